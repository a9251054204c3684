"""Where a seed leads, and what goes with the requests; names and addresses are made up."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from bombs import PAGE
from dialler import Dialler, Names
from fault_server import Connection, FaultServer, Handler, response
from faults import redirect, serves

from scrape.fetcher import Seed, Settings, Target, Wanted, listing
from scrape.fetcher.client import Client
from scrape.fetcher.discovery import Discovery
from scrape.fetcher.pace import Pace
from scrape.fetcher.page import fetch_page
from scrape.fetcher.session import Session
from scrape.fetcher.thread import in_daemon_thread
from scrape.records import Page

NAMES = Names({"own.example": [["8.8.8.8"]], "other.example": [["8.8.4.4"]]})
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer({name: serves(response(PAGE)) for name in ("1", "2", "3")}) as server:
        yield server


def typed(text: str, content_type: str = "application/xml") -> Handler:
    return serves(response(text.encode(), type_=content_type))


async def never(connection: Connection) -> None:
    await connection.stall()


def rss(*links: str) -> str:
    items = "".join(f"<item><link>{link}</link></item>" for link in links)
    return f"<?xml version='1.0'?><!-- news --><rss version='2.0'><channel>{items}</channel></rss>"


def index(*places: str) -> str:
    entries = "".join(f"<sitemap><loc>{place}</loc></sitemap>" for place in places)
    return f"<sitemapindex xmlns='{SITEMAP}'>{entries}</sitemapindex>"


def urlset(*places: str) -> str:
    return f"<urlset xmlns='{SITEMAP}'>{''.join(f'<url><loc>{each}</loc></url>' for each in places)}</urlset>"


def home(*feeds: str) -> str:
    links = "".join(f'<link rel="alternate" type="application/rss+xml" href="{feed}">' for feed in feeds)
    return f"<!doctype html><html><head>{links}</head><body><h1>News</h1></body></html>"


def found(server: FaultServer, seed: Seed, *, limit: int | None = None, most: int = 9, **settings: Any) -> list[Page]:
    used = Settings(**({"resolver": NAMES, "delay": 0, "tries": 1} | settings))

    async def run() -> list[Page]:
        async with Client(used, Dialler(server.port)) as client:
            session = Session(client, used, Pace(used))
            discovery = Discovery(session, Wanted(limit=limit), max_documents=most)
            items = [item async for item in discovery.pages_of(seed)]
            items += discovery.latest()
            return [await fetch_page(item, session) if isinstance(item, Target) else item for item in items]

    return asyncio.run(run())


def outcomes(pages: list[Page]) -> list[tuple[str | None, str | None]]:
    return [(page.url, page.error and page.error.type) for page in pages]


def keys_sent(server: FaultServer) -> set[tuple[str, bool]]:
    """Of each host, whether the user's header went to it."""
    return {(request.headers["host"], "x-key" in request.headers) for request in server.requests}


@pytest.mark.parametrize("resolver", [NAMES, Names({"own.example": [["127.0.0.1"]]})])
def test_a_home_page_that_is_refused_still_leads_to_the_sitemaps_of_its_site(
    server: FaultServer, resolver: Names
) -> None:
    server.add("", serves(response(status="403 Forbidden")))
    server.add("robots.txt", typed("Sitemap: /map.xml", "text/plain"))
    server.add("map.xml", typed(urlset("/1")))
    seed = Seed("http://own.example", "sitemap")
    assert outcomes(found(server, seed, resolver=resolver)) == [("http://own.example/1", None)]
    server.add("map.xml", serves(response(status="404 Not Found")))
    assert outcomes(found(server, seed)) == [("http://own.example/map.xml", "http_status")]
    assert outcomes(found(server, Seed("http://own.example", "feed"))) == [("http://own.example", "http_status")]


