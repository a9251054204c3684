"""What stands on a page twice is chosen once."""

import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.copies import without_copies, without_excerpt

KIND = "Walking shoes for wet ground"


def _kept(*tiles: tuple[str, str]) -> list[str]:
    drawn = (
        f"<div class=tile><div class=name><b>{name}</b></div><div class=kind><p>{kind}</p></div></div>"
        for name, kind in tiles
    )
    document = parse(f"<div>{''.join(drawn)}</div>")
    return [document.texts[segment] for segment in without_copies(document, tuple(range(len(document))))]


def test_what_several_tiles_say_alike_stays_in_each() -> None:
    tiles = [("Heron", KIND), ("Otter", KIND), ("Beaver", "Shoes for snow"), ("Mole", "Shoes for the workshop")]
    assert _kept(*tiles) == [text for tile in tiles for text in tile]


def test_tiles_that_a_carousel_shows_again_go() -> None:
    tiles = [("Heron", KIND), ("Otter", "Boots"), ("Mole", "Clogs")]
    assert _kept(*tiles, *tiles).count(KIND) == 1


def test_what_each_tile_says_alike_is_no_data() -> None:
    tiles = [(name, KIND) for name in ("Heron", "Otter", "Mole", "Newt")]
    assert _kept(*tiles).count(KIND) == 1


def test_a_text_twice_in_one_tile_is_said_once() -> None:
    words = ("Otter shoes for wet ground", "Heron shoes for dry ground", "Mole shoes for the workshop")
    shown = "<div><div><p>{0}</p></div></div>"
    document = parse("".join(f"<div class=tile>{shown}{shown}</div>".format(text) for text in words))
    assert len(without_copies(document, tuple(range(len(document))))) == len(words)


BELOW = "The lock keeper opens the gates at six and closes them again when the last barge is through."


def _kept_of(page: str) -> list[str]:
    document = parse(page)
    return [document.texts[segment] for segment in without_copies(document, tuple(range(len(document))))]


def test_a_heading_that_the_list_of_contents_names_stays() -> None:
    heading = "How a canal lock is worked by hand"
    kept = _kept_of(
        f"<div><ul><li><a href=#a>{heading}</a></li></ul></div><section><h2>{heading}</h2><p>{BELOW}</p></section>"
    )
    assert kept == [heading, heading, BELOW]


def test_headings_that_a_list_of_contents_names_stay_over_few_words_and_other_headings() -> None:
    headings = ["1. How the lock is worked", "1.1 Working it by hand", "1.2 Working it by night"]
    items = "".join(f"<li>{heading}</li>" for heading in headings)
    texts = "".join(f"<h3>{heading}</h3>" for heading in headings)
    kept = _kept_of(f"<div><ul>{items}</ul></div><section>{texts}<p>Ask the keeper.</p></section>")
    assert [kept.count(heading) for heading in headings] == [2, 2, 2]


def test_questions_that_a_list_leads_to_stay_over_their_answers_however_they_are_set() -> None:
    questions = ["When are the gates of the lock open?", "Who works the lock by night?", "How long is the lock?"]
    page = "<ul>{0}</ul><div>{1}</div>"
    answers = "".join(
        f"<div><p><b>{n}.</b> <i>{question}</i></p><p>{BELOW}</div>" for n, question in enumerate(questions)
    )
    for lead, count in (("#q{0}", 2), ("/q{0}", 1), ("#", 1)):
        links = "".join(f"<li><b>{n}.</b> <a href='{lead.format(n)}'>{text}</a>" for n, text in enumerate(questions))
        assert [_kept_of(page.format(links, answers)).count(f"{n}. {text}") for n, text in enumerate(questions)] == [
            count
        ] * 3


def test_a_heading_that_was_one_before_goes() -> None:
    heading = "How a canal lock is worked by hand"
    kept = _kept_of(f"<div><div><h2>{heading}</h2></div></div><section><h2>{heading}</h2><p>{BELOW}</p></section>")
    assert kept == [heading, BELOW]


def test_cells_say_the_same_in_several_rows() -> None:
    cell = "Open every day until dusk"
    row = f"<tr><td>{{}}</td><td>{cell}</td></tr>"
    kept = _kept_of(f"<div><p>{cell}</p></div><table>{row.format('Reed Lock')}{row.format('Mill Lock')}</table>")
    assert kept.count(cell) == 3


