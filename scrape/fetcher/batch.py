"""Many URLs: a bounded number in flight, few of them to one host, memory flat."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from contextlib import aclosing
from heapq import heappop, heappush
from time import monotonic

from scrape import urls
from scrape.errors import OutputError
from scrape.fetcher.discovery import Discovery
from scrape.fetcher.pace import Pace, Seconds, Sleep
from scrape.fetcher.page import fetch_page
from scrape.fetcher.session import Session, open_session
from scrape.fetcher.settings import Settings
from scrape.fetcher.source import Given, targets
from scrape.fetcher.target import Seed, Target, Wanted
from scrape.records import Page

LOOKAHEAD = 8
"""URLs read ahead for each request that may be in flight."""
FAR_LOOKAHEAD = 512
"""The same, while no host of those that were read can be asked: a list sorted by host shall not be fetched
one host after the other. A URL that waits takes some 250 bytes."""
PARKED = 8
"""URLs for each request that may be in flight which are on their way, but wait for their next turn."""
ORDERED_BACKLOG = 2
"""Pages that may exist at once for each request in flight where finished ones wait for their turn."""


async def fetch_all(
    given: Given,
    settings: Settings,
    *,
    ordered: bool = False,
    wanted: Wanted | None = None,
    clock: Seconds = monotonic,
    sleep: Sleep = asyncio.sleep,
) -> AsyncGenerator[Page, None]:
    """One page for each URL given, as they complete, or in the order given. A bare string is one of a list.

    Of a seed, one page for each URL that it lists and that is `wanted`.

    Memory holds one page for each request in flight (`ordered`: two), and `FAR_LOOKAHEAD` URLs.
    Nothing new starts while the consumer does not take pages. Closing the iterator cancels what
    is in flight. An iterable that is no sequence is read in a thread, as it may block.
    """
    async with open_session(settings, clock=clock, sleep=sleep) as session:
        batch = _Batch(session, wanted or Wanted(), ordered=ordered)
        reader = asyncio.create_task(batch.read(targets(given)))
        try:
            async for page in batch.pages():
                yield page
        finally:
            await _cancelled({reader, *batch.tasks})


async def _cancelled(tasks: Iterable[asyncio.Task[None]]) -> None:
    tasks = list(tasks)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


class _HostQueue:
    """Targets waiting until their host may be asked; oldest first."""

    def __init__(self, pace: Pace, per_host: int) -> None:
        self._pace = pace
        self._per_host = per_host
        self._waiting: dict[str, deque[tuple[int, Target]]] = {}
        self._ready: list[tuple[int, str]] = []
        """A heap: the oldest target's number of each host that may be asked, and the host."""
        self._later: list[tuple[float, str]] = []
        """A heap: when each host that must be waited for may be asked, and the host."""
        self._busy: Counter[str] = Counter()
        self.size = 0

    def add(self, number: int, target: Target) -> None:
        host = urls.hostname(urls.add_scheme(target.url)) or ""
        queue = self._waiting.setdefault(host, deque())
        queue.append((number, target))
        self.size += 1
        if len(queue) == 1:
            self._offer(host)

    def take(self, *, only: int | None = None) -> tuple[int, Target, str] | None:
        """Number, target and host of the next to fetch, or None; `only` that of this number. `release` the host
        afterwards."""
        while self._later and self._later[0][0] <= self._pace.clock():
            self._offer(heappop(self._later)[1])
        while self._ready and (only is None or self._ready[0][0] == only):
            _, host = heappop(self._ready)
            if self._pace.ready_at(host) > self._pace.clock():  # it was asked, or asked for a pause, meanwhile
                self._offer(host)
                continue
            number, target = self._waiting[host].popleft()
            self.size -= 1
            self._busy[host] += 1
            self._offer(host)
            return number, target, host
        return None

    @property
    def next_in_turn(self) -> tuple[float, str] | None:
        """When the next host may be asked that must be waited for, and which it is."""
        return self._later[0] if self._later else None

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
            return
        if self._busy[host] >= self._per_host:
            return
        ready_at = self._pace.ready_at(host)
        if ready_at > self._pace.clock():
            heappush(self._later, (ready_at, host))
        else:
            heappush(self._ready, (queue[0][0], host))


