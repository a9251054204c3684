"""The body as trafilatura chooses it, turned into our blocks.

trafilatura decides about plain text, which it does best; what it keeps is recognised in our own document by a
private-use character that each segment carries through it. So links, marks, images and the spaces around them
come from the page, whatever trafilatura makes of them.

trafilatura: A. Barbaresi, 'Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and
Extraction', ACL 2021.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from scrape.blocks import Block, Run
from scrape.extractor.document import Document
from scrape.extractor.parsing.walk import parse
from scrape.extractor.structure.blocks import blocks_of
from scrape.patterns import compiled_late
from scrape.text import collapse_space

if TYPE_CHECKING:
    from lxml.etree import _Element
    from selectolax.lexbor import LexborNode

_FIRST_MARKER = 0xF0000
"""The first of the 65,534 private-use characters of plane 15; segments beyond them are not recognised."""
_MARKERS = compiled_late("[\U000f0000-\U000ffffd]")


def extract_blocks(html: str, base_url: str | None) -> tuple[Block, ...]:
    """The main content of a page as blocks; empty where trafilatura finds none."""
    document = parse(_MARKERS.sub("", html), base_url)
    body = _chosen_by_trafilatura(_marked_html(document))
    if body is None:
        return ()
    found = {ord(marker) - _FIRST_MARKER for marker in _MARKERS.findall(_text(body))}
    # Without a marker the text comes from JSON-LD, not from the page's elements.
    return blocks_of(document, sorted(found), base_url) if found else tuple(_paragraphs(body))


def _chosen_by_trafilatura(html: str) -> _Element | None:
    import logging

    import trafilatura

    # It reports on the root logger's handlers; our records say what failed.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(html, include_comments=False)
    return None if found is None or isinstance(found, dict) else found.body


def _marked_html(document: Document) -> str:
    """The page with a marker before the text of each segment."""
    tree = document.tree
    if tree is None or tree.root is None:
        return ""
    starts = list(_segment_starts(document, tree.root))
    for index, node in starts:
        node.insert_before(chr(_FIRST_MARKER + index))
    html = tree.html or ""
    for _, node in starts:
        if node.prev is not None:
            node.prev.decompose()
    return html


def _segment_starts(document: Document, root: LexborNode) -> Iterator[tuple[int, LexborNode]]:
    """Each segment with the text node that it starts with."""
    pieces = (
        (index, position == 0, text)
        for index, segment in enumerate(document.pieces)
        for position, text in enumerate(text for text, _ in segment if text.strip())
    )
    index, is_start, wanted = next(pieces, (0, False, None))
    for node in root.traverse(include_text=True):
        if wanted is None or _FIRST_MARKER + index > 0xFFFFD:
            return
        if node.is_text_node and node.text_content == wanted:
            if is_start:
                yield index, node
            index, is_start, wanted = next(pieces, (0, False, None))


def _paragraphs(body: _Element) -> Iterator[Block]:
    for element in body.iter("p", "head", "item"):
        text = collapse_space(_text(element))
        if text:
            yield Block("paragraph", (Run(text),))


def _text(element: _Element) -> str:
    return "".join(map(str, element.itertext()))
