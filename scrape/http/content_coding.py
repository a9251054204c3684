"""Content codings decoded in bounded steps: gzip, deflate, br, zstd, and stacks of them.

A few kilobytes can hold gigabytes (1.6 KB of brotli: 1 GiB), so every step gives at most `STEP`
bytes, every layer of a stack at most the size limit, and nothing is read ahead.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Protocol

from scrape.charset_labels import codec_of
from scrape.errors import Incomplete, TooLarge, UndecodableBody
from scrape.zstd import zstd

ACCEPT_ENCODING = "gzip, deflate, br, zstd"

STEP = 64 * 1024
"""Bytes that one decoding step may give."""
MAX_CODINGS = 4
"""Codings in one stack; real servers send one, proxies seldom add a second."""
SLICE = 16 * 1024
"""Bytes that a decoder is given at once: the codecs copy all that they have not taken yet, at each step."""
MAX_MEMBERS = 10_000
"""Gzip members, or zstd frames, of one body that hold nothing, or nearly. Writers of blocks (bgzip) make 800 of the
largest sitemap."""
BYTES_A_MEMBER = 1024
"""A body may have one member more for every so many bytes that it gives out: each takes 10 µs."""
MAX_ZSTD_WINDOW_LOG = 23
"""8 MB, the most that a `zstd` content coding may ask for (RFC 9659)."""


class Decoder(Protocol):
    """One layer of content coding."""

    @property
    def complete(self) -> bool:
        """Whether the stream has come to its own end."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decode `data`, piece by piece. May raise anything that its codec raises."""


class Body:
    """Collects a response body, decoding as it comes, up to `max_size` bytes.

    `codings` is the value of `Content-Encoding`. Raises UndecodableBody for one that is not known.
    """

    def __init__(self, codings: str, max_size: int) -> None:
        self._layers = [_Limited(_decoder(name), name, max_size) for name in _stack(codings)]
        self._raw_size = 0
        self._max_size = max_size
        self._pieces: list[bytes] = []  # a growing buffer would be copied about, twice its size

    def feed(self, data: bytes) -> None:
        """Take the next bytes off the wire. Raises TooLarge, UndecodableBody."""
        self._raw_size += len(data)
        if self._raw_size > self._max_size:
            raise too_large(self._max_size)
        if not self._layers:
            self._pieces.append(data)
            return
        for start in range(0, len(data), SLICE):
            self._pieces.extend(_through(self._layers, data[start : start + SLICE]))

    def finish(self) -> bytes:
        """The whole decoded body. Raises Incomplete where a coding did not come to its end."""
        if self._raw_size:
            for layer in self._layers:
                layer.finish()
        return self.received()

    def received(self) -> bytes:
        """What has been decoded so far."""
        return b"".join(self._pieces)


def too_large(max_size: int) -> TooLarge:
    """The error for a body over `max_size` bytes."""
    return TooLarge(f"the body is over the limit of {max_size:,} bytes: raise --max-size to take it")


def _stack(codings: str) -> Sequence[str]:
    """The names in `Content-Encoding`, in the order in which to decode; no-ops left out."""
    names = [name.strip().lower() for name in codings.split(",")]
    names = [name.removeprefix("x-") for name in names if not _leaves_the_body(name)]
    if len(names) > MAX_CODINGS:
        raise UndecodableBody(f"{len(names)} content codings on one body: at most {MAX_CODINGS} are undone")
    return names[::-1]


_NO_CODINGS = frozenset({"", "identity", "none", "7bit", "8bit", "binary", "chunked", "aws-chunked"})
"""What leaves the body as it is: no-ops, and names of other codings, those of mails, transfers and S3."""


def _leaves_the_body(name: str) -> bool:
    """Whether it is no content coding: browsers pass over a charset or a media type that stands in its place."""
    return name in _NO_CODINGS or "/" in name or "=" in name or codec_of(name) is not None


def _through(layers: Sequence[_Limited], data: bytes) -> Iterator[bytes]:
    if not layers:
        yield data
        return
    for piece in layers[0].feed(data):
        yield from _through(layers[1:], piece)


