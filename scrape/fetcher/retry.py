"""When a failed request is made again, and how long to wait before."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from scrape.errors import ConnectionFailed, HostNotFound, HTTPStatus, Incomplete, ScrapeError
from scrape.fetcher.connection import CannotConnect, Refused

FIRST_BACKOFF = 0.5
"""Seconds that the first wait has at most; each further one has twice as much."""
FIRST_PATIENCE = 4.0
"""The same of a host that may be restarting, which is waited for at least half as long. Not measured."""
RESTART = 30.0
"""Seconds for which a host that answered before may be restarting; then it is gone, or refuses us. Not measured."""
KEPT_ORIGINS = 10_000
"""Those that answered last; each takes some 200 bytes."""

Origin = tuple[str, str, int]

PASSING = frozenset({429, 502, 503, 504})
_LONGEST = 1e9
"""Seconds, which is 30 years: what a longer number comes to."""


def may_pass(error: ScrapeError, status: int | None) -> bool:
    """Whether the same request may do better soon: the server says so, or its connection broke."""
    if isinstance(error, HTTPStatus):
        return status in PASSING
    if isinstance(error, CannotConnect):
        return False
    return isinstance(error, ConnectionFailed | Incomplete)


def is_outage(error: ScrapeError, status: int | None) -> bool:
    """Whether a host that answered before would fail so while it restarts: what is wrong is not the page's alone."""
    return isinstance(error, Refused | HostNotFound) or (may_pass(error, status) and not isinstance(error, Incomplete))


@dataclass(slots=True)
class _Known:
    """What is known of an origin that has answered."""

    since: float | None = None
    """When it began not to; None while it does."""
    is_given_up: bool = False
    """It has been waited for in vain, and not been asked since."""
    is_steady: bool = False
    """It was there at once when it had been given up: it is a page that fails at it, not the host."""


class Outages:
    """Which origins have answered in this run, those that did last, and since when they do not any more."""

    def __init__(self) -> None:
        self._origins: OrderedDict[Origin, _Known] = OrderedDict()

    def answers(self, origin: Origin, *, is_well: bool) -> None:
        """It answers; `is_well`: as it should."""
        known = self._origins.setdefault(origin, _Known())
        known.is_steady |= known.is_given_up and is_well
        known.since, known.is_given_up = None, False
        self._origins.move_to_end(origin)
        if len(self._origins) > KEPT_ORIGINS:
            self._origins.popitem(last=False)

    def is_short(self, origin: Origin, now: float, *, is_of_page: bool) -> bool:
        """Whether an origin that does not answer now may be restarting; by a clock in seconds.

        `is_of_page`: a page alone may fail so.
        """
        known = self._origins.get(origin)
        if known is None or (known.is_steady and is_of_page):
            return False
        known.is_given_up = False
        if known.since is None:
            known.since = now
        return now - known.since < RESTART

    def gives_up(self, origin: Origin) -> None:
        """No more tries were worth it."""
        if origin in self._origins:
            self._origins[origin].is_given_up = True


def backoff(failures: int, random: Callable[[], float], *, is_patient: bool = False) -> float:
    """Seconds to wait after so many failures: full jitter, so that clients that failed together part.

    `random` gives numbers from 0 to 1. `is_patient`: the host may be restarting.
    """
    first = FIRST_PATIENCE * (1 + random()) / 2 if is_patient else FIRST_BACKOFF * random()
    return first * 2.0 ** (failures - 1)


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that the server asks to wait (RFC 9110, 10.2.3), or None where it does not say, or not clearly.

    A number of seconds, or a date in any of HTTP's three forms.
    """
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), _LONGEST)
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if date.tzinfo is None:  # asctime's form names no zone: HTTP's dates are in UTC
        date = date.replace(tzinfo=UTC)
    return max(0.0, (date - now).total_seconds())
