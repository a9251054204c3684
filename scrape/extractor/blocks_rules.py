"""The boilerplate rules applied to the blocks of a page."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from typing import Final

from scrape.extractor import rules
from scrape.records import Block, Removal
from scrape.text import collapse_space


def remove_boilerplate(blocks: Iterable[Block], title: str | None) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    """The blocks that stay, and those that a rule removed. A figure goes where it stands inside a removed section."""
    listed = list(blocks)
    textual = [index for index, block in enumerate(listed) if block.text]
    passages = _passages([listed[index] for index in textual], title)
    reasons = dict(zip(textual, rules.reasons(passages), strict=True))
    kept: list[Block] = []
    removed: list[Removal] = []
    before: str | None = None
    for index, block in enumerate(listed):
        reason = reasons.get(index)
        if block.text:
            before = reason
        elif before in _SECTIONS:
            after = bisect(textual, index)
            if after == len(textual) or reasons[textual[after]] is not None:
                continue
        if reason is None:
            kept.append(block)
        else:
            removed.append(Removal(reason, block.text))
    return tuple(kept), tuple(removed)


_SECTIONS: Final = frozenset(
    rule.__name__ for rule in (rules.related_label, rules.adjacent_article, rules.comment_section, rules.newsletter)
)
"""What may hold pictures of its own; a byline or the label of an advertisement is only the line that it is."""


def _passages(blocks: list[Block], title: str | None) -> list[rules.Passage]:
    markup = [
        rules.Markup(_link_density(block), block.kind == "heading", block.kind == "item", block.kind in {"row", "code"})
        for block in blocks
    ]
    return rules.passages_of([collapse_space(block.text) for block in blocks], title, markup)


def _link_density(block: Block) -> float:
    runs = block.all_runs
    total = sum(len(run.text) for run in runs)
    return sum(len(run.text) for run in runs if run.href) / total if total else 0.0
