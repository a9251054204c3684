"""The calendar of Iran and Afghanistan, whose years begin in March: https://en.wikipedia.org/wiki/Solar_Hijri_calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

FIRST_YEAR: Final = 1369
LAST_YEAR: Final = 1409
"""Years that begin in 1990 to 2030: those of the lunar calendar that are as late begin with 1410."""
MONTHS: Final[dict[str, int]] = {
    name: number
    for number, name in enumerate("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(), start=1)
}

_FIRST_DAY: Final = date(1990, 3, 21)
_LEAP: Final = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Places of the leap years in a cycle of 33; so until 2055."""


def to_gregorian(year: int, month: int, day: int) -> date | None:
    """The day, or None where there is none, or the year is not of those that are told from others."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= _length(year, month)):
        return None
    years = 365 * (year - FIRST_YEAR) + sum(map(_is_leap, range(FIRST_YEAR, year)))
    return _FIRST_DAY + timedelta(days=years + 30 * (month - 1) + min(month - 1, 6) + day - 1)


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP


def _length(year: int, month: int) -> int:
    return 31 if month <= 6 else 30 if month < 12 or _is_leap(year) else 29
