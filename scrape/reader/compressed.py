"""Inputs that are compressed: gzip and zstd, read as if they were not, in bounded memory."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedIOBase, BufferedReader, RawIOBase
from typing import TYPE_CHECKING

from scrape.errors import Unreadable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

COMPRESSED_SUFFIXES = frozenset({".gz", ".zst"})
_GZIP = b"\x1f\x8b\x08"
_ZSTD = b"\x28\xb5\x2f\xfd"


def is_compressed(start: bytes) -> bool:
    """Whether these are the first bytes of a compressed stream."""
    return start.startswith((_GZIP, _ZSTD))


@contextmanager
def decompressed(stream: BufferedReader) -> Iterator[BufferedReader]:
    """What a compressed stream holds, decoded as it is read. Reading raises Unreadable where it is damaged."""
    is_gzip = stream.peek(len(_GZIP)).startswith(_GZIP)
    with _gzip(stream) if is_gzip else _zstd(stream) as checked:
        yield BufferedReader(checked)


def _gzip(stream: BufferedReader) -> _Checked:
    """RFC 1952, all members of it."""
    import gzip

    return _Checked(gzip.GzipFile(fileobj=stream), zlib.error)


def _zstd(stream: BufferedReader) -> _Checked:
    """RFC 8878, all frames of it; a window may take 128 MB, as with the command `zstd`."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return _Checked(zstd.ZstdFile(stream), zstd.ZstdError)


class _Checked(RawIOBase):
    """A decoder's output; its many errors are one of ours."""

    def __init__(self, decoder: BufferedIOBase, error: type[Exception]) -> None:
        self._decoder = decoder
        self._error = error

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        try:
            return self._decoder.readinto(buffer)
        except EOFError:
            raise Unreadable("the compressed data is cut off: its end is missing") from None
        except (self._error, OSError) as error:
            raise Unreadable(f"the compressed data is damaged: {error}") from None
