"""Whatever a page does to the process that cleans it, it is lost alone."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import forking
import pytest
from fatal_tasks import FatalTask
from shards_made import jsonl

from scrape.bulk.options import Limits, Options
from scrape.bulk.place import Place
from scrape.bulk.plan import plan
from scrape.bulk.supervisor import Supervisor
from scrape.bulk.tasks import Task
from scrape.bulk.worker import Reporter


@pytest.fixture(autouse=True)
def workers_are_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    if forking.CAN_FORK:
        monkeypatch.setattr("scrape.bulk.supervisor.started", forking.worker)


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
        task = FatalTask(deaths, deed=str(tmp_path / "deed"))
        result = supervisor.run(task, lambda pages, behind: seen.append((pages, behind)))  # type: ignore[arg-type]
    assert result.failure is None
    assert result.finished
    assert sorted(result.finished.summary.errors) == lost
    assert seen[-1] == (4, 400) or 4 in deaths


def test_a_page_of_a_shard_is_tried_alone(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(jsonl(range(3)))
    (shard,) = plan([str(tmp_path / "a.jsonl")])
    reports = BytesIO()
    Task(shard, Place(str(tmp_path / "out")), Options()).alone(1).run(Reporter(reports, Limits()))
    assert [line.split()[0] for line in reports.getvalue().splitlines()] == [b"1", b"-"]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("death", ["exit", "exit amid its answer"])
def test_a_worker_that_dies_outside_of_pages_fails_the_shard(death: str) -> None:
    with Supervisor() as supervisor:
        result = supervisor.run(FatalTask({5: death}), lambda _pages, _behind: None)  # type: ignore[arg-type]
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
