"""Which proxy a URL is fetched through."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from ipaddress import ip_address, ip_network
from urllib.parse import unquote, urlsplit

from scrape.errors import InvalidURL
from scrape.hosts import normal_host
from scrape.urls import URL, without_credentials

ENVIRONMENT = "env"
"""In place of a proxy's URL: those that the environment names."""
SCHEMES = ("http", "https", "socks5", "socks5h")
_LONGEST_WORD = 255
"""Bytes of the name or the password that a SOCKS proxy is told (RFC 1929)."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy that a user named."""

    scheme: str
    host: str
    port: int
    credentials: tuple[str, str] | None = None

    @property
    def url(self) -> str:
        """Without credentials; the proxy resolves names in any case, as socks5h says."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme.removesuffix('h')}://{host}:{self.port}"

    @property
    def login(self) -> tuple[bytes, bytes] | None:
        """The credentials as they are sent."""
        return None if self.credentials is None else (self.credentials[0].encode(), self.credentials[1].encode())


def parse_proxy(text: str) -> Proxy:
    """A proxy's URL, http where it has no scheme. Raises InvalidURL, also where a package is missing for it."""
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        port = parts.port
        named = parts.hostname or ""
        host = normal_host(f"[{named}]" if ":" in named else named)
        if parts.scheme not in SCHEMES:
            raise ValueError
    except (ValueError, InvalidURL):
        forms = ", ".join(f"{scheme}://" for scheme in SCHEMES)
        raise InvalidURL(f"{without_credentials(text)!r} is no proxy: give {forms}HOST:PORT") from None
    if parts.scheme.startswith("socks") and find_spec("socksio") is None:
        raise InvalidURL(f"{without_credentials(text)}: a SOCKS proxy needs another package: pip install socksio")
    default = {"http": 80, "https": 443}.get(parts.scheme, 1080)
    user = None if parts.username is None else (unquote(parts.username), unquote(parts.password or ""))
    proxy = Proxy(parts.scheme, host, port or default, user)
    if parts.scheme.startswith("socks") and any(len(word) > _LONGEST_WORD for word in proxy.login or ()):
        raise InvalidURL(f"{proxy.url}: a SOCKS proxy takes a name and a password of {_LONGEST_WORD} bytes at most")
    return proxy


def proxy_for(url: URL, setting: str | None) -> Proxy | None:
    """The proxy of a URL by the setting: None, a proxy's URL, or `ENVIRONMENT`. Raises InvalidURL."""
    if setting is None:
        return None
    if setting != ENVIRONMENT:
        return parse_proxy(setting)
    from urllib.request import (  # type: ignore[attr-defined] # typeshed lacks the second
        getproxies_environment,
        proxy_bypass_environment,
    )

    named = getproxies_environment()
    if "REQUEST_METHOD" in os.environ:  # a CGI's caller sets HTTP_PROXY by a header of its choice
        named.pop("http", None)
    chosen = named.get(url.scheme) or named.get("all")
    is_direct = proxy_bypass_environment(url.authority, named) or _is_within(url.host, named.get("no", ""))
    return parse_proxy(chosen) if chosen and not is_direct else None


def environment_names_proxy(url: URL) -> bool:
    """Whether a URL that fails without a proxy could be fetched through one."""
    try:
        return proxy_for(url, ENVIRONMENT) is not None
    except InvalidURL:
        return False


def _is_within(host: str, no_proxy: str) -> bool:
    """Whether a host that is an address is in a network that NO_PROXY names (`10.0.0.0/8`)."""
    try:
        address = ip_address(host)
    except ValueError:
        return False
    for name in no_proxy.split(","):
        with suppress(ValueError):
            if "/" in name and address in ip_network(name.strip(), strict=False):
                return True
    return False
