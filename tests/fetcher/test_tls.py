"""Certificates, handshakes, downgrades, and HTTP/2, against real TLS on loopback."""

from __future__ import annotations

import asyncio
import datetime
import ssl
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from bombs import PAGE
from fault_server import Connection, FaultServer
from faults import FAULTS, redirect
from h2_server import H2Server

from scrape.fetcher import Settings, certificates, fetch, fetch_all
from scrape.records import Page

PAST = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
FUTURE = datetime.datetime(2999, 1, 1, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def trusting_one() -> None:
    """Here the usual ones are trusted, or those that a test names."""


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def trusting(authority: trustme.CA) -> Settings:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return Settings(verify=context, timeout=10)


def server_context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@contextmanager
def tls_server(certificate: trustme.LeafCert) -> Iterator[FaultServer]:
    handlers = {name: fault.serve for name, fault in FAULTS.items()}
    with FaultServer(handlers, server_context(certificate)) as server:
        yield server


def failure_type(page: Page) -> str | None:
    return page.error.type if page.error else None


def test_trusted_certificate(authority: trustme.CA, trusting: Settings) -> None:
    with tls_server(authority.issue_cert("127.0.0.1")) as server:
        assert fetch(server.url("good"), trusting).html == PAGE.decode()
        assert failure_type(fetch(server.url("cut_content_length"), trusting)) == "incomplete"


BAD_CERTIFICATES: dict[str, tuple[Callable[[trustme.CA], trustme.LeafCert], str]] = {
    "wrong host": (lambda ca: ca.issue_cert("other.example"), "not valid for"),
    "expired": (lambda ca: ca.issue_cert("127.0.0.1", not_after=PAST), "expired"),
    "not yet valid": (lambda ca: ca.issue_cert("127.0.0.1", not_before=FUTURE), "not yet valid"),
    "unknown authority": (lambda _: trustme.CA().issue_cert("127.0.0.1"), "unable to get local issuer"),
}


@pytest.mark.parametrize("name", BAD_CERTIFICATES)
def test_certificate_that_is_not_trusted(authority: trustme.CA, trusting: Settings, name: str) -> None:
    issue, says = BAD_CERTIFICATES[name]
    with tls_server(issue(authority)) as server:
        page = fetch(server.url("good"), trusting)
        assert page.error is not None
        assert page.error.type == "tls_failed"
        assert says in page.error.message
        assert server.requests == []
        assert fetch(server.url("good"), Settings(verify=False)).html == PAGE.decode()


def test_certifis_list_does_not_hold_our_authority(authority: trustme.CA) -> None:
    with tls_server(authority.issue_cert("127.0.0.1")) as server:
        assert failure_type(fetch(server.url("good"))) == "tls_failed"


@pytest.mark.parametrize("raw", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b""])
def test_https_to_a_server_without_tls(raw: bytes) -> None:
    with FaultServer({}, raw=raw) as server:
        page = fetch(server.url("good").replace("http:", "https:"), Settings(timeout=10))
    assert page.error is not None
    assert page.error.type == "tls_failed"
    assert "http://" in page.error.message


@pytest.mark.parametrize("raw", [b"", b"\x15\x03\x03\x00\x02\x02\x28", b"\x16\x03\x03\xff\xff" + bytes(100)])
def test_handshake_that_breaks(raw: bytes) -> None:
    with FaultServer({}, raw=raw) as server:
        page = fetch(server.url("good").replace("http:", "https:"), Settings(timeout=10))
    assert failure_type(page) == "tls_failed"


def test_downgrade_is_refused_unless_insecure(authority: trustme.CA, trusting: Settings) -> None:
    with tls_server(authority.issue_cert("127.0.0.1")) as server:

        async def downgrade(connection: Connection) -> None:
            await connection.send(redirect(f"http://127.0.0.1:{server.port}/good"))

        server.add("downgrade", downgrade)
        page = fetch(server.url("downgrade"), trusting)
        assert failure_type(page) == "tls_failed"
        assert page.status == 302
        assert len(server.requests) == 1
        insecure = fetch(server.url("downgrade"), Settings(verify=False, timeout=10))
        assert failure_type(insecure) != "tls_failed"


