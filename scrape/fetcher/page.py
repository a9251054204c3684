"""One URL to one `Page`: redirects by hand, one deadline over everything, failures as values."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from scrape import charset, urls
from scrape.errors import (
    EmptyInput,
    InternalError,
    ScrapeError,
    TimedOut,
    TLSFailed,
    TooManyRedirects,
)
from scrape.fetcher.client import Client, Response
from scrape.fetcher.settings import Settings, default_user_agent
from scrape.http import media
from scrape.http.content_coding import ACCEPT_ENCODING, Body, too_large
from scrape.http.status import REDIRECTS, check_status
from scrape.records import Failure, Page
from scrape.urls import URL

Clock = Callable[[], datetime]

_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5"


def utc_now() -> datetime:
    return datetime.now(UTC)


async def fetch_page(
    url: str, client: Client, settings: Settings, *, given_by_user: bool = True, now: Clock = utc_now
) -> Page:
    """Fetch `url` (https, where it has no scheme). Never raises: `Page.error` says what went wrong.

    `given_by_user`: a person named this URL, so it may lead to an address that is not public,
    unless `settings.public_only`; False for one that was found in a page, a feed or a sitemap.
    """
    retrieval = _Retrieval(client, settings, given_by_user=given_by_user)
    page = Page(url=urls.add_scheme(url), fetched_at=now().isoformat(timespec="seconds"))
    try:
        target = urls.parse(url)
        retrieval.page = page if target.credentials is None else replace(page, url=str(target))
        async with asyncio.timeout(settings.timeout):
            return await retrieval.follow(target)
    except Exception as error:
        # the failure, not the error: an error kept in its own frame keeps the body alive, too
        failure = Failure.of(_known(error, settings))
    return replace(retrieval.page or page, error=failure)


def _known(error: Exception, settings: Settings) -> ScrapeError:
    if isinstance(error, ScrapeError):
        return error
    if isinstance(error, TimeoutError):
        return TimedOut(f"no whole page within {settings.timeout:g} s: raise --timeout to wait")
    return InternalError(f"fault in the fetcher, please report it: {type(error).__name__}: {error}")


class _Retrieval:
    """One URL on its way; `page` is what is known of it so far, whatever happens next."""

    def __init__(self, client: Client, settings: Settings, *, given_by_user: bool) -> None:
        self._client = client
        self._settings = settings
        self._may_be_private = given_by_user and not settings.public_only
        self.page: Page | None = None

    async def follow(self, first: URL) -> Page:
        """Go where `first` leads. A redirect's body is never read."""
        url = first
        trusted = True
        """Still at the origin that the user's headers and credentials, and the guard's leave, are for."""
        seen = {str(first)}
        for _ in range(self._settings.max_redirects + 1):
            headers = _request_headers(url, self._settings, first if trusted else None)
            public_only = not (self._may_be_private and trusted)
            async with self._client.get(url, headers, public_only=public_only) as response:
                page = replace(
                    self.page or Page(), final_url=str(url), status=response.status, headers=response.headers
                )
                self.page = page
                location = response.headers.get("location")
                if response.status not in REDIRECTS or location is None:
                    return await self._read(page, response)
                # rebinding: a name that was public at first gives no leave to go inside later
                self._may_be_private = self._may_be_private and not response.peer_is_public
            target = urls.redirect(url, location)
            _refuse_downgrade(url, target, insecure=self._settings.verify is False)
            if str(target) in seen:
                raise TooManyRedirects(f"redirects go round in a loop at {target}")
            seen.add(str(target))
            trusted = trusted and _same_origin_or_upgrade(first, target)
            url = target
        raise TooManyRedirects(f"more than {self._settings.max_redirects} redirects: the site is at fault")

    async def _read(self, page: Page, response: Response) -> Page:
        check_status(response.status)
        content_type = response.headers.get("content-type")
        media.kind_of_type(content_type)  # refuses what is no page before its body is read
        length = response.headers.get("content-length", "")
        if length.isascii() and length.isdigit() and int(length[:20]) > self._settings.max_size:
            raise too_large(self._settings.max_size)
        body = Body(response.headers.get("content-encoding", ""), self._settings.max_size)
        await response.read_into(body.feed)
        content = body.finish()
        if not content.strip():
            raise EmptyInput("the server sent an empty page: look whether a browser shows more")
        if media.kind_of_body(content_type, content) == "text":
            return replace(page, text=charset.decode(content, content_type, markup=False))
        return replace(page, html=charset.decode(content, content_type))


def _request_headers(url: URL, settings: Settings, named: URL | None) -> dict[str, str]:
    """The headers for `url`. `named`: the URL that the user gave, while still at its origin."""
    headers = {
        "host": url.authority,
        "user-agent": settings.user_agent or default_user_agent(),
        "accept": _ACCEPT,
        "accept-encoding": ACCEPT_ENCODING,
    }
    if named is not None:
        if named.credentials is not None:
            headers["authorization"] = _basic(*named.credentials)
        headers |= {name.lower(): value for name, value in settings.headers.items()}
    return headers


def _basic(user: str, password: str) -> str:
    """RFC 7617."""
    from base64 import b64encode

    return "Basic " + b64encode(f"{user}:{password}".encode()).decode()


def _same_origin_or_upgrade(first: URL, target: URL) -> bool:
    """The same origin, or the same host's https in place of its http, both at their own ports."""
    upgraded = (first.scheme, first.port, target.scheme, target.port) == ("http", 80, "https", 443)
    return urls.same_origin(first, target) or (first.host == target.host and upgraded)


def _refuse_downgrade(url: URL, target: URL, *, insecure: bool) -> None:
    """Whoever sits on the line could write what comes over http: no page that https named.

    Raises TLSFailed.
    """
    if url.scheme == "https" and target.scheme == "http" and not insecure:
        raise TLSFailed(
            f"{url.host} redirects from https to http: give {target} itself, or --insecure, if you trust it"
        )
