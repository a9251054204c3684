"""Gradient-boosted oblivious trees, learned by CatBoost, as the arrays that the classifier evaluates."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from scrape.extractor.classifier import Trees

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Boosting:
    """How trees are grown."""

    trees: int = 250
    depth: int = 6
    rate: float = 0.12
    penalty: float = 6.0
    borders: int = 48
    features: float = 0.3
    """Share of the features that each level may choose from."""
    rows: float = 0.7
    """Share of the rows that each tree is grown from."""
    seed: int = 0
    threads: int = 2


def fit_trees(matrix: Floats, labels: Floats, weights: Floats, boosting: Boosting) -> Trees:
    """Trees for the probability of the labels, which may be shares, under cross entropy."""
    from catboost import CatBoostClassifier

    model = CatBoostClassifier(
        loss_function="CrossEntropy",
        iterations=boosting.trees,
        depth=boosting.depth,
        learning_rate=boosting.rate,
        l2_leaf_reg=boosting.penalty,
        border_count=boosting.borders,
        rsm=boosting.features,
        bootstrap_type="Bernoulli",
        subsample=boosting.rows,
        random_seed=boosting.seed,
        thread_count=boosting.threads,
        boosting_type="Plain",
        score_function="L2",
        allow_writing_files=False,
        verbose=False,
    )
    model.fit(matrix, labels, sample_weight=weights)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.json")
        model.save_model(str(path), format="json")
        return _trees(json.loads(path.read_text(encoding="utf-8")), boosting.depth)


def _trees(model: dict[str, list[dict[str, list[dict[str, float]]]]], depth: int) -> Trees:
    trees = model["oblivious_trees"]
    features = np.zeros((len(trees), depth), dtype=np.int32)
    borders = np.full((len(trees), depth), np.inf, dtype=np.float32)
    leaves = np.zeros((len(trees), 1 << depth), dtype=np.float32)
    for number, tree in enumerate(trees):
        splits = tree.get("splits") or []
        features[number, : len(splits)] = [int(split["float_feature_index"]) for split in splits]
        borders[number, : len(splits)] = [split["border"] for split in splits]
        values = tree["leaf_values"]
        leaves[number, : len(values)] = values
    scale, bias = model["scale_and_bias"]
    bias_value = bias[0] if isinstance(bias, list) else bias
    return Trees(features, borders, leaves * np.float32(scale), float(bias_value))  # type: ignore[arg-type]
