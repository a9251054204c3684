"""Files here and at URLs: found in an order, read, and written whole or not at all."""

from __future__ import annotations

import gc
import io
import os
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from errno import EACCES, EIO
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import BinaryIO
from unittest.mock import Mock

import pytest
from shards_made import bulk, cleaned, failures, html, records, warc

from scrape.bulk.extras import require, require_all
from scrape.bulk.layout import shard_of
from scrape.bulk.options import Options, Shard
from scrape.bulk.place import Place
from scrape.bulk.plan import plan
from scrape.bulk.remote import reporting
from scrape.bulk.storage import Entry, entries, opened
from scrape.cli.bulk import MOST_TOLD
from scrape.errors import BlockedAddress, NotFound, OutputError, Unreadable
from scrape.pipeline import MAX_SIZE


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """Serves the test's folder; without ranges, as plain servers do."""
    handler = partial(_Quiet, directory=str(tmp_path))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def send_header(self, keyword: str, value: str) -> None:
        if keyword == "Content-Length" and self.path.startswith("/endless"):
            return
        promised = 10 if keyword == "Content-Length" and self.path.startswith("/cut") else 0
        super().send_header(keyword, str(int(value) + promised) if promised else value)

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        if self.path.startswith(("/Location/", "/URI/")):
            field, _, target = self.path[1:].partition("/")
            self.send_response(302)
            self.send_header(field, target)
            self.end_headers()
            return None
        if self.path.startswith("/same"):
            self.path = "/same.html"
        if self.path.startswith("/down") or (self.path.startswith("/shy") and self.command == "GET"):
            self.send_error(500)
            return None
        return super().send_head()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.parametrize(
    ("field", "host"),
    [("Location", "localhost"), ("Location", "127.1"), ("Location", "127.0.0.2"), ("URI", "127.0.0.2")],
)
def test_a_redirect_leads_to_no_address_that_is_not_public(site: str, tmp_path: Path, field: str, host: str) -> None:
    (tmp_path / "a.jsonl").write_text("{}")
    with opened(f"{site}/{field}//a.jsonl") as found:
        assert found.read() == b"{}"
    elsewhere = site.replace("127.0.0.1", host)
    with (
        pytest.raises((Unreadable, OSError), match="not a public address"),
        opened(f"{site}/{field}/{elsewhere}") as found,
    ):
        found.read()


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("http://10.0.0.5/a", "https://10.0.0.5/a"),
        ("http://10.0.0.5:80/a", "http://10.0.0.5/a"),
        ("http://paper.example/", "http://six.example/"),
    ],
)
def test_a_redirect_to_the_same_host_or_by_ipv6_alone(monkeypatch: pytest.MonkeyPatch, url: str, target: str) -> None:
    import asyncio

    from aiohttp import TraceRequestRedirectParams
    from yarl import URL

    from scrape.bulk import web

    async def follow() -> None:
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", _by_ipv6_alone)
        told = TraceRequestRedirectParams("GET", URL(url), Mock(), Mock(headers={"Location": target}))
        await web.Guard().follow(Mock(), SimpleNamespace(), told)

    asyncio.run(follow())


async def _by_ipv6_alone(*_: object, family: int, **__: object) -> object:
    if family == socket.AF_INET:
        raise socket.gaierror
    return [(socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("2606:4700::1", 80, 0, 0))]


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
def test_an_ipv6_address_is_no_pattern_and_no_chain() -> None:
    with pytest.raises(Unreadable, match="Cannot connect to host ::1:1 "):
        entries("http://[::1]:1/a.jsonl")


