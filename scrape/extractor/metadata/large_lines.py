"""The headline of pages without h1: the line above their text that is set largest, or that the `<title>` has as a part.

Pages of the web's first fifteen years set headlines with `<font size=5>`, `<b>` or a lower heading, and name the site,
its section or nothing in their `<title>`.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.metadata.datetext import first_date
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.given_titles import UNNAMED
from scrape.extractor.metadata.heading_text import Heading
from scrape.extractor.metadata.headings import LONGEST_HEADING
from scrape.extractor.metadata.names import has_label, squeeze
from scrape.extractor.metadata.sized_lines import BOLD, HEADING_SIZES, SizedLine, sized_lines
from scrape.extractor.metadata.structured import Evidence, is_home, url_path
from scrape.extractor.metadata.title_words import SHORTEST_HEADLINE, agreement, says_more, title_length
from scrape.patterns import compiled_late
from scrape.text import COLONS, is_western

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MIN_STEP: Final = 1.0
"""By how much a headline that the `<title>` does not confirm is larger than the text."""
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
_PARTED: Final = compiled_late(r"(?:^|[^\w\s,'’]\s*)\n(?:$|\s*[^\w\s,'’])|(?:^|_)\n(?:$|_)")
_OPENING: Final = compiled_late(r"[\[(<«„“‘'\"「『【〈《＜¿¡#]?\w(?=.*[^\W\d_]{2})")
"""How a headline begins; a number alone is none."""
_FILE: Final = compiled_late(r"\S*/\S*|\S+\.(?:s?html?|php|aspx?|txt|cgi)", re.IGNORECASE)
_PLACEHOLDER: Final = LinePattern(
    rf"{UNNAMED}|(?:new|neue|nouvelle|nuova) (?:page|seite|pagina)|text|index|document|page|title|main|article|content"
)


def is_placeholder(title: str) -> bool:
    """Whether a `<title>` is what editors of pages put there, a path or the name of a file."""
    return _PLACEHOLDER.fullmatch(title.lower()) is not None or _FILE.fullmatch(title) is not None


def texts_above(body: LexborNode) -> list[str]:
    """The lines of a page above its text; all where it has none."""
    return [line.text for line in takewhile(lambda line: not _begins_text(line), sized_lines(body))]


def headline_above_text(evidence: Evidence, sites: frozenset[str]) -> Heading | None:
    """The last of the large lines above the text that are parts of the `<title>`; else the largest of all, if it
    is larger than the text, and no other line of the page is set so. One word or two are no headline."""
    body = evidence.tree.body
    if body is None:
        return None
    lines = sized_lines(body)
    above: list[SizedLine] = []
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


def _told(above: list[SizedLine], text: SizedLine, evidence: Evidence) -> SizedLine | None:
    """The line that is a part of the `<title>`: below the site's, which is set as large, and above a smaller one that
    names it once more. One short part tells what stands below the name of a whole: its first."""
    title = evidence.page_title or ""
    first = squeeze(next(iter(evidence.title_parts), ""))
    told = [
        line
        for line in above
        if line.size > text.size
        and is_part(line.text, title)
        and (title_length(line.text) >= SHORTEST_HEADLINE or squeeze(line.text) == first)
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
    return title_length(name) <= (LONGEST_NAME if is_western(name) else LONGEST_UNSPACED_NAME)


def _largest(may_be: list[SizedLine], every: list[SizedLine], text: SizedLine, evidence: Evidence) -> Heading | None:
    """The line that is set larger than all others that may be headlines."""
    title = evidence.page_title or "text"
    says_nothing = any(map(is_placeholder, (title, *evidence.title_parts))) or _names_folder(evidence)
    step = BOLD if says_nothing else MIN_STEP
    large = [line for line in may_be if line.size >= text.size + step]
    others = [line for line in large if all(agreement(line.text, part) < SAME for part in evidence.title_parts)]
    best = max(others or large, key=lambda line: line.size, default=None)
    if best is None or best.link is not None or stands_elsewhere(best.node) or squeeze(best.text) in squeeze(title):
        return None
    is_one = all(line is best or line.size != best.size or not _may_be_headline(line, frozenset()) for line in every)
    return _heading(best) if is_one else None


def _names_folder(evidence: Evidence) -> bool:
    """Whether the end of the `<title>` is what a folder of the page's address is called: its section, not the page."""
    folders = url_path(evidence.own_url).split("/")[:-1]
    section = squeeze((evidence.page_title or "").rpartition(": ")[2].rpartition(" - ")[2])
    return section in map(squeeze, folders)


def _heading(line: SizedLine) -> Heading:
    return Heading.of(line.node, line.text)


def _shortest_paragraph(line: SizedLine) -> int:
    return SHORTEST_PARAGRAPH if is_western(line.text) else SHORTEST_UNSPACED


def _begins_text(line: SizedLine) -> bool:
    if line.size >= HEADING_SIZES["h3"]:
        return False
    return line.unlinked >= _shortest_paragraph(line) or (line.unlinked >= SHORTEST_SENTENCE and line.text[-1] in _ENDS)


def _may_be_headline(line: SizedLine, sites: frozenset[str]) -> bool:
    return (
        len(line.text) <= LONGEST_HEADING
        and title_length(line.text) >= SHORTEST_HEADLINE
        and says_more(line.text, sites)
        and not has_label(line.text)
        and line.text[-1] not in COLONS
        and not first_date(line.text)
        and _OPENING.match(line.text) is not None
        and not is_placeholder(line.text)
    )
