"""A page record's values to its page; one that is refused keeps its URL and foreign keys."""

from __future__ import annotations

import binascii
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from scrape.errors import ERROR_TYPES, EmptyInput, InputError, InvalidRecord, ScrapeError, TooLarge
from scrape.http.status import NOT_MODIFIED, check_status
from scrape.json_format import characters_of
from scrape.media_types import refuse_binary
from scrape.records import RECORD_KEYS, Failure, Page

MAX_NESTING = 100
"""Levels of a foreign key's value; `json` gives up somewhere under 1,000, wherever the stack then is."""

_STATUSES = range(100, 1000)
"""A status code has three digits (RFC 9110, section 15), and some sites send their own beyond 599."""

_TO_THE_SECOND = len("2024-05-01T10:00:00")
_ARTICLE_KEYS = frozenset(RECORD_KEYS)
_PAGE_KEYS = frozenset({"url", "final_url", "status", "headers", "fetched_at", "html", "body_base64", "text", "error"})


def page_of_record(record: Mapping[str, Any], source: str | None, max_size: int) -> Page:
    """The page of a record, whose `body_base64` may be the bytes themselves; a refused one's tells why."""
    error = _failure(_given(record, "error"))
    foreign = _foreign(record, error)
    url = _given(record, "url")
    known = Page(
        url=characters_of(url) if isinstance(url, str) else None,
        fetched_at=_moment(_given(record, "fetched_at")),
        source=source,
        input=_encodable(foreign) if foreign and _nests_within(foreign, MAX_NESTING) else None,
        error=error,
    )
    try:
        if foreign and known.input is None:
            raise InvalidRecord(f"nested deeper than {MAX_NESTING} levels")
        page = _page(record, known, max_size)
    except InputError as refused:
        return replace(known, error=Failure.of(refused))
    try:
        if error is None and page.status not in {None, NOT_MODIFIED}:  # with its page, which was kept before
            check_status(page.status)
    except ScrapeError as failed:
        return replace(page, html=None, text=None, body=None, error=Failure.of(failed))
    return page


def _page(record: Mapping[str, Any], known: Page, max_size: int) -> Page:
    """The page of a record, of which the URL, the foreign keys and the like are known. Raises InputError where there is
    none in it."""
    html, text, body = _string(record, "html"), _string(record, "text"), _bytes(record)
    content = _first_with_something(html, text, body)
    if known.error is None:
        if _is_article(record, has_page=content is not None):
            raise InvalidRecord("an article, which is clean already: its page is what scrape fetch --raw prints")
        if content is None:
            raise InvalidRecord(f'no "html", "text" or "body_base64"{_among(known.input)}: {_advice(known)}')
        _check_content(content, max_size)
    _string(record, "url")
    if _given(record, "fetched_at") is not None and known.fetched_at is None:
        raise InvalidRecord('"fetched_at" must be a string in ISO 8601, such as "2024-05-01T10:00:00Z"')
    return replace(
        known,
        final_url=_string(record, "final_url") or None,
        status=_status(record),
        headers=_headers(_given(record, "headers")),
        html=html if content is html else None,
        text=text if content is text and content is not html else None,  # short strings that are equal may be one
        body=body if content is body else None,
    )


def _given(record: Mapping[str, Any], key: str) -> Any:
    """The value of a key, or None; tables have an empty string where there is none."""
    value = record.get(key)
    return None if value == "" else value


def _first_with_something(html: str | None, text: str | None, body: bytes | None) -> str | bytes | None:
    """What is the page of them, or None; one that is empty is, where there is no other."""
    given = [content for content in (html, text, body) if content is not None]
    return next((content for content in given if content and not content.isspace()), given[0] if given else None)


def _is_article(record: Mapping[str, Any], *, has_page: bool) -> bool:
    """Whether it is what cleaning gives, also with the `html` of `--with`; pages may have foreign keys of any name."""
    return "schema_version" in record and (not has_page or record.keys() >= _ARTICLE_KEYS)


