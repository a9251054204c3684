"""Formats: JSON that any reader takes, text, and what a terminal is shown."""

from __future__ import annotations

import json
import sys
import unicodedata
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrape.blocks import Block, Run
from scrape.json_format import to_json
from scrape.records import RECORD_KEYS, Article, Failure, Page, Removal
from scrape.writer.formats import render, separator, to_text, visible

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), values, max_size=4), st.booleans())
def test_json_reads_back_as_it_was(record: dict[str, object], indent: bool) -> None:
    text = to_json(record, indent=indent)
    assert json.loads(text) == record
    assert text.encode()
    if not indent:
        assert text.splitlines() == [text]


def test_a_lone_surrogate_is_replaced() -> None:
    assert to_json({"a": "\ud800é", "b\udfff": ["\U0001f30a"]}) == '{"a": "\ufffdé", "b\ufffd": ["\U0001f30a"]}'


def test_line_separators_are_escapes_and_other_letters_are_not() -> None:
    assert to_json({"a": "é\u2028\u2029\x85"}) == '{"a": "é\\u2028\\u2029\\u0085"}'


def test_a_number_beyond_a_float_is_null() -> None:
    assert to_json({"a": float("inf"), "b": [1.5]}) == '{"a": null, "b": [1.5]}'


def test_an_article_record_has_its_keys_in_order_and_keeps_nulls() -> None:
    article = Article(title="T", blocks=(Block("paragraph", (Run("x"),)),), removed=(Removal("byline", "By J"),))
    record = json.loads(render(article, "jsonl", ["markdown", "html", "removed"]))
    assert list(record) == ["schema_version", *RECORD_KEYS, "markdown", "html", "removed"]
    assert record["subtitle"] is None
    assert record["markdown"] == "x\n"
    assert record["html"] == "<p>x</p>\n"
    assert record["removed"] == [{"rule": "byline", "text": "By J"}]


def test_only_json_is_indented() -> None:
    assert render(Article(), "json", indent=True).startswith('{\n  "schema_version"')
    assert render(Article(), "jsonl", indent=True).count("\n") == 1


def test_a_failure_is_shown_in_json_only() -> None:
    failed = Article(error=Failure("not_found", "x: no such file"))
    assert json.loads(render(failed, "json", ["markdown"]))["markdown"] is None
    assert [render(failed, form) for form in ("md", "txt", "html")] == ["", "", ""]


def test_a_page_record_is_what_clean_reads() -> None:
    page = Page(url="https://a.example/", body=b"\x00\xff", input={"id": 7}, error=Failure("timed_out", "late"))
    record = json.loads(render(page, "md"))
    assert list(record) == [
        "url",
        "final_url",
        "status",
        "headers",
        "fetched_at",
        "body_base64",
        "error",
        "id",
    ]
    assert record["body_base64"] == "AP8="
    assert "text" in json.loads(render(Page(text="t"), "json"))
    assert "html" in json.loads(render(Page(html="h"), "json"))


def test_text_is_title_and_body_parted_by_a_blank_line() -> None:
    assert to_text(Article(title="T", body="a\n\nb")) == "T\n\na\n\nb\n"
    assert to_text(Article(body="a")) == "a\n"


def test_text_has_the_body_as_it_is() -> None:
    code = "for name in names:\n    if name:\n        print(name)"
    verse = "\n".join(f"the morning of day {day} comes over the slow grey water" for day in range(10, 15))
    body = f"Use it so:\n\n{code}\n\nThen read this:\n\n{verse}"
    assert to_text(Article(title="T", body=body)) == f"T\n\n{body}\n"


@pytest.mark.parametrize("form", ["md", "txt", "html", "json", "jsonl"])
def test_articles_in_one_stream_can_be_told_apart(form: str) -> None:
    assert separator(form) == {"md": "\n---\n\n", "txt": "\n---\n\n", "html": "\n"}.get(form, "")  # type: ignore[arg-type]


BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@cache
def everything() -> str:
    return "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)


def is_dangerous(character: str) -> bool:
    return (unicodedata.category(character) == "Cc" and character not in "\t\n") or character in BIDI


def test_no_control_reaches_a_terminal_and_all_else_does() -> None:
    assert visible(everything(), "md") == "".join(c for c in everything() if not is_dangerous(c))


@pytest.mark.parametrize("indent", [True, False])
def test_json_on_a_terminal_is_the_same_json(*, indent: bool) -> None:
    shown = visible(to_json({"a": everything()}, indent=indent), "json")
    assert json.loads(shown) == {"a": everything()}
    assert not any(map(is_dangerous, shown))
