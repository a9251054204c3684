"""A fetch that its caller waits for ends with an interrupt, and has closed what it opened."""

from __future__ import annotations

import asyncio
import signal
import threading

import pytest

from scrape.fetcher.thread import result_of


def test_it_gives_and_raises_what_the_work_does() -> None:
    async def fails() -> None:
        raise TypeError("settings")

    assert result_of(asyncio.sleep(0, "page")) == "page"
    with pytest.raises(TypeError, match="settings"):
        result_of(fails())


def test_an_interrupt_cancels_the_work() -> None:
    # What is begun with `&` in a shell ignores it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    ended: list[str] = []

    async def never() -> None:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        try:
            await asyncio.wait_for(asyncio.Event().wait(), 20)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    try:
        with pytest.raises(KeyboardInterrupt):
            result_of(never())
    finally:
        signal.signal(signal.SIGINT, before)
    assert ended == ["cancelled"]
