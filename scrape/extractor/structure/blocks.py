"""Chosen segments -> blocks of the body, with their structure: headings, items, rows, code, figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import Final

from scrape import urls
from scrape.blocks import Block, Run
from scrape.extractor.document import Document
from scrape.extractor.structure import code_blocks
from scrape.extractor.structure.figures import figures_of
from scrape.extractor.structure.inline_buttons import with_inline_buttons
from scrape.extractor.structure.notes import numbers_of_notes
from scrape.extractor.structure.numbering import ListNumbers
from scrape.extractor.structure.places import Place, Places
from scrape.extractor.structure.runs import BREAK, tidy
from scrape.extractor.structure.segment_runs import TOOL, SegmentRuns
from scrape.extractor.structure.tables import Tables
from scrape.patterns import compiled_late

_MAX_ITEM_PARTS: Final = 4
"""A list item of more segments is a card of the page's layout: its segments stand for themselves."""
_NEVER_IN_ITEMS: Final = frozenset({"item", "term", "definition"})
_TO_TOP: Final = compiled_late(r"#(?:(?:page[-_]?)?top(?:[-_]of[-_]page|[-_]page)?)?$", re.IGNORECASE)
_TOP: Final = compiled_late(
    r"\W*(?:(?:(?:go |jump )?(?:back )?to )?(?:the )?top(?: of (?:the )?page)?"
    r"|(?:zurück )?(?:zum seitenanfang|zum anfang|nach oben)|haut(?: de (?:la )?page)?|(?:volver )?arriba"
    r"|(?:torna )?su|omhoog|наверх|topo)?\W*",
    re.IGNORECASE,
)
_TEXTS: Final = frozenset({"p", "li"})
"""Where the text of an item stands before another paragraph of it."""
_WHOLE_CODE_SHARE: Final = 0.5
"""Of its characters chosen, from which a `<pre>` is kept as a whole, with its exact spaces. By eye, not swept."""


def blocks_of(document: Document, chosen: Sequence[int], base_url: str | None = None) -> tuple[Block, ...]:
    """The blocks that the chosen segments make, with the images among them.

    `chosen` are indexes of segments, rising. Links and images are made absolute against `base_url`,
    or the document's own.
    """
    return _Builder(document, chosen, base_url or document.base_url).blocks()


def text_blocks_of(document: Document, chosen: Sequence[int], base_url: str | None) -> list[tuple[int, Block]]:
    """The same without figures, each block with its first segment, of our own HTML.

    There every table holds data, and every paragraph of an item is a block.
    """
    return list(_Builder(document, chosen, base_url, is_own=True).text_blocks())


