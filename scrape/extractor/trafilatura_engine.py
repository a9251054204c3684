"""The body as trafilatura chooses it, turned into our blocks.

trafilatura: A. Barbaresi, 'Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and
Extraction', ACL 2021.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from scrape.extractor.runs import BREAK, paragraphs, tidy
from scrape.records import Block, Image, Mark, Run
from scrape.urls import join

if TYPE_CHECKING:
    from lxml.etree import _Element

_MARKS: dict[str, Mark] = {
    "#b": "strong",
    "#i": "emphasis",
    "#u": "emphasis",
    "#t": "code",
    "#sub": "sub",
    "#sup": "sup",
}
_CONTROL_REFERENCE = re.compile(
    r"&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));", re.IGNORECASE
)


def extract_blocks(html: str, base_url: str | None) -> tuple[Block, ...]:
    """The main content of a page as blocks; empty where trafilatura finds none."""
    import logging

    import trafilatura

    # It reports on the root logger's handlers; our records say what failed.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    # A reference to a control character makes lxml's serialisation, and so trafilatura, give nothing.
    found = trafilatura.bare_extraction(
        _CONTROL_REFERENCE.sub(" ", html),
        include_comments=False,
        include_formatting=True,
        include_images=True,
        include_links=True,
    )
    body = None if found is None or isinstance(found, dict) else found.body
    return () if body is None else tuple(_Converter(base_url).blocks(body))


class _Converter:
    """Walks trafilatura's tree; holds the base URL and the numbers given to groups."""

    def __init__(self, base_url: str | None) -> None:
        self._base_url = base_url
        self._groups = 0

    def blocks(self, body: _Element) -> Iterator[Block]:
        """The blocks of trafilatura's `<body>`, in order."""
        return self._flow(body, level=0, quoted=0, group=0)

    def _next_group(self) -> int:
        self._groups += 1
        return self._groups

    def _block(self, element: _Element, level: int, quoted: int, group: int = 0) -> Iterator[Block]:
        tag = element.tag
        if tag == "list":
            yield from self._list(element, level + 1, quoted)
        elif tag == "table":
            yield from self._table(element, quoted)
        elif tag == "quote":
            yield from self._flow(element, level, quoted + 1, self._next_group())
        elif tag == "code":
            yield Block("code", (Run("".join(element.itertext())),), quoted=quoted)
        elif tag == "graphic":
            image = self._image(element)
            if image is not None:
                yield Block("figure", image=image, quoted=quoted)
        elif tag == "head":
            rank = re.sub(r"\D", "", element.get("rend") or "") or "2"
            for block in self._flow(element, level, quoted, group):
                yield Block("heading", block.runs, level=int(rank), quoted=quoted) if block.runs else block
        else:
            yield from self._flow(element, level, quoted, group)

    def _flow(self, element: _Element, level: int, quoted: int, group: int) -> Iterator[Block]:
        """Inline content as paragraphs, and the blocks that interrupt it."""
        loose: list[Run] = [Run(element.text)] if element.text else []
        for child in element:
            if child.tag in _BLOCK_TAGS:
                yield from _paragraphs(loose, quoted, group)
                loose = []
                yield from self._block(child, level, quoted, group)
            elif isinstance(child.tag, str):
                loose.extend(self._inline(child, frozenset(), None))
            if child.tail:
                loose.append(Run(child.tail))
        yield from _paragraphs(loose, quoted, group)

    def _list(self, element: _Element, level: int, quoted: int) -> Iterator[Block]:
        group, ordered = self._next_group(), element.get("rend") == "ol"
        for item in element:
            if item.tag != "item":
                yield from self._block(item, level, quoted)
                continue
            for block in self._flow(item, level, quoted, group):
                if block.kind == "paragraph":
                    yield Block("item", block.runs, level=level, ordered=ordered, quoted=quoted, group=group)
                else:
                    yield block

    def _table(self, element: _Element, quoted: int) -> Iterator[Block]:
        group = self._next_group()
        for row in element.iter("row"):
            cells = [cell for cell in row if cell.tag == "cell"]
            runs = tuple(tidy(self._contents(cell)) for cell in cells)
            if any(runs):
                header = bool(cells) and all(cell.get("role") == "head" for cell in cells)
                yield Block("row", cells=runs, header=header, quoted=quoted, group=group)

    def _contents(self, element: _Element) -> Iterator[Run]:
        """All the text of an element as one line; a block inside it parts words."""
        if element.text:
            yield Run(element.text)
        for child in element:
            if isinstance(child.tag, str):
                if child.tag in _BLOCK_TAGS:
                    yield Run(" ")
                    yield from self._contents(child)
                    yield Run(" ")
                else:
                    yield from self._inline(child, frozenset(), None)
            if child.tail:
                yield Run(child.tail)

    def _inline(self, element: _Element, marks: frozenset[Mark], href: str | None) -> Iterator[Run]:
        tag = element.tag
        if tag == "lb":
            yield Run(BREAK)
            return
        if tag == "hi":
            mark = _MARKS.get(element.get("rend") or "")
            marks = marks | {mark} if mark else marks
        elif tag == "del":
            marks = marks | {"strike"}
        elif tag == "ref":
            href = self._absolute(element.get("target")) or href
        elif tag in {"p", "item", "cell"}:
            yield Run(" ")
        if element.text:
            yield Run(element.text, marks, href)
        for child in element:
            if isinstance(child.tag, str):
                yield from self._inline(child, marks, href)
            if child.tail:
                yield Run(child.tail, marks, href)

    def _image(self, element: _Element) -> Image | None:
        url = self._absolute(element.get("src"))
        return Image(url, element.get("alt") or None) if url else None

    def _absolute(self, href: str | None) -> str | None:
        return join(self._base_url, href) if href else None


_BLOCK_TAGS = frozenset({"p", "head", "list", "quote", "table", "code", "graphic"})


def _paragraphs(runs: list[Run], quoted: int = 0, group: int = 0) -> Iterator[Block]:
    for tidied in paragraphs(runs):
        yield Block("paragraph", tidied, quoted=quoted, group=group)
