"""Text that is all that a page showed: the article is found among its menus, lists and footers."""

from __future__ import annotations

from textwrap import wrap
from time import process_time

import pytest

from scrape.extractor.sources.page_dump import article_lines
from scrape.extractor.sources.plain_text import TextArticle, extract

TITLE = "Lock keeper hands over thirty years of mornings"
PROSE = [
    "The keeper of the lock at Marle has handed over the book in which he wrote down the height of the water every "
    "morning for thirty years, and the council has thanked him with a lamp.",
    "Nobody had asked for the book before, he said, and when an engineer came to measure the meadow with instruments, "
    "the keeper made him breakfast and kept silent.",
    "The council will now print the heights of all thirty years, of which the highest was met in March 2004, when the "
    "water stood in the kitchen of the lock house.",
]
MENU = ["Skip to content", "Marle", "Harbour", "Log in", "Subscribe", "Boats", "Weather on the river", "Tides"]
BELOW = [
    "Related articles",
    "Ferry stops for the winter and nobody is surprised",
    "Who paints the bridge, and why it is green",
    "Subscribe to our newsletter",
    "Harbour office",
    "Privacy Policy",
    "Terms of Use",
    "© 2024 The Marle Courier. All rights reserved.",
    "Marle Courier, 3 Quay Street",
]
TOLD = ["By Ann Reef", "4 March 2024"]


def body(found: TextArticle) -> list[str]:
    return [block.text for block in found.blocks]


def lynx() -> str:
    """Menus as lists, paragraphs wrapped and indented, headings at the margin."""
    menu = "\n".join(f"     * {name}" for name in MENU)
    prose = "\n\n".join("\n".join(f"   {line}" for line in wrap(text, 69)) for text in PROSE)
    below = "\n".join(f"     * {name}" for name in BELOW)
    wide = "   (BUTTON) Search the archive of the Marle Courier and all its supplements\n   [logo_marle.png]"
    told = "\n".join(f"   {line}" for line in TOLD)
    return f"{menu}\n\n{wide}\n\n{TITLE}\n\n{told}\n\n{prose}\n\n{below}\n"


def markdown() -> str:
    menu = "\n".join(f"  * {name}" for name in MENU)
    prose = "\n\n".join("\n".join(wrap(text, 78)) for text in PROSE)
    picture = "![The book lies on the table of the lock house.](https://marle.example/pictures/book-of-\nmornings.jpg)"
    told = "\n\n".join(TOLD)
    below = "\n\n".join(BELOW)
    return f"{menu}\n\n# {TITLE}\n\n{told}\n\n{picture}\n\n{prose}\n\n{below}\n"


DUMPS = {
    "get_text": "\n".join([f"{TITLE} | The Marle Courier", *MENU, TITLE, *TOLD, *PROSE, *BELOW]),
    "blocks": "\n\n".join([*MENU, TITLE, *TOLD, *PROSE, *BELOW]),
    "lynx": lynx(),
    "html2text": markdown(),
}


@pytest.mark.parametrize("way", DUMPS)
def test_the_article_is_found_in_a_dump(way: str) -> None:
    found = extract(DUMPS[way])
    assert (found.title, body(found)) == (TITLE, PROSE)
    assert found.told == tuple(TOLD)


@pytest.mark.parametrize("way", DUMPS)
def test_what_was_found_is_what_is_found_again(way: str) -> None:
    found = extract(DUMPS[way])
    again = extract("\n\n".join([found.title or "", *body(found)]) + "\n")
    assert (again.title, again.blocks, again.removed) == (found.title, found.blocks, ())


def test_what_was_cut_is_told() -> None:
    removed = extract(DUMPS["blocks"]).removed
    assert {"Weather on the river", "Tides", "Harbour office"} <= {
        removal.text for removal in removed if removal.rule == "page_frame"
    }


def test_sentences_that_tags_broke_are_read_as_one() -> None:
    first, second = "The keeper of", "Marle Lock"
    third = f", who wrote down the height of the water, said: {PROSE[1]}"
    lines = [*MENU, TITLE, *TOLD, first, second, third, *PROSE, *BELOW]
    assert body(extract("\n".join(lines))) == [first, second, third, *PROSE]


