"""The HTTP client. All of httpx, and of its engine httpcore, stays behind this module, `transport` and `connection`.

httpx runs over a transport of ours, so that connections are made to vetted addresses only; no redirect, cookie,
proxy or decoding happens unasked.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, suppress
from typing import NoReturn, cast

import h2.exceptions
import httpcore
import httpx

from scrape.errors import ConnectionFailed, FetchError, HostNotFound, Incomplete, ProtocolFailed, ScrapeError, TLSFailed
from scrape.fetcher import certificates
from scrape.fetcher.address import is_address, is_public, system_resolver, vetted_addresses
from scrape.fetcher.connection import PATIENCE, CannotConnect, Connection, Dial, VettedNetwork
from scrape.fetcher.proxies import Proxy, environment_names_proxy, proxy_for
from scrape.fetcher.settings import Settings
from scrape.fetcher.transport import RAW_HEADERS, TARGET, client_over
from scrape.http.message import joined_fields
from scrape.urls import URL

PASSED_OVER = 16 * 1024
"""Bytes of a body that nobody wants, a redirect's or a missing page's, up to which it is read, as its connection cannot
be used again otherwise; most servers send it together with the head."""
PASSED_OVER_SECONDS = 0.25


class Client:
    """Sends one request at a time per call, over connections that it keeps alive for a while.

    Two pools, so that a connection that one URL was allowed to make to a private address is never
    reused for a page that may not go there.
    """

    def __init__(self, settings: Settings, dial: Dial = asyncio.open_connection) -> None:
        self._settings = settings
        self._context, self._untrusting = _ssl_context(settings.verify)
        self._resolver = settings.resolver or system_resolver
        patience = settings.timeout * PATIENCE
        self._any_network = VettedNetwork(dial, self._resolver, public_only=False, patience=patience)
        public_network = VettedNetwork(dial, self._resolver, public_only=True, patience=patience)
        self._public = client_over(settings, self._context, public_network)
        self._private = client_over(settings, self._context, self._any_network)
        self._by_proxy: dict[Proxy, httpx.AsyncClient] = {}

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *_: object) -> None:
        for client in (self._public, self._private, *self._by_proxy.values()):
            await client.aclose()

    @asynccontextmanager
    async def get(self, url: URL, headers: Mapping[str, str], *, public_only: bool) -> AsyncIterator[Response]:
        """GET `url`; the response's head has come, its body is still to be read.

        Raises FetchError's subclasses. The caller sets the deadline.
        """
        if self._untrusting is not None and url.scheme == "https":
            raise self._untrusting
        proxy = proxy_for(url, self._settings.proxy)
        if proxy is None:
            client = self._public if public_only else self._private
        else:
            client = await self._proxied(proxy, url, public_only=public_only)
        # a cookie may hold letters beyond ASCII, which httpx refuses in text
        sent = [(name.encode(), value.encode()) for name, value in headers.items()]
        # The target goes as we have normalised it, not as httpx would again.
        request = httpx.Request("GET", str(url), headers=sent, extensions={TARGET: url.target.encode()})
        try:
            answer = await client.send(request, stream=True)
        except (HostNotFound, CannotConnect) as error:
            if proxy is not None:
                raise type(error)(f"the proxy: {error}") from error
            if self._settings.proxy is None and environment_names_proxy(url):
                raise type(error)(f"{error}; --proxy env goes through the proxy that the environment names") from error
            raise
        except _HTTP_ERRORS as error:
            _raise_before_head(error, url)
        response = Response(answer, behind_proxy=None if proxy is None else url.host)
        try:
            yield response
            await response.pass_over()
        except ScrapeError:
            await response.pass_over()
            raise
        finally:
            response.give_up()
            await answer.aclose()

    async def _proxied(self, proxy: Proxy, url: URL, *, public_only: bool) -> httpx.AsyncClient:
        """The client of a proxy. Raises BlockedAddress where `url` leads inside, as far as we can tell."""
        if public_only:
            with suppress(HostNotFound):  # only the proxy knows it
                await vetted_addresses(url.host, url.port, resolver=self._resolver, public_only=True)
        if proxy not in self._by_proxy:
            # The user named the proxy: it may be anywhere.
            self._by_proxy[proxy] = client_over(self._settings, self._context, self._any_network, proxy)
        return self._by_proxy[proxy]


class Response:
    """The head of a response, and its raw body."""

    def __init__(self, answer: httpx.Response, *, behind_proxy: str | None = None) -> None:
        self._answer = answer
        self.status = answer.status_code
        self.fields: Sequence[tuple[bytes, bytes]] = answer.extensions[RAW_HEADERS]
        """The header as it came."""
        self.headers = joined_fields(self.fields)
        self.reason: bytes = answer.extensions.get("reason_phrase", b"")
        self.protocol = answer.extensions.get("http_version", b"HTTP/1.1").decode("ascii")
        self.address: str | None = None
        """The server's, where no proxy is between."""
        self.kept: list[bytes] | None = None
        """The raw body as it comes; None: nobody wants it."""
        self._is_begun = False
        self._whole = False
        self._connection = answer.extensions["network_stream"]
        self.peer_is_public: bool | None = True
        """None: only a proxy knows the address."""
        if isinstance(self._connection, Connection):  # not so after a status 101
            self._connection.head_has_come()
            self.peer_is_public = is_public(self._connection.address)
            self.address = self._connection.address if behind_proxy is None else None
        if behind_proxy is not None:  # of the proxy's own address nothing follows
            self.peer_is_public = is_public(behind_proxy) if is_address(behind_proxy) else None

    async def read_into(self, sink: Callable[[bytes], None]) -> None:
        """Give the raw body to `sink`, piece by piece. Raises Incomplete, ProtocolFailed."""
        self._is_begun = True
        # an async generator, which closes the connection when it is closed early
        pieces = cast("AsyncGenerator[bytes, None]", self._answer.aiter_raw())
        try:
            async with aclosing(pieces):
                async for piece in pieces:
                    sink(piece)
                    if self.kept is not None:
                        self.kept.append(piece)
        except _HTTP_ERRORS as error:
            _raise_within_body(error)
        self._whole = True

    @property
    def is_cut_off(self) -> bool:
        """Whether its body was to be read, but not all of it came, or was taken."""
        return self._is_begun and not self._whole

    @property
    def raw_body(self) -> bytes | None:
        """All of what came for the body, where that was wanted and read to its end."""
        return b"".join(self.kept) if self.kept is not None and self._whole else None

    async def pass_over(self) -> None:
        """Read a body that nobody has begun to read, if it is short and there, lest its connection be lost."""
        if self._is_begun or "close" in self.headers.get("connection", "").lower():
            return
        size = 0

        def count(piece: bytes) -> None:
            nonlocal size
            size += len(piece)
            if size > PASSED_OVER:
                raise Incomplete("nobody wants the rest")

        with suppress(ScrapeError, TimeoutError):
            async with asyncio.timeout(PASSED_OVER_SECONDS):
                await self.read_into(count)

    def give_up(self) -> None:
        """Keep the connection from later requests where the body was not read to its end."""
        if not self._whole and isinstance(self._connection, Connection):
            self._connection.refuse_requests()


