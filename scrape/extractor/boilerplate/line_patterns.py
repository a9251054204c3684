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

from scrape.patterns import compiled_late

LENGTH: Final = 3
"""Characters by which alternatives are told apart. Measured: 4 saves 3 % of the time of the rules, and reading
the patterns takes 30 % more."""

FURTHER: Final = "\u0370"
"""Greek is the first of the scripts that are not the Latin one. To read their patterns takes a third of the time."""

MAX_FOUND: Final = 2_000
"""Beginnings of lines that are remembered. Measured: of the lines of 83 pages of news 70 % begin as one before."""
Kind = TypeVar("Kind", bound=Hashable)

_TOKEN: Final = compiled_late(
    r"""\\.|\[\^?\]?(?:\\.|[^\]\\])*\]           # escapes and classes
    |\(\?[a-z-]*[:=!]|\(\?<[=!]|[()|.^$]        # groups, what parts alternatives, single signs
    |[?*+]\??|\{\d*,?\d*\}\??                   # quantifiers
    |[^\\\[\](){}|?*+.^$]+(?![?*+{])|.          # literals, without the last character where a quantifier follows
    """,
    re.VERBOSE | re.DOTALL,
)

_NESTING: Final = 6
"""Groups within groups in one alternative; the phrases have four at most."""


def _nested(depth: int) -> str:
    """What a sequence of a pattern may be made of, with that many groups within groups, up to a bar outside them."""
    piece = r"[^\\\[()|]++|\\.|\[\^?\]?(?:\\.|[^\]\\])*+\]"
    inner = ""
    for _ in range(depth):
        inner = rf"|\((?:{piece}|\|{inner})*+\)"
    return rf"(?:{piece}{inner})*+"


_PLAIN: Final = rf"[^\\\[\](){{}}|?*+.^$\d]{{{LENGTH}}}(?![?*+{{])"
"""Of what begins with so many literal characters, none of them a digit: it is read without taking it apart."""
_ALTERNATIVE: Final = compiled_late(rf"({_PLAIN})?({_nested(_NESTING)})(\||\Z)", re.DOTALL)
_PLAIN_OPTION: Final = rf"{_PLAIN}[^()|\[\\]*+"
_PLAIN_OPTIONS: Final = compiled_late(rf"\(\?:((?:{_PLAIN_OPTION}\|)*+{_PLAIN_OPTION})\)(?![?*{{])")
"""A group of such alternatives at the beginning of one."""
_SIGNS: Final = frozenset(r"\[](){}|?*+.^$")
_LISTED: Final = compiled_late(r"\[(-?(?:\\\W|\\d|[^\\\]^-])+-?)\]")
"""A class that lists its signs, or digits."""
_DIGIT: Final = compiled_late(r"\d")
_DIGITS: Final = str.maketrans("123456789", "0" * 9)

Beginnings = tuple[Set[str], Set[str]]
"""Of what matches: beginnings after which anything may follow, and what may be all there is."""

_NONE: Final[Set[str]] = frozenset()
_EMPTY: Final[Set[str]] = frozenset([""])
_ANYTHING: Final[Beginnings] = (_EMPTY, _NONE)
_NOTHING: Final[Beginnings] = (_NONE, _EMPTY)


def beginnings_of(line: str) -> tuple[str, ...]:
    """By what the patterns that can match a line are found: its first characters, one digit standing for all."""
    return _beginnings_of_start(line[:LENGTH])


@lru_cache(maxsize=MAX_FOUND)
def _beginnings_of_start(first: str) -> tuple[str, ...]:
    if not (first.isalpha() or first.replace(" ", "").isalpha()):
        first = first.translate(_DIGITS) if first.isascii() else _DIGIT.sub("0", first)
    return first, first[:2], first[:1]


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
        found, read = list[_Alternative](), 0
        for start, rest, bar in _ALTERNATIVE.findall(self.pattern):
            source = start + rest
            found.append(_Alternative(source, {start} if start else _beginnings(source)))
            read += len(source) + len(bar)
            if not bar:
                break
        if read < len(self.pattern):
            raise re.error("unbalanced, or more groups within groups than are read", self.pattern)
        return found

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


