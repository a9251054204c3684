"""The inputs of `scrape clean`, opened one by one and read as pages."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from io import BufferedIOBase, BufferedReader, RawIOBase
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from scrape.charset import decode, utf_16
from scrape.errors import EmptyInput, InputError, InternalError, NotFound, ScrapeError, TooLarge
from scrape.http.message import MAX_HEAD
from scrape.media_types import SNIFFED_BYTES
from scrape.own_html import FIRST_LINE, is_own
from scrape.reader import InputFormat
from scrape.reader.encoding import as_utf_8
from scrape.reader.folder import PAGE_SUFFIXES, ending, is_folder, pages_within
from scrape.reader.jsonl import LINE_EXPANSION, RawRecord, read_records
from scrape.reader.kinds import (
    TEXT_ENDINGS,
    Beginning,
    InputKind,
    begins_record,
    compression_of,
    is_mailbox,
    kind_by_name,
    recognise,
)
from scrape.records import Failure, Page

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

STANDARD_INPUT = "-"
STANDARD_INPUT_NAME = "standard input"
"""The source of what came from there, for messages."""

_CHUNK = 1 << 18
_LARGEST = sys.maxsize // LINE_EXPANSION - 1
"""What a size can be at most without an overflow in `readline`."""


def read_raw(
    inputs: Iterable[str],
    *,
    input_format: InputFormat = "auto",
    max_size: int,
    passed_over: Callable[[str], object] | None = None,
) -> Iterator[Page | RawRecord]:
    """One page or record per page found, in order; an input that cannot be read gives a page with its `error`.

    `inputs` are paths of files and folders (searched all the way down, in name order) or `-`.
    `max_size` is in bytes, for one page. `passed_over` is told the path of each file of a folder that is no page, and
    the source of each such record of an archive.
    """
    for given in inputs:
        for path in _expand(given, passed_over):
            yield from _read(path, input_format, min(max_size, _LARGEST), passed_over)


def source_name(given: str) -> str:
    """The `source` of the page that an input holds alone."""
    return STANDARD_INPUT_NAME if given == STANDARD_INPUT else given


def _expand(given: str, passed_over: Callable[[str], object] | None) -> Iterator[str]:
    """The pages of a folder, or the input itself."""
    is_searched = given != STANDARD_INPUT and is_folder(given)
    pages = pages_within(given, passed_over=passed_over) if is_searched else iter((given,))
    # A folder without a page is kept as an input, so that it gives its one record.
    yield next(pages, given)
    yield from pages


def _read(
    path: str, input_format: InputFormat, max_size: int, passed_over: Callable[[str], object] | None
) -> Iterator[Page | RawRecord]:
    source = source_name(path)
    try:
        with _open(path) as opened:
            yield from read_stream(opened, source, input_format, max_size, passed_over)
    except ScrapeError as error:
        yield Page(source=source, error=Failure.of(error))
    except OSError as error:
        yield Page(source=source, error=Failure.of(InputError.because(error)))


def read_stream(
    opened: BufferedReader,
    source: str,
    input_format: InputFormat,
    max_size: int,
    passed_over: Callable[[str], object] | None = None,
) -> Iterator[Page | RawRecord]:
    """The pages of an open file, compressed or not. Raises ScrapeError, and OSError where reading fails.

    `passed_over` is told the source of each record of an archive that is no page.
    """
    try:
        yield from _unguarded(opened, source, input_format, max_size, passed_over)
    except (ScrapeError, OSError):
        raise
    except Exception as error:  # what nobody has thought of ends this input, and not those after it
        raise InternalError(f"fault in the reader, please report it: {type(error).__name__}: {error}") from error


def _unguarded(
    opened: BufferedReader,
    source: str,
    input_format: InputFormat,
    max_size: int,
    passed_over: Callable[[str], object] | None,
) -> Iterator[Page | RawRecord]:
    """The same, where what libraries raise comes as it is."""
    start = _start(opened)
    compression = compression_of(start)
    if compression is None:
        yield from _pages(_from_start(start, opened), start, input_format, source, max_size, passed_over)
        return
    from scrape.reader.compression import LONGEST_BLOCK, decompressed, reporting_damage, unpacked_start

    start += opened.read(LONGEST_BLOCK)
    with reporting_damage():
        unpacked = decompressed(_from_start(start, opened), compression)
        yield from _pages(unpacked, unpacked_start(start, compression), input_format, source, max_size, passed_over)


def _from_start(start: bytes, rest: BufferedReader) -> BufferedReader[RawIOBase]:
    return BufferedReader(_Resumed(start, rest), _CHUNK)


def _pages(
    stream: BufferedIOBase,
    start: bytes,
    input_format: InputFormat,
    source: str,
    max_size: int,
    passed_over: Callable[[str], object] | None,
) -> Iterator[Page | RawRecord]:
    """The pages of a stream that begins with `start`."""
    kind = _kind(start, source) if input_format == "auto" else input_format
    if kind == "warc":
        from scrape.reader.warc import read_archive

        yield from read_archive(stream, source, max_size, passed_over)
    elif kind == "mhtml":
        from scrape.reader import mhtml

        yield from (
            mhtml.read_mails(stream, source, max_size)
            if is_mailbox(start)
            else (mhtml.read_saved_page(stream, source, max_size),)
        )
    elif kind == "jsonl":
        codec = utf_16(start)
        yield from read_records(as_utf_8(stream, codec) if codec else stream, source, max_size)
    elif kind == "response":
        from scrape.reader.responses import read_response

        yield read_response(_whole(stream, max_size + MAX_HEAD), source, max_size)
    elif kind == "html" and is_own(start):
        yield from _own_pages(stream, source, max_size)
    else:
        yield _page(stream, kind, source, max_size)


def _kind(start: bytes, source: str) -> InputKind:
    """What the content shows; where it is text, which says nothing of what it is for, the name may tell more."""
    kind = recognise(start, is_called_text=ending(source) in TEXT_ENDINGS)
    return kind_by_name(ending(source)) if kind == "text" else kind


def _open(path: str) -> AbstractContextManager[BufferedReader]:
    if path == STANDARD_INPUT:
        # An own stream: a thread that still waits for a line must not hold the lock of `sys.stdin` at exit.
        return open(sys.stdin.fileno(), "rb", closefd=False)
    if path.startswith(("http://", "https://")):
        raise NotFound("this is a URL, not a file: scrape fetch downloads it")
    if not path:
        raise NotFound("no file has an empty name: check the path")
    try:
        return Path(path).open("rb")
    except IsADirectoryError:
        suffixes = ", ".join(sorted(PAGE_SUFFIXES))
        raise EmptyInput(
            f"no pages in this folder: files ending in {suffixes} are read, and those that begin as a page"
        ) from None
    except OSError as error:
        raise InputError.because(error) from None


def _start(stream: BufferedReader) -> bytes:
    """Enough bytes to recognise the kind.

    Of a JSONL stream no more than the first line, so that its record does not wait for the next.
    """
    start = Beginning()
    while not start.is_enough and (start.is_blank or not begins_record(start.seen)):
        more = stream.read1(SNIFFED_BYTES)
        if not more:
            break
        start.add(more)
    return start.seen


class _Resumed(RawIOBase):
    """A stream read from its start again, though its first bytes were taken."""

    def __init__(self, start: bytes, rest: BufferedReader) -> None:
        self._start = start
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        if not self._start:
            return self._rest.readinto1(view)
        taken = self._start[: len(view)]
        self._start = self._start[len(taken) :]
        view[: len(taken)] = taken
        return len(taken)


def _page(stream: BufferedIOBase, kind: InputKind, source: str, max_size: int) -> Page:
    body = _whole(stream, max_size)
    if not body.strip():
        raise EmptyInput("there is nothing in it")
    if kind == "text":
        return Page(text=decode(body, None, markup=False).lstrip("\r\n"), source=source)
    return Page(body=body, source=source)


def _own_pages(stream: BufferedIOBase, source: str, max_size: int) -> Iterator[Page]:
    """The articles of HTML that was written here, of which one file may hold many."""
    documents = _documents(stream, max_size)
    first, second = next(documents), next(documents, None)
    if second is None:
        yield Page(body=first, source=source)
        return
    for number, body in enumerate(chain((first, second), documents), 1):
        yield Page(body=body, source=f"{source}, article {number}")


def _documents(stream: BufferedIOBase, max_size: int) -> Iterator[bytes]:
    """Raises TooLarge for one of more than `max_size` bytes."""
    body = bytearray()
    while line := stream.readline(_CHUNK):
        if line == FIRST_LINE and body:
            yield bytes(body)
            body.clear()
        body += line
        if len(body) > max_size:
            raise TooLarge.than(max_size)
    yield bytes(body)


def _whole(stream: BufferedIOBase, max_size: int) -> bytes:
    """All that the stream holds. Raises TooLarge as soon as that is more than `max_size` bytes."""
    body = bytearray()
    while piece := stream.read1(_CHUNK):
        body += piece
        if len(body) > max_size:
            raise TooLarge.than(max_size)
    return bytes(body)
