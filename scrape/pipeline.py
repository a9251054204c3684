"""Joins the stages: input -> Page -> Article, one record out per input."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from scrape.errors import InternalError, NoArticle
from scrape.extractor import Engine
from scrape.records import Article, Failure, Page

if TYPE_CHECKING:
    from scrape.fetcher import Seed, Settings, Target, Wanted
    from scrape.pool import Work
    from scrape.reader import InputFormat, OnPassedOver
    from scrape.reader.jsonl import RawRecord

Result = TypeVar("Result")

MAX_SIZE = 10_000_000
"""Bytes of one page, decoded, beyond which it is refused."""


class CleanOptions(NamedTuple):
    """How pages are cleaned."""

    engine: Engine = "scrape"
    input_format: InputFormat = "auto"
    url: str | None = None
    """Taken as the URL of a page that comes without one."""
    max_size: int = MAX_SIZE
    explain: bool = False
    """Keep what was left out in `Article.removed`, all of it."""
    provenance: bool = False
    """Keep in `Article.provenance` what the page offers for each field of metadata; it takes some milliseconds."""
    are_rendered: bool = False
    """The pages are as their scripts have made them, where they needed that."""
    today: date | None = None
    """Dates after it are not believed where a page does not say when it was fetched; None: the clock's."""


def clean_page(page: Page, options: CleanOptions | None = None) -> Article:
    """The article of one page; a fault of ours becomes the record of an `internal_error`."""
    from scrape.extractor.article import extract_article

    options = options or CleanOptions()
    if options.url is not None and page.url is None:
        page = replace(page, url=options.url)
    try:
        article = extract_article(
            page,
            engine=options.engine,
            explain=options.explain,
            provenance=options.provenance,
            today=options.today or date.today(),
        )
        return _told_if_cut(_advised_when_rendered(article) if options.are_rendered else article, page)
    except MemoryError:
        raise
    except Exception as error:
        fault = InternalError(f"{type(error).__name__}: {error}: please report this page")
        return Article.failed(page, Failure.of(fault))


def _told_if_cut(article: Article, page: Page) -> Article:
    """With the warning, where it is known that not all of the page is there."""
    is_cut = page.is_cut_off or any(each.is_cut_off for each in page.further)
    if not is_cut or article.error is not None or "truncated" in article.warnings:
        return article
    return replace(article, warnings=(*article.warnings, "truncated"))  # the last of their order


def _advised_when_rendered(article: Article) -> Article:
    """The advice to run the page's scripts is of no use where they were run."""
    if article.error is None or article.error.type != NoArticle.type or "js_required" not in article.warnings:
        return article
    failed = NoArticle("no article text found: the page's scripts made none in time: raise --timeout to wait longer")
    return replace(article, error=Failure.of(failed))


def needs_script(page: Page) -> bool:
    """Whether a page says that a script makes it, so that it is to be rendered."""
    return "js_required" in clean_page(page).warnings


def clean_inputs(
    inputs: Iterable[str], options: CleanOptions, passed_over: OnPassedOver | None = None
) -> Iterator[Article]:
    """The articles of files, folders, JSONL and standard input, in input order, cleaned in this process."""
    for page in raw_pages(inputs, options, passed_over):
        yield clean_given(page, options)


def raw_pages(
    inputs: Iterable[str], options: CleanOptions, passed_over: OnPassedOver | None = None
) -> Iterator[Page | RawRecord]:
    """The pages of files, folders, JSONL and standard input; records of JSONL are still to be parsed."""
    from scrape.reader.inputs import Reading, read_raw

    return read_raw(inputs, Reading(options.max_size, options.input_format, passed_over))


def clean_ordered(
    pages: Iterable[Page | RawRecord],
    options: CleanOptions,
    finish: Callable[[Article], Result],
    *,
    jobs: int | None = None,
) -> Generator[Result, None, None]:
    """What `finish`, which must be picklable, makes of the article of each page, in order.

    Pages are cleaned in up to `jobs` processes (None: one for each processor), each page within the limits.
    """
    from scrape.pool.ordered import results_in_order

    return results_in_order(pages, _clean_work(options, finish), jobs)


