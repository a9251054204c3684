"""The lines of a page with the size of their letters, as far as markup tells it: `<font>`, `<b>`, headings, styles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape.extractor.metadata.nodetext import INLINE_TAGS, UNSEEN_TAGS, is_hidden
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.extractor.elements import Attributes

USUAL_SIZE: Final = 3.0
"""Of `<font>` (HTML, 15.3.4), in whose seven sizes all is measured."""
BOLD: Final = 0.5
"""How much larger bold letters seem."""
CALLED_HEADLINE: Final = 5.0
"""At least the size of what a class calls a headline: it is set so by a style sheet."""
MOST_NODES: Final = 6000
"""A bound on what one page may cost."""
HEADING_SIZES: Final = {"h1": 6.0, "h2": 5.0, "h3": 4.0, "h4": 3.5}
_BOLD_TAGS: Final = frozenset(["b", "strong", "th"])
_FONT_SIZE: Final = compiled_late(r"([+-]?)([1-7])")
_CSS_SIZE: Final = compiled_late(r"font-size\s*:\s*(\d+(?:\.\d+)?)\s*(px|pt|em|rem|%)", re.IGNORECASE)
_POINTS: Final = {"px": 16.0, "pt": 12.0, "em": 1.0, "rem": 1.0, "%": 100.0}
_STEPS: Final = ((2.0, 6.0), (1.4, 5.0), (1.1, 4.0), (0.95, 3.0), (0.8, 2.0))
"""How many times the usual letters are as large as each of the sizes."""
_CALLED: Final = compiled_late(
    r"(?<![a-z])(?:(?:main|news|story|art(?:icle)?|post|entry)[-_]?)?(?:head(?:line|ing)?|hdl|title?|titre|titel|titulo|titular"
    r"|titolo|nadpis|tytul|otsikko|zagolovok|заголовок|überschrift)\d{0,2}(?![a-z])",
    re.IGNORECASE,
)
_UNREAD: Final = UNSEEN_TAGS | {"nav", "form", "footer", "aside", "caption"}


class SizedLine(NamedTuple):
    """A line as the reader sees it."""

    node: LexborNode
    """The element that its first text stands in."""
    text: str
    size: float
    """Of its smallest letters."""
    link: str | None
    """Where its first text leads."""
    unlinked: int
    """Characters that lead nowhere."""


class _State(NamedTuple):
    """How letters inside an element are set."""

    size: float = USUAL_SIZE
    bold: bool = False
    link: str | None = None


class _Piece(NamedTuple):
    """A text, and the element that it stands in; or a break between two."""

    node: LexborNode
    text: str
    state: _State
    is_break: bool = False


def sized_lines(body: LexborNode) -> Iterator[SizedLine]:
    """The lines of a page. Texts that `<br>` alone parts within one element are one line."""
    pieces: list[_Piece] = []
    is_parted = False
    for piece in _pieces(body):
        if piece is None or (is_parted and pieces and piece.node.mem_id != pieces[-1].node.mem_id):
            yield from _line_of(pieces)
            pieces = []
        is_parted = piece is not None and piece.is_break
        if piece is not None and (pieces or not piece.text.isspace()):
            pieces.append(piece._replace(node=pieces[-1].node) if piece.text.isspace() else piece)
    yield from _line_of(pieces)


def _pieces(body: LexborNode) -> Iterator[_Piece | None]:
    """The texts of a page, with nothing where a block begins or ends."""
    pending: list[tuple[LexborNode, _State] | None] = [(body, _State())]
    budget = MOST_NODES
    while pending and budget:
        budget -= 1
        item = pending.pop()
        if item is None:
            yield None
            continue
        node, state = item
        tag = node.tag or "-"
        if tag == "br":
            yield _Piece(node, " ", state, is_break=True)
        elif tag == "-text":
            text = node.text_content or ""
            if (parent := node.parent) is not None and text:
                yield _Piece(parent, text, state)
        elif tag[0] != "-" and tag not in _UNREAD and not is_hidden(attributes := node.attributes):
            inner = _within(tag, attributes, state)
            edge = [] if tag in INLINE_TAGS else [None]
            pending += [*edge, *[(child, inner) for child in node.iter(include_text=True)][::-1], *edge]


def _line_of(pieces: list[_Piece]) -> Iterator[SizedLine]:
    shown = [piece for piece in pieces if not piece.text.isspace()]
    if not shown:
        return
    text = " ".join("".join([piece.text for piece in pieces]).split())
    size = min(piece.state.size + (BOLD if piece.state.bold else 0) for piece in shown)
    unlinked = sum(len(piece.text) for piece in shown if piece.state.link is None)
    yield SizedLine(shown[0].node, text, size, shown[0].state.link, unlinked)


def _within(tag: str, attributes: Attributes, state: _State) -> _State:
    """How an element sets the letters in it."""
    size, bold, link = state
    if tag in HEADING_SIZES:
        size, bold = HEADING_SIZES[tag], False
    elif tag in _BOLD_TAGS:
        bold = True
    elif tag == "big":
        size += 1
    elif tag == "a":
        link = attributes.get("href") or link
    elif tag == "font" and (found := _FONT_SIZE.fullmatch((attributes.get("size") or "").strip())):
        steps = int(found[2])
        size = float(steps) if not found[1] else USUAL_SIZE + (steps if found[1] == "+" else -steps)
    if attributes:
        if (style := attributes.get("style")) and (css := _CSS_SIZE.search(style)):
            times = float(css[1]) / _POINTS[css[2].lower()]
            size = next((step for least, step in _STEPS if times >= least), 1.0)
        names = attributes.get("class")
        if names and tag not in {"body", "table", "tr"} and size < CALLED_HEADLINE and _CALLED.search(names):
            size = CALLED_HEADLINE
    return _State(size, bold, link)
