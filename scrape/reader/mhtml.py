"""A page that a browser saved with all that it loads, as one file (MHTML, RFC 2557)."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator
from datetime import UTC
from email import message_from_bytes
from email.message import Message
from email.utils import parsedate_to_datetime
from io import BufferedIOBase

from scrape.errors import EmptyInput, Incomplete, TooLarge, Unreadable
from scrape.media_types import refuse_binary
from scrape.reader.headers import MAX_HEADER, read_header
from scrape.records import Page

_MAX_EXPANSION = 4
"""Quoted-printable writes a byte as three, and ends lines; base64 takes less."""

_MAX_LINE = 64 * 1024
"""Bytes that are read at once where a line is longer."""

_PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})


def read_saved_page(stream: BufferedIOBase, source: str, max_size: int) -> Page:
    """The page of an archive, which is its first part of HTML; what comes after it is not read.

    Its URL is where the browser says that it was, `fetched_at` when it was saved. Raises EmptyInput where there is no
    page, Incomplete, TooLarge, Unreadable, UnsupportedType.
    """
    head = _first_header(stream)
    boundary = head and head.get_boundary()
    if head is None or not boundary:
        raise Unreadable("damaged: this web archive (MHTML) names no boundary between its parts: save the page anew")
    delimiter = b"--" + boundary.encode("utf-8", "surrogateescape")
    for _ in _lines_before(delimiter, stream):
        pass
    while (part := _header(stream)) is not None:
        lines = _lines_before(delimiter, stream)
        if part.get_content_type() in _PAGE_TYPES:
            return _page(head, part, _body(part, lines, max_size), source)
        for _ in lines:
            pass
    raise EmptyInput("there is no page in this web archive (MHTML): save the page anew")


def _first_header(stream: BufferedIOBase) -> Message | None:
    """That of the archive, behind the mark of an encoding and empty lines, which browsers do not write."""
    line = stream.readline(MAX_HEADER).removeprefix(BOM_UTF8)
    while line and not line.strip():
        line = stream.readline(MAX_HEADER)
    return _header(stream, line)


def _header(stream: BufferedIOBase, begun: bytes = b"") -> Message | None:
    """The lines before an empty one, after those read already; None at the end. Raises Unreadable where they are too
    many."""
    header, is_whole = read_header(stream, begun)
    try:
        return message_from_bytes(header) if header or is_whole else None
    except (ValueError, LookupError):  # a boundary in an encoding that cannot be (RFC 2231)
        raise Unreadable("damaged: a header that cannot be decoded: save the page anew") from None


def _lines_before(delimiter: bytes, stream: BufferedIOBase) -> Iterator[bytes]:
    """The lines of a part, or pieces of long ones. Raises Incomplete where the archive ends in it."""
    begins = True
    while line := stream.readline(_MAX_LINE):
        if begins and line.startswith(delimiter) and line[len(delimiter) :].strip() in {b"", b"--"}:
            return
        begins = line.endswith(b"\n")
        yield line
    raise Incomplete("this web archive (MHTML) is cut off: save the page anew")


def _body(part: Message, lines: Iterator[bytes], max_size: int) -> bytes:
    """The decoded content of a part. Raises TooLarge before more is held than that takes."""
    encoded = bytearray()
    for line in lines:
        encoded += line
        if len(encoded) > _MAX_EXPANSION * max_size + _MAX_LINE:
            raise _too_large(max_size)
    part.set_payload(bytes(encoded).decode("ascii", "surrogateescape"))
    # The line break before a delimiter is the delimiter's.
    body = bytes(part.get_payload(decode=True)).rstrip(b"\r\n")
    if len(body) > max_size:
        raise _too_large(max_size)
    return body


def _too_large(max_size: int) -> TooLarge:
    return TooLarge(f"larger than {max_size:,} bytes: raise the limit with --max-size")


def _page(head: Message, part: Message, body: bytes, source: str) -> Page:
    if not body.strip():
        raise EmptyInput("the page is empty")
    refuse_binary(body)
    content_type = " ".join(str(part["Content-Type"]).split())
    headers = {"content-type": content_type}
    return Page(url=_url(head, part), fetched_at=_saved_at(head), headers=headers, body=body, source=source)


def _url(head: Message, part: Message) -> str | None:
    for place in (head["Snapshot-Content-Location"], part["Content-Location"], head["Content-Location"]):
        url = "".join(str(place or "").split())
        if url.lower().startswith(("http://", "https://")):
            return url.encode("utf-8", "replace").decode()
    return None


def _saved_at(head: Message) -> str | None:
    try:
        date = parsedate_to_datetime(str(head["Date"]))
        return date.replace(tzinfo=date.tzinfo or UTC).astimezone(UTC).isoformat(timespec="seconds")
    except (TypeError, ValueError, OverflowError):
        return None
