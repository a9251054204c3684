"""Features of a segment's text: its length, links, and kinds of characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from scrape.extractor.layout import Layout
from scrape.extractor.model.characters import CLASSES, CharacterClass, classes_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document
    from scrape.extractor.model.features import Rows

_RATIOS: Final = [
    CharacterClass.DIGIT,
    CharacterClass.UPPER,
    CharacterClass.OTHER,
    CharacterClass.QUOTE,
    CharacterClass.BAR,
    CharacterClass.IDEOGRAPH,
]
_COUNTS: Final = [
    CharacterClass.STOP,
    CharacterClass.COMMA,
    CharacterClass.COLON,
    CharacterClass.MONEY,
    CharacterClass.SIGN,
]


class Text(NamedTuple):
    """The features of the segments' texts, and what others are made of."""

    rows: Rows
    points: NDArray[Any]
    """Full stops and commas."""
    first: NDArray[Any]
    """Class of the first character."""
    last: NDArray[Any]


def text_of(document: Document, layout: Layout) -> Text:
    """The figures of the texts, one pass over all their characters."""
    lengths = layout.characters.astype(np.int64) + 1
    count = len(lengths)
    codes = classes_of("\n".join(document.texts) + "\n")
    ends = lengths.cumsum()
    starts = ends - lengths
    cells = (np.arange(count) * CLASSES).repeat(lengths) + codes
    counts = np.bincount(cells, minlength=count * CLASSES).reshape(-1, CLASSES).T
    size = np.maximum(layout.lengths, 1)
    words = counts[CharacterClass.SPACE] + counts[CharacterClass.IDEOGRAPH] / 1.7
    rows = [
        np.log1p(layout.lengths),
        np.log1p(words),
        layout.linked / size,
        np.log1p(np.array(document.link_counts, dtype=np.int64)),
        np.array(document.marked, dtype=np.int64) / np.maximum(layout.characters, 1),
        np.minimum(size / np.maximum(words, 1), 20),
        np.minimum(np.array(document.breaks, dtype=np.int64), 3),
        counts[CharacterClass.STOP] / np.maximum(words, 1),
        counts[_RATIOS] / size,
        np.log1p(counts[_COUNTS]),
    ]
    points = counts[CharacterClass.STOP] + counts[CharacterClass.COMMA]
    return Text(rows, points, codes[starts], codes[ends - 2])
