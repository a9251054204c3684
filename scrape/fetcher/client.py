"""The HTTP client. All of httpx, here its engine httpcore, stays behind this module.

httpcore is used directly: no redirects, cookies, proxies or decoding happen unasked, a request costs
a third less, the import 40 ms in place of 110, and connections can be made to vetted addresses only.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping
from contextlib import aclosing, asynccontextmanager
from types import TracebackType
from typing import Any, NoReturn, cast

import h2.exceptions
import httpcore

from scrape.errors import ConnectionFailed, FetchError, Incomplete, ProtocolFailed, TLSFailed
from scrape.fetcher.address import Resolver, is_public, system_resolver, vetted_addresses
from scrape.fetcher.settings import Settings
from scrape.urls import URL

ADDRESS_PATIENCE = 4.0
"""Seconds to wait for one of several addresses before the next is tried."""
MAX_ADDRESSES = 6
MAX_HEAD = 512 * 1024
"""Bytes that an HTTP/1.1 server may send before its response begins: ends floods of 1xx answers."""
KEPT_ALIVE = 20
KEPT_ALIVE_SECONDS = 5.0

_H2_HEADERS = b"\x01"
"""The type, in a frame's fourth byte, of a frame that begins a request (RFC 9113, 6.2)."""
_FIRST_WINS = frozenset({"content-type", "location"})


class Client:
    """Sends one request at a time per call, over connections that it keeps alive for a while.

    Two pools, so that a connection that one URL was allowed to make to a private address is never
    reused for a page that may not go there.
    """

    def __init__(self, settings: Settings, network: httpcore.AsyncNetworkBackend | None = None) -> None:
        context = _ssl_context(settings.verify)
        resolver = settings.resolver or system_resolver
        network = network or httpcore.AnyIOBackend()
        self._public = _pool(settings, context, _VettedBackend(network, resolver, public_only=True))
        self._private = _pool(settings, context, _VettedBackend(network, resolver, public_only=False))

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._public.aclose()
        await self._private.aclose()

    @asynccontextmanager
    async def get(
        self, url: URL, headers: Mapping[str, str], *, public_only: bool
    ) -> AsyncIterator[Response]:
        """GET `url`; the response's head has come, its body is still to be read.

        Raises FetchError's subclasses. The caller sets the deadline.
        """
        pool = self._public if public_only else self._private
        request = httpcore.Request(
            b"GET",
            httpcore.URL(
                scheme=url.scheme.encode(),
                host=url.host.encode(),
                port=url.port,
                target=url.target.encode(),
            ),
            headers=[(name.encode(), value.encode()) for name, value in headers.items()],
        )
        try:
            answer = await pool.handle_async_request(request)
        except _HTTP_ERRORS as error:
            _raise_before_head(error, url)
        response = Response(answer)
        try:
            yield response
        finally:
            response.give_up()
            await answer.aclose()


