"""Trees of rich text, as editors and content platforms keep them in JSON, turned into blocks.

One reading fits ProseMirror, Slate, Lexical, Contentful, Portable Text, Draft.js, Editor.js and trees of elements: an
object names its type and holds its parts in a list, its words in a string; marks are flags, lists, ranges, or links
around the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from scrape import urls
from scrape.blocks import Block, Image, Mark, Run
from scrape.extractor.metadata.nodetext import clean_text
from scrape.extractor.structure import rich_nodes
from scrape.extractor.structure.markdown_text import as_markup_in_data, is_markdown_in_data
from scrape.extractor.structure.rich_nodes import Node, Range, is_block, type_of
from scrape.extractor.structure.runs import tidy
from scrape.patterns import compiled_late

MAX_DEPTH: Final = 40
MAX_NODES: Final = 20_000
LONG_WORDS: Final = 2_000
"""Characters of a node's words, or of an address, that count as a node more."""

_TAG: Final = compiled_late(
    r"<(?:p|br|b|i|a|em|strong|span|div|h[1-6]|ul|ol|li|blockquote|figure|table|img|script|style|iframe|video|u|sup|sub)\b",
    re.IGNORECASE,
)
_LIST: Final = compiled_late(r"list|^[uo]l$", re.IGNORECASE)
_ITEM: Final = compiled_late(r"item|^li$", re.IGNORECASE)
_NUMBERED: Final = compiled_late(r"(?<!un)order(?:ed)?|number|^ol$", re.IGNORECASE)
_CODE: Final = compiled_late(r"code|pre$", re.IGNORECASE)
_BREAKS: Final = frozenset({"linebreak", "hardbreak", "hard_break", "br"})
_MEDIUM: Final = {"H2": "h2", "H3": "h2", "H4": "h3", "ULI": "list-item", "OLI": "ordered-list-item", "BQ": "quote"}
"""Types that are written shorter than their words."""


def blocks_of_parts(parts: object, base_url: str | None, entities: Mapping[str, Any] | None = None) -> list[Block]:
    """The blocks of a list of nodes, or of paragraphs as strings; `entities` are what numbers in them stand for."""
    return list(_Reader(base_url, entities or {}).blocks(parts, _Context()))


class _Context(NamedTuple):
    depth: int = 0
    list_depth: int = 0
    ordered: bool = False
    group: int = 0
    quoted: int = 0
    level: int = 0
    """Of a heading."""


class _Look(NamedTuple):
    """How words look that nothing further in says anything of."""

    marks: frozenset[Mark] = frozenset()
    href: str | None = None
    links: Mapping[str, str] = {}
    """Those that spans name by keys."""


