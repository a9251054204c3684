"""Lines between the title and the text of a post of a blog."""

from __future__ import annotations

import pytest

from scrape.blocks import Block, Run
from scrape.extractor.boilerplate.blocks_rules import remove_boilerplate

SAID = Block(
    "paragraph", (Run("The weir by the mill has been dry since spring, and nobody in the village knows why. " * 3),)
)


@pytest.mark.parametrize(
    "line",
    [
        Block("heading", (Run("Posted by: "), Run("Jo Quill", href="/user/1"), Run(" 2 years, 6 months ago")), level=6),
        Block("paragraph", (Run("("), Run("3 comments", href="#comments"), Run(")"))),
        Block("paragraph", (Run("Von Jo Quill, vor 3 Tagen"),)),
        Block("paragraph", (Run("Word count: 480 | Reading time: 2 min"),)),
        Block("paragraph", (Run("published on 2024-03-05 · tagged with "), Run("#weirs", href="/tags/weirs"))),
        Block("paragraph", (Run("5. März 2024"), Run("#Wehre", href="/t/wehre"))),
        Block("paragraph", (Run("Par Jo Quill avec AFP"),)),
        Block("paragraph", (Run("(dpa) 28.11.2024, 06:30 Uhr"),)),
        Block("paragraph", (Run("Reporting by Jo Quill in Marle; editing by Al Reef"),)),
    ],
)
def test_who_wrote_it_how_long_ago_and_how_many_comments_it_has_go(line: Block) -> None:
    assert remove_boilerplate([line, SAID], "Dry weir")[0] == (SAID,)


def test_a_name_and_a_date_that_ends_in_a_stop_go() -> None:
    for line, author in (("Вера Лапшина, 22 марта 2026 г.", "Вера Лапшина"), ("Jo Quill, 2026. május 2.", "Jo Quill")):
        block = Block("paragraph", (Run(line),))
        assert remove_boilerplate([block, SAID], "Dry weir", authors=[author])[0] == (SAID,)
        fell = Block("paragraph", (Run(f"{author} fell, {line.removeprefix(author)}"),))
        assert remove_boilerplate([fell, SAID], "Dry weir", authors=[author])[0] == (fell, SAID)


def test_a_heading_that_counts_comments_without_a_link_stays() -> None:
    line = Block("heading", (Run("3 comments on the weir"),), level=2)
    assert remove_boilerplate([line, SAID], "Dry weir")[0] == (line, SAID)


@pytest.mark.parametrize(
    "line",
    [
        Block("paragraph", (Run("5 March 2024, weir #2 broke", href="/weir"),)),
        Block("paragraph", (Run("5 March 2024: issue "), Run("#12", href="/issues/12"))),
        Block("paragraph", (Run("5 March 2024: the river #weirs"),)),
    ],
)
def test_numbers_and_hashtags_that_lead_nowhere_are_no_topics(line: Block) -> None:
    assert remove_boilerplate([line, SAID], "Dry weir")[0] == (line, SAID)


def test_what_stands_in_place_of_comments_goes_below_a_note_of_a_sentence() -> None:
    note = Block("paragraph", (Run("The weir was sold to a teacher from the next village, who keeps ducks."),))
    notice = (
        Run("Please enable JavaScript to view the "),
        Run("comments powered by Marle.", href="https://c.example/"),
    )
    assert remove_boilerplate([note, Block("paragraph", notice)], "Dry weir")[0] == (note,)
