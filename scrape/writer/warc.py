"""What came off the wire, kept as WARC 1.1 (ISO 28500:2017), each record a gzip member of its own.

Written here and not by a library, as the reader is not: it is a header and a compressed block. A file may be
appended to by one run after another; a record that a kill has torn is cut off at the next start.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import zlib
from base64 import b32encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from io import BufferedReader
from pathlib import Path
from threading import Lock
from uuid import uuid4

from scrape import __version__
from scrape.errors import OutputError
from scrape.http.exchange import Exchange, Retrieved
from scrape.writer.destination import reporting
from scrape.writer.held_file import HeldFile, append

_HTTP = "application/http; msgtype=response"
_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
_MEMBER = b"\x1f\x8b\x08"
_GZIP = 16 + zlib.MAX_WBITS
_VERSION = b"WARC/"
_STEP = 1 << 16
_MAX_TRIED = 1_000
"""Places where a member seems to begin, from the end of a file. A choice: one in 16 MB does by chance, and a page may
be made of them."""
_MOST_UNPACKED = 1 << 30
"""Bytes that come of those places together, some two seconds: a page of such places may pack a bomb behind them."""
_LEVEL = 6

Fields = Sequence[tuple[str, str | None]]


class Archive:
    """Appends what was retrieved to an open file; from any thread."""

    def __init__(self, held: HeldFile) -> None:
        self._held = held
        self._lock = Lock()

    def keep(self, retrieved: Sequence[Retrieved]) -> None:
        """Adds what came for a page and for those that continue it, one after another. Raises OutputError."""
        records = b"".join(record for one in retrieved for record in self._records(one))
        with self._lock, reporting(str(self._held.path)):
            append(self._held.handle, records)

    def begin(self, now: datetime) -> None:
        """The record that describes the file. Raises OutputError."""
        described = (
            ("software", f"scrape/{__version__}"),
            ("format", "WARC File Format 1.1"),
            ("conformsTo", "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
        )
        block = b"".join(_line(name, value) for name, value in described)
        fields = (("WARC-Filename", self._held.path.name), ("Content-Type", "application/warc-fields"))
        with reporting(str(self._held.path)):
            append(self._held.handle, self._record("warcinfo", now, fields, block))

    def _records(self, retrieved: Retrieved) -> Iterator[bytes]:
        fetched_at = datetime.fromisoformat(retrieved.fetched_at)
        for exchange in retrieved.exchanges:
            told = _told(retrieved) if exchange is retrieved.exchanges[-1] else None
            payload = exchange.body or b""
            fields: Fields = (
                ("WARC-Target-URI", exchange.url),
                ("WARC-IP-Address", exchange.address),
                ("WARC-Protocol", "h2" if exchange.protocol == "HTTP/2" else None),
                *_about_payload(exchange, payload),
                ("WARC-JSON-Metadata", told),
                ("Content-Type", _HTTP),
            )
            kind = "revisit" if exchange.unchanged else "response"
            yield self._record(kind, fetched_at, fields, _head(exchange) + payload)
        if retrieved.rendered is not None:
            fields = (
                ("WARC-Target-URI", retrieved.rendered.url),
                ("WARC-JSON-Metadata", _told(retrieved, renders=True)),
                ("Content-Type", "text/html; charset=utf-8"),
            )
            html = retrieved.rendered.html.encode("utf-8", "replace")
            yield self._record("conversion", fetched_at, fields, html)

    def _record(self, kind: str, date: datetime, fields: Fields, block: bytes) -> bytes:
        named: Fields = (
            ("WARC-Type", kind),
            ("WARC-Record-ID", uuid4().urn.join("<>")),
            ("WARC-Date", f"{date.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"),
            *fields,
            ("WARC-Block-Digest", _digest(block)),
            ("Content-Length", str(len(block))),
        )
        header = b"".join(_line(name, value) for name, value in named if value is not None)
        packed = zlib.compressobj(_LEVEL, zlib.DEFLATED, _GZIP)
        return packed.compress(b"WARC/1.1\r\n" + header + b"\r\n" + block + b"\r\n\r\n") + packed.flush()


@contextmanager
def open_archive(path: str, now: datetime) -> Iterator[Archive]:
    """Goes on with an archive, or begins one. Raises OutputError: it is none, or another run writes to it."""
    real = Path(os.path.realpath(path))
    with reporting(path):
        held = HeldFile.open(real)
    with held:
        with reporting(path):
            _cut_off_torn_member(held)
            is_new = os.lseek(held.handle, 0, os.SEEK_END) == 0
        archive = Archive(held)
        if is_new:
            archive.begin(now)
        yield archive
        with reporting(path):
            os.fsync(held.handle)


def _told(retrieved: Retrieved, *, renders: bool = False) -> str:
    """What `scrape clean` needs to know of a page besides its response. ASCII, on one line."""
    return json.dumps({"scrape": {"url": retrieved.url, "continues": retrieved.continues, "renders": renders}})


def _about_payload(exchange: Exchange, payload: bytes) -> Iterator[tuple[str, str]]:
    if exchange.unchanged is not None:
        yield "WARC-Profile", _NOT_MODIFIED
        yield "WARC-Refers-To-Target-URI", exchange.unchanged.url
        yield "WARC-Refers-To-Date", exchange.unchanged.date
    elif exchange.body is None:
        yield "WARC-Truncated", "length"
    else:
        yield "WARC-Payload-Digest", _digest(payload)


def _head(exchange: Exchange) -> bytes:
    """As a server of HTTP/1.1 would send it; that the body came in chunks is only told, since it is whole by now."""
    lines = [f"HTTP/1.1 {exchange.status} ".encode() + exchange.reason]
    for name, value in exchange.fields:
        told = b"X-Crawler-" + name if name.lower() == b"transfer-encoding" else name
        lines.append(told + b": " + value)
    return b"\r\n".join([*lines, b"", b""])


def _line(name: str, value: str) -> bytes:
    return f"{name}: {value}\r\n".encode()


def _digest(content: bytes) -> str:
    """In the form that archives have it: SHA-1, in base 32."""
    return "sha1:" + b32encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode("ascii")


def _cut_off_torn_member(held: HeldFile) -> None:
    """Leaves whole records only. Raises OutputError where the file holds something else."""
    with held.path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        end = _end_of_records(file)
    if end is None:
        raise OutputError(f"{held.path} is no WARC file in gzip, or a damaged one: give another, or a new name")
    if end < size:
        os.ftruncate(held.handle, end)


def _end_of_records(file: BufferedReader) -> int | None:
    """Where the last whole record ends; None where the file is no archive.

    A body that came packed may hold records of its own making: only the last record's own end is the file's, and where
    none is, as after a kill, the records are counted from the first.
    """
    size = file.seek(0, os.SEEK_END)
    likely = _likely_end(file, size)
    if likely == size:
        return size
    end = 0
    while end < size and end != likely:
        following, content, _ = _unpacked(file, end)
        if not _VERSION.startswith(content):
            return None
        if following is None:
            break
        end = following
    return end


def _likely_end(file: BufferedReader, size: int) -> int | None:
    """Where the last member ends that looks like a record: the file's end, or that of another one."""
    start, left = _member_before(file, size), _MOST_UNPACKED
    for _ in range(_MAX_TRIED):
        if start is None or left <= 0:
            break
        end, content, taken = _unpacked(file, start, left)
        left -= taken
        if end is not None and content == _VERSION:
            return end
        start = _member_before(file, start)
    return None


def _member_before(file: BufferedReader, position: int) -> int | None:
    """The last place before `position` where a gzip member may begin."""
    end = position + len(_MEMBER) - 1
    while position > 0:
        start = max(0, position - _STEP)
        file.seek(start)
        found = file.read(end - start).rfind(_MEMBER)
        if found >= 0:
            return start + found
        position, end = start, start + len(_MEMBER) - 1
    return None


def _unpacked(file: BufferedReader, start: int, most: float = math.inf) -> tuple[int | None, bytes, int]:
    """Where the member that begins at `start` ends, None where it does not; its first bytes; how many it gave. No more
    than `most` are taken."""
    member = zlib.decompressobj(_GZIP)
    content = b""
    size = 0
    file.seek(start)
    while not member.eof and size < most and (packed := file.read(_STEP)):
        start += len(packed)
        try:
            while packed and not member.eof and size < most:
                piece = member.decompress(packed, _STEP)
                content = (content + piece)[: len(_VERSION)]
                size += len(piece)
                packed = member.unconsumed_tail
        except zlib.error:
            return None, b"\0", size
    return (start - len(member.unused_data) if member.eof else None), content, size
