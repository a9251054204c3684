"""A stream of pages through a pool, in order, with a bounded number under way."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import closing, suppress
from queue import Empty, SimpleQueue
from typing import Generic

from scrape.pool import SIGNAL_DELAY, Given, Limits, Result, Work, available_jobs
from scrape.pool.pool import Pool

LOOKAHEAD = 16
"""Pages under way for each worker, so that the others go on while one page takes many times as long as most. Not
measured: a choice between that and memory."""
LOOKAHEAD_BYTES = 64 << 20
"""All pages under way together; one that is larger is alone. A choice: little of a machine's memory."""

FEW = 2
"""Pages that are worked on here, at most, as starting a process takes longer than they do; a choice."""
FEW_BYTES = 1 << 20
"""Pages that are larger together go to workers, where there are limits: they take time anyhow."""
PAUSE = 0.01
"""Seconds without a page after which a stream is one of few pages at a time; a choice, too short to be noticed."""


def results_in_order(
    pages: Iterable[Given], work: Work[Given, Result], jobs: int | None = None, limits: Limits | None = None
) -> Generator[Result, None, None]:
    """One result a page, in order, each as soon as it is ready: none waits for a page to come.

    Pages are read in a thread, ahead. The first few pages are worked on here, in this process; processes are
    started once more are waiting, or have come. Closing the iterator ends them.
    """
    jobs = jobs or available_jobs()
    with Pool(work, jobs, limits) as pool, closing(_Window(LOOKAHEAD * jobs, LOOKAHEAD_BYTES)) as window:
        reading = _Reading(pages, pool, window)
        here = 0
        while (item := reading.next()) is not None:
            outcome, size = item
            if not pool.started:
                if here < FEW and window.settles(FEW, FEW_BYTES, PAUSE):
                    here += 1
                    pool.run_here()
                else:
                    pool.start()
            yield outcome.get()()
            del item, outcome
            window.leave(size)


_Outcome = SimpleQueue[Callable[[], Result]]
"""Holds what gives the result of a page, once it is there."""


class _Reading(Generic[Given, Result]):
    """Reads pages in a thread and submits them; what was raised on the way is raised by `next`."""

    def __init__(self, pages: Iterable[Given], pool: Pool[Given, Result], window: _Window) -> None:
        self._pages = pages
        self._pool = pool
        self._window = window
        self._read: SimpleQueue[tuple[_Outcome[Result], int] | BaseException | None] = SimpleQueue()
        # A daemon: one that waits for standard input must not keep the process from its end.
        threading.Thread(target=self._submit_all, name="read pages", daemon=True).start()

    def next(self) -> tuple[_Outcome[Result], int] | None:
        """The next page's result to come, and the page's size; None after the last."""
        while True:
            with suppress(Empty):
                item = self._read.get(timeout=SIGNAL_DELAY)
                break
        if isinstance(item, BaseException):
            raise item
        return item

    def _submit_all(self) -> None:
        end: BaseException | None = None
        try:
            for page in self._pages:
                size = page.size
                if not self._window.enter(size):
                    return
                outcome: _Outcome[Result] = SimpleQueue()
                self._pool.submit(page, outcome.put)
                self._read.put((outcome, size))
                del page  # not to be held while the next is waited for
        except BaseException as error:
            end = error
        self._window.end()
        self._read.put(end)


class _Window:
    """What is under way: a number of pages, and their size in bytes, neither above its bound."""

    def __init__(self, most: int, most_bytes: int) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._count = 0
        self._bytes = 0
        self._has_ended = False
        self._is_closed = False
        self._changed = threading.Condition()

    def enter(self, size: int) -> bool:
        """Waits until there is room for one more; False where nobody wants it any more."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or self._has_room(size))
            self._count += 1
            self._bytes += size
            self._changed.notify_all()
            return not self._is_closed

    def leave(self, size: int) -> None:
        """One is done."""
        with self._changed:
            self._count -= 1
            self._bytes -= size
            self._changed.notify_all()

    def end(self) -> None:
        """No more will come."""
        with self._changed:
            self._has_ended = True
            self._changed.notify_all()

    def close(self) -> None:
        """No more is wanted."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    def settles(self, few: int, few_bytes: int, pause: float) -> bool:
        """Whether no more than `few` are under way, and no others come within a pause."""
        with self._changed:
            self._changed.wait_for(lambda: self._has_ended or self._exceeds(few, few_bytes), pause)
            return not self._exceeds(few, few_bytes)

    def _has_room(self, size: int) -> bool:
        return not self._count or (self._count < self._most and self._bytes + size <= self._most_bytes)

    def _exceeds(self, count: int, size: int) -> bool:
        return self._count > count or self._bytes > size