@pytest.mark.parametrize(
    ("href", "title", "is_of_news"),
    [
        ("/comments/feed/", "Harbour Post &raquo; Comments Feed", False),
        ("/comments/feed/", "Hafenpost &raquo; Kommentar-Feed", False),
        ("/?feed=comments-rss2", "Harbour Post", False),
        ("/feeds/12345/comments/default", "Harbour Post - Atom", False),
        ("/1/feed/", "Harbour Post &raquo; The pier is open Comments Feed", False),
        ("/comments.xml", "Comments", False),
        ("/feed/", "Harbour Post &raquo; Feed", True),
        ("/comment/rss", "Comment and opinion", True),
        ("/comments-on-the-news/feed/", "Comments on the news", True),
    ],
)
def test_feeds_of_comments_are_none_of_a_pages_feeds(href: str, title: str, is_of_news: bool) -> None:
    page = f'<link rel="alternate" type="application/rss+xml" title="{title}" href="{href}">'
    assert bool(listing.feeds_of_page(page, "http://own.example/")) == is_of_news


def test_a_page_that_names_but_a_feed_of_comments_names_none(server: FaultServer) -> None:
    server.add("seed", typed(home("/comments/feed/"), "text/html"))
    assert outcomes(found(server, Seed("http://own.example/seed", "feed"))) == [
        ("http://own.example/seed", "unsupported_type")
    ]


KEY = {"x-key": "secret"}


def test_a_users_header_goes_to_the_origin_of_the_seed_alone(server: FaultServer) -> None:
    server.add("home", typed(home("/own", "http://other.example/others"), "text/html"))
    server.add("own", typed(rss("/1", "http://other.example/2")))
    server.add("others", typed(rss("/2", "http://own.example/3")))
    pages = found(server, Seed("http://own.example/home", "feed"), headers=KEY)
    assert [page.error for page in pages] == [None] * 3
    assert keys_sent(server) == {("own.example", True), ("other.example", False)}


def test_a_seed_that_is_sent_elsewhere_takes_no_header_along(server: FaultServer) -> None:
    server.add("feed", serves(redirect("http://other.example/moved")))
    server.add("moved", typed(rss("/1")))
    found(server, Seed("http://own.example/feed", "feed"), headers=KEY)
    assert keys_sent(server) == {("own.example", True), ("other.example", False)}


@pytest.mark.parametrize("elsewhere", ["http://own.example:8080/2", "http://other.example/2"])
def test_the_next_page_of_an_article_is_at_its_origin(server: FaultServer, elsewhere: str) -> None:
    used = Settings(resolver=NAMES, delay=0, headers=KEY, next_page=lambda _page, _goes_on: elsewhere)

    async def run() -> Page:
        async with Client(used, Dialler(server.port)) as client:
            return await fetch_page(Target("http://own.example/1"), Session(client, used, Pace(used)))

    assert asyncio.run(run()).further == ()
    assert [request.target for request in server.requests] == ["/1"]


def test_more_sitemaps_than_are_read_are_said_to_be_so(server: FaultServer) -> None:
    for name in ("a", "b", "c"):
        server.add(name, typed(urlset(f"/{'abc'.index(name) + 1}")))
    server.add("index", typed(index("/a", "/b", "/c")))
    seed = Seed("http://own.example/index", "sitemap")
    assert [page.error for page in found(server, seed, most=4)] == [None] * 3
    assert outcomes(found(server, seed, most=3)) == [
        ("http://own.example/1", None),
        ("http://own.example/2", None),
        ("http://own.example/index", "too_large"),
    ]
    assert outcomes(found(server, seed, most=3, limit=1)) == [
        ("http://own.example/index", "too_large"),  # which may list a later one
        ("http://own.example/1", None),
    ]


def dated_index(dates: dict[str, str]) -> str:
    entries = (f"<sitemap><loc>{place}</loc><lastmod>{date}</lastmod></sitemap>" for place, date in dates.items())
    return f"<sitemapindex xmlns='{SITEMAP}'>{''.join(entries)}</sitemapindex>"


def dated(pages: dict[str, str]) -> str:
    entries = (f"<url><loc>{page}</loc><lastmod>{date}</lastmod></url>" for page, date in pages.items())
    return f"<urlset xmlns='{SITEMAP}'>{''.join(entries)}</urlset>"


def limited(server: FaultServer, limit: int, *, most: int = 9) -> list[tuple[str | None, str | None]]:
    pages = found(server, Seed("http://own.example/seed", "sitemap"), limit=limit, most=most)
    return [((page.url or "").removeprefix("http://own.example"), page.error and page.error.type) for page in pages]


