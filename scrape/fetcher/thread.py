"""Work in threads of its own, which hold up nobody: neither others that wait for one, nor the end of the process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


async def in_daemon_thread(work: Callable[[], T], name: str) -> T:
    """What `work` gives, or raises. Where nobody waits any more, its end is not waited for, either.

    The event loop's executor has few threads, and joins them at exit.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if answer.done():
            return
        if error is None:
            answer.set_result(result)  # type: ignore[arg-type] # there is a result where there is no error
        else:
            answer.set_exception(error)

    def run() -> None:
        result, failure = None, None
        try:
            result = work()
        except Exception as error:
            failure = error
        try:
            loop.call_soon_threadsafe(settle, result, failure)
        except RuntimeError:  # the loop has closed meanwhile; nobody waits
            return

    Thread(target=run, name=name, daemon=True).start()
    return await answer


SECONDS_TO_CLOSE = 2.0
"""For connections and a browser, after an interrupt; a look-up of a name in the system cannot be ended."""


def result_of(work: Coroutine[object, object, T]) -> T:
    """What the work gives, or raises. An interrupt of the caller cancels it, and is raised when it has closed all."""
    done: Future[T] = Future()
    begun: Future[tuple[asyncio.AbstractEventLoop, asyncio.Task[T]]] = Future()

    async def cancellable() -> T:
        task = asyncio.ensure_future(work)
        begun.set_result((asyncio.get_running_loop(), task))
        return await task

    def run() -> None:
        try:
            done.set_result(asyncio.run(cancellable()))
        except BaseException as error:
            done.set_exception(error)  # which the caller's thread raises

    def cancel(begun: Future[tuple[asyncio.AbstractEventLoop, asyncio.Task[T]]]) -> None:
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
