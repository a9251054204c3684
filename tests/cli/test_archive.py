"""`scrape fetch --archive`, what `scrape clean` makes of the archive, and `--since-archive`."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from hashlib import shake_128
from pathlib import Path
from typing import Any

import brotli  # type: ignore[import-untyped]
import pytest
from command import PDF, names_in, page, scrape, started, written
from loopback import Answer, serving

from scrape.errors import Unreadable
from scrape.http.exchange import Exchange, Retrieved
from scrape.reader.archive_index import ArchiveIndex
from scrape.writer.warc import open_archive
from scrape.zstd import zstd

SAMPLES = Path(__file__).parent.parent.parent / "samples"
QUIET = ("-q", "-f", "jsonl", "--delay", "0")
CODINGS = {
    "identity": lambda body: body,
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstd.compress,
}
RUSSIAN = "<!doctype html><title>Гавань</title><article><h1>Гавань</h1>" + "".join(
    f"<p>Смотритель гавани записал {number} строк о приливе, который пришёл рано и оставил лодки на песке.</p>"
    for number in (3, 5, 8)
)


def sample_answers() -> dict[str, Answer]:
    """Each of our samples, in one coding after the other, every second one in chunks."""
    answers = {}
    for number, path in enumerate(sorted(SAMPLES.glob("*/page.*"))):
        coding = sorted(CODINGS)[number % len(CODINGS)]
        answers[f"/{path.parent.name}"] = Answer(
            CODINGS[coding](path.read_bytes()),
            content_type="text/plain" if path.suffix == ".txt" else "text/html",
            headers={"Content-Encoding": coding} if coding != "identity" else {},
            is_chunked=number % 2 == 0,
        )
    return answers


def other_answers() -> dict[str, Answer]:
    return {
        "/charset": Answer(RUSSIAN.encode("koi8-r"), content_type="text/html; charset=koi8-r"),
        "/moved": Answer(b"<p>It is there", 301, location="/moved-again"),
        "/moved-again": Answer(b"<p>It is there", 302, location="/there?a=1#b"),
        "/there?a=1": Answer(page().encode(), headers={"Set-Cookie": "a=1", "X-Odd": "\xe9"}),
        "/number": Answer(b"1f\r\n" + page(7).encode(), content_type="text/html", is_chunked=True),
        "/gone": Answer(b"<p>" + b"No such page. " * 50, 404),
        "/nowhere": Answer(b"", 302),
        "/nothing": Answer(b"", 204),
        "/pdf": Answer(PDF, content_type="application/pdf"),
        "/image": Answer(b"\x89PNG", content_type="image/png"),
        "/lies": Answer(PDF),
        "/empty": Answer(b" \n "),
        "/cut": Answer(gzip.compress(page(9).encode())[:-20], headers={"Content-Encoding": "gzip"}),
        "/broken-off": Answer(page(8).encode() + b" " * 400_000, content_type="text/html", is_chunked=True),
        "/large": Answer(page(8).encode() + b" " * 400_000, content_type="text/html"),
    }


def by_url(records: list[dict[str, Any]]) -> Mapping[str, dict[str, Any]]:
    found = {record["url"]: record for record in records}
    assert len(found) == len(records)
    return found


def without_message(record: dict[str, Any]) -> dict[str, Any]:
    """What an archive tells of a failure is said in other words."""
    return record | {"error": record["error"] and record["error"]["type"]}


def test_clean_of_the_archive_gives_what_fetch_gave(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    answers = sample_answers() | other_answers()
    with serving(answers) as site:
        paths = [path for path in answers if path not in {"/moved-again", "/there?a=1"}]
        listed = written(tmp_path / "urls.txt", "\n".join(map(site.url, paths)))
        limit = ("--max-size", "300000")
        fetched = scrape("fetch", "-i", listed, "--archive", archive, *limit, *QUIET)
    cleaned = scrape("clean", archive, *limit, "-q", "-f", "jsonl")
    expected, given = by_url(fetched.records), by_url(cleaned.records)
    assert len(expected) == len(paths)
    # Of a response that came in part nothing is kept.
    assert expected.pop(site.url("/broken-off"))["error"]["type"] == "too_large"
    assert {record["error"] and record["error"]["type"] for record in expected.values()} >= {
        None,
        "http_status",
        "empty_input",
        "unsupported_type",
        "too_large",
        "incomplete",
    }
    assert given.keys() == expected.keys()
    for url, record in expected.items():
        assert without_message(given[url]) == without_message(record)
    assert expected[site.url("/charset")]["title"] == "Гавань"
    assert expected[site.url("/moved")]["status"] == 200


def members(archive: Path) -> Iterator[tuple[dict[str, str], bytes]]:
    """Header and block of each record, of which each is a gzip member of its own."""
    packed = archive.read_bytes()
    while packed:
        member = zlib.decompressobj(wbits=31)
        content = member.decompress(packed)
        assert member.eof
        packed = member.unused_data
        head, _, block = content.partition(b"\r\n\r\n")
        version, *lines = head.decode().split("\r\n")
        assert version == "WARC/1.1"
        headers = dict(line.split(": ", 1) for line in lines)
        assert block.endswith(b"\r\n\r\n")
        assert int(headers["Content-Length"]) == len(block) - 4
        yield headers, block[:-4]


def test_the_records_are_those_of_the_standard(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    with serving(other_answers()) as site:
        arguments = (site.url("/moved"), site.url("/gone"), "--archive", archive, "-H", "Authorization: Basic secret")
        scrape("fetch", *arguments, *QUIET)
    (info, _), *rest = members(archive)
    assert info["WARC-Type"] == "warcinfo"
    assert info["Content-Type"] == "application/warc-fields"
    assert {headers["WARC-Type"] for headers, _ in rest} == {"response"}
    responses = {headers["WARC-Target-URI"]: (headers, block) for headers, block in rest}
    assert set(responses) == set(map(site.url, ("/moved", "/moved-again", "/there?a=1", "/gone")))
    redirect, block = responses[site.url("/moved")]
    assert block.startswith(b"HTTP/1.1 301 Moved Permanently\r\n")
    assert block.endswith(b"Location: /moved-again\r\n\r\n")
    assert redirect["WARC-Truncated"] == "length"
    there, block = responses[site.url("/there?a=1")]
    assert block.endswith(b"\r\n\r\n" + page().encode())
    assert b"X-Odd: \xe9\r\n" in block
    assert there["WARC-IP-Address"] == "127.0.0.1"
    assert len({headers["WARC-Record-ID"] for headers, _ in members(archive)}) == 5
    assert "secret" not in gzip.decompress(archive.read_bytes()).decode("latin-1")


def test_other_programs_read_it(tmp_path: Path) -> None:
    archiveiterator = pytest.importorskip("warcio.archiveiterator", reason="warcio is not installed")
    archive = tmp_path / "pages.warc.gz"
    with serving(sample_answers() | other_answers()) as site:
        listed = written(tmp_path / "urls.txt", "\n".join(map(site.url, [*sample_answers(), *other_answers()])))
        scrape("fetch", "-i", listed, "--archive", archive, *QUIET)
    with archive.open("rb") as stream:
        checked = {}
        for record in archiveiterator.ArchiveIterator(stream, check_digests="raise"):
            content = record.raw_stream.read()
            checked[record.rec_headers["WARC-Target-URI"]] = content
            if record.rec_type == "response":
                assert record.digest_checker.passed is True
    assert page().encode() in checked[site.url("/there?a=1")]
    assert checked[site.url("/number")].startswith(b"1f\r\n<!doctype")


def test_it_is_appended_to_and_a_torn_record_is_cut_off(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    with serving({f"/{number}": Answer(page(number).encode()) for number in range(4)}) as site:
        scrape("fetch", site.url("/0"), "--archive", archive, *QUIET)
        whole = archive.read_bytes()
        scrape("fetch", site.url("/1"), "--archive", archive, *QUIET)
        longer = archive.read_bytes()
        assert longer.startswith(whole)
        for cut in (1, 5, 30, len(longer) - len(whole) - 1, len(longer) - len(whole) - 12):
            archive.write_bytes(longer[:-cut])
            scrape("fetch", site.url("/2"), "--archive", archive, *QUIET)
            assert archive.read_bytes()[: len(whole)] == whole
            urls = [headers["WARC-Target-URI"] for headers, _ in list(members(archive))[1:]]
            assert urls == [site.url("/0"), site.url("/2")]
        archive.write_bytes(whole[:9])
        scrape("fetch", site.url("/3"), "--archive", archive, *QUIET)
        assert [headers["WARC-Type"] for headers, _ in members(archive)] == ["warcinfo", "response"]


@pytest.mark.parametrize("torn", [0, 30])
def test_a_body_that_holds_a_packed_record_ends_no_archive(tmp_path: Path, torn: int) -> None:
    """Three quarters of an archive were cut off by the next run."""
    pad = shake_128(b"").digest(60_000)
    body = gzip.compress(pad) + gzip.compress(b"WARC/1.1\r\n", mtime=0) + gzip.compress(pad)
    first, hostile, last = (
        Retrieved(url, "2026-01-01T00:00:00+00:00", [Exchange(url, 200, b"OK", "HTTP/1.1", [], content)])
        for url, content in {"http://a.example/": b"<p>", "http://b.example/": body, "http://c.example/": b""}.items()
    )
    path = tmp_path / "pages.warc.gz"
    now = datetime.now(UTC)
    with open_archive(str(path), now) as archive:
        archive.keep([first, hostile])
    assert path.read_bytes().count(b"\x1f\x8b\x08") > 3
    os.truncate(path, path.stat().st_size - torn)
    with open_archive(str(path), now) as archive:
        archive.keep([last])
    kept = [headers.get("WARC-Target-URI") for headers, _ in members(path)]
    assert kept == [None, first.url, *([] if torn else [hostile.url]), last.url]


def test_a_page_of_members_that_share_a_bomb_holds_up_no_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of a thousand names of files ends where the one stream begins."""
    shared = gzip.compress(b"WARC/1.0" + bytes(9_000_000))[10:-9]
    heads = b"".join(b"\x1f\x8b\x08\x08" + b"\1" * 6 for _ in range(900))
    record = b"WARC/1.1\r\nContent-Length: 9\r\n\r\n"
    path = written(tmp_path / "pages.warc.gz", gzip.compress(record + heads + b"\0" + shared, compresslevel=0))
    given = 0

    class Counting:
        def __init__(self, bits: int) -> None:
            self._member = decompressobj(bits)

        def decompress(self, packed: bytes, most: int) -> bytes:
            nonlocal given
            piece = self._member.decompress(packed, most)
            given += len(piece)
            return piece

        def __getattr__(self, name: str) -> Any:
            return getattr(self._member, name)

    decompressobj = zlib.decompressobj
    monkeypatch.setattr(zlib, "decompressobj", Counting)
    monkeypatch.setattr("scrape.writer.warc._MOST_UNPACKED", 20_000_000)
    size = path.stat().st_size
    with open_archive(str(path), datetime.now(UTC)):
        assert path.stat().st_size == size
    assert given < 40_000_000


