"""robots.txt of each origin, asked once a run (RFC 9309, 2.3)."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, replace
from weakref import WeakValueDictionary

from scrape.errors import (
    BlockedAddress,
    HostNotFound,
    HTTPStatus,
    InvalidURL,
    RobotsDenied,
    ScrapeError,
    TLSFailed,
    TooLarge,
    TooManyRedirects,
    error_of,
)
from scrape.fetcher.connection import CannotConnect
from scrape.fetcher.page import failure_of
from scrape.fetcher.received import Answer
from scrape.fetcher.retrieval import Retrieval, Terms
from scrape.fetcher.robots_txt import ALL_ALLOWED, MAX_SIZE, Rules, parse
from scrape.fetcher.session import Session
from scrape.fetcher.settings import default_user_agent, product_token
from scrape.http.content_coding import STEP, Body
from scrape.http.status import TOO_MANY_REQUESTS
from scrape.records import Failure, Page
from scrape.urls import URL

MAX_REDIRECTS = 5
KEPT_SIZE = 32_000_000
"""Bytes of rules that are kept, those of the origins asked last: of most sites some kilobytes."""

_NO_CONNECTION = (HostNotFound, BlockedAddress, TLSFailed, CannotConnect)
"""Without a response the failure is the page's as well."""
_NOT_HAD = "no robots.txt to be had from {} ({}), which forbids everything: try again later, or --ignore-robots"


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What an origin's robots.txt says."""

    rules: Rules = ALL_ALLOWED
    refusal: Failure | None = None
    """That of each page of the origin, where it could not be had."""


Key = tuple[tuple[str, str, int], bool]
"""An origin, and whether only public addresses may be asked."""


class Robots:
    """Asks each origin once, whichever URLs come first, and keeps what it said.

    4xx allows everything; 5xx, 429 (which says nothing about the file) and no answer forbid everything.
    """

    def __init__(self, session: Session) -> None:
        # headers and cookies are for the pages, and robots.txt may be another origin's than the one they are for
        settings = replace(session.settings, headers={}, cookies=None)
        self._session = replace(session, settings=settings)
        self._token = product_token(settings.user_agent or default_user_agent())
        self._verdicts: OrderedDict[Key, _Verdict] = OrderedDict()
        self._size = 0
        self._locks: WeakValueDictionary[Key, asyncio.Lock] = WeakValueDictionary()

    async def check(self, url: URL, public_only: bool) -> float:
        """The pause in seconds that the origin asks for between requests. Raises RobotsDenied.

        Where the origin cannot be reached at all, raises what failed.
        """
        verdict = await self._verdict(url, public_only=public_only)
        if verdict.refusal is not None:
            raise _error_of(verdict.refusal)
        if not verdict.rules.allow(url.target):
            raise RobotsDenied(f"robots.txt of {url.authority} forbids it: --ignore-robots fetches it all the same")
        return verdict.rules.crawl_delay

    async def _verdict(self, url: URL, *, public_only: bool) -> _Verdict:
        key = (url.origin, public_only)
        lock = self._locks.setdefault(key, asyncio.Lock())
        async with lock:
            verdict = self._verdicts.get(key)
            if verdict is None:
                verdict = self._verdicts[key] = await self._ask(url, public_only=public_only)
                self._size += verdict.rules.size
                self._forget_the_oldest()
            self._verdicts.move_to_end(key)
        return verdict

    def _forget_the_oldest(self) -> None:
        while self._size > KEPT_SIZE and len(self._verdicts) > 1:
            _, forgotten = self._verdicts.popitem(last=False)
            self._size -= forgotten.rules.size

    async def _ask(self, url: URL, *, public_only: bool) -> _Verdict:
        terms = Terms(
            may_be_private=not public_only, max_redirects=MAX_REDIRECTS, awaits_restart=True, is_for_many=True
        )
        retrieval = Retrieval(self._session, Page(), terms)
        try:
            content = await retrieval.get(url._replace(target="/robots.txt", credentials=None), _content)
        except (TooManyRedirects, InvalidURL):
            return _Verdict()
        except Exception as error:
            status = retrieval.page.status
            if isinstance(error, HTTPStatus):
                if status is None:  # not asked at all: the host wants to be left alone for a while
                    raise
                if status <= 499 and status != TOO_MANY_REQUESTS:
                    return _Verdict()
            failure = failure_of(error, self._session.settings.timeout)
            if status is not None or not isinstance(error, _NO_CONNECTION):
                failure = Failure.of(RobotsDenied(_NOT_HAD.format(url.authority, failure.message)))
            return _Verdict(refusal=failure)
        return _Verdict(parse(content, self._token))


async def _content(_page: Page, response: Answer) -> bytes:
    """The body, or as much of it as counts. Raises FetchError."""
    if not 200 <= response.status <= 299:
        raise HTTPStatus(f"HTTP status {response.status}")
    body = Body(response.headers.get("content-encoding", ""), MAX_SIZE + 2 * STEP)
    try:
        await response.read_into(body.feed)
    except TooLarge:
        return body.received()
    return body.finish()


def _error_of(refusal: Failure) -> ScrapeError:
    if refusal.type == CannotConnect.type:  # a connection that broke has the same, and would be tried again
        return CannotConnect(refusal.message)
    return error_of(refusal.type, refusal.message)
