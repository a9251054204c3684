"""Files of article records: JSONL in zstd, or Parquet; written in one pass, read back in one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any, BinaryIO, Protocol

from scrape.bulk import BulkExtra, RecordForm
from scrape.json_format import to_json
from scrape.zstd import zstd

Record = Mapping[str, Any]

LEVEL = 3
"""Of zstd: its own default."""


class RecordWriter(Protocol):
    """Takes records, one at a time."""

    def write(self, record: Record) -> None: ...


def writing_records(
    stream: BinaryIO, to: RecordForm, extras: tuple[BulkExtra, ...] = ()
) -> AbstractContextManager[RecordWriter]:
    """A writer whose file is whole when the block ends; `extras` are keys that records have beyond the usual."""
    if to == "parquet":
        from scrape.bulk.parquet import ParquetRecords

        return ParquetRecords(stream, extras)
    return _JsonLines(stream)


def reading_records(stream: BinaryIO, to: RecordForm) -> Iterator[Record]:
    """The records of a file."""
    if to == "parquet":
        from scrape.bulk.parquet import read_records

        yield from read_records(stream)
        return
    with zstd.ZstdFile(stream) as lines:
        for line in lines:
            yield json.loads(line)


class _JsonLines:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._frame = zstd.ZstdCompressor(level=LEVEL)

    def __enter__(self) -> _JsonLines:
        return self

    def __exit__(self, *_: object) -> None:
        # Even without a record there is a frame, as zstd wants it.
        self._stream.write(self._frame.flush())

    def write(self, record: Record) -> None:
        self._stream.write(self._frame.compress(f"{to_json(record)}\n".encode("utf-8", "replace")))