@pytest.mark.parametrize(
    "content",
    [b"urls\n", gzip.compress(b"{}\n", mtime=0), gzip.compress(b"{}\n" * 9, mtime=0)[:-9]],
    ids=["text", "another file", "a torn one"],
)
def test_a_file_of_something_else_stays_as_it_is(tmp_path: Path, content: bytes) -> None:
    other = written(tmp_path / "other.gz", content)
    with serving({"/": Answer(page().encode())}) as site:
        done = scrape("fetch", site.url("/"), "--archive", other)
    assert done.status == 1
    assert "no WARC file" in done.err
    assert site.requests == []
    assert other.read_bytes() == content


def test_a_second_run_on_the_same_archive_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    with (
        serving({"/": Answer(page().encode())}) as site,
        started("fetch", "-", "--archive", archive, *QUIET) as first,
    ):
        assert first.stdin
        assert first.stdout
        first.stdin.write(site.url("/").encode() + b"\n")
        first.stdin.flush()
        first.stdout.readline()
        second = scrape("fetch", site.url("/"), "--archive", archive)
        first.stdin.close()
        assert first.wait() == 0
    assert second.status == 1
    assert "another run is writing to it" in second.err
    assert len(list(members(archive))) == 2


def test_an_archive_that_cannot_be_written_ends_the_run(tmp_path: Path) -> None:
    done = scrape("fetch", "https://a.example/", "--archive", tmp_path / "no" / "pages.warc.gz")
    assert done.status == 1
    assert "cannot be written: there is no such folder: make it first" in done.err
    misnamed = scrape("fetch", "https://a.example/", "--archive", tmp_path / "pages.warc")
    assert misnamed.status == 2
    assert names_in(tmp_path) == []


