"""Pages to workers, and their results back, to threads or to an event loop."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from contextlib import suppress
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Generic, Self

from scrape.errors import InternalError, ScrapeError
from scrape.pool import Given, Limits, Result, Work, available_jobs
from scrape.pool.process import WorkerProcess
from scrape.records import Failure


class Pool(Generic[Given, Result]):
    """Works on pages in up to `jobs` processes, each started when there is a page for it.

    Every page submitted gives a result. Nothing bounds how many wait: that is the caller's part.
    """

    def __init__(self, work: Work[Given, Result], jobs: int | None = None, limits: Limits | None = None) -> None:
        self._work = work
        self.jobs = jobs or available_jobs()
        self._limits = limits or Limits()
        self._waiting: SimpleQueue[tuple[Given, Future[Result]] | None] = SimpleQueue()
        self._workers: list[tuple[threading.Thread, WorkerProcess[Given, Result]]] = []
        self._is_closing = False

    @property
    def started(self) -> bool:
        """Whether pages go to workers."""
        return bool(self._workers)

    def start(self, *, warm: bool = False) -> None:
        """Has workers take what waits. `warm`: one starts its process before there is a page for it."""
        if self._workers:
            return
        for number in range(self.jobs):
            worker = WorkerProcess(self._work, self._limits)
            arguments = (worker, warm and number == 0)
            thread = threading.Thread(target=self._serve, args=arguments, name=f"worker {number}", daemon=True)
            self._workers.append((thread, worker))
            thread.start()

    def submit(self, page: Given) -> Future[Result]:
        """The result of a page, to come; it waits until the pool is started."""
        future: Future[Result] = Future()
        self._waiting.put((page, future))
        return future

    async def run(self, page: Given) -> Result:
        """The result of a page, awaited; starts the pool."""
        from asyncio import wrap_future

        self.start()
        return await wrap_future(self.submit(page))

    def run_here(self) -> None:
        """Works on the page that has waited longest, in this process and thread, and without limits."""
        job = self._waiting.get()
        if job is not None:
            page, future = job
            if future.set_running_or_notify_cancel():
                future.set_result(self._work.do(page))

    def close(self) -> None:
        """Ends the processes at once; pages without a result get none."""
        self._is_closing = True
        while True:
            try:
                job = self._waiting.get_nowait()
            except Empty:
                break
            if job is not None:
                job[1].cancel()
        for _, worker in self._workers:
            self._waiting.put(None)
            worker.kill()
        for thread, _ in self._workers:
            thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        del kind, error, trace
        self.close()

    def _serve(self, worker: WorkerProcess[Given, Result], warm: bool) -> None:
        if warm:
            with suppress(OSError):  # its first page will tell
                worker.start()
        while not self._is_closing and (job := self._waiting.get()) is not None:
            page, future = job
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(self._result(worker, page))
                except BaseException as error:
                    future.set_exception(error)
            del job, page, future  # not to be held while the next is waited for
        worker.close()

    def _result(self, worker: WorkerProcess[Given, Result], page: Given) -> Result:
        try:
            return worker.run(page)
        except ScrapeError as error:
            return self._work.failed(page, Failure.of(error))
        except OSError as error:
            fault = InternalError(f"no process can be started to clean this page: {error.strerror or error}")
            return self._work.failed(page, Failure.of(fault))
