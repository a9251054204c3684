"""The chosen set: never empty, the best prefix, and a confidence that says how sure it is."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape.extractor.claims import Claims
from scrape.extractor.selection.decoding import (
    MAX_LABEL_WORDS,
    SPREAD,
    SPREAD_OF_UNKNOWN,
    TRUST,
    Choice,
    choose,
    spreads_of,
)


def chosen(probabilities: list[float], words: list[float]) -> Choice:
    return choose(np.array(probabilities, dtype=np.float32), np.array(words))


def _claims(types: str) -> Claims:
    return Claims(title="", description="", body="", types=frozenset(types.split()))


def test_no_segments_give_nothing() -> None:
    assert chosen([], []) == Choice((), 0.0)


def test_the_likely_ones_are_chosen_in_document_order() -> None:
    assert chosen([0.1, 0.9, 0.02, 0.95], [10, 50, 10, 40]).chosen == (1, 3)


def test_one_huge_segment_below_one_half_is_still_chosen() -> None:
    assert chosen([0.02, 0.45, 0.02], [5, 2000, 5]).chosen == (1,)


def test_confidence_is_high_where_all_is_clear_and_low_where_nothing_is() -> None:
    clear = chosen([0.999, 0.999, 0.001], [50, 50, 50]).confidence
    unclear = chosen([0.3, 0.25, 0.2], [50, 50, 50]).confidence
    assert clear > 0.9
    assert unclear < 0.7


def test_an_unlikely_label_stays_out_where_prose_of_the_same_probability_is_chosen() -> None:
    assert chosen([0.9, 0.38, 0.38], [100, 30, 2]).chosen == (0, 1)
    assert chosen([0.9, 0.38, 0.42], [100, 30, 2]).chosen == (0, 1, 2)


def test_labels_are_chosen_where_the_page_has_nothing_else() -> None:
    assert chosen([0.1, 0.1], [2, 2]).chosen == (0, 1)


def test_an_unsure_page_gives_more_than_its_likely_half() -> None:
    """With probabilities taken at their word the second would be left out."""
    assert chosen([0.6, 0.25], [50, 60]).chosen == (0, 1)


@pytest.mark.parametrize(
    ("types", "least"),
    [
        ("", 0.15),
        ("website question", 0.15),
        ("product itemlist", 0.2),
        ("og:article website", 0.2),
        ("newsarticle", 0.2),
        ("article product", 0.2),
        ("product", 0.25),
        ("qapage website", 0.25),
        ("og:product", 0.25),
        ("og:article product", 0.25),
    ],
)
def test_the_less_a_page_says_what_it_is_the_more_of_it_is_chosen(types: str, least: float) -> None:
    """`least` is the lowest probability of a second segment that is chosen, in steps of 0.05."""
    spreads = spreads_of(_claims(types))
    words = np.array([50.0, 60.0])
    both = (p for p in (0.1, 0.15, 0.2, 0.25) if len(choose(np.array([0.6, p], np.float32), words, spreads).chosen) > 1)
    assert next(both) == least


def test_a_sure_choice_stands_on_a_page_that_does_not_say_what_it_is() -> None:
    words = np.array([100.0, 15.0, 15.0])
    sure, unsure = (np.array([p, 0.3, 0.3], dtype=np.float32) for p in (0.97, 0.6))
    assert choose(sure, words, (SPREAD_OF_UNKNOWN,)).chosen == (0, 1, 2)
    assert choose(sure, words, spreads_of(_claims(""))).chosen == (0,)
    assert choose(unsure, words, spreads_of(_claims(""))).chosen == (0, 1, 2)


NODES, CHANCES = np.polynomial.hermite_e.hermegauss(5)


def expected_f1(kept: list[int], probabilities: list[float], words: list[float]) -> float:
    """By its definition: the mean over shifts of the page's log odds."""
    odds = np.array([math.log(p / (1 - p)) for p in probabilities])
    hits = np.array(words) / (1 + np.exp(-(TRUST * odds + SPREAD * NODES[:, None])))
    scores = 2 * hits[:, kept].sum(axis=1) / (sum(words[i] for i in kept) + hits.sum(axis=1))
    return float(scores @ CHANCES / CHANCES.sum())


@given(st.lists(st.tuples(st.floats(0.01, 0.99), st.integers(MAX_LABEL_WORDS + 1, 200)), min_size=1, max_size=6))
def test_no_other_set_has_a_higher_expected_f1(pairs: list[tuple[float, int]]) -> None:
    probabilities = [float(np.float32(p)) for p, _ in pairs]
    words = [float(w) for _, w in pairs]
    best = max(
        expected_f1([i for i in range(len(pairs)) if bits >> i & 1], probabilities, words)
        for bits in range(1, 1 << len(pairs))
    )
    choice = chosen(probabilities, words)
    assert expected_f1(list(choice.chosen), probabilities, words) == pytest.approx(best, abs=0.01)
    assert choice.confidence == pytest.approx(best, abs=0.02)
