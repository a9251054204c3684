"""What becomes of the failures in a file that a run goes on with."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from errno import ENOSPC
from pathlib import Path
from unittest.mock import Mock

import pytest

from scrape.cli.resume import Output
from scrape.errors import OutputError
from scrape.fetcher import Wanted
from scrape.records import Article, Failure
from scrape.writer.append import open_resumed, open_unfinished
from scrape.writer.formats import render


def _file(path: Path, *urls: str) -> Path:
    records = [Article(url=urls[0], error=Failure("timed_out", "late")), *(Article(url=url) for url in urls[1:])]
    path.write_text("".join(render(record, "jsonl") for record in records))
    return path


def _urls(path: Path) -> list[str]:
    return [json.loads(line)["url"] for line in path.read_text().splitlines()]


def test_a_file_whose_failures_stay_is_not_rewritten(tmp_path: Path) -> None:
    path = _file(tmp_path / "out.jsonl", "https://a.example/1", "https://a.example/2")
    before = path.read_text(), path.stat().st_ino
    with open_resumed(str(path), replaces_failures=True) as (appender, _):
        pass
    assert (path.read_text(), path.stat().st_ino) == before
    assert appender.failed_before == 1


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.part"])
def test_what_a_killed_run_had_begun_to_write_in_its_place_is_removed(tmp_path: Path, name: str) -> None:
    for file in {name, "out.jsonl"}:
        _file(tmp_path / file, "https://a.example/1", "https://a.example/2")
    for left in (f".{name}.new", f"..{name}.failed.new"):
        (tmp_path / left).write_text("half")
    with open_resumed(str(tmp_path / "out.jsonl")):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_a_failure_that_comes_again_is_there_once_and_one_that_was_settled_goes(tmp_path: Path) -> None:
    path = _file(tmp_path / "out.jsonl", "https://a.example/feed", "https://a.example/2")
    with open_resumed(str(path), replaces_failures=True) as (appender, _):
        appender.write(Article(url="https://a.example/feed", error=Failure("timed_out", "late")))
    assert _urls(path) == ["https://a.example/2", "https://a.example/feed"]
    assert appender.failed_before == 0
    with open_resumed(str(path), replaces_failures=True) as (appender, _):
        appender.settle("https://a.example/feed")
    assert _urls(path) == ["https://a.example/2"]


def test_a_page_that_is_a_feed_too_keeps_its_failure(tmp_path: Path) -> None:
    path = _file(tmp_path / "out.jsonl", "https://a.example/page", "https://a.example/2")
    place = Output(
        str(path),
        "jsonl",
        (),
        pages=False,
        is_list=True,
        has_seeds=True,
        resume=True,
        retry_failed=False,
        asks_changes=False,
        quiet=True,
    )
    with place.open() as opened:
        wanted = opened.wanted(Wanted())
        assert not wanted.is_new("https://a.example/page")
        wanted.was_read("https://a.example/page")
    assert _urls(path) == ["https://a.example/page", "https://a.example/2"]


def _set_aside(path: Path, *urls: str) -> Path:
    aside = path.with_name(f".{path.name}.failed")
    aside.write_text("".join(render(Article(url=url, error=Failure("timed_out", "late")), "jsonl") for url in urls))
    return aside


def test_failures_that_a_killed_run_set_aside_come_back_where_another_run_goes_on(tmp_path: Path) -> None:
    path = _file(tmp_path / "out.jsonl", "https://a.example/1", "https://a.example/2")
    aside = _set_aside(path, "https://a.example/3")
    (tmp_path / "out.jsonl.part").write_text(render(Article(url="https://a.example/4"), "jsonl"))
    with open_resumed(str(path)) as (appender, _):
        pass
    assert sorted(_urls(path)) == [f"https://a.example/{number}" for number in (1, 2, 3, 4)]
    assert appender.failed_before == 2
    assert not aside.exists()


def test_a_new_file_takes_the_place_of_failures_that_were_set_aside_too(tmp_path: Path) -> None:
    path = _file(tmp_path / "out.jsonl", "https://a.example/1", "https://a.example/2")
    aside = _set_aside(path, "https://a.example/3")
    with open_unfinished(str(path)) as appender:
        appender.write(Article(url="https://a.example/4"))
    assert _urls(path) == ["https://a.example/4"]
    assert not aside.exists()


def _planted(path: Path) -> Path:
    """A file of somebody's own, to which a link leads from a name beside an output, which everybody can guess."""
    own = path.parent / "own"
    own.write_text("mine")
    path.symlink_to(own)
    return own


def test_what_is_written_beside_another_file_is_left_alone(tmp_path: Path) -> None:
    of_another = tmp_path / ".out.jsonl.new"  # whose name has no dot before it
    of_another.write_text("half")
    with open_resumed(str(_file(tmp_path / ".out.jsonl", "https://a.example/1"))):
        pass
    assert of_another.read_text() == "half"


@pytest.mark.parametrize("name", ["..out.jsonl.failed.new", ".out.jsonl.new"])
def test_what_is_written_beside_the_file_goes_through_no_link(tmp_path: Path, name: str) -> None:
    path = _file(tmp_path / "out.jsonl", "https://a.example/1", "https://a.example/2")
    own = _planted(tmp_path / name)
    with open_resumed(str(path), retry_failed=True):
        pass
    assert (own.read_text(), path.is_symlink(), len(_urls(path))) == ("mine", False, 2)


@pytest.mark.parametrize("plant", [lambda path: path.symlink_to(path.parent / "new"), os.mkfifo])
def test_what_an_interrupted_run_left_is_a_file(tmp_path: Path, plant: Callable[[Path], None]) -> None:
    plant(tmp_path / "out.jsonl.part")
    with pytest.raises(OutputError, match=r"out\.jsonl\.part"), open_unfinished(str(tmp_path / "out.jsonl")):
        raise AssertionError
    assert not (tmp_path / "new").exists()


def test_a_full_disk_leaves_nothing_beside_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _file(tmp_path / "out.jsonl", "https://a.example/1", "https://a.example/2")
    before = path.read_bytes()
    monkeypatch.setattr("scrape.writer.append.os.fsync", Mock(side_effect=OSError(ENOSPC, "No space left on device")))
    with pytest.raises(OutputError, match="No space left"), open_resumed(str(path), retry_failed=True):
        raise AssertionError
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (before, [path])