class _Reader:
    def __init__(self, base_url: str | None, entities: Mapping[str, Any]) -> None:
        self.base_url = base_url
        self.entities = entities
        self.nodes = 0

    def blocks(self, value: object, context: _Context) -> Iterator[Block]:
        """The blocks of a node, a list of nodes or a string."""
        self.nodes += 1
        if context.depth > MAX_DEPTH or self.nodes > MAX_NODES:
            return
        deeper = context._replace(depth=context.depth + 1)
        if isinstance(value, str):
            yield from self._of_string(value, context)
        elif isinstance(value, list):
            for part in value:
                yield from self.blocks(part, deeper)
        elif isinstance(value, dict):
            yield from self._of_node(value, deeper)

    def _of_string(self, text: str, context: _Context, kind: str = "") -> Iterator[Block]:
        if "\n" in text:
            text = as_markup_in_data(text)
        if _TAG.search(text):
            for block in blocks_of_markup(text, self.base_url):
                if block.kind == "paragraph":
                    yield _block(block.runs, kind, context)
                else:
                    yield block._replace(quoted=block.quoted + context.quoted)
        else:
            for line in text.splitlines():
                if runs := tidy([Run(line)]):
                    yield _block(runs, kind, context)

    def _of_node(self, node: Node, context: _Context) -> Iterator[Block]:
        kind = _kind_of(node)
        if rich_nodes.is_picture(kind):
            yield from self._picture(node, context)
        if rich_nodes.is_picture(kind) or rich_nodes.is_foreign(kind):
            return
        if heading := rich_nodes.heading_of(node):
            yield Block("heading", (Run(clean_text(heading)),), level=2)
        context = self._within(node, kind, context)
        parts = rich_nodes.parts_of(node) or []
        if _is_list(kind) or any(map(_holds_blocks, parts)) or (parts and not kind):
            if not kind and isinstance(words := node.get("content"), str):  # of an item with a list of its own
                yield from self._of_string(words, context)
            yield from self.blocks(parts, context)
        else:
            yield from self._of_line(node, kind, parts, context)

    def _of_line(self, node: Node, kind: str, parts: Sequence[Any], context: _Context) -> Iterator[Block]:
        """The blocks of a node that holds no others: its pictures, then its words."""
        entities = rich_nodes.entities_of(node, self.entities) if kind == "atomic" else ()
        for picture in (*entities, *filter(_is_picture, parts)):
            yield from self._picture(picture, context)
        words = None if parts else rich_nodes.words_of(node)
        if words is not None and is_markdown_in_data(words) and "\n" in words and not _CODE.match(kind):
            yield from self._of_string(words, context, kind)
            return
        runs = tidy(self._inline(node, _Look(), 0))
        if not _CODE.match(kind) and any(_TAG.search(run.text) for run in runs):
            yield from self._of_string("".join(run.text for run in runs), context, kind)
        elif runs:
            yield _block(runs, kind, context)

    def _within(self, node: Node, kind: str, context: _Context) -> _Context:
        """Where the parts of a node stand."""
        if "quote" in kind.lower():
            return context._replace(quoted=context.quoted + 1)
        if level := rich_nodes.level_of(node, kind):
            return context._replace(level=level)
        if isinstance(node.get("listItem"), str):  # Portable Text
            depth = rich_nodes.digit(node.get("level")) or 1
            return context._replace(list_depth=depth, ordered=node["listItem"] == "number", group=context.group or 1)
        if not _LIST.search(kind):
            return context
        if not _ITEM.search(kind):
            ordered = _NUMBERED.search(kind) is not None or _is_ordered(node)
            return context._replace(
                list_depth=context.list_depth + 1, ordered=ordered, group=context.group or self.nodes
            )
        if not context.list_depth:  # Draft.js, and others without lists around
            depth = 1 + (rich_nodes.digit(node.get("depth")) or 0)
            ordered = _NUMBERED.search(kind) is not None
            return context._replace(list_depth=depth, ordered=ordered, group=context.group or 1)
        return context

    def _picture(self, node: Node, context: _Context) -> Iterator[Block]:
        """The image of a node; of a figure of elements those inside."""
        written = rich_nodes.address_of(node)
        if written and (address := urls.join(self.base_url, written)):
            alt, caption = rich_nodes.alt_of(node), rich_nodes.caption_of(node)
            image = Image(address, clean_text(alt or "") or None, _plain(caption))
            yield Block("figure", image=image, quoted=context.quoted)
            return
        for part in filter(_is_picture, rich_nodes.parts_of(node) or ()):
            yield from self.blocks(part, context)

    def _inline(self, node: object, look: _Look, depth: int) -> Iterator[Run]:
        self.nodes += 1
        if depth > MAX_DEPTH or self.nodes > MAX_NODES:
            return
        if isinstance(node, str):
            yield Run(node, look.marks, look.href)
        elif isinstance(node, list):
            for part in node:
                yield from self._inline(part, look, depth + 1)
        elif isinstance(node, dict) and not rich_nodes.is_foreign(kind := type_of(node)):
            if rich_nodes.is_picture(kind):
                return
            href = rich_nodes.link_of(node) or rich_nodes.linked_by_key(node, look.links)
            look = _Look(
                look.marks | rich_nodes.marks_of(node),
                self._joined(href) if href else look.href,
                rich_nodes.definitions_of(node) or look.links,
            )
            if parts := rich_nodes.parts_of(node):
                yield from self._inline(parts, look, depth + 1)
            elif (words := rich_nodes.words_of(node)) is not None:
                self.nodes += len(words) // LONG_WORDS
                yield from self._ranged(words, rich_nodes.ranges_of(node, self.entities), look)
            elif kind.lower() in _BREAKS:
                yield Run(" ")

    def _joined(self, href: str) -> str | None:
        """The address that words lead to; many may lead to one, which is read each time."""
        self.nodes += len(href) // LONG_WORDS
        return urls.join(self.base_url, href)

    def _ranged(self, words: str, ranges: Sequence[Range], look: _Look) -> Iterator[Run]:
        """The words, cut where ranges of them begin and end; of two that overlap the first is heeded."""
        at = 0
        for start, end, marks, href in ranges:
            if start >= at and self.nodes <= MAX_NODES:
                address = self._joined(href) if href else look.href
                yield Run(words[at:start], look.marks, look.href)
                yield Run(words[start:end], look.marks | marks, address)
                at = end
        yield Run(words[at:], look.marks, look.href)


