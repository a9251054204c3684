"""Where targets come from: a sequence, an async source, or an iterable that may block."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, Generator, Iterable, Sequence
from contextlib import suppress

from scrape.fetcher.target import Seed, Target

READ_AHEAD = 64
"""Items that the thread which reads a source may have in hand."""

Given = AsyncIterable[str | Target | Seed] | Iterable[str | Target | Seed]
_Item = str | Target | Seed | BaseException | None
"""What a source gives; the error that ended it, or None, comes last."""


async def targets(given: Given) -> AsyncGenerator[Target | Seed, None]:
    """The targets and seeds given, each when it is asked for. An iterable that is no sequence is read in a thread.

    Raises TypeError for what is none of them.
    """
    if isinstance(given, str | bytes) or not isinstance(given, AsyncIterable | Iterable):
        raise TypeError(f"URLs are a list of them, not {type(given).__name__}")
    if isinstance(given, Sequence):
        for target in given:
            yield _as_target(target)
        return
    source = given if isinstance(given, AsyncIterable) else _from_thread(given)
    async for target in source:
        yield _as_target(target)


def _as_target(given: str | Target | Seed) -> Target | Seed:
    if not isinstance(given, str | Target | Seed):
        raise TypeError(f"a URL is str, Target or Seed, not {type(given).__name__}")
    return Target(given) if isinstance(given, str) else given


async def _from_thread(given: Iterable[str | Target | Seed]) -> AsyncGenerator[str | Target | Seed, None]:
    reader = _Reader(given)
    threading.Thread(target=reader.run, name="read URLs", daemon=True).start()
    try:
        while True:
            for item in await reader.next_items():
                if item is None:
                    return
                if isinstance(item, BaseException):
                    raise item
                yield item
    finally:
        reader.close()


class _Reader:
    """Reads an iterable that may block (a pipe, standard input) in a thread, a little ahead.

    Thread and event loop wake each other only where one has nothing left to do: for each item, it would cost as
    much as a request's own work.
    """

    def __init__(self, given: Iterable[str | Target | Seed]) -> None:
        self._given = given
        self._loop = asyncio.get_running_loop()
        self._items: deque[_Item] = deque()
        self._arrived = asyncio.Event()
        self._room = threading.Semaphore(READ_AHEAD)
        self._is_awaited = False
        self._is_closed = False

    def run(self) -> None:
        """The thread."""
        end: BaseException | None = None
        try:
            for item in self._given:
                self._room.acquire()
                if self._is_closed:
                    return
                self._put(_as_target(item))
        except BaseException as error:
            end = error
        finally:
            if isinstance(self._given, Generator):  # which may hold files open
                self._given.close()
        self._put(end)

    def _put(self, item: _Item) -> None:
        self._items.append(item)
        if self._is_awaited:
            with suppress(RuntimeError):  # the loop is closed: nobody reads on
                self._loop.call_soon_threadsafe(self._arrived.set)

    async def next_items(self) -> list[_Item]:
        """What has been read since, once there is something."""
        self._is_awaited = True
        while not self._items:  # looked for only now: what came before woke nobody
            await self._arrived.wait()
            self._arrived.clear()
        self._is_awaited = False
        items = [self._items.popleft() for _ in range(len(self._items))]
        self._room.release(len(items))
        return items

    def close(self) -> None:
        """The thread ends with its next item."""
        self._is_closed = True
        self._room.release()
