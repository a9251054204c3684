"""Dates as people and machines write them, in any language, to ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Final, NamedTuple

from scrape.extractor.metadata import solar_hijri
from scrape.extractor.metadata.clock_times import clock_before, moment_of, with_clock
from scrape.extractor.metadata.months import MONTHS, MONTHS_IN_DATES, month_key
from scrape.patterns import compiled_late

EARLIEST_YEAR: Final = 1990
"""No page on the web is older: numbers that look like an earlier date in running text are something else."""
EARLIEST_STATED_YEAR: Final = 1800
"""Archives of newspapers go back so far; their dates stand in markup, in ISO 8601."""

_BUDDHIST_ERA: Final = 543
_ERAS: Final = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
"""The year before the first of Japan's last eras, and of the Republic of China."""
_THREE_DIGITS: Final = 1000
"""Years below it are of that republic, whose offices leave out the era: `110年3月15日`."""

_ISO: Final = compiled_late(
    r"(?<!\d)(?:(?<![^\W\d_]-)|(?<=[Pp]osted-)|(?<=[Pp]ublished-)|(?<=[Uu]pdated-)|(?<=Date-))(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)"
)
"""Not the end of a name, as in `sprint-2011-12-05`, but perhaps behind what it is the day of: `Posted-2024-03-05`."""
_MOMENT: Final = compiled_late(
    r"(?:19|20)\d\d-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?", re.ASCII
)
"""As programs write it, which is read without the pattern of clock times: that takes 5 ms to compile. Of 24:00 Python
3.14 makes the next day."""
_COMPACT: Final = compiled_late(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?\Z")
_EPOCH: Final = compiled_late(r"(\d{10})(\d{3})?(?:\.\d+)?\Z")
_YEAR_OR_NUMBERS: Final = compiled_late(
    r"\d(?:\d{3}|[./]\d{1,2}[./]\d\d|[.-][^\W\d_]{3,9}[.-]\d\d|\s[^\W\d_]{3,9}\.?\s['’]?\d\d|\d\d\s?年"
    r"|\s[\u0e01-\u0e4e]{1,3}\.[\u0e01-\u0e2e]\.\s?\d\d)"
)
"""Every date in running text has one of these, but for those of an era."""
_OCTOBER_BEHIND_DOT: Final = "listopada"
"""In Croatia, where days have a full stop: Poland writes `5 listopada` for a day of November."""
_THAI_LETTER: Final = compiled_late(r"[\u0e01-\u0e4e]")
_BUDDHIST_CENTURY: Final = 2500
_HEBREW_IN: Final = "ב"
"""Stands before the name of the month, as a part of it."""
_WORD: Final = (
    r"(?:(?:كانون|تشرين)\s(?:الأول|الثاني)|[\u0e01-\u0e4e]{1,3}\.[\u0e01-\u0e2e]|[^\W\d_][^\s\d.,،;:/()|–—-]{1,15})"
)
_PART: Final = r"(?:\s|[.,،/]|-|\b(?:de|del|d'|d’|of|of the|στις|den)\b|[คพ]\.ศ\.)*"
_DAY: Final = r"(?P<d>\d{1,2})"
_MONTH: Final = rf"(?P<m>{_WORD})"
_YEAR: Final = r"(?P<y>\d{4})"
_CLOCK_BETWEEN: Final = r"\s+\d\d:\d\d(?::\d\d)?\s+(?:[A-Z]{2,5}\s+)?"
"""As C's `asctime` and `date` write it: `Tue Mar  5 10:15:00 EST 2024`, in Britain `Tue  5 Mar 10:15:00 GMT 2024`."""
_OF_THE_YEAR: Final = ("gada", "ж.", "жылғы", "წლის", "yil", "йил")
"""What stands behind the year where it goes before the day: `2024. gada 5. martā`."""
_VIETNAMESE_MONTH: Final = r"[Tt]háng\s[^\W\d_]{2,4}(?:\s(?:[Mm]ột|[Hh]ai))?"
_WORDED: Final = tuple(
    (compiled_late(form), mark)
    for form, mark in (
        (rf"(?<!\w){_MONTH}\.?\s*(?:den\s+)?{_DAY}(?:st|nd|rd|th|º)?{_PART}{_YEAR}(?![\d:])", ""),
        (
            rf"(?<![\d.]){_DAY}(?:st|nd|rd|th|er|:?e|º|ª|°|η|-?го)?{_PART}{_MONTH}(?:/{_WORD}|\s?\({_WORD}\))?{_PART}(?:año\s+)?{_YEAR}(?!\d)",
            "",
        ),
        (rf"(?<!\d){_YEAR}(?:\s*(?:m|gada|թ|ko)(?![^\W\d_]))?[\s.,-]*{_MONTH}(?:\s+mėn)?[\s.]*{_DAY}(?!\d)", ""),
        *((rf"(?<!\d){_YEAR}[.-]?\s*{re.escape(of)}\s*{_DAY}[.-]?\s*{_MONTH}", of) for of in _OF_THE_YEAR),
        (rf"(?<!\w){_MONTH}\s+{_DAY}{_CLOCK_BETWEEN}{_YEAR}(?![\d:])", ":"),
        (rf"(?<![\d.]){_DAY}\s+{_MONTH}{_CLOCK_BETWEEN}{_YEAR}(?![\d:])", ":"),
        # As papers of the nineties and programs write it: `18.Nov.97`, `14-Mar-01`
        (rf"(?<![\d.-]){_DAY}[.-]{_MONTH}[.-](?P<y>\d\d)(?!\d)", ""),
        # The same alone between bars or at the beginning of a line: `12 jan 23 | 5h27`
        (rf"(?:\A|(?<=[|•·]))\s{{0,3}}{_DAY}\s{_MONTH}\.?\s['’]?(?P<y>\d\d)(?=\s*(?:$|[|•·–,)]))", ""),
        (rf"(?<!\d){_DAY}\s+[Tt]háng\s+(?P<m>\d{{1,2}})(?:,|\s+năm)?\s+{_YEAR}(?!\d)", "háng"),
        (rf"(?<!\d){_DAY}\s+(?P<m>{_VIETNAMESE_MONTH})(?:,|\s+năm)?\s+{_YEAR}(?!\d)", "háng"),
        (rf"(?<!\w)[Tt]háng\s+(?P<m>\d{{1,2}})\s+{_DAY},\s+{_YEAR}(?!\d)", "háng"),
        (rf"(?<!\w)(?P<m>{_VIETNAMESE_MONTH})\s+{_DAY},\s+{_YEAR}(?!\d)", "háng"),
        (rf"(?<!\d){_DAY}\s+thg\s+(?P<m>\d{{1,2}})(?:,|\s+năm)?\s+{_YEAR}(?!\d)", "thg"),
        (rf"(?<!\d){_YEAR}\s+оны\s+(?P<m>\d{{1,2}})(?:-р)?\s+сарын\s+{_DAY}(?!\d)", "сарын"),
        # Thai papers write the last two digits of a year of their own era: `5 มี.ค. 67`
        (rf"(?<!\d){_DAY}\s(?P<m>[\u0e01-\u0e4e]{{1,3}}\.[\u0e01-\u0e2e]\.)\s?(?P<y>[67]\d)(?!\d)", "."),
    )
)
"""Dates with the name of the month, or Vietnamese's word for it, and what each text with one has."""
_EAST_ASIAN: Final = compiled_late(
    rf"(?:({'|'.join(_ERAS)})\s?(\d{{1,3}}|元)|(?<!\d)(\d{{4}}|(?<!\w)1[0-3]\d))\s*[年년]\s*(\d{{1,2}})\s*[月월]\s*(\d{{1,2}})\s*[日일号]?"
)
_YEAR_FIRST: Final = compiled_late(r"(?<![\d./])(\d{4})(?:\.\s?|/)(\d{1,2})(?:\.\s?|/)(\d{1,2})(?![\d/])")
_YEAR_LAST: Final = compiled_late(
    r"(?<![\d.-])(?<!\S/)(\d{1,2})[\u200e\u200f]?(\s?[./-]\s?|\.\s)(\d{1,2})[\u200e\u200f]?\s?[./-]\s?(\d{4})(?![\d-])"
)
_YEAR_SHORT: Final = compiled_late(r"(?<![\d./-])(\d{1,2})([./])(\d{1,2})[./](\d{2})(?![\d./-])")

_URL_DATE: Final = compiled_late(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<sep>[/_.-]?)(?P<month>0[1-9]|(?<!\d)[1-9]|1[0-2]|"
    r"[a-z]{3,9})(?:(?P=sep)|(?<=/\d\d)(?=\d\d/)|(?<=-\d\d)/(?=\d\d/))"
    r"(?P<day>0[1-9]|[12]\d|3[01]|(?<!\d)[1-9](?=\D|$))(?!\d)",
    re.IGNORECASE,
)
"""Without a sign between year, month and day, each has all its digits: `?t=202519` is a number. Folders of years hold
those of days, and those of months, too: `/2024/0305/`, `/2024-03/05/`."""

_URL_DAY_FIRST: Final = compiled_late(
    r"(?<![\d.])(?P<day>1[3-9]|2\d|3[01])(?P<sep>[._-])(?P<month>0?[1-9]|1[0-2])(?P=sep)(?P<year>(?:19|20)\d\d)(?!\d)"
)


class Found(NamedTuple):
    """A date in running text."""

    start: int
    end: int
    value: str
    """In ISO 8601, with the time and offset that stand behind it."""


def parse_timestamp(text: str, *, month_first: bool = False) -> str | None:
    """The value of a date attribute or key as ISO 8601: with time and offset where it has them.

    Takes ISO 8601, RFC 5322, seconds and milliseconds since 1970, and what `first_date` finds.
    `month_first` says how `03/04/2024` is meant.
    """
    text = text.strip()
    if not text or len(text) > 200:
        return None
    if _MOMENT.fullmatch(text):
        with suppress(ValueError):  # a day that there is not
            return datetime.fromisoformat(text).replace(microsecond=0).isoformat()
    if iso := _ISO.search(text):
        day = _date(iso[1], iso[2], iso[3], earliest=EARLIEST_STATED_YEAR)
        return with_clock(day, text[iso.end() :]) if day else None
    if compact := _COMPACT.match(text):
        return _compact_value(compact)
    if epoch := _EPOCH.match(text):
        return datetime.fromtimestamp(int(epoch[1]), UTC).isoformat()
    for start, end, day in _dates(text, month_first=month_first):
        return with_clock(day, text[end:], clock_before(text[:end], start))
    return None


def first_date(text: str, *, month_first: bool = False) -> str | None:
    """The first date that stands in running text, in ISO 8601."""
    return next((found.value for found in dates_in(text, month_first=month_first)), None)


def dates_in(text: str, *, month_first: bool = False) -> Iterator[Found]:
    """The dates that stand in running text, in order: those of ISO 8601 where it has any."""
    if not _YEAR_OR_NUMBERS.search(text) and not any(era in text for era in _ERAS):
        return
    iso = ((m.start(), m.end(), _date(m[1], m[2], m[3])) for m in _ISO.finditer(text))
    stated = [(start, end, day) for start, end, day in iso if day]
    behind = 0
    for start, end, day in stated or sorted(_dates(text, month_first=month_first)):
        if start >= behind:
            yield Found(start, end, with_clock(day, text[end:], clock_before(text[behind:end], start - behind)))
            behind = end


def url_date(url: str) -> str | None:
    """The date in a URL's path: `/2024/03/05/`, `/2024-03-05-`, `20240305`, `/2024/mar/05/`, `/13-03-2024`.

    A day that comes first is past the twelfth: `/05-03-2024` is read both ways in the world.
    """
    for match in (*_URL_DATE.finditer(url), *_URL_DAY_FIRST.finditer(url)):
        month = match["month"].casefold()
        number = MONTHS.get(month) if month.isalpha() else int(month)
        if number and (day := _date(match["year"], number, match["day"])):
            return day.isoformat()
    return None


def _compact_value(match: re.Match[str]) -> str | None:
    day = _date(match[1], match[2], match[3])
    if day is None or match[4] is None:
        return day.isoformat() if day else None
    return moment_of(day, int(match[4]), int(match[5]), int(match[6] or 0), UTC if match[7] else None)


def _dates(text: str, *, month_first: bool) -> Iterator[tuple[int, int, date]]:
    """Start, end and value of the first date of every form."""
    for pattern, mark in _WORDED:
        for match in pattern.finditer(text) if mark in text else ():
            is_dotted = text.startswith(".", match.end("d"))
            if day := _worded_date(match["y"], match["m"], match["d"], is_dotted=is_dotted):
                yield match.start(), match.end(), day
    yield from _numbered_dates(text, month_first=month_first)


def _numbered_dates(text: str, *, month_first: bool) -> Iterator[tuple[int, int, date]]:
    """The same of the forms without words."""
    for match in _EAST_ASIAN.finditer(text) if "年" in text or "년" in text else ():
        year = _ERAS[match[1]] + (1 if match[2] == "元" else int(match[2])) if match[1] else int(match[3])
        year += _ERAS["民國"] if year < _THREE_DIGITS else 0
        if day := _date(year, match[4], match[5]):
            yield match.start(), match.end(), day
    for match in _YEAR_FIRST.finditer(text):
        if day := _date(match[1], match[2], match[3]) or solar_hijri.to_gregorian(*map(int, match.groups())):
            yield match.start(), match.end(), day
    for match in (*_YEAR_LAST.finditer(text), *_YEAR_SHORT.finditer(text)):
        if day := _numeric_date(match, month_first=month_first):
            yield match.start(), match.end(), day


def _worded_date(year: str, month: str, day: str, *, is_dotted: bool) -> date | None:
    if month.isdecimal():
        return _date(year, month, day)
    name = month_key(month)
    if is_dotted and name == _OCTOBER_BEHIND_DOT:
        return _date(year, 10, day)
    if number := MONTHS_IN_DATES.get(name) or (MONTHS.get(name[1:]) if name[0] == _HEBREW_IN else None):
        era = _BUDDHIST_CENTURY if len(year) == 2 and _THAI_LETTER.match(name) else 0
        return _date(era + int(year) if era else whole_year(int(year)), number, day)
    solar = solar_hijri.MONTHS.get(month)
    return solar_hijri.to_gregorian(int(year), solar, int(day)) if solar else None


def _numeric_date(match: re.Match[str], *, month_first: bool) -> date | None:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if year < 100 and second > 12 and "." in match[2] and len(match[1]) == 1:
        return None  # `5.15.15` is a version: who writes the month first and dots writes `05.15.15`
    year = whole_year(year)
    month_first = (month_first and "." not in match[2] and first <= 12) or second > 12
    return _date(year, first, second) if month_first else _date(year, second, first)


def whole_year(year: int) -> int:
    """The year of which two digits are written: no page is older than the web."""
    if year >= 100:
        return year
    return year + (1900 if year >= EARLIEST_YEAR % 100 else 2000)


def _date(year: str | int, month: str | int, day: str | int, *, earliest: int = EARLIEST_YEAR) -> date | None:
    number = int(year)
    if number > 2500:
        number -= _BUDDHIST_ERA
    if number < earliest:
        return None
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None
