from __future__ import annotations

import math
from pathlib import Path

import pytest

from scrape.evaluate.corpus import GoldPage
from scrape.evaluate.scores import SCORES, Prediction, shingle_precision_recall, shingles, tokens, word_f1

BY_NAME = {score.name: score for score in SCORES}


def gold(**labels: object) -> GoldPage:
    return GoldPage(corpus="c", id="i", path=Path("p"), **labels)  # type: ignore[arg-type]  # labels by name


def total(name: str, *pairs: tuple[Prediction, GoldPage]) -> float:
    score = BY_NAME[name]
    rows = [sums for prediction, page in pairs if (sums := score.of_page(prediction, page)) is not None]
    return score.of_sums(tuple(map(sum, zip(*rows, strict=True))))


def test_tokens_keep_case_and_drop_punctuation() -> None:
    assert tokens("It’s 9.5 °C, naïve 東京!") == ["It", "s", "9", "5", "C", "naïve", "東京"]


def test_shingles_are_a_multiset_and_a_short_text_is_one() -> None:
    assert shingles(tokens("a b a b a b"), 4) == {("a", "b", "a", "b"): 2, ("b", "a", "b", "a"): 1}
    assert shingles(["a", "b"]) == {("a", "b"): 1}
    assert shingles([]) == {}


def test_shingle_precision_and_recall_by_hand() -> None:
    # Gold: abcd bcde cdef. Prediction: abcd bcde cdeX deXY; two in common.
    assert shingle_precision_recall("a b c d e X Y", "a b c d e f") == (2 / 4, 2 / 3)


def test_a_repeated_text_counts_once_for_each_time() -> None:
    assert shingle_precision_recall("a b c d " * 2, "a b c d") == (1 / 5, 1.0)


@pytest.mark.parametrize(("body", "expected"), [("", (0.0, 0.0)), ("a b", (1.0, 1.0)), ("a", (0.0, 0.0))])
def test_shingles_of_short_texts(body: str, expected: tuple[float, float]) -> None:
    assert shingle_precision_recall(body, "a b") == expected


def test_shingle_f1_is_of_the_averages_not_the_average_of_f1() -> None:
    perfect = (Prediction("a b c d"), gold(body="a b c d"))
    half = (Prediction("a b c d e f g h"), gold(body="a b c d"))  # precision 1/5, recall 1
    precision, recall = (1 + 1 / 5) / 2, 1.0
    assert total("shingle F1", perfect, half) == pytest.approx(2 * precision * recall / (precision + recall))


def test_exact_is_about_words_alone() -> None:
    page = gold(body="One, two.\n\nThree")
    assert total("exact", (Prediction("One two\nThree!"), page), (Prediction("one two Three"), page)) == 0.5


def test_word_f1_ignores_case_and_order() -> None:
    assert word_f1("B a c", "a b") == pytest.approx(2 * (2 / 3) * 1 / (2 / 3 + 1))
    assert word_f1("", "a") == 0.0
    assert word_f1("a a", "a") == pytest.approx(2 / 3)


def test_word_f1_is_averaged_over_pages_that_have_a_body() -> None:
    pairs = [
        (Prediction("a"), gold(body="a")),
        (Prediction("b"), gold(body="a")),
        (Prediction("b"), gold(body="")),
    ]
    assert total("word F1", *pairs) == 0.5


def test_snippet_f1_counts_over_all_pages() -> None:
    first = (
        Prediction("needed and wanted"),
        gold(must_have=("needed", "missed"), must_not_have=("wanted", "no")),
    )
    second = (Prediction("needed"), gold(must_have=("needed",)))
    assert total("snippet F1", first, second) == pytest.approx(2 * 2 / (2 * 2 + 1 + 1))
    assert BY_NAME["snippet F1"].of_page(Prediction("x"), gold(body="x")) is None


def test_nothing_wanted_and_nothing_unwanted_found_is_right() -> None:
    assert total("snippet F1", (Prediction("x"), gold(must_not_have=("y",)))) == 1.0
    assert total("snippet F1", (Prediction("y"), gold(must_not_have=("y",)))) == 0.0


def test_leak_rate_and_unwanted_lines_are_shares_of_pages() -> None:
    page = gold(body="Prose.", must_not_have=("Airlines",))
    pairs = [(Prediction("Prose.\nLeave a Reply"), page), (Prediction("Prose.\nAirlines"), page)]
    assert total("leak rate", *pairs) == 0.5
    assert total("unwanted lines", *pairs) == 0.5
    assert total("unwanted lines", (Prediction("Airlines are late."), page)) == 0.0


def test_title_compares_casefolded_words() -> None:
    page = gold(title="Straße: the “END”")
    assert total("title", (Prediction(title="STRASSE the end"), page)) == 1.0
    assert total("title", (Prediction(title="Straße"), gold(title="STRASSE"))) == 1.0
    assert total("title", (Prediction(title="Straße: the “END” | Site"), page)) == 0.0


def test_authors_are_a_set_of_names() -> None:
    page = gold(authors=("Ann Lee", "Bo Ek"))
    assert total("authors", (Prediction(authors=("BO EK", "Ann  Lee")), page)) == 1.0
    assert total("authors", (Prediction(authors=("Ann Lee",)), page)) == 0.0


def test_date_is_right_to_the_day() -> None:
    page = gold(date="2024-05-06T23:00")
    assert total("date", (Prediction(date="2024-05-06T01:02:03+02:00"), page)) == 1.0
    assert total("date", (Prediction(date="2024-05-07"), page)) == 0.0


@pytest.mark.parametrize("name", ["title", "authors", "date"])
def test_a_system_without_metadata_is_not_scored_for_it_but_a_page_without_is_wrong(name: str) -> None:
    page = gold(title="T", authors=("A",), date="2024-05-06")
    assert BY_NAME[name].of_page(Prediction("text"), page) is None
    assert total(name, (Prediction("text", title="", authors=(), date=""), page)) == 0.0


def test_no_page_gives_no_number() -> None:
    assert all(math.isnan(score.of_sums((0.0, 0.0, 0.0)[: 3 if "F1" in score.name else 2])) for score in SCORES[:2])
