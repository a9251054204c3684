"""Pages that a script makes, as a browser shows them: Chromium, driven by Playwright.

The browser has no way to the network. Each request that a page makes comes to us, is made by our own client, with
its guard of addresses and its limits, and is answered from there: as in a browser without a pause between two, and
without a look at robots.txt, which was asked for the page. What does not come to us (preconnects, sockets,
WebRTC) ends at a proxy that there is not.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from scrape import urls
from scrape.errors import RenderingFailed
from scrape.fetcher.pace import Pace
from scrape.fetcher.retrieval import Answer, Retrieval, Session
from scrape.fetcher.settings import default_user_agent
from scrape.http.content_coding import Body, too_large
from scrape.records import Page

if TYPE_CHECKING:
    from playwright.async_api import Browser, BrowserContext, Frame, Playwright, Route, WebSocketRoute
    from playwright.async_api import Page as Tab

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
"""What is looked for on PATH."""
MAX_TABS = 4
"""Pages rendered at once; each takes a process of its own."""
MAX_REQUESTS = 200
"""Requests that one page may make."""
MAX_NAVIGATIONS = 3
"""Documents that one page may lead itself to."""
TOTAL_SIZE = 4
"""All that one page loads may be so many times as large as one page may be."""
PER_HOST = 6
"""Requests in flight to one host for a page, as browsers have it."""
SETTLING = 5.0
"""Seconds at most that a loaded page is waited for until it makes no more requests."""
CLOSING = 5.0
"""Seconds that a page, or the browser, may take to close."""

_ANSWERED = frozenset({"document", "script", "xhr", "fetch"})
_EMPTY = frozenset({"stylesheet"})
"""Answered with nothing, as scripts may wait for them; what is in neither set is refused."""
_NOT_PASSED_ON = frozenset(
    {"content-encoding", "content-length", "transfer-encoding", "set-cookie", "location", "link"}
)
_ARGUMENTS = (
    "--proxy-server=socks5://0.0.0.0:1",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--dns-prefetch-disable",
    "--disable-quic",
    "--js-flags=--max-old-space-size=512",
)
_BEFORE_SCRIPTS = "delete window.RTCPeerConnection; delete window.webkitRTCPeerConnection; delete window.WebTransport"
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


@dataclass(frozen=True, slots=True)
class Rendering:
    """Which pages are rendered, and by what."""

    browser: str
    """The path of a Chromium."""
    is_needed: Callable[[Page], bool] | None = None
    """Asked of each page, in a thread. None: all of them are rendered."""


def installed_browser(given: str | None = None) -> str:
    """The path of a browser. Raises RenderingFailed where Playwright, or it, is missing."""
    if find_spec("playwright") is None:
        raise RenderingFailed("rendering needs a package more: pip install 'scrape[browser]'")
    found = shutil.which(given) if given else next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        missing = f"{given}: no such browser" if given else f"none of {', '.join(BROWSERS)} is installed"
        raise RenderingFailed(f"{missing}: install Chromium, or name one with --browser PATH")
    return found


@asynccontextmanager
async def with_renderer(session: Session) -> AsyncIterator[Session]:
    """The session with a browser, where its settings ask for one."""
    if session.settings.rendering is None:
        yield session
        return
    async with Renderer(session, session.settings.rendering) as renderer:
        yield replace(session, renderer=renderer)


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

    async def __aenter__(self) -> Renderer:
        return self

    async def __aexit__(self, *_: object) -> None:
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
        is_needed = self._rendering.is_needed
        if page.html is None or (is_needed is not None and not await asyncio.to_thread(is_needed, page)):
            return page
        async with self._tabs, asyncio.timeout(time_left):
            browser = await self._started()
            try:
                async with self._context(browser) as context:
                    return await _Visit(page, self._session, is_inside=is_inside).over(context)
            except self._errors as error:
                raise RenderingFailed(f"the browser gave no page: {_first_line(error)}") from None

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
                    self._browser = await self._playwright.chromium.launch(
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
            except self._errors:
                pass


class _Visit:
    """One page in the browser, and what it loads."""

    def __init__(self, page: Page, session: Session, *, is_inside: bool) -> None:
        self._page = page
        self._url = urls.parse(page.base_url or "")
        self._session = session
        self._is_inside = is_inside
        self._max_size = session.settings.max_size
        self._tab_frame: Frame | None = None
        self._requests = 0
        self._navigations = 0
        self._size = 0
        self._under_way: set[asyncio.Task[tuple[Page, bytes]]] = set()

    async def over(self, context: BrowserContext) -> Page:
        """The page once it has settled. Raises TooLarge, TimeoutError, and Playwright's errors."""
        await context.add_init_script(_BEFORE_SCRIPTS)
        await context.route("**/*", self._answer)
        await context.route_web_socket("**/*", _refuse_socket)
        tab = await context.new_page()
        self._tab_frame = tab.main_frame
        context.on("page", _close)
        try:
            await tab.goto(str(self._url), wait_until="load", timeout=0)
            with suppress(TimeoutError):
                async with asyncio.timeout(SETTLING):
                    await tab.wait_for_load_state("networkidle", timeout=0)
            url, html = await self._document(context, tab)
        finally:
            for task in self._under_way:
                task.cancel()
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

    async def _answer(self, route: Route) -> None:
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
            if request.frame != self._tab_frame:
                return None
            self._navigations += 1
            if self._navigations == 1:
                headers = {"content-type": "text/html; charset=utf-8"}
                return {"status": 200, "body": (self._page.html or "").encode("utf-8", "replace"), "headers": headers}
            if self._navigations > MAX_NAVIGATIONS:
                return None
        self._requests += 1
        if self._requests > MAX_REQUESTS:
            return None
        task = asyncio.create_task(self._retrieve(request.url, request.headers))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        page, content = await task
        headers = {name: value for name, value in page.headers.items() if name not in _NOT_PASSED_ON}
        return {"status": page.status, "body": content, "headers": headers}

    async def _retrieve(self, given: str, sent: Mapping[str, str]) -> tuple[Page, bytes]:
        """Status, header and decoded body, by our own client. Raises ScrapeError, TimeoutError."""
        url = urls.parse(given)
        headers = {name: sent[name] for name in ("accept", "origin", "referer") if name in sent}
        session = replace(self._session, settings=replace(self._session.settings, headers=headers))
        retrieval = Retrieval(session, Page(), may_be_private=self._is_inside and urls.same_origin(url, self._url))
        return await retrieval.get(url, self._read)

    async def _read(self, page: Page, response: Answer) -> tuple[Page, bytes]:
        left = TOTAL_SIZE * self._max_size - self._size
        body = Body(response.headers.get("content-encoding", ""), min(self._max_size, max(left, 0)))
        await response.read_into(body.feed)
        content = body.finish()
        self._size += len(content)
        return page, content


async def _refuse_socket(socket: WebSocketRoute) -> None:
    await socket.close()


async def _close(tab: Tab) -> None:
    """Another tab, which a script opened."""
    with suppress(Exception):
        await tab.close()


def _is_root() -> bool:
    """Whose processes Chromium's sandbox does not take."""
    return sys.platform != "win32" and os.geteuid() == 0


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
