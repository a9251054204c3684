"""WARC files: what of them is a page, and what is said of one that is damaged."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BufferedReader, BytesIO
from pathlib import Path

import pytest
from made_archives import DATE, http, record, response
from reading import read_inputs

from scrape.errors import EmptyInput, Incomplete, ScrapeError, Unreadable
from scrape.pipeline import clean_page
from scrape.reader.inputs import Reading, read_stream
from scrape.records import Page
from scrape.zstd import zstd

MAX_SIZE = 100_000
A, B, C = (response(f"https://{name}.example/", f"<p>{name * 300}".encode()) for name in "abc")


def read(content: bytes) -> list[Page]:
    return list(read_stream(BufferedReader(BytesIO(content)), "a.warc", Reading(MAX_SIZE)))  # type: ignore[arg-type]


def only(content: bytes) -> Page:
    (page,) = read(content)
    return page


def failure(content: bytes) -> str | None:
    error = only(content).error
    return error and error.type


def test_a_response_is_a_page_with_all_that_the_archive_tells() -> None:
    (page,) = read(response("https://a.example/x", b"<p>Text", "Content-Type: text/html", "X-Of: a", "X-Of: b"))
    assert page == Page(
        url="https://a.example/x",
        status=200,
        headers={"content-type": "text/html", "x-of": "a, b"},
        fetched_at="2024-05-01T10:00:00+00:00",
        body=b"<p>Text",
        source="a.warc, record 1",
    )
    assert page.fetched_at
    assert page.fetched_at[:19] == DATE[:19]


def until_damage(content: bytes) -> tuple[list[str | None], str]:
    """The sources of the pages that are given, and what is said of the file then."""
    sources: list[str | None] = []
    try:
        stream = BufferedReader(BytesIO(content))  # type: ignore[arg-type]
        sources.extend(page.source for page in read_stream(stream, "a.warc", Reading(MAX_SIZE)))
    except ScrapeError as error:
        return sources, error.message
    return sources, ""


def test_a_record_whose_checksum_is_wrong_is_no_page() -> None:
    a, b, c = (gzip.compress(each) for each in (A, B, C))
    bad = b[:-8] + bytes([b[-8] ^ 1]) + b[-7:]  # of the CRC
    request = gzip.compress(record("request", "https://b.example/", b"x"))
    bad_request = request[:-8] + bytes([request[-8] ^ 1]) + request[-7:]
    advice = "is damaged: get the file anew"
    assert until_damage(a + bad + c) == (["a.warc, record 1"], f"record 2 {advice}")
    assert until_damage(bad + c) == ([], f"record 1 {advice}")
    assert until_damage(a + c + bad) == (["a.warc, record 1", "a.warc, record 2"], f"record 3 {advice}")
    assert until_damage(a + bad_request + c) == (["a.warc, record 1"], f"record 2 {advice}")


def test_damage_after_a_whole_record_leaves_it_a_page() -> None:
    b, spoilt = gzip.compress(B), bytearray(gzip.compress(B))
    spoilt[12:20] = bytes(8)
    for after in (b"junk" * 9, bytes(spoilt), b[:-20]):
        sources, message = until_damage(gzip.compress(A) + after)
        assert (sources, "record 1" in message, bool(message)) == (["a.warc, record 1"], False, True)
    frames = [zstd.compress(each, options={zstd.CompressionParameter.checksum_flag: 1}) for each in (A, B)]
    sources, message = until_damage(frames[0] + frames[1][:-1] + bytes([frames[1][-1] ^ 1]))
    assert (sources, "checksum" in message) == (["a.warc, record 1"], True)


@pytest.mark.parametrize(
    ("content", "is_cut_off"),
    [
        (A, False),
        (A.replace(b"WARC-Date", b"WARC-Truncated: length\r\nWARC-Date", 1), True),
        (A.replace(b"WARC-Date", b"WARC-Segment-Number: 1\r\nWARC-Date", 1), True),
        (response("https://a.example/", b"<p>Text", "Content-Length: 7"), False),
        (response("https://a.example/", b"<p>Text", "Content-Length: 70"), True),
        # What a crawler has decoded keeps its old length, which may be more.
        (response("https://a.example/", b"<p>Text", "Content-Length: 70", "Content-Encoding: gzip"), False),
        (response("https://a.example/", b"7\r\n<p>Text\r\n0\r\n\r\n", "Transfer-Encoding: chunked"), False),
        (response("https://a.example/", b"7\r\n<p>Text\r\n", "Transfer-Encoding: chunked"), True),
        (response("https://a.example/", b"70\r\n<p>Text", "Transfer-Encoding: chunked"), True),
        # dechunked by its crawler
        (response("https://a.example/", b"<p>Text", "Transfer-Encoding: chunked", "Content-Length: 90"), False),
    ],
)
def test_a_page_that_is_cut_off_says_so(content: bytes, is_cut_off: bool) -> None:
    page = only(content)
    assert (page.error, page.is_cut_off) == (None, is_cut_off)
    text = "The harbour board voted to replace the old ferry, and work will begin in the spring of the year. " * 9
    article = clean_page(replace(page, body=f"<p>{text}".encode()))
    assert ("truncated" in article.warnings) == is_cut_off


@pytest.mark.parametrize(
    "other",
    [
        record("warcinfo", "", b"software: x\r\n", "application/warc-fields"),
        response("https://b.example/", b'<meta http-equiv="refresh" content="0; url=/news">'),
        response("https://b.example/", b"<p>You go on", "Content-Type: text/html", "Refresh: 0; url=/news"),
        record("request", "https://b.example/", b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request"),
        record("metadata", "https://b.example/", b"a: b", "application/warc-fields"),
        record("revisit", "https://b.example/", http(b"")),
        record("resource", "file:///log", b"all went well", "text/plain"),
        record("response", "dns:b.example", b"20240501\nb.example. 300 IN A 192.0.2.1", "text/dns"),
        response("https://b.example/", b"<p>Moved", "Location: /c", "Content-Type: text/html", status="301 Moved"),
        response("https://b.example/a.png", b"\x89PNG", "Content-Type: image/png"),
        response("https://b.example/a.css", b"p{}", "Content-Type: text/css; charset=utf-8"),
        response("https://b.example/a.js", b"a()", "Content-Type: application/javascript"),
        response("https://b.example/robots.txt", b"User-agent: *\nDisallow: /x\n", "Content-Type: text/plain"),
        response("https://b.example/robots.txt", b"<p>Not found", status="404 Not Found"),
    ],
    ids=lambda content: content[:200].decode("latin-1").split("\r\n")[1],
)
def test_what_is_no_page_is_passed_over(other: bytes) -> None:
    assert [page.url for page in read(A + other + C)] == ["https://a.example/", "https://c.example/"]


def test_a_page_that_sends_its_readers_to_itself_is_a_page() -> None:
    ticker = b'<meta http-equiv="refresh" content="10; url=https://b.example/ticker#last"><p>Goal'
    assert only(response("https://b.example/ticker", ticker)).body == ticker


def test_extracted_text_is_a_page() -> None:
    page = only(record("conversion", "https://a.example/", "Tidal café".encode(), "text/plain"))
    assert (page.url, page.text, page.body) == ("https://a.example/", "Tidal café", None)


@pytest.mark.parametrize("kind", ["resource", "response"])
@pytest.mark.parametrize("content_type", ["text/html; charset=iso-8859-1", "application/xhtml+xml"])
def test_a_page_may_be_kept_without_what_http_says(kind: str, content_type: str) -> None:
    page = only(record(kind, "https://a.example/", b"<p>caf\xe9", content_type))
    assert (page.url, page.headers, page.status) == ("https://a.example/", {"content-type": content_type}, None)
    assert page.body == b"<p>caf\xe9"
    assert failure(record(kind, "https://a.example/", b" \r\n", content_type)) == "empty_input"
    assert failure(record(kind, "https://a.example/", b"%PDF-1.7", content_type)) == "unsupported_type"
    assert failure(record(kind, "https://a.example/", b"<p>" * 50_000, content_type)) == "too_large"


@pytest.mark.parametrize(("coding", "error_type"), [("gzip", "too_large"), ("compress", "undecodable_body")])
def test_a_page_of_which_only_the_head_is_kept_says_why(coding: str, error_type: str) -> None:
    whole = response("https://a.example/", b"", "Content-Type: text/html", f"Content-Encoding: {coding}")
    assert failure(whole.replace(b"WARC-Date", b"WARC-Truncated: length\r\nWARC-Date", 1)) == error_type


def test_a_text_that_the_server_sent_is_decoded() -> None:
    page = only(response("https://a.example/a.txt", b"caf\xe9 noir", "Content-Type: text/plain; charset=iso-8859-1"))
    assert page.text == "café noir"


def test_angle_brackets_around_a_url_go() -> None:
    assert only(A.replace(b"https://a.example/", b"<https://a.example/>")).url == "https://a.example/"


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        (gzip.compress(b"<p>Text", mtime=0), ["Content-Encoding: gzip"]),
        (zlib.compress(b"<p>Text"), ["Content-Encoding: deflate"]),
        (zstd.compress(b"<p>Text"), ["Content-Encoding: zstd"]),
        (b"3\r\n<p>\r\n4;a=b\r\nText\r\n0\r\n\r\n", ["Transfer-Encoding: chunked"]),
        (b"<p>Text", ["Content-Encoding: gzip", "Transfer-Encoding: chunked"]),  # undone by the crawler
    ],
)
def test_codings_are_undone(body: bytes, fields: list[str]) -> None:
    assert only(response("https://a.example/", body, "Content-Type: text/html", *fields)).body == b"<p>Text"


@pytest.mark.parametrize(
    ("content", "error_type"),
    [
        (response("https://a.example/", b"<p>No", status="404 Not Found"), "http_status"),
        (response("https://a.example/", b""), "empty_input"),
        (response("https://a.example/", b"%PDF-1.7", "Content-Type: application/pdf"), "unsupported_type"),
        (response("https://a.example/", b"\x89PNG\r\n\x1a\n\0"), "unsupported_type"),
        (response("https://a.example/", b"\x1f\x8bno gzip", "Content-Encoding: gzip"), "undecodable_body"),
        (
            response("https://a.example/", gzip.compress(b"<p>a" * 99, mtime=0)[:-9], "Content-Encoding: gzip"),
            "incomplete",
        ),
        (
            response("https://a.example/", gzip.compress(b"<p>a" * 99_999, mtime=0), "Content-Encoding: gzip"),
            "too_large",
        ),
        (response("https://a.example/", b"<p>" + b"a" * 500_000), "too_large"),
        (record("response", "https://a.example/", b"no status line"), "unreadable"),
    ],
)
def test_a_page_that_fails_costs_no_other(content: bytes, error_type: str) -> None:
    assert failure(content) == error_type
    first, broken, last = read(B + content + C)
    assert (first.error, last.error) == (None, None)
    assert broken.url == "https://a.example/"


def test_what_comes_before_the_response_is_no_response() -> None:
    early = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/2 103\r\nlink: </a.css>; rel=preload\r\n\r\n"
    page = only(record("response", "https://a.example/", early + http(b"<p>Text")))
    assert (page.status, page.headers, page.body) == (200, {"content-type": "text/html"}, b"<p>Text")
    assert failure(record("response", "https://a.example/", early)) == "http_status"


def test_a_kind_of_record_may_be_capitalised() -> None:
    assert only(record("Response", "https://a.example/", http(b"<p>Text"))).body == b"<p>Text"


def test_a_response_without_fields_or_body() -> None:
    assert failure(record("response", "https://a.example/", b"HTTP/1.1 200 OK\r\n\r\n")) == "empty_input"


PACKED: dict[str, Callable[[bytes], bytes]] = {"plain": bytes, "gzip": gzip.compress, "zstd": zstd.compress}


@pytest.mark.parametrize("packed", PACKED.values(), ids=PACKED.keys())
def test_compression_record_by_record_or_whole(packed: Callable[[bytes], bytes]) -> None:
    expected = read(A + B)
    assert [page.error for page in expected] == [None, None]
    assert read(packed(A) + packed(B)) == expected
    assert read(packed(A + B)) == expected


def test_lz4() -> None:
    frame = pytest.importorskip("lz4.frame", reason="needs lz4")
    assert read(frame.compress(A) + frame.compress(B)) == read(A + B)


@pytest.mark.parametrize("is_compressed", [True, False])
def test_a_zstd_file_may_begin_with_its_dictionary(*, is_compressed: bool) -> None:
    trained = zstd.train_dict([A, B, C] * 30, 2_000)
    content = zstd.compress(trained.dict_content) if is_compressed else trained.dict_content
    frame = b"\x5d\x2a\x4d\x18" + len(content).to_bytes(4, "little") + content
    packed = b"".join(zstd.compress(each, zstd_dict=trained) for each in (A, B))
    assert read(frame + packed) == read(A + B)


@pytest.mark.parametrize("content", [b"", b"12345678", b"\x37\xa4\x30\xec" + b"x" * 20])
@pytest.mark.parametrize("size", [8, 24])
def test_a_dictionary_that_is_none_is_damage(content: bytes, size: int) -> None:
    frame = b"\x5d\x2a\x4d\x18" + size.to_bytes(4, "little") + content
    _, error = outcome(frame)
    assert isinstance(error, Unreadable | Incomplete)


def test_an_article_has_no_more_pages_than_are_joined() -> None:
    told = '{"scrape": {"url": "http://harbour.example/", "continues": true}}'
    going_on = A.replace(b"WARC-Type", f"WARC-JSON-Metadata: {told}\r\nWARC-Type".encode(), 1)
    pages = read(going_on * 50)
    assert [1 + len(page.further) for page in pages] == [20, 20, 10]


def outcome(content: bytes) -> tuple[int, ScrapeError | None]:
    """How many pages came whole before the end, and how it ended."""
    whole = 0
    try:
        for page in read_stream(BufferedReader(BytesIO(content)), "a", Reading(MAX_SIZE, "warc")):  # type: ignore[arg-type]
            whole += page.error is None
            if page.error is not None:
                return whole, Incomplete(page.error.message)
    except ScrapeError as error:
        return whole, error
    return whole, None


@pytest.mark.parametrize("packed", PACKED.values(), ids=PACKED.keys())
def test_wherever_a_file_is_cut_off_it_is_said(packed: Callable[[bytes], bytes]) -> None:
    parts = [packed(A), packed(B), packed(C)]
    content = b"".join(parts)
    # A record may lack the blank lines behind it.
    ends = {len(b"".join(parts[:count])) - blank for count in (1, 2, 3) for blank in range(5)}
    silent = {size for size in range(1, len(content)) if outcome(content[:size])[1] is None}
    assert silent <= ends
    assert outcome(content) == (3, None)


def test_a_record_that_is_cut_off_is_one_failure_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(A + B[:-30])
    assert [page.error and page.error.message for page in read_inputs([str(path)], max_size=MAX_SIZE)] == [
        None,
        "the archive is cut off in the middle of a record: get it anew",
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (A + b"lorem ipsum\r\n\r\n" + B, "where record 2 should begin, get the file anew"),
        (A + B.replace(b"Content-Length: ", b"Content-Length: -"), "record 2 does not say"),
        (A + B.replace(b"Content-Length: ", b"Length: "), "record 2 does not say"),
        (A + b"WARC/1.1\r\n" + b"X: y\r\n" * 20_000 + b"\r\n", "header of more than"),
        (gzip.compress(A, mtime=0) + gzip.compress(B, mtime=0)[:10] + b"\xff" * 30, "damaged"),
    ],
)
def test_damage_is_said_after_what_could_be_read(content: bytes, words: str) -> None:
    whole, error = outcome(content)
    assert whole == 1
    assert isinstance(error, Unreadable)
    assert words in error.message


def test_an_archive_without_pages() -> None:
    with pytest.raises(EmptyInput, match="no pages among the 1 records"):
        read(record("warcinfo", "", b"a: b", "application/warc-fields"))


def test_any_bytes_may_be_wrong() -> None:
    content = A + B
    for position in range(len(content)):
        for byte in (0, 0x0A, 0x3A, 0xFF):
            outcome(content[:position] + bytes([byte]) + content[position + 1 :])


def test_the_failure_of_a_file_names_no_page(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(A) + gzip.compress(B)[:-30])
    *_, last = read_inputs([str(path)], max_size=MAX_SIZE)
    assert last.error
    assert last.error.type == "incomplete"
