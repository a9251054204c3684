"""`scrape fetch`: download, clean, print."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator, Sequence
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from scrape.cli.batch import Report, Tally, run
from scrape.cli.options import (
    EngineOption,
    FormatOption,
    MaxSizeOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    WithOption,
    chosen_extras,
    chosen_format,
)
from scrape.cli.terminal import printable
from scrape.pipeline import MAX_SIZE, CleanOptions, fetch_articles, fetch_pages
from scrape.records import Article, Page

if TYPE_CHECKING:
    from scrape.writer import Extra, Format

STANDARD_INPUT = "-"


def fetch(
    urls: Annotated[
        list[str] | None,
        typer.Argument(metavar="URL...", help="Pages to fetch; - reads URLs from standard input.", show_default=False),
    ] = None,
    *,
    listed: Annotated[
        list[str] | None,
        typer.Option(
            "--input", "-i", metavar="FILE", help="Read URLs from this file, one a line; - is standard input."
        ),
    ] = None,
    raw: Annotated[
        bool, typer.Option("--raw", help="Print page records, uncleaned: JSONL for `scrape clean -`.")
    ] = False,
    ordered: Annotated[bool, typer.Option("--ordered", help="Keep the order of the input.")] = False,
    form: FormatOption = None,
    output: OutputOption = None,
    extras: WithOption = None,
    timeout: Annotated[float, typer.Option(metavar="SECONDS", min=0.001, help="For all of one URL.")] = 30.0,
    engine: EngineOption = "scrape",
    max_size: MaxSizeOption = MAX_SIZE,
    concurrency: Annotated[int, typer.Option(metavar="N", min=1, help="Requests in flight at once.")] = 64,
    user_agent: Annotated[
        str | None, typer.Option("--user-agent", metavar="TEXT", help="Sent in place of our own.")
    ] = None,
    public_only: Annotated[
        bool,
        typer.Option("--public-only", help="Refuse addresses that are not public, even those that you name."),
    ] = False,
    insecure: Annotated[bool, typer.Option("--insecure", help="Do not check certificates.")] = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Download pages, clean them, and print the articles.

    \b
    One page; https:// may be left out:
        scrape fetch news.example/story
    \b
    Its title and links:
        scrape fetch news.example/story | jq '{title, links: [.links[].url]}'
    \b
    A list of URLs, one a line, records as they complete:
        scrape fetch -i urls.txt -o articles.jsonl
        grep news.example urls.txt | scrape fetch - | jq -r 'select(.error) | .url'
    \b
    Keep the pages, clean them later:
        scrape fetch --raw -i urls.txt > pages.jsonl
        scrape clean pages.jsonl > articles.jsonl
    """
    from scrape.fetcher import Settings
    from scrape.writer.destination import open_destination

    lists = [*(listed or []), *([STANDARD_INPUT] if STANDARD_INPUT in (urls or []) else [])]
    named = [url for url in urls or [] if url != STANDARD_INPUT]
    if not named and not lists:
        raise typer.BadParameter("give URLs, or a list of them with -i FILE", param_hint="URL")
    if isnan(timeout):
        raise typer.BadParameter("nan is no number of seconds", param_hint="--timeout")
    alone = len(named) == 1 and not lists
    given: Iterable[str] = _urls(named, [_open_list(path) for path in lists]) if lists else named
    chosen = chosen_format(form, output)
    keys = chosen_extras(extras)
    if raw:
        _check_raw(chosen, keys)
    settings = Settings(
        timeout=timeout,
        max_size=max_size,
        concurrency=concurrency,
        user_agent=user_agent,
        public_only=public_only,
        verify=not insecure,
    )

    records: AsyncIterator[Page] | AsyncIterator[Article]
    if raw:
        records = fetch_pages(given, settings, ordered=ordered)
    else:
        options = CleanOptions(engine=engine, explain="removed" in keys)
        records = fetch_articles(given, settings, options, ordered=ordered)

    async def work(tally: Tally) -> None:
        with open_destination(output, chosen, keys) as destination:
            async for record in records:
                destination.write(record, alone=alone)
                tally.count(record.url, record.error, _outcome(record), alone=alone)
            tally.check_output(chosen)

    report = Report(quiet=quiet, verbose=verbose, total=None if lists else len(named), output=output)
    run(report, lambda tally: _in_event_loop(work(tally)), "page" if raw else "article")


def _outcome(record: Page | Article) -> str:
    return f"{record.word_count} words" if isinstance(record, Article) else f"status {record.status}"


def _in_event_loop(work: Coroutine[None, None, None]) -> None:
    import asyncio

    asyncio.run(work)


def _check_raw(form: Format, extras: Sequence[Extra]) -> None:
    """Raises typer.BadParameter for what asks for an article, where pages are printed."""
    if form not in {"json", "jsonl"}:
        raise typer.BadParameter(f"--raw prints pages as JSON, not as {form}", param_hint="--format")
    if extras:
        raise typer.BadParameter("--raw prints pages, which have no such keys", param_hint="--with")


def _urls(named: Iterable[str], lists: Iterable[TextIO]) -> Iterator[str]:
    """The URLs given, then those of the lists; blank lines and lines that begin with # are passed over."""
    yield from named
    for lines in lists:
        with lines:
            for line in lines:
                url = line.strip()
                if url and not url.startswith("#"):
                    yield url


def _open_list(path: str) -> TextIO:
    """A list of URLs. Raises typer.BadParameter where it cannot be read.

    Of standard input an own stream: a thread that still waits for a line must not hold the lock of
    `sys.stdin` at exit.
    """
    try:
        if path == STANDARD_INPUT:
            return open(sys.stdin.fileno(), encoding="utf-8-sig", errors="replace", closefd=False)
        return Path(path).open(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise typer.BadParameter(f"cannot read {printable(path)}: {error.strerror}", param_hint="--input") from None
