"""Labels: which segments are the gold's, copies and teasers told from the text itself."""

from __future__ import annotations

from scrape.training.alignment import shares, tokens_of

FIRST = "The old mill by the river burned down on a cold night in March"
SECOND = "Nobody was hurt but the wheel that had turned for ninety years is gone"
THIRD = "The council wants to build it again with the stones that are left"


def labels(segments: list[str], gold: str) -> list[float]:
    return [round(share, 2) for share in shares([tokens_of(text) for text in segments], tokens_of(gold))]


def test_segments_of_the_gold_are_covered_and_others_are_not() -> None:
    page = ["Home News Sport", FIRST, "Advertisement", SECOND, "All rights reserved by the publisher"]
    assert labels(page, f"{FIRST}\n{SECOND}") == [0, 1, 0, 1, 0]


def test_of_two_copies_the_one_among_its_own_is_taken() -> None:
    filler = "Some other story of the day that has nothing to do with it at all " * 5
    assert labels([FIRST, filler, FIRST, SECOND, THIRD], f"{FIRST}\n{SECOND}\n{THIRD}") == [0, 0, 1, 1, 1]


def test_a_short_segment_between_two_of_the_gold_is_aligned() -> None:
    assert labels([FIRST, "What now?", SECOND, "Share"], f"{FIRST}\nWhat now?\n{SECOND}") == [1, 1, 1, 0]


def test_what_stands_elsewhere_in_the_gold_is_found_too() -> None:
    assert labels([SECOND, THIRD, FIRST], f"{FIRST}\n{SECOND}\n{THIRD}") == [1, 1, 1]


def test_a_few_common_words_make_no_label() -> None:
    assert labels(["The river in the village on a Monday", FIRST], FIRST)[0] < 0.5


def test_scripts_without_spaces_are_cut_into_characters() -> None:
    assert tokens_of("東京は雨。News 24") == ["東", "京", "は", "雨", "news", "24"]


def test_an_empty_gold_covers_nothing() -> None:
    assert labels([FIRST], "") == [0]
