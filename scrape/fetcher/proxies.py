"""Which proxy a URL is fetched through."""

from __future__ import annotations

import os
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from scrape.errors import InvalidURL
from scrape.hosts import normal_host
from scrape.urls import URL, without_credentials

ENVIRONMENT = "env"
"""In place of a proxy's URL: those that the environment names."""
SCHEMES = ("http", "https", "socks5", "socks5h")


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


def parse_proxy(text: str) -> Proxy:
    """A proxy's URL, http where it has no scheme. Raises InvalidURL."""
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
    default = {"http": 80, "https": 443}.get(parts.scheme, 1080)
    user = None if parts.username is None else (unquote(parts.username), unquote(parts.password or ""))
    return Proxy(parts.scheme, host, port or default, user)


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
    return None if not chosen or proxy_bypass_environment(url.authority, named) else parse_proxy(chosen)
