"""The ingredients of a recipe, which pages name in their data or mark, are text of the page where it shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from scrape.extractor.claims import objects_in
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.extractor.metadata.names import squeeze
from scrape.patterns import compiled_late
from scrape.text import COLONS, unescaped

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
_CALLED: Final = ("ingredient", "ingrediënt", "zutat", "skladnik", "malzeme")
"""Part of what recipe plugins call the lists of them, or each: to look for a word takes a tenth of a pattern's time."""
_CHOICE: Final = compiled_late(r"filter|search|facet|nav|menu|tag|relat|recommend|shop|product", re.IGNORECASE)
"""Part of such a name where recipes are looked for by what is in them, or it is sold."""
_ITEMS: Final = frozenset({"li", "tr", "dd", "p", "div"})


def with_ingredients(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """The chosen segments, and those that show an ingredient which none of them shows, with their headings. What is all
    a link leads to what else is made of it.
    """
    named = frozenset(squeeze(unescaped(text)) for text in (*_named(document), *_called(document, chosen))) - {""}
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
        if document.tags[holder] == "button":
            continue  # for how many, in which units
        is_label = document.tags[holder] in HEADINGS or text[-1] in COLONS
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
    # walked or not: what is marked for machines may be out of sight
    yield from (
        node.text() for node, _, attributes in document.for_machines if attributes.get("itemprop") in _PROPERTIES
    )


def _called(document: Document, chosen: tuple[int, ...]) -> Iterator[str]:
    """The items of the lists between chosen segments that are called so, or of which each is."""
    if len(chosen) < 2 or not _are_called_so(document.written_names):
        return
    for container in document.tagged("li"):
        start, end = document.starts[container], document.ends[container]
        if 0 < end - start <= MAX_SEGMENTS and chosen[0] < start and end <= chosen[-1]:
            boxes = (container, document.parents[container], document.parents[document.parents[container]])
            called = " ".join(document.name_of(box).classes or "" for box in boxes if box >= 0)
            if _are_called_so(called.lower()) and not _CHOICE.search(called):
                yield "".join(document.texts[start:end])


def _are_called_so(names: str) -> bool:
    return any(word in names for word in _CALLED)


def _shown(document: Document, named: Set[str]) -> Iterator[tuple[range, str]]:
    """The segments of each ingredient that is seen, with its letters and digits: those of an item, or one alone."""
    for container in document.tagged(*_ITEMS):
        if not document.hidden[container]:
            segments = document.segments_in(container)
            if 1 < len(segments) <= MAX_SEGMENTS and (name := _text_of(document, segments)) in named:
                yield segments, name
    for segment, holder in enumerate(document.holders):
        if not document.hidden[holder] and (name := _text_of(document, range(segment, segment + 1))) in named:
            yield range(segment, segment + 1), name


def _text_of(document: Document, segments: range) -> str:
    text = "".join(document.texts[segments.start : segments.stop])
    return squeeze(text) if len(text) <= LONGEST else ""
