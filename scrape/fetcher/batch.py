"""Many URLs: a bounded number in flight, few of them to one host, memory flat."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter, deque
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable, Sequence
from heapq import heappop, heappush

from scrape import urls
from scrape.fetcher.client import Client
from scrape.fetcher.page import Clock, fetch_page, utc_now
from scrape.fetcher.settings import Settings
from scrape.records import Page

LOOKAHEAD = 8
"""URLs read ahead for each one in flight, so that a run of one host's URLs does not idle the rest."""
ORDERED_BACKLOG = 2
"""Pages that may exist at once for each request in flight where finished ones wait for their turn."""


async def fetch_all(
    given: AsyncIterable[str] | Iterable[str],
    settings: Settings | None = None,
    *,
    ordered: bool = False,
    now: Clock = utc_now,
) -> AsyncGenerator[Page, None]:
    """One page for each URL that a user gave, as they complete, or in the order given.

    Memory holds one page for each request in flight (`ordered`: two), and `LOOKAHEAD` URLs.
    Nothing new starts while the consumer does not take pages. Closing the iterator cancels what
    is in flight. An iterable that is no sequence is read in a thread, as it may block.
    """
    settings = settings or Settings()
    async with Client(settings) as client:
        batch = _Batch(client, settings, now, ordered=ordered)
        reader = asyncio.create_task(batch.read(_as_async(given, batch.room)))
        try:
            async for page in batch.pages():
                yield page
        finally:
            await _cancelled({reader, *batch.in_flight})


async def _cancelled(tasks: Iterable[asyncio.Task[None]]) -> None:
    tasks = list(tasks)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


class _HostQueue:
    """URLs waiting until their host has a request to spare; oldest first."""

    def __init__(self, per_host: int) -> None:
        self._per_host = per_host
        self._waiting: dict[str, deque[tuple[int, str]]] = {}
        self._ready: list[tuple[int, str]] = []
        """A heap: the oldest URL's number of each host that has a request to spare, and the host."""
        self._busy: Counter[str] = Counter()

    def add(self, number: int, url: str) -> None:
        host = urls.hostname(urls.add_scheme(url)) or ""
        queue = self._waiting.setdefault(host, deque())
        queue.append((number, url))
        if len(queue) == 1:
            self._offer(host)

    def take(self) -> tuple[int, str, str] | None:
        """Number, URL and host of the next to fetch, or None. `release` the host afterwards."""
        if not self._ready:
            return None
        _, host = heappop(self._ready)
        number, url = self._waiting[host].popleft()
        self._busy[host] += 1
        self._offer(host)
        return number, url, host

    def release(self, host: str) -> None:
        was_full = self._busy[host] == self._per_host
        self._busy[host] -= 1
        if not self._busy[host]:
            del self._busy[host]
        if was_full:
            self._offer(host)

    def _offer(self, host: str) -> None:
        queue = self._waiting.get(host)
        if not queue:
            self._waiting.pop(host, None)
        elif self._busy[host] < self._per_host:
            heappush(self._ready, (queue[0][0], host))


class _Batch:
    """Reads URLs, fetches them, and hands pages over, each bounded by the next."""

    def __init__(self, client: Client, settings: Settings, now: Clock, *, ordered: bool) -> None:
        self._client = client
        self._settings = settings
        self._now = now
        self._ordered = ordered
        self._queue = _HostQueue(settings.per_host)
        self._done: asyncio.Queue[tuple[int, Page] | BaseException | None] = asyncio.Queue()
        self._backlog = settings.concurrency * (ORDERED_BACKLOG if ordered else 1)
        self._started = 0
        self._active = 0
        self._handed_over = 0
        self._read = 0
        self.room = asyncio.Semaphore(settings.concurrency * LOOKAHEAD)
        """Taken for each URL read, given back for each page handed over."""
        self.in_flight: set[asyncio.Task[None]] = set()

    async def read(self, given: AsyncIterator[str]) -> None:
        """Queue what is given; the end, or what was raised on the way, goes to `pages`."""
        end: BaseException | None = None
        try:
            async for url in given:
                self._queue.add(self._read, url)
                self._read += 1
                self._start()
        except Exception as error:
            end = error
        self._done.put_nowait(end)

    def _start(self) -> None:
        while (
            self._active < self._settings.concurrency
            and self._started - self._handed_over < self._backlog
            and (job := self._queue.take())
        ):
            self._started += 1
            self._active += 1
            task = asyncio.create_task(self._fetch(*job))
            self.in_flight.add(task)
            task.add_done_callback(self.in_flight.discard)

    async def _fetch(self, number: int, url: str, host: str) -> None:
        page = await fetch_page(url, self._client, self._settings, now=self._now)
        self._active -= 1  # at once: the task itself leaves `in_flight` only after the page is taken
        self._queue.release(host)
        self._done.put_nowait((number, page))
        self._start()

    async def pages(self) -> AsyncIterator[Page]:
        """The pages, until all that was read has been handed over."""
        all_read = False
        waiting: dict[int, Page] = {}
        while not (all_read and self._handed_over == self._read):
            item = await self._done.get()
            if isinstance(item, BaseException):
                raise item
            if item is None:
                all_read = True
                continue
            number, page = item
            waiting[self._handed_over if not self._ordered else number] = page
            while (page_in_turn := waiting.pop(self._handed_over, None)) is not None:
                self._handed_over += 1
                self.room.release()
                self._start()
                yield page_in_turn


async def _as_async(given: AsyncIterable[str] | Iterable[str], room: asyncio.Semaphore) -> AsyncIterator[str]:
    """The URLs given, each only once there is room for it."""
    if isinstance(given, Sequence):
        for url in given:
            await room.acquire()
            yield url
        return
    source = given if isinstance(given, AsyncIterable) else _from_thread(given)
    async for url in source:
        await room.acquire()
        yield url


async def _from_thread(given: Iterable[str]) -> AsyncIterator[str]:
    """An iterable that may block (a pipe, standard input), read in a daemon thread, one ahead."""
    loop = asyncio.get_running_loop()
    items: asyncio.Queue[str | BaseException | None] = asyncio.Queue()
    wanted = threading.Semaphore(1)
    closed = False

    def put(item: str | BaseException | None) -> bool:
        try:
            loop.call_soon_threadsafe(items.put_nowait, item)
        except RuntimeError:  # the loop is closed: nobody reads on
            return False
        return not closed

    def read() -> None:
        try:
            for url in given:
                wanted.acquire()
                if not put(url):
                    return
        except BaseException as error:
            put(error)
        else:
            put(None)

    threading.Thread(target=read, name="read URLs", daemon=True).start()
    try:
        while (item := await items.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item
            wanted.release()
    finally:
        closed = True
        wanted.release()
