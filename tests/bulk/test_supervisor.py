"""Whatever a page does to the process that cleans it, it is lost alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from fatal_tasks import FatalTask

from scrape.bulk.supervisor import Supervisor


@pytest.fixture(autouse=True)
def workers_know_these_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))


@pytest.mark.parametrize(
    ("deaths", "lost"),
    [
        ({}, []),
        ({1: "kill"}, ["1 out_of_memory"]),
        ({0: "abort", 4: "exit"}, ["0 crashed", "4 crashed"]),
        ({2: "hang"}, ["2 timed_out"]),
        ({3: "once"}, []),
        ({3: "in company"}, ["3 out_of_memory"]),
    ],
)
def test_each_page_that_kills_its_worker_is_lost_alone(deaths: dict[int, str], lost: list[str], tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    with Supervisor() as supervisor:
        result = supervisor.run(
            FatalTask(deaths, deed=str(tmp_path / "deed")), lambda pages, behind: seen.append((pages, behind))
        )  # type: ignore[arg-type]
    assert result.failure is None
    assert result.finished
    assert sorted(result.finished.summary.errors) == lost
    assert seen[-1] == (4, 400) or 4 in deaths


def test_a_worker_that_dies_outside_of_pages_fails_the_shard() -> None:
    with Supervisor() as supervisor:
        result = supervisor.run(FatalTask({5: "exit"}), lambda _pages, _behind: None)  # type: ignore[arg-type]
        assert result.failure
        assert "its worker died between two pages (exit status 3)" in result.failure.message
        again = supervisor.run(FatalTask({}), lambda _pages, _behind: None)  # type: ignore[arg-type]
    assert again.finished


def test_a_fault_of_ours_fails_the_shard() -> None:
    with Supervisor() as supervisor:
        result = supervisor.run(FatalTask({3: "raise"}), lambda _pages, _behind: None)  # type: ignore[arg-type]
    assert result.failure
    assert result.failure.type == "internal_error"
    assert "RuntimeError: a fault of ours" in result.failure.message
