"""Files wherever fsspec leads (S3, Google Cloud Storage, HTTP), and what goes wrong with them, and with files here."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from io import RawIOBase
from typing import IO, TYPE_CHECKING, Any, cast

from scrape.errors import InputError, NotFound, OutputError, ScrapeError, Unreadable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


_NOTHING_THERE = frozenset({404, 410})
"""Status codes (RFC 9110, section 15.5)."""
_MAY_PASS = frozenset({408, 425, 429})
"""Refusals after which a server may be asked again."""

_SILENCE = 60.0
"""Seconds that a web server may keep silent; how long a whole file takes has no bound. Not measured."""

_NO_CREDENTIALS = frozenset({"NoCredentialsError", "PartialCredentialsError"})
"""By name, of botocore: it is there only where S3 is used."""


def is_remote(path: str) -> bool:
    """Whether the path is a URL for fsspec."""
    return "://" in path


def is_web(path: str) -> bool:
    """Whether the path is a web server's: for fsspec any page with links is a folder there."""
    return path.startswith(("http://", "https://"))


class RemoteFile(RawIOBase):
    """A file of fsspec's; what its library raises while it is read is an OSError with a number, as of a file here.

    `open_whole` opens it to be read once from its beginning, where its server may know no parts of files.
    """

    def __init__(self, file: Any, open_whole: Callable[[], Any] | None) -> None:
        self._file = file
        self._open_whole = open_whole

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
        if self._open_whole is not None and self._file.size is None:
            self._keep(self._file)
        try:
            return cast("bytes", self._file.read(size))
        except ValueError:  # the whole was sent for a part
            if self._open_whole is None:
                raise
            self._keep(self._open_whole())
            return cast("bytes", self._file.read(size))

    def _keep(self, whole: Any) -> None:
        """Goes on with a copy, of a file of which there are no parts: a connection would have to last until all of its
        pages are cleaned, and Parquet begins at its end."""
        position, self._open_whole = self._file.tell(), None
        with closing(self._file), closing(whole):
            self._file = tempfile.TemporaryFile(dir=temporary_folder())  # noqa: SIM115  # closed as the file is
            _copy(whole, self._file)
        self._file.seek(position)

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def open_remote(url: str) -> RemoteFile:
    """The file at a URL. Raises Unreadable as `file_system` does, and whatever its library raises."""
    system, name = file_system(url)
    whole = partial(system.open, name, "rb", block_size=0) if is_web(url) else None
    return RemoteFile(system.open(name, "rb"), whole)


def _copy(whole: Any, copy: IO[bytes]) -> None:
    """Raises what reading raises, and OSError; the copy is closed then, lest a part of a file be taken for it."""
    with in_temporary_folder(), ExitStack() as failing:
        failing.callback(copy.close)
        shutil.copyfileobj(whole, copy, 1 << 20)
        copy.flush()
        failing.pop_all()


@contextmanager
def in_temporary_folder() -> Iterator[None]:
    """Where no space is left, says that it is there."""
    try:
        yield
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        folder = tempfile.gettempdir()
        raise OSError(error.errno, f"no space left in {folder}: set TMPDIR to another folder") from None


def temporary_folder() -> str:
    """Raises OSError where there is none, which no path that was given is to be blamed for."""
    try:
        return tempfile.gettempdir()
    except FileNotFoundError:
        message = "no temporary folder can be written to: set TMPDIR to one that can"
        raise OSError(errno.EROFS, message) from None


def file_system(url: str) -> tuple[Any, str]:
    """The file system of a URL and the path in it. Raises Unreadable where what it needs is not installed."""
    try:
        import fsspec

        if is_web(url):  # `::` is no sign of a chain there, but of an IPv6 address
            return _web_files(), url
        system, path = fsspec.core.url_to_fs(url)
    except ImportError:
        scheme = url.partition("://")[0]
        also = "gcsfs " if scheme in {"gs", "gcs"} else ""
        raise Unreadable(
            f"{url}: to read and write {scheme} URLs, run pip install {also}'.[bulk]' in scrape's folder"
        ) from None
    except (ValueError, OSError) as error:  # OSError: a library of the system that is not there
        raise Unreadable(f"{url}: {error}") from None
    return system, path


def _web_files() -> Any:
    """Lets a web server take all the time that it needs, as long as it sends, and lead to public addresses alone."""
    import aiohttp

    from scrape.bulk.web import WebFiles, guarded_session

    timeout = aiohttp.ClientTimeout(total=None, sock_connect=_SILENCE, sock_read=_SILENCE)
    return WebFiles(client_kwargs={"timeout": timeout}, get_client=guarded_session)


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
        is_read_here = issubclass(kind, InputError) and not is_remote(path)
        said = InputError.because(error).message if is_read_here else error.strerror or error
        raise kind(f"{path}: {said}") from None
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
    if isinstance(error, ScrapeError):
        return error.message
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
