"""The chosen set: never empty, the best prefix, and a confidence that says how sure it is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape.extractor.decoding import Choice, choose


def chosen(probabilities: list[float], words: list[float]) -> Choice:
    return choose(np.array(probabilities, dtype=np.float32), np.array(words))


def test_no_segments_give_nothing() -> None:
    assert chosen([], []) == Choice((), 0.0)


def test_the_likely_ones_are_chosen_in_document_order() -> None:
    assert chosen([0.1, 0.9, 0.02, 0.95], [10, 50, 10, 40]).chosen == (1, 3)


def test_one_huge_segment_below_one_half_is_still_chosen() -> None:
    assert chosen([0.02, 0.45, 0.02], [5, 2000, 5]).chosen == (1,)


def test_confidence_is_high_where_all_is_clear_and_low_where_nothing_is() -> None:
    clear = chosen([0.99, 0.99, 0.01], [50, 50, 50]).confidence
    unclear = chosen([0.3, 0.25, 0.2], [50, 50, 50]).confidence
    assert clear == pytest.approx(0.985, abs=0.02)
    assert unclear < 0.6


def expected_f1(kept: list[int], probabilities: list[float], words: list[float]) -> float:
    hits = sum(probabilities[i] * words[i] for i in kept)
    total = sum(p * w for p, w in zip(probabilities, words, strict=True))
    return 2 * hits / (sum(words[i] for i in kept) + total)


@given(st.lists(st.tuples(st.floats(0.01, 0.99), st.integers(1, 200)), min_size=1, max_size=8))
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
