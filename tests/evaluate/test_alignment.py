from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scrape.evaluate.alignment import align
from scrape.evaluate.scores import tokens

TEXTS = st.lists(st.sampled_from(["one", "two", "three", "four", "\n", ", "]), max_size=40).map(" ".join)


def test_stretches_tell_what_both_have_and_what_one_has() -> None:
    stretches = align("Crumb\nOne two four five", "One two three four")
    assert [(stretch.agreement, stretch.text.split()) for stretch in stretches] == [
        ("extra", ["Crumb"]),
        ("kept", ["One", "two"]),
        ("missed", ["three"]),
        ("kept", ["four"]),
        ("extra", ["five"]),
    ]


def test_a_line_break_of_either_text_is_shown() -> None:
    assert [stretch.text for stretch in align("One\ntwo", "One two")] == ["One\ntwo"]


@given(TEXTS, TEXTS)
def test_no_word_is_lost_on_either_side(predicted: str, gold: str) -> None:
    stretches = align(predicted, gold)
    ours = [word for s in stretches if s.agreement != "missed" for word in tokens(s.text)]
    theirs = [word for s in stretches if s.agreement != "extra" for word in tokens(s.text)]
    assert (ours, theirs) == (tokens(predicted), tokens(gold))
