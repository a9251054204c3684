"""Which failures are tried again, when, and what `Retry-After` does."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from bombs import PAGE
from dialler import Dialler, Names, fetch_over
from fault_server import Connection, FaultServer, response
from faults import FAULTS, RETRY_AFTER, redirect
from faults import TESTS_NOW as NOW
from made_time import MadeTime

from scrape.fetcher import Settings, Target
from scrape.fetcher.client import Client
from scrape.fetcher.connection import Dial
from scrape.fetcher.pace import LONGEST_WAIT, Pace
from scrape.fetcher.page import fetch_page
from scrape.fetcher.retry import backoff, retry_after
from scrape.fetcher.session import Session
from scrape.records import Page

AT_HALF_PAST = datetime(2026, 3, 1, 12, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("120", 120),
        (" 7 ", 7),
        ("000000030", 30),
        ("9" * 12, 1e9),
        (format_datetime(AT_HALF_PAST, usegmt=True), 30),
        ("Sunday, 01-Mar-26 12:00:30 GMT", 30),
        ("Sun Mar  1 12:00:30 2026", 30),
        ("Sun, 01 Mar 2026 11:00:00 GMT", 0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("+5", None),
        ("1e3", None),
        ("٣", None),
        ("120, 120", None),
        ("9" * 400, 1e9),
        ("Sun, 99 Mar 2026 12:00:30 GMT", None),
        ("2026-03-01T12:00:30Z", None),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}, NOW) == seconds


def test_backoff_is_anything_up_to_a_limit_that_doubles() -> None:
    assert [backoff(failures, lambda: 1.0) for failures in (1, 2, 3)] == [0.5, 1, 2]
    assert backoff(2, lambda: 0.25) == 0.25
    assert backoff(3, lambda: 0.0) == 0


class Failing:
    """Fails so many times in one way, then gives the page."""

    def __init__(self, fault: str, times: int) -> None:
        self._fault = FAULTS[fault].serve
        self._left = times

    async def serve(self, connection: Connection) -> None:
        self._left -= 1
        if self._left >= 0:
            await self._fault(connection)
        else:
            await connection.send(response(PAGE))


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer({name: fault.serve for name, fault in FAULTS.items()}) as server:
        yield server


def fetched(time: MadeTime, *urls: str | Target, dial: Dial = asyncio.open_connection, **settings: Any) -> list[Page]:
    """The URLs' pages, one after the other, by made time, each wait at its longest."""
    used = Settings(robots=False, resolver=Names({"one.example": [["127.0.0.1"]]}), **settings)

    async def run() -> list[Page]:
        async with Client(used, dial) as client:
            pace = Pace(used, clock=time.clock, sleep=time.sleep)
            session = Session(client, used, pace, now=lambda: NOW, random=lambda: 1.0)
            return [await fetch_page(Target(url) if isinstance(url, str) else url, session) for url in urls]

    return asyncio.run(run())


def failure_type(page: Page) -> str | None:
    return page.error.type if page.error else None


@pytest.mark.parametrize(
    "fault",
    ["status_429", "status_502", "status_503", "status_504", "no_answer", "reset_at_once", "cut_content_length"],
)
def test_what_may_pass_is_tried_three_times(server: FaultServer, fault: str) -> None:
    time = MadeTime()
    server.add("better", Failing(fault, times=2).serve)
    (page,) = fetched(time, server.url("better"))
    assert page.html == PAGE.decode()
    assert time.slept == [1, 1]  # not less than the pause between any two requests to the host
    (page,) = fetched(time, server.url(fault))
    assert failure_type(page) == FAULTS[fault].gives
    assert [request.target for request in server.requests].count(f"/{fault}") == 3


def test_redirects_retries_and_waits_are_told(server: FaultServer) -> None:
    told: list[str] = []
    server.add("from", lambda connection: connection.send(redirect("/better")))
    server.add("better", Failing("status_503", times=1).serve)
    (page,) = fetched(MadeTime(), server.url("from"), delay=2, tell=told.append)
    assert page.html == PAGE.decode()
    led = f"{server.url('from')}: status 302, leads to {server.url('better')}"
    waited = "127.0.0.1: waiting 2.0 s for its turn"
    assert told[:2] == [led, waited]
    assert told[2].startswith(f"{server.url('from')}: ")
    assert told[2].endswith(": try 2 of 3 in 4.0 s")  # it has answered with the redirect, and may be restarting
    assert told[3:] == [waited.replace("2.0", "4.0"), led, waited]


@pytest.mark.parametrize("fault", ["status_404", "status_500", "status_403", "garbage", "cut_gzip_as_pdf", "loop"])
def test_what_will_not_pass_is_tried_once(server: FaultServer, fault: str) -> None:
    server.add("cut_gzip_as_pdf", FAULTS["pdf_as_html"].serve)
    time = MadeTime()
    fetched(time, server.url(fault))
    assert [request.target for request in server.requests].count(f"/{fault}") == 1


def test_a_refused_connection_is_tried_once() -> None:
    with FaultServer({}) as server:
        port = server.port
    time = MadeTime()
    (page,) = fetched(time, f"http://127.0.0.1:{port}/", delay=0)
    assert (failure_type(page), time.slept) == ("connection_failed", [])


