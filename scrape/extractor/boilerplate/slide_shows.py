"""Slide shows beside an article: numbered pictures with a text each, that tell something else."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.document import Document
from scrape.patterns import compiled_late

_NUMBER: Final = compiled_late(r"(\d{1,3}) ?(?:/|of|von|de|sur|di|van|av|из) ?(\d{1,3})(?!\d|[/.,]\d)")
"""`3/50`, `3 of 50`; no date, and no price."""
MIN_SLIDES: Final = 5
MIN_SHOWN: Final = 0.5
"""Of the slides, that have a picture; chapters and days of a diary are numbered alike, but not so many."""
MANY_SLIDES: Final = 20
MAX_HEADING: Final = 3
"""Segments of the container before the first slide: more, and it is the article's own, whose parts are numbered."""
WORDS_BESIDE_SLIDES: Final = 200
"""Chosen words outside: with fewer the slides are the article. Of six labelled pages with slides two have an article
beside them, whose gold has no word of the slides."""


def slides(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The segments of a slide show beside an article."""
    numbers: dict[str, list[int]] = {}
    for segment, text in enumerate(document.texts):
        if (
            text[0].isdigit()
            and (number := _NUMBER.match(text))
            and int(number[1]) == len(numbers.get(number[2], ())) + 1
        ):
            numbers.setdefault(number[2], []).append(segment)
    gone: set[int] = set()
    for last, numbered in numbers.items():
        if len(numbered) >= MIN_SLIDES and len(numbered) == int(last):
            with_show = gone.union(_slide_show(document, numbered))
            if document.words_of(segment for segment in chosen if segment not in with_show) >= WORDS_BESIDE_SLIDES:
                gone = with_show
    return gone


def _slide_show(document: Document, numbered: Sequence[int]) -> range:
    """The segments of the container of all slides, if it holds nothing before them and has their pictures."""
    inside = document.segments_in(document.smallest_around(numbered[0], numbered[-1]))
    pictures = sum(picture.position in inside for picture in document.pictures)
    is_shown = pictures >= MIN_SHOWN * len(numbered) or len(numbered) >= MANY_SLIDES
    return inside if is_shown and numbered[0] - inside.start <= MAX_HEADING else range(0)
