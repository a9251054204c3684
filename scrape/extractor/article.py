"""One page, with those that continue it, to one article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from scrape.errors import ScrapeError
from scrape.extractor import Engine
from scrape.extractor.kept import Kept, article_of, joined_blocks
from scrape.extractor.page_article import article_of_page
from scrape.extractor.parsing.saved_from import original_address
from scrape.records import WARNINGS, Article, Envelope, Failure, Page


def extract_article(
    page: Page,
    *,
    engine: Engine = "scrape",
    explain: bool = False,
    provenance: bool = False,
    today: date | None = None,
) -> Article:
    """The article of a page. Never raises for what a page holds: `Article.error` says what went wrong.

    With `explain` the article's `removed` also holds what the engine left out, with `provenance` its
    `provenance` what the page offers for each field. Dates after the page was fetched, or after `today` where that is
    not known, are not believed.
    """
    if page.error is not None:
        return Article.failed(page, page.error)
    visit = page.fetched_on or today
    try:
        if page.text is not None:
            from scrape.extractor.text_article import article_of_text

            article = article_of_text(page, page.text, visit)
        else:
            article = article_of_page(page, engine, explain=explain, provenance=provenance, today=visit)
    except ScrapeError as error:
        return Article.failed(page, Failure.of(error))
    if page.further and article.error is None:
        further = [extract_article(more, engine=engine, explain=explain, today=today) for more in page.further]
        article = _joined(article, further, original_address(page.base_url))
    return replace(
        article if page.envelope is None else _with_envelope(article, page.envelope),
        url=page.url or article.url,
        fetched_at=page.fetched_at,
        status=page.status,
        input=page.input,
        source=page.source,
    )


def _with_envelope(article: Article, envelope: Envelope) -> Article:
    """The article of a mail, with what stands on that where the page in it does not say."""
    return replace(
        article,
        title=article.title or envelope.subject,
        authors=article.authors or ((envelope.sender,) if envelope.sender else ()),
        date_published=article.date_published or envelope.date,
    )


def _joined(article: Article, further: Sequence[Article], own_url: str | None) -> Article:
    """The article with the bodies of the pages that it goes on with, and the warnings of those."""
    parts = [more for more in further if not _is_none(more)]
    whole = article_of(Kept.of(joined_blocks([article.blocks, *(more.blocks for more in parts)])), own_url)
    found = {*article.warnings, *(code for more in parts for code in more.warnings if code in _OF_PART)}
    if len(parts) < len(further):
        found.add("truncated")
    return replace(
        article,
        body=whole.body,
        links=whole.links,
        images=whole.images,
        word_count=whole.word_count,
        blocks=whole.blocks,
        removed=(*article.removed, *(removal for more in further for removal in more.removed)),
        warnings=tuple(code for code in WARNINGS if code in found),
    )


OTHER_MAX_WORDS: Final = 80
"""A further page of no more than this that reads as no article is one to log in, or an error's. By eye, not swept."""
_OF_PART: Final = frozenset({"paywalled", "consent_wall", "js_required", "truncated"})
"""What may be said of a further page alone: the end of an article reads as none more easily."""


def _is_none(more: Article) -> bool:
    """Whether what came for a further page is none of the article."""
    if more.error is not None or "consent_wall" in more.warnings:
        return True
    return "not_article" in more.warnings and (more.word_count or 0) <= OTHER_MAX_WORDS
