"""The lines of text around the headline, where bylines and datelines stand, with what the markup says of
them.

Bounded work: the walk stops after so many lines and elements, however large the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from scrape.extractor.metadata.nodetext import INLINE_TAGS, SEAM, SEAMLESS_TAGS, Attributes, is_hidden, is_skipped

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

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

_SKIPPED: Final = frozenset(["nav", "form", "figure", "figcaption", "picture", "h1"])
_NAMING: Final = frozenset(["class", "id", "rel", "itemprop", "data-testid", "data-test", "href"])
_FRAME: Final = frozenset(["aside", "footer", "nav"])
_CONTENT: Final = frozenset(["article", "main", "body"])
_ELSEWHERE: Final = re.compile(
    r"related|recommend|(?<!\S)(?!(?:has|with|no)-)\S*sidebar|popular|trending|most-?read|more-(?:stories|"
    r"news|posts|from)|(?:^|[\s_-])(?:comments?|comment-?list|reply|replies|teasers?|promo|newsletter|"
    r"latest)(?=$|[\s_-])|(?<!post-)(?<!entry-)(?<!article-)\bfooter(?=$|[\s_-])"
)

Event = tuple["LexborNode | None", Attributes | None]
"""An element entered (with its attributes) or left (with None), a text (with None), or the headline's
parent left."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """An inline element inside a line, with a name of its own."""

    text: str
    names: str
    """Class, id, rel, itemprop, test id and address, in lower case."""
    is_link: bool


@dataclass(frozen=True, slots=True)
class Line:
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


class Vicinity:
    """The lines around a headline, read as far as they are asked for; none where there is no headline."""

    def __init__(self, headline: LexborNode | None) -> None:
        self._sources = {forward: _short_lines(headline, forward=forward) for forward in (True, False)}
        self._read: dict[bool, list[Line]] = {True: [], False: []}
        self._labelled: dict[int, list[Line]] = {}
        """Lines by how many were asked for: behind the headline above zero, before it below."""

    def after(self, count: int = LINES_AFTER) -> list[Line]:
        """The first lines behind the headline, in reading order."""
        if count not in self._labelled:
            self._labelled[count] = _labelled(self._first(count, forward=True))
        return self._labelled[count]

    def before(self, count: int = LINES_BEFORE) -> list[Line]:
        """The last lines before the headline, nearest first."""
        if -count not in self._labelled:
            self._labelled[-count] = _labelled(self._first(count, forward=False)[::-1])[::-1]
        return self._labelled[-count]

    def around(self) -> list[Line]:
        """The lines on both sides, nearest first."""
        return sorted((*self.after(), *self.before()), key=lambda line: line.distance)

    def _first(self, count: int, *, forward: bool) -> list[Line]:
        lines = self._read[forward]
        lines.extend(islice(self._sources[forward], max(0, count - len(lines))))
        return lines[: max(0, count)]


def _labelled(lines: list[Line]) -> list[Line]:
    """Lines in reading order, each with the text of the one before it."""
    labels = ["", *(line.text for line in lines)]
    return [replace(line, label=label) for label, line in zip(labels, lines, strict=False)]


def stands_elsewhere(node: LexborNode) -> bool:
    """Whether the element belongs to a comment, a related story or the page's frame."""
    in_frame = False
    current: LexborNode | None = node
    while current is not None and current.tag not in _CONTENT:
        attributes = current.attributes
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".casefold()
        if _ELSEWHERE.search(names):
            return True
        in_frame = in_frame or current.tag in _FRAME
        current = current.parent
    return in_frame and (current is None or current.tag != "article")


@dataclass(slots=True)
class _Draft:
    """A line that is being read."""

    pieces: list[str] = field(default_factory=list)
    names: dict[str, None] = field(default_factory=dict)
    blocks: dict[str, None] = field(default_factory=dict)
    anchors: list[Anchor] = field(default_factory=list)
    times: list[tuple[str, str]] = field(default_factory=list)
    has_text: bool = False

    def line(self, distance: int, *, forward: bool) -> Line:
        pieces, anchors = (self.pieces, self.anchors) if forward else (self.pieces[::-1], self.anchors[::-1])
        parts = "".join(pieces).split(SEAM)
        return Line(
            text=_collapsed(parts),
            segments=tuple(segment for part in parts if (segment := _collapsed([part]))),
            names=" ".join(self.names),
            blocks=" ".join(self.blocks),
            anchors=tuple(anchors),
            times=tuple(self.times),
            distance=distance,
        )