@pytest.fixture(scope="module")
def h2_server(authority: trustme.CA) -> Iterator[H2Server]:
    context = server_context(authority.issue_cert("127.0.0.1"))
    with H2Server(context) as server:
        yield server


def test_http_2_connection_with_an_unread_body_is_not_used_again(h2_server: H2Server, trusting: Settings) -> None:
    async def collect() -> list[Page]:
        urls = [h2_server.url(name) for name in ("page", "page", "bomb_br", "page", "page")]
        return [page async for page in fetch_all(urls, replace(trusting, delay=0, robots=False), ordered=True)]

    before = h2_server.connections
    pages = asyncio.run(collect())
    assert [failure_type(page) for page in pages] == [None, None, "too_large", None, None]
    assert h2_server.connections - before == 2


def test_http_2_answer_after_the_servers_farewell(h2_server: H2Server, trusting: Settings) -> None:
    async def collect() -> list[Page]:
        urls = [h2_server.url(name) for name in ("page", "last_page", "page?next")]
        return [page async for page in fetch_all(urls, replace(trusting, delay=0, robots=False), ordered=True)]

    before = h2_server.connections
    assert [page.html for page in asyncio.run(collect())] == [PAGE.decode()] * 3
    assert h2_server.connections - before == 2


def test_http_2_where_it_is_offered(h2_server: H2Server, trusting: Settings) -> None:
    page = fetch(h2_server.url("page"), trusting)
    assert page.html == PAGE.decode()
    assert page.headers["x-protocol"] == "h2"


@pytest.mark.parametrize(
    ("name", "gives"),
    [
        ("bomb_br", "too_large"),
        ("endless", "too_large"),
        ("reset_in_body", "incomplete"),
        ("reset_before_head", "connection_failed"),
        ("go_away", "connection_failed"),
        ("hang_up_in_body", "incomplete"),
        ("cut_length", "incomplete"),
        ("garbage", "protocol_failed"),
        ("pings", "protocol_failed"),
        ("split_header", "protocol_failed"),
        ("status_500", "http_status"),
        ("status_of_letters", "protocol_failed"),
        ("status_of_four_digits", "protocol_failed"),
    ],
)
def test_http_2_fault(h2_server: H2Server, trusting: Settings, name: str, gives: str) -> None:
    assert failure_type(fetch(h2_server.url(name), trusting)) == gives
    assert fetch(h2_server.url("page"), trusting).html == PAGE.decode()


def test_the_environment_names_whom_to_trust(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with tls_server(authority.issue_cert("127.0.0.1")) as server:
        page = fetch(server.url("good"), Settings(timeout=10))
        assert page.error is None
        monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
        assert fetch(server.url("good"), Settings(timeout=10)).error is None
        monkeypatch.delenv("SSL_CERT_DIR")
        for name, value, says in (
            ("SSL_CERT_FILE", str(tmp_path / "none.pem"), "none.pem: No such file or directory: correct it"),
            ("SSL_CERT_FILE", __file__, "no certificates in PEM are in it"),
            ("SSL_CERT_DIR", str(tmp_path / "none"), "there is no such folder"),
        ):
            monkeypatch.setenv("SSL_CERT_FILE", "")
            monkeypatch.setenv(name, value)
            failure = fetch(server.url("good"), Settings(timeout=10)).error
            assert failure is not None
            assert (failure.type, says in failure.message) == ("tls_failed", True), failure


def test_the_system_s_authorities_are_trusted_beside_our_own_list(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    # What OpenSSL takes for the system's, in a program to which nobody named any.
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    context = certificates.trusting({})
    with tls_server(authority.issue_cert("127.0.0.1")) as server:
        assert fetch(server.url("good"), Settings(timeout=10, verify=context)).error is None
    assert context.cert_store_stats()["x509_ca"] > 50


def test_the_environment_names_a_folder_beside_our_own_list(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    name = subprocess.run(["openssl", "x509", "-hash", "-noout", "-in", file], capture_output=True, check=True).stdout
    file.rename(tmp_path / f"{name.decode().strip()}.0")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    with tls_server(authority.issue_cert("127.0.0.1")) as server:
        assert fetch(server.url("good"), Settings(timeout=10)).error is None
