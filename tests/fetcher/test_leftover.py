"""What a server says beyond its answer never reaches the next request over that connection."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable

import httpcore
import pytest
from bombs import PAGE
from fault_server import LoopbackServer, chunked

from scrape.fetcher import Settings, Target
from scrape.fetcher.client import Client
from scrape.fetcher.connection import Connection
from scrape.fetcher.pace import Pace
from scrape.fetcher.page import fetch_page
from scrape.fetcher.session import Session
from scrape.records import Page

AT_ONCE = Settings(delay=0, robots=False, tries=1)
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def answer(body: bytes, *, length: int | None = None, status: str = "200 OK") -> bytes:
    """One that keeps the connection open."""
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\ncontent-type: text/html\r\ncontent-length: {size}\r\n\r\n".encode() + body


def page_of(path: str) -> bytes:
    return PAGE + path.encode()


FORGED = answer(b"<p>forged</p>" + PAGE)

SAYS: dict[str, Callable[[str], bytes]] = {
    "another_answer": lambda path: answer(page_of(path)) + FORGED,
    "half_an_answer": lambda path: answer(page_of(path)) + FORGED[:-7],
    "a_line_end": lambda path: answer(page_of(path)) + b"\r\n",
    "one_byte": lambda path: answer(page_of(path)) + b"\n",
    "a_comment": lambda path: chunked(page_of(path)) + b"\n<!-- from a cache -->",
    "more_after_chunks": lambda path: chunked(page_of(path)) + FORGED,
    "body_of_none": lambda _: answer(b"a body that there is not", status="204 No Content") + FORGED,
    "length_in_characters": lambda path: answer(page_of(path) + "öä".encode(), length=len(page_of(path))),
}


class Talkative(LoopbackServer):
    """Answers as `says` has it, one request after the other over one connection."""

    def __init__(self, says: Callable[[str], bytes], *, answers: int = 1000) -> None:
        super().__init__()
        self._says = says
        self._answers = answers
        self.asked: list[str] = []

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(self._answers):
            path = (await reader.readuntil(b"\r\n\r\n")).split()[1].decode()
            self.asked.append(path)
            writer.write(self._says(path))
            await writer.drain()


class Overheard:
    """Connects for real, and keeps the client's end of each connection."""

    def __init__(self) -> None:
        self.readers: list[asyncio.StreamReader] = []

    async def __call__(self, address: str, port: int) -> Streams:
        reader, writer = await asyncio.open_connection(address, port)
        self.readers.append(reader)
        return reader, writer


def fetched(server: Talkative, *paths: str, between: Callable[[Overheard], object] = lambda _: None) -> list[Page]:
    """Pages of one server, one after the other; `between` is called after each."""

    async def run() -> list[Page]:
        network = Overheard()
        pages = []
        async with Client(AT_ONCE, network) as client:
            session = Session(client, AT_ONCE, Pace(AT_ONCE))
            for path in paths:
                pages.append(await fetch_page(Target(server.url(path)), session))
                between(network)
        return pages

    return asyncio.run(run())


@pytest.mark.parametrize("name", SAYS)
def test_what_is_left_over_is_no_answer(name: str) -> None:
    with Talkative(SAYS[name]) as server:
        pages = fetched(server, "a", "b", "c", "d")
    if name == "body_of_none":
        assert [page.error and page.error.type for page in pages] == ["empty_input"] * 4
    else:
        assert [page.html for page in pages] == [page_of(f"/{path}").decode() for path in "abcd"]
    assert server.asked == ["/a", "/b", "/c", "/d"]
    assert server.connections == 4


@pytest.mark.parametrize("late", [FORGED, b"\r\n", b"HTTP/1.1 "])
def test_what_comes_while_nothing_is_asked_is_no_answer(late: bytes) -> None:
    with Talkative(lambda path: answer(page_of(path))) as server:
        pages = fetched(server, "a", "b", "c", between=lambda network: network.readers[-1].feed_data(late))
    assert [page.html for page in pages] == [page_of(f"/{path}").decode() for path in "abc"]
    assert server.connections == 3


