"""Seeded mutants of pages: what broken servers, cut transfers and careless tools make of them, and worse."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

MAX_DOUBLINGS = 12
"""A run that is doubled so often is 4,096 times as long."""
MAX_BYTES = 400_000
"""Of a mutant: doubled runs stop there."""

_TOKENS = tuple(
    "<|>|</|<!--|-->|<script>|</script>|<![CDATA[|]]>|&#|&#x1b;|&#0;|&lt;|\"|'|=|<p>|</p>|<b a>|<a href=javascript:x>"
    "|<table>|</td>|<svg>|<template>|<plaintext>|<select>|<body>|</html>|\0|\x1b[31m|\xff\xfe|\xed\xa0\x80|\xc3|\r|\n\n"
    '|<meta charset=utf-16>|<base href=//|<time datetime=|{"@type":|itemprop=author|   |1,|Ab |. '.split("|")
)
_Mutation = Callable[[bytearray, random.Random, Sequence[bytes]], None]


def mutants(pages: Sequence[bytes], seed: int) -> Iterator[bytes]:
    """Endless mutants of the pages; the same seed gives the same."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    while True:
        mutant = bytearray(rng.choice(pages))
        for _ in range(rng.choice((1, 2, 4, 16, 64))):
            rng.choice(_MUTATIONS)(mutant, rng, pages)
        yield bytes(mutant)


def _place(page: bytearray, rng: random.Random) -> int:
    return rng.randrange(len(page) + 1)


def _span(page: bytearray, rng: random.Random, longest: int) -> tuple[int, int]:
    start = _place(page, rng)
    return start, min(len(page), start + rng.randrange(1, longest))


def _flip(page: bytearray, rng: random.Random, _: Sequence[bytes]) -> None:
    """One bit of one byte."""
    if page:
        page[rng.randrange(len(page))] ^= 1 << rng.randrange(8)


def _cut(page: bytearray, rng: random.Random, _: Sequence[bytes]) -> None:
    """A stretch goes."""
    start, end = _span(page, rng, 3_000)
    del page[start:end]


def _end(page: bytearray, rng: random.Random, _: Sequence[bytes]) -> None:
    """The rest goes, as in a transfer that broke off; seldom, or little would be left."""
    if rng.random() < 0.1:
        del page[_place(page, rng) :]


def _splice(page: bytearray, rng: random.Random, pages: Sequence[bytes]) -> None:
    """A stretch of another page comes in."""
    other = bytearray(rng.choice(pages))
    start, end = _span(other, rng, 3_000)
    at = _place(page, rng)
    page[at:at] = other[start:end]


def _double(page: bytearray, rng: random.Random, _: Sequence[bytes]) -> None:
    """A run comes many times over."""
    start, end = _span(page, rng, 60)
    times = min(1 << rng.randrange(1, MAX_DOUBLINGS), max((MAX_BYTES - len(page)) // max(end - start, 1), 1))
    page[end:end] = bytes(page[start:end]) * times


def _insert(page: bytearray, rng: random.Random, _: Sequence[bytes]) -> None:
    """What means something to a tokenizer, a decoder or a pattern."""
    at = _place(page, rng)
    page[at:at] = rng.choice(_TOKENS).encode("latin-1")


def _swap(page: bytearray, rng: random.Random, _: Sequence[bytes]) -> None:
    """Two stretches change places."""
    start, end = _span(page, rng, 500)
    piece = bytes(page[start:end])
    del page[start:end]
    at = _place(page, rng)
    page[at:at] = piece


_MUTATIONS: tuple[_Mutation, ...] = (_flip, _cut, _end, _splice, _double, _insert, _swap)
