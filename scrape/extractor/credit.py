"""Where an article says that it was taken from."""

from __future__ import annotations

import re

from scrape import urls
from scrape.extractor import phrases, rules
from scrape.extractor.document import Document

CREDIT_MAX_CHARACTERS = 120
"""A credit is a line of its own."""

_LABEL = re.compile(r"(?:source|via|quelle|fuente|fonte|bron|источник|来源|出典)\s*[:：]\s*\S.*", re.IGNORECASE)


def credited_source(document: Document, base_url: str | None) -> str | None:
    """The absolute target of the first 'Source link', 'Quelle: ...' or their like that leads elsewhere."""
    for segment, text in enumerate(document.texts):
        if document.linked[segment] and len(text) <= CREDIT_MAX_CHARACTERS and _is_credit(text):
            target = urls.join(base_url, _first_link(document, segment) or "")
            if target is not None and target != base_url:
                return target
    return None


def _is_credit(text: str) -> bool:
    return _LABEL.match(text) is not None or phrases.SOURCE_CREDIT.fullmatch(rules.normalise(text)) is not None


def _first_link(document: Document, segment: int) -> str | None:
    hrefs = (document.styles[style].href for _, style in document.pieces[segment])
    return next((href for href in hrefs if href), None)
