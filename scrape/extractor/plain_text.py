"""Plain text that was scraped earlier: its title, its paragraphs, and what is boilerplate in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from scrape.extractor import rules
from scrape.extractor.phrases import HOME
from scrape.records import Block, Removal, Run
from scrape.text import collapse_space, count_words
from scrape.text_layout import PARAGRAPH_MIN_CHARACTERS, lines_are_paragraphs, paragraphs_of

WRAPPED_MIN_CHARACTERS = 45
"""A hard-wrapped line, but the last of a paragraph, is at least this long; verse and addresses are not."""

WRAPPED_MIN_SPACES = 4
"""A line of so many characters has more spaces than this, if it is prose and no list of addresses or numbers."""

WRAPPED_MIN_LINES = 3
"""Full lines that a text has at least where all were wrapped at one width: two may come so by chance."""

_FULL_STOPS = (".", "!", "?", "…", "。", "؟", "।", "”", '"', "»")
_FENCE = "```"
"""Before and after code in Markdown (CommonMark, 4.5): between two of them spaces mean something."""
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
    title_at, title = _title(texts, first_is_alone=len(lines) > 1 and lines[0].chunk != lines[1].chunk)
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
    chunks = _chunks(text)
    layout = _layout(chunks)
    return [
        _Line(part, number)
        for number, parts in enumerate(paragraph for chunk in chunks for paragraph in _paragraphs(chunk, layout))
        for part in parts
    ]


def _chunks(text: str) -> list[list[str]]:
    """The lines between blank lines; their spaces are kept where they mean something."""
    lines = _LINE_END.split(text)
    as_written = _means_its_spaces(lines)
    chunks: list[list[str]] = [[]]
    is_fenced = False
    for raw in lines:
        line = collapse_space(raw)
        if line:
            chunks[-1].append(raw.rstrip() if is_fenced and not as_written else raw if as_written else line)
            is_fenced ^= line.startswith(_FENCE)
        elif chunks[-1]:
            chunks.append([])
    return chunks if chunks[-1] else chunks[:-1]


def _means_its_spaces(lines: Sequence[str]) -> bool:
    """Whether title and prose of a text are tidy: surplus spaces of other lines then are those of code or verse."""
    shown = [line for line in lines if line and not line.isspace()]
    prose = [line for line in shown if len(line) >= PARAGRAPH_MIN_CHARACTERS and line.rstrip().endswith(_FULL_STOPS)]
    return bool(prose) and all(line == collapse_space(line) for line in (shown[0], *prose))


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a text as a whole is broken into lines."""

    line_is_paragraph: bool
    """Long lines are paragraphs, though no blank lines part them."""
    width: int | None
    """Characters at which all lines were wrapped; None where they were not."""


def _layout(chunks: Sequence[Sequence[str]]) -> _Layout:
    broken = [chunk for chunk in chunks if len(chunk) > 1 and max(map(len, chunk)) < PARAGRAPH_MIN_CHARACTERS]
    width = max((len(line) for chunk in broken for line in chunk), default=0)
    full = sum(len(chunk) - 1 for chunk in broken if _fills(chunk, width))
    return _Layout(lines_are_paragraphs(chunks), width if full >= WRAPPED_MIN_LINES else None)


def _fills(chunk: Sequence[str], width: int) -> bool:
    """Whether no line could have taken the first word of the next, at this width."""
    return all(len(line) + 1 + len(after.split(maxsplit=1)[0]) > width for line, after in pairwise(chunk))


def _paragraphs(chunk: Sequence[str], layout: _Layout) -> list[list[str]]:
    """The paragraphs of a chunk, each as its lines: one, unless it is verse or an address."""
    if max(map(len, chunk)) >= PARAGRAPH_MIN_CHARACTERS:
        return paragraphs_of(chunk) if layout.line_is_paragraph else [list(chunk)]
    return [[" ".join(chunk)]] if layout.width and _is_wrapped(chunk, layout.width) else [list(chunk)]


def _is_wrapped(chunk: Sequence[str], width: int) -> bool:
    """Whether the lines of a chunk are one paragraph, broken at a fixed width: in the middle of sentences."""
    full = chunk[:-1]
    return (
        bool(full)
        and min(map(len, full)) >= WRAPPED_MIN_CHARACTERS
        and min(line.count(" ") for line in full) >= WRAPPED_MIN_SPACES
        and _fills(chunk, width)
        and any(not line[0].isupper() for line in chunk[1:])
        and all(rules.first_match(passage) is None for passage in rules.passages_of(chunk, None))
    )


def _blocks(lines: Sequence[_Line]) -> list[Block]:
    grouped: dict[int, list[str]] = {}
    for line in lines:
        grouped.setdefault(line.chunk, []).append(line.text)
    return [
        # What begins with a space that means something is code; of other blocks such spaces go.
        Block("code" if texts[0][0].isspace() else "paragraph", (Run("\n".join(texts)),))
        for texts in grouped.values()
    ]


def _title(texts: Sequence[str], *, first_is_alone: bool) -> tuple[int | None, str | None]:
    """The line that is the title, and its text: one said twice above the prose, or the first label there.

    A first line that stands alone is only outdone by what it says itself, as the path to the page does.
    """
    prose = rules.which_are_prose(texts)
    head = texts[: prose.index(True)] if True in prose else ()
    lines = [rules.normalise(text) for text in head]
    stays = first_is_alone and bool(head) and _is_label(rules.passages_of(head, None)[0])
    for index, line in enumerate(lines):
        if stays and not lines[0].endswith(line):
            continue
        long_enough = count_words(line) >= REPEATED_TITLE_MIN_WORDS
        said_before = any(
            (earlier == line and (long_enough or line == lines[0]))
            or (earlier.endswith(line) and (long_enough or HOME.match(earlier)))
            for earlier in lines[:index]
        )
        if said_before and count_words(line) <= TITLE_MAX_WORDS and not head[index].endswith((".", ":")):
            return index, head[index].lstrip("# ")
    for index, passage in enumerate(rules.passages_of(head, None)):
        if rules.is_sentence(passage.text, passage.words):
            break  # the text has begun
        if _is_label(passage):
            return index, head[index].lstrip("# ")
    return None, None


def _is_label(passage: rules.Passage) -> bool:
    """Whether a line above the text may be its title."""
    passage = replace(passage, zone="head", item=False)
    is_short = passage.words <= TITLE_MAX_WORDS and not passage.text.endswith((".", ":", ",", ";"))
    return is_short and rules.first_match(passage) is None
