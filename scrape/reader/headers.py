"""Headers in archives: lines up to a blank one, within a limit."""

from __future__ import annotations

from io import BufferedIOBase

from scrape.errors import Unreadable

MAX_HEADER = 64 * 1024
"""Bytes of a header, and of a line of it. A convention, not measured."""


def read_header(stream: BufferedIOBase) -> tuple[bytes, bool]:
    """The lines of a header, and whether the blank line came before the end of the file. Raises Unreadable where they
    are too many."""
    header = bytearray()
    while (line := stream.readline(MAX_HEADER)).strip():
        header += line
        if len(header) > MAX_HEADER:
            raise Unreadable(f"damaged: a header of more than {MAX_HEADER:,} bytes")
    return bytes(header), line != b""
