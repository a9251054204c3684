"""The pages of a WARC file (ISO 28500), as crawlers keep them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from io import BufferedIOBase, BufferedReader

from scrape import charset, url_keys, urls
from scrape.errors import EmptyInput, ScrapeError, Unreadable
from scrape.http import media
from scrape.http.exchange import MAX_JOINED
from scrape.http.message import MAX_HEAD, Message, parse_response
from scrape.http.refresh import MAX_HEAD as MAX_PAGE_HEAD
from scrape.http.refresh import refresh_target
from scrape.http.status import REDIRECTS
from scrape.patterns import compiled_late
from scrape.reader import OnPassedOver
from scrape.reader.compression import tells_of_what_was_read
from scrape.reader.responses import page_of
from scrape.reader.warc_records import Record, read_warc_records
from scrape.records import Failure, Page

_OF_A_PAGE = compiled_late(r"(?:image|font|audio|video)/|(?:text|application)/(?:css|(?:x-)?javascript|json|wasm)\b")
"""What a page loads besides itself; browsers' archives are full of it."""
_ROBOTS_TXT = compiled_late(r"https?://[^/?#]+/robots\.txt", re.IGNORECASE)
"""What crawlers read for themselves (RFC 9309, section 2.3), and keep as they keep all that they read."""
_PARTS = frozenset({"warc-truncated", "warc-segment-number"})
"""Fields of a record that does not hold all that there was (ISO 28500, sections 5.13 and 7)."""
_PAGE_TYPES = ("text/html", "application/xhtml+xml")
"""Of a record that holds a page alone: text among such records is a crawler's log or script."""


def read_archive(
    stream: BufferedIOBase, source: str, max_size: int, passed_over: OnPassedOver | None
) -> Iterator[Page]:
    """One page per response that is no redirect and no part of a page, per page kept without its response (`resource`),
    and per text that was extracted (WET).

    `stream` is decompressed. A page's `source` is `<source>, record <number>`; of what `scrape fetch` has kept, pages
    that continue an article are in `further`. `passed_over` is told of each record that might have held a page, and
    holds none. Raises Unreadable or Incomplete where the file is damaged or cut off after what was given, EmptyInput
    where it holds no page, nor word that one is as it was (`revisit`).
    """
    number = 0
    has_revisit = False

    def pages() -> Iterator[_Found | None]:
        nonlocal number, has_revisit
        try:
            for number, record in enumerate(read_warc_records(stream), 1):
                told = _told_of(record)
                has_revisit |= record.kind == "revisit"
                page = _page(record, _known(record, told, f"{source}, record {number}"), max_size)
                if page is None and passed_over is not None and record.kind in _MAY_HOLD_PAGES:
                    passed_over(None)
                is_found = page is not None or (record.kind == "revisit" and told is not None)
                # Of one that is cut off the next step raises it as the file's.
                yield (page, told) if is_found and not record.is_cut_off else None
        except Exception as error:
            if not tells_of_what_was_read(error):
                raise
            raise _Belied(f"record {number} is damaged: get the file anew") from None

    # Who reads from a pipe does not wait for the record after, where there is no checksum.
    found = pages() if isinstance(stream, BufferedReader) else _proven(pages())
    has_page = False
    for page in _joined(each for each in found if each is not None):
        has_page = True
        yield page
    if not has_page and not has_revisit:
        raise EmptyInput(f"no pages among the {number} records of this WARC file")


class _Belied(Unreadable):
    """The page given last is damaged, as a checksum behind it shows."""


def _proven(found: Iterator[_Found | None]) -> Iterator[_Found | None]:
    """Each page once the record after it was read: its checksum comes before that."""
    held: _Found | None = None
    try:
        for each in found:
            yield held
            held = each
    except _Belied:
        raise
    except Exception:
        yield held
        raise
    yield held


@dataclass(frozen=True, slots=True)
class Told:
    """What `scrape fetch` says of a page that it has kept."""

    url: str
    continues: bool
    """It goes on with the page before."""
    renders: bool = False
    """It is what scripts made of the page before."""


_Found = tuple[Page | None, Told | None]
"""A page, or None for one of ours that is as it was, which an earlier record holds."""


def _told_of(record: Record) -> Told | None:
    """None for a record by another program, or of a redirect."""
    try:
        told = json.loads(record.headers["warc-json-metadata"])["scrape"]
        return Told(str(told["url"]), told["continues"] is True, told.get("renders") is True)
    except (KeyError, ValueError, TypeError, RecursionError):
        return None


