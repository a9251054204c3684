"""The extractor, trained without a page's site, does not get worse."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scrape.evaluate.corpus import GOLD_FILE
from scrape.evaluate.ratchet import falls, kept_figures

CORPORA = Path(os.environ.get("SCRAPE_CORPORA", Path(__file__).parents[2] / "../shared/corpus"))


@pytest.mark.corpus
def test_no_cross_validated_figure_falls() -> None:
    pytest.importorskip("scipy", reason="training needs scrape[train]")
    from scrape.training.__main__ import NETWORKS
    from scrape.training.crossvalidation import figures
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
    measured = figures(prepared.examples, unseen(prepared, Settings(), NETWORKS, silent))
    assert not list(map(str, falls(measured, kept)))
