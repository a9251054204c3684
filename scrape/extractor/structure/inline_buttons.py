"""Buttons inside a sentence: a word that opens a glossary or a footnote is still a word of the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS

_SENTENCES: Final = HEADINGS | {"p", "li", "dd", "td", "th", "blockquote"}
"""What holds sentences; a button between texts of a `<div>` may be a tool."""


def with_inline_buttons(document: Document, chosen: Sequence[int]) -> tuple[list[int], frozenset[int]]:
    """The chosen segments and the buttons within their sentences; and those that go on the line before them.

    A button belongs to a sentence where text stands right before and after it in the same element, and the text
    before is chosen; one that ends its element calls to act.
    """
    kept, glued = set(chosen), set[int]()
    container = -1
    for _ in range(document.tags.count("button")):
        container = document.tags.index("button", container + 1)
        start, end, parent = document.starts[container], document.ends[container], document.parents[container]
        if end != start + 1 or parent < 0 or document.tags[parent] not in _SENTENCES:
            continue
        if start - 1 not in kept or not _is_text_of(document, start - 1, parent, glued):
            continue
        if (
            end < len(document)
            and document.holders[end] == parent
            and not (document.breaks[start] or document.breaks[end])
        ):
            kept.update((start, end))
            glued.update((start, end))
    return sorted(kept), frozenset(glued)


def _is_text_of(document: Document, segment: int, parent: int, glued: set[int]) -> bool:
    """Whether a segment is text of the element itself, or a button in its sentence."""
    return document.holders[segment] == parent or (
        segment in glued and document.parents[document.holders[segment]] == parent
    )