def _joined(pages: Iterator[_Found]) -> Iterator[Page]:
    """Each page with those that continue it, also where the archive is found to be damaged after it."""
    held: Page | None = None
    try:
        for page, told in pages:
            if told is not None and told.renders and page is not None:
                held = _rendered(held, page)
            elif told is not None and told.continues and (held is None or 1 + len(held.further) < MAX_JOINED):
                held = _continued(held, page)
            else:
                if held is not None:
                    yield held
                held = page if told is not None else None
                if told is None and page is not None:
                    yield page
    except ScrapeError:
        if held is not None:
            yield held
        raise
    if held is not None:
        yield held


def _continued(held: Page | None, page: Page | None) -> Page | None:
    """With a further page; where one of them is not here, since it is as it was, the article is cut off."""
    if held is None or page is None:
        there = held or page
        return None if there is None else replace(there, is_cut_off=True)
    return replace(held, further=(*held.further, page))


def _rendered(held: Page | None, page: Page) -> Page:
    """With what scripts made of the page, or of the last that continues it; that alone, where the response is as it
    was."""
    if held is None:
        return page
    if held.further:
        *before, last = held.further
        return replace(held, further=(*before, _rendered(last, page)))
    if held.url != page.url:
        return held
    return replace(held, final_url=page.final_url, html=page.html, body=None, text=None, error=page.error)


def _known(record: Record, told: Told | None, source: str) -> Page:
    url = target_of(record) or None
    return Page(
        url=told.url if told else url,
        final_url=url if told else None,
        fetched_at=_timestamp(record.headers.get("warc-date", "")),
        source=source,
        is_cut_off=not _PARTS.isdisjoint(record.headers),
    )


def target_of(record: Record) -> str:
    """The URL that a record is of."""
    # Version 1.0 of the standard put URLs into angle brackets, and some crawlers did.
    return record.headers.get("warc-target-uri", "").strip("<> ")


def _timestamp(date: str) -> str | None:
    try:
        return datetime.fromisoformat(date).isoformat(timespec="seconds")
    except ValueError:
        return None


def _page(record: Record, known: Page, max_size: int) -> Page | None:
    """The page of a record; None for one that holds none."""
    read = _READERS.get(record.kind)
    try:
        return read(record, known, max_size) if read is not None else None
    except ScrapeError as error:
        return replace(known, error=Failure.of(error))


def _content(record: Record, max_size: int) -> bytes:
    content = record.content(max_size)
    if not content.strip():
        raise EmptyInput("the record is empty")
    return content


def _extracted(record: Record, known: Page, max_size: int) -> Page | None:
    """The page of a record of extracted text, or of a rendered page; None for one of anything else."""
    is_page = known.final_url is not None
    if not is_page and not record.headers.get("content-type", "").startswith("text/plain"):
        return None
    content = _content(record, max_size)
    if is_page:
        return replace(known, html=content.decode("utf-8", "replace"))
    return replace(known, text=charset.decode(content, None, markup=False))


def _retrieved(record: Record, known: Page, max_size: int) -> Page | None:
    """The page of a response; None for one that is not meant to be a page."""
    if not record.headers.get("content-type", "").lower().startswith("application/http"):
        return _kept_bare(record, known, max_size)  # else DNS, FTP
    try:
        response = parse_response(record.content(MAX_HEAD + max_size))
        known = replace(known, status=response.status, headers=response.headers)
        if known.final_url is None and (_is_no_page(response) or _ROBOTS_TXT.fullmatch(known.url or "")):
            return None
        page = page_of(response, known, max_size, is_head="warc-truncated" in record.headers and not response.body)
        return None if known.final_url is None and _sends_on(page, response) else page
    except ScrapeError as error:
        return replace(known, error=Failure.of(error))


def _kept_bare(record: Record, known: Page, max_size: int) -> Page | None:
    """The page of a record that holds it without what HTTP says of it; None for one of anything else."""
    content_type = record.headers.get("content-type", "")
    if not content_type.lower().startswith(_PAGE_TYPES):
        return None
    content = _content(record, max_size)
    media.kind_of_body(content_type, content)
    return replace(known, headers={"content-type": content_type}, body=content)


def _is_no_page(response: Message) -> bool:
    content_type = response.headers.get("content-type", "").lower()
    return response.status in REDIRECTS or _OF_A_PAGE.match(content_type) is not None


def _sends_on(page: Page, response: Message) -> bool:
    """Whether it is no more than a redirect to another page."""
    start = (page.body or b"")[: 1 + MAX_PAGE_HEAD].decode("latin-1")
    location = refresh_target(start, response.headers.get("refresh", "")) if start else None
    target = urls.join(page.url, location) if location else None
    return target is not None and url_keys.canonical_key(target) != url_keys.canonical_key(page.url or "")


_READERS: dict[str, Callable[[Record, Page, int], Page | None]] = {
    "response": _retrieved,
    "resource": _kept_bare,
    "conversion": _extracted,
}
"""They raise ScrapeError where a page is not whole, or none after all."""
_MAY_HOLD_PAGES = {*_READERS, "revisit"}