class _Builder:
    def __init__(
        self, document: Document, chosen: Sequence[int], base_url: str | None, *, is_own: bool = False
    ) -> None:
        self.document = document
        buttons, glued = with_inline_buttons(document, chosen)
        numbers = numbers_of_notes(document, buttons)
        self.chosen, self.glued = sorted({*buttons, *numbers}), glued.union(numbers.values())
        self.base_url = base_url
        self.runs = SegmentRuns(document, base_url, self.glued)
        self.numbers = ListNumbers(document)
        self.places = Places(document)
        self.tables = Tables(document, all_of_data=is_own)
        self.max_item_parts = 0 if is_own else _MAX_ITEM_PARTS
        self.has_terms: Callable[[int], bool] = cache(partial(_has_terms, document))
        self.begun_items: set[int] = set()
        self.long_items: set[int] = set()
        """Items with more than `_MAX_ITEM_PARTS`: to their end, each of their paragraphs is a block."""

    def blocks(self) -> tuple[Block, ...]:
        figures = list(figures_of(self.document, self.chosen, self.base_url))
        blocks: list[Block] = []
        for first, block in self.text_blocks():
            item = self._begun_by(first, block)
            while figures and figures[0][0].position <= first:
                container = figures[0][0].container
                if self.places.of(container).host == item >= 0 or (blocks and _are_of_one_table(blocks[-1], block)):
                    break  # it stands after the first text of the item, and after the table
                blocks.append(self._figure(figures.pop(0)[1], container))
            blocks.append(block)
        return (*blocks, *(self._figure(figure, picture.container) for picture, figure in figures))

    def _begun_by(self, first: int, block: Block) -> int:
        """The list item, a container, that a block with that first segment begins, or -1."""
        if block.item is None and (block.kind != "item" or block.continued):
            return -1
        return self.places.of(self.document.holders[first]).host

    def _figure(self, block: Block, container: int) -> Block:
        """A picture or player, as a part of the quote and of the list item that it stands in."""
        place = self.places.of(container)
        return self._in_item(block._replace(quoted=place.quoted, group=place.quote + 1), place)

    def _in_item(self, block: Block, place: Place) -> Block:
        """The block, as a part of the list item that it stands in, if that has begun."""
        return block._replace(continued=True, level=place.depth) if place.host in self.begun_items else block

    def _with_item(self, block: Block, place: Place) -> Block:
        """The block, with the list item that it begins, or as a part of the one that has begun."""
        item = place.host
        if item < 0 or block.kind in _NEVER_IN_ITEMS or 0 <= place.row < item or 0 <= place.code < item:
            return block
        if item in self.begun_items:
            return block if block.kind == "heading" else self._in_item(block, place)
        self.begun_items.add(item)
        around = self.places.of(item)
        return block._replace(item=self._item((), around, is_continued=False))

    def text_blocks(self) -> Iterator[tuple[int, Block]]:
        """Each block with its first segment."""
        chosen = self.chosen
        at = 0
        while at < len(chosen):
            first = chosen[at]
            place = self.places.of(self.document.holders[first])
            end = self._group_end(at, place)
            block = self._block(chosen[at:end], place)
            if block is not None:
                yield first, self._with_item(block, place)
            at = end

    def _group_end(self, at: int, place: Place) -> int:
        """One after the last chosen segment that makes one block with the one at `at`."""
        document = self.document
        if self._is_of_row(place):
            return self._while_before(at, document.ends[place.row])
        if place.code >= 0:
            return self._while_before(at, document.ends[place.code])
        if place.heading:
            return self._while_lines(at)
        if place.item >= 0 and place.item not in self.long_items:
            end = self._while_item(at, place)
            if end - at <= self.max_item_parts:
                return end
            self.long_items.add(place.item)
        return self._while_lines(at)

    def _is_of_row(self, place: Place) -> bool:
        if place.row < 0 or 0 <= place.code < place.row:
            return False
        return self.tables.is_of_data(place.table)

    def _while_before(self, at: int, end: int) -> int:
        chosen = self.chosen
        while at < len(chosen) and chosen[at] < end:
            at += 1
        return at

    def _while_item(self, at: int, place: Place) -> int:
        chosen, holders, glued = self.chosen, self.document.holders, self.glued
        first = at
        while at < len(chosen) and (chosen[at] in glued or self.places.of(holders[chosen[at]]) == place):
            if at > first and chosen[at] not in glued and self._begins_paragraph(chosen[at - 1], chosen[at]):
                break
            at += 1
        return at

    def _begins_paragraph(self, before: int, segment: int) -> bool:
        """Whether a segment of a list item stands in another paragraph than the one before it."""
        holders, tags = self.document.holders, self.document.tags
        return holders[before] != holders[segment] and tags[holders[segment]] == "p" and tags[holders[before]] in _TEXTS

    def _while_lines(self, at: int) -> int:
        """Lines of one paragraph: parted by a single `<br>`, or by a button in the sentence."""
        document, chosen, glued = self.document, self.chosen, self.glued
        at += 1
        while at < len(chosen) and (
            chosen[at] in glued
            or (
                document.breaks[chosen[at]] == 1
                and chosen[at] == chosen[at - 1] + 1
                and document.holders[chosen[at]] == document.holders[chosen[at - 1]]
            )
        ):
            at += 1
        return at

    def _block(self, parts: Sequence[int], place: Place) -> Block | None:
        if self._is_of_row(place):
            return self._row(self.places.of(place.row))
        if place.code >= 0:
            return self._code(parts, place)
        runs = self.runs.joined(parts, glue=" " if place.heading else BREAK)
        if place.heading or place.term:
            runs = _without_tool(runs, is_heading=place.heading > 0)
        if not runs:
            return None
        quote = place.quote + 1
        if place.heading:
            runs = _without_own_link(runs, self.base_url)
            return Block("heading", runs, level=place.heading, quoted=place.quoted, group=quote)
        if place.item >= 0:
            is_continued = place.item in self.begun_items
            self.begun_items.add(place.item)
            return self._item(runs, place, is_continued=is_continued)
        if place.definitions >= 0 and self.has_terms(place.definitions):
            return Block("term" if place.term else "definition", runs, quoted=place.quoted, group=place.definitions + 1)
        return Block("paragraph", runs, quoted=place.quoted, group=quote)

    def _item(self, runs: tuple[Run, ...], place: Place, *, is_continued: bool) -> Block:
        return Block(
            "item",
            runs,
            level=max(place.depth, 1),
            ordered=place.ordered,
            number=self.numbers.of(place.item) if place.ordered and not is_continued else None,
            continued=is_continued,
            quoted=place.quoted,
            group=(place.item if place.outer_list < 0 else place.outer_list) + 1,
        )

    def _code(self, parts: Sequence[int], place: Place) -> Block | None:
        document, pre = self.document, place.code
        if code_blocks.is_gutter(document, pre):
            return None
        node = document.nodes.get(pre)
        chosen = document.length_of(parts)
        inside = document.length_of(document.segments_in(pre))
        if node is not None and chosen >= _WHOLE_CODE_SHARE * inside:
            text = code_blocks.text_of(node)
        else:
            numbers = code_blocks.line_numbers(document, pre)
            lines = ["".join(text for text, _ in document.pieces[part]) for part in parts if part not in numbers]
            text = "\n".join(line.strip("\n") for line in lines).strip("\n").rstrip()
        if not text.strip():
            return None
        language = None if node is None else code_blocks.language_of(node)
        return Block("code", (Run(text),), quoted=place.quoted, group=place.quote + 1, language=language)

    def _row(self, place: Place) -> Block | None:
        document = self.document
        row = self.tables.row(place.table, place.row)
        # The row is kept or dropped whole: a number alone says nothing without its label.
        cells = tuple(
            () if cell is None else self.runs.joined(document.segments_in(cell), glue=BREAK) for cell in row.cells
        )
        if not any(cells):
            return None
        if self.tables.is_of_items(place.table):
            said = [run for cell in cells[1:] if cell for run in (*cell, Run(" "))]
            return Block("item", tidy(said), level=1, quoted=place.quoted, group=place.table + 1)
        if self.tables.is_of_equations(place.table):
            filled = [run for cell in cells if cell for run in (*cell, Run(" "))]
            return Block("paragraph", tidy(filled), quoted=place.quoted, group=place.quote + 1)
        heads = frozenset(at for at, cell in enumerate(row.cells) if cell is not None and document.tags[cell] == "th")
        has_spans = any(span != (1, 1) for span in row.spans)
        return Block(
            "row",
            cells=cells,
            header=row.header,
            heads=frozenset() if row.header else heads,
            spans=row.spans if has_spans else (),
            quoted=place.quoted,
            group=place.table + 1,
        )


