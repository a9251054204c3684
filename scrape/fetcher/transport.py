"""httpx over connections that `connection` makes, to vetted addresses or through a proxy."""

from __future__ import annotations

import re
import ssl
from collections import OrderedDict
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from functools import partial
from itertools import islice
from typing import cast

import httpcore
import httpx

from scrape.fetcher.connection import VettedNetwork
from scrape.fetcher.proxies import Proxy
from scrape.fetcher.settings import Settings

KEPT_ALIVE = 128
"""Origins whose connections are kept open; few enough for systems that allow a process 256 files."""
KEPT_ALIVE_SECONDS = 5.0

_NAME = re.compile(rb"[-!#$%&'*+.^_`|~0-9a-zA-Z]+")
_NOT_IN_VALUE = re.compile(rb"[\0\r\n]")
"""What h11 refuses over HTTP/1.1, and h2 lets through (RFC 9113, 8.2.1): an archive, which has HTTP/1.1 of both, would
hold more fields, or another body, than came."""

RAW_HEADERS = "raw_headers"
TARGET = "target_in_normal_form"
"""Not httpcore's own `target`, which would replace what a proxy is to be asked for."""


def client_over(
    settings: Settings, context: ssl.SSLContext, network: VettedNetwork, proxy: Proxy | None = None
) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        transport=_Transport(settings, context, network, proxy),
        follow_redirects=False,
        timeout=None,  # noqa: S113 - the caller's deadline is over all of it
        trust_env=False,
    )


class _Transport(httpx.AsyncBaseTransport):
    """httpx over connections to vetted addresses; errors are httpcore's and ours.

    Each origin has a pool of its own: one pool for all looks through all of its connections for each request,
    and keeps none of them once it has more than its limit, idle or not.
    """

    def __init__(
        self, settings: Settings, context: ssl.SSLContext, network: VettedNetwork, proxy: Proxy | None
    ) -> None:
        self._new_pool = partial(
            _kind_of_pool(proxy),
            ssl_context=context,
            max_connections=settings.concurrency,
            max_keepalive_connections=settings.per_host,
            keepalive_expiry=KEPT_ALIVE_SECONDS,
            http2=settings.http2,
            network_backend=network,
        )
        self._pools: OrderedDict[tuple[bytes, bytes, int | None], httpcore.AsyncConnectionPool] = OrderedDict()
        """The one used last comes last."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        origin = (url.raw_scheme, url.raw_host, url.port)
        await self._close_idle()
        pool = self._pools.get(origin)
        if pool is None:
            pool = self._pools[origin] = self._new_pool()
        self._pools.move_to_end(origin)
        asked = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=url.raw_scheme,
                host=url.raw_host,
                port=url.port,
                target=request.extensions[TARGET],
            ),
            headers=request.headers.raw,
        )
        try:
            answer = await pool.handle_async_request(asked)
        except ValueError as error:  # of HTTP/2
            raise httpcore.RemoteProtocolError("its status is no number") from error
        except Exception as error:
            if type(error).__module__.partition(".")[0] != "socksio":  # which may not be there to be imported
                raise
            raise httpcore.ProxyError("what it says is no answer of SOCKS 5") from error
        if not 100 <= answer.status <= 999:
            await answer.aclose()
            raise httpcore.RemoteProtocolError("its status has not three digits")
        if not all(_NAME.fullmatch(name) and not _NOT_IN_VALUE.search(value) for name, value in answer.headers):
            await answer.aclose()
            raise httpcore.RemoteProtocolError("it has a header field that no header can hold")
        # httpx acts on `Location` and `Set-Cookie` unasked: the headers go past it.
        extensions = {**answer.extensions, RAW_HEADERS: answer.headers}
        return httpx.Response(answer.status, stream=_Body(answer), extensions=extensions)

    async def _close_idle(self) -> None:
        """Close the pools that have not been used for longest, down to what is kept; those in use stay."""
        surplus = len(self._pools) - KEPT_ALIVE + 1
        if surplus <= 0:
            return
        idle = (origin for origin, pool in self._pools.items() if _is_idle(pool))
        for pool in [self._pools.pop(origin) for origin in list(islice(idle, surplus))]:
            await pool.aclose()

    async def aclose(self) -> None:
        while self._pools:
            await self._pools.popitem()[1].aclose()


def _kind_of_pool(proxy: Proxy | None) -> Callable[..., httpcore.AsyncConnectionPool]:
    if proxy is None:
        return httpcore.AsyncConnectionPool
    kind = httpcore.AsyncSOCKSProxy if proxy.scheme.startswith("socks") else httpcore.AsyncHTTPProxy
    return partial(kind, proxy_url=proxy.url, proxy_auth=proxy.login)


def _is_idle(pool: httpcore.AsyncConnectionPool) -> bool:
    return all(connection.is_idle() or connection.is_closed() for connection in pool.connections)


class _Body(httpx.AsyncByteStream):
    """The raw body of a response of httpcore."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = cast("AsyncGenerator[bytes, None]", self._answer.aiter_stream())
        async with aclosing(pieces):
            async for piece in pieces:
                yield piece

    async def aclose(self) -> None:
        await self._answer.aclose()
