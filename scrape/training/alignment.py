"""Which tokens of a page are the gold body's: labels for segments, by aligning the page with the gold.

A bag of n-grams would also mark the teaser that quotes the article and the copy of it for small screens.
So matches are chained: maximal runs of equal tokens, in the order of both texts, with as little of the page
between them as can be (seed, chain and extend, as in sequence alignment). What of the gold is left over then
may stand anywhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

_TOKEN: Final = re.compile(
    "[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\\W\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
"""Words; single characters in scripts that part no words by spaces."""
_SEED: Final = 4
"""Tokens of a seed: shorter ones match by chance."""
_MAX_SEED_PLACES: Final = 40
"""A seed that the gold has more often tells nothing about the place."""
_GAP_COST: Final = 0.02
"""Cost of a page token between two runs: enough to prefer the copy whose parts stand together."""
_MAX_GAP_COST: Final = 3.0
_MAX_RUNS: Final = 6000
"""Of a page of repetitions the longest: the chain takes the square of their number."""
_MAX_CELLS: Final = 160_000
"""A gap of more cells (page tokens by gold tokens) is not aligned token by token."""

Match = tuple[int, int, int]
"""Place in the page, place in the gold, length."""


def tokens_of(text: str) -> list[str]:
    """The lower-cased tokens of a text."""
    return _TOKEN.findall(text.lower())


def _covered(page: Sequence[str], gold: Sequence[str]) -> bytearray:
    """For every token of the page, 1 where it is one of the gold's."""
    runs = _runs(page, gold)
    chain = _best_chain(runs)
    marks, used = bytearray(len(page)), bytearray(len(gold))
    for place, target, length in chain:
        _mark(marks, used, place, target, length)
    _fill_gaps(page, gold, chain, marks, used)
    for place, target, length in sorted(runs, key=lambda run: -run[2]):
        free = [k for k in range(length) if not marks[place + k] and not used[target + k]]
        if len(free) >= max(_SEED, 0.8 * length):
            _mark(marks, used, place, target, length)
    return marks


def _mark(marks: bytearray, used: bytearray, place: int, target: int, length: int) -> None:
    marks[place : place + length] = b"\x01" * length
    used[target : target + length] = b"\x01" * length


def _runs(page: Sequence[str], gold: Sequence[str]) -> list[Match]:
    seeds: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for target in range(len(gold) - _SEED + 1):
        seeds[tuple(gold[target : target + _SEED])].append(target)
    runs: list[Match] = []
    ends: dict[int, int] = {}  # diagonal -> end of its last run in the page
    for place in range(len(page) - _SEED + 1):
        targets = seeds.get(tuple(page[place : place + _SEED]))
        if targets is None or len(targets) > _MAX_SEED_PLACES:
            continue
        for target in targets:
            diagonal = place - target
            if ends.get(diagonal, -1) > place:
                continue
            length = _SEED
            while (
                place + length < len(page)
                and target + length < len(gold)
                and page[place + length] == gold[target + length]
            ):
                length += 1
            ends[diagonal] = place + length - _SEED + 1
            runs.append((place, target, length))
    return runs


def _best_chain(runs: list[Match]) -> list[Match]:
    """The chain of runs, rising in both texts, of most tokens less gaps."""
    import numpy as np

    runs = sorted(sorted(sorted(runs), key=lambda run: -run[2])[:_MAX_RUNS])
    count = len(runs)
    place, target, length = np.array(runs, dtype=np.int64).reshape(count, 3).T
    score = length.astype(float)
    before = np.full(count, -1)
    for k in range(1, count):
        # Runs may overlap a little (a word repeated at the joint): the overlap is not counted twice.
        overlap = np.maximum(place[:k] + length[:k] - place[k], target[:k] + length[:k] - target[k])
        gap = np.minimum(np.maximum(place[k] - place[:k] - length[:k], 0) * _GAP_COST, _MAX_GAP_COST)
        value = score[:k] - np.maximum(overlap, 0) - gap
        value[(target[:k] >= target[k]) | (overlap >= length[k])] = -np.inf
        best = int(np.argmax(value))
        if value[best] > 0:
            score[k] += value[best]
            before[k] = best
    chain: list[Match] = []
    k = int(np.argmax(score)) if count else -1
    while k >= 0:
        chain.append(runs[k])
        k = int(before[k])
    chain.reverse()
    return _without_overlaps(chain)


def _without_overlaps(chain: list[Match]) -> list[Match]:
    trimmed: list[Match] = []
    page_end = gold_end = 0
    for place, target, length in chain:
        cut = max(page_end - place, gold_end - target, 0)
        if cut < length:
            trimmed.append((place + cut, target + cut, length - cut))
            page_end, gold_end = place + length, target + length
    return trimmed


def _fill_gaps(page: Sequence[str], gold: Sequence[str], chain: list[Match], marks: bytearray, used: bytearray) -> None:
    edges = [(0, 0, 0), *chain, (len(page), len(gold), 0)]
    for (p0, g0, n), (p1, g1, _) in pairwise(edges):
        start, end, first, last = p0 + n, p1, g0 + n, g1
        if start >= end or first >= last:
            continue
        if (end - start) * (last - first) > _MAX_CELLS:
            reach = max(1, _MAX_CELLS // (2 * (last - first)))
            if n:
                _fill(page, gold, (start, min(start + reach, end), first, last), marks, used)
            start = max(start, end - reach)
            if p1 == len(page):
                continue
        _fill(page, gold, (start, end, first, last), marks, used)


def _fill(
    page: Sequence[str],
    gold: Sequence[str],
    window: tuple[int, int, int, int],
    marks: bytearray,
    used: bytearray,
) -> None:
    start, end, first, last = window
    if (end - start) * (last - first) > 4 * _MAX_CELLS:
        return
    matcher = SequenceMatcher(None, page[start:end], gold[first:last], autojunk=False)
    for a, b, length in matcher.get_matching_blocks():
        if length and not any(used[first + b : first + b + length]):
            _mark(marks, used, start + a, first + b, length)


def shares(segments: Sequence[Sequence[str]], gold: Sequence[str]) -> list[float]:
    """For every segment, the share of its tokens that are the gold's; 0 for one without tokens."""
    page = [token for segment in segments for token in segment]
    marks = _covered(page, gold)
    result: list[float] = []
    place = 0
    for segment in segments:
        end = place + len(segment)
        result.append(sum(marks[place:end]) / len(segment) if segment else 0.0)
        place = end
    return result
