"""The headline of pages without h1: the line above their text that is set largest, or that the `<title>` has as a part.

Pages of the web's first fifteen years set headlines with `<font size=5>`, `<b>` or a lower heading, and name the site,
its section or nothing in their `<title>`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.metadata.datetext import first_date
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.given_titles import UNNAMED
from scrape.extractor.metadata.heading_text import Heading
from scrape.extractor.metadata.headings import LONGEST_HEADING
from scrape.extractor.metadata.names import has_label, squeeze
from scrape.extractor.metadata.nodetext import INLINE_TAGS, UNSEEN_TAGS, is_hidden
from scrape.extractor.metadata.structured import Evidence, is_home
from scrape.extractor.metadata.title_words import SHORTEST_HEADLINE, agreement, count_words, says_more
from scrape.patterns import compiled_late
from scrape.text import COLONS, is_western

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.extractor.elements import Attributes

USUAL_SIZE: Final = 3.0
"""Of `<font>` (HTML, 15.3.4), in whose seven sizes all is measured."""
BOLD: Final = 0.5
"""How much larger bold letters seem."""
MIN_STEP: Final = 1.0
"""By how much a headline that the `<title>` does not confirm is larger than the text."""
CALLED_HEADLINE: Final = 5.0
"""At least the size of what a class calls a headline: it is set so by a style sheet."""
LONGEST_NAME: Final = 5
"""Words of a site's or a section's name."""
LONGEST_UNSPACED_NAME: Final = 12
"""The same in characters that stand for words."""
SAME: Final = 0.7
"""Agreement with a part of the `<title>` from which a line says the same."""
SHORTEST_PARAGRAPH: Final = 160
SHORTEST_UNSPACED: Final = 60
"""Characters without links: with a longer line the text begins; in scripts that put no spaces between words."""
SHORTEST_SENTENCE: Final = 80
"""The same of one that ends as sentences do."""
SHORTEST_ARTICLE: Final = 2
"""As many of the shortest paragraphs are as long as the text under a headline that no title confirms: the large line
of pages with less is more often that of a form, a notice or a search."""
_LATER_TAGS: Final = "main,article,section,nav,header,footer,aside"
"""Elements of HTML5: the largest line of pages that use them, or are made for small screens, is a notice."""
_ENDS: Final = '.!?…"”»'
MOST_NODES: Final = 6000
"""A bound on what one page may cost."""
_PARTED: Final = compiled_late(r"(?:^|[^\w\s,'’]\s*)\n(?:$|\s*[^\w\s,'’])|(?:^|_)\n(?:$|_)")
_OPENING: Final = compiled_late(r"[\[(<«„“‘'\"「『【〈《＜¿¡#]?\w(?=.*[^\W\d_]{2})")
"""How a headline begins; a number alone is none."""
_HEADING_SIZES: Final = {"h1": 6.0, "h2": 5.0, "h3": 4.0, "h4": 3.5}
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
_FILE: Final = compiled_late(r"\S*/\S*|\S+\.(?:s?html?|php|aspx?|txt|cgi)", re.IGNORECASE)
_PLACEHOLDER: Final = LinePattern(
    rf"{UNNAMED}|(?:new|neue|nouvelle|nuova) (?:page|seite|pagina)|text|index|document|page|title|main|article|content"
)


class _Line(NamedTuple):
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


def is_placeholder(title: str) -> bool:
    """Whether a `<title>` is what editors of pages put there, a path or the name of a file."""
    return _PLACEHOLDER.fullmatch(title.lower()) is not None or _FILE.fullmatch(title) is not None


def texts_above(body: LexborNode) -> list[str]:
    """The lines of a page above its text; all where it has none."""
    return [line.text for line in takewhile(lambda line: not _begins_text(line), _lines(body))]


def headline_above_text(evidence: Evidence, sites: frozenset[str]) -> Heading | None:
    """The last of the large lines above the text that are parts of the `<title>`; else the largest of all, if it
    is larger than the text, and no other line of the page is set so. One word or two are no headline."""
    body = evidence.tree.body
    if body is None:
        return None
    lines = _lines(body)
    above: list[_Line] = []
    for text in lines:
        if _begins_text(text):
            break
        above.append(text)
    else:
        return None
    told = _told(above, text, evidence)
    if told is not None:
        return _heading(told) if _may_be_headline(told, sites) else None
    if not _names_no_article(evidence):
        return None
    every = [*above, text, *lines]
    if sum(line.unlinked / _shortest_paragraph(line) for line in every if _begins_text(line)) < SHORTEST_ARTICLE:
        return None
    return _largest([line for line in above if _may_be_headline(line, sites)], every, text, evidence)


def _told(above: list[_Line], text: _Line, evidence: Evidence) -> _Line | None:
    """The line that is a part of the `<title>`: below the site's, which is set as large, and above a smaller one that
    names it once more. One short part tells what stands below the name of a whole: its first."""
    title = evidence.page_title or ""
    first = squeeze(next(iter(evidence.title_parts), ""))
    told = [
        line
        for line in above
        if line.size > text.size
        and is_part(line.text, title)
        and (count_words(line.text) >= SHORTEST_HEADLINE or squeeze(line.text) == first)
        and not (is_home(evidence.target(line.link)) or stands_elsewhere(line.node))
    ]
    large = [line for line in told if line.size >= text.size + MIN_STEP]
    return next(reversed(large or told), None)


def is_part(text: str, title: str) -> bool:
    """Whether a title has a text, and at both of its ends a sign that parts, or nothing."""
    before, found, behind = _plain(title).partition(_plain(text))
    return found != "" and _PARTED.search(f"{before}\n{behind}") is not None


def _plain(text: str) -> str:
    """A text in one form of the letters of East Asia and in lower case."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _names_no_article(evidence: Evidence) -> bool:
    """Whether the `<title>` may be the name of site and section: it has short parts alone, on a page of the early web,
    or is none. Pages that speak Open Graph tell their title, or are no articles."""
    title = evidence.page_title or ""
    if evidence.is_first_page or any(key.startswith("og:") for key in evidence.meta):
        return False
    if not title or is_placeholder(title):
        return True
    if "viewport" in evidence.meta or evidence.tree.css_first(_LATER_TAGS) is not None:
        return False
    return all(_is_short(part) for each in evidence.title_parts for part in each.split(": "))


