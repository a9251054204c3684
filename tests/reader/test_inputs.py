"""Files, folders and JSONL, read as pages."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from reading import read_inputs

from scrape.blocks import Block, Run
from scrape.errors import TooLarge
from scrape.http.message import MAX_HEAD
from scrape.reader import InputFormat
from scrape.records import Article, Failure, Page
from scrape.writer.html_format import to_html
from scrape.zstd import zstd

MAX_SIZE = 10_000


def read(*paths: Path | str, input_format: InputFormat = "auto", max_size: int = MAX_SIZE) -> list[Page]:
    return list(read_inputs(map(str, paths), input_format=input_format, max_size=max_size))


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_html_stays_bytes_for_whoever_decodes_it(tmp_path: Path) -> None:
    path = written(tmp_path / "a.html", "<meta charset=windows-1251><p>Новости".encode("cp1251"))
    assert read(path) == [Page(body=path.read_bytes(), source=str(path))]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_text_is_decoded_here(tmp_path: Path, encoding: str) -> None:
    text = "Новости дня\n\nВчера в порту снова было тихо, и лодки стояли на песке до самого вечера."
    path = written(tmp_path / "a.txt", text.encode(encoding))
    assert read(path) == [Page(text=text, source=str(path))]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jsonl", b""),
        ("a.NDJSON", b"\n \n"),
        ("a.jsonl.gz", gzip.compress(b"", mtime=0)),
        ("a.jsonl.zst", zstd.compress(b"\n")),
    ],
)
def test_a_file_of_records_may_have_none(name: str, content: bytes, tmp_path: Path) -> None:
    assert read(written(tmp_path / name, content)) == []


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.warc.zst", "a.html.GZ"])
def test_a_compressed_file_of_no_bytes_was_cut_off(name: str, tmp_path: Path) -> None:
    path = written(tmp_path / name, b"")
    assert read(path) == [Page(source=str(path), error=Failure("incomplete", "cut off: get the file anew"))]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("packed", [bytes, gzip.compress])
def test_records_may_be_in_utf_16(packed: Callable[[bytes], bytes], encoding: str, tmp_path: Path) -> None:
    lines = '{"html": "<p>Café", "id": 1}\r\n' + '{"html": "<p>Text"}\n' * 5_000 + '{"html": "<p>Новости \U0001f600"}'
    pages = read(written(tmp_path / "pages.jsonl", packed(lines.encode(encoding))))
    assert [page.html for page in pages] == ["<p>Café", *["<p>Text"] * 5_000, "<p>Новости \U0001f600"]
    assert pages[0].input == {"id": 1}


@pytest.mark.parametrize("packed", [gzip.compress, zstd.compress])
def test_a_compressed_file_is_what_it_holds(tmp_path: Path, packed: Callable[[bytes], bytes]) -> None:
    records = written(tmp_path / "a", packed(b'{"html": "<p>Text", "id": 1}\n{"html": "<p>More"}'))
    assert [page.html for page in read(records)] == ["<p>Text", "<p>More"]
    html = written(tmp_path / "b", packed(b"<p>" + b"0123456789" * 900))
    assert read(html) == [Page(body=b"<p>" + b"0123456789" * 900, source=str(html))]
    bomb = written(tmp_path / "c", packed(b"<p>" + b"x" * 50_000_000))
    assert [page.error and page.error.type for page in read(bomb)] == ["too_large"]
    cut = written(tmp_path / "d", packed(b'{"html": "<p>Text"}\n' * 2)[:-4])
    assert [page.error and page.error.type for page in read(cut)][-1] == "incomplete"


@pytest.mark.parametrize("packed", [bytes, gzip.compress])
def test_html_of_many_articles_that_was_written_here_is_many_pages(
    tmp_path: Path, packed: Callable[[bytes], bytes]
) -> None:
    written_here = [_own(f"Ferry {number}").encode() for number in range(3)]
    several = written(tmp_path / "all.html", packed(b"".join(written_here)))
    assert read(several) == [
        Page(body=body, source=f"{several}, article {number}") for number, body in enumerate(written_here, 1)
    ]
    single = written(tmp_path / "one.html", packed(written_here[0]))
    assert read(single) == [Page(body=written_here[0], source=str(single))]
    *_, large = read(written(tmp_path / "large.html", packed(b"".join(written_here) + b"x" * MAX_SIZE)))
    assert large.error
    assert large.error.type == "too_large"


def _own(title: str) -> str:
    code = Run("<!doctype html>\n<html>\n")
    return to_html(Article(title=title, language="en", blocks=(Block("code", (code,)), Block("paragraph", (code,)))))


def test_the_content_decides_not_the_name(tmp_path: Path) -> None:
    (page,) = read(written(tmp_path / "a.html", b'{"html": "<p>Text", "id": 1}'))
    assert (page.html, page.input) == ("<p>Text", {"id": 1})


def test_a_name_tells_what_text_is(tmp_path: Path) -> None:
    lines = written(tmp_path / "a.jsonl.gz", gzip.compress(b'one\n{"id": 1, "html": "<p>Text"}\ntwo, and more of it\n'))
    assert [page.error and page.error.type for page in read(lines)] == ["invalid_json", None, "invalid_json"]
    (table,) = read(written(tmp_path / "a.csv", "Stra\u00dfe;Gr\u00f6\u00dfe\nAm Hafen;3\n".encode()))
    assert table.error
    assert "CSV" in table.error.message
    assert read(written(tmp_path / "b.jsonl", b"<p>Text"))[0].body == b"<p>Text"


def test_an_input_format_overrides(tmp_path: Path) -> None:
    path = written(tmp_path / "a", b'{"html": "<p>Text"}')
    assert read(path, input_format="text") == [Page(text='{"html": "<p>Text"}', source=str(path))]
    assert read(path, input_format="html") == [Page(body=b'{"html": "<p>Text"}', source=str(path))]


RESPONSE = b"HTTP/1.1 200 OK\r\nDate: Mon, 04 Mar 2024 10:00:00 GMT\r\nContent-Type: text/html; charset=koi8-r\r\n"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (b"", b"<p>Ferry"),
        (b"Content-Encoding: gzip\r\n", b"<p>Ferry"),
        # Without a time: processes that share the tests ask whether they collected the same.
        (b"Content-Encoding: gzip\r\n", gzip.compress(b"<p>Ferry", mtime=0)),
        (b"Transfer-Encoding: chunked\r\n", b"8\r\n<p>Ferry\r\n0\r\n\r\n"),
    ],
)
@pytest.mark.parametrize(
    "before",
    [
        b"",
        b"HTTP/2 301 \r\nlocation: /ferry\r\n\r\n",
        b"HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n",
    ],
)
def test_a_response_with_its_header_is_the_page_in_it(tmp_path: Path, before: bytes, head: bytes, body: bytes) -> None:
    page = read(written(tmp_path / "page.html", before + RESPONSE + head + b"\r\n" + body))[0]
    assert (page.body, page.text, page.status) == (b"<p>Ferry", None, 200)
    assert page.headers["content-type"] == "text/html; charset=koi8-r"


def test_a_response_that_is_no_page_fails_as_when_it_is_fetched(tmp_path: Path) -> None:
    gone = RESPONSE.replace(b"200 OK", b"404 Not Found") + b"\r\n<h1>Gone</h1>"
    assert [(page.error and page.error.type, page.status) for page in read(written(tmp_path / "a", gone))] == [
        ("http_status", 404)
    ]
    (large,) = read(written(tmp_path / "b", RESPONSE + b"\r\n<p>" + b"x" * (MAX_SIZE + MAX_HEAD)))
    assert large.error == Failure.of(TooLarge.than(MAX_SIZE))


@pytest.mark.parametrize("status", ["200 OK", "404 Not Found"])
def test_a_text_that_shows_a_header_keeps_it(tmp_path: Path, status: str) -> None:
    text = f"HTTP/1.1 {status}\nServer: quay\n\nSo a server begins its answer."
    assert read(written(tmp_path / "a.txt", text.encode()))[0].text == text


def test_text_declares_no_encoding(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", b"<meta charset=windows-1251> is how it starts, caf\xe9 or not")
    assert "café" in (read(path, input_format="text")[0].text or "")


def test_no_limit_is_too_large(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", b'{"html": "<p>Text"}')
    assert read(path, max_size=10**30)[0].html == "<p>Text"


def test_a_page_longer_than_what_is_sniffed_is_whole(tmp_path: Path) -> None:
    content = b"<p>" + b"0123456789" * 900
    assert read(written(tmp_path / "a.html", content))[0].body == content


@pytest.mark.parametrize(("size", "error_type"), [(MAX_SIZE, None), (MAX_SIZE + 1, "too_large")])
def test_the_limit(tmp_path: Path, size: int, error_type: str | None) -> None:
    (page,) = read(written(tmp_path / "a.html", b"<p>".ljust(size, b"x")))
    assert (page.error and page.error.type) == error_type


@pytest.mark.parametrize("packed", [bytes, gzip.compress, zstd.compress])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_blank_lines_before_it_do_not_hide_what_it_is(
    tmp_path: Path, packed: Callable[[bytes], bytes], encoding: str
) -> None:
    content = ("\r\n" * 100_000 + '{"html": "<p>Text"}\n').encode(encoding)
    assert [page.html for page in read(written(tmp_path / "a", packed(content)))] == ["<p>Text"]
    text = written(tmp_path / "b", packed(("\n" * 100_000 + "  Text\n").encode(encoding)))
    assert [page.text for page in read(text, max_size=MAX_SIZE * 100)] == ["  Text\n"]


def test_too_many_blank_lines_are_told(tmp_path: Path) -> None:
    (page,) = read(written(tmp_path / "a", b"\n" * 2_000_000 + b"Text"))
    assert page.error
    assert "nothing but blank lines in its first 1,0" in page.error.message


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs an endless file")
def test_an_endless_input_ends_at_the_limit() -> None:
    (page,) = read("/dev/zero", input_format="html")
    assert page.error
    assert page.error.type == "too_large"


def test_folders_and_files_in_the_order_given(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for name in ("z.html", "folder/2.html", "folder/1.html"):
        written(tmp_path / name, b"<p>Text")
    pages = read(tmp_path / "z.html", tmp_path / "folder", tmp_path / "missing")
    assert [page.source for page in pages] == [
        str(tmp_path / name) for name in ("z.html", "folder/1.html", "folder/2.html", "missing")
    ]
    assert [page.error and page.error.type for page in pages] == [None, None, None, "not_found"]


def test_a_later_input_is_not_opened_before_it_is_wanted(tmp_path: Path) -> None:
    pages = read_inputs([str(tmp_path / "a.html"), str(tmp_path / "b.html")], max_size=MAX_SIZE)
    written(tmp_path / "a.html", b"<p>Text")
    assert next(pages).error is None
    written(tmp_path / "b.html", b"<p>Text")
    assert next(pages).error is None


def test_what_nobody_has_thought_of_ends_one_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> NoReturn:
        raise LookupError("of a library")

    monkeypatch.setattr("scrape.reader.mhtml._Parts.header", fails)
    (tmp_path / "a.html").write_text("<p>Text</p>")
    (tmp_path / "b.eml").write_text("From: a@a.example\nTo: b\nDate: x\nSubject: y\n\nText\n")
    (tmp_path / "c.html").write_text("<p>Text</p>")
    pages = list(read_inputs([str(tmp_path)], max_size=MAX_SIZE))
    assert [page.error and page.error.type for page in pages] == [None, "internal_error", None]
