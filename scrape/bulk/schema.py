"""The article record as an Arrow schema, made from the record's definition."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from scrape.bulk import BulkExtra
from scrape.bulk.extras import require
from scrape.json_format import to_json
from scrape.records import RECORD_KEYS, Article


@lru_cache(maxsize=2)
def article_schema(extras: tuple[BulkExtra, ...] = ()) -> Any:
    """The `pyarrow.Schema` of a record; foreign keys, which may be anything, are JSON text.

    Raises Unreadable, which says what to install, where pyarrow is missing.
    """
    require("pyarrow", "describe records in Arrow's terms")
    import pyarrow as pa

    hints = get_type_hints(Article)
    columns = [pa.field(key, _arrow_type(hints[key])) for key in (*RECORD_KEYS, *extras)]
    return pa.schema([pa.field("schema_version", pa.int64()), *columns])


def _arrow_type(hint: Any) -> Any:
    import pyarrow as pa

    if get_origin(hint) is UnionType:
        (hint,) = (option for option in get_args(hint) if option is not NoneType)
    if get_origin(hint) is tuple:
        return pa.list_(_arrow_type(get_args(hint)[0]))
    if get_origin(hint) is Mapping:
        return pa.string()
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return pa.struct([pa.field(each.name, _arrow_type(hints[each.name])) for each in fields(hint)])
    return {str: pa.string(), int: pa.int64(), bool: pa.bool_()}[hint]


def to_row(record: Mapping[str, Any]) -> dict[str, Any]:
    """A record as a row of the schema."""
    foreign = record["input"]
    return {**record, "input": None if foreign is None else to_json(foreign)}


def from_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """The record of a row."""
    foreign = row["input"]
    return {**row, "input": None if foreign is None else json.loads(foreign)}
