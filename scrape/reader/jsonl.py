"""JSONL of page records, one line at a time; a broken line gives its failure and the rest go on."""

from __future__ import annotations

import json
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from io import BufferedIOBase
from typing import Any, NamedTuple, cast

from scrape.errors import InputError, InvalidJSON, InvalidRecord, TooLarge
from scrape.reader.kinds import RECORD_SEPARATOR
from scrape.reader.page_record import page_of_record
from scrape.records import Failure, Page

LINE_EXPANSION = 8
"""How much longer than its page a line may be: JSON writes a control character in six bytes."""


class RawRecord(NamedTuple):
    """A page record that is still JSON: parsing it can be left to another process."""

    line: bytes | None
    """None: it is over the limit."""
    source: str
    max_size: int

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.line or b"")

    def page(self, names: Mapping[str, str] | None = None) -> Page:
        """The page of the record; one that is refused keeps its URL and foreign keys. `names` are those that another
        program gave to a page record's keys."""
        try:
            if self.line is None:
                raise TooLarge(f"longer than {LINE_EXPANSION * self.max_size:,} bytes: raise it with --max-size")
            record = _parse(self.line)
        except InputError as error:
            return Page(source=self.source, error=Failure.of(error))
        return page_of_record(_renamed(record, names) if names else record, self.source, self.max_size)


def read_records(stream: BufferedIOBase, source: str, max_size: int) -> Iterator[RawRecord]:
    """One record per non-blank line; an object printed over several lines counts as one.

    The `source` is `<source>, line <number>`.
    """
    for number, line in _objects(stream, min(LINE_EXPANSION * max_size, sys.maxsize - 1)):
        yield RawRecord(line, f"{source}, line {number}", max_size)


def _renamed(record: Mapping[str, Any], names: Mapping[str, str]) -> Mapping[str, Any]:
    """With a page record's own keys; of a record that has both, what was named is meant."""
    named = {names[key]: value for key, value in record.items() if key in names}
    return {key: value for key, value in record.items() if key not in names} | named


def _objects(stream: BufferedIOBase, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Each object's bytes with the number of its first line; None for one over the limit."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) > limit:
            # Told before the rest is read: an endless line has its record.
            yield number, None
            _skip_line(stream, line)
            continue
        # Files that were joined may each begin with a mark; no object begins with a byte of these.
        line = line.lstrip(BOM_UTF8 + RECORD_SEPARATOR)
        first = number
        if line.strip() == b"{":
            line, taken = _indented_object(stream, line, limit)
            number += taken
        if line.strip():
            yield first, line


def _skip_line(stream: BufferedIOBase, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(1 << 20)


def _indented_object(stream: BufferedIOBase, opening: bytes, limit: int) -> tuple[bytes, int]:
    """An object printed over many lines (as `jq` does), up to its `}`, and how many lines that took."""
    whole, taken = bytearray(opening), 0  # a list of short lines would take thirty times as much
    while len(whole) < limit and (line := stream.readline(limit)):
        whole += line
        taken += 1
        if line.rstrip() == b"}":
            break
    return bytes(whole), taken


def _parse(line: bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(
            line.decode("utf-8", "surrogatepass").rstrip(),
            # What Python writes for a number that is none; JSON has no word for it.
            parse_constant=lambda _: None,
            parse_float=_finite,
        )
    except RecursionError:
        raise InvalidJSON("nested too deeply") from None
    except UnicodeDecodeError:
        raise InvalidJSON("not UTF-8: iconv -t UTF-8 converts it") from None
    except json.JSONDecodeError as error:
        within = f" of its line {error.lineno}" if error.lineno > 1 else ""
        place = f"at column {error.colno}{within}"
        if error.msg == "Extra data":
            raise InvalidJSON(f"more follows the object {place}: give one object a line") from None
        raise InvalidJSON(f"not valid JSON: {error.msg.removesuffix(' at')} {place}") from None
    except ValueError as error:
        raise InvalidJSON(f"not valid JSON: {str(error).partition(':')[0]}") from None
    if not isinstance(value, dict):
        raise InvalidRecord('not a JSON object: give {"html": ...}, one a line')
    return cast("dict[str, Any]", value)


def _finite(digits: str) -> float:
    value = float(digits)
    if value in {float("inf"), float("-inf")}:
        raise ValueError(f"{digits[:20]} is too large a number")
    return value
