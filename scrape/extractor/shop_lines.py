"""Lines that a shop puts beside what it sells: how many judged it, a button of the cart, a label without its values.

Lists of goods have them by the dozen, where they part one from the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from scrape.extractor.line_patterns import PatternTable
from scrape.extractor.passages import normalise
from scrape.extractor.phrases import narration, shops

if TYPE_CHECKING:
    from scrape.extractor.document import Document

MAX_LINES: Final = 6
"""On a page of one product. The labelled lists of goods have more; by eye, not swept."""
MAX_LENGTH: Final = 120
"""Characters."""
_OF_SHOPS: Final = ("product", "cart", "price", "basket", "item-", "shop", "review", "panier", "korb", "koszyk")
"""One of them is in the names of elements on a page that sells something."""
_LINES: Final = PatternTable({"shop": (shops.RATING, shops.CART)})


def without_shop_lines(document: Document, chosen: Sequence[int]) -> Sequence[int]:
    """The chosen segments but for such lines, where they are few."""
    names = document.written_names()
    if not any(word in names for word in _OF_SHOPS):
        return chosen
    members = set(chosen)
    found = {
        segment
        for segment in chosen
        if _is_of_shop(document.texts[segment]) or (segment + 1 not in members and _is_label(document, segment))
    }
    return [segment for segment in chosen if segment not in found] if 0 < len(found) <= MAX_LINES else chosen


def _is_of_shop(text: str) -> bool:
    if len(text) > MAX_LENGTH:
        return False
    line = normalise(text)
    if not _LINES.kinds_of(line):
        return False
    return shops.RATING.fullmatch(line) is not None or shops.CART.fullmatch(line) is not None


def _is_label(document: Document, segment: int) -> bool:
    """Whether it names something to choose: `Size:`; that somebody said something it may, too."""
    text = document.texts[segment]
    is_short = text.endswith(":") and text.count(" ") <= 1 and segment + 1 < len(document)
    return is_short and narration().search(text.casefold()) is None
