"""Many URLs: bounds, order, and a clean end whenever the reader stops."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import aclosing
from dataclasses import replace
from itertools import pairwise

import pytest
from bombs import PAGE
from dialler import Names
from fault_server import Connection, FaultServer, response
from faults import redirect, serves
from made_time import MadeTime

from scrape.fetcher import Settings, batch, fetch_all
from scrape.fetcher.batch import FAR_LOOKAHEAD
from scrape.fetcher.source import READ_AHEAD
from scrape.records import Page


class Gauge:
    """How many requests are open at once, in all and by host."""

    def __init__(self, together: int = 1) -> None:
        self._together = together
        self._open: list[str] = []
        self._arrived = asyncio.Event()
        self.most = 0
        self.most_by_host = 0

    async def serve(self, connection: Connection) -> None:
        """Answer once `together` requests are open."""
        host = connection.request.headers["host"]
        self._open.append(host)
        self.most = max(self.most, len(self._open))
        self.most_by_host = max(self.most_by_host, self._open.count(host))
        if len(self._open) >= self._together:
            self._arrived.set()
        await self._arrived.wait()
        self._open.remove(host)
        await connection.send(response(connection.request.target.encode()))


class Overtaken:
    """`slow` answers only after `others` further requests were answered by `echo`."""

    def __init__(self, others: int) -> None:
        self._left = others
        self._passed = asyncio.Event()

    async def echo(self, connection: Connection) -> None:
        await echo(connection)
        self._left -= 1
        if not self._left:
            self._passed.set()

    async def slow(self, connection: Connection) -> None:
        await self._passed.wait()
        await echo(connection)


async def echo(connection: Connection) -> None:
    await connection.send(response(connection.request.target.encode()))


async def never(connection: Connection) -> None:
    await connection.stall()


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer({"echo": echo, "never": never}) as server:
        yield server


HOSTS = [f"host{number}.example" for number in range(8)]
LOCAL = Names({host: [["127.0.0.1"]] for host in HOSTS})


AT_ONCE = Settings(delay=0, robots=False, resolver=LOCAL)
"""Settings that put nothing in the way."""


def on(server: FaultServer, host: str, name: str) -> str:
    return f"http://{host}:{server.port}/{name}"


def collect(urls: Iterable[str], settings: Settings | None = None, *, ordered: bool = False) -> list[Page]:
    async def run() -> list[Page]:
        return [page async for page in fetch_all(urls, settings or AT_ONCE, ordered=ordered)]

    return asyncio.run(run())


@pytest.mark.parametrize("ordered", [False, True])
def test_every_url_gives_one_page(server: FaultServer, ordered: bool) -> None:
    urls = [on(server, HOSTS[n % 8], f"echo/{n}") for n in range(200)]
    pages = collect(urls, AT_ONCE, ordered=ordered)
    assert sorted(page.url or "" for page in pages) == sorted(urls)
    assert all(page.html == (page.url or "").partition(str(server.port))[2] for page in pages)


@pytest.mark.parametrize("ordered", [False, True])
def test_slow_page_is_overtaken_or_waited_for(server: FaultServer, ordered: bool) -> None:
    overtaken = Overtaken(others=2)
    server.add("slow", overtaken.slow)
    server.add("echo", overtaken.echo)
    urls = [on(server, HOSTS[0], "slow"), *(on(server, HOSTS[n % 8], f"echo/{n}") for n in range(1, 30))]
    settings = replace(AT_ONCE, concurrency=2)
    completed = [page.url for page in collect(urls, settings, ordered=ordered)]
    assert (completed == urls) == ordered
    assert sorted(map(str, completed)) == sorted(urls)


def test_order_holds_where_one_host_waits_for_itself(server: FaultServer) -> None:
    urls = [
        *[on(server, HOSTS[0], f"echo/{n}") for n in range(5)],
        *(on(server, host, "echo") for host in HOSTS),
    ]
    settings = replace(AT_ONCE, concurrency=2)
    assert [page.url for page in collect(urls, settings, ordered=True)] == urls


@pytest.mark.parametrize("concurrency", [1, 2, 3])
def test_pages_that_came_early_leave_room_for_the_one_that_they_wait_for(server: FaultServer, concurrency: int) -> None:
    urls = [on(server, host, f"echo/{n}") for n in range(3) for host in (HOSTS[0], *HOSTS)]
    time = MadeTime()

    async def run() -> list[str | None]:
        settings = replace(AT_ONCE, concurrency=concurrency, delay=2.0)
        pages = batch.fetch_all(urls, settings, ordered=True, clock=time.clock, sleep=time.sleep)
        async with asyncio.timeout(5), aclosing(pages):
            return [page.url async for page in pages]

    assert asyncio.run(run()) == urls


@pytest.mark.parametrize(("concurrency", "per_host"), [(8, 1), (3, 1), (4, 2)])
def test_requests_in_flight(server: FaultServer, concurrency: int, per_host: int) -> None:
    gauge = Gauge(together=concurrency)
    server.add("gauge", gauge.serve)
    urls = [on(server, HOSTS[n // 5], "gauge") for n in range(40)]
    settings = replace(AT_ONCE, concurrency=concurrency, per_host=per_host, timeout=10)
    assert all(page.error is None for page in collect(urls, settings))
    assert (gauge.most, gauge.most_by_host) == (concurrency, per_host)


def test_list_that_is_sorted_by_host_is_fetched_from_several_at_once(server: FaultServer) -> None:
    gauge = Gauge(together=4)
    server.add("gauge", gauge.serve)
    urls = [on(server, host, "gauge") for host in HOSTS[:4] for _ in range(60)]
    settings = replace(AT_ONCE, concurrency=4, timeout=10)
    assert all(page.error is None for page in collect(urls, settings))
    assert gauge.most == 4


def test_pause_between_two_requests_to_one_host(server: FaultServer) -> None:
    time = MadeTime()
    starts: dict[str, list[float]] = {}

    async def note(connection: Connection) -> None:
        starts.setdefault(connection.request.headers["host"], []).append(time.now)
        await echo(connection)

    server.add("note", note)
    server.add("moved", serves(redirect("/note")))
    urls = [on(server, HOSTS[n % 4], ("note", "moved")[n % 8 > 3]) for n in range(40)]

    async def run() -> list[Page]:
        settings = replace(AT_ONCE, delay=2.0)
        return [page async for page in batch.fetch_all(urls, settings, clock=time.clock, sleep=time.sleep)]

    assert [page.html for page in asyncio.run(run())] == ["/note"] * 40
    assert [len(times) for times in starts.values()] == [10] * 4
    for times in starts.values():
        assert all(later - earlier >= 2 for earlier, later in pairwise(times))
        assert times[-1] >= 2 * (10 + 5 - 1)  # the redirects count


def test_those_that_wait_for_their_next_try_hold_up_no_others(server: FaultServer) -> None:
    """Both requests in flight are told to wait; all others are fetched meanwhile."""
    others_done = asyncio.Event()

    async def sleep(_seconds: float) -> None:
        await others_done.wait()

    server.add("busy", serves(response(status="503 Busy", retry_after="9")))
    busy, others = [on(server, host, "busy") for host in HOSTS[:2]], [on(server, host, "echo") for host in HOSTS[2:]]

    async def run() -> list[str | None]:
        finished = []
        settings = replace(AT_ONCE, concurrency=2)
        async with aclosing(batch.fetch_all([*busy, *others], settings, sleep=sleep)) as pages:
            async for page in pages:
                finished.append(page.url)
                if len(finished) == len(others):
                    break
        return finished

    assert sorted(map(str, asyncio.run(run()))) == sorted(others)


def test_bad_urls_among_good_ones(server: FaultServer) -> None:
    urls = ["", "mailto:a@b.example", server.url("echo"), "http://nowhere.invalid/", "http://[::1/"]
    pages = collect(urls, ordered=True)
    types = [page.error.type if page.error else None for page in pages]
    assert types == ["invalid_url", "invalid_url", None, "host_not_found", "invalid_url"]


def test_nothing_given_gives_nothing() -> None:
    assert collect([]) == []
    assert collect(iter([])) == []


def test_list_without_end_is_read_as_it_is_needed(server: FaultServer) -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield server.url("echo")

    async def run() -> int:
        settings = replace(AT_ONCE, concurrency=2)
        async with aclosing(fetch_all(endless(), settings)) as pages:
            got = 0
            async for _ in pages:
                got += 1
                if got == 50:
                    break
        return got

    got = asyncio.run(run())
    assert got == 50
    assert read <= got + 2 * FAR_LOOKAHEAD + 2 * READ_AHEAD + 2


def test_slow_consumer_holds_up_new_requests(server: FaultServer) -> None:
    async def run() -> int:
        urls = [on(server, host, "echo") for host in HOSTS for _ in range(10)]
        async with aclosing(fetch_all(urls, replace(AT_ONCE, concurrency=4))) as pages:
            await anext(pages)
            for _ in range(200):  # turns of the loop in which requests could be made
                await asyncio.sleep(0)
            return len(server.requests)

    assert asyncio.run(run()) <= 6


def test_urls_from_a_source_that_blocks(server: FaultServer) -> None:
    """The second URL comes only after the first one's page: reading must not hold up fetching."""
    first_page = threading.Event()

    def urls() -> Iterator[str]:
        yield server.url("echo/1")
        assert first_page.wait(10)
        yield server.url("echo/2")

    async def run() -> list[str | None]:
        completed = []
        async for page in fetch_all(urls(), AT_ONCE):
            first_page.set()
            completed.append(page.html)
        return completed

    assert asyncio.run(run()) == ["/echo/1", "/echo/2"]


