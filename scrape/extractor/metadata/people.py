"""Who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from scrape.extractor.metadata.byline_words import OTHER_ROLE
from scrape.extractor.metadata.datetext import first_date
from scrape.extractor.metadata.jsonld import resolve, texts, types_of
from scrape.extractor.metadata.names import (
    Kind,
    has_label,
    is_label,
    is_personal,
    looks_like_name,
    split_names,
    squeeze,
)
from scrape.extractor.metadata.nodetext import node_lines, node_text
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Element, Evidence
from scrape.extractor.metadata.vicinity import Line, Vicinity, stands_elsewhere

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_META: Final = (
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
    "citation_author",
    "byl",
    "author",
    "article:author",
    "article:author_name",
    "og:article:author",
    "og:author",
    "dc.creator",
    "dcterms.creator",
    "dc.creator.author",
    "creator",
    "rbauthors",
    "shareaholic:article_author_name",
    "itemprop:author",
)
_AUTHOR_CLASS: Final = re.compile(
    r"author|byline|autor|auteur|(?<!type)writer|verfasser|contributor|redakteur|journalist|reporter|"
    r"posted-?by|"
    r"created-?by|\bvcard\b|\bfn\b|username|creator"
)
_AUTHOR_ADDRESS: Final = re.compile(
    r"/people/|/staff/|/profil|/users?/|/by/|/producers/|/members?/|substack\.com/@"
)
_OTHERS: Final = re.compile(
    r"related|recommend|popular|trending|caption|credit|subscri|newsletter|breadcrumb|photographer|"
    r"(?:^|[\s_/-])(?:comments?|comment-?list|reply|replies|teasers?|promo|share|sharing|social|tags?|"
    r"category)"
    r"(?=$|[\s_/-])"
)
_WRITTEN_BY: Final = re.compile(
    r"written by|author|geschrieben|verfasst|écrit par|escrito por|scritto da|autor", re.IGNORECASE
)
_COMMENT_ITEM: Final = re.compile(r"comment|answer|review|rating", re.IGNORECASE)
_READING_TIME: Final = re.compile(r"\bmin(?:ute)?s?\.?\s+read|lesezeit", re.IGNORECASE)
_BOX_SELECTOR: Final = (
    "[class*='author' i],[class*='byline' i],[class*='autor' i],[rel~='author' i],[id*='author' i],"
    "a[href*='/author' i],a[href*='/autor' i]"
)
_USER_SELECTOR: Final = (
    "[class*='username' i],[class*='poster' i],a[href*='/members/'],a[href*='/u/'],a[href*='/user/']"
)
_THREAD_URL: Final = re.compile(
    r"^https?://(?:forums?|bbs|boards?)\.|/forums?/|viewtopic|showthread|/threads?[/-]|/topic/"
)
_THREAD_TYPES: Final = frozenset({"discussionforumposting", "qapage"})
_ORGANIZATION_TYPES: Final = frozenset(
    {"organization", "newsmediaorganization", "corporation", "localbusiness"}
)
_PART: Final = re.compile(r"\s[|•·–—-]\s|\s*[|•·]\s*")
_NO_BOX: Final = frozenset(["h1", "body", "html", "article", "main", "meta", "link", "script", "style"])

SHORTEST_SITE: Final = 4
"""Letters: a shorter name of a site stands in other names by chance."""
LONGEST_BYLINE: Final = 150
"""Characters: a longer line is no byline."""
LONGEST_LABEL: Final = 25
"""Characters: `Reviewed by` alone on a line is shorter."""
NAME_LINES: Final = 6
"""Lines behind the headline: a bare name farther down is of the article."""
LONGEST_DATELINE: Final = 80
"""Characters: a line with a name and a date is shorter."""
LIST_GAP: Final = 3
"""Lines between the names of one list of authors."""
MOST_BOXES: Final = 60
MOST_BOXED_AUTHORS: Final = 3
"""Where more are named in boxes, they are of other articles."""

Given = tuple[str, Iterable[str], Kind]
"""Name of a source, its texts, and what kind of text they are."""


def authors(
    evidence: Evidence, tree: LexborHTMLParser, vicinity: Vicinity, site_names: Iterable[str]
) -> Iterator[Candidate]:
    """Candidates for the authors; each holds all names of its source.

    Sources that say that they name the author come before those that may name another. In each group people
    come
    first, then a site with a person's name, then teams, then the site.
    """
    sites = frozenset(filter(None, map(squeeze, site_names)))
    users = _is_thread(evidence)
    for sources in (_stated(evidence, vicinity), _guessed(tree, vicinity, users=users)):
        later: list[tuple[int, Candidate]] = []
        for source, given, kind in sources:
            names = _names(given, kind)
            rank, kept = _ranked(names, sites, kind, users=users)
            if kept and rank == 0:
                yield Candidate(source, kept)
            elif kept:
                later.append((rank, Candidate(source, kept)))
        yield from (candidate for _, candidate in sorted(later, key=lambda pair: pair[0]))


def _names(given: Iterable[str], kind: Kind) -> dict[str, str]:
    """The names of a source, under their squeezed form."""
    names: dict[str, str] = {}
    for text in given:
        for name in split_names(text, kind=kind):
            names.setdefault(squeeze(name), name)
    return names


def _ranked(
    names: dict[str, str], sites: frozenset[str], kind: Kind, *, users: bool
) -> tuple[int, tuple[str, ...]]:
    """Rank of a source, and its names without the site's, unless it has no other."""
    others = tuple(name for squeezed, name in names.items() if not _is_site(squeezed, sites))
    kept = (others or tuple(names.values()))[: 1 if users else None]
    personal = kind != "organization" and (users or any(map(is_personal, kept)))
    return (0 if personal else 2) + (0 if others else 1), kept


