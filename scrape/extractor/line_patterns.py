"""Patterns of many alternatives for whole lines, of which a line is matched only by those that begin as it does.

Hundreds of phrases in a dozen languages take 20 ms to compile, and a line is compared with each. Nearly all
begin with words of their own: by the first characters of a line the few that can match are found, and compiled
when the first such line comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from functools import cached_property
from typing import Final

LENGTH: Final = 3
"""Characters by which alternatives are told apart. Measured: 4 saves no more time."""

_TOKEN: Final = re.compile(
    r"""\\.|\[\^?\]?(?:\\.|[^\]\\])*\]           # escapes and classes
    |\(\?[a-z-]*[:=!]|\(\?<[=!]|[()|.^$]        # groups, what parts alternatives, single signs
    |[?*+]\??|\{\d*,?\d*\}\??                   # quantifiers
    |[^\\\[\](){}|?*+.^$]+(?![?*+{])|.          # literals, without the last character where a quantifier follows
    """,
    re.VERBOSE | re.DOTALL,
)

Beginnings = tuple[Set[str], Set[str]]
"""Of what matches: beginnings after which anything may follow, and what may be all there is."""

_NONE: Final[Set[str]] = frozenset()
_EMPTY: Final[Set[str]] = frozenset([""])
_ANYTHING: Final[Beginnings] = (_EMPTY, _NONE)
_NOTHING: Final[Beginnings] = (_NONE, _EMPTY)


class LinePattern:
    """A regular expression for whole lines, compiled in the parts that are needed."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def fullmatch(self, line: str) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`, with the groups of the alternative that matched."""
        table, others = self._parts
        part = table.get(line[:LENGTH], others)
        return part.compiled.fullmatch(line) if part is not None else None

    @cached_property
    def _parts(self) -> tuple[Mapping[str, _Part], _Part | None]:
        """Beginnings of lines to the alternatives that can match such a line; those that can match any, if any."""
        alternatives = list(_Reader(self.pattern).alternatives())
        anywhere = {number for number, (_, keys) in enumerate(alternatives) if keys is None}
        numbers: dict[str, set[int]] = {}
        for number, (_, keys) in enumerate(alternatives):
            for key in keys or ():
                numbers.setdefault(key, set(anywhere)).add(number)
        parts: dict[frozenset[int], _Part] = {}

        def part(chosen: set[int]) -> _Part:
            key = frozenset(chosen)
            if key not in parts:
                parts[key] = _Part([alternatives[number][0] for number in sorted(chosen)])
            return parts[key]

        return {key: part(chosen) for key, chosen in numbers.items()}, part(anywhere) if anywhere else None


class _Part:
    """Some of the alternatives."""

    def __init__(self, alternatives: list[str]) -> None:
        self._alternatives = alternatives

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile("|".join(self._alternatives))


class _Reader:
    """Reads how the alternatives of a pattern can begin; what it does not know may begin with anything."""

    def __init__(self, pattern: str) -> None:
        self._tokens = _TOKEN.findall(pattern)
        self._at = 0

    def alternatives(self) -> Iterator[tuple[str, Set[str] | None]]:
        """Each alternative with the beginnings of lines that it can match, cut at `LENGTH`; None for any line."""
        while self._at <= len(self._tokens):
            start = self._at
            open_ended, whole = self._sequence()
            source = "".join(self._tokens[start : self._at])
            self._at += 1
            is_any = any(len(beginning) < LENGTH for beginning in open_ended)
            yield source, None if is_any else open_ended | whole

    def _sequence(self) -> Beginnings:
        tokens, whole = self._tokens, {""}
        open_ended: set[str] = set()
        while whole and self._at < len(tokens) and tokens[self._at] not in {"|", ")"}:
            item_open, item_whole = self._item()
            open_ended.update([(head + tail)[:LENGTH] for head in whole for tail in item_open])
            joined = [head + tail for head in whole for tail in item_whole]
            open_ended.update([text[:LENGTH] for text in joined if len(text) >= LENGTH])
            whole = {text for text in joined if len(text) < LENGTH}
        self._skip()
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
        if token[0] == "(":
            item = self._group(token)
        elif token[0] in "[." or (token[0] == "\\" and token[1] in "dDsSwW"):
            item = _ANYTHING
        elif token in {"^", "$", r"\b", r"\B", r"\A", r"\Z"}:
            item = _NOTHING
        else:
            item = _NONE, {token.removeprefix("\\")}
        return self._quantified(*item)

    def _group(self, token: str) -> Beginnings:
        open_ended, whole = _NONE, _NONE
        while True:
            more_open, more_whole = self._sequence()
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
