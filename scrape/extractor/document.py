"""A page as the classifier sees it: flat lists of segments and containers, which one walk over the tree fills."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape.extractor.elements import Attributes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


LINKED_SHARE: Final = 0.9
"""Of a segment's characters, from which it is a link and nothing more: a sign may stand beside it."""

Name = tuple[str, str | None, str | None, str | None, str | None, str | None]
"""What an element is called by its author: tag, class, id, role, itemprop, data-testid or -component."""


class Style(NamedTuple):
    """What surrounds a stretch of text: its link, as written, and its marks."""

    href: str | None = None
    marks: frozenset[str] = frozenset()


class Picture(NamedTuple):
    """An image or a player where it stands: before which segment, in which container."""

    position: int
    container: int
    attributes: Attributes
    tag: str = "img"
    """`img`, `iframe`, `video`, `audio`, a custom element that stands for one, or the `blockquote` of a post."""
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
    """The elements of those containers whose attributes or exact text matter: see `DETAILED`."""

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
    base_href: str | None = None
    """Where the page says that its relative links start, as written."""
    has_drawn_text: bool = False
    """Whether something in it may draw text that is not in the markup: formulas, quotation marks."""
    _written_names: str = ""

    def __len__(self) -> int:
        return len(self.texts)

    def is_link(self, segment: int) -> bool:
        """Whether a segment is a link and nothing more."""
        return self.linked[segment] >= LINKED_SHARE * len(self.texts[segment])

    def innermost(self, tag: str, container: int) -> int:
        """The innermost element of a tag around what stands in a container, which may be that itself, or -1."""
        tags, parents = self.tags, self.parents
        while container >= 0 and tags[container] != tag:
            container = parents[container]
        return container

    def written_names(self) -> str:
        """All classes and ids in lower case: to look for a word in it takes a hundredth of the time of a pattern over
        each. Asked first when the walk is over."""
        if not self._written_names:
            self._written_names = "\n".join([f"{name[1]} {name[2]}" for name in self.names]).lower()
        return self._written_names