class Response:
    """The head of a response, and its raw body."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer
        self.status = answer.status
        self.headers = _headers(answer.headers)
        self._whole = False
        self._connection = answer.extensions["network_stream"]
        self.peer_is_public = True
        if isinstance(self._connection, _Connection):  # not so after a status 101
            self._connection.head_has_come()
            self.peer_is_public = is_public(self._connection.address)

    async def read_into(self, sink: Callable[[bytes], None]) -> None:
        """Give the raw body to `sink`, piece by piece. Raises Incomplete, ProtocolFailed."""
        # an async generator, which closes the connection when it is closed early
        pieces = cast("AsyncGenerator[bytes, None]", self._answer.aiter_stream())
        try:
            async with aclosing(pieces):
                async for piece in pieces:
                    sink(piece)
        except _HTTP_ERRORS as error:
            _raise_within_body(error)
        self._whole = True

    def give_up(self) -> None:
        """Keep the connection from later requests where the body was not read to its end."""
        if not self._whole and isinstance(self._connection, _Connection):
            self._connection.refuse_requests()


def _headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Names in lower case; repeated headers joined by a comma (RFC 9110, 5.3)."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in raw:
        name = raw_name.decode("latin-1").lower()
        try:
            value = raw_value.decode("utf-8")
        except UnicodeDecodeError:
            value = raw_value.decode("latin-1")
        if name not in headers:
            headers[name] = value
        elif name not in _FIRST_WINS:
            headers[name] += ", " + value
    return headers


_HTTP_ERRORS = (
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
    if isinstance(error, httpcore.LocalProtocolError):
        raise ProtocolFailed(f"cannot send this request: {reason}; check the headers given") from error
    if isinstance(error, httpcore.NetworkError) or _HUNG_UP.search(reason):
        raise ConnectionFailed(f"{url.authority} hung up without an answer: try again") from error
    raise ProtocolFailed(f"the answer of {url.authority} is not valid HTTP: {reason}") from error


def _raise_within_body(error: Exception) -> NoReturn:
    reason = _reason(error)
    if isinstance(error, httpcore.NetworkError) or _HUNG_UP.search(reason):
        raise Incomplete("the body was cut off: try again") from error
    raise ProtocolFailed(f"the body is not valid HTTP: {reason}") from error


def _tls_failure(url: URL, reason: str) -> FetchError:
    if "CERTIFICATE_VERIFY_FAILED" in reason:
        reason = reason.partition("verify failed: ")[2].partition(" (_ssl.c")[0] or "not valid"
        return TLSFailed(
            f"cannot trust the certificate of {url.host}: {reason}; --insecure fetches all the same"
        )
    if "WRONG_VERSION_NUMBER" in reason or "HTTP_REQUEST" in reason:
        return TLSFailed(f"{url.authority} does not speak TLS: try http:// in place of https://")
    return TLSFailed(f"TLS handshake with {url.authority} failed: {reason or 'the server hung up'}")


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:200]


def _ssl_context(verify: bool | ssl.SSLContext) -> ssl.SSLContext:
    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify:
        import certifi

        return ssl.create_default_context(cafile=certifi.where())
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _pool(
    settings: Settings, context: ssl.SSLContext, backend: httpcore.AsyncNetworkBackend
) -> httpcore.AsyncConnectionPool:
    return httpcore.AsyncConnectionPool(
        ssl_context=context,
        max_connections=settings.concurrency + KEPT_ALIVE,
        max_keepalive_connections=KEPT_ALIVE,
        keepalive_expiry=KEPT_ALIVE_SECONDS,
        http2=settings.http2,
        network_backend=backend,
    )


class _VettedBackend(httpcore.AsyncNetworkBackend):
    """Resolves a name once, checks every address, and connects to what it checked."""

    def __init__(
        self, network: httpcore.AsyncNetworkBackend, resolver: Resolver, *, public_only: bool
    ) -> None:
        self._network = network
        self._resolver = resolver
        self._public_only = public_only

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Raises BlockedAddress, HostNotFound, ConnectionFailed."""
        addresses = await vetted_addresses(host, port, resolver=self._resolver, public_only=self._public_only)
        addresses = addresses[:MAX_ADDRESSES]
        failure: Exception | None = None
        for address in addresses:
            patience = timeout if address == addresses[-1] else ADDRESS_PATIENCE
            try:
                stream = await self._network.connect_tcp(
                    address, port, patience, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _Connection(stream, address)
        raise ConnectionFailed(f"cannot connect to {host} port {port}: {_refusal(failure)}") from failure


def _refusal(error: BaseException | None) -> str:
    if isinstance(error, httpcore.ConnectTimeout):
        return "no answer; is the server up?"
    while error is not None:
        if isinstance(error, ConnectionRefusedError):
            return "refused; is the port right, and the server up?"
        error = error.__cause__
    return "unreachable; check your connection"


class _Connection(httpcore.AsyncNetworkStream):
    """A connection that ends when its peer talks for too long before a response begins."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, address: str) -> None:
        self._stream = stream
        self.address = address
        self._is_http1 = _alpn(stream) != "h2"
        self._head: int | None = None
        """Bytes read since the request, until the response's head has come; None: not counted."""
        self._refuses_requests = False

    def refuse_requests(self) -> None:
        """Take no further HTTP/2 request: the rest of a body that nobody reads would come first."""
        self._refuses_requests = True

    def head_has_come(self) -> None:
        self._head = None

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = await self._stream.read(max_bytes, timeout)
        if self._head is not None:
            if self._head == 0 and not data.startswith(b"HTTP/"[: len(data)]):
                raise httpcore.RemoteProtocolError("it does not start with a status line")
            self._head += len(data)
            if self._head > MAX_HEAD:
                raise httpcore.RemoteProtocolError("endless headers or informational responses")
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._is_http1:
            self._head = 0
        elif self._refuses_requests and buffer[3:4] == _H2_HEADERS:
            raise httpcore.ConnectionNotAvailable  # the pool takes another connection
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return _Connection(await self._stream.start_tls(ssl_context, server_hostname, timeout), self.address)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _alpn(stream: httpcore.AsyncNetworkStream) -> str | None:
    tls = stream.get_extra_info("ssl_object")
    return tls.selected_alpn_protocol() if tls else None
