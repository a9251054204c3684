"""When the workers of a pool are started."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from queue import SimpleQueue

import pytest
from deeds import WORK, Outcome, die, load_for_ever, pages

from scrape.pool import Limits, pool
from scrape.pool.ordered import LOOKAHEAD
from scrape.pool.pool import MANY, Pool
from scrape.records import Page

PATIENCE = 30
NEVER = 1000


@pytest.fixture
def many_workers() -> Iterator[Pool[Page, Outcome]]:
    with Pool(WORK, 8, Limits(seconds=NEVER)) as made:
        yield made


def submitted(given: Pool[Page, Outcome], texts: Iterable[str]) -> SimpleQueue[Callable[[], Outcome]]:
    """Where the results of pages come, as they complete, which were submitted all at once."""
    outcomes: SimpleQueue[Callable[[], Outcome]] = SimpleQueue()
    for page in pages(*texts):
        given.submit(page, outcomes.put)
    given.start()
    return outcomes


def processes(outcomes: SimpleQueue[Callable[[], Outcome]], count: int) -> set[int]:
    """Those that gave the next results. Raises Empty where they do not come."""
    return {outcomes.get(timeout=PATIENCE)().process for _ in range(count)}


def test_a_few_pages_start_one_process(many_workers: Pool[Page, Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "HESITATION", NEVER)
    found = processes(submitted(many_workers, map(str, range(MANY))), MANY)
    assert len(found) == 1
    assert os.getpid() not in found


def test_pages_that_wait_for_long_start_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also after one was found not to be needed."""
    with Pool(WORK, 2, Limits(seconds=NEVER)) as two:
        monkeypatch.setattr(pool, "HESITATION", NEVER)
        first = processes(submitted(two, "abc"), 3)
        for thread in threading.enumerate():
            if thread.name == "worker 1":
                thread.join(PATIENCE)
        monkeypatch.setattr(pool, "HESITATION", 0)
        assert processes(submitted(two, ["sleep", "a"]), 1) != first


def test_pages_that_wait_behind_two_start_a_third(
    many_workers: Pool[Page, Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "HESITATION", 0)
    assert processes(submitted(many_workers, ["sleep", "sleep", "a"]), 1)


def test_many_pages_start_another_at_once(many_workers: Pool[Page, Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "HESITATION", NEVER)
    assert processes(submitted(many_workers, ["sleep", *"a" * (MANY + 1)]), MANY + 1)


def test_many_pages_can_wait() -> None:
    assert MANY <= LOOKAHEAD


def test_a_process_that_dies_as_it_starts_gives_a_failure() -> None:
    with Pool(WORK._replace(prepare=die), 1) as made:
        assert submitted(made, "a").get(timeout=PATIENCE)().error == "crashed"


def test_closing_ends_a_process_that_is_still_starting() -> None:
    made = Pool(WORK._replace(prepare=load_for_ever), 1)
    made.start(warm=True)
    closing = threading.Thread(target=made.close, daemon=True)
    closing.start()
    closing.join(PATIENCE)
    assert not closing.is_alive()
