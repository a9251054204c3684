"""Pages that a script makes, as a browser shows them: Chromium, driven by Playwright.

The browser has no way to the network. Each request that a page makes comes to us, is made by our own client, with
its guard of addresses and its limits, and is answered from there: as in a browser without a pause between two, and
without a look at robots.txt, which was asked for the page.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from importlib.util import find_spec
from time import monotonic
from typing import TYPE_CHECKING

from scrape.errors import RenderingFailed
from scrape.fetcher.browser_memory import MemoryWatch
from scrape.fetcher.pace import Pace
from scrape.fetcher.session import Session
from scrape.fetcher.settings import default_user_agent
from scrape.fetcher.visit import Visit
from scrape.records import Page

if TYPE_CHECKING:
    from playwright.async_api import Browser, BrowserContext, Playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
"""What is looked for on PATH."""
MAX_TABS = 4
"""Pages rendered at once; each takes a process of its own."""
PER_HOST = 6
"""Requests in flight to one host for a page, as browsers have it."""
WAITING = 0.8
"""The share of the time left in which a page is waited for; then it is taken as it is."""
CLOSING = 5.0
"""Seconds that a page, or the browser, may take to close."""

_ARGUMENTS = (
    "--proxy-server=socks5://0.0.0.0:1",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--dns-prefetch-disable",
    "--disable-quic",
    "--js-flags=--max-old-space-size=512",
)


@dataclass(frozen=True, slots=True)
class Rendering:
    """Which pages are rendered, and by what."""

    browser: str
    """The path of a Chromium."""
    needs_script: Callable[[Page], bool]
    """Whether a page lacks what scripts are to make; asked in a thread. One that does so still is waited for."""
    is_for_all: bool = False
    """All pages are rendered, not only those that need it."""


def installed_browser(given: str | None = None) -> str:
    """The path of a browser. Raises RenderingFailed where Playwright, or it, is missing."""
    if find_spec("playwright") is None:
        raise RenderingFailed("rendering needs another package: pip install '.[browser]' in scrape's folder")
    found = shutil.which(given) if given else next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        missing = f"{given}: no such browser" if given else f"none of {', '.join(BROWSERS)} is installed"
        raise RenderingFailed(f"{missing}: install Chromium, or name one with --browser PATH")
    return found


class Renderer:
    """One browser for a run, started when the first page needs it; within a block, at whose end it is gone."""

    def __init__(self, session: Session, rendering: Rendering) -> None:
        self._rendering = rendering
        settings = session.settings
        self._settings = settings
        pace = Pace(replace(settings, delay=0.0, per_host=PER_HOST))
        self._session = replace(session, pace=pace, renderer=None)
        self._tabs = asyncio.Semaphore(MAX_TABS)
        self._starting = asyncio.Lock()
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._memory = MemoryWatch()

    async def __aenter__(self) -> Renderer:
        return self

    async def __aexit__(self, *_: object) -> None:
        self._memory.stop()
        with suppress(Exception):  # it is gone already
            if self._browser is not None:
                await asyncio.wait_for(self._browser.close(), CLOSING)
        with suppress(Exception):
            if self._playwright is not None:
                await asyncio.wait_for(self._playwright.stop(), CLOSING)

    async def rendered(self, page: Page, *, is_inside: bool, time_left: float) -> Page:
        """The page as its scripts make it, if it needs that. Raises ScrapeError, TimeoutError.

        `is_inside`: it came from an address that is not public, at whose origin its requests may be answered.
        """
        needs_script = self._rendering.needs_script
        if page.html is None or not (self._rendering.is_for_all or await asyncio.to_thread(needs_script, page)):
            return page
        async with self._tabs, asyncio.timeout(time_left):
            looks_until = monotonic() + WAITING * time_left
            browser = await self._started()
            self._settings.tell(f"{page.url}: its scripts are run")
            visit = Visit(page, self._session, is_inside=is_inside, is_unfinished=needs_script, looks_until=looks_until)
            try:
                async with self._context(browser) as context:
                    return await visit.over(context)
            except self._errors as error:
                reason = (self._memory.reason() if visit.has_crashed else None) or _first_line(error)
                raise RenderingFailed(f"the browser gave no page: {reason}") from None

    @property
    def _errors(self) -> type[Exception]:
        from playwright.async_api import Error

        return Error

    async def _started(self) -> Browser:
        """The browser, started anew where it has crashed. Raises RenderingFailed."""
        from playwright.async_api import async_playwright

        async with self._starting:
            if self._browser is None or not self._browser.is_connected():
                try:
                    self._playwright = self._playwright or await async_playwright().start()
                    browser = await self._playwright.chromium.launch(
                        executable_path=self._rendering.browser,
                        args=_ARGUMENTS,
                        chromium_sandbox=not _is_root(),
                        handle_sigint=False,
                        handle_sigterm=False,
                        handle_sighup=False,
                    )
                except self._errors as error:
                    reason = _first_line(error)
                    raise RenderingFailed(f"cannot start {self._rendering.browser}: {reason}") from None
                self._memory.watch(browser)
                self._browser = browser
            return self._browser

    @asynccontextmanager
    async def _context(self, browser: Browser) -> AsyncIterator[BrowserContext]:
        """A profile of its own for one page."""
        context = await browser.new_context(
            user_agent=self._settings.user_agent or default_user_agent(),
            service_workers="block",
            accept_downloads=False,
            ignore_https_errors=True,  # it makes no connections
        )
        try:
            yield context
        finally:
            try:
                await asyncio.wait_for(asyncio.shield(context.close()), CLOSING)
            except TimeoutError:  # a page that does not end
                await browser.close()
            except self._errors:  # it is gone already
                pass


def _is_root() -> bool:
    """Whose processes Chromium's sandbox does not take."""
    return sys.platform != "win32" and os.geteuid() == 0


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
