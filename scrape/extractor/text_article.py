"""The article of a plain text, which another scraper left or somebody wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from scrape import urls
from scrape.errors import NoArticle
from scrape.extractor.boilerplate.rules.attribution import source_credit
from scrape.extractor.credit import source_in_lines
from scrape.extractor.kept import Kept, article_of
from scrape.extractor.metadata.date_reader import DateReader
from scrape.extractor.metadata.language import text_language
from scrape.extractor.parsing.page_markup import text_without_controls
from scrape.extractor.parsing.saved_from import original_address
from scrape.extractor.parsing.source_scan import check_lines
from scrape.extractor.sources import (
    exported_fields,
    front_matter,
    markdown_forms,
    plain_text,
    text_links,
    text_markdown,
)
from scrape.extractor.sources.converted_text import without_marks
from scrape.extractor.sources.front_matter import FrontMatter
from scrape.extractor.sources.text_head import names_in, told_by
from scrape.extractor.structure import page_breaks
from scrape.extractor.structure.markdown_text import is_markdown, may_be_read
from scrape.media_types import MARKDOWN, SNIFFED_BYTES, refuse_listing
from scrape.records import Article, Page, Removal


class _Read(NamedTuple):
    """A text without what programs have put around it and into it, and what that says."""

    text: str
    front: FrontMatter
    is_markdown: bool
    removed: tuple[Removal, ...]


def article_of_text(page: Page, text: str, today: date | None) -> Article:
    """Raises ScrapeError where there is none."""
    check_lines(text)
    refuse_listing(text[:SNIFFED_BYTES].encode("utf-8", "ignore"))
    address = original_address(page.base_url)
    rest, front, is_marked, added = _read(page, text)
    found = plain_text.extract(rest, front.title or (page.envelope and page.envelope.subject))
    if not found.blocks:
        raise NoArticle("no article text found: the text holds nothing but boilerplate")
    own_url = address or front.address
    if is_marked:
        title = found.title and text_markdown.plain(found.title)
        blocks = text_markdown.structured(found.blocks, own_url)
    else:
        title, blocks = found.title, text_links.with_addresses(found.blocks)
    article = article_of(Kept.of(blocks), own_url)
    language = text_language(article.body or "", None)
    reader = DateReader.for_page(language, address, today)
    told = told_by(found.told, reader)
    removed = (*added, *found.removed)
    credits_given = [removal.text for removal in removed if removal.rule == source_credit.__name__]
    dated = next(reader.labelled(front.date), (None,))[0] if front.date else None
    return replace(
        article,
        hostname=urls.hostname(own_url),
        title=title,
        authors=names_in(front.authors) or told.authors,
        date_published=reader.timestamp(front.date or "") or dated or told.published,
        date_modified=reader.timestamp(front.modified or "") or told.modified,
        description=front.description,
        categories=front.categories,
        tags=front.tags,
        language=language,
        source_url=source_in_lines([*filter(None, (front.address,)), *credits_given], address),
        removed=removed,
    )


def _read(page: Page, text: str) -> _Read:
    front, rest, block = front_matter.parted(text_without_controls(text))
    rule = front_matter.RULE
    is_called_so = page.headers.get("content-type", "").lower().startswith(MARKDOWN)
    is_marked = (is_called_so or is_markdown(rest)) and may_be_read(rest)
    formed: tuple[Removal, ...] = ()
    if is_marked:
        rest, formed = markdown_forms.in_one_form(rest, is_templated=bool(block))
    if not block:
        front, rest, block = exported_fields.parted(rest)
        rule = exported_fields.RULE
    if page_breaks.MARK in rest:
        rest = "\n".join(page_breaks.without_page_breaks(rest.split("\n")))
    rest, added = without_marks(rest)
    fields = (Removal(rule, block),) if block else ()
    return _Read(rest, front, is_marked, (*fields, *formed, *added))