def _beginnings(alternative: str) -> Set[str]:
    """Of the lines that it can match, cut at `LENGTH`; none where they may begin with anything."""
    if alternative.startswith("."):
        return _NONE
    if options := _PLAIN_OPTIONS.match(alternative):
        return {option[:LENGTH] for option in options[1].split("|")}
    return _Reader(alternative).beginnings()


class _Alternative:
    """`beginnings` are as `_beginnings` gives them."""

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
        for token, following in pairwise((*_TOKEN.findall(self.source), "")):
            depth += (token[0] == "(") - (token[0] == ")")
            if depth == 0 and token[0] not in _SIGNS and following[:1] not in {"?", "*", "+", "{"}:
                longest = max(longest, token, key=len)
        return longest


class _Reader:
    """Reads how what an alternative matches can begin; what it does not know may begin with anything."""

    def __init__(self, alternative: str) -> None:
        self._tokens = _TOKEN.findall(alternative)
        self._at = 0

    def beginnings(self) -> Set[str]:
        open_ended, whole = self._sequence()
        return _NONE if "" in open_ended else open_ended | whole

    def _sequence(self) -> Beginnings:
        tokens, whole = self._tokens, {""}
        open_ended: set[str] = set()
        while whole and self._at < len(tokens) and tokens[self._at] not in {"|", ")"}:
            item_open, item_whole = self._item()
            if "" in item_open and "" in whole:
                open_ended.add("")
                break  # it may begin with anything: no more to tell
            heads, whole = whole, set()
            for head in heads:
                for tail in item_open:
                    open_ended.add((head + tail)[:LENGTH])
                for tail in item_whole:
                    text = head + tail
                    if len(text) < LENGTH:
                        whole.add(text)
                    else:
                        open_ended.add(text[:LENGTH])
        return open_ended, whole

    def _skip(self) -> None:
        """On to the end of the sequence."""
        tokens, at, depth = self._tokens, self._at, 0
        while at < len(tokens) and (depth or (tokens[at] != "|" and tokens[at] != ")")):
            depth += (tokens[at][0] == "(") - (tokens[at] == ")")
            at += 1
        self._at = at

    def _item(self) -> Beginnings:
        token = self._tokens[self._at]
        self._at += 1
        item: Beginnings
        if token[0] not in _SIGNS:
            item = _NONE, {_plain(token[:LENGTH])}
        elif token[0] == "(":
            item = self._group(token)
        elif token[0] == "[" and (listed := _LISTED.fullmatch(token)):
            item = _NONE, set(_plain(listed[1]).replace("\\", ""))
        elif token[0] in "[." or (token[0] == "\\" and token[1] in "DsSwW"):
            item = _ANYTHING
        elif token in {"^", "$", r"\b", r"\B", r"\A", r"\Z"}:
            item = _NOTHING
        else:
            item = _NONE, {_plain(token).removeprefix("\\")}
        return self._quantified(*item)

    def _group(self, token: str) -> Beginnings:
        open_ended, whole = _NONE, _NONE
        while True:
            more_open, more_whole = self._sequence()
            self._skip()
            open_ended, whole = open_ended | more_open, whole | more_whole
            self._at += 1
            if self._tokens[self._at - 1] == ")":
                break
        return _NOTHING if token.endswith(("=", "!")) else (open_ended, whole)

    def _quantified(self, open_ended: Set[str], whole: Set[str]) -> Beginnings:
        following = self._tokens[self._at] if self._at < len(self._tokens) else ""
        if following[:1] not in {"?", "*", "+", "{"}:
            return open_ended, whole
        self._at += 1
        may_be_absent = following[0] in "?*" or following.startswith(("{0", "{,"))
        if following[0] != "?":
            open_ended, whole = open_ended | whole, _NONE
        return open_ended, whole | _EMPTY if may_be_absent else whole


def _plain(token: str) -> str:
    """With one digit for all."""
    return token.replace("\\d", "0").translate(_DIGITS)
