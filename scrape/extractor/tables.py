"""Tables of data: their rows as cells in columns, spans filled with empty cells so that columns align."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scrape.extractor import code_blocks
from scrape.extractor.document import Document

MAX_CELL = 300
"""Mean characters of a cell, over which a table is the layout of a page and its cells are paragraphs."""
MAX_COLUMNS = 100
MAX_SPAN = 1000
"""Of columns and of rows; a page may claim any."""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row as containers, None where another cell spans."""

    cells: tuple[int | None, ...]
    header: bool


class Tables:
    """The tables of one document; each is looked at once."""

    def __init__(self, document: Document, *, all_of_data: bool = False) -> None:
        self._document = document
        self._all_of_data = all_of_data
        self._of_data: dict[int, bool] = {}
        self._rows: dict[int, dict[int, Row]] = {}

    def is_of_data(self, table: int) -> bool:
        """Whether a table holds data, or only lays out a page."""
        if self._all_of_data:
            return True
        known = self._of_data.get(table)
        if known is None:
            known = self._of_data[table] = _is_of_data(self._document, table)
        return known

    def row(self, table: int, row: int) -> Row:
        """A row of a table of data, with its columns in place."""
        rows = self._rows.get(table)
        if rows is None:
            rows = self._rows[table] = dict(_rows(self._document, table))
        return rows[row]


def _inside(document: Document, container: int) -> Iterator[int]:
    """The containers inside one, in document order."""
    parents = document.parents
    inner = container + 1
    while inner < len(parents) and parents[inner] >= container:
        yield inner
        inner += 1


def _is_of_data(document: Document, table: int) -> bool:
    cells = rows = 0
    for container in _inside(document, table):
        tag = document.tags[container]
        if tag == "table" or (tag == "pre" and code_blocks.is_gutter(document, container)):
            return False
        cells += tag in {"td", "th"}
        rows += tag == "tr"
    start, end = document.starts[table], document.ends[table]
    chars = sum(len(text) for text in document.texts[start:end])
    return cells >= 2 * rows > 0 and end - start <= 3 * cells and chars <= MAX_CELL * cells


def _rows(document: Document, table: int) -> Iterator[tuple[int, Row]]:
    spanned: dict[int, int] = {}
    """For how many more rows a column is taken by a cell from above."""
    for row in _inside(document, table):
        if document.tags[row] != "tr":
            continue
        own = [c for c in _inside(document, row) if document.parents[c] == row and document.tags[c] in {"td", "th"}]
        cells: list[int | None] = []
        below: dict[int, int] = {}
        for cell in own:
            while spanned.get(len(cells), 0):
                cells.append(None)
            columns, rows = _span(document, cell, "colspan"), _span(document, cell, "rowspan")
            columns = min(columns, max(1, MAX_COLUMNS - len(cells)))
            below.update(dict.fromkeys(range(len(cells), len(cells) + columns), rows - 1))
            cells += [cell, *[None] * (columns - 1)]
        while cells and cells[-1] is None:
            cells.pop()
        spanned = {column: left - 1 for column, left in spanned.items() if left > 1} | {
            column: left for column, left in below.items() if left > 0
        }
        header = bool(own) and (
            all(document.tags[cell] == "th" for cell in own) or document.tags[document.parents[row]] == "thead"
        )
        yield row, Row(tuple(cells), header)


def _span(document: Document, cell: int, name: str) -> int:
    node = document.nodes.get(cell)
    value = (node.attributes.get(name) or "").strip() if node is not None else ""
    return min(max(int(value), 1), MAX_SPAN) if value.isascii() and value.isdigit() else 1
