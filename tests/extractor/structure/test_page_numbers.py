"""Numbers that a page writes may be none, or longer than Python reads them: its article is found all the same."""

from __future__ import annotations

import json

import pytest

from scrape.extractor.structure.rich_text import blocks_of_parts
from scrape.pipeline import clean_page
from scrape.records import Article, Page

TEXT = "The keeper of the lighthouse counted the boats that evening, wrote the number into the log, and went to bed."
PROSE = f"<p>{TEXT}</p>" * 3
MARKUP = (
    "<table><tr><th>Ship</th><th>Mast</th></tr><tr><td colspan={0}>Ropes and sails of the ships</td>"
    "<td rowspan={0}>Lamps and oil</td></tr></table>",
    "<figure><img src=/lamp.jpg width='{0}' height='{0}px'><figcaption>A lamp</figcaption></figure>",
    "<ol start={0}><li value={0}>Ropes</li></ol>",
    "<img srcset='/lamp.jpg {0}w, /rope.jpg {0}x'>",
)
NUMBERS = ("9" * 5000, "²", "٣", "-1", "1e999", "")


def cleaned(html: str) -> Article:
    return clean_page(Page(html=f"<title>Lamps</title>{html}", url="https://harbour.example/lamps"))


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number[:5])
@pytest.mark.parametrize("markup", MARKUP)
def test_attributes(markup: str, number: str) -> None:
    article = cleaned(f"<article><h1>Lamps</h1>{PROSE}{markup.format(number)}{PROSE}</article>")
    assert article.error is None
    assert TEXT in (article.body or "")


@pytest.mark.parametrize("level", ["x", "9" * 5000, "²", 1e999, 10**12, [1], {"a": 1}, True, -1])
@pytest.mark.parametrize("kind", ["block", "heading"])
def test_levels_of_rich_text(kind: str, level: object) -> None:
    span = [{"_type": "span", "text": TEXT}]
    styled = {"_type": "block", "style": "normal", "children": span}
    odd = {"_type": kind, "style": "normal", "listItem": "bullet", "level": level, "children": span}
    data = json.dumps({"props": {"post": {"body": [styled, styled, odd, styled]}}})
    article = cleaned(f"<h1>Lamps</h1><script id=__NEXT_DATA__ type=application/json>{data}</script>")
    assert article.error is None
    assert TEXT in (article.body or "")


@pytest.mark.parametrize(("depth", "level"), [(0, 1), (2, 3), (-5, 1), (10**12, 1), ("x", 1), (None, 1)])
def test_depths_of_rich_text(depth: object, level: int) -> None:
    (block,) = blocks_of_parts([{"type": "unordered-list-item", "depth": depth, "text": TEXT}], None)
    assert block.level == level
