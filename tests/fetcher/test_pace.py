"""Turns: few at once to one host, a pause after each, longer ones where a host asks for them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from made_time import MadeTime

from scrape.errors import HTTPStatus
from scrape.fetcher import Settings
from scrape.fetcher.pace import KEPT_HOSTS, LONGEST_WAIT, Pace


def paced(time: MadeTime, **settings: Any) -> Pace:
    return Pace(Settings(**settings), clock=time.clock, sleep=time.sleep)


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


@pytest.mark.parametrize("delay", [0.0, 1.0, 2.5])
def test_pause_goes_from_the_end_of_one_to_the_start_of_the_next(delay: float) -> None:
    time = MadeTime()
    pace = paced(time, delay=delay)
    starts = []

    async def work() -> None:
        for _ in range(3):
            async with pace.turn("a.example"):
                starts.append(time.now)
                time.now += 0.5

    run(work())
    assert starts == [0, 0.5 + delay, 1 + 2 * delay]


def test_hosts_do_not_wait_for_each_other() -> None:
    time = MadeTime()
    pace = paced(time)

    async def work() -> None:
        for host in ("a.example", "b.example", "c.example"):
            async with pace.turn(host):
                assert time.now == 0

    run(work())
    assert time.slept == []


def test_a_site_may_ask_for_a_longer_pause_but_not_for_a_shorter_one() -> None:
    time = MadeTime()
    pace = paced(time)

    async def work() -> None:
        for delay in (5.0, 0.1):
            async with pace.turn("a.example", delay=delay):
                pass
            assert pace.ready_at("a.example") == time.now + max(1.0, delay)

    run(work())


def test_what_goes_on_at_once_does_not_wait() -> None:
    time = MadeTime()
    pace = paced(time)

    async def work() -> None:
        async with pace.turn("a.example"):
            pass
        async with pace.turn("a.example", at_once=True):
            assert time.now == 0

    run(work())


def test_one_at_a_time_and_in_the_order_of_asking() -> None:
    time = MadeTime()
    pace = paced(time, delay=0)
    order: list[int] = []

    async def ask(number: int) -> None:
        async with pace.turn("a.example"):
            order.append(number)
            await asyncio.sleep(0)
            order.append(number)

    async def work() -> None:
        await asyncio.gather(*map(ask, range(4)))

    run(work())
    assert order == [0, 0, 1, 1, 2, 2, 3, 3]
    assert pace.parked == 0


def test_all_hosts_together_have_a_limit() -> None:
    time = MadeTime()
    pace = paced(time, delay=0, concurrency=3)
    open_now = most = 0

    async def ask(number: int) -> None:
        nonlocal open_now, most
        async with pace.turn(f"host{number}.example"):
            open_now += 1
            most = max(most, open_now)
            await asyncio.sleep(0)
            open_now -= 1

    async def work() -> None:
        await asyncio.gather(*map(ask, range(9)))

    run(work())
    assert most == 3


def test_a_host_that_asks_for_a_pause_gets_it() -> None:
    time = MadeTime()
    pace = paced(time)
    pace.hold_off("a.example", 60)

    async def work() -> None:
        async with pace.turn("b.example"):
            assert time.now == 0
        async with pace.turn("a.example"):
            assert time.now == 60

    run(work())


def test_a_host_that_asks_for_too_long_a_pause_is_given_up_until_then() -> None:
    time = MadeTime()
    pace = paced(time)
    pace.hold_off("a.example", LONGEST_WAIT + 1000)

    async def work() -> None:
        assert pace.ready_at("a.example") == 0
        with pytest.raises(HTTPStatus, match="left alone"):
            async with pace.turn("a.example"):
                raise AssertionError("no request may be made")
        time.now += 1000
        async with pace.turn("a.example"):
            assert time.now == LONGEST_WAIT + 1000

    run(work())


def test_a_long_pause_of_the_users_own_is_waited_for() -> None:
    time = MadeTime()
    pace = paced(time, delay=LONGEST_WAIT + 1000)

    async def work() -> None:
        async with pace.turn("a.example"):
            pass
        assert pace.ready_at("a.example") == LONGEST_WAIT + 1000
        async with pace.turn("a.example"):
            assert time.now == LONGEST_WAIT + 1000

    run(work())


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    time = MadeTime()
    pace = paced(time)
    pace.hold_off("a.example", 50)
    pace.hold_off("a.example", 5)
    assert pace.ready_at("a.example") == 50


def test_whoever_is_cancelled_while_waiting_leaves_the_turn_to_others() -> None:
    time = MadeTime()
    pace = paced(time, delay=0)
    order = []

    async def ask(name: str) -> None:
        async with pace.turn("a.example"):
            order.append(name)
            await asyncio.sleep(0)

    async def work() -> None:
        tasks = [asyncio.create_task(ask(name)) for name in ("one", "two", "three")]
        await asyncio.sleep(0)
        assert pace.parked == 2
        tasks[1].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    run(work())
    assert (order, pace.parked) == (["one", "three"], 0)


@pytest.mark.parametrize("delay", [0.0, 1.0])
def test_hosts_are_forgotten(delay: float) -> None:
    time = MadeTime()
    pace = paced(time, delay=delay)

    async def work() -> None:
        for number in range(4 * KEPT_HOSTS):
            async with pace.turn(f"host{number}.example"):
                time.now += 0.01
        assert len(pace._hosts) <= KEPT_HOSTS + 1  # noqa: SLF001

    run(work())
