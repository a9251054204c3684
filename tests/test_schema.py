"""The schema accepts what the package writes, and refuses what it never may."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from scrape.blocks import Image
from scrape.errors import ERROR_TYPES
from scrape.records import RECORD_KEYS, WARNINGS, Article, Failure, Link
from scrape.schema import article_schema

VALIDATOR = Draft202012Validator(article_schema())

WHOLE = Article(
    url="https://news.example/1",
    title="Ferry",
    authors=("Marit Solberg",),
    date_published="2024-06-21T06:12:44+02:00",
    date_modified="2024-06-22",
    language="zh-Hant-TW",
    body="Words.",
    links=(Link("mailto:a@news.example", "a", internal=False),),
    images=(Image("https://news.example/a.jpg"),),
    word_count=1,
    is_accessible_for_free=False,
    warnings=WARNINGS,
    fetched_at="2026-01-02T03:04:05+00:00",
    status=200,
    input={"id": 7},
)


def test_it_is_a_schema_of_the_2020_12_draft() -> None:
    Draft202012Validator.check_schema(article_schema())
    assert article_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_it_has_every_key_of_the_record_in_its_order_and_wants_them_all() -> None:
    schema = article_schema()
    keys = ["schema_version", *RECORD_KEYS]
    assert list(schema["properties"])[: len(keys)] == keys
    assert schema["required"] == keys


@pytest.mark.parametrize(
    "article", [Article(), WHOLE, *(Article(error=Failure(name, "why")) for name in sorted(ERROR_TYPES))]
)
def test_it_accepts_records(article: Article) -> None:
    VALIDATOR.validate(article.to_record())


@pytest.mark.parametrize(
    "change",
    [
        {"schema_version": 2},
        {"title": 1},
        {"authors": None},
        {"date_published": "21 June 2024"},
        {"language": "en_US"},
        {"links": [{"url": "javascript:alert(1)", "text": "", "internal": True}]},
        {"links": [{"url": "https://news.example/", "text": ""}]},
        {"warnings": ["sponsored"]},
        {"word_count": -1},
        {"error": {"type": "bad_luck", "message": ""}},
        {"headline": "Ferry"},
    ],
)
def test_it_refuses_what_no_record_has(change: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(WHOLE.to_record() | change)


@pytest.mark.parametrize("key", RECORD_KEYS)
def test_it_refuses_a_record_with_a_key_too_few(key: str) -> None:
    record = WHOLE.to_record()
    del record[key]
    assert not VALIDATOR.is_valid(record)
