"""What the elements of a page are to the walk over it by their tags: text, blocks, things drawn, things passed over."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

Attributes = dict[str, str | None]
_SKIPPED: Final = "style template option optgroup map datalist rp rt rtc param source track frame frameset noframes"
_REPLACED: Final = "svg object embed select textarea canvas input meter progress"
"""Drawn as one thing, whatever they hold; it parts the words around it."""
_BLOCKS: Final = (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol p "
    "pre search section summary table tbody td tfoot th thead tr ul"
)
_HANDLED: Final = "br img script meta link title base iframe video audio"
_INLINES: Final = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q rb ruby "
    "s samp small span strike strong sub sup time tt u var picture wbr"
)
TIMES: Final = frozenset({"time", "relative-time", "time-ago", "local-time"})
"""Elements with a `datetime`: HTML's, and those of GitHub's library, which Gitea and Forgejo have, too."""
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
ITEMS: Final = frozenset({"li", "dt", "dd"})
"""Of lists."""
CELLS: Final = frozenset({"td", "th"})
MARKS: Final = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "cite": "emphasis",
    "dfn": "emphasis",
    "var": "emphasis",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
    "sub": "sub",
    "sup": "sup",
    "s": "strike",
    "strike": "strike",
    "del": "strike",
}
TEXT, BLOCK, SKIP, RARE, INLINE, DRAWN = range(6)
"""Roles; what is rare is handled by its tag."""
_UNKNOWN: Final = (INLINE, "")
_CUSTOM: Final = frozenset(
    "amp-img amp-youtube amp-vimeo amp-dailymotion amp-iframe amp-video amp-audio amp-twitter amp-instagram "
    "lite-youtube lite-vimeo".split()
)
_UNREAD: Final = frozenset("annotation amp-social-share amp-ad amp-embed".split())
"""The source of a formula; what AMP draws as buttons and advertisements, whatever they hold."""
_PARAGRAPHS: Final = frozenset({"para", "simpara"})
"""Of DocBook."""
PICTURES: Final = _CUSTOM | {"img", "iframe", "video", "audio"}
NAMES: Final = _CUSTOM.union(*(tags.split() for tags in (_SKIPPED, _REPLACED, _BLOCKS, _HANDLED, _INLINES)))
"""Of elements that pages have."""
PLAYERS: Final = frozenset({"video", "audio", "amp-video", "amp-audio"})
DETAILED: Final = frozenset({"pre", "ol", "li", "td", "th", "blockquote", "button"})
MORE_NAMES: Final = frozenset({"role", "itemprop", "data-testid", "data-component"})
FURNITURE: Final = frozenset({"nav", "footer"})
"""Outside an `<article>`, what these hold is one segment: a third of all segments stood in them, and 0.07 % of the
text of the labelled bodies."""
ROOTS: Final = frozenset({"html", "body"})
"""Pages that hide themselves until their scripts run are still pages."""
_TEXT_ID, _COMMENT_ID, _DOCTYPE_ID = 2, 4, 5
"""LXB_TAG__TEXT and its like: numbers of what is no element (Lexbor, `tag/const.h`)."""
DRAWING: Final = frozenset({"math", "mjx-container", "q"})
"""Elements whose text is written out anew, as they draw it."""


@lru_cache(maxsize=1)
def roles_by_tag() -> dict[int, tuple[int, str]]:
    """Role and tag by Lexbor's number of the tag; what is not here is inline."""
    from selectolax.lexbor import LexborHTMLParser

    create = LexborHTMLParser("").create_node
    roles = {_TEXT_ID: (TEXT, "-text"), _COMMENT_ID: (SKIP, "-comment"), _DOCTYPE_ID: (SKIP, "-doctype")}
    for role, tags in ((BLOCK, _BLOCKS), (SKIP, _SKIPPED), (DRAWN, _REPLACED), (RARE, _HANDLED), (INLINE, _INLINES)):
        roles.update({create(tag).tag_id: (role, tag) for tag in tags.split()})
    return roles


