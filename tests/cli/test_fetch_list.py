"""Lists of URLs: what they may be encoded in, and how a run of one ends."""

from __future__ import annotations

import gzip
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import PATIENCE, on_terminal, page, scrape, started, written
from loopback import Answer, Site, serving
from typer import BadParameter

from scrape.cli.sources import Sources

QUICK = ("--delay", "0", "-q", "--ignore-robots")


@pytest.fixture
def site() -> Iterator[Site]:
    with serving({f"/{number}": Answer(page(number).encode()) for number in range(20)}) as site:
        yield site


@pytest.mark.parametrize("raw", [(), ("--raw",)])
def test_a_reader_that_goes_ends_a_fetch_silently(site: Site, tmp_path: Path, raw: tuple[str, ...]) -> None:
    urls = written(tmp_path / "urls.txt", "\n".join(site.url(f"/{number}") for number in range(20)))
    with started("fetch", *QUICK, *raw, "-i", urls) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline()
        process.stdout.close()
        assert process.wait(PATIENCE) == 141
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device")
def test_a_full_disk_ends_a_fetch_with_one_line(site: Site, tmp_path: Path) -> None:
    urls = written(tmp_path / "urls.txt", "\n".join(site.url(f"/{number}") for number in range(20)))
    with Path("/dev/full").open("wb") as full, started("fetch", *QUICK, "-i", urls, stdout=full) as process:
        assert process.stderr
        said = process.stderr.read().decode().splitlines()
        assert process.wait(PATIENCE) == 1
    assert len(said) == 1
    assert "No space left" in said[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_list_in_any_unicode_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    urls = ["https://nohost.invalid/1", "https://nohost.invalid/2"]
    path = written(tmp_path / "urls.txt", "\n".join(urls).encode(encoding))
    assert [target.url for target in Sources.open(None, [str(path)], None, None).items(lambda _: True)] == urls


def test_a_list_from_a_pipe_is_read_in_its_encoding() -> None:
    urls = ["https://nohost.invalid/1", "https://nohost.invalid/2"]
    result = scrape("fetch", *QUICK, "--raw", "--ordered", "-", stdin="\n".join(urls).encode("utf-16"))
    assert [record["url"] for record in result.records] == urls


def test_comments_of_a_list_are_passed_over(tmp_path: Path) -> None:
    lines = "# of May", "  # of June", "https://nohost.invalid/1 # the first", "<https://nohost.invalid/2>\t#second"
    urls = written(tmp_path / "urls.txt", "\n".join([*lines, "https://nohost.invalid/3#part"]))
    result = scrape("fetch", *QUICK, "--ordered", "-i", urls)
    assert [record["url"] for record in result.records] == [
        "https://nohost.invalid/1",
        "https://nohost.invalid/2",
        "https://nohost.invalid/3#part",
    ]


def test_lists_that_were_joined_may_each_begin_with_a_mark() -> None:
    joined = "\ufeffhttps://nohost.invalid/1\n\ufeff# of June\n\ufeff\ufeffhttps://nohost.invalid/2\n"
    result = scrape("fetch", *QUICK, "--ordered", "-", stdin=joined)
    assert [record["url"] for record in result.records] == ["https://nohost.invalid/1", "https://nohost.invalid/2"]


def test_of_a_url_of_any_length_a_line_is_said_that_can_be_read() -> None:
    result = scrape("fetch", *QUICK, "-", stdin=f"https://nohost.invalid/{'a' * 20_000}/end\n")
    (said,) = result.messages
    assert len(said) < 2_100
    assert said.startswith("scrape: https://nohost.invalid/aaa")
    assert said.endswith("a URL of 20,027 characters: at most 16,384 are taken")
    assert result.record["url"].endswith("/end")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\x7fELF\2\1\1\0", "a program"),
        (gzip.compress(b"https://nohost.invalid/", mtime=0), "gzip data (zcat prints what is in it)"),
        (b"id,url,label\n1,https://nohost.invalid/,x\n", "a table (cut -d',' -f2 prints its URLs)"),
        (b"1;Harbour;https://nohost.invalid/\n", "a table (cut -d';' -f3 prints its URLs)"),
        (b"https://nohost.invalid/\tHarbour\n", "a table (cut -f1 prints its URLs)"),
        (b'"https://nohost.invalid/","Harbour, ferry"\n', "a table"),
        (b'"Harbour, ferry",https://nohost.invalid/\n', "a table"),
        (b"\n<!doctype html>\n", "HTML or XML (--feed and --sitemap take the URLs of feeds and sitemaps)"),
        (b"\xef\xbb\xbf<rss>", "HTML or XML (--feed and --sitemap take the URLs of feeds and sitemaps)"),
        (b'{"url": "https://nohost.invalid/"}\n', "JSON (jq -r .url prints the URLs of records)"),
        (b'["https://nohost.invalid/"]', "JSON"),
    ],
)
def test_what_is_no_list_is_told_what_it_is(content: bytes, kind: str, tmp_path: Path) -> None:
    path = written(tmp_path / "urls.txt", content)
    with pytest.raises(BadParameter, match=re.escape(f"{path}: this is {kind}, not a list of URLs")):
        Sources.open(None, [str(path)], None, None)


