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

from scrape.extractor.elements import FURNITURE, ancestors
from scrape.patterns import compiled_late
from scrape.text import collapse_space

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.extractor.document import Document

_FIRST_MARKER = 0xF0000
MOST_SEGMENTS = 0xFFFE
"""As there are private-use characters in plane 15; segments beyond them are not recognised."""
AHEAD = 8
"""Stretches of text among which the next of the tree is looked for, if it has so many characters."""
SHORTEST_AHEAD = 4
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
    if markers := _MARKERS.findall("".join(map(str, found.body.itertext()))):
        return tuple(sorted({ord(marker) - _FIRST_MARKER for marker in markers}))
    # None where a menu is one segment and holds the text.
    said = [collapse_space("".join(map(str, each.itertext()))) for each in found.body.iter("p", "head", "item")]
    whole = "\n".join(document.texts)
    shown = [line for line in said if line and line in whole]
    return tuple(at for at, text in enumerate(document.texts) if any(line in text for line in shown))


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
    """Each segment with the text node that it starts with; not those that the walk drew together, as it does menus."""
    pieces = [
        (index, position == 0, text)
        for index, segment in enumerate(document.pieces)
        for position, text in enumerate(text for text, _ in segment if text.strip())
    ]
    at = 0
    for node in root.traverse(include_text=True):
        if not node.is_text_node:
            continue
        text = node.text_content
        ahead = range(at, min(at + (AHEAD if text and len(text) >= SHORTEST_AHEAD else 1), len(pieces)))
        found = next((place for place in ahead if pieces[place][2] == text), None)
        if found is not None:
            index, is_start, _ = pieces[found]
            if _is_in_menu(node) and document.tag_of(index) not in FURNITURE:
                continue  # a table of contents has the words of the headings below it
            if is_start and index < MOST_SEGMENTS:
                yield index, node
            at = found + 1


def _is_in_menu(node: LexborNode) -> bool:
    """Whether a text stands in what the walk draws together."""
    is_inside = False
    for around in ancestors(node):
        is_inside = around.tag != "article" and (is_inside or around.tag in FURNITURE)
    return is_inside
