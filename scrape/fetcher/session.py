"""What the requests of one run share."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from scrape.fetcher.client import Client
from scrape.fetcher.pace import Pace, Seconds, Sleep
from scrape.fetcher.retry import Outages
from scrape.fetcher.settings import Settings
from scrape.records import Page
from scrape.url_keys import as_recorded

if TYPE_CHECKING:
    from scrape.fetcher.rendering import Renderer
    from scrape.fetcher.robots import Robots


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Session:
    """The client, its pace, and what is learned of hosts on the way."""

    client: Client
    settings: Settings
    pace: Pace
    now: Callable[[], datetime] = _utc_now
    random: Callable[[], float] = random.random
    """Numbers from 0 to 1, for waits."""
    outages: Outages = field(default_factory=Outages)
    robots: Robots | None = None
    """None: no robots.txt is asked, whatever the target."""
    renderer: Renderer | None = None
    """Makes of a page what its scripts do."""

    def begun(self, url: str) -> Page:
        """The record of a URL of which nothing has come yet."""
        return Page(url=as_recorded(url), fetched_at=self.now().isoformat(timespec="seconds"))


@asynccontextmanager
async def open_session(
    settings: Settings, *, clock: Seconds = monotonic, sleep: Sleep = asyncio.sleep
) -> AsyncIterator[Session]:
    """A session with what its settings ask for."""
    async with Client(settings) as client:
        session = Session(client, settings, Pace(settings, clock=clock, sleep=sleep))
        if settings.robots:
            from scrape.fetcher.robots import Robots

            session = replace(session, robots=Robots(session))
        if settings.rendering is None:
            yield session
            return
        from scrape.fetcher.rendering import Renderer

        async with Renderer(session, settings.rendering) as renderer:
            yield replace(session, renderer=renderer)
