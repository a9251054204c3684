"""robots.txt: when it is asked, and what its absence means."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Iterator
from typing import Any

import pytest
from bombs import PAGE, bomb
from dialler import Names
from fault_server import Connection, FaultServer, Handler, response
from faults import FAULTS, redirect, serves
from made_time import MadeTime

from scrape.fetcher import Settings, Target
from scrape.fetcher.batch import fetch_all
from scrape.fetcher.robots_txt import MAX_CRAWL_DELAY
from scrape.records import Page

FORBIDS = b"User-agent: *\nDisallow: /\n"
NAMES = Names({host: [["127.0.0.1"]] for host in ("one.example", "two.example")})


def text(body: bytes, status: str = "200 OK", **headers: str) -> Handler:
    return serves(response(body, status=status, type_="text/plain", **headers))


async def hops(connection: Connection) -> None:
    """`/hops/xxx` redirects three times more, then forbids everything."""
    left = connection.request.target.count("x")
    await connection.send(redirect("/hops/" + "x" * (left - 1)) if left > 1 else response(FORBIDS))


async def endless_comments(connection: Connection) -> None:
    """Made when they are asked for: it takes half a second."""
    rules = gzip.compress(FORBIDS + b"#" * 10**8)
    await connection.send(response(rules, type_="text/plain", content_encoding="gzip"))


@pytest.fixture
def server() -> Iterator[FaultServer]:
    faults = {name: fault.serve for name, fault in FAULTS.items()}
    with FaultServer(faults | {"page": serves(response(PAGE)), "hops": hops}) as server:
        yield server


def fetched(*given: str | Target, time: MadeTime | None = None, **settings: Any) -> list[Page]:
    time = time or MadeTime()
    used = Settings(**({"resolver": NAMES, "delay": 0, "tries": 1} | settings))

    async def run() -> list[Page]:
        pages = fetch_all(list(given), used, ordered=True, clock=time.clock, sleep=time.sleep)
        return [page async for page in pages]

    return asyncio.run(run())


def failure_type(page: Page) -> str | None:
    return page.error.type if page.error else None


def paths(server: FaultServer) -> list[str]:
    return [request.target for request in server.requests]


ALLOW = {
    "nothing forbidden": text(b""),
    "another page forbidden": text(b"User-agent: *\nDisallow: /other\n"),
    "forbidden to others": text(b"User-agent: other\nDisallow: /\n"),
    "a page in its place": serves(response(PAGE)),
    "no content": serves(response(status="204 No Content")),
    **{f"status {status}": FAULTS[f"status_{status}"].serve for status in (300, 304, 400, 401, 403, 404, 410, 451)},
    "redirects in a loop": serves(redirect("/robots.txt")),
    "six redirects": serves(redirect("/hops/xxxxxx")),
    "a redirect that leads nowhere": serves(redirect("mailto:a@b.example")),
    "a redirect to what is not there": serves(redirect("/status_404")),
    "a megabyte of comments": text(b"#" * 2**20 + b"\n" + FORBIDS),
}
FORBID = {
    "forbidden": text(FORBIDS),
    "forbidden to us": text(b"User-agent: Scrape\nDisallow: /\n"),
    "forbidden, in gzip": text(gzip.compress(FORBIDS), content_encoding="gzip"),
    "forbidden, as a picture": serves(response(FORBIDS, type_="image/png")),
    "five redirects": serves(redirect("/hops/xxxxx")),
    "rules, then endless comments": endless_comments,
    **{f"status {status}": FAULTS[f"status_{status}"].serve for status in (429, 500, 502, 503, 504, 599)},
    **{
        name: FAULTS[name].serve
        for name in (
            "no_answer",
            "reset_at_once",
            "garbage",
            "cut_head",
            "cut_gzip",
            "cut_content_length",
            "endless_headers",
        )
    },
    "a redirect to trouble": serves(redirect("/status_503")),
    "a redirect to a connection that breaks": serves(redirect("/reset_at_once")),
    "a redirect inside": serves(redirect("http://127.0.0.1:1/robots.txt")),
    "an unknown coding": text(b"x", content_encoding="sdch"),
}


@pytest.mark.parametrize("robots", ALLOW.values(), ids=ALLOW)
def test_what_allows(server: FaultServer, robots: Handler) -> None:
    server.add("robots.txt", robots)
    (page,) = fetched(server.url("page"))
    assert page.html == PAGE.decode()
    assert paths(server)[0] == "/robots.txt"


@pytest.mark.parametrize("robots", FORBID.values(), ids=FORBID)
def test_what_forbids(server: FaultServer, robots: Handler) -> None:
    server.add("robots.txt", robots)
    (page,) = fetched(server.url("page"))
    assert failure_type(page) == "robots_denied"
    assert page.error
    assert "--ignore-robots" in page.error.message
    assert (page.html, page.status, page.final_url) == (None, None, None)
    assert "/page" not in paths(server)


@pytest.mark.parametrize("name", ["silence", "drip", "stall_in_head", "stall_in_body", "redirect_to_silence"])
def test_slow_robots_forbid_within_the_deadline(server: FaultServer, name: str) -> None:
    server.add("robots.txt", FAULTS[name].serve)
    (page,) = fetched(server.url("page"), timeout=0.25)
    assert failure_type(page) == "robots_denied"
    assert "/page" not in paths(server)


def test_a_bomb_is_no_trouble(server: FaultServer) -> None:
    server.add("robots.txt", serves(response(bomb("gzip"), content_encoding="gzip")))
    assert [page.html for page in fetched(server.url("page"))] == [PAGE.decode()]


@pytest.mark.parametrize("status", ["503", "429"])
def test_trouble_that_passes(server: FaultServer, status: str) -> None:
    answers = [response(status=f"{status} Later", retry_after="3"), response(FORBIDS)]

    async def robots(connection: Connection) -> None:
        await connection.send(answers.pop(0))

    server.add("robots.txt", robots)
    time = MadeTime()
    (page,) = fetched(server.url("page"), tries=3, time=time)
    assert failure_type(page) == "robots_denied"
    assert time.now >= 3


def test_a_host_that_restarts_when_it_is_first_asked_is_given_time(server: FaultServer) -> None:
    answers = [*[response(status="502 Bad Gateway")] * 2, response(status="404 Not Found")]

    async def robots(connection: Connection) -> None:
        await connection.send(answers.pop(0))

    server.add("robots.txt", robots)
    time = MadeTime()
    (page,) = fetched(server.url("page"), tries=3, time=time)
    assert page.html == PAGE.decode()
    assert 6 <= time.now <= 12


def test_each_origin_is_asked_once(server: FaultServer) -> None:
    server.add("robots.txt", text(b"User-agent: *\nDisallow: /page/2\n"))
    urls = [f"http://{host}:{server.port}/page/{n}" for n in range(4) for host in ("one.example", "two.example")]
    pages = fetched(*urls)
    assert [failure_type(page) for page in pages] == [None] * 4 + ["robots_denied"] * 2 + [None] * 2
    asked = [request.headers["host"] for request in server.requests if request.target == "/robots.txt"]
    assert sorted(asked) == [f"one.example:{server.port}", f"two.example:{server.port}"]


def test_whoever_names_one_page_is_not_stopped(server: FaultServer) -> None:
    server.add("robots.txt", text(FORBIDS))
    argument, listed, found = (Target(server.url("page"), source) for source in ("argument", "list", "found"))
    pages = fetched(argument, listed)
    assert [failure_type(page) for page in pages] == [None, "robots_denied"]
    assert failure_type(fetched(found)[0]) == "blocked_address"  # and no page of this machine's either


def test_robots_can_be_ignored(server: FaultServer) -> None:
    server.add("robots.txt", text(FORBIDS))
    assert fetched(server.url("page"), robots=False)[0].html == PAGE.decode()
    assert paths(server) == ["/page"]


def test_where_a_redirect_leads_robots_are_asked_as_well(server: FaultServer) -> None:
    server.add("robots.txt", text(b"User-agent: *\nDisallow: /page\n"))
    server.add("old", serves(redirect("/page")))
    (page,) = fetched(server.url("old"))
    assert failure_type(page) == "robots_denied"
    assert page.status == 302
    assert paths(server) == ["/robots.txt", "/old"]


def test_the_user_agent_is_the_one_that_is_asked_for(server: FaultServer) -> None:
    server.add("robots.txt", text(b"User-agent: mybot\nDisallow: /\n\nUser-agent: *\nDisallow:\n"))
    assert failure_type(fetched(server.url("page"))[0]) is None
    assert failure_type(fetched(server.url("page"), user_agent="MyBot/1.0 (+https://my.example)")[0]) == "robots_denied"
    assert server.requests[-1].headers["user-agent"] == "MyBot/1.0 (+https://my.example)"


def test_users_headers_are_not_for_robots(server: FaultServer) -> None:
    server.add("robots.txt", text(b""))
    fetched(server.url("page").replace("//", "//ann:pw@"), headers={"cookie": "a=1"})
    assert [("cookie" in r.headers, "authorization" in r.headers) for r in server.requests] == [
        (False, False),
        (True, True),
    ]


def test_a_dead_host_is_called_dead() -> None:
    with FaultServer({}) as server:
        port = server.port
    assert [failure_type(page) for page in fetched(f"http://127.0.0.1:{port}/", "http://nowhere.invalid/")] == [
        "connection_failed",
        "host_not_found",
    ]


def test_a_dead_host_is_not_said_to_be_tried_again() -> None:
    with FaultServer({}) as server:
        port = server.port
    told: list[str] = []
    fetched(f"http://127.0.0.1:{port}/", f"http://127.0.0.1:{port}/2", tries=3, tell=told.append)
    assert told == []


@pytest.mark.parametrize(("asked", "given"), [("5", 5), ("0.1", 1), ("600", MAX_CRAWL_DELAY)])
def test_crawl_delay_is_kept_to_a_limit(server: FaultServer, asked: str, given: float) -> None:
    server.add("robots.txt", text(f"User-agent: *\nCrawl-delay: {asked}\n".encode()))
    time = MadeTime()
    told: list[str] = []
    pages = fetched(*(server.url(f"page/{n}") for n in range(4)), time=time, delay=1.0, tell=told.append)
    assert [failure_type(page) for page in pages] == [None] * 4
    # robots.txt itself, and the pause after it, come before the site's wish is known
    assert time.now == pytest.approx(1 + 3 * given)
    assert told == [f"127.0.0.1: waiting {given:.1f} s for its turn"] * (3 if given > 1 else 0)