def test_joined_pages_stay_joined(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    first = page(1).replace("</head>", "<link rel=next href=/2></head>")
    with serving(
        {"/1": Answer(first.encode()), "/2": Answer(page(2).encode()), "/3": Answer(page(3).encode())}
    ) as site:
        urls = (site.url("/1"), site.url("/3"))
        fetched = scrape("fetch", *urls, "--join-pages", "--archive", archive, *QUIET)
    cleaned = scrape("clean", archive, "-q", "-f", "jsonl")
    assert by_url(cleaned.records) == by_url(fetched.records)
    assert "In year 2 " in by_url(cleaned.records)[urls[0]]["body"]


def test_an_article_has_changed_where_one_of_its_pages_has(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    whole = [page(year) for year in (1, 2, 3)]
    first, second = (
        html.replace("</head>", f"<link rel=next href=/{n}></head>") for n, html in enumerate(whole[:2], 2)
    )
    answers = {
        f"/{n}": Answer(html.encode(), headers={"ETag": f'"{n}"'})
        for n, html in enumerate((first, second, whole[2]), 1)
    }
    with serving(answers) as site:
        url = site.url("/1")
        command = ("fetch", url, "--join-pages", "--archive", archive, "--since-archive", archive, *QUIET)
        fetched = scrape(*command).record
        again = scrape(*command).record
        answers["/2"] = Answer(second.replace("In year 2 ", "In the year 2 ").encode(), headers={"ETag": '"2b"'})
        changed = scrape(*command).record
        after = scrape(*command).record
    assert [each["status"] for each in (fetched, again, changed, after)] == [200, 304, 200, 304]
    assert "In the year 2 " in changed["body"]
    # What has changed alone is in the archive once more: that is no part of the article as it was.
    before, alone = scrape("clean", archive, "-q", "-f", "jsonl").records
    assert (before["body"], before["warnings"]) == (fetched["body"], [])
    assert (alone["url"], alone["warnings"]) == (site.url("/2"), ["truncated"])


def monitored() -> dict[str, Answer]:
    return {
        "/same": Answer(gzip.compress(page(1).encode()), headers={"ETag": '"1"', "Content-Encoding": "gzip"}),
        "/moved": Answer(b"", 301, location="/same"),
        "/changed": Answer(page(2).encode(), headers={"ETag": '"2"'}),
        "/plain": Answer(page(3).encode()),
        "/odd": Answer(page(5).encode(), headers={"ETag": '"\xe9"'}),
    }


def test_what_did_not_change_is_made_from_the_archive(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    answers = monitored()
    with serving(answers) as site:
        urls = [site.url(path) for path in answers]
        both = ("--archive", archive, "--since-archive", archive)
        first = by_url(scrape("fetch", *urls, *both, *QUIET).records)
        assert {record["status"] for record in first.values()} == {200}
        answers["/changed"] = Answer(page(4).encode(), headers={"ETag": '"4"'})
        second = by_url(scrape("fetch", *urls, *both, *QUIET).records)
        size = archive.stat().st_size
        third = by_url(scrape("fetch", *urls, "--since-archive", archive, *QUIET).records)
        raw = scrape("fetch", site.url("/same"), "--raw", "--since-archive", archive, *QUIET)
    unchanged = {site.url("/same"), site.url("/moved")}
    for url, record in second.items():
        status = 304 if url in unchanged else 200
        assert record["status"] == status
        if url != site.url("/changed"):
            assert record == first[url] | {"status": status, "fetched_at": record["fetched_at"]}
    assert "In year 4 " in second[site.url("/changed")]["body"]
    assert {url for url, record in third.items() if record["status"] == 304} == unchanged | {site.url("/changed")}
    assert archive.stat().st_size == size
    assert raw.record["status"] == 304
    assert "In year 1 " in scrape("clean", "-", stdin=raw.out).record["body"]
    revisits = [headers for headers, _ in members(archive) if headers["WARC-Type"] == "revisit"]
    assert {headers["WARC-Refers-To-Target-URI"] for headers in revisits} == {site.url("/same")}
    assert all(headers["WARC-Profile"].endswith("/server-not-modified") for headers in revisits)
    assert len(scrape("clean", archive, "-q", "-f", "jsonl").records) == len(first) + 3


def test_a_page_is_known_whatever_its_url_tells_of_how_a_reader_came(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    answers = {
        f"/{path}": Answer(page().encode(), headers={"ETag": '"1"'}) for path in ("?utm_source=rss", "", "?ref=1")
    }
    with serving(answers) as site:
        scrape("fetch", site.url("/"), "--archive", archive, *QUIET)
        asked = (site.url("/?utm_source=rss"), site.url("/?ref=1"))
        records = by_url(scrape("fetch", *asked, "--since-archive", archive, *QUIET).records)
    assert [records[url]["status"] for url in asked] == [304, 200]


def test_of_an_archive_a_day_each_page_is_known_from_the_last_that_has_it(tmp_path: Path) -> None:
    monday, tuesday, wednesday = (tmp_path / f"{day}.warc.gz" for day in ("mon", "tue", "wed"))
    answers = {
        "/1": Answer(page(1).encode(), headers={"ETag": '"1"'}),
        "/2": Answer(page(2).encode(), headers={"ETag": '"2"'}),
    }
    with serving(answers) as site:
        urls = [site.url(path) for path in answers]
        scrape("fetch", *urls, "--archive", monday, *QUIET)
        answers["/2"] = Answer(page(3).encode(), headers={"ETag": '"3"'})
        scrape("fetch", *urls, "--archive", tuesday, "--since-archive", monday, *QUIET)
        since = ("--since-archive", monday, "--since-archive", tuesday)
        records = by_url(scrape("fetch", *urls, "--archive", wednesday, *since, *QUIET).records)
        alone = scrape("fetch", urls[0], "--since-archive", wednesday, "--delay", "0")
    assert [records[url]["status"] for url in urls] == [304, 304]
    assert "In year 3 " in records[urls[1]]["body"]
    assert (alone.record["status"], alone.messages[0].partition(": ")[2].removeprefix(f"{wednesday}: ")) == (
        200,
        "no page that can be asked about, so all are fetched anew",
    )
    assert len(scrape("clean", monday, tuesday, wednesday, "-q", "-f", "jsonl").records) == 3
    nothing_new = scrape("clean", wednesday, "-q", "-f", "jsonl")
    assert (nothing_new.status, nothing_new.out) == (0, "")


def test_last_modified_is_asked_about_as_well(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    moment = "Fri, 01 May 2026 10:00:00 GMT"
    with serving({"/": Answer(page().encode(), headers={"Last-Modified": moment})}) as site:
        scrape("fetch", site.url("/"), "--archive", archive, *QUIET)
        scrape("fetch", site.url("/"), "--since-archive", archive, *QUIET)
    assert [headers.get("if-modified-since") for headers in site.headers] == [None, moment]
    assert [headers.get("if-none-match") for headers in site.headers] == [None, None]


def in_chunks(body: bytes) -> bytes:
    pieces = [body[start : start + 100] for start in range(0, len(body), 100)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (*pieces, b""))


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        (in_chunks(page().encode()), "Transfer-Encoding: chunked"),
        (in_chunks(gzip.compress(page().encode())), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip"),
        (page().encode(), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip"),
    ],
)
def test_what_another_program_has_kept_is_asked_about_whatever_it_has_undone(
    tmp_path: Path, body: bytes, fields: str
) -> None:
    archive = tmp_path / "wget.warc.gz"
    with serving({"/": Answer(page().encode(), headers={"ETag": '"1"'})}) as site:
        block = f'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: "1"\r\n{fields}\r\n\r\n'.encode() + body
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {site.url('/')}\r\n"
            "WARC-Date: 2026-05-01T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(block)}\r\n\r\n"
        )
        archive.write_bytes(gzip.compress(head.encode() + block + b"\r\n\r\n"))
        fetched = scrape("fetch", site.url("/"), *QUIET).record
        unchanged = scrape("fetch", site.url("/"), "--since-archive", archive, *QUIET).record
    assert unchanged["status"] == 304
    assert (unchanged["body"], unchanged["error"]) == (fetched["body"], None)


@pytest.mark.parametrize("tag", ['"5-gzip"', 'W/"5-br"'])
def test_a_page_is_asked_about_by_the_tag_that_it_has_without_its_coding_too(tmp_path: Path, tag: str) -> None:
    archive = tmp_path / "pages.warc.gz"
    with serving({"/": Answer(page().encode(), headers={"ETag": tag})}) as site:
        scrape("fetch", site.url("/"), "--archive", archive, *QUIET)
        scrape("fetch", site.url("/"), "--since-archive", archive, *QUIET)
    plain = 'W/"5"' if tag.startswith("W/") else '"5"'
    assert [headers.get("if-none-match") for headers in site.headers] == [None, f"{tag}, {plain}"]


def test_the_index_has_the_last_response_and_takes_a_torn_end(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    answers = monitored()
    with serving(answers) as site:
        scrape("fetch", site.url("/same"), site.url("/changed"), "--archive", archive, *QUIET)
        answers["/changed"] = Answer(page(5).encode(), headers={"ETag": '"5"'})
        answers["/same"] = Answer(page(6).encode())
        scrape("fetch", site.url("/changed"), site.url("/same"), "--archive", archive, *QUIET)
    written(archive, archive.read_bytes() + gzip.compress(b"WARC/1.1\r\nWARC-Type: response\r\n" * 9)[:-9])
    with ArchiveIndex(str(archive), 10_000_000) as index:
        found = index.find(site.url("/changed"))
        assert found is not None
        assert found.conditions == {"if-none-match": '"5"'}
        assert found.message.body == page(5).encode()
        assert index.find(site.url("/same")) is None
        assert len(index) == 1


@pytest.mark.parametrize(
    ("content", "says"), [(None, "old.warc.gz: no such"), (b"WARC/1.1\r\n", "old.warc.gz: no archive")]
)
def test_an_archive_that_is_none_is_wrong_usage(tmp_path: Path, content: bytes | None, says: str) -> None:
    path = tmp_path / "old.warc.gz"
    if content is not None:
        path.write_bytes(content)
    done = scrape("fetch", "https://a.example/", "--since-archive", path)
    assert done.status == 2
    assert says in " ".join(done.err.split())
    assert done.out == ""


@pytest.mark.parametrize("spelled", ["./pages.warc.gz", "{folder}/pages.warc.gz", "../{name}/pages.warc.gz"])
def test_an_archive_that_begins_with_this_run_may_be_spelled_in_two_ways(tmp_path: Path, spelled: str) -> None:
    asked = spelled.format(folder=tmp_path, name=tmp_path.name)
    with serving({"/": Answer(page().encode(), headers={"ETag": '"1"'})}) as site:
        command = ("fetch", site.url("/"), "--archive", "pages.warc.gz", "--since-archive", asked, *QUIET)
        records = [scrape(*command, cwd=tmp_path).record for _ in range(2)]
    assert [record["status"] for record in records] == [200, 304]


def test_a_pipe_is_no_archive_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Unreadable, match="can be read only once"):
        ArchiveIndex(str(tmp_path / "pipe"), 1)


def test_an_archive_that_can_be_read_only_once_is_wrong_usage() -> None:
    done = scrape("fetch", "https://a.example/", "--since-archive", "/dev/stdin", stdin=gzip.compress(b"WARC/1.1"))
    assert (done.status, done.out) == (2, "")
    assert "can be read only once" in " ".join(done.err.split())