def _is_thread(evidence: Evidence) -> bool:
    """Whether the page is a forum's thread, whose author goes by a user name."""
    return bool(types_of(evidence.article) & _THREAD_TYPES or _THREAD_URL.search(evidence.url or ""))


def _is_site(squeezed: str, sites: frozenset[str]) -> bool:
    """Whether a name is the site's, or has the site's in it."""
    return squeezed in sites or any(len(site) >= SHORTEST_SITE and site in squeezed for site in sites)


def _stated(evidence: Evidence, vicinity: Vicinity) -> Iterator[Given]:
    """Sources that say that they name the author."""
    yield from _json_ld(evidence)
    for key in _META:
        if contents := evidence.meta.get(key):
            yield key, contents, "names"
    yield from _labelled(evidence)
    yield from _properties(evidence)
    yield from _bylines(vicinity)


def _json_ld(evidence: Evidence) -> Iterator[Given]:
    """`author`; before it `creator`, where that names some of the authors: the others are contributors."""
    value = resolve(evidence.article.get("author"), evidence.things)
    items = value if isinstance(value, list) else [value]
    people = [item for item in items if not (isinstance(item, dict) and types_of(item) & _ORGANIZATION_TYPES)]
    authors = tuple(texts(people))
    creators = evidence.article_texts("creator")
    if set(creators) < set(authors):
        yield "json-ld:creator", creators, "names"
    yield "json-ld:author", authors, "names"
    yield "json-ld:creator", creators, "names"
    if not people:
        yield "json-ld:author", tuple(texts(items)), "organization"


def _guessed(tree: LexborHTMLParser, vicinity: Vicinity, *, users: bool) -> Iterator[Given]:
    """Sources that may name another."""
    yield from _boxes(tree, users=users)
    yield from _names_by_dates(vicinity)
    for node in tree.css(_USER_SELECTOR)[:MOST_BOXES] if users else ():
        if text := node_text(node):
            yield "username", [text], "names"
            return


def _labelled(evidence: Evidence) -> Iterator[Given]:
    """`twitter:data1` where `twitter:label1` says that it is the author."""
    for number in "12":
        for label in evidence.meta.get(f"twitter:label{number}", ()):
            if _WRITTEN_BY.search(label):
                yield "twitter:data", evidence.meta.get(f"twitter:data{number}", ()), "names"


def _properties(evidence: Evidence) -> Iterator[Given]:
    """Microdata: the first author, and further ones beside it; authors elsewhere wrote comments."""
    for name in ("author", "creator"):
        elements = [
            e for e in evidence.properties.get(name, ()) if e.tag != "meta" and not _is_of_comment(e.node)
        ]
        together = [e for e in elements if e.node.parent == elements[0].node.parent]
        yield f"itemprop:{name}", [_property_text(e) for e in together], "names"


def _is_of_comment(node: LexborNode) -> bool:
    """Whether the element stands in a microdata item that is a comment, an answer or a review."""
    current = node.parent
    while current is not None and current.tag != "body":
        attributes = current.attributes
        if "itemscope" in attributes:
            item = f"{attributes.get('itemprop') or ''} {attributes.get('itemtype') or ''}"
            if _COMMENT_ITEM.search(item):
                return True
        current = current.parent
    return False


def _property_text(element: Element) -> str:
    inner = element.node.css_first("[itemprop='name']")
    if inner is not None:
        return inner.attributes.get("content") or node_text(inner)
    return element.attributes.get("content") or node_text(element.node)


