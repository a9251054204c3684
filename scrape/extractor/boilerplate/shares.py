"""How much of what was chosen a rule may take: names lie, and a page may be about what a rule looks for."""

from __future__ import annotations

from collections.abc import Sequence, Set

from scrape.extractor.document import Document


def unless_much(document: Document, chosen: Sequence[int], gone: Set[int], most: float) -> Set[int]:
    """`gone`, or nothing where they have more than the share `most` of the chosen words."""
    return gone if not gone or document.words_of(gone) <= most * document.words_of(chosen) else set()
