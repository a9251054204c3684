"""What goes by where it stands."""

from __future__ import annotations

import pytest

from scrape.extractor.segment_rules import ContainerRules, without_boilerplate
from scrape.extractor.walk import parse


def reasons(html: str) -> dict[str, str | None]:
    document = parse(html)
    rules = ContainerRules(document)
    return {text: rules.reason(segment) for segment, text in enumerate(document.texts)}


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        ("<img src=/a.png>", "caption"),
        ("<div><iframe src=https://video.example/1></iframe></div>", "caption"),
        ("<pre>n = n + 1</pre>", None),
        ("<table><tr><td>1<td>2</table>", None),
    ],
)
def test_the_caption_of_a_picture_goes_and_that_of_text_stays(shown: str, reason: str | None) -> None:
    for caption in ("Listing 1", "<p>Listing 1</p>"):
        assert reasons(f"<figure>{shown}<figcaption>{caption}</figcaption></figure>")["Listing 1"] == reason


def test_the_caption_of_a_subscribe_box_is_part_of_the_box() -> None:
    assert reasons('<div class="newsletter"><p class="cta-caption">Every week</p></div>') == {
        "Every week": "subscribe_box"
    }
    assert reasons('<div><p class="wp-caption-text">The weir</p></div>') == {"The weir": "caption"}


PARAGRAPHS = tuple(
    f"<p>The {number} letter from the lighthouse reached the village in spring, and nobody there could tell who had "
    "written it or why it smelled of tar.</p>"
    for number in ("first", "second", "third", "fourth", "fifth", "sixth")
)
POET = f"<div class='about-author'>{PARAGRAPHS[4].replace('letter', 'poem')}<p>She kept goats.</p></div>"


@pytest.mark.parametrize(
    ("html", "stays"),
    [
        (f"<div>{''.join(PARAGRAPHS[:3])}{POET}{''.join(PARAGRAPHS[3:])}</div>", True),
        (f"<div>{''.join(PARAGRAPHS[:3])}<div class=author-box>{POET}</div>{''.join(PARAGRAPHS[3:])}</div>", True),
        (f"<div>{''.join(PARAGRAPHS)}{POET}</div>", False),
        (f"<div>{POET}{''.join(PARAGRAPHS)}</div>", False),
        (f"<div><div>{''.join(PARAGRAPHS[:3])}{POET}</div><div>{''.join(PARAGRAPHS[3:])}</div></div>", False),
    ],
)
def test_an_author_among_the_paragraphs_is_the_subject_and_stays(html: str, stays: bool) -> None:
    document = parse(html)
    kept = without_boilerplate(document, range(len(document)))
    assert ("She kept goats." in [document.texts[segment] for segment in kept]) == stays
    assert len(kept) == len(PARAGRAPHS) + 2 * stays


def test_a_paragraph_that_is_hidden_among_others_goes_and_what_is_behind_a_tab_stays() -> None:
    hidden = [PARAGRAPHS[0].replace("<p>", "<p hidden>"), PARAGRAPHS[1].replace("<p>", "<p style='display:none'>")]
    document = parse("<div>" + "".join([*hidden, *PARAGRAPHS[2:]]) + "</div>")
    assert without_boilerplate(document, range(len(document))) == (2, 3, 4, 5)
    tabs = parse("<div>" + "".join(PARAGRAPHS[:4]) + "<div hidden>" + "".join(PARAGRAPHS[4:]) + "</div></div>")
    assert without_boilerplate(tabs, range(len(tabs))) == tuple(range(6))


def test_paragraphs_that_wait_to_be_shown_stay() -> None:
    waiting = "".join(PARAGRAPHS[2:]).replace("<p>", "<p style='display:none'>")
    document = parse("<div>" + "".join(PARAGRAPHS[:2]) + waiting + "</div>")
    assert len(without_boilerplate(document, range(len(document)))) == len(PARAGRAPHS)


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("admonition tip", True),
        ("kg-callout-card", True),
        ("starlight-aside starlight-aside--tip", True),
        ("tip custom-block", True),
        ("markdown-alert markdown-alert-note", True),
        ("note admonition", True),
        ("callouts", False),
        ("tip", False),
    ],
)
def test_a_note_in_a_box_between_paragraphs_of_the_body_stays(name: str, stays: bool) -> None:
    note = f'<div class="{name}"><p>Tip</p><p>Keep the letter dry.</p></div>'
    document = parse(f"<div>{PARAGRAPHS[0]}{note}{PARAGRAPHS[1]}</div>")
    assert (without_boilerplate(document, (0, 3)) == (0, 1, 2, 3)) is stays


def test_a_box_that_leads_elsewhere_or_stands_at_the_end_is_no_note() -> None:
    offer = '<div class="callout"><p><a href="/offer">Buy the letters now</a></p></div>'
    assert without_boilerplate(parse(f"<div>{PARAGRAPHS[0]}{offer}{PARAGRAPHS[1]}</div>"), (0, 2)) == (0, 2)
    note = '<div class="callout"><p>Keep the letter dry.</p></div>'
    assert without_boilerplate(parse(f"<div>{PARAGRAPHS[0]}{note}</div>"), (0,)) == (0,)


@pytest.mark.parametrize(
    "box",
    [
        "<p>Newsletter L'essentiel du matin</p><p>Chaque jour, l'actualité de la ville.</p><button>S'inscrire</button>",
        "<h3>Meld je aan voor onze nieuwsbrief</h3><p>Elke ochtend het belangrijkste nieuws uit de regio.</p>",
        "<h3>Get the Harbour Newsletter</h3><p>Deals and reviews, once a week.</p>",
        "<p>Enjoying this?</p><p>One letter a week, no spam.</p><a href=/join>Subscribe</a>",
    ],
)
def test_a_small_box_goes_whole_where_a_line_of_it_asks_to_subscribe(box: str) -> None:
    document = parse(f"<div>{PARAGRAPHS[0]}<div>{box}</div>{PARAGRAPHS[1]}</div>")
    last = len(document) - 1
    assert without_boilerplate(document, range(len(document))) == (0, last)
    assert without_boilerplate(document, (0, 1, last)) == (0, last)


def test_what_tells_of_a_newsletter_is_no_box_that_asks_to_subscribe() -> None:
    section = "<section><h2>Newsletter</h2><p>The town had a newsletter until 1988.</p></section>"
    assert without_boilerplate(parse(f"<div>{PARAGRAPHS[0]}{section}{PARAGRAPHS[1]}</div>"), range(4)) == (0, 1, 2, 3)
    prose = f"<div><p>Sign up for our newsletter</p>{PARAGRAPHS[2]}</div>"
    assert without_boilerplate(parse(f"<div>{PARAGRAPHS[0]}{prose}{PARAGRAPHS[1]}</div>"), range(4)) == (0, 1, 2, 3)


@pytest.mark.parametrize("name", ["bijschrift", "img_desc", "photo-desc", "didascalia", "pie-de-foto"])
def test_names_of_captions_in_further_languages(name: str) -> None:
    assert reasons(f'<div class="{name}">The keeper of the weir</div>')["The keeper of the weir"] == "caption"
