"""Fit the network: Adam on the weighted cross entropy, a batch of whole pages at a time, written out in numpy.

The gradients are written by hand, so that nothing but numpy and scipy is needed and equal runs give equal bytes.
Reference: Kingma & Ba, 'Adam: a method for stochastic optimization', 2015, with decoupled weight decay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scrape.extractor.model.classifier import CONVENTIONS
from scrape.extractor.model.network import NETWORK_ARRAYS, Network, Pooling, standardised

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Arrays = dict[str, Floats]
    Moments = tuple[Floats, Floats]

_DECAYED: Final = frozenset({"dense_1", "channels", "dense_2"})
_MOMENTUM, _VARIANCE, _TINY = 0.9, 0.98, 1e-7


@dataclass(frozen=True, slots=True)
class Settings:
    """How the network is built and fitted."""

    width: int = 96
    channels: int = 20
    second_width: int = 64
    epochs: int = 12
    """More make the networks too sure of sites that they have not seen, and choose no better."""
    pages: int = 16
    """Pages of a batch."""
    reshuffled: int = 4
    """Epochs after which pages are dealt to batches anew."""
    rate: float = 2e-3
    decay: float = 0.1
    dropout: float = 0.3
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Sample:
    """A page to learn from."""

    numbers: Floats
    """Features by segments."""
    codes: NDArray[np.int64]
    """Codes by segments, as rows of the first layer after the numbers."""
    convention: int
    """Which of the last rows of the first layer applies to the page."""
    pooling: Pooling
    labels: Floats
    weights: Floats
    """0 where the label is unknown."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Several pages as one: their segments one after the other, and the averages as sparse matrices."""

    inputs: Floats
    labels: Floats
    weights: Floats
    pool_weights: Floats
    ranges: Any
    ranges_transposed: Any
    kind_means: Any
    of_kind: Any


def fit_network(samples: Sequence[Sample], moments: Moments, code_rows: int, settings: Settings) -> Network:
    """A network for the probability of the labels, which may be shares."""
    lots = np.random.default_rng(settings.seed)
    mean, scale = moments
    inputs = len(mean) + code_rows
    arrays = initial_arrays(inputs, len(samples[0].pooling.low) + 1, settings, lots)
    optimiser = _Adam(arrays)
    order = np.arange(len(samples))
    batches: list[Batch] = []
    for epoch in range(settings.epochs):
        if epoch % settings.reshuffled == 0:
            lots.shuffle(order)
            batches = [
                batch_of([samples[i] for i in order[at : at + settings.pages]], mean, scale, code_rows)
                for at in range(0, len(order), settings.pages)
            ]
        for step, number in enumerate(lots.permutation(len(batches))):
            done = (epoch + step / len(batches)) / settings.epochs
            rate = settings.rate * min(1.0, done * settings.epochs) * 0.5 * (1 + np.cos(np.pi * done))
            slopes = gradients(arrays, batches[number], settings, lots)
            optimiser.step(arrays, slopes, float(rate), settings.decay)
    return Network(mean=mean, scale=scale, **{name: arrays[name] for name in NETWORK_ARRAYS[2:]})


def moments_of(samples: Sequence[Sample]) -> Moments:
    """By what numbers are standardised: their means, and reciprocals of their deviations."""
    count = sum(sample.numbers.shape[1] for sample in samples)
    total = np.sum([sample.numbers.sum(axis=1, dtype=np.float64) for sample in samples], axis=0)
    mean = total / count
    squares = np.sum([((sample.numbers - mean[:, None]) ** 2).sum(axis=1) for sample in samples], axis=0)
    return mean.astype(np.float32), (1 / (np.sqrt(squares / count) + 1e-6)).astype(np.float32)


def initial_arrays(inputs: int, pools: int, settings: Settings, lots: np.random.Generator) -> Arrays:
    """Random weights for that many inputs of the first layer and averages of the second (He et al., 2015)."""

    def matrix(rows: int, columns: int, gain: float = 2.0) -> Floats:
        values: NDArray[np.float64] = lots.normal(size=(rows, columns)) * np.sqrt(gain / rows)
        return values.astype(np.float32)

    second_inputs = settings.width + settings.channels * pools
    return {
        "dense_1": matrix(inputs, settings.width),
        "bias_1": np.zeros(settings.width, dtype=np.float32),
        "channels": matrix(settings.width, settings.channels, 1.0),
        "dense_2": matrix(second_inputs, settings.second_width),
        "bias_2": np.zeros(settings.second_width, dtype=np.float32),
        "dense_3": matrix(settings.second_width, 1, 0.5)[:, 0],
        "bias_3": np.zeros(1, dtype=np.float32),
    }


def batch_of(samples: Sequence[Sample], mean: Floats, scale: Floats, code_rows: int) -> Batch:
    """Pages put together."""
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]  # scipy ships no types

    sizes = [sample.numbers.shape[1] for sample in samples]
    count = sum(sizes)
    numbers = standardised(np.concatenate([sample.numbers for sample in samples], axis=1), mean, scale).T
    one_hot = np.zeros((count, code_rows), dtype=np.float32)
    for codes in np.concatenate([sample.codes for sample in samples], axis=1):
        one_hot[np.arange(count), codes] = 1
    one_hot[
        np.arange(count), np.repeat([code_rows - len(CONVENTIONS) + sample.convention for sample in samples], sizes)
    ] = 1
    weights = np.concatenate([sample.pooling.weights for sample in samples]).astype(np.float64)
    ranges = _range_means(samples, weights)
    kinds, kind_count = _joined_kinds(samples)
    kind_share = (weights / np.bincount(kinds, weights)[kinds]).astype(np.float32)
    segments = np.arange(count)
    return Batch(
        inputs=np.concatenate([numbers, one_hot], axis=1),
        labels=np.concatenate([sample.labels for sample in samples]),
        weights=np.concatenate([sample.weights for sample in samples]),
        pool_weights=weights.astype(np.float32)[:, None],
        ranges=ranges,
        ranges_transposed=ranges.T.tocsr(),
        kind_means=csr_matrix((kind_share, (kinds, segments)), shape=(kind_count, count)),
        of_kind=csr_matrix((np.ones(count, np.float32), (segments, kinds)), shape=(count, kind_count)),
    )


