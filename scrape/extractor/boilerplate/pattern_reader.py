"""Reads out of regular expressions how the lines begin that they match, and writes the table of it that is shipped."""

from __future__ import annotations

import gc
import importlib
import json
import pkgutil
import re
from collections.abc import Iterable, Set
from pathlib import Path
from typing import Final

import scrape.extractor
from scrape.extractor.boilerplate.line_beginnings import DIGITS, LENGTH, TABLE, Outline, key_of
from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.patterns import compiled_late

_TOKEN: Final = compiled_late(
    r"""\\u[0-9a-f]{4}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]   # escapes and classes
    |\(\?[a-z-]*[:=!]|\(\?<[=!]|[()|.^$]        # groups, what parts alternatives, single signs
    |[?*+]\??|\{\d*,?\d*\}\??                   # quantifiers
    |[^\\\[\](){}|?*+.^$]+(?![?*+{])|.          # literals, without the last character where a quantifier follows
    """,
    re.VERBOSE | re.DOTALL,
)
"""The tokens of a regular expression."""
_SIGNS: Final = frozenset(r"\[](){}|?*+.^$")
_QUANTIFIERS: Final = frozenset("?*+{")
"""Their first signs."""

_NESTING: Final = 6
"""Groups within groups in one alternative; the phrases have four at most."""


def _nested(depth: int) -> str:
    """What a sequence of a pattern may be made of, with that many groups within groups, up to a bar outside them."""
    piece = r"[^\\\[()|]++|\\.|\[\^?\]?(?:\\.|[^\]\\])*+\]"
    inner = ""
    for _ in range(depth):
        inner = rf"|\((?:{piece}|\|{inner})*+\)"
    return rf"(?:{piece}{inner})*+"


_ALTERNATIVE: Final = compiled_late(rf"({_nested(_NESTING)})(\||\Z)", re.DOTALL)
_LISTED: Final = compiled_late(r"\[(-?(?:\\\W|\\d|[^\\\]^-])+-?)\]")
"""A class that lists its signs, or digits."""

Beginnings = tuple[Set[str], Set[str]]
"""How what an expression matches can begin: prefixes after which anything may follow, and whole texts."""

_NONE: Final[Set[str]] = frozenset()
_EMPTY: Final[Set[str]] = frozenset([""])
_ANYTHING: Final[Beginnings] = (_EMPTY, _NONE)
_NOTHING: Final[Beginnings] = (_NONE, _EMPTY)


def read_outline(pattern: str) -> Outline:
    """As `outline_of`, from the pattern itself.

    Raises re.error where groups are open, or deeper than are read.
    """
    spans, free = list[tuple[int, int, int]](), list[int]()
    beginnings: dict[str, list[int]] = {}
    for place, source in enumerate(_alternatives(pattern)):
        spans.append((len(source), *_longest_word(source)))
        own = _beginnings(source)
        for beginning in sorted(own):
            beginnings.setdefault(beginning, []).append(place)
        if not own:
            free.append(place)
    with_shorter = {
        beginning: sorted({*own, *beginnings.get(beginning[:2], ()), *beginnings.get(beginning[:1], ())})
        for beginning, own in beginnings.items()
    }
    return Outline(spans, with_shorter, free)


def _alternatives(pattern: str) -> list[str]:
    found, read = list[str](), 0
    for source, bar in _ALTERNATIVE.findall(pattern):
        found.append(source)
        read += len(source) + len(bar)
        if not bar:
            break
    if read < len(pattern):
        raise re.error("unbalanced, or more groups within groups than are read", pattern)
    return found


def _longest_word(alternative: str) -> tuple[int, int]:
    """Where the longest literal of an alternative begins and ends: `Outline.spans` says what counts."""
    longest, depth = (0, 0), 0
    tokens = list(_TOKEN.finditer(alternative))
    followers = [following[0] for following in tokens[1:]] + [""]
    for found, following in zip(tokens, followers, strict=False):
        token = found[0]
        depth += (token[0] == "(") - (token[0] == ")")
        if depth == 0 and token[0] not in _SIGNS and following[:1] not in _QUANTIFIERS:
            longest = max(longest, found.span(), key=lambda span: span[1] - span[0])
    return longest


def table_of(patterns: Iterable[str]) -> str:
    """The table as it is shipped: of each pattern its key, a tab and the fields of its outline, by keys."""
    return "".join(sorted(f"{key_of(pattern)}\t{_compact(read_outline(pattern))}\n" for pattern in patterns))


def _compact(row: Outline) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def patterns_in_use() -> set[str]:
    """Those that the modules of the extractor make when they are imported."""
    for module in pkgutil.walk_packages(scrape.extractor.__path__, "scrape.extractor."):
        importlib.import_module(module.name)
    # They lie in constants, tables and closures alike.
    return {each.pattern for each in gc.get_objects() if isinstance(each, LinePattern)}


def _beginnings(alternative: str) -> Set[str]:
    """How the lines begin that an alternative can match, cut at `LENGTH`; none where any beginning will do."""
    if alternative.startswith("."):
        return _NONE
    return _Reader(alternative).beginnings()


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
        elif token[:2] == r"\u":
            item = _NONE, {token.encode().decode("unicode-escape")}
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
        if following[:1] not in _QUANTIFIERS:
            return open_ended, whole
        self._at += 1
        may_be_absent = following[0] in "?*" or following.startswith(("{0", "{,"))
        if following[0] != "?":
            open_ended, whole = open_ended | whole, _NONE
        return open_ended, whole | _EMPTY if may_be_absent else whole


def _plain(token: str) -> str:
    """A token with 0 for every digit."""
    return token.replace("\\d", "0").translate(DIGITS)


if __name__ == "__main__":
    Path(__file__).with_name(TABLE).write_text(table_of(patterns_in_use()), encoding="utf-8")
