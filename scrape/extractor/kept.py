"""The body as it is kept, with what several stages ask of its blocks, found out once; and those of several pages of one
article, made into one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from scrape.blocks import Block
from scrape.extractor.body_links import links_of
from scrape.records import Article
from scrape.text import count_words


class Kept(NamedTuple):
    """The blocks of a body, their texts and how many words each has."""

    blocks: tuple[Block, ...]
    texts: tuple[str, ...]
    counts: tuple[int, ...]

    @classmethod
    def of(cls, blocks: Iterable[Block]) -> Kept:
        """The blocks, read and counted."""
        kept = tuple(blocks)
        texts = tuple([block.text for block in kept])
        return cls(kept, texts, tuple(map(count_words, texts)))

    @property
    def words(self) -> int:
        """How many words the blocks have together."""
        return sum(self.counts)

    def words_where(self, is_meant: Callable[[str], bool]) -> int:
        """How many words those blocks have whose texts are such."""
        return sum(count for text, count in zip(self.texts, self.counts, strict=True) if is_meant(text))


def article_of(kept: Kept, own_url: str | None, base_url: str | None = None) -> Article:
    """An article of that body, about which nothing else is known yet."""
    return Article(
        body="\n\n".join(filter(None, kept.texts)),
        links=tuple(links_of(kept.blocks, own_url, base_url)),
        images=tuple(block.image for block in kept.blocks if block.image is not None),
        word_count=kept.words,
        blocks=kept.blocks,
    )


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
