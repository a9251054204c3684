"""After every run the folder holds what the inputs now give: each article once, and no page that is gone."""

from __future__ import annotations

import json
import os
import shutil
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from shards_made import bulk, cleaned, html, jsonl, made_here, records, warc

from scrape.bulk.local import LocalEngine
from scrape.bulk.options import Limits, Options
from scrape.bulk.pages import pages_of
from scrape.bulk.place import Place
from scrape.bulk.plan import plan
from scrape.bulk.run import Run
from scrape.bulk.tasks import Task
from scrape.bulk.worker import Reporter
from scrape.errors import OutputError


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A folder of two pages."""
    folder = tmp_path / "saved"
    folder.mkdir()
    for number, name in enumerate("bc"):
        (folder / f"{name}.html").write_text(html(number))
    return folder


def stems(folder: Path) -> list[str]:
    return sorted(path.name.partition("-")[0] for path in folder.iterdir())


@pytest.mark.parametrize("options", [[], ["--rows", "1", "--to", "parquet", "--duplicates", "exact"]])
def test_a_page_that_sorts_first_doubles_nothing(saved: Path, tmp_path: Path, options: list[str]) -> None:
    out = tmp_path / "out"
    bulk(saved, "-o", out, *options)
    (saved / "a.html").write_text(html(7))
    done = bulk(saved, "-o", out, *options)
    assert records(out) == cleaned(saved)
    assert "1 old shard removed" in done.stderr
    assert {*stems(out / "articles"), *stems(out / "failures"), *stems(out / "shards")} == {"a"}


def test_what_came_of_a_deleted_file_goes(tmp_path: Path) -> None:
    for number, name in enumerate("ab"):
        (tmp_path / f"{name}.warc.gz").write_bytes(warc([number]))
    out = tmp_path / "out"
    bulk(tmp_path / "*.warc.gz", "-o", out)
    (out / "articles" / "notes.txt").write_text("my own")
    (tmp_path / "b.warc.gz").unlink()
    bulk(tmp_path / "*.warc.gz", "-o", out)
    assert stems(out / "articles") == ["a", "notes.txt"]
    (out / "articles" / "notes.txt").unlink()
    assert records(out) == cleaned(tmp_path / "a.warc.gz")


def test_results_of_inputs_that_are_not_given_are_kept(tmp_path: Path) -> None:
    for number, name in enumerate("ab"):
        (tmp_path / f"{name}.warc.gz").write_bytes(warc([number]))
    out = tmp_path / "out"
    bulk(tmp_path / "a.warc.gz", "-o", out)
    done = bulk(tmp_path / "b.warc.gz", "-o", out)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert f"holds results of {tmp_path}/a.warc.gz, which is no input of this run: name all inputs" in done.stderr
    assert records(out) == cleaned(tmp_path / "a.warc.gz")
    assert bulk(tmp_path / "b.warc.gz", tmp_path / "a.warc.gz", "-o", out).returncode == 0


def test_results_whose_inputs_are_gone_are_kept(tmp_path: Path) -> None:
    for day in ("mon", "tue", "wed"):
        (tmp_path / "data" / day).mkdir(parents=True)
        (tmp_path / "data" / day / "a.warc.gz").write_bytes(warc([len(day), ord(day[0])]))
    data, out = tmp_path / "data", tmp_path / "out"
    bulk(data / "mon", "-o", out)
    before = records(out)
    shutil.rmtree(data / "mon")
    done = bulk(data / "tue", "-o", out)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert f"holds results of {data}/mon/a.warc.gz, which is gone: name another folder" in done.stderr
    assert records(out) == before
    # A run that names one input again and not the folder of the other is no better.
    other = tmp_path / "other"
    bulk(data / "tue", data / "wed", "-o", other)
    shutil.rmtree(data / "wed")
    assert bulk(data / "tue", "-o", other).returncode == 1
    # One that names the folder, or a pattern that led there, means what is in it now.
    assert "1 old shard removed" in bulk(data, "-o", other).stderr
    assert records(other) == cleaned(data)


@pytest.mark.parametrize("change", ["without sizes", "torn"])
def test_results_of_which_an_earlier_version_told_or_less_are_not_removed(change: str, tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(warc([1]))
    (tmp_path / "b.warc.gz").write_bytes(warc([2]))
    out = tmp_path / "out"
    bulk(tmp_path / "a.warc.gz", "-o", out)
    (state,) = (out / "shards").glob("*.json")
    told = json.loads(state.read_text())
    del told["sizes"]
    state.write_text(json.dumps(told)[: None if change == "without sizes" else -9])
    (tmp_path / "a.warc.gz").unlink()
    before = records(out)
    done = bulk(tmp_path / "b.warc.gz", "-o", out)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "which is gone" in done.stderr or "cannot be read" in done.stderr
    assert records(out) == before


def test_a_shard_of_an_earlier_version_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(warc([1]))
    bulk(tmp_path / "a.warc.gz", "-o", tmp_path / "out")
    (state,) = (tmp_path / "out" / "shards").glob("*.json")
    told = json.loads(state.read_text())
    del told["sizes"]
    state.write_text(json.dumps(told))
    assert "1 of 1 shard" in bulk(tmp_path / "a.warc.gz", "-o", tmp_path / "out").stderr


def test_a_pattern_of_which_all_is_new_replaces_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(warc([1]))
    bulk(tmp_path / "*.warc.gz", "-o", tmp_path / "out")
    (tmp_path / "a.warc.gz").unlink()
    (tmp_path / "b.warc.gz").write_bytes(warc([2]))
    assert "a.warc.gz, which is gone" in bulk(tmp_path / "*.warc.gz", "-o", tmp_path / "out").stderr


@pytest.mark.parametrize("options", [{}, {"rows": 1, "to": "parquet"}, {"duplicates": "exact"}])
def test_files_that_are_gone_or_cut_are_made_again(saved: Path, tmp_path: Path, options: dict[str, Any]) -> None:
    (saved / "d.jsonl").write_bytes(jsonl([4, 4, 5]) + b"{broken\n")
    out = tmp_path / "out"
    made_here(out, saved, **options)
    whole = {path: path.read_bytes() for path in out.glob("*/*")}
    for path in whole:
        if path.suffix == ".json":
            continue
        path.unlink()
        made_here(out, saved, **options)
        assert {path: path.read_bytes() for path in out.glob("*/*")} == whole, path
    shutil.rmtree(out / "articles")
    cut = next((out / "failures").glob("d-*"))
    cut.write_bytes(whole[cut][:-1])
    again = made_here(out, saved, **options)
    assert (len(again.finished), again.skipped) == (2, 0)
    assert {path: path.read_bytes() for path in out.glob("*/*")} == whole


def test_a_run_that_another_disturbs_says_so(saved: Path, tmp_path: Path) -> None:
    place = Place(str(tmp_path / "out"))
    (saved / "d.jsonl").write_bytes(jsonl([4]))
    run = Run(place, Options(), plan([str(saved)]))
    for finished in run.make(LocalEngine(1)):
        if finished is not None and finished.shard.name.startswith("b-"):
            for name in finished.sizes:
                place.remove(name)
    (failure,) = run.failures
    assert (failure.type, "b-" in failure.message, "run the same command again" in failure.message) == (
        "output_failed",
        True,
        True,
    )
    again = Run(place, Options(), plan([str(saved)]))
    list(again.make(LocalEngine(1)))
    assert (again.failures, again.skipped) == ([], 1)
    assert records(tmp_path / "out") == cleaned(saved)


def test_a_run_that_cannot_write_ends(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.jsonl").write_bytes(jsonl([number]))
    out = tmp_path / "out"
    out.mkdir()
    (out / "articles").write_text("no folder")
    done = bulk(tmp_path / "*.jsonl", "-o", out, "--jobs", "1")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 3 + 1 + 1, done.stderr
    assert f"{out}: 3 shards in a row could not be written, and the rest was not tried" in done.stderr
    assert "0 of 9 shards made, 9 to be tried again" in done.stderr


def test_a_shard_whose_state_alone_outlived_another_run_is_made(saved: Path, tmp_path: Path) -> None:
    place = Place(str(tmp_path / "out"))
    task = Task(plan([str(saved)])[0], place, Options())
    finished = task.run(Reporter(BytesIO(), Limits()))
    place.remove(f"articles/{finished.files[0]}")
    assert task.run(Reporter(BytesIO(), Limits())) == finished
    assert records(tmp_path / "out") == cleaned(saved)


def test_parts_of_a_run_that_was_interrupted_go(saved: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    bulk(saved, "-o", out, "--rows", "1")
    (state,) = (out / "shards").iterdir()
    state.unlink()
    (saved / "a.html").write_text(html(7))
    bulk(saved, "-o", out, "--rows", "1")
    assert records(out) == cleaned(saved)


def test_a_run_does_not_hold_the_hosts_of_all_shards(saved: Path, tmp_path: Path) -> None:
    (saved / "d.jsonl").write_bytes(jsonl([4]))
    for _ in range(2):
        run = Run(Place(str(tmp_path / "out")), Options(), plan([str(saved)]))
        told = [finished for finished in run.make(LocalEngine(1)) if finished]
        assert (len(told), run.summary.articles, run.summary.hosts) == (2, 3, {})


def test_its_own_results_are_no_input(saved: Path) -> None:
    (saved / "d.jsonl").write_bytes(jsonl([4]))
    expected = cleaned(saved)
    for _ in range(2):
        bulk(saved, "-o", saved)
        bulk("--stats", saved)
        assert records(saved) == expected
    link = saved.with_name("link")
    link.symlink_to(saved)
    bulk(link, "-o", saved)
    assert records(saved) == expected


def test_a_file_is_taken_once_whatever_leads_to_it(saved: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(saved)
    ways = [saved / "b.html", f"{saved}/../saved/b.html", link / "b.html", link]
    assert [shard.paths for shard in plan(map(str, ways))] == [(f"{saved}/b.html", f"{link}/c.html")]
    for given in (saved, link):  # the same files under another name are no others
        assert bulk(given, "-o", tmp_path / "out").returncode == 0
        assert records(tmp_path / "out") == cleaned(saved)


def test_a_file_url_is_its_path(saved: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    assert bulk(saved, f"file://{saved}", f"file://{saved}/*.html", "-o", f"file://{out}").returncode == 0
    assert records(out) == cleaned(saved)
    assert "0 of 1 shard made" in bulk(saved, "-o", out).stderr
    place = Place(f"file://{out}")
    with place.held(), pytest.raises(OutputError, match="another run is writing to it"), Place(str(out)).held():
        pass


def test_an_input_of_own_results_alone_is_refused(saved: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    bulk(saved, "-o", out)
    before = records(out)
    done = bulk(saved, out / "articles", "-o", out)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert f"{out}/articles: only results of this very --output" in done.stderr
    assert records(out) == before


def test_own_results_are_not_passed_over(saved: Path) -> None:
    for _ in range(2):
        assert "passed over" not in bulk(saved, "-o", saved).stderr


def test_own_settings_are_no_input(saved: Path) -> None:
    for _ in range(2):
        done = bulk(f"{saved}/**", "-o", saved / "out")
        assert (done.returncode, "1 shard made" in done.stderr) == (0, True), done.stderr


def test_a_file_that_cannot_be_read_is_one_failure(saved: Path, tmp_path: Path) -> None:
    (saved / "bad.html").symlink_to(tmp_path / "nowhere.html")
    done = bulk(saved, "-o", tmp_path / "out")
    assert (done.returncode, "2 articles, 1 failed (not_found 1)" in done.stderr) == (1, True), done.stderr
    assert records(tmp_path / "out") == cleaned(saved)
    (tmp_path / "nowhere.html").write_text(html(9))
    assert bulk(saved, "-o", tmp_path / "out").returncode == 0
    assert records(tmp_path / "out") == cleaned(saved)


def test_a_file_that_vanishes_after_the_start_is_one_failure(saved: Path) -> None:
    (shard,) = (shard for shard in plan([str(saved / "*.html")]))
    (saved / "c.html").unlink()
    pages = list(pages_of(shard, Options(), lambda _behind: None))
    assert [page.error and page.error.type for page in pages] == [None, "not_found"]


def test_a_link_to_nowhere_that_is_named_stops_the_run(saved: Path, tmp_path: Path) -> None:
    (saved / "bad.html").symlink_to(tmp_path / "nowhere.html")
    done = bulk(saved / "bad.html", saved, "-o", tmp_path / "out")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert not (tmp_path / "out").exists()


def test_a_name_that_is_not_utf8_is_made_once(tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.html")).write_text(html(1))
    except OSError:
        pytest.skip("the file system takes no such names")
    bulk(folder, "-o", tmp_path / "out")
    assert "0 of 1 shard made, 1 was there already" in bulk(folder, "-o", tmp_path / "out").stderr


def test_each_shard_is_told_where_that_is_asked_for(saved: Path, tmp_path: Path) -> None:
    (saved / "d.jsonl").write_bytes(jsonl([4]) + b"{broken\n")
    done = bulk(saved, "-o", tmp_path / "out", "-v")
    lines = sorted(done.stderr.splitlines())
    assert len(lines) == 4
    assert f"scrape: what failed, and why: {tmp_path}/out/failures" in lines
    assert any(line.startswith("scrape: b-") and line.endswith(": 2 articles, 0 failed, 0 left out") for line in lines)
    assert any(line.startswith("scrape: d-") and line.endswith(": 1 article, 1 failed, 0 left out") for line in lines)
    again = bulk(saved, "-o", tmp_path / "out", "--verbose")
    assert len([line for line in again.stderr.splitlines() if line.endswith(", was there")]) == 2


def test_a_shard_that_loses_duplicates_is_told_again(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.jsonl").write_bytes(jsonl([1]))
    done = bulk(tmp_path / "a.jsonl", tmp_path / "b.jsonl", "-o", tmp_path / "out", "-v", "--duplicates", "exact")
    told = [line.partition(": ")[2].partition(": ") for line in done.stderr.splitlines()[:-1]]
    assert sorted((name[0], said) for name, _, said in told) == [
        ("a", "1 article, 0 failed, 0 left out"),
        ("b", "0 articles, 0 failed, 1 left out, after the search for duplicates"),
        ("b", "1 article, 0 failed, 0 left out"),
    ]
