"""Values of filters, which say how many goods have them."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.filters import filters
from scrape.extractor.parsing.walk import parse

GOODS = "<div class=tile><h3>Two-man tent</h3><p>42 coins</p></div>" * 3
VALUES = [f"Size {size} ({size * 3})" for size in range(1, 7)]
LINKED = "<li><a href=/size>{}</a></li>"


def kept(page: str) -> list[str]:
    document = parse(page)
    gone = filters(document, range(len(document)))
    return [text for at, text in enumerate(document.texts) if at not in gone]


@pytest.mark.parametrize("value", [LINKED, "<li style='display: none'>{}</li>"])
def test_values_with_their_counts_go(value: str) -> None:
    assert kept(f"<ul>{''.join(map(value.format, VALUES))}</ul>{GOODS}") == ["Two-man tent", "42 coins"] * 3


@pytest.mark.parametrize(
    "page",
    [
        f"<ul>{''.join(map('<li>{}</li>'.format, VALUES))}</ul>",  # nothing to press: results, say
        f"<ul>{''.join(map(LINKED.format, VALUES[:3]))}</ul>",
        f"<ul>{''.join(map(LINKED.format, [*VALUES[:4], *'abcd']))}</ul>",  # items some of which end in figures
        '<script type="application/ld+json">{"@type": "Article"}</script>' + "".join(map(LINKED.format, VALUES)),
    ],
)
def test_other_items_that_end_in_figures_stay(page: str) -> None:
    assert len(kept(page)) == len(parse(page))


@pytest.mark.parametrize("place", ["<ul>{0}{1}</ul>", "<ul>{0}</ul><ul>{1}</ul>"])
def test_a_text_set_like_values_stays(place: str) -> None:
    text = "Whoever buys a tent for two should know that two of whom one snores need one for three."
    assert kept(place.format("".join(map(LINKED.format, VALUES)), f"<li>{text}</li>")) == [text]


def test_an_item_of_a_text_set_like_values_stays() -> None:
    values = f"<div class=menu><ul>{''.join(map(LINKED.format, VALUES))}</ul></div>"
    assert kept(f"{values}<p>Bring:<ul><li>a dry sack</ul>") == ["Bring:", "a dry sack"]


def test_a_long_value_goes_with_its_count() -> None:
    long = "Tents for two who like to sleep near each other on the ground of a wood (12)"
    assert kept(f"<ul>{''.join(map(LINKED.format, [*VALUES, long]))}</ul>") == []
