"""One walk over a page's tree, which fills the flat lists of its document.

The walk cuts the text into segments, the units that are kept or dropped: a segment ends where a block
element begins or ends, and at `<br>`. Block elements become containers, in document order, so that a
container is a range of segments and its parent always stands before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrape.extractor.document import Document
from scrape.extractor.elements import (
    BLOCK,
    DETAILED,
    DRAWING,
    DRAWN,
    FURNITURE,
    INLINE,
    MARKS,
    PICTURES,
    RARE,
    ROOTS,
    TEXT,
    Attributes,
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
    is_drawn_as_button,
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
from scrape.extractor.parsing.segment_rows import Pieces, SegmentRows
from scrape.extractor.parsing.source_scan import bounded_text
from scrape.extractor.structure.code_blocks import is_table_of_code

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


def parse(html: str, base_url: str | None = None) -> Document:
    """The document of a page, by the HTML standard's parsing rules. Raises TooComplex."""
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    return read(LexborHTMLParser(bounded_text(html), options=LexborDocumentOptions.WO_EVENTS), base_url)


def read(tree: LexborHTMLParser, base_url: str | None = None, *, as_written: bool = False) -> Document:
    """The document of a tree that is parsed already; `as_written`: no edge of an element parts words."""
    document = Document(base_url=base_url, tree=tree)
    walk = _Walk(document, as_written=as_written)
    walk.run(tree.root)
    walk.segments.fill()
    return document


