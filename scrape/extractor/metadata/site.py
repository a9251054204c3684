"""What a page's site is called: by what it says itself, its title, its host and the links to its first page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from scrape import urls
from scrape.extractor.boilerplate.phrases.elsewhere import HOME
from scrape.extractor.metadata.jsonld import texts
from scrape.extractor.metadata.name_words import ARTICLES
from scrape.extractor.metadata.names import squeeze
from scrape.extractor.metadata.nodetext import node_text
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.structured import Evidence, is_home
from scrape.extractor.parsing.linked_data import types_of
from scrape.extractor.passages import normalise
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MOST_HOME_LINKS: Final = 20
"""Links at the beginning of a page: the one in its head is among the first."""
_BRANDS: Final = frozenset({"brand", "navbar-brand"})
_LAST_LINES: Final = 30
"""Segments at the end of a page, among which its copyright line stands."""
_YEARS: Final = compiled_late(r"\s*(?:\d{4}(?:\s?[-–—]\s?(?:\d{4}|\d\d))?)?[\s,.]*(?:by )?")
_END_OF_OWNER: Final = compiled_late(r"[|•·–—]|\s-\s|[.,]\s|\ball rights", re.IGNORECASE)
SHORTEST_ABBREVIATION: Final = 3
"""Letters: two words begin so by chance."""

_ADDRESSES: Final = ("http:", "https:", "//", "www.")
"""How what some systems give for the site's name begins: its first page."""
_SHARED_LABELS: Final = frozenset(
    "www m amp mobile web blog blogs news en com org net co uk edu gov info".split()
    + "github wordpress blogspot medium substack io de fr es it".split()
)
"""Labels of hosts that say nothing about whose site it is."""


def site_names(evidence: Evidence) -> list[Candidate]:
    """Names that the page gives its site, best first."""
    return [*_stated(evidence), *_of_title(evidence)] or [*_of_home_links(evidence)]


def _stated(evidence: Evidence) -> Iterator[Candidate]:
    for source, name in _given_names(evidence):
        if not _is_address(name):
            yield Candidate(source, name.lstrip("@"))


def _of_title(evidence: Evidence) -> Iterator[Candidate]:
    """The parts of the title that the host confirms."""
    labels = {squeeze(label) for url in evidence.own_urls for label in _host_labels(url)}
    own = set(map(_own_label, evidence.own_urls))
    is_title = len(evidence.title_parts) == 1
    for part in reversed(evidence.title_parts):
        if squeeze(part) in labels or (_is_owner(part, evidence) if is_title else _is_shortened(part, labels, own)):
            yield Candidate("title", part)


def _is_owner(name: str, evidence: Evidence) -> bool:
    """Whether the page's last line with a copyright sign says that the rights are of whom the `<title>` names alone, on
    a page without an h1: that of a person may be of what they own."""
    if not name or evidence.tagged("h1") or evidence.is_first_page:
        return False
    before, owner = _beside_sign(evidence.document.texts)
    if not owner:
        return before.strip() == name
    return owner.startswith(name) and not owner[len(name) : len(name) + 2].strip(" .,|·").isalnum()


def _beside_sign(lines: Sequence[str]) -> tuple[str, str]:
    """What the page's last line with a copyright sign says before that, as in `Harbour Club © 2024`, and behind that
    and the years."""
    line = next((line for line in reversed(lines[-_LAST_LINES:]) if "©" in line), "")
    before, _, behind = line.rpartition("©")
    return before, _YEARS.sub("", behind, count=1)


def last_rights(lines: Sequence[str]) -> str:
    """Whose the rights are, by the page's last line with a copyright sign."""
    return _END_OF_OWNER.split(_beside_sign(lines)[1], maxsplit=1)[0].strip(" .,|·•")


def _of_home_links(evidence: Evidence) -> Iterator[Candidate]:
    """The name behind the title, if a link to the site's first page says the same: that in its head."""
    of_title = {squeeze(name) for name in (*evidence.title_parts[1:], *_in_brackets(evidence.page_title or ""))}
    if not of_title or evidence.is_first_page:
        return
    for link in home_links(evidence):
        name = next((text for text in _said_by(link, evidence) if squeeze(text) in of_title), None)
        if name is not None and HOME.fullmatch(normalise(name)) is None:
            yield Candidate("home", name)
            return


