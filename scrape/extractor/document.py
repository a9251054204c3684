"""A page as the classifier sees it: one Lexbor parse, one walk, flat lists.

The walk cuts the text into segments, the units that are kept or dropped: a segment ends where a block
element begins or ends, and at `<br>`. Block elements become containers, in document order, so that a
container is a range of segments and its parent always stands before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

Attributes = dict[str, str | None]

_SKIPPED: Final = (
    "style template option optgroup map datalist rp rt rtc annotation param source track frame frameset noframes base"
)
_REPLACED: Final = "svg object embed select textarea canvas audio input meter progress"
"""Drawn as one thing, whatever they hold; it parts the words around it."""
_BLOCKS: Final = (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol p "
    "pre search section summary table tbody td tfoot th thead tr ul"
)
_HANDLED: Final = "br img script meta link title iframe video"
_INLINES: Final = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q rb ruby "
    "s samp small span strike strong sub sup time tt u var picture wbr"
)
_MARKS: Final = {
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
MAX_TITLE: Final = 2_000
"""Characters of a `<title>` that are read; the labelled pages have 228 at most, and nine million take 3 s."""
_HIDDEN_STYLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphens and zero-width marks: they part no words and are not seen."""

Name = tuple[str, str | None, str | None, str | None, str | None, str | None]
"""What an element is called by its author: tag, class, id, role, itemprop, data-testid or -component."""


@dataclass(frozen=True, slots=True)
class Style:
    """What surrounds a stretch of text: its link, as written, and its marks."""

    href: str | None = None
    marks: frozenset[str] = frozenset()


@dataclass(slots=True)
class Picture:
    """An image or a player where it stands: before which segment, in which container."""

    position: int
    container: int
    attributes: Attributes
    tag: str = "img"
    """`img`, `iframe`, `video` or a custom element that stands for one of them."""
    sources: tuple[Attributes, ...] = ()
    """The attributes of the `<source>` elements beside it in a `<picture>`, or inside it."""


@dataclass(slots=True)
class Document:
    """The flat lists of one page; those under one heading run in parallel."""

    base_url: str | None = None
    tree: LexborHTMLParser | None = None

    # Segments
    texts: list[str] = field(default_factory=list)
    """White space collapsed, invisible characters taken out."""
    pieces: list[list[tuple[str, int]]] = field(default_factory=list)
    """The stretches as written, each with the index of its style."""
    holders: list[int] = field(default_factory=list)
    """The container that the segment stands in."""
    breaks: list[int] = field(default_factory=list)
    """How many `<br>` part the segment from the one before it, in the same container."""
    leads: list[int] = field(default_factory=list)
    """The innermost named inline element that the segment starts with: index into `names`, or -1."""
    linked: list[int] = field(default_factory=list)
    """Characters inside links."""
    link_counts: list[int] = field(default_factory=list)
    marked: list[int] = field(default_factory=list)
    """Characters inside marks."""

    # Containers
    parents: list[int] = field(default_factory=list)
    """The container around, -1 for the outermost."""
    tags: list[str] = field(default_factory=list)
    signatures: list[int] = field(default_factory=list)
    """Index into `names`."""
    starts: list[int] = field(default_factory=list)
    """The first segment inside."""
    ends: list[int] = field(default_factory=list)
    """One after the last segment inside."""
    hidden: list[bool] = field(default_factory=list)
    """Hidden by the page itself, or inside what is."""
    nodes: dict[int, LexborNode] = field(default_factory=dict)
    """The elements of those containers whose attributes or exact text matter: see `_DETAILED`."""

    # The rest
    names: list[Name] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    metas: list[Attributes] = field(default_factory=list)
    """The attributes of the `<meta>` elements."""
    links: list[Attributes] = field(default_factory=list)
    """The attributes of the `<link>` elements."""
    json_ld: list[str] = field(default_factory=list)
    """JSON-LD scripts, unparsed."""
    title: str = ""
    has_drawn_text: bool = False
    """Whether something in it may draw text that is not in the markup: formulas, quotation marks."""

    def __len__(self) -> int:
        return len(self.texts)


def parse(html: str, base_url: str | None = None) -> Document:
    """The document of a page, by the HTML standard's parsing rules."""
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    return read(LexborHTMLParser(html, options=LexborDocumentOptions.WO_EVENTS), base_url)


