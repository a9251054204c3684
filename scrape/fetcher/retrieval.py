"""The way from a URL to its response: redirects by hand, turns, retries, one deadline over everything."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from scrape import urls
from scrape.errors import HTTPStatus, ScrapeError, TLSFailed, TooManyRedirects
from scrape.fetcher import retry
from scrape.fetcher.client import Response
from scrape.fetcher.cookies import with_cookies_set
from scrape.fetcher.pace import LONGEST_WAIT
from scrape.fetcher.received import Answer, Unchanged
from scrape.fetcher.request_headers import request_headers
from scrape.fetcher.same_origin import origin_told, same_origin_or_upgrade
from scrape.fetcher.session import Session
from scrape.fetcher.target import Target
from scrape.http.exchange import Archived, Exchange
from scrape.http.status import NOT_MODIFIED, REDIRECTS
from scrape.records import Page
from scrape.urls import URL

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

T = TypeVar("T")
Read = Callable[[Page, Answer], Awaitable[T]]
"""Makes what is wanted of a response that is no redirect. Raises ScrapeError."""
Onward = Callable[[T], URL | None]
"""Where what was read sends its readers; None where it is what they came for."""
Check = Callable[[URL, bool], Awaitable[float]]
"""Raises RobotsDenied where a URL may not be fetched; gives the pause in seconds that its host asks for.

The second argument: whether only public addresses may be asked.
"""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a retrieval may do, and what it tells."""

    may_be_private: bool
    """It may lead to an address that is not public while at its own origin."""
    check: Check | None = None
    """Asked before each request."""
    at_once: bool = False
    """A redirect within a host does not wait for the host's turn again."""
    max_redirects: int | None = None
    """None: as the settings say."""
    awaits_restart: bool = False
    """A host that has answered before, and has trouble now, is given some seconds."""
    is_for_many: bool = False
    """All that is fetched of the host depends on it: an answer of any kind is reason to wait for a better."""
    sends_user_headers: bool = True
    is_page: bool = False
    """It is kept, and asked for only if it has changed, where the settings say so."""
    origin: str | None = None
    """Whose scripts ask, which other origins are told."""

    @classmethod
    def of(cls, target: Target, session: Session, *, is_page: bool = False) -> Terms:
        """Those of a target."""
        return cls(
            may_be_private=target.may_be_private and not session.settings.public_only,
            check=session.robots.check if session.robots and target.asks_robots else None,
            at_once=target.source == "argument",
            awaits_restart=target.source != "argument",
            sends_user_headers=target.gets_user_headers,
            is_page=is_page,
        )


