"""Elements as lists, `["p",{"id":"a"},"Some text, ",["b","more"]]` (JsonML, and what is kept of Markdown by some)."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any, Final

from scrape.extractor.elements import HEADINGS

MAX_DEPTH: Final = 60

_BLOCKS: Final = HEADINGS.union("p ul ol blockquote figure pre table".split())
_INLINE: Final = frozenset("a b br code em i img li mark s span strong sub sup u".split())
_OTHERS: Final = frozenset("article body div section dl dt dd figcaption thead tbody tr td th main".split())
_TAGS: Final = _BLOCKS | _INLINE | _OTHERS
_WRITTEN: Final = ("href", "src", "alt")


def is_markup_list(value: list[Any]) -> bool:
    """Whether a list is an element with blocks inside, or has some itself."""
    inner = value[1:] if value and isinstance(value[0], str) and value[0] in _OTHERS else value
    return sum(isinstance(part, list) and _tag_of(part) in _BLOCKS for part in inner) > 1


def written(value: Any) -> str:
    """The elements as HTML, but for those that HTML has not: they are a site's own boxes."""
    return "".join(_written(value, 0))


def _tag_of(part: Any) -> str:
    return part[0] if isinstance(part, list) and len(part) > 1 and isinstance(part[0], str) else ""


def _written(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        yield escape(value)
    elif isinstance(value, list) and depth <= MAX_DEPTH:
        tag = value[0] if value and isinstance(value[0], str) else ""
        if tag and tag not in _TAGS:
            return
        parts = value[1:] if tag else value
        attributes = parts[0] if parts and isinstance(parts[0], dict) else {}
        if tag:
            said = [(name, text) for name in _WRITTEN if isinstance(text := attributes.get(name), str)]
            yield (f"<{tag}" + "".join([f' {name}="{escape(text)}"' for name, text in said]) + ">")
        for part in parts:
            yield from _written(part, depth + 1)
        if tag and tag not in ("br", "img"):
            yield f"</{tag}>"
