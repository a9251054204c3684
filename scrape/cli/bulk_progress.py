"""The bar of a bulk run, on standard error, where that is a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from scrape.cli.terminal import can_redraw, console, spinner

if TYPE_CHECKING:
    from scrape.bulk.run import Engine, Run


@contextmanager
def showing(run: Run, engine: Engine, *, quiet: bool) -> Iterator[Callable[[], None]]:
    """What brings the bar up to date."""
    if quiet or not can_redraw():
        yield lambda: None
        return
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (
        SpinnerColumn(spinner()),
        BarColumn(),
        TextColumn("{task.fields[shards]} shards"),
        TextColumn("{task.fields[pages]:,} pages, {task.fields[rate]:.0f}/s"),
        TextColumn("{task.fields[failed]:,} failed"),
        TimeElapsedColumn(),
        TextColumn("left:"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[stage]}"),
    )
    with Progress(*columns, console=console(), transient=True, redirect_stdout=False) as progress:
        task = progress.add_task("", total=None, shards=f"0/{len(run.shards)}", pages=0, rate=0.0, failed=0, stage="")

        def show() -> None:
            pages = run.pages + engine.pages
            elapsed = progress.tasks[0].elapsed or 0.0
            progress.update(
                task,
                total=run.size or None,  # known when the run has looked at what is there
                completed=run.behind + engine.behind,
                shards=f"{len(run.finished)}/{len(run.shards)}",
                pages=pages,
                rate=pages / elapsed if elapsed else 0.0,
                failed=run.failed,
                stage=run.stage,
            )

        yield show
