"""One page in the browser: what it asks for is answered by our own client, within limits.

What does not come to us (preconnects, sockets, WebRTC) ends at a proxy that there is not.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from scrape import urls
from scrape.errors import RenderingFailed
from scrape.fetcher.answers import Answers
from scrape.fetcher.session import Session
from scrape.http.content_coding import too_large
from scrape.records import Page

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, WebSocketRoute
    from playwright.async_api import Page as Tab

SETTLING = 5.0
"""Seconds at most that a loaded page is waited for until it makes no more requests."""
GLANCE = 0.5
"""Seconds between two looks at a page that has settled but is not finished."""

_BEFORE_SCRIPTS = """
delete window.RTCPeerConnection; delete window.webkitRTCPeerConnection; delete window.WebTransport;
delete Navigator.prototype.serviceWorker;
"""
"""Scripts go on without what is not there; for a service worker that is refused they would wait for ever."""
_DOCUMENT = """(() => {
    const roots = [];
    const search = (tree) => {
        for (const element of tree.querySelectorAll('*')) {
            if (element.shadowRoot) { roots.push(element.shadowRoot); search(element.shadowRoot); }
        }
    };
    search(document);
    const root = document.documentElement;
    const start = root.cloneNode(false).outerHTML.replace(/<.html>$/, '');
    return `<!DOCTYPE html>${start}${root.getHTML({shadowRoots: roots})}</html>`.slice(0, %d);
})()"""


class Visit:
    """One page in the browser, and what it loads.

    `is_unfinished`: asked of the page as it is, in a thread; it is waited for meanwhile, until
    `looks_until` by the monotonic clock, and then taken as it is.
    """

    def __init__(
        self,
        page: Page,
        session: Session,
        *,
        is_inside: bool,
        is_unfinished: Callable[[Page], bool],
        looks_until: float,
    ) -> None:
        self._is_unfinished = is_unfinished
        self._looks_until = looks_until
        self._page = page
        self._url = urls.parse(page.base_url or "")
        self._max_size = session.settings.max_size
        self._answers = Answers(page, session, is_inside=is_inside)
        self.has_crashed = False
        """The process that it had to itself has ended."""

    async def over(self, context: BrowserContext) -> Page:
        """The page once it has settled. Raises TooLarge, TimeoutError, and Playwright's errors."""
        from playwright.async_api import Error

        await context.add_init_script(_BEFORE_SCRIPTS)
        await context.route("**/*", self._answers.give)
        await context.route_web_socket("**/*", _refuse_socket)
        tab = await context.new_page()
        self._answers.tab_frame = tab.main_frame
        context.on("page", _close)
        tab.on("crash", self._note_crash)
        shown = asyncio.create_task(self._shown(context, tab))
        crash = asyncio.create_task(tab.wait_for_event("crash", timeout=0))
        try:
            await asyncio.wait([shown, crash], return_when=asyncio.FIRST_COMPLETED)
            if not shown.done():  # what asks a tab that has crashed waits for ever
                crash.result()
                raise Error("its process has ended")
            return shown.result()
        finally:
            shown.cancel()
            crash.cancel()
            self._answers.stop()

    def _note_crash(self, _tab: Tab) -> None:
        self.has_crashed = True

    async def _shown(self, context: BrowserContext, tab: Tab) -> Page:
        # Some sites put the path of a page into the fragment, which only their scripts see.
        _, mark, fragment = self._page.url.partition("#") if self._page.url else ("", "", "")
        await tab.goto(f"{self._url}{mark}{fragment}", wait_until="commit", timeout=0)
        await self._settle(tab)
        return await self._finished(context, tab)

    async def _settle(self, tab: Tab) -> None:
        """Wait until it has loaded, and then until it makes no more requests."""
        # A page that leads to a download before it has loaded never has, as Playwright sees it.
        ends = [
            asyncio.create_task(end)
            for end in (tab.wait_for_load_state("load", timeout=0), self._answers.stayed.wait())
        ]
        try:
            await asyncio.wait(ends, timeout=self._looks_until - monotonic(), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for end in ends:
                end.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(min(SETTLING, self._looks_until - monotonic())):
                await tab.wait_for_load_state("networkidle", timeout=0)

    async def _finished(self, context: BrowserContext, tab: Tab) -> Page:
        """The page once it is finished, or as it is when there is no more time. Raises TooLarge."""
        page = await self._as_it_is(context, tab)
        while monotonic() < self._looks_until and await asyncio.to_thread(self._is_unfinished, page):
            await asyncio.sleep(GLANCE)
            page = await self._as_it_is(context, tab)
        return page

    async def _as_it_is(self, context: BrowserContext, tab: Tab) -> Page:
        url, html = await self._document(context, tab)
        if len(html) > self._max_size:
            raise too_large(self._max_size)
        return replace(self._page, html=html, final_url=url, source=url)

    async def _document(self, context: BrowserContext, tab: Tab) -> tuple[str, str]:
        """Where the page is by now, and what, shadow trees included; its scripts cannot change how that is seen."""
        cdp = await context.new_cdp_session(tab)
        frame = (await cdp.send("Page.getFrameTree"))["frameTree"]["frame"]
        if not frame["url"].startswith(("http://", "https://")):  # the browser's own page about an error
            raise RenderingFailed("the page leads itself to where there is none, or where it may not go")
        world = await cdp.send("Page.createIsolatedWorld", {"frameId": frame["id"]})
        expression = _DOCUMENT % (self._max_size + 1)
        context_id = world["executionContextId"]
        found = await cdp.send(
            "Runtime.evaluate", {"expression": expression, "contextId": context_id, "returnByValue": True}
        )
        html = found["result"].get("value")
        if not isinstance(html, str):
            raise RenderingFailed("the browser gave no page: its document is gone")
        return str(urls.parse(frame["url"])), html


async def _refuse_socket(socket: WebSocketRoute) -> None:
    await socket.close()


async def _close(tab: Tab) -> None:
    """Another tab, which a script opened."""
    with suppress(Exception):
        await tab.close()
