"""Links that share a page: whoever they lead to, they have the page's own address in their query."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final
from urllib.parse import unquote

from scrape.blocks import Run
from scrape.errors import InvalidURL
from scrape.hosts import same_site
from scrape.patterns import compiled_late
from scrape.urls import hostname, parse

_MOST_QUERY: Final = 2_000
"""Characters: a longer query is a text."""
_ADDRESS: Final = compiled_late(r"https?://(?:www\.)?(\S+)", re.IGNORECASE)
_REFERRER: Final = compiled_late(r"(?:^|[?&])(?:\w*ref\w*|utm_\w+)=\Z", re.IGNORECASE)
"""The parameter before an address from which somebody comes, not which he shares."""
_ONE_FOR_MANY: Final = compiled_late(r"^/?\Z|\.(?:php\d?|aspx?|jsp|cgi|pl|do)\Z", re.IGNORECASE)
"""Paths of which the query says which page is meant."""
_BEHIND: Final = frozenset({"", "?", "#", "&", ",", ";", '"', " "})


def own_places(addresses: Iterable[str | None]) -> tuple[str, ...]:
    """Host and path of the addresses of a page, as other sites' queries hold them, with its own query where one program
    makes many pages; a home page's are on any page."""
    return tuple({place for address in addresses if address is not None and (place := _place(address))})


def _place(address: str) -> str | None:
    try:
        page = parse(address)
    except InvalidURL:
        return None
    path, _, query = page.target.partition("?")
    if query and _ONE_FOR_MANY.search(path):
        path = page.target
    path = unquote(path).rstrip("/")
    return f"{page.host.removeprefix('www.')}{path}" if path else None


def share_page(runs: Iterable[Run], places: Sequence[str]) -> bool:
    """Whether all links of the runs do."""
    hrefs = [run.href for run in runs if run.href]
    return bool(hrefs) and all(_shares(href, places) for href in hrefs)


def _shares(href: str, places: Sequence[str]) -> bool:
    query = href.partition("?")[2]
    if not query or len(query) > _MOST_QUERY:
        return False
    given = unquote(query)
    if not any(map(given.__contains__, places)):
        return False
    first = _ADDRESS.search(given)  # merchants are told behind the address of what they sell who led there
    if first is None or _REFERRER.search(given, 0, first.start()):
        return False
    return any(_begins_as(first[1], place) and not same_site(_host(place), hostname(href)) for place in places)


def _begins_as(address: str, place: str) -> bool:
    """Whether an address is that of the page, be it with more parameters, and not of one below it."""
    return address.startswith(place) and address[len(place) :].removeprefix("/")[:1] in _BEHIND


def _host(place: str) -> str:
    return place.partition("/")[0]
