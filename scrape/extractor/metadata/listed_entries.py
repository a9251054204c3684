"""Where the headings of a list of other pages lead."""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final

from scrape import url_keys
from scrape.extractor.metadata.nodetext import around, link_of, node_text
from scrape.extractor.metadata.structured import Evidence, absolute_url

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MOST: Final = 100
STEPS: Final = 3
"""Up from a link to the card: a heading, what holds that, and the card."""
_LINKED_HEADINGS: Final = "h2>a[href],h3>a[href],h4>a[href],a[href]:has(>h2,>h3)"


class ListedEntries:
    """The pages to which the lower headings of a page lead, found when they are first asked for."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence

    def has(self, node: LexborNode) -> bool:
        """Whether all of an element is a link to one of them: a date that stands beside the heading."""
        link = link_of(node)
        target = link.attributes.get("href") if link is not None and node_text(link) == node_text(node) else None
        return bool(target) and target in self._targets

    @cached_property
    def cards(self) -> frozenset[int]:
        """What holds a heading that leads to one of them, by the numbers of the elements, which are a few."""
        near = (
            islice(around(link.parent), STEPS) for link in self._links if link.attributes.get("href") in self._targets
        )
        return frozenset(element.mem_id for elements in near for element in elements)

    @cached_property
    def _links(self) -> list[LexborNode]:
        return self._evidence.tree.css(_LINKED_HEADINGS)[:MOST]

    @cached_property
    def _targets(self) -> frozenset[str]:
        """As written, but for links to the page itself."""
        evidence = self._evidence
        own = set(map(url_keys.canonical_key, evidence.own_urls))
        links = (link.attributes.get("href") or "" for link in self._links)
        targets = ((href, absolute_url(href, evidence.base_url)) for href in links)
        return frozenset(href for href, target in targets if target and url_keys.canonical_key(target) not in own)
