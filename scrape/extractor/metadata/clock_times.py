"""Times of day beside dates, as people and machines write them, in any language."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import Final

from scrape.patterns import compiled_late
from scrape.time_zones import HOURS_AHEAD

_ZONE: Final = (
    rf"(?:\s?\(?(?P<zone>(?-i:{'|'.join(HOURS_AHEAD)})|utc|gmt)(?![^\W\d_])"
    r"(?:(?P<from_hours>[+-]\d{1,2})(?::?(?P<from_minutes>\d{2}))?(?!\d))?|"
    r"\s?(?P<hours>[+-]\d{2}):?(?P<minutes>\d{2})(?!\d)|(?P<only_hours>[+-]\d{1,2})(?![\d:]))"
)
_HALF: Final = r"[ap]\.?m\b\.?|[صم](?!\w)"
_CLOCK: Final = compiled_late(
    r"(?:[\sT,|·•(–-]|\.[\s,]|\b(?:г(?:ода|\.)|р(?:оку|\.)|[rd]\.)|[日일])*"
    r"(?:(?P<at>at:?|um|à|a las|a la|às|alle(?: ore)?|ore|om|kl\.?|klo|в|о|у|u|o|v|ob|godz\.?|kell|plkst\.?|val\.?"
    r"|ora|saat|pukul|jam|lúc|เวลา|בשעה|الساعة)\s*)?"
    r"(?P<east>上午|下午|午前|午後|오전|오후)?\s?(?P<hour>\d{1,2})"
    rf"(?::(?P<minute>\d{{2}})(?::(?P<second>\d{{2}})(?:[.,]\d+)?)?(?!\d)\s?(?P<half>{_HALF})?|"
    r"\.(?P<after_dot>[0-5]\d)(?(at)(?!\d)|(?=\s*(?:[ap]\.?m\b|uhr\b|h\b|(?-i:[A-Z]{3,4})\b|[|·•,)–-]|\Z)))"
    r"\s?(?P<dot_half>[ap]\.?m\b\.?)?|"
    r"\s?h\s?(?P<after_h>[0-5]\d)?(?!\w)|"
    r"\s?[時时点點시]\s?(?:(?P<after_sign>[0-5]?\d)\s?[分분])?|"
    rf"\s?(?P<alone_half>{_HALF})|\s?uhr\b)(?:\s?(?:uhr|hrs?|h)\b)?{_ZONE}?",
    re.IGNORECASE,
)
"""The time behind a date, in the forms of many languages: `T10:15:00Z`, `at 9:15 p.m. EST`, `um 21.15 Uhr`,
`à 21h15`, `9時15分`. A point parts hours from minutes only where something before it or behind it says that it is a
time."""
_AFTERNOON: Final = frozenset("pP下後후\u0645")
"""What is only in the words for the afternoon; the last is Arabic's, which is drawn like an `m`."""
_CLOCK_START: Final = compiled_late(r"(?<![\d:.,/-])\d{1,2}(?=[:.]\d\d(?!\d|\.\d))")
_BETWEEN: Final = compiled_late(r"[\s,|·•–-]*(?:[^\W\d_]{1,10}\.?[\s,|·•–-]+){0,2}")
"""Between a time and the date behind it: zones that mean more than one, days of the week, `on`."""
CLOCK_DISTANCE: Final = 40
"""Characters before a date in which its time may begin: `9:42 AM EST, Wednesday, `."""


def with_clock(day: date, rest: str, other: re.Match[str] | None = None) -> str:
    """The day with the time that stands behind it, or else with the other."""
    clock = (any(map(str.isdigit, rest)) and _CLOCK.match(rest)) or other
    if clock is None:
        return day.isoformat()
    hour = int(clock["hour"])
    if half := clock["half"] or clock["dot_half"] or clock["alone_half"] or clock["east"]:
        hour = hour % 12 + (12 if half[:1] in _AFTERNOON or half[-1] in _AFTERNOON else 0)
    minute = clock["minute"] or clock["after_dot"] or clock["after_h"] or clock["after_sign"] or 0
    return moment_of(day, hour, int(minute), int(clock["second"] or 0), _zone(clock))


def at_time(value: str, text: str) -> str | None:
    """The day of a date in ISO 8601 at the time, to the minute, with which a text begins; its zone is that of the date
    where the text names none."""
    clock = _CLOCK.match(text)
    if clock is None or not any(clock[name] for name in ("minute", "after_dot", "after_h", "after_sign")):
        return None
    known = datetime.fromisoformat(value)
    moment = datetime.fromisoformat(with_clock(known.date(), text))
    return (moment if moment.tzinfo else moment.replace(tzinfo=known.tzinfo)).isoformat()


def clock_before(text: str, start: int) -> re.Match[str] | None:
    """The time before a date that begins at `start` and ends with the text, or inside it."""
    for clock_start in _CLOCK_START.finditer(text, max(0, start - CLOCK_DISTANCE)):
        clock = _CLOCK.match(text, clock_start.start())
        if clock is not None and (clock.start() > start or _BETWEEN.fullmatch(text, clock.end(), start)):
            return clock
    return None


def moment_of(day: date, hour: int, minute: int, second: int, zone: timezone | None) -> str:
    """`day` with the time, or `day` alone where the time is impossible."""
    try:
        return datetime(day.year, day.month, day.day, hour, minute, min(second, 59), tzinfo=zone).isoformat()
    except ValueError:
        return day.isoformat()


def _zone(clock: re.Match[str]) -> timezone | None:
    hours = clock["hours"] or clock["only_hours"] or clock["from_hours"]
    if hours is None:
        return timezone(timedelta(hours=HOURS_AHEAD[clock["zone"].upper()])) if clock["zone"] else None
    if abs(int(hours)) > 14:
        return None
    minutes = int(clock["minutes"] or clock["from_minutes"] or 0) * (-1 if hours.startswith("-") else 1)
    offset = timedelta(hours=int(hours), minutes=minutes)
    return timezone(offset) if abs(offset) < timedelta(hours=24) else None
