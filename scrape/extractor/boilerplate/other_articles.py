"""Cards of other articles behind the page's own: `<article>` elements whose heading leads elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.teaser_sections import leads_on_site
from scrape.extractor.elements import HEADINGS

if TYPE_CHECKING:
    from scrape.extractor.document import Document

MIN_OWN: Final = 80
"""Chosen words of an `<article>` with an `<h1>` that leads nowhere: with fewer the page may be what it lists."""
MAX_CARD: Final = 120
"""Words."""
SPACES_OF_LABEL: Final = 1
"""Of a heading that names a section, `IN DEPTH`, above a card's headline."""


def without_other_articles(document: Document, chosen: Sequence[int]) -> Sequence[int]:
    """The chosen segments but for those in cards behind the beginning of the page's own article."""
    articles = [container for container, tag in enumerate(document.tags) if tag == "article"]
    if len(articles) < 2 or "h1" not in document.tags:
        return chosen
    own = next((article for article in articles if _is_own(document, article, chosen)), None)
    if own is None:
        return chosen
    gone = {
        segment
        for card in articles
        if card > own and _leads_elsewhere(document, card)
        for segment in document.segments_in(card)
    }
    return [segment for segment in chosen if segment not in gone]


def _is_own(document: Document, article: int, chosen: Sequence[int]) -> bool:
    lines = document.segments_in(article)
    inside = chosen[bisect_left(chosen, lines.start) : bisect_left(chosen, lines.stop)]
    return (
        any(document.tags[document.holders[line]] == "h1" and not document.linked[line] for line in lines)
        and document.words_of(inside) >= MIN_OWN
    )


def _leads_elsewhere(document: Document, article: int) -> bool:
    """Whether it is short, and all its headlines are links to other pages of the site."""
    lines = document.segments_in(article)
    headings = [line for line in lines if document.tags[document.holders[line]] in HEADINGS]
    headlines = [line for line in headings if document.texts[line].count(" ") > SPACES_OF_LABEL] or headings
    if not headlines or document.words_of(lines) > MAX_CARD:
        return False
    return all(document.is_link(line) and leads_on_site(document, line) for line in headlines)
