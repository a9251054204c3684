"""How a process writes its last lines and ends, whatever ends it: an exit status, and a word why."""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from scrape.cli.interrupts import INTERRUPTED
from scrape.cli.terminal import say
from scrape.errors import ScrapeError

CLOSED_PIPE = 141
"""What a shell reports of a filter that SIGPIPE ended."""

_BY_SIGNAL = 128
"""Added to a signal's number, the status that a shell reports of a process that it ended."""


def printed(text: str) -> None:
    """Lines on standard output, in UTF-8 as all data is. Raises OSError where they cannot be written."""
    sys.stdout.flush()
    sys.stdout.buffer.write(f"{text}\n".encode("utf-8", "replace"))
    sys.stdout.flush()


@contextmanager
def ending_as_agreed() -> Iterator[None]:
    """Turns what ends the work early into its exit status, and says why."""
    try:
        yield
    except KeyboardInterrupt:
        say("interrupted")
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        _forget_output()
        sys.exit(CLOSED_PIPE)
    except ScrapeError as error:
        say(error.message)
        sys.exit(1)
    except OSError as error:
        say(f"{error.filename or _nameless(error)}: {error.strerror or error}")
        _forget_output()
        sys.exit(1)
    except MemoryError:
        say("out of memory: lower --max-size, or give fewer pages at once")
        sys.exit(1)


def _nameless(error: OSError) -> str:
    """What an error is about that names no file: where nothing can be missing, what is printed."""
    return "the current folder" if error.errno == errno.ENOENT else "standard output: cannot be written"


def unwind_when_terminated() -> None:
    """Lets SIGTERM and SIGHUP end the process by an exception, so that no half-written file stays behind."""

    def end(number: int, _frame: FrameType | None) -> None:
        sys.exit(_BY_SIGNAL + number)

    for number in (signal.SIGTERM, signal.SIGHUP):
        # What was set to be ignored, as nohup does, stays so.
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, end)


def _forget_output() -> None:
    """Keeps the interpreter from flushing to a pipe that is closed."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