class _Walk:
    """One pass over the tree in document order, without recursion: pages nest as deep as they like.

    One method for each role of an element; those that go into it give its first child.
    """

    def __init__(self, document: Document, *, as_written: bool) -> None:
        self.document = document
        self.as_written = as_written
        self.styles = StyleIndex(document)
        self.names = NameIndex(document)
        self.note = NotedElements(document).note
        self.segments = SegmentRows(document, self.styles)
        self.around: list[tuple[LexborNode, int, int, bool]] = []
        """The elements that the walk is inside, each with the style, container and hiding outside of it."""
        self.style, self.container, self.hidden = 0, -1, False
        self.pieces: Pieces = []
        """Of the segment that is not ended yet, of which the next three are, too."""
        self.breaks, self.lead, self.links = 0, -1, 0
        self.parted = False
        """Whether something drawn stands after the last text."""

    def run(self, root: LexborNode | None) -> None:
        """Visit every node under `root`."""
        roles = roles_by_tag()
        node = root
        while node is not None:
            try:
                role, tag = roles[node.tag_id]
            except KeyError:
                role, tag = role_of_unknown(node)
            child = None
            if role == TEXT:
                text = node.text_content
                if text and (self.pieces or not text.isspace()):
                    self._add_text(node, text)
            elif role == BLOCK:
                child = self._enter_block(node, tag)
            elif role == INLINE:
                child = self._enter_inline(node, tag)
            elif role == RARE:
                self._add_rare(node, tag)
            elif role == DRAWN:
                self._add_drawn(node, tag)
            node = child or node.next or self._leave()
        self._end_segment()

    def _leave(self) -> LexborNode | None:
        """Leave the elements that end here; gives what follows the last of them."""
        following = None
        while following is None and self.around:
            node, self.style, outer, self.hidden = self.around.pop()
            if outer != self.container:
                self._end_segment()
                self.document.ends[self.container] = len(self.segments)
                self.container = outer
            following = node.next
        return following if self.around else None

    def _add_text(self, node: LexborNode, text: str) -> None:
        pieces = self.pieces
        if (
            pieces
            and text[0].isalnum()
            and (before := pieces[-1][0])[-1:].isalnum()
            and (self.parted or (not self.as_written and parts_words(node, text[0], before)))
        ):
            pieces.append((" ", self.style))
        self.parted = False
        pieces.append((text, self.style))

    def _enter_inline(self, node: LexborNode, tag: str) -> LexborNode | None:
        if tag in DRAWING:
            self.document.has_drawn_text = True
        elif tag == "code" and is_code(node):
            return self._enter_block(node, "pre")
        attributes = node.attributes
        look = self._look_of(node, tag, attributes) if attributes else IN_LINE
        child = node.first_child if look != UNSEEN else None
        if child is None:
            self._add_empty(tag, attributes)
            return None
        if look == STACKED and self.pieces:
            self.pieces.append((" ", self.style))
        self.around.append((node, self.style, self.container, self.hidden))
        if tag == "a" or tag in MARKS:
            self.links += tag == "a"
            self.style = self.styles.inner(self.style, tag, attributes)
        if attributes and (drawn := attributes.get("style")):
            self.style = self.styles.drawn(self.style, drawn)
            if tag == "a" and is_drawn_as_button(drawn):
                self.document.styled_buttons.append(len(self.segments))
        if begins_with_block(child):
            self._end_segment()
            self.hidden = self.hidden or is_hidden(attributes)
            self.container = self._add_container(tag, attributes)
        elif not self.pieces and ("class" in attributes or "id" in attributes):
            self.lead = self.names.signature(tag, attributes)
        return child

    def _look_of(self, node: LexborNode, tag: str, attributes: Attributes) -> int:
        """How an inline element is drawn where it stands."""
        look = look_of(attributes)
        if look == UNSEEN and (
            is_read(tag, attributes, self.pieces[-1][0] if self.pieces else "") or is_number_of_item(node, attributes)
        ):
            return IN_LINE
        if "style" in attributes and is_bullet(node, attributes):
            return UNSEEN
        if look == REDRAWN:
            self.document.has_drawn_text = True
        return look

    def _add_empty(self, tag: str, attributes: Attributes) -> None:
        """An inline element without text."""
        if tag == "a":
            self.links += 1
        elif attributes and stands_for_break(attributes):
            self._break_line()

    def _enter_block(self, node: LexborNode, tag: str) -> LexborNode | None:
        if tag == "table" and is_table_of_code(node):
            tag = "pre"
        self._end_segment()
        document, attributes, outer_hidden = self.document, node.attributes, self.hidden
        is_whole = tag in FURNITURE and document.innermost("article", self.container) < 0
        child = None if is_whole else node.first_child
        is_kept = False
        if not outer_hidden and not HIDING.isdisjoint(attributes) and tag not in ROOTS:
            self.hidden = is_hidden(attributes)
            is_kept = self.hidden or attributes.get("role") == "heading"
            if is_block_out_of_sight(node, attributes):
                child = None
            if (drawn := attributes.get("style")) and keeps_lines(drawn):
                tag = self._with_lines(tag, drawn)
        container = self._add_container(tag, attributes)
        if is_kept or (tag in DETAILED and (attributes or tag == "pre")):
            document.nodes[container] = node
        if child is not None:
            self.around.append((node, self.style, self.container, outer_hidden))
            self.container = container
            return child
        if tag in FURNITURE:
            self._add_whole(node, container)
        self.hidden = outer_hidden
        return None

    def _add_container(self, tag: str, attributes: Attributes) -> int:
        """A container inside the one that the walk is in, as yet without text."""
        document, here = self.document, len(self.segments)
        document.parents.append(self.container)
        document.tags.append(tag)
        document.signatures.append(self.names.signature(tag, attributes))
        document.starts.append(here)
        document.ends.append(here)
        document.hidden.append(self.hidden)
        return len(document.ends) - 1

    def _add_rare(self, node: LexborNode, tag: str) -> None:
        """What stands alone: a line end, or what is noted beside the text."""
        if tag == "br":
            self._break_line()
        elif sign := self.note(node, tag, len(self.segments) + bool(self.pieces), self.container):
            self.pieces.append((sign, self.style))
        elif tag in PICTURES:
            self.parted = True

    def _add_drawn(self, node: LexborNode, tag: str) -> None:
        self.parted = True
        if tag == "input" and (sign := task_sign(node.attributes)):
            self.pieces.append((sign, self.style))

    def _break_line(self) -> None:
        """End the line; the segment that comes knows how many ended since the last text."""
        before = 0 if self.pieces else self.breaks
        self._end_segment()
        self.breaks = before + 1

    def _with_lines(self, tag: str, style: str) -> str:
        """The tag of a block whose line ends are drawn: what is copied from an editor of code is code."""
        if tag == "div" and is_copied_code(style):
            return "pre"
        if tag != "pre":
            self.document.has_drawn_text = True
        return tag

    def _end_segment(self) -> None:
        """Begin a new segment, and keep the old one if there is text in it."""
        if self.pieces:
            self.segments.add(self.pieces, self.container, self.breaks, self.lead, self.links)
            self.pieces = []
        self.breaks, self.lead, self.links = 0, -1, 0

    def _add_whole(self, node: LexborNode, container: int) -> None:
        """One segment of all the text inside; none where scripts and styles would be in it."""
        others = node.css("script, style")
        for other in others:
            if other.tag == "script":
                self.note(other, "script", len(self.segments), container)
        text = "" if others else " ".join(node.text(separator=" ").split())
        if text:
            self.segments.add_links(text, container)
            self.document.ends[container] = len(self.segments)
