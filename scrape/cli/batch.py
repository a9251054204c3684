"""Runs a stream of records to its destination: errors, progress, summary, exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

import typer

from scrape.cli.terminal import say
from scrape.errors import OutputError

if TYPE_CHECKING:
    from scrape.records import Failure

INTERRUPTED = 130
CLOSED_PIPE = 141
"""What a shell reports of a filter that SIGPIPE ended."""


@dataclass(frozen=True, slots=True)
class Report:
    """How much is said on standard error."""

    quiet: bool = False
    verbose: bool = False
    batch: bool = False
    """Many inputs: show progress and close with a summary."""
    total: int | None = None
    """How many inputs there are, where that is known beforehand."""


class Tally:
    """Counts the records of one run and reports each failure as it comes."""

    def __init__(self, report: Report, step: Callable[[], None]) -> None:
        self._report = report
        self._step = step
        self._started = monotonic()
        self.done = 0
        self.failed = 0

    def count(self, name: str | None, failure: Failure | None, outcome: str = "") -> None:
        """One record more; `name` is its URL or path."""
        self.done += 1
        if failure is not None:
            self.failed += 1
            say(f"{name or 'input'}: {failure.message}")
        elif self._report.verbose:
            say(f"{name or 'input'}: {outcome}")
        self._step()

    def summarise(self, noun: str) -> None:
        """The one line at the end of a batch."""
        if self._report.quiet or not (self._report.batch or self.done > 1):
            return
        good = self.done - self.failed
        failures = f", {self.failed} failed" if self.failed else ""
        say(f"{good} {noun if good == 1 else noun + 's'}{failures}, {monotonic() - self._started:.1f} s")


def run(report: Report, work: Callable[[Tally], None], noun: str = "article") -> None:
    """Does the work and ends the process as the contract says.

    Exits 0 or 1 by the tally, 1 where the output failed, 130 where interrupted, silently where the pipe's reader has gone.
    """
    try:
        with _progress(report) as step:
            tally = Tally(report, step)
            work(tally)
        tally.summarise(noun)
    except KeyboardInterrupt:
        say("interrupted")
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        _forget_output()
        raise typer.Exit(CLOSED_PIPE) from None
    except OutputError as error:
        say(error.message)
        raise typer.Exit(1) from None
    except OSError as error:
        say(f"cannot write the output: {error.strerror or error}")
        _forget_output()
        raise typer.Exit(1) from None
    if tally.failed:
        raise typer.Exit(1)


def _forget_output() -> None:
    """Keeps the interpreter from flushing to a pipe that is closed."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())


@contextmanager
def _progress(report: Report) -> Iterator[Callable[[], None]]:
    """A step that moves a bar on standard error: from the second record on, and only where that is a terminal to itself."""
    if report.quiet or not sys.stderr.isatty() or sys.stdout.isatty():
        yield lambda: None
        return
    with ExitStack() as stack:
        steps: list[Callable[[], None]] = []

        def step() -> None:
            if len(steps) == 1:
                steps.append(stack.enter_context(_bar(report.total)))
            elif not steps:
                steps.append(lambda: None)
            steps[-1]()

        yield step


@contextmanager
def _bar(total: int | None) -> Iterator[Callable[[], None]]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        # The first record came before there was a bar.
        task = progress.add_task("", total=total, completed=1)
        yield lambda: progress.advance(task)


def in_event_loop(work: Callable[[], AsyncIterator[None]]) -> None:
    """Runs an asynchronous generator to its end."""
    import asyncio

    async def exhaust() -> None:
        async for _ in work():
            pass

    asyncio.run(exhaust())
