"""Metadata from the data of a page that shows nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scrape.extractor.article import extract_article
from scrape.records import Article, Page

TEXT = "<p>The night ferry between the two islands will cross on battery power from Monday, the board said.</p>" * 4


def page(*around: Any, head: str = "") -> Article:
    """Of a page whose data hold an article in objects, the outermost first."""
    value: Any = {"content": TEXT}
    for record in reversed(around):
        value = {**record, "inner": value}
    script = f'<script type="application/json">{json.dumps({"app": value})}</script>'
    html = f'<html><head><title>App</title>{head}</head><body><div id="root"></div>{script}</body></html>'
    return extract_article(Page(html=html, url="https://news.example/ferry"))


@pytest.mark.parametrize(
    "title",
    [
        "Night ferry",
        {"rendered": "Night&nbsp;ferry"},
        {"basic": "Night ferry"},
        [{"text": "Night ferry"}],
    ],
)
def test_titles(title: Any) -> None:
    assert page({"title": title}).title == "Night ferry"


@pytest.mark.parametrize(
    "record",
    [
        {"author": "Jo Marsh"},
        {"byline": {"text": "By Jo Marsh"}},
        {"authors": [{"node": {"name": "Jo Marsh"}}]},
        {"author": {"data": {"id": 3, "attributes": {"name": "Jo Marsh"}}}},
        {"author": {"firstName": "Jo", "lastName": "Marsh"}},
        {"credits": {"by": [{"type": "author", "name": "Jo Marsh"}]}},
        {"bylines": [{"creators": [{"displayName": "Jo Marsh"}]}]},
        {"author": 7, "_embedded": {"author": [{"name": "Jo Marsh"}]}},
        {"frontmatter": {"author": "Jo Marsh"}},
    ],
)
def test_authors(record: Any) -> None:
    assert page({"title": "Night ferry", **record}).authors == ("Jo Marsh",)


@pytest.mark.parametrize(
    "value",
    ["2024-05-06T07:08:09Z", 1714979289, 1714979289000, 1714979289000000, 1714979289.0, {"_f": "d", "v": "2024-05-06"},
     {"iso": "2024-05-06T07:08:09Z"}, {"seconds": 1714979289}],
)  # fmt: skip
def test_dates(value: Any) -> None:
    found = page({"title": "Night ferry", "publishedAt": value, "updated_at": value})
    assert str(found.date_published)[:10] == "2024-05-06"
    assert str(found.date_modified)[:10] == "2024-05-06"


def test_when_an_object_was_made_is_its_date_where_nothing_else_tells_that() -> None:
    assert page({"title": "A", "publishedAt": "2024-05-06"}, {"createdAt": "2024-01-02"}).date_published == "2024-05-06"
    assert page({"title": "A"}, {"createdAt": "2024-01-02"}).date_published == "2024-01-02"


def test_tags() -> None:
    found = page({
        "title": "Night ferry",
        "tags": {"nodes": [{"name": "Ferries"}, {"name": "Islands"}]},
    })  # fmt: skip
    assert found.tags == ("Ferries", "Islands")


def test_what_a_page_says_itself_comes_first() -> None:
    head = '<meta name="description" content="All of the night ferry."><meta property="og:image" content="/own.jpg">'
    found = page({"title": "A", "excerpt": "Some other words of it.", "image": "/i.jpg"}, head=head)
    assert (found.description, found.image) == ("All of the night ferry.", "https://news.example/own.jpg")


def test_objects_that_hold_several_say_nothing_of_one() -> None:
    data = json.dumps({"author": "Al Reef", "all": [{"title": "Another"}, {"body": TEXT}]})
    html = f'<div id="root"></div><script type="application/json">{data}</script>'
    assert extract_article(Page(html=html, url="https://news.example/ferry")).authors == ()


@pytest.mark.parametrize(
    "value", [None, 7, [], {}, [[[[[[["a"]]]]]]], {"name": {"name": {"name": {"name": {}}}}}, True, "x" * 9999]
)
def test_data_may_hold_anything(value: Any) -> None:
    keys = ("title", "author", "publishedAt", "updatedAt", "excerpt", "image", "tags", "frontmatter")
    assert page(dict.fromkeys(keys, value)).body is not None
