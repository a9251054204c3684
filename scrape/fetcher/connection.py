"""Connections to vetted addresses only, over asyncio; what httpcore runs on. For `client` alone."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from errno import EMFILE, ENFILE
from typing import Any

import httpcore

from scrape.errors import ConnectionFailed
from scrape.fetcher.address import Resolver, vetted_addresses
from scrape.fetcher.going_away import FarewellFilter
from scrape.fetcher.response_head import HeadMender
from scrape.http.message import MAX_HEAD

Dial = Callable[[str, int], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]
"""Connects to an address and port; raises `OSError`."""

ADDRESS_PATIENCE = 4.0
"""Seconds to wait for one of several addresses, at most, before the next is tried."""
MAX_ADDRESSES = 6
PATIENCE = 2 / 3
"""Of a URL's seconds those for a connection: a host that takes none is then told from a page that is slow. The 20 s of
the usual 30 see five tries of the system to connect, which doubles its waits from 1 s on."""

_H2_HEADERS = b"\x01"
"""The type, in a frame's fourth byte, of a frame that begins a request (RFC 9113, 6.2)."""


class CannotConnect(ConnectionFailed):
    """No connection came about at all, unlike one that broke."""


class Refused(CannotConnect):
    """At once, by the host or on the way to it."""


class VettedNetwork(httpcore.AsyncNetworkBackend):
    """Resolves a name once, checks every address, and connects to what it checked."""

    def __init__(self, dial: Dial, resolver: Resolver, *, public_only: bool, patience: float) -> None:
        """`patience`: seconds for all addresses of a host."""
        self._dial = dial
        self._patience = patience
        self._resolver = resolver
        self._public_only = public_only

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - httpcore gives it
        local_address: str | None = None,  # noqa: ARG002 (httpcore's signature; never set)
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002 - httpcore gives it
    ) -> httpcore.AsyncNetworkStream:
        """Raises BlockedAddress, HostNotFound, CannotConnect."""
        addresses = await vetted_addresses(host, port, resolver=self._resolver, public_only=self._public_only)
        addresses = addresses[:MAX_ADDRESSES]
        failure: tuple[type[CannotConnect], str] = CannotConnect, ""
        now = asyncio.get_running_loop().time
        end = now() + self._patience
        share = min(ADDRESS_PATIENCE, self._patience / len(addresses))
        for address in addresses:
            try:
                async with asyncio.timeout_at(end if address == addresses[-1] else now() + share):
                    reader, writer = await self._dial(address, port)
            except OSError as error:
                failure = _refusal(error)
            else:
                return Connection(reader, writer, address)
        kind, reason = failure
        raise kind(f"cannot connect to {host} port {port}: {reason}")


def _refusal(error: OSError) -> tuple[type[CannotConnect], str]:
    if isinstance(error, ConnectionRefusedError):
        return Refused, "refused; is the port right, and the server up?"
    if isinstance(error, TimeoutError):
        return CannotConnect, "no answer; is the server up?"
    if error.errno in {EMFILE, ENFILE}:
        return Refused, "too many files are open: lower --concurrency"
    return Refused, "unreachable; check your connection"


