"""The stream in which React hands a page to the browser ("Flight"): rows of JSON, texts and elements, in pieces.

`self.__next_f.push([1,"3:[\\"$\\",\\"p\\",null,{...}]\\n"])` is how Next.js writes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any, Final, NamedTuple

from scrape.extractor.parsing.source_tokens import VOID
from scrape.extractor.sources.script_literals import in_whole_characters
from scrape.extractor.sources.script_values import read_json
from scrape.patterns import compiled_late

MAX_ELEMENTS: Final = 50_000
"""Elements and texts of a stream that are written as markup, and values that are read."""
MAX_DEPTH: Final = 100
MAX_TIMES: Final = 5
"""How often the characters of a stream may stand in its values, on average: texts are written once, and referred to.
Chosen by eye, not swept."""

_ROW: Final = compiled_late(r"([0-9a-f]{0,8}):(?:T([0-9a-f]{1,8}),|([A-Z]{0,2}))")
_REFERENCE: Final = compiled_late(r"\$[L@]?([0-9a-f]{1,8})((?::[\w-]{1,100}){0,20})\Z")
"""`$1f`, or a part of what another row holds: `$1f:props:children:0`."""
_DATE: Final = compiled_late(r"\$D(?=\d{4}-)")
_TAG: Final = compiled_late(r"[a-z][a-z0-9-]{0,30}\Z")
_UNWRITTEN: Final = frozenset({"script", "style", "link", "meta", "title", "svg", "template", "noscript"})
_WRITTEN: Final = ("href", "src", "alt", "dateTime", "className", "id", "role")
_NAMES: Final = {"dateTime": "datetime", "className": "class"}


class Flight:
    """The rows of a stream, by their numbers."""

    def __init__(self, pieces: Iterable[str]) -> None:
        stream = in_whole_characters("".join(pieces))
        self._row_of = {number: row for number, row in _rows(stream) if number}
        self._size = len(stream)
        self._left = self._left_of_texts = 0

    @property
    def values(self) -> Iterator[Any]:
        """Rows of JSON, with the texts of other rows in place of what refers to them."""
        self._left, self._left_of_texts = MAX_ELEMENTS, MAX_TIMES * self._size
        for row in self._row_of.values():
            yield self._with_texts(row)

    @property
    def markup(self) -> str:
        """The elements of all rows as HTML, each row where another first refers to it."""
        return "".join(self._written())

    def _with_texts(self, value: Any, depth: int = 0) -> Any:
        """The value with what it refers to in place of the references, as far as `MAX_DEPTH` and `MAX_ELEMENTS`."""
        self._left -= 1
        if isinstance(value, str):
            self._left_of_texts -= len(value)
        if depth > MAX_DEPTH or self._left < 0 or self._left_of_texts < 0:
            return None
        if isinstance(value, str) and value.startswith("$"):
            if (found := _found(value, self._row_of)) is not None:
                self._left_of_texts -= len(found) if isinstance(found, str) else 0
                return found if isinstance(found, str) else self._with_texts(found, depth + 1)
            return _DATE.sub("", value) if value[:2] != "$$" else value[1:]
        if isinstance(value, list):
            return [self._with_texts(each, depth + 1) for each in value]
        if isinstance(value, dict):
            return {key: self._with_texts(each, depth + 1) for key, each in value.items()}
        return value

    def _written(self) -> Iterator[str]:
        """HTML, piece by piece: without recursion, since pages nest deeply."""
        unwritten = dict(self._row_of)
        pending = [_Part(f"${number}") for number in reversed(unwritten)]
        for _ in range(MAX_ELEMENTS):
            if not pending:
                return
            part = pending.pop()
            if part.is_ready:
                yield part.value
            elif isinstance(part.value, str) and part.value.startswith("$") and part.value[:2] != "$$":
                found = _found(part.value, unwritten)
                unwritten.pop(_referred(part.value), None)
                pending.append(part._replace(value=found))
            else:
                pending.extend(reversed(_content(part.value, is_inside=part.is_inside)))


class _Part(NamedTuple):
    """A piece of what is still to be written."""

    value: Any
    is_inside: bool = False
    """Of an element: strings are its text."""
    is_ready: bool = False
    """It is markup."""


def _referred(value: str) -> str:
    """The number of the row that a string refers to, or nothing."""
    reference = _REFERENCE.match(value)
    return reference[1] if reference else ""


def _found(value: str, row_of: Mapping[str, Any]) -> Any:
    """What a string refers to: a row, or a part of one."""
    reference = _REFERENCE.match(value)
    found = row_of.get(reference[1]) if reference else None
    for step in reference[2].split(":")[1:] if reference else ():
        if isinstance(found, list):
            place = 3 if step == "props" else int(step) if step.isdecimal() else len(found)
            found = found[place] if place < len(found) else None
        else:
            found = found.get(step) if isinstance(found, dict) else None
    return found


def _content(value: Any, *, is_inside: bool) -> list[_Part]:
    if isinstance(value, str):
        return [_Part(escape(value.removeprefix("$")), is_ready=True)] if is_inside else []
    if type(value) is int:
        return [_Part(str(value), is_ready=True)] if is_inside else []
    if isinstance(value, dict):
        return [_Part(each) for each in value.values()]
    if not isinstance(value, list):
        return []
    if len(value) > 3 and value[0] == "$" and isinstance(value[3], dict):
        return _element(value[1], value[3])
    return [_Part(each, is_inside) for each in value]


def _element(tag: Any, properties: dict[str, Any]) -> list[_Part]:
    """An element with its content; of a component what is handed to it as children."""
    inner = properties.get("dangerouslySetInnerHTML")
    html = inner.get("__html") if isinstance(inner, dict) else None
    content = _Part(html, is_ready=True) if isinstance(html, str) else _Part(properties.get("children"), is_inside=True)
    if not isinstance(tag, str) or not _TAG.match(tag):
        return [content]
    if tag in _UNWRITTEN:
        return []
    start = _Part(f"<{tag}{_attributes(properties)}>", is_ready=True)
    return [start] if tag.encode() in VOID else [start, content, _Part(f"</{tag}>", is_ready=True)]


def _attributes(properties: dict[str, Any]) -> str:
    written = ((_NAMES.get(name, name), properties.get(name)) for name in _WRITTEN)
    return "".join(f' {name}="{escape(value)}"' for name, value in written if isinstance(value, str))


def _rows(stream: str) -> Iterator[tuple[str, Any]]:
    """Number and content of each row. The length of a text is told in bytes of UTF-8."""
    at = 0
    while row := _ROW.match(stream, at):
        if row[2] is not None:
            text = _first_bytes(stream, row.end(), int(row[2], 16))
            at = row.end() + len(text)
            yield row[1], text
            continue
        end = stream.find("\n", row.end())
        end = len(stream) if end < 0 else end
        at = end + 1
        if not row[3]:
            yield row[1], read_json(stream[row.end() : end])


def _first_bytes(stream: str, start: int, size: int) -> str:
    return stream[start : start + size].encode()[:size].decode("utf-8", "ignore")
