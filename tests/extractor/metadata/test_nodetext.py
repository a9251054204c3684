"""The text of an element."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from scrape.extractor.metadata.nodetext import LONGEST_TEXT, clean_text, node_text


def test_of_a_long_element_no_more_is_gone_through_than_is_read() -> None:
    taken = []

    def children(*, include_text: bool) -> Iterator[Any]:
        assert include_text
        for number in range(3 * LONGEST_TEXT):
            taken.append(number)
            yield SimpleNamespace(tag="-text", text_content="ab")

    paragraph: Any = SimpleNamespace(tag="p", iter=children)
    assert len(node_text(paragraph)) == len(taken) * 2 == LONGEST_TEXT + 2


def test_marks_of_direction_around_a_value_are_none_of_it() -> None:
    assert clean_text("\u200eTide Tables\u200f ") == "Tide Tables"
    assert clean_text("\u202bלוח\u202c") == "לוח"
    assert clean_text("לוח \u200e(2)\u200e א") == "לוח \u200e(2)\u200e א"
