"""Headings and labels whose list of other articles was left out: they stand over nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import accumulate
from typing import Final, NamedTuple

from scrape.extractor.boilerplate.phrases import related
from scrape.extractor.claims import ARTICLES
from scrape.extractor.document import Document
from scrape.extractor.metadata.title_words import heads_contents
from scrape.patterns import compiled_late
from scrape.text import COLONS

MAX_SPACES: Final = 6
"""In a heading of a box, or a label before a colon."""
MIN_LINKS: Final = 2
"""Left out of a box. One link beside a heading may edit it, or lead to it."""
MIN_LINK: Final = 12
"""Characters of a link that may be a headline. By eye, not swept."""

_UNSEEN_NAME: Final = compiled_late(
    r"sr-?only|screen-?reader|visual(?:ly)?-?hid|offscreen|accessib(?:le|ility)-?text(?![a-z-])", re.IGNORECASE
)
"""What a heading is called that is not drawn."""


def emptied_labels(document: Document, chosen: Sequence[int]) -> Set[int]:
    """Words that announce links before one that was left out, headings of contents and terms that were left out, and,
    of what calls itself an article, headings alone in a box with lists of such links. (Other lines before links say
    what the article has to say: golds keep two of three.)
    """
    kept = set(chosen)
    over_nothing = {
        at for at in chosen if _heads_contents_left_out(document, at, kept) or _is_unseen(document, at, kept)
    }
    if document.tagged("dt"):
        over_nothing.update([at for at in chosen if _is_term_of_left_out(document, at, kept)])
    is_article = document.claims.any_of(ARTICLES)
    counts: _Counts | None = None
    gone: set[int] = set()
    for label in reversed([at for at in chosen if at not in over_nothing]):
        is_before_links = label + 1 in gone or _is_left_out(document, label + 1, kept)
        if not is_before_links or document.is_link(label) or document.texts[label].count(" ") > MAX_SPACES:
            continue
        if document.is_heading(label):
            if not is_article:
                continue
            counts = counts or _counts(document, kept)
            if _is_alone(document, label, counts):
                gone.add(label)
        elif related.BEFORE_LINKS.fits(document.texts[label].rstrip(":")):
            gone.add(label)
    return gone | over_nothing


def _heads_contents_left_out(document: Document, label: int, kept: set[int]) -> bool:
    """Whether a text says that contents follow, and the first of their links to places on the page was not chosen."""
    below = label + 1
    if below in kept or below >= len(document) or not heads_contents(document.texts[label]):
        return False
    return document.is_link(below) and all(href.startswith("#") for href in document.hrefs_in(below))


def _is_term_of_left_out(document: Document, term: int, kept: set[int]) -> bool:
    """Whether it ends in a colon before the definition of a list, none of which was chosen: `Published:`."""
    holders = document.holders
    if document.tag_of(term) != "dt" or term + 1 in kept or document.texts[term][-1] not in COLONS:
        return False
    definition = document.innermost("dd", holders[term + 1]) if term + 1 < len(document) else -1
    if definition < 0 or document.innermost("dl", definition) != document.innermost("dl", holders[term]):
        return False
    return kept.isdisjoint(document.segments_in(definition))


def _is_unseen(document: Document, label: int, kept: set[int]) -> bool:
    """Whether it is a heading for those who listen to the page, and what stands right below it was not chosen, and does
    not draw what it says."""
    if label + 1 in kept or not document.is_heading(label):
        return False
    if label + 1 < len(document) and document.texts[label + 1] in document.texts[label]:
        return False
    classes = document.name_of(document.holders[label]).classes
    return classes is not None and "not-" not in classes and _UNSEEN_NAME.search(classes) is not None


def _is_left_out(document: Document, segment: int, kept: set[int]) -> bool:
    """Whether a segment is a link to an article that was not chosen."""
    return segment < len(document) and segment not in kept and _is_headline(document, segment)


def _is_headline(document: Document, segment: int) -> bool:
    return document.is_link(segment) and len(document.texts[segment]) >= MIN_LINK


class _Counts(NamedTuple):
    """How many segments stand before each, and before the end, that are of a kind."""

    others: list[int]
    """Chosen, and no headings."""
    left_out: list[int]
    """Items of lists that link to articles and were not chosen."""


def _counts(document: Document, kept: set[int]) -> _Counts:
    segments = range(len(document))
    others = (at in kept and not document.is_heading(at) for at in segments)
    left_out = (_is_left_out(document, at, kept) and _is_item(document, at) for at in segments)
    return _Counts([0, *accumulate(others)], [0, *accumulate(left_out)])


def _is_alone(document: Document, label: int, counts: _Counts) -> bool:
    """Whether the largest box around a heading in which nothing but headings was chosen holds several links."""
    box, others, left_out = document.holders[label], counts.others, counts.left_out
    while (around := document.parents[box]) > 0 and others[document.starts[around]] == others[document.ends[around]]:
        box = around
    return left_out[document.ends[box]] - left_out[document.starts[box]] >= MIN_LINKS


def _is_item(document: Document, segment: int) -> bool:
    return document.innermost("li", document.holders[segment]) >= 0
