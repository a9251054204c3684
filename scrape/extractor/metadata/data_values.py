"""What values in a page's data hold: texts, names, addresses of images, in whatever objects these are wrapped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from scrape.extractor.metadata.nodetext import clean_text

MAX_DEPTH: Final = 5
"""How many objects and lists are opened to get at a value."""
MOST_ITEMS: Final = 30
"""Of a list of names."""

_TEXT_KEYS: Final = ("rendered", "text", "basic", "default", "html", "value", "title", "name")
_NAME_KEYS: Final = (
    *("name", "fullname", "displayname", "fullorusername", "authorname", "byline", "nickname", "text", "title"),
    *("displaytitle", "label", "username", "rendered"),
)
_PARTS_OF_NAME: Final = (("firstname", "lastname"), ("givenname", "familyname"))
_WRAPPERS: Final = ("node", "nodes", "data", "attributes", "fields", "by", "creators", "names", "edges", "items")
_MOMENTS: Final = ("iso", "$date", "date", "datetime", "value", "v", "timestamp", "seconds")


def plain_key(key: str) -> str:
    """A key of a page's data in one spelling: `bodyHtml`, `body_html` and `body-html` are one."""
    return key.replace("_", "").replace("-", "").casefold()


def plain_keys(record: Mapping[Any, Any]) -> dict[str, Any]:
    """A record with its keys in one spelling."""
    return {plain_key(key): value for key, value in record.items() if isinstance(key, str)}


def text_of(value: Any, depth: int = 0) -> str:
    """The text of a value: itself, the one in an object, or the first of a list."""
    if isinstance(value, str):
        return clean_text(value)
    if depth == MAX_DEPTH:
        return ""
    if isinstance(value, list):
        return text_of(value[0], depth + 1) if len(value) == 1 else ""
    return _first_of(value, _TEXT_KEYS, depth, text_of) if isinstance(value, dict) else ""


def names_in(value: Any, depth: int = 0) -> Iterator[str]:
    """The names that a value has: of persons, or of topics."""
    if isinstance(value, str):
        if name := clean_text(value):
            yield name
    elif depth < MAX_DEPTH and isinstance(value, list):
        for each in value[:MOST_ITEMS]:
            yield from names_in(each, depth + 1)
    elif depth < MAX_DEPTH and isinstance(value, dict):
        yield from _names_of_object(plain_keys(value), depth)


def _names_of_object(record: dict[str, Any], depth: int) -> Iterator[str]:
    for first, last in _PARTS_OF_NAME:
        if isinstance(record.get(first), str) and isinstance(record.get(last), str):
            yield clean_text(f"{record[first]} {record[last]}")
            return
    for key in _NAME_KEYS:
        if names := [name for name in names_in(record.get(key), depth + 1) if name]:
            yield from names
            return
    for key in _WRAPPERS:
        if isinstance(record.get(key), dict | list):
            yield from names_in(record[key], depth + 1)


def _first_of(record: Mapping[Any, Any], keys: Sequence[str], depth: int, read: Callable[[Any, int], str]) -> str:
    named = plain_keys(record)
    found = (read(named[key], depth + 1) for key in keys if named.get(key))
    return next((each for each in found if each), "")


def moment_of(value: Any) -> str:
    """A date as a value has it: a text, seconds, milli- or microseconds since 1970, or an object with one."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = int(value) if abs(value) < 10**18 else 0
        return str(number // 1000 if number > 10**14 else number)
    if isinstance(value, dict):
        named = plain_keys(value)
        return next((found for key in _MOMENTS if (found := moment_of(named.get(key)))), "")
    return ""
