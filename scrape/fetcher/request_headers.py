"""What a request tells of itself and its user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrape.fetcher.cookies import cookie_header
from scrape.fetcher.settings import Settings, default_user_agent
from scrape.http.content_coding import ACCEPT_ENCODING
from scrape.urls import URL

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5"


def request_headers(url: URL, settings: Settings, named: URL | None, cookies: CookieJar | None) -> dict[str, str]:
    """The headers for `url`. `named`: the URL that the user gave, while still at its origin."""
    headers = {
        "host": url.authority,
        "user-agent": settings.user_agent or default_user_agent(),
        "accept": _ACCEPT,
        "accept-encoding": ACCEPT_ENCODING,
    }
    sent = cookie_header(cookies, url) if cookies is not None else None
    if named is not None:
        if named.credentials is not None:
            headers["authorization"] = _basic(*named.credentials)
        headers |= {name.lower(): value for name, value in settings.headers.items()}
    if sent is not None:
        headers["cookie"] = "; ".join(filter(None, [headers.get("cookie"), sent]))
    return headers


def _basic(user: str, password: str) -> str:
    """RFC 7617."""
    from base64 import b64encode

    return "Basic " + b64encode(f"{user}:{password}".encode()).decode()
