"""One record for each input, whatever happens."""

from __future__ import annotations

from pathlib import Path

import pytest

from scrape.errors import InternalError
from scrape.extractor import article as extraction
from scrape.pipeline import CleanOptions, clean_inputs, stands_alone
from scrape.records import Article, Failure, Page

PARAGRAPH = "The ferry to the outer islands sails twice a day, and in winter only when the wind allows it."
HTML = f"<title>Ferry</title><article><h1>Ferry</h1><p>{PARAGRAPH}<p><a href=/fares>Fares</a> rise. {PARAGRAPH}"


def test_a_fault_of_ours_is_one_failure_and_does_not_stop_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = extraction.extract_article

    def faulty(page: Page, **options: object) -> Article:
        if page.body == b"<p>Bad":
            raise RuntimeError("two\nlines")
        return real(page, **options)  # type: ignore[arg-type] # passed on as given

    monkeypatch.setattr(extraction, "extract_article", faulty)
    for name, content in (("1.html", HTML), ("2.html", "<p>Bad"), ("3.html", HTML)):
        (tmp_path / name).write_text(content)
    first, second, third = clean_inputs([str(tmp_path)], CleanOptions())
    assert (first.error, third.error) == (None, None)
    assert second.error
    assert second.error.type == InternalError.type
    assert "RuntimeError: two lines" in second.error.message


def test_a_failure_without_url_names_its_input_and_one_with_url_does_not(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    path.write_text('{"html": ""}\n{"html": "", "url": "https://a.example/"}\n')
    first, second = clean_inputs([str(path)], CleanOptions())
    assert first.error == Failure("empty_input", f"{path}, line 1: the page is empty")
    assert second.error == Failure("empty_input", "the page is empty")


def test_only_a_single_file_stands_alone(tmp_path: Path) -> None:
    page, lines = tmp_path / "page.html", tmp_path / "pages.jsonl"
    page.write_text(HTML)
    lines.write_text('{"text": "Words"}')

    def alone(*inputs: Path) -> list[bool]:
        given = list(map(str, inputs))
        return [stands_alone(article.source, given) for article in clean_inputs(given, CleanOptions())]

    assert alone(page) == [True]
    assert alone(page, page) == [False, False]
    assert alone(lines) == [False]
    assert alone(tmp_path) == [False, False]
    assert alone(tmp_path / "missing") == [True]
