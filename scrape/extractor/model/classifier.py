"""The shipped model: how likely each segment of a document is part of the body."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

import numpy as np

from scrape.extractor.model import safetensors
from scrape.extractor.model.features import CODES, Features, features_of
from scrape.extractor.model.features.hashed_words import hashed_scores
from scrape.extractor.model.network import NETWORK_ARRAYS, Network, array_of, pooling_of, probabilities_of, unstacked
from scrape.shipped import read_shipped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document

    Floats = NDArray[np.float32]

MODEL_FILE: Final = "model.safetensors"
CONVENTIONS: Final = ("wcxb", "news4k", "snippets", "reader")
"""The corpora that were learned from: each was labelled by a convention of its own of what belongs to a body."""
GENERAL, NEWS = CONVENTIONS.index("wcxb"), CONVENTIONS.index("news4k")
NEWS_SHARE: Final = 0.4
"""How much the convention of news counts on an article, that of pages of all kinds the rest: of 0, 0.3, 0.4, 0.5,
0.6 and 1 the one that gains most on news while articles of all kinds lose nothing."""
TOGETHER: Final = 2_000
"""Segments of a page up to which all networks look at once; 24,000 take 780 MB so, and 353 one after the other."""
_NAMELESS: Final = "nameless_"
_CODE_STARTS: Final[NDArray[np.int64]] = np.cumsum([0, *CODES.values()])
CODE_ROWS: Final = int(_CODE_STARTS[-1]) + len(CONVENTIONS)
"""Rows of the network's first layer after those of the numbers."""


def code_rows(features: Features) -> NDArray[np.int64]:
    """For every code of every segment, its row after those of the numbers."""
    return features.codes + _CODE_STARTS[:-1, None]


def convention_shares(news: float) -> Floats:
    """The input for the convention of news by that share, and that of pages of all kinds for the rest."""
    shares = np.zeros(len(CONVENTIONS), dtype=np.float32)
    shares[GENERAL], shares[NEWS] = 1 - news, news
    return shares


class Model(NamedTuple):
    """Everything that was learned."""

    name_weights: Floats
    """Weights of hashed name words: by level above the segment, then by hash."""
    text_weights: Floats
    """Weights of hashed text words."""
    article_weights: Floats
    """Weights of a page's mean features, then a constant, for the log odds that it is an article."""
    networks: Network
    """Stacked, so that a layer of all of them is one product of matrices; their log odds are averaged."""
    nameless: Network
    """The same, learned from the same pages with all names taken away; asked too of pages that have none."""
    about: str
    """Where the training data came from, and on what terms."""

    def probabilities(self, document: Document) -> Floats:
        """The probability of each segment of a document that has some to be in the body."""
        features = features_of(document)
        hashed = hashed_scores(document, features, self.name_weights, self.text_weights)
        numbers = np.concatenate([features.numbers, hashed])
        return body_probabilities(self, numbers, features)


def body_probabilities(model: Model, numbers: Floats, features: Features) -> Floats:
    """The probability of each segment, given all its features.

    Golds of news leave out more than those of pages of all kinds. The more a page looks like an article, the
    more the convention of news weighs. Of a page without names those who learned without them say as much as the rest.
    """
    shares = convention_shares(NEWS_SHARE * _article_probability(model.article_weights, numbers))
    codes, pooling = code_rows(features), pooling_of(features.layout)

    def odds_by(stack: Network) -> Floats:
        networks = (stack,) if numbers.shape[1] <= TOGETHER else unstacked(stack)
        logits = np.concatenate([network.logits(numbers, codes, shares, pooling) for network in networks], axis=None)
        return cast("Floats", logits.reshape(-1, numbers.shape[1]).mean(axis=0))

    odds = odds_by(model.networks)
    if features.is_nameless:
        odds = (odds + odds_by(model.nameless)) * np.float32(0.5)
    return probabilities_of(odds)


def _article_probability(weights: Floats, numbers: Floats) -> float:
    """How likely a page is an article, by its mean features."""
    score = float(numbers.mean(axis=1) @ weights[:-1] + weights[-1])
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def dump(model: Model) -> bytes:
    """The model in the Safetensors format: equal models give equal bytes."""
    arrays: dict[str, NDArray[Any]] = {
        "name_weights": model.name_weights.astype(np.float16),
        "text_weights": model.text_weights.astype(np.float16),
        "article_weights": model.article_weights,
    }
    arrays.update({name: array_of(model.networks, name) for name in NETWORK_ARRAYS})
    arrays.update({_NAMELESS + name: array_of(model.nameless, name) for name in NETWORK_ARRAYS})
    return safetensors.dump(arrays, {"about": model.about})


def read(data: bytes) -> Model:
    """The model of what `dump` gave. Its arrays cannot be written to."""
    arrays, metadata = safetensors.read(data)
    return Model(
        name_weights=arrays["name_weights"].astype(np.float32),
        text_weights=arrays["text_weights"].astype(np.float32),
        article_weights=arrays["article_weights"],
        networks=Network(**{name: arrays[name] for name in NETWORK_ARRAYS}),
        nameless=Network(**{name: arrays[_NAMELESS + name] for name in NETWORK_ARRAYS}),
        about=metadata["about"],
    )


@lru_cache(maxsize=1)
def shipped_model() -> Model:
    """The model that the package carries, read once."""
    return read(read_shipped(__package__, MODEL_FILE))