def test_a_limit_is_of_the_latest_wherever_they_are_listed(server: FaultServer) -> None:
    server.add("seed", typed(dated({"/1": "2026-11-27", "/3": "2026-11-29T09:00:00+01:00", "/2": "2026-11-29T08:30Z"})))
    assert limited(server, 1) == [("/2", None)]
    assert limited(server, 2) == [("/2", None), ("/3", None)]
    assert limited(server, 5) == [("/2", None), ("/3", None), ("/1", None)]


def test_pages_without_a_date_come_after_the_others_in_their_order(server: FaultServer) -> None:
    server.add("seed", typed(urlset("/2", "/1").replace("</urlset>", dated({"/3": "2020-01-01"}).partition(">")[2])))
    assert limited(server, 2) == [("/3", None), ("/2", None)]


def test_a_page_has_the_date_that_any_of_the_sitemaps_gives_it(server: FaultServer) -> None:
    server.add("seed", typed(index("/all", "/news")))
    server.add("all", typed(urlset("/1", "/2", "/1", "/3")))
    server.add("news", typed(dated({"/3": "2026-11-29", "/2": "2026-11-28"})))
    assert limited(server, 1) == [("/3", None)]
    assert limited(server, 2) == [("/3", None), ("/2", None)]
    assert limited(server, 3) == [("/3", None), ("/2", None), ("/1", None)]


def test_of_sitemaps_those_are_read_that_may_list_the_latest(server: FaultServer) -> None:
    places = {"/old": "2026-11-01", "/new": "2026-11-30", "/older": "2026-10-01"}
    undated = "<sitemap><loc>/undated</loc></sitemap></sitemapindex>"
    server.add("seed", typed(dated_index(places).replace("</sitemapindex>", undated)))
    server.add("old", typed(dated({"/1": "2026-11-01"})))
    server.add("new", typed(dated({"/2": "2026-11-30", "/9": "2026-10-30"})))
    server.add("undated", typed(dated({"/3": "2026-11-29"})))
    server.add("older", serves(response(status="404 Not Found")))
    assert limited(server, 2) == [("/2", None), ("/3", None)]
    assert [request.target for request in server.requests] == ["/seed", "/undated", "/new", "/2", "/3"]
    assert limited(server, 3) == [("/2", None), ("/3", None), ("/1", None)]
    assert limited(server, 2, most=3) == [("/2", None), ("/3", None)]  # the others are older
    assert limited(server, 3, most=3)[0] == ("/seed", "too_large")


@pytest.mark.parametrize("kind", ["feed", "sitemap"])
def test_the_record_of_a_list_that_failed_tells_what_the_server_answered(server: FaultServer, kind: Any) -> None:
    server.add("seed", serves(redirect("/gone")))
    server.add("gone", serves(response(b"gone", status="404 Not Found")))
    server.add("other", typed("nothing", "text/plain"))
    pages = [page for name in ("seed", "other") for page in found(server, Seed(f"http://own.example/{name}", kind))]
    assert [(page.url, page.final_url, page.status) for page in pages] == [
        ("http://own.example/seed", "http://own.example/gone", 404),
        ("http://own.example/other", "http://own.example/other", 200),
    ]


@pytest.mark.parametrize("kind", ["feed", "sitemap"])
def test_one_bad_document_takes_no_others_with_it_and_is_named(server: FaultServer, kind: Any) -> None:
    lists = rss if kind == "feed" else urlset
    server.add("seed", typed(home("/slow", "/a", "/gone", "/b"), "text/html"))
    if kind == "sitemap":
        server.add("seed", typed(index("/slow", "/a", "/gone", "/b")))
    server.add("a", typed(lists("/1")))
    server.add("b", typed(lists("/2")))
    server.add("gone", serves(response(b"gone", status="404 Not Found")))
    server.add("slow", never)
    assert sorted(outcomes(found(server, Seed("http://own.example/seed", kind), timeout=1))) == [
        ("http://own.example/1", None),
        ("http://own.example/2", None),
        ("http://own.example/gone", "http_status"),
        ("http://own.example/slow", "timed_out"),
    ]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("feed", "<rss><channel><item><title>No link</title></item></channel></rss>"),
        ("feed", urlset()),
        ("feed", '{"items": []}'),
        ("feed", '["items"]'),
        ("feed", '{"version": "https://jsonfeed.org/version/1.1", "items": {}}'),
        ("sitemap", f"<urlset xmlns='{SITEMAP}'><url><loc>mailto:ann@own.example</loc></url></urlset>"),
        ("sitemap", index("/seed")),
        ("sitemap", "\n"),
    ],
)
def test_a_seed_that_is_no_list_or_names_no_page_is_a_failure(server: FaultServer, kind: Any, text: str) -> None:
    server.add("seed", typed(text))
    assert outcomes(found(server, Seed("http://own.example/seed", kind))) == [
        ("http://own.example/seed", "unsupported_type")
    ]


