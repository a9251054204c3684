"""When a failed request is made again, and how long to wait before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from scrape.errors import ConnectionFailed, HTTPStatus, Incomplete, ScrapeError
from scrape.fetcher.connection import CannotConnect

FIRST_BACKOFF = 0.5
"""Seconds that the first wait has at most; each further one has twice as much."""

_PASSING = frozenset({429, 502, 503, 504})
_LONGEST = 1e9
"""Seconds, which is 30 years: what a longer number comes to."""


def may_pass(error: ScrapeError, status: int | None) -> bool:
    """Whether the same request may do better soon: the server says so, or its connection broke."""
    if isinstance(error, HTTPStatus):
        return status in _PASSING
    if isinstance(error, CannotConnect):
        return False
    return isinstance(error, ConnectionFailed | Incomplete)


def backoff(failures: int, random: Callable[[], float]) -> float:
    """Seconds to wait after so many failures: full jitter, so that clients that failed together part.

    `random` gives numbers from 0 to 1.
    """
    return random() * FIRST_BACKOFF * 2.0 ** (failures - 1)


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
