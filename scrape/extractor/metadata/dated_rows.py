"""Tables and lists with a day in each row, as indexes have: no day of theirs is that of the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.metadata.datetext import first_date
from scrape.extractor.metadata.nodetext import around, node_text
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MIN_ROWS: Final = 5
"""A table about one thing has two or three days in a column, with what they are."""
MOST_ROWS: Final = 30
LONGEST_DAY: Final = 40
"""Characters of a cell that has a day and no more than a word or two beside it. All by eye."""
MIN_ENTRIES: Final = 3
LONGEST_ENTRY: Final = 300
"""Characters of an item with a headline and its day."""
HEADLINE_SPACES: Final = 2
"""Spaces in the text of a link that may be a headline: those of sections and authors mostly have fewer words."""
_OF_AUTHOR: Final = compiled_late(r"/(?:authors?|autor(?:es|en|i)?)/[^/]+/?\Z", re.IGNORECASE)
"""How addresses end that lead to somebody: such items are a byline."""
_AROUND_DAY: Final = " ()[]-–—:,|•·"
_ROWS: Final = frozenset({"tbody", "thead", "tfoot"})
_LISTS: Final = frozenset({"ul", "ol"})
INDEXES: Final = _LISTS | {"table"}
"""Elements that may be one."""
_CELLS: Final = frozenset({"td", "th"})


class Indexes:
    """The indexes around what is asked for, each of which is looked at once."""

    def __init__(self) -> None:
        self._known: dict[int, bool] = {}

    def hold(self, node: LexborNode) -> bool:
        """Whether the nearest table or list that an element stands in is one."""
        frames = list(around(node))
        nearest = (next((each for each in frames if each.tag in tags), None) for tags in ({"table"}, _LISTS))
        return any(self._is_index(rows) for rows in nearest if rows is not None)

    def _is_index(self, rows: LexborNode) -> bool:
        if rows.mem_id not in self._known:
            self._known[rows.mem_id] = is_index(rows)
        return self._known[rows.mem_id]


def is_index(rows: LexborNode) -> bool:
    """Whether a table has a day in each row, or a list is one of pages with theirs."""
    return _lists_days(rows) if rows.tag == "table" else _lists_entries(rows)


def _lists_days(table: LexborNode) -> bool:
    """Whether a column of a table has several days, each in a cell of its own, of which two are of rows that follow
    one another: in the thread of an old board every other row has the day of a post."""
    rows = ([cell for cell in row.iter() if cell.tag in _CELLS] for row in islice(_rows(table), MOST_ROWS))
    dated = [{column for column, cell in enumerate(cells) if _is_day(cell)} for cells in rows if _has_text(cells)]
    days = Counter(column for columns in dated for column in columns)
    return max(days.values(), default=0) >= MIN_ROWS and any(one & other for one, other in pairwise(dated))


def _lists_entries(items: LexborNode) -> bool:
    """Whether a list is one of other pages with their days: in several of its items stand one link, and beside it
    nothing but a day."""
    found = islice((item for item in items.iter() if item.tag == "li" and _is_entry(item)), MIN_ENTRIES)
    return sum(1 for _ in found) == MIN_ENTRIES


def _is_entry(item: LexborNode) -> bool:
    links = item.css("a[href]")
    text = node_text(item) if len(links) == 1 else ""
    if len(text) > LONGEST_ENTRY or not any(map(str.isdigit, text)):
        return False
    attributes = links[0].attributes
    if attributes.get("rel") == "author" or _OF_AUTHOR.search(attributes.get("href") or ""):
        return False
    headline = node_text(links[0])
    rest = text.replace(headline, "", 1).strip(_AROUND_DAY)
    return headline.count(" ") >= HEADLINE_SPACES and 0 < len(rest) <= LONGEST_DAY and besides_moments(rest) == ""


def _has_text(cells: list[LexborNode]) -> bool:
    """Whether a row is more than a gap between two."""
    return any(map(node_text, cells))


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    """The rows of a table itself, not of those inside it."""
    for part in table.iter():
        if part.tag == "tr":
            yield part
        elif part.tag in _ROWS:
            yield from (row for row in part.iter() if row.tag == "tr")


def _is_day(cell: LexborNode) -> bool:
    text = node_text(cell)
    return len(text) <= LONGEST_DAY and any(map(str.isdigit, text)) and first_date(text) is not None