def _range_means(samples: Sequence[Sample], weights: NDArray[np.float64]) -> Any:
    """The matrix that makes of running sums the mean of each range of segments that is pooled."""
    from scipy.sparse import csr_matrix

    starts = np.concatenate([[0], np.cumsum([sample.numbers.shape[1] for sample in samples])])
    low = np.concatenate([s.pooling.low + at for s, at in zip(samples, starts, strict=False)], axis=1)
    high = np.concatenate([s.pooling.high + at for s, at in zip(samples, starts, strict=False)], axis=1)
    running = np.concatenate([[0], np.cumsum(weights)])
    inside = (running[high] - running[low]).ravel()
    share = np.where(inside > 0, 1 / np.maximum(inside, 1e-6), 0).astype(np.float32)
    rows = np.arange(len(share))
    return csr_matrix(
        (
            np.concatenate([share, -share]),
            (np.concatenate([rows, rows]), np.concatenate([high.ravel(), low.ravel()])),
        ),
        shape=(len(share), int(starts[-1]) + 1),
    )


def _joined_kinds(samples: Sequence[Sample]) -> tuple[NDArray[np.int64], int]:
    parts, base = [], 0
    for sample in samples:
        parts.append(sample.pooling.kinds + base)
        base += int(sample.pooling.kinds.max()) + 1
    return np.concatenate(parts), base


def gradients(arrays: Arrays, batch: Batch, settings: Settings, lots: np.random.Generator) -> Arrays:
    """Forward, then backward; the names are those of the arrays that the values are gradients of."""
    count, width, channels = len(batch.labels), settings.width, settings.channels
    keep = np.float32(1 - settings.dropout)
    mask = (lots.random((count, width), dtype=np.float32) < keep).astype(np.float32) / keep
    before_first = batch.inputs @ arrays["dense_1"] + arrays["bias_1"]
    first = np.maximum(before_first, 0) * mask
    found = np.tanh(first @ arrays["channels"])
    running = np.zeros((count + 1, channels), dtype=np.float32)
    np.cumsum(found * batch.pool_weights, axis=0, out=running[1:])
    pools = batch.ranges.shape[0] // count
    averages = (batch.ranges @ running).reshape(pools, count, channels).transpose(1, 0, 2).reshape(count, -1)
    sight = np.concatenate([first, averages, batch.of_kind @ (batch.kind_means @ found)], axis=1)
    second = np.maximum(sight @ arrays["dense_2"] + arrays["bias_2"], 0)
    score = second @ arrays["dense_3"] + arrays["bias_3"]

    slope = batch.weights * (1 / (1 + np.exp(-score)) - batch.labels)
    slope = (slope / batch.weights.sum()).astype(np.float32)
    second_slope = np.outer(slope, arrays["dense_3"]) * (second > 0)
    sight_slope = second_slope @ arrays["dense_2"].T
    ranges_slope = sight_slope[:, width : width + pools * channels]
    ranges_slope = ranges_slope.reshape(count, pools, channels).transpose(1, 0, 2).reshape(-1, channels)
    running_slope = batch.ranges_transposed @ ranges_slope
    found_slope = np.cumsum(running_slope[::-1], axis=0)[::-1][1:] * batch.pool_weights
    found_slope += batch.kind_means.T @ (batch.of_kind.T @ sight_slope[:, width + pools * channels :])
    found_slope *= 1 - found * found
    first_slope = (sight_slope[:, :width] + found_slope @ arrays["channels"].T) * mask * (before_first > 0)
    return {
        "dense_1": batch.inputs.T @ first_slope,
        "bias_1": first_slope.sum(axis=0),
        "channels": first.T @ found_slope,
        "dense_2": sight.T @ second_slope,
        "bias_2": second_slope.sum(axis=0),
        "dense_3": second.T @ slope,
        "bias_3": slope.sum(keepdims=True),
    }


class _Adam:
    def __init__(self, arrays: Arrays) -> None:
        self.means = {name: np.zeros_like(array) for name, array in arrays.items()}
        self.squares = {name: np.zeros_like(array) for name, array in arrays.items()}
        self.steps = 0

    def step(self, arrays: Arrays, gradients: Arrays, rate: float, decay: float) -> None:
        self.steps += 1
        for name, array in arrays.items():
            gradient, mean, square = gradients[name], self.means[name], self.squares[name]
            mean += (1 - _MOMENTUM) * (gradient - mean)
            square += (1 - _VARIANCE) * (gradient * gradient - square)
            change = mean / (1 - _MOMENTUM**self.steps)
            change /= np.sqrt(square / (1 - _VARIANCE**self.steps)) + _TINY
            if name in _DECAYED:
                change += decay * array
            array -= np.float32(rate) * change