@pytest.mark.parametrize("between", ["", "<i class=kind><p>Boots</p></i>"])
def test_a_text_said_again_right_after_in_another_setting_goes(between: str) -> None:
    document = parse(
        f"<div><h3>Heron shoes</h3>{between}<span class=small><p>Heron shoes</p></span><p>42 coins</p></div>"
    )
    kept = [document.texts[segment] for segment in without_copies(document, tuple(range(len(document))))]
    assert kept == ["Heron shoes", *["Boots"] * bool(between), "42 coins"]


@pytest.mark.parametrize(
    "page",
    [
        "<div class=a><p>Heron shoes</p></div><div class=a><p>Heron shoes</p></div>",  # goods of one name
        "<div class=a><p>Heron</p></div><div class=b><p>Heron</p></div>",
        "<table><tr><td class=a>not sold here<td class=b>not sold here</table>",
        "<h3>Heron shoes</h3><p>Boots</p><p>Clogs</p><p class=b>Heron shoes</p>",
    ],
)
def test_other_texts_may_be_said_again(page: str) -> None:
    document = parse(f"<div>{page}</div>")
    assert len(without_copies(document, tuple(range(len(document))))) == len(document)


def test_what_a_table_lists_is_said_again_where_it_is_described() -> None:
    rows = "".join(
        f"<tr><td><a href=#{n}>{n}</a><p>Opens the {n} gate of the lock.</p></td></tr>" for n in ("upper", "lower")
    )
    details = "".join(
        f"<div><h3>{n}</h3><pre>void {n}()</pre><p>Opens the {n} gate of the lock.</p><p>Since 2.{n}</p></div>"
        for n in ("upper", "lower")
    )
    kept = _kept_of(f"<table>{rows}</table><section><div>{details}</div></section>")
    assert kept.count("Opens the upper gate of the lock.") == 2


def test_cards_that_repeat_a_table_for_small_screens_go() -> None:
    lamps = ("The blue lantern of Marle", "The red lantern of Marle")
    rows = "".join(f"<tr><td>{lamp}</td><td>9 crowns</td></tr>" for lamp in lamps)
    cards = "".join(f"<div><p>Name:</p><p>{lamp}</p><p>Price:</p><p>9 crowns</p></div>" for lamp in lamps)
    kept = _kept_of(f"<table>{rows}</table><section><div>{cards}</div></section>")
    assert [kept.count(lamp) for lamp in lamps] == [1, 1]


def test_terms_of_several_lists_are_explained_alike() -> None:
    lists = "".join(
        f"<div><h3>{n}</h3><dl><dt>gate</dt><dd>The gate to open of the lock.</dd></dl></div>" for n in "ab"
    )
    assert _kept_of(f"<section>{lists}</section>").count("The gate to open of the lock.") == 2


EXCERPT = "The lock keeper opens the gates at six and closes them again when the last"
SECOND = "In winter he does so by the light of two lamps."


def _without_excerpt(*paragraphs: str) -> list[str]:
    document = parse("".join(f"<p>{text}</p>" for text in paragraphs))
    return [document.texts[segment] for segment in without_excerpt(document, tuple(range(len(document))))]


@pytest.mark.parametrize("broken_off", [" […]", "…", " ..."])
def test_an_excerpt_over_what_it_is_of_goes(broken_off: str) -> None:
    assert _without_excerpt("Locks", EXCERPT + broken_off, BELOW, SECOND) == ["Locks", BELOW, SECOND]


def test_an_excerpt_of_two_paragraphs_goes() -> None:
    assert _without_excerpt(f"{BELOW} In winter he does […]", BELOW, SECOND) == [BELOW, SECOND]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (f"{EXCERPT}…", SECOND, SECOND, SECOND, BELOW),
        (f"{EXCERPT}…", SECOND, BELOW),
        (EXCERPT, BELOW),
        ("The lock keeper opens…", BELOW),
        (SECOND, SECOND, SECOND, f"{EXCERPT}…", BELOW),
    ],
)
def test_words_that_break_off_and_are_no_excerpt_of_what_follows_stay(paragraphs: tuple[str, ...]) -> None:
    assert _without_excerpt(*paragraphs) == list(paragraphs)
