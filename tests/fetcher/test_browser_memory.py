"""Which of the browser's processes take too much memory, and who is told."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field
from typing import Any

import pytest

from scrape.errors import RenderingFailed
from scrape.fetcher.browser_memory import MAX_OF_ALL, MAX_OF_ONE, MemoryWatch, memory_of, too_much
from scrape.fetcher.rendering import Renderer, Rendering
from scrape.fetcher.session import Session
from scrape.fetcher.settings import Settings
from scrape.records import Page


def test_one_that_is_too_large_ends() -> None:
    assert too_much({1: MAX_OF_ONE, 2: MAX_OF_ONE + 1, 3: 0}) == [2]
    assert too_much({}) == []


def test_of_too_many_the_largest_ends() -> None:
    share = MAX_OF_ALL // 8
    sizes = dict.fromkeys(range(8), share)
    assert too_much(sizes) == []
    assert too_much({**sizes, 7: share + 1}) == [7]


def test_memory_is_what_a_process_holds() -> None:
    before = memory_of(os.getpid())
    held = b"x" * (64 << 20)
    assert 0 < before <= memory_of(os.getpid()) - len(held) // 2
    assert memory_of(0) == 0


@dataclass
class MadeBrowser:
    """Of processes that are told; what it is asked for is counted."""

    processes: list[dict[str, Any]] = field(default_factory=list)
    contexts: list[object] = field(default_factory=list)
    sessions: int = 0
    looks: int = 0

    async def new_browser_cdp_session(self) -> MadeBrowser:
        self.sessions += 1
        return self

    async def send(self, _method: str) -> dict[str, Any]:
        self.looks += 1
        return {"processInfo": self.processes}


async def turns() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def watching(sizes: dict[int, int]) -> MemoryWatch:
    return MemoryWatch(lambda process: sizes.get(process, 1), interval=0.0)


def test_a_browser_without_pages_is_not_looked_at() -> None:
    async def looks(browser: MadeBrowser) -> tuple[int, int]:
        watch = watching({})
        watch.watch(browser)  # type: ignore[arg-type]  # has what is asked of it
        await turns()
        before = browser.looks
        browser.contexts.append(object())
        await turns()
        watch.stop()
        return before, browser.looks

    before, then = asyncio.run(looks(MadeBrowser()))
    assert before == 0 < then


def test_where_the_system_does_not_tell_nothing_is_watched() -> None:
    async def sessions(browser: MadeBrowser) -> int:
        MemoryWatch(lambda _process: 0, interval=0.0).watch(browser)  # type: ignore[arg-type]  # has what is asked of it
        await turns()
        return browser.sessions

    assert asyncio.run(sessions(MadeBrowser(contexts=[object()]))) == 0


async def ended(browser: MadeBrowser, sizes: dict[int, int]) -> MemoryWatch:
    """The watch after it has ended what is too large."""
    watch = watching(sizes)
    watch.watch(browser)  # type: ignore[arg-type]  # has what is asked of it
    await turns()
    watch.stop()
    return watch


def test_each_page_whose_process_was_ended_is_told_why(monkeypatch: pytest.MonkeyPatch) -> None:
    killed: list[int] = []
    sizes = {7: MAX_OF_ONE + 1, 8: MAX_OF_ONE + 1, 9: 1}

    def kill(process: int, _signal: int) -> None:
        killed.append(process)
        sizes[process] = 0

    monkeypatch.setattr(os, "kill", kill)
    processes = [{"id": 7, "type": "renderer"}, {"id": 8, "type": "GPU"}, {"id": 9, "type": "renderer"}]
    watch = asyncio.run(ended(MadeBrowser(processes, [object()]), sizes))
    assert killed == [7, 8]
    reason = watch.reason()
    assert reason is not None
    assert f"{MAX_OF_ONE >> 20:,} MB" in reason
    assert watch.reason() is None


def test_of_too_many_the_one_that_ends_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = dict.fromkeys(range(1, 9), MAX_OF_ALL // 8 + 1)
    monkeypatch.setattr(os, "kill", lambda process, _signal: sizes.pop(process))
    processes = [{"id": process, "type": "renderer"} for process in sizes]
    watch = asyncio.run(ended(MadeBrowser(processes, [object()]), sizes))
    assert f"{MAX_OF_ALL >> 20:,} MB" in (watch.reason() or "")


class ContextGone:
    """What fails for a reason of its own, and at its end, too."""

    async def add_init_script(self, _script: str) -> None:
        from playwright.async_api import Error

        raise Error("a reason of its own")

    async def close(self) -> None:
        from playwright.async_api import Error

        raise Error("the browser is gone")


class BrowserGone:
    async def new_context(self, **_options: object) -> ContextGone:
        return ContextGone()


def test_a_page_that_fails_by_itself_is_not_told_of_memory_and_its_browser_not_put_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("playwright")
    settings = Settings()
    rendering = Rendering("chromium", lambda _page: True, is_for_all=True)
    renderer = Renderer(Session(client=None, settings=settings, pace=None), rendering)  # type: ignore[arg-type]  # has what is asked of it
    watched: list[object] = []

    async def gone() -> BrowserGone:
        return BrowserGone()

    monkeypatch.setattr(renderer, "_started", gone)
    monkeypatch.setattr(MemoryWatch, "watch", lambda _self, browser: watched.append(browser))
    monkeypatch.setattr(MemoryWatch, "reason", lambda _self: "it takes more memory")
    page = Page(url="http://a.example/", final_url="http://a.example/", html="<p>")
    with pytest.raises(RenderingFailed, match="a reason of its own"):
        asyncio.run(renderer.rendered(page, is_inside=False, time_left=60.0))
    assert watched == []
