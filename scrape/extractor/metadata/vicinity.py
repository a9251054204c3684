"""The lines of text around the headline, where bylines and datelines stand, with what the markup says of
them.

Bounded work: the walk stops after so many lines and elements, however large the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape.extractor.elements import TIMES
from scrape.extractor.metadata.dated_rows import INDEXES, is_index
from scrape.extractor.metadata.elsewhere import MENU_ROLES
from scrape.extractor.metadata.nodetext import INLINE_TAGS, SEAM, SEAMLESS_TAGS, UNSEEN_TAGS, beside, is_hidden
from scrape.extractor.structure.quoted_posts import site_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.extractor.elements import Attributes

LINES_AFTER: Final = 10
LINES_BEFORE: Final = 4
ELEMENTS_AFTER: Final = 90
ELEMENTS_BEFORE: Final = 40
"""More lines and elements (14 and 8; 140) found no more on the labelled corpora, and more that was wrong."""
LONGEST_LINE: Final = 240
"""Characters: a longer line is a paragraph of the article, which holds neither byline nor dateline."""
PARAGRAPHS: Final = 2
"""Behind so many paragraphs the article has begun."""
DISTANCE_BEFORE: Final = 2
"""By how many lines a line before the headline counts as farther than one behind it."""

_SKIPPED: Final = UNSEEN_TAGS | {"nav", "form", "figure", "figcaption", "caption", "picture", "h1"}
_NAMING: Final = frozenset(["class", "id", "rel", "itemprop", "data-testid", "data-test", "data-component", "href"])
_STARTS_OF_AUTHORS: Final = ("autor", "redakt")
"""How the last part of an address begins that leads to somebody: `autor-jo-marsh`."""
_NO_SLUG: Final = frozenset("?#@")
"""Characters, with those of scripts and of what is hidden."""
_PICTURES: Final = ("avatar", "initials", "monogram")
"""What the names of elements have in them that stand for the author's picture."""
LONGEST_MONOGRAM: Final = 3
"""Letters."""


class Anchor(NamedTuple):
    """An inline element inside a line, with a name of its own."""

    text: str
    names: str
    """Class, id, rel, itemprop, test id and address, in lower case."""
    is_link: bool


class Line(NamedTuple):
    """One line of text."""

    text: str
    segments: tuple[str, ...]
    """The text cut where inline elements meet."""
    names: str
    """Names of all elements around its texts."""
    blocks: str
    """Names of the block elements alone."""
    anchors: tuple[Anchor, ...]
    times: tuple[tuple[str, str], ...]
    """Value and names of each `<time datetime>`."""
    distance: int
    """Lines from the headline."""
    label: str = ""
    """Text of the line before it, which may say what it is."""
    paragraphs: int = 0
    """Paragraphs between it and the headline: behind one the article has begun."""

    @property
    def has_link(self) -> bool:
        return any(anchor.is_link for anchor in self.anchors)


class Vicinity:
    """The lines around a headline, read as far as they are asked for; none where there is no headline."""

    def __init__(self, headline: LexborNode | None) -> None:
        self._sources = {forward: _short_lines(headline, forward=forward) for forward in (True, False)}
        self._read: dict[bool, list[Line]] = {True: [], False: []}

    def after(self, count: int = LINES_AFTER) -> list[Line]:
        """The first lines behind the headline, in reading order."""
        return self._first(count, forward=True)

    def before(self, count: int = LINES_BEFORE) -> list[Line]:
        """The last lines before the headline, nearest first."""
        lines = self._first(count, forward=False)
        labels = [*(line.text for line in lines[1:]), ""]
        return [line._replace(label=label) for line, label in zip(lines, labels, strict=False)]

    def around(self) -> list[Line]:
        """The lines on both sides, nearest first."""
        return sorted((*self.after(), *self.before()), key=lambda line: line.distance)

    def _first(self, count: int, *, forward: bool) -> list[Line]:
        lines = self._read[forward]
        lines.extend(islice(self._sources[forward], max(0, count - len(lines))))
        return lines[: max(0, count)]


def _name(key: str, value: str) -> str:
    """What an attribute calls an element: of an address none of the words within what it ends in, as of a product."""
    above, slash, last = value.rpartition("/") if key == "href" else ("", "", "")
    is_slug = slash and last.count("-") > 1 and _NO_SLUG.isdisjoint(last) and not last.startswith(_STARTS_OF_AUTHORS)
    return f"{above}/" if is_slug else value