def _kind_of(node: Node) -> str:
    """What a node is: of Portable Text its style, where that is none of plain text."""
    kind, style = type_of(node), node.get("style")
    if isinstance(node.get("listItem"), str):
        return "list-item"
    if isinstance(style, str) and style != "normal" and isinstance(node.get("children"), list):
        return style
    return _MEDIUM.get(kind, kind)


def _is_list(kind: str) -> bool:
    return _LIST.search(kind) is not None and not _ITEM.search(kind)


def _is_picture(part: object) -> bool:
    return isinstance(part, dict) and rich_nodes.is_picture(type_of(part))


def _holds_blocks(part: object, depth: int = 0) -> bool:
    if isinstance(part, list):
        return depth < MAX_DEPTH and any(_holds_blocks(each, depth + 1) for each in part)
    return isinstance(part, dict) and is_block(part) and not rich_nodes.is_leaf(part)


def _is_ordered(node: Node) -> bool:
    said = [node.get(key) for key in ("style", "list_type", "listType", "format", "subType", "ordered")]
    inner = node.get("data")
    said += [inner.get("style")] if isinstance(inner, dict) else []
    return any(each is True or (isinstance(each, str) and each.lower() in ("ordered", "number")) for each in said)


def blocks_of_markup(html: str, base_url: str | None) -> tuple[Block, ...]:
    """All the blocks of a piece of HTML that is an article's text and nothing else."""
    from scrape.extractor.parsing.walk import parse
    from scrape.extractor.structure.blocks import blocks_of

    document = parse(html, base_url)
    return blocks_of(document, range(len(document)), base_url)


MARKUP: Final = compiled_late(r"<(?:p|br|div|h[1-6]|ul|ol)\b", re.IGNORECASE)


def lines_of(text: str) -> list[str]:
    """The lines of a text that may be markup."""
    from scrape.extractor.parsing.walk import parse

    return parse(text).texts if MARKUP.search(text) else text.splitlines()


def _plain(text: str | None) -> str | None:
    return " ".join(map(clean_text, lines_of(text))) or None if text else None


def _block(runs: tuple[Run, ...], kind: str, context: _Context) -> Block:
    if context.level:
        return Block("heading", runs, level=context.level, quoted=context.quoted)
    if context.list_depth:
        return Block(
            "item",
            runs,
            level=context.list_depth,
            ordered=context.ordered,
            group=max(context.group, 1),
            quoted=context.quoted,
        )
    if _CODE.match(kind):
        return Block("code", (Run("".join(run.text for run in runs)),), quoted=context.quoted)
    return Block("paragraph", runs, quoted=context.quoted)
