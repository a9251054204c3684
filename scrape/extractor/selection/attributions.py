"""Who is quoted, or where, below a chosen quotation: it says nothing without that."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from scrape.extractor.boilerplate.phrases import networks
from scrape.extractor.boilerplate.thread_marks import has_posts
from scrape.extractor.document import Document
from scrape.patterns import compiled_late

MAX_ATTRIBUTION: Final = 150
"""Characters. By eye, not swept."""

_PROMPT: Final = compiled_late(
    r"\W*(?:(?:click|tap) (?:here )?to\b|(?:share|tweet|embed|copy|pin|save|like|print) (?:this|it|the)\b"
    r"|(?:re)?(?:tweet|share|embed|copy|pin|post)\W*\Z|view (?:this|more)\b|(?:read|see|learn|show) more\b"
    r"|[\d.,]+ ?[km]? (?:likes?|shares?|comments?|(?:re)?tweets?|views?|replies|notes)\W*\Z"
    r"|(?:filed under|posted in|tagged)\b|advertisement\W*\Z)",
    re.IGNORECASE,
)
"""What buttons below a quotation say."""
_ATTRIBUTIONS: Final = frozenset({"footer", "figcaption"})


def with_attributions(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """With what names the source of each quotation that is chosen whole, where markup says that it does: a footer or
    `<cite>` at the end of it, or the caption of the figure that is it. In threads these name who wrote a post."""
    if not document.tagged("blockquote"):
        return chosen
    added = [
        said
        for start, said in _attributions(document)
        if bisect_left(chosen, said) - bisect_left(chosen, start) == said - start  # the quotation is chosen whole
        and len(document.texts[said]) <= MAX_ATTRIBUTION
        and not _is_prompt(document.texts[said])
    ]
    if not added or has_posts(document):
        return chosen
    return tuple(sorted({*chosen, *added}))


def _is_prompt(text: str) -> bool:
    """Whether it asks to share the quotation, or counts those who did."""
    return _PROMPT.match(text) is not None or networks.SHARE_BAR.fits(text)


def _attributions(document: Document) -> Iterator[tuple[int, int]]:
    """Where each quotation begins, and the one segment behind it that says whose it is."""
    tags, starts, ends, parents = document.tags, document.starts, document.ends, document.parents
    for container in document.tagged("blockquote", *_ATTRIBUTIONS):
        tag, around = tags[container], parents[container]
        start, end = starts[container], ends[container]
        if tag == "blockquote":
            last = end - 1
            # `<cite>` is set as what is emphasised
            if start < last and document.holders[last] == container and document.is_all("emphasis", last):
                yield start, last
        elif end - start == 1 and around >= 0 and starts[around] < start and end == ends[around]:
            is_its_own = tags[around] == "blockquote" if tag == "footer" else _is_quotation(document, around)
            if is_its_own:
                yield starts[around], start


def _is_quotation(document: Document, figure: int) -> bool:
    """Whether a figure begins with a quotation and has nothing else but its caption."""
    quotation, starts, ends = figure + 1, document.starts, document.ends
    if quotation >= len(document.tags) or document.tags[quotation] != "blockquote":
        return False
    return starts[figure] == starts[quotation] < ends[quotation] == ends[figure] - 1
