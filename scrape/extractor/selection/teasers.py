"""Other articles that outweigh the page's own: hundreds of linked lines under a short piece of news."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from typing import TYPE_CHECKING, Final

from scrape.extractor.claims import ARTICLE_TYPES
from scrape.extractor.selection.headlines import setting_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from scrape.extractor.document import Document

LINKED_SHARE: Final = 0.8
"""Of a segment's characters, from which it is a link and nothing more."""
MIN_ALIKE: Final = 5
"""Segments that the template sets alike."""
MIN_WORDS: Final = 5
"""Of each on average: the items of an encyclopedia's list are shorter."""
MIN_PROSE: Final = 60
"""Chosen words that are no such links: a page of fewer is an index, whatever it says. Cross-validated, the shingle F1
of news rises by 0.006 (all of it on pages of two papers) and the word F1 of all kinds of page falls by 0.0004, by a
list that says it is an article; with links from 0.3 of the prose on in place of all of it, by 0.0006."""


def without_teasers(
    document: Document, chosen: tuple[int, ...], words: NDArray[np.float64], types: Set[str]
) -> tuple[int, ...]:
    """The chosen segments without links of a kind, where a page that calls itself an article has more of these than
    of prose. Where less is linked, it may be the article's list."""
    texts, linked = document.texts, document.linked
    links = [segment for segment in chosen if linked[segment] >= LINKED_SHARE * len(texts[segment])]
    if len(links) < MIN_ALIKE:
        return chosen
    prose = words[list(chosen)].sum() - words[links].sum()
    if not MIN_PROSE <= prose <= words[links].sum() or types.isdisjoint(ARTICLE_TYPES):
        return chosen
    alike = Counter(setting_of(document, segment) for segment in range(len(texts)))
    teasers = {segment for segment in links if alike[setting_of(document, segment)] >= MIN_ALIKE}
    if words[list(teasers)].sum() < max(prose, MIN_WORDS * len(teasers)):
        return chosen
    return tuple(segment for segment in chosen if segment not in teasers)
