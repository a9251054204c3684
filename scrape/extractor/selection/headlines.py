"""Where a page's article begins, and where it ends because another one does: pages that scroll on to the next one; and
other articles that outweigh the page's own, hundreds of linked lines under a short piece of news."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from scrape.extractor.claims import ARTICLE_TYPES, ARTICLES
from scrape.extractor.document import Document
from scrape.text import folded_without_space

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MIN_ARTICLE_WORDS: Final = 100
"""Chosen words between the two headlines, as a page's sections may be set like its headline. Over the labelled
corpora the rule meets four pages with this floor, and is right on all; it raises the shingle F1 of news by 0.003."""
_MIN_HEADLINE: Final = 12
"""Characters; a shorter heading is part of many a title by chance."""
_MIN_HEADLINE_WORDS: Final = 5
"""From so many a shorter one is enough: an ideograph is a word."""


def without_next_article(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """The chosen segments before a second `<h1>` that the template sets like the page's headline."""
    end = next_article(document)
    if end is None:
        return chosen
    own = tuple(segment for segment in chosen if segment < end)
    return own if document.words_of(own) >= MIN_ARTICLE_WORDS else chosen


MIN_PROSE: Final = 80
"""Characters, with few links, of what is below a headline."""
MIN_PROSE_WORDS: Final = 40
"""Or words, as ideographs are."""
MAX_LINKED: Final = 0.3
MAX_ABOVE_SHARE: Final = 0.2
"""Of the chosen words: where more stand above the headline, they are the page."""


def without_masthead(document: Document, chosen: tuple[int, ...], words: NDArray[np.float64]) -> tuple[int, ...]:
    """The chosen segments from the headline on, where that was not chosen itself: what stands above is the site's.
    (Of one that was chosen the boilerplate rules see to it.)
    """
    prose = (at for at, segment in enumerate(chosen) if _is_prose(document, segment, words))
    first = next((at for at in prose if not _is_of_frame(document, chosen[at])), 0)
    if not first:
        return chosen
    before = range(chosen[first] - 1, chosen[0], -1)
    headline = _headline_among(document, before, document.title, words)
    if headline is None and _is_of_frame(document, chosen[0]):
        headline = _headline_among(document, before, _given_title(document), words)
    if headline is None or headline in chosen:
        return chosen
    below = bisect_left(chosen, headline)
    is_little = words[list(chosen[:below])].sum() <= MAX_ABOVE_SHARE * words[list(chosen)].sum()
    return chosen[below:] if is_little else chosen


def _headline_among(document: Document, segments: Sequence[int], title: str, words: NDArray[np.float64]) -> int | None:
    folded = folded_without_space(title)
    return next((segment for segment in segments if _shows(folded, document, segment, words)), None) if title else None


def _given_title(document: Document) -> str:
    """What the page gives for its title to those who share it: of some templates the `<title>` is the site's name."""
    given = (attributes for attributes in document.metas if attributes.get("property") == "og:title")
    return next((attributes.get("content") or "" for attributes in given), "")


_FRAMES: Final = frozenset({"sidebar", "masthead", "banner", "site-header"})
"""Classes and ids of what stands over or beside every page of a site."""


def _is_of_frame(document: Document, segment: int) -> bool:
    """Whether it stands in what is called so, or in a header that is no article's."""
    for container in document.around(document.holders[segment]):
        name = document.name_of(container)
        if name.tag in {"article", "main"}:
            return False
        if name.tag == "header" or not _FRAMES.isdisjoint((name.element_id, *(name.classes or "").split())):
            return document.innermost("article", container) < 0 and document.innermost("main", container) < 0
    return False


def _is_prose(document: Document, segment: int, words: NDArray[np.float64]) -> bool:
    length = len(document.texts[segment])
    is_long = length >= MIN_PROSE or words[segment] >= MIN_PROSE_WORDS
    return bool(is_long) and document.linked[segment] < MAX_LINKED * length


def _shows(title: str, document: Document, segment: int, words: NDArray[np.float64]) -> bool:
    """Whether a text begins the page's title, or is a heading that ends it: sites put their name on either side."""
    text = document.texts[segment]
    if len(text) <= _MIN_HEADLINE and words[segment] < _MIN_HEADLINE_WORDS:
        return False
    folded = folded_without_space(text)
    return title.startswith(folded) or (document.is_heading(segment) and title.endswith(folded))


def next_article(document: Document) -> int | None:
    """The segment of the headline of the second article, if there is one. It has a container of its own, and the page
    says that it is an article: manuals and notebooks set their chapters as `<h1>`, one below the other."""
    if len(document.tagged("h1")) < 2 or not document.claims.any_of(ARTICLES):
        return None
    headings = [segment for segment, holder in enumerate(document.holders) if document.tags[holder] == "h1"]
    own = _headline(document, headings)
    if own is None:
        return None
    path, text, around = document.path_of(own), document.texts[own], _around(document, own)
    alike = (s for s in headings if s > own and document.texts[s] != text and document.path_of(s) == path)
    return next((segment for segment in alike if _around(document, segment) != around), None)


def _around(document: Document, segment: int) -> int:
    """The container around that of a heading."""
    return document.parents[document.holders[segment]]


def _headline(document: Document, headings: Sequence[int]) -> int | None:
    """The first heading that the page's title repeats."""
    claimed, shown = document.claims.title.casefold(), document.title.casefold()
    for segment in headings:
        text = document.texts[segment].casefold()
        if len(text) > _MIN_HEADLINE and (text in shown or (len(claimed) > _MIN_HEADLINE and claimed in text)):
            return segment
    return None


MIN_ALIKE: Final = 5
"""Segments that the template sets alike."""
MIN_WORDS: Final = 5
"""Of each on average: the items of an encyclopedia's list are shorter."""
MIN_OWN_WORDS: Final = 60
"""Chosen words that are no such links: a page of fewer is an index, whatever it says. Cross-validated, the shingle F1
of news rises by 0.006 (all of it on pages of two papers) and the word F1 of all kinds of page falls by 0.0004, by a
list that says it is an article; with links from 0.3 of the prose on in place of all of it, by 0.0006."""


def without_teasers(document: Document, chosen: tuple[int, ...], words: NDArray[np.float64]) -> tuple[int, ...]:
    """The chosen segments without links of a kind, where a page that calls itself an article has more of these than
    of prose. Where less is linked, it may be the article's list."""
    links = [segment for segment in chosen if document.is_link(segment)]
    if len(links) < MIN_ALIKE:
        return chosen
    prose = words[list(chosen)].sum() - words[links].sum()
    if not MIN_OWN_WORDS <= prose <= words[links].sum() or not document.claims.any_of(ARTICLE_TYPES):
        return chosen
    alike = Counter(map(document.path_of, range(len(document))))
    teasers = {segment for segment in links if alike[document.path_of(segment)] >= MIN_ALIKE}
    if words[list(teasers)].sum() < max(prose, MIN_WORDS * len(teasers)):
        return chosen
    return tuple(segment for segment in chosen if segment not in teasers)
