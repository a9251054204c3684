"""Links below a label that announces other articles, of which the links were chosen and the label was not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.phrases import related
from scrape.extractor.passages import normalise

if TYPE_CHECKING:
    from scrape.extractor.document import Document

MAX_LINKS: Final = 10
"""Below one label: more are what a page lists."""
MAX_SHARE: Final = 0.3
"""Of the chosen characters: where more are announced so, the page is a list. By eye, not swept."""


def without_announced(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments but for links that a label left out, right before them, says to lead to other articles."""
    kept, gone = set(chosen), set[int]()
    for segment in chosen:
        if document.is_link(segment):
            label = segment - 1
            while label >= 0 and segment - label <= MAX_LINKS and document.is_link(label):
                label -= 1
            if label >= 0 and label not in kept and _announces(document.texts[label]):
                gone.add(segment)
    length = document.length_of(gone)
    if length > MAX_SHARE * document.length_of(chosen):
        return list(chosen)
    return [segment for segment in chosen if segment not in gone]


def _announces(text: str) -> bool:
    return related.RELATED_LABEL.fullmatch(normalise(text)) is not None