def role_of_unknown(node: LexborNode) -> tuple[int, str]:
    """Role and tag of an element that HTML does not know: to Lexbor its number is another in each page."""
    tag = node.tag or ""
    if tag in _UNREAD:
        return SKIP, tag
    if tag in _PARAGRAPHS:
        return BLOCK, "p"
    if tag in _CUSTOM:
        return RARE, tag
    return (BLOCK, "div") if _is_custom(tag) and _is_box(node) else (INLINE, tag)


def _is_custom(tag: str) -> bool:
    """Whether it is the name of an element that the page's own scripts define (HTML, 4.13.2); AMP's say themselves what
    they are, and those with a prefix are words that Word marked, `st1:country-region`."""
    return (
        "-" in tag[1:]
        and ":" not in tag
        and not tag.startswith("amp-")
        and tag not in _CUSTOM
        and tag not in TIMES | DRAWING
    )


_NESTED: Final = 8
"""Custom elements inside each other that are looked into, or out of."""
_OF_ONE_LINE: Final = HEADINGS | {"p", "pre", "summary", "legend", "button"}
"""Blocks that hold no blocks, as HTML has it: each word may stand in a custom element there."""


def _is_box(node: LexborNode) -> bool:
    """Whether a custom element is a block, as style sheets draw nearly all, where HTML says that it is part of a line:
    it begins with a block, or stands beside blocks or its like, and no text, where blocks may stand. On 201 pages not
    learned from, with such for every `div` and `section`, 91 of 1,411 unwanted lines stayed, and 50 with this (December
    2026)."""
    first = node.first_child
    for _ in range(_NESTED):
        first = next_drawn(first)
        if first is None or not _is_custom(first.tag or ""):
            break
        first = first.first_child
    if first is not None and is_block(first.tag_id):
        return True
    beside = [other for other in (next_drawn(node.next), next_drawn(node.prev, back=True)) if other is not None]
    are_boxes = bool(beside) and all(is_block(other.tag_id) or _is_custom(other.tag or "") for other in beside)
    return are_boxes and _may_hold_blocks(node.parent)


def _may_hold_blocks(node: LexborNode | None) -> bool:
    """Whether blocks may stand in an element, or in that around it if it is custom."""
    for _ in range(_NESTED):
        if node is None or not _is_custom(node.tag or ""):
            break
        node = node.parent
    return node is not None and node.tag not in _OF_ONE_LINE and (is_block(node.tag_id) or _is_custom(node.tag or ""))


def next_drawn(node: LexborNode | None, *, back: bool = False) -> LexborNode | None:
    """The node or the next beside it that is no comment and no blank text."""
    while node is not None:
        text = node.text_content if node.tag_id == _TEXT_ID else None
        if node.tag_id != _COMMENT_ID and (text is None or not text.isspace()):
            return node
        node = node.prev if back else node.next
    return None


def holds_paragraphs(paragraph: LexborNode) -> bool:
    """Whether a `<p>` has others inside, as one with a table may."""
    return any(each.mem_id != paragraph.mem_id for each in paragraph.css("p"))


def is_block(number: int) -> bool:
    """Whether an element of HTML, by Lexbor's number of its tag, is one of those that end a line."""
    return roles_by_tag().get(number, _UNKNOWN)[0] == BLOCK


def class_and_id(attributes: Attributes) -> str:
    """Both as written, in one."""
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"


def ancestors(node: LexborNode) -> Iterator[LexborNode]:
    """The elements around a node, the innermost first."""
    around = node.parent
    while around is not None:
        yield around
        around = around.parent


def each_of(tree: LexborHTMLParser, selector: str) -> list[LexborNode]:
    """The elements that selectors match, each once, though it meet several."""
    return list({node.mem_id: node for node in tree.css(selector)}.values())


def begins_with_block(first: LexborNode) -> bool:
    """Whether of the nodes from `first` on the first that is no white space or comment is a block."""
    child: LexborNode | None = first
    while child is not None:
        number = child.tag_id
        if number == _COMMENT_ID:
            child = child.next
            continue
        if number != _TEXT_ID:
            return (
                roles_by_tag().get(number, _UNKNOWN)[0] == BLOCK
            )  # without a call: it is asked of most inline elements
        text = child.text_content
        if text and not text.isspace():
            return False
        child = child.next
    return False