def test_a_file_that_cannot_be_opened_leaves_none_half_made() -> None:
    """From Python 3.13 on what its end raises is told."""
    with pytest.raises(NotFound), opened("memory://nothing.warc"):
        pass
    gc.collect()


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
def test_a_name_that_was_public_stays_so(monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    from scrape.bulk import web

    async def look_up() -> None:
        guard = web.Guard()
        for address in ("93.184.216.34", "127.0.0.1"):
            monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", _answering(address))
            await guard.resolve("paper.example")

    with pytest.raises(BlockedAddress):
        asyncio.run(look_up())


def _answering(address: str) -> Callable[..., Awaitable[object]]:
    async def addresses(*_: object, **__: object) -> object:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80))]

    return addresses


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.filterwarnings("ignore")
def test_a_shard_from_a_web_server(site: str, tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(warc(range(3)))
    done = bulk(f"{site}/a.warc.gz", "-o", tmp_path / "out")
    assert (done.returncode, done.stderr.count("\n")) == (0, 1), done.stderr
    assert records(tmp_path / "out") == cleaned(tmp_path / "a.warc.gz")
    missing = bulk(f"{site}/b.warc.gz", "-o", tmp_path / "out")
    assert (missing.returncode, missing.stderr.count("\n")) == (1, 1), missing.stderr
    assert f"{site}/b.warc.gz: no such file" in missing.stderr


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.filterwarnings("ignore")
def test_what_a_web_server_does_wrong_is_said(site: str, tmp_path: Path) -> None:
    (tmp_path / "cut.warc").write_bytes(warc(range(3)))
    cut = bulk(f"{site}/cut.warc", "-o", tmp_path / "out")
    assert (cut.returncode, "please report it" in cut.stderr) == (1, False), cut.stderr
    assert f"{site}/cut.warc: reading it failed, try again: ClientPayloadError" in cut.stderr
    assert "1 to be tried again" in cut.stderr
    down = bulk(f"{site}/down.warc", "-o", tmp_path / "out")
    assert (down.returncode, down.stderr) == (1, f"scrape: {site}/down.warc: HTTP status 500\n")


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.filterwarnings("ignore")
def test_many_shards_that_fail_are_told_in_part(site: str, tmp_path: Path) -> None:
    names = [f"shy{number}.jsonl" for number in range(MOST_TOLD + 3)]
    for name in names:
        (tmp_path / name).write_bytes(b"{}")
    done = bulk(*(f"{site}/{name}" for name in names), "-o", tmp_path / "out")
    lines = done.stderr.splitlines()
    assert (done.returncode, len(lines)) == (1, 1 + MOST_TOLD + 1), done.stderr
    assert lines[0] == "scrape: 3 shards failed before these:"
    assert f"{len(names)} to be tried again" in lines[-1]


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", ["long.warc", "endless.warc"])
def test_a_long_file_of_a_web_server_without_ranges(site: str, tmp_path: Path, name: str) -> None:
    content = os.urandom(12 << 20)  # fsspec asks for five or six at once
    (tmp_path / name).write_bytes(content)
    with opened(f"{site}/{name}") as stream:
        assert stream.peek(4)[:4] == content[:4]
        assert stream.seek(-8, os.SEEK_END) == len(content) - 8
        assert stream.read() == content[-8:]
        stream.seek(0)
        assert stream.read() == content


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.filterwarnings("ignore")
def test_a_copy_that_was_cut_off_is_never_taken_for_the_file(site: str, tmp_path: Path) -> None:
    (tmp_path / "cut.warc").write_bytes(os.urandom(12 << 20))
    with opened(f"{site}/cut.warc") as stream:
        for reason in ("ClientPayloadError", "closed file"):
            with pytest.raises(OSError, match=reason):
                stream.read()


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is full here")
@pytest.mark.filterwarnings("ignore")
def test_where_there_is_no_space_for_a_copy_is_said(site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "endless.warc").write_bytes(b"page")
    monkeypatch.setattr("tempfile.TemporaryFile", lambda **_: Path("/dev/full").open("w+b", buffering=0))  # noqa: SIM115  # closed as the copy is
    with opened(f"{site}/endless.warc") as stream, pytest.raises(OSError, match=r"no space left in /.* set TMPDIR"):
        stream.read()


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.filterwarnings("ignore")
def test_where_there_is_no_temporary_folder_is_said(site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gettempdir() -> str:
        raise FileNotFoundError(2, "No usable temporary directory found in ['/tmp']")

    (tmp_path / "endless.warc").write_bytes(b"page")
    monkeypatch.setattr("tempfile.gettempdir", gettempdir)
    with opened(f"{site}/endless.warc") as stream, pytest.raises(OSError, match=r"no temporary folder .* set TMPDIR"):
        stream.read()


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.filterwarnings("ignore")
def test_an_error_page_in_the_place_of_a_shard_is_a_failure(site: str, tmp_path: Path) -> None:
    for name in ("a.warc.gz", "b.jsonl", "c.parquet"):
        (tmp_path / name).write_text(html(1))
        done = bulk(f"{site}/{name}", "-o", tmp_path / "out" / name[0])
        assert done.returncode == 1
        (record,) = failures(tmp_path / "out" / name[0])
        assert (record["error"]["type"], f"{site}/{name}: it is one page" in record["error"]["message"]) == (
            "unreadable",
            True,
        )


@pytest.mark.skipif(find_spec("aiohttp") is None, reason="needs the extra bulk")
@pytest.mark.filterwarnings("ignore")
def test_a_file_here_is_told_of_as_clean_tells_of_it() -> None:
    said = r"^a\.warc: permission denied: you may not read it$"
    with pytest.raises(Unreadable, match=said), reporting("a.warc", Unreadable):
        raise PermissionError(EACCES, "Permission denied")


@pytest.mark.parametrize("error", [TimeoutError(), PermissionError("the token has expired")])
def test_whatever_a_service_fails_with_is_no_damage(error: OSError, monkeypatch: pytest.MonkeyPatch) -> None:
    # readers of formats take an error without a number for one of theirs
    fsspec = pytest.importorskip("fsspec", reason="needs the extra bulk")
    fsspec.filesystem("memory").pipe("/a.parquet", b"PAR1")
    with opened("memory://a.parquet") as stream:
        monkeypatch.setattr("fsspec.implementations.memory.MemoryFile.read", Mock(side_effect=error))
        with pytest.raises(OSError, match=type(error).__name__) as caught:
            stream.read()
    assert caught.value.errno == EIO


@pytest.mark.filterwarnings("ignore")
def test_a_server_with_one_page_for_any_url_has_no_folders_in_folders(site: str, tmp_path: Path) -> None:
    pytest.importorskip("aiohttp", reason="needs the extra bulk")
    (tmp_path / "same.html").write_text(linked("notes.html", "notes.html#tides", "#/portal/", "about/", "2024/05/"))
    for given in (f"{site}/same", f"{site}/same/", f"{site}/same/**/*.html"):
        assert [entry.path for entry in entries(given)] == [f"{site}/same/notes.html"]


@pytest.mark.filterwarnings("ignore")
def test_a_folder_at_a_web_server_may_list_files_at_its_secure_address(site: str, tmp_path: Path) -> None:
    pytest.importorskip("aiohttp", reason="needs the extra bulk")
    secure = f"{site.replace('http:', 'https:')}/pages/tides.html"
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "index.html").write_text(linked(secure, "/pages/"))
    assert [entry.path for entry in entries(f"{site}/pages/")] == [secure]


def linked(*urls: str) -> str:
    return "".join(f'<p><a href="{url}">On</a></p>' for url in urls)


def test_a_page_with_links_at_a_web_server_is_a_file(site: str, tmp_path: Path) -> None:
    (tmp_path / "story.html").write_text(html(1).replace("</p>", ' <a href="/more.html">More of it</a>.</p>', 1))
    done = bulk(f"{site}/story.html", "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    (record,) = records(tmp_path / "out")
    assert (record["url"], record["links"][0]["url"]) == (f"{site}/story.html", f"{site}/more.html")


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="needs names of open files")
def test_a_pipe_that_only_this_process_has_is_no_shard() -> None:
    ends = os.pipe()
    with pytest.raises(NotFound, match="a pipe without a name is no shard: scrape clean reads it"):
        entries(f"/dev/fd/{ends[0]}")
    for end in ends:
        os.close(end)


@pytest.mark.skipif(find_spec("gcsfs") is not None, reason="needs a library that is not there")
def test_what_a_url_needs_is_said(tmp_path: Path) -> None:
    done = bulk("gs://crawl/a.warc.gz", "-o", tmp_path / "out")
    assert (done.returncode, done.stderr) == (
        1,
        "scrape: gs://crawl/a.warc.gz: to read and write gs URLs, run pip install gcsfs '.[bulk]' in scrape's folder\n",
    )


def test_an_unknown_kind_of_url() -> None:
    with pytest.raises(Unreadable, match="nosuch"):
        entries("nosuch://crawl/a.warc.gz")


def test_a_service_whose_library_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    fsspec = pytest.importorskip("fsspec", reason="needs the extra bulk")
    monkeypatch.setattr(fsspec.core, "url_to_fs", Mock(side_effect=OSError("no libhdfs.so")))
    with pytest.raises(Unreadable, match="no libhdfs"):
        entries("hdfs://crawl/a.warc.gz")


def test_a_missing_extra_is_said_before_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unreadable, match=r"^to read no such files, run pip install '\.\[bulk\]' in"):
        require("no_such_library", "read no such files")
    monkeypatch.setattr("scrape.bulk.extras.find_spec", lambda _name: None)
    with pytest.raises(Unreadable, match=r"'\.\[ray\]'"):
        require_all([], Options(), "ray")
    with pytest.raises(Unreadable, match="near-duplicates"):
        require_all([], Options(duplicates="near"), "local")
    require_all([], Options(), "local")  # plain JSONL needs no extra


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    place = Place(str(tmp_path))
    with place.writing("a/b") as stream:
        stream.write(b"one")
        assert place.sizes("a") == {}
    assert place.sizes("a") == {"b": 3}

    def write_half() -> None:
        with place.writing("a/b") as stream:
            stream.write(b"half")
            raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011  # our own
        write_half()
    assert (tmp_path / "a" / "b").read_bytes() == b"one"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError), Place(str(tmp_path / "file")).writing("a") as stream:
        stream.write(b"x")


