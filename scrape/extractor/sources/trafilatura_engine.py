"""Which segments of a page trafilatura chooses for the body.

trafilatura decides about plain text, which it does best; what it keeps is recognised in our own document by a
pair of private-use characters that each segment carries through it. So links, marks, images and the spaces around them
come from the page, whatever trafilatura makes of them.

trafilatura: A. Barbaresi, 'Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and
Extraction', ACL 2021.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.extractor.document import Document

_FIRST_MARKER = 0xF0000
"""The first of the 65,534 private-use characters of plane 15; segments beyond them are not recognised."""
_BEFORE_MARKER = "\U00100000"
"""No page has it before one of those, which stand for signs in fonts of icons."""
_MARKERS = compiled_late(f"{_BEFORE_MARKER}([\U000f0000-\U000ffffd])")


def choose_segments(document: Document) -> tuple[int, ...]:
    """The segments of its main content; none where trafilatura finds no text, or takes that from JSON-LD."""
    import logging

    import trafilatura

    # It reports on the root logger's handlers; our records say what failed.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(_marked_html(document), include_comments=False)
    if found is None or isinstance(found, dict):
        return ()
    markers = _MARKERS.findall("".join(map(str, found.body.itertext())))
    return tuple(sorted({ord(marker) - _FIRST_MARKER for marker in markers}))


def _marked_html(document: Document) -> str:
    """The page with a marker before the text of each segment."""
    tree = document.tree
    if tree is None or tree.root is None:
        return ""
    starts = list(_segment_starts(document, tree.root))
    for index, node in starts:
        node.insert_before(f"{_BEFORE_MARKER}{chr(_FIRST_MARKER + index)}")
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