def test_what_is_no_list_is_wrong_usage(tmp_path: Path) -> None:
    content = "id,url\n1,https://nohost.invalid/\n"
    path = written(tmp_path / "urls.txt", content)
    for name, result in (
        (path, scrape("fetch", *QUICK, "-i", path)),
        ("standard input", scrape("fetch", *QUICK, "-", stdin=content)),
    ):
        assert (result.status, result.out) == (2, "")
        assert f"{name}: this is a table (cut -d',' -f2 prints its URLs), not a list of URLs" in result.err


def test_a_list_may_begin_with_what_a_table_has_later() -> None:
    for start in ("# id,url\n", ""):
        given = f"{start}nohost.invalid?a,b;c\t\nhttps://nohost.invalid/a,b;c\n"
        records = scrape("fetch", *QUICK, "--ordered", "-", stdin=given).records
        urls = [record["url"] for record in records]
        assert urls == ["https://nohost.invalid?a,b;c", "https://nohost.invalid/a,b;c"]


def test_progress_says_how_many_pages_a_list_has(site: Site, tmp_path: Path) -> None:
    urls = written(tmp_path / "urls.txt", "# pages\n" + "\n".join(site.url(f"/{number}") for number in range(4)))
    options = ("--delay", "0", "--ignore-robots", "-i", urls, site.url("/5"))
    assert "/5" in on_terminal("fetch", *options, streams=["stderr"]).terminal
    piped = on_terminal("fetch", *options, "-", streams=["stderr"], stdin=site.url("/6").encode())
    assert "/?" in piped.terminal


def test_of_a_line_without_an_end_the_beginning_is_read(tmp_path: Path) -> None:
    path = written(tmp_path / "urls.txt", "https://a.example/" + "a" * 3_000_000 + "\nhttps://b.example/\n")
    first, second = (item.url for item in Sources.open([], [str(path)], [], []).items(lambda _: True))
    assert first.startswith("https://a.example/aaa")
    assert len(first) < 50_000
    assert second == "https://b.example/"


def test_a_list_may_begin_with_an_ipv6_address() -> None:
    assert scrape("fetch", *QUICK, "-", stdin="[::1]:1/story\n").record["url"] == "https://[::1]:1/story"


def test_a_table_of_nothing_has_its_header(tmp_path: Path) -> None:
    result = scrape("fetch", *QUICK, "-f", "csv", "-i", written(tmp_path / "urls.txt", ""))
    assert result.out.startswith("url,canonical_url,")
    assert len(result.out.splitlines()) == 1


