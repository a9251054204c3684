"""The table of how lines begin is the one that the phrases give."""

from __future__ import annotations

import subprocess
import sys

import pytest

from scrape.extractor.boilerplate import line_beginnings
from scrape.extractor.boilerplate.line_beginnings import TABLE, outline_of
from scrape.extractor.boilerplate.pattern_reader import read_outline
from scrape.shipped import read_shipped

WRITES_IT = (
    "from scrape.extractor.boilerplate.pattern_reader import patterns_in_use, table_of; import sys; "
    "sys.stdout.reconfigure(encoding='utf-8'); print(end=table_of(patterns_in_use()))"
)


def test_the_shipped_table_is_that_of_the_phrases() -> None:
    made = subprocess.run([sys.executable, "-c", WRITES_IT], capture_output=True, encoding="utf-8", check=True).stdout
    shipped = read_shipped(line_beginnings.__package__, TABLE).decode()
    assert made == shipped, "run python -m scrape.extractor.boilerplate.pattern_reader"


@pytest.mark.parametrize("pattern", [r"not in the table|(?:the )?other.{0,9}", "", r"\d+ (?:a|b) words?"])
def test_a_pattern_that_the_table_does_not_have_is_read(pattern: str) -> None:
    assert outline_of(pattern) == read_outline(pattern)


def test_the_word_of_an_alternative_is_text_that_all_that_it_matches_has() -> None:
    pattern = r"(?:some )?news(?: item)?s? about it|x+y?|.{0,9} and others|"
    found = [pattern[start:][begin:end] for start, begin, end in _words(pattern)]
    assert found == [" about it", "", " and others", ""]


def _words(pattern: str) -> list[tuple[int, int, int]]:
    words, start = [], 0
    for length, begin, end in read_outline(pattern).spans:
        words.append((start, begin, end))
        start += length + 1
    return words
