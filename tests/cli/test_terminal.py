"""What a person at a terminal sees, and what a pipe must not."""

from __future__ import annotations

import json
from pathlib import Path

from command import on_terminal, page, page_records, written

BAR = "\x1b["
"""Every move of a progress bar begins with it."""


def test_one_input_is_indented_on_a_terminal(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    shown = on_terminal("clean", path, streams=["stdout"])
    assert shown.terminal.startswith('{\r\n  "schema_version": 1,\r\n')
    assert json.loads(shown.terminal)["title"] == "The tide came early in year 1"
    assert shown.err == ""


def test_standard_input_alone_is_indented_too() -> None:
    assert on_terminal("clean", "-", streams=["stdout"], stdin=page().encode()).terminal.startswith("{\r\n")


def test_jsonl_stays_jsonl_on_a_terminal() -> None:
    shown = on_terminal("clean", "-", streams=["stdout"], stdin=page_records(1).encode())
    assert shown.terminal.count("\n") == 1
    assert json.loads(shown.terminal)["input"] == {"id": 1}


def test_no_escape_sequence_of_a_page_reaches_the_terminal(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page(title="Red &#27;[31m alert \x1b]0;title\x07"))
    for form in ("json", "txt", "md", "html"):
        shown = on_terminal("clean", path, "-f", form, streams=["stdout", "stderr"])
        assert "\x1b" not in shown.terminal
        assert "\x07" not in shown.terminal


def test_progress_shows_on_a_terminal_beside_a_pipe(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    shown = on_terminal("clean", path, tmp_path / "missing", path, streams=["stderr"])
    assert BAR in shown.terminal
    assert "missing: no such file" in shown.terminal
    assert "scrape: 2 articles, 1 failed" in shown.terminal
    assert BAR not in shown.out
    assert len(shown.out.splitlines()) == 3


def test_progress_shows_beside_an_output_file(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    output = tmp_path / "out.jsonl"
    shown = on_terminal("clean", path, path, "-o", output, streams=["stdout", "stderr"])
    assert BAR in shown.terminal
    assert len(output.read_text().splitlines()) == 2


def test_no_progress_among_records_nor_when_quiet(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    assert BAR not in on_terminal("clean", path, path, streams=["stdout", "stderr"]).terminal
    assert on_terminal("clean", path, path, "-q", streams=["stderr"]).terminal == ""


def test_clean_without_input_at_a_terminal_is_wrong_usage() -> None:
    shown = on_terminal("clean", streams=["stdin"])
    assert shown.status == 2
    assert "name a file or folder" in shown.err
    assert shown.out == ""
