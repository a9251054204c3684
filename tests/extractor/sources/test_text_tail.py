"""What stands behind and between the paragraphs of a text that was scraped."""

from __future__ import annotations

import pytest
from scraped_text import FIRST, SECOND, TITLE, body

from scrape.extractor.sources.plain_text import extract

HEADINGS = "RELATED POSTS\nMuseum orders forty old clocks\nSchool to graze two thousand sheep\nAugust 1, 2024"
THIRD = "A smaller boat will carry mail and medicine twice a week, if the weather lets it leave the harbour at all."


def test_headlines_below_a_label_among_the_paragraphs_go() -> None:
    found = extract(f"{TITLE}\n{FIRST}\n{HEADINGS}\n{SECOND}\n{THIRD}")
    assert body(found) == [FIRST, SECOND, THIRD]


def test_the_heading_of_what_follows_a_list_stays() -> None:
    found = extract(f"{TITLE}\n{FIRST}\n{HEADINGS}\nWhat the island will do\n{SECOND}\n{THIRD}")
    assert body(found) == [FIRST, "What the island will do", SECOND, THIRD]


def test_a_note_that_begins_with_who_wrote_it_goes() -> None:
    note = "Jane Doe is an architect and the author of “Ordinary Rooms.”"
    found = extract(f"{TITLE}\nBy Jane Doe\nMarch 3, 2024\n{FIRST}\n{SECOND}\n{THIRD}\n{FIRST}\n{note}")
    assert note not in body(found)
    assert note in body(extract(f"{TITLE}\n{FIRST}\n{SECOND}\n{THIRD}\n{FIRST}\n{note}"))


@pytest.mark.parametrize("line", ["#harbour #ferries #winter", "👍 214  😢 37"])
def test_hashtags_and_reactions_go(line: str) -> None:
    assert body(extract(f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{line}")) == [FIRST, SECOND]


def test_a_sentence_that_was_broken_below_a_label_stays() -> None:
    broken = "If you are new to ferries, take a look at the"
    assert broken in body(extract(f"{TITLE}\n{FIRST}\nRELATED POSTS\n{broken}\nfares.\n{SECOND}\n{THIRD}"))


@pytest.mark.parametrize("line", ["♠ 942", "\u2600 21", "\U0001f327 14"])
def test_suits_of_cards_and_signs_of_the_weather_stay(line: str) -> None:
    assert line in body(extract(f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{line}"))


CONTACT = "Jane Doe\npress@isle.example\n+44 555 01 02 03"


@pytest.mark.parametrize(
    ("about", "label"),
    [("About Isle Ferries", "Media contact:"), ("Über Isle Ferries", "Pressekontakt"), ("", "Ufficio stampa")],
)
def test_the_end_of_a_press_release_goes(about: str, label: str) -> None:
    sender = f"{about}\nIt was founded in 1951 and runs nine ships.\n" if about else ""
    first = FIRST.replace("The ferry", "The ship of Isle Ferries")
    found = extract(f"Press release\n{TITLE}\n{first}\n{SECOND}\n{sender}{label}\n{CONTACT}\n###")
    assert (found.title, body(found)) == (TITLE, [first, SECOND])


@pytest.mark.parametrize("below", ["Hall 4, first floor", "Name one person, and see that it answers: 555 01 02 03."])
def test_a_heading_on_the_press_stays(below: str) -> None:
    assert "Press office" in body(extract(f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\nPress office\n\n{below}"))


def test_a_list_of_what_the_text_has_goes() -> None:
    text = f"{TITLE}\nTable of Contents\n1. The ship\n2. The crew\n{FIRST}\nThe ship\n{SECOND}\nThe crew\n{THIRD}"
    assert body(extract(text)) == [FIRST, "The ship", SECOND, "The crew", THIRD]


def test_a_word_of_menus_that_the_text_takes_up_stays() -> None:
    below = "At home there was no ferry, and nobody would have taken one that went in such weather."
    assert "Home" in body(extract(f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\nHome\n\n{below}\n\n{THIRD}"))


def test_what_a_company_says_of_the_future_goes_with_whom_to_ask() -> None:
    first = FIRST.replace("The ferry", "The ship of Isle Ferries")
    end = (
        f"About Isle Ferries\nIt was founded in 1951 and runs nine ships.\nMedia contact\n{CONTACT}\n"
        "Forward-Looking Statements\nThis release contains forward-looking statements that involve risks."
    )
    assert body(extract(f"Press release\n{TITLE}\n{first}\n{SECOND}\n{end}")) == [first, SECOND]


def test_a_chapter_on_the_future_stays_where_nobody_is_to_be_asked() -> None:
    said = "This release contains forward-looking statements that involve risks and uncertainties."
    assert said in body(extract(f"{TITLE}\n{FIRST}\n{SECOND}\nForward-looking statements\n{said}"))


def test_a_day_with_a_stop_stays() -> None:
    day = "1 April 2021 at 7.30 pm."
    assert day in body(extract(f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n5. Next meeting\n\n{day}"))


def test_a_row_among_others_stays() -> None:
    rows = "the 412\nshare 31\nlogin 12\nmenu 7"
    assert body(extract(f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{rows}")) == [FIRST, SECOND, rows]


def test_rows_of_a_plan_stay() -> None:
    rows = [
        "READ | The first two chapters of the novel",
        "WRITE | A page on the mother in it",
        "WATCH | The film of the play by Chekhov",
    ]
    assert body(extract("\n\n".join([TITLE, FIRST, "\n".join(rows), SECOND]))) == [FIRST, "\n".join(rows), SECOND]


def test_a_heading_of_markdown_may_name_a_button() -> None:
    assert "## Link kopieren" in body(extract(f"# {TITLE}\n\n{FIRST}\n\n## Link kopieren\n\n{SECOND}\n\n{THIRD}"))
