"""`scrape fetch --feed`, `--sitemap` and `--join-pages` against a web server of our own."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from command import page, scrape
from loopback import Answer, Site, serving

NOW = datetime.now(UTC)
RECENT, OLD = NOW - timedelta(days=1), NOW - timedelta(days=30)
QUICK = ("--delay", "0", "-q")


def rfc822(moment: datetime) -> str:
    return moment.strftime("%a, %d %b %Y %H:%M:%S +0000")


RSS = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><link>/1?utm_source=rss</link><pubDate>{rfc822(RECENT)}</pubDate></item>
<item><link>/2</link><pubDate>{rfc822(OLD)}</pubDate></item>
<item><link>/1</link><pubDate>{rfc822(RECENT)}</pubDate></item>
<item><link>/3</link></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<entry><link rel="alternate" href="4"/><updated>{RECENT.isoformat()}</updated></entry></feed>"""
JSON_FEED = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "/5"}, {"id": "7"}, 7]})
SITEMAP = f"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>/1</loc><lastmod>{RECENT.date()}</lastmod></url>
<url><loc>/2</loc><lastmod>{NOW.date()}</lastmod>
<news:news><news:publication_date>{OLD.isoformat()}</news:publication_date></news:news></url>
<url><loc>javascript:alert(1)</loc></url><url><loc>/3</loc></url></urlset>"""
INDEX = f"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>/news.xml.gz</loc></sitemap><sitemap><loc>/old.xml</loc><lastmod>{OLD.date()}</lastmod></sitemap>
<sitemap><loc>/index.xml</loc></sitemap></sitemapindex>"""
HOME = """<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml">
<link rel="alternate" type="application/atom+xml" href="/atom.xml"></head><body><h1>News</h1></body></html>"""


def xml(text: str) -> Answer:
    return Answer(text.encode(), content_type="application/xml")


def part(number: int, link: str = "") -> Answer:
    return Answer((page(number, "The tide in parts") + f"<p><a href='{link}'>{number + 1}</a></p>").encode())


@pytest.fixture
def site() -> Iterator[Site]:
    answers = {f"/{number}": Answer(page(number).encode()) for number in range(1, 6)}
    answers["/1?utm_source=rss"] = answers["/1"]
    answers |= {
        "/rss.xml": xml(RSS),
        "/atom.xml": xml(ATOM),
        "/feed.json": Answer(JSON_FEED.encode(), content_type="application/feed+json"),
        "/comments.xml": xml(RSS.replace("/1", "/5")),
        "/broken.xml": xml(RSS.partition("</item>")[0] + "</item>"),
        "/sitemap.xml": xml(SITEMAP),
        "/news.xml.gz": Answer(gzip.compress(SITEMAP.encode()), content_type="application/gzip"),
        "/old.xml": xml(SITEMAP.replace("/1", "/4")),
        "/index.xml": xml(INDEX),
        "/list.txt": Answer(b"", content_type="text/plain"),
        "/home": Answer(HOME.encode()),
        "/bare": Answer(page().encode()),
        "/robots.txt": Answer(b"User-agent: *\nDisallow: /3\nSitemap: /index.xml\n", content_type="text/plain"),
        "/parts": part(1, "/parts?page=2"),
        "/parts?page=2": part(2, "/parts?page=3"),
        "/parts?page=3": part(3, "/parts?page=2"),
        "/cut": part(1, "/cut?page=2"),
        "/back": part(1, "/back?page=2"),
        "/back?page=2": Answer(status=302, location="/back"),
    }
    with serving(answers) as site:
        yield site


def paths(site: Site, *options: str) -> list[str]:
    """The paths of the pages that come of it, in the order of the source; not cleaned, which takes a process more."""
    result = scrape("fetch", *QUICK, "--ordered", "--raw", *options)
    return [record["url"].removeprefix(site.url("")) for record in result.records if record.get("error") is None]