def test_what_killed_writers_left_is_swept(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / ".abc.part").write_bytes(b"half")
    (tmp_path / "articles" / "a.jsonl.zst").write_bytes(b"whole")
    Place(str(tmp_path)).sweep()
    assert [path.name for path in (tmp_path / "articles").iterdir()] == ["a.jsonl.zst"]


def test_patterns_and_folders_in_name_order(tmp_path: Path) -> None:
    for name in ("b.warc", "a.warc", "deep/c.warc.gz", "deep/d.warc.wet.gz", "deep/notes.doc", "odd[1].warc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert [Path(entry.path).name for entry in entries(str(tmp_path / "**" / "*.warc*"))] == [
        "a.warc",
        "b.warc",
        "c.warc.gz",
        "d.warc.wet.gz",
        "odd[1].warc",
    ]
    assert [Path(entry.path).name for entry in entries(str(tmp_path))] == [
        "a.warc",
        "b.warc",
        "c.warc.gz",
        "d.warc.wet.gz",
        "odd[1].warc",
    ]
    assert [Path(entry.path).name for entry in entries(str(tmp_path / "odd[1].warc"))] == ["odd[1].warc"]
    with pytest.raises(NotFound):
        entries(str(tmp_path / "*.jsonl"))


def test_pages_in_a_row_are_a_shard_of_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scrape.bulk.plan.PAGES_PER_SHARD", 20)
    for number in range(130):
        (tmp_path / f"{number:03}.html").write_bytes(b"<p>x")
    shards = plan([str(tmp_path)])
    paths = [Path(path).name for shard in shards for path in shard.paths]
    assert paths == [f"{number:03}.html" for number in range(130)]
    assert all(10 <= len(shard.paths) <= 40 for shard in shards[:-1])


