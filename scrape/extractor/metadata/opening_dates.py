"""Dates with which a text begins, behind its place: those of press releases, agencies and first paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.elements import HEADINGS
from scrape.extractor.metadata.date_reader import LONGEST_DATELINE, DateReader
from scrape.extractor.metadata.datetext import dates_in
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.nodetext import around
from scrape.extractor.metadata.page_texts import PageTexts
from scrape.extractor.metadata.record import Candidate
from scrape.patterns import compiled_late

LONGEST_PLACE: Final = 40
"""Characters."""
MOST_TEXTS_BEFORE: Final = 200
"""Texts among which that of a press release begins, where nothing else on the page says when it is of."""
LONGEST_OPENING: Final = 60
"""Characters with which a paragraph begins, and than which it is longer."""
_IN_PLACES: Final = frozenset("de do da del di la le am an der auf of the on upon sur en".split())
_BEFORE_DASH: Final = compiled_late(r"([^\W\d_][^\n:;!?]{5,70}?\d)[^\w\n]{0,4}\s?(?:/[\w ]+/)?\s?[–—-]{1,2}\s")
_SENTENCE_BEHIND: Final = compiled_late(r"\s?[)–—|.-]{0,2}\s+[\"“„«»‘']?([^\W\d_])")
_NO_OPENING_TAGS: Final = HEADINGS | {"a", "li", "blockquote", "td", "th", "dd", "dt", "figcaption", "script", "style"}


def before_dash(page: PageTexts, reader: DateReader) -> Iterator[Candidate]:
    """The date with which the text of a press release begins: `HARBOUR, March 5, 2024 - The gulls ...`."""
    for text in islice(page.texts, MOST_TEXTS_BEFORE):
        start = _BEFORE_DASH.match(text.strip()) if len(text) > LONGEST_DATELINE else None
        if start and _names_place(start[1]) and (day := reader.first(start[1])):
            yield Candidate("dateline", day)
            return


def of_opening(page: PageTexts, reader: DateReader) -> Iterator[Candidate]:
    """The date with which the first paragraph begins, perhaps behind a place: `(5 March 2024) The gulls ...`; where
    others begin with other days, the page is a chronicle."""
    own = [
        _opening_date(text.strip(), reader)
        for place, text in enumerate(islice(page.texts, MOST_TEXTS_BEFORE))
        if len(text) > LONGEST_OPENING and _is_of_article(page, place)
    ]
    first = own[0] if own else None
    if first and all(day in (None, first) for day in own):
        yield Candidate("dateline", first)


def _is_of_article(page: PageTexts, place: int) -> bool:
    """Whether a text is a paragraph of the article, not of a quotation or a list."""
    parent = page.parent(place)
    if parent is None or any(element.tag in _NO_OPENING_TAGS for element in around(parent)):
        return False
    return not stands_elsewhere(parent)


def _opening_date(text: str, reader: DateReader) -> str | None:
    """The date before a sentence."""
    opening = text[:LONGEST_OPENING].removeprefix("(")
    found = next(iter(dates_in(opening, month_first=reader.month_first)), None)
    besides = besides_moments(opening[: found.end]) if found else None
    if found is None or besides is None or (besides and not is_place(besides, opening)):
        return None
    sentence = _SENTENCE_BEHIND.match(opening, found.end)
    is_begun = sentence is not None and sentence[1].upper() == sentence[1]
    day = reader.believable(found.value) if is_begun else None
    return day[:10] if day else None


def _names_place(text: str) -> bool:
    """Whether what stands before a date is a place, not the beginning of a sentence: one word may be the month."""
    return sum(word.islower() and len(word) > 2 for word in text.split()) <= 1


def is_place(besides: str, text: str) -> bool:
    """Whether what a text says besides a day is where: `Port Isaac, Cornwall, 5 March 2024`."""
    if not text.strip().startswith(f"{besides},") or len(besides) > LONGEST_PLACE:
        return False
    return all(word[0].isupper() or word in _IN_PLACES for word in besides.split())
