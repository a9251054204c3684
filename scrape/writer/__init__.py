"""Article -> bytes: formats, and files written whole or not at all.

Import from `formats` and `destination` when something is to be written; here are only the names to choose by.
"""

from __future__ import annotations

from typing import Literal, get_args

Format = Literal["json", "jsonl", "csv", "md", "txt", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)
RECORD_FORMATS: frozenset[Format] = frozenset({"json", "jsonl", "csv"})
"""They hold the whole record, that of a failure, too; the others an article's text alone."""

JSON_FORMATS: frozenset[Format] = frozenset({"json", "jsonl"})

Extra = Literal["markdown", "html", "removed", "provenance", "source"]
"""Keys that a record has only when asked for."""
EXTRAS: tuple[Extra, ...] = get_args(Extra)


def is_standard_output(output: str | None) -> bool:
    """Whether `--output` names it, as it does where it is not given."""
    return output is None or output == "-"