def read(tree: LexborHTMLParser, base_url: str | None = None) -> Document:
    """The document of a tree that is parsed already."""
    document = Document(base_url=base_url, tree=tree)
    _Walk(document).run(tree.root)
    return document


_TEXT, _BLOCK, _SKIP, _RARE, _INLINE, _DRAWN = range(6)
_UNKNOWN: Final = (_INLINE, "")


@lru_cache(maxsize=1)
def _roles() -> dict[int, tuple[int, str]]:
    """Role and tag by Lexbor's number of the tag; what is not here is inline."""
    from selectolax.lexbor import LexborHTMLParser

    create = LexborHTMLParser("").create_node
    roles = {_TEXT_ID: (_TEXT, "-text"), _COMMENT_ID: (_SKIP, "-comment"), _DOCTYPE_ID: (_SKIP, "-doctype")}
    for role, tags in (
        (_BLOCK, _BLOCKS),
        (_SKIP, _SKIPPED),
        (_DRAWN, _REPLACED),
        (_RARE, _HANDLED),
        (_INLINE, _INLINES),
    ):
        roles.update({create(tag).tag_id: (role, tag) for tag in tags.split()})
    return roles


def _role_of_unknown(tag: str | None) -> tuple[int, str]:
    return (_RARE, tag) if tag in _CUSTOM else (_INLINE, tag or "")


