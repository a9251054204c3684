"""The extractor, trained without a page's site, does not get worse."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import forking
import pytest

from scrape.evaluate.corpus import GOLD_FILE
from scrape.evaluate.ratchet import TOLERANCE, falls, kept_figures, measured_figures

SHIFTED_PAGES = 4
"""By so many pages of a group figures of the same code differ between processors: their products of matrices are not
the same to the last bit, and so neither are the networks. Measured on two: news4k exact 0.335 and 0.317 (three pages),
reader word F1 0.962 and 0.955."""

PROCESSES = 2
"""That learn without a fold each: by one alone this test takes longer than all others by another."""

CORPORA = Path(os.environ.get("SCRAPE_CORPORA", Path(__file__).parents[2] / "../shared/corpus"))

if TYPE_CHECKING:
    from scrape.extractor.model.classifier import Model


def _learned(learn: Callable[[int], Model], folds: Iterable[int]) -> list[Model]:
    """The models that are learned without each fold: what these share is not sent, but forked."""
    if not forking.CAN_FORK:
        return list(map(learn, folds))
    with multiprocessing.get_context("fork").Pool(PROCESSES, _learn.append, (learn,)) as pool:
        return pool.map(_learn_without, folds, chunksize=1)


_learn: list[Callable[[int], Model]] = []
"""In a process that was forked: what it does."""


def _learn_without(fold: int) -> Model:
    return _learn[0](fold)


@pytest.mark.corpus
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_no_cross_validated_figure_falls() -> None:
    pytest.importorskip("scipy", reason="training needs the extra train")
    from scrape.training.__main__ import NETWORKS
    from scrape.training.crossvalidation import evaluation_of
    from scrape.training.examples import load_examples
    from scrape.training.learning import Settings
    from scrape.training.stacking import prepare, unseen

    kept = kept_figures("cross_validated")
    # The smaller kinds of page are not kept: a page more or less is over the tolerance.
    corpora = sorted({group.partition("/")[0] for group in kept})
    if not all((CORPORA / name / GOLD_FILE).is_file() for name in corpora):
        pytest.skip(f"not all of the corpora {corpora} are in {CORPORA}; SCRAPE_CORPORA names another folder")

    def silent(line: str) -> None:
        del line

    # In the order in which the kept figures were measured: the folds follow it.
    named = ("wcxb", "news4k", "snippets", "reader")
    prepared = prepare(load_examples([CORPORA / name for name in named]), silent)
    evaluation = evaluation_of(prepared.examples, unseen(prepared, Settings(), NETWORKS, silent, _learned))
    measured = measured_figures(evaluation)
    pages = {group.group: group.pages for group in evaluation.systems[0].groups}
    fallen = [
        str(fall)
        for group, scores in kept.items()
        for fall in falls(measured, {group: scores}, tolerance=max(TOLERANCE, SHIFTED_PAGES / pages[group]))
    ]
    assert not fallen
