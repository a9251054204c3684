"""Chosen segments -> blocks of the body, with their structure: headings, items, rows, code, figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final, cast

from scrape import urls
from scrape.extractor.document import Document, Picture
from scrape.extractor.runs import BREAK, tidy
from scrape.records import Block, Image, Mark, Run

_LISTS: Final = frozenset({"ul", "ol", "menu", "dir"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LANGUAGE: Final = re.compile(r"(?:language|lang|highlight-source|brush:)[-\s]*([a-z0-9+#]{1,20})", re.IGNORECASE)
_CAPTION: Final = re.compile(r"caption(?!s?-?(?:button|toggle))", re.IGNORECASE)
_ORNAMENT: Final = re.compile(r"avatar|logo|icon|emoji|sprite|spacer|pixel|tracking|gravatar", re.IGNORECASE)
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LAZY: Final = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-image")
_MIN_IMAGE_SIDE: Final = 60
"""Pixels: a smaller image is an icon or a tracking pixel."""
_MAX_CELL: Final = 300
"""Mean characters of a cell, over which a table is the layout of a page and its cells are paragraphs."""
_PERMALINKS: Final = frozenset({"¶", "#", "§", "🔗", "⚓"})
"""What documentation tools link a heading to itself with."""
_MAX_ITEM_PARTS: Final = 4
"""A list item of more segments is a card of the page's layout: its segments stand for themselves."""


@dataclass(frozen=True, slots=True)
class _Place:
    """What the containers around a segment make of it."""

    heading: int = 0
    item: int = -1
    depth: int = 0
    ordered: bool = False
    outer_list: int = -1
    quoted: int = 0
    quote: int = -1
    table: int = -1
    row: int = -1
    code: int = -1


