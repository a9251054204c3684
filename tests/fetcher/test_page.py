"""One URL to one page: what is sent, what is kept, how the body is read."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from bombs import PAGE
from dialler import Dialler, Names, fetch_over
from fault_server import Connection, FaultServer, Request, response
from faults import redirect, serves

from scrape.fetcher import Settings, Target, fetch
from scrape.fetcher.client import Client
from scrape.fetcher.pace import Pace
from scrape.fetcher.page import fetch_page
from scrape.fetcher.session import Session
from scrape.records import Page

CYRILLIC = "<p>Вчера в городе открылась новая библиотека, в которой собрано двадцать тысяч книг.</p>"


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer({"good": serves(response(PAGE))}) as server:
        yield server


def fetch_answer(server: FaultServer, data: bytes, settings: Settings | None = None) -> Page:
    server.add("page", serves(data))
    return fetch(server.url("page"), settings)


def sent(server: FaultServer, settings: Settings) -> Request:
    fetch(server.url("good"), settings)
    return server.requests[-1]


def failure_type(page: Page) -> str | None:
    return page.error.type if page.error else None


def test_page_says_where_and_how_it_was_fetched(server: FaultServer) -> None:
    server.add("old", serves(redirect("good#part")))
    noon = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)

    async def run() -> Page:
        settings = Settings(delay=0)
        async with Client(settings) as client:
            session = Session(client, settings, Pace(settings), now=lambda: noon)
            return await fetch_page(Target(f"  {server.url('old')} "), session)

    page = asyncio.run(run())
    assert page.url == server.url("old")
    assert page.final_url == server.url("good")
    assert page.status == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.fetched_at == "2026-01-02T12:00:00+00:00"
    assert page.error is None


def refresh(location: str) -> bytes:
    return f'<meta http-equiv="refresh" content="0; url={location}"><p>You go on.</p>'.encode()


def test_a_page_that_sends_its_readers_on_is_followed(server: FaultServer) -> None:
    page = fetch_answer(server, response(refresh("good")))
    assert (page.html, page.final_url) == (PAGE.decode(), server.url("good"))
    assert page.url == server.url("page")


def test_a_page_whose_header_sends_its_readers_on_is_followed(server: FaultServer) -> None:
    page = fetch_answer(server, response(b"<p>You go on.", refresh="0; url=good"))
    assert (page.html, page.final_url) == (PAGE.decode(), server.url("good"))


def test_a_page_that_sets_a_cookie_and_sends_its_readers_to_itself_is_asked_with_it(server: FaultServer) -> None:
    async def serve(connection: Connection) -> None:
        is_known = "ok=3" in connection.request.headers.get("cookie", "")
        await connection.send(response(PAGE) if is_known else response(refresh("page"), set_cookie="ok=3"))

    server.add("page", serve)
    page = fetch(server.url("page"))
    assert (page.html, page.final_url) == (PAGE.decode(), server.url("page"))
    assert len(server.requests) == 2


@pytest.mark.parametrize("location", ["page", "page#top", "javascript:alert(1)", "http://127.0.0.1:0/", "http://[/"])
def test_a_page_that_sends_its_readers_nowhere_is_the_page(server: FaultServer, location: str) -> None:
    page = fetch_answer(server, response(refresh(location)))
    assert (page.error, page.html) == (None, refresh(location).decode())


def test_two_pages_that_send_readers_to_each_other_end_with_the_second(server: FaultServer) -> None:
    server.add("other", serves(response(refresh("page"))))
    page = fetch_answer(server, response(refresh("other")))
    assert (page.error, page.final_url) == (None, server.url("other"))


def test_failed_page_keeps_status_and_headers(server: FaultServer) -> None:
    page = fetch_answer(server, response(PAGE, status="404 Not Found", x_why="gone"))
    assert (page.status, page.headers["x-why"], page.html) == (404, "gone", None)
    assert page.error is not None
    assert page.error.message.startswith("HTTP status 404: ")


def test_scheme_is_https_where_none_is_given() -> None:
    page = fetch("nowhere.invalid/page", Settings(resolver=Names({})))
    assert page.url == "https://nowhere.invalid/page"
    assert failure_type(page) == "host_not_found"


@pytest.mark.parametrize(
    "url",
    ["", " ", "https://", "ftp://a.example/", "file:///etc/passwd", "mailto:a@b.example", "http://a:0/"],
)
def test_what_is_no_url_to_fetch(url: str) -> None:
    assert failure_type(fetch(url)) == "invalid_url"


def test_connection_refused() -> None:
    with FaultServer({}) as server:
        port = server.port
    page = fetch(f"http://127.0.0.1:{port}/")
    assert page.error is not None
    assert page.error.type == "connection_failed"
    assert "refused" in page.error.message


def test_default_headers(server: FaultServer) -> None:
    request = sent(server, Settings())
    assert request.headers["host"] == f"127.0.0.1:{server.port}"
    assert "scrape/" in request.headers["user-agent"]
    assert request.headers["accept-encoding"] == "gzip, deflate, br, zstd"


def test_users_headers_and_user_agent(server: FaultServer) -> None:
    request = sent(server, Settings(user_agent="test/1", headers={"Cookie": "a=1", "Accept": "text/html"}))
    assert request.headers["user-agent"] == "test/1"
    assert request.headers["cookie"] == "a=1"
    assert request.headers["accept"] == "text/html"


def test_credentials_of_the_url_are_sent_and_not_recorded(server: FaultServer) -> None:
    page = fetch(server.url("good").replace("http://", "http://ann:se%20cret@"))
    assert server.requests[0].headers["authorization"] == "Basic YW5uOnNlIGNyZXQ="
    assert "cret" not in repr(page)


SECRETS = Settings(
    headers={"cookie": "secret=1"},
    resolver=Names({"one.example": [["8.8.8.8"]], "two.example": [["8.8.4.4"]]}),
)


def secrets_along(server: FaultServer, first: str) -> list[bool]:
    """Whether each request on the way from `first` carried the user's cookie."""
    fetch_over(Dialler(server.port), SECRETS, first)
    return ["cookie" in request.headers for request in server.requests]


