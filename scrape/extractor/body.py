"""Document -> body: which segments the model chooses, and how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from scrape.extractor.classifier import shipped_model
from scrape.extractor.decoding import Choice, choose
from scrape.extractor.document import Document

if TYPE_CHECKING:
    from numpy.typing import NDArray

MIN_COPIED_CHARACTERS: Final = 20
"""Shorter texts may be said twice. Measured: word F1 of articles +0.002, of all kinds +0.003; 60 gains the same."""


def classify(document: Document) -> NDArray[np.float32]:
    """The probability of each segment of the document to be in the body."""
    if not document.texts:
        return np.zeros(0, dtype=np.float32)
    return shipped_model().probabilities(document)


def choose_segments(document: Document) -> Choice:
    """The segments that the model takes for the body."""
    return choice_of(document, classify(document))


def choice_of(document: Document, probabilities: NDArray[np.float32]) -> Choice:
    """The segments to choose, given the probability of each."""
    choice = choose(probabilities, word_counts(document))
    return Choice(_without_copies(document, choice.chosen), choice.confidence)


def _without_copies(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """Without texts that were chosen before in another part of the page: the copy for another screen size."""
    parents = document.parents
    places: dict[str, int] = {}
    kept: list[int] = []
    for segment in chosen:
        text = document.texts[segment]
        if len(text) >= MIN_COPIED_CHARACTERS:
            place = parents[max(parents[document.holders[segment]], 0)]
            if places.setdefault(text, place) != place:
                continue
        kept.append(segment)
    return tuple(kept)


def word_counts(document: Document) -> NDArray[np.float64]:
    """About how many words each segment has: ideographs count for a word each."""
    return np.array(
        [text.count(" ") + 1 if text.isascii() else _words(text) for text in document.texts], dtype=np.float64
    )


def _words(text: str) -> int:
    return text.count(" ") + 1 + sum("\u3040" <= character <= "\u9fff" for character in text)
