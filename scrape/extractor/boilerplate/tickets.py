"""Tickets of bug trackers: threads, whose first post has a table of who reported what, with what priority."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from scrape.extractor.boilerplate.phrases import threads
from scrape.extractor.boilerplate.thread_marks import says
from scrape.extractor.claims import ARTICLES, PRODUCT_TYPES
from scrape.extractor.document import Document
from scrape.extractor.passages import is_sentence
from scrape.patterns import compiled_late
from scrape.text import COLONS

MIN_FIELDS: Final = 4
"""In one box without a sentence, of which `MIN_PARTIES` no other pages have. Chosen by eye: the labelled pages have no
ticket."""
MIN_PARTIES: Final = 2
_NUMBER: Final = compiled_late(r"#\d+|\b(?:bug|ticket|issue|defect|task|feature|request|story) #?\d+", re.IGNORECASE)
_ADDRESS: Final = compiled_late(r"/(?:issue|issues|ticket|tickets|bug|bugs)/?\d+|show_bug\.cgi|/browse/[A-Z]+-\d+")
_CHANGED: Final = compiled_late(r" (?:changed|set|deleted|wurde|changé|mis) ")
_OF_PERSONS: Final = frozenset(["p", "pre", "code"])
"""Elements of what somebody writes, who may say that a valve was set to open."""
_OTHERS: Final = ARTICLES | PRODUCT_TYPES
MAX_FIELD: Final = 30
"""Characters of a label."""
MAX_VALUE: Final = 160
MAX_GAP: Final = 4
"""Segments from a label to the next: with its value, which may be of a few."""


def ticket_frames(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The tables of a ticket, what is told of their changes, and the tools."""
    tables = tables_of(document)
    if not tables:
        return set()
    gone = {segment for table in tables for segment in table}
    start = tables[0].start
    ends = (at for at in chosen if at > start and says(threads.TICKET_END, document.texts[at], MAX_VALUE))
    end = next(ends, len(document))
    gone.update(at for at in chosen if at >= end or (at > start and _is_furniture(document, at)))
    gone.update(at for at in chosen if says(threads.TICKET_STAMP, document.texts[at], MAX_VALUE))
    return gone


def is_ticket(document: Document) -> bool:
    """Whether the page is of a ticket, whose comments are its text."""
    return bool(tables_of(document))


def tables_of(document: Document) -> list[range]:
    """The tables of what trackers tell of a ticket, if there is one that has all it takes."""
    if document.claims.any_of(_OTHERS) or not _is_numbered(document):
        return []
    labels = _labels(document)
    if len(labels) < MIN_FIELDS:  # asked first, which is cheaper
        return []
    fields = [label for label in labels if _is_field(document.texts[label])]
    if len(fields) < MIN_FIELDS:
        return []
    runs = [run for run in _runs(document, fields) if len(run) >= MIN_FIELDS]
    parties = (sum(says(threads.TICKET_PARTY, document.texts[field]) for field in run) for run in runs)
    return [_box(document, run) for run in runs] if any(count >= MIN_PARTIES for count in parties) else []


def _is_numbered(document: Document) -> bool:
    """Whether the title or the address has the number of a ticket: texts on bugs have such tables, too."""
    return _NUMBER.search(document.title) is not None or _ADDRESS.search(document.base_url or "") is not None


def _labels(document: Document) -> list[int]:
    """Short lines that end in a colon, or head a row."""
    has_heads = bool(document.tagged("th"))
    return [
        segment
        for segment, text in enumerate(document.texts)
        if (text[-1] in COLONS or (has_heads and document.tag_of(segment) == "th")) and len(text) <= MAX_FIELD
    ]


def _is_field(text: str) -> bool:
    return says(threads.TICKET_PARTY, text) or says(threads.TICKET_FIELD, text)


def _runs(document: Document, fields: Sequence[int]) -> Iterator[list[int]]:
    """Labels that follow each other with nothing between them but what may be values."""
    run: list[int] = []
    for field in fields:
        if run and (field - run[-1] > MAX_GAP or not _are_values(document, range(run[-1] + 1, field))):
            yield run
            run = []
        run.append(field)
    yield run


def _are_values(document: Document, lines: range) -> bool:
    texts = (document.texts[line] for line in lines)
    return all(len(text) <= MAX_VALUE and not is_sentence(text) for text in texts)


def _box(document: Document, run: Sequence[int]) -> range:
    """The innermost container of the labels, if it has no text besides; else up to the last label."""
    lines = document.segments_in(document.smallest_around(run[0], run[-1]))
    if len(lines) <= (MAX_GAP + 1) * len(run) and _are_values(document, lines):
        return lines
    return range(run[0], run[-1] + 1)


def _is_furniture(document: Document, segment: int) -> bool:
    text = document.texts[segment]
    if says(threads.TICKET_FURNITURE, text, MAX_VALUE) or _is_field_with_colon(text):
        return True
    if _tells_of_change(text) and document.tag_of(segment) not in _OF_PERSONS:
        return True
    is_value = _is_field_with_colon(document.texts[segment - 1])
    return is_value and says(threads.TICKET_VALUE, text, MAX_VALUE)


def _tells_of_change(text: str) -> bool:
    """Whether a field was changed: `Milestone set to 2.1`."""
    is_told = "\n" not in text and says(threads.TICKET_CHANGE, text, MAX_VALUE) and not is_sentence(text)
    return is_told and _is_field(_CHANGED.split(text, maxsplit=1)[0])


def _is_field_with_colon(text: str) -> bool:
    return text[-1] in COLONS and len(text) <= MAX_FIELD and _is_field(text)