def test_users_headers_stay_within_the_origin(server: FaultServer) -> None:
    server.add("same", serves(redirect("/good")))
    assert secrets_along(server, "http://one.example/same") == [True, True]


def test_users_headers_do_not_cross_origins_nor_come_back(server: FaultServer) -> None:
    server.add("away", serves(redirect("http://two.example/back")))
    server.add("back", serves(redirect("http://one.example/good")))
    assert secrets_along(server, "http://one.example/away") == [True, False, False]


def test_another_port_is_another_origin(server: FaultServer) -> None:
    server.add("away", serves(redirect("http://one.example:8080/good")))
    assert secrets_along(server, "http://one.example/away") == [True, False]


def test_credentials_do_not_cross_origins(server: FaultServer) -> None:
    server.add("away", serves(redirect("http://eve:pw@two.example/good")))
    fetch_over(Dialler(server.port), SECRETS, "http://ann:pw@one.example/away")
    assert [("authorization" in request.headers) for request in server.requests] == [True, False]


def test_redirect_limit(server: FaultServer) -> None:
    async def count_down(connection: Connection) -> None:
        left = connection.request.target.count("x") - 1
        await connection.send(redirect("/down/" + "x" * left) if left else response(PAGE))

    server.add("down", count_down)
    assert fetch(server.url("down/" + "x" * 11)).error is None
    assert failure_type(fetch(server.url("down/" + "x" * 12))) == "too_many_redirects"


def test_loop_is_seen_the_first_time_round(server: FaultServer) -> None:
    server.add("one", serves(redirect("/two")))
    server.add("two", serves(redirect("/one")))
    assert failure_type(fetch(server.url("one"))) == "too_many_redirects"
    assert len(server.requests) == 2


def test_a_redirect_that_sets_a_cookie_is_followed_with_it(server: FaultServer) -> None:
    async def gate(connection: Connection) -> None:
        is_known = "visit=1" in connection.request.headers.get("cookie", "")
        answer = response(PAGE) if is_known else response(status="302 Found", location="/gate", set_cookie="visit=1")
        await connection.send(answer)

    server.add("gate", gate)
    assert fetch(server.url("gate")).error is None
    assert [request.headers.get("cookie") for request in server.requests] == [None, "visit=1"]
    with_own = Settings(headers={"Cookie": "mine=2"})
    assert fetch(server.url("gate"), with_own).error is None
    assert server.requests[-1].headers["cookie"] == "mine=2; visit=1"


def test_a_cookie_does_not_last_beyond_its_url(server: FaultServer) -> None:
    server.add("sets", serves(response(status="302 Found", location="/good", set_cookie="id=1; Path=/")))
    fetch(server.url("sets"))
    fetch(server.url("sets"))
    assert [request.headers.get("cookie") for request in server.requests] == [None, "id=1", None, "id=1"]