def _has_terms(document: Document, definitions: int) -> bool:
    """Whether a list of definitions is one: wikis indent with it what is no definition."""
    return any(document.tags[inner] == "dt" for inner in document.inside(definitions))


def _are_of_one_table(row: Block, following: Block) -> bool:
    return row.kind == following.kind == "row" and row.group == following.group


def _without_own_link(runs: tuple[Run, ...], base_url: str | None) -> tuple[Run, ...]:
    """A heading that leads to a place on its page, mostly itself, without the link."""
    if not all(run.href is not None and "#" in run.href for run in runs):
        return runs
    page = (urls.join(None, base_url) or "").partition("#")[0] if base_url else ""
    leads_away = any((run.href or "").partition("#")[0] != page for run in runs)
    return runs if leads_away else tidy(run._replace(href=None) for run in runs)


def _without_tool(runs: tuple[Run, ...], *, is_heading: bool) -> tuple[Run, ...]:
    """A heading or a term without the tool at its end: a link in brackets, `[edit]`, `[source]`, or one to the top. In
    the brackets behind a term there may be other links."""
    if len(runs) > 1 and (href := runs[-1].href) is not None:
        return tidy(runs[:-1]) if _TO_TOP.search(href) and _TOP.fullmatch(runs[-1].text) else runs
    if len(runs) < 3 or runs[-2].href is None or runs[-1].text != "]" or not runs[-3].text.endswith("["):
        return runs
    if not (is_heading or TOOL.fullmatch(f"[{runs[-2].text.strip()}]")):
        return runs
    return tidy((*runs[:-3], runs[-3]._replace(text=runs[-3].text[:-1])))
