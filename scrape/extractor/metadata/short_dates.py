"""Dates that a page's parts tell together: one of its address without century or day, whose day its text has; and
how a page that declares no language means `03/04/2001`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from scrape.extractor.metadata.date_reader import LONGEST_DATELINE, DateReader
from scrape.extractor.metadata.datetext import whole_year
from scrape.extractor.metadata.language import SAMPLE, detect_language
from scrape.extractor.metadata.months import MONTHS_IN_DATES, month_key
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import url_path
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from scrape.extractor.metadata.page_texts import PageTexts
    from scrape.extractor.metadata.structured import Evidence

SHORTEST_SENTENCE: Final = 60
"""Characters: shorter texts are names and labels, which tell less of a page's language."""
_OF_ADDRESS: Final = compiled_late(r"(?<!\d)(\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_MONTH_OF_ADDRESS: Final = compiled_late(r"(?:^|/)((?:19|20)\d\d)/(0[1-9]|1[0-2])/(?!\d\d?/)")
_DAY_MONTH: Final = compiled_late(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.? ?([^\W\d_]{3,10})")
_MONTH_DAY: Final = compiled_late(r"([^\W\d_]{3,10})\.? (\d{1,2})(?!\d)")
_TWO_WAYS: Final = compiled_late(r"(?<![\d.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d|\d{4})(?![\d.-])")


def of_address_and_text(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """The date in the address, `/990927/` or `01/06/19`, where a short text has day and month: `Monday, Sept 27`."""
    texts = evidence.texts.texts
    for year, _, month, day in _OF_ADDRESS.findall(url_path(evidence.own_url)):
        told = (int(month), int(day))
        value = _iso(whole_year(int(year)), *told)
        if value and reader.believable(value) and any(told in _days_of_months(text) for text in texts):
            yield Candidate("url", value)


def of_address_and_badge(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """The day that stands alone right before the month of the address, as in no other place: `/2014/11/`, `7`, `Nov`.
    Behind the name of another month it is how many articles an archive has of that."""
    of_month = _MONTH_OF_ADDRESS.search(url_path(evidence.own_url))
    if of_month is None:
        return
    year, month = int(of_month[1]), int(of_month[2])
    texts = ("", *evidence.texts.texts)
    days = [at for at in range(1, len(texts) - 1) if texts[at].isdecimal()]
    found = {texts[at] for at in days if _month(texts[at + 1]) == month and _month(texts[at - 1]) in (None, month)}
    if len(found) == 1 and (value := reader.believable(_iso(year, month, int(found.pop())))):
        yield Candidate("url", value)


def _month(name: str) -> int | None:
    return MONTHS_IN_DATES.get(month_key(name))


def _iso(year: int, month: int, day: int) -> str | None:
    """The day in ISO 8601, if there is one."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _days_of_months(text: str) -> list[tuple[int, int]]:
    """The months by their names, and their days, that a short text has."""
    if len(text) > LONGEST_DATELINE or not any(map(str.isdigit, text)):
        return []
    pairs = [*(found[::-1] for found in _DAY_MONTH.findall(text)), *_MONTH_DAY.findall(text)]
    months = ((_month(month), int(day)) for month, day in pairs)
    return [(month, day) for month, day in months if month is not None]


def language_for_dates(page: PageTexts) -> str | None:
    """The language of a page's sentences, where a date on it may be read both ways."""
    if not any(len(text) <= LONGEST_DATELINE and _TWO_WAYS.search(text) for text in page.texts):
        return None
    sentences = (text for text in page.texts if len(text) >= SHORTEST_SENTENCE)
    return detect_language(" ".join(sentences)[:SAMPLE])
