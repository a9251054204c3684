"""Filters of a list: values that each say how many goods have it, `Size 9 (12)`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.claims import ARTICLES
from scrape.extractor.document import Document
from scrape.patterns import compiled_late

_COUNT: Final = compiled_late(r"\((?!\s?(?:1[5-9]|20)\d\d\s?\)$)\s?\d[\d,.]*\+?\s?\)$")
"""Not a year, in which a song or a book came out."""
MAX_LENGTH: Final = 60
"""Characters of a value, with its count: what is longer is a text, even among values."""
MIN_VALUES: Final = 4
MIN_SHARE: Final = 0.6
"""Of the segments that the template sets alike. The labelled golds have 0.02 of the words of such values that are
chosen on pages that are no articles; without these words collections gain 0.003 of word F1, one page of documentation
changes by less."""


def filters(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The values of filters. Articles may end their items in figures."""
    valued = [
        segment
        for segment, text in enumerate(document.texts)
        if text[-1] == ")" and len(text) <= MAX_LENGTH and _is_pressed(document, segment) and _COUNT.search(text)
    ]
    if len(valued) < MIN_VALUES or document.claims.any_of(ARTICLES):
        return set()
    values = Counter(map(document.setting_of, valued))
    often = {setting for setting, count in values.items() if count >= MIN_VALUES}
    if not often:
        return set()
    settings = list(map(document.setting_of, range(len(document))))
    alike = Counter(setting for setting in settings if setting in often)
    of_filters = {setting for setting, count in alike.items() if values[setting] >= MIN_SHARE * count}
    return {segment for segment in chosen if settings[segment] in of_filters and _may_be_value(document, segment)}


def _may_be_value(document: Document, segment: int) -> bool:
    """Whether a text that is set like values is one: others may be the article's, where a template names nothing."""
    text = document.texts[segment]
    return _COUNT.search(text) is not None or (len(text) <= MAX_LENGTH and _is_pressed(document, segment))


def _is_pressed(document: Document, segment: int) -> bool:
    """Whether a value is there to be chosen: a link, or a line of a menu that folds out."""
    return document.linked[segment] > 0 or document.hidden[document.holders[segment]]
