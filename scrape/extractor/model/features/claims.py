"""Features of what the page says of itself, and which segments it says that of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from scrape.extractor.claims import PAGE_TYPES
from scrape.text import folded_without_space

if TYPE_CHECKING:
    from scrape.extractor.document import Document
    from scrape.extractor.model.features import Rows

SHORT: Final = 160
"""Characters of a segment that are compared; one of fewer may be a title."""


def claim_rows(document: Document) -> Rows:
    claims = document.claims
    titles = {claims.title.casefold(), document.title.casefold()}
    title_words = {word for title in titles for word in title.split()}
    squeezed_titles = {folded_without_space(title) for title in titles}
    description, body = folded_without_space(claims.description)[:400], folded_without_space(claims.body)
    opening = description[:60]
    page_title = folded_without_space(document.title)
    count = len(document.texts)
    overlap, is_title, in_title, in_description, in_body = found = np.zeros((5, count))
    # An entry of an array is set where there is something to say: of most segments there is not.
    for place, text in enumerate(document.texts):
        if len(text) < SHORT:
            words = text.casefold().split()
            squeezed = "".join(words)
            if not title_words.isdisjoint(words):
                overlap[place] = len(title_words.intersection(words)) / len(words)
            if squeezed in squeezed_titles:
                is_title[place] = True
            if len(squeezed) > 12 and squeezed in page_title:
                in_title[place] = True
        elif description or body:
            squeezed = text[:SHORT].casefold().replace(" ", "")
        else:
            continue
        if description and len(squeezed) > 20 and (squeezed[:60] in description or opening in squeezed):
            in_description[place] = True
        if body and len(squeezed) > 3 and squeezed[:120] in body:
            in_body[place] = True
    first = int(is_title.argmax()) if is_title.any() else -1
    return [
        found,
        np.full(count, bool(body)),
        np.minimum(np.maximum(np.arange(count) - first, -50), 100) if first >= 0 else np.full(count, 100),
        np.array([claims.any_of(types) for types in PAGE_TYPES]).repeat(count),
    ]
