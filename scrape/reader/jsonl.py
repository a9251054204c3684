"""JSONL of page records, one line at a time; a broken line gives its failure and the rest go on."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from io import BufferedReader
from typing import Any, NoReturn, cast

from scrape.errors import ERROR_TYPES, EmptyInput, InputError, InvalidJSON, InvalidRecord, TooLarge
from scrape.records import Failure, Page

LINE_EXPANSION = 8
"""How much longer than its page a line may be: JSON writes a control character in six bytes."""

_PAGE_KEYS = frozenset(
    {"url", "final_url", "status", "headers", "fetched_at", "html", "body_base64", "text", "error"}
)


def read_records(stream: BufferedReader, source: str, max_size: int) -> Iterator[Page]:
    """One page per non-blank line; an object printed over several lines counts as one."""
    for number, line in _objects(stream, LINE_EXPANSION * max_size):
        where = f"{source}:{number}"
        try:
            if line is None:
                raise TooLarge(f"line {number}: longer than {LINE_EXPANSION * max_size:,} bytes")
            yield _page(_parse(line, number), number, where, max_size)
        except InputError as error:
            yield Page(source=where, error=Failure.of(error))


def _objects(stream: BufferedReader, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Each object's bytes with the number of its first line; None for one over the limit."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) > limit:
            _skip_line(stream, line)
            yield number, None
            continue
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        first = number
        if line.strip() == b"{":
            line, taken = _indented_object(stream, line, limit)
            number += taken
        if line.strip():
            yield first, line


def _skip_line(stream: BufferedReader, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(1 << 20)


def _indented_object(stream: BufferedReader, opening: bytes, limit: int) -> tuple[bytes, int]:
    """An object that `jq` or a terminal printed over many lines, up to its `}`, and how many lines that took."""
    lines, size = [opening], len(opening)
    while size < limit and (line := stream.readline(limit)):
        lines.append(line)
        size += len(line)
        if line.rstrip() == b"}":
            break
    return b"".join(lines), len(lines) - 1


def _parse(line: bytes, number: int) -> Mapping[str, Any]:
    try:
        value = json.loads(line, parse_constant=_refuse_constant)
    except RecursionError:
        raise InvalidJSON(f"line {number}: nested too deeply") from None
    except UnicodeDecodeError:
        raise InvalidJSON(f"line {number}: not UTF-8") from None
    except ValueError as error:
        raise InvalidJSON(f"line {number}: not valid JSON ({error})") from None
    if not isinstance(value, dict):
        raise InvalidRecord(f'line {number}: not a JSON object: give {{"html": ...}}, one a line')
    return cast("dict[str, Any]", value)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON value")


def _page(record: Mapping[str, Any], number: int, where: str, max_size: int) -> Page:
    """The page of a record. Raises InvalidRecord where a key has the wrong type."""
    html, text = _string(record, "html", number), _string(record, "text", number)
    body = _bytes(record, number)
    error = _failure(record, number)
    content = html if html is not None else text if text is not None else body
    if error is None:
        if content is None:
            raise InvalidRecord(f'line {number}: no "html", "text" or "body_base64": nothing to clean')
        if not content.strip():
            raise EmptyInput(f"line {number}: the page is empty")
        if len(content) > max_size:
            raise TooLarge(f"line {number}: larger than {max_size:,} bytes: raise the limit with --max-size")
    return Page(
        url=_string(record, "url", number),
        final_url=_string(record, "final_url", number),
        status=_integer(record, "status", number),
        headers=_headers(record, number),
        fetched_at=_string(record, "fetched_at", number),
        html=html,
        text=text if html is None else None,
        body=body if html is None and text is None else None,
        source=where,
        input={key: value for key, value in record.items() if key not in _PAGE_KEYS} or None,
        error=error,
    )


def _string(record: Mapping[str, Any], key: str, number: int) -> str | None:
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise InvalidRecord(f'line {number}: "{key}" must be a string')
    # Lone surrogates are valid in JSON, but no text that could be parsed or written.
    return None if value is None else value.encode("utf-8", "replace").decode()


def _integer(record: Mapping[str, Any], key: str, number: int) -> int | None:
    value = record.get(key)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise InvalidRecord(f'line {number}: "{key}" must be a whole number')
    return value


def _bytes(record: Mapping[str, Any], number: int) -> bytes | None:
    encoded = _string(record, "body_base64", number)
    if encoded is None:
        return None
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise InvalidRecord(f'line {number}: "body_base64" is not valid base64') from None


def _headers(record: Mapping[str, Any], number: int) -> dict[str, str]:
    value = record.get("headers")
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise InvalidRecord(f'line {number}: "headers" must be an object')
    return {str(name).lower(): str(content) for name, content in cast("dict[str, Any]", value).items()}


def _failure(record: Mapping[str, Any], number: int) -> Failure | None:
    value = record.get("error")
    if value is None:
        return None
    if not isinstance(value, dict) or cast("dict[str, Any]", value).get("type") not in ERROR_TYPES:
        raise InvalidRecord(f'line {number}: "error" must be null or {{"type": ..., "message": ...}}')
    given = cast("dict[str, Any]", value)
    return Failure(str(given["type"]), str(given.get("message", "")))
