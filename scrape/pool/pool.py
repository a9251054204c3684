"""Pages to workers, and their results back, to threads or to an event loop."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Generic, NoReturn, Self, cast

from scrape.errors import InternalError, ScrapeError
from scrape.pool import Given, Limits, Result, Work, available_jobs
from scrape.records import Failure

if TYPE_CHECKING:
    from scrape.pool.process import WorkerProcess

HESITATION = 0.4
"""Seconds that pages wait, while no worker is idle, before a further process is started for them: the processor time
that its start took of `scrape clean` of three pages (0.98 s with two workers, 0.58 with one)."""
MANY = 16
"""Pages waiting for each worker with which a further one is started at once. The first of a run take 24 ms each, so
that these take as long as a start; no more than `LOOKAHEAD`, or so many would never wait."""

Deliver = Callable[[Callable[[], Result]], object]
"""Takes what gives the result of a page, or raises what kept it from having one: a future of the standard library would
do, but loads logging and more, which takes 3 ms."""


class Pool(Generic[Given, Result]):
    """Works on pages in up to `jobs` processes, the first started when there is a page, a further one where it pays.

    Every page submitted gives a result. Nothing bounds how many wait: that is the caller's part.
    """

    def __init__(self, work: Work[Given, Result], jobs: int | None = None, limits: Limits | None = None) -> None:
        self._work = work
        self.jobs = jobs or available_jobs()
        self._limits = limits or Limits()
        self._changed = threading.Condition()
        """Guards what follows."""
        self._waiting: deque[tuple[Given, Deliver[Result]]] = deque()
        self._workers: list[tuple[threading.Thread, WorkerProcess[Given, Result]]] = []
        self._idle = 0
        self._starting = 0
        self._is_hesitating = False
        """Whether the newest worker waits to see whether it is needed."""
        self.started = False
        """Whether pages go to workers."""
        self._is_closing = False

    def start(self, *, warm: bool = False) -> None:
        """Has workers take what waits. `warm`: one starts its process before there is a page for it."""
        with self._changed:
            if not self.started:
                self.started = True
                if warm:
                    self._add_worker()
                self._staff()

    def submit(self, page: Given, deliver: Deliver[Result]) -> None:
        """Has a page worked on; it waits until the pool is started. Who did the work calls `deliver`."""
        with self._changed:
            self._waiting.append((page, deliver))
            if self.started:
                self._staff()
                self._changed.notify_all()

    def _unserved(self) -> int:
        """How many pages wait that no worker is free for."""
        return len(self._waiting) - self._idle - self._starting

    def _staff(self) -> None:
        """Adds a worker where there are too few: the first at once, while a further one hesitates."""
        if self._unserved() > 0 and not self._workers:
            self._add_worker()
        if self._unserved() > 0 and len(self._workers) < self.jobs and not self._is_hesitating:
            self._add_worker(hesitates=True)

    def _add_worker(self, *, hesitates: bool = False) -> None:
        from scrape.pool.process import WorkerProcess  # few pages need no process

        if self._is_closing:
            return
        worker = WorkerProcess(self._work, self._limits)
        target = self._serve_if_needed if hesitates else self._serve
        name = f"worker {len(self._workers)}"
        thread = threading.Thread(target=target, args=(worker,), name=name, daemon=True)
        self._workers.append((thread, worker))
        if hesitates:
            self._is_hesitating = True
        else:
            self._starting += 1
        thread.start()

    async def run(self, page: Given) -> Result:
        """The result of a page, awaited; starts the pool."""
        from asyncio import get_running_loop

        loop = get_running_loop()
        future = loop.create_future()

        def settle(outcome: Callable[[], Result]) -> None:
            if not future.done():  # nobody waits any more
                try:
                    future.set_result(outcome())
                except BaseException as error:  # whatever it was: who waits must not wait for ever
                    future.set_exception(error)

        def deliver(outcome: Callable[[], Result]) -> None:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(settle, outcome)

        self.start()
        self.submit(page, deliver)
        return cast(Result, await future)

    def run_here(self) -> None:
        """Works on the page that has waited longest, in this process and thread, and without limits."""
        with self._changed:
            page, deliver = self._waiting.popleft()
        result = self._work.do(page)
        deliver(lambda: result)

    def close(self) -> None:
        """Ends the processes at once; pages without a result get none."""
        with self._changed:
            self._is_closing = True
            self._waiting.clear()
            self._changed.notify_all()
        for _, worker in self._workers:
            worker.kill()
        for thread, _ in self._workers:
            thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _serve_if_needed(self, worker: WorkerProcess[Given, Result]) -> None:
        with self._changed:
            is_needed = self._is_needed()
            self._is_hesitating = False
            if self._is_closing:
                return
            if not is_needed:
                self._workers.pop()  # it is the newest
                return
            self._starting += 1
            self._staff()  # another may be needed as well
        self._serve(worker)

    def _is_needed(self) -> bool:
        """Whether many pages wait, or some have waited for long while no worker was idle."""

        def is_clear() -> bool:
            unserved = self._unserved()
            return self._is_closing or unserved <= 0 or unserved > MANY * (len(self._workers) - 1)

        self._changed.wait_for(lambda: not self._starting or is_clear())
        self._changed.wait_for(is_clear, HESITATION)
        return self._unserved() > 0

    def _serve(self, worker: WorkerProcess[Given, Result]) -> None:
        with suppress(Exception):  # whatever it is, its first page will tell
            worker.start()
        with self._changed:
            self._starting -= 1
            self._idle += 1
            self._changed.notify_all()
        while (job := self._next()) is not None:
            finish = self._worked(worker, *job)
            del job
            # Idle before the result is out: who waits for it may have the next page at once, and no other worker.
            with self._changed:
                self._idle += 1
                self._changed.notify_all()
            finish()
            del finish  # not to be held while the next is waited for
        worker.close()

    def _next(self) -> tuple[Given, Deliver[Result]] | None:
        """What has waited longest, for a worker that is idle till then; None when the pool closes."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._is_closing)
            self._idle -= 1
            return None if self._is_closing else self._waiting.popleft()

    def _worked(
        self, worker: WorkerProcess[Given, Result], page: Given, deliver: Deliver[Result]
    ) -> Callable[[], object]:
        """What hands over the result of a page, once it is worked on."""
        try:
            result = self._result(worker, page)
        except BaseException as error:
            return partial(deliver, partial(_raise, error))
        return partial(deliver, lambda: result)

    def _result(self, worker: WorkerProcess[Given, Result], page: Given) -> Result:
        try:
            return worker.run(page)
        except ScrapeError as error:
            return self._work.failed(page, Failure.of(error))
        except OSError as error:
            fault = InternalError(f"no process can be started to clean this page: {error.strerror or error}")
            return self._work.failed(page, Failure.of(fault))


def _raise(error: BaseException) -> NoReturn:
    raise error
