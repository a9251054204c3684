"""One URL to one `Page`: the body read by its kind, failures as values."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from functools import partial

from scrape import charset, url_keys, urls
from scrape.errors import EmptyInput, Incomplete, InternalError, InvalidURL, ScrapeError, TimedOut, TooLarge
from scrape.fetcher.received import Answer, whole_body
from scrape.fetcher.retrieval import Retrieval, Terms
from scrape.fetcher.same_origin import is_beside, same_origin
from scrape.fetcher.session import Session
from scrape.fetcher.settings import NextPage
from scrape.fetcher.target import Target
from scrape.http import media
from scrape.http.content_coding import too_large
from scrape.http.exchange import MAX_JOINED, Rendered, Retrieved
from scrape.http.refresh import refresh_target
from scrape.http.status import NOT_MODIFIED, OK, check_status
from scrape.records import Failure, Page
from scrape.urls import URL


async def fetch_page(target: Target, session: Session) -> Page:
    """Fetch a URL (https, where it has no scheme). Never raises: `Page.error` says what went wrong.

    Where the settings find a next page, `Page.further` holds those that follow.
    """
    kept: list[Retrieved] = []
    page, is_inside = await _fetch_one(target, session, kept)
    if session.settings.next_page is not None and page.error is None:
        first = replace(target, is_inside=is_inside)
        continuations = _continuations(page, session.settings.next_page, session, kept, first)
        further = tuple([more async for more in continuations])
        page = replace(page, further=further, status=_status_of_all(page, further))
    if session.settings.keep is not None and kept:
        await asyncio.to_thread(session.settings.keep, kept)
    return page


def _status_of_all(page: Page, further: Sequence[Page]) -> int | None:
    """The page's, or that of the first that has changed of those that continue it: they are one article."""
    changed = (more.status for more in further if more.error is None and more.status != NOT_MODIFIED)
    return next(changed, page.status) if page.status == NOT_MODIFIED else page.status


async def _continuations(
    page: Page, next_page: NextPage, session: Session, kept: list[Retrieved], first: Target
) -> AsyncIterator[Page]:
    """The pages that follow, until one has no next, leads back or away, or fails; too many of them end in a failure.

    `first`: what `page` was got by.
    """
    seen = {url_keys.canonical_key(page.base_url or "")}
    is_inside = first.is_inside
    while page.error is None and (url := await asyncio.to_thread(next_page, page, len(seen) > 1)) is not None:
        key = url_keys.canonical_key(url)
        if key in seen or not is_beside(page.base_url, url):
            return
        if len(seen) == MAX_JOINED:
            session.settings.tell(f"{url}: left out, as {first.url} has {MAX_JOINED} pages already")
            yield Page(url=url, error=Failure.of(TooLarge(f"of an article {MAX_JOINED} pages are joined at most")))
            return
        seen.add(key)
        is_of_user = first.gets_user_headers and is_beside(first.url, url)
        target = Target(url, "found", is_inside=is_inside, is_of_user=is_of_user)
        page, is_inside = await _fetch_one(target, session, kept)
        if page.error is None and url_keys.canonical_key(page.base_url or "") in seen - {key}:
            page = Page(url=url, error=Failure.of(Incomplete(f"{url} leads back to a page that is joined already")))
        yield page


async def _fetch_one(target: Target, session: Session, kept: list[Retrieved]) -> tuple[Page, bool]:
    """The page, and whether it came from an address that is not public, which its target may lead to.

    What came for it is added to `kept`, where the settings keep it.
    """
    settings = session.settings
    given = session.begun(target.url)
    retrieval = Retrieval(session, given, Terms.of(target, session, is_page=True))
    rendered: Rendered | None = None
    try:
        page = await retrieval.get(urls.parse(target.url), partial(_read, max_size=settings.max_size), _onward)
        is_inside = retrieval.is_inside
        if session.renderer is not None:
            came = page
            page = await session.renderer.rendered(came, is_inside=is_inside, time_left=retrieval.time_left)
            if page is not came:
                rendered = Rendered(page.final_url or "", page.html or "")
                if page.status == NOT_MODIFIED:  # of what its scripts load that says nothing
                    page = replace(page, status=OK)
                is_inside = is_inside and same_origin(urls.parse(rendered.url), urls.parse(came.final_url or ""))
        return page, is_inside
    except Exception as error:
        # the failure, not the error: an error kept in its own frame keeps the body alive, too
        failure = failure_of(error, settings.timeout)
    finally:
        if retrieval.exchanges:
            exchanges = tuple(retrieval.exchanges)
            kept.append(
                Retrieved(given.url or "", given.fetched_at or "", exchanges, continues=bool(kept), rendered=rendered)
            )
    return replace(retrieval.page, error=failure), False


def failure_of(error: Exception, timeout: float) -> Failure:
    """The record of what a retrieval raised."""
    if isinstance(error, ScrapeError):
        return Failure.of(error)
    if isinstance(error, TimeoutError):
        return Failure.of(TimedOut(f"no whole page within {timeout:g} s: raise --timeout to wait"))
    fault = f"fault in the fetcher, please report it: {type(error).__name__}: {error}"
    return Failure.of(InternalError(fault))


def _onward(page: Page) -> URL | None:
    """Where the page sends its readers by itself; not from https to http, which others could have written."""
    location = refresh_target(page.html or "", page.headers.get("refresh", ""))
    try:
        base = urls.parse(page.final_url or "")
        target = urls.redirect(base, location) if location else None
    except InvalidURL:
        return None
    return None if target is None or (base.scheme, target.scheme) == ("https", "http") else target


async def _read(page: Page, response: Answer, *, max_size: int) -> Page:
    """The page with its body. Raises ScrapeError."""
    check_status(response.status)
    content_type = response.headers.get("content-type")
    media.kind_of_type(content_type)  # refuses what is no page before its body is read
    length = response.headers.get("content-length", "")
    if length.isascii() and length.isdigit() and int(length[:20]) > max_size:
        raise too_large(max_size)
    content = await whole_body(response, max_size)
    if not content.strip():
        raise EmptyInput("the server sent an empty page: look whether a browser shows more")
    if media.kind_of_body(content_type, content) == "text":
        return replace(page, text=charset.decode(content, content_type, markup=False))
    return replace(page, html=charset.decode(content, content_type))
