"""Work on pages in processes of their own, each page with a deadline and a memory cap.

`pool` hands pages to workers, `ordered` keeps a stream's order; `process` is a worker as its parent sees it,
`worker` what runs in it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, NamedTuple, Protocol, TypeVar

from scrape.records import Failure

SIGNAL_DELAY = 0.2
"""Seconds after which a signal is seen, at most, that came just as a wait began, or to another thread: Python runs its
handler only once the main thread goes on. A choice, too short to be noticed."""


class Sized(Protocol):
    """What work can be done on: a page, or what a page can be made of. Picklable."""

    @property
    def size(self) -> int: ...


Given = TypeVar("Given", bound=Sized)
Result = TypeVar("Result")


class Work(NamedTuple, Generic[Given, Result]):
    """What is done with a page. All but `failed` must be picklable."""

    do: Callable[[Given], Result]
    failed: Callable[[Given, Failure], Result]
    """The result of a page that exceeds the limits or kills its process."""
    prepare: Callable[[], object]
    """Loads what every page needs, before the first one's time is taken."""


class Limits(NamedTuple):
    """What one page may take."""

    seconds: float = 10.0
    """Of processor time; and six times as much by the clock."""
    memory: int = 2 << 30
    """Bytes of address space of its process, where the system can bound it (Linux; macOS does not)."""


def available_jobs() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # only Linux can tell
        return os.cpu_count() or 1
