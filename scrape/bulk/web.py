"""Web servers' files, by fsspec over aiohttp: no redirect leads to an address that is not public, and no page that is
the same at any URL leads ever deeper."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp.resolver import ThreadedResolver
from fsspec.implementations.http import HTTPFileSystem

from scrape.errors import BlockedAddress
from scrape.fetcher.address import is_address, is_public

if TYPE_CHECKING:
    from aiohttp.abc import ResolveResult


class WebFiles(HTTPFileSystem):  # type: ignore[misc] # it has no types
    """A page is a folder of what it links to, and a link that ends in `/` a folder in it."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._names: dict[str, frozenset[str]] = {}
        """What each folder lists, by URLs without the `/` at their ends."""

    async def _ls_real(self, url: str, detail: bool = True, **settings: Any) -> list[Any]:
        """But places on a page (`#/portal/`) are no files. Nor is there anything in a folder that lists what the one
        above it lists: its server gives the same page at any URL, and would for ever."""
        folder = url.rstrip("/")
        listed = [each for each in await super()._ls_real(url, detail=False, **settings) if "#" not in each]
        names = self._names[folder] = frozenset(each.removeprefix(folder) for each in listed)
        if names == next((self._names[above] for above in _above(folder) if above in self._names), None):
            listed = []
        return [_file(each) for each in listed] if detail else listed


def _above(url: str) -> Iterator[str]:
    while "/" in url:
        url = url.rpartition("/")[0].rstrip("/")
        yield url


def _file(url: str) -> dict[str, Any]:
    """As fsspec tells of it."""
    return {"name": url, "size": None, "type": "directory" if url.endswith("/") else "file"}


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
