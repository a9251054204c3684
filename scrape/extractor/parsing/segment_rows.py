"""The segments that a walk finds, with what the document has of each in lists that run in parallel."""

from __future__ import annotations

from typing import Any, Final

from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.extractor.parsing.indexes import StyleIndex
from scrape.extractor.structure.runs import without_invisible

Pieces = list[tuple[str, int]]
"""Stretches of a segment as written, each with its style."""
_JOINERS: Final = " \u200c\u200d\u200e\u200f"
"""Marks that are of the letters beside them: alone they hold an empty line open."""


class SegmentRows(list[tuple[str, Pieces, int, int, int, int, int, int]]):
    """Text, pieces, container, breaks, lead, and characters in links, links, and characters in marks of each."""

    def __init__(self, document: Document, styles: StyleIndex) -> None:
        super().__init__()
        self._document = document
        self._styles = styles

    def add(self, pieces: Pieces, container: int, breaks: int, lead: int, links: int) -> None:
        """One that ends here; none, if there is no text in it."""
        text = pieces[0][0] if len(pieces) == 1 else "".join([piece for piece, _ in pieces])
        text = " ".join(text.split())
        if not text.isascii() and (seen := without_invisible(text)) is not text:
            text = " ".join(seen.split())
        if not text or (text[0] in _JOINERS and not text.strip(_JOINERS)):
            return
        styles = self._styles
        # what a heading is linked to on its page is itself
        is_linked = styles.leaving if self._document.tags[container] in HEADINGS else styles.linked
        linked = marked = 0
        for piece, style in pieces:
            if style:
                length = len(piece.strip())
                if is_linked[style]:
                    linked += length
                if styles.marked[style]:
                    marked += length
        size = len(text)
        self.append((text, pieces, container, breaks, lead, min(linked, size), links, min(marked, size)))

    def add_links(self, text: str, container: int) -> None:
        """One of many links, of which none is told apart."""
        self.append((text, [(text, 0)], container, 0, -1, len(text), 1, 0))

    def fill(self) -> None:
        """Put them into the document, all at once."""
        of = self._document
        lists: tuple[list[Any], ...] = (
            of.texts,
            of.pieces,
            of.holders,
            of.breaks,
            of.leads,
            of.linked,
            of.link_counts,
            of.marked,
        )
        for own, found in zip(lists, zip(*self, strict=True), strict=False):
            own.extend(found)
