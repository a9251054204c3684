"""Features of the containers around a segment: what they are called, how deep they are, and what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scrape.extractor.layout import REACH, Layout
from scrape.extractor.model.element_names import PROPERTIES
from scrape.extractor.model.vocabulary import CATEGORIES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document
    from scrape.extractor.model.features import Rows

    Floats = NDArray[np.float32]

_LEAD_CATEGORIES: Final = ("author", "date", "share", "label", "title", "content", "caption")
_LEAD_SHIFTS: Final = np.array([CATEGORIES.index(name) for name in _LEAD_CATEGORIES])[:, None]
_NEARNESS: Final = np.append(0, 1 / np.arange(REACH, 0, -1)).astype(np.float32)
"""By how many levels have met a property when the last is reached."""


def container_rows(
    document: Document, layout: Layout, points: NDArray[Any], prose: NDArray[np.bool_], bits: NDArray[np.int64]
) -> Rows:
    """The features; `prose` says which segments are, `bits` the properties of each of the document's names."""
    leads = np.array(document.leads, dtype=np.int64)
    lead_bits = np.where(leads >= 0, bits[leads], 0)
    holders = layout.holders
    start = layout.starts[holders]
    index = np.arange(len(holders))
    return [
        _nearness(layout, bits[layout.signatures]),
        np.minimum(layout.depths[holders], 40),
        np.array(document.hidden, dtype=np.bool_).take(holders),
        leads >= 0,
        np.log1p(index - start),
        np.log1p(layout.ends[holders] - start),
        (lead_bits >> _LEAD_SHIFTS) & 1,
        *_ancestor_rows(layout, points, prose, index),
    ]


def _nearness(layout: Layout, bits: NDArray[np.int64]) -> Floats:
    """For every property and segment, how near the closest container that has it: 1 is its own, 0 none."""
    met = np.bitwise_or.accumulate(bits.take(layout.lineage), axis=0).astype("<i8", copy=False)
    by_bit = np.unpackbits(met.view(np.uint8).reshape(*met.shape, 8), axis=2, count=PROPERTIES, bitorder="little")
    levels: NDArray[np.uint8] = np.add.reduce(by_bit, axis=0, dtype=np.uint8)
    return _NEARNESS[levels].T


def _ancestor_rows(layout: Layout, points: NDArray[Any], prose: NDArray[np.bool_], index: NDArray[Any]) -> Rows:
    """Figures of the four containers around the segment's own, and where it stands in them."""
    lengths, linked = layout.lengths, layout.linked
    total = np.zeros((5, len(lengths) + 1))
    for number, row in enumerate((lengths, linked, points, prose, prose * lengths)):
        row.cumsum(out=total[number, 1:])
    inside = total.take(layout.ends, axis=1) - total.take(layout.starts, axis=1)
    segments = np.maximum(layout.ends - layout.starts, 1)
    size = np.maximum(inside[0], 1)
    whole = max(total[0, -1], 1)
    figures = np.array(
        [
            size / whole,
            inside[1] / size,
            inside[2] / size,
            inside[3] / segments,
            inside[4] / size,
            np.log1p(segments),
            np.log1p(size / segments),
        ]
    )
    around = layout.ancestors[1:5]
    places = (index - layout.starts[around]) / segments[around]
    # The container of most prose in its direct paragraphs, as Readability scores parents and grandparents
    weight = np.sqrt(lengths) * prose
    scores = np.bincount(layout.ancestors[1], weight, len(segments))
    scores += np.bincount(layout.ancestors[2], weight / 2, len(segments))
    best = int(scores.argmax())
    first, last = int(layout.starts[best]), int(layout.ends[best])
    return [
        figures.take(around, axis=1),
        places,
        (index >= first) & (index < last),
        np.minimum(np.maximum(index - first, -50), 100),
        np.minimum(np.maximum(last - index, -50), 100),
        np.full(len(lengths), size[best] / whole),
    ]
