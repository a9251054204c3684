"""The objects and lists that a script holds as literals: JSON, and what JavaScript writes more freely.

Nothing is run. Keys may go without quotes, strings be in any, names stand for what a function around them was called
with (`(function(a){return {title:a}})("...")`, as Nuxt 2 and others pack what is said twice), or for nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from scrape.patterns import compiled_late

MAX_STARTS: Final = 5_000
"""Places of a script that are tried: the code of a whole program has one in some twenty characters, a state that is
handed over is among the first."""

_START: Final = compiled_late(
    r"(?:[=(,:]|\breturn\b)\s{0,20}(?=[\[{]\s{0,20}(?:[\"'`\[{]|[\w$]{1,100}[\"']?\s{0,20}[:,]))"
    r"|\b(?:JSON\.parse|\.enqueue)\(\s{0,20}(?=[\"'`])"
)
"""What stands before a literal that is worth a look."""
_TOKEN: Final = compiled_late(
    r"""\s*+(?:
        (?P<string> "(?:[^"\\\n]|\\.)*+" | '(?:[^'\\\n]|\\.)*+' | `(?:[^`\\$]|\\.|\$(?!\{))*+` )
      | (?P<number> -?(?: 0x[\da-f]++ | \d++(?:\.\d*+)?(?:e[+-]?\d++)? | \.\d++(?:e[+-]?\d++)? ) )
      | (?P<name> [a-z_$][\w$]*+ )
      | (?P<sign> [{}\[\](),:!] )
    )""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_ESCAPE: Final = compiled_late(
    r"\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|.))", re.IGNORECASE | re.DOTALL
)
_ESCAPED: Final = {"n": "\n", "t": "\t", "r": "\r", "b": " ", "f": " ", "v": " ", "0": " ", "\n": "", "\r\n": ""}
_CONSTANTS: Final[Mapping[str, Any]] = {"true": True, "false": False}
_LONGEST_HEAD: Final = 20_300
"""Characters that `_PARAMETERS` may take."""
_PARAMETERS: Final = compiled_late(r"function\s{0,20}\(([\w$,\s]{1,20000})\)\s{0,20}\{[^{}]{0,200}\Z")
"""Of the function that returns what follows."""
_CALL: Final = compiled_late(r"[;\s]{0,20}\}\s{0,20}\)?\s{0,20}\(")
"""From what a function returns to what it is called with."""


class _NoLiteralError(Exception):
    """Something else than a literal stands at the place that it tells."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


def values_in(script: str) -> Iterator[Any]:
    """The outermost objects and lists of a script, and what its strings of JSON hold. A place that is no literal is
    passed over to where that shows, so that no script is read many times."""
    at = 0
    for _ in range(MAX_STARTS):
        match = _START.search(script, at)
        if match is None:
            return
        try:
            value, at = _literal(script, match.end())
        except _NoLiteralError as error:
            at = max(error.at, match.end())
            continue
        yield value


def _literal(script: str, start: int) -> tuple[Any, int]:
    """The value that begins at a place, and where it ends. Raises _NoLiteralError."""
    try:
        value, end = json.JSONDecoder(strict=False).raw_decode(script, start)
    except (ValueError, RecursionError):
        reader = _Reader(script, start, {})
        try:
            value = reader.value()
            if reader.has_names and (named := _arguments(script, start, reader.at)):
                reader = _Reader(script, start, named)
                value = reader.value()
        except RecursionError:
            raise _NoLiteralError(reader.at) from None
        end = reader.at
    return (_of_json(value) if isinstance(value, str) else value), end


def _of_json(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _arguments(script: str, start: int, end: int) -> Mapping[str, Any]:
    """What the function that returns a literal is called with, by its parameters' names."""
    call = _CALL.match(script, end)
    parameters = _PARAMETERS.search(script, max(0, start - _LONGEST_HEAD), start) if call else None
    if parameters is None or call is None:
        return {}
    reader = _Reader(script, call.end() - 1, {})
    try:
        values = reader.call()
    except (_NoLiteralError, RecursionError):
        return {}
    return dict(zip([name.strip() for name in parameters[1].split(",")], values, strict=False))


class _Reader:
    """Reads one literal of JavaScript (ECMA-262, 13.2)."""

    def __init__(self, script: str, at: int, named: Mapping[str, Any]) -> None:
        self.at = at
        self.has_names = False
        self._script = script
        self._named = named

    def value(self) -> Any:
        """The value that begins here. Raises _NoLiteralError."""
        token = self._next()
        match token.lastgroup:
            case "string":
                return _text_of(token["string"])
            case "number":
                return _number_of(token["number"])
            case "name":
                return self._of_name(token["name"])
        if token["sign"] == "{":
            return self._object()
        if token["sign"] == "[":
            return self._list("]")
        if token["sign"] == "!":
            return not self.value()
        raise _NoLiteralError(token.end())

    def call(self) -> list[Any]:
        """The arguments of the call that begins here."""
        return self._list(")") if self._takes("(") else []

    def _of_name(self, name: str) -> Any:
        if name in ("new", "void"):  # `new Date(7)`, `void 0`
            inner = self.value()
            return inner if name == "new" else None
        if self._takes("("):
            arguments = self._list(")")
            return arguments[0] if arguments else None
        self.has_names = True
        return _CONSTANTS.get(name, self._named.get(name))

    def _object(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not self._takes("}"):
            key = self._next()
            if key.lastgroup == "sign" or not self._takes(":"):
                raise _NoLiteralError(key.end())
            value = self.value()
            found[_text_of(key["string"]) if key.lastgroup == "string" else key[0].strip()] = value
            if not self._takes(","):
                self._close("}")
                break
        return found

    def _list(self, end: str) -> list[Any]:
        found: list[Any] = []
        while not self._takes(end):
            if self._takes(","):  # a hole
                found.append(None)
                continue
            found.append(self.value())
            if not self._takes(","):
                self._close(end)
                break
        return found

    def _close(self, sign: str) -> None:
        if not self._takes(sign):
            raise _NoLiteralError(self.at)

    def _takes(self, sign: str) -> bool:
        token = _TOKEN.match(self._script, self.at)
        if token is None or token["sign"] != sign:
            return False
        self.at = token.end()
        return True

    def _next(self) -> re.Match[str]:
        token = _TOKEN.match(self._script, self.at)
        if token is None:
            raise _NoLiteralError(self.at)
        self.at = token.end()
        return token


def _number_of(text: str) -> float:
    return int(text, 16) if "x" in text.lower() else float(text) if set(text) & set(".eE") else int(text[:300])


def _text_of(literal: str) -> str:
    inner = literal[1:-1]
    if "\\" not in inner:
        return inner
    text = _ESCAPE.sub(_character, inner)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _character(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    if code is None:
        return _ESCAPED.get(escape[4], escape[4])
    return chr(int(code, 16)) if int(code, 16) <= 0x10FFFF else "\ufffd"
