"""HTML that this package wrote: read back whole, so that cleaning it again changes nothing.

It says so in its generator, and is in the form in which we write it. A page that pretends to be keeps what it
shows as its article, which any page can have by showing nothing else; nothing in it is trusted beyond that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scrape.extractor.blocks import text_blocks_of
from scrape.extractor.document import Document
from scrape.records import GENERATOR, Block, Embed, Image

_START: Final = re.compile(
    rf'<!doctype html>\n<html(?: lang="[^"]*")?>\n<head>\n<meta charset="utf-8">\n'
    rf'<meta name="generator" content="{GENERATOR}">\n<title>'.encode()
)


def is_own(markup: bytes) -> bool:
    """Whether a page begins as those that we write."""
    return _START.match(markup) is not None


def title_of(tree: LexborHTMLParser) -> str | None:
    """The title, as it was written."""
    node = tree.css_first("title")
    return (node.text() or None) if node is not None else None


def body_of(tree: LexborHTMLParser, document: Document, base_url: str | None) -> tuple[Block, ...]:
    """All blocks of the article but its headline."""
    article = next((at for at, tag in enumerate(document.tags) if tag == "article"), None)
    if article is None:
        return ()
    first, end = document.starts[article], document.ends[article]
    if title_of(tree) and first < end and document.tags[document.holders[first]] == "h1":
        first += 1
    shown = [at for at in range(first, end) if document.tags[document.holders[at]] not in {"figure", "figcaption"}]
    blocks = _with_figures(text_blocks_of(document, shown, base_url), _figures(tree, document))
    return tuple(_with_lists_joined(blocks, _continued(tree, document)))


def _figures(tree: LexborHTMLParser, document: Document) -> list[tuple[int, Block]]:
    """Each figure with the segment that it stands before."""
    frames = (at for at, tag in enumerate(document.tags) if tag == "figure")
    return [
        (document.starts[frame], block)
        for frame, node in zip(frames, tree.css("figure"), strict=False)
        if (block := _figure(node)) is not None
    ]


def _figure(node: LexborNode) -> Block | None:
    link, picture, caption = (node.css_first(selector) for selector in ("a", "img", "figcaption"))
    attributes = picture.attributes if picture is not None else {}
    source, alt = attributes.get("src") or "", attributes.get("alt") or None
    if link is not None:
        return Block("embed", embed=Embed(link.attributes.get("href") or "", alt or link.text(), source or None))
    if picture is None:
        return None
    return Block("figure", image=Image(source, alt, caption.text() if caption is not None else None))


def _with_figures(texts: Sequence[tuple[int, Block]], figures: Sequence[tuple[int, Block]]) -> list[Block]:
    """All in reading order; a figure before the text of the same place."""
    return [block for _, block in sorted([*figures, *texts], key=lambda placed: placed[0])]


def _continued(tree: LexborHTMLParser, document: Document) -> dict[int, int]:
    """For each ordered list its first number, by the number that its blocks have as their group."""
    lists = (at for at, tag in enumerate(document.tags) if tag == "ol")
    starts = (node.attributes.get("start") or "" for node in tree.css("ol"))
    return {at + 1: int(start) for at, start in zip(lists, starts, strict=False) if re.fullmatch(r"\d{1,9}", start)}


def _with_lists_joined(blocks: Sequence[Block], starts: dict[int, int]) -> Iterator[Block]:
    """The blocks, with a list that goes on after an interruption in the group of the list before it."""
    groups: dict[int, int] = {}
    sizes: dict[int, int] = {}
    for block in blocks:
        if block.kind == "item" and block.ordered:
            if block.group not in groups:
                before = next((group for group, size in sizes.items() if size + 1 == starts.get(block.group)), None)
                groups[block.group] = block.group if before is None else before
            group = groups[block.group]
            if block.level == 1:
                sizes[group] = sizes.get(group, 0) + 1
            yield replace(block, group=group)
        else:
            yield block