def test_a_new_cookie_each_time_is_a_loop_all_the_same(server: FaultServer) -> None:
    async def count(connection: Connection) -> None:
        await connection.send(
            response(status="302 Found", location="/count", set_cookie=f"n={len(server.requests)}; Path=/")
        )

    server.add("count", count)
    assert failure_type(fetch(server.url("count"))) == "too_many_redirects"


def test_deadline_is_the_users(server: FaultServer) -> None:
    assert failure_type(fetch(server.url("good"), Settings(timeout=0))) == "timed_out"


@pytest.mark.parametrize("status", ["301", "302", "303", "307", "308"])
def test_redirect_status(server: FaultServer, status: str) -> None:
    assert fetch_answer(server, redirect("/good", status=f"{status} Moved")).html == PAGE.decode()


def test_not_modified_though_nobody_asked(server: FaultServer) -> None:
    server.add("unasked", serves(response(status="304 Not Modified")))
    failure = fetch(server.url("unasked")).error
    assert failure
    assert (failure.type, "has not changed" in failure.message) == ("http_status", True)


def test_location_in_raw_utf8(server: FaultServer) -> None:
    fetch_answer(server, redirect("/good?q=été"))
    assert server.requests[-1].target == "/good?q=%C3%A9t%C3%A9"


def test_a_redirect_in_an_old_encoding_is_followed_byte_by_byte(server: FaultServer) -> None:
    fetch_answer(server, redirect("/good?q=TE").replace(b"TE", b"\xe9t\xe9"))
    assert server.requests[-1].target == "/good?q=%E9t%E9"


def test_size_limit_is_the_users(server: FaultServer) -> None:
    assert fetch_answer(server, response(PAGE), Settings(max_size=len(PAGE))).error is None
    assert failure_type(fetch_answer(server, response(PAGE), Settings(max_size=len(PAGE) - 1))) == "too_large"


@pytest.mark.parametrize(
    ("body", "type_"),
    [
        (CYRILLIC.encode("windows-1251"), "text/html; charset=windows-1251"),
        (CYRILLIC.encode("koi8-r"), 'text/html;charset="KOI8-R"'),
        (b"\xef\xbb\xbf" + CYRILLIC.encode(), "text/html; charset=windows-1251"),
        (CYRILLIC.encode("utf-16"), "text/html; charset=utf-8"),
        (b'<meta charset="koi8-r">' + CYRILLIC.encode("windows-1251"), "text/html; charset=windows-1251"),
        (b'<meta charset="windows-1251">' + CYRILLIC.encode("windows-1251"), "text/html"),
        (b'<meta charset="windows-1251">' + CYRILLIC.encode(), "text/html; charset=utf-8"),
        (b'<meta charset="utf-8">' + CYRILLIC.encode("windows-1251"), "text/html"),
        (CYRILLIC.encode("windows-1251"), "text/html; charset=utf-7"),
        (CYRILLIC.encode(), "text/html; charset=nonsense"),
    ],
)
def test_charset_conflicts(server: FaultServer, body: bytes, type_: str) -> None:
    html = fetch_answer(server, response(body, type_=type_)).html
    assert html is not None
    assert html.endswith(CYRILLIC)


def test_plain_text_is_text(server: FaultServer) -> None:
    page = fetch_answer(server, response("Größe\n\n<b>".encode(), type_="text/plain"))
    assert (page.text, page.html) == ("Größe\n\n<b>", None)


def test_plain_text_obeys_no_meta(server: FaultServer) -> None:
    body = '<meta charset="koi8-r"> é'.encode()
    assert fetch_answer(server, response(b"x" + body, type_="text/plain")).text == "x" + body.decode()


@pytest.mark.parametrize(
    "type_", ["application/xhtml+xml", "application/xml", "application/octet-stream", "text/html", "", "html"]
)
def test_types_of_pages(server: FaultServer, type_: str) -> None:
    assert fetch_answer(server, response(PAGE, type_=type_)).html == PAGE.decode()


def test_page_sent_as_plain_text(server: FaultServer) -> None:
    assert fetch_answer(server, response(PAGE, type_="text/plain")).html == PAGE.decode()


def test_nothing_of_the_network_is_imported_before_the_first_fetch() -> None:
    script = (
        "import sys, scrape.fetcher as f; f.Settings(); "
        "print([m for m in ('asyncio', 'httpx', 'httpcore', 'h2', 'ssl', 'brotli') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
