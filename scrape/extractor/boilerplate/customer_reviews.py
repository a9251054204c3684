"""What customers said of the thing that a page offers, below a heading that says so, in containers without a name that
does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.boilerplate.phrases import shops
from scrape.extractor.boilerplate.shares import unless_much
from scrape.extractor.boilerplate.shop_lines import sells
from scrape.extractor.claims import ARTICLES, THREAD_TYPES
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.patterns import compiled_late

MAX_LENGTH: Final = 60
"""Characters of the heading."""
MAX_SHARE: Final = 0.6
"""Of the chosen words, as that of containers that are called so: where more are in them, they are the page."""
_HINTS: Final = (
    *("eview", "ating", "eedback", "ewertung", "ezension", "einung", "avis", "Avis", "AVIS", "pini", "alora", "eseñ"),
    *("ecension", "valia", "eoordeling", "EVIEW", "レビュー"),
)
"""Part of each of the words for reviews."""
_NAME: Final = compiled_late(
    r"(?<!p)(?<!code[-_ ])(?<!code)"
    r"(?:review|fdbk|bewertung|rezension|(?<![a-z])avis(?![a-z])|opinion|recension|beoordeling)"
    r"(?!e?[drs]?[-_ ]*(?:how|process|guide|summary|rules|request|polic|tips))"
)
"""Not ratings, which editors give, too, nor what is about how to review."""
_OF_CUSTOMERS: Final = compiled_late(
    r"ugc|customer|user|buyer|guest|seller|fdbk|kunden|client|acheteur|usuario|utenti|product"
    r"|(?:review|bewertung|rezension|avis|opinion|recension|beoordeling)[a-z]{0,3}[-_]*(?:author|date|rating|star|title|text|body|item|list|card|content)"
)
"""Part of such a name that one container is enough with: who wrote it, or what a review consists of."""
_DIGITS: Final = compiled_late(r"\d+")
_FEEDBACK: Final = compiled_late(r"(?<!seller )feedback", re.IGNORECASE)
"""Courses give it, too."""


def customer_reviews(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The chosen segments of boxes that begin with such a heading: on a page that sells something, or where
    parts of the box are called reviews. A chapter about reviews has neither."""
    headings = [at for at, text in enumerate(document.texts) if document.is_heading(at) and _says_reviews(text)]
    if not headings or document.claims.any_of(THREAD_TYPES):
        return set()
    may_sell = sells(document)
    if not may_sell and document.claims.any_of(ARTICLES):
        return set()
    gone: set[int] = set()
    for heading in headings:
        box = document.outermost_from(heading)
        is_sure = may_sell and not _FEEDBACK.search(document.texts[heading])
        if _is_by_itself(document, box) and (is_sure or _holds_named(document, box)):
            gone.update(document.segments_in(box))
    return unless_much(document, chosen, gone.intersection(chosen), MAX_SHARE)


def _says_reviews(text: str) -> bool:
    is_likely = len(text) <= MAX_LENGTH and any(map(text.__contains__, _HINTS))
    return is_likely and shops.REVIEWS.fits(text)


def _is_by_itself(document: Document, box: int) -> bool:
    """Whether more than its heading is in it, and none as high as that, below which is something else."""
    first, *others = (document.tag_of(at) for at in document.segments_in(box))
    return len(others) > 0 and not any(tag in HEADINGS and tag <= first for tag in others)


def _holds_named(document: Document, box: int) -> bool:
    """Whether containers in the box are called reviews: several alike, or one that says that customers wrote it."""
    names = map(document.name_of, document.inside(box))
    counts = Counter(_DIGITS.sub("", name.class_and_id.lower()) for name in names)
    return any(_NAME.search(name) and (count > 1 or _OF_CUSTOMERS.search(name)) for name, count in counts.items())
