"""A small neural network over the segments of a page, evaluated in numpy.

Every segment is read by a dense layer. A few channels of what it found are averaged over the segment's
neighbours, its containers, its kind and the page, and a second dense layer decides with these in sight. Averages
over ranges are differences of running sums, so that the cost is linear in the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.layout import Layout

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

_NEIGHBOURS: Final = np.array([[-1, 1, -4, 2, -12, 1], [0, 2, -1, 5, 0, 13]])
"""Ranges of segments around one, relative to it: where each begins, and one after its last."""


class Network(NamedTuple):
    """The weights. Inputs are standardised numbers, then one-hot codes, then the shares of conventions.

    The arrays of several networks that standardise alike may be stacked along a first axis: `stacked` does so.
    """

    mean: Floats
    scale: Floats
    """Reciprocal of the standard deviation of each number."""
    dense_1: Floats
    bias_1: Floats
    channels: Floats
    """From the first layer to the channels that are averaged."""
    dense_2: Floats
    bias_2: Floats
    dense_3: Floats
    bias_3: Floats

    def logits(self, numbers: Floats, codes: Ints, convention: Floats, pooling: Pooling) -> Floats:
        """The log odds of each segment, by each network of a stack.

        `codes` are the rows of the first layer, after those of the numbers, that apply to each segment;
        `convention` says how much each of its last rows applies to the whole page.
        """
        count = len(self.mean)
        dense_1 = self.dense_1
        first = product(standardised(numbers, self.mean, self.scale).T, dense_1[..., :count, :])
        first += (self.bias_1 + convention @ dense_1[..., -len(convention) :, :])[..., None, :]
        for row in codes:
            first += dense_1.take(count + row, axis=-2)
        np.maximum(first, 0, out=first)
        found = np.tanh(product(first, self.channels))
        second = product(np.concatenate([first, pooling.averages(found)], axis=-1), self.dense_2)
        second += self.bias_2[..., None, :]
        np.maximum(second, 0, out=second)
        return cast("Floats", product(second, self.dense_3[..., None])[..., 0] + self.bias_3)


def product(left: Floats, right: Floats) -> Floats:
    """`left @ right`, in pieces so small that OpenBLAS takes one thread for each.

    Larger ones it gives to as many threads as there are processors, which wait for each other far longer than they
    compute: on two idle processors a page took twice the processor time, and on busy ones thrice. How many there are
    is not ours to say: that holds for the whole process, and so for what the program around us reckons meanwhile.
    """
    rows, inner, columns = left.shape[-2], *right.shape[-2:]
    step = max((_ONE_THREAD if columns > 1 else _ONE_THREAD_FOR_VECTOR) // (inner * columns), 2)
    whole = rows - rows % step
    if not whole:
        return left @ right
    pieces = left[..., :whole, :].reshape(*left.shape[:-2], whole // step, step, inner) @ right[..., None, :, :]
    done = pieces.reshape(*pieces.shape[:-3], whole, columns)
    if whole == rows:
        return done
    # The last piece is of as many rows: OpenBLAS reckons those of a single one by other steps.
    return np.concatenate([done, (left[..., -step:, :] @ right)[..., whole - rows :, :]], axis=-2)


_ONE_THREAD: Final = 4 * 65_536
_ONE_THREAD_FOR_VECTOR: Final = 4 * 2_304 - 1
"""Products of two numbers in one of matrices, or of a matrix and a vector, up to which OpenBLAS takes one thread: what
its `interface/gemm.c` and `gemv.c` say. Where it has kernels for small matrices the first is a million."""


NETWORK_ARRAYS: Final = Network._fields
_SHARED: Final = ("mean", "scale")


def stacked(networks: Sequence[Network]) -> Network:
    """Networks as one that gives the log odds of each; they standardise alike, as they learned from the same pages."""
    shared = {name: array_of(networks[0], name) for name in _SHARED}
    return Network(
        **{name: shared.get(name, np.stack([array_of(each, name) for each in networks])) for name in NETWORK_ARRAYS}
    )


def unstacked(stack: Network) -> Iterator[Network]:
    """The networks of a stack, one after the other."""
    for number in range(len(stack.bias_3)):
        own = {name: array_of(stack, name)[number] for name in NETWORK_ARRAYS if name not in _SHARED}
        yield Network(mean=stack.mean, scale=stack.scale, **own)


def standardised(numbers: Floats, mean: Floats, scale: Floats) -> Floats:
    """Numbers, a row a feature, around 0 and of deviation 1, far ones cut off."""
    out = numbers - mean[:, None]
    out *= scale[:, None]
    return cast("Floats", np.minimum(np.maximum(out, -4, out=out), 4, out=out))


class Pooling(NamedTuple):
    """Over what the channels of a page are averaged: ranges of segments, and kinds."""

    low: Ints
    """Ranges by segments: the first segment of each."""
    high: Ints
    """Ranges by segments: one after the last of each."""
    kinds: Ints
    weights: Floats
    """Segments: what each counts in an average."""

    def averages(self, channels: Floats) -> Floats:
        """For every segment, the averages over its ranges, one after the other, then that over its kind."""
        weighted = channels * self.weights[:, None]
        running = _running_sum(weighted)
        ranges = running.take(self.high.T, axis=-2)
        ranges -= running.take(self.low.T, axis=-2)
        ranges *= self._shares().T[:, :, None]
        return np.concatenate([ranges.reshape(*channels.shape[:-1], -1), self._by_kind(weighted)], axis=-1)

    def _shares(self) -> Floats:
        """By ranges and segments, the reciprocal of the weight inside."""
        size = _running_sum(self.weights[:, None])[:, 0]
        inside = size.take(self.high) - size.take(self.low)
        return np.where(inside > 0, 1 / np.maximum(inside, 1e-6), 0)

    def _by_kind(self, weighted: Floats) -> Floats:
        order = self.kinds.argsort(kind="stable")
        members = np.bincount(self.kinds)
        ends = members.cumsum()
        starts = ends - members
        running = _running_sum(weighted.take(order, axis=-2))
        size = _running_sum(self.weights[order][:, None])
        means = (running.take(ends, axis=-2) - running.take(starts, axis=-2)) / (size[ends] - size[starts])
        return cast("Floats", means.take(self.kinds, axis=-2))


def _running_sum(values: Floats) -> Floats:
    """The sums of the rows before each row, and of all."""
    *outer, rows, columns = values.shape
    out = np.zeros((*outer, rows + 1, columns), dtype=np.float32)
    values.cumsum(axis=-2, out=out[..., 1:, :])
    return out


def pooling_of(layout: Layout) -> Pooling:
    """The ranges around every segment: neighbours, the containers around it, the whole page."""
    count, neighbours = len(layout.lengths), _NEIGHBOURS.shape[1]
    low, high = ranges = np.empty((2, neighbours + len(layout.ancestors) + 1, count), dtype=np.int64)
    near = _NEIGHBOURS[:, :, None] + np.arange(count)
    np.minimum(np.maximum(near, 0, out=near), count, out=ranges[:, :neighbours])
    low[neighbours:-1] = layout.starts.take(layout.ancestors)
    high[neighbours:-1] = layout.ends.take(layout.ancestors)
    low[-1], high[-1] = 0, count
    return Pooling(low, high, layout.kinds, weights=np.sqrt(layout.lengths) + np.float32(1))


def probabilities_of(logits: Floats) -> Floats:
    """The logistic function."""
    return cast("Floats", 1 / (1 + np.exp(-np.minimum(np.maximum(logits, -30), 30))))


def array_of(network: Network, name: str) -> NDArray[Any]:
    """An array of a network by its name."""
    return cast("NDArray[Any]", getattr(network, name))
