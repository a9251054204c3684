"""What pages of manuals say in few words: the model knows articles, to which bare headings, names and references seldom
belong."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from scrape.extractor.document import Document
from scrape.extractor.kinds.manuals import is_of_manual
from scrape.text import COLONS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MIN_HEADING: Final = 0.15
"""Probability of a heading over chosen text. By eye, on pages by forty generators, of which those by rustdoc gain."""
MIN_TEXT: Final = 0.25
"""The same of what stands below a chosen heading, and of what a colon announces."""
BELOW: Final = 3
"""Segments to the next chosen one: a link to the source may stand between."""
MAX_ANNOUNCED: Final = 12
"""Segments that one colon announces."""
_NAME: Final = "name"
"""The first heading of a page for `man`."""


def with_chapters(document: Document, chosen: tuple[int, ...], probabilities: NDArray[np.float32]) -> tuple[int, ...]:
    """The chosen segments of a page of a manual, with headings over them, what these head, and lists between them."""
    if not chosen or not is_of_manual(document):
        return chosen
    kept = {*chosen, *_name(document, chosen[0], probabilities), *_announced(document, chosen, probabilities)}
    if document.is_heading(chosen[-1]) and _is_headed(document, chosen[-1] + 1, probabilities):
        kept.add(chosen[-1] + 1)
    below = chosen[-1]
    for segment in range(chosen[-1], chosen[0], -1):
        is_near = below - segment <= BELOW and probabilities[segment] >= MIN_HEADING
        if segment in kept or (is_near and document.is_heading(segment)):
            kept.add(segment)
            below = segment
    return tuple(sorted(kept))


def _name(document: Document, first: int, probabilities: NDArray[np.float32]) -> tuple[int, ...]:
    """What a manual's page names, above its first chosen segment: AsciiDoc sets it into the header."""
    above = (first - 2, first - 1)
    is_name = above[0] >= 0 and document.is_heading(above[0]) and document.texts[above[0]].casefold() == _NAME
    return above if is_name and probabilities[above[1]] >= MIN_TEXT else ()


def _announced(document: Document, chosen: tuple[int, ...], probabilities: NDArray[np.float32]) -> set[int]:
    """The segments between two chosen ones of which the first ends in a colon."""
    found: set[int] = set()
    for before, after in pairwise(chosen):
        between = range(before + 1, after)
        if 0 < len(between) <= MAX_ANNOUNCED and document.texts[before][-1] in COLONS:
            found.update(between if all(probabilities[at] >= MIN_TEXT for at in between) else ())
    return found


def _is_headed(document: Document, segment: int, probabilities: NDArray[np.float32]) -> bool:
    """Whether it stands in one element with the heading before it."""
    if segment >= len(document) or probabilities[segment] < MIN_TEXT:
        return False
    parents, holders = document.parents, document.holders
    return parents[holders[segment]] == parents[holders[segment - 1]]
