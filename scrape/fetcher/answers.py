"""What a page in the browser asks for: each request is answered by our own client, within limits, or refused."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from scrape import urls
from scrape.errors import UnsupportedType
from scrape.fetcher.cookies import cookie_header
from scrape.fetcher.received import Answer, whole_body
from scrape.fetcher.retrieval import Retrieval, Terms
from scrape.fetcher.same_origin import may_read, origin_of, same_origin
from scrape.fetcher.session import Session
from scrape.hosts import registrable_domain
from scrape.http import media
from scrape.records import Page
from scrape.urls import URL

if TYPE_CHECKING:
    from playwright.async_api import Frame, Request, Route

MAX_REQUESTS = 200
"""Requests that one page may make."""
MAX_NAVIGATIONS = 3
"""Documents that one page may lead itself to."""
TOTAL_SIZE = 4
"""All that one page loads may be so many times as large as one page may be."""

_ANSWERED = frozenset({"document", "script", "xhr", "fetch"})
_EMPTY = frozenset({"stylesheet"})
"""Answered with nothing, as scripts may wait for them; what is in neither set is refused."""
_NOT_PASSED_ON = frozenset(
    {"content-encoding", "content-length", "transfer-encoding", "set-cookie", "location", "link"}
)
_MARK = "of-this-site"
"""A cookie in the browser, which says by coming with a request that the user's are to be sent (credentials mode of
Fetch; SameSite=Lax of RFC 6265bis, 5.2)."""
_STAYS: Mapping[str, Any] = {"status": 204}
"""The answer to a document at which a browser stays where it is."""
_GOES_ON = "<!doctype html><script>location.replace(%s)</script>"
"""In place of a redirect, of which the browser would send the request past us."""


class _LeadsElsewhere(Exception):
    """A document's URL redirects to another origin."""

    def __init__(self, url: URL) -> None:
        self.url = url


class _Found(NamedTuple):
    """Status and header, decoded body, and what its server was told of the origin that asks (`origin_told`)."""

    page: Page
    content: bytes
    origin: str | None


