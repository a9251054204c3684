"""Codes of tags: one value for each tag, or family of tags, that the classifier tells apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scrape.extractor.layout import Layout

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document

TAG_CODES: Final = {
    tag: code
    for code, tags in enumerate(
        (
            "p",
            "h1",
            "h2",
            "h3",
            "h4 h5 h6",
            "li",
            "td th",
            "div",
            "section article main",
            "blockquote",
            "pre",
            "figcaption caption",
            "dt",
            "dd",
            "a",
            "button summary legend",
            "span",
            "aside nav footer header form",
            "body",
            "figure",
            "address",
        ),
        start=1,
    )
    for tag in tags.split()
}
FIRST_HEADING, LAST_HEADING = TAG_CODES["h1"], TAG_CODES["h4"]
TAGS: Final = 1 + max(TAG_CODES.values())
"""Codes that there are; 0 is any other tag."""


def tags_of(document: Document, layout: Layout) -> NDArray[Any]:
    """The codes of the container of each segment, of its parent and of its grandparent."""
    codes = np.array([TAG_CODES.get(tag, 0) for tag in document.tags])
    return codes[layout.ancestors[:3]]
