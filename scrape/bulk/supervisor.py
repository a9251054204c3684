"""A worker as its parent sees it: when it dies, the page that it died of is lost, and nothing else.

Who died in the middle of a page need not have died of it: the system ends processes when others take the memory. So
the page is tried once more, alone, and is lost if that dies, too, or if a worker dies of it again later.
"""

from __future__ import annotations

import pickle
import signal
import subprocess
from collections.abc import Callable
from contextlib import suppress

from scrape.bulk import worker
from scrape.bulk.options import Limits
from scrape.bulk.tasks import Result, Task, Trial
from scrape.errors import Crashed, InternalError, OutOfMemory, ScrapeError, TimedOut
from scrape.pool.process import end_named, started
from scrape.records import Failure

Progress = Callable[[int, int], None]
"""Is told how many pages and how many bytes of a shard are behind."""


class Supervisor:
    """Has tasks done by a worker process, and starts another when it dies. A context manager."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self.is_stopped = False

    def __enter__(self) -> Supervisor:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._buried()

    def stop(self) -> None:
        """Ends the worker, whatever it does. May be called from another thread, whose `run` then returns."""
        self.is_stopped = True
        process = self._process
        if process is not None:
            process.kill()

    def run(self, task: Task, progress: Progress) -> Result:
        """Does the task. A page that kills the worker twice is left out in the next attempt."""
        cleared: set[int] = set()
        while True:
            number, result = self._attempt(task, progress)
            if result is not None:
                return result
            status = self._buried()
            if number is None or self.is_stopped:
                end = end_named(status)
                fault = InternalError(f"{task.name}: its worker died between two pages ({end}): try again")
                return Result(task.name, failure=Failure.of(fault))
            if number not in cleared and not _is_timeout(status) and not self._dies_of(task.alone(number)):
                cleared.add(number)
                continue
            task = task.without(number, Failure.of(_failure(status, task.options.limits)))

    def _dies_of(self, trial: Trial) -> bool:
        """Whether the page is the end of a worker that does nothing else."""
        number, result = self._attempt(trial, lambda _pages, _behind: None)
        if result is None:
            self._buried()
        return result is None and number is not None and not self.is_stopped

    def _attempt(self, task: Task | Trial, progress: Progress) -> tuple[int | None, Result | None]:
        """The page that was being cleaned at the end, and the result, if the worker lived to tell."""
        number: int | None = None
        process = self._process = self._process or started(worker.__name__)
        if self.is_stopped:  # while it was started
            process.kill()
        with suppress(BrokenPipeError):
            pickle.dump(task, process.stdin)  # type: ignore[arg-type]  # a pipe
            process.stdin.flush()  # type: ignore[union-attr]  # a pipe
        while line := process.stdout.readline():  # type: ignore[union-attr]  # a pipe
            if line.startswith(worker.DONE):
                size = int(line[1:])
                packed = process.stdout.read(size)  # type: ignore[union-attr]  # a pipe
                if len(packed) < size:  # it died while it told
                    break
                return number, pickle.loads(packed)  # noqa: S301  # our own worker's
            if line == worker.ENDED:
                number = None
                continue
            number, behind = map(int, line.split())
            progress(number, behind)
        return number, None

    def _buried(self) -> int:
        process, self._process = self._process, None
        if process is None:
            return 0
        with suppress(BrokenPipeError), process:  # closes the pipes and waits
            pass
        return process.wait()


def _is_timeout(status: int) -> bool:
    """Whether a timer ended it, which counts nobody's time but its own."""
    return status == -signal.SIGPROF


def _failure(status: int, limits: Limits) -> ScrapeError:
    if _is_timeout(status):
        return TimedOut(f"not cleaned within {limits.seconds:g} s of processor time")
    if status == -signal.SIGKILL:
        return OutOfMemory("its worker was killed while it was cleaned, as the system does when memory runs out")
    return Crashed(f"its worker died while it was cleaned ({end_named(status)})")
