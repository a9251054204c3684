"""Texts that a page holds twice: for another screen size, in a carousel that starts again, in a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrape.extractor.repeats import data_by_path

if TYPE_CHECKING:
    from scrape.extractor.document import Document

MIN_COPIED_CHARACTERS: Final = 20
"""Shorter texts may be said twice. Measured: word F1 of articles +0.002, of all kinds +0.003; 60 gains the same."""


def without_copies(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """Without texts that were chosen before in another part of the page, but for what several tiles say alike."""
    parents = document.parents
    places: dict[str, tuple[int, int]] = {}
    paths: dict[int, int] | None = None
    kept: list[int] = []
    for segment in chosen:
        text = document.texts[segment]
        if len(text) >= MIN_COPIED_CHARACTERS:
            place = parents[max(parents[document.holders[segment]], 0)]
            first_place, first = places.setdefault(text, (place, segment))
            if first_place != place:
                paths = data_by_path(document) if paths is None else paths
                is_alike = segment in paths and paths[segment] == paths.get(first)
                if not is_alike or _is_of_same_tile(document, first, segment):
                    continue
        kept.append(segment)
    return tuple(kept)


def _is_of_same_tile(document: Document, first: int, segment: int) -> bool:
    """Whether the whole tile was there before: the texts around are the same too, or none lies between."""
    texts = document.texts
    return segment == first + 1 or (
        texts[first - 1 : first] == texts[segment - 1 : segment]
        and texts[first + 1 : first + 2] == texts[segment + 1 : segment + 2]
    )
