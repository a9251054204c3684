"""Runs of inline text put in order: white space collapsed, line breaks kept, equal neighbours joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from scrape.records import Run

BREAK = "\u2028"
"""Stands for `<br>` until runs are tidied: a newline in the source is only white space."""

_UNTIDY_SPACE = re.compile(r"[^\S ]\s*|\s{2,}")
"""White space other than one space between words, which stays as it is."""


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """White space collapsed across runs and trimmed at both ends; each `BREAK` becomes a newline.

    Space between two runs stays with the first of them.
    """
    parts: list[Run] = []
    for part in _parts(runs):
        if not part.text.isspace():
            parts.append(part)
        elif parts and parts[-1].text.isspace():
            last = parts[-1]
            parts[-1] = Run(_collapsed(last.text + part.text), last.marks, last.href)
        elif parts:
            parts.append(part)
    if parts and parts[-1].text.isspace():
        parts.pop()
    return tuple(
        Run("".join(part.text for part in members).replace(BREAK, "\n"), marks, href)
        for (marks, href), members in groupby(parts, key=lambda part: (part.marks, part.href))
    )


def _parts(runs: Iterable[Run]) -> Iterator[Run]:
    """Each run as the space before its words, the words, and the space after them."""
    for run in runs:
        words = run.text.strip()
        before, after = run.text.split(words, 1) if words else (run.text, "")
        for text in (before, words, after):
            if text:
                yield Run(_UNTIDY_SPACE.sub(lambda space: _collapsed(space[0]), text), run.marks, run.href)


def _collapsed(space: str) -> str:
    return BREAK * space.count(BREAK) or " "
