"""Lines below a text that say how to reach its authors, who are known from elsewhere."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.reasons import reasons_of
from scrape.extractor.passages import passages_of

PROSE = (
    "The ferry left the quay before it was light, with eleven sheep, a piano and the new schoolmaster on board, "
    "and nobody waved."
)


def last_reason(line: str, *authors: str) -> str | None:
    return reasons_of(passages_of([*[PROSE] * 4, line], None), authors)[-1]


@pytest.mark.parametrize(
    "line",
    [
        "@isoldemarr",
        "Email: imarr@bote.example",
        "Isolde Marr, 555-0133, imarr@bote.example",
        "Isolde Marr: 555-0133; imarr@bote.example",
        "Reach Marr at 555-0133.",
        "You can reach Isolde Marr at imarr@bote.example.",
        "Have questions? Reach Isolde Marr at imarr@bote.example or on Twitter @imarr.",
        "Call Isolde Marr at 555-0133 or email imarr@bote.example.",
        "— Isolde Marr",
        "—Isolde Marr, staff writer",
    ],
)
def test_how_to_reach_the_author_goes(line: str) -> None:
    assert last_reason(line, "Isolde Marr") == "writer_contact"
    assert last_reason(line, "Jo Reef") is None


@pytest.mark.parametrize(
    "line",
    [
        "Isolde Marr sold the boat at 555-0133 pounds to harbour@bote.example.",
        "To book a seat, call Isolde Marr at 555-0133.",
        "Isolde Marr",
        "— Isolde Marr, mayor of Ardmoor",
        "Email: marina@amarrage.example",
        "555-0133",
    ],
)
def test_other_lines_with_numbers_and_names_stay(line: str) -> None:
    assert last_reason(line, "Isolde Marr") is None
