"""The entries of feeds in XML: RSS, RDF, Atom.

Not by feedparser: two of its patterns take the square and the cube of a feed's length within one call, during which no
deadline and no interrupt is seen (an author of 32 KB: 4 s; a first line of 8 KB: 1 s).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from itertools import pairwise
from typing import Any

from scrape.fetcher.listed import (
    ROOT_OF_FEED,
    Listed,
    Listing,
    escaped,
    events_of,
    forget,
    joined,
    namespace_and_name,
)
from scrape.fetcher.listed_dates import read_date

FEEDS = frozenset({"rss", "feed", "rdf"})
"""Their root elements, in lower case."""
_ROOT_START = re.compile(rb"<(" + ROOT_OF_FEED + rb")([^<>]*?)(/?>)", re.IGNORECASE)
_MAX_ROOT = 4096
"""Bytes of its attributes that are read: where a feed is no XML, for each entry anew."""
_ATTRIBUTE = re.compile(rb"""\s(?:xmlns(?::[\w.-]+)?|xml:base)\s*=\s*(?:"[^"]*"|'[^']*')""")
"""One that says what its feed's names and references mean."""


def read_xml_feed(content: bytes, url: str) -> Listing:
    """The entries of a feed in UTF-8 that came from `url`; nothing where it is no feed."""
    found = _ROOT_START.search(content)
    if found is None:
        return Listing()
    # Without what comes before it: a document type, what a program said.
    root = escaped(b"<" + found[1] + b"".join(_ATTRIBUTE.findall(found[2][:_MAX_ROOT])))
    content = root + found[3] + escaped(content[found.end() :])
    parsed = events_of(content)
    entries = list(_entries_of_feed(parsed, url))
    if parsed.error_log:  # then one entry may have swallowed others
        entries = max(
            list(_entries_one_by_one(content, root + b">", url)), entries, key=lambda found: len({*found} - {None})
        )
    name = namespace_and_name(parsed.root)[1].lower()
    is_feed = name in FEEDS and (name != "rdf" or b"purl.org/rss" in content)
    pages = tuple(entry for entry in entries if entry is not None)
    return Listing(pages, is_empty=is_feed and not entries and not parsed.error_log)


def _entries_of_feed(parsed: Any, url: str) -> Iterator[Listed | None]:
    """Each `<item>` and `<entry>`, None for one without a link; a document that breaks off gives those before."""
    from lxml import etree

    with suppress(etree.XMLSyntaxError):
        for _, element in parsed:
            # One in another is a part of it: a shop's goods, a quoted post.
            if _is_entry(element) and not any(map(_is_entry, element.iterancestors())):
                yield _entry(element, url)
                forget(element)


def _entries_one_by_one(content: bytes, root: bytes, url: str) -> Iterator[Listed | None]:
    """Those of a feed that is no XML: what is wrong with one, such as HTML that was not escaped, stays in it."""
    from lxml import etree

    for piece in _pieces(content):
        parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
        try:
            tree = etree.fromstring(root + piece, parser)
        except etree.XMLSyntaxError:
            continue
        element = next(filter(_is_entry, tree.iter("*")), None) if tree is not None else None
        if element is not None:
            yield _entry(element, url, is_whole=False)


def _pieces(content: bytes) -> Iterator[bytes]:
    """From the start of an entry to that of the next; all entries of a feed have one name."""
    starts = [start for start in _ENTRY_START.finditer(content) if start[1]]
    ends = [start.start() for start in starts if start[1] == starts[0][1]]
    return (content[start:end] for start, end in pairwise([*ends, len(content)]))


def _is_entry(element: Any) -> bool:
    return namespace_and_name(element)[1].lower() in {"item", "entry"}


def _entry(element: Any, url: str, *, is_whole: bool = True) -> Listed | None:
    """One that is not whole may have its parts in one another."""
    for place in (*reversed([*element.iterancestors()]), element):
        url = _base_of(place, url)
    levels = [[*element.iterchildren("*")]]
    if not is_whole:
        levels.append([*element.iterdescendants("*")])
    parts = [part for level in levels for part in level]
    own = namespace_and_name(element)[0]
    parts.sort(key=lambda part: namespace_and_name(part)[0] != own)
    targets = (joined(_base_of(part, url), read(part)) for read in (_link_in, _permanent) for part in parts)
    target = next(filter(None, targets), None)
    return Listed(target, next(filter(None, map(_latest_of, levels)), None)) if target else None


def _base_of(element: Any, url: str) -> str:
    return joined(url, element.get(_BASE)) or url


def _latest_of(parts: Iterable[Any]) -> datetime | None:
    return max(filter(None, (read_date(part.text) for part in parts if _is_date(part))), default=None)


def _link_in(part: Any) -> str | None:
    """Where an element of an entry leads, if it is the link to its page: RSS has that as text, Atom as an attribute."""
    if namespace_and_name(part)[1].lower() != "link":
        return None
    kind = part.get("type", "").partition(";")[0].strip().lower()
    if part.get("rel", "").strip().lower() not in _PAGE_RELATIONS or kind not in _PAGE_TYPES:
        return None
    target: str | None = part.get("href") or part.text
    return target and target.replace("&amp;", "&")  # escaped twice, or in CDATA


def _permanent(part: Any) -> str | None:
    """An entry's name, where it is a URL."""
    if namespace_and_name(part)[1].lower() not in {"guid", "id"}:
        return None
    is_link = part.get("isPermaLink", "true").lower() == "true"
    text: str = part.text or ""
    return text if is_link and text.strip().startswith(("http://", "https://")) else None


def _is_date(part: Any) -> bool:
    namespace, name = namespace_and_name(part)
    return name.lower() in _DATES or (name == "date" and (namespace in {"", "dc"} or "purl.org/dc/" in namespace))


_ENTRY_START = re.compile(
    rb"<!\[CDATA\[.*?(?:\]\]>|\Z)|<((?:[\w.-]+:)?(?:item|entry))(?=[\s>])", re.IGNORECASE | re.DOTALL
)
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_PAGE_RELATIONS = frozenset({"", "alternate", "http://www.iana.org/assignments/relation/alternate"})
_PAGE_TYPES = frozenset({"", "html", "text/html", "xhtml", "application/xhtml+xml"})
_DATES = frozenset({"pubdate", "published", "issued", "updated", "modified", "lastbuilddate"})
"""Of RSS, Atom (also 0.3) and Dublin Core's terms: one that has changed is new once more."""
