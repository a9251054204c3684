"""Whatever is given, `scrape clean` says on one line what is wrong, and goes on with the rest."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from command import PDF, PNG, RECORD_KEYS, Result, jsonl, page, scrape, started, written

from scrape.errors import ERROR_TYPES


def assert_one_failure(result: Result, error_type: str, *words: str) -> None:
    """One whole record on standard output, the same message on standard error, exit status 1."""
    record = result.record
    assert list(record) == RECORD_KEYS
    assert record["error"]["type"] == error_type
    assert error_type in ERROR_TYPES
    assert record["body"] is None
    assert result.messages == [f"scrape: {record['error']['message']}"]
    for word in words:
        assert word in record["error"]["message"]
    assert result.status == 1


@pytest.mark.parametrize(
    ("name", "content", "error_type", "words"),
    [
        ("empty.html", b"", "empty_input", ["nothing in it"]),
        ("blank.txt", b" \n\t\n ", "empty_input", ["nothing in it"]),
        ("paper.pdf", PDF, "unsupported_type", ["PDF"]),
        ("photo.html", PNG, "unsupported_type", ["image"]),
        ("page.html.gz", b"\x1f\x8b\x08\0rest", "incomplete", ["cut off"]),
        ("list.json", '[\n {"html": "<p>Text"}]', "unsupported_type", ["JSONL"]),
        ("menu.html", "<nav><a href=/>Home</a></nav>", "no_article", ["no article text"]),
    ],
)
def test_a_file_that_holds_no_page(
    tmp_path: Path, name: str, content: str | bytes, error_type: str, words: list[str]
) -> None:
    path = written(tmp_path / name, content)
    assert_one_failure(scrape("clean", path), error_type, str(path), *words)


def test_no_such_file(tmp_path: Path) -> None:
    path = tmp_path / "missing.html"
    assert_one_failure(scrape("clean", path), "not_found", str(path), "check the path")


def test_a_name_that_is_empty() -> None:
    result = scrape("clean", "")
    assert_one_failure(result, "not_found", "check the path")
    assert result.messages == ["scrape: no file has an empty name: check the path"]


def test_an_empty_pipe() -> None:
    assert_one_failure(scrape("clean"), "empty_input", "standard input")


def test_an_empty_pipe_that_is_said_to_be_of_records_has_none() -> None:
    result = scrape("clean", "--input-format", "jsonl", "-")
    assert (result.status, result.out) == (0, "")


def test_a_closed_standard_input() -> None:
    assert_one_failure(scrape("clean", "-", preexec_fn=lambda: os.close(0)), "empty_input")


def test_a_page_over_the_limit(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    assert_one_failure(scrape("clean", path, "--max-size", "200"), "too_large", "--max-size")
    assert scrape("clean", path, "--max-size", "9" * 30).status == 0
    assert scrape("clean", path, "--max-size", "1m").status == 0


def test_a_url_is_sent_to_fetch() -> None:
    assert_one_failure(scrape("clean", "https://news.example/a"), "not_found", "scrape fetch")


def test_a_name_that_no_file_can_have() -> None:
    assert_one_failure(scrape("clean", "a" * 300), "unreadable")


def test_a_folder_without_pages_gives_one_record(tmp_path: Path) -> None:
    written(tmp_path / "notes.doc", "x")
    assert_one_failure(scrape("clean", "-q", tmp_path), "empty_input", "no pages in this folder", ".html")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that opens but cannot be read")
def test_a_file_that_fails_while_it_is_read() -> None:
    assert_one_failure(scrape("clean", "/proc/self/mem"), "unreadable", "cannot be read")


def test_broken_json_in_line_3(tmp_path: Path) -> None:
    lines = jsonl({"id": 1, "html": page(1)}, {"id": 2, "html": page(2)}, "{broken", {"id": 4, "html": page(4)})
    result = scrape("clean", written(tmp_path / "pages.jsonl", lines))
    first, second, third, fourth = result.records
    assert [record["input"] for record in (first, second, fourth)] == [{"id": 1}, {"id": 2}, {"id": 4}]
    assert [record["error"] for record in (first, second, fourth)] == [None] * 3
    assert list(third) == RECORD_KEYS
    assert third["error"]["type"] == "invalid_json"
    assert "line 3" in third["error"]["message"]
    assert result.messages[0] == f"scrape: {third['error']['message']}"
    assert "3 articles, 1 failed" in result.messages[1]
    assert len(result.messages) == 2
    assert result.status == 1


def test_a_failure_among_good_inputs_keeps_its_place(tmp_path: Path) -> None:
    good = written(tmp_path / "good.html", page())
    result = scrape("clean", good, tmp_path / "missing.html", good)
    assert [record["error"] and record["error"]["type"] for record in result.records] == [
        None,
        "not_found",
        None,
    ]
    assert result.status == 1


def test_a_control_sequence_in_a_name_does_not_reach_the_terminal(tmp_path: Path) -> None:
    result = scrape("clean", tmp_path / "a\x1b[31m\nb.html")
    assert "\x1b" not in result.err
    assert len(result.messages) == 1


def test_a_named_pipe_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    threading.Thread(target=lambda: pipe.write_text(page()), daemon=True).start()
    assert scrape("clean", pipe).record["title"] == "The tide came early in year 1"


def test_a_utf_16_text(tmp_path: Path) -> None:
    words = "The ferry to the outer islands sails twice a day, and in winter only when the wind allows it."
    path = written(tmp_path / "text.txt", f"Ferry times\n\n{words}\n\n{words}".encode("utf-16"))
    assert words in scrape("clean", path).record["body"]


def test_nul_bytes_in_a_page(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page().replace("boats", "bo\0ats", 1))
    result = scrape("clean", path)
    assert result.status == 0
    assert "\\u0000" not in result.out


def test_a_name_that_is_not_utf_8_is_told_of_by_its_bytes_whatever_comes_of_it(tmp_path: Path) -> None:
    path = written(Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe9.html")), page())
    assert scrape("clean", "-v", path).messages[0].startswith(f"scrape: {tmp_path}/\\xe9.html: ")
    path.unlink()
    assert scrape("clean", "-v", path).messages[0].startswith(f"scrape: {tmp_path}/\\xe9.html: ")


def test_a_folder_that_was_removed_while_one_is_in_it_is_said_to_be_gone(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    result = scrape("clean", "-", "-o", "a.json", stdin=page(), cwd=folder, preexec_fn=folder.rmdir)
    assert (result.status, result.messages) == (1, ["scrape: the current folder: No such file or directory"])


@pytest.mark.parametrize("arguments", [["clean"], ["--version"], ["schema"]])
def test_standard_output_that_is_closed_is_no_success(arguments: list[str]) -> None:
    done = scrape(*arguments, stdin=page(), preexec_fn=lambda: os.close(1))
    assert "standard output: cannot be written: Bad file" in done.err
    assert done.status == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux's")
def test_standard_output_that_is_closed_is_none_by_its_name_either(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    done = scrape("clean", path, path, "-o", "/dev/stdout", preexec_fn=lambda: os.close(1))
    assert "/dev/stdout: cannot be written: " in done.err
    assert done.status == 1


def test_standard_output_may_be_closed_where_a_file_is_written(tmp_path: Path) -> None:
    done = scrape("clean", "-o", tmp_path / "out.txt", stdin=page(), preexec_fn=lambda: os.close(1))
    assert (done.status, done.err) == (0, "")
    assert (tmp_path / "out.txt").read_text().startswith("The tide")


def test_standard_error_that_is_closed_or_full_costs_no_record(tmp_path: Path) -> None:
    missing = tmp_path / "missing.html"
    closed = scrape("clean", missing, preexec_fn=lambda: os.close(2))
    assert closed.record["error"]["type"] == "not_found"
    assert closed.status == 1
    if Path("/dev/full").exists():
        with Path("/dev/full").open("w") as full, started("clean", missing, missing, stderr=full) as process:
            assert process.stdout
            assert len(process.stdout.readlines()) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["clean", "--no-such-option"],
        ["no-such-command"],
        ["clean", "x.html", "-f", "xml"],
        ["clean", "x.html", "--with", "everything"],
        ["clean", "x.html", "--with", "markdown", "-f", "md"],
        ["clean", "x.html", "--max-size", "0"],
        ["clean", "x.html", "--max-size", "big"],
        ["clean", "x.html", "--max-size", "2 MB"],
        ["clean", "x.html", "--max-size", "0K"],
        ["clean", "x.html", "--input-format", "pdf"],
        ["clean", "x.html", "--url", "https://"],
        ["clean", "x.html", "y.html", "--url", "https://example.org/"],
        ["explain", "x.html", "y.html", "--url", "https://example.org/"],
        ["fetch", "x.example", "--timeout", "nan"],
        ["fetch", "x.example", "--raw", "-f", "md"],
        ["fetch", "x.example", "--raw", "-o", "x.txt"],
        ["fetch", "x.example", "--raw", "--with", "html"],
        ["fetch", "-i", "no-such-list.txt"],
        ["fetch", "-i", "/"],
    ],
)
def test_wrong_usage_exits_2_and_prints_no_record(arguments: list[str], tmp_path: Path) -> None:
    result = scrape(*arguments, cwd=tmp_path)
    assert result.status == 2
    assert result.out == ""
    assert "Usage: scrape" in result.err
    assert "Traceback" not in result.err
    assert list(tmp_path.iterdir()) == []


def _refusal(result: Result) -> str:
    """What is said of wrong usage, on one line."""
    assert (result.status, result.out) == (2, "")
    return " ".join(result.err.split())


def test_a_page_in_place_of_a_command_leads_to_the_one_that_takes_it(tmp_path: Path) -> None:
    assert "Did you mean 'scrape fetch https://news.example/story'?" in _refusal(scrape("https://news.example/story"))
    assert "Did you mean 'scrape fetch news.example/story'?" in _refusal(scrape("news.example/story"))
    path = written(tmp_path / "page.html", page())
    assert f"Did you mean 'scrape clean {path}'?" in _refusal(scrape(path, "-f", "md"))
    assert "Did you mean 'fetch'?" in _refusal(scrape("fech"))
    assert "No such command" in _refusal(scrape("x" * 5000))


def test_a_file_given_to_fetch_leads_to_clean(tmp_path: Path) -> None:
    written(tmp_path / "page.html", page())
    said = _refusal(scrape("fetch", "page.html", cwd=tmp_path))
    assert "page.html is a file here: scrape clean cleans it, -i page.html reads URLs from it" in said
    for folder in ("saved", "news.invalid"):
        (tmp_path / folder).mkdir()
        written(tmp_path / folder / "page.html", page())
    assert "saved/page.html is a file here: " in _refusal(scrape("fetch", "saved/page.html", cwd=tmp_path))
    for path in (tmp_path / "page.html", "./page.html", "../page.html"):
        said = _refusal(scrape("fetch", path, cwd=tmp_path / "saved" if str(path)[:2] == ".." else tmp_path))
        assert f"{path} is a file here: scrape clean cleans it" in said.replace(" /", "/")
        assert "a site is" not in said  # no host is called so
    assert scrape("fetch", "news.invalid/page.html", cwd=tmp_path).record["error"]["type"] == "host_not_found"
    for option in ("--feed", "--sitemap"):
        said = _refusal(scrape("fetch", option, "page.html", cwd=tmp_path))
        assert f"Invalid value for {option}: page.html is a file here: give the URL where it came from" in said
    assert scrape("fetch", "x" * 300).record["error"]["type"] == "invalid_url"
    failure = scrape("fetch", "file:///page.html").record["error"]
    assert (failure["type"], failure["message"][-40:]) == ("invalid_url", "http and https: scrape clean reads files")


@pytest.mark.parametrize("count", [1, 200])
def test_a_list_of_urls_given_to_clean_leads_to_fetch(count: int) -> None:
    urls = "".join(f"https://news.example/{number}/the-tide\r\n" for number in range(count))
    assert_one_failure(scrape("clean", "-", stdin=f"\n{urls}"), "unsupported_type", "only URLs", "scrape fetch -i")
    assert scrape("clean", "-", stdin=f"See {urls}").status == 0


def test_a_url_given_to_explain_leads_to_fetch() -> None:
    said = _refusal(scrape("explain", "https://news.example/a?b&c"))
    assert "scrape fetch --raw 'https://news.example/a?b&c' | scrape explain -" in said