def _clean_work(options: CleanOptions, finish: Callable[[Article], Result]) -> Work[Page | RawRecord, Result]:
    """Cleaning, as a pool's work."""
    from scrape.pool import Work

    return Work(
        do=partial(_cleaned, options=options, finish=finish),
        failed=lambda given, failure: finish(failed_given(given, failure)),
        prepare=partial(warm_up, options),
    )


def _cleaned(given: Page | RawRecord, *, options: CleanOptions, finish: Callable[[Article], Result]) -> Result:
    """Page or record -> article -> what is wanted of it."""
    return finish(clean_given(given, options))


def clean_given(given: Page | RawRecord, options: CleanOptions) -> Article:
    """The article of an input's page; a failure says which input it was, where no URL does."""
    return _told_apart(clean_page(_page(given), options))


def failed_given(given: Page | RawRecord, failure: Failure) -> Article:
    """The record of an input's page that could not be cleaned."""
    return _told_apart(Article.failed(_page(given), failure))


def _page(given: Page | RawRecord) -> Page:
    return given if isinstance(given, Page) else given.page()


def warm_up(options: CleanOptions | None = None) -> None:
    """Loads what every page needs, before the first one's time is taken."""
    sentences = "A page of plain sentences has all loaded that is needed. " * 9
    clean_page(Page(html=f"<title>Warm-up</title><article><p>{sentences}"), options)


def _told_apart(article: Article) -> Article:
    """A failure that no URL tells from others says which input it was."""
    if article.error is None or article.url is not None or not article.source:
        return article
    from scrape.text import one_line

    message = f"{one_line(article.source)}: {article.error.message}"
    return replace(article, error=replace(article.error, message=message))


def stands_alone(source: str | None, inputs: list[str]) -> bool:
    """Whether the page from `source` is all that the inputs can give: one file that is no folder, JSONL or WARC."""
    from scrape.reader.inputs import source_name

    return len(inputs) == 1 and source == source_name(inputs[0])


def fetch_pages(
    given: Iterable[str | Target | Seed], settings: Settings, *, ordered: bool = False, wanted: Wanted | None = None
) -> AsyncGenerator[Page, None]:
    """The pages of URLs, as they complete or in input order."""
    from scrape.fetcher import fetch_all

    return fetch_all(given, settings, ordered=ordered, wanted=wanted)


def _is_single(given: Iterable[str | Target | Seed]) -> bool:
    """Whether there is one URL, which is no seed of others."""
    from scrape.fetcher import Seed

    return isinstance(given, Sequence) and len(given) == 1 and not isinstance(given[0], Seed)


async def _while_loading(
    pages: AsyncGenerator[Page, None], work: Work[Page | RawRecord, Result]
) -> AsyncGenerator[Page, None]:
    """The pages, once what cleaning needs is loaded, which is done while they are on their way; not failures."""
    import asyncio
    from contextlib import aclosing

    from scrape.fetcher.thread import in_daemon_thread

    loading = asyncio.create_task(in_daemon_thread(work.prepare, "load the extractor"))
    try:
        async with aclosing(pages):
            async for page in pages:
                if page.error is None:
                    await loading
                yield page
    finally:
        loading.cancel()


async def fetch_articles(
    given: Iterable[str | Target | Seed],
    settings: Settings,
    options: CleanOptions,
    finish: Callable[[Article], Result],
    *,
    ordered: bool = False,
    wanted: Wanted | None = None,
) -> AsyncGenerator[Result, None]:
    """What `finish`, which must be picklable, makes of the articles of URLs, as they complete or in input order.

    The one page of a single URL is cleaned here, without limits; others in processes of their own.
    """
    from contextlib import aclosing

    from scrape.pool.pool import Pool
    from scrape.pool.streamed import results_of_stream

    pages = fetch_pages(given, settings, ordered=ordered, wanted=wanted)
    if _is_single(given) and (wanted is None or wanted.again is None):
        async with aclosing(_while_loading(pages, _clean_work(options, finish))) as loaded:
            async for page in loaded:
                yield finish(clean_given(page, options))
        return
    with Pool(_clean_work(options, finish)) as pool:
        # The worker loads the extractor while the first page is on its way.
        pool.start(warm=True)
        async with aclosing(pages), aclosing(results_of_stream(pages, pool, ordered=ordered)) as results:
            async for result in results:
                yield result
