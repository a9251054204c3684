"""An HTTP/1 response as a string of bytes, the form in which archives keep those of any version (RFC 9112)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from scrape.errors import Unreadable
from scrape.patterns import compiled_late
from scrape.urls import with_bytes_escaped

MAX_HEAD = 512 * 1024
"""Bytes of a response besides its body, and more than any client takes. A convention, not measured."""

_HEAD_END = compiled_late(rb"\r?\n\r?\n")
_STATUS_LINE = compiled_late(rb"HTTP/\d(?:\.\d)? +(\d{3})\b[^\n]*\n?")
_STATUS = rb"HTTP/\d(?:\.\d)? +\d{3}\b"
_RESPONSE = compiled_late(_STATUS + rb"[^\n]{0,200}\n(?:[\w-]{1,60}:[^\n]*\n|\r?\n" + _STATUS + rb")")
_FOLD = compiled_late(rb"\r?\n[ \t]+")
_FIRST_WINS = frozenset({"content-type", "location"})
_CHUNK_SIZE = compiled_late(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")


@dataclass(frozen=True, slots=True)
class Message:
    """A response; names of header fields in lower case, the body with its codings still on."""

    status: int
    headers: dict[str, str]
    body: bytes


def parse_response(content: bytes) -> Message:
    """Raises Unreadable where that is no response."""
    status_line = _STATUS_LINE.match(content)
    if status_line is None:
        raise Unreadable("the record holds no HTTP response")
    # A response without any field has its blank line right after the first.
    end = _HEAD_END.search(content, status_line.end() - 2, MAX_HEAD)
    # What the server said while it was at work (RFC 9110, section 15.2) has no body.
    while end and status_line[1].startswith(b"1") and (following := _STATUS_LINE.match(content, end.end())):
        status_line = following
        end = _HEAD_END.search(content, status_line.end() - 2, MAX_HEAD)
    if end is None and len(content) > MAX_HEAD:
        raise Unreadable(f"the response has a header of more than {MAX_HEAD:,} bytes")
    head = content[status_line.end() : end.start() if end else len(content)]
    return Message(int(status_line[1]), header_fields(head), content[end.end() :] if end else b"")


def begins_response(start: bytes) -> bool:
    """Whether bytes begin with a status line and a field of a header, or the next response: a proxy may say no more."""
    return _RESPONSE.match(start) is not None


def header_fields(head: bytes) -> dict[str, str]:
    """The fields of a header, as `joined_fields` gives them."""
    lines = (line.partition(b":") for line in _FOLD.sub(b" ", head).split(b"\n"))
    return joined_fields((name, value) for name, colon, value in lines if colon)


def joined_fields(fields: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Names in lower case; fields of one name are joined by a comma (RFC 9110, section 5.3)."""
    values: dict[str, list[str]] = {}
    for raw_name, raw_value in fields:
        name = raw_name.decode("latin-1").strip().lower()
        value = _address(raw_value) if name == "location" else _text(raw_value)
        values.setdefault(name, []).append(value.strip())
    return {name: given[0] if name in _FIRST_WINS else ", ".join(given) for name, given in values.items()}


def _address(value: bytes) -> str:
    return with_bytes_escaped(value.decode("utf-8", "surrogateescape"))


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


class Dechunked(NamedTuple):
    """What a chunked body holds, as far as it goes."""

    content: bytes
    is_whole: bool


def dechunked(body: bytes) -> Dechunked | None:
    """None where the body is not chunked (RFC 9112, section 7.1)."""
    pieces: list[bytes] = []
    position, is_whole = 0, False
    while size := _CHUNK_SIZE.match(body, position):
        start, length = size.end(), int(size[1], 16)
        pieces.append(body[start : start + length])
        position = start + length
        is_whole = not length
        if is_whole or position >= len(body):
            break
        position += 2 if body.startswith(b"\r\n", position) else 1
    content = b"".join(pieces)
    return Dechunked(content, is_whole) if content else None
