"""Notes that stand in the middle of a sentence and are drawn beside it: each as a paragraph after that sentence's."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import HEADINGS, ancestors, is_block
from scrape.extractor.looks import NOTE_CLASS

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_NOTES: Final = "span[class*='note' i], small[class*='note' i]"
_SURPLUS: Final = ".ltx_note_outer .ltx_tag_note, .ltx_note_outer .ltx_note_type"
"""LaTeXML writes a note's number twice, and what kind of note it is."""
_TOGGLES: Final = "label.margin-toggle:not(.sidenote-number)"
"""What opens a note on small screens (Tufte CSS): a sign, which is no text."""
_CLOSED: Final = HEADINGS | {"p", "dt", "pre"}
"""Elements that may hold no paragraph."""


def write_out_notes(tree: LexborHTMLParser) -> bool:
    """Moves them, in the tree itself; says whether there were some."""
    notes = [
        note
        for note in tree.css(_NOTES)
        if NOTE_CLASS.search(note.attributes["class"] or "") and not _is_in_note(note) and _stands_in_sentence(note)
    ]
    if not notes:
        return False
    for surplus in (*tree.css(_SURPLUS), *tree.css(_TOGGLES)):
        surplus.decompose()
    last: dict[int, LexborNode] = {}
    """The last note of each block, after which the next one comes."""
    for note in notes:
        block = next(filter(_is_block, ancestors(note)), None)
        if block is not None:
            last[block.mem_id] = _placed(tree, note, block, last.get(block.mem_id))
    return True


def _is_in_note(note: LexborNode) -> bool:
    inline = takewhile(lambda each: not _is_block(each), ancestors(note))
    return any(NOTE_CLASS.search(each.attributes.get("class") or "") for each in inline)


def _stands_in_sentence(note: LexborNode) -> bool:
    """Whether something of the same line stands before it."""
    node: LexborNode | None = note
    while node is not None and not _is_block(node):
        before = node.prev
        while before is not None:
            if before.text():
                return not (before.is_element_node and _is_block(before))
            before = before.prev
        node = node.parent
    return False


def _is_block(node: LexborNode) -> bool:
    return is_block(node.tag_id)


def _placed(tree: LexborHTMLParser, note: LexborNode, block: LexborNode, before: LexborNode | None) -> LexborNode:
    """The paragraph of a note: after its block, or at the end of one that holds paragraphs."""
    paragraph = tree.create_node("p")
    if before is not None:
        before.insert_after(paragraph, move=True)
    elif block.tag in _CLOSED:
        block.insert_after(paragraph, move=True)
    else:
        block.insert_child(paragraph, move=True)
    paragraph.insert_child(note, move=True)
    mark = note.css_first("sup")
    if mark is not None and mark.prev is None:
        mark.insert_after(" ")
    note.unwrap()
    return paragraph
