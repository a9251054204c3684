"""Targets from sources of every kind, each once and in order."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from scrape.fetcher import Target, fetch, fetch_page
from scrape.fetcher.source import READ_AHEAD, Given, targets

COUNT = 10_000
"""Enough for thread and event loop to meet at every moment."""


def read(given: Given, *, slowly: bool = False) -> list[str]:
    async def run() -> list[str]:
        found = []
        async for target in targets(given):
            found.append(target.url)
            if slowly:
                await asyncio.sleep(0)
        return found

    return asyncio.run(run())


def numbers() -> Iterator[str]:
    yield from map(str, range(COUNT))


async def numbers_later() -> AsyncIterator[str]:
    for number in range(COUNT):
        yield str(number)


@pytest.mark.parametrize("slowly", [False, True])
def test_every_source_gives_all_in_order(slowly: bool) -> None:
    expected = list(map(str, range(COUNT)))
    for given in (expected, numbers(), numbers_later(), [Target(url) for url in expected]):
        assert read(given, slowly=slowly) == expected


@pytest.mark.parametrize("count", [0, 1, READ_AHEAD - 1, READ_AHEAD, READ_AHEAD + 1, 3 * READ_AHEAD])
def test_how_much_there_is_does_not_matter(count: int) -> None:
    assert read(iter([str(number) for number in range(count)])) == [str(number) for number in range(count)]


def test_each_comes_as_soon_as_it_is_there() -> None:
    taken = threading.Semaphore(0)

    def one_by_one() -> Iterator[str]:
        for number in range(300):
            yield str(number)
            assert taken.acquire(timeout=10)

    async def run() -> int:
        count = 0
        async for _ in targets(one_by_one()):
            count += 1
            taken.release()
        return count

    assert asyncio.run(run()) == 300


def test_the_thread_ends_with_its_reader() -> None:
    done = threading.Event()

    def endless() -> Iterator[str]:
        try:
            while True:
                yield "a"
        finally:
            done.set()

    async def run() -> None:
        source = targets(endless())
        await anext(source)
        await source.aclose()

    asyncio.run(run())
    assert done.wait(10)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("https://news.example/", "URLs are a list of them, not str"),
        (b"https://news.example/", "URLs are a list of them, not bytes"),
        (5, "URLs are a list of them, not int"),
        (None, "URLs are a list of them, not NoneType"),
        (["https://news.example/", None], "a URL is str, Target or Seed, not NoneType"),
        (iter(["https://news.example/", None, "https://news.example/2"]), "a URL is str, Target or Seed, not NoneType"),
        ([b"https://news.example/"], "a URL is str, Target or Seed, not bytes"),
    ],
)
def test_what_gives_no_urls_is_a_type_error(given: Any, says: str) -> None:
    with pytest.raises(TypeError, match=says):
        read(given)


@pytest.mark.parametrize("url", [None, 5, b"https://news.example/"])
def test_a_url_that_is_no_string_is_a_type_error(url: Any) -> None:
    for fetching in (lambda: fetch(url), lambda: asyncio.run(fetch_page(url)), lambda: Target(url)):
        with pytest.raises(TypeError, match="a URL is str, not"):
            fetching()
