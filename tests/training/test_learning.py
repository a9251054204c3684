"""The hand-written gradients are right, and learning is the same every time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("scipy", reason="needs the extra [train]")

from scrape.extractor.layout import layout_of
from scrape.extractor.model.classifier import CONVENTIONS
from scrape.extractor.model.network import NETWORK_ARRAYS, Network, array_of, pooling_of, probabilities_of
from scrape.extractor.parsing.walk import parse
from scrape.training.learning import Sample, Settings, batch_of, fit_network, gradients, initial_arrays, moments_of

CODE_ROWS = 3 + len(CONVENTIONS)
SETTINGS = Settings(width=6, channels=2, second_width=4, epochs=30, pages=2, dropout=0.0, rate=2e-2)


def sample(seed: int) -> Sample:
    lots = np.random.default_rng(seed)
    document = parse("<div>" + "<p class=a>x y</p><div class=b>zz<b>t</b></div>" * 4 + "</div><p>last</p>")
    count = len(document.texts)
    numbers = lots.normal(size=(3, count)).astype(np.float32)
    return Sample(
        numbers=numbers,
        codes=lots.integers(0, 3, (1, count)),
        convention=seed % len(CONVENTIONS),
        pooling=pooling_of(layout_of(document)),
        labels=(numbers[0] > 0).astype(np.float32),
        weights=lots.uniform(0.5, 2, count).astype(np.float32),
    )


def loss(network: Network, samples: list[Sample]) -> float:
    total = weight = 0.0
    for page in samples:
        shares = np.eye(len(CONVENTIONS), dtype=np.float32)[page.convention]
        p = probabilities_of(network.logits(page.numbers, page.codes, shares, page.pooling)).astype(np.float64)
        total -= float((page.weights * (page.labels * np.log(p) + (1 - page.labels) * np.log(1 - p))).sum())
        weight += float(page.weights.sum())
    return total / weight


def test_gradients_are_the_slopes_of_the_loss() -> None:
    samples = [sample(1), sample(2)]
    mean, scale = np.zeros(3, np.float32), np.ones(3, np.float32)
    lots = np.random.default_rng(5)
    arrays = initial_arrays(3 + CODE_ROWS, len(samples[0].pooling.low) + 1, SETTINGS, lots)
    for array in arrays.values():
        array += lots.normal(size=array.shape).astype(np.float32) * 0.1
    found = gradients(arrays, batch_of(samples, mean, scale, CODE_ROWS), SETTINGS, lots)
    network = Network(mean=mean, scale=scale, **{name: arrays[name] for name in NETWORK_ARRAYS[2:]})
    step = 2e-3
    for name, gradient in found.items():
        place = np.unravel_index(int(np.argmax(np.abs(gradient))), gradient.shape)
        losses = []
        for sign in (1, -1):
            moved = array_of(network, name).copy()
            moved[place] += sign * step
            losses.append(loss(network._replace(**{name: moved}), samples))
        slope = (losses[0] - losses[1]) / (2 * step)
        assert slope == pytest.approx(float(gradient[place]), rel=0.05, abs=2e-4), name


def test_what_can_be_learned_is_learned() -> None:
    samples = [sample(seed) for seed in range(8)]
    network = fit_network(samples, moments_of(samples), CODE_ROWS, SETTINGS)
    assert loss(network, samples) < 0.1


def test_equal_seeds_give_equal_networks_and_others_do_not() -> None:
    samples = [sample(seed) for seed in range(4)]
    settings = replace(SETTINGS, epochs=3, dropout=0.2)
    one, same, other = (
        fit_network(samples, moments_of(samples), CODE_ROWS, replace(settings, seed=seed)) for seed in (0, 0, 1)
    )
    for name in NETWORK_ARRAYS:
        np.testing.assert_array_equal(array_of(one, name), array_of(same, name))
    assert not np.array_equal(one.dense_1, other.dense_1)
