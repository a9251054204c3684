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
    done: Future[T] = Future()
    done.set_running_or_notify_cancel()  # whoever gives up waiting leaves it to the thread

    def run() -> None:
        try:
            done.set_result(work())
        except Exception as error:
            done.set_exception(error)

    Thread(target=run, name=name, daemon=True).start()
    return await asyncio.wrap_future(done)


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