class _Builder:
    def __init__(self, document: Document, chosen: Sequence[int], base_url: str | None) -> None:
        self.document = document
        self.chosen = chosen
        self.base_url = base_url
        self.places: dict[int, _Place] = {-1: _Place()}
        self.hrefs: dict[str, str | None] = {}
        self.data_tables: dict[int, bool] = {}

    def blocks(self) -> tuple[Block, ...]:
        pictures = _chosen_pictures(self.document, self.chosen)
        figures = [(picture.position, image) for picture in pictures if (image := self._image(picture)) is not None]
        seen: set[str] = set()
        blocks: list[Block] = []
        for place, block in self.text_blocks():
            while figures and figures[0][0] <= place:
                self._add_figure(figures.pop(0)[1], seen, blocks)
            blocks.append(block)
        for _, image in figures:
            self._add_figure(image, seen, blocks)
        return tuple(blocks)

    @staticmethod
    def _add_figure(image: Image, seen: set[str], blocks: list[Block]) -> None:
        if image.url not in seen:
            seen.add(image.url)
            blocks.append(Block("figure", image=image))

    def text_blocks(self) -> Iterator[tuple[int, Block]]:
        """Each block with its first segment."""
        chosen = self.chosen
        at = 0
        while at < len(chosen):
            first = chosen[at]
            place = self._place(self.document.holders[first])
            end = self._group_end(at, place)
            block = self._block(chosen[at:end], place)
            if block is not None:
                yield first, block
            at = end

    def _group_end(self, at: int, place: _Place) -> int:
        """One after the last chosen segment that makes one block with the one at `at`."""
        document = self.document
        if place.code >= 0:
            return self._while_before(at, document.ends[place.code])
        if place.heading:
            return self._while_lines(at)
        if place.row >= 0 and self._is_data_table(place.table):
            return self._while_before(at, document.ends[place.row])
        if place.item >= 0:
            end = self._while_item(at, place)
            if end - at <= _MAX_ITEM_PARTS:
                return end
        return self._while_lines(at)

    def _while_before(self, at: int, end: int) -> int:
        chosen = self.chosen
        while at < len(chosen) and chosen[at] < end:
            at += 1
        return at

    def _while_item(self, at: int, place: _Place) -> int:
        chosen, holders = self.chosen, self.document.holders
        while at < len(chosen) and self._place(holders[chosen[at]]) == place:
            at += 1
        return at

    def _while_lines(self, at: int) -> int:
        """Lines of one paragraph: parted by a single `<br>`."""
        document, chosen = self.document, self.chosen
        at += 1
        while (
            at < len(chosen)
            and document.breaks[chosen[at]] == 1
            and chosen[at] == chosen[at - 1] + 1
            and document.holders[chosen[at]] == document.holders[chosen[at - 1]]
        ):
            at += 1
        return at

    def _block(self, parts: Sequence[int], place: _Place) -> Block | None:
        if place.code >= 0:
            return self._code(parts, place)
        if place.row >= 0 and not place.heading and self._is_data_table(place.table):
            return self._row(place)
        runs = self._joined(parts, glue=" " if place.heading else BREAK)
        if not runs:
            return None
        quote = place.quote + 1
        if place.heading:
            return Block("heading", runs, level=place.heading, quoted=place.quoted, group=quote)
        if place.item >= 0:
            return Block(
                "item",
                runs,
                level=max(place.depth, 1),
                ordered=place.ordered,
                quoted=place.quoted,
                group=(place.item if place.outer_list < 0 else place.outer_list) + 1,
            )
        return Block("paragraph", runs, quoted=place.quoted, group=quote)

    def _code(self, parts: Sequence[int], place: _Place) -> Block | None:
        document = self.document
        lines = ["".join(text for text, _ in document.pieces[part]) for part in parts]
        text = "\n".join(line.strip("\n") for line in lines).strip("\n").rstrip()
        if not text.strip():
            return None
        names = [document.names[document.signatures[place.code]]]
        if document.leads[parts[0]] >= 0:
            names.append(document.names[document.leads[parts[0]]])
        if document.parents[place.code] >= 0:
            names.append(document.names[document.signatures[document.parents[place.code]]])
        found = next((match for name in names if (match := _LANGUAGE.search(name[1] or ""))), None)
        return Block(
            "code",
            (Run(text),),
            quoted=place.quoted,
            group=place.quote + 1,
            language=found.group(1).lower() if found else None,
        )

    def _row(self, place: _Place) -> Block | None:
        document = self.document
        cells: list[tuple[Run, ...]] = []
        tags: list[str] = []
        container = place.row + 1
        while container < len(document.parents) and document.parents[container] >= place.row:
            if document.parents[container] == place.row and document.tags[container] in {"td", "th"}:
                start, end = document.starts[container], document.ends[container]
                # The row is kept or dropped whole: a number alone says nothing without its label.
                cells.append(self._joined(range(start, end), glue=" "))
                tags.append(document.tags[container])
            container += 1
        if not any(cells):
            return None
        header = all(tag == "th" for tag in tags)
        return Block("row", cells=tuple(cells), header=header, quoted=place.quoted, group=place.table + 1)

    def _joined(self, parts: Sequence[int], *, glue: str) -> tuple[Run, ...]:
        runs: list[Run] = []
        for part in parts:
            if runs:
                runs.append(Run(glue))
            runs.extend(self._runs(part))
        return tidy(runs)

    def _runs(self, part: int) -> Iterator[Run]:
        styles = self.document.styles
        for text, index in self.document.pieces[part]:
            style = styles[index]
            clean = _INVISIBLE.sub("", text).replace("\xa0", " ")
            is_permalink = style.href is not None and clean.strip() in _PERMALINKS
            if clean and not is_permalink:
                yield Run(clean, cast("frozenset[Mark]", style.marks), self._absolute(style.href))

    def _absolute(self, href: str | None) -> str | None:
        if href is None:
            return None
        if href not in self.hrefs:
            self.hrefs[href] = urls.join(self.base_url, href)
        return self.hrefs[href]

    # --- where a segment stands

    def _place(self, container: int) -> _Place:
        document, places = self.document, self.places
        above: list[int] = []
        while container not in places:
            above.append(container)
            container = document.parents[container]
        place = places[container]
        for number in reversed(above):
            place = places[number] = self._inner(place, number)
        return place

    def _inner(self, place: _Place, container: int) -> _Place:
        change = _CHANGES.get(self.document.tags[container])
        return place if change is None else change(place, container, self.document.tags[container])

    def _is_data_table(self, table: int) -> bool:
        known = self.data_tables.get(table)
        if known is None:
            known = self.data_tables[table] = _is_data_table(self.document, table)
        return known

    def _image(self, picture: Picture) -> Image | None:
        attributes = picture.attributes
        source = next((value for key in _LAZY if (value := attributes.get(key))), None) or attributes.get("src")
        if not source or source.lstrip().lower().startswith("data:"):
            source = ((attributes.get("srcset") or attributes.get("data-srcset") or "").split() or [""])[0]
        if not source or _is_ornament(attributes):
            return None
        url = urls.join(self.base_url, source.strip())
        if url is None:
            return None
        alt = " ".join((attributes.get("alt") or "").split())
        return Image(url, alt or None, _caption(self.document, picture))


def _heading(place: _Place, _container: int, tag: str) -> _Place:
    return _with(place, heading=int(tag[1]))


