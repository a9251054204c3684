"""`scrape fetch`: download, clean, print."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import aclosing
from datetime import UTC, datetime
from functools import partial
from math import isnan
from typing import TYPE_CHECKING, Annotated

import typer

from scrape.cli.archives import ArchiveOption, SinceArchiveOption, archive_before, check_archive, with_archives
from scrape.cli.batch import Report, Tally, ending_as_agreed, run
from scrape.cli.fetch_options import (
    BrowserOption,
    CookieFileOption,
    FeedOption,
    HeaderOption,
    JoinPagesOption,
    LimitOption,
    NewerThanOption,
    ProxyOption,
    RenderAllOption,
    RenderOption,
    SitemapOption,
    check_seeded,
    checked_proxy,
    checked_user_agent,
    cookies_of,
    headers_of,
    moment_of,
    rendering_of,
)
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
from scrape.cli.resume import Output, is_unrecorded
from scrape.cli.sources import Sources
from scrape.pipeline import MAX_SIZE, CleanOptions, fetch_articles, fetch_pages
from scrape.records import Page

if TYPE_CHECKING:
    from scrape.writer import Extra, Format
    from scrape.writer.formats import Rendered


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
    feeds: FeedOption = None,
    sitemaps: SitemapOption = None,
    newer_than: NewerThanOption = None,
    limit: LimitOption = None,
    join_pages: JoinPagesOption = False,
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
    delay: Annotated[float, typer.Option(metavar="SECONDS", min=0, help="Between two requests to one host.")] = 1.0,
    ignore_robots: Annotated[
        bool, typer.Option("--ignore-robots", help="Fetch what robots.txt forbids; only lists ask for it.")
    ] = False,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume",
            help="Go on with the records in --output (JSONL), or in what an interrupted run left beside it: "
            "each is appended at once, and a URL that has one is not fetched again.",
        ),
    ] = False,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="--resume, and fetch the failures again.")
    ] = False,
    render: RenderOption = False,
    render_all: RenderAllOption = False,
    browser: BrowserOption = None,
    archive: ArchiveOption = None,
    since_archive: SinceArchiveOption = None,
    user_agent: Annotated[
        str | None, typer.Option("--user-agent", metavar="TEXT", help="Sent in place of our own.")
    ] = None,
    headers: HeaderOption = None,
    cookie_file: CookieFileOption = None,
    proxy: ProxyOption = None,
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
    A long list, which may be interrupted and goes on where it was:
        scrape fetch -i urls.txt -o articles.jsonl --resume
        scrape fetch -i urls.txt -o articles.jsonl --retry-failed
    \b
    The latest of a feed, of a sitemap, or of whatever a home page names:
        scrape fetch --feed https://news.example/rss.xml --newer-than 7d -o articles.jsonl
        scrape fetch --sitemap https://news.example/ --limit 100 -o articles.jsonl
    \b
    Keep the pages, clean them later:
        scrape fetch --raw -i urls.txt > pages.jsonl
        scrape clean pages.jsonl > articles.jsonl
    \b
    Pages that a script makes (pip install 'scrape[browser]', and Chromium):
        scrape fetch --render app.example/story
    \b
    Keep the responses, and see later what has changed; feeds, sitemaps and robots.txt are not kept:
        scrape fetch -i urls.txt --archive pages.warc.gz > articles.jsonl
        scrape fetch -i urls.txt --archive pages.warc.gz --since-archive pages.warc.gz | jq 'select(.status != 304)'
        scrape clean pages.warc.gz > articles-again.jsonl
    """
    from scrape.extractor.next_page import next_page_url
    from scrape.fetcher import Settings, Wanted
    from scrape.writer.formats import rendered

    for seconds, option in ((timeout, "--timeout"), (delay, "--delay")):
        if isnan(seconds):
            raise typer.BadParameter("nan is no number of seconds", param_hint=option)
    with ending_as_agreed():  # a list may be long in coming
        sources = Sources.open(urls, listed, feeds, sitemaps)
    alone = sources.is_one_page
    chosen = chosen_format(form, output)
    keys = chosen_extras(extras)
    if raw:
        _check_raw(chosen, keys, joins=join_pages)
    place = Output(
        output,
        chosen,
        keys,
        pages=raw,
        is_list=not alone,
        resume=resume,
        retry_failed=retry_failed,
        quiet=quiet,
    )
    place.check()
    settings = Settings(
        timeout=timeout,
        max_size=max_size,
        concurrency=concurrency,
        delay=delay,
        robots=not ignore_robots,
        user_agent=checked_user_agent(user_agent),
        public_only=public_only,
        verify=not insecure,
        headers=headers_of(headers),
        cookies=cookies_of(cookie_file),
        proxy=checked_proxy(proxy),
        next_page=next_page_url if join_pages else None,
        rendering=rendering_of(browser, needed=render, always=render_all),
    )
    newest = moment_of(newer_than, datetime.now(UTC))
    check_archive(archive)
    before = archive_before(since_archive, archive, max_size)
    check_seeded(bool(sources.seeds), newer_than, limit)

    async def work(tally: Tally, settings: Settings) -> None:
        with place.open() as (destination, recorded):
            is_new = partial(is_unrecorded, recorded) if recorded is not None else _always
            given, wanted = sources.items(is_new), Wanted(newest, limit, is_new)
            records: AsyncGenerator[Page, None] | AsyncGenerator[Rendered, None]
            if raw:
                records = fetch_pages(given, settings, ordered=ordered, wanted=wanted)
            else:
                options = CleanOptions(engine=engine, explain="removed" in keys, provenance="provenance" in keys)
                finish = partial(rendered, form=chosen, extras=keys)
                records = fetch_articles(given, settings, options, finish, ordered=ordered, wanted=wanted)
            async with aclosing(records):
                async for record in records:
                    destination.write(record, alone=alone)
                    tally.count(record.url, record.error, _outcome(record), alone=alone)
            tally.check_output(chosen)

    report = Report(quiet=quiet, verbose=verbose, total=sources.total, output=output)

    def work_with_archives(tally: Tally) -> None:
        with with_archives(settings, archive, before) as chosen_settings:
            _in_event_loop(partial(work, tally, chosen_settings))

    run(report, work_with_archives, "page" if raw else "article")


def _outcome(record: Page | Rendered) -> str:
    return f"status {record.status}" if isinstance(record, Page) else f"{record.word_count} words"


def _in_event_loop(work: Callable[[], Coroutine[None, None, None]]) -> None:
    import asyncio

    # Made when all is loaded: a signal before that would leave a coroutine that nobody awaits.
    asyncio.run(work())


def _always(_url: str) -> bool:
    return True


def _check_raw(form: Format, extras: Sequence[Extra], *, joins: bool) -> None:
    """Raises typer.BadParameter for what asks for an article, where pages are printed."""
    if form not in {"json", "jsonl"}:
        raise typer.BadParameter(f"--raw prints pages as JSON, not as {form}", param_hint="--format")
    if extras:
        raise typer.BadParameter("--raw prints pages, which have no such keys", param_hint="--with")
    if joins:
        raise typer.BadParameter("--raw prints each page as it came", param_hint="--join-pages")
