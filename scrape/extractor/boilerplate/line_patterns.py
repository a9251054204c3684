"""Patterns of many alternatives for whole lines, of which a line is matched only by those that begin as it does.

Hundreds of phrases in a dozen languages take 20 ms to compile, and a line is compared with each. Nearly all
begin with words of their own: by the first characters of a line the few that can match are found, and compiled
when the first such line comes. Those that begin with anything are asked where a line has a word of theirs.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Final, Generic, TypeVar

from scrape.extractor.boilerplate.line_beginnings import LENGTH, MAX_FOUND, alternatives_of, beginnings_of
from scrape.patterns import compiled_late

FURTHER: Final = "\u0370"
"""Greek is the first of the scripts that are not the Latin one. To read their patterns takes a third of the time."""

Kind = TypeVar("Kind", bound=Hashable)

TOKEN: Final = compiled_late(
    r"""\\.|\[\^?\]?(?:\\.|[^\]\\])*\]           # escapes and classes
    |\(\?[a-z-]*[:=!]|\(\?<[=!]|[()|.^$]        # groups, what parts alternatives, single signs
    |[?*+]\??|\{\d*,?\d*\}\??                   # quantifiers
    |[^\\\[\](){}|?*+.^$]+(?![?*+{])|.          # literals, without the last character where a quantifier follows
    """,
    re.VERBOSE | re.DOTALL,
)
"""Of a regular expression."""
SIGNS: Final = frozenset(r"\[](){}|?*+.^$")


class LinePattern:
    """A regular expression for whole lines, of which those alternatives are compiled that a line can match: by how it
    begins, and by the longest word of theirs.

    Alternatives of scripts from `FURTHER` on may be given apart: they are read when a line begins so.
    """

    def __init__(self, pattern: str, further: str = "") -> None:
        self.pattern = pattern
        self.further = LinePattern(further) if further else None

    def fullmatch(self, line: str) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`, with the groups of the alternative that matched."""
        table = self._table
        for beginning in beginnings_of(line):
            if beginning in table:
                for alternative in table[beginning]:
                    if alternative.word in line and (found := alternative.compiled.fullmatch(line)):
                        return found
                break
        for alternative in self._free:
            if alternative.word in line and (found := alternative.compiled.fullmatch(line)):
                return found
        return self.further.fullmatch(line) if self.further is not None and line[:1] >= FURTHER else None

    @property
    def beginnings(self) -> Iterable[str]:
        """Of the `beginnings_of` a line that it matches one, unless the line has one of its `words`; without those of
        further scripts."""
        return self._table.keys()

    def beginning_with(self, beginnings: Set[str]) -> list[str]:
        """The alternatives, in their order, that begin with one of these."""
        return [each.source for each in self._alternatives if not each.beginnings.isdisjoint(beginnings)]

    @cached_property
    def words(self) -> list[str]:
        """What each line has one of that may begin with anything."""
        return [alternative.word for alternative in self._free]

    @cached_property
    def _alternatives(self) -> list[_Alternative]:
        """Raises re.error where groups are too deep, or open."""
        return [_Alternative(source, beginnings) for source, beginnings in alternatives_of(self.pattern)]

    @cached_property
    def _free(self) -> list[_Alternative]:
        return [alternative for alternative in self._alternatives if not alternative.beginnings]

    @cached_property
    def _table(self) -> Mapping[str, Sequence[_Alternative]]:
        """Beginnings of lines to the alternatives that can match such a line, but for those of any beginning."""
        table: dict[str, list[_Alternative]] = {}
        for alternative in self._alternatives:
            for beginning in alternative.beginnings:
                table.setdefault(beginning, []).append(alternative)
        if all(len(beginning) == LENGTH for beginning in table):
            return table
        return {
            beginning: list(dict.fromkeys([*own, *table.get(beginning[:2], ()), *table.get(beginning[:1], ())]))
            for beginning, own in table.items()
        }


class PatternTable(Generic[Kind]):
    """Patterns by kinds, of which a line is asked only those that it may be of."""

    def __init__(self, patterns: Mapping[Kind, Sequence[LinePattern]]) -> None:
        self._kinds = tuple(patterns)
        self._patterns = [(kind, pattern) for kind, own in patterns.items() for pattern in own]
        further = {kind: [p.further for p in own if p.further is not None] for kind, own in patterns.items()}
        self._further = PatternTable(further) if any(further.values()) else None
        self._found = lru_cache(maxsize=MAX_FOUND)(self._find)

    def kinds_of(self, line: str) -> tuple[Kind, ...]:
        """The kinds that a line may be of by its beginning and its words, in their order."""
        found = self._found(line[:LENGTH], *[word for word in self._by_word if word in line])
        if self._further is None or line[:1] < FURTHER:
            return found
        both = {*found, *self._further.kinds_of(line)}
        return tuple(kind for kind in self._kinds if kind in both)

    def _find(self, beginning: str, *words: str) -> tuple[Kind, ...]:
        of_beginning = [self._by_beginning.get(each, ()) for each in beginnings_of(beginning)]
        found = set[Kind]().union(*of_beginning, *[self._by_word[word] for word in words])
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
    """`beginnings` are as `alternatives_of` gives them."""

    def __init__(self, source: str, beginnings: Set[str]) -> None:
        self.source = source
        self.beginnings = beginnings

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.source)

    @cached_property
    def word(self) -> str:
        """The longest text that stands outside groups and is not repeated or left out: what it matches has it."""
        longest, depth = "", 0
        for token, following in pairwise((*TOKEN.findall(self.source), "")):
            depth += (token[0] == "(") - (token[0] == ")")
            if depth == 0 and token[0] not in SIGNS and following[:1] not in {"?", "*", "+", "{"}:
                longest = max(longest, token, key=len)
        return longest
