"""The article of a page of HTML: parse, choose the body, apply the rules, gather the record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape import urls
from scrape.blocks import Block
from scrape.errors import NoArticle
from scrape.extractor import Engine
from scrape.extractor.boilerplate.blocks_rules import remove_boilerplate
from scrape.extractor.boilerplate.mails import without_mail_frames
from scrape.extractor.boilerplate.references import refers
from scrape.extractor.boilerplate.share_links import own_places
from scrape.extractor.credit import credited_source
from scrape.extractor.document import Document
from scrape.extractor.kept import Kept, article_of
from scrape.extractor.kinds.judged_page import JudgedPage
from scrape.extractor.kinds.warnings import only_asks_for_script, page_warnings
from scrape.extractor.metadata import Metadata, extract_metadata, in_language_of
from scrape.extractor.parsing.page_markup import markup_of, read_markup
from scrape.extractor.parsing.saved_from import Original
from scrape.extractor.sources import own_output
from scrape.extractor.sources.embedded import embedded_article
from scrape.extractor.structure.blocks import blocks_of
from scrape.own_html import is_own as is_own_html
from scrape.records import Article, Failure, Page, Removal

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser


class _Read(NamedTuple):
    """A page that is parsed."""

    tree: LexborHTMLParser
    document: Document
    metadata: Metadata
    address: str | None
    """Where it was found."""
    own_url: str | None
    """The same, or what it says of that."""
    base_url: str | None
    """Where its relative links start."""
    visit: date | None


class _Found(NamedTuple):
    """The body that a page has, and what it says of it."""

    kept: Kept
    metadata: Metadata
    removed: tuple[Removal, ...] = ()
    left_out: tuple[Removal, ...] = ()
    """What the engine did not choose, where that is to be explained."""
    is_data: bool = False
    """The body is from the page's data."""


def article_of_page(page: Page, engine: Engine, *, explain: bool, provenance: bool, today: date | None) -> Article:
    """The article, or the failure of a page that has none. Raises ScrapeError for what cannot be parsed."""
    original = markup_of(page)
    read = _read(original, today, provenance=provenance)
    is_own = is_own_html(original.markup)
    found = _written_by_us(read) if is_own else _chosen(read, engine, explain=explain)
    document, kept, own_url, base_url = read.document, found.kept, read.own_url, read.base_url
    warnings = page_warnings(JudgedPage(document, own_url, kept, found.metadata, found.is_data), found.removed)
    if "js_required" in warnings and only_asks_for_script(kept) and not is_own:
        kept = Kept.of(())
    has_text = any(kept.texts)
    failure = None if has_text else _no_article(document, base_url, warnings)
    article = article_of(kept, own_url, base_url) if failure is None else Article.failed(page, failure)
    metadata = in_language_of(article.body or "", found.metadata)
    return replace(
        article,
        **{name: getattr(metadata, name) for name in _DESCRIBED},
        url=read.address,
        hostname=urls.hostname(own_url),
        source_url=credited_source(document, own_url, base_url),
        warnings=warnings,
        removed=(*found.left_out, *found.removed),
        provenance=metadata.to_provenance() if provenance else None,
    )


def _read(original: Original, visit: date | None, *, provenance: bool) -> _Read:
    tree, document = read_markup(original.markup, original.address)
    metadata = extract_metadata(tree, document, url=original.address, now=visit, every=provenance)
    own_url = original.address or metadata.canonical_url
    return _Read(tree, document, metadata, original.address, own_url, _base_url(document, own_url), visit)


def _written_by_us(read: _Read) -> _Found:
    """The article of a page that is one of our own, which has nothing else in it."""
    body = own_output.body_of(read.tree, read.document, read.base_url)
    return _Found(Kept.of(body), read.metadata._replace(**own_output.fields_of(read.tree)))


def _chosen(read: _Read, engine: Engine, *, explain: bool) -> _Found:
    """What is chosen of a page, or of what it holds as data, and kept by the rules."""
    from scrape.extractor.boilerplate.segment_rules import removals, without_boilerplate

    document, metadata = read.document, read.metadata
    chosen = _CHOOSING[engine](document)
    shown = without_boilerplate(document, chosen)
    has_references = partial(refers, document)
    blocks = blocks_of(document, shown, read.base_url)
    kept, removed = _without_boilerplate(blocks, metadata, read.address, refers=has_references)
    held = embedded_article(document, kept, read.tree, read.base_url)
    if held.blocks:
        from scrape.extractor.metadata.page_data import completed

        metadata = completed(metadata, held.records, url=read.address, now=read.visit)
        kept, removed = _without_boilerplate(held.blocks, metadata, read.address, refers=has_references)
    left_out = removals(document, chosen, shown) if explain else ()
    return _Found(kept, metadata, removed, left_out, is_data=bool(held.blocks))


def _without_boilerplate(
    blocks: Sequence[Block], metadata: Metadata, address: str | None, *, refers: Callable[[], bool]
) -> tuple[Kept, tuple[Removal, ...]]:
    """What the rules keep of blocks, and what they remove."""
    said, frames = without_mail_frames(blocks)
    places = own_places((address, metadata.canonical_url))
    kept, removed = remove_boilerplate(
        said, metadata.title, metadata.heading, metadata.authors, places=places, refers=refers
    )
    return Kept.of(kept), (*frames, *removed)


_DESCRIBED: Final = (
    *("canonical_url", "sitename", "title", "subtitle", "authors", "date_published", "date_modified", "language"),
    *("description", "image", "categories", "tags", "is_accessible_for_free"),
)
"""What a page says of its article: fields of both records."""


def _learned(document: Document) -> tuple[int, ...]:
    from scrape.extractor.selection import body

    return body.choose_segments(document).chosen


def _by_trafilatura(document: Document) -> tuple[int, ...]:
    from scrape.extractor.sources import trafilatura_engine

    return trafilatura_engine.choose_segments(document)


_CHOOSING: dict[Engine, Callable[[Document], tuple[int, ...]]] = {"scrape": _learned, "trafilatura": _by_trafilatura}


def _base_url(document: Document, own_url: str | None) -> str | None:
    """Where relative links start: `<base>`, then the page's own URL, then the one that it declares."""
    declared = urls.join(own_url, document.base_href) if document.base_href is not None else None
    return declared or own_url


def _no_article(document: Document, base_url: str | None, warnings: tuple[str, ...]) -> Failure:
    frame = document.tree and document.tree.css_first("frameset > frame[src]")
    if frame:
        within = frame.attributes["src"] or ""
        why = f"the page shows others in frames: give the URL of one, such as {urls.join(base_url, within) or within}"
    elif "js_required" in warnings:
        why = "the page builds its text with JavaScript, which scrape fetch --render runs"
    elif "consent_wall" in warnings:
        why = "the page asks for consent first: --cookie-file sends the cookies of a browser in which it was given"
    else:
        why = "this page may be an index, an error or a login page"
    return Failure.of(NoArticle(f"no article text found: {why}"))
