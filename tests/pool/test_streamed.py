"""Pages of an event loop through a pool."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from deeds import WORK, Outcome, pages

from scrape.pool import Limits, pool
from scrape.pool.pool import Pool
from scrape.pool.streamed import BACKLOG, results_of_stream
from scrape.records import Page

LIMITS = Limits(seconds=0.5)


async def stream(*texts: str) -> AsyncIterator[Page]:
    for page in pages(*texts):
        yield page


def results(*texts: str, ordered: bool, jobs: int = 2) -> list[Outcome]:
    async def gather() -> list[Outcome]:
        with Pool(WORK, jobs, LIMITS) as pool:
            return [result async for result in results_of_stream(stream(*texts), pool, ordered=ordered)]

    return asyncio.run(gather())


def test_ordered_is_in_order() -> None:
    texts = [str(number) for number in range(50)]
    assert [result.text for result in results(*texts, ordered=True)] == texts


def test_unordered_gives_every_page_once() -> None:
    texts = [str(number) for number in range(50)]
    assert sorted(result.text for result in results(*texts, ordered=False)) == sorted(texts)


def test_a_page_that_hangs_holds_up_no_other_and_ends_at_its_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "HESITATION", 0)
    texts = ["hang", *map(str, range(20))]
    found = results(*texts, ordered=False)
    assert (found[-1].text, found[-1].error) == ("hang", "timed_out")
    assert {result.text for result in found} == set(texts)
    found = results(*texts, ordered=True)
    assert [result.text for result in found] == texts
    assert [result.error for result in found] == ["timed_out", *[None] * 20]


def test_pages_that_come_one_at_a_time_need_one_process() -> None:
    async def one_by_one() -> set[int]:
        with Pool(WORK, 8, LIMITS) as pool:
            pool.start(warm=True)
            found: set[int] = set()
            for page in pages(*"abcdefgh"):
                outcome = await pool.run(page)
                found.add(outcome.process)
            return found

    assert len(asyncio.run(one_by_one())) == 1


def test_no_page_no_result() -> None:
    assert results(ordered=False) == []


def test_pages_are_taken_only_as_fast_as_they_are_worked_on() -> None:
    taken: list[str] = []

    async def endless() -> AsyncIterator[Page]:
        while True:
            taken.append("page")
            yield Page(text="page")

    async def take_one() -> int:
        with Pool(WORK, 1, LIMITS) as pool:
            stream = results_of_stream(endless(), pool)
            await anext(stream)
            count = len(taken)
            await stream.aclose()
            return count

    # Those under way, the one that waits at the door, and the one that took the place of the first.
    assert asyncio.run(take_one()) <= BACKLOG + 2


def test_what_the_source_raises_is_raised() -> None:
    async def broken() -> AsyncIterator[Page]:
        yield Page(text="a")
        raise ValueError("the network is gone")

    async def gather() -> None:
        with Pool(WORK, 1, LIMITS) as pool:
            async for _ in results_of_stream(broken(), pool):
                pass

    with pytest.raises(ValueError, match="the network is gone"):
        asyncio.run(gather())
