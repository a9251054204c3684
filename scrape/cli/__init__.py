"""The command line: the only place that imports typer or rich.

Heavy parts are imported when a command needs them.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

__all__ = ["main"]

_COLLECTED_AFTER = 50_000
"""New objects between two collections: what is imported stays, and to look for garbage in it takes time.
The number is a choice: more than the start makes."""


_PARTNERS = frozenset({"asyncio", "multiprocessing"})
"""Modules of what has more to close at the end than this process: event loops, workers, a cluster."""


def main() -> None:
    """The `scrape` command."""
    try:
        _run()
    except SystemExit as ended:
        if _PARTNERS.isdisjoint(sys.modules) and isinstance(ended.code, int | None):
            _end_at_once(ended.code or 0)
        raise


def _end_at_once(status: int) -> None:
    """Ends the process without taking its modules apart, which takes 10 of 230 ms; not where something cannot be
    written: the usual end says so."""
    with suppress(OSError, ValueError):
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(status)


def _run() -> None:
    """Reads the command line, and does what it says; ends by SystemExit."""
    try:
        # The network's matrices are small: more threads cost time to start, and more to wait for each other.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        gc.set_threshold(_COLLECTED_AFTER)
        from scrape.cli.terminal import open_closed_streams

        open_closed_streams()
        from scrape.cli.app import app
        from scrape.cli.batch import ending_as_agreed

        with ending_as_agreed():
            app(prog_name="scrape")
    except KeyboardInterrupt:  # while that was loading
        from scrape.cli.terminal import say

        say("interrupted")
        sys.exit(130)
    finally:
        gc.freeze()  # the interpreter would look through all that is left for garbage before it ends: 20 of 230 ms
