"""Who may have written the article: what markup states, and what the page's text lets guess."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from scrape.extractor.metadata.author_boxes import MOST_BOXES, author_boxes, pictured
from scrape.extractor.metadata.byline_signs import ENTRANCE
from scrape.extractor.metadata.bylines import bylines
from scrape.extractor.metadata.dated_names import names_by_dates
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.jsonld import resolve, texts
from scrape.extractor.metadata.lower_headings import writer_and_work
from scrape.extractor.metadata.mail_headers import sender_of
from scrape.extractor.metadata.name_lists import split_names
from scrape.extractor.metadata.names import (
    Given,
    Kind,
    given_first,
    has_label,
    is_label,
    is_personal,
    looks_like_name,
    names_team,
    squeeze,
)
from scrape.extractor.metadata.nodetext import around, node_parts, node_text
from scrape.extractor.metadata.page_bylines import credited, labelled_names
from scrape.extractor.metadata.page_users import agency_in_opening, first_poster, users_by_moments, users_in_lines
from scrape.extractor.metadata.signatures import line_signatures, signatures
from scrape.extractor.metadata.signed_letters import address_signatures, contact_signatures, letter_signatures
from scrape.extractor.metadata.structured import Evidence
from scrape.extractor.metadata.vicinity import Vicinity
from scrape.extractor.parsing.linked_data import types_of
from scrape.extractor.parsing.marked_elements import Element
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_META: Final = tuple(
    "parsely-author sailthru.author cxenseparse:author citation_author citation_authors byl author article:author "
    "article:author_name og:article:author og:author og:author:username dc.creator dcterms.creator dc.creator.author "
    "dc.contributor.inventor creator rbauthors content_author dable:author shareaholic:article_author_name "
    "itemprop:author".split()
)
_OF_PORTAL: Final = "og:article:author"
"""Where portals of Korea say whose article they show: `Coast Daily | Portal`."""
_ENDS_SMALL: Final = r"[^\W\d_][\w'’-]*[a-zß-ÿĀ-žа-яёά-ώ]"
_FAMILY_FIRST: Final = compiled_late(rf"\s*{_ENDS_SMALL},\s*{_ENDS_SMALL}(?: [^\W\d_]\.?)*[\s;]*")
_GOES_ON: Final = compiled_late(r",? (?=[^\W\d_])[^A-ZÀ-ÞА-Я]")
_WRITTEN_BY: Final = compiled_late(
    r"(?<!about the )(?<!co-)\b(?:(?:written|authored) by|authors?|autor(?:a|as|es|in|en|ka)?|auteurs?|autrice|autore"
    r"|geschrieben|verfasst|écrit par|escrito por|scritto da)\b",
    re.IGNORECASE,
)
"""Part of what a card calls the author: `Post author`, `Author(s)`, `Autor des Beitrags`."""
_WIDE_BAR: Final = "｜"
"""Between a title and its author on Japanese sites as often as before a section."""
_COMMENT_ITEM: Final = compiled_late(r"comment|answer|review|rating", re.IGNORECASE)
_USER_SELECTOR: Final = (
    "[class*='username' i],[class*='postuser' i],[class*='postauthor' i],.normalname,.bbp-author-name,td > .name > b,"
    "[class*='poster' i],.postleft strong,[class*='author_info' i] a,"
    "a[href*='/members/'],a[href*='/u/'],a[href*='/user/'],a[href*='action=profile'],a[href*='viewprofile'],"
    "a[href*='member.php?u'],a.hnuser"
)
_NAME: Final = "[itemprop='name']"
_NAME_PARTS: Final = tuple(f"[itemprop='{part}Name' i]" for part in ("given", "additional", "family"))
"""What stands for the name where a user has chosen it: one of the first two; where all are given, the parts of one."""
_NAME_OF_ITEM: Final = ".fn,[rel~='author']"
"""In a box about one person that does not say which of its texts is the name."""
_NAME_AND_HANDLE: Final = compiled_late(r"([^()]{2,60}) \(@[\w.@-]+\)")
_ONE_PERSON: Final = frozenset({"citation_author", "dc.creator", "dcterms.creator", "dc.contributor.inventor"})
"""Keys that name one person each, in libraries' order."""
_ORGANIZATION_TYPES: Final = frozenset({"organization", "newsmediaorganization", "corporation", "localbusiness"})


