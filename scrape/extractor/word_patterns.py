"""Patterns of words that may stand anywhere in a line, compiled when a line has a word that begins as one of them does.

Most lines that are asked for jobs, labels or teams have none: a start saves a fifth of what it compiles.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final

from scrape.extractor.line_patterns import LENGTH, LinePattern, beginnings_of
from scrape.patterns import compiled_late
from scrape.text import is_western

_BEGINNING: Final = compiled_late(rf"(?:(?<!\w)|(?!\w))(?=(\S.{{0,{LENGTH - 1}}}))")
"""How a text goes on from wherever that is not inside a word."""


class WordPattern:
    """A regular expression of which each match in a Western text has one of `words`, none of them from inside a word.

    `words` are alternatives in lower case, none of which may begin with anything. Texts of other scripts are always
    searched.
    """

    def __init__(self, words: str, pattern: str, flags: int = 0) -> None:
        self._words = LinePattern(words)
        self.plain = compiled_late(pattern, flags)
        """What is asked in the end."""

    def search(self, text: str) -> re.Match[str] | None:
        """As of a `re.Pattern`; so are the others."""
        return self.plain.search(text) if self._may_match(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        return self.plain.match(text) if self._may_match(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self.plain.fullmatch(text) if self._may_match(text) else None

    def sub(self, replacement: str, text: str, count: int = 0) -> str:
        return self.plain.sub(replacement, text, count=count) if self._may_match(text) else text

    def _may_match(self, text: str) -> bool:
        if not is_western(text):
            return True
        known = self._beginnings
        return any(not known.isdisjoint(beginnings_of(start)) for start in _BEGINNING.findall(text.lower()))

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        return frozenset(self._words.beginnings)
