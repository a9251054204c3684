"""Goods of a shop that were scraped as text."""

from __future__ import annotations

from scraped_text import FIRST, SECOND, TITLE, body

from scrape.extractor.sources.plain_text import extract


def test_buttons_of_a_cart_and_counts_of_reviews_go() -> None:
    found = extract(
        f"{TITLE}\n\n4.6 out of 5 stars 318 ratings\n\nAdd to cart\n\nAdd to wishlist\n\n{FIRST}\n\n{SECOND}"
        "\n\nWeight: 310 g\n\nWrite a review"
    )
    assert (found.title, body(found)) == (TITLE, [FIRST, SECOND, "Weight: 310 g"])


def test_without_a_cart_they_may_be_the_text() -> None:
    text = f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\nQuantity\n\nFour crates"
    assert body(extract(text)) == [FIRST, SECOND, "Quantity", "Four crates"]
