"""A document's lists as arrays."""

from __future__ import annotations

import pytest

from scrape.extractor.layout import layout_of
from scrape.extractor.parsing.walk import parse


@pytest.mark.parametrize(
    ("text", "length"), [("Gulls.", 6), ("日本語。", 10), ("カモメ ab", 12), ("갈매기", 3), ("นกนางนวล", 8)]
)
def test_an_ideograph_is_as_long_as_several_letters(text: str, length: int) -> None:
    layout = layout_of(parse(f"<p>{text}</p><p>x</p>"))
    assert layout.characters.tolist() == [len(text), 1]
    assert layout.lengths.tolist() == [length, 1]


def test_links_keep_their_share_of_a_text_in_ideographs() -> None:
    layout = layout_of(parse("<p><a href=/a>漢字</a>漢字</p><p><a href=/b>Gulls</a></p>"))
    assert layout.linked.tolist() == [6, 5]
    assert layout.lengths.tolist() == [12, 5]
