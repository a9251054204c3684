"""One walk over a page's tree, which fills the flat lists of its document.

The walk cuts the text into segments, the units that are kept or dropped: a segment ends where a block
element begins or ends, and at `<br>`. Block elements become containers, in document order, so that a
container is a range of segments and its parent always stands before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from scrape.extractor.document import Document
from scrape.extractor.elements import (
    AMBIGUOUS,
    BLOCK,
    DETAILED,
    DRAWING,
    DRAWN,
    FURNITURE,
    HEADINGS,
    INLINE,
    MARKS,
    PICTURES,
    RARE,
    ROOTS,
    TEXT,
    begins_with_block,
    role_of_unknown,
    roles_by_tag,
)
from scrape.extractor.looks import (
    HIDING,
    IN_LINE,
    REDRAWN,
    STACKED,
    UNSEEN,
    is_block_out_of_sight,
    is_bullet,
    is_code,
    is_copied_code,
    is_hidden,
    is_number_of_item,
    is_read,
    keeps_lines,
    look_of,
    stands_for_break,
    task_sign,
)
from scrape.extractor.parsing.indexes import NameIndex, StyleIndex
from scrape.extractor.parsing.inline_edges import parts_words
from scrape.extractor.parsing.noted_elements import NotedElements
from scrape.extractor.structure.runs import without_invisible

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


Pieces = list[tuple[str, int]]
"""Stretches of a segment as written, each with its style."""
_JOINERS: Final = " \u200c\u200d\u200e\u200f"
"""Marks that are of the letters beside them: alone they hold an empty line open."""


def parse(html: str, base_url: str | None = None) -> Document:
    """The document of a page, by the HTML standard's parsing rules."""
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    return read(LexborHTMLParser(html, options=LexborDocumentOptions.WO_EVENTS), base_url)


def read(tree: LexborHTMLParser, base_url: str | None = None, *, as_written: bool = False) -> Document:
    """The document of a tree that is parsed already; `as_written`: no edge of an element parts words."""
    document = Document(base_url=base_url, tree=tree)
    walk = _Walk(document, as_written=as_written)
    walk.run(tree.root)
    walk.fill_segments()
    return document


