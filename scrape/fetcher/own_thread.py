"""Asynchronous work for callers that are not: in a thread, so that it works where an event loop runs, too."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import Future
from contextlib import suppress
from threading import Thread
from typing import TypeVar

_T = TypeVar("_T")

SECONDS_TO_CLOSE = 2.0
"""For connections and a browser, after an interrupt; a look-up of a name in the system cannot be ended."""


def result_of(work: Coroutine[object, object, _T]) -> _T:
    """What the work gives, or raises. An interrupt of the caller cancels it, and is raised when it has closed all."""
    done: Future[_T] = Future()
    begun: Future[tuple[asyncio.AbstractEventLoop, asyncio.Task[_T]]] = Future()

    async def cancellable() -> _T:
        task = asyncio.ensure_future(work)
        begun.set_result((asyncio.get_running_loop(), task))
        return await task

    def run() -> None:
        try:
            done.set_result(asyncio.run(cancellable()))
        except BaseException as error:
            done.set_exception(error)  # which the caller's thread raises

    def cancel(begun: Future[tuple[asyncio.AbstractEventLoop, asyncio.Task[_T]]]) -> None:
        loop, task = begun.result()
        with suppress(RuntimeError):  # it has ended just now
            loop.call_soon_threadsafe(task.cancel)

    # No thread of an executor: at exit Python waits for those.
    thread = Thread(target=run, name="scrape.fetch", daemon=True)
    try:
        thread.start()
        return done.result()
    except BaseException:
        if not done.done():
            begun.add_done_callback(cancel)
            if thread.is_alive():
                thread.join(SECONDS_TO_CLOSE)
        raise