class Answers:
    """To one page and what it leads itself to.

    `is_inside`: the page came from an address that is not public, at whose origin it may ask for more.
    """

    def __init__(self, page: Page, session: Session, *, is_inside: bool) -> None:
        self._page = page
        self._url = urls.parse(page.base_url or "")
        self._session = session
        self._is_inside = is_inside
        self._max_size = session.settings.max_size
        self.tab_frame: Frame | None = None
        """Whose documents are the page's; known before it asks for the first."""
        self.stayed = asyncio.Event()
        """It led to a download."""
        self._requests = 0
        self._navigations = 0
        self._redirects = 0
        """Of navigations, to other origins."""
        self._size = 0
        self._under_way: set[asyncio.Task[_Found]] = set()

    def stop(self) -> None:
        """Nobody waits for an answer any more."""
        for task in self._under_way:
            task.cancel()

    async def give(self, route: Route) -> None:
        """Answers a request of the page, or refuses it."""
        with suppress(Exception):  # the page has gone meanwhile
            try:
                answer = await self._answer_to(route)
            except (Exception, asyncio.CancelledError):
                answer = None
            if answer is None:
                await route.abort("blockedbyclient")
            else:
                await route.fulfill(**answer)

    async def _answer_to(self, route: Route) -> Mapping[str, Any] | None:
        """What to fulfil a request with; None: it is refused. Raises what a retrieval does."""
        request = route.request
        if request.resource_type in _EMPTY:
            return {"status": 200, "body": b"", "headers": {"content-type": "text/css"}}
        if request.method != "GET" or request.resource_type not in _ANSWERED:
            return None
        if request.resource_type == "document":
            if request.frame != self.tab_frame:
                return None
            await self._mark(request)
            self._navigations += 1
            if self._navigations == 1:
                headers = {"content-type": "text/html; charset=utf-8"}
                return {"status": 200, "body": (self._page.html or "").encode("utf-8", "replace"), "headers": headers}
            if self._navigations > MAX_NAVIGATIONS:
                return None
        self._requests += 1
        if self._requests > MAX_REQUESTS:
            return None
        if request.resource_type == "document":
            return await self._document_for(request)
        return await self._part_for(request)

    async def _mark(self, request: Request) -> None:
        """Have the browser tell which requests of the page's own site go with the user's cookies."""
        if self._session.settings.cookies is None:
            return
        host = urls.parse(request.url).host
        domains = [f"[{host}]" if ":" in host else host]
        if site := registrable_domain(host):
            domains.append(f".{site}")
        with suppress(Exception):  # a host that cookies cannot name
            await request.frame.page.context.add_cookies(
                [
                    {"name": _MARK, "value": "1", "domain": domain, "path": "/", "httpOnly": True, "sameSite": "Lax"}
                    for domain in domains
                ]
            )

    async def _document_for(self, request: Request) -> Mapping[str, Any] | None:
        """It is of the origin that its URL names: to another the browser goes by itself."""
        url = urls.parse(request.url)
        # The scripts of another origin have no leave to go inside, however they came to run here.
        self._is_inside = self._is_inside and same_origin(url, self._url)
        try:
            cookies = self._cookies_for(url)
            page, content, _ = await self._cancellable(
                self._retrieve(url, request.headers, cookies, leads_elsewhere=False)
            )
        except _LeadsElsewhere as found:
            self._navigations -= 1  # the next request goes on with this one
            self._redirects += 1
            if self._redirects > self._session.settings.max_redirects:
                return None
            target = json.dumps(str(found.url)).replace("<", "\\u003c")
            return {"status": 200, "body": _GOES_ON % target, "headers": {"content-type": "text/html"}}
        if _is_download(page.headers):
            self.stayed.set()
            return _STAYS
        return _as_it_came(page, content)

    async def _part_for(self, request: Request) -> Mapping[str, Any] | None:
        """What a page loads; None where it may not read it."""
        url, sent = urls.parse(request.url), request.headers
        # Where the browser names none, it is the URL's own, or scripts cannot read what comes.
        origin = sent.get("origin", origin_of(url))
        # Modules name their origin: this is one that is run, whosever it is, and not read.
        is_only_run = request.resource_type == "script" and "origin" not in sent
        cookies = self._cookies_for(url) if _has_mark(sent) else None
        page, content, told = await self._cancellable(
            self._retrieve(url, sent, cookies, origin=None if is_only_run else origin)
        )
        with_cookies = cookies is not None and origin != origin_of(url)
        return _as_it_came(page, content) if may_read(told, page.headers, with_cookies=with_cookies) else None

    def _cookies_for(self, url: URL) -> str | None:
        jar = self._session.settings.cookies
        return None if jar is None else cookie_header(jar, url)

    async def _cancellable(self, work: Coroutine[Any, Any, _Found]) -> _Found:
        """What it gives, or its end with the visit."""
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return await task

    async def _retrieve(
        self,
        url: URL,
        sent: Mapping[str, str],
        cookies: str | None,
        *,
        origin: str | None = None,
        leads_elsewhere: bool = True,
    ) -> _Found:
        """By our own client; cookies go no farther than the URL's origin. `origin`: whose scripts are to read it.

        Raises ScrapeError, TimeoutError; _LeadsElsewhere where it may not lead to another origin.
        """

        async def check(asked: URL, _public_only: bool) -> float:
            if not (leads_elsewhere or same_origin(asked, url)):
                raise _LeadsElsewhere(asked)
            return 0.0

        headers = {name: sent[name] for name in ("accept", "origin", "referer") if name in sent}
        if cookies is not None:
            headers["cookie"] = cookies
        session = replace(self._session, settings=replace(self._session.settings, headers=headers, cookies=None))
        is_inside = self._is_inside and same_origin(url, self._url)
        retrieval = Retrieval(session, Page(), Terms(may_be_private=is_inside, check=check, origin=origin))
        page, content = await retrieval.get(url, self._read)
        return _Found(page, content, retrieval.origin_told)

    async def _read(self, page: Page, response: Answer) -> tuple[Page, bytes]:
        left = TOTAL_SIZE * self._max_size - self._size
        content = await whole_body(response, min(self._max_size, max(left, 0)))
        self._size += len(content)
        return page, content


def _as_it_came(page: Page, content: bytes) -> Mapping[str, Any]:
    headers = {name: value for name, value in page.headers.items() if name not in _NOT_PASSED_ON}
    return {"status": page.status, "body": content, "headers": headers}


def _has_mark(sent: Mapping[str, str]) -> bool:
    return any(pair.partition("=")[0] == _MARK for pair in sent.get("cookie", "").split("; "))


def _is_download(headers: Mapping[str, str]) -> bool:
    """Whether a browser keeps it as a file, and shows the page before."""
    if headers.get("content-disposition", "").lower().startswith("attachment"):
        return True
    try:
        media.kind_of_type(headers.get("content-type"))
    except UnsupportedType:
        return True
    return False