def test_advertisements_between_paragraphs_do_not_end_the_article() -> None:
    between = [line for text in PROSE for line in (text, "Advertisement", "Advertisement")]
    assert body(extract("\n\n".join([*MENU, TITLE, *between, *BELOW]))) == PROSE


def test_a_list_at_the_end_of_the_article_stays() -> None:
    heights = ["The highest mornings", "12 March 2004: 318", "9 January 1999: 290", "2 March 2018: 277"]
    assert body(extract("\n\n".join([*MENU, TITLE, *PROSE, *heights, *BELOW]))) == [*PROSE, *heights]


def test_without_signs_of_a_frame_nothing_is_cut() -> None:
    parts = ["Marle", "Harbour", "Boats", TITLE, *PROSE, "Harbour office", "Quay Street"]
    found = extract("\n\n".join(parts))
    assert found.removed == ()


def test_the_lines_above_a_text_stay_if_only_a_footer_gives_the_frame_away() -> None:
    deck = "An engineer had breakfast and learnt nothing"
    found = extract("\n\n".join([TITLE, deck, *PROSE, *BELOW]))
    assert (found.title, body(found)) == (TITLE, [deck, *PROSE])


CARDS = ["Privacy Policy", "Terms of Use", "Contact us", "© 2016 The Marle Courier. All rights reserved."]


def test_the_end_of_a_text_that_quotes_a_frame_stays() -> None:
    end = ["The keeper settles disputes.", "Signed", "Ann Reef"]
    assert {*end} <= {*body(extract("\n\n".join([TITLE, *PROSE, *CARDS, *end])))}


def test_of_a_text_in_a_short_frame_no_line_of_its_own_is_cut() -> None:
    own = ["All rights reserved", "Printed by J. Doe, Quay Street"]
    short = ["Share this article", "Subscribe to our newsletter", "Leave a Reply", *CARDS]
    assert own[1] in body(extract("\n\n".join(["Home > News", TITLE, *PROSE, *own, *short])))


def test_buttons_alone_are_no_frame() -> None:
    names = ["Home", "Search", "Share", "Log in", *(f"The {name} view" for name in "abcdefghi")]
    assert {*names[4:]} <= {*body(extract("\n\n".join([TITLE, *PROSE, *names])))}


def test_a_sentence_below_a_term_that_resembles_a_sign_stays() -> None:
    term = ["Terms of use", "The contract that you made by looking at it."]
    assert term[1] in body(extract("\n\n".join([*MENU, TITLE, *PROSE, *term, *BELOW])))


def test_an_article_on_cookies_keeps_its_beginning() -> None:
    first = "The banner that asks whether you accept cookies is older than the phone on which most people see it."
    quoted = '"We use cookies to write down the height of the water every morning."'
    found = extract("\n\n".join([*MENU, TITLE, first, quoted, *PROSE, *BELOW]))
    assert (found.title, body(found)) == (TITLE, [first, quoted, *PROSE])


@pytest.mark.parametrize(
    "code",
    [
        "```\n![alt](lamp.png)\n[lamp_house]\n```",
        "[lamp_house]\nwick = 4",
    ],
)
def test_code_is_no_picture(code: str) -> None:
    assert code in body(extract("\n\n".join([*MENU, TITLE, PROSE[0], code, *PROSE[1:], *BELOW])))


def test_a_line_of_a_talk_is_no_headline() -> None:
    title = '"I have never liked the sea"'
    talk = [f"{who}: {text}" for text in PROSE for who in ("Question", "Ellery")]
    question = "Question: Does the council count the heights of the water, keeper"
    assert extract("\n\n".join([*MENU, title, question, *talk, *BELOW])).title == title


def test_what_a_recipe_takes_is_no_headline() -> None:
    takes = ["300 g of meadow", "4 keepers of water", "1 lamp"]
    found = extract("\n".join([*MENU, "Soup of the lock house", "For six", *takes, *PROSE, *BELOW]))
    assert found.title == "Soup of the lock house"


def test_heavy_runs_beside_the_article_are_found_in_one_pass() -> None:
    start = process_time()
    article_lines([10, -12] * 20_000)
    assert process_time() - start < 1


def test_a_title_has_single_spaces_where_those_of_other_lines_mean_something() -> None:
    found = extract("\n\n".join([*MENU, TITLE.replace(" of", "\u00a0of"), *TOLD, *PROSE, *BELOW]))
    assert found.title == TITLE