@pytest.mark.parametrize(("text", "encoding"), [(urlset("/1"), "utf-8"), (index("/1"), "utf-16"), (urlset(), "utf-8")])
def test_a_sitemap_given_as_a_feed_is_called_one(server: FaultServer, text: str, encoding: str) -> None:
    document = f"<?xml version='1.0'?>{text}".encode(encoding)
    server.add("seed", serves(response(document, type_="application/xml")))
    (page,) = found(server, Seed("http://own.example/seed", "feed"))
    assert page.error is not None
    assert page.error.message.startswith("this is a sitemap, not a feed: scrape fetch --sitemap")


ATOM = (
    "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/1'/></entry><entry><link href='/2'/></entry></feed>"
)


@pytest.mark.parametrize(
    ("kind", "text", "pages"),
    [
        ("feed", rss("/1", "/2").partition("</link></item></channel>")[0], ["/1"]),
        ("feed", rss("/1", "/2").removesuffix("</channel></rss>"), ["/1", "/2"]),
        ("feed", ATOM.partition("</entry></feed>")[0], ["/1"]),
        ("feed", rss()[:-9], []),
        ("sitemap", urlset("/1", "/2").partition("oc></url></urlset>")[0], ["/1"]),
        ("sitemap", urlset("/1", "/2").partition("></url></urlset>")[0], ["/1"]),
        ("sitemap", urlset("/1", "/2").removesuffix("</urlset>") + "<url><loc>/3", ["/1", "/2"]),
        ("sitemap", urlset()[:-9], []),
    ],
)
def test_a_list_that_breaks_off_is_taken_as_far_as_it_goes_and_told(
    server: FaultServer, kind: Any, text: str, pages: list[str]
) -> None:
    server.add("seed", typed(text))
    taken = [(f"http://own.example{page}", None) for page in pages]
    assert outcomes(found(server, Seed("http://own.example/seed", kind))) == [
        *taken,
        ("http://own.example/seed", "incomplete"),
    ]


@pytest.mark.parametrize("text", [rss("/1", "/2"), ATOM])
def test_a_feed_may_be_a_sitemap(server: FaultServer, text: str) -> None:
    server.add("seed", typed(text))
    assert [page.url for page in found(server, Seed("http://own.example/seed", "sitemap"))] == [
        "http://own.example/1",
        "http://own.example/2",
    ]


@pytest.mark.parametrize(("kind", "text"), [("feed", rss("/1")), ("feed", ATOM), ("sitemap", urlset("/1"))])
@pytest.mark.parametrize("content_type", ["application/xml", "application/rss+xml; charset=utf-16"])
def test_lists_in_utf_16(server: FaultServer, kind: Any, text: str, content_type: str) -> None:
    declared = "<?xml version='1.0' encoding='UTF-16'?>" + text.removeprefix("<?xml version='1.0'?>")
    server.add("seed", serves(response(declared.encode("utf-16"), type_=content_type)))
    assert outcomes(found(server, Seed("http://own.example/seed", kind)))[0] == ("http://own.example/1", None)


