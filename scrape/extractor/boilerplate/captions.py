"""Containers that are called captions of pictures."""

from __future__ import annotations

import re

from scrape.extractor.document import Document
from scrape.patterns import compiled_late
from scrape.remembered import remembered

_DESCRIPTIONS = frozenset({"desc", "description", "credit", "credits", "source", "legend", "legende"})
_PICTURE_NAME = compiled_late(r"(?<![a-z])(?:photo|image|img|picture|foto|bild|zdjecie|kuva)(?![a-z])", re.IGNORECASE)
_CAPTION_NAME = compiled_late(
    r"caption|bijschrift|didascalia|bildunterschrift|(?:img|image|photo|picture|video)[-_]desc|(?:img|image|photo|picture)[-_]?credit|end_photo_org|pie[-_]de[-_]foto",
    re.IGNORECASE,
)
_JAVADOC_TABLE = "summary-table"
"""The class of the tables by Javadoc, whose names stand over them as captions."""
_HADDOCK_IDS = ("package-header", "module-header")
"""What begins a page by Haddock, which calls its headings captions."""
_OF_CODE = compiled_late(r"(?<![a-z])code(?:-?block)?[-_]caption", re.IGNORECASE)
"""Captions of code name the file that it is of."""


def is_named_caption(document: Document, container: int) -> bool:
    """Whether its classes call it a caption; with a heading inside it is the text of a tile."""
    classes = document.name_of(container).classes
    if (
        document.tags[container] == "figcaption"
        or not classes
        or not (_is_caption_name(classes) or _describes(document, container))
    ):
        return False
    if (classes == "caption" and _heads_manual(document)) or _OF_CODE.search(classes):
        return False
    segments = document.segments_in(container)
    return not any(document.is_heading(segment) for segment in segments)


def _heads_manual(document: Document) -> bool:
    """Whether a program made the page that calls headings captions."""
    written = document.written_names
    return _JAVADOC_TABLE in written or all(name in written for name in _HADDOCK_IDS)


@remembered(5_000)
def _is_caption_name(classes: str) -> bool:
    return _CAPTION_NAME.search(classes) is not None


def _describes(document: Document, container: int) -> bool:
    """Whether it is called a description, and what is around it a picture."""
    classes = document.name_of(container).classes
    around = document.parents[container]
    if around < 0 or classes not in _DESCRIPTIONS:
        return False
    frame = document.name_of(around).classes
    return frame is not None and _PICTURE_NAME.search(frame) is not None
