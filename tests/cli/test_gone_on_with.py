"""What `scrape fetch --resume` and `--retry-failed` keep, pass over and refuse of the records that are there."""

from __future__ import annotations

import json
import signal
import threading
from pathlib import Path
from typing import Any

import pytest
from command import PATIENCE, names_in, page, scrape, started, written
from loopback import Answer, Site, serving

QUICK = ("--delay", "0", "--ignore-robots")


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
def test_records_with_other_keys_are_not_gone_on_with(
    site: Site, tmp_path: Path, before: str, now: str, says: str
) -> None:
    def run(option: str, keys: str) -> Any:
        chosen = ("--with", keys) if keys else ()
        return scrape("fetch", site.url("/1"), site.url("/gone"), "-o", output, option, *chosen, *QUICK)

    output = tmp_path / "out.jsonl"
    assert run("--resume", before).status == 1
    content = output.read_bytes()
    for option in ("--resume", "--retry-failed"):
        refused = run(option, now)
        assert (refused.status, len(refused.messages)) == (1, 1)
        assert says in refused.messages[0]
        assert output.read_bytes() == content
        again = run(option, ",".join(reversed(before.split(","))))
        assert (again.status, says in again.err) == (1, False)


def json_feed(*links: str) -> Answer:
    items = [{"url": link} for link in links]
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": items}
    return Answer(json.dumps(feed).encode(), content_type="application/feed+json")


def errors_in(path: Path) -> dict[str, str | None]:
    errors = {each["url"]: each["error"] and each["error"]["type"] for each in records_in(path)}
    assert len(errors) == len(urls_in(path))
    return errors


@pytest.mark.parametrize("further", [[], ["/2"]])
def test_a_failure_that_has_left_its_feed_is_tried_again(
    site: Site, answers: dict[str, Answer], tmp_path: Path, further: list[str]
) -> None:
    output = tmp_path / "out.jsonl"
    command = ("fetch", "--feed", site.url("/feed"), *map(site.url, further), "-o", output, "-q", *QUICK)
    answers["/feed"] = json_feed("/late", "/lost", "/1")
    assert scrape(*command, "--resume").status == 1
    answers["/late"] = Answer(page(9).encode())
    answers["/feed"] = json_feed("/1")
    assert scrape(*command, "--resume").messages == ["scrape: 2 failed before: --retry-failed tries again"]
    assert scrape(*command, "--retry-failed").status == 1
    assert {url for url, error in errors_in(output).items() if error} == {site.url("/lost")}
    answers["/lost"] = Answer(page(8).encode())
    result = scrape(*command, "--retry-failed")
    assert (result.status, result.messages) == (0, [])
    assert not any(errors_in(output).values())
    assert [site.requests.count(path) for path in ("/1", "/late", "/lost")] == [1, 2, 3]
    assert names_in(tmp_path) == ["out.jsonl"]


def test_one_url_is_given_and_failures_are_tried_again_with_it(site: Site, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    output.write_text(record("https://nohost.invalid/", "404") + record("https://a.example/"))
    assert scrape("fetch", site.url("/1"), "-o", output, "--retry-failed", *QUICK).status == 1
    assert errors_in(output) == {
        "https://a.example/": None,
        site.url("/1"): None,
        "https://nohost.invalid/": "host_not_found",
    }


def test_a_feed_that_is_not_given_any_more_says_what_it_is(
    site: Site, answers: dict[str, Answer], tmp_path: Path
) -> None:
    output = tmp_path / "out.jsonl"
    command = ("fetch", "--feed", site.url("/feed"), "-o", output, "-q", *QUICK)
    assert scrape(*command, "--feed", site.url("/other"), "--resume").status == 1
    answers["/feed"], answers["/other"] = json_feed("/1"), json_feed("/2")
    assert scrape(*command, "--retry-failed").status == 1
    (failure,) = (each for each in records_in(output) if each["error"])
    assert failure["url"] == site.url("/other")
    assert "--feed" in failure["error"]["message"]


def test_a_failure_leads_nowhere_that_its_feed_could_not(
    site: Site, answers: dict[str, Answer], tmp_path: Path
) -> None:
    output = tmp_path / "out.jsonl"
    with serving({"/secret": Answer(page().encode())}) as inside:
        secret = inside.url("/secret").replace("127.0.0.1", "localhost")
        command = ("fetch", "--feed", site.url("/feed"), "-o", output, "-H", "X-Key: sesame", *QUICK)
        answers["/feed"] = json_feed(secret, inside.url("/secret"))
        assert scrape(*command, "--resume").status == 1
        answers["/feed"] = json_feed()
        assert scrape(*command, "--retry-failed").status == 1
    assert errors_in(output) == {secret: "blocked_address", inside.url("/secret"): "blocked_address"}
    assert inside.requests == []


def test_a_list_that_is_not_read_or_fails_again_is_no_page(
    site: Site, answers: dict[str, Answer], tmp_path: Path
) -> None:
    output = tmp_path / "out.jsonl"
    answers["/index"] = Answer(b"<sitemapindex><sitemap><loc>/map</loc></sitemap></sitemapindex>")
    answers["/map"] = Answer(b"", 503, headers={"Retry-After": "0"})
    command = ("fetch", "--sitemap", site.url("/index"), "--feed", site.url("/feed"), "-o", output, *QUICK)
    assert scrape(*command, "--resume").status == 1
    before = {site.url("/map"): "http_status", site.url("/feed"): "http_status"}
    assert errors_in(output) == before
    assert scrape(*command, "--retry-failed").status == 1
    assert errors_in(output) == before
    answers["/map"] = Answer(b"<urlset><url><loc>/1</loc></url></urlset>")
    assert scrape(*command, "--retry-failed").status == 1
    assert errors_in(output) == {site.url("/1"): None, site.url("/feed"): "http_status"}
    answers["/other"] = json_feed("/2")
    command = ("fetch", "--feed", site.url("/other"), "--feed", site.url("/feed"), "--limit", "1", *command[5:])
    result = scrape(*command, "--retry-failed", "-q")
    assert result.status == 1
    assert result.messages == [f"scrape: {site.url('/feed')}: HTTP status 404: there is no such page: check the URL"]
    assert errors_in(output) == {site.url("/1"): None, site.url("/2"): None, site.url("/feed"): "http_status"}


def test_that_changes_are_not_asked_about_is_said(site: Site, tmp_path: Path) -> None:
    output, archive = tmp_path / "out.jsonl", tmp_path / "pages.warc.gz"
    command = ("fetch", site.url("/1"), "-o", output, "--resume", "--archive", archive, *QUICK)
    assert "--since-archive" not in scrape(*command).err
    result = scrape(*command, "--since-archive", archive)
    assert result.status == 0
    assert "scrape: --since-archive asks only about URLs that have no record there" in result.messages
    assert site.requests == ["/1"]
