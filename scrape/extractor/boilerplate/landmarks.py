"""What stands outside of the part that a page itself calls the main one, and in dialogs over it.

Menus, teasers, consent and offers there are chosen where they are worded like the page's own text; the landmarks of
HTML and ARIA tell them apart. Pages that put much of their text elsewhere do not mean it: names lie.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from itertools import chain
from typing import Final

from scrape.extractor.boilerplate.shares import unless_much
from scrape.extractor.document import Document
from scrape.extractor.passages import is_prose

MAX_DIALOG_SHARE: Final = 0.2
"""Of the chosen words: drawers may hold the sizes of what is sold. Gold has 0.05 of the words in dialogs that are
chosen, on 17 pages; of the pages learned from 0.2 costs none, 0.3 two."""
MAX_SHARE_OUTSIDE_MAIN: Final = 0.35
"""Of 0.25, 0.3, 0.35, 0.4 and 0.5, by models that had not seen the sites, 0.35 gains most on all kinds of page: word F1
+0.001; from 0.4 on collections lose all their goods."""
MAX_HEADER: Final = 20
"""Segments from a headline to the part whose headline it is; further above stands the site's name."""

_DIALOG_ROLES: Final = frozenset({"dialog", "alertdialog"})
_MAIN_ROLES: Final = frozenset({"main"})


def dialogs(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The chosen segments in dialogs."""
    inside = _inside(document, "dialog", _DIALOG_ROLES)
    return unless_much(document, chosen, inside.intersection(chosen), MAX_DIALOG_SHARE)


def outside_main(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The chosen segments outside of the page's main part, if it has most of them."""
    inside = _inside(document, "main", _MAIN_ROLES)
    if inside.isdisjoint(chosen):
        return set()  # there is none, or broken markup has ended it early
    inside.update(range(min(inside), max(inside)))  # what lies between two main parts
    if headings := document.tagged("h1"):
        # A standfirst may stand between the headline and the part that the page calls its article.
        headline, start = document.starts[headings[0]], min(inside)
        if start - headline <= MAX_HEADER:
            inside.update(range(headline, start))
    inside.update(_chapters_below(document, chosen, max(inside)))
    return unless_much(document, chosen, set(chosen).difference(inside), MAX_SHARE_OUTSIDE_MAIN)


def _chapters_below(document: Document, chosen: Sequence[int], last: int) -> Iterator[int]:
    """Headings behind a segment with the paragraphs right below them: a chapter that stands beside the main part."""
    heading: int | None = None
    for segment in chosen[bisect_right(chosen, last) :]:
        text = document.texts[segment]
        if document.is_heading(segment):
            heading = segment
        elif heading is not None and not document.linked[segment] and is_prose(text):
            yield from (heading, segment)
        else:
            heading = None


def _inside(document: Document, tag: str, roles: Set[str]) -> set[int]:
    """The segments in elements of a tag or with one of these roles."""
    containers = set(document.tagged(tag))
    if not roles.isdisjoint(document.roles):
        containers.update(document.called(lambda name: (name.role or "").lower() in roles))
    return set(chain.from_iterable(map(document.segments_in, containers)))
