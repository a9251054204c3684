"""What customers say in boxes that only their heading names."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.segment_rules import reasons_of_groups, without_boilerplate
from scrape.extractor.parsing.walk import parse

GOODS = "<h1>Otter pan</h1>" + "<p>The Otter pan is cast in one piece and gets better with every egg.</p>" * 4
CART = "<p><button>Add to cart</button></p>"
SAID = "It took three weeks of bacon, but here we are."
ARTICLE = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
PRODUCT = '<script type="application/ld+json">{"@type": "Product"}</script>'


def box(heading: str, name: str = "said") -> str:
    return f"<section><div>{heading}</div><div class={name}><h3>Eggs slide</h3><p>{SAID}</p></div></section>"


def kept(page: str) -> list[str]:
    document = parse(page)
    return [document.texts[segment] for segment in without_boilerplate(document, range(len(document)))]


@pytest.mark.parametrize(
    "heading",
    ["Customer Reviews", "Ratings and Reviews", "Reviews (214)", "Reviews for this item (214)", "Kundenrezensionen"],
)
def test_reviews_go_from_a_page_that_sells_or_where_they_are_called_so(heading: str) -> None:
    assert SAID not in kept(f"{GOODS}{CART}{box(f'<h2>{heading}</h2>')}")
    assert SAID not in kept(f"{GOODS}{PRODUCT}{box(f'<h2>{heading}</h2>')}")
    assert SAID not in kept(f"{GOODS}{box(f'<h2>{heading}</h2>', 'ugc-review')}")


@pytest.mark.parametrize(
    "inner",
    [
        f"<div class=avis id=a1><p>{SAID}</p></div><div class=avis id=a2><p>It stuck at first.</p></div>",
        f"<div class=avis><div class=review-date>5 March 2024</div><p>{SAID}</p></div>",
    ],
)
def test_a_row_of_reviews_or_the_parts_of_one_are_called_so(inner: str) -> None:
    assert SAID not in kept(f"{GOODS}<section><h2>Avis des clients</h2>{inner}</section>")


def test_they_have_their_reason() -> None:
    document = parse(f"{GOODS}{CART}{box('<h2>Customer reviews</h2>')}")
    given = reasons_of_groups(document, range(len(document)))
    assert {document.texts[at]: reason for at, reason in given.items()}[SAID] == "customer_reviews"


@pytest.mark.parametrize(
    "page",
    [
        f"{GOODS}{box('<h2>Customer reviews</h2>')}",
        f"{ARTICLE}{GOODS}{CART}{box('<h2>Customer reviews</h2>', 'review')}",
        f"{GOODS}{CART}{box('<p>Customer reviews</p>')}",
        f"{GOODS}{CART}{box('<h2>How we review</h2>')}",
        f"{GOODS}{CART}{box('<h2>Reviews</h2>', 'reviews')}",
        f"{GOODS}{CART}<div><h2>Reviews</h2><p>None yet.</p><h2>Care</h2><p>{SAID}</p></div>",
        f"<h1>Otter pan</h1>{CART}{box('<h2>Customer reviews</h2>')}",
        f"{GOODS}{box('<h2>Product reviews</h2>', 'preview-rating')}",
        f"{GOODS}{box('<h2>Ratings and reviews</h2>', 'code-review')}",
        f"{GOODS}{box('<h2>Customer feedback</h2>', 'review-howto')}",
        f"{GOODS}{box('<h2>Avis des clients</h2>', 'avis')}",
        f"{GOODS}{PRODUCT}{box('<h2>Student feedback</h2>')}",
    ],
)
def test_chapters_and_pages_of_reviews_stay(page: str) -> None:
    assert SAID in kept(page)


def test_a_heading_alone_stays() -> None:
    assert kept(f"{GOODS}{CART}<div><h2>Customer reviews</h2></div><p>{SAID}</p>")[-2:] == ["Customer reviews", SAID]
