"""Web servers' files, by aiohttp: no redirect leads to an address that is not public."""

from __future__ import annotations

import socket
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp.resolver import ThreadedResolver

from scrape.errors import BlockedAddress
from scrape.fetcher.address import is_address, is_public

if TYPE_CHECKING:
    from aiohttp.abc import ResolveResult


async def guarded_session(**settings: Any) -> aiohttp.ClientSession:
    """In place of the session that fsspec would make."""
    guard = Guard()
    trace = aiohttp.TraceConfig()
    trace.on_request_redirect.append(guard.follow)
    return aiohttp.ClientSession(connector=aiohttp.TCPConnector(resolver=guard), trace_configs=[trace], **settings)


class Guard(ThreadedResolver):
    """Looks up names, and at where redirects lead."""

    def __init__(self) -> None:
        super().__init__()
        self._public: set[str] = set()
        """Hosts that were public once, and have to stay so (rebinding)."""

    async def follow(
        self, _session: aiohttp.ClientSession, way: SimpleNamespace, told: aiohttp.TraceRequestRedirectParams
    ) -> None:
        """A redirect is about to be followed, to an origin that no user named. Raises BlockedAddress, OSError."""
        way.named = getattr(way, "named", None) or _beside(told.url)
        fields = told.response.headers
        target = told.url.join(type(told.url)(fields.get("Location") or fields.get("URI") or ""))  # both are followed
        host = target.raw_host
        if host is None or _origin(target) in way.named:
            return
        # asked here, too, as no name is looked up for a connection that is kept
        found = [] if is_address(host) else await super().resolve(host, family=socket.AF_UNSPEC)
        addresses = [each["host"] for each in found] or [host]
        for address in addresses:
            _check(address, host)
        self._public.add(host.rstrip("."))

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Raises BlockedAddress, OSError."""
        found = await super().resolve(host, port, family)
        if host.rstrip(".") in self._public:
            for each in found:
                _check(each["host"], host)
        elif all(is_public(each["host"]) for each in found):
            self._public.add(host.rstrip("."))
        return found


def _origin(url: Any) -> tuple[str, str, int]:
    """With the port even where the URL says none."""
    return url.scheme, url.raw_host, url.port


def _beside(url: Any) -> set[tuple[str, str, int]]:
    """The origin of a URL, and the same host's https in place of its http, both at their own ports."""
    is_upgradable = (url.scheme, url.port) == ("http", 80)
    return {_origin(url)} | ({("https", url.raw_host, 443)} if is_upgradable else set())


def _check(address: str, host: str) -> None:
    if not is_public(address):
        raise BlockedAddress(f"a redirect leads to {host}, which is not a public address: give its URL itself")
