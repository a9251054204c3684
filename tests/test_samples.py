"""Every page in `samples/` gives the record that lies beside it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from scrape.pipeline import CleanOptions, clean_inputs
from scrape.records import RECORD_KEYS, SCHEMA_VERSION
from scrape.schema import article_schema
from scrape.text import count_words

SAMPLES = Path(__file__).parent.parent / "samples"
CASES = sorted(folder.name for folder in SAMPLES.iterdir() if folder.is_dir())


def clean_file(path: Path) -> dict[str, Any]:
    """The record that `scrape clean PATH` prints."""
    (article,) = clean_inputs([str(path)], CleanOptions())
    return article.to_record()


def page_of(case: str) -> Path:
    (page,) = (SAMPLES / case).glob("page.*")
    return page


def expected_of(case: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((SAMPLES / case / "expected.json").read_text("utf-8"))
    return record


@pytest.mark.parametrize("case", CASES)
def test_clean_gives_the_expected_record(case: str) -> None:
    expected = expected_of(case)
    given = clean_file(page_of(case))
    assert list(given) == list(expected)
    Draft202012Validator(article_schema()).validate(given)
    wrong = [key for key in expected if given[key] != expected[key]]
    assert {key: given[key] for key in wrong} == {key: expected[key] for key in wrong}


def test_there_are_samples_of_many_kinds() -> None:
    assert len({case.split("--")[0] for case in CASES}) >= 12


@pytest.mark.parametrize("case", CASES)
def test_a_sample_is_one_page_and_its_record(case: str) -> None:
    assert {path.name for path in (SAMPLES / case).iterdir()} == {"expected.json", page_of(case).name}
    assert re.fullmatch(r"[a-z0-9-]+?--[a-z0-9-]+", case)


@pytest.mark.parametrize("case", CASES)
def test_an_expected_record_has_every_key_in_the_order_of_the_contract(case: str) -> None:
    record = expected_of(case)
    assert list(record) == ["schema_version", *RECORD_KEYS]
    assert record["schema_version"] == SCHEMA_VERSION


@pytest.mark.parametrize("case", CASES)
def test_an_expected_body_is_blocks_parted_by_one_blank_line(case: str) -> None:
    body = expected_of(case)["body"]
    assert body == body.strip()
    assert "\n\n\n" not in body
    assert not re.search(r"[^\S\n](\n|\Z)|[\r\t\xa0]", body)


@pytest.mark.parametrize("case", CASES)
def test_an_expected_word_count_is_that_of_the_body(case: str) -> None:
    record = expected_of(case)
    assert record["word_count"] == count_words(record["body"])


@pytest.mark.parametrize("case", CASES)
def test_expected_links_are_absolute_and_occur_in_the_body_in_order(case: str) -> None:
    record = expected_of(case)
    body = " ".join(record["body"].split())
    position = 0
    for link in record["links"]:
        assert list(link) == ["url", "text", "internal"]
        assert link["url"].startswith(("https://", "http://", "mailto:"))
        position = body.find(link["text"], position)
        assert position >= 0, link["text"]


@pytest.mark.parametrize("case", CASES)
def test_expected_images_are_absolute(case: str) -> None:
    for image in expected_of(case)["images"]:
        assert list(image) == ["url", "alt", "caption"]
        assert image["url"].startswith(("https://", "http://"))