class Connection(httpcore.AsyncNetworkStream):
    """A connection that ends when its peer talks for too long before a response begins.

    Over HTTP/1.1 it takes no further request once its peer has said more than it was asked for: that would be taken
    for the next answer. Deadlines are the caller's: the timeouts in these signatures are httpcore's, and not set.
    """

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, address: str) -> None:
        self._reader = reader
        self._writer = writer
        self.address = address
        self._is_http1 = True
        self._head: int | None = None
        """Bytes read since the request, until the response's head has come; None: not counted."""
        self._heads = HeadMender()
        self._refuses_requests = False
        self._farewells = FarewellFilter()
        self._last_stream = 0
        """Over HTTP/2, the last that a request opened."""
        self._requests = 0
        """Over HTTP/1.1, those that were begun."""
        self._held = b""
        """The last byte that was read, over HTTP/1.1, until it is wanted: where it never is, the response had ended
        before it, however its end is told."""

    def refuse_requests(self) -> None:
        """Take no further HTTP/2 request: the rest of a body that nobody reads would come first."""
        self._refuses_requests = True

    def head_has_come(self) -> None:
        """Stop counting what the peer says."""
        self._head = None

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - httpcore gives it
        if not self._is_http1 or self._head is None:
            return await self._counted(max_bytes)
        while data := await self._counted(max_bytes):
            if mended := self._heads.mended(data):
                return mended
        return self._heads.rest()

    async def _counted(self, max_bytes: int) -> bytes:
        """What comes next; too much of it before a response's head is the end."""
        if self._held:
            data, self._held = self._held, b""
        elif self._is_http1:
            data = await self._received(max_bytes)
        else:
            data = await self._frames(max_bytes)
        if self._head is not None:
            self._head += len(data)
            if self._head > MAX_HEAD:  # ends floods of 1xx answers
                raise httpcore.RemoteProtocolError("endless headers or informational responses")
        return data

    async def _received(self, max_bytes: int) -> bytes:
        try:
            data = await self._reader.read(max_bytes)
        except OSError as error:
            if self._awaits_answer and self._requests > 1:
                raise httpcore.ConnectionNotAvailable from error
            raise httpcore.ReadError(error) from error
        if self._awaits_answer:
            is_answer = data.startswith(b"HTTP/"[: len(data)])
            if self._requests > 1 and not (data and is_answer):  # left over, or it hung up before it was asked
                raise httpcore.ConnectionNotAvailable  # the pool takes another connection
            if not is_answer:
                raise httpcore.RemoteProtocolError("it does not start with a status line")
        if self._is_http1 and self._requests and len(data) > 1:
            data, self._held = data[:-1], data[-1:]
        return data

    async def _frames(self, max_bytes: int) -> bytes:
        """What came over HTTP/2; where the peer goes away after what it was asked for, that is not for h2."""
        while data := await self._received(max_bytes):
            passed = self._farewells.passed(data, self._last_stream)
            if self._farewells.besides > MAX_HEAD:  # ends floods of pings, settings, 1xx answers
                raise httpcore.RemoteProtocolError("endless frames that hold nothing of a page")
            if passed:
                return passed
        return b""

    @property
    def _awaits_answer(self) -> bool:
        """Whether a request was made, and nothing has come since."""
        return self._head == 0

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002 - httpcore gives it
        if self._is_http1:
            if buffer[:1].isalpha():  # a method, not what SOCKS begins with
                await self._begin_request()
        elif buffer[3:4] == _H2_HEADERS:
            if self._refuses_requests or self._farewells.is_going_away:
                raise httpcore.ConnectionNotAvailable  # the pool takes another connection
            self._last_stream = int.from_bytes(buffer[5:9])
            self._farewells.besides = 0
        with suppress(OSError):  # reading tells, too, and may bring an answer before
            self._writer.write(buffer)
            await self._writer.drain()

    async def _begin_request(self) -> None:
        if self._requests and await self._has_more():
            raise httpcore.ConnectionNotAvailable
        self._requests += 1
        self._head = 0

    async def _has_more(self) -> bool:
        """Whether the peer has said more than was asked for, or has hung up."""
        if self._held:
            return True
        for _ in range(2):  # the event loop takes in what has come by now
            await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                await self._reader.read(1)
        except TimeoutError:
            return False
        except OSError:
            return True
        return True

    async def aclose(self) -> None:
        """At once: a peer that does not answer cannot hold up the end."""
        self._writer.transport.abort()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002 - httpcore gives it
    ) -> httpcore.AsyncNetworkStream:
        if self._requests and await self._has_more():  # it would be taken for what comes by TLS
            self._writer.transport.abort()
            raise httpcore.ProxyError("it said more than it was asked for")
        self._requests = 0
        try:
            await self._writer.start_tls(ssl_context, server_hostname=server_hostname)
        except OSError as error:  # ssl.SSLError is one
            raise httpcore.ConnectError(error) from error
        finally:
            tls = self._writer.get_extra_info("ssl_object")
            if tls is None:
                self._writer.transport.abort()
        self._is_http1 = tls is None or tls.selected_alpn_protocol() != "h2"
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":  # of an idle connection: whether the peer has closed it, or said more
            return bool(self._held) or self._reader.at_eof() or self._writer.transport.is_closing()
        return self._writer.get_extra_info(info)
