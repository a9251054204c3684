"""A line is a record or a failure; no line can stop the next."""

from __future__ import annotations

import base64
import json
import re
import tracemalloc
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import pytest
from reading import read_inputs

from scrape.reader.jsonl import LINE_EXPANSION, read_records
from scrape.reader.page_record import MAX_NESTING
from scrape.records import Article, Failure, Page
from scrape.schema import article_schema

MAX_SIZE = 1000
ARTICLE_WITH_HTML = json.dumps(Article(body="Text").to_record() | {"html": "<p>Text"})
GOOD = '{"html": "<p>Text"}'


def read(lines: str | bytes, max_size: int = MAX_SIZE) -> list[Page]:
    content = lines.encode("utf-8", "surrogatepass") if isinstance(lines, str) else lines
    return [record.page() for record in read_records(cast("Any", BytesIO(content)), "pages.jsonl", max_size)]


def failure(line: str | bytes) -> tuple[str, str]:
    """The type and message of a line between two good ones."""
    bad = line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line
    before, page, after = read(b"\n".join([GOOD.encode(), bad, GOOD.encode()]))
    assert (before.error, after.error) == (None, None)
    assert page.source == "pages.jsonl, line 2"
    assert page.error
    assert "\n" not in page.error.message
    return page.error.type, page.error.message


def test_every_key_is_read() -> None:
    record = {
        "url": "https://news.example/a",
        "final_url": "https://news.example/b",
        "status": 200,
        "headers": {"Content-Type": "text/html", "Set-Cookie": ["a", "b"], "X-Age": 3, "X-None": None},
        "fetched_at": "2024-05-01T10:00:00+00:00",
        "html": "<p>Text",
        "id": 7,
    }
    assert read(json.dumps(record)) == [
        Page(
            url="https://news.example/a",
            final_url="https://news.example/b",
            status=200,
            headers={"content-type": "text/html", "set-cookie": "a, b", "x-age": "3"},
            fetched_at="2024-05-01T10:00:00+00:00",
            html="<p>Text",
            input={"id": 7},
            source="pages.jsonl, line 1",
        )
    ]


def test_html_goes_before_text_and_text_before_bytes() -> None:
    encoded = base64.b64encode(b"<p>Bytes").decode()
    first, second, third = read(
        "\n".join(
            json.dumps(record)
            for record in (
                {"html": "<p>H", "text": "T", "body_base64": encoded},
                {"text": "T", "body_base64": encoded},
                {"body_base64": encoded},
            )
        )
    )
    assert (first.html, first.text, first.body) == ("<p>H", None, None)
    assert (second.html, second.text, second.body) == (None, "T", None)
    assert (third.html, third.text, third.body) == (None, None, b"<p>Bytes")


@pytest.mark.parametrize(
    ("record", "page"),
    [
        ({"html": "", "text": "T"}, Page(text="T")),
        ({"html": " \n", "text": "", "body_base64": "PHA+Qnl0ZXM="}, Page(body=b"<p>Bytes")),
        ({"html": "T", "text": "T"}, Page(html="T")),
        (
            dict.fromkeys(("url", "final_url", "status", "headers", "fetched_at", "error"), "") | {"html": "<p>H"},
            Page(html="<p>H"),
        ),
        ({"url": "", "html": ""}, Page(error=Failure("empty_input", "the page is empty"))),
    ],
)
def test_a_table_has_empty_strings_for_what_is_missing(record: dict[str, str], page: Page) -> None:
    assert [replace(found, source=None) for found in read(json.dumps(record))] == [page]


def test_base64_may_be_broken_into_lines() -> None:
    encoded = base64.encodebytes(b"<p>" + b"Bytes " * 100).decode()
    assert "\n" in encoded.strip()
    assert [page.body for page in read(json.dumps({"body_base64": encoded}))] == [b"<p>" + b"Bytes " * 100]


