"""How plain text is broken into paragraphs, for those who read it and those who write it.

What `paragraphs` gives, written with blank lines between, is what it gives again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from sys import maxsize

from scrape.patterns import compiled_late
from scrape.text import CLOSING_QUOTES, COLONS, STOPS, collapse_space

PARAGRAPH_MIN_CHARACTERS = 100
"""A line from this length on is a paragraph or more, not a piece of one, unless all were wrapped at a larger width."""

WIDEST_CHARACTERS = 250
"""Text is hard-wrapped at 80 mostly, at 132 by old printers. A convention, not measured."""

WRAPPED_MIN_CHARACTERS = 45
"""A hard-wrapped line, but the last of a paragraph, is at least this long; verse and addresses are not."""

WRAPPED_MIN_SPACES = 4
"""A line of so many characters has at least this many spaces if it is prose, and no list of addresses or numbers."""

WRAPPED_MIN_LINES = 3
"""Full lines that a text has at least where all were wrapped at one width: two may come so by chance."""

WRAPPED_MIN_SHARE = 0.5
"""One width has to explain more than this share of the lines that may have been wrapped, where wider lines stand beside
them, as the links and tables of a dumped page do. A sixth of the couplets of verse fit one width by chance; one of two
stanzas may, too.
"""

MAX_ROUNDS = 10
"""A round joins what was wrapped at one width, and so uncovers the next; texts have one or two."""

_FULL_STOPS = tuple(STOPS + CLOSING_QUOTES)
_CODE_ENDS = (";", "{", "}", "\\")
_ENDS = (*_FULL_STOPS, *COLONS, *_CODE_ENDS)
"""What a line ends in that no other goes on with."""
_OPENING = compiled_late(r"[^({\[]*[({\[](?:.*[:({\[])?\Z")
"""The end of a line of code that those below belong to: `for each in range(3):`, `if (x) {`."""
FENCE = "```"
"""Before and after code in Markdown (CommonMark, 4.5): between two of them spaces mean something."""
TABLE_RULE = compiled_late(r"\|? ?:?-{3,}:?(?: ?\| ?:?-{3,}:?)* ?\|?")
"""The line below the heads of a table in Markdown."""
_LINE_END = compiled_late(r"\r\n?|\n")


def paragraphs(text: str) -> list[list[str]]:
    """The paragraphs of a text, each as its lines: one, unless it is verse, code or an address."""
    chunks = _chunks(text)
    was_wrapped = _was_wrapped(chunks)
    for _ in range(MAX_ROUNDS):
        parted = _parted(chunks, was_wrapped=was_wrapped)
        if parted == chunks:
            break
        chunks = parted
    return chunks


def written(chunks: Sequence[Sequence[str]]) -> str:
    """Paragraphs as text."""
    return "\n\n".join("\n".join(lines) for lines in chunks)


def lines_within(chunks: Sequence[Sequence[str]], begin: int, end: int = maxsize) -> Iterator[list[str]]:
    """The paragraphs that the lines from `begin` to `end` of a text make."""
    at = 0
    for chunk in chunks:
        if lines := chunk[max(begin - at, 0) : max(end - at, 0)]:
            yield list(lines)
        at += len(chunk)


def which_are_code(chunks: Sequence[Sequence[str]]) -> Iterator[bool]:
    """For each of the chunks of a text whether it is code: between fences, with one in it, or indented."""
    is_fenced = False
    for chunk in chunks:
        fences = sum(line.lstrip().startswith(FENCE) for line in chunk)
        yield is_fenced or fences > 0 or chunk[0][:1].isspace()
        is_fenced ^= fences % 2 == 1


def _chunks(text: str) -> list[list[str]]:
    """The lines between blank lines; their spaces are kept where they mean something."""
    lines = _LINE_END.split(text)
    as_written = _means_its_spaces(lines)
    chunks: list[list[str]] = [[]]
    is_fenced = False
    for raw in lines:
        line = collapse_space(raw)
        if line:
            chunks[-1].append(raw.rstrip() if as_written or is_fenced else line)
            is_fenced ^= line.startswith(FENCE)
        elif chunks[-1]:
            chunks.append([])
    return chunks if chunks[-1] else chunks[:-1]


def _means_its_spaces(lines: Sequence[str]) -> bool:
    """Whether title and prose of a text are tidy: surplus spaces of other lines then are those of code or verse.

    Short sentences, which a menu may have, too, are enough only where all are tidy, and a block of code is opened.
    """
    shown = [line.rstrip() for line in lines if line and not line.isspace()]
    ended = [line for line in shown if line.endswith(_FULL_STOPS)]
    if not ended or not _is_tidy(shown[0]):
        return False
    prose = [line for line in ended if len(line) >= PARAGRAPH_MIN_CHARACTERS]
    if prose:
        return 2 * sum(map(_is_tidy, prose)) > len(prose)
    sentences = [line for line in ended if line.count(" ") >= WRAPPED_MIN_SPACES]
    return bool(sentences) and all(map(_is_tidy, sentences)) and any(map(_opens_code, shown, shown[1:]))


def _is_tidy(line: str) -> bool:
    return line == collapse_space(line)


def _opens_code(line: str, below: str) -> bool:
    return below[:1].isspace() and _indent(below) > _indent(line) and _OPENING.match(line.rstrip()) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _parted(chunks: Sequence[Sequence[str]], *, was_wrapped: bool) -> list[list[str]]:
    layout = _Layout(_lines_are_paragraphs(chunks), _width(chunks) if was_wrapped else None)
    return [paragraph for chunk in chunks for paragraph in _paragraphs_of(chunk, layout)]


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a text as a whole is broken into lines."""

    line_is_paragraph: bool
    """Long lines are paragraphs, though no blank lines part them."""
    width: int | None
    """Characters at which all lines were wrapped; None where they were not."""


