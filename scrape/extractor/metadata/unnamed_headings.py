"""Headings that name a page where its markup gives nothing but the site's name."""

from __future__ import annotations

from typing import Final

from scrape.extractor.boilerplate.phrases.origin import is_byline
from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.heading_text import Heading, heading_text
from scrape.extractor.metadata.headings import LONGEST_HEADING, MOST_HEADINGS, heading_of, links_home
from scrape.extractor.metadata.names import squeeze
from scrape.extractor.metadata.nodetext import node_text
from scrape.extractor.metadata.structured import Evidence
from scrape.extractor.metadata.title_words import SHORTEST_HEADLINE, count_words

_CURRENT: Final = ", ".join(f"[{key}*='breadcrumb' i] [aria-current='page']" for key in ("class", "aria-label"))
"""What a breadcrumb trail ends in."""
_LONGEST_DAY: Final = 40
"""Characters of a line with a day, and perhaps an hour."""
_LONGEST_BYLINE: Final = 80
_LONGEST_LABEL: Final = 40
"""Characters of what stands over a headline in its `<article>`: a section, a button that closes it."""


def heading_in_trail(evidence: Evidence) -> Heading | None:
    """A heading that shows what the page's breadcrumbs call it, perhaps behind its section: `Products: Ferries`, if the
    `<title>` does not say that, too."""
    current = evidence.tree.css_first(_CURRENT)
    text = node_text(current) if current is not None else ""
    title = squeeze(evidence.page_title or "")
    names = frozenset(name for name in map(squeeze, (text, text.rpartition(": ")[2])) if name and name not in title)
    return heading_of(evidence.tree, names) if names else None


def heading_over_date(evidence: Evidence) -> Heading | None:
    """The only lower heading right above a day alone or a byline with one, as systems without titles of their own for
    each page set it."""
    over = [
        node
        for node in evidence.tree.css("h2,h3")[:MOST_HEADINGS]
        if (below := node.next) is not None
        and (below := below if below.tag != "-text" else below.next) is not None
        and _tells_when(node_text(below))
        and not stands_elsewhere(node)
    ]
    return Heading(over[0], heading_text(over[0]), over[0].tag or "") if len(over) == 1 else None


def heading_of_article(evidence: Evidence) -> Heading | None:
    """The only h2 of the only `<article>`, where that begins with it, but for a label or a button; of no page with an
    h1."""
    articles = [] if evidence.tagged("h1") else evidence.tree.css("article")
    nodes = articles[0].css("h2") if len(articles) == 1 else []
    if len(nodes) != 1 or count_words(text := heading_text(nodes[0])) < SHORTEST_HEADLINE:
        return None
    begins = 0 <= node_text(articles[0]).find(text) <= _LONGEST_LABEL
    return Heading(nodes[0], text, "h2") if begins and len(text) <= LONGEST_HEADING else None


def first_lower_heading(evidence: Evidence) -> Heading | None:
    """The first lower heading of the page itself, for a page that nothing else names."""
    for node in evidence.tree.css("h2,h3")[:MOST_HEADINGS]:
        text = heading_text(node)
        if text and len(text) <= LONGEST_HEADING and not stands_elsewhere(node) and not links_home(node, evidence):
            return Heading(node, text, node.tag or "")
    return None


def _tells_when(line: str) -> bool:
    """Whether a line is a day, or a byline with one."""
    if len(line) > _LONGEST_BYLINE or not any(map(str.isdigit, line)):
        return False
    return (len(line) <= _LONGEST_DAY and besides_moments(line) == "") or is_byline(line.casefold())