class Restarting:
    """A host that refuses connections from the first second on, until `up_at`."""

    def __init__(self, time: MadeTime, up_at: float) -> None:
        self._time = time
        self._up_at = up_at
        self.refused = 0

    async def __call__(self, address: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if 1 <= self._time.now < self._up_at:
            self.refused += 1
            raise ConnectionRefusedError
        return await asyncio.open_connection(address, port)


def test_a_host_that_restarts_is_waited_for(server: FaultServer) -> None:
    time = MadeTime()
    host = Restarting(time, up_at=6)
    pages = fetched(time, *[server.url("good")] * 4, dial=host)
    assert [failure_type(page) for page in pages] == [None] * 4
    assert (host.refused, time.slept) == (2, [1, 4, 8, 1, 1])


def test_a_host_that_does_not_come_back_is_not_waited_for_any_more(server: FaultServer) -> None:
    time = MadeTime()
    pages = fetched(time, *[server.url("good")] * 9, dial=(host := Restarting(time, up_at=1e9)))
    assert [failure_type(page) for page in pages] == [None, *["connection_failed"] * 8]
    assert host.refused == 3 + 3 + 2 + 5  # `RESTART` is over when the third URL would be tried again
    (page,) = fetched(MadeTime(), Target(server.url("good"), "argument"), dial=Restarting(time, up_at=1e9))
    assert failure_type(page) == "connection_failed"  # at once, as nothing has come of it before


def test_a_page_that_fails_alone_is_no_restart(server: FaultServer) -> None:
    time = MadeTime()
    urls = [server.url(name) for name in ("good", "status_503", "good", "status_503", "good")]
    pages = fetched(time, *urls, delay=0)
    assert [failure_type(page) for page in pages] == [None, "http_status"] * 2 + [None]
    assert time.slept == [4, 8, 0.5, 1]


def test_a_host_that_says_when_it_is_back_is_taken_at_its_word(server: FaultServer) -> None:
    busy = response(b"", status="503 Restarting", retry_after="0")
    server.add("busy", lambda connection: connection.send(busy))
    time = MadeTime()
    fetched(time, server.url("good"), server.url("busy"), delay=0)
    assert time.slept == [0.5, 1]


def test_waits_between_tries_grow(server: FaultServer) -> None:
    time = MadeTime()
    fetched(time, server.url("status_503"), delay=0)
    assert time.slept == [0.5, 1]


@pytest.mark.parametrize("name", RETRY_AFTER)
def test_every_form_of_retry_after(server: FaultServer, name: str) -> None:
    time = MadeTime()
    waits = RETRY_AFTER[name].seconds
    page, other = fetched(time, server.url(name), server.url("good"), delay=0)
    assert failure_type(page) == "http_status"
    requests = [request.target for request in server.requests]
    if waits <= LONGEST_WAIT:
        assert time.slept[:2] == [max(waits, 0.5), max(waits, 1)]
        assert requests.count(f"/{name}") == 3
    else:
        assert requests.count(f"/{name}") == 1
    if waits <= LONGEST_WAIT:
        assert other.html == PAGE.decode()
        assert time.now >= waits
    else:
        assert failure_type(other) == "http_status"
        assert "left alone" in (other.error.message if other.error else "")
        assert requests.count("/good") == 0


@pytest.mark.parametrize(("name", "times"), [("retry_after_20", 2), ("retry_after_120", 1)])
def test_a_url_that_is_given_alone_is_not_waited_for_beyond_its_time(
    server: FaultServer, name: str, times: int
) -> None:
    time = MadeTime()
    (page,) = fetched(time, Target(server.url(name), "argument"), delay=0)
    assert page.error
    assert page.error.type == "http_status"
    assert page.error.message.endswith(f" (it asks for {name.rpartition('_')[2]} s)")
    assert time.now < Settings().timeout
    assert [request.target for request in server.requests] == [f"/{name}"] * times


def test_other_hosts_need_not_wait(server: FaultServer) -> None:
    time = MadeTime()
    busy, other = fetched(time, server.url("retry_after_20"), f"http://one.example:{server.port}/good", tries=1)
    assert failure_type(busy) == "http_status"
    assert (other.html, time.now) == (PAGE.decode(), 0)


def test_waits_count_towards_the_deadline(server: FaultServer) -> None:
    time = MadeTime()
    (page,) = fetched(time, server.url("status_503"), delay=0, timeout=1.2)
    assert failure_type(page) == "http_status"
    assert time.slept == [0.5]
    assert len(server.requests) == 2


class SlowTime(MadeTime):
    """By whose clock each request takes half a second."""

    def clock(self) -> float:
        self.now += 0.5
        return self.now


def test_what_a_failed_try_took_counts_towards_the_deadline(server: FaultServer) -> None:
    told: list[str] = []
    (page,) = fetched(SlowTime(), server.url("reset_at_once"), delay=0, timeout=2.2, tries=5, tell=told.append)
    assert failure_type(page) == "connection_failed"
    assert [message.rpartition(": ")[2] for message in told] == ["try 2 of 5 in 0.5 s"]


def test_the_pause_between_hosts_requests_does_not(server: FaultServer) -> None:
    time = MadeTime()
    pages = fetched(time, *[server.url("good")] * 3, delay=20.0, timeout=10)
    assert [failure_type(page) for page in pages] == [None, None, None]
    assert time.now >= 40


def test_what_a_redirect_asks_for_is_not_asked_of_where_it_leads(server: FaultServer) -> None:
    asked = response(b"", status="302 Found", location="http://two.example/no_answer", retry_after="86400")
    server.add("from", lambda connection: connection.send(asked))
    names = Names({"one.example": [["192.88.98.1"]], "two.example": [["192.88.98.2"]]})
    settings = Settings(robots=False, resolver=names, tries=1, delay=0)
    urls = ("http://one.example/from", "http://two.example/good")
    page, other = fetch_over(Dialler(server.port), settings, *urls)
    assert failure_type(page) == "connection_failed"
    assert other.html == PAGE.decode()
