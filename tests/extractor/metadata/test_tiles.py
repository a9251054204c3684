"""Articles that lead to others are told by what stands beside them."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.metadata.tiles import is_tile

TILE = "<article class=one><h2><a href=/lamps>Lamps</a></h2><p>Ada Berg, May 3</p></article>"
OTHER = "<article><h2><a href=/ropes>Ropes</a></h2></article>"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (f"<main>{TILE}{OTHER}</main>", True),
        (f"<ul><li>{OTHER}</li> <li>{TILE}</li></ul>", True),
        (f"<main><article><h1>Ships</h1></article><div><h3>More</h3>{TILE}</div></main>", True),
        (f"<main>{TILE}</main>", False),
        (f"<main>{TILE.replace('Ada', 'Ada ' * 200)}{OTHER}</main>", False),
        # Of thousands not all are asked for each.
        (f"<main>{TILE}{'<p>Ships.</p>' * 40}{OTHER}</main>", False),
    ],
)
def test_tile_among_others(markup: str, expected: bool) -> None:
    article = LexborHTMLParser(markup).css_first("article.one")
    assert article is not None
    assert is_tile(article) is expected
