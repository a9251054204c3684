"""Who owns a site that is called after a person: the author of what is told there, where nobody is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from scrape import urls
from scrape.extractor.metadata.names import as_in_address, is_full_name, squeeze
from scrape.extractor.metadata.nodetext import node_text
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.site import home_links, last_rights
from scrape.extractor.metadata.structured import Evidence
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    pass

MIN_SAID: Final = 8
"""How often `I` says something on a page that somebody tells: of six labelled pages with so many, of sites called after
what may be a person, five are by that person; of those with fewer most are of companies."""
MIN_SAID_OF_LINKED: Final = 3
"""The same of pages that link to accounts of the site's owner, as those of papers and companies do, too."""
MOST_TEXTS: Final = 2000
"""A bound on the texts of a page that are searched."""
SHORTEST_PART: Final = 3
"""Letters of a part of a name that may be a word."""
SHORTEST_LABEL: Final = 4
"""The same of one that a host is called after."""
_NAME: Final = compiled_late(
    r"[^\W\d_a-z][^\W\d_]*[a-z\u00df-\u00ff\u0100-\u024f](?:['’.-][^\W\d_]+)*\.?|[^\W\d_a-z]\.?(?:-[^\W\d_a-z]\.?)?"
)
_SAYS: Final = compiled_late(r"(?<!\S)I(?:['’](?:m|ve|d|ll))? [a-z]")
_IS_ME: Final = (
    r"(?:I['’]m|I am|my name is|ich bin|mein name ist|je suis|je m['’]appelle|soy|me llamo|sou|sono|mi chiamo|ik ben"
    r"|jag är|jag heter|jeg er|jeg heter|jmenuji se|меня зовут) (?:.{1,12} )?"
)
_WORD: Final = compiled_late(r"(?<!\S)[a-z\u00df-\u00ff]{3,}(?=[\s.,;:!?])")
_LINKS_TO_SELF: Final = "a[rel~='me'],link[rel~='me']"
"""What the owners of sites put before the pages of theirs elsewhere."""


def owners(evidence: Evidence, site_names: Iterable[str]) -> Iterator[Candidate]:
    """The person whom the site is called after, in the title, in its head or in the line with its rights, and in its
    address, if the page is told by one person, or is said to be of one."""
    if evidence.shows_others or evidence.is_thread or evidence.is_of_goods:
        return
    lines = evidence.document.texts[:MOST_TEXTS]
    given = chain(site_names, _in_head(evidence), [last_rights(lines)])
    for name in dict.fromkeys(given):
        if _may_be_person(name) and _is_in_address(name, evidence) and _is_told_by_one(name, lines, evidence):
            yield Candidate("owner", (name,))
            return


def _in_head(evidence: Evidence) -> Iterator[str]:
    """The texts of links to the site's own first page."""
    own = {urls.hostname(url) for url in evidence.own_urls}
    for link in home_links(evidence):
        if urls.hostname(evidence.target(link.attributes.get("href"))) in own:
            yield node_text(link)


def _may_be_person(name: str) -> bool:
    """Whether all words are written as names are; letters that stand for a company are not."""
    return 1 < len(name.split()) <= 3 and is_full_name(name) and all(map(_NAME.fullmatch, name.split()))


def _is_in_address(name: str, evidence: Evidence) -> bool:
    """Whether a label of the host has the name, or is a part of it."""
    labels = {squeeze(label) for url in evidence.own_urls for label in (urls.hostname(url) or "").split(".")}
    whole, *parts = map(as_in_address, (name, *name.split()))
    return any(whole in label for label in labels) or any(
        part in labels for part in parts if len(part) >= SHORTEST_LABEL
    )


def _is_told_by_one(name: str, lines: list[str], evidence: Evidence) -> bool:
    """Whether the page says `I`, or who that is, and uses no part of the name as a word, as it would of a brand's."""
    text = " ".join(lines)
    said = sum(1 for _ in islice(_SAYS.finditer(text), MIN_SAID))
    is_one = (
        said == MIN_SAID
        or (said >= MIN_SAID_OF_LINKED and evidence.tree.css_first(_LINKS_TO_SELF) is not None)
        or re.search(f"{_IS_ME}{re.escape(name)}", text, re.IGNORECASE) is not None
    )
    parts = {part for part in name.casefold().split() if len(part) >= SHORTEST_PART}
    return is_one and parts.isdisjoint(_WORD.findall(text))
