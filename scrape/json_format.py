"""Records as JSON: UTF-8, one line unless indented for a reader."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from scrape.patterns import compiled_late

_LONE_SURROGATE = compiled_late("[\ud800-\udfff]")


def characters_of(text: str) -> str:
    """The text without lone surrogates: JSON and Python have them, but no text could be parsed or written."""
    try:
        text.encode()  # takes a quarter of the time of a search
    except UnicodeEncodeError:
        return _LONE_SURROGATE.sub("\ufffd", text)
    return text


def to_json(record: Mapping[str, Any], *, indent: bool = False) -> str:
    """The record as one JSON object."""
    try:
        return _dumped(record, indent=indent)
    except ValueError:
        # Infinity and NaN, which JSON lacks, in what a program or a column of Parquet gave along.
        finite = json.loads(json.dumps(record), parse_constant=lambda _: None)
        return _dumped(finite, indent=indent)


def _dumped(record: Mapping[str, Any], *, indent: bool) -> str:
    space = 2 if indent else None
    # JSON has an escape for a lone surrogate, but most programs refuse it.
    text = characters_of(json.dumps(record, ensure_ascii=False, allow_nan=False, indent=space))
    # Valid in JSON, but many line readers break at them.
    return text.replace("\x85", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
