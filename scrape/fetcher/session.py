"""What the requests of one run share."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from scrape.fetcher.client import Client
from scrape.fetcher.pace import Pace
from scrape.fetcher.retry import Outages
from scrape.fetcher.settings import Settings
from scrape.records import Page
from scrape.url_keys import as_recorded

if TYPE_CHECKING:
    from scrape.fetcher.rendering import Renderer


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
    renderer: Renderer | None = None
    """Makes of a page what its scripts do."""

    def begun(self, url: str) -> Page:
        """The record of a URL of which nothing has come yet."""
        return Page(url=as_recorded(url), fetched_at=self.now().isoformat(timespec="seconds"))
