"""The inputs of `scrape clean`, opened one by one and read as pages."""

from __future__ import annotations

from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from io import BufferedIOBase, BufferedReader
from itertools import chain
from typing import NamedTuple

from scrape.charset import decode, utf_16
from scrape.errors import EmptyInput, Incomplete, InputError, InternalError, NotFound, ScrapeError, TooLarge
from scrape.http.message import MAX_HEAD
from scrape.media_types import MARKDOWN, SNIFFED_BYTES
from scrape.own_html import FIRST_LINE, is_own
from scrape.reader import STANDARD_INPUT, InputFormat, OnPassedOver, open_input
from scrape.reader.folder import PAGE_SUFFIXES, ending, is_called_compressed, is_folder, pages_within
from scrape.reader.jsonl import RawRecord, read_records
from scrape.reader.kinds import (
    LINE_ENDINGS,
    MARKDOWN_ENDINGS,
    TEXT_ENDINGS,
    Beginning,
    InputKind,
    begins_page,
    begins_record,
    compression_of,
    is_mailbox,
    kind_by_name,
    recognise,
)
from scrape.reader.pieces import stream_of
from scrape.records import Failure, Page

STANDARD_INPUT_NAME = "standard input"
"""The source of what came from there, for messages."""

_CHUNK = 1 << 18


class Reading(NamedTuple):
    """How inputs are read."""

    max_size: int
    """Bytes of one page, beyond which it is refused."""
    input_format: InputFormat = "auto"
    passed_over: OnPassedOver | None = None


def read_raw(inputs: Iterable[str], how: Reading) -> Iterator[Page | RawRecord]:
    """One page or record per page found, in order; an input that cannot be read gives a page with its `error`.

    `inputs` are paths of files and folders (searched all the way down, in name order) or `-`.
    """
    for given in inputs:
        for path in _expand(given, how.passed_over):
            yield from _read(path, how)


def source_name(given: str) -> str:
    """The `source` of the page that an input holds alone."""
    return STANDARD_INPUT_NAME if given == STANDARD_INPUT else given


def _expand(given: str, passed_over: OnPassedOver | None) -> Iterator[str]:
    """The pages of a folder, or the input itself."""
    is_searched = given != STANDARD_INPUT and is_folder(given)
    pages = pages_within(given, passed_over=passed_over) if is_searched else iter((given,))
    # A folder without a page is kept as an input, so that it gives its one record.
    yield next(pages, given)
    yield from pages


def _read(path: str, how: Reading) -> Iterator[Page | RawRecord]:
    source = source_name(path)
    try:
        with _open(path) as opened:
            yield from read_stream(opened, source, how)
    except ScrapeError as error:
        yield Page(source=source, error=Failure.of(error))
    except OSError as error:
        yield Page(source=source, error=Failure.of(InputError.because(error)))


def read_stream(opened: BufferedReader, source: str, how: Reading) -> Iterator[Page | RawRecord]:
    """The pages of an open file, compressed or not. Raises ScrapeError, and OSError where reading fails."""
    try:
        yield from _unguarded(opened, source, how)
    except (ScrapeError, OSError):
        raise
    except Exception as error:  # what nobody has thought of ends this input, and not those after it
        raise InternalError(f"fault in the reader, please report it: {type(error).__name__}: {error}") from error


def _unguarded(opened: BufferedReader, source: str, how: Reading) -> Iterator[Page | RawRecord]:
    """As `read_stream`, but lets through whatever a library raises."""
    start = _start(opened)
    compression = compression_of(start)
    if not start and is_called_compressed(source):
        raise Incomplete("cut off: get the file anew")
    if compression is None:
        yield from _pages(stream_of(_from_start(start, opened), _CHUNK), start, source, how)
        return
    from scrape.reader.compression import LONGEST_BLOCK, decompressed, reporting_damage, unpacked_start

    start += opened.read(LONGEST_BLOCK)
    with reporting_damage():
        unpacked = decompressed(stream_of(_from_start(start, opened), _CHUNK), compression)
        yield from _pages(unpacked, unpacked_start(start, compression), source, how)


def _from_start(start: bytes, rest: BufferedReader) -> Iterator[bytes]:
    """All of a stream whose first bytes were taken."""
    yield start
    while piece := rest.read1(_CHUNK):
        yield piece


def _pages(stream: BufferedIOBase, start: bytes, source: str, how: Reading) -> Iterator[Page | RawRecord]:
    """The pages of a stream that begins with `start`."""
    kind = _kind(start, source) if how.input_format == "auto" else how.input_format
    if kind == "warc":
        from scrape.reader.warc import read_archive

        yield from read_archive(stream, source, how.max_size, how.passed_over)
    elif kind == "mhtml":
        from scrape.reader.mhtml import read_mails, read_saved_page

        if is_mailbox(start):
            yield from read_mails(stream, source, how.max_size)
        else:
            yield read_saved_page(stream, source, how.max_size)
    elif kind == "jsonl":
        codec = utf_16(start)
        yield from read_records(stream_of(_as_utf_8(stream, codec)) if codec else stream, source, how.max_size)
    elif kind == "response":
        from scrape.reader.responses import read_response

        yield read_response(_whole(stream, how.max_size, MAX_HEAD), source, how.max_size)
    elif kind == "html" and is_own(start):
        yield from _own_pages(stream, source, how.max_size)
    else:
        yield _page(stream, kind, source, how.max_size)


def _as_utf_8(stream: BufferedIOBase, codec: str) -> Iterator[bytes]:
    """What the stream holds in another encoding: Windows' own tools write lines in UTF-16."""
    decoder = getincrementaldecoder(codec)(errors="replace")
    while piece := stream.read1(_CHUNK):
        yield decoder.decode(piece).encode()
    yield decoder.decode(b"", final=True).encode()


def _kind(start: bytes, source: str) -> InputKind:
    """What the content shows; where it is text, which says nothing of what it is for, or where there is none, the name
    may tell more: a file of lines may have no line."""
    by_name = ending(source)
    try:
        kind = recognise(start, is_called_text=by_name in TEXT_ENDINGS)
    except EmptyInput:
        if by_name not in LINE_ENDINGS:
            raise
        return "jsonl"
    if kind == "html" and by_name in MARKDOWN_ENDINGS and not begins_page(start):
        return "text"  # HTML may stand in it
    return kind_by_name(by_name) if kind == "text" else kind


def _open(path: str) -> AbstractContextManager[BufferedReader]:
    if path.startswith(("http://", "https://")):
        raise NotFound("this is a URL, not a file: scrape fetch downloads it")
    if not path:
        raise NotFound("no file has an empty name: check the path")
    try:
        return open_input(path)
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


def _page(stream: BufferedIOBase, kind: InputKind, source: str, max_size: int) -> Page:
    body = _whole(stream, max_size)
    if not body.strip():
        raise EmptyInput("there is nothing in it")
    if kind == "text":
        headers = {"content-type": MARKDOWN} if ending(source) in MARKDOWN_ENDINGS else {}
        return Page(text=decode(body, None, markup=False).lstrip("\r\n"), headers=headers, source=source)
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


def _whole(stream: BufferedIOBase, max_size: int, max_head: int = 0) -> bytes:
    """All that the stream holds. Raises TooLarge as soon as that is more than a page and what may come before it."""
    body = bytearray()
    while piece := stream.read1(_CHUNK):
        body += piece
        if len(body) > max_head + max_size:
            raise TooLarge.than(max_size)
    return bytes(body)
