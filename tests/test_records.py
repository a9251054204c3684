"""An article as JSON and back."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from typing import Any

import pytest

from scrape.blocks import Image
from scrape.errors import InvalidJSON, InvalidRecord
from scrape.records import Article, Failure, Link, Page

ARTICLE = Article(
    url="https://news.example/1",
    title="Zoë’s \u2028 ferry",
    authors=("Marit Solberg", "Aino Koski"),
    body="Words.\n\nMore words.",
    links=(Link("https://news.example/2", "two", internal=True),),
    images=(Image("https://news.example/a.jpg", alt="Ferry"),),
    word_count=3,
    is_accessible_for_free=True,
    warnings=("paywalled",),
    status=200,
    input={"id": [7, None]},
)


@pytest.mark.parametrize("article", [Article(), ARTICLE, Article(error=Failure("timed_out", "no page"))])
def test_json_and_back_is_the_same_article(article: Article) -> None:
    assert Article.from_json(article.to_json()) == article


def test_json_is_one_line_of_the_whole_record() -> None:
    text = ARTICLE.to_json()
    assert text.splitlines() == [text]
    assert json.loads(text) == ARTICLE.to_record()


def test_keys_that_were_asked_for_besides_are_passed_over() -> None:
    assert Article.from_record(ARTICLE.to_record() | {"markdown": "Words."}) == ARTICLE


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "NaN,"])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(InvalidJSON):
        Article.from_json(text)


@pytest.mark.parametrize(
    "change",
    [
        {"schema_version": 2},
        {"title": 7},
        {"authors": "Marit Solberg"},
        {"links": ["https://news.example/2"]},
        {"links": [{"href": "https://news.example/2"}]},
        {"error": {"kind": "timed_out"}},
        {"input": []},
        {"authors": [{}]},
        {"tags": ["a", 1]},
        {"links": [{"url": "https://news.example/2", "text": "two", "internal": "yes"}]},
        {"images": [{"url": 1}]},
        {"images": [{"url": None}]},
        {"error": {"type": "timed_out", "message": None}},
    ],
)
def test_what_is_no_article_record_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(InvalidRecord):
        Article.from_record(ARTICLE.to_record() | change)


def test_what_is_wrong_with_a_record_is_said() -> None:
    record = ARTICLE.to_record()
    with pytest.raises(InvalidRecord, match=r"^no article record: word_count cannot be str$"):
        Article.from_record(record | {"word_count": "7"})
    del record["title"]
    with pytest.raises(InvalidRecord, match=r"^no article record: 'title' is missing$"):
        Article.from_record(record)


@pytest.mark.parametrize("record", [None, "x", 5, [1]])
def test_what_is_no_record_is_a_type_error(record: Any) -> None:
    with pytest.raises(TypeError, match="an article record is a mapping, not"):
        Article.from_record(record)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"error": {"type": "timed_out"}}, "error is no Failure: {'type': 'timed_out'}"),
        ({"links": [5]}, "links has what is no Link: 5"),
        ({"images": [{"src": "x"}]}, "images has what is no Image: {'src': 'x'}"),
    ],
)
def test_what_is_wrong_within_a_record_is_told(change: dict[str, Any], says: str) -> None:
    with pytest.raises(InvalidRecord, match=re.escape(says)):
        Article.from_record(ARTICLE.to_record() | change)


def test_a_record_with_a_key_too_few_is_refused_by_its_name() -> None:
    record = ARTICLE.to_record()
    del record["tags"]
    with pytest.raises(InvalidRecord, match="tags"):
        Article.from_record(record)


@pytest.mark.parametrize("text", ["null", "[]", '"title"', "7"])
def test_json_that_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(InvalidRecord):
        Article.from_json(text)


def test_what_is_in_the_record_stays_an_object_whatever_makes_json_of_it() -> None:
    article = Article(links=(Link("https://news.example/", "News", internal=True),), error=Failure("empty_input", "x"))
    plain = json.loads(json.dumps(asdict(article)))
    assert plain["links"] == [{"url": "https://news.example/", "text": "News", "internal": True}]
    assert plain["error"] == {"type": "empty_input", "message": "x"}


def test_records_with_foreign_keys_can_stand_in_sets() -> None:
    articles = [Article(url="https://a.example/", input={"id": number}) for number in (1, 2, 1)]
    assert len(set(articles)) == 2
    assert len({Page(html="<p>", headers={"a": "b"}, input={"id": [1]})} | {Page(html="<p>")}) == 2
