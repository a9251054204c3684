"""The latest of what feeds and sitemaps list."""

from __future__ import annotations

from datetime import UTC, datetime
from heapq import heappush, heappushpop
from itertools import count

from scrape.fetcher.target import Target

_UNDATED = datetime.min.replace(tzinfo=UTC)


class Latest:
    """The targets of the latest dates, `most` of them; those without a date are behind all others, in their order."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: list[tuple[datetime, int, Target]] = []
        """A heap: the oldest first, of one date the last that was listed."""
        self._numbers = count()

    def add(self, target: Target, date: datetime | None) -> None:
        entry = (date or _UNDATED, -next(self._numbers), target)
        if len(self._kept) < self._most:
            heappush(self._kept, entry)
        else:
            heappushpop(self._kept, entry)

    def takes(self, date: datetime | None) -> bool:
        """Whether one of that date would be among them so far."""
        return len(self._kept) < self._most or (date or _UNDATED) > self._kept[0][0]

    def targets(self) -> list[Target]:
        """The latest first."""
        return [target for _, _, target in sorted(self._kept, reverse=True)]
