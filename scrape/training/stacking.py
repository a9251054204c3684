"""The whole of learning: hashed words, a first pass over them, a second pass over the first.

What one step says of a page to the next must not have been learned from that page, or the next trusts it too
much. So each step is also fitted without each fold of sites, to speak of that fold.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from zlib import crc32

import numpy as np

from scrape.extractor.classifier import Model, Trees
from scrape.extractor.context import context_of
from scrape.extractor.features import hashed_scores
from scrape.training.boosting import Boosting, fit_trees
from scrape.training.examples import Example, Table, table_of
from scrape.training.linear import fit_hashed, name_matrix, text_matrix

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FOLDS: Final = 5


def fold_of(group: str) -> int:
    """The fold of a site: the same in every corpus and every run."""
    return crc32(group.encode()) % FOLDS


@dataclass(frozen=True, slots=True)
class Fitted:
    """The model learned from all examples, and what models that had not seen a page say of it."""

    model: Model
    unseen: list[Floats]
    """For each example, the probabilities of its segments, by a model of the other folds."""


def fit(
    examples: Sequence[Example],
    about: str,
    boosting: Boosting,
    say: Callable[[str], None],
) -> Fitted:
    """Learn from the examples; `say` hears how far it is."""
    table = table_of(examples)
    folds = table.per_row(fold_of(example.group) for example in examples)
    parts = [np.where(folds == fold, 0, table.weights).astype(np.float32) for fold in range(FOLDS)]
    names, texts = name_matrix(examples), text_matrix(examples)
    say(f"{len(table.labels)} segments of {len(examples)} pages")

    hashed = np.zeros((len(table.labels), 7), dtype=np.float32)
    for fold, weights in enumerate(parts):
        pair = fit_hashed(names, texts, table.labels, weights)
        for number, example in enumerate(examples):
            if fold_of(example.group) == fold:
                hashed[table.rows(number)] = hashed_scores(example.document, example.features.layout, *pair)
    final_pair = fit_hashed(names, texts, table.labels, table.weights)
    say("words learned")
    first_matrix = np.concatenate([table.matrix, hashed, table.conventions[:, None]], axis=1)
    first = _unseen(first_matrix, table, folds, parts, boosting)
    say("first pass learned")
    second_matrix = np.concatenate([first_matrix, _context(table, first)], axis=1)
    second = _unseen(second_matrix, table, folds, parts, boosting)
    say("second pass learned")
    model = Model(
        name_weights=final_pair[0],
        text_weights=final_pair[1],
        first=_fit(first_matrix, table.labels, table.weights, boosting),
        second=_fit(second_matrix, table.labels, table.weights, boosting),
        about=about,
    )
    say("all learned")
    return Fitted(model, [second[table.rows(number)] for number in range(len(examples))])


def _fit(matrix: Floats, labels: Floats, weights: Floats, boosting: Boosting) -> Trees:
    rows = np.flatnonzero(weights)
    return fit_trees(matrix[rows], labels[rows], weights[rows], boosting)


def _unseen(
    matrix: Floats, table: Table, folds: NDArray[np.int64], parts: list[Floats], boosting: Boosting
) -> Floats:
    result = np.zeros(len(table.labels), dtype=np.float32)
    for fold, weights in enumerate(parts):
        rows = np.flatnonzero(folds == fold)
        if len(rows):
            result[rows] = _fit(matrix, table.labels, weights, boosting).probabilities(matrix[rows])
    return result


def _context(table: Table, first: Floats) -> Floats:
    parts = [
        context_of(first[table.rows(number)], example.features.layout, example.features.tags)[1]
        for number, example in enumerate(table.examples)
    ]
    return np.concatenate(parts)
