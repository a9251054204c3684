"""Headings of a text that was scraped which look like lines of the page around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from scrape.extractor.boilerplate.rules.bylines import dateline
from scrape.extractor.boilerplate.rules.navigation import navigation
from scrape.extractor.passages import Passage
from scrape.extractor.sources.text_head import BUTTONS
from scrape.patterns import compiled_late

_YEAR_OR_TIME = compiled_late(r"\d{3}|\d[:.h]\d")
_NUMBERS = compiled_late(r"\d+")
_NAMES = compiled_late(r"[^\W\d_]+")
_SIGNS = compiled_late(r"\W+")


def keep_own_headings(passages: Sequence[Passage], reasons: list[str | None]) -> None:
    """The days of a diary, and words that menus have, too."""
    _keep_entries(passages, reasons)
    _keep_headings(passages, reasons)


def _keep_entries(passages: Sequence[Passage], reasons: list[str | None]) -> None:
    """The days above the parts of a diary stay: some stand among its prose, and are written alike, without a year."""
    dates = {
        at: _shape(passages[at].line)
        for at, reason in enumerate(reasons)
        if reason == dateline.__name__ and _YEAR_OR_TIME.search(passages[at].line) is None
    }
    among_prose = Counter(shape for at, shape in dates.items() if passages[at].zone == "prose")
    for at, shape in dates.items():
        if among_prose[shape] > 1:
            reasons[at] = None


def _keep_headings(passages: Sequence[Passage], reasons: list[str | None]) -> None:
    """A word of menus stays over a sentence that takes it up, or as a heading of Markdown: it heads a part, as the name
    of a button does there."""
    for at, (passage, below) in enumerate(pairwise(passages)):
        if reasons[at] not in BUTTONS or reasons[at + 1] is not None or not below.is_sentence:
            continue
        is_taken_up = reasons[at] == navigation.__name__ and _is_in(passage.line, below.line)
        if passage.heading or is_taken_up:
            reasons[at] = None


def _is_in(words: str, line: str) -> bool:
    return f" {words} " in f" {_SIGNS.sub(' ', line)} "


def _shape(date: str) -> str:
    """A date with the same sign for all numbers, and one for all words."""
    return _NUMBERS.sub("0", _NAMES.sub("a", date))