@pytest.mark.parametrize(
    "name", ["a.warc.wet.gz", "a.json.gz", "https://paper.example/a.warc.gz?signed=b", "part-00000", "a.parquet"]
)
def test_a_file_of_many_pages_is_a_shard(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    size = MAX_SIZE + 1 if "." not in name else 1
    files = [Entry(name, size, "1"), Entry("/saved/b.html", 1, "1"), Entry("/saved/c.html", 1, "1")]
    assert [len(shard.paths) for shard in _planned(monkeypatch, files)] == [1, 2]


def test_files_of_one_record_are_taken_together(monkeypatch: pytest.MonkeyPatch) -> None:
    files = [Entry(f"/saved/{name}.json", 1, "1") for name in "abc"]
    assert [len(shard.paths) for shard in _planned(monkeypatch, files)] == [3]


def test_names_that_are_one_by_chance_are_made_two(monkeypatch: pytest.MonkeyPatch) -> None:
    # two of 42,188 paths whose digests of 32 bits are the same
    paths = [f"s3://crawl/{n}/part-00000.parquet" for n in (4448, 42188)]
    monkeypatch.setattr("scrape.bulk.plan.entries", lambda *_: [Entry(path, 1, "v") for path in paths])
    first, second = plan(["s3://crawl/*"])
    assert first.name == "part-00000-7d6982d6"
    assert second.name.startswith(f"{first.name}-")
    assert shard_of(f"{second.name}-00000.parquet") == second.name
    assert plan(["s3://crawl/*"]) == [first, second]


def test_a_new_page_leaves_other_shards_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scrape.bulk.plan.PAGES_PER_SHARD", 20)
    there = [Entry(f"/saved/{number:04}.html", 1, "1") for number in range(1, 1000)]
    before, after = (_planned(monkeypatch, entries) for entries in (there, [Entry("/saved/0000.html", 1, "1"), *there]))
    assert len(before) > 30
    assert len({*after} - {*before}) == len({*before} - {*after}) == 1


def _planned(monkeypatch: pytest.MonkeyPatch, found: list[Entry]) -> list[Shard]:
    monkeypatch.setattr("scrape.bulk.plan.entries", lambda _given, _passed_over: found)
    return plan(["/saved"])
