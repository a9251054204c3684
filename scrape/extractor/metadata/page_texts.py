"""All texts of a page, read at once, and the nodes of those that are asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from scrape.extractor.metadata.nodetext import block_around

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

LEAD: Final = " \t\r\n-–—*·•|>(~"
"""What may stand before a label or a signature."""
LONGEST_LINE: Final = 300
"""Characters: longer texts are paragraphs and scripts."""
_EDGE: Final = "\0"
"""Stands in no text: the parser replaces it."""


class PageTexts:
    """The texts of a page's body in document order, without blank ones.

    To walk to their nodes takes longer than to read them all, so that is done for those only that seem to be what is
    looked for.
    """

    def __init__(self, tree: LexborHTMLParser) -> None:
        body = tree.body
        self.texts: list[str] = [] if body is None else body.text(separator=_EDGE, skip_empty=True).split(_EDGE)
        self._walk: Iterator[LexborNode] = (
            iter(()) if body is None else body.traverse(include_text=True, skip_empty=True)
        )
        self._nodes: list[LexborNode] = []

    def parent(self, place: int) -> LexborNode | None:
        """The element that the text at this place stands in."""
        nodes = self._nodes
        while len(nodes) <= place:
            node = next(self._walk)
            if node.is_text_node:
                nodes.append(node)
        return nodes[place].parent

    def blocks(self, places: Iterable[int]) -> Iterator[tuple[int, LexborNode]]:
        """The block elements that the texts at these places stand in, each once, with the first of its places: one may
        hold thousands of texts, and costs as much for each."""
        seen: set[int] = set()
        for place in places:
            block = block_around(self.parent(place))
            if block is not None and block.mem_id not in seen:
                seen.add(block.mem_id)
                yield place, block

    @cached_property
    def _lines(self) -> str:
        return _EDGE.join([text for text in self.texts if len(text) <= LONGEST_LINE])

    def those_in_lines(self, words: Iterable[str]) -> list[str]:
        """Which of the words stand in any text of at most `LONGEST_LINE`: those that few pages have most have not."""
        return [word for word in words if word in self._lines]

    def label(self, place: int) -> str:
        """The text before it that is not blank."""
        return next((text for at in range(place - 1, -1, -1) if (text := self.texts[at].strip())), "")
