"""The ingredients of a recipe, which pages name in their data, are text of the page where it shows them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from scrape.extractor.claims import objects_in
from scrape.extractor.elements import HEADINGS
from scrape.extractor.metadata.names import squeeze
from scrape.text import unescaped

if TYPE_CHECKING:
    from collections.abc import Set

    from scrape.extractor.document import Document

MIN_SHOWN: Final = 3
"""Ingredients of a recipe: of fewer a page may speak anywhere."""
MAX_SEGMENTS: Final = 4
"""Of an item that tells how much, and of what."""
LONGEST: Final = 200
"""Characters of an ingredient."""
LONGEST_LABEL: Final = 60
"""The same of what stands over some. All by eye."""
_PROPERTIES: Final = ("recipeIngredient", "ingredients")
"""schema.org's name and the one that it had before."""
_MARKED: Final = ",".join(f"[itemprop={name}]" for name in _PROPERTIES)
_ITEMS: Final = frozenset({"li", "tr", "dd", "p", "div"})


def with_ingredients(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """The chosen segments, and those that show an ingredient which none of them shows, with their headings. What is all
    a link leads to what else is made of it.
    """
    named = frozenset(squeeze(unescaped(text)) for text in _named(document)) - {""}
    if len(named) < MIN_SHOWN:
        return chosen
    shown = sorted(_shown(document, named), key=lambda item: (item[0].start, -item[0].stop))
    if len({name for _, name in shown}) < MIN_SHOWN:
        return chosen
    kept = set(chosen)
    told = {name for segments, name in shown if not kept.isdisjoint(segments)}
    for segments, name in shown:
        if name not in told and not all(map(document.is_link, segments)):
            told.add(name)
            kept.update(segments)
            kept.update(_labels_over(document, segments.start))
    return tuple(sorted(kept))


def _labels_over(document: Document, first: int) -> Iterator[int]:
    """The headings and labels right over an ingredient: `Ingredients`, `For the broth:`."""
    for at in range(first - 1, -1, -1):
        text, holder = document.texts[at], document.holders[at]
        is_label = document.tags[holder] in HEADINGS or text.endswith((":", "："))
        if not is_label or len(text) > LONGEST_LABEL or document.linked[at] or document.hidden[holder]:
            return
        yield at


def _named(document: Document) -> Iterator[str]:
    """The ingredients in the page's data."""
    if "recipe" in document.claims.types:
        for thing in objects_in(document.linked_data):
            for name in _PROPERTIES:
                value = thing.get(name)
                yield from (each for each in value if isinstance(each, str)) if isinstance(value, list) else ()
    if document.tree is not None:
        yield from (node.text() for node in document.tree.css(_MARKED))


def _shown(document: Document, named: Set[str]) -> Iterator[tuple[range, str]]:
    """The segments of each ingredient that is seen, with its letters and digits: those of an item, or one alone."""
    for container, tag in enumerate(document.tags):
        if tag in _ITEMS and not document.hidden[container]:
            segments = document.segments_in(container)
            if 1 < len(segments) <= MAX_SEGMENTS and (name := _text_of(document, segments)) in named:
                yield segments, name
    for segment, holder in enumerate(document.holders):
        if not document.hidden[holder] and (name := _text_of(document, range(segment, segment + 1))) in named:
            yield range(segment, segment + 1), name


def _text_of(document: Document, segments: range) -> str:
    text = "".join(document.texts[segments.start : segments.stop])
    return squeeze(text) if len(text) <= LONGEST else ""
