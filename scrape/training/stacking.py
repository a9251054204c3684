"""The whole of learning: hashed words first, then the network that also sees what these say.

What the words say of a page to the network must not have been learned from that page, or the network trusts it
too much. So they are also fitted without each fold of sites, to speak of that fold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final
from zlib import crc32

import numpy as np

from scrape.extractor.model.classifier import CODE_ROWS, Model, body_probabilities, code_rows
from scrape.extractor.model.features.hashed_words import hashed_scores
from scrape.extractor.model.network import pooling_of, stacked
from scrape.training.examples import UNKNOWN, Example
from scrape.training.learning import Sample, Settings, fit_network, moments_of
from scrape.training.linear import fit_article_weights, fit_hashed, name_matrix, text_matrix

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.model.features import Features

    Floats = NDArray[np.float32]
    Say = Callable[[str], None]
    Pair = tuple[Floats, Floats]
    LearnAll = Callable[[Callable[[int], Model], Iterable[int]], Iterable[Model]]

FOLDS: Final = 5
NAMELESS_NETWORKS: Final = 2
"""Networks of pages without names, which are few: each takes 200 kB of the model."""
_MAX_SEGMENTS: Final = 700
"""A page of more segments is not learned from: few are articles, and they would take most of the time."""


def fold_of(group: str) -> int:
    """The fold of a site: the same in every corpus and every run."""
    return crc32(group.encode()) % FOLDS


@dataclass(frozen=True, slots=True)
class Prepared:
    """Examples with what the words say of each, learned from the other folds."""

    examples: Sequence[Example]
    folds: Sequence[int]
    numbers: list[Floats]
    """All features by segments, the words' included."""
    nameless: list[Floats]
    """The same of the pages without names."""
    hashed: Callable[[int | None], Pair]
    """The words' weights, learned from the examples outside a fold, or from all."""


def prepare(examples: Sequence[Example], say: Say) -> Prepared:
    """Learn the weights of words."""
    names, texts = name_matrix(examples), text_matrix(examples)
    labels = np.concatenate([example.labels for example in examples])
    weights = np.concatenate([example.weights for example in examples])
    weights /= weights[weights > 0].mean()
    folds = [fold_of(example.group) for example in examples]
    row_folds = np.repeat(folds, [len(example.labels) for example in examples])
    say(f"{len(labels)} segments of {len(examples)} pages")

    @cache
    def hashed(without: int | None) -> Pair:
        return fit_hashed(
            names, texts, labels, weights if without is None else np.where(row_folds == without, 0, weights)
        )

    numbers, nameless = (
        [
            np.concatenate([each.numbers, hashed_scores(example.document, each, *hashed(fold))])
            for each, example, fold in zip(features, examples, folds, strict=True)
        ]
        for features in ([example.features for example in examples], [example.nameless for example in examples])
    )
    say("words learned")
    return Prepared(examples, folds, numbers, nameless, hashed)


def fit(
    prepared: Prepared, about: str, settings: Settings, networks: int, say: Say, without: int | None = None
) -> Model:
    """The model of all examples, or of those outside a fold."""
    pages = [number for number, fold in enumerate(prepared.folds) if fold != without]
    learned = [(number, each) for number in pages if is_learned(each := prepared.examples[number])]
    samples = [_sample(each, each.features, prepared.numbers[number]) for number, each in learned]
    nameless = [_sample(each, each.nameless, prepared.nameless[number]) for number, each in learned]
    (name_weights, text_weights), moments, fitted = prepared.hashed(without), moments_of(samples), []
    for number, seed in enumerate([*range(networks), *range(NAMELESS_NETWORKS)]):
        own = samples if number < networks else nameless
        fitted.append(fit_network(own, moments, CODE_ROWS, replace(settings, seed=seed)))
        say(f"network {number + 1} of {networks + NAMELESS_NETWORKS} learned")
    return Model(
        name_weights=name_weights,
        text_weights=text_weights,
        article_weights=fit_article_weights(
            np.stack([prepared.numbers[number].mean(axis=1) for number in pages]),
            np.array([prepared.examples[number].page.kind == "article" for number in pages]),
        ),
        networks=stacked(fitted[:networks]),
        nameless=stacked(fitted[networks:]),
        about=about,
    )


def is_learned(example: Example) -> bool:
    """Whether its gold says what its body is, and it is not too long."""
    return len(example.labels) <= _MAX_SEGMENTS and bool(example.weights.any())


def _sample(example: Example, features: Features, numbers: Floats) -> Sample:
    return Sample(
        numbers=numbers,
        codes=code_rows(features),
        convention=example.convention,
        pooling=pooling_of(features.layout),
        labels=np.where(example.labels == UNKNOWN, 0, example.labels),
        weights=example.weights,
    )


def unseen(prepared: Prepared, settings: Settings, networks: int, say: Say, learn_all: LearnAll = map) -> list[Floats]:
    """The probabilities of each page by a model that had not seen its site. Such models are learned one after the
    other, or as `learn_all` has it."""
    result = [np.zeros(0, dtype=np.float32)] * len(prepared.examples)
    models = learn_all(lambda fold: fit(prepared, "", settings, networks, say, without=fold), range(FOLDS))
    for fold, model in enumerate(models):
        for number, example in enumerate(prepared.examples):
            if prepared.folds[number] == fold:
                result[number] = body_probabilities(model, prepared.numbers[number], example.features)
        say(f"fold {fold + 1} of {FOLDS} judged")
    return result
