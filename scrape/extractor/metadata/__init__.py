"""Metadata of a page: what it says about its article, each field from an ordered list of named
candidates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from scrape.extractor.metadata import dates, owners, page_facts, people, site, subtitles, titles, topics
from scrape.extractor.metadata.date_reader import DateReader
from scrape.extractor.metadata.language import text_language
from scrape.extractor.metadata.names import squeeze
from scrape.extractor.metadata.record import Candidate, Metadata, choose
from scrape.extractor.metadata.short_dates import language_for_dates
from scrape.extractor.metadata.structured import collect
from scrape.extractor.metadata.vicinity import Vicinity

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from scrape.extractor.document import Document

__all__ = ["Candidate", "Metadata", "extract_metadata", "in_language_of"]


def extract_metadata(
    tree: LexborHTMLParser, document: Document, *, url: str | None, now: date | None = None, every: bool = False
) -> Metadata:
    """Reads the metadata of a parsed page; the tree is left as it is, and `document` is what was read from it.

    `url` is the page's address, from which relative ones start. Dates after `now` are not believed; without
    it none is refused for that. With `every`, candidates behind the chosen one are looked for too, which
    takes twice the time and changes no other field than `candidates`.
    """
    evidence = collect(tree, document, url)
    sites = site.site_names(evidence)
    site_names = [*(str(candidate.value) for candidate in sites), *site.site_aliases(evidence)]
    headline = titles.find_headline(evidence, site_names)
    vicinity = Vicinity(headline.node)
    language = choose(page_facts.languages(evidence), every=every)
    declared = str(language[0].value) if language else language_for_dates(evidence.texts)
    reader = DateReader.for_page(declared, evidence.own_url, now)
    modified = choose(dates.modified_dates(evidence, vicinity, reader), every=every)
    last_change = str(modified[0].value) if modified else None
    own = squeeze(headline.title or "")
    further = (
        each for each in subtitles.subtitles(evidence, vicinity, headline.node) if squeeze(str(each.value)) not in own
    )
    published = choose(dates.published_dates(evidence, vicinity, reader, last_change), every=every)
    authors = choose(people.authors(evidence, vicinity, site_names), every=every)
    if published and not authors:
        authors = choose(owners.owners(evidence, site_names), every=every)
    fields = {
        "title": choose(headline.candidates, every=every),
        "subtitle": choose(further, every=every),
        "authors": authors,
        "date_published": published,
        "date_modified": modified,
        "language": language,
        "sitename": choose(sites, every=every),
        "canonical_url": choose(page_facts.canonical_urls(evidence), every=every),
        "description": choose(page_facts.descriptions(evidence), every=every),
        "image": choose(page_facts.images(evidence), every=every),
        "categories": choose(topics.categories(evidence), every=every),
        "tags": choose(topics.tags(evidence), every=every),
        "is_accessible_for_free": choose(page_facts.access(evidence), every=every),
    }
    chosen: dict[str, Any] = {name: candidates[0].value for name, candidates in fields.items() if candidates}
    return Metadata(**chosen, heading=headline.shown, candidates=fields)


def in_language_of(body: str, metadata: Metadata) -> Metadata:
    """The metadata with the language of the article's text, where the page declares none, or plainly another."""
    language = text_language(body, metadata.language)
    if language is None or language == metadata.language:
        return metadata
    return metadata.with_found({"language": Candidate("text", language)})
