"""Input files, on this machine and at URLs: what a path, glob or URL names, and what becomes of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from glob import glob, has_magic
from io import BufferedReader
from pathlib import Path
from typing import Any, cast

from scrape.bulk.remote import file_system, is_remote, is_web, open_remote, reporting
from scrape.errors import InputError, NotFound, Unreadable
from scrape.reader.folder import PAGE_SUFFIXES, ending, is_folder, is_page, pages_within

_SUFFIXES = PAGE_SUFFIXES | {".parquet"}
"""What is read of a folder."""

_ARCHIVES = frozenset({".warc", ".wet", ".jsonl", ".ndjson", ".parquet"})
_PACKED_JSON = (".json.gz", ".json.zst")
"""Lists of records; a `.json` that is not packed is one page's."""

_UNREADABLE = "unreadable"
"""The version of a file that cannot be read: its shard is made again as soon as it can."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An input file; `version` changes when its content does."""

    path: str
    size: int
    version: str


def localised(path: str) -> str:
    """A `file://` URL as the path that it is; as fsspec has it, `%20` is no space there. Anything else as it is."""
    for scheme in ("file://", "local://"):
        if path.startswith(scheme):
            return path.removeprefix(scheme)
    return path


def holds_pages(path: str) -> bool:
    """Whether a file of this name holds many pages, so that it is a shard alone."""
    name = path.partition("?")[0] if is_web(path) else path
    return ending(name) in _ARCHIVES or name.lower().endswith(_PACKED_JSON)


def entries(pattern: str, passed_over: Callable[[str], object] | None = None) -> list[Entry]:
    """The files that a path, glob or URL names, in name order; of a folder, those that hold pages.

    What is at a URL tells that by its name only. `passed_over` is told of a folder's other files. Raises NotFound,
    Unreadable.
    """
    pattern = localised(pattern)
    found = (_remote_entries if is_remote(pattern) else _local_entries)(pattern, passed_over)
    if not found:
        raise NotFound(f"{pattern}: no such file, or a folder without pages: check the path")
    return found


def _local_entries(pattern: str, passed_over: Callable[[str], object] | None) -> list[Entry]:
    # pathlib's glob knows no absolute patterns.
    is_pattern = has_magic(pattern) and not Path(pattern).exists()
    paths = sorted(glob(pattern, recursive=True)) if is_pattern else [pattern]  # noqa: PTH207
    if not is_pattern:
        _check(pattern)
    return [
        _local_entry(file)
        for path in paths
        for file in (pages_within(path, _SUFFIXES, passed_over) if is_folder(path) else (path,))
    ]


def _check(path: str) -> None:
    """Raises NotFound for a path that leads nowhere, or in this process only: /dev/fd/63 of a shell's `<(...)`."""
    try:
        Path(path).stat()
    except OSError as error:
        raise NotFound(f"{path}: {InputError.because(error).message}") from None
    if not os.path.lexists(os.path.realpath(path)):
        raise NotFound(f"{path}: a pipe without a name is no shard: scrape clean reads it")


def _local_entry(file: str) -> Entry:
    """An entry even of what cannot be read, such as a link to nowhere: it is one failure among the pages."""
    path = str(Path(file).absolute())
    try:
        status = Path(file).stat()
    except OSError:
        return Entry(path, 0, _UNREADABLE)
    readable = f"{status.st_size}-{status.st_mtime_ns}"
    return Entry(path, status.st_size, readable if os.access(file, os.R_OK) else _UNREADABLE)


def _remote_entries(pattern: str, passed_over: Callable[[str], object] | None) -> list[Entry]:
    system, path = file_system(pattern)
    with reporting(pattern, Unreadable):
        # At a web server neither `?` nor `[` around an IPv6 address is a sign of a pattern, and whether there is
        # anything takes a download to know.
        name = path.partition("://")[2].partition("/")[2] if is_web(pattern) else path
        if has_magic(name) and (is_web(pattern) or not system.exists(path)):
            found = cast("dict[str, dict[str, Any]]", system.glob(path, detail=True))
        elif not (is_web(pattern) and is_page(path, _SUFFIXES)) and system.isdir(path):
            there = cast("dict[str, dict[str, Any]]", system.find(path, detail=True))
            found = {name: info for name, info in there.items() if is_page(name, _SUFFIXES)}
            if passed_over is not None:
                for name in there.keys() - found.keys():
                    passed_over(name)
        else:
            found = {path: system.info(path)}
    return [
        Entry(system.unstrip_protocol(name), int(info.get("size") or 0), _version(info))
        for name, info in sorted(found.items())
        if info.get("type", "file") == "file"
    ]


def _version(info: dict[str, Any]) -> str:
    """What an object store or a web server tells of a file's content."""
    mark = info.get("ETag") or info.get("etag") or info.get("mtime") or info.get("LastModified") or ""
    return f"{info.get('size')}-{str(mark).strip(chr(34))}"


def identity(path: str) -> str:
    """What two paths of one file on this machine share, however links and `..` lead there."""
    return path if is_remote(path) else os.path.realpath(path)


def folder_of(path: str) -> str:
    """Where the file is, or was."""
    return identity(path.rpartition("/")[0] if is_remote(path) else os.path.dirname(path))  # noqa: PTH120  # as above


def leads_to(given: str, path: str) -> bool:
    """Whether a path, glob or URL that is given names the file, or did while that was there."""
    given = localised(given)
    if not is_remote(given):
        given = os.path.abspath(given)  # noqa: PTH100  # a glob is no path
    if path.startswith(f"{given.rstrip('/')}/"):
        return True
    is_as_deep = path.count("/") == given.count("/")
    return path == given or ((is_as_deep or "**" in given) and fnmatchcase(path, given))


def is_there(path: str) -> bool:
    """Whether an input is still there."""
    if not is_remote(path):
        return os.path.lexists(path)
    system, name = file_system(path)
    with reporting(path, Unreadable):
        return bool(system.exists(name))


@contextmanager
def opened(path: str) -> Iterator[BufferedReader]:
    """An input file. Raises NotFound, Unreadable."""
    with reporting(path, Unreadable):
        if is_remote(path):
            stream: BufferedReader = BufferedReader(open_remote(path), 1 << 20)
        else:
            stream = Path(path).open("rb")  # noqa: SIM115  # closed below
    with stream:
        yield stream
