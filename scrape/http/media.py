"""What kind of body came: a page, plain text, or something that is neither."""

from __future__ import annotations

import re
from typing import Literal

from scrape.errors import UnsupportedType
from scrape.media_types import binary_kind
from scrape.patterns import compiled_late

Kind = Literal["html", "text", "unknown"]

SNIFFED = 1445
"""Bytes that decide, as in the WHATWG MIME sniffing standard."""

_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml", "application/xml", "text/xml"})
_UNKNOWN_TYPES = frozenset(
    {
        "",
        "application/octet-stream",
        "application/unknown",
        "application/x-unknown",
        "binary/octet-stream",
        "unknown/unknown",
        "*/*",
    }
)
_NO_PROSE_TYPES = frozenset(
    f"text/{name}"
    for name in "css javascript x-javascript ecmascript json csv tab-separated-values calendar vcard vtt".split()
)
"""Text for programs; servers send pages as such, too."""
_LOOKS_LIKE_HTML = compiled_late(
    rb"(?>\xef\xbb\xbf)?\s*+(?><!--.*?-->\s*+)*+"
    rb"<(!doctype\s+html|\?xml|html|head|body|meta|title|script|div|p|h1|article)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Nothing in it is tried twice: a kilobyte of comments could be parted in more ways than can be counted."""


def kind_of_type(content_type: str | None) -> Kind:
    """The kind that a `Content-Type` declares. Raises UnsupportedType for what is no page, whatever its body is."""
    media_type = _media_type(content_type)
    if media_type in _HTML_TYPES:
        return "html"
    if media_type in _UNKNOWN_TYPES | _NO_PROSE_TYPES or "/" not in media_type:
        return "unknown"
    if media_type.endswith("+xml") and not media_type.startswith("image/"):
        return "html"
    if media_type.startswith("text/"):
        return "text"
    if media_type == "application/feed+json":
        raise UnsupportedType("this is a feed, not a page: scrape fetch --feed URL takes the pages that it lists")
    raise _no_page(media_type)


def kind_of_body(content_type: str | None, body: bytes) -> Literal["html", "text"]:
    """The kind that the bytes have, whatever was declared. Raises UnsupportedType."""
    head = body[:SNIFFED]
    binary = binary_kind(head.lstrip())
    if binary and not (binary == "binary data" and "utf-16" in (content_type or "").lower()):
        raise _no_page(binary)
    if kind_of_type(content_type) == "html" or looks_like_html(head):
        return "html"
    if _media_type(content_type) in _NO_PROSE_TYPES:
        raise _no_page(_media_type(content_type))
    return "text"


def _media_type(content_type: str | None) -> str:
    return (content_type or "").split(";")[0].strip().lower()


def _no_page(kind: str) -> UnsupportedType:
    return UnsupportedType(f"the server sent {kind[:80]}, not a web page: give the URL of a page")


def looks_like_html(body: bytes) -> bool:
    """Whether the body begins as a page does."""
    return _LOOKS_LIKE_HTML.match(body[:SNIFFED]) is not None
