"""The way from a URL to its response: redirects by hand, turns, retries, one deadline over everything."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar

from scrape import urls
from scrape.errors import ScrapeError, TLSFailed, TooManyRedirects
from scrape.fetcher import retry
from scrape.fetcher.client import Client, Response
from scrape.fetcher.cookies import cookie_header
from scrape.fetcher.pace import Pace
from scrape.fetcher.settings import Settings, default_user_agent
from scrape.http.content_coding import ACCEPT_ENCODING
from scrape.http.status import REDIRECTS
from scrape.records import Page
from scrape.urls import URL

Clock = Callable[[], datetime]
T = TypeVar("T")
Read = Callable[[Page, Response], Awaitable[T]]
"""Makes what is wanted of a response that is no redirect. Raises ScrapeError."""
Check = Callable[[URL, bool], Awaitable[float]]
"""Raises RobotsDenied where a URL may not be fetched; gives the pause in seconds that its host asks for.

The second argument: whether only public addresses may be asked.
"""

_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5"


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Session:
    """What the requests of one run share."""

    client: Client
    settings: Settings
    pace: Pace
    now: Clock = utc_now
    random: Callable[[], float] = random.random
    """Numbers from 0 to 1, for waits."""


class Retrieval:
    """One URL on its way; `page` is what is known of it so far, whatever happens next.

    `may_be_private`: it may lead to an address that is not public while at its own origin. `check` is asked
    before each request. `at_once`: a redirect within a host does not wait for the host's turn again.
    """

    def __init__(
        self,
        session: Session,
        page: Page,
        *,
        may_be_private: bool,
        check: Check | None = None,
        at_once: bool = False,
        max_redirects: int | None = None,
        sends_user_headers: bool = True,
    ) -> None:
        self.page = page
        self._session = session
        self._settings = session.settings
        self._may_be_private = may_be_private
        self._check = check
        self._at_once = at_once
        self._max_redirects = self._settings.max_redirects if max_redirects is None else max_redirects
        self._sends_user_headers = sends_user_headers
        self._time_left = self._settings.timeout
        self._host = ""
        """The one asked last."""
        self.is_inside = False
        """The last response came from an address that is not public, at the origin that may lead there."""

    async def get(self, first: URL, read: Read[T]) -> T:
        """What `read` makes of the response that `first` leads to; tried again where the failure may pass.

        Raises ScrapeError, TimeoutError.
        """
        given = self.page
        failures = 0
        while True:
            try:
                return await self._follow(first, read)
            except ScrapeError as error:
                failures += 1
                if not self._tries_again(error, failures):
                    raise
            self.page = given

    def _tries_again(self, error: ScrapeError, failures: int) -> bool:
        """Whether it is worth it, within the time that is left; the host is left alone until then."""
        if not retry.may_pass(error, self.page.status):
            return False
        asked = retry.retry_after(self.page.headers, self._session.now())
        wait = max(asked or 0.0, retry.backoff(failures, self._session.random))
        is_again = failures < self._settings.tries and wait < self._time_left
        if is_again or asked:
            self._session.pace.hold_off(self._host, wait)
        self._time_left -= wait
        return is_again

    async def _follow(self, first: URL, read: Read[T]) -> T:
        """Go where `first` leads. A redirect's body is never read."""
        url = first
        trusted = True
        """Still at the origin that the user's headers and credentials, and the guard's leave, are for."""
        seen = {str(first)}
        for _ in range(self._max_redirects + 1):
            named = first if trusted and self._sends_user_headers else None
            headers = _request_headers(url, self._settings, named)
            public_only = not (self._may_be_private and trusted)
            async with (
                self._turn(url, public_only=public_only, is_first=url is first),
                self._session.client.get(url, headers, public_only=public_only) as response,
            ):
                self.page = page = replace(
                    self.page, final_url=str(url), status=response.status, headers=response.headers
                )
                self.is_inside = not public_only and response.peer_is_public is False
                location = response.headers.get("location")
                if response.status not in REDIRECTS or location is None:
                    return await read(page, response)
                # rebinding: a name that was public at first gives no leave to go inside later
                self._may_be_private = self._may_be_private and response.peer_is_public is not True
            target = urls.redirect(url, location)
            _refuse_downgrade(url, target, insecure=self._settings.verify is False)
            if str(target) in seen:
                raise TooManyRedirects(f"redirects go round in a loop at {target}")
            seen.add(str(target))
            trusted = trusted and urls.same_origin_or_upgrade(first, target)
            url = target
        raise TooManyRedirects(f"more than {self._max_redirects} redirects: the site is at fault")

    @asynccontextmanager
    async def _turn(self, url: URL, *, public_only: bool, is_first: bool) -> AsyncIterator[None]:
        """A turn at the URL's host, within the time that is left; waiting for the turn takes none of it."""
        pace = self._session.pace
        delay = await self._check(url, public_only) if self._check else 0.0
        goes_on = self._at_once and not is_first and url.host == self._host
        self._host = url.host
        async with pace.turn(url.host, delay=delay, at_once=goes_on), asyncio.timeout(self._time_left):
            started = pace.clock()
            yield
            self._time_left -= pace.clock() - started


def _request_headers(url: URL, settings: Settings, named: URL | None) -> dict[str, str]:
    """The headers for `url`. `named`: the URL that the user gave, while still at its origin."""
    headers = {
        "host": url.authority,
        "user-agent": settings.user_agent or default_user_agent(),
        "accept": _ACCEPT,
        "accept-encoding": ACCEPT_ENCODING,
    }
    if settings.cookies is not None and (cookies := cookie_header(settings.cookies, url)) is not None:
        headers["cookie"] = cookies
    if named is not None:
        if named.credentials is not None:
            headers["authorization"] = _basic(*named.credentials)
        headers |= {name.lower(): value for name, value in settings.headers.items()}
    return headers


def _basic(user: str, password: str) -> str:
    """RFC 7617."""
    from base64 import b64encode

    return "Basic " + b64encode(f"{user}:{password}".encode()).decode()


def _refuse_downgrade(url: URL, target: URL, *, insecure: bool) -> None:
    """Whoever sits on the line could write what comes over http: no page that https named.

    Raises TLSFailed.
    """
    if url.scheme == "https" and target.scheme == "http" and not insecure:
        raise TLSFailed(
            f"{url.host} redirects from https to http: give {target} itself, or --insecure, if you trust it"
        )
