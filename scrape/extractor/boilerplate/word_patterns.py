"""Patterns of words that may stand anywhere in a line, of which those are compiled that begin as a word of it does.

Most lines that are asked for jobs, labels or teams have no such word: a start saves a fifth of what it compiles.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from itertools import chain
from typing import Final

from scrape.extractor.boilerplate.line_beginnings import LENGTH, beginnings_of
from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.patterns import compiled_late
from scrape.text import is_western

_BEGINNING: Final = compiled_late(rf"(?=(\S.{{0,{LENGTH - 1}}}))(?:\w+|.)")
"""How a text goes on from wherever that is not inside a word, which is passed over at once."""
_PLACE: Final = "WORDS"
MOST_CHOICES: Final = 8
"""Choices of words that are compiled of a pattern; together they take as long as the whole, which is asked then."""

MAX_LINE: Final = 300
"""Characters of a text whose words are remembered."""


class WordPattern:
    """A regular expression, written with `WORDS` where one of its words stands.

    `words` are alternatives in lower case, none of which may begin with anything. What it matches in a Western text has
    one of them, and not from inside another word; a form that does not see to that is for `fullmatch` only. Of texts of
    other scripts it also matches what `other_scripts` does.
    """

    def __init__(self, words: str, form: str, flags: int = 0, *, other_scripts: str = "") -> None:
        self._words = LinePattern(words)
        self._form = form
        self._flags = flags
        self.whole = compiled_late("|".join(filter(None, (self._with(words), other_scripts))), flags)
        """With all words: what texts of other scripts are asked, and those of long runs."""
        self._chosen: dict[frozenset[str], re.Pattern[str]] = {}

    def search(self, text: str) -> re.Match[str] | None:
        """As of a `re.Pattern`; so are the others."""
        pattern = self._for(text)
        return pattern.search(text) if pattern else None

    def match(self, text: str) -> re.Match[str] | None:
        pattern = self._for(text)
        return pattern.match(text) if pattern else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        pattern = self._for(text)
        return pattern.fullmatch(text) if pattern else None

    def sub(self, replacement: str, text: str, count: int = 0) -> str:
        pattern = self._for(text)
        return pattern.sub(replacement, text, count=count) if pattern else text

    def _for(self, text: str) -> re.Pattern[str] | None:
        """The pattern with those words that begin as one of the text does; None where there are none."""
        starts = (_lately if len(text) <= MAX_LINE else _starts_in)(text)
        if starts is None:
            return self.whole
        known = starts & self._beginnings
        return self._compiled(known) if known else None

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        return frozenset(self._words.beginnings)

    def _compiled(self, beginnings: frozenset[str]) -> re.Pattern[str]:
        if beginnings not in self._chosen:
            if len(self._chosen) >= MOST_CHOICES:
                return self.whole
            words = "|".join(self._words.beginning_with(beginnings))
            self._chosen[beginnings] = re.compile(self._with(words), self._flags)
        return self._chosen[beginnings]

    def _with(self, words: str) -> str:
        return self._form.replace(_PLACE, f"(?:{words})")


def _starts_in(text: str) -> frozenset[str] | None:
    """How the words of a Western text begin; None of texts of other scripts."""
    if not is_western(text):
        return None
    return frozenset(chain.from_iterable(map(beginnings_of, _BEGINNING.findall(text.lower()))))


_lately = lru_cache(maxsize=64)(_starts_in)
"""Four of five texts are asked by several patterns in turn."""
