"""The entries of feeds in XML: RSS, RDF, Atom.

Not by feedparser: two of its patterns take the square and the cube of a feed's length within one call, during which no
deadline and no interrupt is seen (an author of 32 KB: 4 s; a first line of 8 KB: 1 s).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from scrape import charset
from scrape.fetcher.listed import (
    Listed,
    Listing,
    escaped,
    events_of,
    forget,
    joined,
    namespace_and_name,
    string_or_none,
)
from scrape.fetcher.listed_dates import read_date

FEEDS = frozenset({"rss", "feed", "rdf"})
"""Their root elements, in lower case."""
_ROOT_START = re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf)\b[^<>]*>", re.IGNORECASE)


def read_xml_feed(content: bytes, content_type: str | None, url: str) -> Listing:
    """The entries of a feed that came from `url`; nothing where it is no feed."""
    content = charset.decode(content, content_type).encode("utf-8", "replace")
    root = _ROOT_START.search(content)
    if root is None:
        return Listing()
    # Without what comes before it: the name of an encoding that is undone, a document type, what a program said.
    content = escaped(content[root.start() :])
    parsed = events_of(content)
    entries = list(_entries_of_feed(parsed, url))
    if parsed.error_log:  # then one entry may have swallowed others
        entries = max(
            list(_entries_one_by_one(content, root[0], url)), entries, key=lambda found: len({*found} - {None})
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
            if _is_entry(element):
                yield _entry(element, element.iterchildren("*"), url)
                forget(element)


def _entries_one_by_one(content: bytes, root: bytes, url: str) -> Iterator[Listed | None]:
    """Those of a feed that is no XML: what is wrong with one, such as HTML that was not escaped, stays in it."""
    from lxml import etree

    for piece in _ENTRY_START.split(content)[1:]:
        parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
        try:
            tree = etree.fromstring(root + b"<" + piece, parser)
        except etree.XMLSyntaxError:
            continue
        element = next(filter(_is_entry, tree.iter("*")), None) if tree is not None else None
        if element is not None:
            yield _entry(element, element.iterdescendants("*"), url)


def _is_entry(element: Any) -> bool:
    return namespace_and_name(element)[1].lower() in {"item", "entry"}


def _entry(element: Any, within: Iterable[Any], url: str) -> Listed | None:
    for place in (element.getroottree().getroot(), element):
        url = joined(url, place.get(_BASE)) or url
    parts = [(*namespace_and_name(part), part) for part in within]
    targets = (joined(url, read(*part)) for read in (_link_in, _permanent) for part in parts)
    target = next(filter(None, targets), None)
    dates = (read_date(part.text) for namespace, name, part in parts if _is_date(namespace, name.lower()))
    return Listed(target, max(filter(None, dates), default=None)) if target else None


def _link_in(_namespace: str, name: str, part: Any) -> str | None:
    """Where an element of an entry leads, if it is the link to its page: RSS has that as text, Atom as an attribute."""
    if name.lower() != "link":
        return None
    kind = part.get("type", "text/html").partition(";")[0].strip().lower()
    if part.get("rel", "alternate") != "alternate" or kind not in _PAGE_TYPES:
        return None
    return string_or_none(part.get("href") or part.text)


def _permanent(_namespace: str, name: str, part: Any) -> str | None:
    is_link = name.lower() == "guid" and part.get("isPermaLink", "true").lower() == "true"
    text = string_or_none(part.text) or ""
    return text if is_link and text.strip().startswith(("http://", "https://")) else None


def _is_date(namespace: str, name: str) -> bool:
    return name in _DATES or (name == "date" and "purl.org/dc/" in namespace)


_ENTRY_START = re.compile(rb"<(?=(?:\w+:)?(?:item|entry)[\s>])", re.IGNORECASE)
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_DATES = frozenset({"pubdate", "published", "issued", "updated", "modified"})
"""Of RSS, Atom (also 0.3) and Dublin Core's terms: one that has changed is new once more."""