class _Batch:
    """Reads targets, fetches them, and hands pages over, each bounded by the next."""

    def __init__(self, session: Session, wanted: Wanted, *, ordered: bool) -> None:
        settings = session.settings
        self._session = session
        self._pace = session.pace
        self._pace.on_park = self._start
        self._discovery = Discovery(session, wanted)
        self._again = wanted.again
        self._ordered = ordered
        self._queue = _HostQueue(session.pace, settings.per_host)
        self._done: asyncio.Queue[tuple[int, Page] | BaseException | None] = asyncio.Queue()
        self._concurrency = settings.concurrency
        self._backlog = settings.concurrency * (ORDERED_BACKLOG if ordered else 1)
        self._started = 0
        self._finished = 0
        self._handed_over = 0
        self._read = 0
        self._wants_more = asyncio.Event()
        self._wants_more.set()
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_at = 0.0
        self.tasks: set[asyncio.Task[None]] = set()
        """All that must be cancelled for an early end."""

    async def read(self, given: AsyncGenerator[Target | Seed, None]) -> None:
        """Queue what is given; the end, or what was raised on the way, goes to `pages`."""
        end: BaseException | None = None
        try:
            async with aclosing(given):
                async for item in given:
                    if isinstance(item, Target):
                        await self._add(item)
                    else:
                        await self._add_pages_of(item)
            for target in self._discovery.latest():
                await self._add(target)
            for url in self._again() if self._again else ():
                once_more = self._discovery.once_more(url)
                if once_more is not None:
                    await self._add(once_more)
        except Exception as error:
            end = error
        self._done.put_nowait(end)

    async def _add(self, target: Target) -> None:
        self._queue.add(self._read, target)
        self._read += 1
        self._start()
        await self._wants_more.wait()

    async def _add_pages_of(self, seed: Seed) -> None:
        async with aclosing(self._discovery.pages_of(seed)) as found:
            async for item in found:
                if isinstance(item, Target):
                    await self._add(item)
                else:  # a failure of the seed, or of what it leads to
                    self._started += 1
                    self._finished += 1
                    self._done.put_nowait((self._read, item))
                    self._read += 1

    def _start(self) -> None:
        """Start what may start, and see to it that the rest will."""
        while self._has_room() and (job := self._queue.take(only=self._handed_over if self._is_full() else None)):
            self._started += 1
            self._keep(asyncio.create_task(self._fetch(*job)))
        is_idle = self._has_room()
        self._want_more(is_idle=is_idle)
        if is_idle:
            self._set_alarm()

    def _has_room(self) -> bool:
        parked = self._pace.parked
        in_flight = self._started - self._finished - parked
        if in_flight >= self._concurrency or parked >= self._concurrency * PARKED:
            return False
        return self._ordered or not self._is_full()

    def _is_full(self) -> bool:
        """Whether no more pages may be kept; where they are ordered, but for the one that the others wait for."""
        return self._started - self._handed_over - self._pace.parked >= self._backlog

    def _want_more(self, *, is_idle: bool) -> None:
        most = self._concurrency * (FAR_LOOKAHEAD if is_idle else LOOKAHEAD)
        if self._queue.size < most:
            self._wants_more.set()
        else:
            self._wants_more.clear()

    def _set_alarm(self) -> None:
        """Start again when the next host may be asked."""
        if self._queue.next_in_turn is None:
            return
        at, host = self._queue.next_in_turn
        if self._alarm is not None and self._alarm_at <= at:
            return
        self._pace.tell_of_wait(host, at - self._pace.clock())
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm_at = at
        self._alarm = asyncio.create_task(self._start_at(at))
        self._keep(self._alarm)

    async def _start_at(self, at: float) -> None:
        await self._pace.sleep(at - self._pace.clock())
        self._alarm = None
        self._start()

    def _keep(self, task: asyncio.Task[None]) -> None:
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _fetch(self, number: int, target: Target, host: str) -> None:
        try:
            page = await fetch_page(target, self._session)
        except OutputError as error:  # what came cannot be kept: the run ends
            self._done.put_nowait(error)
            return
        self._finished += 1  # at once: the task itself leaves `tasks` only after the page is taken
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
                self._start()
                yield page_in_turn
