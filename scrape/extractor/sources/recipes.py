"""Recipes that a page holds only as data: what JSON-LD tells of one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from scrape.blocks import Block, Run
from scrape.extractor.claims import objects_in
from scrape.extractor.metadata.nodetext import clean_text
from scrape.extractor.parsing.linked_data import Thing, types_of
from scrape.extractor.structure.rich_text import lines_of

if TYPE_CHECKING:
    from scrape.extractor.document import Document


def recipe_in(document: Document) -> tuple[Block, ...]:
    """The description, ingredients and steps of the one recipe in a page's JSON-LD, or nothing."""
    if "recipe" not in document.claims.types:
        return ()
    recipes = [thing for thing in objects_in(document.linked_data) if "recipe" in types_of(thing)]
    return _blocks_of(recipes[0]) if len(recipes) == 1 else ()


def _blocks_of(recipe: Thing) -> tuple[Block, ...]:
    ingredients = tuple(
        Block("item", (Run(text),), level=1, group=1) for text in _lines(recipe.get("recipeIngredient"))
    )
    steps = tuple(Block("paragraph", (Run(text),)) for text in _lines(recipe.get("recipeInstructions")))
    told = tuple(Block("paragraph", (Run(text),)) for text in _lines(recipe.get("description")))
    return (*told, *ingredients, *steps) if ingredients and steps else ()


def _lines(value: Any) -> Iterator[str]:
    """The lines of a text, of texts, or of steps and sections of steps."""
    if isinstance(value, str):
        yield from filter(None, map(clean_text, lines_of(value)))
    elif isinstance(value, list):
        for each in value:
            yield from _lines(each)
    elif isinstance(value, dict):
        yield from _lines(value.get("itemListElement") or value.get("text") or value.get("name"))
