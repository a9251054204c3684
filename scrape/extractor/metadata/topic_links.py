"""The links to lists by topic that a post's own box for them holds, where no markup says what they are: by the address
to which they lead, and what themes call the box.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.headings import MOST_HEADINGS
from scrape.extractor.metadata.listed_entries import ListedEntries
from scrape.extractor.metadata.nodetext import around
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.extractor.document import Document
    from scrape.extractor.metadata.structured import Evidence

TAG: Final = "tag"
CATEGORY: Final = "categor"
_SELECTORS: Final = {kind: f"a[href*='{kind}']" for kind in (TAG, CATEGORY)}
_PATHS: Final = {
    TAG: compiled_late(r"(?:\A|[/?#&])(?:tags?|tagged)(?:[/=]|/?#)[^/?#]+/?(?:index)?(?:\.html?)?\Z", re.IGNORECASE),
    CATEGORY: compiled_late(r"(?:\A|[/?#&])categor(?:y|ies)(?:[/=]|/?#)[^?#]+\Z", re.IGNORECASE),
}
_OF_POST: Final = compiled_late(
    r"(?:^|\s)(?:post|article|entry|single)[-_]{1,2}(?:meta|info|header|footer|bottom)(?=$|\s)"
    r"|(?:^|\s)(?:post|article|entry|single|meta)[\w-]{0,40}?[-_](?:tags?|categor(?:y|ies))(?:[-_](?!cloud)[\w-]{0,40})?(?=$|\s)"
)
"""What themes call the box of a post's topics, or each link in it."""
_OF_ANY: Final = compiled_late(r"(?:^|\s)(?:tags?|categor(?:y|ies))(?:[-_](?:list|links?|items?))?(?=$|\s)")
"""The same in an article with a main heading: elsewhere it may be that of the whole site."""
_ARTICLES: Final = frozenset({"article", "post"})
MOST_STEPS: Final = 4
"""Up from a link to the box."""
MOST_LINKS: Final = 20
"""More are those of the site."""
MOST_LOOKED_AT: Final = 500
"""Links of a page around which a box is looked for."""


def topic_links(evidence: Evidence, kind: str) -> list[LexborNode]:
    """The links to lists of a kind in boxes of the post, or none; those of a list are of others."""
    path = _PATHS[kind]
    if not _may_have(evidence.document, kind) or evidence.shows_others:
        return []
    links = [link for link in evidence.tree.css(_SELECTORS[kind]) if path.search(link.attributes.get("href") or "")]
    if not links:
        return []
    headed = _around_headings(evidence)
    boxes = _Boxes(headed)
    boxed = [(link, box) for link in links[:MOST_LOOKED_AT] if (box := boxes.of_post(link)) is not None]
    cards = ListedEntries(evidence).cards - headed if boxed else frozenset()
    boxed = [(link, box) for link, box in boxed if not _is_of_card(box, cards)]
    around_links = [link for link, box in boxed if box.mem_id != link.mem_id]  # clouds call each link as boxes do
    found = around_links or [link for link, _ in boxed]
    return found if len(found) <= MOST_LINKS else []


def _may_have(document: Document, kind: str) -> bool:
    """Whether a link that is read leads to such a list, or a box is called so: cheaper than to look for links."""
    hrefs = (style.href for style in document.styles if style.href)
    return any(kind in href and _PATHS[kind].search(href) for href in hrefs) or f"-{kind}" in document.written_names


def _around_headings(evidence: Evidence) -> frozenset[int]:
    """The elements that main headings stand in, found once: each of many links may be in the same."""
    headings = evidence.tree.css("h1")[:MOST_HEADINGS]
    return frozenset(element.mem_id for heading in headings for element in around(heading))


class _Boxes:
    """The boxes around the links of a page, each of which is looked at once: many links stand in one."""

    def __init__(self, headed: frozenset[int]) -> None:
        self._headed = headed
        self._are_boxes: dict[int, bool] = {}

    def of_post(self, link: LexborNode) -> LexborNode | None:
        """The outermost box near a link, or the link itself, that is called one of a post's topics."""
        box = next(filter(self._is_box, reversed([*islice(around(link), MOST_STEPS + 1)])), None)
        if box is None:
            return None
        return None if stands_elsewhere(box.parent if box.tag == "nav" and box.parent is not None else box) else box

    def _is_box(self, node: LexborNode) -> bool:
        if node.mem_id not in self._are_boxes:
            self._are_boxes[node.mem_id] = self._is_called_box(node)
        return self._are_boxes[node.mem_id]

    def _is_called_box(self, node: LexborNode) -> bool:
        if node.tag in {"article", "main"}:
            return False
        classes = (node.attributes.get("class") or "").lower()
        return _OF_POST.search(classes) is not None or (_OF_ANY.search(classes) is not None and self._is_in_post(node))

    def _is_in_post(self, node: LexborNode) -> bool:
        article = next(filter(_is_article, around(node)), None)
        return article is not None and article.mem_id in self._headed


def _is_of_card(box: LexborNode, cards: frozenset[int]) -> bool:
    return box.parent is not None and box.parent.mem_id in cards


def _is_article(node: LexborNode) -> bool:
    return node.tag in {"article", "main"} or not _ARTICLES.isdisjoint((node.attributes.get("class") or "").split())
