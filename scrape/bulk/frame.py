"""One function for whoever brings an engine of their own: Spark, Dask, or pandas itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from scrape.bulk.options import Columns, Options
from scrape.bulk.parquet import pages_of_rows
from scrape.bulk.schema import article_schema, to_row
from scrape.pipeline import CleanOptions, clean_given

if TYPE_CHECKING:
    import pandas as pd


_TYPES = {"schema_version": "int64", "status": "Int64", "word_count": "int64"}
"""Of columns of numbers, also where a partition has none, or only some; the others are objects."""


def clean_frame(frame: pd.DataFrame, *, url_column: str = "url", html_column: str = "html") -> pd.DataFrame:
    """The articles of a frame of pages, one row a page, failures included.

    `html_column` holds text or bytes; where there is no such column, `body` is taken. Other columns come back as
    JSON under `input`. The columns are those of `article_schema()`, the index is the frame's. Raises InvalidRecord
    where no column holds pages, or one that is named for URLs is missing.
    """
    import pandas as pd

    options = Options(columns=Columns(url_column, html_column))
    rows = (
        {str(name): None if _is_missing(value) else _native(value) for name, value in row.items()}
        for row in frame.to_dict(orient="records")
    )
    names = [str(name) for name in frame.columns]
    clean = CleanOptions(max_size=options.max_size)
    pages = pages_of_rows(rows, names, "frame", options)
    # by way of JSON, in which all is text that Arrow takes
    records = [to_row(json.loads(clean_given(page, clean).to_json())) for page in pages]
    articles = pd.DataFrame(records, columns=article_schema().names, index=frame.index, dtype=object)
    return articles.astype(_TYPES)


def _native(value: Any) -> Any:
    """The value with numpy's arrays and numbers, which are how pandas has lists, as Python's own; bytes as such."""
    import numpy as np

    if isinstance(value, bytearray | memoryview):  # as drivers of databases give them
        return bytes(value)
    if isinstance(value, np.ndarray):
        # In microseconds they become what Python has; in nanoseconds, numbers.
        items = value.astype(f"{value.dtype.kind}8[us]") if value.dtype.kind in "mM" else value
        return [_native(item) for item in items.tolist()]
    if isinstance(value, np.generic):
        return _native(np.asarray([value]))[0]
    if isinstance(value, dict):
        return {name: _native(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        native = [_native(item) for item in value]
        return native if isinstance(value, list) else tuple(native)
    return None if _is_missing(value) else value


def _is_missing(value: Any) -> bool:
    """Whether that is how pandas says that there is nothing: NaN, NaT or NA."""
    import pandas as pd

    return value is pd.NA or value is pd.NaT or (isinstance(value, float) and value != value)
