"""Results in order, as soon as they are there, with a bounded number under way."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator

import pytest
from deeds import WORK, pages

from scrape.pool import Limits, pool
from scrape.pool.ordered import LOOKAHEAD, _Window, results_in_order
from scrape.pool.process import WorkerProcess
from scrape.records import Page

PATIENCE = 30


@pytest.mark.parametrize("jobs", [1, 2, 8])
def test_results_come_in_the_order_of_the_pages(jobs: int) -> None:
    texts = [str(number) for number in range(200)]
    results = list(results_in_order(pages(*texts), WORK, jobs))
    assert [result.text for result in results] == texts
    processes = {result.process for result in results}
    assert len(processes) <= jobs
    assert os.getpid() not in processes


@pytest.mark.parametrize("count", [1, 2])
def test_a_few_pages_start_no_process(count: int) -> None:
    results = list(results_in_order(pages(*"ab"[:count]), WORK))
    assert [result.process for result in results] == [os.getpid()] * count


def test_pages_that_trickle_in_are_worked_on_here_only_at_first() -> None:
    """Without a worker there are no limits."""
    is_seen = threading.Semaphore(0)

    def trickling() -> Iterator[Page]:
        for name in "abcd":
            yield Page(text=name)
            is_seen.acquire(timeout=PATIENCE)

    processes = []
    for result in results_in_order(trickling(), WORK, 1):
        processes.append(result.process)
        is_seen.release()
    assert [process == os.getpid() for process in processes] == [True, True, False, False]


def test_a_large_page_is_worked_on_within_limits_though_it_is_alone() -> None:
    (result,) = results_in_order(pages("x" * (2 << 20)), WORK)
    assert result.process != os.getpid()


def test_no_page_no_result() -> None:
    assert list(results_in_order([], WORK)) == []


@pytest.mark.parametrize("burst", [1, 5])
def test_a_result_does_not_wait_for_the_next_page(burst: int) -> None:
    """`burst`: pages before the one that is waited for; with five of them, workers are at work."""
    is_seen = threading.Event()
    waited: list[bool] = []

    def slow() -> Iterator[Page]:
        yield from pages(*map(str, range(burst)))
        waited.append(is_seen.wait(PATIENCE))
        yield Page(text="last")

    results = results_in_order(slow(), WORK, 2)
    assert [next(results).text for _ in range(burst)] == list(map(str, range(burst)))
    is_seen.set()
    assert [result.text for result in results] == ["last"]
    assert waited == [True]


def test_no_more_are_read_than_the_lookahead() -> None:
    taken: list[int] = []
    is_full = threading.Event()

    def endless() -> Iterator[Page]:
        while True:
            taken.append(len(taken))
            if len(taken) == LOOKAHEAD + 1:  # one more than fits waits at the door
                is_full.set()
            yield Page(text="page")

    results = results_in_order(endless(), WORK, 1)
    next(results)
    assert is_full.wait(PATIENCE)
    assert len(taken) <= LOOKAHEAD + 2
    results.close()


def test_the_lookahead_is_bounded_in_bytes() -> None:
    window = _Window(most=100, most_bytes=1000)
    assert window.enter(600)
    waiting = threading.Thread(target=window.enter, args=(600,), daemon=True)
    waiting.start()
    waiting.join(0.05)
    assert waiting.is_alive()
    window.leave(600)
    waiting.join(PATIENCE)
    assert not waiting.is_alive()


def test_what_is_larger_than_the_lookahead_goes_alone() -> None:
    assert _Window(most=100, most_bytes=1000).enter(5000)


def test_what_is_raised_by_the_source_is_raised_after_the_results_before_it() -> None:
    def broken() -> Iterator[Page]:
        yield from pages("a", "b", "c")
        raise ValueError("the end of the disk")

    results = results_in_order(broken(), WORK, 2)
    assert [next(results).text for _ in range(3)] == ["a", "b", "c"]
    with pytest.raises(ValueError, match="the end of the disk"):
        next(results)


@pytest.mark.parametrize("hesitation", [0, 1000])
def test_closing_ends_workers_that_hang_or_hesitate(hesitation: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "HESITATION", hesitation)
    results = results_in_order(pages("a", "hang", "hang", "hang"), WORK, 2, Limits(seconds=1000))
    assert next(results).text == "a"
    before = threading.active_count()
    assert before > 1
    results.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("worker")]


def test_a_worker_killed_while_idle_costs_nothing() -> None:
    worker = WorkerProcess(WORK, Limits())
    first = worker.run(Page(text="a"))
    os.kill(first.process, signal.SIGKILL)
    while True:  # until it is dead, which `poll` then sees
        try:
            os.waitid(os.P_PID, first.process, os.WEXITED | os.WNOWAIT)
            break
        except InterruptedError:
            continue
    second = worker.run(Page(text="b"))
    worker.close()
    assert (second.text, second.process != first.process) == ("b", True)
