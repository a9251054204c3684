"""Joins the stages: input -> Page -> Article, one record out per input."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from scrape.errors import InternalError, error_of
from scrape.extractor import Engine
from scrape.records import Article, Failure, Page

if TYPE_CHECKING:
    from scrape.fetcher import Settings
    from scrape.reader import InputFormat

MAX_SIZE = 10_000_000
"""Bytes of one page, decoded, beyond which it is refused."""


@dataclass(frozen=True, slots=True)
class CleanOptions:
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
    today: date | None = None
    """Dates after it are not believed; None: the clock's."""


def clean_page(page: Page, options: CleanOptions | None = None) -> Article:
    """The article of one page; a fault of ours becomes the record of an `internal_error`."""
    from scrape.extractor.article import extract_article

    options = options or CleanOptions()
    if options.url is not None and page.url is None:
        page = replace(page, url=options.url)
    try:
        return extract_article(
            page,
            engine=options.engine,
            explain=options.explain,
            provenance=options.provenance,
            today=options.today or date.today(),
        )
    except MemoryError:
        raise
    except Exception as error:
        fault = InternalError(f"{type(error).__name__}: {error}: please report this page")
        return Article.failed(page, Failure.of(fault))


def clean_inputs(inputs: Iterable[str], options: CleanOptions) -> Iterator[Article]:
    """The articles of files, folders, JSONL and standard input, in input order."""
    from scrape.reader.inputs import read_inputs

    for page in read_inputs(inputs, input_format=options.input_format, max_size=options.max_size):
        yield _told_apart(clean_page(page, options))


def _told_apart(article: Article) -> Article:
    """A failure that no URL tells from others says which input it was."""
    if article.error is None or article.url is not None or article.source is None:
        return article
    from scrape.text import collapse_space

    source = collapse_space(article.source).encode("utf-8", "replace").decode()
    return replace(article, error=replace(article.error, message=f"{source}: {article.error.message}"))


def stands_alone(article: Article, inputs: list[str]) -> bool:
    """Whether the article is all that the inputs can give: one file that is neither folder nor JSONL."""
    from scrape.reader.inputs import source_name

    return len(inputs) == 1 and article.source == source_name(inputs[0])


def fetch_pages(given: Iterable[str], settings: Settings, *, ordered: bool = False) -> AsyncIterator[Page]:
    """The pages of URLs, as they complete or in input order."""
    from scrape.fetcher import fetch_all

    return fetch_all(given, settings, ordered=ordered)


async def fetch_articles(
    given: Iterable[str], settings: Settings, options: CleanOptions, *, ordered: bool = False
) -> AsyncIterator[Article]:
    """The articles of URLs, as they complete or in input order; a page is cleaned beside the event loop."""
    from asyncio import to_thread

    async for page in fetch_pages(given, settings, ordered=ordered):
        yield await to_thread(clean_page, page, options)


def clean(page: str | bytes | Page, *, url: str | None = None) -> Article:
    """The article of HTML, or of text that was scraped before, as a string or as bytes of any encoding; or of a `Page`.

    `url` is where it came from: relative links start there. Raises ScrapeError where the page gives no article,
    TypeError for what is no page.
    """
    return _raised(clean_page(_as_page(page), CleanOptions(url=url)))


def _as_page(given: str | bytes | Page) -> Page:
    """What was given as a page, its kind recognised as the command line does."""
    from scrape.charset import decode
    from scrape.media_types import SNIFFED_BYTES
    from scrape.reader.kinds import recognise

    if isinstance(given, Page):
        return given
    if isinstance(given, str):
        is_html = recognise(given[:SNIFFED_BYTES].encode("utf-8", "replace")) == "html"
        return Page(html=given) if is_html else Page(text=given)
    if isinstance(given, bytes):
        is_html = recognise(given[:SNIFFED_BYTES]) == "html"
        return Page(body=given) if is_html else Page(text=decode(given, None, markup=False))
    raise TypeError(f"a page is str, bytes or Page, not {type(given).__name__}")


def fetch(url: str, settings: Settings | None = None) -> Article:
    """Downloads a page and gives its article. Raises ScrapeError where that fails."""
    from scrape.fetcher import fetch as fetch_one

    return _raised(clean_page(fetch_one(url, settings)))


def _raised(article: Article) -> Article:
    if article.error is not None:
        raise error_of(article.error.type, article.error.message)
    return article
