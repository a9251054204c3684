"""Lists of links to other articles between an article's paragraphs, which no label announces."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from typing import Final

from scrape import urls
from scrape.extractor.claims import ARTICLES
from scrape.extractor.document import Document
from scrape.hosts import same_site
from scrape.patterns import compiled_late
from scrape.text import CLOSING_QUOTES, STOPS

_LISTS: Final = frozenset({"ul", "ol"})
_ROWS: Final = frozenset({"p", "div", "blockquote"})
_NO_HEADLINE_END: Final = frozenset(".:。…")
_FILE: Final = compiled_late(
    r"\.(?:pdf|docx?|xlsx?|pptx?|zip|csv|epub|mp[34]|jpe?g|png|gif|webp)(?:[?#]|\Z)", re.IGNORECASE
)
_OF_ARTICLE: Final = compiled_late(
    r"(?:(?:https?:)?//[^/]+/|(?!https?:|//))[^#]*(?:[^\W_][-_][^\W_]+[-_][^\W_]+[-_][^\W_]|\d{5})"
)
"""An address with four words of a headline, or the number of an article: acts, letters and forms have shorter ones."""
MAX_LINKS: Final = 10
"""More are what a page lists."""
MAX_ROWS: Final = 3
PARAGRAPHS_A_ROW: Final = 3
"""Where there are fewer, the page tells of what it links to."""
MIN_SPACES: Final = 4
"""In each: headlines are sentences, names of goods and chapters are shorter."""
MIN_PARAGRAPH: Final = 40
"""Characters of the paragraphs on either side."""
_PROMISE: Final = compiled_late(
    r"\b(?:here|these|those|following|below|order|read|links|list"
    r"|hier|diese[rnms]?|folgende[rnms]?|unten|voici|ces|suivante?s?"
    r"|aquí|est[ao]s|siguientes?|ecco|quest[ie]|seguenti|aqui|seguintes?"
    r"|hieronder|deze|volgende|här|dessa|följande)\b[^.!?…]*\W*\Z",
    re.IGNORECASE,
)
"""What the sentence before a list says that is the article's own."""
_NUMBER: Final = compiled_late(
    r"\b(?:three|four|five|six|seven|eight|nine|ten|drei|vier|fünf|trois|quatre|cinq|tres|cuatro|cinco|quattro|cinque"
    r"|três|quatro|drie|vijf)\b[^.!?…]*\W*\Z",
    re.IGNORECASE,
)
"""A number that announces a list: as `_PROMISE`, but not before a single link."""
_SENTENCE_END: Final = tuple(f"{STOPS}{CLOSING_QUOTES}'’)")


def inner_lists(document: Document, chosen: Sequence[int]) -> Set[int]:
    """Lists of headlines of its own site that stand between two sentences of what calls itself an article. Below a
    colon, a heading, or a sentence that promises it a list is the article's own."""
    if not document.claims.any_of(ARTICLES):
        return set()
    gone = {segment for lines in _inner_lists(document, chosen) for segment in lines}
    rows = list(_inner_rows(document, chosen))
    if len(rows) * PARAGRAPHS_A_ROW <= sum(_is_paragraph(document, segment) for segment in chosen):
        gone.update(segment for row in rows for segment in row)
    return gone


def _inner_rows(document: Document, chosen: Sequence[int]) -> Iterator[range]:
    """Headlines of other pages of the site that are paragraphs of their own, between two whole sentences."""
    at = 1
    while at < len(chosen) - 1:
        end = at
        while end < len(chosen) and _is_row(document, chosen[end]) and chosen[end] - chosen[at] == end - at:
            end += 1
        if at < end < len(chosen) and end - at <= MAX_ROWS:
            lines = range(chosen[at], chosen[end - 1] + 1)
            if _is_set_between(document, chosen[at - 1], lines, chosen[end]):
                yield lines
        at = max(end, at + 1)


def _is_row(document: Document, segment: int) -> bool:
    """Whether a segment is a link that reads as a headline, in no heading or list, and leads to an article, no file."""
    if not document.linked[segment] or document.texts[segment][-1] in _NO_HEADLINE_END:
        return False
    if document.tag_of(segment) not in _ROWS or not _is_headline(document, segment):
        return False
    if document.innermost("table", document.holders[segment]) >= 0:
        return False  # digests that are sent by mail are set so
    return all(_OF_ARTICLE.match(href) and not _FILE.search(href) for href in document.hrefs_in(segment))


def _inner_lists(document: Document, chosen: Sequence[int]) -> Iterator[range]:
    for container in document.tagged(*_LISTS):
        lines = document.segments_in(container)
        if not 1 <= len(lines) <= MAX_LINKS:
            continue
        at, after = bisect_left(chosen, lines.start), bisect_left(chosen, lines.stop)
        if not 0 < at < after < len(chosen) or not all(_is_headline(document, line) for line in lines):
            continue
        if _is_set_between(document, chosen[at - 1], lines, chosen[after]):
            yield lines


def _is_set_between(document: Document, before: int, lines: range, behind: int) -> bool:
    """Whether links to other pages of the site stand between two whole sentences, of which the first promises none."""
    is_between = _is_paragraph(document, before) and _is_paragraph(document, behind)
    return is_between and not _promises(document.texts[before], len(lines)) and _is_of_its_site(document, lines)


def _promises(sentence: str, links: int) -> bool:
    return _PROMISE.search(sentence) is not None or (links > 1 and _NUMBER.search(sentence) is not None)


def _is_headline(document: Document, segment: int) -> bool:
    return document.is_link(segment) and document.texts[segment].count(" ") >= MIN_SPACES


def _is_paragraph(document: Document, segment: int) -> bool:
    """Whether a segment is a whole sentence outside of lists."""
    text = document.texts[segment]
    if len(text) < MIN_PARAGRAPH or not text.endswith(_SENTENCE_END) or document.is_link(segment):
        return False
    return document.tag_of(segment) in {"p", "div", "article", "section"}


def _is_of_its_site(document: Document, lines: range) -> bool:
    """Whether links lead to other pages of the page's own site: a digest's lead to those that it tells of."""
    hrefs = [href.strip() for line in lines for href in document.hrefs_in(line)]
    own = next(filter(None, map(urls.hostname, document.own_urls)), None)
    hosts = {urls.hostname(href) for href in hrefs}
    return all(host is None or same_site(own, host) for host in hosts) and not any(
        href.startswith("#") for href in hrefs
    )