def test_a_password_is_neither_recorded_nor_said() -> None:
    urls = "http://ann:sekret@exa mple/x\nann:sekret@127.0.0.1:1/x\nhttp://ann:sekret@nohost.invalid:99999/\n"
    result = scrape("fetch", *QUICK, "--ordered", "-", stdin=urls)
    assert [record["url"] for record in result.records] == [
        "http://exa mple/x",
        "https://127.0.0.1:1/x",
        "http://nohost.invalid:99999/",
    ]
    assert "sekret" not in result.out + result.err


@pytest.mark.parametrize("name", [b"two\nlines.html", b"not-utf8-\xff.html"])
def test_a_file_is_named_once(tmp_path: Path, name: bytes) -> None:
    result = scrape("clean", os.fsdecode(name), cwd=tmp_path)
    assert len(result.messages) == 1
    assert result.messages[0].count(".html") == 1


def test_without_arguments_the_list_comes_from_standard_input(site: Site) -> None:
    given = f"{site.url('/1')}\n{site.url('/2')}\n"
    for options in ((), ("--raw",)):
        result = scrape("fetch", *options, "--ordered", "--ignore-robots", "--delay", "0", stdin=given)
        assert [record["url"] for record in result.records] == given.split()
    assert [record["url"] for record in scrape("fetch", stdin=given).records] == given.split()
    shown = on_terminal("fetch", streams=["stdin"])
    assert (shown.status, shown.out) == (2, "")
    assert "-i FILE" in shown.err


def test_urls_may_stand_in_brackets_or_quotes(site: Site) -> None:
    urls = [site.url(f"/{number}") for number in range(4)]
    given = f"<{urls[0]}>\n \"{urls[1]}\" \n'{urls[2]}'\n{urls[3]}\n"
    result = scrape("fetch", *QUICK, "--ordered", "-", stdin=given)
    assert [record["url"] for record in result.records] == urls
    assert result.status == 0


@pytest.mark.parametrize("given", ['"http://nohost.invalid/c', "one two"])
def test_what_is_no_url_is_shown_as_it_was_given(given: str) -> None:
    result = scrape("fetch", *QUICK, "-", stdin=f"{given}\n")
    assert (result.record["url"], result.record["error"]["type"]) == (given, "invalid_url")
    assert result.err.startswith(f"scrape: {given}: ")


def test_bytes_that_are_not_utf8_are_asked_for_as_they_are() -> None:
    names = [b"caf\xe9", b"caf\xe8", "caf\u00e9".encode()]
    with serving({}) as site:
        lines = b"".join(site.url("/").encode() + name + b"\n" for name in names)
        listed = scrape("fetch", *QUICK, "--ordered", "-", stdin=lines)
        named = scrape("fetch", os.fsdecode(lines.splitlines()[0]))
    assert site.requests == ["/caf%E9", "/caf%E8", "/caf%C3%A9", "/caf%E9"]
    assert [record["url"] for record in listed.records] == [*map(site.url, ("/caf%E9", "/caf%E8", "/caf\u00e9"))]
    assert named.record["url"] == site.url("/caf%E9")


@pytest.mark.parametrize("between", [" ", ", "])
def test_several_urls_on_one_line_are_said_to_be_several(site: Site, between: str) -> None:
    line = f"{site.url('/1')}{between}{site.url('/2')}"
    result = scrape("fetch", "-q", stdin=line)
    assert result.status == 1
    assert (result.record["url"], result.record["error"]["type"]) == (line, "invalid_url")
    assert "give each on a line of its own" in result.record["error"]["message"]
    assert site.requests == []
    assert scrape("fetch", "-q", line).record["error"] == result.record["error"]


def test_a_url_that_names_another_is_one(site: Site) -> None:
    for path in ("/?next=http://a.example/", "/a b?next=http://a.example/ x"):
        assert scrape("fetch", "-q", site.url(path)).record["error"]["type"] == "http_status"
