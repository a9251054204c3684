"""Blocks as the tree that Markdown and HTML print: quotes, lists and tables around what they hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise, zip_longest

from scrape.blocks import Block, Run
from scrape.records import Article
from scrape.urls import hostname

QUOTE_MAX_DEPTH = 6
LIST_MAX_DEPTH = 6
"""Deeper quotes and lists are drawn at this depth: CommonMark parsers drop what nests more than 20 levels
deep, and a quote takes one level, a list two."""


@dataclass(frozen=True, slots=True)
class Item:
    """A list item, and what stands inside it after its text."""

    block: Block
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list; `start` is its first number, which is not 1 where the page says so or a block interrupted the list."""

    items: tuple[Item, ...]
    ordered: bool
    start: int = 1


@dataclass(frozen=True, slots=True)
class Definitions:
    """Terms, each followed by what it means."""

    entries: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    nodes: tuple[Node, ...]


Node = Quote | Table | ItemList | Definitions | Block


def blocks_of(article: Article) -> Sequence[Block]:
    """The article's blocks; of a record that was read back, which has none, its body's paragraphs."""
    if article.blocks or not article.body:
        return article.blocks
    return [Block("paragraph", (Run(text),)) for text in article.body.split("\n\n")]


def tree(blocks: Iterable[Block]) -> tuple[Node, ...]:
    """The blocks in their containers, without those that show nothing."""
    shown = [block for block in blocks if _shows_something(block)]
    return tuple(_nodes(map(_within_depth, _with_items(_with_captions_once(shown))), 0, Counter()))


