"""Pages that tables lay out: the cells and tables beside the one that holds the text, of links and no prose.

Before style sheets a page was one table, its menus and boxes the cells around the article's; nothing is named there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from itertools import accumulate
from typing import Final

from scrape.extractor.document import Document
from scrape.extractor.structure.tables import Tables

PROSE_LENGTH: Final = 80
"""Characters over which a segment with few links is taken for prose."""
_FIRST_WIDE: Final = "\u2e80"
"""Of Chinese and Japanese, whose characters say twice as much."""
PROSE_LINKED: Final = 0.3
"""Share of its characters inside links under which it has few."""
MAIN_SHARE: Final = 0.7
"""Of the chosen prose, what the article's cell holds."""
MIN_PROSE: Final = 150
"""Characters of chosen prose: on a page with less the menu may be what it is for."""
MIN_PROSE_SHARE: Final = 0.1
"""The same of all that is chosen. Of 1,212 real pages 31 lose menus so, and most of 83 modelled on those of 1997 to
2011: of 3,470 lines around their texts 2,180 were gone without this rule, 2,944 are with it. Without the two shares
three lists lost their entries. Columns of all sorts, not cells alone, would gain 40 of those lines, and lose 0.002 of
F1 on all kinds."""
SIDE_LINKED: Final = 0.4
"""Share of characters inside links from which a cell beside it is a menu, boxes of all sorts with it."""
OTHER_ROW_LINKED: Final = 0.7
"""As `SIDE_LINKED`, for a cell in another row, which may hold the next post or the next item of a newsletter."""
TABLE_LINKED: Final = 0.5
"""As `SIDE_LINKED`, for a table elsewhere on the page."""
MIN_LINKS: Final = 5
"""Links of a menu; an entry of a list has three or four: a name, an answer, `Read more`."""
SIDE_PROSE: Final = 0.3
"""Share of prose up to which it has none to speak of: the excerpt of a teaser, a disclaimer."""


def side_cells(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The chosen segments of menus around the cell that holds most of the prose."""
    main = _main_cell(document, chosen) if document.tagged("td") else None
    if main is None:
        return set()
    sides = _Sides(document, main)
    return {segment for segment in chosen if sides.hold(document.holders[segment])}


def _main_cell(document: Document, chosen: Sequence[int]) -> int | None:
    """The innermost cell that holds most of the chosen prose."""
    lengths = [0] * len(document)
    for segment in chosen:
        if _is_prose(document, segment):
            lengths[segment] = len(document.texts[segment])
    sums = [0, *accumulate(lengths)]
    total = document.length_of(chosen)
    if sums[-1] < max(MIN_PROSE, MIN_PROSE_SHARE * total):
        return None
    wanted = MAIN_SHARE * sums[-1]
    cells = (
        container
        for container in document.tagged("td")
        if sums[document.ends[container]] - sums[document.starts[container]] >= wanted
    )
    return max(cells, default=None)


def _is_prose(document: Document, segment: int) -> bool:
    text = document.texts[segment]
    least = PROSE_LENGTH if text[0] < _FIRST_WIDE else PROSE_LENGTH / 2
    return len(text) >= least and document.linked[segment] < PROSE_LINKED * len(text)


class _Sides:
    """Which containers are cells beside the article's, or tables of links."""

    def __init__(self, document: Document, main: int) -> None:
        self.document = document
        self.main = document.segments_in(main)
        self.tables = Tables(document)
        lengths = list(map(len, document.texts))
        prose = (length if _is_prose(document, segment) else 0 for segment, length in enumerate(lengths))
        self.sums = [
            list(accumulate(values, initial=0)) for values in (lengths, document.linked, prose, document.link_counts)
        ]
        """Up to each segment: characters, those inside links, those of prose, and links."""
        self.around = set(document.around(main))
        """The article's cell, and what it stands in."""
        self.known: dict[int, bool] = {}

    def hold(self, container: int) -> bool:
        """Whether a container stands inside of such a cell or table."""
        document, path = self.document, []
        while container >= 0 and container not in self.known and container not in self.around:
            path.append(container)
            container = document.parents[container]
        is_side = self.known.get(container, False)
        for inner in reversed(path):
            is_side = is_side or self._is_side(inner)
            self.known[inner] = is_side
        return is_side

    def _is_side(self, container: int) -> bool:
        document = self.document
        tag = document.tags[container]
        if tag == "table":
            return self._leads_on(container, TABLE_LINKED) and not self._tells(container)
        if tag != "td" or document.innermost("table", container) not in self.around:
            return False
        is_in_row = document.innermost("tr", container) in self.around
        return self._leads_on(container, SIDE_LINKED if is_in_row else OTHER_ROW_LINKED)

    def _tells(self, table: int) -> bool:
        """Whether a table has data on what it links to: heads of columns, or, in the article's cell, cells without
        a link in most rows."""
        if not self.tables.is_of_data(table):
            return False
        document = self.document
        tags = Counter(document.tags[inner] for inner in document.inside(table))
        told = sum(
            not document.linked[segment] and any(map(str.isalnum, document.texts[segment]))
            for segment in document.segments_in(table)
        )
        is_list = 2 * told >= tags["tr"] > 1 and document.starts[table] in self.main
        return tags["th"] > 0 or is_list

    def _leads_on(self, container: int, least: float) -> bool:
        """Whether links are many, and that share of it, and prose is little."""
        start, end = self.document.starts[container], self.document.ends[container]
        total, linked, prose, links = (sums[end] - sums[start] for sums in self.sums)
        return links >= MIN_LINKS and linked >= least * total and prose <= SIDE_PROSE * total
