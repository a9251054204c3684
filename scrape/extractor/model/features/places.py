"""Features of the place of a segment on the page: in its text, below headings, among its like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from scrape.extractor.layout import Layout
from scrape.extractor.model.features.tags import FIRST_HEADING, LAST_HEADING

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document
    from scrape.extractor.model.features import Rows


def place_rows(
    document: Document, layout: Layout, tags: NDArray[Any], points: NDArray[Any], prose: NDArray[np.bool_]
) -> tuple[Rows, NDArray[Any]]:
    """The features, and the tag of the heading above each segment. `tags` are those of its container."""
    lengths, linked, kinds = layout.lengths, layout.linked, layout.kinds
    count = len(lengths)
    index = np.arange(count)
    total, total_prose = np.zeros((2, count + 1))
    total[1:] = lengths.cumsum()
    total_prose[1:] = (lengths * prose).cumsum()
    page = max(total[-1], 1)
    heading = (tags >= FIRST_HEADING) & (tags <= LAST_HEADING)
    above = np.maximum.accumulate(np.where(heading, index, -1))
    is_h1 = tags == FIRST_HEADING
    h1 = np.maximum.accumulate(np.where(is_h1, index, -1))
    members = np.bincount(kinds)
    chars = np.bincount(kinds, lengths)
    by_kind = np.array(
        [
            np.log1p(members),
            np.log1p(chars / members),
            np.bincount(kinds, linked) / np.maximum(chars, 1),
            chars / page,
            np.bincount(kinds, points > 0) / members,
        ]
    )
    copies, nth = _copies(document.texts)
    constants = (np.log1p(count), np.log1p(page), total_prose[-1] / page, linked.sum() / page)
    rows: Rows = [
        np.log1p(index),
        index / count,
        total[:-1] / page,
        total_prose[:-1] / max(total_prose[-1], 1),
        np.array(constants).repeat(count),
        np.where(above >= 0, np.log1p(index - above), 5),
        np.where(above >= 0, np.log1p(lengths[above]), 0),
        np.where(h1 >= 0, np.log1p(index - h1), 7),
        np.minimum(is_h1.cumsum(), 5),
        np.log1p(heading.cumsum()),
        by_kind.take(kinds, axis=1),
        copies,
        nth,
    ]
    return rows, np.where(above >= 0, tags[above], 0)


def _copies(texts: Sequence[str]) -> tuple[NDArray[Any], NDArray[Any]]:
    """How often each text stands on the page, and how often it did until here; at most 9."""
    seen: dict[str, int] = {}
    nth = []
    for text in texts:
        seen[text] = number = seen.get(text, 0) + 1
        nth.append(number)
    return np.minimum([seen[text] for text in texts], 9), np.minimum(nth, 9)
