"""A paragraph of which most was chosen is kept whole."""

import numpy as np
import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.body import choice_of, word_counts
from scrape.extractor.selection.whole_paragraphs import with_next_paragraphs, with_whole_paragraphs

FACTS = (
    "Record: 31 wins and 2 draws on grass",
    "Next match: not known",
    "Place before: fourth in the northern league",
    "<a href=/clubs>All clubs</a>",
)


def _kept(page: str, chosen: tuple[int, ...], probabilities: dict[int, float]) -> list[int]:
    document = parse(page)
    given = np.array([probabilities.get(line, 0.9) for line in range(len(document))], dtype=np.float32)
    return list(with_whole_paragraphs(document, chosen, given, word_counts(document)))


def test_the_line_between_two_chosen_ones_stays() -> None:
    assert _kept(f"<p>{'<br>'.join(FACTS)}</p>", (0, 2), {1: 0.3}) == [0, 1, 2]


def test_an_unlikely_line_does_not() -> None:
    assert _kept(f"<p>{'<br>'.join(FACTS)}</p>", (0, 2), {1: 0.02}) == [0, 2]


def test_a_paragraph_of_which_little_was_chosen_is_left_as_it_is() -> None:
    assert _kept(f"<p>{'<br>'.join(FACTS)}</p>", (1,), {}) == [1]


def test_boxes_of_lines_are_no_paragraphs() -> None:
    assert _kept(f"<div>{'<br>'.join(FACTS)}</div>", (0, 2), {}) == [0, 2]


CODE = "<p>Before it.</p><p><tt>(open gate)<br>(turn motor)<br>(shut gate)</tt></p><p>Behind it.</p>"


def test_code_is_kept_whole() -> None:
    assert _kept(CODE, (0, 1, 4), {2: 0.05, 3: 0.05}) == [0, 1, 2, 3, 4]
    assert _kept(CODE.replace("tt>", "i>"), (0, 1, 4), {2: 0.05, 3: 0.05}) == [0, 1, 4]


def test_a_paragraph_of_code_between_chosen_ones_is_kept() -> None:
    likely = {1: 0.2, 2: 0.2, 3: 0.2}
    assert _kept(CODE, (0, 4), likely) == [0, 1, 2, 3, 4]
    assert _kept(CODE, (0, 4), {**likely, 2: 0.05}) == [0, 4]
    assert _kept(CODE, (0,), likely) == [0]


VERSE = "<p>Before it.</p><div>The lamp is lit,<br>the boat is in,<br>the night is kind.</div><p>Behind it.</p>"


def test_the_lines_of_a_stanza_stay_together() -> None:
    assert _kept(VERSE, (0, 3, 4), {1: 0.4, 2: 0.4}) == [0, 1, 2, 3, 4]
    assert _kept(VERSE, (0, 3, 4), {1: 0.2, 2: 0.4}) == [0, 3, 4]
    assert _kept(VERSE, (3, 4), {1: 0.4, 2: 0.4}) == [3, 4]


def test_a_paragraph_that_was_left_open_holds_the_page() -> None:
    lines = [f"Line {number} of a page that was never closed" for number in range(30)]
    chosen = (0, 1, *range(2, 30, 2))
    assert _kept(f"<p>{'<br>'.join(lines)}", chosen, {}) == list(chosen)


def test_a_heading_between_two_chosen_paragraphs_stays_if_it_is_not_foreign() -> None:
    document = parse("<p>The lock was dug by hand in one summer.</p><h3>Tools</h3><p>Two spades were all they had.</p>")
    for probability, chosen in ((0.15, (0, 1, 2)), (0.03, (0, 2))):
        assert choice_of(document, np.array([0.99, probability, 0.99], dtype=np.float32)).chosen == chosen


FIRST = ("<p>The lock was dug by hand in one summer.</p>", "<p>Two spades and a barrow were all that they had.</p>")
NEXT = "Whoever wants to see it may walk along the towpath from the mill, which takes an hour on a dry day{}"


@pytest.mark.parametrize(
    ("last", "frame", "goes_on"),
    [
        (NEXT.format("."), "{}", True),
        (NEXT.format("."), "<div>{}</div>", True),
        (NEXT.format(", or less"), "{}", False),
        (NEXT.format(": <a href=/walk>the walk</a>."), "{}", False),
        (NEXT.format(", says guide@example.org."), "{}", False),
        ("It is open.", "{}", False),
    ],
)
def test_a_paragraph_behind_two_chosen_ones_goes_on(last: str, frame: str, goes_on: bool) -> None:
    document = parse("".join(map(frame.format, (*FIRST, f"<p class=footer>{last}</p>"))))
    words = word_counts(document)
    for chosen, likely in (((0, 1), 0.2), ((0, 1), 0.05), ((1,), 0.2)):
        given = np.array([0.9, 0.9, likely], dtype=np.float32)
        is_kept = with_next_paragraphs(document, chosen, given, words)[-1] == 2
        assert is_kept == (goes_on and chosen == (0, 1) and likely >= 0.1)


@pytest.mark.parametrize(
    ("between", "stays"),
    [
        ("<p>It is open.</p>", True),
        ("<p>[A bell rings twice]</p>", True),
        ("<p>Our offers</p>", False),
        ("<p><a href=/walk>Walk it.</a></p>", False),
        ("<div>It is open.</div>", False),
    ],
)
def test_a_sentence_between_two_chosen_paragraphs_is_of_them(between: str, stays: bool) -> None:
    document = parse(f"{FIRST[0]}{between}{FIRST[1]}")
    words = word_counts(document)
    for likely in (0.2, 0.05):
        given = np.array([0.9, likely, 0.9], dtype=np.float32)
        assert (1 in with_next_paragraphs(document, (0, 2), given, words)) == (stays and likely >= 0.15)
