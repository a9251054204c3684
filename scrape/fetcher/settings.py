"""What a fetch may do and how long it may take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl

    from scrape.fetcher.address import Resolver


@dataclass(frozen=True, slots=True)
class Settings:
    """How to fetch. The defaults suit a list of strangers' URLs."""

    timeout: float = 30.0
    """Seconds for all of one URL: name look-up, connections, redirects and body."""
    max_size: int = 10_000_000
    """Bytes that a decoded body may have."""
    max_redirects: int = 10
    concurrency: int = 64
    """Requests in flight at once."""
    per_host: int = 1
    """Requests in flight at once to one host."""
    user_agent: str | None = None
    """None: `default_user_agent()`."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Sent with each request, but not across a redirect to another origin."""
    verify: bool | ssl.SSLContext = True
    """Check certificates: against certifi's list, or as the context given does. False: don't."""
    public_only: bool = False
    """Refuse addresses that are not public even where the user's own URL names them."""
    http2: bool = True
    """Speak HTTP/2 where a server offers it."""
    resolver: Resolver | None = None
    """None: the operating system's."""


@lru_cache(maxsize=1)
def default_user_agent() -> str:
    """Says what we are in the form that robots use; the product token for robots.txt is `scrape`."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        release = version("scrape")
    except PackageNotFoundError:  # run from a checkout that is not installed
        release = "0"
    return f"Mozilla/5.0 (compatible; scrape/{release}; article reader)"
