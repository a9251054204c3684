"""`scrape bulk`: large shards of pages, on all processors or on a Ray cluster."""

from __future__ import annotations

from contextlib import closing
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from scrape.bulk import PAGE_SECONDS, BulkExtra, Duplicates, EngineName, RecordForm
from scrape.cli.batch import unwind_when_terminated
from scrape.cli.bulk_progress import showing
from scrape.cli.interrupts import INTERRUPTED
from scrape.cli.options import MaxSizeOption, QuietOption, checked_seconds
from scrape.cli.passed_over import PassedOver, told_of_records
from scrape.cli.terminal import say
from scrape.errors import ScrapeError
from scrape.patterns import compiled_late
from scrape.pipeline import MAX_SIZE

if TYPE_CHECKING:
    from scrape.bulk.options import Options
    from scrape.bulk.run import Engine, Run
    from scrape.bulk.shard import Finished
    from scrape.bulk.summary import Summary

_OF_FILES = (".jsonl", ".json", ".csv", ".gz", ".zst")
"""What names of files end in; that of a folder may end in `.parquet`, as Spark has it."""

_CODE = compiled_late(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*")
"""A language tag of BCP 47, in lower case."""

MOST_TOLD = 20
"""Files that could not be read, which are told one by one. Not measured."""

_MOST_SECONDS = 1e6
"""More than any page takes; timers of the system know no endless time."""


def bulk(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="INPUT...", help="WARC, Parquet, JSONL, HTML or folders: paths, globs, URLs (s3://...)."
        ),
    ] = None,
    *,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="DIR", help="A folder, or a URL (s3://...).")
    ] = None,
    to: Annotated[RecordForm, typer.Option("--to", help="How records are written.")] = "jsonl.zst",
    rows: Annotated[
        int | None,
        typer.Option("--rows", metavar="N", min=1, help="Articles of one output file; else one file per input."),
    ] = None,
    extras: Annotated[
        BulkExtra | None, typer.Option("--with", metavar="KEY", help="Add source to the record: where it was read.")
    ] = None,
    languages: Annotated[
        str | None, typer.Option("--language", metavar="CODES", help="Only articles in these, such as en,pt-BR.")
    ] = None,
    min_words: Annotated[
        int, typer.Option("--min-words", metavar="N", min=0, help="Only articles of so many words.")
    ] = 0,
    articles_only: Annotated[
        bool, typer.Option("--articles-only", help="Leave out pages that read as no article (warning not_article).")
    ] = False,
    duplicates: Annotated[
        Duplicates,
        typer.Option("--duplicates", help="Keep one of each text: exact, white space apart, or near."),
    ] = "keep",
    url_column: Annotated[str, typer.Option("--url-column", metavar="NAME", help="Of Parquet or JSONL.")] = "url",
    html_column: Annotated[
        str, typer.Option("--html-column", metavar="NAME", help="Of Parquet (else body) or JSONL.")
    ] = "html",
    max_size: MaxSizeOption = MAX_SIZE,
    seconds: Annotated[
        float,
        typer.Option(
            "--seconds",
            metavar="SECONDS",
            min=0.1,
            max=_MOST_SECONDS,
            help="Of processor time, after which a page is given up.",
        ),
    ] = PAGE_SECONDS,
    engine: Annotated[EngineName, typer.Option("--engine", help="This machine, or a Ray cluster.")] = "local",
    address: Annotated[
        str | None, typer.Option("--address", metavar="ADDRESS", help="Of a Ray cluster; else one on this machine.")
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", "-j", metavar="N", min=1, help="Processes; else one a processor.", show_default=False),
    ] = None,
    stats: Annotated[
        str | None, typer.Option("--stats", metavar="DIR", help="Only write DIR/stats.html, about what is in DIR.")
    ] = None,
    quiet: QuietOption = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say what came of each shard.")] = False,
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
        _write_stats(stats)
        return
    if not inputs:
        raise typer.BadParameter("name what is to be cleaned", param_hint="INPUT")
    if not output:
        raise typer.BadParameter("name the folder for the results", param_hint="--output")
    if output.endswith(_OF_FILES):
        raise typer.BadParameter(
            f"{output} looks like a file, and the results are a folder of them: name one", param_hint="--output"
        )
    if address is not None and engine != "ray":
        raise typer.BadParameter("it is for --engine ray", param_hint="--address")
    from scrape.bulk.options import Columns, Filters, Limits, Options

    options = Options(
        to=to,
        rows=rows,
        extras=() if extras is None else (extras,),
        filters=Filters(_codes(languages), min_words, articles_only),
        duplicates=duplicates,
        columns=Columns(url_column, html_column),
        max_size=max_size,
        limits=Limits(seconds=checked_seconds(seconds, "--seconds")),
    )
    _run(inputs, output, options, engine, address, jobs, quiet=quiet, verbose=verbose)


