"""The faults by name, and the type of failure that each must give (None: the page is fine)."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bombs import ENCODERS, PAGE, bomb, empty_gzip_members, wide_window_zstd
from fault_server import Connection, Handler, chunked, response


@dataclass(frozen=True)
class Fault:
    """A handler and the failure's type that it must give."""

    serve: Handler
    gives: str | None


FAULTS: dict[str, Fault] = {}

MEGABYTE = bytes(range(32, 127)) * (1024 * 1024 // 95)


def fault(gives: str | None) -> Callable[[Handler], Handler]:
    def register(handler: Handler) -> Handler:
        FAULTS[handler.__name__] = Fault(handler, gives)
        return handler

    return register


def answers(name: str, gives: str | None, data: bytes | Callable[[], bytes]) -> None:
    """A fault that is a fixed answer, after which the server closes; made only when it is asked for."""

    async def serve(connection: Connection) -> None:
        await connection.send(data if isinstance(data, bytes) else data())

    FAULTS[name] = Fault(serve, gives)


def serves(data: bytes) -> Handler:
    """A fixed answer, after which the server closes."""

    async def serve(connection: Connection) -> None:
        await connection.send(data)

    return serve


def encoded(body: bytes, coding: str) -> bytes:
    return response(body, content_encoding=coding)


def redirect(location: str, body: bytes = b"", status: str = "302 Found", coding: str = "identity") -> bytes:
    return response(body, status=status, location=location, content_encoding=coding)


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n"

# No fault

answers("good", None, response(PAGE))
answers("good_close_delimited", None, b"HTTP/1.0 200 OK\r\ncontent-type: text/html\r\n\r\n" + PAGE)
answers("good_chunked", None, chunked(PAGE[:100], PAGE[100:]))
answers("good_no_type", None, b"HTTP/1.1 200 OK\r\n\r\n" + PAGE)
answers("good_early_hints", None, b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n" + response(PAGE))
for _name, _lines in {
    "without_colon": b"no colon here",
    "without_name": b": 1",
    "with_blank_in_name": b"x name: 1",
    "with_blank_after_name": b"x-name \t: 1",
    "with_name_in_letters": "náme: 1".encode(),
    "going_on_with_none": b"no colon here\r\n\tand on",
    "saying_identity": b"transfer-encoding: identity",
    "said_twice": b"transfer-encoding: chunked\r\nTransfer-Encoding: Chunked",
}.items():
    answers(f"good_line_{_name}", None, HEAD + _lines + b"\r\n" + chunked(PAGE).partition(b"text/html\r\n")[2])
answers("good_interim_without_colon", None, b"HTTP/1.1 103 Early Hints\nlink\n\n" + response(PAGE))
for _name, (_token, _encode) in ENCODERS.items():
    answers(f"good_{_name}", None, encoded(_encode(PAGE), _token))
answers("good_stacked", None, encoded(ENCODERS["br"][1](ENCODERS["gzip"][1](PAGE)), "gzip, br"))
answers("good_upper_case_coding", None, encoded(gzip.compress(PAGE), "GZIP"))
answers("good_x_gzip", None, encoded(gzip.compress(PAGE), "x-gzip"))
answers("good_identity", None, encoded(PAGE, "identity"))
for _name in (
    "UTF-8",
    "iso-8859-1",
    "Windows-1251",
    "text/html; charset=utf-8",
    "8bit",
    "binary",
    "aws-chunked",
    "none",
):
    answers(f"good_{_name.partition(';')[0].replace('/', '_')}_as_coding", None, encoded(PAGE, _name))
answers("good_gzip_and_charset", None, encoded(gzip.compress(PAGE), "gzip, utf-8"))
answers("good_gzip_members", None, encoded(gzip.compress(PAGE[:500]) + gzip.compress(PAGE[500:]), "gzip"))
answers("good_gzip_padding", None, encoded(gzip.compress(PAGE) + bytes(100), "gzip"))
answers("good_zstd_frames", None, encoded(b"".join(map(ENCODERS["zstd"][1], (PAGE[:9], PAGE[9:]))), "zstd"))
answers("good_refresh", None, response(b'<meta http-equiv="refresh" content="0; url=/good"><p>You go on.</p>'))
answers("good_longer_than_promised", None, response(PAGE + b"<p>more", length=len(PAGE)))
answers("good_redirect", None, redirect("/good"))
answers("good_relative_redirect", None, redirect("good", status="308 Permanent Redirect"))

# Bombs

for _name, (_token, _) in ENCODERS.items():
    answers(f"bomb_{_name}", "too_large", lambda n=_name, t=_token: encoded(bomb(n), t))  # type: ignore[misc]
    answers(
        f"redirect_with_bomb_{_name}",
        None,
        lambda n=_name, t=_token: redirect("/good", bomb(n), coding=t),  # type: ignore[misc]
    )
answers("bomb_in_404", "http_status", lambda: response(bomb("br"), status="404 No", content_encoding="br"))
answers("bomb_gzip_in_gzip", "too_large", lambda: encoded(gzip.compress(bomb("gzip")), "gzip, gzip"))
answers("bomb_zstd_in_br", "too_large", lambda: encoded(ENCODERS["br"][1](bomb("zstd")), "zstd, br"))
answers(
    "bomb_without_output",
    "too_large",
    lambda: HEAD + b"content-encoding: gzip\r\n\r\n" + empty_gzip_members(600_000),
)
answers(
    "bomb_between_layers",
    "too_large",
    lambda: encoded(ENCODERS["zstd"][1](empty_gzip_members(600_000)), "gzip, zstd"),
)
answers("promises_a_gigabyte", "too_large", response(PAGE, length=2**30))
answers("promises_beyond_numbers", "too_large", response(PAGE, length=10**19))


@fault("too_large")
async def endless_body(connection: Connection) -> None:
    await connection.send(HEAD + b"\r\n")
    await connection.send_forever(MEGABYTE)


@fault("too_large")
async def endless_chunks(connection: Connection) -> None:
    await connection.send(HEAD + b"transfer-encoding: chunked\r\n\r\n")
    await connection.send_forever(b"%x\r\n%s\r\n" % (len(MEGABYTE), MEGABYTE))


@fault(None)
async def redirect_with_endless_body(connection: Connection) -> None:
    await connection.send(b"HTTP/1.1 302 Found\r\nlocation: /good\r\n\r\n")
    await connection.send_forever(MEGABYTE)


@fault("http_status")
async def endless_404(connection: Connection) -> None:
    await connection.send(b"HTTP/1.1 404 Not Found\r\n\r\n")
    await connection.send_forever(MEGABYTE)


@fault("unsupported_type")
async def endless_video(connection: Connection) -> None:
    await connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: video/mp4\r\n\r\n")
    await connection.send_forever(MEGABYTE)


# Heads without end


@fault("protocol_failed")
async def endless_status_line(connection: Connection) -> None:
    await connection.send(b"HTTP/1.1 200 ")
    await connection.send_forever(b"O" * 65536)


@fault("protocol_failed")
async def endless_header(connection: Connection) -> None:
    await connection.send(HEAD + b"x-long: ")
    await connection.send_forever(b"x" * 65536)


@fault("protocol_failed")
async def endless_headers(connection: Connection) -> None:
    await connection.send(HEAD)
    await connection.send_forever(b"x-more: 1\r\n" * 1000)


@fault("protocol_failed")
async def flood_of_100(connection: Connection) -> None:
    await connection.send_forever(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000)


@fault("protocol_failed")
async def flood_of_103(connection: Connection) -> None:
    await connection.send_forever(b"HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n" * 1000)


# Codings that do not decode

answers("unknown_coding", "undecodable_body", encoded(PAGE, "sdch"))
answers("five_codings", "undecodable_body", encoded(PAGE, "gzip, gzip, gzip, gzip, gzip"))
answers("gzip_that_is_plain", "undecodable_body", encoded(PAGE, "gzip"))
answers("br_that_is_plain", "undecodable_body", encoded(PAGE, "br"))
answers("zstd_that_is_plain", "undecodable_body", encoded(PAGE, "zstd"))
answers("deflate_that_is_plain", "undecodable_body", encoded(PAGE, "deflate"))
answers("zstd_wide_window", "undecodable_body", encoded(wide_window_zstd(), "zstd"))
answers("gzip_bad_crc", "undecodable_body", encoded(gzip.compress(PAGE)[:-8] + bytes(8), "gzip"))
answers("gzip_bad_length", "undecodable_body", encoded(gzip.compress(PAGE)[:-4] + bytes(4), "gzip"))
answers("deflate_bad_checksum", "undecodable_body", encoded(zlib.compress(PAGE)[:-4] + bytes(4), "deflate"))
answers("zstd_bad_checksum", "undecodable_body", encoded(ENCODERS["zstd"][1](PAGE)[:-4] + bytes(4), "zstd"))
answers(
    "gzip_bad_second_member",
    "undecodable_body",
    encoded(gzip.compress(PAGE) + b"\x1f\x8b" + b"\xff" * 20, "gzip"),
)

# Bodies that are cut off

for _name, (_token, _encode) in ENCODERS.items():
    answers(f"cut_{_name}", "incomplete", encoded(_encode(PAGE)[:-9], _token))
answers("cut_gzip_header", "incomplete", encoded(gzip.compress(PAGE)[:5], "gzip"))
answers("cut_deflate_header", "incomplete", encoded(b"\x78", "deflate"))
answers("cut_second_zstd_frame", "incomplete", encoded(ENCODERS["zstd"][1](PAGE) + b"\x28\xb5", "zstd"))
answers("cut_content_length", "incomplete", response(PAGE, length=len(PAGE) + 1))
answers("cut_before_body", "incomplete", response(b"", length=100))
answers("cut_chunk", "incomplete", chunked(PAGE, end=b"ff\r\nonly this"))
answers("cut_chunk_size", "incomplete", chunked(PAGE, end=b"f"))
answers("cut_last_chunk", "incomplete", chunked(PAGE, end=b""))
answers("cut_trailers", "incomplete", chunked(PAGE, end=b"0\r\nx-trailer: 1\r\n"))
answers("partial_content", "incomplete", response(PAGE, status="206 Partial Content"))


@fault("incomplete")
async def reset_in_body(connection: Connection) -> None:
    await connection.send(response(PAGE, length=10**6))
    await connection.send(b"more")
    await connection.reset()


# Connections that break

answers("no_answer", "connection_failed", b"")
answers("cut_status_line", "connection_failed", b"HTTP/1.1 2")
answers("cut_head", "connection_failed", HEAD)
answers("only_100", "connection_failed", b"HTTP/1.1 100 Continue\r\n\r\n")


@fault("connection_failed")
async def reset_at_once(connection: Connection) -> None:
    await connection.reset()


# What is not HTTP

answers("garbage", "protocol_failed", bytes(range(256)) * 4)
answers("http_0_9", "protocol_failed", PAGE)
answers("ssh_banner", "protocol_failed", b"SSH-2.0-OpenSSH_9.9\r\n")
answers("http_2_preface", "protocol_failed", b"\x00\x00\x12\x04\x00\x00\x00\x00\x00" + bytes(18))
answers("bad_status", "protocol_failed", b"HTTP/1.1 abc OK\r\n\r\n" + PAGE)
answers("long_status", "protocol_failed", b"HTTP/1.1 2000 OK\r\n\r\n" + PAGE)
answers("bad_version", "protocol_failed", b"HTTP/one 200 OK\r\n\r\n" + PAGE)
answers("header_with_nul", "protocol_failed", HEAD + b"x-nul: a\0b\r\n\r\n" + PAGE)
answers("two_lengths", "protocol_failed", HEAD + b"content-length: 5\r\ncontent-length: 6\r\n\r\n" + PAGE)
answers("negative_length", "protocol_failed", HEAD + b"content-length: -5\r\n\r\n" + PAGE)
answers("length_in_words", "protocol_failed", HEAD + b"content-length: many\r\n\r\n" + PAGE)
answers("transfer_coding_gzip", "protocol_failed", HEAD + b"transfer-encoding: gzip\r\n\r\n" + PAGE)
answers("chunk_size_in_words", "protocol_failed", chunked(PAGE, end=b"many\r\n"))
answers("chunk_size_beyond_numbers", "protocol_failed", chunked(PAGE, end=b"f" * 30 + b"\r\n"))
answers("chunk_longer_than_its_size", "protocol_failed", chunked(PAGE, end=b"1\r\nlonger\r\n0\r\n\r\n"))

# Status

for _status in (300, 304, 400, 401, 403, 404, 410, 418, 429, 451, 500, 502, 503, 504, 599, 600, 999):
    answers(f"status_{_status}", "http_status", response(PAGE, status=f"{_status} Status"))
answers("status_204", "empty_input", b"HTTP/1.1 204 No Content\r\n\r\n")
answers("status_205", "empty_input", response(status="205 Reset Content"))
answers("status_101", "protocol_failed", b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n")
answers("redirect_without_location", "http_status", response(PAGE, status="302 Found"))

# Waits that are asked for


@dataclass(frozen=True)
class Asked:
    """A value of `Retry-After`, and the seconds that it means."""

    value: str
    seconds: float


def in_form(form: str, seconds: float) -> Asked:
    """A date so long after the moment that the tests take for now."""
    return Asked((TESTS_NOW + timedelta(seconds=seconds)).strftime(form), seconds)


TESTS_NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
RETRY_AFTER = {
    "retry_after_0": Asked("0", 0),
    "retry_after_20": Asked("20", 20),
    "retry_after_120": Asked("120", 120),
    "retry_after_a_day": Asked("86400", 86400),
    "retry_after_blanks": Asked("  5  ", 5),
    "retry_after_date": in_form("%a, %d %b %Y %H:%M:%S GMT", 20),
    "retry_after_date_rfc_850": in_form("%A, %d-%b-%y %H:%M:%S GMT", 20),
    "retry_after_date_asctime": in_form("%a %b %e %H:%M:%S %Y", 20),
    "retry_after_date_next_week": in_form("%a, %d %b %Y %H:%M:%S GMT", 604_800),
    "retry_after_past_date": Asked("Sun, 06 Nov 1994 08:49:37 GMT", 0),
    "retry_after_nothing": Asked("", 0),
    "retry_after_negative": Asked("-10", 0),
    "retry_after_fraction": Asked("1.5", 0),
    "retry_after_words": Asked("in a while", 0),
    "retry_after_beyond_numbers": Asked("9" * 5000, 1e9),
    "retry_after_twice": Asked("5\r\nretry-after: 10", 0),
    "retry_after_bad_date": Asked("Mon, 31 Feb 2028 25:61:61 GMT", 0),
}
for _name, _asked in RETRY_AFTER.items():
    answers(_name, "http_status", response(PAGE, status="429 Too Many Requests", retry_after=_asked.value))

# Redirects

answers("loop", "too_many_redirects", redirect("/loop"))
answers("loop_of_two", "too_many_redirects", redirect("/other_half"))
answers("other_half", "too_many_redirects", redirect("/loop_of_two"))
answers("empty_location", "too_many_redirects", redirect(""))
answers("location_70_kilobytes", "invalid_url", redirect("/" + "x" * 70_000))
answers("location_port_0", "invalid_url", redirect("http://127.0.0.1:0/"))
answers("location_port_65536", "invalid_url", redirect("http://127.0.0.1:65536/"))
answers("location_port_in_words", "invalid_url", redirect("http://127.0.0.1:http/"))
answers("location_ftp", "invalid_url", redirect("ftp://127.0.0.1/"))
answers("location_file", "invalid_url", redirect("file:///etc/passwd"))
answers("location_script", "invalid_url", redirect("javascript:alert(1)"))
answers("location_data", "invalid_url", redirect("data:text/html,<p>hi"))
answers("location_mail", "invalid_url", redirect("mailto:editor@example.com"))
answers("location_open_bracket", "invalid_url", redirect("http://[::1/"))
answers("location_no_host", "invalid_url", redirect("http://?q"))
answers("location_other_port", "blocked_address", redirect("http://127.0.0.1:1/"))
answers("location_unknown_name", "host_not_found", redirect("http://nowhere.invalid/"))


@fault("too_many_redirects")
async def endless_redirects(connection: Connection) -> None:
    number = connection.request.target.partition("s/")[2].count("x")
    await connection.send(redirect("/endless_redirects/" + "x" * (number + 1)))


# Not a page

for _name, _start in {
    "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
    "png": b"\x89PNG\r\n\x1a\n" + bytes(50),
    "jpeg": b"\xff\xd8\xff\xe0" + bytes(50),
    "gif": b"GIF89a" + bytes(50),
    "zip": b"PK\x03\x04" + bytes(50),
    "gzip": gzip.compress(PAGE),
    "mp4": b"\x00\x00\x00\x18ftypmp42" + bytes(50),
}.items():
    answers(f"{_name}_as_html", "unsupported_type", response(_start))
answers("pdf_after_blanks_as_html", "unsupported_type", response(b"\r\n%PDF-1.7\n" + PAGE))
answers("zip_as_bytes", "unsupported_type", response(b"PK\x03\x04", type_="application/octet-stream"))
answers("program_as_text", "unsupported_type", response(bytes(range(32)) * 50, type_="text/plain"))
for _type in ("application/pdf", "image/png", "image/svg+xml", "video/mp4", "application/json", "font/woff2"):
    answers("type_" + _type.replace("/", "_"), "unsupported_type", response(PAGE, type_=_type))
answers("type_feed_json", "unsupported_type", response(PAGE, type_="application/feed+json"))
for _type in ("text/css", "text/csv", "text/javascript", "text/json", "text/calendar"):
    answers("page_as_" + _type.replace("/", "_"), None, response(PAGE, type_=_type))
    answers("type_" + _type.replace("/", "_"), "unsupported_type", response(b"a, b, c { }\n" * 50, type_=_type))
answers("empty", "empty_input", response())
answers("blank", "empty_input", response(b" \r\n\t" * 100))
answers("empty_gzip", "empty_input", encoded(gzip.compress(b""), "gzip"))

# Charsets that contradict each other: some text comes, whichever of them wins

LATIN = "<p>Über die Brücke</p>"
CHARSET_CONFLICTS = {
    "header_says_utf_8_body_is_latin_1": (LATIN.encode("latin-1"), "text/html; charset=utf-8"),
    "header_says_latin_1_meta_says_utf_8": (b'<meta charset="utf-8">' + LATIN.encode(), "text/html; charset=latin1"),
    "mark_says_utf_16_header_says_utf_8": (LATIN.encode("utf-16"), "text/html; charset=utf-8"),
    "mark_says_utf_8_header_says_utf_16": (b"\xef\xbb\xbf" + LATIN.encode(), "text/html; charset=utf-16le"),
    "header_says_utf_7": (b"<p>+AOQ-</p>" + LATIN.encode(), "text/html; charset=utf-7"),
    "header_says_nonsense": (LATIN.encode(), "text/html; charset=\"x'y;z"),
    "header_says_it_twice": (LATIN.encode(), "text/html; charset=koi8-r; charset=utf-8"),
    "meta_says_it_twice": (b'<meta charset="koi8-r"><meta charset="utf-8">' + LATIN.encode(), "text/html"),
    "meta_says_utf_16": (b'<meta charset="utf-16">' + LATIN.encode(), "text/html"),
    "half_latin_1_half_utf_8": (LATIN.encode("latin-1") + LATIN.encode(), "text/html"),
}

# Slow: with a deadline that the test sets


@fault("timed_out")
async def silence(connection: Connection) -> None:
    await connection.stall()


@fault("timed_out")
async def stall_in_head(connection: Connection) -> None:
    await connection.send(HEAD)
    await connection.stall()


@fault("timed_out")
async def stall_in_body(connection: Connection) -> None:
    await connection.send(response(PAGE, length=10**6))
    await connection.stall()


@fault("timed_out")
async def stall_in_gzip(connection: Connection) -> None:
    await connection.send(response(gzip.compress(PAGE)[:50], length=10**6, content_encoding="gzip"))
    await connection.stall()


@fault("timed_out")
async def redirect_to_silence(connection: Connection) -> None:
    await connection.send(redirect("/silence"))


@fault("timed_out")
async def stall_after_100(connection: Connection) -> None:
    await connection.send(b"HTTP/1.1 100 Continue\r\n\r\n")
    await connection.stall()


@fault("timed_out")
async def drip(connection: Connection) -> None:
    """One byte after the other, each soon enough for a read timeout, never done."""
    import asyncio

    await connection.send(HEAD + b"\r\n")
    while not connection.writer.is_closing():
        await connection.send(b".")
        await asyncio.sleep(0.01)
