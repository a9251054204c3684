"""Which of the feeds and sitemaps that one seed leads to are still to be fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from scrape.fetcher.latest import Latest
from scrape.fetcher.listed import Listed
from scrape.fetcher.target import Target

_ANY_TIME = datetime.max.replace(tzinfo=UTC)


class Frontier:
    """Documents, each once, `most` of them; where the latest pages alone are wanted, those first that may list them."""

    def __init__(self, seed: Target, most: int, latest: Latest | None) -> None:
        self._most = most
        self._latest = latest
        self._waiting: list[tuple[Target, datetime | None]] = [(seed, None)]
        """With when each changed last, where that is known."""
        self._seen = {seed.url}
        self._taken = 0
        self._left_out: list[datetime | None] = []
        """Of each document, when the first changed that it leads to beyond the most."""

    def take(self) -> Target | None:
        """The next; None where there is none, or none that may list a page that is wanted."""
        if not self._waiting or not self._is_needed(self._waiting[0][1]):
            return None
        self._taken += 1
        return self._waiting.pop(0)[0]

    def add(self, found: Iterable[Listed], target_of: Callable[[str], Target]) -> None:
        """What one document leads to."""
        unseen = [entry for entry in {entry.url: entry for entry in found}.values() if entry.url not in self._seen]
        unseen.sort(key=lambda entry: self._turn(entry.date), reverse=True)
        room = self._most - self._taken - len(self._waiting)
        self._left_out += [entry.date for entry in unseen[room:][:1]]
        self._seen.update(entry.url for entry in unseen[:room])
        self._waiting += [(target_of(entry.url), entry.date) for entry in unseen[:room]]
        self._waiting.sort(key=lambda each: self._turn(each[1]), reverse=True)

    @property
    def is_empty(self) -> bool:
        return not self._waiting

    @property
    def is_cut(self) -> bool:
        """Whether one was left out that may list a page that is wanted."""
        return any(map(self._is_needed, self._left_out))

    def _is_needed(self, date: datetime | None) -> bool:
        return self._latest is None or date is None or self._latest.takes(date)

    def _turn(self, date: datetime | None) -> datetime:
        """What they are sorted by, the greatest first."""
        return _ANY_TIME if self._latest is None or date is None else date
