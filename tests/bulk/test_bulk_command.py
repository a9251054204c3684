"""`scrape bulk` on this machine: what `scrape clean` gives, in files that appear whole."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import forking
import pytest
from shards_made import (
    PATIENCE,
    SCRAPE,
    articles,
    bulk,
    cleaned,
    failures,
    html,
    in_no_order,
    jsonl,
    records,
    response,
    url,
    warc,
)

from scrape.bulk.filters import reason_to_leave_out
from scrape.bulk.options import Filters, Options
from scrape.bulk.place import Place
from scrape.bulk.plan import plan
from scrape.bulk.settings import check_settings, create
from scrape.records import Article

TEASERS = "".join(
    f"<article><h2><a href=/story/{n}>The story of the harbour, part {n}</a></h2><p>A short part, {n}.</p></article>"
    for n in range(9)
)


def written(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """Two web archives, JSONL and a folder of pages, one page a failure."""
    crawl = tmp_path / "crawl"
    written(crawl / "a.warc.gz", warc(range(3), {1: "<nav><a href=/>Home</a></nav>"}))
    written(crawl / "b.warc.gz", warc(range(3, 6)))
    written(crawl / "c.jsonl", jsonl(range(6, 8)) + b"{broken\n")
    written(crawl / "saved" / "8.html", html(8).encode())
    written(crawl / "saved" / "9.html", html(9).encode())
    return crawl


@pytest.mark.parametrize("to", ["jsonl.zst", "parquet"])
def test_it_gives_what_clean_gives(crawl: Path, tmp_path: Path, to: str) -> None:
    out = tmp_path / "out"
    done = bulk(crawl, "-o", out, "--to", to, "--jobs", "2")
    clean = forking.run(["clean", "-q", str(crawl)], b"", PATIENCE)
    assert records(out) == in_no_order(map(json.loads, clean.stdout.splitlines()))
    assert done.returncode == 1
    assert "9 articles, 2 failed (invalid_json 1, no_article 1)" in done.stderr
    assert "4 of 4 shards made" in done.stderr
    assert done.stdout == ""
    assert len(names(out / "articles")) == len(names(out / "failures")) == 4
    assert all(name.endswith(f".{to}") for name in names(out / "articles"))


def test_all_good_is_status_0_and_one_line(tmp_path: Path) -> None:
    done = bulk(written(tmp_path / "a.warc.gz", warc([1])), "-o", tmp_path / "out")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (0, "", 1)
    quiet = bulk(tmp_path / "a.warc.gz", "-o", tmp_path / "out", "-q")
    assert (quiet.returncode, quiet.stderr) == (0, "")


def test_records_of_archives_that_are_no_pages_are_counted(tmp_path: Path) -> None:
    image = response("https://paper0.example/a.png", b"\x89PNG", "image/png")
    archive = written(tmp_path / "a.warc.gz", warc([1]) + gzip.compress(image) * 2)
    said = "scrape: 2 records of web archives passed over as no pages: redirects, images, what had not changed, and"
    for _ in range(2):
        assert said in bulk(archive, "-o", tmp_path / "out").stderr
    assert said in forking.run(["clean", str(archive)], b"", PATIENCE).stderr.decode()


def made(path: Path) -> tuple[int, int]:
    """Tells a file from another that takes its place, which may get the same inode."""
    return path.stat().st_ino, path.stat().st_mtime_ns


def test_a_rerun_makes_what_is_missing_or_has_changed(crawl: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    bulk(crawl, "-o", out)
    before = {path.name: made(path) for path in (out / "articles").iterdir()}
    written(crawl / "b.warc.gz", warc(range(3, 7)))
    written(crawl / "d.warc.gz", warc([20]))
    done = bulk(crawl, "-o", out)
    assert "2 of 5 shards made, 3 were there already; " in done.stderr
    after = {path.name: made(path) for path in (out / "articles").iterdir()}
    assert {name for name in before if after[name] != before[name]} == {n for n in before if n.startswith("b-")}
    assert records(out) == cleaned(crawl)


def test_parts_of_so_many_rows(tmp_path: Path) -> None:
    source = written(tmp_path / "a.warc.gz", warc(range(5)))
    bulk(source, "-o", tmp_path / "out", "--rows", "2")
    assert [name.rpartition("-")[2] for name in names(tmp_path / "out" / "articles")] == [
        f"0000{part}.jsonl.zst" for part in range(3)
    ]
    assert records(tmp_path / "out") == cleaned(source)


def test_other_settings_are_refused(tmp_path: Path) -> None:
    source = written(tmp_path / "a.warc.gz", warc([1]))
    bulk(source, "-o", tmp_path / "out")
    done = bulk(source, "-o", tmp_path / "out", "--min-words", "5")
    assert done.returncode == 1
    assert "made with other settings: --min-words was 0, now 5: give the same" in done.stderr
    assert bulk(source, "-o", tmp_path / "out", "--seconds", "5").returncode == 0  # makes no other records


def test_settings_of_which_nothing_came_bind_nobody(tmp_path: Path) -> None:
    source = written(tmp_path / "a.warc.gz", warc([1]))
    place = Place(str(tmp_path / "out"))
    create(place)
    check_settings(place, Options(duplicates="near"))  # and then the run was interrupted
    for _ in range(2):
        assert bulk(source, "-o", tmp_path / "out", "--min-words", "5").returncode == 0
    assert bulk(source, "-o", tmp_path / "out").returncode == 1


GERMAN = (
    "<p>Die Brücke am Hafen war seit dem Winter gesperrt, und niemand wusste, wann sie wieder geöffnet wird. Am Abend "
    "gingen die Leute deshalb über den alten Steg, der nur für Fußgänger gedacht ist, nach Hause.</p>"
)


@pytest.mark.parametrize(
    ("option", "given", "says"),
    [
        ("--language", "en,english", "'english' is no code of a language"),
        ("--language", "xx-invalid!", "'xx-invalid!' is no code of a language"),
        ("--language", "en_US", "'en_US' is no code of a language"),
        ("--language", "de-DE-1996", "'de-DE-1996' is that of no record"),
        ("--language", "en,und", "'und' is that of no record"),
        ("--address", "auto", "it is for --engine ray"),
        ("--seconds", "nan", "nan is no number of seconds"),
        ("--seconds", "inf", "is not in the range"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(tmp_path: Path, option: str, given: str, says: str) -> None:
    done = bulk(written(tmp_path / "a.jsonl", jsonl(range(1))), "-o", tmp_path / "out", option, given)
    assert done.returncode == 2
    assert says in " ".join(done.stderr.replace("│", "").split())
    assert not (tmp_path / "out").exists()


def test_modules_in_the_folder_of_the_run_are_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "random.py").write_text("print('hello')")
    (tmp_path / "a.jsonl").write_text('{"url": "https://a.example/1", "html": "<p>The ferry is back in the harbour."}')
    command = [str(Path(sys.executable).with_name("scrape")), "bulk", "a.jsonl", "-o", "out", "-q"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_standard_input_has_no_shards(tmp_path: Path) -> None:
    done = bulk("-", "-o", tmp_path / "out")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "scrape: -: there are no shards on standard input: scrape clean - reads it\n"


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("en", ["en", "en-GB"]),
        ("en-gb,nn", ["en-GB"]),
        ("pt-BR", ["pt-BR"]),
        ("zh-Hant", ["zh-Hant-TW"]),
        ("nb", ["nb-NO", "no"]),
        ("no", ["nb-NO", "no"]),
        ("he,in", ["id", "iw"]),
        ("nl", []),
    ],
)
def test_a_language_is_a_range(given: str, found: list[str]) -> None:
    declared = ["en", "en-GB", "id", "iw", "nb-NO", "no", "pt", "pt-BR", "pt-PT", "zh-Hans", "zh-Hant-TW", None]
    filters = Filters(languages=tuple(given.split(",")))
    assert [tag for tag in declared if reason_to_leave_out(Article(language=tag), filters) is None] == found


def test_filters_say_why(tmp_path: Path) -> None:
    pages = {
        1: f"<html lang=de-AT><title>Die Brücke</title><article><h1>Die Brücke</h1>{GERMAN * 5}</article></html>",
        2: html(2, sentences=2),
        3: f"<html lang=en><title>All stories</title><main>{TEASERS}</main></html>",
        4: html(4, language=""),  # told from its text
    }
    source = written(tmp_path / "a.jsonl", jsonl(range(6), pages))
    done = bulk(source, "-o", tmp_path / "out", "--language", "EN", "--min-words", "60", "--articles-only")
    out = tmp_path / "out"
    assert {record["url"] for record in articles(out)} == {url(0), url(4), url(5)}
    reasons = {record["url"]: record["error"]["type"] for record in failures(out)}
    assert reasons == {url(1): "other_language", url(2): "too_short", url(3): "not_article"}
    assert {record["body"] for record in failures(out)} == {None}
    assert {record["title"] for record in failures(out)} >= {"All stories"}
    assert "3 left out (not_article 1, other_language 1, too_short 1)" in done.stderr
    assert done.returncode == 0  # they were not asked for


def test_a_page_that_takes_too_long_costs_itself_only(tmp_path: Path) -> None:
    slow = "<article>" + "<p>A line of the endless page, and a word.</p>" * 20_000
    source = written(tmp_path / "a.warc.gz", warc(range(4), {2: slow}))
    done = bulk(source, "-o", tmp_path / "out", "--seconds", "0.5")
    assert {record["url"] for record in articles(tmp_path / "out")} == {url(0), url(1), url(3)}
    (lost,) = failures(tmp_path / "out")
    assert (lost["url"], lost["error"]["type"]) == (url(2), "timed_out")
    assert "timed_out 1" in done.stderr


def test_after_kill_9_only_unfinished_shards_are_made(tmp_path: Path) -> None:
    first, second, third = (tmp_path / f"{name}.jsonl" for name in "abc")
    written(first, jsonl(range(3)))
    written(third, jsonl(range(6, 9)))
    os.mkfifo(second)
    out = tmp_path / "out"
    with started(first, second, third, "-o", out, "--jobs", "1") as process:
        # It is opened when the shard before it is finished.
        with second.open("wb") as pipe:
            pipe.write(jsonl([3]))
        os.killpg(process.pid, signal.SIGKILL)
    finished = [path.stem for path in (out / "shards").glob("*.json")]
    assert any(name.startswith("a-") for name in finished)
    assert not any(name.startswith("c-") for name in finished)
    before = {path.name: path.stat().st_ino for path in (out / "articles").glob("*.zst")}
    second.unlink()
    written(second, jsonl(range(3, 6)))
    done = bulk(first, second, third, "-o", out)
    assert "2 of 3 shards made, 1 was there already; " in done.stderr
    assert all(path.stat().st_ino == before[path.name] for path in (out / "articles").glob("a-*"))
    assert records(out) == cleaned(first, second, third)
    assert list(out.rglob(".*")) == []


def test_a_second_run_is_kept_from_the_folder_of_the_first(tmp_path: Path) -> None:
    source, out = tmp_path / "a.jsonl", tmp_path / "out"
    os.mkfifo(source)
    with started(source, "-o", out) as process, source.open("wb") as pipe:
        # It is opened by a run that is at work.
        done = bulk(written(tmp_path / "b.jsonl", jsonl([2])), "-o", out)
        pipe.write(jsonl([1]))
        pipe.close()
        assert process.wait() == 0
    assert done.returncode == 1
    assert done.stderr == f"scrape: {out}: another run is writing to it: wait until it has ended\n"
    assert [record["url"] for record in records(out)] == [url(1)]
    assert list(out.rglob(".*")) == []


def test_a_worker_dies_with_its_parent(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    os.mkfifo(source)
    with started(source, "-o", tmp_path / "out") as process, source.open("wb", buffering=0) as pipe:
        pipe.write(jsonl([1]))
        process.kill()
        with pytest.raises(BrokenPipeError):
            pipe.writelines(jsonl([number]) for number in range(2, 10_000))


@contextmanager
def started(*arguments: str | Path) -> Iterator[subprocess.Popen[bytes]]:
    """`scrape bulk` at work, in a process group of its own."""
    command = [*SCRAPE, "bulk", *map(str, arguments)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True) as process:
        watchdog = threading.Timer(PATIENCE, os.killpg, (process.pid, signal.SIGKILL))
        watchdog.start()
        try:
            yield process
        finally:
            watchdog.cancel()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["missing.warc.gz", "-o", "out"], "missing.warc.gz: no such file or folder: check the path"),
        (["nothing/*.warc.gz", "-o", "out"], "nothing/*.warc.gz: no such file"),
        (["a.warc.gz"], "name the folder"),
        (["a.warc.gz", "-o", "-"], "the results are a folder of files, which standard output cannot hold"),
        (["a.warc.gz", "-o", "out.jsonl"], "out.jsonl looks like a file, and the results are a folder"),
        (["-o", "out"], "name what is to be cleaned"),
        (["--stats", "empty"], "no finished shards"),
    ],
)
def test_what_is_wrong_is_said(
    tmp_path: Path, arguments: list[str], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = bulk(*arguments)
    assert done.returncode in {1, 2}
    assert words in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_a_shard_without_records_is_no_failure(tmp_path: Path) -> None:
    shards = written(tmp_path / "none.jsonl", b""), written(tmp_path / "packed.jsonl.gz", gzip.compress(b"\n"))
    done = bulk(*shards, "-o", tmp_path / "out")
    assert (done.returncode, done.stderr.startswith("scrape: 0 articles; 2 of 2 shards made")) == (0, True)


def test_files_that_cannot_be_read_are_named(crawl: Path, tmp_path: Path) -> None:
    written(crawl / "e.jsonl", b"%PDF-1.7")
    written(crawl / "saved" / "empty.html", b"")
    written(crawl / "b.warc.gz", warc(range(3, 6))[:-40])
    for _ in range(2):  # those that were there before, too
        done = bulk(crawl, "-o", tmp_path / "out")
        *told, others, summary = done.stderr.splitlines()
        assert [line.partition(": ")[2] for line in told] == [
            f"{crawl}/b.warc.gz: cut off: get the file anew",
            f"{crawl}/e.jsonl: this is a PDF, not a page: give HTML, plain text or JSONL",
            f"{crawl}/saved/empty.html: there is nothing in it",
        ]
        assert others == f"scrape: what failed, and why: {tmp_path}/out/failures"
        assert "5 failed" in summary
    assert bulk(crawl, "-o", tmp_path / "out", "-q").stderr.splitlines() == told
    bulk(crawl / "saved", "-o", tmp_path / "other")
    assert "what failed" not in bulk(crawl / "saved", "-o", tmp_path / "other").stderr


def test_keys_of_jsonl_may_have_other_names(tmp_path: Path) -> None:
    lines = [{"link": url(1), "page": html(1), "id": 7}, {"url": url(2), "html": html(2)}]
    source = written(tmp_path / "a.jsonl", "".join(f"{json.dumps(line)}\n" for line in lines).encode())
    done = bulk(source, "-o", tmp_path / "out", "--url-column", "link", "--html-column", "page")
    assert done.returncode == 0, done.stderr
    found = sorted((record["url"], record["input"]) for record in records(tmp_path / "out"))
    assert found == [(url(1), {"id": 7}), (url(2), None)]


def test_a_folder_without_pages_says_what_is_in_it(tmp_path: Path) -> None:
    written(tmp_path / "crawl" / "a.parq", b"PAR1")
    first, second = bulk(tmp_path / "crawl", "-o", tmp_path / "out").stderr.splitlines()
    assert "1 file passed over as no pages: .parq 1" in first
    assert second.endswith("crawl: no such file, or a folder without pages: check the path")


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    source = written(tmp_path / "a.warc.gz", warc([1]))
    done = bulk(source, "-o", written(tmp_path / "file", b"x"))
    assert done.returncode == 1
    assert done.stderr.startswith("scrape: ")
    assert done.stderr.count("\n") == 1


def test_a_damaged_archive_gives_what_can_be_read(tmp_path: Path) -> None:
    source = written(tmp_path / "a.warc.gz", warc([1, 2])[:-40])
    bulk(source, "-o", tmp_path / "out")
    assert records(tmp_path / "out") == cleaned(source)
    assert [record["error"]["type"] for record in failures(tmp_path / "out")] == ["incomplete"]


def test_shards_have_an_order_and_names_of_their_own(crawl: Path) -> None:
    written(crawl / "other" / "a.warc.gz", warc([1]))
    shards = plan([str(crawl), str(crawl / "*.warc.gz")])
    assert [[Path(path).name for path in shard.paths] for shard in shards] == [
        ["a.warc.gz"],
        ["b.warc.gz"],
        ["c.jsonl"],
        ["a.warc.gz"],
        ["8.html", "9.html"],
    ]
    assert len({shard.name for shard in shards}) == 5
    assert shards == plan([str(crawl)])


@pytest.mark.parametrize("to", ["jsonl.zst", "parquet"])
def test_records_say_where_their_pages_were_read_if_asked(crawl: Path, tmp_path: Path, to: str) -> None:
    out = tmp_path / "out"
    done = bulk(crawl, "-o", out, "--to", to, "--with", "source", "--duplicates", "exact")
    assert done.returncode == 1, done.stderr
    assert records(out) == cleaned(crawl, extras=("source",))
    assert {record["source"] for record in articles(out)} >= {f"{crawl}/saved/8.html", f"{crawl}/c.jsonl, line 1"}
    other = bulk(crawl, "-o", out, "--to", to, "--language", "de,en", "--articles-only").stderr
    assert (
        "made with other settings: --with was source, now not given, --language was not given, now de,en, "
        "--articles-only was not given, now given, --duplicates was exact, now keep: give the same"
    ) in other
    refused = bulk(crawl, "-o", out, "--with", "markdown")
    assert refused.returncode == 2
    assert "source" in refused.stderr
