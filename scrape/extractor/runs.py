"""Runs of inline text put in order: white space collapsed, line breaks kept, equal neighbours joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scrape.records import Run

BREAK = "\u2028"
"""Stands for `<br>` until runs are tidied: a newline in the source is only white space."""

_SPACE = re.compile(r"[ \t\r\n\f\v]+")


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """White space collapsed across runs and trimmed at both ends; `BREAK` becomes a newline."""
    tidied: list[Run] = []
    for run in runs:
        text = _SPACE.sub(" ", run.text)
        if BREAK in text:
            text = "\n".join(line.strip(" ") for line in text.split(BREAK))
        if not tidied or tidied[-1].text[-1] in " \n":
            text = text.lstrip(" \n" if not tidied else " ")
        if not text:
            continue
        last = tidied[-1] if tidied else None
        if last is not None and text[0] == "\n":
            last = tidied[-1] = Run(last.text.rstrip(" ") or "\n", last.marks, last.href)
        if last is not None and last.marks == run.marks and last.href == run.href:
            tidied[-1] = Run(last.text + text, run.marks, run.href)
        else:
            tidied.append(Run(text, run.marks, run.href))
    while tidied and not tidied[-1].text.rstrip():
        tidied.pop()
    if tidied:
        last = tidied[-1]
        tidied[-1] = Run(last.text.rstrip(), last.marks, last.href)
    return tuple(tidied)


def paragraphs(runs: Iterable[Run]) -> Iterator[tuple[Run, ...]]:
    """Tidy paragraphs: two line breaks or more part them, a single one stays inside."""
    part: list[Run] = []
    breaks = 0
    for run in runs:
        if run.text == BREAK:
            breaks += 1
            continue
        if run.text.strip():
            if breaks >= 2:
                yield from _paragraph(part)
                part = []
            elif breaks:
                part.append(Run(BREAK))
            breaks = 0
        part.append(run)
    yield from _paragraph(part)


def _paragraph(runs: list[Run]) -> Iterator[tuple[Run, ...]]:
    tidied = tidy(runs)
    if tidied:
        yield tidied