@pytest.mark.parametrize(
    ("option", "path", "found"),
    [
        ("--feed", "/rss.xml", ["/1?utm_source=rss", "/2"]),
        ("--feed", "/atom.xml", ["/4"]),
        ("--feed", "/feed.json", ["/5"]),
        ("--feed", "/broken.xml", ["/1?utm_source=rss"]),
        ("--feed", "/home", ["/4"]),
        ("--sitemap", "/sitemap.xml", ["/1", "/2"]),
        ("--sitemap", "/index.xml", ["/1", "/2", "/4"]),
        ("--sitemap", "/home", ["/1", "/2", "/4"]),
        ("--sitemap", "/atom.xml", ["/4"]),
    ],
)
def test_each_page_listed_is_fetched_once_but_what_robots_txt_forbids(
    site: Site, option: str, path: str, found: list[str]
) -> None:
    assert paths(site, option, site.url(path)) == found


@pytest.mark.parametrize(
    ("option", "path", "found"),
    [
        ("--feed", "/rss.xml", ["/1?utm_source=rss"]),
        ("--sitemap", "/sitemap.xml", ["/1"]),
        ("--sitemap", "/index.xml", ["/1"]),
    ],
)
def test_newer_than_leaves_out_what_is_older_or_undated(site: Site, option: str, path: str, found: list[str]) -> None:
    assert paths(site, option, site.url(path), "--newer-than", "7d", "--ignore-robots") == found
    assert "/old.xml" not in site.requests


def test_how_many_pages_have_no_date_is_said(site: Site) -> None:
    feeds = ("--feed", site.url("/rss.xml"), "--feed", site.url("/feed.json"), "--feed", site.url("/rss.xml"))
    result = scrape("fetch", *feeds, "--newer-than", "7d", "--delay", "0", "--ignore-robots")
    assert result.status == 0
    assert "scrape: 2 pages without a date left out: --newer-than takes only those that are dated" in result.messages
    assert "without a date" not in scrape("fetch", *feeds, "--newer-than", "7d", *QUICK, "--ignore-robots").err
    assert "without a date" not in scrape("fetch", *feeds, "--delay", "0", "--ignore-robots").err


def test_a_page_dated_today_is_within_the_last_minutes() -> None:
    today = datetime.now(UTC).date()
    for day, found in ((today, ["/1"]), (today - timedelta(days=2), [])):
        dated = xml(SITEMAP.replace(str(RECENT.date()), str(day)))
        with serving({"/sitemap.xml": dated, "/1": Answer(page().encode())}) as other:
            assert paths(other, "--sitemap", other.url("/sitemap.xml"), "--newer-than", "1m") == found


def test_a_quiet_feed_gives_no_article_and_no_failure() -> None:
    with serving({"/rss.xml": xml("<rss><channel><title>Quiet</title></channel></rss>")}) as quiet:
        result = scrape("fetch", "--feed", quiet.url("/rss.xml"), "--delay", "0")
    assert (result.status, result.out, len(result.messages)) == (0, "", 1)
    assert result.messages[0].startswith("scrape: 0 articles, ")


def test_limit_is_of_the_latest_of_all_sources_together(site: Site) -> None:
    sources = ("--feed", site.url("/rss.xml"), "--sitemap", site.url("/index.xml"))
    assert paths(site, *sources, "--limit", "2", "--ignore-robots") == ["/4", "/1?utm_source=rss"]


def test_verbose_says_what_each_list_has(site: Site) -> None:
    done = scrape("fetch", "--delay", "0", "-v", "--sitemap", site.url("/index.xml"), "--limit", "1")
    assert f"{site.url('/index.xml')}: lists 0 pages and 3 sitemaps" in done.err
    assert f"{site.url('/news.xml.gz')}: lists 3 pages and 0 sitemaps" in done.err


