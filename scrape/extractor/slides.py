"""Slide shows: numbered pictures with a text each, which stand in an article and tell something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from scrape.patterns import compiled_late
from scrape.text import count_words

if TYPE_CHECKING:
    from scrape.extractor.document import Document

_NUMBER: Final = compiled_late(r"(\d{1,3}) ?(?:/|of|von|de|sur|di|van|av|из) ?(\d{1,3})(?!\d|[/.,]\d)")
"""`3/50`, `3 of 50`; no date, and no price."""
MIN_SLIDES: Final = 5
ARTICLE_WORDS: Final = 200
"""Chosen words outside: with fewer the slides are the article. Of six labelled pages with slides two have an article
beside them, whose gold has no word of the slides."""


def without_slides(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments but for those of a slide show beside an article."""
    slides: dict[str, list[int]] = {}
    for segment, text in enumerate(document.texts):
        if (
            text[0].isdigit()
            and (number := _NUMBER.match(text))
            and int(number[1]) == len(slides.get(number[2], ())) + 1
        ):
            slides.setdefault(number[2], []).append(segment)
    kept = list(chosen)
    for numbered in slides.values():
        if len(numbered) >= MIN_SLIDES:
            end = _end(document, numbered)
            outside = [segment for segment in kept if not numbered[0] <= segment < end]
            if sum(count_words(document.texts[segment]) for segment in outside) >= ARTICLE_WORDS:
                kept = outside
    return kept


def _end(document: Document, numbered: Sequence[int]) -> int:
    """One after the last segment of the smallest container that holds all slides."""
    container = document.holders[numbered[0]]
    while container > 0 and document.ends[container] <= numbered[-1]:
        container = document.parents[container]
    return document.ends[container]
