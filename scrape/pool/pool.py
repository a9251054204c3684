"""Pages to workers, and their results back, to threads or to an event loop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Generic, NoReturn, Self, cast

from scrape.errors import InternalError, ScrapeError
from scrape.pool import Given, Limits, Result, Work, available_jobs
from scrape.records import Failure

if TYPE_CHECKING:
    from scrape.pool.process import WorkerProcess


Deliver = Callable[[Callable[[], Result]], object]
"""Takes what gives the result of a page, or raises what kept it from having one: a future of the standard library would
do, but loads logging and more, which takes 3 ms."""


class Pool(Generic[Given, Result]):
    """Works on pages in up to `jobs` processes, each started when there is a page for it.

    Every page submitted gives a result. Nothing bounds how many wait: that is the caller's part.
    """

    def __init__(self, work: Work[Given, Result], jobs: int | None = None, limits: Limits | None = None) -> None:
        self._work = work
        self.jobs = jobs or available_jobs()
        self._limits = limits or Limits()
        self._waiting: SimpleQueue[tuple[Given, Deliver[Result]] | None] = SimpleQueue()
        self._workers: list[tuple[threading.Thread, WorkerProcess[Given, Result]]] = []
        self._idle = threading.Semaphore(0)
        self._lock = threading.Lock()
        self.started = False
        """Whether pages go to workers."""
        self._is_closing = False

    def start(self, *, warm: bool = False) -> None:
        """Has workers take what waits. `warm`: one starts its process before there is a page for it."""
        if self.started:
            return
        self.started = True
        if warm:
            self._idle.release()
            self._add_worker(warm=True)
        for _ in range(self._waiting.qsize()):
            self._staff()

    def submit(self, page: Given, deliver: Deliver[Result]) -> None:
        """Has a page worked on; it waits until the pool is started. Who did the work calls `deliver`."""
        self._waiting.put((page, deliver))
        if self.started:
            self._staff()

    def _staff(self) -> None:
        """Adds a worker where none is idle: a process is started only when it is needed."""
        with self._lock:
            if self._is_closing or self._idle.acquire(blocking=False):
                return
            if len(self._workers) < self.jobs:
                self._add_worker()

    def _add_worker(self, *, warm: bool = False) -> None:
        from scrape.pool.process import WorkerProcess  # few pages need no process

        worker = WorkerProcess(self._work, self._limits)
        name = f"worker {len(self._workers)}"
        thread = threading.Thread(target=self._serve, args=(worker, warm), name=name, daemon=True)
        self._workers.append((thread, worker))
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
        job = self._waiting.get()
        if job is not None:
            page, deliver = job
            result = self._work.do(page)
            deliver(lambda: result)

    def close(self) -> None:
        """Ends the processes at once; pages without a result get none."""
        with self._lock:
            self._is_closing = True
        with suppress(Empty):
            while True:
                self._waiting.get_nowait()
        for _, worker in self._workers:
            self._waiting.put(None)
            worker.kill()
        for thread, _ in self._workers:
            thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _serve(self, worker: WorkerProcess[Given, Result], warm: bool) -> None:
        if warm:
            with suppress(OSError):  # its first page will tell
                worker.start()
        job = self._waiting.get() if warm else self._next()
        while not self._is_closing and job is not None:
            finish = self._worked(worker, *job)
            # Idle before the result is out: who waits for it may have the next page at once, and no other worker.
            is_idle, job = self._next_or_idle()
            finish()
            del finish  # not to be held while the next is waited for
            if is_idle:
                job = self._waiting.get()
        worker.close()

    def _worked(
        self, worker: WorkerProcess[Given, Result], page: Given, deliver: Deliver[Result]
    ) -> Callable[[], object]:
        """What hands over the result of a page, once it is worked on."""
        try:
            result = self._result(worker, page)
        except BaseException as error:
            return partial(deliver, partial(_raise, error))
        return partial(deliver, lambda: result)

    def _next(self) -> tuple[Given, Deliver[Result]] | None:
        """What has waited longest; one that has to wait for it counts as idle."""
        is_idle, job = self._next_or_idle()
        return self._waiting.get() if is_idle else job

    def _next_or_idle(self) -> tuple[bool, tuple[Given, Deliver[Result]] | None]:
        """Whether nothing waits, and the caller counts as idle; else what has waited longest."""
        try:
            return False, self._waiting.get_nowait()
        except Empty:
            self._idle.release()
            return True, None

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
