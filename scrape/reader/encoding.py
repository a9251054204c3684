"""Streams of lines in UTF-16, as Windows' own tools write them."""

from __future__ import annotations

from codecs import getincrementaldecoder
from io import BufferedIOBase, BufferedReader, RawIOBase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_CHUNK = 1 << 16


def as_utf_8(stream: BufferedIOBase, codec: str) -> BufferedReader[RawIOBase]:
    """What the stream holds in `codec`, in UTF-8; reading waits for no more than what there is."""
    return BufferedReader(_Recoded(stream, codec))


class _Recoded(RawIOBase):
    def __init__(self, stream: BufferedIOBase, codec: str) -> None:
        self._stream = stream
        self._decoder = getincrementaldecoder(codec)(errors="replace")
        self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        is_at_end = False
        while not self._ready and not is_at_end:
            piece = self._stream.read1(_CHUNK)
            is_at_end = not piece
            self._ready = self._decoder.decode(piece, is_at_end).encode()
        taken = self._ready[: len(view)]
        self._ready = self._ready[len(taken) :]
        view[: len(taken)] = taken
        return len(taken)
