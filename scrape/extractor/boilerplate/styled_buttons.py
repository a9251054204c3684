"""Links that are drawn as buttons by their own style, as mails have them, which no style sheet reaches: what the sender
wants done."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.document import Document

MAX_LENGTH: Final = 40
"""Characters."""
MAX_SHARE: Final = 0.5
"""Of the lines: a page of more buttons is what they lead to."""


def styled_buttons(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The chosen segments that are such a button and nothing else."""
    if not document.styled_buttons:
        return set()
    starts = (at for at in document.styled_buttons if at < len(document))
    buttons = {at for at in starts if document.is_link(at) and len(document.texts[at]) <= MAX_LENGTH}
    left = [at for at in chosen if at not in buttons]
    return buttons if len(left) > MAX_SHARE * len(chosen) else set()
