from __future__ import annotations

import os
from pathlib import Path

import pytest

from scrape.evaluate.corpus import GOLD_FILE
from scrape.evaluate.ratchet import TOLERANCE, Fall, falls, kept_figures, measured_figures, raised
from scrape.evaluate.runner import evaluate

CORPORA = Path(os.environ.get("SCRAPE_CORPORA", Path(__file__).parents[2] / "../shared/corpus"))


def test_a_fall_beyond_the_tolerance_is_found_in_either_direction() -> None:
    kept = {"news": {"word F1": 0.95, "leak rate": 0.01, "exact": 0.5}}
    slight = {"word F1": 0.95 - TOLERANCE / 2, "leak rate": 0.01 + TOLERANCE / 2, "exact": 0.9}
    assert falls({"news": slight}, kept) == []
    worse = {"word F1": 0.94, "leak rate": 0.03, "exact": 0.5}
    assert falls({"news": worse}, kept) == [
        Fall("news", "word F1", 0.95, 0.94),
        Fall("news", "leak rate", 0.01, 0.03),
    ]


def test_a_figure_that_is_no_longer_measured_is_a_fall() -> None:
    fallen = falls({"news": {"word F1": 0.95}}, {"news": {"exact": 0.5}, "blogs": {"exact": 0.4}})
    assert [str(fall) for fall in fallen] == [
        "news: exact was 0.5000, is not measured",
        "blogs: exact was 0.4000, is not measured",
    ]


def test_kept_figures_only_get_better() -> None:
    kept = {"news": {"word F1": 0.95, "leak rate": 0.01}, "blogs": {"exact": 0.4}}
    measured = {"news": {"word F1": 0.961234, "leak rate": 0.02, "exact": 0.5}, "forums": {"exact": 0.1}}
    assert raised(measured, kept) == {
        "news": {"word F1": 0.9612, "leak rate": 0.01, "exact": 0.5},
        "blogs": {"exact": 0.4},
        "forums": {"exact": 0.1},
    }


@pytest.mark.corpus
def test_no_kept_figure_of_the_shipped_package_falls() -> None:
    kept = kept_figures("shipped")
    corpora = {group.partition("/")[0] for group in kept}
    present = sorted(name for name in corpora if (CORPORA / name / GOLD_FILE).is_file())
    if not present:
        pytest.skip(f"none of the corpora {sorted(corpora)} is in {CORPORA}; SCRAPE_CORPORA names another folder")
    measured = measured_figures(evaluate((CORPORA / name for name in present), resamples=0))
    floor = {group: scores for group, scores in kept.items() if group.partition("/")[0] in present}
    assert not list(map(str, falls(measured, floor)))
