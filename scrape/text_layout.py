"""How plain text is broken into paragraphs, for those who read it and those who write it."""

from __future__ import annotations

from collections.abc import Sequence

PARAGRAPH_MIN_CHARACTERS = 100
"""A line from this length on is a paragraph or more, not a piece of one; text is hard-wrapped at 80 or less."""


def lines_are_paragraphs(chunks: Sequence[Sequence[str]]) -> bool:
    """Whether, of the lines between blank lines, long ones are paragraphs: most do not stand alone."""
    alone = sum(len(chunk) == 1 and len(chunk[0]) >= PARAGRAPH_MIN_CHARACTERS for chunk in chunks)
    beside = sum(len(line) >= PARAGRAPH_MIN_CHARACTERS for chunk in chunks if len(chunk) > 1 for line in chunk)
    return beside >= alone and beside > 0


def paragraphs_of(chunk: Sequence[str]) -> list[list[str]]:
    """The paragraphs of a chunk in such a text: each of its lines, where one is long."""
    return [[line] for line in chunk] if max(map(len, chunk)) >= PARAGRAPH_MIN_CHARACTERS else [list(chunk)]
