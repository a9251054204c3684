"""Paragraphs are kept whole, and one behind others: a paragraph whose lines are parted by `<br>` where most of it was
chosen, the facts of a ranking, the ways to reach somebody; one that goes on where the chosen ones end."""

from __future__ import annotations

from collections.abc import Set
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from scrape.extractor.document import Document
from scrape.text import CLOSING_QUOTES, STOPS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_TAGS: Final = frozenset({"p", "li", "dd", "blockquote"})
"""With `div` collections lose 0.001 of word F1."""
MAX_LINES: Final = 20
"""Of more the element was left open, and holds the page."""
MAX_CODE_LINES: Final = 100
"""The same of a paragraph of code."""
MIN_CODE_SHARE: Final = 0.6
"""Of the characters of each of its lines: what a program prints may stand beside them."""
MIN_SHARE: Final = 0.5
"""Of a paragraph's words, that were chosen."""
MIN_PROBABILITY: Final = 0.1
"""Of a line. Cross-validated, the shingle F1 of news rises by 0.0002, the F1 of snippets by 0.0003; at 0.25 by half of
it, at 0.05 articles lose a snippet."""
MIN_VERSE_PROBABILITY: Final = 0.35
"""The same of each line of a `<div>` that stands between chosen segments, where one of them is chosen: a stanza, or an
address. By eye, not swept."""
NEXT_WORDS: Final = 15
"""Of a sentence without links that goes on behind two chosen paragraphs. Of 1,212 pages that nobody who made the
rules had seen two have one that is not chosen, both of the text; those with links are offers, or tell of the author."""
MIN_PROBABILITY_BETWEEN: Final = 0.15
"""Of one between two chosen ones. Of 3,640 pages, most of them labelled, three have such, all of the text."""
_BRACKETS: Final = frozenset({("[", "]"), ("(", ")"), ("［", "］"), ("（", "）")})
_SENTENCE_ENDS: Final = frozenset(STOPS + CLOSING_QUOTES)


def with_whole_paragraphs(
    document: Document, chosen: tuple[int, ...], probabilities: NDArray[np.float32], words: NDArray[np.float64]
) -> tuple[int, ...]:
    """The chosen segments, and the other lines of paragraphs of which most was chosen, but for links."""
    holders = document.holders
    code = frozenset(number for number, style in enumerate(document.styles) if "code" in style.marks)
    kept = {*chosen, *(_code_between(document, chosen, probabilities, code) if code else ())}
    for paragraph in {holders[segment] for segment in chosen}:
        if not 2 <= document.size(paragraph) <= MAX_CODE_LINES:
            continue
        lines = document.segments_in(paragraph)
        is_whole = kept.issuperset(lines)
        if code and not is_whole and document.tags[paragraph] in _TAGS and _is_code(document, lines, code):
            kept.update(lines)
        if len(lines) > MAX_LINES:
            continue
        if document.tags[paragraph] not in _TAGS:
            if _is_verse(document, lines, kept, probabilities):
                kept.update(lines)
            continue
        of_chosen = [line for line in lines if line in kept]
        if len(of_chosen) == len(lines) or any(holders[line] != paragraph for line in lines):
            continue
        if words[of_chosen].sum() >= MIN_SHARE * words[lines.start : lines.stop].sum():
            kept.update(line for line in lines if probabilities[line] >= MIN_PROBABILITY and not document.is_link(line))
    return tuple(sorted(kept))


def _code_between(
    document: Document, chosen: tuple[int, ...], probabilities: NDArray[np.float32], code: Set[int]
) -> set[int]:
    """The lines of paragraphs of nothing but code, not quite unlikely, that stand alone between chosen segments; `code`
    are the styles that it is set in."""
    found: set[int] = set()
    for before, after in pairwise(chosen):
        lines = range(before + 1, after)
        if not 0 < len(lines) <= MAX_CODE_LINES:
            continue
        paragraph = document.holders[lines.start]
        if document.tags[paragraph] not in _TAGS or document.segments_in(paragraph) != lines:
            continue
        if probabilities[lines.start : after].min() >= MIN_PROBABILITY and _is_code(document, lines, code):
            found.update(lines)
    return found


def _is_code(document: Document, lines: range, code: Set[int]) -> bool:
    """Whether all lines are set as code: a part of a program is of no use."""
    return all(
        sum(len(text) for text, style in document.pieces[line] if style in code)
        >= MIN_CODE_SHARE * len(document.texts[line])
        for line in lines
    )


def _is_verse(document: Document, lines: range, kept: set[int], probabilities: NDArray[np.float32]) -> bool:
    """Whether lines are those of one element, between chosen segments, and each likely."""
    holder = document.holders[lines.start]
    return (
        lines.start - 1 in kept
        and lines.stop in kept
        and all(document.holders[line] == holder and not document.linked[line] for line in lines)
        and bool(probabilities[lines.start : lines.stop].min() >= MIN_VERSE_PROBABILITY)
    )


def with_next_paragraphs(
    document: Document, chosen: tuple[int, ...], probabilities: NDArray[np.float32], words: NDArray[np.float64]
) -> tuple[int, ...]:
    """The chosen segments, and the paragraphs without links that go on right behind two of them or between them, set
    like those."""
    kept = set(chosen)
    for before in chosen:
        at = before + 1
        while (
            at < len(document)
            and at not in kept
            and probabilities[at] >= MIN_PROBABILITY
            and words[at] >= NEXT_WORDS
            and _is_plain(document.texts[at])
            and not document.linked[at]
            and all(last in kept and _are_set_alike(document, last, at) for last in (at - 1, at - 2))
        ):
            kept.add(at)
            at += 1
    between = [before + 1 for before in chosen if before + 1 not in kept and before + 2 in kept]
    kept.update(at for at in between if probabilities[at] >= MIN_PROBABILITY_BETWEEN and _goes_on(document, at))
    return tuple(sorted(kept))


def _goes_on(document: Document, at: int) -> bool:
    """Whether a segment is a sentence, or a note in brackets, that is set like those before and behind it."""
    text = document.texts[at]
    if document.linked[at] or not (_is_plain(text) or (text[0], text[-1]) in _BRACKETS):
        return False
    return _are_set_alike(document, at - 1, at) and _are_set_alike(document, at, at + 1)


def _is_plain(text: str) -> bool:
    """Whether a text ends like a sentence and has no address in it."""
    return text[-1] in _SENTENCE_ENDS and "//" not in text and "@" not in text


def _are_set_alike(document: Document, one: int, other: int) -> bool:
    """Whether two segments are paragraphs of one container, or each alone in one of a row of them."""
    holders, parents, tags = document.holders, document.parents, document.tags
    frames = [holders[one], holders[other]]
    if any(tags[frame] != "p" for frame in frames):
        return False
    around = [parents[frame] for frame in frames]
    if around[0] == around[1]:
        return True
    is_alone = all(frame >= 0 and document.size(frame) == 1 for frame in around)
    return is_alone and parents[around[0]] == parents[around[1]]
