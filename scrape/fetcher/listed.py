"""What lists hold, and how those in XML are read: never to be hung by, whatever a server sends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from scrape import urls

ROOT_OF_FEED = rb"(?:[\w.-]+:)?(?:rss|feed|rdf)\b"
ROOT_OF_SITEMAP = rb"(?:[\w.-]+:)?(?:urlset|sitemapindex)\b"
ROOT = rb"(?:" + ROOT_OF_FEED + rb"|" + ROOT_OF_SITEMAP + rb")"
"""The names of their root elements, in whatever case."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry."""

    url: str
    date: datetime | None = None
    """When an entry of a feed was published or changed last; when a page of a sitemap was published, or else changed.
    With its offset; of a day or a month its end."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What one document lists."""

    pages: tuple[Listed, ...] = ()
    further: tuple[Listed, ...] = ()
    """Further sitemaps, of an index; the feeds or sitemaps of a home page."""
    is_empty: bool = False
    """It is a feed or a sitemap, whole, and has no entries."""
    is_cut: bool = False
    """It breaks off: what it lists up to there was read."""


def joined(base: str, target: Any) -> str | None:
    """Where a reference leads from `base`; None for what is no text, or leads to no page."""
    target_url = urls.join(base, target.strip()) if isinstance(target, str) and target.strip() else None
    return target_url if target_url and target_url.startswith(("http://", "https://")) else None


def escaped(content: bytes) -> bytes:
    """A document whose bare signs are escaped, be they a URL's: a parser that mends them drops the name after an
    ampersand, and of tags that do not end it takes the square. Without comments, and halves of characters."""
    end = content.rfind(b"]]>") + 1
    content = content[:end] + content[end:].replace(b"<![CDATA[", b"")  # of one without end parsers read what is in it
    return _BARE.sub(lambda found: found[1] or _ESCAPES.get(found[0], b""), content)


_ESCAPES = {b"<": b"&lt;", b"&": b"&amp;"}
_HALVES = rb"x0*d[89a-f][\da-f]{2}|0*5(?:529[6-9]|5[3-9]\d\d|6\d{3}|7[0-2]\d\d|73[0-3]\d|734[0-3])"
"""Numbers of surrogates, in hexadecimal digits or not: lxml gives them on, and fails when it is asked for the text."""
_BARE = re.compile(
    rb"(<!\[CDATA\[.*?\]\]>)|<!--.*?(?:-->|\Z)|&#(?:" + _HALVES + rb");"
    rb"|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|<(?:(?![\w:/!?\x80-\xff])|(?=[\w:/\x80-\xff][^<>]*<))",
    re.IGNORECASE | re.DOTALL,
)


def events_of(content: bytes) -> Any:
    """The elements of a document, each when it ends."""
    from lxml import etree

    return etree.iterparse(
        BytesIO(content), events=("end",), recover=True, resolve_entities=False, no_network=True, load_dtd=False
    )


def forget(element: Any) -> None:
    """What was read of a document, lest all of it be held."""
    element.clear()
    while element.getprevious() is not None:
        del element.getparent()[0]


def namespace_and_name(element: Any) -> tuple[str, str]:
    """A prefix that the document declares nowhere is its own namespace."""
    tag = getattr(element, "tag", None)
    namespace, _, name = tag.rpartition("}" if "}" in tag else ":") if isinstance(tag, str) else ("", "", "")
    return namespace, name
