"""Dates that a page's parts tell together: one of its address without century, whose day and month its text has; and
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
_DAY_MONTH: Final = compiled_late(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.? ?([^\W\d_]{3,10})")
_MONTH_DAY: Final = compiled_late(r"([^\W\d_]{3,10})\.? (\d{1,2})(?!\d)")
_TWO_WAYS: Final = compiled_late(r"(?<![\d.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d|\d{4})(?![\d.-])")


def of_address_and_text(evidence: Evidence, reader: DateReader) -> Iterator[Candidate]:
    """The date in the address, `/990927/` or `01/06/19`, where a short text has day and month: `Monday, Sept 27`."""
    for year, _, month, day in _OF_ADDRESS.findall(url_path(evidence.own_url)):
        try:
            told = date(whole_year(int(year)), int(month), int(day))
        except ValueError:
            continue
        if reader.believable(told.isoformat()) and any(_tells(text, told) for text in evidence.texts.texts):
            yield Candidate("url", told.isoformat())


def _tells(text: str, told: date) -> bool:
    """Whether a short text has a day and a month by its name."""
    if len(text) > LONGEST_DATELINE or str(told.day) not in text:
        return False
    pairs = [*_DAY_MONTH.findall(text), *(found[::-1] for found in _MONTH_DAY.findall(text))]
    return any(int(day) == told.day and MONTHS_IN_DATES.get(month_key(month)) == told.month for day, month in pairs)


def language_for_dates(page: PageTexts) -> str | None:
    """The language of a page's sentences, where a date on it may be read both ways."""
    if not any(len(text) <= LONGEST_DATELINE and _TWO_WAYS.search(text) for text in page.texts):
        return None
    sentences = (text for text in page.texts if len(text) >= SHORTEST_SENTENCE)
    return detect_language(" ".join(sentences)[:SAMPLE])
