"""`scrape fetch`: download, clean, print."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import typer

from scrape.cli.archives import ArchiveOption, SinceArchiveOption, archives_before, check_archive, with_archives
from scrape.cli.batch import Report, Tally, run
from scrape.cli.fetch_options import (
    BrowserOption,
    ConcurrencyOption,
    CookieFileOption,
    DelayOption,
    FeedOption,
    HeaderOption,
    IgnoreRobotsOption,
    InputOption,
    InsecureOption,
    JoinPagesOption,
    LimitOption,
    NewerThanOption,
    OrderedOption,
    ProxyOption,
    PublicOnlyOption,
    RawOption,
    RenderAllOption,
    RenderOption,
    ResumeOption,
    RetryFailedOption,
    SitemapOption,
    TimeoutOption,
    UrlsArgument,
    UserAgentOption,
    VerboseOption,
    check_seeded,
    checked_proxy,
    checked_user_agent,
    cookies_of,
    headers_of,
    moment_of,
    rendering_of,
)
from scrape.cli.interrupts import end_at_once_when_repeated
from scrape.cli.options import (
    EngineOption,
    FormatOption,
    MaxSizeOption,
    OutputOption,
    QuietOption,
    WithOption,
    check_no_input,
    checked_seconds,
    chosen_extras,
    chosen_format,
)
from scrape.cli.resume import Opened, Output
from scrape.cli.sources import Sources
from scrape.cli.terminal import say
from scrape.pipeline import MAX_SIZE, CleanOptions, fetch_articles, fetch_pages
from scrape.records import Page

if TYPE_CHECKING:
    from scrape.fetcher import Settings, Wanted
    from scrape.writer import Extra, Format
    from scrape.writer.formats import Rendered


def fetch(
    urls: UrlsArgument = None,
    *,
    listed: InputOption = None,
    feeds: FeedOption = None,
    sitemaps: SitemapOption = None,
    newer_than: NewerThanOption = None,
    limit: LimitOption = None,
    join_pages: JoinPagesOption = False,
    raw: RawOption = False,
    ordered: OrderedOption = False,
    form: FormatOption = None,
    output: OutputOption = None,
    extras: WithOption = None,
    timeout: TimeoutOption = 30.0,
    engine: EngineOption = "scrape",
    max_size: MaxSizeOption = MAX_SIZE,
    concurrency: ConcurrencyOption = 64,
    delay: DelayOption = 1.0,
    ignore_robots: IgnoreRobotsOption = False,
    resume: ResumeOption = False,
    retry_failed: RetryFailedOption = False,
    render: RenderOption = False,
    render_all: RenderAllOption = False,
    browser: BrowserOption = None,
    archive: ArchiveOption = None,
    since_archive: SinceArchiveOption = None,
    user_agent: UserAgentOption = None,
    headers: HeaderOption = None,
    cookie_file: CookieFileOption = None,
    proxy: ProxyOption = None,
    public_only: PublicOnlyOption = False,
    insecure: InsecureOption = False,
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
        grep news.example urls.txt | scrape fetch | jq -r 'select(.error) | .url'
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
    Pages that a script makes (pip install '.[browser]' in scrape's folder, and Chromium):
        scrape fetch --render app.example/story
    \b
    Keep the responses, and see later what has changed; feeds, sitemaps and robots.txt are not kept:
        scrape fetch -i urls.txt --archive pages.warc.gz > articles.jsonl
        scrape fetch -i urls.txt --archive pages.warc.gz --since-archive pages.warc.gz | jq 'select(.status != 304)'
        scrape clean pages.warc.gz > articles-again.jsonl
    """
    from scrape.extractor.next_page import next_page_url
    from scrape.fetcher import Settings, Wanted
    from scrape.fetcher.settings import say_nothing
    from scrape.writer.recorded import Recorded

    sources = Sources.open(urls, listed, feeds, sitemaps)
    chosen = chosen_format(form, output)
    browser_file = browser if browser and os.path.isfile(browser) else None  # noqa: PTH113 - it may be just a name
    check_no_input(output, [*sources.files, *(since_archive or ()), *filter(None, (cookie_file, browser_file))], chosen)
    keys = chosen_extras(extras, chosen)
    if raw:
        _check_raw(chosen, keys, joins=join_pages)
    place = Output(
        output,
        chosen,
        keys,
        pages=raw,
        is_list=not sources.is_one_page,
        has_seeds=bool(sources.seeds),
        resume=resume,
        retry_failed=retry_failed,
        asks_changes=bool(since_archive),
        quiet=quiet,
    )
    place.check()
    settings = Settings(
        timeout=checked_seconds(timeout, "--timeout"),
        max_size=max_size,
        concurrency=concurrency,
        delay=checked_seconds(delay, "--delay"),
        robots=not ignore_robots,
        user_agent=checked_user_agent(user_agent),
        public_only=public_only,
        verify=not insecure,
        headers=headers_of(headers),
        cookies=cookies_of(cookie_file, quiet=quiet),
        proxy=checked_proxy(proxy),
        next_page=next_page_url if join_pages else None,
        rendering=rendering_of(browser, needed=render, always=render_all),
        tell=say if verbose else say_nothing,
    )
    newest = moment_of(newer_than, datetime.now(UTC))
    check_archive(archive)
    before = archives_before(since_archive, archive, max_size, quiet=quiet)
    check_seeded(bool(sources.seeds), newer_than, limit)
    cleaned = CleanOptions(
        engine=engine,
        explain="removed" in keys,
        provenance="provenance" in keys,
        are_rendered=settings.rendering is not None,
    )
    undated = Recorded()

    def work(tally: Tally) -> None:
        wanted = Wanted(newest, limit, was_undated=undated.add)
        with with_archives(settings, archive, before) as used:
            records_of = partial(_records, sources, used, place, None if raw else cleaned, wanted, ordered=ordered)
            _in_event_loop(partial(_write_all, records_of, place, tally))
        if undated and not quiet:
            pages = f"{len(undated):,} page{'s' * (len(undated) != 1)}"
            say(f"{pages} without a date left out: --newer-than takes only those that are dated")

    total = None if resume or retry_failed else sources.total
    report = Report(quiet=quiet, verbose=verbose, total=total, output=output)
    run(report, work, "page" if raw else "article")


