"""Links that share a page: whoever they lead to, they have the page's own address in their query."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final
from urllib.parse import unquote, urlsplit

from scrape.blocks import Run
from scrape.hosts import same_site
from scrape.urls import hostname

_MOST_QUERY: Final = 2_000
"""Characters: a longer query is a text."""


def own_places(addresses: Iterable[str | None]) -> tuple[str, ...]:
    """Host and path of the addresses of a page, as other sites' queries hold them; a home page's are on any page."""
    parted = [urlsplit(address) for address in addresses if address is not None]
    places = [f"{part.netloc.lower().removeprefix('www.')}{unquote(part.path).rstrip('/')}" for part in parted]
    return tuple({place for part, place in zip(parted, places, strict=True) if len(part.path) > 1 and part.netloc})


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
