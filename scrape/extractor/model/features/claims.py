"""Features of what the page says of itself, and which segments it says that of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from scrape.extractor.claims import PAGE_TYPES
from scrape.text import folded_without_space

if TYPE_CHECKING:
    from scrape.extractor.document import Document
    from scrape.extractor.model.features import Rows


def claim_rows(document: Document) -> Rows:
    claims = document.claims
    titles = {claims.title.casefold(), document.title.casefold()}
    title_words = {word for title in titles for word in title.split()}
    squeezed_titles = {folded_without_space(title) for title in titles}
    description, body = folded_without_space(claims.description)[:400], folded_without_space(claims.body)
    page_title = folded_without_space(document.title)
    count = len(document.texts)
    overlap, is_title, in_title, in_description, in_body = found = [[0.0] * count for _ in range(5)]
    for place, text in enumerate(document.texts):
        words = text[:160].casefold().split()
        squeezed = "".join(words)
        if len(text) < 160:
            if not title_words.isdisjoint(words):
                overlap[place] = len(title_words.intersection(words)) / len(words)
            is_title[place] = squeezed in squeezed_titles
            in_title[place] = len(squeezed) > 12 and squeezed in page_title
        if description and len(squeezed) > 20:
            in_description[place] = squeezed[:60] in description or description[:60] in squeezed
        if body and len(squeezed) > 3:
            in_body[place] = squeezed[:120] in body
    first = is_title.index(True) if True in is_title else -1
    return [
        np.array(found, dtype=np.float64),
        np.full(count, bool(body)),
        np.minimum(np.maximum(np.arange(count) - first, -50), 100) if first >= 0 else np.full(count, 100),
        np.array([not claims.types.isdisjoint(types) for types in PAGE_TYPES]).repeat(count),
    ]
