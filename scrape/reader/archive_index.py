"""Where in an archive the last response of each URL is, so that the server can be asked whether it has changed."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from io import SEEK_END, BufferedReader, RawIOBase

from scrape.errors import Incomplete, InputError, ScrapeError, Unreadable
from scrape.http.exchange import Archived
from scrape.http.message import MAX_HEAD, parse_response
from scrape.reader.pieces import stream_of
from scrape.reader.responses import as_sent
from scrape.reader.warc import target_of
from scrape.reader.warc_records import Record, read_warc_records
from scrape.url_keys import page_digest, page_form

_STEP = 1 << 16


class ArchiveIndex:
    """An archive in gzip, a member a record, as archives are.

    Read once from its start to its end; memory holds 64 bits of each URL that can be asked about, and a place.
    """

    def __init__(self, path: str, max_size: int) -> None:
        """Raises NotFound, Unreadable."""
        try:
            self._file = open(path, "rb", opener=_at_once)  # noqa: SIM115 (closed by `__exit__`)
        except OSError as error:
            raise InputError.because(error, path) from None
        if not self._file.seekable():
            self._file.close()
            raise Unreadable(f"{path}: can be read only once, and its pages are looked up in it: give a file")
        self._limit = MAX_HEAD + max_size
        self._places: dict[int, int] = {}
        try:
            with suppress(Incomplete):  # a run was killed while it wrote the last record
                self._read()
        except BaseException as error:
            self._file.close()
            if isinstance(error, Unreadable):
                raise Unreadable(f"{path}: {error.message}") from None
            raise

    def __enter__(self) -> ArchiveIndex:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._places)

    def find(self, url: str) -> Archived | None:
        """The last response for the page of a URL, if its server said how to ask for changes."""
        place = self._places.get(page_digest(url))
        if place is None:
            return None
        with suppress(ScrapeError), _opened(self._file, place) as (stream, _):
            for record in read_warc_records(stream):
                archived = self._archived(record)
                if archived is not None and page_form(archived.url) == page_form(url):
                    return archived
        return None

    def _read(self) -> None:
        size = self._file.seek(0, SEEK_END)
        place = 0
        while place < size:
            with _opened(self._file, place) as (stream, member):
                for record in read_warc_records(stream):
                    self._note(record, place)
                place = member.end

    def _note(self, record: Record, place: int) -> None:
        archived = self._archived(record)
        if archived is None:
            return
        if archived.conditions:
            self._places[page_digest(archived.url)] = place
        else:  # the earlier one is not the last any more
            self._places.pop(page_digest(archived.url), None)

    def _archived(self, record: Record) -> Archived | None:
        """None where it is no whole response with a page."""
        headers = record.headers
        if record.kind != "response" or "warc-truncated" in headers or record.size > self._limit:
            return None
        try:
            message, is_cut_off = as_sent(parse_response(record.content(self._limit)))
        except Unreadable:
            return None
        if message.status != HTTPStatus.OK or is_cut_off:
            return None
        return Archived(target_of(record), headers.get("warc-date", ""), message)


def _at_once(path: str, flags: int) -> int:
    """Without waiting for one who writes to a pipe."""
    return os.open(path, flags | os.O_NONBLOCK)


@contextmanager
def _opened(file: BufferedReader, place: int) -> Iterator[tuple[BufferedReader[RawIOBase], _Member]]:
    """The member that begins at `place`."""
    member = _Member(file, place)
    with stream_of(member.pieces(), _STEP) as stream:
        yield stream, member


class _Member:
    """A gzip member; `end` is where it ends, once all of it was read."""

    def __init__(self, file: BufferedReader, place: int) -> None:
        self._file = file
        self.end = place

    def pieces(self) -> Iterator[bytes]:
        """What it holds, one step after another. Raises Incomplete, Unreadable."""
        member = zlib.decompressobj(16 + zlib.MAX_WBITS)
        while not member.eof:
            self._file.seek(self.end)
            packed = self._file.read(_STEP)
            if not packed:
                raise Incomplete("the archive is cut off in the middle of a record: get it anew")
            self.end += len(packed)
            try:
                while packed and not member.eof:
                    yield member.decompress(packed, _STEP)
                    packed = member.unconsumed_tail
            except zlib.error:
                raise Unreadable("no archive in gzip, or damaged: get it anew") from None
        self.end -= len(member.unused_data)
