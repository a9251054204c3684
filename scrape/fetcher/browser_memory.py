"""A watch over the memory of the browser's processes: one that takes too much is ended, and the pages in it fail.

Chromium can be told a limit for what scripts make, but not for their buffers, for the document, or for all pages
together; and it does not start under a limit of address space, of which it reserves terabytes.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.async_api import Browser

MAX_OF_ONE = 1 << 30
"""Bytes of one process, which one page has to itself; without its pictures a page takes 0.1 to 0.3 GB. A choice."""
MAX_OF_ALL = 3 << 30
"""Bytes of all of them. A choice."""
INTERVAL = 0.2
"""Seconds between two looks; in such a time a script fills 0.2 GB or so."""

_ITS_OWN = re.compile(r"^Rss(?:Anon|Shmem):\s+(\d+) kB$", re.MULTILINE)


def memory_of(process: int) -> int:
    """Bytes that a process holds, but for files; 0 where the system does not tell, or it is gone."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return 1024 * sum(map(int, _ITS_OWN.findall(status)))


def too_much(sizes: Mapping[int, int]) -> list[int]:
    """Of the processes and their bytes those that are to end: that are too large, or the largest of all together."""
    found = [process for process, size in sizes.items() if size > MAX_OF_ONE]
    if not found and sum(sizes.values()) > MAX_OF_ALL:
        found = [max(sizes, key=lambda process: sizes[process])]
    return found


class MemoryWatch:
    """Looks at one browser until it is gone, while it has pages. `size`: bytes of a process, `interval`: seconds."""

    def __init__(self, size: Callable[[int], int] = memory_of, interval: float = INTERVAL) -> None:
        self._size = size
        self._interval = interval
        self._task: asyncio.Task[None] | None = None
        self._ended: deque[str] = deque()

    def watch(self, browser: Browser) -> None:
        """From now on this browser, which is not the one before."""
        self.stop()
        self._ended.clear()
        if self._size(os.getpid()):  # the system tells
            self._task = asyncio.create_task(self._watch(browser))

    def reason(self) -> str | None:
        """Why the process of a page was ended, asked once for each page whose process has; None: not from here."""
        return self._ended.popleft() if self._ended else None

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _watch(self, browser: Browser) -> None:
        with suppress(Exception):  # it has gone
            session = await browser.new_browser_cdp_session()
            while True:
                if browser.contexts:
                    self._look((await session.send("SystemInfo.getProcessInfo"))["processInfo"])
                await asyncio.sleep(self._interval)

    def _look(self, found: Sequence[Mapping[str, Any]]) -> None:
        """At the browser's processes, as it lists them."""
        sizes = {each["id"]: self._size(each["id"]) for each in found}
        of_pages = {each["id"] for each in found if each["type"] == "renderer"}
        for process in too_much(sizes):
            if process in of_pages:
                self._ended.append(_reason(sizes[process]))
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)


def _reason(size: int) -> str:
    if size > MAX_OF_ONE:
        return f"it takes more than {MAX_OF_ONE >> 20:,} MB of memory there"
    return f"it and the pages beside it take more than {MAX_OF_ALL >> 20:,} MB of memory there"
