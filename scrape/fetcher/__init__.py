"""URL -> `Page`: one page, or many at once.

Nothing of the network is imported before the first fetch.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Iterable
from dataclasses import replace

from scrape.fetcher.settings import Settings
from scrape.fetcher.target import Seed, Target, Wanted
from scrape.records import Page

__all__ = ["Seed", "Settings", "Target", "Wanted", "fetch", "fetch_all", "fetch_page"]


def fetch(url: str, settings: Settings | None = None) -> Page:
    """The page at `url`, synchronously; see `fetch_page`. Inside an event loop it blocks that loop."""
    from scrape.fetcher.thread import result_of

    return result_of(fetch_page(url, settings))


async def fetch_page(url: str, settings: Settings | None = None) -> Page:
    """The page at `url` (https, where it has no scheme). `Page.error` says what failed.

    Raises TypeError for settings that are none.
    """
    from scrape.fetcher.page import fetch_page
    from scrape.fetcher.session import open_session

    async with open_session(replace(_checked(settings), robots=False)) as session:
        return await fetch_page(Target(url, "argument"), session)


def fetch_all(
    given: AsyncIterable[str | Target | Seed] | Iterable[str | Target | Seed],
    settings: Settings | None = None,
    *,
    ordered: bool = False,
    wanted: Wanted | None = None,
) -> AsyncGenerator[Page, None]:
    """One page for each URL given, as they complete, or in the order given; see `batch.fetch_all`.

    Close it (`contextlib.aclosing`) where you stop before its end. Raises TypeError for settings that are none.
    """
    from scrape.fetcher import batch

    return batch.fetch_all(given, _checked(settings), ordered=ordered, wanted=wanted)


def _checked(settings: Settings | None) -> Settings:
    if settings is None:
        return Settings()
    if not isinstance(settings, Settings):
        raise TypeError(f"settings are scrape.fetcher.Settings, not {type(settings).__name__}")
    return settings
