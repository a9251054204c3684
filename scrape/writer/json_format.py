"""Records as JSON: UTF-8, one line unless indented for a reader."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def to_json(record: Mapping[str, Any], *, indent: bool = False) -> str:
    """The record and a newline."""
    text = json.dumps(record, ensure_ascii=False, indent=2 if indent else None)
    try:
        text.encode()
    except UnicodeEncodeError:
        # A lone surrogate of a foreign key is JSON only as an escape.
        text = json.dumps(record, indent=2 if indent else None)
    # Valid in JSON, but many line readers break at them.
    return text.replace("\x85", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "\n"
