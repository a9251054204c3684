"""What belongs to the chosen segments around it."""

from __future__ import annotations

import pytest

from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.belongings import with_belongings

BOX = "<p>Ring the bell first.</p>"
LINKS = "<ul><li><a href=/a>Ferry late again</a><li><a href=/b>Bakers win</a></ul>"


def kept(box: str, chosen: tuple[int, ...] = (0, -1)) -> list[int]:
    """Of a page of two paragraphs with a box between them, what is chosen, and what belongs to it."""
    document = parse(f"<main><p>A paragraph before it.</p>{box}<p>A paragraph behind it.</p></main>")
    return with_belongings(document, [at % len(document) for at in chosen])


@pytest.mark.parametrize(
    "box",
    [
        f'<div role="note" class="notice">{BOX}</div>',
        f'<div class="hint hint-info">{BOX}</div>',
        f'<div class="confluence-information-macro">{BOX}</div>',
        f'<div class="card toggle-card">{BOX}</div>',
        f'<div class="review__pros-cons">{BOX}</div>',
        f"<details>{BOX}</details>",
    ],
)
def test_notes_and_folds_between_paragraphs_are_of_the_text(box: str) -> None:
    assert kept(box) == [0, 1, 2]


@pytest.mark.parametrize("box", [f"<details><summary>More</summary>{LINKS}</details>", f"<div class=promo>{BOX}</div>"])
def test_lists_of_links_in_folds_and_other_boxes_are_not(box: str) -> None:
    assert len(kept(box)) == 2


def test_a_form_that_is_folded_is_no_note() -> None:
    form = "<form>Your name<input><p>Your words</p></form>"
    assert kept(f"<details><summary>Say something</summary>{form}</details>") == [0, 4]


def test_a_fold_of_which_a_part_was_chosen_is_left_as_it_is() -> None:
    assert kept("<details><summary>Read</summary><p>Reads the gauge.</p></details>", (0, 2, 3)) == [0, 2, 3]


def test_a_heading_is_whole_without_the_buttons_in_it() -> None:
    assert kept("<h3><span>For</span><div>two</div><button>2x</button></h3>", (0, 1, 4)) == [0, 1, 2, 4]
    assert kept("<h3><button>How wide?</button></h3>", (0, 1, 2)) == [0, 1, 2]


NOTE = '<p><a href="{back}" id=note1>{number}</a> But not on Sundays.</p>'


@pytest.mark.parametrize("box", ['<p id="c1"><a href="#c1">1</a> I like it.</p>', '<p><a href="#s3">1</a> Boats</p>'])
def test_numbers_of_comments_and_chapters_are_no_notes(box: str) -> None:
    text = '<h2 id="s1">Winds</h2><p>They turn, as <a href="#s1">1</a> says.</p><h2 id="s3">Boats</h2>'
    document = parse(f"<main>{text}{box}</main>")
    assert with_belongings(document, [0, 1, 2]) == [0, 1, 2]


@pytest.mark.parametrize(("back", "is_kept"), [("#back1", True), ("#note1", False), ("/notes", False)])
def test_a_note_and_its_number_in_the_text_lead_to_each_other(back: str, is_kept: bool) -> None:
    text = '<p>The ferry runs daily.<sup><a href="#note1" id=back1>[1]</a></sup></p><hr>'
    document = parse(text + NOTE.format(back=back, number="[1]") + NOTE.format(back="#back2", number="[2]"))
    assert with_belongings(document, [0]) == ([0, 1] if is_kept else [0])


@pytest.mark.parametrize("name", ["wprm-recipe-notes-container", "tasty-recipes-notes", "mv-create-notes"])
def test_the_notes_below_a_recipe_are_of_it(name: str) -> None:
    document = parse(f"<ol><li>Bake the loaf.</ol><div class={name}><h3>Notes</h3><p>It keeps.</p></div><p>More</p>")
    assert with_belongings(document, [0]) == [0, 1, 2]
    assert with_belongings(document, [0, 2]) == [0, 2]
    document = parse(f"<ol><li>Bake the loaf.</ol><div class={name}><a href=/a>Rye</a> <a href=/b>Rolls</a></div>")
    assert with_belongings(document, [0]) == [0]


@pytest.mark.parametrize(
    ("name", "is_kept"), [("footnotetext", True), ("thefootnotes", True), ("footnotetexture", False)]
)
def test_notes_as_hevea_calls_them_are_of_the_text(name: str, is_kept: bool) -> None:
    document = parse(f'<main><p>A paragraph.</p><div class="{name}">A note of some length.</div></main>')
    assert with_belongings(document, [0]) == ([0, 1] if is_kept else [0])
