"""The pages of a WARC file (ISO 28500), as crawlers keep them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from io import BufferedIOBase

from scrape import charset
from scrape.errors import EmptyInput, InputError, ScrapeError
from scrape.http import media
from scrape.http.content_coding import Body
from scrape.http.message import Message, dechunked, parse_response
from scrape.http.status import REDIRECTS, check_status
from scrape.reader.warc_records import Record, read_warc_records
from scrape.records import Failure, Page

MAX_HEAD = 64 * 1024
"""Bytes of a response besides its body. A convention, not measured."""

_OF_A_PAGE = re.compile(r"(?:image|font|audio|video)/|(?:text|application)/(?:css|(?:x-)?javascript|json|wasm)\b")
"""What a page loads besides itself; browsers' archives are full of it."""


def read_archive(stream: BufferedIOBase, source: str, max_size: int) -> Iterator[Page]:
    """One page per response that is no redirect and no part of a page, and per text that was extracted (WET).

    `stream` is decompressed. A page's `source` is `<source>, record <number>`. Raises Unreadable or Incomplete
    where the file is damaged or cut off after what was given, EmptyInput where it holds no page.
    """
    number = 0
    has_page = False
    for number, record in enumerate(read_warc_records(stream), 1):
        read = _READERS.get(record.headers.get("warc-type", ""))
        page = read(record, _known(record, f"{source}, record {number}"), max_size) if read is not None else None
        if page is not None:
            has_page = True
            yield page
    if not has_page:
        raise EmptyInput(f"no pages among the {number} records of this WARC file")


def _known(record: Record, source: str) -> Page:
    # Version 1.0 of the standard put URLs into angle brackets, and some crawlers did.
    url = record.headers.get("warc-target-uri", "").strip("<> ")
    return Page(url=url or None, fetched_at=_timestamp(record.headers.get("warc-date", "")), source=source)


def _timestamp(date: str) -> str | None:
    try:
        return datetime.fromisoformat(date).isoformat(timespec="seconds")
    except ValueError:
        return None


def _extracted(record: Record, known: Page, max_size: int) -> Page | None:
    """The page of a record of extracted text; None for one of anything else."""
    if not record.headers.get("content-type", "").startswith("text/plain"):
        return None
    try:
        content = record.content(max_size)
        if not content.strip():
            raise EmptyInput("the record is empty")
    except InputError as error:
        return replace(known, error=Failure.of(error))
    return replace(known, text=charset.decode(content, None, markup=False))


def _retrieved(record: Record, known: Page, max_size: int) -> Page | None:
    """The page of a response; None for one that is not meant to be a page."""
    if not record.headers.get("content-type", "").lower().startswith("application/http"):
        return None  # DNS, FTP
    try:
        response = parse_response(record.content(MAX_HEAD + max_size))
        known = replace(known, status=response.status, headers=response.headers)
        if response.status in REDIRECTS or _OF_A_PAGE.match(response.headers.get("content-type", "").lower()):
            return None
        return _page(response, known, max_size)
    except ScrapeError as error:
        return replace(known, error=Failure.of(error))


_READERS: dict[str, Callable[[Record, Page, int], Page | None]] = {"response": _retrieved, "conversion": _extracted}


def _page(response: Message, known: Page, max_size: int) -> Page:
    """As the fetcher makes a page of what comes off the wire. Raises ScrapeError where it is none."""
    check_status(response.status)
    content_type = response.headers.get("content-type")
    media.kind_of_type(content_type)
    content = _decoded(response, max_size)
    if not content.strip():
        raise EmptyInput("the page is empty")
    if media.kind_of_body(content_type, content) == "text":
        return replace(known, text=charset.decode(content, content_type, markup=False))
    return replace(known, body=content)


def _decoded(response: Message, max_size: int) -> bytes:
    """The body without its codings; where the crawler has undone them already, it is taken as it is."""
    content = response.body
    if "chunked" in response.headers.get("transfer-encoding", "").lower():
        content = dechunked(content) or content
    codings = "" if media.looks_like_html(content) else response.headers.get("content-encoding", "")
    body = Body(codings, max_size)
    body.feed(content)
    return body.finish()
