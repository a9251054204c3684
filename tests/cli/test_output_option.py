"""`-o FILE` whole or not at all; `-o DIR/` one file an article."""

from __future__ import annotations

import json
import os
import random
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

import forking
import pytest
import typer
from command import PATIENCE, SCRAPE, jsonl, names_in, page, page_records, scrape, started, written

from scrape.cli.options import check_no_input


@contextmanager
def at_work(output: Path) -> Iterator[forking.Process]:
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


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives a signal to the thread that is named")
@pytest.mark.parametrize(("command", "given"), [("clean", '{"url": "nowhere"}'), ("fetch", "not a host")])
def test_a_signal_that_another_thread_gets_ends_a_wait_too(command: str, given: str) -> None:
    """As one does that the main thread gets just before it waits: nothing wakes it."""
    with started(command, "-") as process:
        piped(process.stdin).write(f"{given}\n".encode())
        piped(process.stdin).flush()
        piped(process.stderr).readline()
        threads = {int(task.name) for task in Path(f"/proc/{process.pid}/task").iterdir()} - {process.pid}
        os.kill(max(threads), signal.SIGTERM)
        assert process.wait(PATIENCE) == 143


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


def full_device(folder: Path) -> Path:
    """A device of our own that is always full: whatever a faulty writer does to it, the system's is safe."""
    path = folder / "full"
    try:
        os.mknod(path, 0o600 | stat.S_IFCHR, os.stat("/dev/full").st_rdev)  # noqa: PTH116
        path.open("w").close()
    except (AttributeError, OSError) as error:
        pytest.skip(f"no full device can be made here: {error}")
    return path


def test_a_full_device_is_one_line_and_status_1(tmp_path: Path) -> None:
    path, full = written(tmp_path / "page.html", page()), full_device(tmp_path)
    with full.open("w") as output, started("clean", path, stdout=output) as process:
        assert process.wait(PATIENCE) == 1
        (message,) = piped(process.stderr).read().decode().splitlines()
    assert "No space left" in message
    result = scrape("clean", path, "-o", full)
    assert (result.status, len(result.messages)) == (1, 1)
    assert stat.S_ISCHR(full.stat().st_mode)


@pytest.mark.parametrize("arguments", [[], ["-o", "out.jsonl"], ["-o", "articles/"]])
def test_a_full_disk_is_one_line_and_status_1(tmp_path: Path, arguments: list[str]) -> None:
    """No file may grow beyond a record and a half; to a folder the second article, which is long, does not fit."""
    import resource

    room = len(scrape("clean", "-", stdin=page_records(1)).out) * 3 // 2
    records = [
        {"id": 1, "html": page(1)},
        {"id": 2, "html": page(2).replace("</p>", " And so it went on." * 40 + "</p>")},
    ]
    with (
        (tmp_path / "streamed.jsonl").open("wb") as output,
        started(
            *("clean", "-", "-q", *arguments),
            cwd=tmp_path,
            stdout=output,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
        ) as process,
    ):
        piped(process.stdin).write(jsonl(*records).encode())
        piped(process.stdin).close()
        assert process.wait(PATIENCE) == 1
        (message,) = piped(process.stderr).read().decode().splitlines()
    assert "cannot be written: File too large" in message
    whole = [path for path in tmp_path.rglob("*") if path.is_file() and path.stat().st_size]
    assert len(whole) == (0 if "out.jsonl" in arguments else 1)
    for path in whole:
        assert [json.loads(line)["input"]["id"] for line in path.read_text().splitlines()] == [1]
    assert not list(tmp_path.rglob("*.part"))


