"""The page of an HTTP response that was kept as it came: in an archive, or in a file that begins with its header."""

from __future__ import annotations

from dataclasses import replace

from scrape import charset
from scrape.errors import EmptyInput, HTTPStatus, ScrapeError, TooLarge
from scrape.http import media
from scrape.http.content_coding import Body
from scrape.http.message import Message, begins_response, dechunked, parse_response
from scrape.http.status import check_status
from scrape.media_types import SNIFFED_BYTES, binary_kind
from scrape.records import Failure, Page

MOST_BEFORE = 50
"""Headers of redirects that are passed over, as many as curl follows: each costs a copy of what is behind it."""


def read_response(content: bytes, source: str, max_size: int) -> Page:
    """The page of a file that `curl -i` or `wget --save-headers` wrote, behind the headers of what led there; a text
    that shows a header is one as a whole."""
    response = parse_response(content)
    for _ in range(MOST_BEFORE):
        if not begins_response(response.body):
            break
        response = parse_response(response.body)
    known = Page(status=response.status, headers=response.headers, source=source)
    try:
        page = page_of(response, known, max_size)
    except ScrapeError as error:
        if not (isinstance(error, HTTPStatus) and _is_prose(response)):
            return replace(known, error=Failure.of(error))
    else:
        if page.text is None:
            return page
    return Page(text=charset.decode(content, None, markup=False), source=source)


def _is_prose(response: Message) -> bool:
    """Whether what is said to have failed goes on as a text does, and servers' own words do not: of no type."""
    if "content-type" in response.headers or not response.body.strip():
        return False
    return binary_kind(response.body[:SNIFFED_BYTES].lstrip()) is None and not media.looks_like_html(response.body)


def page_of(response: Message, known: Page, max_size: int, *, is_head: bool = False) -> Page:
    """As the fetcher makes a page of what comes off the wire. Raises ScrapeError where it is none."""
    check_status(response.status)
    content_type = response.headers.get("content-type")
    media.kind_of_type(content_type)
    if is_head:
        Body(response.headers.get("content-encoding", ""), max_size)  # of a coding not known it raises, as when fetched
        raise TooLarge("the archive keeps its head only, since it was over the limit: fetch it anew, with --max-size")
    content, is_cut_off = _decoded(response, max_size)
    known = replace(known, is_cut_off=known.is_cut_off or is_cut_off)
    if not content.strip():
        raise EmptyInput("the page is empty")
    if media.kind_of_body(content_type, content) == "text":
        return replace(known, text=charset.decode(content, content_type, markup=False))
    return replace(known, body=content)


def _decoded(response: Message, max_size: int) -> tuple[bytes, bool]:
    """The body without its codings, and whether it is known to be a part of it."""
    sent, is_cut_off = as_sent(response)
    body = Body(sent.headers.get("content-encoding", ""), max_size)
    body.feed(sent.body)
    return body.finish(), is_cut_off


def as_sent(response: Message) -> tuple[Message, bool]:
    """The response with its body in one piece, and with no word of codings that its crawler has undone already; and
    whether the body is known to be a part of it."""
    content, headers = response.body, response.headers
    length = headers.get("content-length", "")
    is_chunked = "chunked" in headers.get("transfer-encoding", "").lower()
    is_cut_off = not is_chunked and length.isascii() and length.isdigit() and int(length[:18]) > len(content)
    if is_chunked and (found := dechunked(content)) is not None:
        content, is_cut_off = found.content, not found.is_whole
    if headers.get("content-encoding") and media.looks_like_html(content):
        headers = {name: value for name, value in headers.items() if name != "content-encoding"}
        # The length is that of the coded body then, which may be longer than a short page.
        is_cut_off = is_cut_off and is_chunked
    return replace(response, headers=headers, body=content), is_cut_off