class Retrieval:
    """One URL on its way; `page` is what is known of it so far, whatever happens next."""

    def __init__(self, session: Session, page: Page, terms: Terms) -> None:
        self.page = page
        self._session = session
        self._settings = session.settings
        self._terms = terms
        self._may_be_private = terms.may_be_private
        self.origin_told: str | None = None
        """The last `Origin` that it made; None while all is of the origin that asks."""
        self._keeps = terms.is_page and self._settings.keep is not None
        self._archived = self._settings.archived if terms.is_page else None
        self.exchanges: list[Exchange] = []
        """The responses that are to be kept, those of the last try."""
        self.time_left = self._settings.timeout
        """Seconds until the deadline; waiting for a turn takes none."""
        self._origin = ("", "", 0)
        """The one asked last."""
        self._told: Mapping[str, str] = {}
        """What that has said in its header; nothing before it has answered."""
        self.is_inside = False
        """The last response came from an address that is not public, at the origin that may lead there."""

    async def get(self, first: URL, read: Read[T], onward: Onward[T] | None = None) -> T:
        """What `read` makes of the response that `first` leads to; tried again where the failure may pass.

        `onward`: what was read may lead on, too, as a redirect does. Raises ScrapeError, TimeoutError.
        """
        given = self.page
        failures = 0
        while True:
            try:
                return await self._follow(first, read, onward)
            except ScrapeError as error:
                failures += 1
                if not self._tries_again(first, error, failures):
                    raise self._with_pause(error) from None
            self.page = given
            self.exchanges.clear()

    def _tries_again(self, first: URL, error: ScrapeError, failures: int) -> bool:
        """Whether it is worth it, within the time that is left; the host is left alone until then.

        What the host asks for, or needs, is waited as others of a list wait for it: as for a turn, which takes no time.
        """
        pace, host = self._session.pace, self._origin[1]
        is_restart = self._is_restart(error)
        if not is_restart and not retry.may_pass(error, self.page.status):
            return False
        asked = retry.retry_after(self._told, self._session.now())
        is_patient = is_restart and asked is None
        wait = max(asked or 0.0, retry.backoff(failures, self._session.random, is_patient=is_patient))
        takes = wait if self._terms.at_once or (asked is None and not is_restart) else 0.0
        is_again = failures < self._settings.tries and takes < self.time_left and wait <= LONGEST_WAIT
        if is_again or asked:
            pace.hold_off(host, wait)
        if is_patient and not is_again:
            self._session.outages.gives_up(self._origin)
        self.time_left -= takes
        if is_again:
            turn = max(wait, pace.ready_at(host) - pace.clock())
            tries = f"try {failures + 1} of {self._settings.tries}"
            self._settings.tell(f"{first}: {error.message}: {tries} in {turn:.1f} s")
        return is_again

    def _is_restart(self, error: ScrapeError) -> bool:
        """Whether the host may be restarting, so that it is given more time."""
        status, now = self.page.status, self._session.pace.clock()
        return (
            self._terms.awaits_restart
            and retry.is_outage(error, status)
            and self._session.outages.is_short(self._origin, now, is_of_page=retry.may_pass(error, status))
        )

    def _with_pause(self, error: ScrapeError) -> ScrapeError:
        """The failure, with the pause that the host asks for."""
        asked = retry.retry_after(self._told, self._session.now())
        if not asked or not isinstance(error, HTTPStatus) or not retry.may_pass(error, self.page.status):
            return error
        return HTTPStatus(f"{error.message} (it asks for {asked:,.0f} s)")

    async def _follow(self, first: URL, read: Read[T], onward: Onward[T] | None) -> T:
        """Go where `first` leads. A redirect's body is never read."""
        url = first
        answer: T | None = None
        trusted = True
        """Still at the origin that the user's headers and credentials, and the guard's leave, are for."""
        cookies = self._settings.cookies
        seen: set[tuple[str, str | None]] = set()
        way: list[URL] = []
        most = self._settings.max_redirects if self._terms.max_redirects is None else self._terms.max_redirects
        for _ in range(most + 1):
            way.append(url)
            headers = self._headers(way, cookies, trusted=trusted)
            request = str(url), headers.get("cookie")
            if request in seen:
                if answer is not None:  # a page that leads to itself, or back
                    return answer
                raise TooManyRedirects(f"redirects go round in a loop at {url}")
            seen.add(request)
            archived = self._archived(str(url)) if self._archived else None
            if archived is not None:
                headers |= archived.conditions
            public_only = not (self._may_be_private and trusted)
            async with (
                self._turn(url, public_only=public_only, is_first=url is first),
                self._session.client.get(url, headers, public_only=public_only) as response,
            ):
                self._note(url, response, public_only=public_only)
                target = self._redirected(url, response)
                if target is not None:
                    answer = None
                else:
                    answer = await self._read(read, url, response, archived)
                    target = onward(answer) if onward else None
                    if target is None:
                        return answer
                cookies = with_cookies_set(cookies, response.fields, url)
                # rebinding: a name that was public at first gives no leave to go inside later
                self._may_be_private = self._may_be_private and response.peer_is_public is not True
                self._settings.tell(f"{url}: status {response.status}, leads to {target}")
            trusted = trusted and same_origin_or_upgrade(first, target)
            url = target
        if answer is not None:  # a page that goes on and on to itself
            return answer
        raise TooManyRedirects(f"more than {most} redirects: the site is at fault")

    def _headers(self, way: Sequence[URL], cookies: CookieJar | None, *, trusted: bool) -> dict[str, str]:
        """The headers for the last URL of the way."""
        named = way[0] if trusted and self._terms.sends_user_headers else None
        headers = request_headers(way[-1], self._settings, named, cookies)
        self.origin_told = origin_told(self._terms.origin, way) if self._terms.origin else None
        if self.origin_told is not None:
            headers["origin"] = self.origin_told
        return headers

    def _note(self, url: URL, response: Response, *, public_only: bool) -> None:
        """What the head of a response tells of where we are."""
        self.page = replace(
            self.page, final_url=str(url), source=str(url), status=response.status, headers=response.headers
        )
        self._told = response.headers
        is_well = response.status not in retry.PASSING
        if is_well or self._terms.is_for_many:
            self._session.outages.answers(url.origin, is_well=is_well)
        self.is_inside = not public_only and response.peer_is_public is False

    def _redirected(self, url: URL, response: Response) -> URL | None:
        """Where a redirect leads. Raises InvalidURL, TLSFailed."""
        location = response.headers.get("location")
        if response.status not in REDIRECTS or location is None:
            return None
        self._keep(url, response)
        target = urls.redirect(url, location)
        _refuse_downgrade(url, target, insecure=self._settings.verify is False)
        return target

    async def _read(self, read: Read[T], url: URL, response: Response, archived: Archived | None) -> T:
        """What `read` makes of a response, or of the earlier one that it says to be still so."""
        if response.status == NOT_MODIFIED and archived is not None:
            self._keep(url, response, unchanged=archived)
            self.page = replace(self.page, headers={**archived.message.headers, **response.headers})
            return await read(self.page, Unchanged(archived.message))
        response.kept = [] if self._keeps else None
        try:
            return await read(self.page, response)
        finally:
            if not response.is_cut_off:
                self._keep(url, response)

    def _keep(self, url: URL, response: Response, unchanged: Archived | None = None) -> None:
        if not self._keeps:
            return
        exchange = Exchange(
            url=str(url),
            status=response.status,
            reason=response.reason,
            protocol=response.protocol,
            fields=response.fields,
            body=response.raw_body,
            address=response.address,
            unchanged=unchanged,
        )
        self.exchanges.append(exchange)

    @asynccontextmanager
    async def _turn(self, url: URL, *, public_only: bool, is_first: bool) -> AsyncIterator[None]:
        """A turn at the URL's host, within the time that is left; waiting for the turn takes none of it."""
        pace = self._session.pace
        before, self._origin, self._told = self._origin[1], url.origin, {}
        delay = await self._terms.check(url, public_only) if self._terms.check else 0.0
        goes_on = self._terms.at_once and not is_first and url.host == before
        async with pace.turn(url.host, delay=delay, at_once=goes_on), asyncio.timeout(self.time_left):
            started = pace.clock()
            try:
                yield
            finally:  # a try that fails has taken its time, too
                self.time_left -= pace.clock() - started


def _refuse_downgrade(url: URL, target: URL, *, insecure: bool) -> None:
    """Whoever sits on the line could write what comes over http: no page that https named.

    Raises TLSFailed.
    """
    if url.scheme == "https" and target.scheme == "http" and not insecure:
        raise TLSFailed(
            f"{url.host} redirects from https to http: give {target} itself, or --insecure, if you trust it"
        )
