"""The links of the record: those of the body's text that lead elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final

from scrape import urls
from scrape.blocks import Block, Run
from scrape.hosts import same_site
from scrape.records import Link
from scrape.text import collapse_space


def links_of(blocks: Iterable[Block], own_url: str | None, base_url: str | None) -> Iterator[Link]:
    """The links of the body that leave the page, once each, in reading order."""
    host = urls.hostname(own_url)
    within_page = tuple([f"{address}#" for address in _own_addresses(own_url, base_url)])
    seen: set[str] = set()
    for block in blocks:
        if not any(map(_HREF, block.all_runs)):
            continue
        for href, runs in groupby(_without_breaks(block.all_runs), key=_HREF):
            text = collapse_space("".join(run.text for run in runs)) if href is not None else ""
            if href is None or href in seen or not text or href.startswith(within_page):
                continue
            seen.add(href)
            yield Link(href, text, internal=same_site(host, urls.hostname(href)))


def _own_addresses(own_url: str | None, base_url: str | None) -> Iterator[str]:
    """The page's address, and its `<base>` where that differs by the slash at its end alone."""
    own, base = ((urls.join(None, url) or "").partition("#")[0] if url else "" for url in (own_url, base_url))
    yield own
    if base == f"{own}/":
        yield base


def _without_breaks(runs: Sequence[Run]) -> list[Run]:
    """The runs with the breaks of lines inside a link as a part of that."""
    return [
        run._replace(href=before.href) if run.text.isspace() and before.href == after.href else run
        for before, run, after in zip((_NOTHING, *runs[:-1]), runs, (*runs[1:], _NOTHING), strict=True)
    ]


_NOTHING: Final = Run("")


_HREF: Final = attrgetter("href")
