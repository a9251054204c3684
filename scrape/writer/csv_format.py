"""An article as a row of CSV (RFC 4180), safe to open as a spreadsheet.

Names, tags and warnings are joined by `; `, links and images are their URLs, one a line; other lists and
mappings are JSON. Failures are rows, too.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from scrape.records import RECORD_KEYS

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A spreadsheet takes a cell that begins with one as a formula, which can send data away (OWASP, CSV Injection)."""

_ERROR_COLUMNS = ("error_type", "error_message")
_COLUMNS = tuple(column for key in RECORD_KEYS for column in (_ERROR_COLUMNS if key == "error" else (key,)))


def csv_header(extras: Sequence[str] = ()) -> str:
    """The names of the columns."""
    return _line([*_COLUMNS, *extras])


def csv_row(record: Mapping[str, Any], extras: Sequence[str] = ()) -> str:
    """A record's row; `extras` are keys that it has beyond the usual."""
    error = record["error"] or {}
    values = {**record, **{name: error.get(name.removeprefix("error_")) for name in _ERROR_COLUMNS}}
    return _line([_cell(name, values[name]) for name in (*_COLUMNS, *extras)])


def _cell(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = _CELLS.get(name, _plain)(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _joined(values: Sequence[str]) -> str:
    return "; ".join(values)


def _urls(values: Sequence[Mapping[str, str]]) -> str:
    return "\n".join(value["url"] for value in values)


def _plain(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


_CELLS: dict[str, Callable[[Any], str]] = {
    **dict.fromkeys(("authors", "categories", "tags", "warnings"), _joined),
    **dict.fromkeys(("links", "images"), _urls),
}


def _line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()
