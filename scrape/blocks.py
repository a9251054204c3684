"""The blocks of a body, in which rules remove and writers print it, and the runs of text in them.

Named tuples, as a page has hundreds: they take a fifth of the time of dataclasses to make.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Mark = Literal["strong", "emphasis", "code", "sub", "sup", "strike"]
BlockKind = Literal["paragraph", "heading", "item", "term", "definition", "row", "code", "figure", "embed"]


class Run(NamedTuple):
    """A stretch of text with the same marks and link; `href` is absolute."""

    text: str
    marks: frozenset[Mark] = frozenset()
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """An image inside the body; `url` is absolute."""

    url: str
    alt: str | None = None
    caption: str | None = None


class Embed(NamedTuple):
    """A player or post of another site inside the body; `url` is the page where it is seen."""

    url: str
    title: str
    thumbnail: str | None = None


class Block(NamedTuple):
    """One block of the body, the unit that boilerplate rules remove and writers print.

    `runs` is empty for a `row` (see `cells`), a `figure` (see `image`) and an `embed`.
    """

    kind: BlockKind
    runs: tuple[Run, ...] = ()
    level: int = 0
    """Heading: 1 to 6. Item, and what is continued: depth of the list, from 1."""
    ordered: bool = False
    """Item: of a numbered list."""
    number: int | None = None
    """Ordered item: its number, where the page's markup gives it."""
    continued: bool = False
    """No block of its own, but inside the list item before it: text that goes on, code, a picture, a table, a quote."""
    quoted: int = 0
    """How many block quotes it stands in."""
    group: int = 0
    """Rows, items, terms, definitions and quoted blocks of one table, list or quote share a number."""
    cells: tuple[tuple[Run, ...], ...] = ()
    header: bool = False
    """Row: its cells are header cells."""
    heads: frozenset[int] = frozenset()
    """Row: the places of its cells that are heads, of a column or of the row."""
    spans: tuple[tuple[int, int], ...] = ()
    """Row: how many columns and rows each cell takes, if one takes more than one; 0 columns where another reaches."""
    language: str | None = None
    """Code: the programming language, where the page names it."""
    item: Block | None = None
    """Heading, code, row, quoted block: the list item that it begins, where that has no text of its own."""
    image: Image | None = None
    embed: Embed | None = None

    @property
    def all_runs(self) -> tuple[Run, ...]:
        """Every run in reading order, those in cells included."""
        return self.runs or tuple(run for cell in self.cells for run in cell)

    @property
    def text(self) -> str:
        """Plain text: cells on one line, parted by ` | `, those behind an empty one in their columns; nothing for a
        figure or an embed."""
        if self.cells:
            texts = ["".join([run.text for run in cell]).strip().replace("\n", " ") for cell in self.cells]
            if sum(map(bool, texts)) < 2:
                return "".join(texts)
            return " |".join([f" {text}" if text else "" for text in texts]).strip().rstrip(" |")
        joined = "".join([run.text for run in self.runs])
        return joined.strip("\n") if self.kind == "code" else joined.strip()
