"""The boilerplate rules applied to the blocks of a page, and to the lines of those that stay."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from scrape.extractor import rules
from scrape.records import Block, Removal, Run
from scrape.text import collapse_space

_DATA = frozenset({"row", "code"})
"""What stays or goes whole, and by exact boilerplate only."""


def remove_boilerplate(blocks: Iterable[Block], title: str | None) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    """The blocks that stay, and what a rule removed. A figure goes with the text before it.

    It is repeated until nothing more goes: the margins of the article begin elsewhere once something is gone.
    """
    kept, removed = _without_boilerplate(tuple(blocks), title)
    gone = removed
    while gone:
        kept, gone = _without_boilerplate(kept, title)
        removed += gone
    return kept, removed


def _without_boilerplate(blocks: Sequence[Block], title: str | None) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    passages = _passages([block for block in blocks if block.text], title)
    judged = iter(zip(passages, rules.reasons(passages), strict=True))
    kept: list[Block] = []
    removed: list[Removal] = []
    reason: str | None = None
    for block in blocks:
        if not block.text:
            kept += [block] if reason is None else []
            continue
        passage, reason = next(judged)
        if reason is not None:
            removed.append(Removal(reason, block.text))
        elif "\n" in block.text and block.kind not in _DATA:
            stays, gone = _without_lines(block, passage)
            kept += [stays] if stays.text else []
            removed += gone
        else:
            kept.append(block)
    return tuple(kept), tuple(removed)


def _passages(blocks: Sequence[Block], title: str | None) -> list[rules.Passage]:
    markup = [
        rules.Markup(_link_density(block.all_runs), block.kind == "heading", block.kind == "item", block.kind in _DATA)
        for block in blocks
    ]
    return rules.passages_of([collapse_space(block.text) for block in blocks], title, markup)


def _without_lines(block: Block, passage: rules.Passage) -> tuple[Block, list[Removal]]:
    """A block of several lines without those that a rule removes."""
    kept: list[list[Run]] = []
    removed: list[Removal] = []
    for runs in _lines(block.runs):
        text = collapse_space("".join([run.text for run in runs]))
        line = replace(rules.line_of(passage, text), link_density=_link_density(runs))
        reason = rules.first_match(line) if text else None
        if reason is None:
            kept.append(runs)
        else:
            removed.append(Removal(reason, text))
    return (_of_lines(block, kept), removed) if removed else (block, removed)


def _lines(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """The runs of each line."""
    line: list[Run] = []
    for run in runs:
        first, *following = run.text.split("\n")
        line.append(replace(run, text=first))
        for text in following:
            yield line
            line = [replace(run, text=text)]
    yield line


def _of_lines(block: Block, lines: Sequence[Sequence[Run]]) -> Block:
    parted = [run for line in lines for run in (Run("\n"), *line) if run.text]
    return replace(block, runs=tuple(parted[1:]))


def _link_density(runs: Sequence[Run]) -> float:
    total = sum(len(run.text) for run in runs)
    return sum(len(run.text) for run in runs if run.href) / total if total else 0.0
