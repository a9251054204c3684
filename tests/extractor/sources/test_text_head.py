"""Who wrote a text that was scraped, and when, where no word says so."""

from __future__ import annotations

import pytest
from scraped_text import FIRST, SECOND, TITLE, body

import scrape
from scrape.extractor.sources.plain_text import extract


@pytest.mark.parametrize(
    "told",
    [
        "Jane Doe\n3 March 2024, 10:15",
        "JANE DOE\nMarch 3, 2024",
        "Jane Doe — March 3, 2024",
        "Jane Doe\nFollow\n6 min read\n·\nMar 3, 2024\n1.2K",
        "Jane Doe and Al Reef\nSun 3 Mar 2024 06.00 GMT\n0\nComments\n(8 min)",
        "Published: March 3, 2024 by Jane Doe · This post may contain affiliate links · 14 Comments",
    ],
)
def test_a_name_beside_a_date_goes(told: str) -> None:
    found = extract(f"{TITLE}\n{told}\n\n{FIRST}\n\n{SECOND}")
    assert (found.title, body(found)) == (TITLE, [FIRST, SECOND])
    assert "jane doe" in " ".join(found.told).casefold()


def test_who_wrote_it_below_a_standfirst_goes() -> None:
    standfirst = (
        "They were the pride of the coast and of all who lived on it once, and now they are all for sale again."
    )
    found = extract(f"{TITLE}\n{standfirst}\nJane Doe\nMarch 3, 2024\nLast modified on 4 March 2024\n{FIRST}\n{SECOND}")
    assert body(found) == [standfirst, FIRST, SECOND]


@pytest.mark.parametrize("line", ["Marrow Hill", "Deep Water", "Salt and Stone"])
def test_a_heading_far_from_a_date_is_no_name(line: str) -> None:
    assert line in body(extract(f"{TITLE}\n\n{line}\n\n{FIRST}\n\n{SECOND}"))


def test_whom_a_text_tells_of_did_not_write_it() -> None:
    about = "Hilda Marsh has mended the engines of the ferry for fifty-two years, and never once asked for a day off."
    assert "Hilda Marsh" in body(extract(f"{TITLE}\n\nHilda Marsh\n\nMarch 3, 2024\n\n{about}\n\n{FIRST}"))


def test_the_days_of_a_diary_stay() -> None:
    text = f"A winter on the bank\n\n{FIRST}\n\n3 December\n\n{SECOND}\n\n9 December\n\n{FIRST}"
    assert body(extract(text))[1] == "3 December"


def test_how_long_something_takes_stays() -> None:
    assert "30 minutes" in body(extract(f"Barley bread\n\nMakes two loaves\n\n30 minutes\n\n{FIRST}\n\n{SECOND}"))


@pytest.mark.parametrize("beside", ["Coast affairs correspondent", "Getty Images", "10:30 AM MYT", "Stampa"])
def test_a_job_an_archive_an_hour_and_a_button_beside_a_name_go(beside: str) -> None:
    assert body(extract(f"{TITLE}\nMarch 3, 2024\nJane Doe\n{beside}\n{FIRST}\n{SECOND}")) == [FIRST, SECOND]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_byline_below_a_standfirst_needs_no_date(between: str) -> None:
    standfirst = "They were the pride of the coast once, and now they are all for sale again."
    found = extract(between.join([TITLE, standfirst, "By Jane Doe", FIRST, SECOND]))
    assert "By Jane Doe" in found.told
    assert not any("Jane" in text for text in body(found))


def test_a_name_of_short_words_is_one() -> None:
    assert "By Ann Lee" in extract(f"{TITLE}\nBy Ann Lee\n{FIRST}\n{SECOND}").told


def test_a_heading_that_says_how_is_no_byline_below_a_standfirst() -> None:
    standfirst = (
        "They were the pride of the coast and of all who lived on it once, and now they are all for sale again."
    )
    assert "By Train" in body(extract(f"{TITLE}\n\n{standfirst}\n\nBy Train\n\n{FIRST}\n\n{SECOND}"))


@pytest.mark.parametrize("newsroom", ["Redacción", "Aus der Redaktion"])
def test_a_newsroom_is_nobody(newsroom: str) -> None:
    found = extract(f"{TITLE}\n{newsroom}\nMarch 3, 2024\n{FIRST}\n{SECOND}")
    assert body(found) == [FIRST, SECOND]
    assert scrape.clean(f"{TITLE}\n{newsroom}\nMarch 3, 2024\n{FIRST}\n{SECOND}").authors == ()
