"""Lists are kept or left out whole."""

from __future__ import annotations

import numpy as np
import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.body import choice_of

LIKELY, CHOSEN, FOREIGN = 0.36, 0.6, 0.01
TEXTS = ("two damsons", "one pan", "a song")


def choice(items: str, *likely: float) -> tuple[int, ...]:
    """The segments chosen of a list between two paragraphs, each of its items as likely as given."""
    document = parse(f"<div><p>A paragraph before the list</p>{items}<p>A paragraph behind the list</p></div>")
    return choice_of(document, np.array([0.99, *likely, 0.99], dtype=np.float32)).chosen


def items(tag: str, inside: str = "{}") -> str:
    return f"<{tag}>{''.join(f'<li>{inside.format(text)}</li>' for text in TEXTS)}</{tag}>"


@pytest.mark.parametrize("tag", ["ul", "ol", "menu"])
def test_list_of_which_a_part_is_chosen_is_kept_whole(tag: str) -> None:
    assert choice(items(tag), CHOSEN, LIKELY, LIKELY) == (0, 1, 2, 3, 4)
    assert choice(items(tag), LIKELY, LIKELY, LIKELY) == (0, 1, 2, 3, 4)
    assert choice(items(tag), FOREIGN, FOREIGN, FOREIGN) == (0, 4)


def test_definitions_are_kept_whole() -> None:
    assert choice("<dl><dt>drift<dd>how far a clock is off</dl>", LIKELY, LIKELY) == (0, 1, 2, 3)


@pytest.mark.parametrize(
    ("likely", "chosen"),
    [
        ((0.99, CHOSEN, LIKELY, LIKELY), (0, 1, 2, 3)),
        ((0.99, LIKELY, LIKELY, CHOSEN), (0, 3)),
        ((0.99, LIKELY, LIKELY, LIKELY), (0,)),
        ((0.99, CHOSEN, FOREIGN, FOREIGN), (0, 1)),
        ((FOREIGN, CHOSEN, CHOSEN, LIKELY), (1, 2)),
    ],
)
def test_list_at_the_end_is_kept_whole_if_the_text_goes_on_in_it(
    likely: tuple[float, ...], chosen: tuple[int, ...]
) -> None:
    document = parse(f"<div><p>A paragraph before the list</p>{items('ul')}</div>")
    assert choice_of(document, np.array(likely, dtype=np.float32)).chosen == chosen


def test_cards_and_buttons_are_as_the_model_has_them() -> None:
    cards = f"<ul>{''.join(f'<li><p>{text}</p><p>$2</p><p>new</p></li>' for text in TEXTS)}</ul>"
    assert choice(cards, CHOSEN, *[LIKELY] * 8) == (0, 1, 10)
    assert choice(items("ul", "<button>{}</button>"), CHOSEN, LIKELY, LIKELY) == (0, 1, 4)


UNSURE = 0.12


@pytest.mark.parametrize("box", ["{}", "<aside>{}</aside>", "<div><section>{}</section></div>"])
def test_unlikely_list_between_sure_paragraphs_is_theirs(box: str) -> None:
    assert choice(box.format(items("ul")), UNSURE, UNSURE, UNSURE) == (0, 1, 2, 3, 4)


@pytest.mark.parametrize(
    ("tag", "inside", "likely", "kept"),
    [
        ("ol", "{}", 0.04, True),
        ("ol", "{}", 0.02, False),
        ("ol", "Stir {} well.", 0.02, True),
        ("ul", "Stir {} well.", 0.02, False),
        ("ol", "Stir {} well.", 0.005, False),
    ],
)
def test_of_such_a_list_little_is_asked_and_less_of_steps(tag: str, inside: str, likely: float, kept: bool) -> None:
    assert (2 in choice(items(tag, inside), likely, likely, likely)) is kept


@pytest.mark.parametrize(
    "box",
    [
        "<div class=story-meta><span></span>{}</div>",
        '<div class="article__byline">{}</div>',
        "<div>{}</div>".replace("{}", items("ul").replace("<li>", "<li class=share-link>")),
    ],
)
def test_unlikely_list_of_the_frame_is_not(box: str) -> None:
    assert choice(box.format(items("ul")), UNSURE, UNSURE, UNSURE) == (0, 4)


@pytest.mark.parametrize(("before", "kept"), [(0.99, True), (0.55, True), (FOREIGN, False)])
def test_of_the_paragraphs_around_such_a_list_one_is_sure(before: float, kept: bool) -> None:
    document = parse(f"<div><p>A paragraph before the list</p>{items('ul')}<p>A paragraph behind the list</p></div>")
    chosen = choice_of(document, np.array([before, *[UNSURE] * 3, 0.99], dtype=np.float32)).chosen
    assert (2 in chosen) is kept


def test_heading_of_a_box_around_such_a_list_is_kept_with_it() -> None:
    box = f"<aside><h3>For the jam</h3>{items('ul')}</aside>"
    assert choice(box, UNSURE, UNSURE, UNSURE, UNSURE) == (0, 1, 2, 3, 4, 5)


def test_unlikely_list_of_links_numbers_or_pairs_is_not() -> None:
    assert choice(items("ul", "<a href=/x>{}</a>"), UNSURE, UNSURE, UNSURE) == (0, 4)
    assert choice("<ol><li>1</li><li>2</li></ol>", UNSURE, UNSURE) == (0, 3)
    assert choice("<dl><dt>Hits</dt><dd>Some</dd></dl>", UNSURE, UNSURE) == (0, 3)


def test_of_a_list_of_links_no_smaller_part_is_kept() -> None:
    links = items("ul", "<a href=/x>{}</a>")
    assert choice(links, CHOSEN, LIKELY, LIKELY) == (0, 4)
    assert choice(links, CHOSEN, CHOSEN, LIKELY) == (0, 1, 2, 4)


@pytest.mark.parametrize(
    ("line", "sure", "likely", "kept"),
    [
        ("<p>Earlier reports of the board:</p>", CHOSEN, UNSURE, True),
        ("<p>Earlier reports of the board:</p>", CHOSEN, 0.08, False),
        ("<p>Earlier reports of the board:</p>", 0.5, UNSURE, False),
        ("<p>Earlier reports of the board.</p>", CHOSEN, UNSURE, False),
        ("<p>Related reports:</p>", CHOSEN, UNSURE, False),
        ("<p>YOU MIGHT ALSO LIKE:</p>", CHOSEN, UNSURE, False),
        ("<h3>More from our harbour series:</h3>", CHOSEN, UNSURE, False),
    ],
)
def test_list_of_links_that_a_sure_line_announces_goes_with_it(
    line: str, sure: float, likely: float, kept: bool
) -> None:
    links = items("ul", "<p><a href=/x>{}</a></p>")
    document = parse(f"<div><p>A paragraph of the report</p>{line}{links}</div>")
    chosen = choice_of(document, np.array([0.99, sure, *[likely] * 3], dtype=np.float32)).chosen
    assert (4 in chosen) is kept


def test_long_list_of_links_that_a_line_announces_does_not() -> None:
    links = items("ul", "<a href=/x>{}</a>").replace("</ul>", "<li><a href=/y>a town</a></li>" * 10 + "</ul>")
    document = parse(f"<div><p>A paragraph of the report</p><p>Look for us in a town near you:</p>{links}</div>")
    assert choice_of(document, np.array([0.99, CHOSEN, *[UNSURE] * 13], dtype=np.float32)).chosen == (0, 1)
