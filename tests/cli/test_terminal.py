"""What a person at a terminal sees, and what a pipe must not."""

from __future__ import annotations

import json
import re
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


def test_a_message_beside_the_bar_is_one_line_however_long_it_is(tmp_path: Path) -> None:
    path, missing = written(tmp_path / "page.html", page()), tmp_path / f"of{' the tides' * 15}"
    shown = on_terminal("clean", path, path, missing, path, streams=["stderr"])
    assert f"scrape: {missing}: no such file or folder: check the path\r\n" in shown.terminal


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


SLY = "\x1b]0;owned\x07\x9b31m\u202egnp.\u2066x\u200f[red]warning[/red]\x08\x7f\u2028"
"""Control sequences of 7 and 8 bits, bidirectional overrides, and what rich takes for markup."""
HARMFUL = {character for character in SLY if not "!" <= character <= "~"}


def assert_tame(shown: str) -> None:
    """Nothing that a page said moves the cursor, recolours, renames or turns text around."""
    without_bar = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)
    assert HARMFUL.isdisjoint(without_bar), ascii(shown)
    assert "\x1b[31m" not in shown


def test_no_message_carries_a_control_of_a_page_url_or_path(tmp_path: Path) -> None:
    records = [
        {"url": f"https://a.example/{SLY}", "html": page(title=f"Title {SLY}")},
        {"url": f"https://a.example/{SLY}", "html": " "},
        {"url": SLY, "error": {"type": "http_status", "message": f"status {SLY}"}},
        {"id": SLY, "html": 3},
    ]
    given = "".join(json.dumps(record) + "\n" for record in records).encode()
    shown = on_terminal("clean", "-", "--verbose", streams=["stderr"], stdin=given)
    assert len(shown.out.splitlines()) == len(records)
    assert "a.example" in shown.terminal
    assert_tame(shown.terminal)
    assert_tame(on_terminal("clean", "-", "-v", streams=["stdout", "stderr"], stdin=given).terminal)
    missing = on_terminal("clean", tmp_path / "no\x1b[31m\u202efile\x07", "-v", streams=["stdout", "stderr"])
    assert "no such file" in missing.terminal
    assert_tame(missing.terminal)


def test_no_text_of_a_page_carries_a_control_in_any_format(tmp_path: Path) -> None:
    references = SLY.replace("\x1b", "&#27;").replace("\u202e", "&#x202e;").replace("\x9b", "&#x9b;")
    html = page(title=f"Boats {SLY} {references}").replace("boats", f"boats {references} {SLY}")
    path = written(
        tmp_path / "page.html", html.replace("<p>", f"<p title='{SLY}'><a href='https://a.example/{SLY}'>x</a> ", 1)
    )
    for form in ("json", "jsonl", "md", "txt", "html"):
        shown = on_terminal("clean", path, "-f", form, streams=["stdout", "stderr"])
        assert "boats" in shown.terminal
        assert_tame(shown.terminal)


def test_explain_shows_no_control(tmp_path: Path) -> None:
    html = page().replace("</article>", f"</article><nav>Home {SLY}</nav><p>Share on Facebook {SLY}</p>")
    shown = on_terminal("explain", written(tmp_path / "page.html", html), "--full", streams=["stdout", "stderr"])
    assert "Facebook" in shown.terminal
    assert_tame(shown.terminal)


def test_wrong_usage_shows_no_control() -> None:
    for arguments in (
        ["clean", "x", "--url", f"https://{SLY}"],
        ["clean", "x", "--with", SLY],
        ["fetch", "-i", SLY],
        [f"{SLY}."],
        ["explain", f"https://{SLY}"],
    ):
        shown = on_terminal(*arguments, streams=["stderr"])
        assert shown.status == 2
        assert HARMFUL.isdisjoint(shown.terminal), ascii(shown.terminal)
