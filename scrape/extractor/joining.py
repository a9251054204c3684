"""Several pages of one article, made into one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from scrape.blocks import Block


def joined_blocks(pages: Iterable[Sequence[Block]]) -> tuple[Block, ...]:
    """The blocks of all pages in order; what an earlier page began with is not said again.

    Pages of one article often repeat its standfirst, or a list of its chapters, before they go on.
    """
    joined: list[Block] = []
    for blocks in pages:
        joined.extend(_new_blocks(joined, blocks))
    return tuple(joined)


def _new_blocks(before: Sequence[Block], blocks: Sequence[Block]) -> Iterator[Block]:
    known = {block.text for block in before}
    group = max((block.group for block in before), default=0)
    repeats = True
    for block in blocks:
        repeats = repeats and block.text in known
        if not repeats:
            yield block._replace(group=block.group + group) if block.group else block
