"""What becomes of the failures in a file that a run goes on with."""

from __future__ import annotations

import json
from pathlib import Path

from scrape.cli.resume import Output
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
