"""One page to one article: parse, prune, choose the body, apply the rules, gather the record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Literal

from selectolax.lexbor import LexborHTMLParser

from scrape import urls
from scrape.charset import decode
from scrape.errors import EmptyInput, NoArticle, ScrapeError
from scrape.extractor import plain_text, structure, trafilatura_engine
from scrape.extractor.blocks_rules import remove_boilerplate
from scrape.extractor.metadata import Metadata, extract_metadata
from scrape.extractor.warnings import page_warnings
from scrape.records import Article, Block, Failure, Link, Page, Removal
from scrape.text import collapse_space, count_words

Engine = Literal["trafilatura"]


def extract_article(page: Page, *, engine: Engine = "trafilatura") -> Article:
    """The article of a page. Never raises for what a page holds: `Article.error` says what went wrong."""
    if page.error is not None:
        return Article.failed(page, page.error)
    try:
        article = _from_text(page, page.text) if page.text is not None else _from_html(page, _html(page))
    except ScrapeError as error:
        return Article.failed(page, Failure.of(error))
    return replace(
        article, fetched_at=page.fetched_at, status=page.status, input=page.input, source=page.source
    )


def _html(page: Page) -> str:
    html = page.html if page.html is not None else decode(page.body or b"", page.headers.get("content-type"))
    if not html.strip():
        raise EmptyInput("the page is empty")
    return html


def _from_text(page: Page, text: str) -> Article:
    found = plain_text.extract(text)
    if not found.blocks:
        raise NoArticle("no article text found: the text holds nothing but boilerplate")
    return replace(
        _with_body(found.blocks, page.url),
        url=page.url,
        hostname=urls.hostname(page.url),
        title=found.title,
        removed=found.removed,
    )


def _from_html(page: Page, html: str) -> Article:
    tree = LexborHTMLParser(html)
    metadata = extract_metadata(tree, url=page.base_url)
    base_url = _base_url(tree, page, metadata)
    credit = structure.source_target(tree)
    pruned = structure.prune(tree)
    blocks = trafilatura_engine.extract_blocks(tree.html or "", base_url)
    kept, removed = remove_boilerplate(blocks, metadata.title)
    warnings = page_warnings(tree, kept, metadata, removed)
    if not any(block.text for block in kept):
        raise NoArticle(_no_article_message(warnings))
    return replace(
        _with_body(kept, base_url),
        url=page.url,
        canonical_url=metadata.canonical_url,
        hostname=urls.hostname(page.base_url or metadata.canonical_url),
        sitename=metadata.sitename,
        title=metadata.title,
        subtitle=metadata.subtitle,
        authors=metadata.authors,
        date_published=metadata.date_published,
        date_modified=metadata.date_modified,
        language=metadata.language,
        description=metadata.description,
        image=metadata.image,
        categories=metadata.categories,
        tags=metadata.tags,
        source_url=urls.join(base_url, credit) if credit else None,
        is_accessible_for_free=metadata.is_accessible_for_free,
        warnings=warnings,
        removed=(*pruned, *removed),
    )


def _base_url(tree: LexborHTMLParser, page: Page, metadata: Metadata) -> str | None:
    """Where relative links start: `<base>`, then the page's own URL, then the one that it declares."""
    own = page.base_url or metadata.canonical_url
    base = tree.css_first("base[href]")
    declared = urls.join(own, base.attributes.get("href") or "") if base is not None else None
    return declared or own


def _no_article_message(warnings: tuple[str, ...]) -> str:
    if "js_required" in warnings:
        return "no article text found: the page builds its text with JavaScript"
    return "no article text found: this page may be an index, an error or a login page"


def _with_body(blocks: tuple[Block, ...], base_url: str | None) -> Article:
    body = "\n\n".join(block.text for block in blocks if block.text)
    return Article(
        body=body,
        links=tuple(_links(blocks, base_url)),
        images=tuple(block.image for block in blocks if block.image is not None),
        word_count=count_words(body),
        blocks=blocks,
    )


def _links(blocks: Iterable[Block], base_url: str | None) -> Iterator[Link]:
    """The links of the body, once each, in reading order."""
    host = urls.hostname(base_url)
    seen: set[str] = set()
    for block in blocks:
        for href, runs in groupby(block.all_runs, key=lambda run: run.href):
            text = collapse_space("".join(run.text for run in runs))
            if href is None or href in seen or not text:
                continue
            seen.add(href)
            yield Link(href, text, internal=urls.same_site(host, urls.hostname(href)))