class _Draft:
    """A line that is being read."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.names: dict[str, None] = {}
        self.blocks: dict[str, None] = {}
        self.anchors: list[Anchor] = []
        self.times: list[tuple[str, str]] = []
        self.has_text = False
        self.noted = 0
        """How many of the open elements have already added their names to the line."""


class _LineReader:
    """Makes lines of the texts and elements that a walk meets."""

    def __init__(self, *, forward: bool) -> None:
        self._forward = forward
        self._draft = _Draft()
        self._open: list[tuple[str, int, _Draft | None]] = []
        """Names of the elements entered; of inline ones the place of their first piece, and its line."""
        self._told: set[int] = set()
        """Which of those go on behind a line that has told of them."""
        self._lines = 0
        self._label = ""
        self.paragraphs = 0

    def text(self, text: str) -> None:
        """A text is met."""
        draft = self._draft
        draft.pieces.append(text)
        if text.isspace():
            return
        draft.has_text = True
        for names, _, started_in in self._open[draft.noted :]:
            if names:
                draft.names[names] = None
                if started_in is None:
                    draft.blocks[names] = None
        draft.noted = len(self._open)

    def seam(self) -> None:
        """An inline element begins or ends, which shows another thing."""
        self._draft.pieces.append(SEAM)

    def enter(self, tag: str, attributes: Attributes) -> None:
        """What follows stands in an element."""
        draft, names = self._draft, ""
        if attributes:
            names = " ".join([_name(key, value) for key, value in attributes.items() if value and key in _NAMING])
            names = names.casefold()
            if tag in TIMES and (value := attributes.get("datetime")):
                draft.times.append((value, names))
        self._open.append((names, len(draft.pieces), draft if tag in INLINE_TAGS else None))

    def leave(self, tag: str) -> None:
        """That was all that stands in it."""
        names, start, started_in = self._open.pop()
        draft = self._draft
        draft.noted = min(draft.noted, len(self._open))
        if len(self._open) in self._told:
            self._told.remove(len(self._open))
        elif names and tag in INLINE_TAGS:
            pieces = draft.pieces[start if started_in is draft else 0 :]
            text = "".join(pieces if self._forward else pieces[::-1])
            draft.anchors.append(Anchor(_collapsed(text.split(SEAM)), names, tag == "a"))

    def _tell_of_open(self, draft: _Draft) -> None:
        """An inline element that goes on behind its first line is a name with its place: it is told of there."""
        for depth, (names, start, started_in) in enumerate(self._open):
            if started_in is draft and names and depth not in self._told:
                text = _collapsed("".join(draft.pieces[start:]).split(SEAM))
                if text:
                    draft.anchors.append(Anchor(text, names, is_link=False))
                    self._told.add(depth)

    def line(self, *, at_break: bool = False) -> Line | None:
        """The line that ends here, if there is one and it is no paragraph."""
        draft = self._draft
        if not draft.pieces:
            return None
        self._draft = _Draft()
        if not draft.has_text:
            return None
        if at_break and self._forward:
            self._tell_of_open(draft)
        step = 1 if self._forward else -1
        parts = "".join(draft.pieces[::step]).split(SEAM)
        text = _collapsed(parts)
        if len(text) > LONGEST_LINE:
            self.paragraphs += 1
            return None
        line = Line(
            text=text,
            segments=tuple([segment for part in parts if (segment := " ".join(part.split()))]),
            names=" ".join(draft.names),
            blocks=" ".join(draft.blocks),
            anchors=tuple(draft.anchors[::step]),
            times=tuple(draft.times),
            distance=self._lines + (0 if self._forward else DISTANCE_BEFORE),
            label=self._label,
            paragraphs=self.paragraphs,
        )
        self._lines += 1
        self._label = text
        return line


# One loop, and no call for the commonest nodes: it runs for every node, and is most of the time.
def _short_lines(headline: LexborNode | None, *, forward: bool) -> Iterator[Line]:  # noqa: C901
    """Lines that are no paragraphs, until the article has begun."""
    reader = _LineReader(forward=forward)
    budget = ELEMENTS_AFTER if forward else ELEMENTS_BEFORE
    roots = _neighbours(headline, forward=forward)
    pending: list[LexborNode | str] = []
    while (item := pending.pop() if pending else next(roots, None)) is not None:
        attributes: Attributes | None = None
        if isinstance(item, str):
            tag = item  # of an element that is left
        else:
            tag = item.tag or "-"
            if tag == "-text":
                reader.text(item.text_content or "")
                continue
            if tag in _SKIPPED or tag[0] == "-":
                continue
            attributes = item.attributes
            if _is_passed_over(item, tag, attributes):
                continue
            budget -= 1
            if not budget:
                break
            pending.append(tag)
            children = [*item.iter(include_text=True)]
            pending.extend(children[::-1] if forward else children)
        if tag not in INLINE_TAGS:
            if line := reader.line(at_break=tag == "br"):
                yield line
            elif reader.paragraphs == PARAGRAPHS:
                return
        elif tag not in SEAMLESS_TAGS:
            reader.seam()
        if attributes is not None:
            reader.enter(tag, attributes)
        elif tag:
            reader.leave(tag)
    if line := reader.line():
        yield line


def _is_passed_over(element: LexborNode, tag: str, attributes: Attributes) -> bool:
    """Whether nothing in an element is a line of the article's: a menu, a calendar, another's post."""
    if attributes and (is_hidden(attributes) or attributes.get("role") in MENU_ROLES):
        return True
    if attributes and is_monogram(element, attributes):
        return True
    if tag in INDEXES:
        return is_index(element)
    return tag == "blockquote" and site_of(attributes.get("class")) is not None


def is_monogram(element: LexborNode, attributes: Attributes) -> bool:
    """Whether an element that is not read aloud, or is called a picture of somebody, holds initials: `JD`."""
    called = attributes.get("class")
    if "aria-hidden" not in attributes and not (called and any(map(called.lower().__contains__, _PICTURES))):
        return False
    text = (element.text() or "").strip()
    return len(text) <= LONGEST_MONOGRAM and text.isalpha() and text.isupper()


def _neighbours(headline: LexborNode | None, *, forward: bool) -> Iterator[LexborNode | str]:
    """Siblings behind (before) the headline, then of each element around it; no tag between the levels."""
    current = headline
    while current is not None and current.tag != "body":
        yield from beside(current, back=not forward)
        yield ""
        current = current.parent


def _collapsed(parts: list[str]) -> str:
    return " ".join(" ".join(parts).split())
