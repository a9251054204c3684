"""Averages over ranges and kinds are what they say, and the layers are put together in the right order."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from scrape.extractor.layout import layout_of
from scrape.extractor.model.network import Network, Pooling, pooling_of, probabilities_of, product
from scrape.extractor.parsing.walk import parse


def test_averages_are_weighted_means_over_ranges_and_kinds() -> None:
    lots = np.random.default_rng(0)
    count, ranges, channels = 30, 4, 3
    low = lots.integers(0, count, (ranges, count))
    high = np.minimum(low + lots.integers(0, 6, (ranges, count)), count)
    kinds = lots.integers(0, 4, count)
    kinds[:4] = range(4)
    weights = lots.uniform(1, 9, count).astype(np.float32)
    values = lots.normal(size=(count, channels)).astype(np.float32)
    found = Pooling(low, high, kinds, weights).averages(values)
    assert found.shape == (count, (ranges + 1) * channels)
    for segment in range(count):
        for number in range(ranges):
            inside = np.arange(low[number, segment], high[number, segment])
            mean = np.average(values[inside], axis=0, weights=weights[inside]) if len(inside) else np.zeros(channels)
            np.testing.assert_allclose(found[segment, number * channels : (number + 1) * channels], mean, atol=1e-4)
        alike = np.flatnonzero(kinds == kinds[segment])
        mean = np.average(values[alike], axis=0, weights=weights[alike])
        np.testing.assert_allclose(found[segment, -channels:], mean, atol=1e-4)


def test_a_segment_sees_its_neighbours_containers_and_page() -> None:
    pooling = pooling_of(layout_of(parse("<div><p>a</p><p>b</p></div><p>c</p>")))
    ranges = list(zip(pooling.low[:, 1].tolist(), pooling.high[:, 1].tolist(), strict=True))
    assert ranges[0] == (0, 1)  # before
    assert ranges[1] == (2, 3)  # after
    assert (1, 2) in ranges  # its paragraph
    assert (0, 2) in ranges  # the container around
    assert ranges[-1] == (0, 3)  # the page


CHANNELS, POOLS = 2, 2


def made_network() -> Network:
    width, channels, pools = 3, CHANNELS, POOLS
    return Network(
        mean=np.zeros(1, np.float32),
        scale=np.ones(1, np.float32),
        dense_1=np.array([[1, 0, 0], [0, 10, 0], [0, 20, 0], [0, 0, 100], [0, 0, 200]], np.float32),
        bias_1=np.zeros(width, np.float32),
        channels=np.zeros((width, channels), np.float32),
        dense_2=np.vstack([np.eye(width), np.zeros((channels * pools, width))]).astype(np.float32),
        bias_2=np.zeros(width, np.float32),
        dense_3=np.ones(width, np.float32),
        bias_3=np.zeros(1, np.float32),
    )


def logits_of(network: Network) -> np.ndarray:
    pooling = Pooling(np.array([[0, 0]]), np.array([[2, 2]]), np.array([0, 0]), np.ones(2, np.float32))
    return network.logits(
        np.array([[1, 2]], np.float32), np.array([[0, 1]]), np.array([0.75, 0.25], np.float32), pooling
    )


def test_codes_and_conventions_choose_rows_of_the_first_layer() -> None:
    logits = logits_of(made_network())
    assert logits.tolist() == [1 + 10 + 75 + 50, 2 + 20 + 75 + 50]


def test_probabilities_do_not_overflow() -> None:
    assert probabilities_of(np.array([-1e9, 0, 1e9], np.float32)).round(6).tolist() == [0, 0.5, 1]


@pytest.mark.parametrize("rows", [1, 2, 11, 300, 301])
@pytest.mark.parametrize("columns", [1, 96])
def test_a_product_in_pieces_is_the_product(rows: int, columns: int) -> None:
    lots = np.random.default_rng(0)
    left = lots.normal(size=(rows, 153)).astype(np.float32)
    right = lots.normal(size=(4, 153, columns)).astype(np.float32)
    np.testing.assert_allclose(product(left, right), left @ right, atol=1e-4)
    np.testing.assert_allclose(product(left @ right, right[:, :columns]), left @ right @ right[:, :columns], atol=1e-2)
    np.testing.assert_allclose(product(left, right[0]), left @ right[0], atol=1e-4)


@pytest.mark.parametrize(("columns", "beyond"), [(96, 4 * 65_536 + 1), (20, 4 * 65_536 + 1), (1, 4 * 2_304)])
def test_each_piece_of_a_product_is_below_what_openblas_divides(columns: int, beyond: int) -> None:
    class Watched(np.ndarray[Any, np.dtype[np.float32]]):
        def __matmul__(self, other: Any) -> Any:
            sizes.append(self.shape[-2] * other.shape[-2] * other.shape[-1])
            return np.matmul(self.view(np.ndarray), other)

    sizes: list[int] = []
    product(np.ones((301, 64), np.float32).view(Watched), np.ones((64, columns), np.float32))
    assert 0 < max(sizes) < beyond


THREADS = """
import time
import numpy
from scrape.extractor.model.network import product

def others():
    return time.process_time() - time.thread_time()

def spent(work):
    before = others()
    for _ in range(20):
        work()
    return others() - before

left, right = numpy.ones((2_000, 153), numpy.float32), numpy.ones((4, 153, 96), numpy.float32)
while spent(lambda: sum(range(200_000))) > 0.001:
    pass  # the threads that numpy starts look for work for a while
print(spent(lambda: product(left, right)))
"""


def test_products_take_one_thread_however_many_the_program_gives_numpy() -> None:
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "2"}
    done = subprocess.run([sys.executable, "-c", THREADS], env=environment, capture_output=True, text=True, check=True)
    assert float(done.stdout) < 0.01, "other threads have reckoned, too"
