"""Runs of inline text put in order: white space collapsed, line breaks kept, equal neighbours joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from scrape.records import Mark, Run

BREAK = "\u2028"
"""Stands for `<br>` until runs are tidied: a newline in the source is only white space."""

_SPACE = re.compile(r"\s+")

_Style = tuple[frozenset[Mark], str | None]


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """White space collapsed across runs and trimmed at both ends; each `BREAK` becomes a newline.

    Space between two runs stays with the first of them.
    """
    parts: list[tuple[str, _Style]] = []
    for text, style in _parts(runs):
        if not text.isspace():
            parts.append((text, style))
        elif parts and parts[-1][0].isspace():
            last, outer = parts[-1]
            parts[-1] = (_collapsed(last + text), outer)
        elif parts:
            parts.append((text, style))
    if parts and parts[-1][0].isspace():
        parts.pop()
    return tuple(
        Run("".join([text for text, _ in members]).replace(BREAK, "\n"), *style)
        for style, members in groupby(parts, key=itemgetter(1))
    )


def merged(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs, with neighbours of one style as one."""
    grouped = groupby(runs, key=lambda run: (run.marks, run.href))
    return tuple(Run("".join([run.text for run in members]), *style) for style, members in grouped)


def _parts(runs: Iterable[Run]) -> Iterator[tuple[str, _Style]]:
    """Each run as the space before its words, the words, and the space after them."""
    for run in runs:
        text, style = run.text, (run.marks, run.href)
        words = text.strip()
        if not words:
            if text:
                yield _collapsed(text), style
            continue
        if text[0].isspace():
            yield _collapsed(text[: text.index(words[0])]), style
        yield _SPACE.sub(_collapsed_match, words) if BREAK in words else " ".join(words.split()), style
        if text[-1].isspace():
            yield _collapsed(text[len(text.rstrip()) :]), style


def _collapsed_match(space: re.Match[str]) -> str:
    return _collapsed(space[0])


def _collapsed(space: str) -> str:
    return BREAK * space.count(BREAK) or " "
