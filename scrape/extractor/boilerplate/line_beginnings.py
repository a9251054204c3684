"""How the lines begin that the alternatives of a pattern match: by this a line finds those that can match it.

To read this out of the patterns takes a twentieth of a start, so it is shipped as a table, which
`python -m scrape.extractor.boilerplate.pattern_reader` writes. A pattern that it does not have is read when it is used.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from scrape.patterns import compiled_late
from scrape.shipped import read_shipped

LENGTH: Final = 3
"""Characters by which alternatives are told apart. Measured: 4 saves 3 % of the time of the rules, and reading
the patterns takes 30 % more."""

MAX_FOUND: Final = 2_000
"""Beginnings of lines that are remembered. Measured: of the lines of 83 pages of news 70 % begin as one before."""

TABLE: Final = "line_beginnings.tsv"
_DIGIT: Final = compiled_late(r"\d")
DIGITS: Final = str.maketrans("123456789", "0" * 9)
"""Replaces every digit by 0."""


@lru_cache(maxsize=MAX_FOUND)
def beginnings_of(first: str) -> tuple[str, ...]:
    """The keys under which the patterns stand that can match a line which begins with `first` (of `LENGTH` characters):
    those characters and their shorter prefixes, the longest first, with 0 for every digit."""
    if not (first.isalpha() or first.replace(" ", "").isalpha()):
        first = first.translate(DIGITS) if first.isascii() else _DIGIT.sub("0", first)
    return first, first[:2], first[:1]


class Outline(NamedTuple):
    """What is known of a pattern before any of it is compiled; alternatives are named by their position in it."""

    spans: Sequence[tuple[int, int, int]]
    """Of each alternative its length, and where its longest literal begins and ends in it: text outside of groups and
    without a quantifier, which every line has that it matches."""
    by_beginning: Mapping[str, Sequence[int]]
    """Beginnings of lines, cut at `LENGTH`, to the alternatives that can match a line that begins so. Of the
    `beginnings_of` a line the longest that is here tells all; `free` alternatives are left out."""
    free: Sequence[int]
    """The alternatives that match lines of any beginning."""


def outline_of(pattern: str) -> Outline:
    """Raises re.error where groups are open, or deeper than are read."""
    row = _shipped().get(key_of(pattern))
    if row is not None:
        return Outline(*json.loads(row))
    from scrape.extractor.boilerplate.pattern_reader import read_outline

    return read_outline(pattern)


def key_of(pattern: str) -> str:
    """The key of a pattern in the table."""
    return f"{zlib.crc32(pattern.encode()):x}-{len(pattern)}"


@lru_cache(maxsize=1)
def _shipped() -> dict[str, str]:
    """The fields of the `Outline` of each pattern as JSON, by its key; empty where there is no table."""
    try:
        lines = read_shipped(__package__, TABLE).decode().split("\n")
    except FileNotFoundError:
        return {}
    return dict(line.split("\t", 1) for line in lines if line)