def names_of(given: Iterable[str], kind: Kind) -> dict[str, str]:
    """The names of a source, under their squeezed form."""
    names: dict[str, str] = {}
    for text in given:
        for name in split_names(text, kind=kind):
            names.setdefault(squeeze(name), name)
    return names


def stated(evidence: Evidence, vicinity: Vicinity) -> Iterator[Given]:
    """Sources that say that they name the author; on a thread no texts, which tell the user's rank."""
    yield from _json_ld(evidence, vicinity)
    for key in _META:
        contents = evidence.meta.get(key)
        if not contents or evidence.is_of_list(key):
            continue
        if key == _OF_PORTAL and " | " in contents[0]:
            yield key, [contents[0].partition(" | ")[0]], "organization"
        else:
            turned = given_first if key in _ONE_PERSON else partial(_given_first_of_all, evidence=evidence)
            yield key, map(turned, contents), "names"
    yield from _labelled(evidence)
    yield from _user_of_post(evidence)
    if evidence.shows_others:
        return
    yield from _properties(evidence)
    yield from (given for given in bylines(vicinity) if given[0] == "byline:link" or not evidence.is_thread)


def _given_first_of_all(text: str, evidence: Evidence) -> str:
    """People in libraries' order in the order of speech: `Doe, Jane; Roe, Max J.`. One alone is so where both parts are
    of one word, initials aside, and the page shows them turned: `Harbour Post, Jo Doe` names two, and so may
    `Anna, Ben`."""
    if "," not in text:
        return text
    people = [person for person in text.split(";") if person and not person.isspace()]
    turned = list(map(given_first, people))
    if any(before == behind or names_team(before) for before, behind in zip(people, turned, strict=True)):
        return text
    if len(people) > 1:
        return "; ".join(turned)
    is_shown = _FAMILY_FIRST.fullmatch(text) is not None and any(turned[0] in shown for shown in evidence.texts.texts)
    return turned[0] if is_shown else text


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
    shown = {name for _, given, kind in bylines(vicinity) for name in names_of(given, kind)}
    return {squeeze(name) for name in people} <= shown


def guessed(evidence: Evidence, vicinity: Vicinity) -> Iterator[Given]:
    """Sources that may name another."""
    if evidence.shows_others:
        return
    if evidence.is_thread:
        yield "username", _users(evidence.tree), "names"
        yield "username", first_poster(evidence.texts), "names"
    if headed := writer_and_work(evidence):
        yield "heading", [headed[0]], "text"
    yield "mail:from", [sender_of(evidence.texts)], "names"
    yield from author_boxes(evidence.tree, users=evidence.is_thread)
    yield from labelled(evidence)
    yield "author-box", pictured(evidence.texts), "text"
    yield "byline:user", users_in_lines(evidence.texts), "users"
    yield "byline:user", users_by_moments(evidence.texts), "users"
    is_wide = _WIDE_BAR in (evidence.page_title or "")
    parts_of_title = set() if is_wide else set(map(squeeze, evidence.title_parts))
    for source, names, kind in names_by_dates(vicinity):
        others = (name for name in names if squeeze(name) not in parts_of_title)
        yield source, [name for name in others if not _is_subject(name, evidence)], kind
    yield from signed(evidence)
    yield "signature", contact_signatures(evidence.tree, evidence.texts), "text"
    yield "signature", letter_signatures(evidence.tree, evidence.texts), "text"
    yield "signature", address_signatures(evidence.tree), "text"
    yield "credit", credited(evidence.texts), "text"
    yield "signature", line_signatures(evidence.texts), "text"
    yield "agency", agency_in_opening(evidence.texts), "organization"


def labelled(evidence: Evidence) -> Iterator[Given]:
    """Who is named behind a label anywhere on the page."""
    yield "byline:label", labelled_names(evidence.texts), "text"


def signed(evidence: Evidence) -> Iterator[Given]:
    """Who signs the text."""
    yield "signature", signatures(evidence.tree), "text"


def _is_subject(name: str, evidence: Evidence) -> bool:
    """Whether the `<title>` goes on behind the name as a sentence does: `Jo Doe, who built the pier, dies`."""
    _, found, behind = (evidence.page_title or "").partition(name)
    return found != "" and _GOES_ON.match(behind) is not None


