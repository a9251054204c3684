"""What a page hands to its scripts as data: the state of a framework."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import unquote

from scrape.extractor.sources.flight import Flight
from scrape.extractor.sources.indexed_values import restored, unpaired
from scrape.extractor.sources.script_values import read_json, values_in
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

MAX_SCRIPT: Final = 5_000_000
"""Characters of a script that is searched."""

MIN_STATE: Final = 150
"""Characters of JSON that is worth a look: 50 words take as many where each character is one, elsewhere twice that."""

MAX_HOLDERS: Final = 5_000
"""Elements whose attributes are asked."""

_CODE_TYPES: Final = frozenset({"", "text/javascript", "application/javascript", "module"})
_OTHER_TYPES: Final = frozenset({"application/ld+json", "importmap", "speculationrules", "text/template", "text/html"})
"""Types of scripts that are no state."""
_STREAM: Final = "__next_f"
_ENTITY: Final = compiled_late("&([aqslg]);")
_ENTITIES: Final = {"a": "&", "q": '"', "s": "'", "l": "<", "g": ">"}
"""What Angular up to version 15 writes in the JSON of its state."""


class PageStates(NamedTuple):
    """The data of a page's scripts and attributes."""

    values: list[Any]
    stream: Flight
    """What React builds the page from."""


def states_of(tree: LexborHTMLParser, openings: Sequence[str] = ()) -> PageStates:
    """The data of a page; where there are `openings`, of the scripts and streams that have one of them."""
    pieces: list[str] = []
    values: list[Any] = []
    for script in tree.css("script"):
        kind = (script.attributes.get("type") or "").strip().lower()
        text = "" if kind in _OTHER_TYPES else script.text()[:MAX_SCRIPT]
        if kind in _CODE_TYPES and _STREAM in text:
            pieces += _pieces_in(values_in(text))
        elif _has_any(text, openings):
            values += _values_of(kind, text)
    values += _held(tree)
    stream = Flight(pieces)
    if not openings or any(_has_any(piece, openings) for piece in pieces):
        values += stream.values
    return PageStates([restored(value) for value in values], stream)


def _values_of(kind: str, text: str) -> Iterator[Any]:
    if kind in _CODE_TYPES:
        yield from (value for value in values_in(text) if value)
        return
    if text.lstrip()[:3].upper() in ("%7B", "%5B"):
        text = unquote(text)
    if is_json(text):
        unescaped = _ENTITY.sub(lambda entity: _ENTITIES[entity[1]], text) if "&q;" in text else text
        yield read_json(unescaped)


def _held(tree: LexborHTMLParser) -> Iterator[Any]:
    """The data in attributes of `data-...`, where many frameworks keep the state of a page, and in those of elements
    that scripts define."""
    for element in islice(tree.root.traverse() if tree.root else (), MAX_HOLDERS):
        is_defined = "-" in (element.tag or "")
        for name, value in element.attributes.items():
            is_given = value is not None and len(value) > MIN_STATE and (is_defined or name.startswith("data-"))
            if value is not None and is_given and is_json(value[:MAX_SCRIPT]):
                yield unpaired(read_json(value[:MAX_SCRIPT]))


def _has_any(text: str, openings: Sequence[str]) -> bool:
    return not openings or any(opening in text for opening in openings)


def _pieces_in(values: Iterable[Any]) -> list[str]:
    """The pieces of a stream, which come as `[1,"..."]`."""
    pairs = (value for value in values if isinstance(value, list) and len(value) == 2 and value[0] == 1)
    return [piece for _, piece in pairs if isinstance(piece, str)]


def is_json(text: str) -> bool:
    """Whether a string may be an object that is worth a look."""
    return len(text) > MIN_STATE and text.lstrip().startswith(("{", "[")) and text.rstrip().endswith(("}", "]"))
