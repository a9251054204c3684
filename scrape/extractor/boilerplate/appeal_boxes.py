"""Boxes that ask for money: named so, and a line of theirs asks. Their other lines say why, in whole paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.boilerplate.phrases import offers
from scrape.extractor.document import Document
from scrape.extractor.passages import normalise
from scrape.patterns import compiled_late

_WORDS: Final = {
    "support": "support",
    "donat": "donat(?:e|ions?)",
    "contribut": "contribut(?:e|ions?)",
    "fundrais": "fundrais(?:er|ing)",
    "appeal": "appeal",
    "patreon": "patreon",
    "membership": "membership",
}
"""What such boxes are called, by what each begins with."""
_NAMED: Final = compiled_late(rf"(?<![a-z])(?:{'|'.join(_WORDS.values())})(?![a-z])")
_ASKS_FOR_SUM: Final = compiled_late(
    r"\b(?:giv(?:e|ing)|contribut(?:e|ing|ions?)|donat(?:e|ing|ions?)|support(?:ing)?)\b[^.!?]{0,60}"
    r"(?:\b(?:as little as|just|only|from) [$£€] ?\d|[$£€] ?\d[\d.,]* ?(?:a|per|each|every) (?:week|month|year)"
    r"|[$£€] ?\d[^.!?]{0,40}\b(?:helps?|keeps?|funds?|lets?) )"
)
"""News tell of sums that are given, too: what asks says how little is enough, how often it is wanted, or for what."""
LEFT_WORDS: Final = 60
"""Chosen words outside: with fewer the page is about what the box says. By eye, not swept."""


def appeal_boxes(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The chosen segments in boxes that ask for money."""
    names = document.written_names
    stems = [stem for stem in _WORDS if stem in names]
    if not stems:
        return set()
    inside = _inside_boxes(document, stems)
    gone = {segment for segment in chosen if document.holders[segment] in inside}
    left = document.words_of(segment for segment in chosen if segment not in gone)
    return gone if left >= LEFT_WORDS else set()


def _inside_boxes(document: Document, stems: Sequence[str]) -> set[int]:
    """The boxes that ask, by one of these beginnings, and the containers inside them. (Their classes say so: an id may
    be a chapter's anchor.)"""
    named = frozenset(document.called(lambda name: _is_named_so((name.classes or "").lower(), stems)))
    inside: set[int] = set()
    appeals: list[int] = []
    read = 0
    for container, around in enumerate(document.parents if named else ()):
        if around in inside:
            inside.add(container)
        elif container in named and not _is_most(document, container):
            lines = range(max(read, document.starts[container]), document.ends[container])
            appeals += [line for line in lines if _is_appeal(document.texts[line])]
            read = max(read, document.ends[container])
            if bisect_left(appeals, document.starts[container]) < bisect_left(appeals, document.ends[container]):
                inside.add(container)
    return inside


def _is_named_so(name: str, stems: Sequence[str]) -> bool:
    return any(map(name.__contains__, stems)) and _NAMED.search(name) is not None


def _is_most(document: Document, box: int) -> bool:
    """Whether it has most of the lines: the page's own container may be named by a plugin."""
    return 2 * document.size(box) > len(document)


def _is_appeal(text: str) -> bool:
    if offers.APPEAL.fits(text) or offers.APPEAL_SENTENCE.fits(text):
        return True
    return _ASKS_FOR_SUM.search(normalise(text)) is not None
