"""Labels of a page whose strings were joined with nothing between them, and names that are written so."""

from __future__ import annotations

import pytest
from scraped_text import FIRST, SECOND, TITLE, body

from scrape.extractor.sources.plain_text import extract
from scrape.extractor.sources.text_glue import unglued


def test_a_menu_and_a_date_glued_to_the_headline_go() -> None:
    found = extract(f"HomeNewsSportContact usMenu{TITLE}Posted on June 7, 2021\n{FIRST}\n{SECOND}")
    assert (found.title, body(found)) == (TITLE, [FIRST, SECOND])
    assert "Posted on June 7, 2021" in found.told


@pytest.mark.parametrize(
    "line",
    [
        "FacebookTwitterWhatsAppCopy linkComments12",
        "Share this:TwitterFacebookLike this:Like Loading...",
        'RelatedBand seeks tubaJune 1, 2021In "Culture"Choir moves to ThursdayMay 12, 2021',
        "Post navigation← Older postNewer post →",
        "Leave a comment Cancel replyEnter your comment here...",
        "More on this storyWhy your loaf costs £22 hours agoThe mill that time forgot5 days ago",
    ],
)
def test_labels_that_lost_the_space_between_them_go(line: str) -> None:
    assert body(extract(f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{line}")) == [FIRST, SECOND]


def test_who_wrote_it_is_read_where_the_date_is_glued_to_the_name() -> None:
    found = extract(
        f"{TITLE}\nBy Ellis CranePublished 2 Nov 2022, 08:14 GMTUpdated 2 Nov 2022, 11:40 GMT\n{FIRST}\n{SECOND}"
    )
    assert found.told[:2] == ("By Ellis Crane", "Published 2 Nov 2022, 08:14 GMT")


@pytest.mark.parametrize(
    "line",
    [
        "ShareBuilder raises its fees",
        "HomePod",
        "NewsCorp buys a ferry",
        "Use JavaScript, TypeScript and PostgreSQL for the YouTube part",
        "MenuItem, HomeView, SearchBar",
        "The McDonald and MacArthur ferries",
        "RelatedWorks",
        "Published2020 is a constant",
    ],
)
def test_names_written_so_stay(line: str) -> None:
    assert unglued([[line]]) == [[line]]
    assert line in body(extract(f"{TITLE}\n\n{FIRST}\n\n{line}\n\n{SECOND}"))


def test_lists_of_such_names_stay() -> None:
    lines = ["HomePageView", "NewsSportMenu", "SearchBar"]
    assert unglued([lines, ["- ShareEmailPrint was removed"]]) == [lines, ["- ShareEmailPrint was removed"]]
