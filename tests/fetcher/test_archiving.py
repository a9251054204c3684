"""What the fetcher hands over to be kept, and how a run ends where that fails."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from bombs import PAGE
from fault_server import FaultServer, response
from faults import redirect, serves

from scrape.errors import OutputError
from scrape.fetcher import Settings, fetch_all
from scrape.http.exchange import Retrieved
from scrape.records import Page


def fetched(urls: Sequence[str], settings: Settings) -> list[Page]:
    async def run() -> list[Page]:
        return [page async for page in fetch_all(urls, settings)]

    return asyncio.run(asyncio.wait_for(run(), 30))


def test_responses_of_the_last_try_are_kept_and_no_robots_txt() -> None:
    tries: list[str] = []
    busy = response(b"<p>Later", status="503 Service Unavailable")

    async def second_time(connection: object) -> None:
        tries.append("asked")
        await serves(busy if len(tries) == 1 else response(PAGE))(connection)  # type: ignore[arg-type]

    kept: list[Retrieved] = []
    names = {"robots.txt": serves(response(b"")), "moved": serves(redirect("/flaky")), "flaky": second_time}
    with FaultServer(names) as server:
        (page,) = fetched([server.url("moved")], Settings(delay=0, keep=kept.extend))
    assert page.error is None
    (retrieved,) = kept
    assert (retrieved.url, retrieved.fetched_at) == (page.url, page.fetched_at)
    assert [exchange.status for exchange in retrieved.exchanges] == [302, 200]
    assert [exchange.body for exchange in retrieved.exchanges] == [None, PAGE]
    assert retrieved.exchanges[-1].url == page.final_url
    assert len(tries) == 2


def test_a_run_ends_where_nothing_can_be_kept_any_more() -> None:
    kept: list[Retrieved] = []

    def keep(retrieved: Sequence[Retrieved]) -> None:
        if len(kept) == 3:
            raise OutputError("the disk is full")
        kept.extend(retrieved)

    with FaultServer({"page": serves(response(PAGE))}) as server, pytest.raises(OutputError, match="disk is full"):
        fetched([f"{server.url('page')}?{number}" for number in range(20)], Settings(delay=0, robots=False, keep=keep))
    assert len(kept) == 3
