"""`scrape bulk`: large shards of pages, on all processors or on a Ray cluster."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from time import monotonic
from typing import TYPE_CHECKING

import typer

from scrape.bulk import EngineName
from scrape.cli import bulk_options
from scrape.cli.bulk_progress import showing
from scrape.cli.ends import unwind_when_terminated
from scrape.cli.grouped import grouped
from scrape.cli.interrupts import INTERRUPTED
from scrape.cli.options import QuietOption
from scrape.cli.passed_over import PassedOver, told_of_records
from scrape.cli.terminal import say
from scrape.counts import counted, ranked

if TYPE_CHECKING:
    from scrape.bulk.finished import Finished
    from scrape.bulk.options import Options
    from scrape.bulk.run import Engine, Run
    from scrape.bulk.summary import Summary

_OF_FILES = (".jsonl", ".json", ".csv", ".gz", ".zst")
"""What names of files end in; that of a folder may end in `.parquet`, as Spark has it."""

MOST_TOLD = 20
"""Files that could not be read, and shards that could not be made, which are told one by one. Not measured."""


@grouped
def bulk(
    inputs: bulk_options.InputsArgument = None,
    *,
    output: bulk_options.OutputOption = None,
    records: bulk_options.Records,
    workers: bulk_options.Workers,
    stats: bulk_options.StatsOption = None,
    quiet: QuietOption = False,
    verbose: bulk_options.VerboseOption = False,
) -> None:
    """Clean many pages, in shards.

    Articles go to DIR/articles, what gave none to DIR/failures, one file for each input file. A file
    appears when it is whole; run the same command again after an interruption, and it goes on.

    \b
    Web archives to compressed JSONL, on all processors:
        scrape bulk 'crawl/*.warc.gz' -o articles/

    \b
    To Parquet; English articles of 100 words or more, one of each text:
        scrape bulk crawl/ -o corpus/ --to parquet --language en --min-words 100 --duplicates near

    \b
    From S3 to S3 on a Ray cluster:
        scrape bulk 's3://crawl/*.warc.gz' -o s3://corpus/news --engine ray --address auto

    \b
    A page that shows what came of it:
        scrape bulk --stats corpus/
    """
    if stats is not None:
        if inputs or output:
            raise typer.BadParameter("it stands alone: first make the shards", param_hint="--stats")
        from scrape.bulk.place import Place
        from scrape.bulk.stats import write_stats

        say(f"written: {write_stats(Place(stats))}")
        return
    if not inputs:
        raise typer.BadParameter("name what is to be cleaned", param_hint="INPUT")
    folder = _checked_output(output)
    workers.check()
    options = records.options()
    unwind_when_terminated()
    started = monotonic()
    with _saying_how_it_goes_on():
        run = _planned(inputs, folder, options, workers.engine, quiet=quiet)
        _make(run, workers.chosen(), quiet=quiet, verbose=verbose)
    _conclude(run, monotonic() - started, quiet=quiet)


def _checked_output(given: str | None) -> str:
    """Raises typer.BadParameter for what names no folder."""
    if not given:
        raise typer.BadParameter("name the folder for the results", param_hint="--output")
    if given == "-":
        raise typer.BadParameter(
            "the results are a folder of files, which standard output cannot hold: name one", param_hint="--output"
        )
    if given.endswith(_OF_FILES):
        raise typer.BadParameter(
            f"{given} looks like a file, and the results are a folder of them: name one", param_hint="--output"
        )
    return given


def _planned(inputs: list[str], output: str, options: Options, engine: EngineName, *, quiet: bool) -> Run:
    """The run that is to be made. Raises ScrapeError."""
    from scrape.bulk.extras import require_all
    from scrape.bulk.place import Place
    from scrape.bulk.plan import plan
    from scrape.bulk.run import Run

    place = Place(output)
    passed_over = PassedOver()
    try:
        shards = plan(inputs, place, passed_over)
    finally:
        passed_over.summarise(quiet=quiet)
    require_all(shards, options, engine)
    return Run(place, options, shards, inputs)


def _make(run: Run, engine: Engine, *, quiet: bool, verbose: bool) -> None:
    """Makes its shards. Raises ScrapeError."""
    with showing(run, engine, quiet=quiet or verbose) as show, closing(run.make(engine)) as made:
        told = set[str]()
        for number, finished in enumerate(made):
            show()
            if verbose and finished is not None:
                is_again = finished.shard.name in told
                say(_told_of(finished, was_there=number < run.skipped, is_again=is_again))
                told.add(finished.shard.name)


@contextmanager
def _saying_how_it_goes_on() -> Iterator[None]:
    """Says how the work goes on when it was ended from outside."""
    try:
        yield
    except KeyboardInterrupt:
        say("interrupted: the same command goes on where it was")
        raise typer.Exit(INTERRUPTED) from None
    except SystemExit:  # by a signal
        say("ended from outside: the same command goes on where it was")
        raise


def _conclude(run: Run, seconds: float, *, quiet: bool) -> None:
    """Says what came of it. Raises typer.Exit where anything failed."""
    if (untold := len(run.failures) - MOST_TOLD) > 0:
        say(f"{counted(untold, 'shard')} failed before these:")
    for failure in run.failures[-MOST_TOLD:]:  # the last tells why a run gave up
        say(failure.message)
    total = run.summary
    _tell_unread(run, quiet=quiet, others=total.failed)
    if total.passed_over and not quiet:
        say(told_of_records(total.passed_over))
    if not quiet:
        say(_told(run, total, seconds))
    if run.failures or total.failed:
        raise typer.Exit(1)


def _tell_unread(run: Run, *, quiet: bool, others: int) -> None:
    """Names the files that could not be read, and where the other failures stand."""
    unread = [
        message for shard in run.shards if shard.name in run.finished for message in run.finished[shard.name].unread
    ]
    for message in unread[:MOST_TOLD]:
        say(message)
    if not quiet and others > min(len(unread), MOST_TOLD):
        say(f"what failed, and why: {run.place.path('failures')}")


def _told_of(finished: Finished, *, was_there: bool, is_again: bool) -> str:
    """The line of a shard."""
    came = finished.summary
    counts = f"{counted(came.articles, 'article')}, {came.failed:,} failed, {came.reasons.total():,} left out"
    when = ", was there" if was_there else ", after the search for duplicates" if is_again else ""
    return f"{finished.shard.name}: {counts}{when}"


def _told(run: Run, total: Summary, seconds: float) -> str:
    """The one line at the end: what there is, what was done for it, and how long that took."""
    pages = [counted(total.articles, "article")]
    for noun, kinds in (("failed", total.failures), ("left out", total.reasons)):
        if kinds:
            named = ", ".join(f"{kind} {count:,}" for kind, count in ranked(kinds))
            pages.append(f"{kinds.total():,} {noun} ({named})")
    shards = [f"{len(run.finished) - run.skipped:,} of {counted(len(run.shards), 'shard')} made"]
    if run.skipped:
        shards.append(f"{run.skipped:,} {'was' if run.skipped == 1 else 'were'} there already")
    if run.removed:
        shards.append(f"{counted(run.removed, 'old shard')} removed")
    if run.failures:
        left = len(run.shards) - len(run.finished)
        later = " before duplicates are looked for" if run.options.duplicates != "keep" else ""
        shards.append(f"{left:,} to be tried again{later}")
    return f"{', '.join(pages)}; {', '.join(shards)}; {seconds:.1f} s"
