"""What runs in a worker: take a page, work on it within the limits, give the result; until the pipe closes."""

from __future__ import annotations

import gc
import os
import pickle
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from scrape.pool import Limits, frames

OUT_OF_MEMORY = 3
"""The exit status of a worker that met its memory cap."""

_COLLECTED_AFTER = 100_000
"""New objects between two collections: pages leave no garbage, and to look for it takes 2 % of the
time by default."""

PATIENCE = 6
"""How much longer than its processor time a page may take by the clock."""


def main() -> None:
    """Serves the parent over standard input and output, which are kept from everybody else."""
    requests, answers = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    try:
        _serve(requests, answers)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except OSError:  # the parent has gone
        os._exit(1)
    # Nothing needs to be torn down, and that would take 20 ms.
    os._exit(0)


def _serve(requests: int, answers: int) -> None:
    first = frames.receive(requests)
    if first is None:
        return
    prepare: Callable[[], object]
    work: Callable[[Any], Any]
    limits: Limits
    prepare, work, limits = pickle.loads(first)  # noqa: S301 # from our own parent
    _cap_memory(limits.memory)
    prepare()
    # What is loaded now stays: the collector need not look at it again.
    gc.freeze()
    gc.set_threshold(_COLLECTED_AFTER)
    frames.send(answers, b"")  # ready
    while (request := frames.receive(requests)) is not None:
        with _deadline(limits.seconds):
            answer = pickle.dumps(work(pickle.loads(request)), pickle.HIGHEST_PROTOCOL)  # noqa: S301 - our parent
        frames.send(answers, answer)


@contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    """The system ends this process if the block takes longer, even amid a call of C code.

    Processor time counts, so that a busy machine changes no result; `PATIENCE` times that by the clock.
    """
    _set_timers(seconds)
    try:
        yield
    finally:
        _set_timers(0)


def _set_timers(seconds: float) -> None:
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE * seconds)


def _cap_memory(size: int) -> None:
    """Has allocations fail beyond `size` bytes, and leaves no core file of a crash."""
    for kind, limit in ((resource.RLIMIT_AS, size), (resource.RLIMIT_CORE, 0)):
        soft, hard = resource.getrlimit(kind)
        if soft == resource.RLIM_INFINITY or soft > limit:
            # macOS refuses a bound of the address space.
            with suppress(ValueError, OSError):
                resource.setrlimit(kind, (limit, hard))
