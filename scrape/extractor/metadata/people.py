"""Who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from scrape.extractor.metadata.byline_words import TEAM
from scrape.extractor.metadata.bylines import (
    Given,
    bylines,
    linked_list,
    lists_people,
    worded_lines,
)
from scrape.extractor.metadata.dated_names import names_by_dates
from scrape.extractor.metadata.jsonld import resolve, texts, types_of
from scrape.extractor.metadata.names import (
    Kind,
    given_first,
    has_label,
    is_personal,
    looks_like_name,
    split_names,
    squeeze,
    without_jobs,
)
from scrape.extractor.metadata.nodetext import node_parts, node_text
from scrape.extractor.metadata.page_bylines import MOST_BOXES, author_boxes, credited, labelled_names, signatures
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Element, Evidence
from scrape.extractor.metadata.title_words import SHORTEST_HEADLINE
from scrape.extractor.metadata.vicinity import Vicinity, stands_elsewhere
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_META: Final = (
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
    "citation_author",
    "citation_authors",
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
    "content_author",
    "shareaholic:article_author_name",
    "itemprop:author",
)
_WRITTEN_BY: Final = compiled_late(
    r"written by|author|geschrieben|verfasst|écrit par|escrito por|scritto da|autor", re.IGNORECASE
)
_GOES_ON: Final = compiled_late(r",? (?=[^\W\d_])[^A-ZÀ-ÞА-Я]")
_WIDE_BAR: Final = "｜"
"""Between a title and its author on Japanese sites as often as before a section."""
_COMMENT_ITEM: Final = compiled_late(r"comment|answer|review|rating", re.IGNORECASE)
_USER_SELECTOR: Final = (
    "[class*='username' i],[class*='postuser' i],[class*='postauthor' i],.normalname,td > .name > b,"
    "[class*='poster' i],.postleft strong,[class*='author_info' i] a,"
    "a[href*='/members/'],a[href*='/u/'],a[href*='/user/'],a[href*='action=profile'],a[href*='viewprofile'],"
    "a[href*='member.php?u']"
)
_ONE_PERSON: Final = frozenset({"citation_author", "dc.creator", "dcterms.creator"})
"""Keys that name one person each, in libraries' order."""
_OF_PEOPLE: Final = frozenset({"byline:date"})
"""Sources so weak that they are believed of people only: before a date stand sections and sites, too."""
_REVIEW_TYPES: Final = frozenset({"review", "criticreview"})
_ORGANIZATION_TYPES: Final = frozenset({"organization", "newsmediaorganization", "corporation", "localbusiness"})

_PERSON: Final = 0
_OTHER: Final = 2
_SITE: Final = 3
"""Ranks of sources, by whom they name; between the first two a site with a person's name."""

MOST_INITIALS: Final = 3
SHORTEST_SITE: Final = 4
"""Letters: a shorter name of a site stands in other names by chance."""
SHORTEST_START: Final = 8
"""Letters: with a shorter name that of a site begins by chance."""


def authors(evidence: Evidence, vicinity: Vicinity, site_names: Iterable[str]) -> Iterator[Candidate]:
    """Candidates for the authors; each holds all names of its source.

    Sources that say that they name the author come before those that may name another. In each group people
    come first, then a site with a person's name, then teams, then the site. The person whom a label names
    comes before a team and the site in any case.
    """
    sites = frozenset(filter(None, map(squeeze, site_names)))
    users = evidence.is_thread
    is_first = not evidence.shows_others  # on which lines and labels name others
    for given in (_stated(evidence, vicinity, users=users), _guessed(evidence, vicinity, users=users)):
        sources = _but_titles(given, evidence)
        for rank, candidate in _in_order(sources, sites, users=users):
            if is_first and rank == _PERSON:
                yield from _shown(candidate, evidence, vicinity)
            elif is_first and _is_body(candidate, rank):
                yield from (labelled for _, labelled in _in_order(labelled_names(evidence.texts), sites, users=users))
            is_first = False
            yield candidate


def _in_order(sources: Iterable[Given], sites: frozenset[str], *, users: bool) -> Iterator[tuple[int, Candidate]]:
    """Rank and candidate of each source that names somebody: people as they come, then the others by rank."""
    later: list[tuple[int, Candidate]] = []
    for source, given, kind in sources:
        rank, kept = _ranked(_names(given, kind), sites, kind, users=users)
        if kept and rank == _PERSON:
            yield rank, Candidate(source, kept)
        elif kept and source not in _OF_PEOPLE:
            later.append((rank, Candidate(source, kept)))
    yield from sorted(later, key=lambda pair: pair[0])


