"""What a page calls articles that lead to others: the tiles of a list."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import HEADINGS
from scrape.extractor.metadata.nodetext import node_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

FIRST_ELEMENTS: Final = 20
"""Of an article, among which the heading is that it begins with."""
LONGEST_TILE: Final = 500
"""Characters of what an article is called that leads to another: headline, excerpt, author and date."""
TILE_LEVELS: Final = 3
"""Elements around a tile, within which others are."""


def is_tile(article: LexborNode) -> bool:
    """Whether an `<article>` is one of several on the page, has little text, and begins with a heading of a lower level
    that is a link: it leads to another article."""
    heading = next((node for node in islice(article.traverse(), FIRST_ELEMENTS) if node.tag in HEADINGS), None)
    if heading is None or heading.tag == "h1":
        return False
    around = heading.parent
    is_link = heading.css_first("a[href]") is not None or (around is not None and around.tag == "a")
    if not is_link or len(node_text(article)) > LONGEST_TILE:
        return False
    current = article.parent
    for _ in range(TILE_LEVELS):
        if current is None:
            return False
        if len(current.css("article")) > 1:
            return True
        current = current.parent
    return False
