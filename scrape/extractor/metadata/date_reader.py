"""How a page's dates are read, and which of them are believed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape import urls
from scrape.extractor.metadata.change_words import CHANGE, change_behind, verb_behind
from scrape.extractor.metadata.datetext import Found, dates_in, first_date, parse_timestamp
from scrape.extractor.metadata.nodetext import node_text
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.weekdays import named_weekdays
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.extractor.elements import Attributes

LONGEST_DATELINE: Final = 120
"""Characters: a line of more is a paragraph, whose dates are not the article's."""

_DAY_FIRST_HOST: Final = compiled_late(r"\.(?:uk|au|nz|ie|in|za|eu|de|at|ch|fr|es|it|nl|se|no|dk|sg|hk|my)$")
_URL_MONTH: Final = compiled_late(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=[/-])")
_TWO_WAYS: Final = compiled_late(r"\d\s?[/.-]\s?\d")
"""In whatever may be read both ways; asked first, which is cheaper."""
_DOTTED: Final = compiled_late(r"(?<![\d.])(\d\d?)\.(\d\d?)\.(\d{4})(?![\d.])")
"""Read with the day first everywhere; some American papers write the month first."""
_LAST_ZERO: Final = "1981"


def day_of(candidate: Candidate) -> str:
    """The day of a candidate for a date, which may be of a moment."""
    return str(candidate.value)[:10]


class DateReader(NamedTuple):
    """How this page's dates are read."""

    month_first: bool
    """Whether `03/04/2024` is the fourth of March."""
    now: date | None
    """The day after which nothing can have been published; None where that is not known."""
    url_month: str | None = None
    """The month that the page's address names: `2024-03`. Of a date's two readings the one in it is right."""

    @classmethod
    def for_page(cls, language: str | None, url: str | None, now: date | None) -> DateReader:
        """Month first in American English, on hosts that are not another country's."""
        day_first = language not in (None, "en", "en-US") or _DAY_FIRST_HOST.search(urls.hostname(url) or "")
        month = _URL_MONTH.search(url or "")
        return cls(month_first=not day_first, now=now, url_month=f"{month[1]}-{month[2]}" if month else None)

    def timestamp(self, text: str) -> str | None:
        """The date that an attribute or key holds, if it is believable."""
        return self.believable(parse_timestamp(text, month_first=self._month_first(text)))

    def first(self, text: str) -> str | None:
        """The first date in running text, if it is believable."""
        return self.believable(first_date(text, month_first=self._month_first(text)))

    def _month_first(self, text: str) -> bool:
        """How a text's date is read: as the page's others are, unless the other reading alone is in the month of the
        address, or on the day of the week before it."""
        if not _TWO_WAYS.search(text):
            return self.month_first
        weekdays = named_weekdays(text)
        if self.url_month is None and not weekdays:
            return self.month_first
        own, other = first_date(text, month_first=self.month_first), self.other_reading(text)
        is_right = other is not None and self._is_right(other, weekdays)
        return self.month_first is not (is_right and not (own and self._is_right(own, weekdays)))

    def _is_right(self, value: str, weekdays: frozenset[int]) -> bool:
        """Whether a day is in the month of the address, or on one of these days of the week."""
        return value[:7] == self.url_month or date.fromisoformat(value[:10]).weekday() in weekdays

    def of_element(self, node: LexborNode, attributes: Attributes) -> str | None:
        """The date that an element gives: in an attribute, or at the beginning of its text."""
        for name in ("datetime", "content", "title"):
            if (text := attributes.get(name)) and (value := self.timestamp(text)):
                return value
        return self.first(node_text(node)[:LONGEST_DATELINE])

    def other_reading(self, text: str) -> str | None:
        """The day of the first date in running text, were `03/04/2024` meant the other way round."""
        if self.month_first:
            text = _DOTTED.sub(r"\2.\1.\3", text, count=1)
        value = first_date(text, month_first=not self.month_first)
        return value[:10] if value else None

    def labelled(self, text: str) -> Iterator[tuple[str, str]]:
        """The believable dates of a short text, each with the words that tell what it is of: those before it, or
        all where it is the only one, unless what stands behind it tells of a change at another time."""
        found = list(dates_in(text, month_first=self._month_first(text)))
        verbs = [verb_behind(text, found[0].start, seen.end) for seen in found]
        ends = [verb.end() if verb else seen.end for verb, seen in zip(verbs, found, strict=True)]
        for start, seen, end in zip([0, *ends], found, ends, strict=False):
            if value := self.believable(seen.value):
                if len(found) == 1:
                    yield from _alone(value, text, seen)
                else:
                    yield value, text[start : seen.start] + text[seen.end : end]

    def believable(self, value: str | None) -> str | None:
        """The date, unless it is in the future (a day is allowed for time zones) or a system's zero."""
        if value is None or (value < _LAST_ZERO and value[4:10] == "-01-01"):
            return None
        if self.now is not None and date.fromisoformat(value[:10]) > self.now + timedelta(days=1):
            return None
        return value


def _alone(value: str, text: str, seen: Found) -> Iterator[tuple[str, str]]:
    """The only date of a text with the words that tell what it is of, and the change that is told of behind it."""
    change = None if CHANGE.search(text[: seen.start].lower()) else change_behind(value, text[seen.end :])
    if change is None:
        yield value, text
        return
    begins, moment = change
    yield value, text[: seen.end + begins]
    if moment is not None:
        yield moment, text[seen.end + begins :]
