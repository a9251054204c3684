"""Patterns of many alternatives for whole lines, of which a line is matched only by those that begin as it does.

Hundreds of phrases in a dozen languages take 20 ms to compile, and a line is compared with each. Nearly all
begin with words of their own: by the first characters of a line the few that can match are found, and compiled
when the first such line comes. Those that begin with anything are asked where a line has a word of theirs.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from functools import cached_property, lru_cache
from typing import Final, Generic, TypeVar

from scrape.extractor.boilerplate.line_beginnings import LENGTH, MAX_FOUND, Outline, beginnings_of, outline_of
from scrape.extractor.passages import normalise

FURTHER: Final = "\u0370"
"""Greek is the first of the scripts that are not the Latin one. To read their patterns takes a third of the time."""

LONGEST: Final = 1_000
"""Characters of a line: of 3,640 labelled pages none that has a wording is longer than 255. Of longer ones wordings
would be tried from each character on."""

Kind = TypeVar("Kind", bound=Hashable)


class LinePattern:
    """A regular expression for whole lines, of which those alternatives are compiled that a line can match: by how it
    begins, and by the longest word of theirs.

    Alternatives of scripts from `FURTHER` on may be given apart: they are read when a line begins so.
    """

    def __init__(self, pattern: str, further: str = "") -> None:
        self.pattern = pattern
        self.further = LinePattern(further) if further else None
        self._asked: dict[str, Sequence[_Alternative]] = {}

    def fullmatch(self, line: str) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`, with the groups of the alternative that matched; None of what is no line."""
        if len(line) > LONGEST:
            return None
        by_beginning = self._outline.by_beginning
        for beginning in beginnings_of(line[:LENGTH]):
            if beginning in by_beginning:
                for alternative in self._asked.get(beginning) or self._beginning_so(beginning):
                    if alternative.word in line and (found := alternative.compiled.fullmatch(line)):
                        return found
                break
        for alternative in self._free:
            if alternative.word in line and (found := alternative.compiled.fullmatch(line)):
                return found
        return self.further.fullmatch(line) if self.further is not None and line[:1] >= FURTHER else None

    def fits(self, text: str) -> bool:
        """Whether a text as it is written is such a line, once it is normalised."""
        return self.fullmatch(normalise(text)) is not None

    @property
    def beginnings(self) -> Iterable[str]:
        """A line that matches has one of these among its `beginnings_of`, or contains one of `words`; alternatives of
        further scripts are left out."""
        return self._outline.by_beginning.keys()

    def beginning_with(self, beginnings: Iterable[str]) -> list[str]:
        """The alternatives, in their order, that can match what begins with one of these."""
        places = {place for beginning in beginnings for place in self._outline.by_beginning.get(beginning, ())}
        return [self._alternatives[place].source for place in sorted(places)]

    @cached_property
    def words(self) -> list[str]:
        """For each alternative without a fixed beginning the word that every line has that it matches."""
        return [alternative.word for alternative in self._free]

    @cached_property
    def _outline(self) -> Outline:
        return outline_of(self.pattern)

    @cached_property
    def _alternatives(self) -> list[_Alternative]:
        found, start = list[_Alternative](), 0
        for length, *word in self._outline.spans:
            found.append(_Alternative(self.pattern[start : start + length], slice(*word)))
            start += length + 1
        return found

    @cached_property
    def _free(self) -> list[_Alternative]:
        return [self._alternatives[place] for place in self._outline.free] if self._outline.free else []

    def _beginning_so(self, beginning: str) -> Sequence[_Alternative]:
        places = self._outline.by_beginning[beginning]
        found = self._asked[beginning] = [self._alternatives[place] for place in places]
        return found


class PatternTable(Generic[Kind]):
    """Patterns by kind: tells of which kinds a line may be, without compiling or matching any pattern."""

    def __init__(self, patterns: Mapping[Kind, Sequence[LinePattern]]) -> None:
        self._kinds = tuple(patterns)
        self._patterns = [(kind, pattern) for kind, own in patterns.items() for pattern in own]
        further = {kind: [p.further for p in own if p.further is not None] for kind, own in patterns.items()}
        self._further = PatternTable(further) if any(further.values()) else None
        self._found = lru_cache(maxsize=MAX_FOUND)(self._find)

    def words_in(self, text: str) -> list[str]:
        """Which of the words of alternatives without a fixed beginning a text has; most pages have none."""
        return [word for word in self._by_word if word in text]

    def kinds_of(self, line: str, words: Iterable[str] | None = None) -> tuple[Kind, ...]:
        """The kinds that a line may be of, by how it begins and which words it has, in the order of the table. `words`
        limits the words that are looked for, where those of the whole page are known."""
        asked = self._by_word if words is None else words
        found = self._found(line[:LENGTH], *[word for word in asked if word in line])
        if self._further is None or line[:1] < FURTHER:
            return found
        both = {*found, *self._further.kinds_of(line)}
        return tuple(kind for kind in self._kinds if kind in both)

    def _find(self, beginning: str, *words: str) -> tuple[Kind, ...]:
        of_beginning = [self._by_beginning.get(each, ()) for each in beginnings_of(beginning)]
        found = set[Kind]().union(*of_beginning, *[self._by_word.get(word, ()) for word in words])
        return tuple(kind for kind in self._kinds if kind in found)

    @cached_property
    def _by_beginning(self) -> Mapping[str, Set[Kind]]:
        return _inverted((kind, pattern.beginnings) for kind, pattern in self._patterns)

    @cached_property
    def _by_word(self) -> Mapping[str, Set[Kind]]:
        return _inverted((kind, pattern.words) for kind, pattern in self._patterns)


def _inverted(pairs: Iterable[tuple[Kind, Iterable[str]]]) -> Mapping[str, Set[Kind]]:
    kinds: dict[str, set[Kind]] = {}
    for kind, keys in pairs:
        for key in keys:
            kinds.setdefault(key, set()).add(kind)
    return kinds


class _Alternative:
    def __init__(self, source: str, word: slice) -> None:
        self.source = source
        self.word = source[word]
        """Every line that it matches has this word."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.source)
