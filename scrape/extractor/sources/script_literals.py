"""Reads one literal of a script: an object, a list, a string; what JavaScript writes more freely than JSON, too."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from scrape.patterns import compiled_late

MAX_DEPTH: Final = 100
"""Literals in each other."""

MAX_ADDED: Final = 5
"""Characters and values that names may add to those of a script, for each of its characters. Most stand for less than
is written in their place: a name, its key and two signs."""
_TOKEN: Final = compiled_late(
    r"""\s*+(?:
        (?P<string> "(?:[^"\\\n]|\\.)*+" | '(?:[^'\\\n]|\\.)*+' | `(?:[^`\\$]|\\.|\$(?!\{))*+` )
      | (?P<number> -?(?: 0x[\da-f]++ | \d++(?:\.\d*+)?(?:e[+-]?\d++)? | \.\d++(?:e[+-]?\d++)? ) )
      | (?P<name> [a-z_$][\w$]*+ )
      | (?P<sign> => | \|\| | && | \?\? | [{}\[\](),:!=.+*] )
    )""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_ESCAPE: Final = compiled_late(
    r"\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|.))", re.IGNORECASE | re.DOTALL
)
_ESCAPED: Final = {"n": "\n", "t": "\t", "r": "\r", "b": " ", "f": " ", "v": " ", "0": " ", "\n": "", "\r\n": ""}
_CONSTANTS: Final[Mapping[str, Any]] = {"true": True, "false": False}
_FUNCTION: Final = compiled_late(r"(?:\s{0,20}[\w$]{1,100})?\s{0,20}\([\w$,\s]{0,200}\)\s{0,20}(?=\{)")
_BODY: Final = compiled_late(r"\s{0,20}\{[^{}]{0,200}(?:\{[^{}]{0,200}\}[^{}]{0,200}){0,5}\}")
"""Of a function that is small enough to stand in data."""
_OPERATORS: Final = ("+", "*", "||", "&&", "??", ".")


class NoLiteralError(Exception):
    """Something else than a literal stands at the place that it tells."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


class Script:
    """A script, and what is known of it once some of it was read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.heads: set[int] = set()
        """Where functions begin whose arguments were read, which are read once."""
        self.is_deep = False
        """It has a literal that nests too deeply: JSON's decoder, which goes further down, is not asked again, as it
        would read what lies in there as often as that is tried."""
        self._left = MAX_ADDED * len(text)

    def may_add(self, size: int) -> bool:
        """Whether so many characters or values more may come from names."""
        is_within = size <= self._left
        self._left -= size if is_within else 0
        return is_within

    def copied(self, value: Any, depth: int = 0) -> Any:
        """What a name stands for, as a value of its own: one that stood in several places, or within itself, would
        have no end for whoever follows all its parts."""
        if isinstance(value, str | list | dict) and not self.may_add(len(value)):
            return None
        if isinstance(value, list):
            return [self.copied(each, depth + 1) for each in value] if depth < MAX_DEPTH else None
        if isinstance(value, dict):
            return {key: self.copied(each, depth + 1) for key, each in value.items()} if depth < MAX_DEPTH else None
        return value


class LiteralReader:
    """Reads one literal of JavaScript (ECMA-262, 13.2)."""

    def __init__(self, script: Script, at: int, named: Mapping[str, Any]) -> None:
        self.has_names = False
        self._depth = 0
        self._script = script
        self._text = script.text
        self._named = named
        self._go(at)

    def value(self) -> Any:
        """The value of the expression that begins here. Raises NoLiteralError."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self._script.is_deep = True
            raise NoLiteralError(self.at)
        value = self._operand()
        while operator := self._takes(*_OPERATORS):
            if operator == ".":
                self._next()
                self.call()
                continue
            other = self._operand()
            if operator == "+" and isinstance(value, str) and isinstance(other, str):
                value += other if self._script.may_add(len(other)) else ""
            elif operator in ("||", "??"):
                value = value or other
        self._depth -= 1
        return value

    def call(self) -> list[Any]:
        """The arguments of the call that begins here."""
        return self._list(")") if self._takes("(") else []

    def _operand(self) -> Any:
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
            return not self._operand()
        if token["sign"] == "(":
            values = self._list(")")
            return self._body() if self._takes("=>") else values[-1] if values else None
        raise NoLiteralError(token.end())

    def _of_name(self, name: str) -> Any:
        if name in ("new", "void"):  # `new Date(7)`, `void 0`
            inner = self._operand()
            return inner if name == "new" else None
        if name == "function":
            head = _FUNCTION.match(self._text, self.at)
            self._go(head.end() if head else self.at)
            return self._body()
        if self._takes("("):
            arguments = self._list(")")
            return arguments[0] if arguments else None
        if self._takes("=>"):
            return self._body()
        is_place = self._takes("[")  # `$R[3]={...}`, as Seroval names what is said twice
        if is_place:
            self._list("]")
        if self._takes("="):
            return self.value()
        self.has_names = True
        return None if is_place else self._script.copied(_CONSTANTS.get(name, self._named.get(name)))

    def _body(self) -> None:
        """Passes over a small function; what stands in a larger one is a literal of its own."""
        body = _BODY.match(self._text, self.at)
        if body is None:
            raise NoLiteralError(self.at)
        self._go(body.end())

    def _object(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not self._takes("}"):
            key = self._next()
            if key.lastgroup == "sign" or not self._takes(":"):
                raise NoLiteralError(key.end())
            found[_text_of(key["string"]) if key.lastgroup == "string" else key[0].strip()] = self.value()
            self._part_from_next("}")
        return found

    def _list(self, end: str) -> list[Any]:
        found: list[Any] = []
        while not self._takes(end):
            if self._takes(","):  # a hole
                found.append(None)
                continue
            found.append(self.value())
            self._part_from_next(end)
        return found

    def _part_from_next(self, end: str) -> None:
        """Passes over a comma; without one the end comes."""
        if not self._takes(",") and (self._token is None or self._token["sign"] != end):
            raise NoLiteralError(self.at)

    def _takes(self, *signs: str) -> str:
        """The sign that stands next, if it is one of these, which is then read."""
        return self._next()["sign"] if self._token and self._token["sign"] in signs else ""

    def _next(self) -> re.Match[str]:
        token = self._token
        if token is None:
            raise NoLiteralError(self.at)
        self._go(token.end())
        return token

    def _go(self, at: int) -> None:
        """On to a place, and the token that stands there."""
        self.at = at
        self._token = _TOKEN.match(self._text, at)


def _number_of(text: str) -> float:
    return int(text, 16) if "x" in text.lower() else float(text) if set(text) & set(".eE") else int(text[:300])


def _text_of(literal: str) -> str:
    inner = literal[1:-1]
    if "\\" not in inner:
        return inner
    return in_whole_characters(_ESCAPE.sub(_character, inner))


def in_whole_characters(text: str) -> str:
    """The text with a character for two surrogates, and with U+FFFD for one alone, which no bytes stand for."""
    try:
        text.encode()  # takes a quarter of the time of a search
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _character(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    if code is None:
        return _ESCAPED.get(escape[4], escape[4])
    return chr(int(code, 16)) if int(code, 16) <= 0x10FFFF else "\ufffd"
