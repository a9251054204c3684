"""The inputs of `scrape clean`, opened one by one and read as pages."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from scrape.charset import decode
from scrape.errors import EmptyInput, InputError, NotFound, TooLarge, Unreadable
from scrape.reader.jsonl import read_records
from scrape.reader.kinds import SNIFFED_BYTES, InputKind, recognise
from scrape.records import Failure, Page

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

InputFormat = Literal["auto", "html", "text", "jsonl"]

PAGE_SUFFIXES = frozenset(
    {".html", ".htm", ".xhtml", ".shtml", ".mhtml", ".txt", ".text", ".jsonl", ".ndjson"}
)
"""What is read of a folder; a file that is named is read whatever its suffix."""

STANDARD_INPUT = "-"


def read_inputs(
    inputs: Iterable[str], *, input_format: InputFormat = "auto", max_size: int
) -> Iterator[Page]:
    """One page per page found, in order; an input that cannot be read gives a page with its `error`.

    `inputs` are paths of files and folders (searched all the way down, in name order) or `-`. `max_size` is in bytes, for
    one page.
    """
    for given in inputs:
        for path in _expand(given):
            yield from _read(path, input_format, max_size)


def _expand(given: str) -> Iterator[str]:
    """The files of a folder, or the input itself."""
    if given == STANDARD_INPUT or not Path(given).is_dir():
        yield given
        return
    found = False
    for folder, names, files in os.walk(given):
        names[:] = sorted(name for name in names if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in PAGE_SUFFIXES:
                found = True
                yield str(Path(folder, name))
    if not found:
        # Kept as an input, so that it gives its one record: there is no page in it.
        yield given


def _read(path: str, input_format: InputFormat, max_size: int) -> Iterator[Page]:
    try:
        with _open(path) as source:
            start = _start(source)
            kind = recognise(start) if input_format == "auto" else input_format
            stream = BufferedReader(_Resumed(start, source))
            if kind == "jsonl":
                yield from read_records(stream, path, max_size)
            else:
                yield _page(stream, kind, path, max_size)
    except InputError as error:
        yield Page(source=path, error=Failure.of(error))
    except OSError as error:
        yield Page(source=path, error=Failure.of(Unreadable(f"cannot be read: {error.strerror or error}")))


def _open(path: str) -> AbstractContextManager[BufferedReader]:
    if path == STANDARD_INPUT:
        return nullcontext(cast("BufferedReader", sys.stdin.buffer))
    try:
        return Path(path).open("rb")
    except FileNotFoundError:
        raise NotFound("no such file or folder: check the path") from None
    except IsADirectoryError:
        suffixes = ", ".join(sorted(PAGE_SUFFIXES))
        raise EmptyInput(f"no pages in this folder: files ending in {suffixes} are read") from None
    except PermissionError:
        raise Unreadable("permission denied: you may not read it") from None


def _start(stream: BufferedReader) -> bytes:
    """Enough bytes to recognise the kind; of a JSONL stream no more than the first line, so that nothing waits for the next."""
    start = b""
    while len(start) < SNIFFED_BYTES and not (start.lstrip().startswith(b"{") and b"\n" in start.lstrip()):
        more = stream.read1(SNIFFED_BYTES)
        if not more:
            break
        start += more
    return start


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


def _page(stream: BufferedReader, kind: InputKind, path: str, max_size: int) -> Page:
    body = stream.read(max_size + 1)
    if len(body) > max_size:
        raise TooLarge(f"larger than {max_size:,} bytes: raise the limit with --max-size")
    if not body.strip():
        raise EmptyInput("there is nothing in it")
    if kind == "text":
        return Page(text=decode(body, None, markup=False), source=path)
    return Page(body=body, source=path)
