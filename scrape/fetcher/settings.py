"""What a fetch may do and how long it may take."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

from scrape import __version__
from scrape.fetcher.settings_checks import check_field

if TYPE_CHECKING:
    import ssl
    from http.cookiejar import CookieJar

    from scrape.fetcher.address import Resolver
    from scrape.fetcher.rendering import Rendering
    from scrape.http.exchange import Archived, Retrieved
    from scrape.records import Page


def say_nothing(_line: str) -> None:
    """What is told where nobody listens; a lambda could not be pickled."""


NextPage = Callable[["Page", bool], "str | None"]
"""Gives the URL of the page that continues one; the second argument: whether that was found so itself."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to fetch. The defaults suit a list of strangers' URLs."""

    timeout: float = 30.0
    """Seconds for all of one URL: name look-up, connections, redirects, body, and waits between tries.

    The wait for the host's turn does not count, and robots.txt has a deadline of its own, as long.
    """
    max_size: int = 10_000_000
    """Bytes that a decoded body may have."""
    max_redirects: int = 10
    concurrency: int = 64
    """Requests in flight at once."""
    per_host: int = 1
    """Requests in flight at once to one host."""
    delay: float = 1.0
    """Seconds from the end of one request to the start of the next to the same host."""
    tries: int = 3
    """Requests for one URL at most, its redirects not counted, where they fail in a way that may pass."""
    robots: bool = True
    """Obey robots.txt, but for URLs that were named as arguments."""
    user_agent: str | None = None
    """None: `default_user_agent()`."""
    headers: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Sent with each request, but not across a redirect to another origin."""
    cookies: CookieJar | None = None
    """Sent where their own rules allow it."""
    proxy: str | None = None
    """A proxy's URL, or `env` for those that the environment names. It resolves the names of hosts, so that only
    what our own resolver says of them can be checked."""
    verify: bool | ssl.SSLContext = True
    """Check certificates: against the system's list and certifi's, or those that SSL_CERT_FILE and SSL_CERT_DIR name,
    or as the context given does. False: don't."""
    public_only: bool = False
    """Refuse addresses that are not public even where the user's own URL names them."""
    http2: bool = True
    """Speak HTTP/2 where a server offers it."""
    resolver: Resolver | None = None
    """None: the operating system's."""
    next_page: NextPage | None = None
    """Finds the page that continues one, which is then fetched, too. None: one URL is one page."""
    keep: Callable[[Sequence[Retrieved]], None] | None = None
    """Takes what came for a page and those that continue it, in a thread. Raises OutputError, which ends the run."""
    archived: Callable[[str], Archived | None] | None = None
    """Gives what came for a URL earlier, so that the server is asked only whether it has changed."""
    rendering: Rendering | None = None
    """Which pages are rendered in a browser. None: none."""
    tell: Callable[[str], object] = say_nothing
    """Is told of each redirect, retry, wait, rendering and list that was read, in a line."""

    def __post_init__(self) -> None:
        """Raises TypeError for what is of a wrong kind, ValueError for what cannot be, InvalidURL for no proxy."""
        for each in fields(self):
            check_field(each.name, getattr(self, each.name))


_PRODUCT = re.compile(r"(?:Mozilla/[\d.]+ \(compatible; )?([A-Za-z_-]+)")


def product_token(user_agent: str) -> str:
    """The name that robots.txt knows a user agent by (RFC 9309, 2.2.1), in lower case.

    That of `Mozilla/5.0 (compatible; NAME/1.0)` is NAME, as such robots are known.
    """
    product = _PRODUCT.match(user_agent)
    return product[1].lower() if product else ""


def default_user_agent() -> str:
    """Says what we are in the form that robots use; the product token for robots.txt is `scrape`."""
    return f"Mozilla/5.0 (compatible; scrape/{__version__}; article reader)"
