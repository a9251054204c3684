"""A page as the classifier sees it: flat lists of segments and containers, which one walk over the tree fills."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from scrape.extractor.claims import Claims, claims_of
from scrape.extractor.elements import HEADINGS, Attributes
from scrape.extractor.parsing.linked_data import values_of
from scrape.extractor.parsing.marked_elements import Element, marked_elements
from scrape.text import count_words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


LINKED_SHARE: Final = 0.9
"""Of a segment's characters, from which it is a link and nothing more: a sign may stand beside it."""


PATH_LENGTH: Final = 3
"""Containers whose tags and classes say how a template sets a text."""


class Name(NamedTuple):
    """What an element is called by its author."""

    tag: str
    classes: str | None = None
    element_id: str | None = None
    role: str | None = None
    itemprop: str | None = None
    test_id: str | None = None
    """`data-testid` or `data-component`."""

    @property
    def class_and_id(self) -> str:
        """Both as written, in one."""
        return f"{self.classes or ''} {self.element_id or ''}"


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


@dataclass(eq=False, repr=False)
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
    """The elements of those containers whose attributes or exact text matter: see `DETAILED`; headings by role, and
    those that hide themselves."""

    styled_buttons: list[int] = field(default_factory=list)
    """The segments in which links begin that their own style draws as buttons, as mails do."""

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

    def __len__(self) -> int:
        return len(self.texts)

    @cached_property
    def linked_data(self) -> tuple[Any, ...]:
        """The values of its JSON-LD scripts, as far as they can be read. Asked first when the walk is over."""
        return values_of(self.json_ld)

    @cached_property
    def claims(self) -> Claims:
        """What the page says of itself. Asked first when the walk is over."""
        return claims_of(self)

    @cached_property
    def for_machines(self) -> list[Element]:
        """The elements that are marked for machines. Asked first when nothing more is written into the tree."""
        return [] if self.tree is None else marked_elements(self.tree)

    def targets_of(self, relation: str) -> Sequence[str]:
        """The addresses that `<link>` elements of a relation give, as written."""
        return self._targets.get(relation, ())

    @cached_property
    def _targets(self) -> dict[str, list[str]]:
        """The addresses by each relation. Asked first when the walk is over."""
        targets: dict[str, list[str]] = {}
        for link in self.links:
            if href := link.get("href"):
                for relation in set((link.get("rel") or "").lower().split()):
                    targets.setdefault(relation, []).append(href)
        return targets

    @cached_property
    def generators(self) -> tuple[str, ...]:
        """What the page says that it was made by, in lower case."""
        named = (meta.get("content") for meta in self.metas if (meta.get("name") or "").lower() == "generator")
        return tuple(name.lower() for name in named if name)

    @cached_property
    def own_urls(self) -> tuple[str, ...]:
        """The addresses that the page calls its own, as written: canonical ones, then Open Graph's."""
        named = (
            meta.get("content")
            for meta in self.metas
            if (meta.get("property") or meta.get("name") or "").lower() == "og:url"
        )
        return tuple(filter(None, (*self.targets_of("canonical"), *named)))

    def is_link(self, segment: int) -> bool:
        """Whether a segment is a link and nothing more."""
        return self.linked[segment] >= LINKED_SHARE * len(self.texts[segment])

    def tag_of(self, segment: int) -> str:
        """The tag of the container that a segment stands in."""
        return self.tags[self.holders[segment]]

    def tagged(self, *tags: str) -> Sequence[int]:
        """The containers of these tags, in document order."""
        by_tag = self._by_tag
        found = [by_tag[tag] for tag in tags if tag in by_tag]
        return found[0] if len(found) == 1 else sorted(chain.from_iterable(found))

    @cached_property
    def _by_tag(self) -> dict[str, list[int]]:
        """The containers by their tag. Asked first when the walk is over, as is `roles`."""
        by_tag: dict[str, list[int]] = {}
        for container, tag in enumerate(self.tags):
            by_tag.setdefault(tag, []).append(container)
        return by_tag

    @cached_property
    def roles(self) -> frozenset[str]:
        """The roles that elements have (ARIA), in lower case."""
        return frozenset([name.role.lower() for name in self.names if name.role])

    def is_heading(self, segment: int) -> bool:
        """Whether a segment is a heading."""
        return self.tags[self.holders[segment]] in HEADINGS

    def hrefs_in(self, segment: int) -> list[str]:
        """Where the links in a segment lead, as written."""
        return [href for _, style in self.pieces[segment] if (href := self.styles[style].href)]

    def is_all(self, mark: str, segment: int) -> bool:
        """Whether all words of a segment have a mark."""
        return all(mark in self.styles[style].marks for text, style in self.pieces[segment] if not text.isspace())

    def name_of(self, container: int) -> Name:
        """What a container is called."""
        return self.names[self.signatures[container]]

    def called(self, is_meant: Callable[[Name], object]) -> list[int]:
        """The containers whose name passes a test, in document order; each name is tested once."""
        meant = frozenset([at for at, name in enumerate(self.names) if is_meant(name)])
        return [at for at, signature in enumerate(self.signatures) if signature in meant] if meant else []

    def around(self, container: int) -> Iterator[int]:
        """A container and those that it stands in, the innermost first; none for -1."""
        parents = self.parents
        while container >= 0:
            yield container
            container = parents[container]

    def segments_in(self, container: int) -> range:
        """The segments inside a container."""
        return range(self.starts[container], self.ends[container])

    def texts_in(self, container: int) -> list[str]:
        """The texts of the segments inside a container."""
        return self.texts[self.starts[container] : self.ends[container]]

    def size(self, container: int) -> int:
        """How many segments are inside a container."""
        return self.ends[container] - self.starts[container]

    def length_of(self, segments: Iterable[int]) -> int:
        """Characters of segments."""
        texts = self.texts
        return sum([len(texts[segment]) for segment in segments])

    def words_of(self, segments: Iterable[int]) -> int:
        """Words of segments."""
        texts = self.texts
        return sum([count_words(texts[segment]) for segment in segments])

    def setting_of(self, segment: int) -> tuple[int, int]:
        """How the template sets a segment: the names of its container and of the one around it, or -1."""
        holder = self.holders[segment]
        around = self.parents[holder]
        return self.signatures[holder], self.signatures[around] if around >= 0 else -1

    def path_of(self, segment: int) -> tuple[tuple[str, str | None], ...]:
        """The same by more: tags and classes of the containers around a segment, innermost first, `PATH_LENGTH`."""
        around = islice(self.around(self.holders[segment]), PATH_LENGTH)
        return tuple([self.name_of(container)[:2] for container in around])

    def outermost_from(self, segment: int) -> int:
        """The outermost container that begins with a segment, or the one that it stands in."""
        container, parents = self.holders[segment], self.parents
        while parents[container] > 0 and self.starts[parents[container]] == segment:
            container = parents[container]
        return container

    def smallest_around(self, first: int, last: int) -> int:
        """The smallest container that holds two segments."""
        return next(container for container in self.around(self.holders[first]) if last < self.ends[container])

    def part_of(self, frame: int, container: int) -> int:
        """The container right inside another that a third is or stands in; -1 where that is not inside."""
        parents = self.parents
        while container >= 0 and parents[container] != frame:
            container = parents[container]
        return container

    def is_within(self, container: int, frame: int) -> bool:
        """Whether a container is another or stands in it."""
        parents = self.parents
        while container > frame:
            container = parents[container]
        return container == frame

    def inside(self, container: int) -> Iterator[int]:
        """The containers inside one, in document order."""
        parents = self.parents
        inner = container + 1
        while inner < len(parents) and parents[inner] >= container:
            yield inner
            inner += 1

    def innermost(self, tag: str, container: int) -> int:
        """The innermost element of a tag around what stands in a container, which may be that itself, or -1."""
        tags, parents = self.tags, self.parents
        while container >= 0 and tags[container] != tag:
            container = parents[container]
        return container

    @cached_property
    def written_names(self) -> str:
        """All classes and ids in lower case, a line each: to look for a word in it takes a hundredth of the time of a
        pattern over each. Asked first when the walk is over."""
        written = {name.classes for name in self.names}.union([name.element_id for name in self.names])
        return "\n".join(filter(None, written)).lower()
