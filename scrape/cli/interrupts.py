"""What a second interrupt does."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from types import FrameType
from typing import Any

INTERRUPTED = 130
"""The exit status."""
SAME = 0.5
"""Seconds within which another interrupt is the first once more: the terminal sends it, and so does whatever the
program runs under (make, npm, docker). A choice."""

Handler = Callable[[int, FrameType | None], Any]


def end_at_once_when_repeated(
    clock: Callable[[], float] = monotonic,
    end: Callable[[int], object] = os._exit,
    is_at_work: Callable[[], bool] = lambda: False,
) -> None:
    """Let the first interrupt do what it would, and the next end the process there and then.

    Raised while the process takes itself apart, it would stop that halfway, and leave it waiting for ever. Where
    `is_at_work`, the first is raised as KeyboardInterrupt.
    """
    first = signal.getsignal(signal.SIGINT)
    if not callable(first):  # it is set to be ignored
        return
    signal.signal(signal.SIGINT, _once(first, clock, end, is_at_work))


def _once(
    first: Handler, clock: Callable[[], float], end: Callable[[int], object], is_at_work: Callable[[], bool]
) -> Handler:
    began: float | None = None

    def handle(number: int, frame: FrameType | None) -> None:
        nonlocal began
        if began is None:
            began = clock()
            if is_at_work():
                raise KeyboardInterrupt
            first(number, frame)
        elif clock() - began > SAME:
            _say_without_waiting()
            end(INTERRUPTED)

    return handle


def _say_without_waiting() -> None:
    """Without waiting, as whoever reads standard error may have stopped."""
    with suppress(OSError):
        before = os.get_blocking(2)
        os.set_blocking(2, False)
        try:
            os.write(2, b"scrape: interrupted\n")
        finally:
            os.set_blocking(2, before)  # it is the terminal's, too
