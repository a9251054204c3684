"""Feet and heads of printed pages."""

from __future__ import annotations

import pytest

from scrape.extractor.structure.page_breaks import without_page_breaks

HEAD = "RFC 9999                  Announcing the Tide                 May 2031"
FOOT = "Hale & Reef                  Informational                     [Page 4]"


def test_feet_and_heads_of_pages_go_with_the_lines_around_them() -> None:
    text = f"   The tide is told\n\n\n{FOOT}\n\f\n{HEAD}\n\n\n   once an hour."
    assert without_page_breaks(text.split("\n")) == ["   The tide is told", "", "   once an hour."]
    assert without_page_breaks(["", HEAD, "", "   The tide"]) == ["   The tide"]


@pytest.mark.parametrize(
    "line", ["   See [Page 4] of the log.", "print(log[Page 4])", "RFC 9999 is of May 2031", "", "a"]
)
def test_other_lines_stay(line: str) -> None:
    assert without_page_breaks([line, line]) == [line, line]


@pytest.mark.parametrize("line", ["The weir and the dam      [Page {}]", "tide({0})      calls twice      tide({0})"])
def test_lines_alike_right_below_each_other_are_contents_or_a_table(line: str) -> None:
    lines = ["", *(line.format(number) for number in (1, 4, 9)), ""]
    assert without_page_breaks(lines) == lines


def test_long_lines_of_spaces_take_no_time() -> None:
    for line in (f"a{' ' * 30_000}2024{' ' * 30_000})", f"RFC 1{' ' * 60_000}"):
        assert without_page_breaks([line]) == [line]
