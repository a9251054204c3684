"""Where a prediction and its gold agree, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Agreement = Literal["kept", "missed", "extra"]
"""In both; in the gold only; in the prediction only."""

_WORD_AND_GAP = re.compile(r"\w+\W*")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive words of one agreement, with the punctuation and line breaks that follow them."""

    agreement: Agreement
    pieces: tuple[str, ...]

    @property
    def text(self) -> str:
        return "".join(self.pieces)


def align(predicted: str, gold: str) -> tuple[Stretch, ...]:
    """Both texts as one sequence of stretches, in reading order (Ratcliff and Obershelp's matching)."""
    ours, theirs = _WORD_AND_GAP.findall(predicted), _WORD_AND_GAP.findall(gold)
    return tuple(_stretches(ours, theirs))


def _stretches(ours: list[str], theirs: list[str]) -> Iterator[Stretch]:
    matcher = SequenceMatcher(None, _words(theirs), _words(ours))
    for tag, gold_start, gold_end, start, end in matcher.get_opcodes():
        if tag == "equal":
            pairs = zip(theirs[gold_start:gold_end], ours[start:end], strict=True)
            yield Stretch("kept", tuple(max(pair, key=_line_breaks) for pair in pairs))
            continue
        if gold_end > gold_start:
            yield Stretch("missed", tuple(theirs[gold_start:gold_end]))
        if end > start:
            yield Stretch("extra", tuple(ours[start:end]))


def _words(pieces: list[str]) -> list[str]:
    return [match.group() for piece in pieces if (match := _WORD.match(piece))]


def _line_breaks(piece: str) -> int:
    return piece.count("\n")
