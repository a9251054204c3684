"""Texts that a page holds twice: for another screen size, in a carousel that starts again, in a quotation."""

from __future__ import annotations

from collections.abc import Container
from operator import ne
from typing import Final

from scrape.extractor.document import Document
from scrape.extractor.elements import CELLS, ITEMS
from scrape.extractor.selection.repeats import data_by_path

MIN_COPIED_CHARACTERS: Final = 20
"""Shorter texts may be said twice. Measured: word F1 of articles +0.002, of all kinds +0.003; 60 gains the same."""
MAX_HEADING_WORDS: Final = 15
MIN_HEADED_WORDS: Final = 8
"""Of what a heading stands over, where a list of contents or a link has its words too. Without headings or cells no
figure is higher by more than 0.0001, and sections run into each other."""
_CELLS: Final = CELLS | {"tr", "dt", "dd"}
"""Of a table, or a list of terms, as of the parameters of each function: many say the same."""
_SAID_TWICE: Final = _CELLS | {"pre", "blockquote"}
"""What may say the same right after: code and what it prints, words and what they mean, those who speak."""
MIN_LED_SHARE: Final = 2
"""At least 1/2 of the characters of an entry of a contents list are linked; its number may not be."""
MIN_DOUBLED_CHARACTERS: Final = 8
NEAR: Final = 2
"""Segments on: as far a text is said again that is set in two ways, for two sizes of screen or for those who listen.
By models that had not seen the sites services gain 0.0015 of word F1, products 0.001; 4 gains the same, 1 half of it.
Those set alike are goods of one name: to drop them too gains nothing."""

_BROKEN_OFF: Final = ("…", "...", "…]", "...]")
_BREAK: Final = " .…[]"
MAX_ABOVE: Final = 3
"""Texts of the article that begin it, one of which may be its excerpt; so many below may be what it is of."""
MIN_EXCERPT_CHARACTERS: Final = 40
"""By eye, not swept: a shorter line that breaks off may be said again."""


def without_excerpt(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """Without a text that breaks off above what it is the beginning of: themes set the excerpt over the article."""
    texts = document.texts
    for at, segment in enumerate(chosen[:MAX_ABOVE]):
        if not texts[segment].endswith(_BROKEN_OFF):
            continue
        excerpt = texts[segment].rstrip(_BREAK)
        below = " ".join([texts[each] for each in chosen[at + 1 : at + 1 + MAX_ABOVE]])
        if len(excerpt) >= MIN_EXCERPT_CHARACTERS and below.startswith(excerpt):
            return chosen[:at] + chosen[at + 1 :]
    return chosen


def without_copies(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """Without texts that were chosen right before, set in another way, or before in another part of the page, but for
    what several tiles say alike, cells of tables, and headings that a list of contents names."""
    parents = document.parents
    places: dict[str, tuple[int, int]] = {}
    paths: dict[int, int] | None = None
    kept: list[int] = []
    for at, segment in enumerate(chosen):
        text = document.texts[segment]
        alike = [before for before in chosen[max(at - NEAR, 0) : at] if document.texts[before] == text]
        if any(_is_doubled(document, before, segment, places) for before in alike):
            continue
        if len(text) >= MIN_COPIED_CHARACTERS:
            place = parents[max(parents[document.holders[segment]], 0)]
            first_place, first = places.setdefault(text, (place, segment))
            if first_place != place:
                paths = data_by_path(document) if paths is None else paths
                is_alike = segment in paths and paths[segment] == paths.get(first)
                is_copied = not is_alike or _is_of_same_tile(document, first, segment)
                if is_copied and not _may_be_said_again(document, first, segment, places):
                    continue
        kept.append(segment)
    return tuple(kept)


def _may_be_said_again(document: Document, first: int, segment: int, places: Container[str]) -> bool:
    return (
        document.tag_of(segment) in _CELLS
        or _is_led_to(document, first, segment)
        or _heads(document, first, segment, places)
        or _is_said_in_detail(document, first, segment)
    )


def _is_led_to(document: Document, first: int, segment: int) -> bool:
    """Whether a text was a link to a place on the page where it stood first, and is none now: a question in a list of
    those that are answered below."""
    if document.linked[segment] or MIN_LED_SHARE * document.linked[first] < len(document.texts[first]):
        return False
    return any(href.startswith("#") and len(href) > 1 for href in document.hrefs_in(first))


def _is_said_in_detail(document: Document, first: int, segment: int) -> bool:
    """Whether a text of a table is said again below it, among other texts: manuals list in a table what they go on to
    describe, and lead there. A table that cards repeat for small screens does not."""
    holders = document.holders
    return (
        _leads_to_details(document, first)
        and segment != first + 1
        and all(map(ne, _beside(document, first), _beside(document, segment)))
        and document.innermost("table", holders[first]) >= 0 > document.innermost("table", holders[segment])
    )


def _leads_to_details(document: Document, cell: int) -> bool:
    """Whether a link to a place on a page stands in a cell, or right before it, as that of the name it explains."""
    return any("#" in href for near in range(max(cell - NEAR, 0), cell + 1) for href in document.hrefs_in(near))


def _heads(document: Document, first: int, segment: int, places: Container[str]) -> bool:
    """Whether a text is a heading over text of its own, and was none where it stood first; or over anything, if it
    leads nowhere and was an item of a list above."""
    texts = document.texts
    if not document.is_heading(segment) or document.is_heading(first):
        return False
    if not document.linked[segment] and document.tag_of(first) in ITEMS and segment - first > NEAR:
        return True
    below = segment + 1
    if below == len(texts) or texts[below] in places or document.is_heading(below):
        return False
    return texts[segment].count(" ") < MAX_HEADING_WORDS and texts[below].count(" ") + 1 >= MIN_HEADED_WORDS


def _is_of_same_tile(document: Document, first: int, segment: int) -> bool:
    """Whether the whole tile was there before: the texts around are the same too, or none lies between."""
    return segment == first + 1 or _beside(document, first) == _beside(document, segment)


def _beside(document: Document, segment: int) -> tuple[list[str], list[str]]:
    """The texts before and behind a segment, as far as there are some."""
    texts = document.texts
    return texts[segment - 1 : segment], texts[segment + 1 : segment + 2]


def _are_lines(document: Document, *segments: int) -> bool:
    """Whether texts are paragraphs side by side, as the lines of a song are."""
    holders = [document.holders[segment] for segment in segments]
    return {document.tags[holder] for holder in holders} == {"p"} and len({document.parents[h] for h in holders}) == 1


def _is_doubled(document: Document, before: int, segment: int, places: Container[str]) -> bool:
    """Whether a text is said again near by, in another setting."""
    text = document.texts[segment]
    return (
        segment - before <= NEAR
        and len(text) >= MIN_DOUBLED_CHARACTERS
        and " " in text
        and (path := document.path_of(segment)[:2]) != document.path_of(before)[:2]
        and _SAID_TWICE.isdisjoint(tag for tag, _ in path)
        and not _are_lines(document, before, segment)
        and not _heads(document, before, segment, places)
    )
