"""An HTTP/1 response as a string of bytes, the form in which archives keep those of any version (RFC 9112)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scrape.errors import Unreadable

_HEAD_END = re.compile(rb"\r?\n\r?\n")
_STATUS_LINE = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})\b[^\n]*\n?")
_FOLD = re.compile(r"\r?\n[ \t]+")
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")


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
    end = _HEAD_END.search(content, status_line.end() - 2)
    head = content[status_line.end() : end.start() if end else len(content)]
    return Message(int(status_line[1]), header_fields(head), content[end.end() :] if end else b"")


def header_fields(head: bytes) -> dict[str, str]:
    """The fields of a header; several of one name are joined by a comma (RFC 9110, section 5.3)."""
    try:
        text = head.decode()
    except UnicodeDecodeError:
        text = head.decode("latin-1")
    fields: dict[str, str] = {}
    for line in _FOLD.sub(" ", text).split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            name, value = name.strip().lower(), value.strip()
            fields[name] = f"{fields[name]}, {value}" if name in fields else value
    return fields


def dechunked(body: bytes) -> bytes | None:
    """What a chunked body holds, as far as it goes (RFC 9112, section 7.1); None where it is not chunked."""
    pieces: list[bytes] = []
    position = 0
    while size := _CHUNK_SIZE.match(body, position):
        start, length = size.end(), int(size[1], 16)
        pieces.append(body[start : start + length])
        position = start + length
        if not length or position >= len(body):
            break
        position += 2 if body.startswith(b"\r\n", position) else 1
    return b"".join(pieces) or None
