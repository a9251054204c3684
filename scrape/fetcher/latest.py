"""The latest of what feeds and sitemaps list."""

from __future__ import annotations

from datetime import datetime
from heapq import heappop, heappush
from itertools import count

from scrape.fetcher.target import Target
from scrape.url_keys import canonical_key


class Latest:
    """The targets of the latest dates, `most` of them; those without a date are behind all others, in their order."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._dated: list[tuple[datetime, int, Target]] = []
        """A heap: the oldest first, of one date the last that was listed."""
        self._undated: dict[str, Target] = {}
        """By key: another list may have the date of one."""
        self._numbers = count()

    def add(self, target: Target, date: datetime | None) -> None:
        if date is None:
            self._undated.setdefault(canonical_key(target.url), target)
            return
        heappush(self._dated, (date, -next(self._numbers), target))
        if len(self._dated) > self._most:
            heappop(self._dated)

    def takes(self, date: datetime | None) -> bool:
        """Whether one of that date would be among them so far."""
        if len(self._dated) < self._most:
            return date is not None or len(self._undated) < self._most
        return date is not None and date > self._dated[0][0]

    def targets(self) -> list[Target]:
        """The latest first."""
        dated = [target for _, _, target in sorted(self._dated, reverse=True)]
        keys = {canonical_key(target.url) for target in dated}
        undated = [target for key, target in self._undated.items() if key not in keys]
        return [*dated, *undated][: self._most]