class _LineReader:
    """Cuts the events of a walk into lines."""

    def __init__(self, *, forward: bool) -> None:
        self._forward = forward
        self._draft = _Draft()
        self._open: list[tuple[str, int, _Draft | None]] = []
        """Names of the elements entered; of inline ones the place of their first piece, and its line."""
        self._lines = 0

    def read(self, events: Iterable[Event]) -> Iterator[Line]:
        for node, attributes in events:
            tag = (node.tag or "-") if node is not None else ""
            if node is not None and tag == "-text":
                self._take_text(node.text_content or "")
                continue
            if tag not in INLINE_TAGS:
                yield from self._finished()
            elif tag not in SEAMLESS_TAGS:
                self._draft.pieces.append(SEAM)
            if attributes is not None:
                self._enter(tag, attributes)
            elif node is not None:
                self._leave(tag)
        yield from self._finished()

    def _take_text(self, text: str) -> None:
        draft = self._draft
        draft.pieces.append(text)
        if text.isspace():
            return
        draft.has_text = True
        for names, _, started_in in self._open:
            if names:
                draft.names[names] = None
                if started_in is None:
                    draft.blocks[names] = None

    def _enter(self, tag: str, attributes: Attributes) -> None:
        names = " ".join([value for key, value in attributes.items() if value and key in _NAMING]).casefold()
        inline = tag in INLINE_TAGS
        self._open.append((names, len(self._draft.pieces), self._draft if inline else None))
        if tag == "time" and (value := attributes.get("datetime")):
            self._draft.times.append((value, names))

    def _leave(self, tag: str) -> None:
        names, start, started_in = self._open.pop()
        if names and tag in INLINE_TAGS:
            pieces = self._draft.pieces[start if started_in is self._draft else 0 :]
            text = "".join(pieces if self._forward else pieces[::-1])
            self._draft.anchors.append(Anchor(_collapsed(text.split(SEAM)), names, tag == "a"))

    def _finished(self) -> Iterator[Line]:
        draft = self._draft
        if draft.pieces:
            self._draft = _Draft()
        if draft.has_text:
            distance = self._lines + (0 if self._forward else DISTANCE_BEFORE)
            line = draft.line(distance, forward=self._forward)
            self._lines += len(line.text) <= LONGEST_LINE
            yield line


def _short_lines(headline: LexborNode | None, *, forward: bool) -> Iterator[Line]:
    """Lines that are no paragraphs, until the article has begun."""
    if headline is None:
        return
    paragraphs = 0
    for line in _LineReader(forward=forward).read(_walk(headline, forward=forward)):
        if len(line.text) <= LONGEST_LINE:
            yield replace(line, paragraphs=paragraphs) if paragraphs else line
            continue
        paragraphs += 1
        if paragraphs == PARAGRAPHS:
            return


def _walk(headline: LexborNode, *, forward: bool) -> Iterator[Event]:
    """What stands behind (before) the headline, in (reverse) document order."""
    budget = ELEMENTS_AFTER if forward else ELEMENTS_BEFORE
    for root in _neighbours(headline, forward=forward):
        pending = [(root, True)]
        while pending:
            node, entering = pending.pop()
            if node is None or node.tag == "-text" or not entering:
                yield node, None
                continue
            attributes = _visible_attributes(node)
            if attributes is None:
                continue
            budget -= 1
            if budget == 0:
                return
            yield node, attributes
            children = [(child, True) for child in node.iter(include_text=True)]
            pending.append((node, False))
            pending.extend(children[::-1] if forward else children)


def _neighbours(headline: LexborNode, *, forward: bool) -> Iterator[LexborNode | None]:
    """Siblings behind (before) the headline, then of each element around it; None between the levels."""
    current: LexborNode | None = headline
    while current is not None and current.tag != "body":
        sibling = current.next if forward else current.prev
        while sibling is not None:
            yield sibling
            sibling = sibling.next if forward else sibling.prev
        yield None
        current = current.parent


def _visible_attributes(node: LexborNode) -> Attributes | None:
    """The attributes, or None where what is in the element is not to be read."""
    tag = node.tag or "-"
    if tag in _SKIPPED or is_skipped(tag):
        return None
    attributes = node.attributes
    return None if attributes and is_hidden(attributes) else attributes


def _collapsed(parts: list[str]) -> str:
    return " ".join(" ".join(parts).split())
