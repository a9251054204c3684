"""Boxes that ask for money: named so, and a line of theirs asks. Their other lines say why, in whole paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from scrape.extractor.passages import normalise
from scrape.extractor.phrases import offers
from scrape.patterns import compiled_late
from scrape.text import count_words

if TYPE_CHECKING:
    from scrape.extractor.document import Document

_NAMED: Final = compiled_late(
    r"(?<![a-z])(?:support|donat(?:e|ions?)|contribut(?:e|ions?)|fundrais(?:er|ing)|appeal|patreon|membership)(?![a-z])"
)
APPEAL_STEMS: Final = ("support", "donat", "contribut", "fundrais", "appeal", "patreon", "membership")
"""A page without these among its names has no such box."""
_ASKS_FOR_SUM: Final = compiled_late(
    r"\b(?:giv(?:e|ing)|contribut(?:e|ing|ions?)|donat(?:e|ing|ions?)|support(?:ing)?)\b[^.!?]{0,60}[$£€] ?\d"
)
LEFT_WORDS: Final = 60
"""Chosen words outside: with fewer the page is about what the box says. By eye, not swept."""


def without_appeal_boxes(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments but for those in boxes that ask for money."""
    inside = _inside_boxes(document)
    kept = [segment for segment in chosen if document.holders[segment] not in inside]
    return kept if sum(count_words(document.texts[segment]) for segment in kept) >= LEFT_WORDS else list(chosen)


def _inside_boxes(document: Document) -> set[int]:
    """The boxes that ask, and the containers inside them."""
    named = {
        signature
        for signature, (_, classes, element_id, *_) in enumerate(document.names)
        if (classes or element_id) and _is_named_so(f"{classes or ''} {element_id or ''}".lower())
    }
    inside: set[int] = set()
    for container, signature in enumerate(document.signatures if named else ()):
        if document.parents[container] in inside or (signature in named and _asks(document, container)):
            inside.add(container)
    return inside


def _is_named_so(name: str) -> bool:
    return any(stem in name for stem in APPEAL_STEMS) and _NAMED.search(name) is not None


def _asks(document: Document, box: int) -> bool:
    """Whether a line of a box asks for money; the page's own container may be named by a plugin."""
    lines = range(document.starts[box], document.ends[box])
    if 2 * len(lines) > len(document) or any(document.tags[document.holders[line]] == "h1" for line in lines):
        return False
    return any(map(_is_appeal, (document.texts[line] for line in lines)))


def _is_appeal(text: str) -> bool:
    line = normalise(text)
    patterns = (offers.APPEAL, offers.APPEAL_SENTENCE)
    return any(pattern.fullmatch(line) for pattern in patterns) or _ASKS_FOR_SUM.search(line) is not None
