"""What stands outside of the part that a page itself calls the main one, and in dialogs over it.

Menus, teasers, consent and offers there are chosen where they are worded like the page's own text; the landmarks of
HTML and ARIA tell them apart. Pages that put much of their text elsewhere do not mean it: names lie.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain
from typing import TYPE_CHECKING, Final

from scrape.extractor.passages import is_prose

if TYPE_CHECKING:
    from scrape.extractor.document import Document

MAX_DIALOG_SHARE: Final = 0.2
"""Of the chosen words: drawers may hold the sizes of what is sold. Gold has 0.05 of the words in dialogs that are
chosen, on 17 pages; of the pages learned from 0.2 costs none, 0.3 two."""
MAX_SHARE_OUTSIDE_MAIN: Final = 0.35
"""Of 0.25, 0.3, 0.35, 0.4 and 0.5, by models that had not seen the sites, 0.35 gains most on all kinds of page: word F1
+0.001; from 0.4 on collections lose all their goods."""
MAX_HEADER: Final = 20
"""Segments from a headline to the part whose headline it is; further above stands the site's name."""

_DIALOG_ROLES: Final = frozenset({"dialog", "alertdialog"})


def dialogs(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The chosen segments in dialogs."""
    containers = (
        at
        for at, name in enumerate(document.names)
        if name.tag == "dialog" or (name.role is not None and name.role.lower() in _DIALOG_ROLES)
    )
    return _unless_much(document, chosen, _inside(document, containers).intersection(chosen), MAX_DIALOG_SHARE)


def outside_main(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The chosen segments outside of the page's main part, if it has most of them."""
    inside = _inside(document, (at for at, name in enumerate(document.names) if "main" in (name.tag, name.role)))
    if inside.isdisjoint(chosen):
        return set()  # there is none, or broken markup has ended it early
    inside.update(range(min(inside), max(inside)))  # what lies between two main parts
    if "h1" in document.tags:
        # A standfirst may stand between the headline and the part that the page calls its article.
        headline, start = document.starts[document.tags.index("h1")], min(inside)
        if start - headline <= MAX_HEADER:
            inside.update(range(headline, start))
    inside.update(_chapters_below(document, chosen, max(inside)))
    return _unless_much(document, chosen, set(chosen).difference(inside), MAX_SHARE_OUTSIDE_MAIN)


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


def _inside(document: Document, names: Iterable[int]) -> set[int]:
    """The segments in containers with one of these names."""
    return set(chain.from_iterable(map(document.segments_in, document.called(names))))


def _unless_much(document: Document, chosen: Sequence[int], gone: Set[int], most: float) -> Set[int]:
    """`gone`, or nothing where they have more than the share `most` of the chosen words."""
    return gone if not gone or document.words_of(gone) <= most * document.words_of(chosen) else set()
