"""Links that are drawn as buttons by their own style, as mails have them, which no style sheet reaches: what the sender
wants done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from scrape.extractor.document import Document

MAX_LENGTH: Final = 40
"""Characters."""
MAX_SHARE: Final = 0.5
"""Of the lines: a page of more buttons is what they lead to."""


def without_styled_buttons(document: Document, chosen: Sequence[int]) -> Sequence[int]:
    """The chosen segments but for those that are such a button and nothing else."""
    if not document.styled_buttons:
        return chosen
    buttons = {at for at in document.styled_buttons if at < len(document) and _is_button(document, at)}
    kept = [at for at in chosen if at not in buttons]
    return kept if len(kept) > MAX_SHARE * len(chosen) else chosen


def _is_button(document: Document, segment: int) -> bool:
    text = document.texts[segment]
    return len(text) <= MAX_LENGTH and document.linked[segment] >= len(text)
