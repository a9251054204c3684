"""Lines beside what a shop sells."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.shop_lines import MAX_LINES, shop_lines
from scrape.extractor.parsing.walk import parse

TENT = "<meta property=og:type content=product><p class=product>The tent sleeps two and weighs less than a hen.</p>"


def kept(page: str) -> list[str]:
    document = parse(page)
    gone = shop_lines(document, range(len(document)))
    return [text for at, text in enumerate(document.texts) if at not in gone]


@pytest.mark.parametrize(
    "line",
    [
        "Based on 12 reviews",
        "4.5 out of 5 stars (310)",
        "12 Reviews",
        "Be the first to review this product",
        "Add to Wish List (898 people have added)",
        "Add to cart – £21.60",
        "Visit the Otter Store",
        "In den Warenkorb",
        "Pre-order now",
        "Jetzt vorbestellen",
        "Précommander",
        "Preordina ora",
        "In den Einkaufswagen",
        "Besuche den Otter-Store",
        "Visita la tienda de Otter",
        "zapytaj o produkt",
        "Quantité",
        "Bewertet mit 4.50 von 5, basierend auf 2 Kundenbewertungen",
        "Valutato 4.50 su 5 su base di 2 recensioni",
        "2 recensioni dei clienti",
        "Valorado con 4.50 de 5 en base a 2 valoraciones de clientes",
        "Disponibile",
        "Schrijf de eerste review over dit product",
        "Pickup currently unavailable at Harbour Street",
        "Sé el primero en opinar sobre este producto",
        "Aggiungi una recensione",
        "Leider liegen noch keine Bewertungen vor. Seien Sie der Erste!",
        "Schreiben Sie die erste Kundenmeinung zum Otter",
        "Der Artikel Otter: Lieder wurde in den Warenkorb gelegt.",
        "25 vélemény",
        "There are no reviews yet",
        "In stock",
        "Couldn't load pickup availability",
        "Tax included. Shipping calculated at checkout.",
        "Zum Merkzettel hinzufügen",
        "Vorrätig",
        "Preise inkl. MwSt. zzgl. Versandkosten",
        "Derniers articles en stock",
        "3 disponibili",
        "Op voorraad",
        "Skladem",
        "Diesen Artikel haben wir am Montag, 12. Mai 2014 in unseren Katalog aufgenommen.",
    ],
)
def test_lines_of_a_shop_go(line: str) -> None:
    assert len(kept(f"{TENT}<p>{line}</p>")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "4 out of 5 stars",
        "Rating: 4/5",
        "4.5 Rating",
        "Reviews",
        "Size",
        "12 tents",
        "In stock are tents",
        "Lieferzeit der Zelte",
    ],
)
def test_verdicts_and_headings_stay(line: str) -> None:
    assert kept(f"{TENT}<p>{line}</p>")[1:] == [line]


@pytest.mark.parametrize(
    "page",
    [
        "<p>The tent sleeps two.</p>",
        "<ul class=menu-item-3><li>Tents</ul>",
        "<p class='product preview cart'>The tent sleeps two.</p>",
        "<h2>Add to cart</h2><p>Shops write it on a button.</p>",
        '<script type=application/ld+json>{"@type":"NewsArticle"}</script><button>Buy now</button>',
    ],
)
def test_pages_that_sell_nothing_keep_theirs(page: str) -> None:
    assert kept(f"{page}<p>12 reviews</p>")[-1] == "12 reviews"


@pytest.mark.parametrize(
    "page",
    [
        '<script type=application/ld+json>{"@type":"Product"}</script><p>A tent</p>',
        "<div itemscope itemtype=https://schema.org/Product><p>A tent</p></div>",
        "<p>A tent</p><input type=submit value='Add to cart'>",
        "<p>A tent</p><input type=image alt='In den Warenkorb'>",
        "<p>A tent</p><a href=/cart><img src=/cart.png alt='Do koszyka'></a>",
        "<meta property=og:type content=product.group><p>A tent</p>",
    ],
)
def test_pages_that_sell_something_say_so(page: str) -> None:
    assert kept(f"{page}<p>12 reviews</p>") == ["A tent"]


@pytest.mark.parametrize("heading", ["Add to cart", "Size guide", "Quantity", "12 reviews"])
def test_headings_of_chapters_stay(heading: str) -> None:
    assert heading in kept(f"{TENT}<h2>{heading}</h2><p>The tent comes in two sizes.</p>")


@pytest.mark.parametrize(
    "below",
    [
        "<div><button>Copy</button><pre>pitch</pre></div>",
        "<p>Advert</p><ul><li>two</ul>",
        "<pre>x</pre>",
        "<table><tr><td>x",
    ],
)
def test_a_label_of_a_list_stays(below: str) -> None:
    document = parse(f"{TENT}<p>Usage:</p>{below}")
    members = [at for at, text in enumerate(document.texts) if text not in {"Copy", "Advert", "x"}]
    assert document.texts.index("Usage:") not in shop_lines(document, members)


def test_lists_of_goods_keep_theirs() -> None:
    assert len(kept(TENT + "<p>A tent</p><p>12 reviews</p>" * (MAX_LINES + 1))) == 1 + 2 * (MAX_LINES + 1)


def test_a_label_goes_where_its_values_were_left_out() -> None:
    document = parse(f"{TENT}<label>Size:</label><div>two</div><p>Otter said:</p><p>hm</p>{TENT}")
    assert shop_lines(document, [0, 1, 3, 5]) == {document.texts.index("Size:")}
    assert "Size:" in kept(f"{TENT}<p>Size:</p><ul><li>two<li>three</ul>")