def _but_titles(sources: Iterable[Given], evidence: Evidence) -> Iterator[Given]:
    """The sources; those of the page's text without the title, which a box for rating calls a name. One of few words
    may be of a page about its author."""
    given = (*evidence.title_parts, *evidence.meta.get("og:title", ()))
    titles = {squeeze(text) for text in given if text.count(" ") >= SHORTEST_HEADLINE}
    for source, names, kind in sources:
        yield source, names if kind == "names" else [name for name in names if squeeze(name) not in titles], kind


def _is_body(candidate: Candidate, rank: int) -> bool:
    """Whether it names nobody but teams, companies or the site."""
    return rank == _SITE or (rank == _OTHER and all(TEAM.search(name.lower()) for name in _values(candidate)))


def _values(candidate: Candidate) -> tuple[str, ...]:
    return candidate.value if isinstance(candidate.value, tuple) else ()


def _shown(known: Candidate, evidence: Evidence, vicinity: Vicinity) -> Iterator[Candidate]:
    """What readers see where markup, which may name who put the page up, says otherwise: a list of all the known
    authors and others, or a byline that names none of them; people only. Under the title of a review another's work
    may have its byline."""
    is_review = any(types_of(thing) & _REVIEW_TYPES for thing in (evidence.article, *evidence.things))
    wanted = set(map(squeeze, _values(known)))
    words = set(" ".join(_values(known)).casefold().split())
    for line, is_sure in worded_lines(vicinity):
        given = _names([line], "text")
        rank, names = _ranked(given, frozenset(), "text", users=False)
        if rank != _PERSON or not all(map(is_personal, names)):
            continue
        are_linked = known.source == "byline:link" and len(wanted) > 1  # and a comma parts the others from them
        is_list = lists_people(line) or are_linked
        if wanted < given.keys() and is_list and len(names) == len(given):
            yield Candidate("byline:list", names)
        elif is_sure and not is_review and words.isdisjoint(" ".join(names).casefold().split()):
            yield Candidate("byline:text", names)
        return
    rank, names = _ranked(given := _names(linked_list(vicinity), "users"), frozenset(), "users", users=False)
    if rank == _PERSON and wanted < given.keys() and all(map(is_personal, given.values())):
        yield Candidate("byline:list", names)
    elif _spell_out(tuple(given.values()), _values(known)):
        yield Candidate("byline:list", tuple(given.values()))


def _spell_out(names: Sequence[str], initialled: Sequence[str]) -> bool:
    """Whether names are those of the same people whom libraries call by family and initials: `Marsh JA`."""
    return len(names) == len(initialled) and all(map(_has_initials, names, initialled))


def _has_initials(name: str, initialled: str) -> bool:
    family, _, initials = initialled.rpartition(" ")
    is_short = family != "" and initials.isupper() and len(initials) <= MOST_INITIALS
    return is_short and name.endswith(f" {family}") and name[0] == initials[0]


def _names(given: Iterable[str], kind: Kind) -> dict[str, str]:
    """The names of a source, under their squeezed form."""
    names: dict[str, str] = {}
    for text in given:
        for name in split_names(text, kind=kind):
            names.setdefault(squeeze(name), name)
    return names


def _ranked(names: dict[str, str], sites: frozenset[str], kind: Kind, *, users: bool) -> tuple[int, tuple[str, ...]]:
    """Rank of a source, and its names without the site's, unless it has no other."""
    others = tuple(name for squeezed, name in names.items() if not _is_site(squeezed, name, sites))
    first = next(iter(names.values()), "")
    if kind == "names" and others and first != others[0] and not any(map(is_personal, others)):
        return _SITE, (first,)  # with its place: Harbour Post, Marle, Cornwall
    if kind in {"text", "users"} and any(map(is_personal, others)):
        others = without_jobs(tuple(name for name in others if not TEAM.search(name.lower())))
    kept = (others or tuple(names.values()))[: 1 if users else None]
    personal = kind != "organization" and (users or any(map(is_personal, kept)))
    return (_PERSON if personal else _OTHER) + (0 if others else 1), kept


