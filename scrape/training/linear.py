"""Logistic regression over hashed words: what names of elements, and words of text, say of a segment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scrape.extractor.model.element_names import HASH_SIZE
from scrape.extractor.model.features.hashed_words import NAME_LEVELS
from scrape.training.examples import Example

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_NAME_PENALTY: Final = 20.0
_TEXT_PENALTY: Final = 10.0
_PAGE_PENALTY: Final = 5.0
_STEPS: Final = 40
_PAGE_STEPS: Final = 200


def name_matrix(examples: Sequence[Example]) -> Any:
    """Segments by hashed name words, a block of columns for each level."""
    rows: list[NDArray[np.int64]] = []
    for example in examples:
        sets = [np.array(sorted(hashes), dtype=np.int64) for hashes in example.features.name_hashes]
        layout, signatures = example.features.layout, example.document.signatures
        above: dict[int, NDArray[np.int64]] = {}
        for segment, ancestors in enumerate(layout.ancestors.T):
            parts = [sets[signatures[ancestors[level]]] + level * HASH_SIZE for level in range(3)]
            parts.append(_above(int(ancestors[3]), above, sets, example))
            lead = example.document.leads[segment]
            if lead >= 0:
                parts.append(sets[lead] + 4 * HASH_SIZE)
            rows.append(np.concatenate(parts))
    return _counts(rows, NAME_LEVELS * HASH_SIZE)


def _above(
    container: int, known: dict[int, NDArray[np.int64]], sets: list[NDArray[np.int64]], example: Example
) -> NDArray[np.int64]:
    found = known.get(container)
    if found is None:
        document = example.document
        parts = [sets[document.signatures[around]] + 3 * HASH_SIZE for around in document.around(container)]
        found = known[container] = np.concatenate(parts)
    return found


def text_matrix(examples: Sequence[Example]) -> Any:
    """Segments by hashed text words."""
    rows = [np.array(sorted(tokens), dtype=np.int64) for example in examples for tokens in example.text_tokens]
    return _counts(rows, HASH_SIZE)


def _counts(rows: list[NDArray[np.int64]], width: int) -> Any:
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]  # scipy ships no types

    ends = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    columns = np.concatenate(rows)
    matrix = csr_matrix((np.ones(len(columns), dtype=np.float32), columns, ends), shape=(len(rows), width))
    matrix.sum_duplicates()
    return matrix


def logistic_regression(
    inputs: Any, target: NDArray[np.bool_], penalty: float, steps: int, weights: Floats | float = 1.0
) -> NDArray[np.float64]:
    """Weights of the columns of a matrix, sparse or not, then a constant; `weights`: of its rows. What `penalty` holds
    back (L2) are the columns' weights alone."""
    from scipy.optimize import minimize  # type: ignore[import-untyped]  # scipy ships no types
    from scipy.sparse import issparse

    transposed = inputs.T.tocsr() if issparse(inputs) else inputs.T
    wanted = target.astype(np.float64)

    def loss(beta: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        score = inputs @ beta[:-1] + beta[-1]
        slope = weights * (1 / (1 + np.exp(-score)) - wanted)
        value = (weights * (np.logaddexp(0, score) - wanted * score)).sum() + penalty / 2 * (beta[:-1] ** 2).sum()
        return float(value), np.append(transposed @ slope + penalty * beta[:-1], slope.sum())

    start = np.zeros(inputs.shape[1] + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": steps})
    return np.asarray(found.x)


def _fit_weights(matrix: Any, labels: Floats, weights: Floats, penalty: float) -> Floats:
    """Weights of the columns, rounded to half precision as they are shipped."""
    found = logistic_regression(matrix, labels >= 0.5, penalty, _STEPS, weights)
    return np.asarray(found[:-1], dtype=np.float16).astype(np.float32)


def fit_hashed(names: Any, texts: Any, labels: Floats, weights: Floats) -> tuple[Floats, Floats]:
    """Weights of names by level, and of text words, learned from the rows whose weight is not 0."""
    rows = np.flatnonzero(weights)
    name_weights = _fit_weights(names[rows], labels[rows], weights[rows], _NAME_PENALTY)
    text_weights = _fit_weights(texts[rows], labels[rows], weights[rows], _TEXT_PENALTY)
    return name_weights.reshape(NAME_LEVELS, HASH_SIZE), text_weights


def fit_article_weights(pages: Floats, is_article: NDArray[np.bool_]) -> Floats:
    """Weights of a page's mean features, then a constant, for the log odds that it is an article."""
    inputs = pages.astype(np.float64)
    deviation = inputs.std(axis=0) + 1e-3
    found = logistic_regression(inputs / deviation, is_article, _PAGE_PENALTY, _PAGE_STEPS)
    return np.asarray(found / np.append(deviation, 1.0), dtype=np.float32)
