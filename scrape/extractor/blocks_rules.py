"""The boilerplate rules applied to the blocks of a page, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from scrape.extractor import rules
from scrape.records import Block, Removal, Run
from scrape.text import collapse_space

_DATA = frozenset({"row", "code"})
"""What stays or goes whole, and by exact boilerplate only."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    runs: tuple[Run, ...]


def remove_boilerplate(blocks: Iterable[Block], title: str | None) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    """The blocks that stay, and what a rule removed. A figure goes with the text before it.

    It is repeated until nothing more goes: the margins of the article begin elsewhere once something is gone.
    """
    kept, removed = _without_boilerplate(tuple(blocks), title)
    gone = removed
    while gone:
        kept, gone = _without_boilerplate(kept, title)
        removed += gone
    return kept, removed


def _without_boilerplate(blocks: Sequence[Block], title: str | None) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    lines = [_lines(block) for block in blocks]
    reasons = iter(rules.reasons(_passages(blocks, lines, title)))
    kept: list[Block] = []
    removed: list[Removal] = []
    is_gone = False
    for block, own in zip(blocks, lines, strict=True):
        stay: list[_Line] = []
        for line in own:
            reason = next(reasons)
            if reason is None:
                stay.append(line)
            else:
                removed.append(Removal(reason, line.text))
        is_gone = not stay if own else is_gone
        if not is_gone:
            kept.append(block if len(stay) == len(own) else _of_lines(block, stay))
    return tuple(kept), tuple(removed)


def _lines(block: Block) -> list[_Line]:
    """What the rules see of a block: its lines, or all of it where it is data; nothing where it has no text."""
    text = block.text
    if "\n" not in text or block.kind in _DATA:
        return [_Line(text, block.all_runs)] if text else []
    lines = (_Line("".join(run.text for run in runs).strip(), tuple(runs)) for runs in _parted(block.runs))
    return [line for line in lines if line.text]


def _parted(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """The runs of each line."""
    line: list[Run] = []
    for run in runs:
        first, *following = run.text.split("\n")
        line.append(replace(run, text=first))
        for text in following:
            yield line
            line = [replace(run, text=text)]
    yield line


def _of_lines(block: Block, lines: Sequence[_Line]) -> Block:
    first, *following = ([run for run in line.runs if run.text] for line in lines)
    return replace(block, runs=(*first, *(run for runs in following for run in (Run("\n"), *runs))))


def _passages(blocks: Sequence[Block], lines: Sequence[Sequence[_Line]], title: str | None) -> list[rules.Passage]:
    shown = [(block.kind, line) for block, own in zip(blocks, lines, strict=True) for line in own]
    markup = [
        rules.Markup(_link_density(line), kind == "heading", kind == "item", kind in _DATA) for kind, line in shown
    ]
    return rules.passages_of([collapse_space(line.text) for _, line in shown], title, markup)


def _link_density(line: _Line) -> float:
    total = sum(len(run.text) for run in line.runs)
    return sum(len(run.text) for run in line.runs if run.href) / total if total else 0.0