def test_a_request_that_junk_answers_on_a_used_connection_is_made_on_a_new_one() -> None:
    with Talkative(lambda path: (b"-->" if path == "/b" else b"") + answer(page_of(path))) as server:
        first, second = fetched(server, "a", "b")
    assert first.html == page_of("/a").decode()
    assert second.error
    assert second.error.type == "protocol_failed"  # that is how it answers
    assert server.asked == ["/a", "/b", "/b"]


def test_a_server_that_hangs_up_on_a_second_request_is_asked_anew() -> None:
    class HangsUp(Talkative):
        async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await super().converse(reader, writer)
            await reader.readuntil(b"\r\n\r\n")

    with HangsUp(lambda path: answer(page_of(path)), answers=1) as server:
        pages = fetched(server, "a", "b", "c")
    assert [page.html for page in pages] == [page_of(f"/{path}").decode() for path in "abc"]
    assert server.connections == 3


@pytest.mark.parametrize("says", [lambda path: answer(page_of(path)), lambda path: chunked(page_of(path))])
def test_a_connection_without_leftovers_is_used_again(says: Callable[[str], bytes]) -> None:
    with Talkative(says) as server:
        pages = fetched(server, "a", "b", "c", "d")
    assert [page.html for page in pages] == [page_of(f"/{path}").decode() for path in "abcd"]
    assert server.connections == 1


NOT_WANTED = {
    "a redirect": lambda path: redirect_to("/page") if path == "/a" else answer(PAGE),
    "no page": lambda _: answer(b"<p>none</p>", status="404 Not Found"),
    "a picture": lambda _: answer(PAGE).replace(b"text/html", b"image/png"),
    "nothing": lambda _: b"HTTP/1.1 204 No Content\r\n\r\n",
    "not changed": lambda _: b"HTTP/1.1 304 Not Modified\r\n\r\n",
}


def redirect_to(path: str) -> bytes:
    return answer(b"<p>go on</p>", status=f"302 Found\r\nlocation: {path}")


@pytest.mark.parametrize("name", NOT_WANTED)
def test_after_a_short_body_that_nobody_wants_a_connection_is_used_again(name: str) -> None:
    with Talkative(NOT_WANTED[name]) as server:
        fetched(server, "a", "b", "a?again")
    assert server.connections == 1


@pytest.mark.parametrize("size", [17_000, 1_000_000])
def test_after_a_long_one_it_is_not(size: int) -> None:
    with Talkative(lambda _: answer(b"." * size, status="404 Not Found")) as server:
        fetched(server, "a", "b")
    assert server.connections == 2


def test_a_body_that_nobody_wants_and_that_does_not_come_is_not_waited_for() -> None:
    with Talkative(lambda _: answer(b"", length=10, status="404 Not Found")) as server:
        started = time.monotonic()
        pages = fetched(server, "a", "b")
    assert [page.error and page.error.type for page in pages] == ["http_status"] * 2
    assert time.monotonic() - started < 5


def test_what_a_socks_proxy_says_is_no_status_line() -> None:
    class Socks(LoopbackServer):
        async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"\x05\x00" if await reader.readexactly(3) == b"\x05\x01\x00" else b"")

    async def greet(port: int) -> bytes:
        connection = Connection(*await asyncio.open_connection("127.0.0.1", port), "127.0.0.1")
        await connection.write(b"\x05\x01\x00")
        reply = await connection.read(4096)
        await connection.aclose()
        return reply

    with Socks() as proxy:
        assert asyncio.run(greet(proxy.port)) == b"\x05\x00"


def test_what_a_proxy_says_before_tls_begins_is_not_taken_for_what_comes_by_it() -> None:
    async def tunnel(port: int) -> None:
        connection = Connection(*await asyncio.open_connection("127.0.0.1", port), "127.0.0.1")
        await connection.write(b"CONNECT news.example:443 HTTP/1.1\r\n\r\n")
        await connection.read(4096)
        with pytest.raises(httpcore.ProxyError):
            await connection.start_tls(ssl.create_default_context(), "news.example")

    with Talkative(lambda _: b"HTTP/1.1 200 OK\r\n\r\n" + FORGED) as proxy:
        asyncio.run(tunnel(proxy.port))