def _records(
    sources: Sources,
    settings: Settings,
    place: Output,
    cleaned: CleanOptions | None,
    wanted: Wanted,
    opened: Opened,
    *,
    ordered: bool,
) -> AsyncGenerator[Page, None] | AsyncGenerator[Rendered, None]:
    """The articles of all that is new, or, where they are not to be `cleaned`, the pages."""
    from scrape.writer.formats import rendered

    given = sources.items(opened.is_new)
    wanted = replace(
        wanted, has_record=opened.has_record, is_new=opened.is_new, was_read=opened.was_read, again=opened.again
    )
    if cleaned is None:
        return fetch_pages(given, settings, ordered=ordered, wanted=wanted)
    finish = partial(rendered, form=place.form, extras=place.extras)
    return fetch_articles(given, settings, cleaned, finish, ordered=ordered, wanted=wanted)


async def _write_all(
    records_of: Callable[[Opened], AsyncGenerator[Page, None] | AsyncGenerator[Rendered, None]],
    place: Output,
    tally: Tally,
) -> None:
    """Writes each record as it comes; `records_of` is told of what is there already."""
    with place.open() as opened:
        alone = not place.is_list
        async with aclosing(records_of(opened)) as records:
            async for record in records:
                if opened.stays(record):
                    say(f"{record.url}: not tried again, as it is not public: give it in the list to have it tried")
                    continue
                opened.destination.write(record, alone=alone)
                tally.count(record.url, record.error, _outcome(record), alone=alone)
        tally.check_output(place.form)
    tally.failed_before = opened.failed_before()
    tally.advice = place.advice


def _outcome(record: Page | Rendered) -> str:
    return f"status {record.status}" if isinstance(record, Page) else f"{record.word_count} words"


def _in_event_loop(work: Callable[[], Coroutine[None, None, None]]) -> None:
    import asyncio

    from scrape.pool import SIGNAL_DELAY

    async def worked() -> None:
        end_at_once_when_repeated()
        beat = asyncio.create_task(wake())
        await work()
        beat.cancel()

    async def wake() -> None:
        while True:
            await asyncio.sleep(SIGNAL_DELAY)

    # Made when all is loaded: a signal before that would leave a coroutine that nobody awaits.
    asyncio.run(worked())


def _check_raw(form: Format, extras: Sequence[Extra], *, joins: bool) -> None:
    """Raises typer.BadParameter for what asks for an article, where pages are printed."""
    if form not in {"json", "jsonl"}:
        raise typer.BadParameter(f"--raw prints pages as JSON, not as {form}", param_hint="--format")
    if extras:
        raise typer.BadParameter("--raw prints pages, which have no such keys", param_hint="--with")
    if joins:
        raise typer.BadParameter("--raw prints each page as it came", param_hint="--join-pages")
