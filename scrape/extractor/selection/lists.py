"""Lists are kept or left out whole: of a recipe's ingredients or a list of other articles, a part is of no use."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import TYPE_CHECKING, Final

import numpy as np

from scrape.extractor.document import LINKED_SHARE, Document
from scrape.extractor.elements import ITEMS
from scrape.patterns import compiled_late
from scrape.text import COLONS, STOPS

if TYPE_CHECKING:
    from numpy.typing import NDArray

MIN_LIST_PROBABILITY: Final = 0.33
"""Mean over the words of a list between chosen segments, or in which chosen text goes on, from which it is kept whole.
By 0.3 an advertisement in list form passes too; no figure of the labelled corpora, whose lists the model knows, changes
by more than 0.001."""
MIN_INSIDE_PROBABILITY: Final = 0.03
"""As `MIN_LIST_PROBABILITY`, for a list without links between chosen segments of one container, one of them sure
(`SURE`). Three of the labelled pages change, by 0.003 at most; of 130 pages that nobody who made the rules had seen,
ten more keep their lists; from 0.05 to 0.03 no labelled page changes, and steps in Chinese and Japanese stay."""
MIN_STEP_PROBABILITY: Final = 0.01
"""The same of an ordered list of sentences: no labelled page has one that is not in its gold."""
MIN_ANNOUNCED_PROBABILITY: Final = 0.1
"""As `MIN_LIST_PROBABILITY`, for a list with links right behind a sure line (`SURE`) that announces it: `Earlier
reports of the board:`. Of 19 such lists of the labelled pages that were left out the golds have 14, or nearly."""
MIN_ANNOUNCING_WORDS: Final = 3
"""Of such a line: shorter ones are labels of what else there is to read, as are those in capitals."""
MAX_ANNOUNCED: Final = 12
"""Segments of such a list: longer ones are of places, of which a firm has a page each."""
SURE: Final = 0.6
"""Probability from which a segment beside the list is sure. By eye, not swept."""
BESIDE: Final = 3
"""Segments before and behind the list, among which one is chosen on either side."""
MIN_LINKS_SHARE: Final = 0.5
"""Of the words of a list of nothing but links, of which no more were chosen: then none is. References that were all
chosen but for one are the article's."""
MAX_PARTS: Final = 2
"""Segments of an item, on average: lists of more are laid out with them, and hold cards."""
MAX_ITEMS: Final = 60
"""Segments: a longer list is the page's frame, or the page."""
NEAR: Final = 6
"""Segments before and after a table or list, in the same container, among which one is chosen on either side."""
MAX_CAPTION: Final = 3
"""Segments of its frame outside it."""
_FRAME_NAME: Final = compiled_late(
    r"(?<![a-z])(?:authors?|byline|firma|share|sharing|social|meta|toolbar|tags)(?![a-z])", re.IGNORECASE
)
"""What a list, its box or its items are called that say who wrote the article, or let one share it."""
_BULLETS: Final = frozenset("•◦▪–—‣·*")
_LISTS: Final = frozenset({"ul", "ol", "dl", "menu", "dir"})


def with_whole_lists(
    document: Document, chosen: tuple[int, ...], probabilities: NDArray[np.float32], words: NDArray[np.float64]
) -> tuple[int, ...]:
    """The chosen segments with the rest of likely lists between them, and without parts of lists of links."""
    lists = document.tagged(*_LISTS)
    if not lists:
        return chosen
    kept = set(chosen)
    hits = np.concatenate(([0.0], np.cumsum(probabilities * words)))
    total = np.concatenate(([0.0], np.cumsum(words)))
    for container in lists:
        segments = document.segments_in(container)
        if not 2 <= len(segments) <= MAX_ITEMS:
            continue
        start, end = segments.start, segments.stop
        mean = (hits[end] - hits[start]) / (total[end] - total[start])
        inside = kept.intersection(segments)
        least = MIN_STEP_PROBABILITY if _is_of_steps(document, container) else MIN_INSIDE_PROBABILITY
        is_likely = mean >= MIN_LIST_PROBABILITY
        if not is_likely and mean >= least and (box := _box_inside(document, container, kept, probabilities)):
            kept.update(box)
        elif (
            not inside
            and len(segments) <= MAX_ANNOUNCED
            and mean >= MIN_ANNOUNCED_PROBABILITY
            and (line := _announcing(document, container, kept, probabilities)) is not None
            and words[line] >= MIN_ANNOUNCING_WORDS
        ):
            kept.update(segments)
        elif (is_likely or inside) and len(inside) < len(segments):
            if not _is_of_links(document, start, end):
                kept.update(segments if is_likely and _is_of_text(document, container, kept) else ())
            elif words[list(inside)].sum() <= MIN_LINKS_SHARE * (total[end] - total[start]):
                kept -= inside
    return tuple(sorted(kept))