def test_files_that_were_joined_may_each_begin_with_a_mark() -> None:
    joined = f"\ufeff{GOOD}\n\ufeff{GOOD}\n\ufeff\ufeff{GOOD}\n\x1e\ufeff{GOOD}\n\ufeff\n"
    assert [page.html for page in read(joined)] == ["<p>Text"] * 4


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_blank_lines_count_but_give_nothing(ending: str) -> None:
    pages = read(ending.join(["\ufeff" + GOOD, "", "  \t ", GOOD]))
    assert [page.source for page in pages] == ["pages.jsonl, line 1", "pages.jsonl, line 4"]
    assert [page.html for page in pages] == ["<p>Text", "<p>Text"]


def test_an_indented_object_is_one_record() -> None:
    indented = json.dumps({"html": "<p>One\n}\n", "id": {"a": [1]}}, indent=2)
    pages = read(f"{indented}\n{GOOD}\n{indented}\n")
    assert [page.html for page in pages] == ["<p>One\n}\n", "<p>Text", "<p>One\n}\n"]
    assert [page.source for page in pages] == [f"pages.jsonl, line {number}" for number in (1, 9, 10)]


@pytest.mark.parametrize(
    ("line", "error_type", "words"),
    [
        ("{broken", "invalid_json", "column 2"),
        (f"{GOOD},", "invalid_json", "more follows the object at column 20: give one object a line"),
        (GOOD + GOOD, "invalid_json", "more follows the object at column 20: give one object a line"),
        ('{"html": "unterminated', "invalid_json", "Unterminated string"),
        ('{"html": "a\tb"}', "invalid_json", "control character"),
        ('{"id": 1e999, "html": "x"}', "invalid_json", "1e999"),
        ('{"id": %s, "html": "x"}' % ("9" * 5000), "invalid_json", "digits"),
        # How deep is too deep depends on the version of Python; unclosed, it is wrong in any.
        ("[" * 5000, "invalid_json", ""),
        (b'{"html": "\xff\xfe"}', "invalid_json", "not UTF-8"),
        (GOOD.encode("utf-16-le"), "invalid_json", ""),
        ("\0\0\0", "invalid_json", ""),
        ("[]", "invalid_record", "not a JSON object"),
        ("null", "invalid_record", "not a JSON object"),
        ('"<p>Text"', "invalid_record", "not a JSON object"),
        ("{}", "invalid_record", "nothing to clean"),
        ('{"html": null}', "invalid_record", "nothing to clean"),
        ('{"url": "x"}', "invalid_record", "scrape fetch downloads pages (jq -r .url prints their URLs)"),
        ('{"url": "x", "id": 1, "page": "y"}', "invalid_record", "among 'id', 'page': nothing to clean"),
        ('{"schema_version": 1, "body": "Text"}', "invalid_record", "an article, which is clean already"),
        ('{"html": 5}', "invalid_record", '"html"'),
        ('{"text": ["a"]}', "invalid_record", '"text"'),
        ('{"html": "x", "url": 5}', "invalid_record", '"url"'),
        ('{"html": "x", "final_url": {}}', "invalid_record", '"final_url"'),
        ('{"html": "x", "fetched_at": 5}', "invalid_record", '"fetched_at"'),
        ('{"html": "x", "fetched_at": "yesterday"}', "invalid_record", '"fetched_at"'),
        ('{"html": "x", "fetched_at": "2024-05-32T10:00:00"}', "invalid_record", '"fetched_at"'),
        (ARTICLE_WITH_HTML, "invalid_record", "an article, which is clean already"),
        ('{"html": "x", "status": "200"}', "invalid_record", '"status"'),
        ('{"html": "x", "status": true}', "invalid_record", '"status"'),
        ('{"html": "x", "status": 200.5}', "invalid_record", '"status"'),
        ('{"html": "x", "headers": []}', "invalid_record", '"headers"'),
        ('{"html": "x", "headers": {"a": {"b": 1}}}', "invalid_record", '"headers"'),
        ('{"html": "x", "headers": {"a": %s}}' % ("[" * 900 + "]" * 900), "invalid_record", '"headers"'),
        ('{"body_base64": "not base64!"}', "invalid_record", '"body_base64"'),
        ('{"error": 5}', "invalid_record", "nothing to clean"),
        ('{"html": "x", "error": %s}' % ("[" * 900 + "]" * 900), "invalid_record", "nested"),
        ('{"html": " \\n "}', "empty_input", "empty"),
        ('{"body_base64": "JVBERi0xLjQK"}', "unsupported_type", "PDF"),
    ],
)
def test_a_bad_line_is_a_failure_of_its_own(line: str | bytes, error_type: str, words: str) -> None:
    given, message = failure(line)
    assert given == error_type
    assert words in message