@pytest.mark.parametrize("text", [urlset("https://own.example/köln"), "https://own.example/köln\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16-le"])
def test_a_sitemap_need_not_say_how_it_is_encoded(text: str, encoding: str) -> None:
    read = listing.read_sitemap(text.encode(encoding), None, "https://own.example/")
    assert [entry.url for entry in read.pages] == ["https://own.example/k%C3%B6ln"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_robots_txt_that_begins_with_a_mark_names_its_sitemap(server: FaultServer, encoding: str) -> None:
    server.add("", serves(response(home().encode())))
    server.add("robots.txt", serves(response("Sitemap: /list".encode(encoding), type_="text/plain")))
    server.add("list", serves(response(urlset("/1").encode())))
    assert outcomes(found(server, Seed("http://own.example/", "sitemap")))[0] == ("http://own.example/1", None)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("feed", rss()),
        ("feed", "<rss><channel><title>Quiet</title></channel></rss>"),
        ("feed", "<feed xmlns='http://www.w3.org/2005/Atom'/>"),
        ("feed", '{"version": "https://jsonfeed.org/version/1.1", "items": []}'),
        ("feed", home("/empty")),
        ("sitemap", "<urlset/>"),
        ("sitemap", rss()),
        ("sitemap", urlset()),
        ("sitemap", index()),
        ("sitemap", index("/empty")),
    ],
)
def test_a_list_without_entries_is_no_failure(server: FaultServer, kind: Any, text: str) -> None:
    server.add("seed", typed(text))
    server.add("empty", typed(rss() if kind == "feed" else urlset()))
    assert found(server, Seed("http://own.example/seed", kind)) == []


END_OF_DAY = datetime(2026, 11, 30, 23, 59, 59, 999999, UTC)


@pytest.mark.parametrize(
    ("given", "date"),
    [
        ("2026-11-30", END_OF_DAY),
        ("2026-11-30Z", END_OF_DAY),
        ("2026-11-30+02:00", END_OF_DAY),
        ("2026-11-30 02:32:00 UTC", datetime(2026, 11, 30, 2, 32, tzinfo=UTC)),
        ("2026-11", END_OF_DAY),
        ("2026", END_OF_DAY.replace(month=12, day=31)),
        ("2026-11-30T02:32:00+01:00", datetime(2026, 11, 30, 1, 32, tzinfo=UTC)),
        ("2026-11-30T02:32", datetime(2026, 11, 30, 2, 32, tzinfo=UTC)),
        ("30/11/2026", None),
        ("2026/11/30 15:15", datetime(2026, 11, 30, 15, 15, tzinfo=UTC)),
        ("2026.11.30 15:15 JST", datetime(2026, 11, 30, 6, 15, tzinfo=UTC)),
        ("2026-11-30 15:15:00 EST", datetime(2026, 11, 30, 20, 15, tzinfo=UTC)),
        ("2026年11月30日", END_OF_DAY),
        ("2026년 11월 30일 오후 3:15", datetime(2026, 11, 30, 15, 15, tzinfo=UTC)),
        ("30.11.2026 15:15", datetime(2026, 11, 30, 15, 15, tzinfo=UTC)),
        ("1796000000", datetime(2026, 11, 30, 0, 53, 20, tzinfo=UTC)),
        ("1796000000123", datetime(2026, 11, 30, 0, 53, 20, tzinfo=UTC)),
        ("Mon, 30 Nov 2026 3:15 PM", datetime(2026, 11, 30, 15, 15, tzinfo=UTC)),
        ("Mon, 30 Nov 2026 12:15:00 AM +0100", datetime(2026, 11, 29, 23, 15, tzinfo=UTC)),
        ("Mon, 30 Nov 2026 15:15:00 CET", datetime(2026, 11, 30, 14, 15, tzinfo=UTC)),
        ("Mon, 30 Nov 2026 15:15:00 GMT+0100", datetime(2026, 11, 30, 14, 15, tzinfo=UTC)),
        ("Mon, 30 Nov 2026 15:15:00 -05:00 (EST)", datetime(2026, 11, 30, 20, 15, tzinfo=UTC)),
        ("Mon, 30 Nov 2026 15:15:00", datetime(2026, 11, 30, 15, 15, tzinfo=UTC)),
        ("Mon, 30 Nov 2026 24:00:00 GMT", datetime(2026, 12, 1, tzinfo=UTC)),
        ("Mo, 30 Nov 26 15:15 +0100", datetime(2026, 11, 30, 14, 15, tzinfo=UTC)),
        ("Mon, 04 Oct 99 10:00:00 GMT", datetime(1999, 10, 4, 10, tzinfo=UTC)),
        ("November 30th, 2026", END_OF_DAY),
        ("Mon Nov 30 15:15:00 +0100 2026", datetime(2026, 11, 30, 14, 15, tzinfo=UTC)),
        ("31 Nov 2026", None),
        ("30 marraskuu 2026", None),
        ("Wed, 30 Nov -0001 00:00:00 +0000", None),
        ("", None),
    ],
)
def test_dates_of_lists_and_one_without_a_time_is_the_end_of_its_day(given: str, date: datetime | None) -> None:
    sitemap = f"<urlset xmlns='{SITEMAP}'><url><loc>/1</loc><lastmod>{given}</lastmod></url></urlset>"
    json_feed = f'{{"items": [{{"url": "/1", "date_published": "{given}"}}]}}'
    atom = f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/1'/><updated>{given}</updated>"
    atom += "</entry></feed>"
    for read in (
        listing.read_sitemap(sitemap.encode(), None, "https://own.example/"),
        listing.read_feed(json_feed.encode(), None, "https://own.example/"),
        listing.read_feed(atom.encode(), None, "https://own.example/"),
    ):
        assert [entry.date for entry in read.pages] == [date]