def _with_items(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks; before one that begins a list item comes that item, of which it then is a part."""
    for block in blocks:
        if block.item is None:
            yield block
        else:
            yield block.item
            level = block.level if block.kind == "heading" else block.item.level
            yield block._replace(item=None, continued=True, level=level)


def _with_captions_once(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; a figure loses its caption where the next paragraph is the same text, as in galleries."""
    for block, following in zip_longest(blocks, blocks[1:]):
        said = " ".join(following.text.split()) if following is not None and following.kind == "paragraph" else ""
        if said and block.image is not None and block.image.caption == said:
            yield block._replace(image=replace(block.image, caption=None))
        else:
            yield block


_Counts = Counter[tuple[int, int, bool]]
"""How many items each list had so far, by `_list_of`."""


def link_target(run: Run) -> str | None:
    """Where a run leads, if that is a page or a mail address: no `javascript:`, whoever made the run."""
    href = run.href
    return href if href and (href.startswith("mailto:") or hostname(href)) else None


def _shows_something(block: Block) -> bool:
    if block.embed is not None:
        return bool(hostname(block.embed.url))
    return bool(hostname(block.image.url)) if block.image is not None else bool(block.text)


def _within_depth(block: Block) -> Block:
    level = min(max(block.level, 1), LIST_MAX_DEPTH) if block.kind == "item" else block.level
    return block._replace(level=level, quoted=min(max(block.quoted, 0), QUOTE_MAX_DEPTH))


def _nodes(blocks: Iterable[Block], depth: int, counts: _Counts) -> Iterator[Node]:
    for kind, group in _groups(blocks, depth):
        if kind == "quote":
            for quote in _split_quotes(group, depth + 1):
                yield Quote(tuple(_nodes(quote, depth + 1, counts)))
        elif kind == "item":
            begun = next((at for at, block in enumerate(group) if not block.continued), len(group))
            yield from _nodes(map(_apart, group[:begun]), depth, counts)
            yield from _counted(_lists(group[begun:], depth), counts)
        elif kind == "row":
            for _, rows in groupby(group, key=lambda row: row.group):
                yield Table(tuple(rows))
        elif kind == "definition":
            for _, entries in groupby(group, key=lambda entry: entry.group):
                yield Definitions(tuple(entries))
        else:
            yield from group


def _counted(lists: Iterable[ItemList], counts: _Counts) -> Iterator[ItemList]:
    """The lists, each with the number of its first item: its own, or the next of the list that it goes on with."""
    for found in lists:
        first = found.items[0].block
        key = _list_of(first)
        start = found.start if first.number is not None else counts[key] + 1
        yield replace(found, start=max(start, 0))
        counts[key] += len(found.items)


def _groups(blocks: Iterable[Block], depth: int) -> Iterator[tuple[str, list[Block]]]:
    """Neighbours in one container at that depth of quotes, with the container's kind."""
    kind, group = "", list[Block]()
    for block in blocks:
        own = kind if kind == "item" and _is_in_item(block, group, depth) else _container(block, depth)
        if own != kind and group:
            yield kind, group
            group = []
        kind = own
        group.append(block)
    if group:
        yield kind, group


def _is_in_item(block: Block, items: Sequence[Block], depth: int) -> bool:
    """Whether it stands inside the last of some items: it says so, or is an item of a list in a quote there."""
    if block.continued:
        return block.quoted >= depth
    return block.kind == "item" and block.quoted > depth and block.level > items[0].level


def _apart(block: Block) -> Block:
    """What is continued, as a block of its own."""
    return block._replace(continued=False, kind="paragraph" if block.kind == "item" else block.kind)


def _container(block: Block, depth: int) -> str:
    if block.quoted > depth:
        return "quote"
    return "definition" if block.kind == "term" else block.kind


def _split_quotes(blocks: Sequence[Block], depth: int) -> Iterator[list[Block]]:
    """Two paragraphs in a row with different group numbers stand in two quotes."""
    quote = [blocks[0]]
    for before, block in pairwise(blocks):
        are_loose = all(each.kind == "paragraph" and each.quoted == depth for each in (before, block))
        if are_loose and before.group != block.group:
            yield quote
            quote = []
        quote.append(block)
    yield quote


def _lists(items: Sequence[Block], depth: int, *, inner: bool = False) -> Iterator[ItemList]:
    """Lists side by side: each ends before an item that is neither its own nor deeper, nor has the next number.

    Inner ones stand in one item, at one depth: only whether they are numbered parts them.
    """
    members: list[Block] = []
    last: Block | None = None
    """The last item of the list itself."""
    sizes = Counter(_list_of(item) for item in items if item.kind == "item" and not item.continued)
    for item in items:
        if last is not None and item.level <= members[0].level and not _continues(item, members, depth):
            same = item.ordered == members[0].ordered if inner else _list_of(item) == _list_of(members[0])
            if not (same or _goes_on(item, last, sizes)) or not _follows(item, last):
                yield _list(members, depth)
                members = []
            last = item
        last = last or item
        members.append(item)
    if members:
        yield _list(members, depth)


def _continues(item: Block, members: Sequence[Block], depth: int) -> bool:
    """Whether it goes on with an item of this list: an item that lies less deep has lost its beginning."""
    if item.kind != "item" or item.quoted > depth:
        return True
    return item.continued and item.level >= members[0].level


def _goes_on(item: Block, last: Block, sizes: _Counts) -> bool:
    """Whether it begins a list that goes on where the one before it ends: some editors make one of every line."""
    if item.ordered != last.ordered:
        return False
    if item.ordered:
        return item.number is not None and item.number > 1 and last.number == item.number - 1
    return max(sizes[_list_of(item)], sizes[_list_of(last)]) <= 1


def _follows(item: Block, last: Block) -> bool:
    """Whether its number is the next, as far as both are known: a list draws no others."""
    return item.number is None or last.number is None or item.number == last.number + 1


def _list_of(item: Block) -> tuple[int, int, bool]:
    return item.group, item.level, item.ordered


def _list(members: Sequence[Block], depth: int) -> ItemList:
    level = members[0].level
    own = [
        at
        for at, member in enumerate(members)
        if at == 0 or (member.level <= level and not member.continued and member.quoted <= depth)
    ]
    items = tuple(
        Item(members[index], tuple(_parts(members[index + 1 : following], level, depth)))
        for index, following in pairwise([*own, len(members)])
    )
    return ItemList(items, members[0].ordered, _start(members[0]))


def _start(first: Block) -> int:
    return 1 if first.number is None or not first.ordered else max(first.number, 0)


def _parts(inner: Sequence[Block], level: int, depth: int) -> Iterator[Node]:
    """What stands inside an item of a list of that level."""
    own: list[Block] = []
    deeper: list[Block] = []
    """Items of an inner list, and what stands in them; one of the two is empty."""
    for block in inner:
        if block.kind == "heading":
            is_own = not deeper  # it begins the item
        elif block.quoted > depth and not block.continued:
            is_own = not deeper or block.level <= deeper[0].level  # of a list in a quote
        else:
            is_own = block.continued and (block.level <= level or (block.kind != "item" and not deeper))
        if is_own and deeper:
            yield from _lists(deeper, depth, inner=True)
            deeper = []
        elif not is_own and own:
            yield from _nodes(own, depth, Counter())
            own = []
        if is_own:
            own.append(_apart(block) if block.level <= level or block.kind == "heading" else block)
        else:
            deeper.append(block)
    yield from _lists(deeper, depth, inner=True) if deeper else _nodes(own, depth, Counter())