def _is_short(name: str) -> bool:
    return count_words(name) <= (LONGEST_NAME if is_western(name) else LONGEST_UNSPACED_NAME)


def _largest(may_be: list[_Line], every: list[_Line], text: _Line, evidence: Evidence) -> Heading | None:
    """The line that is set larger than all others that may be headlines."""
    title = evidence.page_title or "text"
    step = BOLD if any(map(is_placeholder, (title, *evidence.title_parts))) else MIN_STEP
    large = [line for line in may_be if line.size >= text.size + step]
    others = [line for line in large if all(agreement(line.text, part) < SAME for part in evidence.title_parts)]
    best = max(others or large, key=lambda line: line.size, default=None)
    if best is None or best.link is not None or stands_elsewhere(best.node) or squeeze(best.text) in squeeze(title):
        return None
    is_one = all(line is best or line.size != best.size or not _may_be_headline(line, frozenset()) for line in every)
    return _heading(best) if is_one else None


def _heading(line: _Line) -> Heading:
    return Heading(line.node, line.text, line.node.tag or "")


def _shortest_paragraph(line: _Line) -> int:
    return SHORTEST_PARAGRAPH if is_western(line.text) else SHORTEST_UNSPACED


def _begins_text(line: _Line) -> bool:
    if line.size >= _HEADING_SIZES["h3"]:
        return False
    return line.unlinked >= _shortest_paragraph(line) or (line.unlinked >= SHORTEST_SENTENCE and line.text[-1] in _ENDS)


def _may_be_headline(line: _Line, sites: frozenset[str]) -> bool:
    return (
        len(line.text) <= LONGEST_HEADING
        and count_words(line.text) >= SHORTEST_HEADLINE
        and says_more(line.text, sites)
        and not has_label(line.text)
        and line.text[-1] not in COLONS
        and not first_date(line.text)
        and _OPENING.match(line.text) is not None
        and not is_placeholder(line.text)
    )


def _lines(body: LexborNode) -> Iterator[_Line]:
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


def _line_of(pieces: list[_Piece]) -> Iterator[_Line]:
    shown = [piece for piece in pieces if not piece.text.isspace()]
    if not shown:
        return
    text = " ".join("".join([piece.text for piece in pieces]).split())
    size = min(piece.state.size + (BOLD if piece.state.bold else 0) for piece in shown)
    unlinked = sum(len(piece.text) for piece in shown if piece.state.link is None)
    yield _Line(shown[0].node, text, size, shown[0].state.link, unlinked)


def _within(tag: str, attributes: Attributes, state: _State) -> _State:
    """How an element sets the letters in it."""
    size, bold, link = state
    if tag in _HEADING_SIZES:
        size, bold = _HEADING_SIZES[tag], False
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
