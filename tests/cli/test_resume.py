"""`scrape fetch --resume`: the output file is the truth, whatever ended the run before."""

from __future__ import annotations

import json
import os
import random
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from command import PATIENCE, names_in, page, scrape, started, written
from loopback import Answer, Site

from scrape.pipeline import CleanOptions, raw_pages

KILLS = int(os.environ.get("SCRAPE_KILLS", "5"))
"""How many runs are killed; the full count is 200."""
QUICK = ("--delay", "0", "--ignore-robots")


def listed(folder: Path, *urls: str) -> Path:
    return written(folder / "urls.txt", "\n".join(urls))


def records_in(path: Path) -> list[dict[str, Any]]:
    content = path.read_bytes()
    assert content == b"" or content.endswith(b"\n")
    return [json.loads(line) for line in content.splitlines()]


def urls_in(path: Path) -> list[str]:
    return [record["url"] for record in records_in(path)]


def test_what_is_recorded_is_not_fetched_again(site: Site, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    urls = [site.url(f"/{n}") for n in range(6)]
    first = scrape("fetch", "-i", listed(tmp_path, *urls[:3]), "-o", output, "--resume", *QUICK)
    assert (first.status, first.out) == (0, "")
    before = output.read_bytes()
    second = scrape("fetch", "-i", listed(tmp_path, *urls, urls[0]), "-o", output, "--resume", *QUICK)
    assert (second.status, second.messages[0]) == (0, f"scrape: going on with {output}, which has 3 URLs")
    assert output.read_bytes().startswith(before)
    assert sorted(urls_in(output)) == urls
    assert sorted(site.requests) == [f"/{n}" for n in range(6)]
    assert names_in(tmp_path) == ["out.jsonl", "urls.txt"]


def test_a_url_is_known_however_it_is_spelled_in_the_list(tmp_path: Path) -> None:
    record = {"schema_version": 1, "url": "https://nohost.invalid/a", "error": None}
    tracked = {"schema_version": 1, "url": "http://nohost.invalid/c?utm_source=rss&id=1#/two", "error": None}
    credentials = {"schema_version": 1, "url": "http://nohost.invalid/b", "error": None}
    output = written(
        tmp_path / "out.jsonl", "".join(json.dumps(each) + "\n" for each in (record, tracked, credentials))
    )
    urls = listed(
        tmp_path,
        " nohost.invalid/a ",
        "https://nohost.invalid/a",
        "http://ann:pw@nohost.invalid/b",
        "https://nohost.invalid/a?fbclid=x",
        "http://nohost.invalid/c?id=1&utm_source=mail#/two",
    )
    before = output.read_bytes()
    assert scrape("fetch", "-i", urls, "-o", output, "--resume", *QUICK).status == 0
    assert output.read_bytes() == before


def test_a_torn_last_line_is_cut_and_fetched_again(site: Site, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    urls = listed(tmp_path, *(site.url(f"/{n}") for n in range(3)))
    assert scrape("fetch", "-i", urls, "-o", output, "--resume", "--raw", *QUICK).status == 0
    whole = output.read_bytes()
    last = whole.splitlines(keepends=True)[-1]
    for torn in (1, len(last) // 2, len(last) - 1):
        output.write_bytes(whole[:-torn])
        assert scrape("fetch", "-i", urls, "-o", output, "--resume", "--raw", *QUICK).status == 0
        assert sorted(urls_in(output)) == [site.url(f"/{n}") for n in range(3)]


def test_failures_are_taken_again_on_demand_only(site: Site, answers: dict[str, Answer], tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    urls = listed(tmp_path, *(site.url(path) for path in ("/0", "/late", "/1", "/gone")))
    command = ("fetch", "-i", urls, "-o", output, *QUICK)
    assert scrape(*command, "--resume").status == 1
    output.chmod(0o640)
    answers["/late"] = Answer(page(9).encode())
    again = scrape(*command, "--resume", "-q")
    assert (again.status, again.messages) == (
        1,
        ["scrape: 2 failed before: --retry-failed tries again"],
    )
    assert scrape(*command, "--retry-failed").status == 1
    errors = {record["url"]: record["error"] for record in records_in(output)}
    assert len(errors) == len(records_in(output)) == 4
    assert [url for url, error in errors.items() if error] == [site.url("/gone")]
    assert [site.requests.count(path) for path in ("/0", "/late", "/gone")] == [1, 2, 2]
    assert output.stat().st_mode & 0o777 == 0o640
    assert names_in(tmp_path) == ["out.jsonl", "urls.txt"]


def test_a_failure_at_a_private_address_that_has_left_the_list_keeps_its_record(site: Site, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    gone, new = site.url("/gone"), site.url("/0")
    scrape("fetch", "-i", listed(tmp_path, gone), "-o", output, "--resume", *QUICK)
    before = records_in(output)
    done = scrape("fetch", "-i", listed(tmp_path, new), "-o", output, "--retry-failed", *QUICK)
    assert done.status == 1
    assert (
        f"scrape: {gone}: not tried again, as it is not public: give it in the list to have it tried" in done.messages
    )
    assert [record for record in records_in(output) if record["url"] == gone] == before
    assert sorted(urls_in(output)) == sorted([gone, new])


def test_a_failure_of_a_page_that_has_its_record_in_another_spelling_goes(site: Site, tmp_path: Path) -> None:
    failed = {
        "schema_version": 1,
        "url": site.url("/0"),
        "error": {"type": "http_status", "message": "HTTP status 500"},
    }
    fetched = {"schema_version": 1, "url": site.url("/0#top"), "error": None}
    output = written(tmp_path / "out.jsonl", "".join(json.dumps(each) + "\n" for each in (failed, fetched)))
    command = ("fetch", "-i", listed(tmp_path, site.url("/0")), "-o", output, *QUICK)
    assert scrape(*command, "--resume").status == 1
    assert records_in(output) == [failed, fetched]
    assert scrape(*command, "--retry-failed").status == 0
    assert records_in(output) == [fetched]
    assert site.requests == []


@pytest.mark.parametrize("first", [["--resume"], []])
def test_a_second_run_on_the_same_output_is_refused(tmp_path: Path, first: list[str]) -> None:
    output = tmp_path / "out.jsonl"
    seconds: list[list[str]] = [["--resume"], ["--retry-failed"], []]
    with started("fetch", "-", "-o", output, *first) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(b"not a host\n")
        process.stdin.flush()
        assert b"no valid host name" in process.stderr.readline()
        for second in seconds:
            refused = scrape("fetch", "-", "-o", output, *second, stdin="not a host either\n")
            assert refused.status == 1
            assert len(refused.messages) == 1
            assert "another run is writing to it" in refused.messages[0]
        process.kill()
    # The lock went with the process.
    for number, second in enumerate(seconds):
        again = scrape("fetch", "-", "-o", output, *second, stdin=f"no host {number}\n")
        assert any("no valid host name" in message for message in again.messages), second


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_a_list_that_is_interrupted_is_kept_and_gone_on_with(site: Site, tmp_path: Path, number: int) -> None:
    output = tmp_path / "out.jsonl"
    with started("fetch", "-", "-o", output, "-v", *QUICK) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(f"{site.url('/0')}\n".encode())
        process.stdin.flush()
        assert b"words" in process.stderr.readline()
        process.send_signal(number)
        assert process.wait(PATIENCE) == (130 if number == signal.SIGINT else -9)
        said = process.stderr.read().decode().splitlines()
    assert not output.exists()
    kept = output.with_name("out.jsonl.part")
    assert urls_in(kept) == [site.url("/0")]
    if number == signal.SIGINT:
        assert said == [
            f"scrape: what there is so far is in {kept}: the same command goes on with --resume",
            "scrape: interrupted",
        ]
    urls = listed(tmp_path, site.url("/0"), site.url("/1"))
    assert scrape("fetch", "-i", urls, "-o", output, "--resume", *QUICK).status == 0
    assert urls_in(output) == [site.url("/0"), site.url("/1")]
    assert site.requests.count("/0") == 1
    assert not kept.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--resume"],
        ["--resume", "-o", "-", "-f", "jsonl"],
        ["--resume", "-o", "out.json"],
        ["--resume", "-o", "out.md"],
        ["--resume", "-o", "folder/", "-f", "jsonl"],
        ["--retry-failed"],
    ],
)
def test_resume_needs_a_jsonl_file(tmp_path: Path, arguments: list[str]) -> None:
    result = scrape("fetch", "-i", listed(tmp_path, "https://nohost.invalid/"), *arguments, cwd=tmp_path)
    assert result.status == 2
    assert "goes on with" in result.err
    assert names_in(tmp_path) == ["urls.txt"]


@pytest.mark.parametrize(
    ("content", "options"),
    [
        ('{"schema_version": 1, "url": "https://a.example/", "error": null}\n', ["--raw"]),
        ('{"url": "https://a.example/", "html": ""}\n', []),
        ("id,url\n1,https://a.example/\n", []),
        ("[1]\n", []),
        ("[" * 100_000 + "\n", []),
        ("{}\n", ["--raw"]),
    ],
)
def test_a_file_of_something_else_is_left_alone(tmp_path: Path, content: str, options: list[str]) -> None:
    output = written(tmp_path / "out.jsonl", content)
    result = scrape("fetch", "-i", listed(tmp_path, "nohost.invalid"), "-o", output, "--resume", *options)
    assert (result.status, len(result.messages)) == (1, 1)
    assert "line 1 is no " in result.messages[0]
    assert output.read_text() == content


RECORD = '{"schema_version": 1, "url": "https://a.example/", "error": null}\n'


@pytest.mark.parametrize(
    "content",
    [
        "notes of mine",
        RECORD + "notes of mine",
        RECORD * 2 + '{"id": 7}',
        "one\n" + RECORD[:30],
        RECORD + "{}\n" + RECORD[:9],
    ],
)
def test_what_is_not_ours_is_not_cut_off(tmp_path: Path, content: str) -> None:
    output = written(tmp_path / "out.jsonl", content)
    result = scrape("fetch", "-i", listed(tmp_path, "nohost.invalid"), "-o", output, "--resume", *QUICK)
    assert (result.status, len(result.messages)) == (1, 1)
    assert "is no article record" in result.messages[0]
    assert output.read_text() == content


def test_a_last_record_without_its_newline_is_a_record(tmp_path: Path) -> None:
    output = written(tmp_path / "out.jsonl", RECORD.rstrip("\n"))
    urls = listed(tmp_path, "https://a.example/", "https://nohost.invalid/")
    assert scrape("fetch", "-i", urls, "-o", output, "--resume", *QUICK).status == 1
    assert urls_in(output) == ["https://a.example/", "https://nohost.invalid/"]


def interrupted(output: Path, *urls: str, count: int = 1) -> list[str]:
    """What a run says that is interrupted once it has so many articles."""
    with started("fetch", *urls, "-o", output, "-v", "--concurrency", "1", *QUICK) as process:
        assert process.stderr
        for _ in range(count):
            assert b"words" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
        return process.stderr.read().decode().splitlines()


def test_a_rerun_that_is_interrupted_is_gone_on_with_beside_what_was_there(
    site: Site, answers: dict[str, Answer], tmp_path: Path
) -> None:
    never = threading.Event()
    answers["/slow"] = Answer(page(7).encode(), waits_for=never)
    output = written(tmp_path / "out.jsonl", RECORD)
    urls = [site.url("/0"), site.url("/slow")]
    assert "goes on with --resume" in interrupted(output, *urls)[-2]
    assert output.read_text() == RECORD
    never.set()
    refused = scrape("fetch", *urls, "-o", output, *QUICK)
    assert (refused.status, len(refused.messages)) == (1, 1)
    assert "out.jsonl.part: an interrupted run left it" in refused.messages[0]
    resumed = scrape("fetch", *urls, "-o", output, "--resume", *QUICK)
    assert resumed.messages[0] == f"scrape: going on with {output}.part, which has 1 URL"
    assert urls_in(output) == [*urls, "https://a.example/"]
    assert site.requests.count("/0") == 1
    assert names_in(tmp_path) == ["out.jsonl"]


def test_a_list_to_json_says_how_it_is_gone_on_with(site: Site, answers: dict[str, Answer], tmp_path: Path) -> None:
    never = threading.Event()
    answers["/slow"] = Answer(page(7).encode(), waits_for=never)
    output = tmp_path / "out.json"
    urls = [site.url("/0"), site.url("/slow")]
    assert interrupted(output, *urls)[-2].endswith("goes on with --resume -f jsonl")
    never.set()
    assert scrape("fetch", *urls, "-o", output, "--resume", "-f", "jsonl", *QUICK).status == 0
    assert urls_in(output) == urls


@pytest.mark.parametrize("form", ["csv", "md", "txt", "html"])
def test_a_list_in_another_format_is_kept_too(
    form: str, site: Site, answers: dict[str, Answer], tmp_path: Path
) -> None:
    never = threading.Event()
    answers["/slow"] = Answer(page(7).encode(), waits_for=never)
    output = tmp_path / f"out.{form}"
    urls = [site.url("/0"), site.url("/slow")]
    kept = f"{output}.part"
    said = interrupted(output, *urls)
    assert said[-2:] == [
        f"scrape: what there is so far is in {kept}: only -o FILE.jsonl can be gone on with",
        "scrape: interrupted",
    ]
    assert "The tide came early in year 0" in Path(kept).read_text()
    assert names_in(tmp_path) == [f"out.{form}.part"]
    never.set()


def test_failures_that_a_killed_run_was_to_try_again_come_back(site: Site, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    assert scrape("fetch", "-i", listed(tmp_path, site.url("/gone")), "-o", output, "--resume", *QUICK).status == 1
    with started("fetch", "-", "-o", output, "--retry-failed", "-v", *QUICK) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(f"{site.url('/0')}\n".encode())
        process.stdin.flush()
        assert any(b"words" in line for line in process.stderr)
        process.kill()
    assert scrape("fetch", "-i", listed(tmp_path, site.url("/1")), "-o", output, "--resume", *QUICK).status == 1
    assert sorted(urls_in(output)) == [site.url(path) for path in ("/0", "/1", "/gone")]
    assert names_in(tmp_path) == ["out.jsonl", "urls.txt"]


@pytest.mark.parametrize("option", ["--resume", "--retry-failed"])
def test_a_feed_that_fails_is_tried_and_told_in_every_run_and_has_one_failure(
    site: Site, answers: dict[str, Answer], tmp_path: Path, option: str
) -> None:
    output = tmp_path / "out.jsonl"
    command = ("fetch", "--feed", site.url("/feed"), site.url("/lost"), "-o", output, "-q", *QUICK)
    assert scrape(*command, "--resume").status == 1
    for _ in range(2):
        again = scrape(*command, option)
        assert again.status == 1
        assert any(line.startswith(f"scrape: {site.url('/feed')}: ") for line in again.messages)
        assert sorted(urls_in(output)) == [site.url("/feed"), site.url("/lost")]
    answers["/feed"] = Answer(b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "/1"}]}')
    assert scrape(*command, option).status == 1
    assert sorted(urls_in(output)) == [site.url("/1"), site.url("/lost")]
    answers["/lost"] = Answer(page(2).encode())
    assert scrape(*command, "--retry-failed").status == 0
    assert names_in(tmp_path) == ["out.jsonl"]


def test_an_output_without_a_name_is_wrong_usage(tmp_path: Path) -> None:
    for command in ("fetch", "clean"):
        result = scrape(command, "https://nohost.invalid/", "-o", "", cwd=tmp_path)
        assert (result.status, result.out) == (2, "")
        assert "the name is empty" in result.err
    assert names_in(tmp_path) == []


class Killer:
    """A site that kills its client at a request chosen beforehand; every seventh page is missing."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: Any = None
        self._left = 0

    def arm(self, process: Any, requests: int) -> None:
        with self._lock:
            self._process, self._left = process, requests

    def asked(self) -> None:
        with self._lock:
            self._left -= 1
            if not self._left and self._process:
                self._process.kill()

    @contextmanager
    def serving(self) -> Iterator[str]:
        killer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # head and body are sent apart: 40 ms a request

            def do_GET(self) -> None:
                killer.asked()
                number = int(self.path.removeprefix("/"))
                body = b"<p>The tide of page %d came early." % number * 200
                self.send_response(200 if number % 7 else 404)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def handle(self) -> None:
                try:
                    super().handle()
                except ConnectionError:
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:
                """Says nothing."""

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
            thread.start()
            try:
                yield f"http://127.0.0.1:{server.server_port}"
            finally:
                server.shutdown()
                thread.join()


def test_killed_at_any_moment_nothing_is_lost_and_nothing_twice(tmp_path: Path) -> None:
    chance = random.Random(5)  # noqa: S311
    output, archive = tmp_path / "out.jsonl", tmp_path / "pages.warc.gz"
    killer = Killer()
    with killer.serving() as address:
        urls = [f"{address}/{number}" for number in range(20 + KILLS * 7)]
        command = ("fetch", "-i", listed(tmp_path, *urls), "-o", output, "--raw", "-q", *QUICK)
        command += ("--archive", archive)
        good: set[str] = set()
        for _ in range(KILLS):
            mode = chance.choice(["--resume", "--retry-failed"])
            with started(*command, mode, "--concurrency", str(chance.choice([1, 8]))) as process:
                killer.arm(process, chance.randint(1, 12))
                _, said = process.communicate()
                assert process.returncode == -signal.SIGKILL, said
            killer.arm(None, 0)
            if not output.exists():
                continue
            lines = output.read_bytes().split(b"\n")[:-1]  # what follows the last line's end was torn off
            records = [json.loads(line) for line in lines]
            assert len({record["url"] for record in records}) == len(records)
            assert good <= (good := {record["url"] for record in records if "error" not in record})
        # What is left to fetch grows with the kills.
        assert scrape(*command, "--retry-failed", patience=PATIENCE + len(urls)).status == 1
    assert sorted(urls_in(output)) == sorted(urls)
    assert sum("error" in record for record in records_in(output)) == len(urls[::7])
    kept = list(raw_pages([str(archive)], CleanOptions()))
    assert {page.url for page in kept} == set(urls)
    assert all(page.status in {200, 404} for page in kept)