def _is_site(squeezed: str, name: str, sites: frozenset[str]) -> bool:
    """Whether a name is the site's, has the site's in it, or is of several words with which that begins."""
    return squeezed in sites or any(
        (len(site) >= SHORTEST_SITE and site in squeezed)
        or (len(squeezed) >= SHORTEST_START and " " in name and site.startswith(squeezed))
        for site in sites
    )


def _stated(evidence: Evidence, vicinity: Vicinity, *, users: bool) -> Iterator[Given]:
    """Sources that say that they name the author; on a thread no texts, which tell the user's rank."""
    yield from _json_ld(evidence, vicinity)
    for key in _META:
        contents = evidence.meta.get(key)
        if contents and not evidence.is_of_list(key):
            yield key, map(given_first, contents) if key in _ONE_PERSON else contents, "names"
    yield from _labelled(evidence)
    if evidence.shows_others:
        return
    yield from _properties(evidence)
    yield from (given for given in bylines(vicinity) if given[0] == "byline:link" or not users)


def _json_ld(evidence: Evidence, vicinity: Vicinity) -> Iterator[Given]:
    """`author`; before it `creator`, where that names some of the authors: the others are contributors.

    A `contributor` who stands in the byline is an author too: some systems put all authors but the first
    there.
    """
    value = resolve(evidence.article.get("author"), evidence.things)
    items = value if isinstance(value, list) else [value]
    people = [item for item in items if not (isinstance(item, dict) and types_of(item) & _ORGANIZATION_TYPES)]
    authors = tuple(map(given_first, texts(people)))
    creators = evidence.article_texts("creator")
    contributors = evidence.article_texts("contributor")
    if contributors and authors and _are_in_byline(contributors, vicinity):
        yield "json-ld:contributor", (*authors, *contributors), "names"
    if set(creators) < set(authors):
        yield "json-ld:creator", creators, "names"
    yield "json-ld:author", authors, "names"
    yield "json-ld:creator", creators, "names"
    if not people:
        yield "json-ld:author", tuple(texts(items)), "organization"


def _are_in_byline(people: Iterable[str], vicinity: Vicinity) -> bool:
    shown = {name for _, given, kind in bylines(vicinity) for name in _names(given, kind)}
    return {squeeze(name) for name in people} <= shown


def _guessed(evidence: Evidence, vicinity: Vicinity, *, users: bool) -> Iterator[Given]:
    """Sources that may name another."""
    if evidence.shows_others:
        return
    if users:
        yield from _users(evidence.tree)
    yield from author_boxes(evidence.tree, users=users)
    yield from labelled_names(evidence.texts)
    is_wide = _WIDE_BAR in (evidence.page_title or "")
    parts_of_title = set() if is_wide else set(map(squeeze, evidence.title_parts))
    for source, names, kind in names_by_dates(vicinity):
        others = (name for name in names if squeeze(name) not in parts_of_title)
        yield source, [name for name in others if not _is_subject(name, evidence)], kind
    yield from signatures(evidence.tree)
    yield from credited(evidence.texts)


def _is_subject(name: str, evidence: Evidence) -> bool:
    """Whether the `<title>` goes on behind the name as a sentence does: `Jo Doe, who built the pier, dies`."""
    _, found, behind = (evidence.page_title or "").partition(name)
    return found != "" and _GOES_ON.match(behind) is not None


def _users(tree: LexborHTMLParser) -> Iterator[Given]:
    """The user who opened a thread: the first who is named."""
    for node in tree.css(_USER_SELECTOR)[:MOST_BOXES]:
        text = next(iter(node_parts(node)), "")
        if split_names(text, kind="names") and not stands_elsewhere(node):
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
        elements = [e for e in evidence.properties.get(name, ()) if e.tag != "meta" and not _is_of_comment(e.node)]
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
    return element.attributes.get("content") or _shown_names(element.node)


def _shown_names(node: LexborNode) -> str:
    """The text of an element, or of the links in it, where it says more than names: a label, a place, a score."""
    text = node_text(node)
    links = [node_text(link) for link in node.css("a")] if has_label(text) or any(map(str.isdigit, text)) else []
    return "; ".join(link for link in links if looks_like_name(link, kind="names")) or _people_of(text)


def _people_of(text: str) -> str:
    """The people in a list that goes on with whom they write for: `Jo Doe, Coast News Service`."""
    names = split_names(text, kind="names")
    people = [name for name in names if not TEAM.search(name.lower())]
    return "; ".join(people) if len(people) < len(names) and any(map(is_personal, people)) else text