def _decoder(name: str) -> Decoder:
    match name:
        case "gzip":
            return _Members(partial(zlib.decompressobj, wbits=31), _inflate, begins=b"\x1f")
        case "deflate":
            return _Deflate()
        case "br":
            return _Brotli()
        case "zstd":
            return _Members(_zstd_frame, _unframed, begins=b"")
        case _:
            raise UndecodableBody(f"content coding {name[:40]!r} is not supported: cannot read this page")


class _Limited:
    """A decoder that gives at most `max_size` bytes and speaks this package's errors."""

    def __init__(self, decoder: Decoder, name: str, max_size: int) -> None:
        self._decoder = decoder
        self._name = name
        self._size = 0
        self._max_size = max_size

    def feed(self, data: bytes) -> Iterator[bytes]:
        pieces = self._decoder.feed(data)
        while True:
            try:
                piece = next(pieces, None)
            except TooLarge:
                raise
            except Exception as error:  # each codec has its own error class, some none
                damage = f"it is damaged, or is not {self._name}: try again"
                raise UndecodableBody(f"the body does not decode as {self._name}: {damage}") from error
            if piece is None:
                return
            self._size += len(piece)
            if self._size > self._max_size:
                raise too_large(self._max_size)
            yield piece

    def finish(self) -> None:
        if not self._decoder.complete:
            raise Incomplete(f"the {self._name} body ends too early: it was cut off, or is not {self._name}: try again")


class _Member(Protocol):
    """What zlib and zstd have in common."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...


class _Members:
    """One stream after another: members of gzip (RFC 1952), frames of zstd (RFC 8878).

    What follows the last is ignored where it does not begin as a further one has to.
    """

    def __init__(
        self, new: Callable[[], _Member], unpacked: Callable[[Any, bytes], Iterator[bytes]], *, begins: bytes
    ) -> None:
        self._new = new
        self._unpacked = unpacked
        self._begins = begins
        self._member = new()
        self._count = 1
        self._size = 0
        """Bytes that they gave out."""
        self._done = False

    @property
    def complete(self) -> bool:
        return self._member.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data and not self._done:
            if self._member.eof:
                if not data.startswith(self._begins):
                    self._done = True
                    return
                self._go_on()
            for piece in self._unpacked(self._member, data):
                self._size += len(piece)
                yield piece
            data = self._member.unused_data

    def _go_on(self) -> None:
        """Raises TooLarge for more members than there may be: empty ones give nothing that any other limit counts."""
        self._count += 1
        if self._count > MAX_MEMBERS + self._size // BYTES_A_MEMBER:
            raise TooLarge(f"the body is packed in {self._count:,} small pieces, as no server does: it is not read")
        self._member = self._new()


class _Deflate:
    """RFC 1950 as the standard says, or bare RFC 1951 as some servers have it."""

    def __init__(self) -> None:
        self._head = b""
        self._stream: zlib._Decompress | None = None

    @property
    def complete(self) -> bool:
        return self._stream is not None and self._stream.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._stream is None:
            data = self._head = self._head + data
            if len(data) < 2:
                return
            has_header = data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0
            self._stream = zlib.decompressobj(wbits=15 if has_header else -15)
        if not self._stream.eof:
            yield from _inflate(self._stream, data)


def _inflate(stream: zlib._Decompress, data: bytes) -> Iterator[bytes]:
    while True:
        piece = stream.decompress(data, STEP)
        if piece:
            yield piece
        data = stream.unconsumed_tail
        if stream.eof or (not data and len(piece) < STEP):
            return


class _Brotli:
    """RFC 7932."""

    def __init__(self) -> None:
        import brotli  # type: ignore[import-untyped]  # it ships no types

        self._stream = brotli.Decompressor()

    @property
    def complete(self) -> bool:
        return bool(self._stream.is_finished())

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._stream.is_finished():
            return
        while True:
            piece: bytes = self._stream.process(data, output_buffer_limit=STEP)
            if piece:
                yield piece
            # It says that it takes more while it still holds output: only an empty piece ends that.
            elif self._stream.can_accept_more_data():
                return
            data = b""


def _unframed(frame: zstd.ZstdDecompressor, data: bytes) -> Iterator[bytes]:
    while True:
        piece = frame.decompress(data, STEP)
        if piece:
            yield piece
        if frame.eof or frame.needs_input:
            return
        data = b""


def _zstd_frame() -> zstd.ZstdDecompressor:
    return zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: MAX_ZSTD_WINDOW_LOG})