def test_a_broken_indented_object_says_where_in_it() -> None:
    (page,) = read('{\n  "id": 1,\n  "html": <p>\n}\n')
    assert page.error
    assert "at column 11 of its line 3" in page.error.message


def test_a_failure_keeps_url_and_foreign_keys() -> None:
    (page,) = read('{"id": 7, "url": "https://news.example/a", "fetched_at": "2024-05-01T10:00:00Z", "html": ""}')
    assert page.error
    assert (page.url, page.input, page.fetched_at) == ("https://news.example/a", {"id": 7}, "2024-05-01T10:00:00Z")


def test_the_failure_of_an_earlier_stage_passes_through() -> None:
    (page,) = read('{"url": "a.example", "status": 500, "error": {"type": "http_status", "message": "a\\nb"}}')
    assert page.error
    assert (page.error.type, page.error.message, page.status) == ("http_status", "a b", 500)


@pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_are_none_are_null(name: str) -> None:
    (page,) = read(f'{{"id": {name}, "scores": [1, {name}], "html": "x"}}')
    assert (page.error, page.input) == (None, {"id": None, "scores": [1, None]})


@pytest.mark.parametrize(
    ("status", "error"),
    [
        *((status, None) for status in (200, 203, 304)),
        *((status, "http_status") for status in (301, 404, 500)),
        (206, "incomplete"),
        (204, "empty_input"),
    ],
)
def test_the_status_says_of_a_record_what_it_says_of_a_response(status: int, error: str | None) -> None:
    (page,) = read(f'{{"url": "https://a.example/", "status": {status}, "html": "<p>x", "id": 1}}')
    assert (page.error and page.error.type, page.html) == (error, None if error else "<p>x")
    assert (page.url, page.status, page.input) == ("https://a.example/", status, {"id": 1})


def test_a_status_that_became_a_float_is_read() -> None:
    assert read('{"html": "x", "status": 200.0}')[0].status == 200


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("2024-05-01T10:00:00.123456789+02:00", "2024-05-01T10:00:00.123456789+02:00"),
        ("2024-05-01 10:00:00", "2024-05-01T10:00:00"),
        ("2024-05-01T10:00Z", "2024-05-01T10:00:00+00:00"),
        ("2024-05-01", "2024-05-01T00:00:00"),
    ],
)
def test_times_are_as_the_schema_has_them(given: str, taken: str) -> None:
    (page,) = read(json.dumps({"html": "x", "fetched_at": given}))
    assert (page.error, page.fetched_at) == (None, taken)
    assert re.match(article_schema()["properties"]["fetched_at"]["pattern"], taken)


def test_a_page_may_have_a_schema_version_of_its_own() -> None:
    (page,) = read('{"html": "x", "schema_version": 3}')
    assert page.input == {"schema_version": 3}


def test_lone_surrogates_are_replaced_wherever_they_stand() -> None:
    (page,) = read(
        '{"html": "<p>a\\ud800b", "url": "a\\udfff", "id": "\\ud800", '
        '"b\\ud800": [{"c\\udfff": "\\ud83c\\udf0a\\ud83c"}]}'
    )
    assert (page.html, page.url) == ("<p>a\ufffdb", "a\ufffd")
    assert page.input == {"id": "\ufffd", "b\ufffd": [{"c\ufffd": "\U0001f30a\ufffd"}]}


