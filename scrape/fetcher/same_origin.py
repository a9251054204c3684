"""What a page in the browser may read, and to what it is sent cookies: the same-origin policy (Fetch, 3.2 and 4.10).

The browser holds to it, too, but sees no redirects, which our client follows; and Playwright gives an answer the leave
to be read, where its server said nothing of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from scrape import urls
from scrape.errors import InvalidURL
from scrape.hosts import same_site
from scrape.urls import URL


def origin_of(url: URL) -> str:
    """As an `Origin` header has it."""
    return f"{url.scheme}://{url.authority}"


def may_read(origin: str, url: URL, headers: Mapping[str, str]) -> bool:
    """Whether scripts of an origin may read an answer that was asked for without cookies."""
    return origin == origin_of(url) or headers.get("access-control-allow-origin") in {"*", origin}


def may_read_with_cookies(origin: str, url: URL, headers: Mapping[str, str]) -> bool:
    """Whether they may read what a server shows to the user alone."""
    if origin == origin_of(url):
        return True
    gives_leave = headers.get("access-control-allow-credentials") == "true"
    return gives_leave and headers.get("access-control-allow-origin") == origin


def is_first_party(asking: str, url: URL) -> bool:
    """Whether a URL is of the site that asks for it, by the address or the origin of that: only then browsers send
    cookies that do not say more (SameSite, RFC 6265bis, 5.2)."""
    try:
        site = urls.parse(asking)
    except InvalidURL:  # such as `null`, and the empty page before the first
        return False
    return site.scheme == url.scheme and same_site(site.host, url.host)


def runs_as_script(headers: Mapping[str, str]) -> bool:
    """Whether an answer says that it is a script, which pages may run, whosever it is, and not read."""
    kind = headers.get("content-type", "").partition(";")[0].lower()
    return "javascript" in kind or "ecmascript" in kind
