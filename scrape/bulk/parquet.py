"""Parquet: pages in, records in and out. Needs pyarrow."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any, BinaryIO, cast

from scrape.bulk import BulkExtra
from scrape.bulk.extras import require
from scrape.bulk.options import Columns, Options
from scrape.bulk.schema import article_schema, from_row, to_row
from scrape.errors import InvalidRecord, TooLarge, Unreadable
from scrape.json_format import to_json
from scrape.reader.page_record import page_of_record
from scrape.records import RECORD_KEYS, Page

_ARTICLE_COLUMNS = frozenset({"schema_version", *RECORD_KEYS})

READ_ROWS = 64
"""Rows of pages that are in memory at once; a page of the labelled corpora has 258 KB on average."""

READ_BYTES = 1 << 20
"""Of a column that are read at once, however large a row group is."""

_NOT_IN_PYTHON = (ValueError, OverflowError, KeyError)
"""What pyarrow raises of a value that Python cannot have: of UTF-8, of times, and of a time zone (pytz's own)."""

WRITTEN_ROWS = 1_000
"""Articles of a row group; a record of the labelled corpora's pages has 13 KB on average."""

WRITTEN_TEXT = 32 << 20
"""Characters of their texts after which a row group ends before: 900 books of 2.5 MB took more than a worker may."""


def read_parquet(stream: BinaryIO, source: str, options: Options) -> Iterator[Page]:
    """One page a row. Raises Unreadable, and InvalidRecord where no column holds pages."""
    require("pyarrow", "read and write Parquet")
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(stream, pre_buffer=False, buffer_size=READ_BYTES)
        names: list[str] = file.schema_arrow.names
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        raise _damaged(error) from None
    yield from pages_of_rows(_rows(file), names, source, options)


def pages_of_rows(rows: Iterable[Mapping[str, Any]], names: list[str], source: str, options: Options) -> Iterator[Page]:
    """One page a row; `names` are those of the columns.

    Raises InvalidRecord where none of them holds pages, or the one that was named for URLs is missing.
    """
    _check_url_column(names, options.columns)
    content = _content_column(names, options.columns)
    for number, row in enumerate(rows, 1):
        record = _record(row, content, options.columns)
        yield page_of_record(record, f"{source}, row {number}", options.max_size)


def _rows(file: Any) -> Iterator[dict[str, Any]]:
    import pyarrow as pa

    try:
        # Else a batch may end in a row group that is damaged, and its rows of the one before go, too.
        for group in range(file.num_row_groups):
            yield from _rows_of_group(file, group)
    except MemoryError:  # of Arrow's errors one, too
        raise TooLarge("a row of this Parquet file takes more memory than a page may") from None
    except (pa.ArrowException, OSError) as error:
        raise _damaged(error) from None


def _rows_of_group(file: Any, group: int) -> Iterator[dict[str, Any]]:
    """A page may be as large as memory allows; one that its dictionary holds once may come in each of many rows."""
    given = 0
    with suppress(MemoryError):
        for rows in _batches(file, group, READ_ROWS):
            yield from rows
            given += len(rows)
        return
    for rows in islice(_batches(file, group, 1), given, None):
        yield from rows


def _batches(file: Any, group: int, size: int) -> Iterator[list[dict[str, Any]]]:
    return map(_values, file.iter_batches(batch_size=size, row_groups=[group], use_threads=False))


def _values(batch: Any) -> list[dict[str, Any]]:
    """The batch's rows."""
    try:
        return cast("list[dict[str, Any]]", batch.to_pylist())
    except _NOT_IN_PYTHON:  # one cell, which costs no other
        named = list(zip(batch.schema.names, batch.columns, strict=True))
        return [{name: _value(column[row]) for name, column in named} for row in range(batch.num_rows)]


def _value(cell: Any) -> Any:
    """The value of a cell, or what there is instead of one that Python cannot have: the bytes of a text that is not
    UTF-8, as raw pages are not, whatever their column says of itself, and what Arrow says of a time beyond its years.
    """
    import pyarrow as pa

    try:
        return cell.as_py()
    except _NOT_IN_PYTHON:
        if isinstance(cell, pa.BinaryScalar):
            return cell.as_buffer().to_pybytes()
        if isinstance(cell, pa.MapScalar):
            return [(_value(entry["key"]), _value(entry["value"])) for entry in cell.values]
        if isinstance(cell, pa.ListScalar):
            return [_value(item) for item in cell.values]
        if isinstance(cell, pa.StructScalar):
            return {name: _value(item) for name, item in cell.items()}
        if isinstance(cell, pa.DictionaryScalar):
            return _value(cell.value)
        return str(cell.cast(pa.string()) if getattr(cell.type, "tz", None) is None else cell.value)


def _damaged(error: Exception) -> Exception:
    """What is wrong with the file; an error of the disk or the network, which has a number, as it is."""
    if isinstance(error, OSError) and error.errno is not None:
        return error
    return Unreadable(f"damaged Parquet, get the file anew: {error}")


def _check_url_column(names: list[str], columns: Columns) -> None:
    # Pages need no URL; a name that somebody gave is meant.
    if columns.url != Columns().url and columns.url not in names:
        raise InvalidRecord(f"no column {columns.url!r} {_among(names)}: name it with --url-column")


def _content_column(names: list[str], columns: Columns) -> str:
    if columns.html not in names and {*names} >= _ARTICLE_COLUMNS:
        raise InvalidRecord("articles, which are clean already: their pages are what scrape bulk was given")
    for name in (columns.html, "body", "body_base64", "text"):
        if name in names:
            return name
    raise InvalidRecord(f"no column {columns.html!r} or 'body' {_among(names)}: name it with --html-column")


def _among(names: list[str]) -> str:
    return f"among {', '.join(map(repr, names[:20]))}"


def _record(row: Mapping[str, Any], content: str, columns: Columns) -> dict[str, Any]:
    """The row as a page record, whose `body_base64` may be the bytes themselves."""
    record = {key: _plain(value) for key, value in row.items() if key not in {content, columns.url}}
    record["url"] = _plain(row.get(columns.url))
    value = row[content]
    key = content if content in {"text", "body_base64"} else "body_base64" if isinstance(value, bytes) else "html"
    headers = record.get("headers")
    if isinstance(headers, list):  # an Arrow map
        record["headers"] = dict(cast("list[tuple[str, Any]]", headers))
    if (fault := _fault(value, content, record)) and record.get("error") is None:
        record["error"] = {"type": InvalidRecord.type, "message": fault}
    elif value is not None:
        record[key] = value
    return record


def _fault(value: Any, column: str, record: Mapping[str, Any]) -> str | None:
    """Why the value is no page, in words of the table that it is in."""
    if value is None:
        has_other = any(record.get(key) is not None for key in ("html", "body_base64", "text"))
        return None if has_other else f"nothing in column {column!r}"
    if isinstance(value, str | bytes):
        return None
    return f"column {column!r} holds neither text nor bytes: name another with --html-column"


def _plain(value: Any) -> Any:
    """The value as JSON has it."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bytes):
        return _text_or_base64(value)
    if isinstance(value, Decimal):
        return _number_or_digits(value)
    if value is None or isinstance(value, str | bool | int | float):
        return value
    return str(value)


def _number_or_digits(value: Decimal) -> int | str | None:
    """A decimal without loss: a number where its column has no decimal places, else its digits."""
    if not value.is_finite():
        return None
    return int(value) if value.as_tuple().exponent == 0 else f"{value:f}"


def _text_or_base64(value: bytes) -> str:
    """What bytes are in JSON: the text that they are, or base64. Many writers do not mark a column of text as such."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return b64encode(value).decode()


class ParquetRecords:
    """Writes article records."""

    def __init__(self, stream: BinaryIO, extras: tuple[BulkExtra, ...]) -> None:
        self._stream = stream
        self._schema = article_schema(extras)
        self._rows: list[dict[str, Any]] = []
        self._text = 0
        self._writer: Any = None

    def __enter__(self) -> ParquetRecords:
        import pyarrow.parquet as pq

        self._writer = pq.ParquetWriter(self._stream, self._schema, compression="zstd")
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._flush()
        self._writer.close()

    def write(self, record: Mapping[str, Any]) -> None:
        row = to_row(record)
        self._rows.append(row)
        self._text += len(row["body"] or "") + len(row["input"] or "")
        if len(self._rows) == WRITTEN_ROWS or self._text > WRITTEN_TEXT:
            self._flush()

    def _flush(self) -> None:
        import pyarrow as pa

        if not self._rows:
            return
        try:
            table = pa.Table.from_pylist(self._rows, schema=self._schema)
        except UnicodeEncodeError:  # data in a page may spell what is no text
            rows = [json.loads(to_json(row)) for row in self._rows]
            table = pa.Table.from_pylist(rows, schema=self._schema)
        self._writer.write_table(table)
        self._rows, self._text = [], 0


def read_records(stream: BinaryIO) -> Iterator[dict[str, Any]]:
    """The records that ParquetRecords wrote."""
    import pyarrow.parquet as pq

    file = pq.ParquetFile(stream)
    for group in range(file.num_row_groups):  # else a batch holds the rows of several, however long they are
        for batch in file.iter_batches(batch_size=WRITTEN_ROWS, row_groups=[group], use_threads=False):
            yield from map(from_row, batch.to_pylist())
