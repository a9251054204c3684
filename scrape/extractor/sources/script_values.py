"""The objects and lists that a script holds as literals: JSON, and what JavaScript writes more freely.

Nothing is run. Keys may go without quotes, strings be in any, names stand for what a function around them was called
with (`(function(a){return {title:a}})("...")`, as Nuxt 2 and others pack what is said twice), or for nothing.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

from scrape.extractor.sources.script_literals import LiteralReader, NoLiteralError, Script
from scrape.patterns import compiled_late

MAX_STARTS: Final = 5_000
"""Places of a script that are tried: the code of a whole program has one in some twenty characters, a state that is
handed over is among the first."""

_START: Final = compiled_late(
    r"(?:[=(,:]|\breturn\b)\s{0,20}(?=[\[{]\s{0,20}(?:[\"'`\[{]|[\w$]{1,100}[\"']?\s{0,20}[:,]))"
    r"|[=(+,]\s{0,20}(?=[\"'`]\s{0,20}(?:[\[{]|\\(?:x|u00)[57]b|%[57]B|eyJ))"
    r"|(?:content|article|body|story)\w{0,20}\s{0,5}=\s{0,20}(?=[\"'`]\s{0,20}(?:<|\\(?:x|u00)3c))",
    re.IGNORECASE,
)
"""What stands before a literal that is worth a look: an object, a list, a string of JSON, or of markup if it is said to
be an article's."""
_QUOTED: Final = compiled_late(r"[\[\"]|\{\s{0,20}[\"}]")
"""How JSON begins. Elsewhere its decoder is not asked: where it fails it counts all the lines before."""
_LONGEST_HEAD: Final = 100_000
"""Characters from the parameters of a function to what it returns."""
_PARAMETERS: Final = compiled_late(r"function\s{0,20}\(([\w$,\s]{1,20000})\)\s{0,20}\{")
"""Of the function that returns what follows."""
_ASSIGNED: Final = compiled_late(r"[;\s]{0,20}([\w$]{1,20})(?:\.([\w$]{1,100})|\[(\d{1,6})\])\s{0,20}=(?!=)")
"""The part of a parameter's value that stands in it twice, or within itself."""
_DECODER: Final = json.JSONDecoder(strict=False)
_CALL: Final = compiled_late(r"[;\s]{0,20}\}\s{0,20}\)?\s{0,20}\(")
"""From what a function returns to what it is called with."""


def read_json(text: str) -> Any:
    """The value of a text of JSON, or None."""
    try:
        return _DECODER.decode(text)
    except (ValueError, RecursionError):
        return None


def values_in(script: str) -> Iterator[Any]:
    """The outermost objects and lists of a script, and what its strings of JSON hold. A place that is no literal is
    passed over to where that shows, so that no script is read many times."""
    read = Script(script)
    at = 0
    for _ in range(MAX_STARTS):
        match = _START.search(script, at)
        if match is None:
            return
        try:
            value, at = _literal(read, match.end())
        except NoLiteralError as error:
            at = max(error.at, match.end())
            continue
        yield value


def _literal(script: Script, start: int) -> tuple[Any, int]:
    """The value that begins at a place, and where it ends. Raises NoLiteralError."""
    try:
        value, end = _json_at(script, start)
    except (ValueError, RecursionError):
        reader = LiteralReader(script, start, {})
        try:
            value = reader.value()
            if reader.has_names and (named := _arguments(script, start, reader.at)):
                reader = LiteralReader(script, start, named)
                value = reader.value()
        except RecursionError:
            raise NoLiteralError(reader.at) from None
        end = reader.at
    return (_within(value) if isinstance(value, str) else value), end


def _json_at(script: Script, start: int) -> tuple[Any, int]:
    """The value of JSON that begins at a place, and where it ends. Raises ValueError."""
    if script.is_deep or not _QUOTED.match(script.text, start):
        raise ValueError
    return _DECODER.raw_decode(script.text, start)


def _within(text: str) -> Any:
    """What a string of JSON or markup holds."""
    try:
        if text.startswith("%"):
            text = unquote(text)
        elif text.startswith("eyJ"):  # `{"` in base 64
            text = b64decode(text, validate=True).decode()
        return _DECODER.raw_decode(text.strip())[0]
    except (ValueError, RecursionError):
        return [text] if text.lstrip().startswith("<") else None


def _arguments(script: Script, start: int, end: int) -> Mapping[str, Any]:
    """What the function that returns a literal is called with, by its parameters' names."""
    call = _CALL.match(script.text, end)
    head = script.text.rfind("function", max(0, start - _LONGEST_HEAD), start) if call else -1
    parameters = _PARAMETERS.match(script.text, head, start) if head >= 0 else None
    if parameters is None or call is None or head in script.heads:
        return {}
    script.heads.add(head)
    try:
        values = LiteralReader(script, call.end() - 1, {}).call()
        named = dict(zip([name.strip() for name in parameters[1].split(",")], values, strict=False))
        _assign(script, parameters.end(), named)
    except (NoLiteralError, RecursionError):
        return {}
    return named


def _assign(script: Script, at: int, named: Mapping[str, Any]) -> None:
    """What a function sets in its parameters first: `a.title="Night ferry";`."""
    while assigned := _ASSIGNED.match(script.text, at):
        reader = LiteralReader(script, assigned.end(), named)
        value = reader.value()
        at = reader.at
        holder = named.get(assigned[1])
        if isinstance(holder, dict):
            holder[assigned[2] or assigned[3]] = value
        elif isinstance(holder, list) and assigned[3] and int(assigned[3]) <= len(holder):
            holder[int(assigned[3]) : int(assigned[3]) + 1] = [value]
