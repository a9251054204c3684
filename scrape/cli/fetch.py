"""`scrape fetch`: download, clean, print."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime

import typer

from scrape.cli import archives, fetch_options, options
from scrape.cli.batch import Report, run
from scrape.cli.fetching import Fetching
from scrape.cli.open_files import requests_allowed
from scrape.cli.resume import Output
from scrape.cli.sources import Sources
from scrape.cli.terminal import counted, say
from scrape.pipeline import MAX_SIZE, CleanOptions
from scrape.writer import JSON_FORMATS, Extra, Format


def fetch(
    urls: fetch_options.UrlsArgument = None,
    *,
    listed: fetch_options.InputOption = None,
    feeds: fetch_options.FeedOption = None,
    sitemaps: fetch_options.SitemapOption = None,
    newer_than: fetch_options.NewerThanOption = None,
    limit: fetch_options.LimitOption = None,
    join_pages: fetch_options.JoinPagesOption = False,
    raw: fetch_options.RawOption = False,
    ordered: fetch_options.OrderedOption = False,
    form: options.FormatOption = None,
    output: options.OutputOption = None,
    extras: options.WithOption = None,
    timeout: fetch_options.TimeoutOption = 30.0,
    engine: options.EngineOption = "scrape",
    max_size: options.MaxSizeOption = MAX_SIZE,
    concurrency: fetch_options.ConcurrencyOption = 64,
    delay: fetch_options.DelayOption = 1.0,
    ignore_robots: fetch_options.IgnoreRobotsOption = False,
    resume: fetch_options.ResumeOption = False,
    retry_failed: fetch_options.RetryFailedOption = False,
    render: fetch_options.RenderOption = False,
    render_all: fetch_options.RenderAllOption = False,
    browser: fetch_options.BrowserOption = None,
    archive: archives.ArchiveOption = None,
    since_archive: archives.SinceArchiveOption = None,
    user_agent: fetch_options.UserAgentOption = None,
    headers: fetch_options.HeaderOption = None,
    cookie_file: fetch_options.CookieFileOption = None,
    proxy: fetch_options.ProxyOption = None,
    public_only: fetch_options.PublicOnlyOption = False,
    insecure: fetch_options.InsecureOption = False,
    quiet: options.QuietOption = False,
    verbose: fetch_options.VerboseOption = False,
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
    Pages that need JavaScript (pip install '.[browser]' in scrape's folder, and Chromium):
        scrape fetch --render app.example/story
    \b
    Keep the responses, and see later what has changed; feeds, sitemaps and robots.txt are not kept:
        scrape fetch -i urls.txt --archive pages.warc.gz > articles.jsonl
        scrape fetch -i urls.txt --archive pages.warc.gz --since-archive pages.warc.gz | jq 'select(.status != 304)'
        scrape clean pages.warc.gz > articles-again.jsonl
    """
    from scrape.extractor.next_page import next_page_url
    from scrape.fetcher import Settings
    from scrape.fetcher.settings import say_nothing

    sources = Sources.open(urls, listed, feeds, sitemaps)
    chosen = options.chosen_format(form, output)
    browser_file = browser if browser and os.path.isfile(browser) else None  # noqa: PTH113 - it may be just a name
    read = [*sources.files, *(since_archive or ()), *filter(None, (cookie_file, browser_file))]
    options.check_no_input(output, read, chosen)
    keys = options.chosen_extras(extras, chosen)
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
        timeout=timeout,
        max_size=max_size,
        concurrency=_in_flight(concurrency, quiet=quiet),
        delay=delay,
        robots=not ignore_robots,
        user_agent=user_agent,
        public_only=public_only,
        verify=not insecure,
        headers=fetch_options.headers_of(headers),
        cookies=fetch_options.cookies_of(cookie_file, quiet=quiet),
        proxy=proxy,
        next_page=next_page_url if join_pages else None,
        rendering=fetch_options.rendering_of(browser, needed=render, always=render_all),
        tell=say if verbose else say_nothing,
    )
    cleaned = CleanOptions(
        engine=engine,
        explain="removed" in keys,
        provenance="provenance" in keys,
        are_rendered=settings.rendering is not None,
    )
    fetching = Fetching(
        sources=sources,
        settings=settings,
        place=place,
        cleaned=None if raw else cleaned,
        newest=fetch_options.moment_of(newer_than, datetime.now(UTC)),
        limit=limit,
        archive=archive,
        before=archives.archives_before(since_archive, archive, max_size, quiet=quiet),
        ordered=ordered,
    )
    fetch_options.check_seeded(bool(sources.seeds), newer_than, limit)
    total = None if resume or retry_failed else sources.total
    report = Report(quiet=quiet, verbose=verbose, total=total, output=output)
    run(report, fetching.run, "page" if raw else "article")


def _in_flight(concurrency: int, *, quiet: bool) -> int:
    """How many requests are in flight at once; where that is less than asked for, it is said."""
    allowed = requests_allowed(concurrency)
    if allowed < concurrency and not quiet:
        fewer = f"{counted(allowed, 'request')} in flight at once, not {concurrency}"
        say(f"{fewer}: no more files may be open (ulimit -Hn)")
    return allowed


def _check_raw(form: Format, extras: Sequence[Extra], *, joins: bool) -> None:
    """Raises typer.BadParameter for what asks for an article, where pages are printed."""
    if form not in JSON_FORMATS:
        raise typer.BadParameter(f"--raw prints pages as JSON, not as {form}", param_hint="--format")
    if extras:
        raise typer.BadParameter("--raw prints pages, which have no such keys", param_hint="--with")
    if joins:
        raise typer.BadParameter("--raw prints each page as it came", param_hint="--join-pages")
