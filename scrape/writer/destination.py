"""Where records go: standard output, one file, or one file an article in a folder."""

from __future__ import annotations

import hashlib
import os
import re
import sys
import tempfile
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol
from urllib.parse import urlsplit

from scrape.errors import OutputError
from scrape.records import Article
from scrape.writer import Extra, Format
from scrape.writer.formats import Record, render, separator, visible

NAME_MAX_BYTES = 120
"""Of a file name, suffix included; every common file system takes it."""

_UNSAFE = re.compile(r"[^\w]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


class Destination(Protocol):
    """Takes records, one at a time."""

    def write(self, record: Record, *, alone: bool = False) -> None:
        """Writes one record; one that stands alone is indented on a terminal.

        Raises OSError, and BrokenPipeError where the reader has gone.
        """


@contextmanager
def open_destination(output: str | None, form: Format, extras: Sequence[Extra] = ()) -> Iterator[Destination]:
    """Opens the place that `output` names: None or `-` is standard output, a path that exists as a folder or ends in
    a slash a folder, any other a file, which appears whole when the block ends without an error, or not at all.

    Raises OutputError where it cannot be written.
    """
    if output is None or output == "-":
        yield _Stream(sys.stdout.buffer, form, extras, on_terminal=sys.stdout.isatty())
    elif Path(output).is_dir() or output.endswith(("/", os.sep)):
        yield _Folder(_made(Path(output)), form, extras)
    else:
        with _opened(Path(output)) as stream:
            yield _Stream(stream, form, extras, on_terminal=False)


class _Stream:
    """Records one after the other, each flushed, so that the next tool in the pipe can start."""

    def __init__(self, stream: BinaryIO, form: Format, extras: Sequence[Extra], *, on_terminal: bool) -> None:
        self._stream = stream
        self._form: Format = form
        self._extras = extras
        self._on_terminal = on_terminal
        self._is_first = True

    def write(self, record: Record, *, alone: bool = False) -> None:
        text = render(record, self._form, self._extras, indent=alone and self._on_terminal)
        if not text:
            return
        parted = text if self._is_first else separator(self._form) + text
        self._is_first = False
        self._stream.write((visible(parted, self._form) if self._on_terminal else parted).encode())
        self._stream.flush()


class _Folder:
    """One file a record; the same article gets the same name in every run."""

    def __init__(self, folder: Path, form: Format, extras: Sequence[Extra]) -> None:
        self._folder = folder
        self._form: Format = form
        self._extras = extras
        self._names: set[str] = set()

    def write(self, record: Record, *, alone: bool = False) -> None:
        del alone
        text = render(record, self._form, self._extras)
        if text:
            with _replacing(self._folder / self._name(record)) as stream:
                stream.write(text.encode())

    def _name(self, record: Record) -> str:
        name = file_name(record, f".{self._form}")
        count = 1
        while name in self._names:
            count += 1
            name = file_name(record, f"-{count}.{self._form}")
        self._names.add(name)
        return name


def file_name(record: Record, suffix: str) -> str:
    """A safe name: words of the title, or of host and path, or of the source, and a digest that tells equal ones apart."""
    origin = record.url or record.source or ""
    title = record.title if isinstance(record, Article) else None
    digest = hashlib.sha256(f"{origin}\n{title}".encode("utf-8", "replace")).hexdigest()[:8]
    words = _slug(title or "") or _slug(_path_words(origin)) or "article"
    if _RESERVED.fullmatch(words):
        words = f"_{words}"
    room = NAME_MAX_BYTES - len(f"-{digest}{suffix}".encode())
    short = words.encode()[:room].decode("utf-8", "ignore").rstrip("-")
    return f"{short}-{digest}{suffix}"


def _slug(text: str) -> str:
    return _UNSAFE.sub("-", unicodedata.normalize("NFC", text).casefold()).strip("-_")


def _path_words(origin: str) -> str:
    parts = urlsplit(origin)
    return f"{parts.netloc} {Path(parts.path).stem}" if parts.netloc else Path(origin).stem


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot make this folder: {error.strerror}") from None
    return folder


def _opened(path: Path) -> AbstractContextManager[BinaryIO]:
    """A new file in the place of a regular one; a device or a named pipe is written as it is."""
    if path.exists() and not path.is_file():
        return path.open("wb")
    return _replacing(Path(os.path.realpath(path)))


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `path` when the block ends without an error."""
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}") from None
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).chmod(_mode(path))
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
