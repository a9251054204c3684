"""What a feed or a sitemap lists: URLs, and when each was published or changed.

Feeds are RSS, RDF, Atom and JSON Feed 1.1; sitemaps are those of sitemaps.org 0.9, their indexes, news
sitemaps, and plain lists of URLs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Any

from scrape import charset, urls
from scrape.fetcher.listed import (
    ROOT,
    ROOT_OF_SITEMAP,
    Listed,
    Listing,
    escaped,
    events_of,
    forget,
    joined,
    namespace_and_name,
)
from scrape.fetcher.listed_dates import read_date
from scrape.fetcher.xml_feed import FEEDS, read_xml_feed

MAX_LINKS = 1_000
"""`<link>` elements of a page that are looked at."""
_LINK = re.compile(r"<link\s[^<>]{1,2000}>", re.IGNORECASE)
FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"})


def read_feed(content: bytes, content_type: str | None, url: str) -> Listing:
    """The entries of a feed that came from `url`, in its order; nothing where it is no feed."""
    content = _in_utf_8(content, content_type)
    if content.lstrip().startswith(b"{"):
        return _read_json_feed(content, url)
    whole, is_cut = _whole_entries(content)
    return replace(read_xml_feed(whole, url), is_cut=is_cut)


_DECLARATION = re.compile(rb"\A\s*<\?xml\b[^<>]*\?>")
_ROOT_START = re.compile(rb"<" + ROOT + rb"[^<>]*?(/?)>", re.IGNORECASE)
_OF_SITEMAPS = re.compile(rb"<" + ROOT_OF_SITEMAP, re.IGNORECASE)
_ROOT_END = re.compile(rb"</" + ROOT, re.IGNORECASE)
_ENTRY_END = re.compile(rb"</(?:[\w.-]+:)?(?:item|entry|url|sitemap)\s*>", re.IGNORECASE)
_EDGE = 4096
"""Bytes at the start and at the end of a document in which its root element begins and ends."""


def _in_utf_8(content: bytes, content_type: str | None) -> bytes:
    """A document in whatever encoding, without the declaration that may say so."""
    return _DECLARATION.sub(b"", charset.in_utf8(content, content_type), count=1)


def _whole_entries(content: bytes) -> tuple[bytes, bool]:
    """A feed or sitemap in XML, and whether it breaks off; then it ends with its last whole entry."""
    root = _ROOT_START.search(content[:_EDGE])
    if root is None or root[1] or _ROOT_END.search(content[-_EDGE:]):
        return content, False
    end = root.end()
    for entry in _ENTRY_END.finditer(content):
        end = entry.end()
    return (content, False) if _ROOT_END.search(content, end) else (content[:end], True)


def feeds_of_page(html: str, url: str) -> tuple[str, ...]:
    """The feeds that a page names in its `<link rel=alternate>`, but for those of comments, whose entries lead to old
    articles as if these were new."""
    from selectolax.lexbor import LexborHTMLParser

    found: dict[str, None] = {}
    # Its other elements are not looked at: a parser may choke on them.
    links = "".join(link[0] for link in islice(_LINK.finditer(html), MAX_LINKS))
    for link in LexborHTMLParser(links).css("link[rel~=alternate][href][type]"):
        kind = (link.attributes.get("type") or "").partition(";")[0].strip().lower()
        target = urls.join(url, link.attributes.get("href") or "")
        if kind not in FEED_TYPES or target is None:
            continue
        if not _OF_COMMENTS.search(target) and not _CALLED_COMMENTS.search(link.attributes.get("title") or ""):
            found.setdefault(target)
    return tuple(found)


_OF_COMMENTS = re.compile(r"/comments/(?:feed|default)\b|[?&]feed=comments-", re.IGNORECASE)
"""Where WordPress and Blogger have the feeds of comments, in whatever language a site is."""
_CALLED_COMMENTS = re.compile(r"\bcomments\s+feed\s*$|^\s*comments\s*(?:\(|$)", re.IGNORECASE)
"""A section of a paper may be called `Comment`."""


def is_sitemap(content: bytes, content_type: str | None) -> bool:
    """Whether a document begins as a sitemap or an index of them."""
    root = _ROOT_START.search(_in_utf_8(content[:_EDGE], content_type))
    return root is not None and _OF_SITEMAPS.match(root[0]) is not None


def read_sitemap(content: bytes, content_type: str | None, url: str) -> Listing:
    """What a sitemap that came from `url` lists, in its order; nothing where it is no sitemap."""
    content = _in_utf_8(content, content_type)
    if not content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return Listing(tuple(_lines(content, url)))
    whole, is_cut = _whole_entries(escaped(content))
    pages: list[Listed] = []
    sitemaps: list[Listed] = []
    parsed = events_of(whole)
    for name, entry in _entries_of_sitemap(parsed, url):
        (pages if name == "url" else sitemaps).append(entry)
    if not pages and not sitemaps and namespace_and_name(parsed.root)[1].lower() in FEEDS:
        return read_feed(content, None, url)  # which sitemaps may be (sitemaps.org)
    return Listing(tuple(pages), tuple(sitemaps), is_empty=_is_empty_sitemap(parsed), is_cut=is_cut)


def sitemaps_of_robots(robots_txt: str, url: str, limit: int) -> tuple[str, ...]:
    """The sitemaps that a robots.txt from `url` names (sitemaps.org), the first `limit` of them."""
    named = dict.fromkeys(found[1] for found in islice(_SITEMAP_LINE.finditer(robots_txt), limit))
    return tuple(dict.fromkeys(target for text in named if (target := urls.join(url, text))))


_SITEMAP_LINE = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)


def _read_json_feed(content: bytes, url: str) -> Listing:
    try:
        feed = json.loads(content)
        items, version = feed["items"], str(feed.get("version"))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Listing()
    pages = tuple(_json_entries(items, url)) if isinstance(items, list) else ()
    return Listing(pages, is_empty=items == [] and version.startswith("https://jsonfeed.org/"))


def _json_entries(items: list[Any], url: str) -> Iterator[Listed]:
    for item in items:
        if not isinstance(item, dict):
            continue
        target = joined(url, item.get("url") or item.get("external_url"))
        if target:
            yield Listed(target, max(filter(None, _dates_of(item)), default=None))


def _dates_of(item: Mapping[str, Any]) -> Iterator[datetime | None]:
    """Of an item of JSON: one that has changed is new once more."""
    for value in (item.get("date_published"), item.get("date_modified")):
        yield read_date(value) if isinstance(value, str) else None


def _is_empty_sitemap(parsed: Any) -> bool:
    """Whether what was parsed to its end is a sitemap without entries."""
    name = namespace_and_name(parsed.root)[1]
    return (
        name in {"urlset", "sitemapindex"}
        and not parsed.error_log
        and next(parsed.root.iterchildren("*"), None) is None
    )


def _entries_of_sitemap(parsed: Any, url: str) -> Iterator[tuple[str, Listed]]:
    """Each `<url>` and `<sitemap>`; a document that breaks off gives those before."""
    from lxml import etree

    location, dates = "", {}
    try:
        for _, element in parsed:
            namespace, name = namespace_and_name(element)
            if name == "publication_date" and namespace_and_name(element.getparent())[1] != "video":
                dates[name] = read_date(element.text)
            elif name in {"loc", "lastmod"}:
                parent = namespace_and_name(element.getparent())
                if parent not in {(namespace, "url"), (namespace, "sitemap")}:
                    continue  # of an image or a video on the page
                if name == "loc":
                    location = location or (element.text or "")
                else:
                    dates[name] = read_date(element.text)
            elif name in {"url", "sitemap"}:
                target = joined(url, location)
                if target:
                    yield name, Listed(target, dates.get("publication_date") or dates.get("lastmod"))
                location, dates = "", {}
                forget(element)
    except etree.XMLSyntaxError:
        return


def _lines(content: bytes, url: str) -> Iterator[Listed]:
    for line in content.decode().splitlines():
        if line.strip().startswith(("http://", "https://")):
            target = joined(url, line)
            if target:
                yield Listed(target)
