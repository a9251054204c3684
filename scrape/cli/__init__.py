"""The command line: the only place that imports typer or rich.

Heavy parts are imported when a command needs them.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

__all__ = ["main", "program"]

_COLLECTED_AFTER = 200_000
"""New objects between two collections: what is imported stays, and to look for garbage in it takes time. More than
the start makes: with 50,000 one collection takes 12 of 215 ms."""

_PARTNERS = frozenset({"asyncio", "multiprocessing"})
"""Modules of what may have more to close at the end than this process: event loops, a cluster. Workers of a pool are
closed with it."""


def program() -> None:
    """`main` as a process of its own, which ends with it."""
    try:
        main()
    except SystemExit as ended:
        if isinstance(ended.code, int | None) and _PARTNERS.isdisjoint(sys.modules) and not _is_observed():
            _end_at_once(ended.code or 0)
        raise


def _end_at_once(status: int) -> None:
    """Ends the process without taking its modules apart, which takes 10 ms; not where something cannot be written: the
    usual end says so."""
    with suppress(OSError, ValueError):
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(status)


def _is_observed() -> bool:
    """Whether a profiler, debugger or the like looks on, which has a report to write at the end."""
    monitoring = getattr(sys, "monitoring", None)  # from Python 3.12 on
    tools = (monitoring.get_tool(number) for number in range(6)) if monitoring is not None else ()
    return sys.gettrace() is not None or sys.getprofile() is not None or any(tools)


def _run(arguments: list[str]) -> None:
    """Ends by SystemExit."""
    command, *inputs = arguments or [""]
    if command == "clean" and inputs and not any(map(_is_parsed, inputs)):
        from scrape.cli.cleaning import clean_files

        clean_files(inputs)
        sys.exit(0)
    from scrape.cli.app import app

    app(prog_name="scrape")


def _is_parsed(argument: str) -> bool:
    """Whether an argument is an option, whose parser takes a seventh of a process that cleans a page to load."""
    return argument.startswith("-") and argument != "-"


def main() -> None:
    """The `scrape` command; ends by SystemExit."""
    if sys.platform == "win32":  # no locks, limits and signals of POSIX, and no open file can be replaced
        sys.exit("scrape: Windows cannot run this command: run it in WSL, or call scrape's functions from Python")
    try:
        # The network's matrices are small: more threads cost time to start, and more to wait for each other.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        gc.set_threshold(_COLLECTED_AFTER)
        from scrape.cli.terminal import open_closed_streams

        open_closed_streams()
        from scrape.cli.ends import ending_as_agreed

        with ending_as_agreed():
            _run(sys.argv[1:])
    except KeyboardInterrupt:  # while that was loading
        from scrape.cli.interrupts import INTERRUPTED
        from scrape.cli.terminal import say

        say("interrupted")
        sys.exit(INTERRUPTED)
    finally:
        gc.freeze()  # the interpreter would look through all that is left for garbage before it ends: 20 ms
