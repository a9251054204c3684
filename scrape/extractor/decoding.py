"""Probabilities of segments -> the chosen set, and how sure it is.

The set is the one that maximises the expected F1 of the page: of all sets of a given expected size the best is
a prefix of the segments by falling probability, so that the best prefix is the best set (Lewis, 1995; Dembczynski
et al., 2011, by the ratio of expectations). It is never empty where there is text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen of a page."""

    chosen: tuple[int, ...]
    """Indexes of segments, rising."""
    confidence: float
    """The expected F1 of the choice, 0 to 1."""


def choose(probabilities: NDArray[np.float32], words: NDArray[np.float64]) -> Choice:
    """The set of segments of highest expected F1 over words."""
    if not len(probabilities):
        return Choice((), 0.0)
    order = np.argsort(-probabilities, kind="stable")
    weights = words + 0.01
    hits = np.cumsum((probabilities * weights)[order])
    sizes = np.cumsum(weights[order])
    expected = 2 * hits / (sizes + hits[-1])
    best = int(np.argmax(expected))
    chosen = np.sort(order[: best + 1])
    return Choice(tuple(int(i) for i in chosen), float(expected[best]))
