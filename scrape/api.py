"""What a program calls: a page in, an article out, and its body in other forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from os import PathLike
from types import UnionType
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

from scrape.blocks import Block
from scrape.errors import ScrapeError, UnsupportedType, error_of
from scrape.json_format import characters_of
from scrape.pipeline import MAX_SIZE, CleanOptions, clean_page
from scrape.records import Article, Failure, Page

if TYPE_CHECKING:
    from scrape.fetcher import Settings


def clean(
    page: str | bytes | Page, *, url: str | None = None, removed: bool = False, provenance: bool = False
) -> Article:
    """The article of HTML, or of text that was scraped before, as a string or as bytes of any encoding; or of a `Page`.

    `url` is where it came from, if it is no `Page` that says so itself: relative links start there, https:// may be
    left out. With `removed` and `provenance` the fields of these names are filled, as `--with` has them; without,
    `removed` has only what went after the body was chosen. Raises ScrapeError where the page gives no article,
    TypeError for what is no page, or no URL.
    """
    from scrape.url_keys import as_recorded

    if url is not None:
        _check_kind("a URL", url, str)
        url = as_recorded(characters_of(url))
    options = CleanOptions(url=url, explain=removed, provenance=provenance)
    try:
        given = _as_page(page)
    except ScrapeError as error:
        given = Page(error=Failure.of(error))
    return _raised(clean_page(given, options))


def _as_page(given: str | bytes | Page) -> Page:
    """What was given as a page, its kind recognised as the command line does."""
    from scrape.charset import decode
    from scrape.media_types import SNIFFED_BYTES
    from scrape.reader.kinds import beginning_of, recognise

    if isinstance(given, Page):
        return _checked(given)
    if isinstance(given, str):
        given = characters_of(given)
        kind = recognise(given.lstrip()[:SNIFFED_BYTES].encode())
    elif isinstance(given, bytes):
        kind = recognise(beginning_of(given))
    else:
        advice = ": give what is in it" if isinstance(given, PathLike) or hasattr(given, "read") else ""
        raise TypeError(f"a page is str, bytes or Page, not {type(given).__name__}{advice}")
    if kind in {"jsonl", "warc"}:
        raise UnsupportedType(f"this is {kind.upper()}, a file of pages, and no page: scrape clean FILE reads it")
    if kind == "mhtml":
        from scrape.reader.mhtml import read_saved_page

        mail = given.encode() if isinstance(given, str) else given
        return replace(read_saved_page(BytesIO(mail), "", MAX_SIZE), source=None)
    if kind == "response":
        from scrape.reader.responses import read_response

        page = read_response(given.encode() if isinstance(given, str) else given, "", MAX_SIZE)
        if isinstance(given, str) and page.body is not None:  # the header tells how it was encoded before
            page = replace(page, html=page.body.decode(errors="replace"), body=None)
        return replace(page, source=None)
    if isinstance(given, str):
        return Page(html=given) if kind == "html" else Page(text=given)
    return Page(body=given) if kind == "html" else Page(text=decode(given, None, markup=False))


@cache
def _kinds_of_fields() -> Mapping[str, tuple[type, ...]]:
    """The types that a page declares for its fields: they are checked, as programs make pages by hand."""
    hints = get_type_hints(Page).items()
    either = {name: get_args(hint) if isinstance(hint, UnionType) else (hint,) for name, hint in hints}
    return {name: tuple(get_origin(kind) or kind for kind in kinds) for name, kinds in either.items()}


def _checked(page: Page) -> Page:
    """The page as what cleans it expects it. Raises TypeError."""
    held = {name: getattr(page, name) for name in _kinds_of_fields()}
    for name, kinds in _kinds_of_fields().items():
        _check_kind(f"{name} of a Page", held[name], *kinds)
    for name, value in page.headers.items():
        _check_kind("the name of one of headers of a Page", name, str)
        _check_kind(f"headers[{name!r}] of a Page", value, str)
    contents = [name for name in ("html", "body", "text") if held[name] is not None]
    if len(contents) > 1:
        raise TypeError(f"a Page has one of html, body and text, not {' and '.join(contents)}")
    for further in page.further:
        _check_kind("one of further of a Page", further, Page)
    texts: dict[str, Any] = {name: characters_of(text) for name, text in held.items() if isinstance(text, str)}
    return replace(
        page,
        headers={name.lower(): value for name, value in page.headers.items()},
        further=tuple(map(_checked, page.further)),
        **texts,
    )


def _check_kind(name: str, value: object, *kinds: type) -> None:
    if not isinstance(value, kinds):
        raise TypeError(f"{name} is {kinds[0].__name__}, not {type(value).__name__}")


def fetch(url: str, settings: Settings | None = None) -> Article:
    """Downloads a page and gives its article; `settings` are `scrape.fetcher.Settings`.

    Raises ScrapeError where that fails, TypeError for a URL that is no string, or settings that are none.
    """
    from scrape.fetcher import fetch as fetch_one

    return _raised(clean_page(fetch_one(url, settings)))


def to_markdown(article: Article) -> str:
    """The article's body in CommonMark, as `--with markdown` has it.

    Raises ValueError for one that was read from JSON: a record does not hold the blocks that this is made of. Raises
    TypeError for what is no article.
    """
    from scrape.writer.markdown_format import blocks_to_markdown

    return blocks_to_markdown(_blocks_of(article))


def to_html(article: Article) -> str:
    """The article's body in HTML without scripts and styles, as `--with html` has it; raises as `to_markdown` does."""
    from scrape.writer.html_format import blocks_to_html

    return blocks_to_html(_blocks_of(article))


def _blocks_of(article: object) -> tuple[Block, ...]:
    if not isinstance(article, Article):
        raise TypeError(f"an article is Article, not {type(article).__name__}: scrape.clean makes one of a page")
    if article.body and not article.blocks:
        raise ValueError("this article was read from JSON, without the blocks of its body: clean its page again")
    return article.blocks


def _raised(article: Article) -> Article:
    if article.error is not None:
        error = error_of(article.error.type, article.error.message)
        error.record = article.to_record()
        raise error
    return article