def test_limit_is_of_those_without_a_record(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    run = ("fetch", *QUICK, "--ordered", "--ignore-robots", "--limit", "1", "-o", str(file), "--resume")
    for _ in range(3):
        scrape(*run, "--sitemap", site.url("/index.xml"))
    recorded = [json.loads(line)["url"].removeprefix(site.url("")) for line in file.read_text().splitlines()]
    assert recorded == ["/1", "/4", "/2"]


@pytest.mark.parametrize(
    ("option", "path", "error", "says"),
    [
        ("--feed", "/bare", "unsupported_type", "names no feed of its articles"),
        ("--feed", "/sitemap.xml", "unsupported_type", "scrape fetch --sitemap URL takes"),
        ("--sitemap", "/list.txt", "unsupported_type", "no sitemap"),
        ("--feed", "/gone.xml", "http_status", "404"),
    ],
)
def test_a_source_that_gives_nothing_is_one_failure(site: Site, option: str, path: str, error: str, says: str) -> None:
    result = scrape("fetch", *QUICK, option, site.url(path))
    assert result.status == 1
    assert (result.record["url"], result.record["error"]["type"]) == (site.url(path), error)
    assert says in result.record["error"]["message"]
    assert len(result.messages) == 1


def test_a_feed_cannot_lead_inside_but_to_its_own_origin() -> None:
    inside = RSS.replace("<link>/2</link>", "<link>http://localhost:1/</link>")
    with serving({"/rss.xml": xml(inside), "/1?utm_source=rss": Answer(page().encode())}) as other:
        records = scrape("fetch", *QUICK, "--ignore-robots", "--feed", other.url("/rss.xml")).records
    blocked = [record["error"]["type"] for record in records if record["error"] and "localhost" in record["url"]]
    assert blocked == ["blocked_address"]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--newer-than", "soon"), "no age"),
        (("--limit", "0"), "--limit"),
        (("--header", "no colon"), "no header"),
        (("--header", "Host: a.example"), "set by the fetcher"),
        (("--cookie-file", "/no/such/file"), "/no/such/file: no such file or folder: check the path"),
        (("--input", "/no/such/file"), "/no/such/file: no such file or folder: check the path"),
        (("--since-archive", "/no/such/file"), "/no/such/file: no such file or folder: check the path"),
        (("--cookie-file", "/"), "/: cannot be read: Is a directory"),
        (("--input", "/"), "/: cannot be read: Is a directory"),
        (("--since-archive", "/"), "/: cannot be read: Is a directory"),
        (("--proxy", "ftp://proxy.example"), "no proxy"),
        (("--join-pages", "--raw"), "--raw"),
        (("--newer-than", "7d"), "--newer-than"),
        (("--limit", "3"), "--limit"),
        (("--header", "X: é"), "ASCII"),
        (("--user-agent", "é"), "ASCII"),
        (("--user-agent", "a\nb"), "ASCII"),
        (("--proxy", "http://[::1"), "no proxy"),
        (("--proxy", "http://ann:sekret@[::1"), "'http://[::1' is no proxy"),
    ],
)
def test_wrong_options_are_usage_errors(options: tuple[str, ...], says: str) -> None:
    result = scrape("fetch", "https://news.example/", *options)
    assert result.status == 2
    assert says in result.err


def test_pages_of_one_article_are_joined_and_a_loop_ends(site: Site) -> None:
    record = scrape("fetch", *QUICK, "--join-pages", site.url("/parts")).record
    assert [f"In year {number} the" in record["body"] for number in (1, 2, 3)] == [True] * 3
    assert record["url"] == site.url("/parts")
    assert record["warnings"] == []
    assert [path for path in site.requests if path.startswith("/parts")] == ["/parts", "/parts?page=2", "/parts?page=3"]


def test_without_the_option_pages_stay_apart(site: Site) -> None:
    record = scrape("fetch", *QUICK, site.url("/parts")).record
    assert "In year 2" not in record["body"]


def test_an_article_of_more_pages_than_are_joined_says_so() -> None:
    link = '<a href="/long?page=%d">next</a></article>'
    answers = {f"/long?page={number}": page().replace("</article>", link % (number + 1)) for number in range(1, 23)}
    with serving({path: Answer(html.encode()) for path, html in answers.items()}) as site:
        done = scrape("fetch", "--delay", "0", "-v", "-f", "jsonl", "--join-pages", site.url("/long?page=1"))
    assert done.record["warnings"] == ["truncated"]
    assert sum(path.startswith("/long") for path in site.requests) == 20
    assert f"{site.url('/long?page=21')}: left out" in done.err


@pytest.mark.parametrize("path", ["/cut", "/back"])
def test_an_article_whose_next_page_is_missing_says_so(site: Site, path: str) -> None:
    record = scrape("fetch", *QUICK, "--join-pages", site.url(path)).record
    assert "In year 1" in record["body"]
    assert record["warnings"] == ["truncated"]
