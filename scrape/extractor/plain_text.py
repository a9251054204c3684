"""Plain text that was scraped earlier: its title, its paragraphs, and what is boilerplate in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scrape.extractor import rules
from scrape.extractor.phrases import HOME
from scrape.records import Block, Removal, Run
from scrape.text import collapse_space, count_words

PARAGRAPH_MIN_CHARACTERS = 100
"""A chunk with a line from this length on has one paragraph a line; text is hard-wrapped at 80 or less."""

WRAPPED_MIN_CHARACTERS = 45
"""A hard-wrapped line, but the last of a paragraph, is at least this long; verse and addresses are not."""

_LINE_END = re.compile(r"\r\n?|\n")

TITLE_MAX_WORDS = 30
REPEATED_TITLE_MIN_WORDS = 3

MAX_ROUNDS = 10
"""A second round finds what the first uncovered; a third has changed nothing yet."""


@dataclass(frozen=True, slots=True)
class TextArticle:
    """What plain text gives."""

    title: str | None
    blocks: tuple[Block, ...]
    removed: tuple[Removal, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    chunk: int
    """Lines of one chunk had no blank line between them and stay one block."""


def extract(text: str) -> TextArticle:
    """Finds title and paragraphs in scraped text and removes the boilerplate around them.

    What it gives, written as text, is what it gives again: it is repeated until nothing changes.
    """
    found = _extract_once(text)
    removed = found.removed
    for _ in range(MAX_ROUNDS):
        written = "\n\n".join(part for part in (found.title, *(block.text for block in found.blocks)) if part)
        again = _extract_once(written)
        if (again.title, again.blocks) == (found.title, found.blocks):
            break
        found, removed = again, (*removed, *again.removed)
    return TextArticle(found.title, found.blocks, removed)


def _extract_once(text: str) -> TextArticle:
    lines = _lines(text)
    texts = [line.text for line in lines]
    title_at, title = _title(texts)
    passages = rules.passages_of(texts, title)
    reasons = rules.reasons(passages)
    removed = tuple(
        Removal(reason, line.text)
        for index, (line, reason) in enumerate(zip(lines, reasons, strict=True))
        if reason is not None and index != title_at
    )
    kept = [
        line
        for index, (line, reason) in enumerate(zip(lines, reasons, strict=True))
        if reason is None and index != title_at
    ]
    return TextArticle(title, tuple(_blocks(kept)), removed)


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    chunk: list[str] = []
    number = 0
    for raw in [*_LINE_END.split(text), ""]:
        line = collapse_space(raw)
        if line:
            chunk.append(line)
            continue
        for texts in _paragraphs(chunk):
            number += 1
            found.extend(_Line(part, number) for part in texts)
        chunk = []
    return found


def _paragraphs(chunk: Sequence[str]) -> list[list[str]]:
    """The paragraphs of a chunk, each as its lines: one, unless it is verse or an address."""
    if not chunk:
        return []
    if max(map(len, chunk)) >= PARAGRAPH_MIN_CHARACTERS:
        return [[line] for line in chunk]
    return [[" ".join(chunk)]] if _is_wrapped(chunk) else [list(chunk)]


def _is_wrapped(chunk: Sequence[str]) -> bool:
    """Whether the lines of a chunk are one paragraph, broken at a fixed width: in the middle of sentences."""
    full = chunk[:-1]
    return (
        bool(full)
        and min(map(len, full)) >= WRAPPED_MIN_CHARACTERS
        and any(not line[0].isupper() for line in chunk[1:])
        and all(rules.first_match(passage) is None for passage in rules.passages_of(chunk, None))
    )


def _blocks(lines: Sequence[_Line]) -> list[Block]:
    grouped: dict[int, list[str]] = {}
    for line in lines:
        grouped.setdefault(line.chunk, []).append(line.text)
    return [Block("paragraph", (Run("\n".join(texts)),)) for texts in grouped.values()]


def _title(texts: Sequence[str]) -> tuple[int | None, str | None]:
    """The line that is the title, and its text: one said twice above the prose, or the first label there."""
    prose = rules.which_are_prose(texts)
    head = texts[: prose.index(True)] if True in prose else ()
    lines = [rules.normalise(text) for text in head]
    for index, line in enumerate(lines):
        long_enough = count_words(line) >= REPEATED_TITLE_MIN_WORDS
        said_before = any(
            earlier == line or (earlier.endswith(line) and (long_enough or HOME.match(earlier)))
            for earlier in lines[:index]
        )
        if said_before and count_words(line) <= TITLE_MAX_WORDS:
            return index, head[index].lstrip("# ")
    for index, passage in enumerate(rules.passages_of(head, None)):
        if rules.is_sentence(passage.text, passage.words):
            break  # the text has begun
        passage = replace(passage, zone="head", item=False)
        is_label = passage.words <= TITLE_MAX_WORDS and not passage.text.endswith((".", ":", ",", ";"))
        if is_label and rules.first_match(passage) is None:
            return index, head[index].lstrip("# ")
    return None, None