@pytest.mark.parametrize(
    ("published", "updated", "date"),
    [
        ("2026-11-01T09:00:00Z", "2026-11-30T02:32:00Z", datetime(2026, 11, 30, 2, 32, tzinfo=UTC)),
        ("2026-11-30T02:32:00Z", "2026-11-01T09:00:00Z", datetime(2026, 11, 30, 2, 32, tzinfo=UTC)),
        ("2026-11-30T02:32:00Z", "soon", datetime(2026, 11, 30, 2, 32, tzinfo=UTC)),
    ],
)
def test_an_entry_that_has_changed_is_as_new_as_the_change(published: str, updated: str, date: datetime) -> None:
    dates = f"<published>{published}</published><updated>{updated}</updated>"
    atom = f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/1'/>{dates}</entry></feed>"
    json_feed = f'{{"items": [{{"url": "/1", "date_published": "{published}", "date_modified": "{updated}"}}]}}'
    for text in (atom, json_feed):
        read = listing.read_feed(text.encode(), None, "https://own.example/")
        assert [entry.date for entry in read.pages] == [date]


def test_a_day_in_the_form_of_mails_is_a_whole_day_too() -> None:
    dates = ("Mon, 30 Nov 2026", "Mon, 30 Nov 2026 02:32:00 +0100")
    items = "".join(f"<item><link>/1</link><pubDate>{date}</pubDate></item>" for date in dates)
    read = listing.read_feed(f"<rss><channel>{items}</channel></rss>".encode(), None, "https://own.example/")
    assert [entry.date for entry in read.pages] == [END_OF_DAY, datetime(2026, 11, 30, 1, 32, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("feed", rss("/1")),
        ("feed", '{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "/1"}]}'),
        ("feed", '\n<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/1"/></entry></feed>'),
        ("sitemap", urlset("/1")),
    ],
)
def test_a_list_that_is_served_as_a_page_is_a_list(server: FaultServer, kind: Any, text: str) -> None:
    server.add("seed", typed(text, "text/html"))
    assert outcomes(found(server, Seed("http://own.example/seed", kind))) == [("http://own.example/1", None)]


def test_the_images_of_a_page_in_a_sitemap_are_not_the_page() -> None:
    image = "<image:image xmlns:image='http://www.google.com/schemas/sitemap-image/1.1'><image:loc>/1.png</image:loc></image:image>"
    before = f"<urlset xmlns='{SITEMAP}'><url>{image}<loc>/1</loc></url><url><loc>/2</loc>{image}</url></urlset>"
    read = listing.read_sitemap(before.encode(), None, "https://own.example/sitemap.xml")
    assert [entry.url for entry in read.pages] == ["https://own.example/1", "https://own.example/2"]


