"""The shipped model: how likely each segment of a document is part of the body.

Two passes of gradient-boosted oblivious trees. The first knows a segment and what is around it; the second
also sees the first's probabilities around the segment, in its containers and among its kind. An oblivious
tree asks the same question of everything on one level, so that all segments and trees are evaluated at once
as array operations.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np

from scrape.extractor.context import context_of
from scrape.extractor.features import features_of, hashed_scores

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document

    Floats = NDArray[np.float32]

MODEL_FILE: Final = "model.npz"
_CHUNK: Final = 2048
"""Segments that are evaluated at a time: bounds the memory of a huge page."""


@dataclass(frozen=True, slots=True)
class Trees:
    """Oblivious trees: at each level a feature and a border; a leaf for each pattern of answers."""

    features: NDArray[np.integer[Any]]
    """Trees by levels."""
    borders: Floats
    """Trees by levels: the answer is yes above it."""
    leaves: Floats
    """Trees by leaves; the answer on level k is bit k of the leaf's number."""
    bias: float

    def probabilities(self, matrix: Floats) -> Floats:
        """The probability of each row."""
        parts = [self._sums(matrix[at : at + _CHUNK]) for at in range(0, len(matrix), _CHUNK)]
        return cast("Floats", 1 / (1 + np.exp(-(np.concatenate(parts) + self.bias)))).astype(np.float32)

    def _sums(self, matrix: Floats) -> Floats:
        count, depth = self.features.shape
        by_feature = np.ascontiguousarray(matrix.T)
        answers = by_feature[self.features.T.reshape(-1)] > self.borders.T.reshape(-1, 1)
        levels = answers.view(np.uint8).reshape(depth, count, -1)
        places = levels[0].astype(np.intp)
        for level in range(1, depth):
            places += levels[level].astype(np.intp) << level
        places += (np.arange(count) << depth)[:, None]
        return cast("Floats", self.leaves.reshape(-1)[places].sum(axis=0))


@dataclass(frozen=True, slots=True)
class Model:
    """Everything that was learned."""

    name_weights: Floats
    """Weights of hashed name words: by level above the segment, then by hash."""
    text_weights: Floats
    """Weights of hashed text words."""
    first: Trees
    second: Trees
    about: str
    """Where the training data came from, and on what terms."""

    def probabilities(self, document: Document, convention: int) -> Floats:
        """The probability of each segment to be in the body, by a corpus's convention of what belongs there."""
        features = features_of(document)
        hashed = hashed_scores(document, features.layout, self.name_weights, self.text_weights)
        flag = np.full((len(hashed), 1), convention, dtype=np.float32)
        matrix = np.concatenate([features.matrix, hashed, flag], axis=1)
        first = self.first.probabilities(matrix)
        context = context_of(first, features.layout, features.tags)[1]
        return self.second.probabilities(np.concatenate([matrix, context], axis=1))


def dump(model: Model) -> bytes:
    """The model as an NPZ archive (numpy's format of zipped arrays): equal models give equal bytes."""
    arrays: dict[str, NDArray[Any]] = {
        "about": np.frombuffer(model.about.encode(), dtype=np.uint8),
        "name_weights": model.name_weights.astype(np.float16),
        "text_weights": model.text_weights.astype(np.float16),
    }
    for name, trees in (("first", model.first), ("second", model.second)):
        arrays[f"{name}_features"] = trees.features.astype(np.uint16)
        arrays[f"{name}_borders"] = trees.borders
        arrays[f"{name}_leaves"] = trees.leaves.astype(np.float16)
        arrays[f"{name}_bias"] = np.array(trees.bias)
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)  # type: ignore[arg-type]  # numpy declares the keywords as its own options
    return buffer.getvalue()


def read(data: bytes) -> Model:
    """The model of what `dump` gave."""
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        first, second = (
            Trees(
                arrays[f"{name}_features"].astype(np.intp),
                arrays[f"{name}_borders"],
                arrays[f"{name}_leaves"].astype(np.float32),
                float(arrays[f"{name}_bias"]),
            )
            for name in ("first", "second")
        )
        return Model(
            name_weights=arrays["name_weights"].astype(np.float32),
            text_weights=arrays["text_weights"].astype(np.float32),
            first=first,
            second=second,
            about=arrays["about"].tobytes().decode(),
        )


@lru_cache(maxsize=1)
def shipped_model() -> Model:
    """The model that the package carries, read once."""
    return read(resources.files("scrape.extractor").joinpath(MODEL_FILE).read_bytes())