def _said_by(link: LexborNode, evidence: Evidence) -> Iterator[str]:
    """The text of a link, or what is given for its picture, where that leads to the first page."""
    yield node_text(link)
    if not is_home(evidence.target(link.attributes.get("href"))):
        return
    yield link.attributes.get("title") or ""
    if (picture := link.css_first("img[alt]")) is not None:
        yield picture.attributes["alt"] or ""


def home_links(evidence: Evidence) -> Iterator[LexborNode]:
    """The links at the beginning of a page that lead to the site's first page."""
    return (link for link in evidence.tree.css("a[href]")[:MOST_HOME_LINKS] if _leads_home(link, evidence))


def _leads_home(link: LexborNode, evidence: Evidence) -> bool:
    """Whether it leads to the site's first page, or is marked so: by wikis with a key, by Bootstrap as a brand."""
    attributes = link.attributes
    is_marked = attributes.get("rel") == "home" or attributes.get("accesskey") == "h"
    return (
        is_marked
        or not _BRANDS.isdisjoint((attributes.get("class") or "").split())
        or is_home(evidence.target(attributes.get("href")))
    )


def _in_brackets(title: str) -> list[str]:
    """The end of a title in brackets, where DokuWiki puts the site's name."""
    before, _, behind = title.rpartition(" [")
    return [behind[:-1]] if before and behind.endswith("]") else []


def _is_shortened(name: str, labels: Iterable[str], own: Iterable[str]) -> bool:
    """Whether a label is the initials of a name of three words or more, or the owner's an abbreviation of one."""
    words = _name_words(name)
    is_acronym = len(words) >= SHORTEST_ABBREVIATION and "".join(word[0] for word in words) in labels
    return is_acronym or any(_abbreviates(label, words) for label in own)


def _own_label(url: str | None) -> str:
    """The one label of the URL's host that calls its owner: `Code Design` at code.perch.example is no site."""
    labels = (urls.hostname(url) or "").split(".")[:-1]
    return next((squeeze(label) for label in reversed(labels) if label not in _SHARED_LABELS), "")


def _name_words(name: str) -> list[str]:
    """The words of a name, squeezed, without an article before them."""
    words = [word for part in name.split() if (word := squeeze(part))]
    return words[1:] if words and words[0] in ARTICLES else words


def _abbreviates(label: str, words: list[str]) -> bool:
    """Whether a host's label is put together from how the words of a name begin, each of them: `hbtimes` for
    `The Harbour Bay Times`."""
    if len(label) < SHORTEST_ABBREVIATION or not 2 <= len(words) <= len(label):
        return False
    ends = {0}
    for word in words:
        ends = {end + taken for end in ends for taken in range(1, len(word) + 1) if label.startswith(word[:taken], end)}
    return len(label) in ends


def _is_address(name: str) -> bool:
    return name.lower().startswith(_ADDRESSES)


def _given_names(evidence: Evidence) -> Iterator[tuple[str, str]]:
    yield from evidence.filled_metas("og:site_name")
    yield from evidence.in_json_ld("publisher")
    yield from (("json-ld:website", name) for name in _of_websites(evidence, "name"))
    yield from evidence.filled_metas(
        "application-name", "apple-mobile-web-app-title", "dc.publisher", "citation_publisher"
    )


def _of_websites(evidence: Evidence, name: str) -> Iterator[str]:
    for thing in evidence.things:
        if "website" in types_of(thing):
            yield from texts(thing.get(name))


def site_aliases(evidence: Evidence) -> Iterator[str]:
    """Further names by which a title or byline may call the site: its accounts, its address and its host."""
    yield from (name for _, name in _given_names(evidence) if _is_address(name))
    for _, account in evidence.metas("twitter:site"):
        yield account.lstrip("@")
    yield from _of_websites(evidence, "alternateName")
    for url in evidence.own_urls:
        yield from _host_labels(url)


def _host_labels(url: str | None) -> Iterator[str]:
    """What the URL's host calls the site: the whole, its end, and its labels that are not everybody's."""
    host = (urls.hostname(url) or "").removeprefix("www.")
    if host:
        labels = host.split(".")
        yield host
        yield ".".join(labels[-2:])
        yield from (label for label in labels if label not in _SHARED_LABELS)
