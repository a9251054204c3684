"""The body as it is kept, with what several stages ask of its blocks, found out once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from scrape.blocks import Block
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
