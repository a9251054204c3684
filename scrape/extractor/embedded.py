"""Articles that a page keeps in its data, where its markup shows nothing: JSON-LD `articleBody`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, cast

from scrape.extractor.document import Document, parse
from scrape.extractor.source_scan import bounded
from scrape.records import Block, Run
from scrape.text import collapse_space, count_words

EMBEDDED_MIN_WORDS = 50
"""A shorter claim is a summary."""

SHOWN_SHARE = 0.5
"""The markup is believed as soon as it shows half of what the data claims: it has structure and links."""

_MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol)\b", re.IGNORECASE)


def embedded_blocks(document: Document, shown_words: int) -> tuple[Block, ...]:
    """The paragraphs of the longest `articleBody`, or none where the page shows enough of its own."""
    claimed = max(_article_bodies(document), key=len, default="")
    words = count_words(claimed)
    if words < EMBEDDED_MIN_WORDS or shown_words >= SHOWN_SHARE * words:
        return ()
    return tuple(Block("paragraph", (Run(text),)) for text in _paragraphs(claimed))


def _paragraphs(claimed: str) -> Iterator[str]:
    lines = parse(bounded(claimed)).texts if _MARKUP.search(claimed) else claimed.splitlines()
    return (text for line in lines if (text := collapse_space(line)))


def _article_bodies(document: Document) -> Iterator[str]:
    for script in document.json_ld:
        if '"articleBody"' not in script:
            continue
        try:
            pending: list[Any] = [json.loads(script, strict=False)]
        except (ValueError, RecursionError):
            continue
        while pending:
            value = pending.pop()
            if isinstance(value, list):
                pending.extend(value)
            elif isinstance(value, dict):
                record = cast("dict[str, Any]", value)
                pending.extend(record.values())
                if isinstance(record.get("articleBody"), str):
                    yield record["articleBody"]