def _list(place: _Place, container: int, tag: str) -> _Place:
    outer = place.outer_list if place.outer_list >= 0 else container
    return _with(place, depth=place.depth + 1, ordered=tag == "ol", outer_list=outer, item=-1)


def _item(place: _Place, container: int, _tag: str) -> _Place:
    return _with(place, item=container)


def _quote(place: _Place, container: int, _tag: str) -> _Place:
    return _with(place, quoted=place.quoted + 1, quote=place.quote if place.quote >= 0 else container, item=-1, row=-1)


def _table(place: _Place, container: int, _tag: str) -> _Place:
    return _with(place, table=container, row=-1)


def _table_row(place: _Place, container: int, _tag: str) -> _Place:
    return _with(place, row=container) if place.table >= 0 else place


def _pre(place: _Place, container: int, _tag: str) -> _Place:
    return _with(place, code=container)


_CHANGES: Final = {
    **dict.fromkeys(_HEADINGS, _heading),
    **dict.fromkeys(_LISTS, _list),
    "li": _item,
    "blockquote": _quote,
    "table": _table,
    "tr": _table_row,
    "pre": _pre,
}


def _with(place: _Place, **changes: Any) -> _Place:
    from dataclasses import replace

    return replace(place, **changes)


def _is_data_table(document: Document, table: int) -> bool:
    cells = rows = 0
    container = table + 1
    while container < len(document.parents) and document.parents[container] >= table:
        tag = document.tags[container]
        if tag == "table":
            return False
        cells += tag in {"td", "th"}
        rows += tag == "tr"
        container += 1
    start, end = document.starts[table], document.ends[table]
    chars = sum(len(text) for text in document.texts[start:end])
    return cells >= 2 * rows > 0 and end - start <= 3 * cells and chars <= _MAX_CELL * cells


# --- figures ---------------------------------------------------------------------------------------------


def _chosen_pictures(document: Document, chosen: Sequence[int]) -> list[Picture]:
    """The pictures inside the body: between its texts, and their nearest container with text is mostly chosen."""
    if not chosen or not document.pictures:
        return []
    first = chosen[0]
    while first and _names_caption(document, document.holders[first - 1]):
        first -= 1  # the caption of a picture above the first paragraph
    lengths = [len(text) for text in document.texts]
    kept = [0] * len(lengths)
    for part in chosen:
        kept[part] = lengths[part]
    all_before = [0, *accumulate(lengths)]
    kept_before = [0, *accumulate(kept)]

    def is_inside(container: int) -> bool:
        while container >= 0:
            start, end = document.starts[container], document.ends[container]
            inside = kept_before[end] - kept_before[start]
            if inside:
                return 2 * inside >= all_before[end] - all_before[start]
            container = document.parents[container]
        return False

    return [
        picture
        for picture in document.pictures
        if first <= picture.position <= chosen[-1] and is_inside(picture.container)
    ]


def _is_ornament(attributes: dict[str, str | None]) -> bool:
    for side in ("width", "height"):
        value = (attributes.get(side) or "").removesuffix("px")
        if value.isdigit() and int(value) < _MIN_IMAGE_SIDE:
            return True
    return any(_ORNAMENT.search(attributes.get(key) or "") for key in ("class", "id"))


def _caption(document: Document, picture: Picture) -> str | None:
    """The caption beside a picture, within the nearest container around it that has text."""
    container = picture.container
    while container >= 0 and document.starts[container] == document.ends[container]:
        container = document.parents[container]
    inner = container + 1
    while container >= 0 and inner < len(document.parents) and document.parents[inner] >= container:
        start, end = document.starts[inner], document.ends[inner]
        if start < end and picture.position in {start, end} and _names_caption(document, inner):
            return " ".join(document.texts[start:end])
        inner += 1
    return None


def _names_caption(document: Document, container: int) -> bool:
    classes = document.names[document.signatures[container]][1]
    return document.tags[container] == "figcaption" or _CAPTION.search(classes or "") is not None


def blocks_of(document: Document, chosen: Sequence[int], base_url: str | None = None) -> tuple[Block, ...]:
    """The blocks that the chosen segments make, with the images among them.

    `chosen` are indexes of segments, rising. Links and images are made absolute against `base_url`,
    or the document's own.
    """
    return _Builder(document, chosen, base_url or document.base_url).blocks()


def text_blocks_of(document: Document, chosen: Sequence[int], base_url: str | None) -> list[tuple[int, Block]]:
    """The same without figures, each block with its first segment."""
    return list(_Builder(document, chosen, base_url).text_blocks())
