"""A made article, as what scrapers leave of it holds it."""

from __future__ import annotations

from scrape.extractor.sources.plain_text import TextArticle

FIRST = (
    "The ferry between the two islands will stop for the winter, the council said on Tuesday, "
    "after a season in which half of its crossings were cancelled."
)
SECOND = (
    "Nobody on the smaller island was surprised, since the ship is older than most of the people who "
    "take it and has been repaired in four countries."
)
TITLE = "Ferry stops for the winter after a bad season"


def body(found: TextArticle) -> list[str]:
    return [block.text for block in found.blocks]