def _users(tree: LexborHTMLParser) -> list[str]:
    """The user who opened a thread: the first who is named, if need be in what is called a comment."""
    named = [
        (node, text)
        for node in tree.css(_USER_SELECTOR)[:MOST_BOXES]
        if split_names(text := next(iter(node_parts(node)), ""), kind="names")
        and not ENTRANCE.search(node.attributes.get("href") or "")
    ]
    for in_thread in (False, True):
        for node, text in named:
            if not stands_elsewhere(node, in_thread=in_thread):
                return [text]
    return []


def _labelled(evidence: Evidence) -> Iterator[Given]:
    """`twitter:data1` where `twitter:label1` says that it is the author."""
    for number in "12":
        for label in evidence.meta.get(f"twitter:label{number}", ()):
            if is_label(label) or _WRITTEN_BY.search(label):
                yield "twitter:data", evidence.meta.get(f"twitter:data{number}", ()), "names"


def _user_of_post(evidence: Evidence) -> Iterator[Given]:
    """Who wrote a post on a social network: its title is nothing but the name, `Jo Doe (@jo@town.example)`."""
    if "profile:username" in evidence.meta and "profile" not in evidence.meta.get("og:type", ()):
        titles = map(_NAME_AND_HANDLE.fullmatch, evidence.meta.get("og:title", ()))
        yield "og:title", [title[1] for title in titles if title], "users"


def _properties(evidence: Evidence) -> Iterator[Given]:
    """Microdata: the first author, and further ones beside it; authors elsewhere wrote comments."""
    for name in ("author", "creator"):
        elements = [e for e in evidence.properties.get(name, ()) if e.tag != "meta" and not _is_of_comment(e.node)]
        parents = [
            e.node.parent.mem_id if e.node.parent is not None else 0 for e in elements
        ]  # `==` reads their markup
        together = [e for e, parent in zip(elements, parents, strict=True) if parent == parents[0]]
        yield f"itemprop:{name}", [_property_text(e) for e in together], "names"


def _is_of_comment(node: LexborNode) -> bool:
    """Whether the element stands in a microdata item that is a comment, an answer or a review."""
    items = (attributes for element in around(node.parent) if "itemscope" in (attributes := element.attributes))
    return any(_COMMENT_ITEM.search(f"{item.get('itemprop')} {item.get('itemtype')}") for item in items)


def _property_text(element: Element) -> str:
    if name := _own_text(element, _NAME):
        return name
    *first, family = (_own_text(element, part) for part in _NAME_PARTS)
    if any(first):
        return " ".join(filter(None, (*first, family))) if family else next(filter(None, first))
    is_box = "itemscope" in element.attributes and element.node.css_first("p,div") is not None
    named = {node_text(node) for node in element.node.css(_NAME_OF_ITEM)} if is_box else ()
    if len(named) == 1 and looks_like_name(name := next(iter(named)), kind="text") and node_text(element.node) != name:
        return name
    return element.attributes.get("content") or _shown_names(element.node)


def _own_text(element: Element, part: str) -> str:
    """What an item says of itself, not what one within it does: of who follows an author, of how many like it. An
    element that is no item is told of by that within it."""
    own = element.node.mem_id
    for node in element.node.css(part):
        within = around(node.parent if "itemscope" in element.attributes else element.node)
        item = next((each for each in within if each.mem_id == own or "itemscope" in each.attributes), None)
        if item is not None and item.mem_id == own:
            return node.attributes.get("content") or node_text(node)
    return ""


def _shown_names(node: LexborNode) -> str:
    """The text of an element, or of the links in it, where it says more than names: a label, a place, a score."""
    text = node_text(node)
    links = [node_text(link) for link in node.css("a")] if has_label(text) or any(map(str.isdigit, text)) else []
    return "; ".join(link for link in links if looks_like_name(link, kind="names")) or _people_of(text)


def _people_of(text: str) -> str:
    """The people in a list that goes on with whom they write for: `Jo Doe, Coast News Service`."""
    names = split_names(text, kind="names")
    people = [name for name in names if not names_team(name)]
    return "; ".join(people) if len(people) < len(names) and any(map(is_personal, people)) else text
