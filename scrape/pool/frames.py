"""Messages over a pipe: eight bytes of length, then that many bytes.

On bare descriptors: no lock of a buffered stream can be left held by a thread when the interpreter ends.
"""

from __future__ import annotations

import os
import struct

_LENGTH = struct.Struct("!Q")
_MOST = 1 << 30
"""Bytes in one call: Linux takes no more than 2 GiB."""


def send(descriptor: int, message: bytes) -> None:
    """Writes one message. Raises OSError where nobody reads any more."""
    head = _LENGTH.pack(len(message))
    if len(message) < _MOST >> 10:
        _write(descriptor, memoryview(head + message))
    else:
        _write(descriptor, memoryview(head))
        _write(descriptor, memoryview(message))


def receive(descriptor: int) -> bytearray | None:
    """Reads one message; None where the other side has gone, be it amid a message."""
    head = _read(descriptor, _LENGTH.size)
    return None if head is None else _read(descriptor, _LENGTH.unpack(head)[0])


def _write(descriptor: int, view: memoryview) -> None:
    while view:
        view = view[os.write(descriptor, view[:_MOST]) :]


def _read(descriptor: int, size: int) -> bytearray | None:
    message = bytearray(size)
    view = memoryview(message)
    while view:
        count = os.readv(descriptor, [view[:_MOST]])
        if not count:
            return None
        view = view[count:]
    return message
