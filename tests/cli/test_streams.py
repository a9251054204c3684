"""Records flow: one in, one out, in order, whatever is at the ends of the pipe."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import threading
from codecs import getincrementalencoder
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from command import PATIENCE, SCRAPE, jsonl, page, page_records, scrape, started, written

SHELL_SCRAPE = shlex.join(SCRAPE)


def test_head_ends_a_pipe_of_1000_pages_silently(tmp_path: Path) -> None:
    written(tmp_path / "pages.jsonl", page_records(1000))
    script = f"cat pages.jsonl | {SHELL_SCRAPE} clean - | head -1; echo ${{PIPESTATUS[@]}}"
    done = subprocess.run(
        ["/bin/bash", "-c", script],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    record, statuses = done.stdout.splitlines()
    assert json.loads(record)["input"] == {"id": 1}
    assert done.stderr == ""
    assert statuses.split()[1:] == ["141", "0"]


def test_a_reader_that_goes_ends_even_an_endless_input() -> None:
    line = jsonl({"html": page()}).encode()
    with started("clean", "-") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        feed = process.stdin.fileno()

        def pour() -> None:
            with suppress(BrokenPipeError):
                while True:
                    os.write(feed, line)

        pouring = threading.Thread(target=pour, daemon=True)
        pouring.start()
        assert process.stdout.readline()
        process.stdout.close()
        assert process.wait(PATIENCE) == 141
        assert process.stderr.read() == b""
        pouring.join(PATIENCE)
        assert not pouring.is_alive()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_first_record_comes_before_the_input_ends(encoding: str) -> None:
    encode = getincrementalencoder(encoding)().encode
    with started("clean", "-") as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(encode(jsonl({"id": 1, "html": page()})))
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["input"] == {"id": 1}
        process.stdin.write(encode(jsonl({"id": 2, "html": page()})))
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["input"] == {"id": 2}
        assert process.poll() is None
        process.stdin.close()
        assert process.wait(PATIENCE) == 0


_PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[2:], stdin=open(sys.argv[1]), stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""A small process between us and `scrape`: a child's peak begins with its parent's size."""


def peak_memory(lines: Path) -> int:
    """Kilobytes that `scrape clean -` takes for these lines."""
    command = [sys.executable, "-c", _PEAK, str(lines), *SCRAPE, "clean", "-", "-q"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=4 * PATIENCE, check=True)
    return int(done.stdout)


def test_memory_stays_flat(tmp_path: Path) -> None:
    note = "x" * 10_000
    few, many = (
        written(tmp_path / f"{count}.jsonl", jsonl({"html": page(), "note": note}) * count) for count in (100, 1000)
    )
    # 900 more records hold 9 MB more; measured, the peaks differ by 0.2 MB.
    assert peak_memory(many) - peak_memory(few) < 3_000


def test_several_inputs_give_jsonl_in_input_order(tmp_path: Path) -> None:
    paths = [written(tmp_path / f"{name}.html", page(number)) for number, name in enumerate("cab")]
    result = scrape("clean", *paths)
    assert [record["title"][-1] for record in result.records] == ["0", "1", "2"]
    assert result.status == 0
    assert len(result.messages) == 1
    assert result.messages[0].startswith("scrape: 3 articles, ")


def test_a_folder_is_read_all_the_way_down_in_name_order(tmp_path: Path) -> None:
    (tmp_path / "b" / "deep").mkdir(parents=True)
    for number, name in enumerate(["a.html", "b/1.htm", "b/deep/2.HTML", "c.html"]):
        written(tmp_path / name, page(number))
    written(tmp_path / "notes.doc", "not read")
    (tmp_path / "b" / "loop").symlink_to("..", target_is_directory=True)
    result = scrape("clean", tmp_path)
    assert [record["title"][-1] for record in result.records] == ["0", "1", "2", "3"]
    assert result.messages[1].startswith("scrape: 4 articles, ")


def test_foreign_keys_come_back_under_input_unchanged() -> None:
    foreign: dict[str, Any] = {"id": 7, "label": None, "Ünï": [1.5, {"a": True}], "big": 10**30, "empty": {}}
    record = scrape("clean", "-", stdin=jsonl({"html": page(), **foreign})).record
    assert record["input"] == foreign


def test_lone_surrogates_of_a_foreign_key_come_back_as_text_that_others_read() -> None:
    result = scrape("clean", "-", stdin=jsonl({"id": "\ud800", "html": page()}))
    assert result.record["input"] == {"id": "\ufffd"}
    assert result.status == 0


def test_a_quiet_batch_says_nothing_but_failures(tmp_path: Path) -> None:
    good = written(tmp_path / "good.html", page())
    assert scrape("clean", good, good, "-q").err == ""
    assert len(scrape("clean", good, tmp_path / "missing", "-q").messages) == 1


def test_verbose_says_what_became_of_each_input(tmp_path: Path) -> None:
    good = written(tmp_path / "good.html", page())
    result = scrape("clean", good, "-v")
    assert result.messages == [f"scrape: {good}: {result.record['word_count']} words"]


def test_a_pipe_is_read_without_being_named() -> None:
    assert scrape("clean", stdin=page()).record["title"] == "The tide came early in year 1"


def test_url_names_the_page_and_needs_no_scheme() -> None:
    link = page().replace("the boats", "<a href=/boats>the boats</a>", 1)
    record = scrape("clean", "--url", "news.example/a", stdin=link).record
    assert record["url"] == "https://news.example/a"
    assert [link["url"] for link in record["links"]] == ["https://news.example/boats"]
    assert scrape("clean", "--url", os.fsdecode(b"news.example/caf\xe9"), stdin=link).record["url"].endswith("/caf%E9")
