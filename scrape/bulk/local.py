"""Tasks on this machine: a worker process for each job."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import partial
from queue import Empty, SimpleQueue
from threading import Thread

from scrape.bulk.supervisor import Supervisor
from scrape.bulk.tasks import Result, Task
from scrape.pool import available_jobs

TICK = 0.25
"""Seconds between two looks at how far the work is."""


class LocalEngine:
    """Runs tasks in `jobs` processes; `pages` and `behind` count what is done of the tasks that are under way."""

    def __init__(self, jobs: int | None = None) -> None:
        self._jobs = jobs or available_jobs()
        self._under_way: dict[str, tuple[int, int]] = {}

    @property
    def pages(self) -> int:
        return sum(pages for pages, _ in list(self._under_way.values()))

    @property
    def behind(self) -> int:
        return sum(behind for _, behind in list(self._under_way.values()))

    def run(self, tasks: Sequence[Task]) -> Generator[Result | None, None, None]:
        """The results, as they come, and None from time to time in between."""
        waiting: SimpleQueue[Task] = SimpleQueue()
        for task in tasks:
            waiting.put(task)
        results: SimpleQueue[Result] = SimpleQueue()
        supervisors = [Supervisor() for _ in range(min(self._jobs, len(tasks)))]
        threads = [Thread(target=self._work, args=(each, waiting, results), daemon=True) for each in supervisors]
        for thread in threads:
            thread.start()
        try:
            open_tasks = len(tasks)
            while open_tasks:
                try:
                    result = results.get(timeout=TICK)
                except Empty:
                    yield None
                    continue
                self._under_way.pop(result.name, None)
                open_tasks -= 1
                yield result
        finally:
            for supervisor in supervisors:
                supervisor.stop()
            for thread in threads:
                thread.join()

    def _work(self, supervisor: Supervisor, waiting: SimpleQueue[Task], results: SimpleQueue[Result]) -> None:
        with supervisor:
            while not supervisor.is_stopped:
                try:
                    task = waiting.get_nowait()
                except Empty:
                    return
                try:
                    result = supervisor.run(task, partial(self._note, task.name))
                except Exception as error:  # whatever it is: who waits for the result must not wait for ever
                    result = Result.of_fault(task.name, error)
                results.put(result)

    def _note(self, name: str, pages: int, behind: int) -> None:
        self._under_way[name] = (pages, behind)
