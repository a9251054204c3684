"""`scrape fetch` against a web server of our own: the samples, and everything that can go wrong."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from command import PDF, PNG, RECORD_KEYS, page, scrape, started, written
from loopback import Answer, Site, refusing_port, serving

from scrape.errors import ERROR_TYPES
from scrape.pipeline import CleanOptions, clean_inputs

SAMPLES = Path(__file__).parent.parent.parent / "samples"
PAGES = {
    # A front page is known by its address.
    "/" if path.parent.name.startswith("index--") else f"/{path.parent.name}/{path.name}": path
    for path in sorted(SAMPLES.glob("*/page.*"))
}
OF_A_FETCH = {"fetched_at", "status"}
OF_AN_ADDRESS = {"url", "hostname", "canonical_url", "links", "images", "image", "source_url"}
"""Keys that hold URLs, which a page may give relative to its own."""

BROKEN = {
    "/not-found": (Answer(page().encode(), 404), "http_status", "404"),
    "/down": (Answer(page().encode(), 500), "http_status", "500"),
    "/no-bots": (Answer(page().encode(), 999), "http_status", "999"),
    "/empty": (Answer(b""), "empty_input", "empty"),
    "/paper.pdf": (Answer(PDF, content_type="application/pdf"), "unsupported_type", "pdf"),
    "/photo": (Answer(PNG), "unsupported_type", "PNG"),
    "/huge": (Answer(b"<p>" + b"word " * 200_000), "too_large", "--max-size"),
    "/menu": (Answer(b"<nav><a href=/>Home</a></nav>"), "no_article", "no article"),
}
LIMIT = "500000"


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    answers = {
        path: Answer(file.read_bytes(), content_type="text/html" if file.suffix == ".html" else "text/plain")
        for path, file in PAGES.items()
    }
    answers |= {path: answer for path, (answer, _, _) in BROKEN.items()}
    answers["/moved"] = Answer(status=301, location=next(iter(PAGES)))
    with serving(answers) as site:
        yield site


@pytest.fixture
def url_list(site: Site, tmp_path: Path) -> Path:
    urls = [site.url(path) for path in (*PAGES, *BROKEN, "/moved", "/nowhere")]
    return written(tmp_path / "urls.txt", "# pages\r\n\r\n" + "\r\n".join(urls))


def by_url(records: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    found = {record["url"]: {**record, "fetched_at": bool(record["fetched_at"])} for record in records}
    assert len(found) == len(records)
    return found


def test_the_samples_give_what_clean_gives_of_their_files(site: Site, tmp_path: Path) -> None:
    urls = written(tmp_path / "urls.txt", "\n".join(map(site.url, PAGES)))
    result = scrape("fetch", "-i", urls, "--ordered", "--delay", "0")
    assert result.status == 0
    assert [record["url"] for record in result.records] == [site.url(path) for path in PAGES]
    for fetched, (path, file) in zip(result.records, PAGES.items(), strict=True):
        assert fetched["status"] == 200
        assert fetched["fetched_at"].endswith("+00:00")
        (named,) = clean_inputs([str(file)], CleanOptions(url=site.url(path)))
        assert without(fetched, OF_A_FETCH) == without(named.to_record(), OF_A_FETCH), path
        (unnamed,) = clean_inputs([str(file)], CleanOptions())
        ours = OF_A_FETCH | OF_AN_ADDRESS
        assert without(fetched, ours) == without(unnamed.to_record(), ours), path


def without(record: dict[str, Any], keys: set[str]) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(json.dumps(record))
    return {key: value for key, value in plain.items() if key not in keys}


def test_raw_pages_cleaned_in_a_pipe_give_what_fetch_gives(url_list: Path) -> None:
    fetched = scrape("fetch", "-i", url_list, "--delay", "0", "--max-size", LIMIT)
    pages = scrape("fetch", "--raw", "-i", url_list, "--delay", "0", "--max-size", LIMIT)
    cleaned = scrape("clean", "-", stdin=pages.out)
    assert by_url(cleaned.records) == by_url(fetched.records)
    assert cleaned.status == fetched.status == 1
    assert sorted(cleaned.messages[:-1]) != []


def test_ordered_keeps_the_order_of_the_list_failures_included(url_list: Path) -> None:
    given = [line for line in url_list.read_text().split() if line.startswith("http")]
    for options in ([], ["--raw"]):
        result = scrape("fetch", "-i", url_list, "--delay", "0", "--ordered", "--max-size", LIMIT, *options)
        assert [record["url"] for record in result.records] == given


@pytest.mark.parametrize("options", [[], ["--raw"]])
def test_pages_come_as_they_complete_unless_ordered(options: list[str]) -> None:
    event = threading.Event()
    answers = {"/slow": Answer(page().encode(), waits_for=event), "/quick": Answer(page().encode(), tells=event)}
    with serving(answers) as site:
        # Two names, because one host is asked for one page at a time.
        urls = [site.url("/slow"), site.url("/quick").replace("127.0.0.1", "localhost")]
        in_order = scrape("fetch", *urls, "--ordered", *options)
        assert [record["url"] for record in in_order.records] == urls
        answers["/quick"] = Answer(page().encode())
        event.clear()
        with started("fetch", *urls, *options) as process:
            assert process.stdout
            assert json.loads(process.stdout.readline())["url"] == urls[1]
            event.set()
            assert json.loads(process.stdout.readline())["url"] == urls[0]


def test_each_failure_is_a_whole_record_and_one_clear_line(site: Site, url_list: Path) -> None:
    result = scrape("fetch", "-i", url_list, "--delay", "0", "--max-size", LIMIT)
    records = {record["url"]: record for record in result.records}
    for path, (_, error_type, word) in BROKEN.items():
        record = records[site.url(path)]
        assert list(record) == RECORD_KEYS
        assert record["error"]["type"] == error_type, path
        assert word in record["error"]["message"]
        assert result.messages.count(f"scrape: {record['url']}: {record['error']['message']}") == 1
        assert record["status"] == BROKEN[path][0].status
    failed = [record for record in result.records if record["error"]]
    assert len(result.messages) == len(failed) + 1
    assert f"{len(failed)} failed" in result.messages[-1]
    assert {record["error"]["type"] for record in failed} <= ERROR_TYPES


@pytest.mark.parametrize(
    ("url", "error_type", "shown"),
    [
        ("nohost.invalid", "host_not_found", "https://nohost.invalid"),
        ("ftp://news.example/a", "invalid_url", "ftp://news.example/a"),
        ("https://", "invalid_url", "https://"),
        ("http://127.0.0.1:{port}/", "connection_failed", "http://127.0.0.1:{port}/"),
    ],
)
def test_a_url_that_leads_nowhere(url: str, error_type: str, shown: str) -> None:
    with refusing_port() as port:
        result = scrape("fetch", url.format(port=port))
        record = result.record
        assert list(record) == RECORD_KEYS
        assert record["error"]["type"] == error_type
        assert record["url"] == shown.format(port=port)
        assert result.messages == [f"scrape: {record['url']}: {record['error']['message']}"]
        assert result.status == 1


def test_a_raw_failure_is_a_page_record(site: Site) -> None:
    record = scrape("fetch", "--raw", site.url("/down")).record
    assert record["error"]["type"] == "http_status"
    assert record["status"] == 500
    assert record["html"] is None


def test_urls_come_from_arguments_files_and_pipes_alike(site: Site, tmp_path: Path) -> None:
    first, second, third = (site.url(path) for path in list(PAGES)[:3])
    urls = written(tmp_path / "urls.txt", f"\ufeff{second}\n")
    result = scrape("fetch", first, "-", "-i", urls, "--ordered", "--delay", "0", stdin=f"{third}\n")
    assert [record["url"] for record in result.records] == [first, second, third]


def test_a_list_can_be_no_regular_file(site: Site) -> None:
    assert scrape("fetch", "-i", "/dev/stdin", stdin=site.url(next(iter(PAGES)))).status == 0
    empty = scrape("fetch", "-i", "/dev/null")
    assert (empty.status, empty.out) == (0, "")


def test_the_first_article_comes_before_the_list_ends(site: Site) -> None:
    with started("fetch", "-") as process:
        assert process.stdin
        assert process.stdout
        for path in list(PAGES)[:2]:
            process.stdin.write(f"{site.url(path)}\n".encode())
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["url"] == site.url(path)
        process.stdin.close()
        assert process.wait() == 0


def test_nothing_is_fetched_for_an_output_that_cannot_be(tmp_path: Path) -> None:
    with serving({"/": Answer(page().encode())}) as site:
        result = scrape("fetch", site.url("/"), "-o", tmp_path / "missing" / "story.md")
        assert (result.status, len(result.messages), site.requests) == (1, 1, [])


def test_a_failed_fetch_leaves_the_old_file(tmp_path: Path, site: Site) -> None:
    output = written(tmp_path / "story.md", "an older story\n")
    assert scrape("fetch", site.url("/down"), "-o", output).status == 1
    assert output.read_text() == "an older story\n"


def test_with_adds_keys_at_the_end(site: Site) -> None:
    record = scrape("fetch", site.url(next(iter(PAGES))), "--with", "removed, markdown").record
    assert list(record) == [*RECORD_KEYS, "markdown", "removed"]
    assert record["markdown"]


def test_robots_txt_is_asked_for_lists_and_not_for_arguments(tmp_path: Path) -> None:
    answers = {"/robots.txt": Answer(b"User-agent: scrape\nDisallow: /private"), "/private": Answer(page().encode())}
    with serving(answers) as site:
        urls = written(tmp_path / "urls.txt", site.url("/private"))
        assert scrape("fetch", site.url("/private")).record["error"] is None
        listed = scrape("fetch", "-i", urls)
        assert (listed.status, listed.record["error"]["type"]) == (1, "robots_denied")
        assert scrape("fetch", "-i", urls, "--ignore-robots").record["error"] is None
    assert site.requests == ["/private", "/robots.txt", "/private"]


def test_one_host_is_asked_with_a_pause_between(tmp_path: Path) -> None:
    answers = {f"/{number}": Answer(page(number).encode()) for number in range(3)}
    with serving(answers) as site:
        urls = written(tmp_path / "urls.txt", "\n".join(map(site.url, answers)))
        started_at = monotonic()
        assert scrape("fetch", "-i", urls, "--ignore-robots", "--delay", "0.5").status == 0
        assert monotonic() - started_at >= 1.0  # two pauses


@pytest.mark.parametrize("option", ["--delay", "--timeout"])
def test_seconds_that_are_none(option: str) -> None:
    for value in ("nan", "-1", "soon"):
        assert scrape("fetch", "nohost.invalid", option, value).status == 2
