"""What is said of the records of a run: failures as they come, a bar, a summary, and the exit status."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from scrape.cli.ends import unwind_when_terminated
from scrape.cli.terminal import can_redraw, console, say, spinner
from scrape.counts import counted
from scrape.text import one_line
from scrape.writer import RECORD_FORMATS, Format, is_standard_output

if TYPE_CHECKING:
    from scrape.records import Failure


class Report(NamedTuple):
    """How much is said on standard error."""

    quiet: bool = False
    verbose: bool = False
    total: Callable[[], int | None] | None = None
    """Tells how many inputs there are, where that is known beforehand; asked only where a bar is drawn."""
    output: str | None = None
    """Where the records go; None and `-` are standard output."""

    @property
    def shows_progress(self) -> bool:
        """Whether a bar may be drawn: standard error is a terminal, and the records do not go there, too."""
        prints = is_standard_output(self.output) and sys.stdout.isatty()
        return not self.quiet and not prints and can_redraw()


class NothingToWrite(Exception):
    """No input gave an article, and the format has no place for failures.

    Raised while the destination is open: a file that was there before stays.
    """


class Tally:
    """Counts the records of one run and reports each failure as it comes."""

    def __init__(self, report: Report, step: Callable[[], None]) -> None:
        self._report = report
        self._step = step
        self._started = monotonic()
        self._is_batch = False
        self.done = 0
        self.failed = 0
        self.failed_before = 0
        """Failures that the output has from earlier runs, and that were not tried again."""
        self.advice = ""
        """Said of them, after their number."""

    def count(self, name: str | None, failure: Failure | None, outcome: str = "", *, alone: bool) -> None:
        """Counts one record; `name` is its URL or path. `alone`: no other was to come."""
        self.done += 1
        self._is_batch |= not alone
        if failure is not None:
            self.failed += 1
            message, shown = one_line(failure.message), one_line(name or "")
            say(message if not shown or message.startswith(f"{shown}: ") else f"{shown}: {message}")
        elif self._report.verbose:
            say(f"{name or 'input'}: {outcome}")
        self._step()

    def check_output(self, form: Format) -> None:
        """Raises NothingToWrite where the output would be empty."""
        if self.done == self.failed and form not in RECORD_FORMATS:
            raise NothingToWrite

    def summarise(self, noun: str) -> None:
        """The one line at the end of a batch; before it, even if the run is quiet, what failed in earlier runs."""
        if self.failed_before:
            say(f"{self.failed_before:,} {self.advice}")
        if self._report.quiet or (self.done == 1 and not self._is_batch):
            return
        good = self.done - self.failed
        failures = f", {self.failed:,} failed" if self.failed else ""
        say(f"{counted(good, noun)}{failures}, {monotonic() - self._started:.1f} s")


def run(report: Report, work: Callable[[Tally], None], noun: str = "article") -> None:
    """Does the work, and exits by the tally, in which failures count that an output has from before.

    What ends it early is raised: see `ending_as_agreed`.
    """
    unwind_when_terminated()
    with _progress(report) as step:
        tally = Tally(report, step)
        with suppress(NothingToWrite):
            work(tally)
    tally.summarise(noun)
    if tally.failed or tally.failed_before:
        sys.exit(1)


@contextmanager
def _progress(report: Report) -> Iterator[Callable[[], None]]:
    """A step that moves a bar on standard error, from the second record on."""
    if not report.shows_progress:
        yield lambda: None
        return
    with ExitStack() as stack:
        is_first = True
        advance: Callable[[], None] | None = None

        def step() -> None:
            nonlocal is_first, advance
            if is_first:
                is_first = False
                return
            advance = advance or stack.enter_context(_bar(report.total and report.total()))
            advance()

        yield step


@contextmanager
def _bar(total: int | None) -> Iterator[Callable[[], None]]:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TimeElapsedColumn

    columns = (SpinnerColumn(spinner()), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console(), transient=True, redirect_stdout=False) as progress:
        # The first record came before there was a bar.
        task = progress.add_task("", total=total, completed=1)
        yield lambda: progress.advance(task)
