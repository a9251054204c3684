"""Words that only the edge of an element parts: pieces of a label that a style sheet sets side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrape.extractor.looks import marks_of_style

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_PARTS: Final = frozenset({"a", "span", "label", "time", "strong", "b", "em", "i", "small", "data", "font"})
"""Inline elements that hold a part of a label; indexes and code are one with what stands before them."""
_MARKS: Final = ({"b"}, {"strong"}, {"i"}, {"em"}, {"font"})
_SCRIPTS: Final = frozenset({"sup", "sub"})
MAX_LETTERS: Final = 2
_CODE: Final = frozenset({"code", "pre", "kbd", "samp", "tt"})


def parts_words(node: LexborNode, first: str, before: str) -> bool:
    """Whether a text node that begins with the character `first` begins another word than the text before it ends with,
    in the element before its own.

    Over the labelled pages the golds part 1,700 such pairs of words and join 4; where the second one begins with a
    small letter they join as many as they part: plurals, and words of which a letter is set apart.
    """
    if not (first.isupper() or first.isdigit()) or not before[-2:-1].isalnum():
        return False
    text, above = node, _before(node)
    while above is None:
        parent = node.parent
        if parent is None or parent.tag not in _PARTS:
            return False
        node, above = parent, _before(parent)
    if node is text or above.tag not in _PARTS or node.parent is None or node.parent.tag in _CODE:
        return False
    if _are_letters(above, node) or _is_raised(above) or _is_raised(node):
        return False
    return not (first.isdigit() and before[-1].isdigit()) or _are_classed(above, node)


def _before(node: LexborNode) -> LexborNode | None:
    """What stands right before a node, but for comments."""
    before = node.prev
    while before is not None and before.is_comment_node:
        before = before.prev
    return before


def _is_raised(node: LexborNode) -> bool:
    """Whether a style raises or lowers it: a power, or an index."""
    style = node.attributes.get("style")
    return style is not None and not _SCRIPTS.isdisjoint(marks_of_style(style)[0])


def _are_letters(*nodes: LexborNode) -> bool:
    """Whether marks of one kind, without names, stand side by side, one over a letter or two: `<b>Na</b><b>Cl</b>`."""
    is_of_one_kind = {node.tag for node in nodes} in _MARKS and not any("class" in node.attributes for node in nodes)
    return is_of_one_kind and min(len(node.text()) for node in nodes) <= MAX_LETTERS


def _are_classed(*nodes: LexborNode) -> bool:
    """Whether digits beside digits are figures of their own: moments, or what has names, as no part of a number has."""
    return all("class" in node.attributes for node in nodes) or all(node.tag == "time" for node in nodes)
