"""Links to other articles that outweigh the page's own."""

from __future__ import annotations

import numpy as np
import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.headlines import without_teasers

ARTICLE = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The weir"}</script>'
PROSE = "<p>" + "The weir held through the night, and the miller slept for the first time in a week. " * 3 + "</p>"
LINK = "The ferry that came too late, and what the harbour master says of it"
TEASER = f'<div class="card"><a href="/other">{LINK}</a></div>'


def kept(head: str, prose: int, teasers: int) -> list[str]:
    document = parse(f"<head>{head}</head><article>{PROSE * prose}</article><main>{TEASER * teasers}</main>")
    words = np.array([len(text.split()) for text in document.texts], dtype=np.float64)
    chosen = without_teasers(document, tuple(range(len(document))), words)
    return ["prose" if document.texts[segment].startswith("The weir") else "teaser" for segment in chosen]


def test_on_a_page_that_says_it_is_an_article_links_that_outweigh_the_prose_go() -> None:
    assert kept(ARTICLE, prose=2, teasers=20) == ["prose"] * 2


@pytest.mark.parametrize(
    ("head", "prose", "teasers"),
    [
        ("", 2, 20),  # a page that lists
        ('<meta property="og:type" content="article">', 2, 20),
        (ARTICLE, 1, 20),  # too little prose for an article
        (ARTICLE, 20, 6),  # the article's own list
        (ARTICLE, 2, 4),
    ],
)
def test_other_links_stay(head: str, prose: int, teasers: int) -> None:
    assert kept(head, prose, teasers) == ["prose"] * prose + ["teaser"] * teasers
