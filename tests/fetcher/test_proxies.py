"""What a proxy is told, and what it may answer."""

from __future__ import annotations

import socket
from base64 import b64decode
from typing import Any

import pytest
from fault_server import FaultServer
from faults import FAULTS

from scrape.errors import InvalidURL
from scrape.fetcher import Settings, fetch, proxies, transport
from scrape.fetcher.proxies import Proxy, parse_proxy

URL = "http://news.example/"


def test_a_login_of_any_letters_is_sent_in_utf_8() -> None:
    with FaultServer({"http:": FAULTS["good"].serve}) as server:
        page = fetch(URL, Settings(proxy=f"http://J%C3%B6rg:caf%C3%A9@127.0.0.1:{server.port}", resolver=nobody))
    assert page.error is None
    told = [request.headers["proxy-authorization"] for request in server.requests]
    assert [b64decode(login.removeprefix("Basic ")).decode() for login in told] == ["Jörg:café"]


async def nobody(_host: str, _port: int) -> list[str]:
    raise socket.gaierror


def test_a_login_that_socks_has_no_room_for_is_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "find_spec", lambda _: "the package is there")
    assert parse_proxy(f"socks5://{'a' * 255}:b@127.0.0.1").login == (b"a" * 255, b"b")
    with pytest.raises(InvalidURL, match="255 bytes") as failed:
        parse_proxy(f"socks5://{'é' * 128}:secret@127.0.0.1")
    assert "secret" not in failed.value.message


def test_an_answer_that_is_not_socks_is_the_proxys_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    malformed = type("ProtocolError", (Exception,), {"__module__": "socksio.exceptions"})

    class Pool:
        connections: tuple[()] = ()

        async def handle_async_request(self, _request: Any) -> Any:
            raise malformed("Malformed reply")

        async def aclose(self) -> None:
            pass

    def kind_of_pool(_proxy: Proxy | None) -> Any:
        return lambda **_: Pool()

    monkeypatch.setattr(transport, "_kind_of_pool", kind_of_pool)
    error = fetch(URL, Settings(proxy="http://127.0.0.1:1", tries=1, resolver=nobody)).error
    assert error is not None
    assert (error.type, error.message.partition(": ")[0]) == (
        "connection_failed",
        "the proxy did not connect to news.example",
    )
