"""Pages that a site shows in place of the one that was asked for: checks, refusals, log-ins."""

from __future__ import annotations

from typing import Final

from scrape.extractor.kept import Kept
from scrape.extractor.phrases import gates
from scrape.patterns import compiled_late

GATE_MAX_WORDS: Final = 100
"""Of a page whose name says so."""
CHECK_MAX_WORDS: Final = 60
"""Of one that only its text gives away. Both by eye, not swept: of 2,013 labelled pages none is told to be one."""

_PARTS: Final = compiled_late(r"\s+[•·–—-]\s+|\s*\|\s*")


def is_gate(titles: tuple[str, ...], kept: Kept) -> bool:
    """Whether a page of a few words is one, by its title or heading, or by what it asks."""
    if kept.words > GATE_MAX_WORDS:
        return False
    if any(gates.NAME.fullmatch(part.strip(" .…!?¿")) for title in titles for part in _PARTS.split(title.lower())):
        return True
    return kept.words <= CHECK_MAX_WORDS and any(map(gates.CHECK.search, kept.texts))
