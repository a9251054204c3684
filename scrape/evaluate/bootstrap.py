"""Confidence intervals by the bootstrap: resample pages, score each sample, take percentiles.

B. Efron, 'Bootstrap Methods: Another Look at the Jackknife', 1979; the percentile method. All figures over
the same number of pages share their samples, so that two systems are compared on the same draws.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import Any

from scrape.evaluate.scores import Sums

RESAMPLES = 1000
SEED = 20_251_124
CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Figure:
    """A score over `pages` pages, and the interval that holds it with 95 % confidence."""

    value: float
    low: float
    high: float
    pages: int


def figure(rows: Sequence[Sums], of_sums: Callable[[Sums], float], *, resamples: int = RESAMPLES) -> Figure | None:
    """The score of pages with these summands; None without pages.

    `resamples` 0 gives the interval no width.
    """
    if not rows:
        return None
    columns = tuple(zip(*rows, strict=True))
    value = of_sums(tuple(map(sum, columns)))
    if resamples == 0 or len(rows) == 1:
        return Figure(value, value, value, len(rows))
    draws = sorted(of_sums(tuple(sum(pick(column)) for column in columns)) for pick in _samples(len(rows), resamples))
    cut = round(resamples * (1 - CONFIDENCE) / 2)
    return Figure(value, draws[cut], draws[-1 - cut], len(rows))


@lru_cache(maxsize=4)
def _samples(size: int, resamples: int) -> tuple[Callable[[Any], tuple[float, ...]], ...]:
    """For each resample a function that picks its pages out of a column, drawn with replacement."""
    chance = random.Random(SEED)  # noqa: S311  # a seeded sample, no secret
    return tuple(itemgetter(*chance.choices(range(size), k=size)) for _ in range(resamples))
