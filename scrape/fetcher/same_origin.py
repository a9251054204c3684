"""Which URLs are of one origin, and what a page in the browser may read: the same-origin policy (Fetch, 3.2 and 4.10).

The browser holds to it, too, but sees no redirects, which our client follows; and Playwright gives an answer the leave
to be read, where its server said nothing of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from scrape.errors import InvalidURL
from scrape.urls import URL, parse

OF_NO_ONE = "null"
"""The origin of what is led on by another than who asked."""


def same_origin(one: URL, other: URL) -> bool:
    """Same scheme, host and port (RFC 6454)."""
    return one.origin == other.origin


def same_origin_or_upgrade(first: URL, other: URL) -> bool:
    """The same origin, or the same host's https in place of its http, both at their own ports."""
    upgraded = (first.scheme, first.port, other.scheme, other.port) == ("http", 80, "https", 443)
    return same_origin(first, other) or (first.host == other.host and upgraded)


def is_beside(one: str | None, other: str) -> bool:
    """`same_origin_or_upgrade` of two texts; False where one is no URL."""
    try:
        return one is not None and same_origin_or_upgrade(parse(one), parse(other))
    except InvalidURL:
        return False


def origin_of(url: URL) -> str:
    """As an `Origin` header has it."""
    return f"{url.scheme}://{url.authority}"


def origin_told(origin: str, way: Sequence[URL]) -> str | None:
    """What the last of the URLs that redirects led to is told of the origin whose scripts ask (Fetch, 2.2.5 and 3.2);
    None where all of them are that origin's own."""
    origins = [origin_of(url) for url in way]
    if all(each == origin for each in origins):
        return None
    is_led_on = any(before not in {origin, after} for before, after in pairwise(origins))
    return OF_NO_ONE if is_led_on else origin


def may_read(told: str | None, headers: Mapping[str, str], *, with_cookies: bool) -> bool:
    """Whether scripts may read what came. `told`: see `origin_told`; `with_cookies`: it is what the user alone sees."""
    if told is None:
        return True
    leave = headers.get("access-control-allow-origin")
    if with_cookies:
        return leave == told and headers.get("access-control-allow-credentials") == "true"
    return leave in {"*", told}