def _foreign(record: Mapping[str, Any], error: Failure | None) -> dict[str, Any]:
    """The keys that are no page record's; an `error` that is none of ours is another program's."""
    ours = _PAGE_KEYS if _given(record, "error") is None or error else _PAGE_KEYS - {"error"}
    return {key: value for key, value in record.items() if key not in ours}


def _advice(known: Page) -> str:
    """What to do with a record that has no page."""
    has_only_url = known.url and not known.input
    return "scrape fetch downloads pages (jq -r .url prints their URLs)" if has_only_url else "nothing to clean"


def _among(foreign: Mapping[str, Any] | None) -> str:
    """The keys in one of which the page may be."""
    return f" among {', '.join(repr(key[:40]) for key in [*foreign][:10])}" if foreign else ""


def _check_content(content: str | bytes, max_size: int) -> None:
    if not content.strip():
        raise EmptyInput("the page is empty")
    # A text has no more characters than it had bytes in any encoding: what was fetched is taken.
    if len(content) > max_size:
        raise TooLarge.than(max_size)
    if isinstance(content, bytes):
        refuse_binary(content)


def _nests_within(value: object, levels: int) -> bool:
    if isinstance(value, dict):
        value = list(cast("dict[str, object]", value).values())
    if not isinstance(value, list):
        return True
    return levels > 0 and all(_nests_within(item, levels - 1) for item in cast("list[object]", value))


def _encodable(value: Any) -> Any:
    """The value with `characters_of` each string in it, keys too: other programs refuse the escapes of the rest."""
    if isinstance(value, str):
        return characters_of(value)
    if isinstance(value, dict):
        return {characters_of(key): _encodable(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [_encodable(item) for item in cast("Iterable[Any]", value)]
    return value


def _string(record: Mapping[str, Any], key: str) -> str | None:
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise InvalidRecord(f'"{key}" must be a string')
    return None if value is None else characters_of(value)


def _moment(given: object) -> str | None:
    """A time as records have it; None for what is none. A day is taken for its beginning."""
    if not isinstance(given, str):
        return None
    try:
        moment = datetime.fromisoformat(given).isoformat()
    except ValueError:
        return None
    is_to_the_second = given[:_TO_THE_SECOND] == moment[:_TO_THE_SECOND]
    return given if is_to_the_second else moment


def _status(record: Mapping[str, Any]) -> int | None:
    value = _given(record, "status")
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        # A column of numbers and nulls that went through pandas.
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidRecord('"status" must be a whole number')
    if value not in _STATUSES:
        raise InvalidRecord('"status" must have three digits')
    return value


def _bytes(record: Mapping[str, Any]) -> bytes | None:
    if isinstance(record.get("body_base64"), bytes):
        return cast("bytes", record["body_base64"])
    encoded = _string(record, "body_base64")
    if encoded is None:
        return None
    try:
        # `base64` breaks lines, as mails have them.
        return binascii.a2b_base64("".join(encoded.split()), strict_mode=True)
    except (binascii.Error, ValueError):
        raise InvalidRecord('"body_base64" is not valid base64') from None


def _headers(given: object) -> dict[str, str]:
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise InvalidRecord('"headers" must be an object')
    pairs = cast("dict[str, object]", given).items()
    return {characters_of(name).lower(): _header(value) for name, value in pairs if value is not None}


def _header(value: object) -> str:
    """A header's value; several of one name are joined by a comma (RFC 9110, section 5.3)."""
    values = cast("list[object]", value) if isinstance(value, list) else [value]
    if any(isinstance(item, list | dict) for item in values):
        raise InvalidRecord('"headers" must give each name a string')
    return characters_of(", ".join(map(str, values)))


def _failure(given: object) -> Failure | None:
    """That of a page record that is a failure."""
    error = cast("dict[str, object]", given) if isinstance(given, dict) else {}
    error_type, message = error.get("type"), error.get("message", "")
    if not isinstance(error_type, str) or error_type not in ERROR_TYPES or not isinstance(message, str):
        return None
    return Failure(error_type, " ".join(characters_of(message).split()))
