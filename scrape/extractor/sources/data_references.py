"""References in a page's data, and the objects that they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

MAX_FOLLOWED: Final = 3
"""Lists and objects in each other in which references are followed."""
MAX_PARTS: Final = 30
"""Of a value in which references are followed."""


def objects_by_name(values: Iterable[Any]) -> Mapping[str, Any]:
    """The objects of stores in which others are named, `{"Post:1":{"author":{"__ref":"User:7"}},"User:7":{...}}`."""
    named: dict[str, Any] = {}
    for value in values:
        if isinstance(value, dict):
            named |= {key: each for key, each in value.items() if isinstance(each, dict) and len(key) > 3}
            if isinstance(value.get("attributes"), dict) and isinstance(value.get("id"), str):
                named[f"{value.get('type')}:{value['id']}"] = value
    return named


def resolved(value: Any, named: Mapping[str, Any]) -> Any:
    """What a reference stands for; any other value as it is."""
    key = value
    if isinstance(value, dict):
        key = value.get("__ref") or (value.get("type") == "id" and value.get("id"))
        if value.keys() == {"type", "id"}:  # JSON:API's
            key = key or f"{value['type']}:{value['id']}"
    found = named.get(key, value) if isinstance(key, str) else value
    inner = found.get("value") if isinstance(found, dict) and "type" not in found else None
    return inner if isinstance(inner, dict) and "type" in inner else found


def followed(value: Any, named: Mapping[str, Any], depth: int = 0) -> Any:
    """A value with what it refers to in place of the references, as far as `MAX_FOLLOWED` objects in each other."""
    if isinstance(value, dict):
        value = resolved(value, named)
    if depth < MAX_FOLLOWED and isinstance(value, dict) and len(value) <= MAX_PARTS:
        return {key: followed(each, named, depth + 1) for key, each in value.items()}
    if depth < MAX_FOLLOWED and isinstance(value, list):
        return [followed(each, named, depth + 1) for each in value[:MAX_PARTS]]
    return value


def once(parts: list[Any]) -> Iterator[Any]:
    """Parts without those that a string or a reference has named before."""
    seen: set[str] = set()
    for part in parts:
        name = part.get("__ref") if isinstance(part, dict) else part
        if not isinstance(name, str) or name not in seen:
            yield part
        if isinstance(name, str):
            seen.add(name)
