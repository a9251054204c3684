from __future__ import annotations

import random

from scrape.evaluate.bootstrap import figure


def mean(sums: tuple[float, ...]) -> float:
    return sums[0] / sums[1]


def rows(size: int, seed: int) -> list[tuple[float, ...]]:
    chance = random.Random(seed)  # noqa: S311  # a seeded sample, no secret
    return [(chance.gauss(0.5, 0.1), 1) for _ in range(size)]


def test_an_interval_is_the_same_on_every_machine() -> None:
    measured = figure([(n % 3 == 0, 1) for n in range(20)], mean)
    assert measured is not None
    assert (measured.low, measured.value, measured.high) == (0.15, 0.35, 0.55)


def test_an_interval_holds_the_figure_and_narrows_with_the_root_of_the_pages() -> None:
    few, many = figure(rows(25, 2), mean), figure(rows(400, 2), mean)
    assert few is not None
    assert many is not None
    assert few.low < few.value < few.high
    ratio = (few.high - few.low) / (many.high - many.low)
    assert 2.5 < ratio < 6.5  # The root of 400 / 25 is 4.


def test_the_true_mean_is_missed_about_one_time_in_twenty() -> None:
    found = [figure(rows(60, seed), mean, resamples=200) for seed in range(100)]
    missed = sum(not (one.low <= 0.5 <= one.high) for one in found if one)
    assert 1 <= missed <= 15


def test_no_page_no_figure_and_no_resample_no_width() -> None:
    assert figure([], mean) is None
    measured = figure([(1.0, 1), (0.0, 1)], mean, resamples=0)
    assert measured is not None
    assert (measured.value, measured.low, measured.high, measured.pages) == (0.5, 0.5, 0.5, 2)