@pytest.mark.parametrize("status", ["9223372036854775808", "1000", "-1e300", "1e300", "-200", "0", "99"])
def test_a_status_that_no_server_sends_is_refused(status: str) -> None:
    (page,) = read(f'{{"html": "<p>x", "url": "https://a.example/", "status": {status}}}')
    assert page.error == Failure("invalid_record", '"status" must have three digits')
    assert page.url == "https://a.example/"
    assert read('{"html": "\\ud83d\\ude00"}')[0].html == "\U0001f600"


@pytest.mark.parametrize(("levels", "is_taken"), [(MAX_NESTING - 1, True), (MAX_NESTING, False), (900, False)])
def test_a_foreign_key_nests_only_so_deep(levels: int, is_taken: bool) -> None:
    (page,) = read('{"html": "<p>x", "id": %s}' % ("[" * levels + "]" * levels))
    assert (page.error is None) == is_taken
    assert (page.input is not None) == is_taken


def test_a_page_over_the_limit_is_refused_and_one_at_it_taken() -> None:
    at, over = read("\n".join(json.dumps({"html": "ü" * size}) for size in (MAX_SIZE, MAX_SIZE + 1)))
    assert at.error is None
    assert over.error
    assert over.error.type == "too_large"


def test_a_line_over_the_limit_is_skipped_without_being_held() -> None:
    huge = b'{"html": "' + b"x" * (3 << 20) + b'"}\n'
    pages = read(GOOD.encode() + b"\n" + huge + GOOD.encode())
    assert [page.error.type if page.error else None for page in pages] == [None, "too_large", None]
    assert pages[1].source == "pages.jsonl, line 2"


def test_an_escaped_page_at_the_limit_fits_in_its_line() -> None:
    (page,) = read('{"html": "%s"}' % ("\\u0001" * (MAX_SIZE - 1) + "x"))
    assert page.error is None
    assert LINE_EXPANSION >= 6


def test_an_indented_object_without_end_is_held_only_to_the_limit() -> None:
    lines = b"{\n" + b'"a": 1,\n' * 2000
    pages = read(lines)
    assert {page.error.type for page in pages if page.error} == {"invalid_json"}
    assert len(pages) > 1


def test_an_indented_object_of_short_lines_takes_little_more_than_they_do() -> None:
    lines = b"{\n" + b"a\n" * 20_000
    records = read_records(cast("Any", BytesIO(lines)), "pages.jsonl", len(lines))
    tracemalloc.start()
    try:
        assert next(records).size == len(lines)
        assert tracemalloc.get_traced_memory()[1] < 4 * len(lines)
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "error", ["boom", 5, {}, {"type": "bad_luck"}, {"type": ["timed_out"]}, {"type": "timed_out", "message": 5}]
)
def test_an_error_of_another_program_is_a_foreign_key(error: object) -> None:
    (page,) = read(json.dumps({"html": "<p>Text", "error": error}))
    assert (page.html, page.error, page.input) == ("<p>Text", None, {"error": error})


def test_a_json_text_sequence_is_jsonl(tmp_path: Path) -> None:
    indented = json.dumps(json.loads(GOOD), indent=2)
    file = tmp_path / "pages"
    file.write_text("".join(f"\x1e{record}\n" for record in (GOOD, indented, GOOD)))
    pages = list(read_inputs([str(file)], max_size=MAX_SIZE))
    assert [(page.html, page.error) for page in pages] == [("<p>Text", None)] * 3


def test_a_limit_beyond_all_sizes_is_none() -> None:
    assert [page.html for page in read(GOOD, max_size=10**18 * 10)] == ["<p>Text"]
