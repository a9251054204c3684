"""The text of an element."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from scrape.extractor.metadata.nodetext import LONGEST_TEXT, node_text


def test_of_a_long_element_no_more_is_gone_through_than_is_read() -> None:
    taken = []

    def children(*, include_text: bool) -> Iterator[Any]:
        assert include_text
        for number in range(3 * LONGEST_TEXT):
            taken.append(number)
            yield SimpleNamespace(tag="-text", text_content="ab")

    paragraph: Any = SimpleNamespace(tag="p", iter=children)
    assert len(node_text(paragraph)) == len(taken) * 2 == LONGEST_TEXT + 2