def test_of_four_writers_of_one_file_the_last_wins_whole(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    with ExitStack() as stack:
        for writer in range(4):
            records = [{"writer": writer, "id": number, "html": page(number)} for number in range(10)]
            path = written(tmp_path / f"{writer}.in", jsonl(*records))
            stack.enter_context(started("clean", path, "-o", output))
    seen = [json.loads(line)["input"] for line in output.read_text().splitlines()]
    assert seen == [{"writer": seen[0]["writer"], "id": number} for number in range(10)]
    assert names_in(tmp_path) == ["0.in", "1.in", "2.in", "3.in", "out.jsonl"]


def test_four_writers_to_one_folder_write_whole_files(tmp_path: Path) -> None:
    path = written(tmp_path / "pages.in", page_records(10))
    with ExitStack() as stack:
        for _ in range(4):
            stack.enter_context(started("clean", path, "-o", f"{tmp_path}/out/"))
    names = names_in(tmp_path / "out")
    ids = [json.loads((tmp_path / "out" / name).read_text())["input"]["id"] for name in names]
    assert sorted(ids) == list(range(1, 11))


def test_lines_of_four_commands_that_append_to_one_file_stay_whole(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    with output.open("ab") as appended, ExitStack() as stack:
        for writer in range(4):
            records = [{"id": [writer, number], "html": page(number)} for number in range(10)]
            path = written(tmp_path / f"{writer}.in", jsonl(*records))
            stack.enter_context(started("clean", path, stdout=appended))
    seen = [json.loads(line)["input"]["id"] for line in output.read_text().splitlines()]
    assert sorted(seen) == [[writer, number] for writer in range(4) for number in range(10)]


KILLS = int(os.environ.get("SCRAPE_KILLS", "5"))
"""How often the next test ends a run; a thorough run takes 300."""


def test_an_end_at_any_time_loses_and_doubles_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    moments = random.Random(0)  # noqa: S311 # the same moments in every run
    path = written(tmp_path / "pages.in", page_records(60))
    for kill in range(KILLS):
        output = tmp_path / f"{kill}.jsonl"
        acknowledged = 0
        with output.open("ab") as appended, started("clean", path, "-v", stdout=appended) as process:
            for _ in range(moments.randrange(60)):
                acknowledged += b" words" in piped(process.stderr).readline()
            number = moments.choice([signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
            process.send_signal(number)
            acknowledged += sum(b" words\n" in line for line in piped(process.stderr).readlines())
        text = output.read_text()
        *lines, rest = text.split("\n")
        # A process that is killed amid a write may leave a part; no other end does.
        assert rest == "" or number == signal.SIGKILL
        ids = [json.loads(line)["input"]["id"] for line in lines]
        assert ids == list(range(1, len(ids) + 1))
        assert len(ids) >= acknowledged


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


def test_an_input_is_not_overwritten_by_what_is_made_of_it(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    victim = written(tmp_path / "pages" / "victim.html", page())
    (tmp_path / "link.html").symlink_to(victim)
    os.link(victim, tmp_path / "hard.html")
    output = victim
    for given in (victim, tmp_path / "link.html", tmp_path / "hard.html", tmp_path / "pages", tmp_path):
        refused = scrape("clean", given, "-o", output)
        assert (refused.status, refused.out) == (2, "")
        assert "one of the inputs" in refused.err
    with victim.open("rb") as stdin:
        done = subprocess.run([*SCRAPE, "clean", "-", "-o", str(victim)], stdin=stdin, capture_output=True, check=False)
    assert done.returncode == 2
    assert scrape("fetch", "-i", victim, "-o", victim).status == 2
    urls = written(tmp_path / "urls.txt", "https://news.example/\n")
    refused = scrape("fetch", "-i", urls, "-o", urls)
    assert (refused.status, urls.read_text()) == (2, "https://news.example/\n")
    assert victim.read_text() == page()
    assert scrape("clean", victim, "-o", tmp_path / "pages" / "other.html").status == 0
    assert scrape("clean", victim, "-o", "/dev/null").status == 0


@pytest.mark.parametrize("name", ["out.xml", "out.PDF", "out.parquet"])
def test_a_name_of_a_format_that_there_is_not_is_refused(name: str, tmp_path: Path) -> None:
    refused = scrape("clean", "-", "-o", tmp_path / name, stdin=page())
    assert refused.status == 2
    assert "is not written: end the name in one of .json, .jsonl," in " ".join(refused.err.split())
    assert names_in(tmp_path) == []
    assert scrape("clean", "-", "-o", tmp_path / name, "-f", "json", stdin=page()).status == 0
    assert scrape("clean", "-", "-o", f"{tmp_path}/of-{name}/", stdin=page()).status == 0


def test_a_file_where_a_folder_is_to_be(tmp_path: Path) -> None:
    output = written(tmp_path / "out", "old\n")
    refused = scrape("clean", "-", "-o", f"{output}/", stdin=page())
    assert (refused.status, refused.messages) == (
        1,
        [f"scrape: {output}: cannot be written: there is a file of that name, not a folder"],
    )
    assert output.read_text() == "old\n"


def test_an_input_is_not_overwritten_by_way_of_a_folder_that_is_missing(tmp_path: Path) -> None:
    victim = written(tmp_path / "victim.html", page())
    refused = scrape("clean", victim, "-o", tmp_path / "missing" / ".." / "victim.html")
    assert (refused.status, victim.read_text()) == (2, page())
    assert "one of the inputs" in refused.err


def test_what_a_link_in_a_folder_leads_to_is_not_overwritten(tmp_path: Path) -> None:
    victim = written(tmp_path / "victim.html", page())
    folder = tmp_path / "pages" / "deeper"
    folder.mkdir(parents=True)
    (folder / "link.html").symlink_to(victim)
    refused = scrape("clean", tmp_path / "pages", "-o", victim)
    assert (refused.status, victim.read_text()) == (2, page())
    assert "one of the inputs" in refused.err


@pytest.mark.parametrize("form", ["html", "txt", "md", "jsonl"])
def test_what_is_written_to_a_folder_is_not_read_as_a_page(form: str, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    written(pages / "page.html", page())
    for output in (pages, f"{pages}/new/"):
        refused = scrape("clean", pages, "-f", form, "-o", output)
        assert refused.status == 2
        assert "would be read, too" in " ".join(refused.err.split())
    assert names_in(pages) == ["page.html"]
    assert scrape("clean", pages, "-f", "json", "-o", pages).status == 0
    assert scrape("clean", pages / "page.html", "-f", form, "-o", pages).status == 0


@pytest.mark.parametrize(
    ("name", "form"), [("out.html", "html"), ("new.txt", "txt"), ("new.md", "md"), ("out", "html")]
)
def test_a_file_in_a_folder_that_is_read_is_no_page_of_it(name: str, form: str, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    written(pages / "page.html", page())
    if name == "out":  # a page by its content
        written(pages / name, page(2))
    refused = scrape("clean", pages, "-f", form, "-o", pages / name)
    assert refused.status == 2
    assert ("one of the inputs" if name == "out" else "would be read, too") in " ".join(refused.err.split())
    assert (pages / name).exists() == (name == "out")


def test_a_new_file_of_records_may_stand_in_the_folder(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    written(pages / "page.html", page())
    first, second = (scrape("clean", pages, "-o", pages / "out.jsonl") for _ in range(2))
    assert first.status == 0, first.err
    assert second.status == 2
    assert "one of the inputs" in " ".join(second.err.split())


@pytest.mark.parametrize("name", ["out.csv", "out.json", "out"])
def test_a_file_in_a_folder_of_which_it_is_not_read_may_be_written_again(name: str, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    written(pages / "page.html", page())
    first, second = (scrape("clean", pages, "-o", pages / name) for _ in range(2))
    assert (first.status, second.status) == (0, 0), second.err


@pytest.mark.parametrize("name", ["out.csv.gz", "out.jsonl.zst", "out.GZ", "out.json.bz2", "out.zip"])
def test_a_name_that_would_mislead_is_refused(name: str, tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    for command in (("clean", path), ("fetch", "news.example")):
        refused = scrape(*command, "-o", tmp_path / name)
        assert (refused.status, names_in(tmp_path)) == (2, ["page.html"])
        assert "gzip >" in refused.err


def test_a_folder_that_is_missing_is_not_made_for_a_file(tmp_path: Path) -> None:
    path = written(tmp_path / "page.html", page())
    done = scrape("clean", path, "-o", tmp_path / "none" / "out.json")
    assert done.status == 1
    assert done.err == f"scrape: {tmp_path}/none/out.json: cannot be written: there is no such folder: make it first\n"
    assert names_in(tmp_path) == ["page.html"]


@pytest.mark.parametrize("option", ["--cookie-file", "--since-archive", "--browser"])
def test_what_an_option_reads_is_not_written(tmp_path: Path, option: str) -> None:
    file = written(tmp_path / "read.txt", "mine")
    result = scrape("fetch", "https://nohost.invalid/", option, file, "-o", file, "-f", "json")
    assert (result.status, file.read_text()) == (2, "mine")
    assert "would be overwritten" in " ".join(result.err.replace("│", "").split())


@pytest.mark.parametrize("option", ["--pages", "--html"])
def test_an_evaluation_does_not_write_over_its_corpus(tmp_path: Path, option: str) -> None:
    gold = written(tmp_path / "gold.jsonl", '{"html": "page.html", "body": "One"}\n')
    written(tmp_path / "page.html", page())
    for file in (gold, tmp_path / "page.html"):
        before = file.read_bytes()
        result = scrape("evaluate", tmp_path, option, file)
        assert (result.status, file.read_bytes()) == (2, before)


def test_evaluate_guards_the_gold_and_its_pages_and_nothing_else(tmp_path: Path) -> None:
    from scrape.cli.evaluate import _check_new

    page_file, corpus = written(tmp_path / "page.html", page()), tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "linked.html").symlink_to(page_file)
    gold = written(corpus / "gold.jsonl", '{"html": "linked.html", "title": "Ferry"}')
    _check_new(written(corpus / "report.html", "an earlier one"), [corpus], "--html")
    for path in (page_file, gold):
        with pytest.raises(typer.BadParameter):
            _check_new(path, [corpus], "--html")


def test_a_feed_given_twice_is_one_seed() -> None:
    from scrape.cli.sources import Sources

    feed = "https://a.example/feed"
    assert len(Sources.open(None, None, [feed, feed], None).seeds) == 1


def test_the_name_of_a_browser_is_no_folder_of_inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "chromium").mkdir()
    result = scrape("fetch", "https://nohost.invalid/", "--browser", "chromium", "-o", "chromium/a.html", "-f", "html")
    assert "lies in" not in result.err


def test_names_of_files_are_such_as_the_locale_can_hold(tmp_path: Path) -> None:
    titles = ("渡轮 ferry", "Größe")
    pages = [written(tmp_path / f"{number}.html", page(title=title)) for number, title in enumerate(titles)]
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = scrape("clean", "-q", "-f", "txt", *pages, "-o", f"{tmp_path}/out/", env=environment)
    assert (done.status, done.err) == (0, "")
    assert [name.rpartition("-")[0] for name in names_in(tmp_path / "out")] == ["ferry", "grsse"]


def test_an_output_that_is_a_loop_of_links_is_no_input(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    check_no_input(str(loop), [str(tmp_path)], "jsonl")