def _bylines(vicinity: Vicinity) -> Iterator[Given]:
    """Bylines around the headline: links to authors, elements called so, lines that begin with `By`."""
    lines = _byline_lines(vicinity)
    readers: tuple[tuple[str, Callable[[Line], list[str]], Kind], ...] = (
        ("byline:link", _linked, "users"),
        ("byline:class", _named, "text"),
        ("byline:text", _worded, "text"),
    )
    for source, read, kind in readers:
        found: list[str] = []
        last: Line | None = None
        for line in lines:
            if last is not None and (
                read is _worded or line.blocks != last.blocks or line.distance > last.distance + LIST_GAP
            ):
                continue
            if names := [text for text in read(line) if split_names(text, kind=kind)]:
                found += names
                last = line
        if found:
            yield source, found, kind


def _byline_lines(vicinity: Vicinity) -> list[Line]:
    """Short lines, nearest first; without those that name editors and photographers."""
    lines = [*_labels_joined(vicinity.after()), *_labels_joined(vicinity.before()[::-1])]
    short = (line for line in lines if len(line.text) <= LONGEST_BYLINE and not _OTHERS.search(line.blocks))
    return sorted(short, key=lambda line: line.distance)


def _labels_joined(lines: list[Line]) -> Iterator[Line]:
    """The lines in reading order: a label alone (`Written by`) joined to the next line; what others did left
    out."""
    label = ""
    skipped = False
    for line in lines:
        text = line.text
        if OTHER_ROLE.match(text):
            skipped = len(text) <= LONGEST_LABEL
            label = ""
        elif is_label(text):
            label, skipped = text, False
        elif skipped:
            skipped = False
        else:
            if label:
                line = replace(line, text=f"{label} {line.text}", segments=(label, *line.segments))
            yield line
            label = ""


def _linked(line: Line) -> list[str]:
    """Texts of links and elements that are called author."""
    end = OTHER_ROLE.search(line.text)
    before = line.text[: end.start()] if end else line.text
    return [
        anchor.text
        for anchor in line.anchors
        if anchor.text in before
        and (_AUTHOR_CLASS.search(anchor.names) or _AUTHOR_ADDRESS.search(anchor.names))
        and not _OTHERS.search(anchor.names)
        and not has_label(anchor.text)
    ]


def _named(line: Line) -> list[str]:
    """The line's texts where it is called author, but for its links to other things."""
    if not _AUTHOR_CLASS.search(line.names):
        return []
    elsewhere = {anchor.text for anchor in line.anchors if anchor.is_link} - set(_linked(line))
    return [text for text in takewhile(_is_no_other_role, line.segments) if text not in elsewhere]


def _worded(line: Line) -> list[str]:
    return [" ".join(takewhile(_is_no_other_role, line.segments))] if has_label(line.text) else []


def _is_no_other_role(text: str) -> bool:
    return OTHER_ROLE.search(text) is None


def _names_by_dates(vicinity: Vicinity) -> Iterator[Given]:
    """A name alone, on a line with a date (`5 March 2024 | Jo Doe`) or next to one."""
    for lines in (vicinity.after(NAME_LINES), vicinity.before(2)):
        for place, line in enumerate(lines):
            if len(line.text) > LONGEST_DATELINE:
                continue
            parts = [part.strip() for segment in line.segments for part in _PART.split(segment)]
            names = [part for part in parts if looks_like_name(part) and is_personal(part)]
            if names and any(_is_dateline(other) for other in lines[max(0, place - 1) : place + 2]):
                yield "byline:date", names[:1], "text"


def _is_dateline(line: Line) -> bool:
    text = line.text
    return bool(line.times or _READING_TIME.search(text) or first_date(text))


def _boxes(tree: LexborHTMLParser, *, users: bool) -> Iterator[Given]:
    """Elements called author or byline anywhere: boxes about the author behind the article.

    Where they name many, they are of other articles; on a thread the first is right.
    """
    boxed: dict[str, None] = {}
    for node in tree.css(_BOX_SELECTOR)[:MOST_BOXES]:
        if node.tag in _NO_BOX or stands_elsewhere(node):
            continue
        text = node_text(node)
        if len(text) > LONGEST_BYLINE:
            text = next(
                (line for line in node_lines(node) if looks_like_name(line) and is_personal(line)), ""
            )
        if text:
            boxed[text] = None
    if users or len({names for text in boxed if (names := split_names(text))}) <= MOST_BOXED_AUTHORS:
        for text in boxed:
            yield "author-box", [text], "text"
