"""A process that does tasks, one after the other: pickled on standard input, reported on standard output.

A page that takes too long ends the process, whatever code it hangs in: the system's own timer does that. The
supervisor learns from the last report which page it was.
"""

from __future__ import annotations

import os
import pickle
import resource
import signal
import sys
from contextlib import suppress
from io import RawIOBase
from typing import BinaryIO

from scrape.bulk.options import Limits
from scrape.bulk.tasks import Result, Task, Trial
from scrape.errors import ScrapeError
from scrape.pipeline import warm_up
from scrape.records import Failure

DONE = b"="
"""Begins the report that holds a pickled result."""
ENDED = b"-\n"
"""The report that a page is cleaned; that one is begun holds its number and the bytes behind it."""


class Reporter:
    """Tells the supervisor where the work is, and sets the timer of each page."""

    def __init__(self, stream: BinaryIO | RawIOBase, limits: Limits) -> None:
        self._stream = stream
        self._seconds = limits.seconds
        self._behind = 0

    def moved(self, behind: int) -> None:
        self._behind = behind

    def begins(self, number: int) -> None:
        self._stream.write(b"%d %d\n" % (number, self._behind))
        _set_timer(self._seconds)

    def ended(self) -> None:
        _set_timer(0)
        self._stream.write(ENDED)


def _set_timer(seconds: float) -> None:
    """Ends this process by SIGPROF after so many seconds of processor time; never, with 0."""
    signal.setitimer(signal.ITIMER_PROF, seconds)


def _cap_memory(size: int) -> None:
    with suppress(ValueError, OSError):  # a lower limit is there already
        resource.setrlimit(resource.RLIMIT_DATA, (size, resource.getrlimit(resource.RLIMIT_DATA)[1]))


def _done(task: Task | Trial, stream: RawIOBase) -> Result:
    try:
        _cap_memory(task.options.limits.memory)
        return Result(task.name, finished=task.run(Reporter(stream, task.options.limits)))
    except ScrapeError as error:
        return Result(task.name, failure=Failure.of(error))
    except Exception as error:
        return Result.of_fault(task.name, error)


def main() -> None:
    """Works until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the supervisor's to act on
    warm_up()
    reports = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # whatever else prints
    with suppress(EOFError, BrokenPipeError):
        while True:
            task: Task | Trial = pickle.load(sys.stdin.buffer)  # noqa: S301  # our own supervisor's
            packed = pickle.dumps(_done(task, reports))
            reports.write(DONE + b"%d\n" % len(packed))
            reports.write(packed)
