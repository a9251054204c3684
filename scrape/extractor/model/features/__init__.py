"""What the classifier knows of every segment: its text, its containers, its place, the page's claims.

All of it is computed for the whole page at once, in numpy, from the flat lists of a document: one row a
feature, one column a segment.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from scrape.extractor.layout import Layout, layout_of
from scrape.extractor.model.characters import CLASSES
from scrape.extractor.model.element_names import read_name
from scrape.extractor.model.features.claims import claim_rows
from scrape.extractor.model.features.containers import container_rows
from scrape.extractor.model.features.places import place_rows
from scrape.extractor.model.features.tags import TAGS, tags_of
from scrape.extractor.model.features.text import text_of
from scrape.extractor.model.telling_names import as_told, is_telling

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document

    Floats = NDArray[np.float32]
    Rows = list[NDArray[Any]]
    """Features of all segments, one or several at a time."""

PROSE_LENGTH: Final = 80
"""Characters over which a segment with few links is taken for prose."""
NAMELESS: Final = 0.05
"""Share of segments with telling names up to which a page has none: 29 of 2,006 labelled pages have, and 0.95 of their
copies without attributes (the others keep microdata)."""
PROSE_LINKED: Final = 0.3
"""Share of its characters inside links under which it has few."""

CODES: Final = {
    "tag": TAGS,
    "parent_tag": TAGS,
    "grandparent_tag": TAGS,
    "first": CLASSES,
    "last": CLASSES,
    "heading_tag": TAGS,
}
"""Features that are codes, and how many values each may have."""


class Features(NamedTuple):
    """The features of a document's segments."""

    numbers: Floats
    """Features by segments, in the order in which they are made."""
    codes: NDArray[np.int64]
    """Codes by segments, in the order of `CODES`."""
    layout: Layout
    name_hashes: Sequence[Set[int]]
    """The hashes of the words of each of the document's names, none for those with no segment inside."""
    is_nameless: bool
    """Next to no segment stands in a container that anything but its tag names."""


def features_of(document: Document) -> Features:
    """All features but those of hashed words."""
    layout = layout_of(document)
    text = text_of(document, layout)
    prose = (layout.lengths > PROSE_LENGTH) & (layout.linked < PROSE_LINKED * layout.lengths)
    tags = tags_of(document, layout)
    around = _names_around_text(document)
    is_nameless = _is_nameless(document, layout)
    names = map(as_told, document.names) if is_nameless else document.names
    name_hashes, name_bits = zip(
        *[read_name(name) if number in around else _UNREAD for number, name in enumerate(names)], strict=True
    )
    containers = container_rows(document, layout, text.points, prose, np.array(name_bits, dtype=np.int64))
    places, heading_tag = place_rows(document, layout, tags[0], text.points, prose)
    rows = [row.ravel() for row in (*text.rows, *containers, *places, *claim_rows(document))]
    numbers = np.concatenate(rows, dtype=np.float32, casting="same_kind").reshape(-1, len(document.texts))
    codes = np.array([*tags, text.first, text.last, heading_tag], dtype=np.int64)
    return Features(numbers, codes, layout, name_hashes, is_nameless)


def _is_nameless(document: Document, layout: Layout) -> bool:
    """Whether next to no segment stands in a container, or in one of the two around it, of a telling name."""
    telling = cache(lambda signature: is_telling(document.names[signature]))
    most = NAMELESS * len(document.texts)
    named = 0
    for levels in zip(*layout.signatures[layout.ancestors[:3]].tolist(), strict=True):
        named += any(map(telling, levels))
        if named > most:  # as on nearly every page by a twentieth of it
            return False
    return True


_UNREAD: Final[tuple[Set[int], int]] = (frozenset(), 0)


def _names_around_text(document: Document) -> set[int]:
    """The names of containers that hold segments, and of what segments start with: two thirds of all."""
    containers = zip(document.signatures, document.starts, document.ends, strict=True)
    return {signature for signature, start, end in containers if start < end}.union(document.leads)