_HTTP_ERRORS = (
    httpcore.ProxyError,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.TimeoutException,
    h2.exceptions.ProtocolError,  # httpcore lets these through while it reads a body
)
_HUNG_UP = re.compile("disconnected|closed|StreamReset|ConnectionTerminated|InvalidBodyLengthError")
"""How h11's and h2's messages say that the peer went away before it was done."""


def _raise_before_head(error: Exception, url: URL) -> NoReturn:
    reason = _reason(error)
    if isinstance(error, httpcore.ConnectError):  # connecting raises errors of ours: this is TLS
        raise _tls_failure(url, reason) from error
    if "InvalidBodyLengthError" in reason:  # head and body came in one piece
        raise Incomplete("the body was cut off: try again") from error
    if isinstance(error, httpcore.ProxyError):
        raise _refused_by_proxy(url, reason) from error
    ours = isinstance(error, httpcore.LocalProtocolError)
    if ours and not any(isinstance(cause, h2.exceptions.ProtocolError) for cause in error.args):
        raise ProtocolFailed(f"cannot send this request: {reason}; check the headers given") from error
    if isinstance(error, httpcore.NetworkError) or _HUNG_UP.search(reason):
        raise ConnectionFailed(f"{url.authority} hung up without an answer: try again") from error
    raise ProtocolFailed(f"the answer of {url.authority} is not valid HTTP: {reason}") from error


_REFUSED_FOR_GOOD = re.compile(r"4(?!29)\d\d\b")


def _refused_by_proxy(url: URL, reason: str) -> ConnectionFailed:
    """What comes of a tunnel that a proxy did not open; `reason` begins with its answer's status, if any."""
    advice = ": it needs a login: http://USER:PASSWORD@HOST:PORT" if reason.startswith("407") else ""
    failed = f"the proxy did not connect to {url.authority}: {reason}{advice}"
    return CannotConnect(failed) if _REFUSED_FOR_GOOD.match(reason) else ConnectionFailed(failed)


def _raise_within_body(error: Exception) -> NoReturn:
    reason = _reason(error)
    if isinstance(error, httpcore.NetworkError) or _HUNG_UP.search(reason):
        raise Incomplete("the body was cut off: try again") from error
    raise ProtocolFailed(f"the body is not valid HTTP: {reason}") from error


def _tls_failure(url: URL, reason: str) -> FetchError:
    if "CERTIFICATE_VERIFY_FAILED" in reason:
        reason = reason.partition("verify failed: ")[2].partition(" (_ssl.c")[0] or "not valid"
        return TLSFailed(f"cannot trust the certificate of {url.host}: {reason}; --insecure fetches all the same")
    if "WRONG_VERSION_NUMBER" in reason or "HTTP_REQUEST" in reason:
        return TLSFailed(f"{url.authority} does not speak TLS: try http:// in place of https://")
    hung_up = "the server hung up: try again, or http:// in place of https://"
    return TLSFailed(f"TLS handshake with {url.authority} failed: {reason or hung_up}")


def _reason(error: Exception) -> str:
    return _BYTES.sub(_quoted, " ".join(str(error).split()))[:200]


_BYTES = re.compile(r"""(?:bytearray\()?\bb(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\)?""")
"""How Python writes the bytes of which h11 complains."""


def _quoted(found: re.Match[str]) -> str:
    return f'"{(found[1] or found[2] or "").replace(chr(92) + chr(39), chr(39))}"'


def _ssl_context(verify: bool | ssl.SSLContext) -> tuple[ssl.SSLContext, TLSFailed | None]:
    """Whom to trust, and, where that cannot be told, why nobody is."""
    if isinstance(verify, ssl.SSLContext):
        return verify, None
    if not verify:
        return certificates.trusting_anyone(), None
    try:
        return certificates.trusting(), None
    except TLSFailed as error:
        return certificates.trusting_nobody(), error