def _was_wrapped(chunks: Sequence[Sequence[str]]) -> bool:
    """Whether it may have been the text that was wrapped: where more paragraphs are wider lines, lines that seem so are
    a log's or a poem's."""
    width = _width(chunks)
    if width is None:
        return True
    wrapped = sum(_is_wrapped(chunk, width) for chunk in chunks)
    wider = sum(len(chunk) == 1 and _is_wide_prose(chunk[0], width) for chunk in chunks)
    return wrapped >= wider


def _is_wide_prose(line: str, width: int) -> bool:
    return len(line) >= PARAGRAPH_MIN_CHARACTERS and len(line) > width and line.endswith(_FULL_STOPS)


def _width(chunks: Sequence[Sequence[str]]) -> int | None:
    """Characters of the longest line, where it seems that lines end for want of room."""
    explained = _explaining_width(chunks)
    if explained is not None:
        return explained
    broken = [(chunk, max(map(len, chunk))) for chunk in chunks if len(chunk) > 1 and not _has_quoted_line(chunk)]
    narrow = [chunk for chunk, longest in broken if longest < PARAGRAPH_MIN_CHARACTERS]
    width = max((len(line) for chunk in narrow for line in chunk), default=0)
    if sum(len(chunk) - 1 for chunk in narrow if _fills(chunk, width)) >= WRAPPED_MIN_LINES:
        return width
    width = max((longest for _, longest in broken if longest <= WIDEST_CHARACTERS), default=0)
    is_wide = sum(len(chunk) - 1 for chunk, _ in broken if _is_wrapped(chunk, width)) >= WRAPPED_MIN_LINES
    return width if is_wide else None


