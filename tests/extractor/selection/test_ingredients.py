"""The ingredients that a recipe names in its data are kept where the page shows them."""

from __future__ import annotations

import json

import pytest

from scrape.extractor.article import extract_article
from scrape.records import Page

INGREDIENTS = ("2 cups dried kelp", "1 tbsp sea salt", "3 limpets, shelled", "½ lemon")
TOLD = "<p>Boil the kelp in plenty of water until it is soft, and stir it from time to time with a spoon.</p>" * 4
STORY = "<p>My aunt kept the lighthouse, and this soup was what she gave to those who came out to her.</p>" * 4


def body_of(shown: str, head: str = "") -> list[str]:
    body = f"<body><h1>Kelp soup</h1>{STORY}{shown}{TOLD}</body>"
    html = f"<html lang=en><head><title>Kelp soup</title>{head}</head>{body}</html>"
    return (extract_article(Page(html=html)).body or "").split("\n\n")


def recipe(**more: object) -> str:
    data = {"@type": "Recipe", "name": "Kelp soup", "recipeIngredient": INGREDIENTS, **more}
    return f"<script type='application/ld+json'>{json.dumps({'@graph': [data]})}</script>"


MENU = "<div class=rail><ul class=menu>{}</ul></div>"
SHOWN = MENU.format("".join(f"<li><button>+</button> <span>{text}</span></li>" for text in INGREDIENTS))
MARKED = MENU.format(
    "".join(f"<li itemprop=ingredients><button>+</button> <span>{text}</span></li>" for text in INGREDIENTS)
)


@pytest.mark.parametrize(("shown", "head"), [(SHOWN, recipe()), (MARKED, "")])
def test_named_ingredients_are_kept_once(shown: str, head: str) -> None:
    lines = "\n".join(body_of(shown + shown, head))
    assert [lines.count(text) for text in INGREDIENTS] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    "unseen",
    ['<span style="display:none">{}</span>', '<div style="position:absolute;left:-9999px">{}</div>', "<nav>{}</nav>"],
)
def test_ingredients_that_are_marked_where_only_machines_read_are_kept_where_they_are_shown(unseen: str) -> None:
    marked = "".join(f"<span itemprop=recipeIngredient>{text}</span>" for text in INGREDIENTS)
    lines = "\n".join(body_of(unseen.format(marked) + SHOWN))
    assert [lines.count(text) for text in INGREDIENTS] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    ("called", "stays"),
    [
        ("recipe-ingredients", True),
        ("zutaten-liste", True),
        ("ingredients-filter", False),
        ("related-ingredients", False),
        ("shop-ingredients", False),
    ],
)
def test_ingredients_are_named_by_their_list_too(called: str, stays: bool) -> None:
    head = f"<h4>What it takes</h4><button>Metric</button>{SHOWN}"
    lines = body_of(head.replace("class=menu", f"class={called}"))
    assert all(text in "\n".join(lines) for text in ("What it takes", *INGREDIENTS)) is stays


def test_others_stay_where_they_are() -> None:
    assert not any(text in "\n".join(body_of(SHOWN)) for text in INGREDIENTS)


def test_what_the_page_does_not_show_is_not_told() -> None:
    assert "½ lemon" not in "\n".join(body_of(SHOWN.replace("½ lemon", "Share"), recipe()))


def test_labels_over_ingredients_are_kept_with_them() -> None:
    first, second, *others = SHOWN.split("</li>")
    rest = "</li>".join((second, *others))
    shown = f"<h4>Ingredients</h4><p>For the broth:</p>{first}</li></ul><p>To serve:</p><ul>{rest}"
    lines = body_of(shown, recipe())
    assert [lines.index(text) - lines.index("Ingredients") for text in ("For the broth:", "To serve:")] == [1, 3]


def test_links_to_what_else_is_made_of_an_ingredient_stay_where_they_are() -> None:
    links = "".join(f"<li><a href=/with/{at}>{text}</a></li>" for at, text in enumerate(INGREDIENTS))
    assert not any(
        text in "\n".join(body_of(f"<div><h3>Browse</h3><ul>{links}</ul></div>", recipe())) for text in INGREDIENTS
    )
