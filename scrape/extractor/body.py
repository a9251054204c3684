"""Document -> body: which segments the model chooses, how sure it is, and the blocks that they make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from scrape.extractor.blocks import blocks_of
from scrape.extractor.classifier import Model, shipped_model
from scrape.extractor.decoding import Choice, choose
from scrape.extractor.document import Document
from scrape.records import Block

if TYPE_CHECKING:
    from numpy.typing import NDArray

CONVENTION: Final = 0
"""By which corpus's convention bodies are chosen: see `training.examples.CONVENTIONS`."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of text that the body may hold, and what rules need to judge it."""

    text: str
    probability: float
    link_density: float
    """Share of its characters inside links."""
    names: str
    """Class names, ids and roles of the elements around it, innermost first."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """The body of a document."""

    blocks: tuple[Block, ...]
    dropped: tuple[Candidate, ...]
    confidence: float
    """The expected F1 of the choice, 0 to 1: low where the model is unsure of the page."""
    chosen: tuple[int, ...] = ()
    """Indexes of the chosen segments."""


def classify(document: Document, model: Model | None = None) -> NDArray[np.float32]:
    """The probability of each segment of the document to be in the body."""
    if not document.texts:
        return np.zeros(0, dtype=np.float32)
    return (model or shipped_model()).probabilities(document, CONVENTION)


def choose_segments(document: Document) -> Choice:
    """The segments that the model takes for the body."""
    return choose(classify(document), word_counts(document))


def extract(document: Document, *, base_url: str | None = None) -> Extraction:
    """The blocks of the body; links and images absolute against `base_url`, or the document's own."""
    probabilities = classify(document)
    choice = choose(probabilities, word_counts(document))
    kept = set(choice.chosen)
    return Extraction(
        blocks=blocks_of(document, choice.chosen, base_url),
        dropped=tuple(
            candidate(document, segment, float(probabilities[segment]))
            for segment in range(len(document.texts))
            if segment not in kept
        ),
        confidence=choice.confidence,
        chosen=choice.chosen,
    )


def candidate(document: Document, segment: int, probability: float) -> Candidate:
    """A segment as rules see it."""
    text = document.texts[segment]
    words: list[str] = []
    container = document.holders[segment]
    if document.leads[segment] >= 0:
        words += [word for word in document.names[document.leads[segment]][1:] if word]
    while container >= 0:
        words += [word for word in document.names[document.signatures[container]][1:] if word]
        container = document.parents[container]
    return Candidate(text, probability, document.linked[segment] / len(text), " ".join(words))


def word_counts(document: Document) -> NDArray[np.float64]:
    """About how many words each segment has: ideographs count for a word each."""
    return np.array(
        [text.count(" ") + 1 if text.isascii() else _words(text) for text in document.texts], dtype=np.float64
    )


def _words(text: str) -> int:
    return text.count(" ") + 1 + sum("\u3040" <= character <= "\u9fff" for character in text)