class _Walk:
    """One pass over the tree in document order, without recursion: pages nest as deep as they like."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.style_indexes: dict[tuple[int, str, str | None], int] = {}
        self.linked_styles = [False]
        self.marked_styles = [False]
        self.signatures: dict[Name, int] = {}
        self.short_signatures: dict[tuple[str, str | None, str | None], int] = {}
        self.unseen: dict[str, bool] = {}
        self.segments: list[tuple[str, list[tuple[str, int]], int, int, int, int, int, int]] = []
        self.containers: list[tuple[int, str, int, int, bool]] = []
        self.ends: list[int] = []
        document.styles.append(Style())

    # One loop, and no call for the commonest nodes: it runs for every node, and is most of the time of the walk.
    def run(self, root: LexborNode | None) -> None:  # noqa: C901
        """Visit every node under `root`."""
        roles, signature, flush = _roles(), self._signature, self._flush
        segments, containers, ends, nodes = self.segments, self.containers, self.ends, self.document.nodes
        stack: list[tuple[LexborNode, int, int, bool]] = []
        pieces: list[tuple[str, int]] = []
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
                role, tag = _role_of_unknown(node.tag)
            if tag in _AMBIGUOUS:
                if tag in _DRAWING:
                    self.document.has_drawn_text = True
                elif _is_code(node, tag):
                    role, tag = _BLOCK, "pre"
            child = None
            if role == _TEXT:
                text = node.text_content
                if text and (pieces or not text.isspace()):
                    if parted and pieces and text[0].isalnum() and pieces[-1][0][-1:].isalnum():
                        pieces.append((" ", style))
                    parted = False
                    pieces.append((text, style))
            elif role == _INLINE:
                attributes = node.attributes
                if not (attributes and self._is_unseen(attributes)):
                    child = node.first_child
                if child is not None:
                    stack.append((node, style, container, hidden))
                    if tag == "a" or tag in _MARKS:
                        links += tag == "a"
                        style = self._restyled(style, tag, attributes)
                    if self._is_block(child):
                        if pieces:
                            flush(pieces, container, breaks, lead, links)
                            pieces = []
                        lead, links, breaks = -1, 0, 0
                        hidden = hidden or _is_hidden(attributes)
                        containers.append((container, tag, signature(tag, attributes), len(segments), hidden))
                        container = len(ends)
                        ends.append(0)
                    elif not pieces and ("class" in attributes or "id" in attributes):
                        lead = signature(tag, attributes)
                elif tag == "a":
                    links += 1
            elif role == _BLOCK:
                if pieces:
                    flush(pieces, container, breaks, lead, links)
                    pieces = []
                lead, links, breaks = -1, 0, 0
                attributes = node.attributes
                if tag not in _FURNITURE or self._is_inside_article(container):
                    child = node.first_child
                outer_hidden = hidden
                if not hidden and not _HIDING.isdisjoint(attributes) and tag not in _ROOTS:
                    hidden = _is_hidden(attributes)
                containers.append((container, tag, signature(tag, attributes), len(segments), hidden))
                if tag in _DETAILED and (attributes or tag == "pre"):
                    nodes[len(ends)] = node
                if child is not None:
                    stack.append((node, style, container, outer_hidden))
                    container = len(ends)
                    ends.append(0)
                else:
                    if tag in _FURNITURE:
                        self._add_whole(node, len(ends))
                    ends.append(len(segments))
                    hidden = outer_hidden
            elif role == _RARE:
                if tag == "br":
                    if pieces:
                        flush(pieces, container, breaks, lead, links)
                        pieces, breaks = [], 0
                    breaks += 1
                    lead, links = -1, 0
                else:
                    self._keep(node, tag, len(segments) + bool(pieces), container)
                    parted = parted or tag in _PICTURES
            elif role == _DRAWN:
                parted = True
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
        self._fill()

    def _flush(self, pieces: list[tuple[str, int]], container: int, breaks: int, lead: int, links: int) -> None:
        """End a segment."""
        text = " ".join("".join([piece for piece, _ in pieces]).split())
        if not text.isascii() and _INVISIBLE.search(text):
            text = " ".join(_INVISIBLE.sub("", text).split())
        if not text:
            return
        linked = marked = 0
        for piece, style in pieces:
            if style:
                length = len(piece.strip())
                if self.linked_styles[style]:
                    linked += length
                if self.marked_styles[style]:
                    marked += length
        size = len(text)
        self.segments.append((text, pieces, container, breaks, lead, min(linked, size), links, min(marked, size)))

    def _is_inside_article(self, container: int) -> bool:
        while container >= 0:
            container, tag = self.containers[container][:2]
            if tag == "article":
                return True
        return False

    def _add_whole(self, node: LexborNode, container: int) -> None:
        """One segment of all the text inside; none where scripts and styles would be in it."""
        others = node.css("script, style")
        for other in others:
            if other.tag == "script":
                self._keep(other, "script", len(self.segments), container)
        text = "" if others else " ".join(node.text(separator=" ").split())
        if text:
            size = len(text)
            self.segments.append((text, [(text, 0)], container, 0, -1, size, 1, 0))

    def _fill(self) -> None:
        document = self.document
        if self.segments:
            texts, pieces, holders, breaks, leads, linked, links, marked = zip(*self.segments, strict=True)
            document.texts, document.pieces, document.holders = list(texts), list(pieces), list(holders)
            document.breaks, document.leads, document.linked = list(breaks), list(leads), list(linked)
            document.link_counts, document.marked = list(links), list(marked)
        if self.containers:
            parents, tags, signatures, starts, hidden = zip(*self.containers, strict=True)
            document.parents, document.tags, document.signatures = list(parents), list(tags), list(signatures)
            document.starts, document.hidden = list(starts), list(hidden)
        document.ends = self.ends

    @staticmethod
    def _is_block(first: LexborNode) -> bool:
        """Whether the first child that is no white space is a block: an inline element around blocks."""
        child: LexborNode | None = first
        while child is not None:
            number = child.tag_id
            if number != _TEXT_ID:
                return _roles().get(number, _UNKNOWN)[0] == _BLOCK
            text = child.text_content
            if text and not text.isspace():
                return False
            child = child.next
        return False

    def _is_unseen(self, attributes: Attributes) -> bool:
        """Whether an inline element is text for screen readers or a tooltip: it would double what is seen."""
        if (
            "hidden" in attributes
            or attributes.get("role") == "tooltip"
            or _HIDDEN_STYLE.search(attributes.get("style") or "")
        ):
            return True
        name = attributes.get("class")
        if not name:
            return False
        unseen = self.unseen.get(name)
        if unseen is None:
            unseen = self.unseen[name] = _UNSEEN_CLASS.search(name) is not None
        return unseen

    def _restyled(self, style: int, tag: str, attributes: Attributes) -> int:
        href = attributes.get("href") if tag == "a" else None
        key = (style, tag, href)
        index = self.style_indexes.get(key)
        if index is None:
            styles = self.document.styles
            outer = styles[style]
            inner = Style(
                href if href is not None else outer.href,
                outer.marks | {_MARKS[tag]} if tag in _MARKS else outer.marks,
            )
            index = self.style_indexes[key] = len(styles)
            styles.append(inner)
            self.linked_styles.append(inner.href is not None)
            self.marked_styles.append(bool(inner.marks))
        return index

    def _signature(self, tag: str, attributes: Attributes) -> int:
        get = attributes.get
        key = (tag, get("class"), get("id")) if attributes else (tag, None, None)
        if len(attributes) > 1 and not _MORE_NAMES.isdisjoint(attributes):
            name = (*key, get("role"), get("itemprop"), get("data-testid") or get("data-component"))
            index = self.signatures.get(name)
            if index is None:
                index = self.signatures[name] = self._new_name(name)
            return index
        index = self.short_signatures.get(key)
        if index is None:
            index = self.short_signatures[key] = self._new_name((*key, None, None, None))
        return index

    def _new_name(self, name: Name) -> int:
        self.document.names.append(name)
        return len(self.document.names) - 1

    def _keep(self, node: LexborNode, tag: str, position: int, container: int) -> None:
        """Note an element that is no text."""
        document, attributes = self.document, node.attributes
        if tag in _PICTURES:
            document.pictures.append(Picture(position, container, attributes, tag, _sources(node, tag)))
            if _FORMULA_CLASS.search(attributes.get("class") or ""):
                document.has_drawn_text = True
        elif tag == "script":
            kind = (attributes.get("type") or "").strip().lower()
            if kind == "application/ld+json":
                document.json_ld.append(node.text())
            elif "math" in kind or _FORMULA_SCRIPT.search(attributes.get("src") or ""):
                document.has_drawn_text = True
        elif tag == "meta":
            document.metas.append(attributes)
        elif tag == "link":
            document.links.append(attributes)
        elif tag == "title" and not document.title:
            document.title = " ".join(node.text()[:MAX_TITLE].split())


def _sources(node: LexborNode, tag: str) -> tuple[Attributes, ...]:
    frame = node if tag == "video" else node.parent
    if frame is None or (frame is not node and frame.tag != "picture"):
        return ()
    return tuple(child.attributes for child in frame.iter() if child.tag == "source")


_CUSTOM: Final = frozenset({"amp-img", "amp-youtube", "amp-vimeo", "amp-iframe", "lite-youtube", "lite-vimeo"})
_PICTURES: Final = _CUSTOM | {"img", "iframe", "video"}
_DETAILED: Final = frozenset({"pre", "ol", "li", "td", "th"})
_MORE_NAMES: Final = frozenset({"role", "itemprop", "data-testid", "data-component"})
_FURNITURE: Final = frozenset({"nav", "footer"})
"""Outside an `<article>`, what these hold is one segment: a third of all segments stood in them, and 0.07 % of the
text of the labelled bodies."""
_HIDING: Final = frozenset({"style", "hidden", "aria-hidden", "role"})
"""The attributes that `_is_hidden` looks at."""
_ROOTS: Final = frozenset({"html", "body"})
"""Pages that hide themselves until their scripts run are still pages."""
_TEXT_ID, _COMMENT_ID, _DOCTYPE_ID = 2, 4, 5
"""LXB_TAG__TEXT and its like: numbers of what is no element (Lexbor, `tag/const.h`)."""
_UNSEEN_CLASS: Final = re.compile(
    r"sr-only|screen-?reader|visually-?hidden|offscreen|assistive|mw-editsection|headerlink", re.IGNORECASE
)


_DRAWING: Final = frozenset({"math", "q"})
_AMBIGUOUS: Final = _DRAWING | {"code", "table"}
"""Elements that need a second look."""
_FORMULA_SCRIPT: Final = re.compile(r"mathjax|katex", re.IGNORECASE)
_FORMULA_CLASS: Final = re.compile(r"\blatex\b|\bmwe-math")
"""Pictures of formulas: WordPress has the LaTeX in their `alt`, MediaWiki hides MathML before them."""
_CODE_STYLE: Final = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)(?!-line)", re.IGNORECASE)


def _is_code(node: LexborNode, tag: str) -> bool:
    """Whether it is drawn as `<pre>` is: code with its white space in lines of its own, a table of lines of code."""
    if tag == "table":
        return node.css_first("td.blob-code") is not None
    style = node.attributes.get("style")
    return style is not None and "block" in style and _CODE_STYLE.search(style) is not None


def _is_hidden(attributes: Attributes) -> bool:
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or attributes.get("role") == "tooltip":
        return True
    style = attributes.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None
