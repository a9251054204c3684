"""What `scrape fetch --resume` and `--retry-failed` keep, pass over and refuse of the records that are there."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from command import PATIENCE, names_in, page, scrape, started, written
from loopback import Answer, Site, serving

QUICK = ("--delay", "0", "--ignore-robots")


@pytest.fixture
def answers() -> dict[str, Answer]:
    return {f"/{number}": Answer(page(number).encode()) for number in range(6)}


@pytest.fixture
def site(answers: dict[str, Answer]) -> Iterator[Site]:
    with serving(answers) as site:
        yield site


def records_in(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def urls_in(path: Path) -> list[str]:
    return [record["url"] for record in records_in(path)]


def record(url: str, error: str | None = None, **keys: object) -> str:
    failure = error and {"type": "http_status", "message": error}
    return json.dumps({"schema_version": 1, "url": url, "error": failure} | keys) + "\n"


@pytest.fixture
def left_beside(site: Site, answers: dict[str, Answer], tmp_path: Path) -> Path:
    """Records, and beside them what a run left that was to replace them: one article."""
    never = threading.Event()
    answers["/slow"] = Answer(page(7).encode(), waits_for=never)
    output = written(
        tmp_path / "out.jsonl",
        record("https://a.example/")
        + record("https://b.example/", "404")
        + record(site.url("/0"), title="Old")
        + record(site.url("/1"), title="Old"),
    )
    urls = [site.url("/0"), site.url("/slow")]
    with started("fetch", *urls, "-o", output, "-v", "--concurrency", "1", *QUICK) as process:
        assert process.stderr
        assert b"words" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
    never.set()
    return output


def test_records_that_no_new_one_replaces_stay(site: Site, left_beside: Path) -> None:
    urls = [site.url(path) for path in ("/0", "/1", "/2")]
    result = scrape("fetch", *urls, "-o", left_beside, "--resume", *QUICK)
    assert result.status == 1
    assert result.messages[:2] == [
        f"scrape: going on with {left_beside}.part, which has 1 URL",
        f"scrape: {left_beside} has 3 URLs more: each keeps its record, unless a new one comes",
    ]
    assert sorted(urls_in(left_beside)) == sorted([*urls, "https://a.example/", "https://b.example/"])
    assert not any(each.get("title") == "Old" for each in records_in(left_beside))
    assert site.requests.count("/0") == 1
    assert names_in(left_beside.parent) == ["out.jsonl"]


def test_an_article_is_not_replaced_by_a_failure(site: Site, answers: dict[str, Answer], left_beside: Path) -> None:
    del answers["/1"]
    assert scrape("fetch", site.url("/1"), "-o", left_beside, "--resume", *QUICK).status == 1
    failures = {each["url"] for each in records_in(left_beside) if each["error"]}
    assert failures == {"https://b.example/"}
    assert len(set(urls_in(left_beside))) == len(urls_in(left_beside)) == 4


def test_what_is_no_record_is_not_replaced(site: Site, left_beside: Path) -> None:
    left_beside.write_text("notes of mine\n")
    result = scrape("fetch", site.url("/1"), "-o", left_beside, "--resume", *QUICK)
    assert (result.status, len(result.messages)) == (1, 1)
    assert f"{left_beside}: line 1 is no article record" in result.messages[0]
    assert left_beside.read_text() == "notes of mine\n"


def test_a_url_is_known_in_whatever_form_it_is_given(site: Site, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    assert scrape("fetch", site.url("/1"), "-o", output, "--resume", *QUICK).status == 0
    forms = [site.url("/1").replace("http:", "HTTP:"), site.url("/./1"), site.url("/2/../1"), site.url("/1#x")]
    urls = written(tmp_path / "urls.txt", "\n".join(forms))
    for option in ("--resume", "--retry-failed"):
        assert scrape("fetch", "-i", urls, "-o", output, option, *QUICK).status == 0
    assert urls_in(output) == [site.url("/1")]
    assert site.requests == ["/1"]


@pytest.mark.parametrize(
    ("before", "now", "says"),
    [
        ("markdown", "html,source", "--with html,source; the records in it have --with markdown"),
        ("markdown,html", "html", "--with html; the records in it have --with markdown,html"),
        ("", "html", "--with html; the records in it have no --with"),
        ("html", "", "no --with; the records in it have --with html"),
    ],
)
@pytest.mark.parametrize("option", ["--resume", "--retry-failed"])
def test_records_with_other_keys_are_not_gone_on_with(
    site: Site, tmp_path: Path, option: str, before: str, now: str, says: str
) -> None:
    def run(keys: str) -> Any:
        chosen = ("--with", keys) if keys else ()
        return scrape("fetch", site.url("/1"), site.url("/gone"), "-o", output, option, *chosen, *QUICK)

    output = tmp_path / "out.jsonl"
    assert run(before).status == 1
    content = output.read_bytes()
    refused = run(now)
    assert (refused.status, len(refused.messages)) == (1, 1)
    assert says in refused.messages[0]
    assert output.read_bytes() == content
    assert run(",".join(reversed(before.split(",")))).status == 1


def test_failures_that_were_not_given_again_are_said_to_be(site: Site, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    gone = [site.url("/gone"), site.url("/lost")]
    assert scrape("fetch", *gone, "-o", output, "--resume", *QUICK).status == 1
    result = scrape("fetch", site.url("/0"), gone[0], "-o", output, "--retry-failed", "-q", *QUICK)
    assert result.status == 1
    assert result.messages[-1] == (
        f"scrape: 1 failed before, and not given now: jq -r 'select(.error) | .url' {output} prints such URLs; "
        "--retry-failed tries those that are given"
    )


def test_that_changes_are_not_asked_about_is_said(site: Site, tmp_path: Path) -> None:
    output, archive = tmp_path / "out.jsonl", tmp_path / "pages.warc.gz"
    command = ("fetch", site.url("/1"), "-o", output, "--resume", "--archive", archive, *QUICK)
    assert "--since-archive" not in scrape(*command).err
    result = scrape(*command, "--since-archive", archive)
    assert result.status == 0
    assert result.messages[1] == "scrape: --since-archive asks only about URLs that have no record there"
    assert site.requests == ["/1"]
