"""The dates of feeds and sitemaps, as their makers write them: ISO 8601, that of mails, and others that mean one day.

Not by feedparser: it gives a wrong day for `2026/11/29`, and knows neither afternoons nor zones outside of America.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from scrape.patterns import compiled_late
from scrape.time_zones import HOURS_AHEAD

MAX_LENGTH: Final = 100
"""Characters of a date that are read."""
_DAY_IN_ZONE: Final = compiled_late(r"^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:?\d\d)$")
"""A day with an offset, which the standard library reads as a time."""
_MONTH: Final = compiled_late(r"(\d{4})(?:-(\d\d))?")
_EPOCH: Final = compiled_late(r"(1\d{9})(?:\d{3})?")
"""Seconds or milliseconds since 1970, from 2001 to 2033."""
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAME: Final = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR: Final = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_DAYS: Final = tuple(
    compiled_late(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d)(?P<day>\d\d?)[ -]{_NAME},?[ -](?:{_YEAR}|(?P<short>\d\d)(?![\d:]))",
        rf"\b{_NAME} (?P<day>\d\d?)(?:st|nd|rd|th)?,? {_YEAR}",
        rf"\b{_NAME} (?P<day>\d\d?) (?=\d\d?:).* {_YEAR}$",  # asctime's
        r"(?<!\d)(?P<year>(?:19|20)\d\d) ?[-/.年년] ?(?P<month>\d\d?) ?[-/.月월] ?(?P<day>\d\d?)(?!\d)",
        rf"(?<!\d)(?P<day>\d\d?)\.(?P<month>\d\d?)\.{_YEAR}",
    )
)
"""Of `1/2/2026` nobody can say which day it is."""
_ZONES: Final = {**HOURS_AHEAD, "ADT": -3, "AST": -4, "BRT": -3, "NZDT": 13, "NZST": 12, "UT": 0, "WEST": 1}
"""With those that in running text may be a word, a place or another zone."""
_CLOCK: Final = compiled_late(
    r"(?P<east>上午|下午|午前|午後|오전|오후)? ?(?<!\d)(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)"
    r"(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?(?!\d) ?(?P<half>[ap]\.?m\b)? ?\(?(?P<zone>[^\W\d_]+)?"
    r" ?(?:(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)?)?",
    re.IGNORECASE,
)
_AFTERNOON: Final = frozenset({"p", "下午", "午後", "오후"})


def read_date(text: str | None) -> datetime | None:
    """In UTC where no zone is named, or one that is not known; of a day, a month or a year its end; None for what is no
    date, or more than one."""
    given = " ".join((text or "")[:MAX_LENGTH].split())
    epoch = _EPOCH.fullmatch(given)
    if epoch:
        return datetime.fromtimestamp(int(epoch[1]), UTC)
    try:
        return _of_standard(_DAY_IN_ZONE.sub(r"\1", given))
    except ValueError:
        pass
    try:
        return _as_people_write(given)
    except (ValueError, OverflowError):
        return None


def _of_standard(given: str) -> datetime:
    """Raises ValueError for what is no ISO 8601 or W3C date."""
    return _end_of(given) or _in_utc(datetime.fromisoformat(given))


def _end_of(given: str) -> datetime | None:
    """The end of a day, a month or a year: what is dated so may be of any hour of it; None for other dates.

    Raises ValueError for a date that there is not.
    """
    month = _MONTH.fullmatch(given)
    if month:
        year, number = int(month[1]), int(month[2] or 12)
        return _last_moment(date(year, number, monthrange(year, number)[1]))
    try:
        return _last_moment(date.fromisoformat(given))
    except ValueError:
        return None


def _last_moment(day: date) -> datetime:
    return datetime.combine(day, time.max, UTC)


def _in_utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _as_people_write(given: str) -> datetime | None:
    """Raises ValueError, OverflowError for a date that there is not."""
    found = next(filter(None, (form.search(given) for form in _DAYS)), None)
    if found is None:
        return None
    parts = found.groupdict()
    month = int(parts["month"]) if parts.get("month") else 1 + _MONTHS.index(parts["name"][:3].lower())
    day = date(int(parts["year"] or _century_of(parts["short"]) + parts["short"]), month, int(parts["day"]))
    clock = _CLOCK.search(given)
    if clock is None:
        return _last_moment(day)
    since_midnight = timedelta(hours=_hour_of(clock), minutes=int(clock["minute"]), seconds=int(clock["second"] or 0))
    return datetime.combine(day, time.min, UTC) + since_midnight - _offset_of(clock)


def _century_of(short: str) -> str:
    """RFC 5322, 4.3."""
    return "20" if short < "50" else "19"


def _hour_of(clock: re.Match[str]) -> int:
    """Of 24."""
    hour = int(clock["hour"])
    half = (clock["half"] or "")[:1].lower() or clock["east"]
    if not half or hour > 12:
        return hour
    return hour % 12 + (12 if half in _AFTERNOON else 0)


def _offset_of(clock: re.Match[str]) -> timedelta:
    """How far the clock is ahead of UTC."""
    named = _ZONES.get((clock["zone"] or "").upper(), 0)
    if not clock["sign"]:
        return timedelta(hours=named)
    ahead = timedelta(hours=int(clock["hours"]), minutes=int(clock["minutes"] or 0))
    return ahead if clock["sign"] == "+" else -ahead