@pytest.mark.parametrize("written", ["/1?a=1&b=2&copy=3", "/1?a=1&amp;b=2&#38;copy=3", "<![CDATA[/1?a=1&b=2&copy=3]]>"])
def test_a_url_in_a_sitemap_whose_ampersands_are_escaped_or_not(written: str) -> None:
    read = listing.read_sitemap(urlset(written).encode(), None, "https://own.example/")
    assert [entry.url for entry in read.pages] == ["https://own.example/1?a=1&b=2&copy=3"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_feed_in_json_may_begin_with_a_mark_of_its_encoding(encoding: str) -> None:
    read = listing.read_feed('{"items": [{"url": "/1"}]}'.encode(encoding), None, "https://own.example/")
    assert [entry.url for entry in read.pages] == ["https://own.example/1"]


@pytest.mark.parametrize("link", ["<link></link>", "<link/>", "<link>\n<![CDATA[ ]]></link>"])
def test_an_entry_whose_link_is_empty_has_its_permanent_address(link: str) -> None:
    guids = "<guid>https://own.example/1</guid>", '<guid isPermaLink="false">https://own.example/2</guid>'
    items = "".join(f"<item>{link}{guid}</item>" for guid in guids)
    read = listing.read_feed(
        f"<rss version='2.0'><channel>{items}</channel></rss>".encode(), None, "https://own.example/"
    )
    assert [entry.url for entry in read.pages] == ["https://own.example/1"]


@pytest.mark.parametrize(
    ("entry", "urls"),
    [
        ("<title>a<b></title><link>/1</link>", ["/1"]),
        ("<description><p>One<br>two</p></description><link>/1</link>", ["/1"]),
        ("<title>1 < 2</title><link>/1?a=1&b=2</link><description><![CDATA[a & b]]></description>", ["/1?a=1&b=2"]),
        ("<title>No link</title>", []),
    ],
)
def test_what_is_wrong_with_one_entry_costs_no_other(entry: str, urls: list[str]) -> None:
    feed = f"Warning: x\n<rss><channel><item>{entry}</item><item><link>/2</link></item></channel></rss>"
    read = listing.read_feed(feed.encode(), None, "https://own.example/")
    assert [page.url for page in read.pages] == [f"https://own.example{url}" for url in [*urls, "/2"]]


def test_the_page_of_an_entry_among_its_links() -> None:
    links = (
        "<source><link href='/s'/></source><link rel='self' href='/a'/><link type='application/json' href='/b'/>"
        "<link type='text/html;charset=utf-8' href='1'/><link href='/2' hreflang='de'/>"
    )
    base = "xml:base='https://base.example/'"
    feed = f"<feed xmlns='http://www.w3.org/2005/Atom' {base}><entry xml:base='y/'>{links}</entry></feed>"
    read = listing.read_feed(feed.encode(), None, "https://own.example/")
    assert [page.url for page in read.pages] == ["https://base.example/y/1"]


@pytest.mark.parametrize(
    ("entry", "urls"),
    [
        ("<link>/1</link><x:item xmlns:x='x'><x:link>/3</x:link></x:item>", ["/1"]),
        ("<atom:link xmlns:atom='http://www.w3.org/2005/Atom' href='/3'/><link>/1</link>", ["/1"]),
        ("<image><link>/3</link></image><link>/1</link><media:thumbnail/>", ["/1"]),
        ("<link>/1<!-- at home --></link>", ["/1"]),
        ("<link><!-- at home -->/1</link>", ["/1"]),
        ("<title><b></title><link>/1</link></item><!-- <item><link>/3</link></item> --><item>", ["/1"]),
        ("<title><b></title><description><![CDATA[<item><link>/3</link></item>]]></description>", []),
        ("<link>/1</link><description><![CDATA[It has no end</description>", ["/1"]),
        ("<題名>One</題名><link>/1</link>", ["/1"]),
        ("<link><![CDATA[/1?a=1&amp;b=2]]></link>", ["/1?a=1&b=2"]),
        ("<link rel='Alternate' type='html' href='/1'/>", ["/1"]),
        ("<id>https://own.example/1</id>", ["/1"]),
        ("<id>tag:own.example,2026:1</id>", []),
    ],
)
@pytest.mark.parametrize("root", ["<rss version='2.0'>", "<rss version=2.0>"])
def test_the_page_of_an_entry_as_feeds_have_it(entry: str, urls: list[str], root: str) -> None:
    feed = f"{root}<channel><item>{entry}</item><item><link>/2</link></item></channel></rss>"
    read = listing.read_feed(feed.encode(), None, "https://own.example/")
    assert [page.url for page in read.pages] == [f"https://own.example{url}" for url in [*urls, "/2"]]


def test_a_reference_leads_from_the_base_of_all_that_it_is_in() -> None:
    channel = "<channel xml:base='https://base.example/a/'><item xml:base='b/'><link xml:base='c/'>1</link></item>"
    read = listing.read_feed(f"<rss>{channel}</channel></rss>".encode(), None, "https://own.example/")
    assert [page.url for page in read.pages] == ["https://base.example/a/b/c/1"]


def test_a_prefix_may_have_any_sign_of_names() -> None:
    entry = "<a-1.0:entry><a-1.0:link href='/1'/></a-1.0:entry>"
    feed = f"<a-1.0:feed xmlns:a-1.0='http://www.w3.org/2005/Atom'>{entry}<a-1.0:entry>"  # it breaks off
    read = listing.read_feed(feed.encode(), None, "https://own.example/")
    assert [page.url for page in read.pages] == ["https://own.example/1"]
    assert read.is_cut


@pytest.mark.parametrize(
    "date",
    [
        "<dc:date>2026-11-30</dc:date>",  # a prefix that is declared nowhere
        "<date>2026-11-30</date>",
        "<lastBuildDate>2026-11-30</lastBuildDate>",
        "<pubDate><!-- a day -->2026-11-30</pubDate><source><updated>2026-12-24</updated></source><dc:creator/>",
    ],
)
def test_dates_of_entries_as_feeds_name_them(date: str) -> None:
    feed = f"<rss><channel><item><link>/1</link>{date}</item></channel></rss>"
    read = listing.read_feed(feed.encode(), None, "https://own.example/")
    assert [entry.date for entry in read.pages] == [END_OF_DAY]


def test_a_sitemap_may_use_a_prefix_that_it_does_not_declare() -> None:
    news = "<news:news><news:publication_date>2026-11-30</news:publication_date></news:news>"
    page = f"<url><image:image><image:loc>/1.png</image:loc></image:image><loc>/1</loc>{news}</url>"
    read = listing.read_sitemap(f"<urlset xmlns='{SITEMAP}'>{page}</urlset>".encode(), None, "https://own.example/")
    assert [(entry.url, entry.date) for entry in read.pages] == [("https://own.example/1", END_OF_DAY)]


@pytest.mark.parametrize("half", ["&#xD83D;", "&#x0dfff;", "&#55296;", "&#57343;"])
@pytest.mark.parametrize(
    "form",
    [
        "<rss><channel><item><link>/1{}</link></item></channel></rss>",
        "<rss xmlns:x='{}'><channel><item><x:y/><link>/1</link></item></channel></rss>",
        "<feed><entry><link rel='{}' href='/1'/><updated>{}2026</updated></entry></feed>",
        "<urlset><url><loc>/1{}</loc></url></urlset>",
        "<rss><channel><item><title><![CDATA[One</title><link>/1{}</link></item></channel></rss>",
    ],
)
def test_half_a_character_costs_no_list(half: str, form: str) -> None:
    read = listing.read_sitemap(form.replace("{}", half).encode(), None, "https://own.example/")
    assert [entry.url for entry in read.pages] == ["https://own.example/1"]


def test_the_date_of_a_video_is_not_that_of_the_page() -> None:
    video = "<v:video xmlns:v='video'><v:publication_date>2019-05-01</v:publication_date></v:video>"
    page = f"<url><loc>/1</loc><lastmod>2026-11-30</lastmod>{video}</url>"
    read = listing.read_sitemap(f"<urlset xmlns='{SITEMAP}'>{page}</urlset>".encode(), None, "https://own.example/")
    assert [entry.date for entry in read.pages] == [END_OF_DAY]


def test_reading_a_list_does_not_hold_up_the_end() -> None:
    ends = threading.Event()

    async def run() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await in_daemon_thread(ends.wait, "slow")

    asyncio.run(run())  # joins the threads of its executor
    ends.set()


def test_of_a_seed_whose_feed_takes_too_long_no_other_is_read(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is read in a thread cannot be ended: a home page with a thousand such feeds would have as many at work."""
    begun: list[str] = []
    is_over = threading.Event()

    def read(_content: bytes, _type: str | None, url: str) -> listing.Listing:
        begun.append(url)
        is_over.wait()
        return listing.Listing()

    monkeypatch.setattr(listing, "read_feed", read)
    server.add("home", typed(home("/a", "/b", "/c"), "text/html"))
    for name in "abc":
        server.add(name, typed(rss("/1")))
    try:
        pages = found(server, Seed("http://own.example/home", "feed"), timeout=1)
    finally:
        is_over.set()
    assert outcomes(pages) == [("http://own.example/a", "timed_out")]
    assert begun == ["http://own.example/a"]
