"""Links to other articles that a label announces which was left out itself."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.boilerplate.phrases import related
from scrape.extractor.boilerplate.shares import unless_much
from scrape.extractor.document import Document

MAX_LINKS: Final = 10
"""Between a label and the last link that it announces."""
MAX_SHARE: Final = 0.3
"""Of the chosen words: where more are announced so, the page is a list. By eye, not swept."""


def announced_links(document: Document, chosen: Sequence[int]) -> Set[int]:
    """Chosen links that a label left out, right before them, says to lead to other articles."""
    kept = set(chosen)
    gone = {segment for segment in chosen if document.is_link(segment) and _is_announced(document, segment, kept)}
    return unless_much(document, chosen, gone, MAX_SHARE)


def _is_announced(document: Document, link: int, kept: Set[int]) -> bool:
    """Whether a label that was left out stands before a link, with no more than other links between; a label that is a
    link is that of its own target: `Read more` ends a teaser as often as it begins one."""
    for label in range(link - 1, max(link - MAX_LINKS - 2, -1), -1):
        is_link = document.is_link(label)
        may_be = label not in kept and (not is_link or _target(document, label) == _target(document, link))
        if may_be and related.RELATED_LABEL.fits(document.texts[label]):
            return True
        if not is_link:
            return False
    return False


def _target(document: Document, segment: int) -> str | None:
    return next(iter(document.hrefs_in(segment)), None)
