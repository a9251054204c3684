"""A file that one run at a time appends to, or a folder that one at a time fills.

The system drops the lock of a process that was killed.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from scrape.errors import OutputError


@dataclass(slots=True)
class HeldFile:
    """A file that is open for appending, and locked."""

    path: Path
    handle: int

    @classmethod
    def open(cls, path: Path) -> HeldFile:
        """Makes it where there is none. Raises OutputError where another run holds it, and where it is none: whoever
        may write to a folder can guess the names of what stands beside an output."""
        while True:
            handle = _opened(path)
            try:
                if not stat.S_ISREG(os.fstat(handle).st_mode):
                    raise OutputError(f"{path}: this is no file: delete it, or give another name")
                _lock(handle, path)
                if _is_at(handle, path):
                    return cls(path, handle)
            except BaseException:
                os.close(handle)
                raise
            os.close(handle)  # it was replaced in between

    def __enter__(self) -> HeldFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        os.close(self.handle)


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW, 0o666)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise OutputError(f"{path}: a link, which is not followed: delete it, or give another name") from None
        raise


@contextmanager
def holding_folder(path: Path) -> Iterator[None]:
    """Locks a folder, which leaves nothing in it. Raises OutputError where another run holds it."""
    handle = os.open(path, os.O_RDONLY)
    try:
        _lock(handle, path)
        yield
    finally:
        os.close(handle)


def append(handle: int, content: bytes) -> None:
    """Adds all of it, or nothing; a kill in between leaves a part. Raises OSError."""
    before = os.lseek(handle, 0, os.SEEK_END)
    try:
        while content:  # once, but where the disk is full
            content = content[os.write(handle, content) :]
    except OSError:
        os.ftruncate(handle, before)
        raise


def _lock(handle: int, path: Path) -> None:
    if locked(handle) is False:
        raise OutputError(f"{path}: another run is writing to it: wait until it has ended")


def locked(handle: int) -> bool | None:
    """Locks a file or folder; False where another run has, None where the system knows no locks."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def _is_at(handle: int, path: Path) -> bool:
    """Whether the open file is still the one of that name."""
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(handle), path.stat())
    return False
