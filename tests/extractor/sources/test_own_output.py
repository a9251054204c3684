"""HTML that we wrote, read again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from scrape.blocks import Block, BlockKind, Image, Run
from scrape.extractor.article import extract_article
from scrape.records import Article, Page
from scrape.writer.html_format import blocks_to_html, to_html

ARTICLE = Article(
    title="Gulls & terns return",
    authors=("Jo Marsh", "premium", 'Al "Reef" <Kim>'),
    date_published="2024-03-05T09:15:00+01:00",
    date_modified="2024-03-07",
    sitename="Harbour Daily",
    blocks=(
        Block("paragraph", (Run("By Kim Lee, 1 January 2020"),)),
        Block("paragraph", (Run("The birds are back in the harbour, the board said on Monday."),)),
    ),
)


def fields(article: Article) -> tuple[object, ...]:
    return article.title, article.authors, article.date_published, article.date_modified, article.sitename


def read_again(article: Article) -> Article:
    return extract_article(Page(html=to_html(article), url="https://news.example/a"))


def test_the_record_s_fields_come_back() -> None:
    assert fields(read_again(ARTICLE)) == fields(ARTICLE)


def test_what_was_not_known_is_not_found_in_the_text() -> None:
    unknown = replace(ARTICLE, authors=(), date_published=None, date_modified=None, sitename=None)
    assert fields(read_again(unknown)) == fields(unknown)


@pytest.mark.parametrize("value", ["yesterday", "<script>"])
def test_a_date_that_is_none_is_not_taken_over(value: str) -> None:
    assert read_again(replace(ARTICLE, date_published=value)).date_published is None


def test_lists_come_back_with_what_their_items_hold() -> None:
    def part(kind: BlockKind, text: str = "", **more: Any) -> Block:
        runs = (Run(text),) if text else ()
        return Block(kind, runs, continued=True, level=1, **more)

    blocks = (
        Block("item", (Run("One."),), level=1, group=1),
        part("code", "x = 1"),
        part("figure", image=Image("https://a.example/x.png", "X")),
        part("paragraph", "Go.", quoted=1),
        part("row", cells=((Run("1"),), (Run("2"),))),
        Block("item", (Run("Two."),), level=1, group=1),
    )
    html = to_html(replace(ARTICLE, blocks=blocks))
    again = read_again(replace(ARTICLE, blocks=blocks))
    assert blocks_to_html(again.blocks) == blocks_to_html(blocks)
    assert blocks_to_html(blocks) in html


def test_a_text_that_asks_for_scripts_is_read_again() -> None:
    line = "Please activate JavaScript to enable the search functionality."
    assert read_again(replace(ARTICLE, blocks=(Block("paragraph", (Run(line),)),))).body == line


def test_items_that_begin_with_what_is_no_text_stay_so() -> None:
    def of(number: int, **given: Any) -> Block:
        return Block("item", level=1, ordered=True, number=number, group=1, **given)

    blocks = (
        Block("heading", (Run("Go."),), level=3, item=of(1)),
        Block("item", (Run("Then."),), level=1, ordered=True, continued=True, group=1),
        Block("code", (Run("x = 1"),), item=of(2)),
        Block("paragraph", (Run("Said."),), quoted=1, group=1, item=of(3)),
        Block("row", cells=((Run("a"),), (Run("b"),)), group=2, item=of(4)),
    )
    again = read_again(replace(ARTICLE, blocks=blocks))
    assert blocks_to_html(again.blocks) == blocks_to_html(blocks)
