"""Every fault gives its typed failure, and the next URL is served."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from bombs import PAGE
from fault_server import Connection, FaultServer, response
from faults import CHARSET_CONFLICTS, FAULTS, RETRY_AFTER, Asked
from made_time import MadeTime

from scrape.errors import ERROR_TYPES
from scrape.fetcher import Settings
from scrape.fetcher.batch import fetch_all
from scrape.fetcher.pace import LONGEST_WAIT
from scrape.records import Page

DEADLINE = 0.25
"""Seconds; only the faults that stall use it up."""


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    with FaultServer({name: fault.serve for name, fault in FAULTS.items()}) as server:
        yield server


def fetch_in_turn(urls: list[str], settings: Settings) -> list[Page]:
    async def collect() -> list[Page]:
        time = MadeTime()
        return [page async for page in fetch_all(urls, settings, ordered=True, clock=time.clock, sleep=time.sleep)]

    return asyncio.run(collect())


@pytest.mark.parametrize("name", FAULTS)
def test_fault_gives_its_failure_and_the_next_url_is_served(server: FaultServer, name: str) -> None:
    gives = FAULTS[name].gives
    timeout = DEADLINE if gives == "timed_out" else 20
    settings = Settings(timeout=timeout, delay=0, tries=1, robots=False)
    broken, next_page = fetch_in_turn([server.url(name), server.url("good")], settings)
    assert (broken.error and broken.error.type) == gives, broken.error
    if broken.error is None:
        assert broken.html is not None
        assert broken.html == PAGE.decode()
    else:
        assert broken.html is None
        assert broken.error.type in ERROR_TYPES
        assert "\n" not in broken.error.message
        assert "bytearray" not in broken.error.message
        assert "b'" not in broken.error.message
    if name in RETRY_AFTER and is_long(RETRY_AFTER[name]):
        assert next_page.error is not None
        assert "left alone" in next_page.error.message
    else:
        assert next_page.html == PAGE.decode()


def is_long(asked: Asked) -> bool:
    """Whether the host is given up for the time being; dates of the tests have passed."""
    return asked.value.isdecimal() and asked.seconds > LONGEST_WAIT


def test_there_are_many_faults() -> None:
    assert sum(fault.gives is not None for fault in FAULTS.values()) >= 60


@pytest.mark.parametrize("name", CHARSET_CONFLICTS)
def test_charsets_that_contradict_each_other_still_give_text(server: FaultServer, name: str) -> None:
    body, type_ = CHARSET_CONFLICTS[name]

    async def serve(connection: Connection) -> None:
        await connection.send(response(body, type_=type_))

    server.add(name, serve)
    (page,) = fetch_in_turn([server.url(name)], Settings(delay=0, robots=False))
    assert page.error is None
    assert page.html is not None
    assert "<p>" in page.html
    assert "die Br" in page.html
