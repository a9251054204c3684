"""Tables of data: their rows as cells in columns, spans filled with empty cells so that columns align."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Final, NamedTuple

from scrape.extractor.boilerplate.thread_marks import is_thread, marks_of
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.extractor.parsing.list_signs import SURE_BULLETS
from scrape.patterns import compiled_late

MAX_CELL = 300
"""Mean characters of a cell, over which a table is the layout of a page and its cells are paragraphs."""
LINES_OF_CELL = 2
"""In a table of one row; more are of the texts that mails set side by side."""
LONGER_BELOW_HEADS = 2
"""Times as long cells, and as many lines in them, has a table whose columns have heads."""
ROWS_TO_ONE_ALONE = 4
"""Rows of a table with heads, to one with a single cell: it parts or sums up others."""
_BLOCKS: Final = HEADINGS | {"p", "div", "ul", "ol", "blockquote"}
"""What cells of data hold seldom, and the columns of a page always."""
MIN_MARKS_OF_POST = 2
"""Of those that stand beside a post: when who wrote it joined, and how many posts there are of his."""
_EQUATION_NUMBER: Final = compiled_late(r"\([\w.-]{1,8}\)")
MAX_COLUMNS = 100
MAX_SPAN = 1000
"""Of columns and of rows; a page may claim any."""


_COVERED: Final = (0, 1)
"""The span of a place that a cell beside or above it covers."""


class Row(NamedTuple):
    """The cells of a row as containers, None where another cell spans."""

    cells: tuple[int | None, ...]
    header: bool
    spans: tuple[tuple[int, int], ...]
    """Of each cell: how many columns and rows it takes, 0 columns where another spans."""


class Tables:
    """The tables of one document; each is looked at once."""

    def __init__(self, document: Document, *, all_of_data: bool = False) -> None:
        self._all_of_data = all_of_data
        self._is_of_data: Callable[[int], bool] = cache(partial(_is_of_data, document))
        self._rows: Callable[[int], dict[int, Row]] = cache(partial(_rows_in_used_columns, document))
        self.is_of_equations: Callable[[int], bool] = cache(partial(_is_of_equations, document))
        """Whether a table holds nothing but displayed formulas and their numbers, or one formula in each row."""
        self.is_of_items: Callable[[int], bool] = cache(partial(_is_of_items, document))
        """Whether it is a list with the same bullet before each text, in a cell of its own, as mails have them."""

    def is_of_data(self, table: int) -> bool:
        """Whether a table holds data, or only lays out a page."""
        return self._all_of_data or self.is_of_items(table) or self._is_of_data(table)

    def row(self, table: int, row: int) -> Row:
        """A row of a table of data, with its columns in place."""
        return self._rows(table)[row]


def _is_of_equations(document: Document, table: int) -> bool:
    texts = document.texts_in(table)
    if not texts[0].startswith("$$"):
        return False
    numbers = sum(_EQUATION_NUMBER.fullmatch(text) is not None for text in texts)
    formulas = sum(len(text) > len("$$$$") and text.startswith("$$") and text.endswith("$$") for text in texts)
    rows = sum(document.tags[container] == "tr" for container in document.inside(table))
    return formulas + numbers == len(texts) and (numbers > 0 or formulas <= rows)


def _is_of_items(document: Document, table: int) -> bool:
    first = document.starts[table]
    if not document.size(table) or document.texts[first] not in SURE_BULLETS:
        return False
    inside = [(at, document.tags[at]) for at in document.inside(table) if document.size(at)]
    if any(tag == "table" for _, tag in inside):
        return False
    cells = [at for at, tag in inside if tag in {"td", "th"}]
    signs, texts = cells[::2], cells[1::2]
    return len(signs) == len(texts) and all(
        document.size(sign) == 1
        and document.texts[document.starts[sign]] == document.texts[first]
        and document.parents[sign] == document.parents[text]
        for sign, text in zip(signs, texts, strict=True)
    )


class _Shape:
    """What is counted in a table."""

    def __init__(self, document: Document, table: int) -> None:
        self._document = document
        self._segments = document.segments_in(table)
        self.rows = self.empty_rows = 0
        self.cells = self.filled = 0
        self.columns = self.below = 0
        """Places that cells take side by side, and below the first."""
        self.blocks = self.headings = 0
        self.has_cards = False
        """A row has the same link in all of its cells, below what each leads to."""
        self.has_columns_of_page = False
        """Among what lies side by side is too much for a cell."""
        self.has_names = False
        """Some cells are names of columns or rows."""
        self._names = self.most_names = 0
        """Cells of a row that are names, from its first on."""
        for container in document.inside(table):
            tag = document.tags[container]
            if tag in {"td", "th"}:
                self._add_cell(container, is_name=tag == "th")
            elif tag == "tr":
                self._add_row(container)
            elif tag in _BLOCKS:
                self._add_block(container)
                self.headings += tag in HEADINGS

    def _add_row(self, row: int) -> None:
        self.rows += 1
        self.has_cards = self.has_cards or self._is_of_buttons(row)
        self.empty_rows += not self._document.size(row)
        self._names = 0

    def _add_cell(self, cell: int, *, is_name: bool) -> None:
        self.cells += 1
        self.filled += self._document.size(cell) > 0
        self.columns += min(_span(self._document, cell, "colspan"), MAX_COLUMNS)
        self.below += _span(self._document, cell, "rowspan") - 1
        self.has_names = self.has_names or is_name
        self._names = self._names + 1 if is_name else -MAX_COLUMNS
        self.most_names = max(self.most_names, self._names)

    def _add_block(self, block: int) -> None:
        self.blocks += 1
        around = self._document.segments_in(self._document.parents[block])
        self.has_columns_of_page = self.has_columns_of_page or self._document.length_of(around) > MAX_CELL

    @property
    def is_layout(self) -> bool:
        """Whether it has parts of a page side by side, a comment beside the buttons that judge it, a note by its sign,
        or texts with headings of their own."""
        has_lines = len(self._segments) > LINES_OF_CELL * self.cells
        is_one_row = self.rows == 1 and (self.blocks > 0 or self.filled == 1 or has_lines or self._is_bar)
        is_of_cards = self.has_cards or 2 * self.headings > self.cells
        return not self.has_names and (self.has_columns_of_page or is_one_row or is_of_cards)

    def _is_of_buttons(self, row: int) -> bool:
        texts = self._document.texts_in(row)
        is_same = len(texts) > 1 and texts.count(texts[0]) == len(texts)
        return is_same and all(map(self._document.is_link, self._document.segments_in(row)))

    @property
    def _is_bar(self) -> bool:
        """Whether all that it says leads elsewhere."""
        return all(map(self._document.is_link, self._segments))

    @property
    def is_grid(self) -> bool:
        """Whether half of its rows have more than one cell: a heading over all columns is a cell of as many. So does
        what stands beside one cell over several rows, where the table is one by its names."""
        rows, spanned, alone = self.rows, 0, 0
        if self.has_names:
            rows -= self.empty_rows if rows > self.empty_rows + 1 else 0
            spanned, alone = min(self.below, rows), rows // ROWS_TO_ONE_ALONE
        return self.columns + spanned >= 2 * rows - alone > 0 and 2 * (self.cells + spanned) >= 3 * rows

    @property
    def has_short_cells(self) -> bool:
        longer = LONGER_BELOW_HEADS if self.most_names > 1 and self.rows > 1 else 1
        most = longer * self.cells
        return len(self._segments) <= 3 * most and self._document.length_of(self._segments) <= MAX_CELL * most


_OF_LAYOUT: Final = frozenset({"presentation", "none"})
"""Roles of tables that say of themselves that they only lay out what they hold, as those of mails do."""


def _is_of_data(document: Document, table: int) -> bool:
    if document.name_of(table).role in _OF_LAYOUT:
        return False
    inside = ((container, document.tags[container]) for container in document.inside(table))
    if any(tag == "table" or (tag == "pre" and _is_table_of_code(document, at)) for at, tag in inside):
        return False
    shape = _Shape(document, table)
    if shape.is_layout or not (shape.is_grid and shape.has_short_cells):
        return False
    marks = marks_of(document, document.segments_in(table))
    return len(marks) < MIN_MARKS_OF_POST or not is_thread(document, marks)


def _is_table_of_code(document: Document, pre: int) -> bool:
    node = document.nodes.get(pre)
    return node is not None and node.tag == "table"


def _rows(document: Document, table: int) -> Iterator[tuple[int, Row]]:
    spanned: dict[int, int] = {}
    """For how many more rows a column is taken by a cell from above."""
    for row in document.inside(table):
        if document.tags[row] != "tr":
            continue
        own = [c for c in document.inside(row) if document.parents[c] == row and document.tags[c] in {"td", "th"}]
        cells: list[int | None] = []
        spans: list[tuple[int, int]] = []
        below: dict[int, int] = {}
        for cell in own:
            while spanned.get(len(cells), 0):
                cells.append(None)
                spans.append(_COVERED)
            columns, rows = _span(document, cell, "colspan"), _span(document, cell, "rowspan")
            columns = min(columns, max(1, MAX_COLUMNS - len(cells)))
            # What spans rows moves their cells to the right: beyond the last column each row would be longer.
            below.update(dict.fromkeys(range(len(cells), min(len(cells) + columns, MAX_COLUMNS)), rows - 1))
            cells += [cell, *[None] * (columns - 1)]
            spans += [(columns, rows), *[_COVERED] * (columns - 1)]
        while cells and cells[-1] is None:
            cells.pop()
        spanned = {column: left - 1 for column, left in spanned.items() if left > 1} | {
            column: left for column, left in below.items() if left > 0
        }
        header = bool(own) and (
            all(document.tags[cell] == "th" for cell in own) or document.tags[document.parents[row]] == "thead"
        )
        yield row, Row(tuple(cells), header, tuple(spans))


def _rows_in_used_columns(document: Document, table: int) -> dict[int, Row]:
    """The rows without the columns in which no row has a text: they part others by their breadth."""
    rows = dict(_rows(document, table))
    used = sorted(
        {
            column
            for row in rows.values()
            for column, cell in enumerate(row.cells)
            if cell is not None and document.size(cell)
        }
    )
    if not used or (used == list(range(used[-1] + 1)) and all(len(row.spans) <= len(used) for row in rows.values())):
        return rows
    return {number: _in_columns(row, used) for number, row in rows.items()}


def _in_columns(row: Row, used: list[int]) -> Row:
    spans = [
        (sum(column <= other < column + columns for other in used) if columns > 1 else columns, rows)
        for column, (columns, rows) in enumerate(row.spans)
    ]
    return row._replace(
        cells=tuple(row.cells[column] for column in used if column < len(row.cells)),
        spans=tuple(spans[column] for column in used if column < len(spans)),
    )


def _span(document: Document, cell: int, name: str) -> int:
    node = document.nodes.get(cell)
    value = (node.attributes.get(name) or "").strip() if node is not None else ""
    return min(max(int(value[:9]), 1), MAX_SPAN) if value.isascii() and value.isdigit() else 1
