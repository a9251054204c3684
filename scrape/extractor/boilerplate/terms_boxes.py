"""Boxes that say on what terms a text may be copied, and chapters on rights that are called alike."""

from __future__ import annotations

from typing import Final

from scrape.extractor.document import Document
from scrape.extractor.passages import is_prose

TERMS_MAX_WORDS: Final = 80
"""Who wrote it, where it stands, and the name of a licence. By eye."""


def is_on_rights(document: Document, container: int) -> bool:
    """Whether a box that is called one of terms has more words than they take, or prose below a heading."""
    lines = document.segments_in(container)
    if document.words_of(lines) > TERMS_MAX_WORDS:
        return True
    is_headed = len(lines) > 1 and document.is_heading(lines.start)
    return is_headed and any(is_prose(document.texts[line]) for line in lines[1:])
