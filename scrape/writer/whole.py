"""One record, one write; and what a full disk leaves of one is taken back."""

from __future__ import annotations

import os
import select
import stat
from contextlib import suppress
from typing import BinaryIO, Protocol, cast


class Writable(Protocol):
    """A stream without a buffer."""

    def write(self, data: memoryview, /) -> int | None: ...
    def fileno(self) -> int: ...
    def isatty(self) -> bool: ...
    def close(self) -> None: ...


def unbuffered(stream: BinaryIO) -> Writable:
    """The stream beneath the buffer. The buffer must be empty."""
    return cast("Writable", getattr(stream, "raw", stream))


def write_whole(stream: Writable, data: bytes) -> None:
    """Writes all the data with one call of the system, where that takes it.

    So lines of several processes that append to one file stay whole. Where the disk is full amid it, a regular
    file is cut back to where it was. Raises OSError.
    """
    view = memoryview(data)
    try:
        while view:
            count = stream.write(view)
            if count is None:  # a pipe that does not block, and is full
                select.select([], [stream], [])
            view = view[count or 0 :]
    except OSError:
        _take_back(stream, len(data) - len(view))
        raise


def _take_back(stream: Writable, count: int) -> None:
    """Cuts off the last bytes of a regular file, unless somebody else has written since."""
    if not count:
        return
    with suppress(OSError):
        descriptor = stream.fileno()
        end = os.lseek(descriptor, 0, os.SEEK_CUR)
        found = os.fstat(descriptor)
        if stat.S_ISREG(found.st_mode) and found.st_size == end:
            os.ftruncate(descriptor, end - count)
            os.lseek(descriptor, end - count, os.SEEK_SET)
