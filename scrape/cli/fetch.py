"""`scrape fetch`: download, clean, print."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Annotated, TextIO

import typer

from scrape.cli.batch import Report, Tally, in_event_loop, run
from scrape.cli.options import (
    FormatOption,
    MaxSizeOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    WithOption,
    chosen_extras,
    chosen_format,
)
from scrape.pipeline import MAX_SIZE, CleanOptions, fetch_articles, fetch_pages

STANDARD_INPUT = "-"


def fetch(
    urls: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="URL...", help="Pages to fetch; - reads URLs from standard input.", show_default=False
        ),
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
    timeout: Annotated[float, typer.Option(min=0.001, help="Seconds for all of one URL.")] = 30.0,
    max_size: MaxSizeOption = MAX_SIZE,
    concurrency: Annotated[int, typer.Option(min=1, help="Requests in flight at once.")] = 64,
    user_agent: Annotated[str | None, typer.Option("--user-agent", help="Sent in place of our own.")] = None,
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
    _check_lists(lists)
    chosen = chosen_format(form, output)
    keys = chosen_extras(extras)
    settings = Settings(
        timeout=timeout,
        max_size=max_size,
        concurrency=concurrency,
        user_agent=user_agent,
        public_only=public_only,
        verify=not insecure,
    )
    alone = len(named) == 1 and not lists

    async def articles(tally: Tally) -> AsyncIterator[None]:
        given = _urls(named, lists)
        with open_destination(output, chosen, keys) as destination:
            if raw:
                async for page in fetch_pages(given, settings, ordered=ordered):
                    destination.write(page, alone=alone)
                    tally.count(page.url, page.error, "fetched")
                    yield
            else:
                async for article in fetch_articles(given, settings, CleanOptions(), ordered=ordered):
                    destination.write(article, alone=alone)
                    tally.count(article.url, article.error, f"{article.word_count} words")
                    yield

    report = Report(quiet=quiet, verbose=verbose, batch=not alone, total=None if lists else len(named))
    run(report, lambda tally: in_event_loop(lambda: articles(tally)), "page" if raw else "article")


def _check_lists(lists: Iterable[str]) -> None:
    for path in lists:
        if path != STANDARD_INPUT and not Path(path).is_file():
            raise typer.BadParameter(f"no such file: {path}", param_hint="--input")


async def _urls(named: Iterable[str], lists: Iterable[str]) -> AsyncIterator[str]:
    """The URLs given, then those of the lists; blank lines and lines that begin with # are passed over.

    A list is read beside the event loop: a slow one holds nothing up.
    """
    import asyncio

    for url in named:
        yield url
    for path in lists:
        with _open_list(path) as lines:
            while line := await asyncio.to_thread(lines.readline):
                url = line.strip()
                if url and not url.startswith("#"):
                    yield url


def _open_list(path: str) -> AbstractContextManager[TextIO]:
    if path == STANDARD_INPUT:
        return nullcontext(sys.stdin)
    return Path(path).open(encoding="utf-8-sig", errors="replace")