def _explaining_width(chunks: Sequence[Sequence[str]]) -> int | None:
    """The width that explains where most lines end that may have been wrapped, though others are wider."""
    may_be = [chunk for chunk in chunks if len(chunk) > 1 and _may_be_wrapped(chunk)]
    change = [0] * (PARAGRAPH_MIN_CHARACTERS + 1)
    for chunk in may_be:
        narrowest, widest = max(map(len, chunk)), _widest_filled(chunk)
        if narrowest <= widest and narrowest < PARAGRAPH_MIN_CHARACTERS:
            change[narrowest] += len(chunk) - 1
            change[min(widest + 1, PARAGRAPH_MIN_CHARACTERS)] -= len(chunk) - 1
    lines_at = list(accumulate(change))
    most = max(lines_at)
    is_enough = most >= WRAPPED_MIN_LINES and most > WRAPPED_MIN_SHARE * sum(len(chunk) - 1 for chunk in may_be)
    return lines_at.index(most) if is_enough else None


def _lines_are_paragraphs(chunks: Sequence[Sequence[str]]) -> bool:
    """Whether, of the lines between blank lines, long ones are paragraphs: most do not stand alone."""
    alone = sum(len(chunk) == 1 and len(chunk[0]) >= PARAGRAPH_MIN_CHARACTERS for chunk in chunks)
    beside = sum(len(line) >= PARAGRAPH_MIN_CHARACTERS for chunk in chunks if len(chunk) > 1 for line in chunk)
    return beside >= alone and beside > 0


def _fills(chunk: Sequence[str], width: int) -> bool:
    """Whether no line could have taken the first word of the next, at this width."""
    return _widest_filled(chunk) >= width


def _widest_filled(chunk: Sequence[str]) -> int:
    """The largest width at which no line could have taken the first word of the next."""
    return min(len(line) + len(after.split(maxsplit=1)[0]) for line, after in pairwise(chunk))


def _paragraphs_of(chunk: Sequence[str], layout: _Layout) -> list[list[str]]:
    if _is_table(chunk):
        return [list(chunk)]
    if layout.width and _is_wrapped(chunk, layout.width):
        return [[" ".join(chunk)]]
    if layout.line_is_paragraph and max(map(len, chunk)) >= PARAGRAPH_MIN_CHARACTERS:
        return list(_lines_apart(chunk))
    return [list(chunk)]


def _is_table(chunk: Sequence[str]) -> bool:
    return len(chunk) > 1 and "|" in chunk[0] and TABLE_RULE.fullmatch(chunk[1]) is not None and "|" in chunk[1]


def _lines_apart(chunk: Sequence[str]) -> Iterator[list[str]]:
    """Each line a paragraph, but for those that end a sentence which a long line begins, and behind a broken line."""
    paragraph = [chunk[0]]
    for above, line in pairwise(chunk):
        is_open = len(above) >= PARAGRAPH_MIN_CHARACTERS and not above.endswith(_ENDS)
        if above.endswith("\\") or (is_open and line[0].islower()):
            paragraph.append(line)
        else:
            yield paragraph
            paragraph = [line]
    yield paragraph


def _is_wrapped(chunk: Sequence[str], width: int) -> bool:
    """Whether the lines of a chunk are one paragraph, broken at a fixed width: in the middle of sentences."""
    return len(chunk) > 1 and max(map(len, chunk)) <= width and _may_be_wrapped(chunk) and _fills(chunk, width)


def _may_be_wrapped(chunk: Sequence[str]) -> bool:
    """Whether lines may be one paragraph, whatever the width."""
    full = chunk[:-1]
    return (
        min(map(len, full)) >= WRAPPED_MIN_CHARACTERS
        and min(line.count(" ") for line in full) >= WRAPPED_MIN_SPACES
        and any(not line[0].isupper() for line in chunk[1:])
        and not all(line[0].isdigit() for line in chunk)  # a log, or a list that is numbered
        and not any(line[0].isspace() or line.endswith(_CODE_ENDS) for line in chunk)
        and not _has_quoted_line(chunk)
    )


def _has_quoted_line(chunk: Sequence[str]) -> bool:
    """Whether a mail quotes another there: such lines are wider than its own by the mark before each."""
    return any(line.startswith(">") for line in chunk)