def _write_stats(root: str) -> None:
    from scrape.bulk.place import Place
    from scrape.bulk.stats import write_stats

    try:
        say(f"written: {write_stats(Place(root))}")
    except ScrapeError as error:
        say(error.message)
        raise typer.Exit(1) from None


def _codes(given: str | None) -> tuple[str, ...]:
    """Tags of languages. Raises typer.BadParameter for what is none, or none that a record may have."""
    if given is None:
        return ()
    from scrape.extractor.metadata.site import normal_language

    codes = set[str]()
    for tag in filter(None, (tag.strip() for tag in given.split(","))):
        if _CODE.fullmatch(tag.lower()) is None:
            raise typer.BadParameter(f"{tag!r} is no code of a language: en, pt-BR, ...", param_hint="--language")
        normal = normal_language(tag)
        if normal is None or normal.lower() != tag.lower():
            advice = "records tell a language, its script and its region alone: en, zh-Hant, pt-BR"
            raise typer.BadParameter(f"{tag!r} is that of no record: {advice}", param_hint="--language")
        codes.add(normal)
    return tuple(sorted(codes))


def _run(
    inputs: list[str],
    output: str,
    options: Options,
    engine_name: EngineName,
    address: str | None,
    jobs: int | None,
    *,
    quiet: bool,
    verbose: bool,
) -> None:
    from scrape.bulk.extras import require_all
    from scrape.bulk.place import Place
    from scrape.bulk.plan import plan
    from scrape.bulk.run import Run

    unwind_when_terminated()
    started = monotonic()
    try:
        place = Place(output)
        passed_over = PassedOver()
        try:
            shards = plan(inputs, place, passed_over)
        finally:
            passed_over.summarise(quiet=quiet)
        require_all(shards, options, engine_name)
        run = Run(place, options, shards, inputs)
        engine = _engine(engine_name, address, jobs)
        with showing(run, engine, quiet=quiet or verbose) as show, closing(run.make(engine)) as made:
            told = set[str]()
            for number, finished in enumerate(made):
                show()
                if verbose and finished is not None:
                    is_again = finished.shard.name in told
                    say(_told_of(finished, was_there=number < run.skipped, is_again=is_again))
                    told.add(finished.shard.name)
    except KeyboardInterrupt:
        say("interrupted: the same command goes on where it was")
        raise typer.Exit(INTERRUPTED) from None
    except SystemExit:  # by a signal
        say("ended from outside: the same command goes on where it was")
        raise
    except ScrapeError as error:
        say(error.message)
        raise typer.Exit(1) from None
    for failure in run.failures:
        say(failure.message)
    total = run.summary
    _tell_unread(run, quiet=quiet, others=total.failed)
    if total.passed_over and not quiet:
        say(told_of_records(total.passed_over))
    if not quiet:
        say(_told(run, total, monotonic() - started))
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


def _engine(name: EngineName, address: str | None, jobs: int | None) -> Engine:
    if name == "ray":
        from scrape.bulk.ray_engine import RayEngine

        return RayEngine(address, jobs)
    from scrape.bulk.local import LocalEngine

    return LocalEngine(jobs)


def _rank(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _told_of(finished: Finished, *, was_there: bool, is_again: bool) -> str:
    """The line of a shard."""
    came = finished.summary
    counts = f"{_counted(came.articles, 'article')}, {came.failed:,} failed, {came.reasons.total():,} left out"
    when = ", was there" if was_there else ", after the search for duplicates" if is_again else ""
    return f"{finished.shard.name}: {counts}{when}"


def _told(run: Run, total: Summary, seconds: float) -> str:
    """The one line at the end: what there is, what was done for it, and how long that took."""
    pages = [_counted(total.articles, "article")]
    for noun, kinds in (("failed", total.failures), ("left out", total.reasons)):
        if kinds:
            named = ", ".join(f"{kind} {count:,}" for kind, count in sorted(kinds.items(), key=_rank))
            pages.append(f"{kinds.total():,} {noun} ({named})")
    shards = [f"{len(run.finished) - run.skipped:,} of {_counted(len(run.shards), 'shard')} made"]
    if run.skipped:
        shards.append(f"{run.skipped:,} {'was' if run.skipped == 1 else 'were'} there already")
    if run.removed:
        shards.append(f"{_counted(run.removed, 'old shard')} removed")
    if run.failures:
        left = len(run.shards) - len(run.finished)
        later = " before duplicates are looked for" if run.options.duplicates != "keep" else ""
        shards.append(f"{left:,} to be tried again{later}")
    return f"{', '.join(pages)}; {', '.join(shards)}; {seconds:.1f} s"