def _is_of_steps(document: Document, container: int) -> bool:
    """Whether a list is ordered, and each line of it a sentence."""
    is_ordered = document.tags[container] == "ol"
    return is_ordered and all(document.texts[at][-1] in STOPS for at in document.segments_in(container))


def _is_of_text(document: Document, container: int, kept: Set[int]) -> bool:
    """Whether a list of texts stands among what was chosen, or begins there."""
    is_among = stands_between(document, container, kept) or _goes_on(document, container, kept)
    return is_among and _is_plain(document, container)


def _announcing(document: Document, container: int, kept: Set[int], probabilities: NDArray[np.float32]) -> int | None:
    """The sure paragraph that ends in a colon right before a list with links, in one container."""
    start, end = document.starts[container], document.ends[container]
    line = start - 1
    if line not in kept or probabilities[line] < SURE or line < document.starts[document.parents[container]]:
        return None
    text = document.texts[line]
    is_paragraph = document.tag_of(line) == "p"
    if not (is_paragraph and text[-1] in COLONS and not text.isupper() and any(document.linked[start:end])):
        return None
    return line if _is_plain(document, container) else None


def _goes_on(document: Document, container: int, kept: Set[int]) -> bool:
    """Whether a list begins among what was chosen: text right before it and its first item."""
    start = document.starts[container]
    return {start - 1, start} <= kept


def _box_inside(document: Document, container: int, kept: Set[int], probabilities: NDArray[np.float32]) -> range | None:
    """The segments of a list of texts, and of the box that it and its heading are, if chosen segments of the same
    container stand right before and behind them, one of them sure. (A list of pairs there holds the date and its like.)
    """
    if document.tags[container] == "dl":
        return None
    start, end = document.starts[container], document.ends[container]
    box, size = container, end - start
    while (parent := document.parents[box]) > 0 and document.size(parent) <= size + 1:
        box = parent
    parent = document.parents[box]
    first, last = document.starts[box], document.ends[box]
    before = range(max(document.starts[parent], first - BESIDE), first)
    behind = range(last, min(document.ends[parent], last + BESIDE))
    sides = [[probabilities[at] for at in side if at in kept] for side in (before, behind)]
    if not all(sides) or max(map(max, sides)) < SURE:
        return None
    if _is_of_frame(document, box, container):
        return None
    is_text = all(_is_text(document.texts[at]) and not document.linked[at] for at in range(first, last))
    return range(first, last) if is_text and _is_plain(document, container) else None


def _is_text(text: str) -> bool:
    """Whether it says something, or is the sign before what does, which some generators write out."""
    return text in _BULLETS or any(map(str.isalpha, text))


def _is_of_frame(document: Document, box: int, container: int) -> bool:
    """Whether a list, its box or its first item is called what belongs to the article's frame."""
    around = [each for each in range(box, container + 2) if each < len(document.signatures)]
    classes = (document.name_of(each).classes for each in around)
    return any(called is not None and _FRAME_NAME.search(called) is not None for called in classes)


def stands_between(document: Document, container: int, kept: Set[int], most: int = MAX_CAPTION) -> bool:
    """Whether chosen segments stand right before and behind a container; `most`: as `MAX_CAPTION`."""
    start, end = document.starts[container], document.ends[container]
    parent = document.parents[container]
    while parent > 0 and document.size(parent) <= document.size(container) + most:
        parent = document.parents[parent]  # a frame around the table and its caption
    first, last = max(document.starts[parent], start - NEAR), min(document.ends[parent], end + NEAR)
    return not kept.isdisjoint(range(first, start)) and not kept.isdisjoint(range(end, last))


def _is_of_links(document: Document, start: int, end: int) -> bool:
    length = sum(len(text) for text in document.texts[start:end])
    return sum(document.linked[start:end]) >= LINKED_SHARE * length


def _is_plain(document: Document, container: int) -> bool:
    """Whether its items are texts, without buttons."""
    segments = document.segments_in(container)
    items = sum(document.tags[inner] in ITEMS for inner in document.inside(container))
    has_button = any(document.tag_of(segment) == "button" for segment in segments)
    return not has_button and len(segments) <= MAX_PARTS * items
