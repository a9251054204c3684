"""Probabilities of segments -> the chosen set, and how sure it is.

The set is the one that maximises the expected F1 of the page: of all sets of a given expected size the best is
a prefix of the segments by falling probability, so that the best prefix is the best set (Lewis, 1995; Dembczynski
et al., 2011, by the ratio of expectations). It is never empty where there is text.

The segments of a page are not right or wrong each for itself: a page of a kind that the model knows little of has
all its probabilities too low, or too high. So the expectation is also taken over a shift of all log odds of the
page, normally distributed (a random effect of the page), by Gauss-Hermite quadrature. The less a page says what it
is, the wider the distribution.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from scrape.extractor.claims import ARTICLE_TYPES, LIST_TYPES, PRODUCT_TYPES, THREAD_TYPES, Claims

if TYPE_CHECKING:
    from numpy.typing import NDArray

TRUST: Final = 0.9
"""Factor of the log odds, which are too sure of pages that are no articles."""
SPREAD: Final = 2.2
"""Standard deviation of a page's shift, of pages that call themselves articles or lists. Of pairs of a trust of 0.6 to
0.9 and a spread of 1 to 2.5, cross-validated on all pages: they differ by 0.003 on news and snippets, by 0.001 on
articles, by 0.002 on all kinds; this one lets few unwanted lines through. Against no shift and a trust of 1, by an
earlier model: word F1 of all kinds +0.007, of reader +0.011, of articles +0.001."""
SPREAD_OF_ONE: Final = 1.0
"""Of pages that say they are one product or one thread: of 0.5, 1 and 1.5 the forums' word F1 is 0.0055 higher than of
2.2, that of products 0.005."""
SPREAD_OF_UNKNOWN: Final = 4.0
"""Of pages that do not say what they are, where the narrower one leaves it unsure what to choose. Against 2.2 word F1
of all kinds +0.003, of collections +0.01, of services and listings +0.005, of articles even; 3 and 4.5 gain 0.0015
and 0.0025. Pages that are articles by Open Graph alone, as many others are, gain nothing and lose 0.002 at more."""
SURE: Final = 0.8
"""Expected F1 from which a choice stands. Of 0.8, 0.9 and never the figures differ by 0.0003, but by the last teasers
under articles come in."""
_NODES: Final = np.array([[-2.857], [-1.3556], [0.0], [1.3556], [2.857]])
_CHANCES: Final = np.array([0.01126, 0.22208, 0.53332, 0.22208, 0.01126])
"""Nodes and weights of five-point quadrature over the normal distribution (Abramowitz & Stegun, table 25.10)."""

MAX_LABEL_WORDS: Final = 3
MIN_LABEL_PROBABILITY: Final = 0.4
"""Of a segment of a few words: it weighs next to nothing in F1, but a button is seen at once. Without it the leak
rate of all kinds is 3.1 %, with it 1.6 %, and their word F1 0.0015 lower."""


class Choice(NamedTuple):
    """What was chosen of a page."""

    chosen: tuple[int, ...]
    """Indexes of segments, rising."""
    confidence: float
    """The expected F1 of the best set, 0 to 1."""


def spreads_of(claims: Claims) -> tuple[float, ...]:
    """How far the log odds of a page may be shifted, given what it says that it is; to be tried in turn
    until the choice is sure."""
    if claims.any_of(ARTICLE_TYPES):
        return (SPREAD,)
    is_list = claims.any_of(LIST_TYPES)
    is_product = claims.any_of(PRODUCT_TYPES) and not is_list
    if is_product or claims.any_of(THREAD_TYPES):
        return (SPREAD_OF_ONE,)
    return (SPREAD,) if is_list or "og:article" in claims.types else (SPREAD, SPREAD_OF_UNKNOWN)


def choose(
    probabilities: NDArray[np.float32],
    words: NDArray[np.float64],
    spreads: Sequence[float] = (SPREAD,),
    data: NDArray[np.bool_] | None = None,
) -> Choice:
    """The set of segments of highest expected F1 over words, less the unlikely labels in it.

    `data` says which segments are none, however short.
    """
    if not len(probabilities):
        return Choice((), 0.0)
    order = (-probabilities).argsort(kind="stable")
    for spread in spreads:
        expected = _expected_f1(probabilities[order], words[order], spread)
        best = int(expected.argmax())
        if expected[best] >= SURE:
            break
    chosen = np.sort(order[: best + 1])
    is_likely = (words > MAX_LABEL_WORDS) | (probabilities >= MIN_LABEL_PROBABILITY)
    likely = chosen[(is_likely if data is None else is_likely | data)[chosen]]
    return Choice(tuple((likely if len(likely) else chosen).tolist()), float(expected[best]))


def _expected_f1(probabilities: NDArray[np.float32], words: NDArray[np.float64], spread: float) -> NDArray[np.float64]:
    """The expected F1 of each prefix of a page's segments."""
    odds = np.minimum(np.maximum(probabilities.astype(np.float64), _TINY), 1 - _TINY)
    weights = words + _TINY_WEIGHT
    shifted = TRUST * np.log(odds / (1 - odds)) + spread * _NODES
    hits = (weights / (1 + np.exp(-shifted))).cumsum(axis=1)
    scores = 2 * hits / (weights.cumsum() + hits[:, -1:])
    return _CHANCES @ scores  # type: ignore[no-any-return]  # numpy gives a product no type


_TINY: Final = 1e-6
_TINY_WEIGHT: Final = 0.01
"""Of a segment without words, that the order among such segments is kept."""
