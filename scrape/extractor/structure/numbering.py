"""The numbers that a browser draws before the items of ordered lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from scrape.extractor.document import Document


class ListNumbers:
    """The numbers of a document's ordered lists; each list is counted once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._in_list: Callable[[int], dict[int, int]] = cache(lambda ordered: dict(_numbers(document, ordered)))

    def of(self, item: int) -> int | None:
        """The number of an item, a container; None where it stands in no ordered list."""
        ordered = self._document.innermost("ol", self._document.parents[item])
        return self._in_list(ordered).get(item) if ordered >= 0 else None


def _numbers(document: Document, ordered: int) -> Iterator[tuple[int, int]]:
    """The items of an ordered list and their numbers, by `start`, `reversed` and `value` (HTML, 4.4.5)."""
    items = [
        container
        for container in document.inside(ordered)
        if document.parents[container] == ordered and document.tags[container] == "li"
    ]
    step = -1 if _attribute(document, ordered, "reversed") is not None else 1
    number = _integer(_attribute(document, ordered, "start"))
    number = (len(items) if step < 0 else 1) if number is None else number
    for item in items:
        value = _integer(_attribute(document, item, "value"))
        number = number if value is None else value
        yield item, number
        number += step


def _attribute(document: Document, container: int, name: str) -> str | None:
    """An attribute's value, empty where it has none, None where there is no such attribute."""
    node = document.nodes.get(container)
    if node is None or name not in node.attributes:
        return None
    return node.attributes[name] or ""


def _integer(text: str | None) -> int | None:
    match = re.fullmatch(r"\s*(-?[0-9]{1,9})\s*", text or "")
    return int(match[1]) if match else None
