"""What a page calls articles that lead to others: the tiles of a list."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import HEADINGS
from scrape.extractor.metadata.nodetext import around, beside, link_of, node_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

FIRST_ELEMENTS: Final = 20
"""Of an article, among which the heading is that it begins with."""
LONGEST_TILE: Final = 500
"""Characters of what an article is called that leads to another: headline, excerpt, author and date."""
TILE_LEVELS: Final = 3
"""Elements around a tile, within which others are."""
MOST_BESIDE: Final = 20
FIRST_BESIDE: Final = 100
"""Neighbours on either side, texts between them included, and elements of each, among which another article is: all of
a page's thousands cannot be asked for each. Of 1,912 tiles of the labelled pages these find all but a few."""
_MOST_READ: Final = 10 * LONGEST_TILE


def is_tile(article: LexborNode) -> bool:
    """Whether an `<article>` is one of several on the page, has little text, and begins with a heading of a lower level
    that is a link: it leads to another article."""
    heading = next((node for node in islice(article.traverse(), FIRST_ELEMENTS) if node.tag in HEADINGS), None)
    if heading is None or heading.tag == "h1":
        return False
    return link_of(heading) is not None and is_short(article) and _is_among_others(article)


def is_short(article: LexborNode) -> bool:
    """Whether its text is no longer than a tile's; a long one, asked by each label in it, is not read to its end."""
    length = 0
    for node in article.traverse(include_text=True):
        if node.is_text_node:
            length += len((node.text_content or "").strip())
            if length > _MOST_READ:
                return False
    return len(node_text(article)) <= LONGEST_TILE


def _is_among_others(article: LexborNode) -> bool:
    if sum(node.tag == "article" for node in islice(article.traverse(), FIRST_BESIDE)) > 1:
        return True
    near = (
        other
        for level in islice(around(article), TILE_LEVELS)
        for back in (True, False)
        for other in islice(beside(level, back=back), MOST_BESIDE)
    )
    return any(node.tag == "article" for other in near for node in islice(other.traverse(), FIRST_BESIDE))
