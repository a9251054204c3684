"""The boilerplate rules applied to the blocks of a page, and to the lines of those that stay."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final, NamedTuple

from scrape.blocks import Block, Run
from scrape.extractor.boilerplate.phrases import rights
from scrape.extractor.boilerplate.reasons import reasons_of
from scrape.extractor.boilerplate.rules.matching import LINKED
from scrape.extractor.boilerplate.rules.prompts import comment_section, newsletter
from scrape.extractor.boilerplate.rules.related import adjacent_article, related_label, related_link
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.boilerplate.share_links import share_page
from scrape.extractor.passages import SENTENCE_MIN_WORDS, Markup, Passage, passages_of_blocks
from scrape.patterns import compiled_late
from scrape.records import Removal
from scrape.text import count_words

_DATA = frozenset({"row", "code"})
"""What stays or goes whole, and by exact boilerplate only."""
MAX_OF_FRAME: Final = 200
"""Characters of what says who owns a page or how long a film is: more digits are a text."""
MAX_NOTHING: Final = 8
"""Characters of a text that says nothing."""
_SAYS_NOTHING: Final = ' \n“”„"«»‘’'
"""Quotation marks that are drawn beside a text."""
_FOR_SCRIPTS: Final = compiled_late(r"\{\{[^{}]*\}\}|(?=.{80})\{\s*(?:\"[^\"]*\"|\w+)\s*:.*\}", re.DOTALL)
"""Data, or the place of a value, that a script of the page reads, where it did not run: no text, unless it is code.
Shorter data may be an example, or a set."""
NO_TEXT: Final = "no_text"
"""The reason of marks that a page draws beside its text, and of what its scripts read."""


class _Page(NamedTuple):
    """What is known of the page: see `remove_boilerplate`."""

    title: str | None
    headline: str | None
    authors: Sequence[str]
    places: Sequence[str]
    refers: Callable[[], bool]


def remove_boilerplate(
    blocks: Iterable[Block],
    title: str | None,
    headline: str | None = None,
    authors: Sequence[str] = (),
    *,
    places: Sequence[str] = (),
    refers: Callable[[], bool] = bool,
) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    """The blocks that stay, and what a rule removed. A figure goes where it stands inside a removed section.
    `headline` is the heading that shows the title, where it may say more, and `authors` are those of the record;
    `places` are the page's own, `refers` tells that it has a chapter of references of its own.

    It is repeated until nothing more goes: the margins of the article begin elsewhere once a sentence is gone.
    """
    page = _Page(title, headline, authors, places, refers)
    kept, removed = _without_boilerplate(tuple(blocks), page)
    gone = removed
    while any(count_words(removal.text) >= SENTENCE_MIN_WORDS for removal in gone):
        kept, gone = _without_boilerplate(kept, page)
        removed += gone
    if all(map(_is_of_frame, kept)):
        return (), (*removed, *(Removal(NO_TEXT, block.text) for block in kept if block.text))
    return kept, removed


def _is_of_frame(block: Block) -> bool:
    """Whether a block says nothing of an article: who owns the page, or how long a film is."""
    if block.kind in _DATA:
        return False
    text = block.text
    if len(text) > MAX_OF_FRAME:
        return False
    return not any(map(str.isalpha, text)) or rights.COPYRIGHT.fits(text)


def _without_boilerplate(blocks: Sequence[Block], page: _Page) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    texts = [block.text for block in blocks]
    textual = [place for place, text in enumerate(texts) if text and _says_something(blocks[place], text)]
    markup = [
        _markup(blocks[place], page.places, below_picture=place > 0 and blocks[place - 1].kind == "figure")
        for place in textual
    ]
    passages = passages_of_blocks([texts[place] for place in textual], page.title, markup, page.headline)
    lines_of = dict(zip(textual, (lines for _, lines in passages), strict=True))
    wholes = [whole for whole, _ in passages]
    reasons = dict(zip(textual, reasons_of(wholes, page.authors, refers=page.refers), strict=True))
    reasons.update(dict.fromkeys((*_rows_within(blocks, reasons), *_steps(blocks, reasons))))
    kept: list[Block] = []
    removed: list[Removal] = []
    before: str | None = None
    for place, block in enumerate(blocks):
        if place not in reasons:
            after = bisect(textual, place)
            is_last = after == len(textual) or reasons[textual[after]] is not None
            kept += [] if texts[place] or (before in _SECTIONS and is_last) else [block]
            removed += [Removal(NO_TEXT, texts[place])] if texts[place] else []
            continue
        before = reasons[place]
        if before is not None:
            removed.append(Removal(before, texts[place]))
        elif len(lines_of[place]) == 1 or block.kind in _DATA or _is_step(block):
            kept.append(block)
        else:
            stays, gone = _without_lines(block, lines_of[place], page.places)
            kept += [stays] if stays.text else []
            removed += gone
    return tuple(kept), tuple(removed)


def _says_something(block: Block, text: str) -> bool:
    if block.kind in _DATA:
        return True
    if text[0] == "{" and _FOR_SCRIPTS.fullmatch(text) is not None:
        return any("code" in run.marks for run in block.runs)
    return len(text) > MAX_NOTHING or text.strip(_SAYS_NOTHING) != ""


def _rows_within(blocks: Sequence[Block], reasons: Mapping[int, str | None]) -> Iterator[int]:
    """The rows between others of their table that stay, and its head: without them the others say less, or nothing."""
    rows = [place for place in reasons if blocks[place].kind == "row"]
    if all(reasons[place] is None for place in rows):
        return
    for _, members in groupby(rows, key=lambda place: blocks[place].group):
        table = list(members)
        kept = [at for at, place in enumerate(table) if reasons[place] is None]
        if kept:
            yield from table[0 if blocks[table[0]].header else kept[0] : kept[-1]]


def _steps(blocks: Sequence[Block], reasons: Mapping[int, str | None]) -> Iterator[int]:
    """The items without links of numbered lists of which most stay: `1. Log in` begins what a reader is told to do."""
    items = [place for place in reasons if blocks[place].number is not None]
    if all(reasons[place] is None for place in items):
        return
    for _, members in groupby(items, key=lambda place: blocks[place].group):
        steps = list(members)
        if 2 * sum(reasons[place] is None for place in steps) >= len(steps):
            yield from (place for place in steps if _is_step(blocks[place]))


def _is_step(block: Block) -> bool:
    return block.number is not None and not any(run.href for run in block.runs)


_SECTIONS: Final = frozenset(rule.__name__ for rule in (related_label, adjacent_article, comment_section, newsletter))
"""What may hold pictures of its own; a byline or the label of an advertisement is only the line that it is."""


def _markup(block: Block, places: Sequence[str], *, below_picture: bool) -> Markup:
    runs = block.all_runs
    density = _link_density(runs)
    links: tuple[str, ...] = ()
    label = ""
    within = density > 0 and any("#" in run.href for run in runs if run.href)
    if density and len(runs) > 1:
        links = tuple([run.text for run in runs if run.href]) if density >= LINKED else ()
        label = _label_of(runs)
    is_heading, is_item = block.kind == "heading", block.kind == "item"
    level = block.level if is_heading else 0
    is_data = block.kind in _DATA or _is_code(runs)
    shares = density >= LINKED and share_page(runs, places)
    return Markup(density, is_heading, is_item, is_data, links, label, level, within, below_picture, shares)


_MARKS: Final = attrgetter("marks")


def _is_code(runs: Sequence[Run]) -> bool:
    """Whether all that is said is marked as code, as a function's name is that a list explains."""
    return any(map(_MARKS, runs)) and all("code" in run.marks or run.text.isspace() for run in runs)


