"""One page to one article: parse, choose the body, apply the rules, gather the record."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from scrape import urls
from scrape.charset import decode
from scrape.errors import EmptyInput, NoArticle, ScrapeError
from scrape.extractor import Engine, own_output
from scrape.extractor.blocks_rules import remove_boilerplate
from scrape.extractor.credit import credited_source
from scrape.extractor.document import Document
from scrape.extractor.document import read as read_document
from scrape.extractor.embedded import embedded_blocks
from scrape.extractor.metadata import extract_metadata
from scrape.extractor.source_scan import bounded, check_lines
from scrape.extractor.warnings import page_warnings
from scrape.records import Article, Block, Failure, Link, Page, Removal
from scrape.text import collapse_space, count_words


@dataclass(frozen=True, slots=True)
class _Body:
    """What an engine chose of a page, and what it left out."""

    blocks: tuple[Block, ...]
    left_out: Callable[[], tuple[Removal, ...]]
    """Asked only where somebody wants to know: naming the reasons takes as long as choosing."""


def extract_article(
    page: Page, *, engine: Engine = "scrape", explain: bool = False, today: date | None = None
) -> Article:
    """The article of a page. Never raises for what a page holds: `Article.error` says what went wrong.

    With `explain` the article's `removed` also holds what the engine left out. Dates after `today` are not
    believed.
    """
    if page.error is not None:
        return Article.failed(page, page.error)
    try:
        if page.text is not None:
            article = _from_text(page, page.text)
        else:
            article = _from_html(page, _html(page), engine, explain=explain, today=today)
    except ScrapeError as error:
        return Article.failed(page, Failure.of(error))
    return replace(
        article,
        url=page.url,
        fetched_at=page.fetched_at,
        status=page.status,
        input=page.input,
        source=page.source,
    )


_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_CONTROL_REFERENCE = re.compile(
    "&#(?:x0*(?:[0-8be-f]|1[0-9a-f]|7f)|0*(?:[0-8]|11|1[4-9]|2[0-9]|3[01]|127))(?:;|(?![0-9a-f]))", re.IGNORECASE
)


def _without_controls(text: str) -> str:
    """No text holds a control character (HTML, 13.2.2), and none may reach a terminal: they become spaces."""
    return _CONTROL_REFERENCE.sub(" ", _CONTROL.sub(" ", text))


def _html(page: Page) -> str:
    html = page.html if page.html is not None else decode(page.body or b"", page.headers.get("content-type"))
    if not html.strip():
        raise EmptyInput("the page is empty")
    return bounded(_without_controls(html))


def _from_text(page: Page, text: str) -> Article:
    from scrape.extractor import plain_text

    check_lines(text)
    found = plain_text.extract(_CONTROL.sub(" ", text))
    if not found.blocks:
        raise NoArticle("no article text found: the text holds nothing but boilerplate")
    return replace(
        _with_body(found.blocks, page.base_url),
        hostname=urls.hostname(page.base_url),
        title=found.title,
        removed=found.removed,
    )


def _from_html(page: Page, html: str, engine: Engine, *, explain: bool, today: date | None) -> Article:
    tree = LexborHTMLParser(html, options=LexborDocumentOptions.WO_EVENTS)
    document = read_document(tree)
    metadata = extract_metadata(tree, url=page.base_url, now=today)
    own_url = page.base_url or metadata.canonical_url
    base_url = _base_url(tree, own_url)
    if own_output.is_own(html):
        metadata = replace(metadata, title=own_output.title_of(tree))
        body = _Body(own_output.body_of(tree, document, base_url), tuple)
        blocks, removed = body.blocks, tuple[Removal, ...]()
    else:
        body = _ENGINES[engine](tree, document, base_url)
        blocks, removed = remove_boilerplate(body.blocks, metadata.title)
    blocks = embedded_blocks(document, sum(count_words(block.text) for block in blocks)) or blocks
    warnings = page_warnings(tree, blocks, metadata, removed)
    if not any(block.text for block in blocks):
        raise NoArticle(_no_article_message(warnings))
    return replace(
        _with_body(blocks, base_url),
        canonical_url=metadata.canonical_url,
        hostname=urls.hostname(own_url),
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
        source_url=credited_source(document, base_url),
        is_accessible_for_free=metadata.is_accessible_for_free,
        warnings=warnings,
        removed=(*(body.left_out() if explain else ()), *removed),
    )


def _learned(tree: LexborHTMLParser, document: Document, base_url: str | None) -> _Body:
    from scrape.extractor import body, removals
    from scrape.extractor.blocks import blocks_of
    from scrape.extractor.segment_rules import without_boilerplate

    del tree
    kept = without_boilerplate(document, body.choose_segments(document).chosen)
    return _Body(blocks_of(document, kept, base_url), lambda: removals.of_segments(document, kept))


def _trafilatura(tree: LexborHTMLParser, document: Document, base_url: str | None) -> _Body:
    from scrape.extractor import structure, trafilatura_engine

    del document
    pruned = tuple(structure.prune(tree))
    return _Body(trafilatura_engine.extract_blocks(tree.html or "", base_url), lambda: pruned)


_ENGINES: dict[Engine, Callable[[LexborHTMLParser, Document, str | None], _Body]] = {
    "scrape": _learned,
    "trafilatura": _trafilatura,
}


def _base_url(tree: LexborHTMLParser, own_url: str | None) -> str | None:
    """Where relative links start: `<base>`, then the page's own URL, then the one that it declares."""
    base = tree.css_first("base[href]")
    declared = urls.join(own_url, base.attributes.get("href") or "") if base is not None else None
    return declared or own_url


def _no_article_message(warnings: tuple[str, ...]) -> str:
    if "js_required" in warnings:
        return "no article text found: the page builds its text with JavaScript"
    return "no article text found: this page may be an index, an error or a login page"


def _with_body(blocks: tuple[Block, ...], base_url: str | None) -> Article:
    body = "\n\n".join(text for block in blocks if (text := block.text))
    return Article(
        body=body,
        links=tuple(_links(blocks, base_url)),
        images=tuple(block.image for block in blocks if block.image is not None),
        word_count=count_words(body),
        blocks=blocks,
    )


def _links(blocks: Iterable[Block], base_url: str | None) -> Iterator[Link]:
    """The links of the body that leave the page, once each, in reading order."""
    host = urls.hostname(base_url)
    page = (base_url or "").partition("#")[0]
    seen: set[str] = set()
    for block in blocks:
        for href, runs in groupby(block.all_runs, key=lambda run: run.href):
            text = collapse_space("".join(run.text for run in runs)) if href is not None else ""
            if href is None or href in seen or not text or (page and href.startswith(f"{page}#")):
                continue
            seen.add(href)
            yield Link(href, text, internal=urls.same_site(host, urls.hostname(href)))
