"""Links that share a page: whoever they lead to, they have the page's own address in their query."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final
from urllib.parse import unquote

from scrape.blocks import Run
from scrape.errors import InvalidURL
from scrape.hosts import same_site
from scrape.urls import hostname, parse

_MOST_QUERY: Final = 2_000
"""Characters: a longer query is a text."""


def own_places(addresses: Iterable[str | None]) -> tuple[str, ...]:
    """Host and path of the addresses of a page, as other sites' queries hold them; a home page's are on any page."""
    return tuple({place for address in addresses if address is not None and (place := _place(address))})


def _place(address: str) -> str | None:
    try:
        page = parse(address)
    except InvalidURL:
        return None
    path = unquote(page.target.partition("?")[0]).rstrip("/")
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
    return any(place in given and not same_site(place.partition("/")[0], hostname(href)) for place in places)
