"""Nothing that a stranger writes makes the fetcher connect to an address that is not public."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest
from bombs import PAGE
from dialler import Dialler, Names, fetch_over
from fault_server import Connection, FaultServer, response
from faults import redirect

from scrape.fetcher import Settings, fetch
from scrape.fetcher.address import is_public

PUBLIC = "93.184.215.14"
INSIDE = "10.0.0.7"
TEREDO_OF_LOOPBACK = "2001:0:4136:e378:8000:63bf:80ff:fffe"

HOSTILE_HOSTS = [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "127.255.255.254",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0x7f.0x0.0x0.0x1",
    "017700000001",
    "0177.0.0.01",
    "0177.1",
    "127.0.0.1.",
    "%31%32%37.0.0.1",
    "１２７.０.０.１",
    "127。0。0。1",
    "①②⑦.0.0.1",
    "0",
    "0.0.0.0",  # noqa: S104 (connected to, not bound to)
    "10.0.0.1",
    "10.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "3232235777",
    "0xC0A80101",
    "169.254.169.254",
    "0xa9fea9fe",
    "100.64.0.1",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "198.18.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "[::]",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::ffff:0:127.0.0.1]",
    "[::127.0.0.1]",
    "[64:ff9b::127.0.0.1]",
    "[64:ff9b::a00:1]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[2002:a00:1::1]",
    f"[{TEREDO_OF_LOOPBACK}]",
    "[100::1]",
    "[2001:db8::1]",
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[fe80::1]",
    "[fe80::1%25lo]",
    "[fe80::1%lo]",
    "[fec0::1]",
    "[ff02::1]",
    "localhost",
    "LOCALHOST",
    "localhost.",
    "ip6-localhost",
    "inside.example",
    "mixed.example",
    "mixed-the-other-way.example",
    "mapped.example",
    "nat64.example",
    "user@127.0.0.1",
    "public.example@127.0.0.1",
    "127.0.0.1\\@public.example",
    "127.0.0.1#@public.example",
    "127.0.0.1?@public.example",
]

ANSWERS = {
    "public.example": [[PUBLIC]],
    "localhost": [["::1", "127.0.0.1"]],
    "localhost.": [["127.0.0.1"]],
    "ip6-localhost": [["::1"]],
    "inside.example": [[INSIDE]],
    "mixed.example": [[PUBLIC, INSIDE]],
    "mixed-the-other-way.example": [[INSIDE, PUBLIC]],
    "mapped.example": [["::ffff:10.0.0.7"]],
    "nat64.example": [["64:ff9b::a00:7"]],
    "two-addresses.example": [["93.184.215.15", PUBLIC]],
    "rebinding.example": [[PUBLIC], ["127.0.0.1"]],
}


async def redirect_as_asked(connection: Connection) -> None:
    target = connection.request.target
    await connection.send(redirect(unquote(target.partition("?to=")[2])))


async def refresh_as_asked(connection: Connection) -> None:
    target = unquote(connection.request.target.partition("?to=")[2])
    await connection.send(response(f'<meta http-equiv="refresh" content="0; url={target}">'.encode()))


async def good(connection: Connection) -> None:
    await connection.send(response(PAGE))


async def keep_alive(connection: Connection) -> None:
    await connection.send(response(PAGE).replace(b"connection: close", b"connection: keep-alive"))
    await connection.stall()


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    handlers = {
        "redirect": redirect_as_asked,
        "refresh": refresh_as_asked,
        "good": good,
        "": good,
        "keep_alive": keep_alive,
    }
    with FaultServer(handlers) as server:
        yield server


@pytest.fixture
def network(server: FaultServer) -> Dialler:
    return Dialler(server.port, dead=["93.184.215.15"])


def settings(*, public_only: bool = False) -> Settings:
    return Settings(resolver=Names(ANSWERS), public_only=public_only, timeout=10)


def refused(page: object) -> bool:
    error = getattr(page, "error", None)
    return error is not None and error.type in {"blocked_address", "invalid_url"}


def test_public_name_is_reached_at_its_address(network: Dialler) -> None:
    (page,) = fetch_over(network, settings(public_only=True), "http://public.example/good")
    assert page.html == PAGE.decode()
    assert network.dialled == [PUBLIC]


@pytest.mark.parametrize("host", HOSTILE_HOSTS)
def test_redirect_to_a_hostile_host(network: Dialler, host: str) -> None:
    location = f"http://{host}/good".replace("%", "%25").replace("#", "%23")
    (page,) = fetch_over(network, settings(), f"http://public.example/redirect?to={location}")
    assert refused(page), page
    assert page.status == 302
    assert network.dialled == [PUBLIC]


@pytest.mark.parametrize("host", HOSTILE_HOSTS)
def test_a_page_sends_its_readers_to_no_hostile_host(network: Dialler, host: str) -> None:
    location = f"http://{host}/good".replace("%", "%25").replace("#", "%23")
    (page,) = fetch_over(network, settings(), f"http://public.example/refresh?to={location}")
    assert page.html != PAGE.decode()
    assert network.dialled == [PUBLIC]


@pytest.mark.parametrize("host", HOSTILE_HOSTS)
def test_hostile_host_given_with_public_only(network: Dialler, host: str) -> None:
    (page,) = fetch_over(network, settings(public_only=True), f"http://{host}/good")
    assert refused(page), page
    assert network.dialled == []


@pytest.mark.parametrize("host", HOSTILE_HOSTS)
def test_hostile_host_that_no_user_gave(network: Dialler, host: str) -> None:
    (page,) = fetch_over(network, settings(), f"http://{host}/good", given_by_user=False)
    assert refused(page), page
    assert network.dialled == []


@pytest.mark.parametrize("addresses", [[PUBLIC], [PUBLIC, "93.184.215.15", "93.184.215.16"]])
def test_a_host_that_takes_no_connection_is_not_taken_for_a_slow_page(addresses: list[str]) -> None:
    async def dial(_address: str, _port: int) -> Any:
        await asyncio.sleep(60)

    given = Settings(resolver=Names({"silent.example": [addresses]}), timeout=3)  # a second of it is left
    (page,) = fetch_over(dial, given, "http://silent.example/")
    assert page.error is not None
    assert page.error.type == "connection_failed"
    assert page.error.message == "cannot connect to silent.example port 80: no answer; is the server up?"


@pytest.mark.parametrize("number", [errno.EMFILE, errno.ENFILE])
def test_that_no_more_files_may_be_open_is_not_taken_for_a_bad_connection(number: int) -> None:
    async def dial(_address: str, _port: int) -> Any:
        raise OSError(number, os.strerror(number))

    (page,) = fetch_over(dial, settings(), "http://public.example/good")
    assert page.error is not None
    assert page.error.type == "connection_failed"
    assert "too many files are open: lower --concurrency" in page.error.message


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "inside.example", "[::1]", "2130706433"])
def test_user_may_name_a_private_host_and_stay_there(network: Dialler, host: str) -> None:
    given = f"http://{host}/redirect?to=/good"
    (page,) = fetch_over(network, settings(), given)
    assert page.html == PAGE.decode()
    assert len(network.dialled) == 2


@pytest.mark.parametrize(
    "location", ["http://127.0.0.1:8080/", "http://localhost/", "http://10.0.0.7/", "https://127.0.0.1:444/"]
)
def test_leave_for_one_private_host_is_none_for_another(network: Dialler, location: str) -> None:
    (page,) = fetch_over(network, settings(), f"http://127.0.0.1/redirect?to={location}")
    assert refused(page)
    assert network.dialled == ["127.0.0.1"]


def test_leave_ends_with_a_detour_over_a_public_host(network: Dialler) -> None:
    back = "http://public.example/redirect?to=http://inside.example/good"
    (page,) = fetch_over(network, settings(), f"http://inside.example/redirect?to={back}")
    assert refused(page)
    assert network.dialled == [INSIDE, PUBLIC]


def test_name_that_turns_private_between_two_requests(network: Dialler) -> None:
    (page,) = fetch_over(network, settings(), "http://rebinding.example/redirect?to=/good")
    assert refused(page)
    assert network.dialled == [PUBLIC]


def test_name_is_resolved_once_for_a_connection(network: Dialler) -> None:
    names = Names(ANSWERS)
    fetch_over(network, Settings(resolver=names), "http://rebinding.example/good")
    assert names.asked == ["rebinding.example"]
    assert network.dialled == [PUBLIC]


def test_open_connection_to_a_private_host_is_not_lent(network: Dialler) -> None:
    allowed, hostile = fetch_over(
        network,
        settings(),
        "http://127.0.0.1/keep_alive",
        "http://public.example/redirect?to=http://127.0.0.1/keep_alive",
    )
    assert allowed.html == PAGE.decode()
    assert refused(hostile)
    assert network.dialled == ["127.0.0.1", PUBLIC]


def test_next_address_where_the_first_is_dead(network: Dialler) -> None:
    (page,) = fetch_over(network, settings(), "http://two-addresses.example/good")
    assert page.html == PAGE.decode()
    assert network.dialled == ["93.184.215.15", PUBLIC]


def test_proxies_of_the_environment_are_ignored(server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer({}) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        assert fetch(server.url("good")).html == PAGE.decode()
        assert proxy.connections == 0


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "172.32.0.1", "192.0.1.1", "2606:4700:4700::1111", "2a00:1450:4001::1", "2001:4860::1"],
)
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("text", ["", "example.com", "127.1", "1.2.3.4.5", "fe80::1%lo"])
def test_what_is_no_address_is_not_public(text: str) -> None:
    assert not is_public(text)


def test_there_are_many_hostile_forms() -> None:
    assert len(HOSTILE_HOSTS) >= 30