def _label_of(runs: Sequence[Run]) -> str:
    """What stands before the links, if nothing stands behind the first of them."""
    first = next(place for place, run in enumerate(runs) if run.href)
    if any(run.href is None and not run.text.isspace() for run in runs[first:]):
        return ""
    return "".join([run.text for run in runs[:first]])


def _without_lines(block: Block, passages: Sequence[Passage], places: Sequence[str]) -> tuple[Block, list[Removal]]:
    """A block of several lines without those that a rule removes."""
    lines = list(_lines(block.runs)) if passages[0].link_density else []
    # Where the block has no link, its lines have none.
    seen = [
        passage._replace(
            link_density=(density := _link_density(line)),
            links=(),
            label="",
            shares=density >= LINKED and share_page(line, places),
        )
        for line, passage in zip(lines, passages, strict=False)
    ]
    reasons = [first_match(passage) for passage in seen or passages]
    if not any(reasons):
        return block, []
    if seen and related_link.__name__ in reasons and all(passage.link_density >= LINKED for passage in seen):
        reasons = [reason or related_link.__name__ for reason in reasons]
    kept = [line for line, reason in zip(lines or _lines(block.runs), reasons, strict=True) if reason is None]
    removed = [Removal(reason, line.text) for line, reason in zip(passages, reasons, strict=True) if reason is not None]
    return _of_lines(block, kept), removed


def _lines(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """The runs of each line."""
    line: list[Run] = []
    for run in runs:
        first, *following = run.text.split("\n")
        line.append(Run(first, run.marks, run.href))
        for text in following:
            yield line
            line = [Run(text, run.marks, run.href)]
    yield line


def _of_lines(block: Block, lines: Sequence[Sequence[Run]]) -> Block:
    parted = [run for line in lines for run in (Run("\n"), *line) if run.text]
    return block._replace(runs=tuple(parted[1:]))


def _link_density(runs: Sequence[Run]) -> float:
    linked = [len(run.text) for run in runs if run.href]
    return sum(linked) / sum([len(run.text) for run in runs]) if linked else 0.0
