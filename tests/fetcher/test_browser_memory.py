"""Which of the browser's processes take too much memory."""

from __future__ import annotations

import os

from scrape.fetcher.browser_memory import MAX_OF_ALL, MAX_OF_ONE, memory_of, too_much


def test_one_that_is_too_large_ends() -> None:
    assert too_much({1: MAX_OF_ONE, 2: MAX_OF_ONE + 1, 3: 0}) == [2]
    assert too_much({}) == []


def test_of_too_many_the_largest_ends() -> None:
    share = MAX_OF_ALL // 8
    sizes = dict.fromkeys(range(8), share)
    assert too_much(sizes) == []
    assert too_much({**sizes, 7: share + 1}) == [7]


def test_memory_is_what_a_process_holds() -> None:
    before = memory_of(os.getpid())
    held = b"x" * (64 << 20)
    assert 0 < before <= memory_of(os.getpid()) - len(held) // 2
    assert memory_of(0) == 0
