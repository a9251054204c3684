"""Headings that name a page of which its `<title>` says no more than the section or the site."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.phrases.origin import is_byline
from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.heading_text import Heading, heading_text
from scrape.extractor.metadata.headings import LONGEST_HEADING, MOST_HEADINGS, is_called_title, links_home
from scrape.extractor.metadata.names import is_full_name, squeeze
from scrape.extractor.metadata.nodetext import element_behind, node_parts, node_text
from scrape.extractor.metadata.structured import Evidence
from scrape.extractor.metadata.title_words import LONGEST_SUFFIX, SHORTEST_HEADLINE, agreement, title_length

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_LONGEST_DAY: Final = 40
"""Characters of a line with a day, and perhaps an hour."""
_LONGEST_BYLINE: Final = 80
_LONGEST_LABEL: Final = 40
"""Characters of what stands over a headline in its `<article>`: a section, a button that closes it."""


def heading_over_date(evidence: Evidence) -> Heading | None:
    """The only lower heading right above a day alone or a byline with one, as systems without titles of their own for
    each page set it."""
    over = [
        node
        for node in evidence.tree.css("h2,h3")[:MOST_HEADINGS]
        if (below := element_behind(node)) is not None and _tells_when(node_text(below)) and not stands_elsewhere(node)
    ]
    return Heading.of(over[0], heading_text(over[0])) if len(over) == 1 else None


def heading_of_lite_version(evidence: Evidence, boards: Iterable[str]) -> Heading | None:
    """What the link to the full version of a thread says, which ends the `<title>` behind the board's name: in the form
    for search engines, as MyBB has it, that name is the h1, one of those that may be of `boards`."""
    title = evidence.page_title or ""
    if not any(title.startswith(f"{board} - ") for board in boards):
        return None
    link = evidence.tree.css_first("#fullversion > a")
    text = heading_text(link) if link is not None else ""
    is_end = text != "" and title.endswith(f" - {text}")
    return Heading.of(link, text) if link is not None and is_end else None


def writer_and_work(evidence: Evidence) -> tuple[str, Heading] | None:
    """Who wrote a text and what that is called, where a heading has a line for each, with both of which the `<title>`
    ends as libraries' do: `Library: Jo Doe. The Pier`."""
    title = evidence.page_title or ""
    for node in evidence.tree.css("h1,h2,h3")[:MOST_HEADINGS] if ". " in title else ():
        parts = node_parts(node)
        if len(parts) == 2 and title.endswith(". ".join(parts)) and is_full_name(parts[0]):
            return parts[0], Heading.of(node, parts[1])
    return None


def heading_of_article(evidence: Evidence) -> Heading | None:
    """The only h2 of the only `<article>`, or of `<main>` on a page without one, where that begins with it, but for a
    label or a button; of no page with an h1."""
    articles = [] if evidence.tagged("h1") else evidence.tree.css("article") or evidence.tree.css("main")
    nodes = articles[0].css("h2") if len(articles) == 1 else []
    if len(nodes) != 1 or title_length(text := heading_text(nodes[0])) < SHORTEST_HEADLINE:
        return None
    begins = 0 <= node_text(articles[0]).find(text) <= _LONGEST_LABEL
    return Heading.of(nodes[0], text) if begins and len(text) <= LONGEST_HEADING else None


def only_lower_heading(evidence: Evidence) -> Heading | None:
    """The only heading of a page, where that is a lower one above all its paragraphs and says more than a `<title>` of
    few words, of which it has one: what a site of a few pages calls each."""
    title = evidence.page_title or ""
    nodes = evidence.tree.css("h1,h2,h3,h4")[:2] if 0 < title_length(title) <= LONGEST_SUFFIX else []
    if len(nodes) != 1 or nodes[0].tag == "h1" or stands_elsewhere(nodes[0]):
        return None
    node, text = nodes[0], heading_text(nodes[0])
    is_first = evidence.tree.css("p,h2,h3,h4")[0].mem_id == node.mem_id
    says_more = len(text) <= LONGEST_HEADING and title_length(text) >= max(SHORTEST_HEADLINE, 1 + title_length(title))
    return Heading.of(node, text) if is_first and says_more and agreement(text, title) else None


def first_lower_heading(evidence: Evidence) -> Heading | None:
    """The first lower heading of the page itself, or what themes call the title of an article, for a page that nothing
    else names."""
    for node in evidence.tree.css("h2,h3")[:MOST_HEADINGS]:
        text = heading_text(node)
        if (
            text
            and len(text) <= LONGEST_HEADING
            and not (_heads_other(node) or stands_elsewhere(node) or links_home(node, evidence))
        ):
            return Heading.of(node, text)
    for node in evidence.tree.css("[class*='title' i],[class*='headline' i]")[:MOST_HEADINGS]:
        text = heading_text(node)
        if text and len(text) <= LONGEST_HEADING and is_called_title(node) and not stands_elsewhere(node):
            return Heading.of(node, text)
    return None


def _heads_other(node: LexborNode) -> bool:
    """Whether a list, or a heading of the same size, is right below one: a menu, or what is related."""
    below = element_behind(node)
    return below is not None and below.tag in {"ul", "ol", "nav", node.tag}


def _tells_when(line: str) -> bool:
    """Whether a line is a day, or a byline with one."""
    if len(line) > _LONGEST_BYLINE or not any(map(str.isdigit, line)):
        return False
    return (len(line) <= _LONGEST_DAY and besides_moments(line) == "") or is_byline(line.casefold())


def leads_elsewhere(heading: Heading, evidence: Evidence) -> bool:
    """Whether the whole `<title>` is a link in a heading to another page than this: the name of a section, which each
    of its pages has."""
    title = squeeze(evidence.page_title or "")
    links = [link for link in heading.node.css("a[href]")[:2] if squeeze(node_text(link)) == title]
    targets = {evidence.target(link.attributes.get("href")) for link in links}
    return bool(targets and evidence.own_url) and targets.isdisjoint({None, *evidence.own_urls})
