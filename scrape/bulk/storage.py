"""Input files on this machine, and wherever fsspec leads: S3, Google Cloud Storage, HTTP."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from glob import glob, has_magic
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from scrape.errors import InputError, NotFound, OutputError, ScrapeError, Unreadable
from scrape.reader.folder import PAGE_SUFFIXES, ending, is_folder, is_page, pages_within

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_NOTHING_THERE = frozenset({404, 410})
"""Status codes (RFC 9110, section 15.5)."""
_MAY_PASS = frozenset({408, 425, 429})
"""Refusals after which a server may be asked again."""

_SUFFIXES = PAGE_SUFFIXES | {".parquet"}
"""What is read of a folder."""

_ARCHIVES = frozenset({".warc", ".wet", ".jsonl", ".ndjson", ".parquet"})
_PACKED_JSON = (".json.gz", ".json.zst")
"""Lists of records; a `.json` that is not packed is one page's."""

_UNREADABLE = "unreadable"
"""The version of a file that cannot be read: its shard is made again as soon as it can."""

_SILENCE = 60.0
"""Seconds that a web server may keep silent; how long a whole file takes has no bound. Not measured."""

_NO_CREDENTIALS = frozenset({"NoCredentialsError", "PartialCredentialsError"})
"""By name, of botocore: it is there only where S3 is used."""


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


def is_remote(path: str) -> bool:
    """Whether the path is a URL for fsspec."""
    return "://" in path


def is_web(path: str) -> bool:
    """Whether the path is a web server's: for fsspec any page with links is a folder there."""
    return path.startswith(("http://", "https://"))


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
        raise NotFound(f"{path}: {error.strerror or error}") from None
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
        # At a web server `?` is no sign of a pattern, and whether there is anything takes a download to know.
        if has_magic(path) and (is_web(pattern) or not system.exists(path)):
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
            stream: BufferedReader = BufferedReader(_Remote(path), 1 << 20)
        else:
            stream = Path(path).open("rb")  # noqa: SIM115  # closed below
    with stream:
        yield stream


class _Remote(RawIOBase):
    """A file at a URL; what its library raises while it is read is an OSError with a number, as of a file here."""

    def __init__(self, url: str) -> None:
        self._system, self._name = file_system(url)
        self._file = self._system.open(self._name, "rb")
        self._may_lack_parts = is_web(url)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return bool(self._file.seekable())

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._file.seek(offset, whence)
        return self.tell()

    def tell(self) -> int:
        return int(self._file.tell())

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        try:
            piece = self._read(len(view))
        except Exception as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise
            raise OSError(errno.EIO, f"reading it failed, try again: {_told(error)}") from None
        view[: len(piece)] = piece
        return len(piece)

    def _read(self, size: int) -> bytes:
        if self._may_lack_parts and self._file.size is None:
            self._keep(self._file)
        try:
            return cast("bytes", self._file.read(size))
        except ValueError:  # the whole was sent for a part
            if not self._may_lack_parts:
                raise
            self._keep(self._system.open(self._name, "rb", block_size=0))
            return cast("bytes", self._file.read(size))

    def _keep(self, whole: Any) -> None:
        """Goes on with a copy, of a file of which there are no parts: a connection would have to last until all of its
        pages are cleaned, and Parquet begins at its end."""
        position, self._may_lack_parts = self._file.tell(), False
        with closing(self._file), closing(whole):
            self._file = tempfile.TemporaryFile()  # noqa: SIM115  # closed as the file is
            _copy(whole, self._file)
        self._file.seek(position)

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def _copy(whole: Any, copy: IO[bytes]) -> None:
    """Raises what reading raises, and OSError; the copy is closed then, lest a part of a file be taken for it."""
    try:
        with ExitStack() as failing:
            failing.callback(copy.close)
            shutil.copyfileobj(whole, copy, 1 << 20)
            copy.flush()
            failing.pop_all()
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        folder = tempfile.gettempdir()
        raise OSError(error.errno, f"no space left in {folder} for a copy: set TMPDIR to another folder") from None


def file_system(url: str) -> tuple[Any, str]:
    """The file system of a URL and the path in it. Raises Unreadable where what it needs is not installed."""
    try:
        import fsspec

        system, path = fsspec.core.url_to_fs(url, **(_for_web() if is_web(url) else {}))
    except ImportError:
        scheme = url.partition("://")[0]
        also = "gcsfs " if scheme in {"gs", "gcs"} else ""
        raise Unreadable(
            f"{url}: to read and write {scheme} URLs, run pip install {also}'.[bulk]' in scrape's folder"
        ) from None
    except ValueError as error:
        raise Unreadable(f"{url}: {error}") from None
    return system, path


def _for_web() -> dict[str, Any]:
    """Lets a web server take all the time that it needs, as long as it sends."""
    import aiohttp

    return {"client_kwargs": {"timeout": aiohttp.ClientTimeout(total=None, sock_connect=_SILENCE, sock_read=_SILENCE)}}


@contextmanager
def reporting(path: str, kind: type[InputError | OutputError]) -> Iterator[None]:
    """Turns what the file system says into our error."""
    try:
        yield
    except FileNotFoundError as error:
        # Whatever a web server answers, and if it does not answer, fsspec says that there is nothing.
        if is_web(path) and error.__cause__ is not None and _status(error.__cause__) not in _NOTHING_THERE:
            raise _answered(path, error.__cause__, kind) from None
        raise NotFound(f"{path}: no such file or folder: check the path") from None
    except OSError as error:
        raise kind(f"{path}: {error.strerror or error}") from None
    except ScrapeError:
        raise
    except Exception as error:
        if not is_remote(path):
            raise
        raise _answered(path, error, kind) from None


def _answered(path: str, error: BaseException, kind: type[InputError | OutputError]) -> ScrapeError:
    """What a server that is no disk says: a refusal, which comes again, is as if nothing were there."""
    status = _status(error)
    is_refusal = status is not None and status < 500 and status not in _MAY_PASS
    return (NotFound if is_refusal and is_web(path) else kind)(f"{path}: {_told(error)}")


def _told(error: BaseException) -> str:
    """What a service's library says, which has errors of its own."""
    name = type(error).__name__
    if (status := _status(error)) is not None:
        return f"HTTP status {status}"
    if name in _NO_CREDENTIALS:
        return "no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE"
    return f"{name}: {error}"


def _status(error: BaseException) -> int | None:
    """That of a web server's answer, if the error is one."""
    status = getattr(error, "status", None)
    return status if isinstance(status, int) and status >= 400 else None  # the first of errors
