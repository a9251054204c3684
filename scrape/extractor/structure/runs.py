"""Runs of inline text put in order: white space collapsed, line breaks kept, equal neighbours joined."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Final

from scrape.blocks import Mark, Run
from scrape.patterns import compiled_late

BREAK = "\u2028"
"""Stands for `<br>` until runs are tidied: a newline in the source is only white space."""

Style = tuple[frozenset[Mark], str | None]
"""Of a stretch of text: the marks and the link."""
Piece = tuple[str, Style]

PLAIN: Final[Style] = (frozenset(), None)

_INVISIBLE: Final = compiled_late("[\u00ad\u200b\u2060\ufeff]")
"""Characters that show nothing: where a word may be parted, and marks of encodings."""
_SPACES: Final = compiled_late(r"(\s+)")


def without_invisible(text: str) -> str:
    """The text without characters that show nothing: to look for one by one takes a tenth of a search for all."""
    if "\u00ad" in text or "\u200b" in text or "\u2060" in text or "\ufeff" in text:
        return _INVISIBLE.sub("", text)
    return text


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """White space collapsed across runs and trimmed at both ends; each `BREAK` becomes a newline.

    Space between two runs stays with the first of them.
    """
    return runs_of((run.text, (run.marks, run.href)) for run in runs)


def runs_of(pieces: Iterable[Piece]) -> tuple[Run, ...]:
    """Stretches of text as runs, tidied as by `tidy`."""
    parts: list[Piece] = []
    """Words, and the space after words."""
    is_after_space = True
    for piece, style in pieces:
        for text in (piece,) if BREAK not in piece else _SPACES.split(piece):
            words = " ".join(text.split())
            if words:
                if not is_after_space and text[0].isspace():
                    parts.append((" ", style))
                parts.append((words, style))
                is_after_space = text[-1].isspace()
                if is_after_space:
                    parts.append((" ", style))
            elif text and not is_after_space:
                parts.append((_collapsed(text), style))
                is_after_space = True
            elif parts and BREAK in text:
                last, outer = parts[-1]
                parts[-1] = _collapsed(last + text), outer
    if is_after_space:
        del parts[-1:]
    return tuple(
        Run("".join([text for text, _ in members]).replace(BREAK, "\n"), *style)
        for style, members in groupby(parts, key=itemgetter(1))
    )


def merged(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs, with neighbours of one style as one."""
    grouped = groupby(runs, key=lambda run: (run.marks, run.href))
    return tuple(Run("".join([run.text for run in members]), *style) for style, members in grouped)


def _collapsed(space: str) -> str:
    return BREAK * space.count(BREAK) or " "
