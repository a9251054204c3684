"""`-o FILE` whole or not at all; `-o DIR/` one file an article."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from command import PATIENCE, jsonl, names_in, page, page_records, scrape, started, written


@contextmanager
def at_work(output: Path) -> Iterator[subprocess.Popen[bytes]]:
    """`scrape clean -` that has written its first record and waits for the second."""
    with started("clean", "-", "-v", "-o", output) as process:
        piped(process.stdin).write(page_records(1).encode())
        piped(process.stdin).flush()
        assert b"words" in piped(process.stderr).readline()
        yield process


def piped(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream
    return stream


def test_a_file_appears_whole_when_all_is_done(tmp_path: Path) -> None:
    output = written(tmp_path / "out.jsonl", "old\n")
    with at_work(output) as process:
        assert output.read_text() == "old\n"
        piped(process.stdin).write(page_records(2).encode())
        piped(process.stdin).close()
        assert process.wait(PATIENCE) == 0
    assert [json.loads(line)["input"]["id"] for line in output.read_text().splitlines()] == [1, 1, 2]
    assert names_in(tmp_path) == ["out.jsonl"]


@pytest.mark.parametrize(
    ("number", "status", "said"),
    [(signal.SIGINT, 130, b"scrape: interrupted\n"), (signal.SIGTERM, 143, b""), (signal.SIGHUP, 129, b"")],
)
def test_an_end_by_a_signal_leaves_the_old_file_and_no_other(
    tmp_path: Path, number: signal.Signals, status: int, said: bytes
) -> None:
    output = written(tmp_path / "out.jsonl", "old\n")
    with at_work(output) as process:
        process.send_signal(number)
        assert process.wait(PATIENCE) == status
        assert piped(process.stderr).read() == said
    assert output.read_text() == "old\n"
    assert names_in(tmp_path) == ["out.jsonl"]


def test_an_interrupted_fetch_that_waits_for_its_list_ends_too(tmp_path: Path) -> None:
    with started("fetch", "-", "-o", tmp_path / "out.jsonl") as process:
        piped(process.stdin).write(b"not a host\n")
        piped(process.stdin).flush()
        assert b"no valid host name" in piped(process.stderr).readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
        assert piped(process.stderr).read() == b"scrape: interrupted\n"
    assert names_in(tmp_path) == []


def test_an_interrupted_pipe_keeps_its_whole_records() -> None:
    with started("clean", "-") as process:
        piped(process.stdin).write(page_records(1).encode())
        piped(process.stdin).flush()
        assert json.loads(piped(process.stdout).readline())["input"] == {"id": 1}
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
        assert piped(process.stderr).read() == b"scrape: interrupted\n"
        assert piped(process.stdout).read() == b""


@pytest.mark.parametrize("command", [["clean", "-"], ["fetch", "-"]])
@pytest.mark.parametrize("output", ["missing/out.json", "file.txt/out.json", "file.txt/sub/"])
def test_an_output_that_cannot_be_is_told_before_anything_is_read(
    tmp_path: Path, command: list[str], output: str
) -> None:
    written(tmp_path / "file.txt", "in the way")
    with started(*command, "-o", f"{tmp_path}/{output}") as process:
        # Its standard input is still open: had it waited for a page, it would not end.
        assert process.wait(PATIENCE) == 1
        (message,) = piped(process.stderr).read().decode().splitlines()
        assert str(tmp_path) in message
        assert piped(process.stdout).read() == b""
    assert names_in(tmp_path) == ["file.txt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_a_full_disk_is_one_line_and_status_1(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    with Path("/dev/full").open("w") as full, started("clean", path, stdout=full) as process:
        assert process.wait(PATIENCE) == 1
        (message,) = piped(process.stderr).read().decode().splitlines()
    assert "No space left" in message
    result = scrape("clean", path, "-o", "/dev/full")
    assert (result.status, len(result.messages)) == (1, 1)


def test_the_ending_of_the_name_chooses_the_format(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    for name, start in (
        ("a.md", "# The tide"),
        ("a.markdown", "# The tide"),
        ("a.txt", "The tide"),
        ("a", "{"),
    ):
        assert scrape("clean", path, "-o", tmp_path / name).out == ""
        assert (tmp_path / name).read_text().startswith(start), name
    scrape("clean", path, "-o", tmp_path / "b.md", "-f", "jsonl")
    assert json.loads((tmp_path / "b.md").read_text())["title"]


def test_without_an_article_a_text_file_that_is_there_stays(tmp_path: Path) -> None:
    output = written(tmp_path / "story.md", "an older story\n")
    result = scrape("clean", tmp_path / "missing.html", "-o", output)
    assert (result.status, len(result.messages)) == (1, 1)
    assert output.read_text() == "an older story\n"
    assert names_in(tmp_path) == ["story.md"]


def test_failures_are_records_in_a_json_file(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    assert scrape("clean", tmp_path / "missing.html", "-o", output).status == 1
    assert json.loads(output.read_text())["error"]["type"] == "not_found"


def test_a_folder_gets_one_file_an_article_with_safe_and_stable_names(tmp_path: Path) -> None:
    titles = ["../../etc/passwd", "CON", "", "Déjà vu/../x", "-rf", "same", "same", "x" * 400, "日本"]
    records = [{"id": number, "html": page(number, title)} for number, title in enumerate(titles)]
    runs = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        result = scrape("clean", "-", "-o", f"{folder}/", stdin=jsonl(*records))
        assert (result.status, result.out) == (0, "")
        runs.append({path.name: path.read_text() for path in folder.iterdir()})
    assert runs[0] == runs[1]
    assert sorted(json.loads(text)["input"]["id"] for text in runs[0].values()) == list(range(len(titles)))
    for name in runs[0]:
        assert name.endswith(".json")
        assert not name.startswith((".", "-"))
        assert len(name.encode()) <= 255
    assert names_in(tmp_path) == ["one", "two"]


def test_an_existing_folder_needs_no_slash(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    (tmp_path / "articles").mkdir()
    assert scrape("clean", path, "-f", "md", "-o", tmp_path / "articles").status == 0
    (name,) = names_in(tmp_path / "articles")
    assert name.endswith(".md")
