"""The lines under the title."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.metadata.addresses import has_address
from scrape.extractor.metadata.byline_signs import is_called_author, is_dateline
from scrape.extractor.metadata.names import has_label, squeeze
from scrape.extractor.metadata.nodetext import node_text
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Evidence
from scrape.extractor.metadata.title_words import SHORTEST_HEADLINE, title_length
from scrape.extractor.metadata.vicinity import Line, Vicinity
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

SUBTITLE_LINES: Final = 3
"""Lines behind the headline."""
BYLINE_GAP: Final = 3
"""Lines from the subtitle to the byline."""
_SUBTITLE: Final = compiled_late(
    r"sub-?(?:title|headline|heading|hed|head)\b|dek\b(?<!\wdek)|standfirst|article-?(?:dek|deck|intro|lede?)\b|"
    r"deck\b(?<!\wdeck)|strapline|lead-in\b|(?:post|entry|article|story|hero)[-_]{1,2}(?:excerpt|lead|strap)\b|custom-excerpt\b|bajada|copete|sottotitolo|subt[ií]tulo|ondertitel|untertitel|sous-?titre|entradilla"
)


def subtitles(evidence: Evidence, vicinity: Vicinity, headline: LexborNode | None) -> Iterator[Candidate]:
    """Lines under the title: what JSON-LD calls so, unless that is the `<title>`, which may differ from the
    headline; or the line behind the headline that is called so, or that is the page's summary and stands before the
    byline.
    """
    titles = {squeeze(text) for text in (*evidence.title_parts, evidence.page_title or "")}
    for text in evidence.article_texts("alternativeHeadline"):
        if squeeze(text) not in titles:
            yield Candidate("json-ld:alternativeHeadline", text)
    for element in evidence.properties.get("alternativeheadline", ()):
        if (text := element.attributes.get("content") or node_text(element.node)) and squeeze(text) not in titles:
            yield Candidate("itemprop:alternativeHeadline", text)
    yield from _in_headline(headline)
    summaries = {squeeze(text) for _, text in evidence.metas("og:description", "description")}
    lines = vicinity.after(SUBTITLE_LINES + BYLINE_GAP)
    for place, line in enumerate(lines[:SUBTITLE_LINES]):
        if has_address(line.text):
            return  # the author's, below which stands no subtitle either
        is_called_so = title_length(line.text) >= SHORTEST_HEADLINE and _SUBTITLE.search(line.names)
        is_summary = squeeze(line.text) in summaries and any(map(_is_header, lines[place + 1 :]))
        if (is_called_so or is_summary) and besides_moments(line.text) != "" and not has_label(line.text):
            yield Candidate("subtitle", line.text)


def _in_headline(headline: LexborNode | None) -> Iterator[Candidate]:
    """The second line of a heading, if it is called so: one that is called so before the title is a kicker."""
    title = node_text(headline) if headline is not None else ""
    for node in headline.css("[class]") if headline is not None else ():
        is_called_so = _SUBTITLE.search((node.attributes.get("class") or "").casefold())
        text = node_text(node) if is_called_so else ""
        if title_length(text) >= SHORTEST_HEADLINE and title.endswith(text) and title != text:
            yield Candidate("h1", text)


def _is_header(line: Line) -> bool:
    """Whether the article has not begun yet: its byline or date is still to come."""
    return is_called_author(line.names) or has_label(line.text) or is_dateline(line)
