"""Files that are compressed: as a whole, or each record by itself, as WARC files are."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from gzip import BadGzipFile, GzipFile
from io import BufferedIOBase, BufferedReader, RawIOBase
from typing import cast

from scrape.errors import Incomplete, Unreadable, UnsupportedType
from scrape.media_types import SNIFFED_BYTES
from scrape.reader.kinds import DICTIONARY_FRAME, Beginning, Compression
from scrape.reader.pieces import stream_of
from scrape.zstd import zstd

LONGEST_BLOCK = 128 * 1024
"""Bytes of the longest zstd block (RFC 8878, section 3.1.1.2.4): with fewer, nothing of a file may come out."""

MAX_DICTIONARY = 16 * 1024 * 1024
"""Bytes of a zstd dictionary. A convention, not measured; `zstd --train` makes 110 KB."""

_OF_CHECKSUMS = ("CRC check failed", "Incorrect length of data")
"""What `gzip` says of a wrong checksum or length, after all has been given; zstd says it before."""

_FINISHED_DICTIONARY = b"\x37\xa4\x30\xec"
"""What a dictionary with entropy tables begins with (RFC 8878, section 5)."""


def unpacked_start(start: bytes, compression: Compression) -> bytes:
    """What the first bytes of a compressed file hold, or enough of it to be recognised."""
    # No other kind of file begins with its dictionary. An LZ4 block may be too long to be had whole, but what
    # it begins with stays as it is.
    if start.startswith(DICTIONARY_FRAME) or (compression == "lz4" and b"WARC/" in start[:64]):
        return b"WARC/1.1"
    if compression == "lz4":
        raise UnsupportedType("this is LZ4 data, but no WARC file: decompress it (lz4 -d), or give it in gzip or zstd")
    stream = decompressed(stream_of(iter((start,))), compression)
    found = Beginning()
    try:
        while not found.is_enough and (piece := stream.read1(SNIFFED_BYTES)):
            found.add(piece)
    except (EOFError, zlib.error, zstd.ZstdError, BadGzipFile):
        if not found.seen:
            raise
    return found.seen


def decompressed(stream: BufferedReader[RawIOBase], compression: Compression) -> BufferedIOBase:
    """What the stream holds; reading it does not go beyond what is asked for, lest it meet later damage."""
    match compression:
        case "gzip":
            return GzipFile(fileobj=stream, mode="rb")
        case "zstd":
            return cast("BufferedIOBase", zstd.ZstdFile(stream, zstd_dict=_dictionary(stream)))
        case "lz4":
            return _open_lz4(stream)


def tells_of_what_was_read(error: Exception) -> bool:
    """Whether what was read last is damaged, as a checksum behind it shows."""
    return isinstance(error, BadGzipFile) and str(error).startswith(_OF_CHECKSUMS)


@contextmanager
def reporting_damage() -> Iterator[None]:
    """Turns what decompression raises into Incomplete or Unreadable."""
    try:
        yield
    except EOFError:
        raise Incomplete("cut off: get the file anew") from None
    except (zlib.error, zstd.ZstdError, BadGzipFile) as error:
        raise Unreadable(f"damaged, get the file anew: {error}") from None
    except RuntimeError as error:  # the class of LZ4's errors
        if not str(error).startswith("LZ4F"):
            raise
        raise Unreadable(f"damaged, get the file anew: {error}") from None


def _dictionary(stream: BufferedReader[RawIOBase]) -> zstd.ZstdDict | None:
    """The dictionary that a file begins with, in a skippable frame ("Zstandard compression for WARC", 0.1)."""
    if not stream.peek(4).startswith(DICTIONARY_FRAME):
        return None
    size = int.from_bytes(stream.read(8)[4:], "little")
    if size > MAX_DICTIONARY:
        raise Unreadable(f"its dictionary has {size:,} bytes: at most {MAX_DICTIONARY:,} are read")
    content = stream.read(size)
    if len(content) < size:
        raise EOFError
    if not content.startswith(_FINISHED_DICTIONARY):
        content = zstd.ZstdDecompressor().decompress(content, MAX_DICTIONARY)
    try:
        return zstd.ZstdDict(content)
    except ValueError:
        raise Unreadable("damaged, get the file anew: its dictionary is none") from None


def _open_lz4(stream: BufferedReader[RawIOBase]) -> BufferedIOBase:
    try:
        import lz4.frame
    except ImportError:
        raise UnsupportedType("this is LZ4 data: to read it, run pip install lz4") from None
    return cast("BufferedIOBase", lz4.frame.LZ4FrameFile(stream))