class _Walk:
    """One pass over the tree in document order, without recursion: pages nest as deep as they like."""

    def __init__(self, document: Document, *, as_written: bool) -> None:
        self.document = document
        self.as_written = as_written
        self.styles = StyleIndex(document)
        self.names = NameIndex(document)
        self.note = NotedElements(document).note
        self.segments: list[tuple[str, Pieces, int, int, int, int, int, int]] = []
        """What the document has in lists that run in parallel, in the order of these."""

    def fill_segments(self) -> None:
        """Put the segments into the document, all at once."""
        of = self.document
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
        for own, found in zip(lists, zip(*self.segments, strict=True), strict=False):
            own.extend(found)

    # One loop, and no call for the commonest nodes: it runs for every node, and is most of the time of the walk.
    def run(self, root: LexborNode | None) -> None:  # noqa: C901
        """Visit every node under `root`."""
        roles, signature, flush = roles_by_tag(), self.names.signature, self._flush
        document = self.document
        segments, ends, nodes = self.segments, document.ends, document.nodes
        parents, tags, signatures = document.parents.append, document.tags.append, document.signatures.append
        starts, hides = document.starts.append, document.hidden.append
        stack: list[tuple[LexborNode, int, int, bool]] = []
        pieces: Pieces = []
        style, container, hidden = 0, -1, False
        parted = False
        """Whether something drawn stands after the last text."""
        breaks = links = 0
        lead = -1
        node = root
        while node is not None:
            try:
                role, tag = roles[node.tag_id]
            except KeyError:
                role, tag = role_of_unknown(node.tag)
            if tag in AMBIGUOUS:
                if tag in DRAWING:
                    document.has_drawn_text = True
                elif is_code(node, tag):
                    role, tag = BLOCK, "pre"
            child = None
            if role == TEXT:
                text = node.text_content
                if text and (pieces or not text.isspace()):
                    if (
                        pieces
                        and text[0].isalnum()
                        and (before := pieces[-1][0])[-1:].isalnum()
                        and (parted or (not self.as_written and parts_words(node, text[0], before)))
                    ):
                        pieces.append((" ", style))
                    parted = False
                    pieces.append((text, style))
            elif role == INLINE:
                attributes = node.attributes
                look = look_of(attributes) if attributes else IN_LINE
                if look == UNSEEN and (
                    is_read(tag, attributes, pieces[-1][0] if pieces else "") or is_number_of_item(node, attributes)
                ):
                    look = IN_LINE
                elif attributes and is_bullet(node, attributes):
                    look = UNSEEN
                if look != UNSEEN:
                    child = node.first_child
                    if look == REDRAWN:
                        document.has_drawn_text = True
                    elif look == STACKED and pieces and child is not None:
                        pieces.append((" ", style))
                if child is not None:
                    stack.append((node, style, container, hidden))
                    if tag == "a" or tag in MARKS:
                        links += tag == "a"
                        style = self.styles.inner(style, tag, attributes)
                    if attributes and (drawn := attributes.get("style")):
                        style = self.styles.drawn(style, drawn)
                    if begins_with_block(child):
                        if pieces:
                            flush(pieces, container, breaks, lead, links)
                            pieces = []
                        lead, links, breaks = -1, 0, 0
                        hidden = hidden or is_hidden(attributes)
                        parents(container)
                        tags(tag)
                        signatures(signature(tag, attributes))
                        starts(len(segments))
                        hides(hidden)
                        container = len(ends)
                        ends.append(0)
                    elif not pieces and ("class" in attributes or "id" in attributes):
                        lead = signature(tag, attributes)
                elif tag == "a":
                    links += 1
                elif attributes and stands_for_break(attributes):
                    if pieces:
                        flush(pieces, container, breaks, lead, links)
                        pieces, breaks = [], 0
                    breaks += 1
                    lead, links = -1, 0
            elif role == BLOCK:
                if pieces:
                    flush(pieces, container, breaks, lead, links)
                    pieces = []
                lead, links, breaks = -1, 0, 0
                attributes = node.attributes
                if tag not in FURNITURE or document.innermost("article", container) >= 0:
                    child = node.first_child
                outer_hidden = hidden
                if not hidden and not HIDING.isdisjoint(attributes) and tag not in ROOTS:
                    hidden = is_hidden(attributes)
                    if hidden:
                        nodes[len(ends)] = node
                    if is_block_out_of_sight(node, attributes):
                        child = None
                    if (drawn := attributes.get("style")) and keeps_lines(drawn):
                        tag = self._with_lines(tag, drawn)
                    if attributes.get("role") == "heading":
                        nodes[len(ends)] = node
                parents(container)
                tags(tag)
                signatures(signature(tag, attributes))
                starts(len(segments))
                hides(hidden)
                if tag in DETAILED and (attributes or tag == "pre"):
                    nodes[len(ends)] = node
                if child is not None:
                    stack.append((node, style, container, outer_hidden))
                    container = len(ends)
                    ends.append(0)
                else:
                    if tag in FURNITURE:
                        self._add_whole(node, len(ends))
                    ends.append(len(segments))
                    hidden = outer_hidden
            elif role == RARE:
                if tag == "br":
                    if pieces:
                        flush(pieces, container, breaks, lead, links)
                        pieces, breaks = [], 0
                    breaks += 1
                    lead, links = -1, 0
                else:
                    sign = self.note(node, tag, len(segments) + bool(pieces), container)
                    if sign:
                        pieces.append((sign, style))
                    else:
                        parted = parted or tag in PICTURES
            elif role == DRAWN:
                parted = True
                if tag == "input" and (sign := task_sign(node.attributes)):
                    pieces.append((sign, style))
            if child is not None:
                node = child
                continue
            following = node.next
            while following is None and stack:
                node, style, outer, hidden = stack.pop()
                if outer != container:
                    if pieces:
                        flush(pieces, container, breaks, lead, links)
                        pieces = []
                    lead, links, breaks = -1, 0, 0
                    ends[container] = len(segments)
                    container = outer
                following = node.next
            node = following if stack else None
        if pieces:
            flush(pieces, container, breaks, lead, links)

    def _with_lines(self, tag: str, style: str) -> str:
        """The tag of a block whose line ends are drawn: what is copied from an editor of code is code."""
        if tag == "div" and is_copied_code(style):
            return "pre"
        if tag != "pre":
            self.document.has_drawn_text = True
        return tag

    def _flush(self, pieces: Pieces, container: int, breaks: int, lead: int, links: int) -> None:
        """End a segment."""
        text = pieces[0][0] if len(pieces) == 1 else "".join([piece for piece, _ in pieces])
        text = " ".join(text.split())
        if not text.isascii() and (seen := without_invisible(text)) is not text:
            text = " ".join(seen.split())
        if not text or (text[0] in _JOINERS and not text.strip(_JOINERS)):
            return
        linked = marked = 0
        # what a heading is linked to on its page is itself
        is_linked = self.styles.leaving if self.document.tags[container] in HEADINGS else self.styles.linked
        for piece, style in pieces:
            if style:
                length = len(piece.strip())
                if is_linked[style]:
                    linked += length
                if self.styles.marked[style]:
                    marked += length
        size = len(text)
        self.segments.append((text, pieces, container, breaks, lead, min(linked, size), links, min(marked, size)))

    def _add_whole(self, node: LexborNode, container: int) -> None:
        """One segment of all the text inside; none where scripts and styles would be in it."""
        others = node.css("script, style")
        for other in others:
            if other.tag == "script":
                self.note(other, "script", len(self.segments), container)
        text = "" if others else " ".join(node.text(separator=" ").split())
        if text:
            self.segments.append((text, [(text, 0)], container, 0, -1, len(text), 1, 0))
