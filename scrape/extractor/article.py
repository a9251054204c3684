"""One page to one article: parse, choose the body, apply the rules, gather the record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from scrape import urls
from scrape.blocks import Block
from scrape.errors import NoArticle, ScrapeError
from scrape.extractor import Engine
from scrape.extractor.body_links import links_of
from scrape.extractor.boilerplate.blocks_rules import remove_boilerplate
from scrape.extractor.boilerplate.mails import without_mail_frames
from scrape.extractor.boilerplate.references import refers
from scrape.extractor.boilerplate.rules.attribution import source_credit
from scrape.extractor.boilerplate.share_links import own_places
from scrape.extractor.credit import credited_source, source_in_lines
from scrape.extractor.document import Document
from scrape.extractor.kept import Kept, joined_blocks
from scrape.extractor.kinds.warnings import only_asks_for_script, page_warnings
from scrape.extractor.metadata import Metadata, extract_metadata, in_language_of
from scrape.extractor.metadata.date_reader import DateReader
from scrape.extractor.metadata.language import text_language
from scrape.extractor.parsing.page_markup import markup_of, read_markup, text_without_controls
from scrape.extractor.parsing.saved_from import Original, original_address
from scrape.extractor.parsing.source_scan import check_lines
from scrape.extractor.sources import own_output
from scrape.extractor.sources.embedded import embedded_article
from scrape.extractor.structure.blocks import blocks_of
from scrape.media_types import MARKDOWN, SNIFFED_BYTES, refuse_listing
from scrape.own_html import is_own as is_own_html
from scrape.records import WARNINGS, Article, Envelope, Failure, Page, Removal


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
            article = _from_text(page, page.text, visit)
        else:
            article = _from_html(page, markup_of(page), engine, explain=explain, provenance=provenance, today=visit)
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
    whole = _with_body(Kept.of(joined_blocks([article.blocks, *(more.blocks for more in parts)])), own_url)
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


def _from_text(page: Page, text: str, today: date | None) -> Article:
    from scrape.extractor.sources import exported_fields, front_matter, markdown_forms, plain_text, text_markdown
    from scrape.extractor.sources.converted_text import without_marks
    from scrape.extractor.sources.text_head import names_in, told_by
    from scrape.extractor.structure import page_breaks
    from scrape.extractor.structure.markdown_text import is_markdown, may_be_read

    check_lines(text)
    refuse_listing(text[:SNIFFED_BYTES].encode("utf-8", "ignore"))
    address = original_address(page.base_url)
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
    found = plain_text.extract(rest, front.title or (page.envelope and page.envelope.subject))
    if not found.blocks:
        raise NoArticle("no article text found: the text holds nothing but boilerplate")
    title, blocks = found.title, found.blocks
    own_url = address or front.address
    if is_marked:
        title, blocks = title and text_markdown.plain(title), text_markdown.structured(blocks, own_url)
    article = _with_body(Kept.of(blocks), own_url)
    language = text_language(article.body or "", None)
    reader = DateReader.for_page(language, address, today)
    told = told_by(found.told, reader)
    credits_given = [removal.text for removal in (*added, *found.removed) if removal.rule == source_credit.__name__]
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
        removed=(*([Removal(rule, block)] if block else ()), *formed, *added, *found.removed),
    )


def _from_html(
    page: Page, original: Original, engine: Engine, *, explain: bool, provenance: bool, today: date | None
) -> Article:
    markup, address = original
    tree, document = read_markup(markup, address)
    metadata = extract_metadata(tree, document, url=address, now=today, every=provenance)
    own_url = address or metadata.canonical_url
    base_url = _base_url(document, own_url)
    is_data = False
    left_out: tuple[Removal, ...] = ()
    removed: tuple[Removal, ...] = ()
    is_own = is_own_html(markup)
    if is_own:
        metadata = metadata._replace(**own_output.fields_of(tree))
        kept = Kept.of(own_output.body_of(tree, document, base_url))
    else:
        from scrape.extractor.boilerplate.segment_rules import removals, without_boilerplate

        chosen = _CHOOSING[engine](document)
        shown = without_boilerplate(document, chosen)
        has_references = partial(refers, document)
        kept, removed = _without_boilerplate(
            blocks_of(document, shown, base_url), metadata, address, refers=has_references
        )
        held = embedded_article(document, kept, tree, base_url)
        is_data = bool(held.blocks)
        if is_data:
            from scrape.extractor.metadata.page_data import completed

            metadata = completed(metadata, held.records, url=address, now=today)
            kept, removed = _without_boilerplate(held.blocks, metadata, address, refers=has_references)
        left_out = removals(document, chosen, shown) if explain else ()
    warnings = page_warnings(document, own_url, kept, metadata, removed, held_as_data=is_data)
    if "js_required" in warnings and only_asks_for_script(kept) and not is_own:
        kept = Kept.of(())
    has_text = any(kept.texts)
    failure = None if has_text else _no_article(document, base_url, warnings)
    article = _with_body(kept, own_url, base_url) if failure is None else Article.failed(page, failure)
    metadata = in_language_of(article.body or "", metadata)
    return replace(
        article,
        **{name: getattr(metadata, name) for name in _DESCRIBED},
        url=address,
        hostname=urls.hostname(own_url),
        source_url=credited_source(document, own_url, base_url),
        warnings=warnings,
        removed=(*left_out, *removed),
        provenance=metadata.to_provenance() if provenance else None,
    )


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


def _with_body(kept: Kept, own_url: str | None, base_url: str | None = None) -> Article:
    return Article(
        body="\n\n".join(filter(None, kept.texts)),
        links=tuple(links_of(kept.blocks, own_url, base_url)),
        images=tuple(block.image for block in kept.blocks if block.image is not None),
        word_count=kept.words,
        blocks=kept.blocks,
    )
