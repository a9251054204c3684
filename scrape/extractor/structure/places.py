"""What the containers around a segment make of it: heading, item, quote, row, code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS


class Place(NamedTuple):
    """Where a segment stands; numbers are those of containers, -1 for none."""

    heading: int = 0
    item: int = -1
    host: int = -1
    """The innermost item around it, be it within a quote there."""
    depth: int = 0
    """How many lists stand in each other around it."""
    ordered: bool = False
    outer_list: int = -1
    term: bool = False
    definitions: int = -1
    """The `<dl>` whose `<dt>` or `<dd>` it stands in."""
    quoted: int = 0
    quote: int = -1
    table: int = -1
    row: int = -1
    code: int = -1


_ROLES: Final = frozenset({"heading", "list", "listitem"})


class Places:
    """The places of one document; each container is looked at once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[int, Place] = {-1: Place()}
        self._by_role = {at: name.role for at, name in enumerate(document.names) if name.role in _ROLES}
        """The signatures of what is a heading, a list or an item by its role (ARIA 1.2, 5.3.4)."""

    def of(self, container: int) -> Place:
        """The place of what stands directly in the container."""
        document, known = self._document, self._known
        above: list[int] = []
        while container not in known:
            above.append(container)
            container = document.parents[container]
        place = known[container]
        for number in reversed(above):
            tag = document.tags[number]
            change = _CHANGES.get(tag)
            if change is not None:
                place = change(place, number, tag)
            elif self._by_role and (role := self._by_role.get(document.signatures[number])):
                place = self._in_role(place, number, role)
            known[number] = place
        return place

    def _in_role(self, place: Place, container: int, role: str) -> Place:
        if role == "heading":
            return place._replace(heading=_level(self._document, container))
        if role == "list":
            return _list(place, container, "ul")
        # What holds more is a card of the page's layout, and what stands in an item belongs to that.
        is_item = place.depth > 0 and place.item < 0 and self._document.size(container) == 1
        return _item(place, container, "li") if is_item else place


def _level(document: Document, container: int) -> int:
    """The level of a heading by its role; 2 where it does not say."""
    node = document.nodes.get(container)
    level = (node.attributes.get("aria-level") or "").strip() if node is not None else ""
    return int(level) if level in {"1", "2", "3", "4", "5", "6"} else 2


def _heading(place: Place, _container: int, tag: str) -> Place:
    return place._replace(heading=int(tag[1]))


def _list(place: Place, container: int, tag: str) -> Place:
    outer = place.outer_list if place.outer_list >= 0 else container
    return place._replace(
        depth=place.depth + 1, ordered=tag == "ol", outer_list=outer, item=-1, term=False, definitions=-1
    )


def _item(place: Place, container: int, _tag: str) -> Place:
    return place._replace(item=container, host=container)


def _definitions(place: Place, container: int, _tag: str) -> Place:
    return place._replace(definitions=container)


def _definition(place: Place, _container: int, tag: str) -> Place:
    return place if place.definitions < 0 else place._replace(term=tag == "dt", item=-1)


def _quote(place: Place, container: int, _tag: str) -> Place:
    quote = place.quote if place.quote >= 0 else container
    return place._replace(quoted=place.quoted + 1, quote=quote, item=-1, definitions=-1)


def _table(place: Place, container: int, _tag: str) -> Place:
    return place._replace(table=container, row=-1)


def _table_row(place: Place, container: int, _tag: str) -> Place:
    return place._replace(row=container) if place.table >= 0 else place


def _pre(place: Place, container: int, _tag: str) -> Place:
    return place._replace(code=container) if place.code < 0 else place


_CHANGES: Final[dict[str, Callable[[Place, int, str], Place]]] = {
    **dict.fromkeys(HEADINGS, _heading),
    **dict.fromkeys(("ul", "ol", "menu", "dir"), _list),
    **dict.fromkeys(("dt", "dd"), _definition),
    "dl": _definitions,
    "li": _item,
    "blockquote": _quote,
    "table": _table,
    "tr": _table_row,
    "pre": _pre,
}
