"""Tables and code are kept whole, with their captions: a part of one is of no use."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Set
from typing import TYPE_CHECKING, Final

from scrape.extractor.document import Document
from scrape.extractor.elements import CELLS, HEADINGS
from scrape.extractor.selection.lists import MAX_CAPTION, NEAR, stands_between
from scrape.extractor.structure.tables import Tables
from scrape.patterns import compiled_late
from scrape.text import COLONS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WHOLE: Final = frozenset({"table", "pre"})
_FRAME_NAME: Final = compiled_late(r"table(?![a-z])|scroll", re.IGNORECASE)
MIN_PROBABILITY: Final = 0.02
"""Mean over the words of a table or of code. For tables each of 0.01, 0.02, 0.04, 0.08, 0.15 and 0.25 changes every
figure by less than 0.0003; for code 0.05 gives articles 0.0006 of word F1 more than 0.3, documentation 0.001."""

MAX_CAPTION_OF_DATA: Final = 5
"""Segments of the frame around a table of data with a row of heads: its number, what it shows, what opens it, notes."""
MIN_LAST_CODE: Final = 0.2
"""The same of code that ends a text. By eye, not swept."""
MIN_LAST_TABLE: Final = 0.1
"""The same of a table of data right below a paragraph. The labelled pages have none of less than 0.9."""


def with_whole_parts(
    document: Document, chosen: tuple[int, ...], hits: NDArray[np.float64], words: NDArray[np.float64]
) -> tuple[int, ...]:
    """With all of each table and all code that stands between chosen segments and is not clearly foreign; of another
    table of data with the rows between those that it has cells of.
    """
    parts = [(container, document.tags[container]) for container in document.tagged(*_WHOLE)]
    if not parts:
        return chosen
    kept, tables = set(chosen), Tables(document)
    # Code is looked at once more: behind it there may be a table that it gives.
    for table, tag in (*parts, *[part for part in parts if part[1] == "pre"]):
        start, end = document.starts[table], document.ends[table]
        share = hits[start:end].sum() / words[start:end].sum() if end > start else 0.0
        is_likely = share >= MIN_PROBABILITY
        if is_likely and (
            stands_between(document, table, kept, _most_around(document, table, tables))
            or (tag == "pre" and share >= MIN_LAST_CODE and _is_beside(document, table, kept))
            or _ends_section(document, table, kept, share, tables)
        ):
            kept.update(range(start, end))
            continue
        own = chosen[bisect_left(chosen, start) : bisect_left(chosen, end)]
        if tag == "table" and own and len(own) <= own[-1] - own[0] and tables.is_of_data(table):
            kept.update(_rows_between(document, table, own))
    return tuple(sorted(kept))


def _most_around(document: Document, part: int, tables: Tables) -> int:
    """How many segments the frame of a part may have beside it."""
    is_data = document.tags[part] == "table" and _has_head_row(document, part) and tables.is_of_data(part)
    return MAX_CAPTION_OF_DATA if is_data else MAX_CAPTION


def _is_beside(document: Document, code: int, kept: Set[int]) -> bool:
    """Whether chosen segments stand before and behind likely code, be it in the boxes of a notebook's cells."""
    start, end = document.starts[code], document.ends[code]
    return not kept.isdisjoint(range(start - NEAR, start)) and not kept.isdisjoint(range(end, end + NEAR))


def _ends_section(document: Document, part: int, kept: Set[int], share: float, tables: Tables) -> bool:
    """Whether a part stands below a chosen heading, or as likely code or a likely table below a chosen text, in one
    container with it."""
    above = document.starts[part] - 1
    if above not in kept:
        return False
    holder, around = document.holders[above], document.parents[_frame(document, part)]
    if around not in (document.parents[holder], holder):
        return _is_likely_table(document, part, share, tables) and _ends_note(document, holder, around)
    if document.tags[holder] in HEADINGS:
        return True
    if document.tags[part] == "pre":
        return share >= MIN_LAST_CODE or document.texts[above][-1] in COLONS
    return _is_likely_table(document, part, share, tables)


def _is_likely_table(document: Document, part: int, share: float, tables: Tables) -> bool:
    return (
        document.tags[part] == "table"
        and share >= MIN_LAST_TABLE
        and tables.is_of_data(part)
        and (_has_heads(document, part) or document.texts[document.starts[part] - 1][-1] in COLONS)
    )


def _ends_note(document: Document, holder: int, around: int) -> bool:
    """Whether a text stands in a quotation, as notes are often set, that is part of the element around a table."""
    note = document.parents[holder]
    return document.tags[note] == "blockquote" and document.parents[note] == around


def _has_heads(document: Document, table: int) -> bool:
    """Whether cells of it are heads: tables that set forms have none."""
    return any(document.tags[cell] == "th" for cell in document.inside(table))


def _has_head_row(document: Document, table: int) -> bool:
    """Whether a row of it is of heads alone, two at least: no form has one."""
    rows: dict[int, list[str]] = {}
    for cell in document.inside(table):
        if document.tags[cell] in CELLS:
            rows.setdefault(document.parents[cell], []).append(document.tags[cell])
    return any(len(cells) > 1 and set(cells) == {"th"} for cells in rows.values())


def _frame(document: Document, part: int) -> int:
    """The box that lets a wide table scroll, the outermost of those that colour code, or the part itself."""
    around = document.parents[part]
    if document.tags[part] == "pre":
        while around >= 0 and document.size(around) == document.size(part):
            part, around = around, document.parents[around]
        return part
    is_table = around >= 0 and document.tags[part] == "table"
    classes = document.name_of(around).classes if is_table else None
    is_frame = classes is not None and _FRAME_NAME.search(classes) is not None
    return around if is_frame and document.size(around) == document.size(part) else part


def _rows_between(document: Document, table: int, own: tuple[int, ...]) -> list[int]:
    """The segments of the rows that have none of the chosen cells, between rows that have some; if most rows do."""
    missing: list[int] = []
    rows, full = 0, 0
    for row in document.inside(table):
        if document.starts[row] > own[-1]:
            break
        start, end = document.starts[row], document.ends[row]
        if document.tags[row] == "tr" and end > own[0]:
            is_full = bisect_left(own, start) < bisect_left(own, end)
            rows, full = rows + 1, full + is_full
            missing += [] if is_full else range(start, end)
    return missing if 2 * full > rows else []


def with_captions_of_parts(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """With the captions of the tables and the code among the chosen segments."""
    captions = document.tagged("figcaption")
    if not captions:
        return chosen
    kept = set(chosen)
    frames = {document.parents[part] for part in document.tagged(*_WHOLE) if document.starts[part] in kept} - {-1}
    for caption in captions:
        if document.innermost("figure", caption) in frames:
            kept.update(document.segments_in(caption))
    return tuple(sorted(kept))