def test_urls_from_an_async_source(server: FaultServer) -> None:
    async def urls() -> AsyncIterator[str]:
        for number in range(3):
            yield server.url(f"echo/{number}")

    async def run() -> list[str | None]:
        return [page.html async for page in fetch_all(urls(), AT_ONCE, ordered=True)]

    assert asyncio.run(run()) == ["/echo/0", "/echo/1", "/echo/2"]


def test_source_that_fails(server: FaultServer) -> None:
    def urls() -> Iterator[str]:
        yield server.url("echo")
        raise OSError("the list is gone")

    with pytest.raises(OSError, match="the list is gone"):
        collect(urls())


@pytest.mark.parametrize("ordered", [False, True])
def test_stopping_early_leaves_no_task_behind(server: FaultServer, ordered: bool) -> None:
    async def run() -> int:
        urls = [on(server, HOSTS[0], "echo"), *(on(server, host, "never") for host in HOSTS[1:])]
        async with aclosing(fetch_all(urls, AT_ONCE, ordered=ordered)) as pages:
            async for page in pages:
                assert page.html == "/echo"
                break
        return len(asyncio.all_tasks())

    assert asyncio.run(run()) == 1


def test_cancelling_ends_at_once(server: FaultServer) -> None:
    async def read(pages: AsyncIterator[Page]) -> None:
        async for _ in pages:
            raise AssertionError("no page can have come")

    async def run() -> int:
        task = asyncio.create_task(read(fetch_all([server.url("never")], AT_ONCE)))
        while not server.requests:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return len(asyncio.all_tasks())

    assert asyncio.run(run()) == 1


def test_page_is_whole(server: FaultServer) -> None:
    async def page(connection: Connection) -> None:
        await connection.send(response(PAGE))

    server.add("page", page)
    assert [page.html for page in collect([server.url("page")] * 3)] == [PAGE.decode()] * 3
