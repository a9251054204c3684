"""The text that a reader sees in an element."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from scrape.extractor.structure.runs import without_invisible
from scrape.patterns import compiled_late
from scrape.text import unescaped

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.extractor.elements import Attributes

_UNSEEN: Final = (
    "script style noscript template svg button select option textarea iframe object math head title rp rt rtc"
)
_INLINE: Final = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span "
    "strike strong sub sup time tt u var wbr"
)
_SEAMLESS: Final = "abbr acronym b bdi big em font i rb ruby s small strong u wbr"
UNSEEN_TAGS: Final = frozenset(_UNSEEN.split())
INLINE_TAGS: Final = frozenset(_INLINE.split())
SEAMLESS_TAGS: Final = frozenset(_SEAMLESS.split())
"""Inline elements that change how a text looks, and not what it is."""

LONGEST_TEXT: Final = 2000
"""Characters: nothing that is looked for here is longer; a bound on what one element may cost."""

_INLINE_MARKUP: Final = compiled_late(r"</?(?:a|b|br|em|i|p|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_NO_CHARACTER: Final = compiled_late("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_DIRECTIONS: Final = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069 \t\n"
"""Marks of the direction of writing, around a value, where they turn nothing."""
_EDGE: Final = "\0"
SEAM: Final = "\x1f"
"""Stands where inline elements meet: `<a>Jo Doe</a><span>Editor</span>` shows two things, though no space
parts them."""


def around(node: LexborNode | None) -> Iterator[LexborNode]:
    """The element and those that it stands in, the innermost first, up to the page's body."""
    while node is not None and node.tag != "body":
        yield node
        node = node.parent


def beside(node: LexborNode, *, back: bool = False) -> Iterator[LexborNode]:
    """The nodes behind it that stand in the same element, or those before it, the nearest first."""
    sibling = node.prev if back else node.next
    while sibling is not None:
        yield sibling
        sibling = sibling.prev if back else sibling.next


def element_behind(node: LexborNode) -> LexborNode | None:
    """The next element that stands in the same one."""
    return next((each for each in beside(node) if each.is_element_node), None)


def link_of(node: LexborNode) -> LexborNode | None:
    """The link that an element is, holds, or is all of."""
    if node.tag == "a":
        return node
    parent = node.parent
    return node.css_first("a[href]") or (parent if parent is not None and parent.tag == "a" else None)


def block_around(node: LexborNode | None) -> LexborNode | None:
    """The block element that what stands in an element stands in, which may be that itself."""
    while node is not None and node.tag in INLINE_TAGS:
        node = node.parent
    return node


def node_text(node: LexborNode) -> str:
    """The visible text on one line; words part at blocks and `<br>`, not at inline elements."""
    return " ".join(_text(node).replace(SEAM, "").replace(_EDGE, " ").split())


def node_lines(node: LexborNode) -> list[str]:
    """The visible text, a line for each block."""
    lines = (" ".join(line.split()) for line in _text(node).replace(SEAM, "").split(_EDGE))
    return [line for line in lines if line]


def node_parts(node: LexborNode) -> list[str]:
    """The visible text, cut at blocks and where inline elements meet."""
    parts = (" ".join(part.split()) for part in _text(node).replace(SEAM, _EDGE).split(_EDGE))
    return [part for part in parts if part]


def clean_text(text: str) -> str:
    """The text of a value in markup or data, on one line: without the escapes and inline tags that some systems
    leave in it, without what shows nothing, control characters and lone surrogates, which JSON may spell."""
    text = unescaped(text)
    if "<" in text:
        text = _INLINE_MARKUP.sub("", text)
    if not text.isprintable():
        text = _NO_CHARACTER.sub(" ", without_invisible(text)).strip(_DIRECTIONS)
    return " ".join(text.split())


def is_hidden(attributes: Attributes) -> bool:
    """Whether an element is not shown, or for screen readers only."""
    names = attributes.get("class")
    if names and (_is_hidden_class(names) or ("tooltip" in names and "href" not in attributes)):
        return True  # a link is called after the tooltip that it has
    style = attributes.get("style")
    return "hidden" in attributes or (style is not None and "display:none" in style.replace(" ", ""))


def _is_hidden_class(names: str) -> bool:
    """By signs in turn, each of which takes a tenth of a pattern for all."""
    return (
        "sr-only" in names
        or "visually-hidden" in names
        or "visuallyhidden" in names
        or "visuallyHidden" in names
        or "element-invisible" in names
        or "screen-reader" in names
        or "screenreader" in names
    )


def _is_skipped(tag: str) -> bool:
    """Whether what is in such an element is never read: scripts, controls, comments."""
    return tag in UNSEEN_TAGS or tag[0] == "-"


def _text(node: LexborNode) -> str:
    pieces: list[str] = []
    length = 0
    for piece in _pieces(node):
        pieces.append(piece)
        length += len(piece)
        if length > LONGEST_TEXT:
            break
    text = "".join(pieces)
    return text if text.isascii() else without_invisible(text)


def _pieces(node: LexborNode) -> Iterator[str]:
    """Texts inside the node, with an edge where a block begins or ends, and a seam where an inline element does."""
    # An element's children are gone through no farther than somebody reads.
    open_elements = [(node.iter(include_text=True), "")]
    while open_elements:
        children, edge = open_elements[-1]
        item = next(children, None)
        if item is None:
            open_elements.pop()
            yield edge
            continue
        tag = item.tag or "-"
        if tag == "-text":
            yield item.text_content or ""
        elif not (_is_skipped(tag) or is_hidden(item.attributes)):
            edge = "" if tag in SEAMLESS_TAGS else SEAM if tag in INLINE_TAGS else _EDGE
            yield edge
            open_elements.append((item.iter(include_text=True), edge))
