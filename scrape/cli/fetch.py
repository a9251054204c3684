"""`scrape fetch`: download, clean, print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import typer

from scrape.cli import fetch_options, options
from scrape.cli.archives import Archives
from scrape.cli.fetching import Fetching
from scrape.cli.grouped import grouped
from scrape.cli.report import Report, run
from scrape.cli.resume import Output
from scrape.cli.terminal import say
from scrape.pipeline import MAX_SIZE, CleanOptions
from scrape.writer import JSON_FORMATS, Extra, Format


@grouped
def fetch(
    asked: fetch_options.Asked,
    *,
    join_pages: fetch_options.JoinPagesOption = False,
    raw: fetch_options.RawOption = False,
    ordered: fetch_options.OrderedOption = False,
    written: options.Written,
    timeout: fetch_options.TimeoutOption = 30.0,
    engine: options.EngineOption = "scrape",
    max_size: options.MaxSizeOption = MAX_SIZE,
    manners: fetch_options.Manners,
    continued: fetch_options.Continued,
    rendered: fetch_options.Rendered,
    archives: Archives,
    sent: fetch_options.Sent,
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

    oldest = asked.oldest(datetime.now(UTC))
    sources = asked.sources()
    read = [*sources.files, *(archives.since_archive or ()), *sent.files, *rendered.files]
    form, keys = written.checked(read)
    if raw:
        _check_raw(form, keys, joins=join_pages)
    place = Output(
        written.output,
        form,
        keys,
        pages=raw,
        is_list=not sources.is_one_page,
        has_seeds=bool(sources.seeds),
        resume=continued.resume,
        retry_failed=continued.retry_failed,
        asks_changes=bool(archives.since_archive),
        quiet=quiet,
    )
    place.check()
    settings = Settings(
        timeout=timeout,
        max_size=max_size,
        concurrency=manners.in_flight(quiet=quiet),
        delay=manners.delay,
        robots=not manners.ignore_robots,
        user_agent=sent.user_agent,
        public_only=sent.public_only,
        verify=not sent.insecure,
        headers=sent.fields(),
        cookies=sent.cookies(quiet=quiet),
        proxy=sent.proxy,
        next_page=next_page_url if join_pages else None,
        rendering=rendered.rendering(),
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
        oldest=oldest,
        limit=asked.limit,
        archive=archives.archive,
        before=archives.before(max_size, quiet=quiet),
        ordered=ordered,
    )
    total = None if place.resumes else sources.total
    report = Report(quiet=quiet, verbose=verbose, total=total, output=written.output)
    run(report, fetching.run, "page" if raw else "article")


def _check_raw(form: Format, extras: Sequence[Extra], *, joins: bool) -> None:
    """Raises typer.BadParameter for what asks for an article, where pages are printed."""
    if form not in JSON_FORMATS:
        raise typer.BadParameter(f"--raw prints pages as JSON, not as {form}", param_hint="--format")
    if extras:
        raise typer.BadParameter("--raw prints pages, which have no such keys", param_hint="--with")
    if joins:
        raise typer.BadParameter("--raw prints each page as it came", param_hint="--join-pages")
