"""Bodies that are small on the wire and huge, or broken, once decoded."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import brotli  # type: ignore[import-untyped]  # it ships no types

from scrape.zstd import zstd

PAGE = b"<!doctype html><title>Page</title><p>" + b"The fair opened on Monday. " * 400
EXPANDED = 64 * 1024 * 1024


def deflate(data: bytes) -> bytes:
    return zlib.compress(data)


def raw_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(data) + stream.flush()


def br(data: bytes) -> bytes:
    return bytes(brotli.compress(data, quality=5))


def zstandard(data: bytes) -> bytes:
    options: dict[int, int] = {
        zstd.CompressionParameter.window_log: 20,
        zstd.CompressionParameter.checksum_flag: 1,
    }
    return zstd.compress(data, options=options)


ENCODERS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", lambda data: gzip.compress(data, mtime=0)),
    "deflate": ("deflate", deflate),
    "raw_deflate": ("deflate", raw_deflate),
    "br": ("br", br),
    "zstd": ("zstd", zstandard),
}
"""By name: the token of `Content-Encoding`, and the encoder."""


def bomb(coding: str) -> bytes:
    """A few kilobytes that decode to `EXPANDED` bytes."""
    return ENCODERS[coding][1](bytes(EXPANDED))


def wide_window_zstd() -> bytes:
    """A frame that asks its reader for a window of 128 MB."""
    options: dict[int, int] = {
        zstd.CompressionParameter.window_log: 27,
        zstd.CompressionParameter.enable_long_distance_matching: 1,
    }
    stream = zstd.ZstdCompressor(options=options)
    return stream.compress(PAGE) + stream.flush()


def empty_gzip_members(count: int) -> bytes:
    """Input without end that decodes to nothing."""
    return gzip.compress(b"", mtime=0) * count
