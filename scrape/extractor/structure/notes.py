"""Notes in running text: the numbers that refer to them are raised, what editors ask of each other is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from scrape.extractor.structure.runs import Piece
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from scrape.extractor.document import Document

NOTE_NUMBER: Final = compiled_late(r"\[[0-9]{1,3}\]|[0-9]{1,3}")
_LEADS_BACK: Final = compiled_late(r"#\w*?(?:note|fn|tnref|dnref|cite)", re.IGNORECASE)
"""Places where notes are referred to, not the parts that a list of contents numbers."""
_ENDS_NUMBER: Final = frozenset("0123456789]")
_BRACKETS: Final = compiled_late(r"[()\[\]]")
_OPENING: Final = frozenset("([")
_EDITORS_NOTE: Final = compiled_late(r"\[[^\W\d_]{3}[^\d\]]*\]")


def with_raised_notes(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The stretches; a number right after a word that leads to a place within the page is that of a note.

    One in brackets is written on the line.
    """
    if not any(href is not None and "#" in href for _, (_, href) in pieces):
        yield from pieces
        return
    end = bracket = ""
    for text, (marks, href) in pieces:
        is_note = href is not None and "#" in href and NOTE_NUMBER.fullmatch(text) is not None
        if is_note and end and not end.isspace() and bracket not in _OPENING and "sub" not in marks:
            yield text, (marks | {"sup"}, href)
        else:
            yield text, (marks, href)
        end = text[-1:]
        if brackets := _BRACKETS.findall(text):
            bracket = brackets[-1]


def numbers_of_notes(document: Document, chosen: Sequence[int]) -> dict[int, int]:
    """The numbers, alone in their block, that stand before chosen notes and lead back to where these are referred to:
    each with the segment behind it, of the same element. Ordered lists number their items themselves."""
    texts, holders = document.texts, document.holders
    return {
        before: note
        for note in chosen
        if (before := note - 1) >= 0
        and texts[before][-1:] in _ENDS_NUMBER
        and NOTE_NUMBER.fullmatch(texts[before]) is not None
        and document.is_link(before)
        and document.innermost("ol", holders[before]) < 0
        and not document.is_link(note)
        and document.is_within(holders[note], holders[before])
        and any(map(_LEADS_BACK.match, document.hrefs_in(before)))
    }


def without_editors_notes(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The stretches without what editors ask of each other, raised and in brackets: `[citation needed]`.

    It leads to a page about such requests; the number or letter of a note leads to a place within the page.
    """
    if not any(map(_is_raised, pieces)):  # as in nearly all texts
        yield from pieces
        return
    at = 0
    while at < len(pieces):
        is_raised = _is_raised(pieces[at])
        end = _end_of_raised(pieces, at) if is_raised else at + 1
        if not is_raised or not _is_editors_note(pieces[at:end]):
            yield from pieces[at:end]
        at = end


def _is_raised(piece: Piece) -> bool:
    return "sup" in piece[1][0]


def _end_of_raised(pieces: Sequence[Piece], at: int) -> int:
    """One after the last of the raised stretches from `at` on, up to the first that closes a bracket."""
    end = at + 1
    while end < len(pieces) and _is_raised(pieces[end]) and "]" not in pieces[end - 1][0]:
        end += 1
    return end


def _is_editors_note(raised: Sequence[Piece]) -> bool:
    leads_away = any(href and "#" not in href for _, (_, href) in raised)
    return leads_away and _EDITORS_NOTE.fullmatch("".join(text for text, _ in raised).strip()) is not None
