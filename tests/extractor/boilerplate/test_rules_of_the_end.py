"""What stands below an article: who sold, lent or drew what it tells of, or wants to say more."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules import attribution, bylines, navigation, prompts, writers
from scrape.extractor.boilerplate.rules.table import Rule, first_match
from scrape.extractor.passages import Markup, Passage, Zone, passages_of


def test_a_heading_of_one_word_is_no_credit() -> None:
    heading = Markup(heading=True)
    assert first_match(_passage("Symbolbild", "prose", heading)) is None
    assert first_match(_passage("Symbolbild", "prose")) == "photo_credit"
    assert first_match(_passage("Foto: Jane Doe", "prose", heading)) == "photo_credit"


def _passage(text: str, zone: Zone, markup: Markup | None = None) -> Passage:
    (made,) = passages_of([text], "The lock keeper", [markup or Markup()])
    return made._replace(zone=zone)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (
            prompts.newsletter,
            "Want more harbour news? Sign up for The Ardmoor Bote's free newsletter to get the latest sailings, "
            "interviews and tide tables.",
        ),
        (
            prompts.newsletter,
            "Don't let yourself miss a knot. Sign up for my free Knot School e-course and learn to tie one each day.",
        ),
        (
            attribution.copyright_line,
            "Reprinted by permission of Tidal Press. Excerpted from Ropes: How to Splice Anything (Even Wire) by Jane "
            "Doe. Copyright 2022 Jane Doe. All rights reserved.",
        ),
        (
            attribution.copyright_line,
            "Recipes adapted from The Galley, by Jane Doe. Copyright© 2024 by Jane Doe. Reprinted by permission of "
            "Tidal Press, an imprint of Harbour Books.",
        ),
        (attribution.disclosure, "A copy of Lock Keeper II was independently sourced for review by Harbour Games."),
        (attribution.disclosure, "Review units were provided by the manufacturer."),
        (attribution.disclosure, "Some of the links in this article are affiliate ones."),
        (
            attribution.disclosure,
            "This means that if you click through them to make a purchase, we may earn a small commission.",
        ),
        (attribution.disclosure, "Also, this article contains sponsored content."),
        (
            attribution.disclosure,
            "This story was developed in partnership with Ardmoor Ferries by the Bote's branded content team.",
        ),
        (prompts.comment_prompt, "Submit your letter to the editor via this form. Read more letters to the editor."),
        (attribution.photo_credit, "Crédits photos : Agence Rivage"),
        (attribution.photo_credit, "Titelbild: Anna Riff/Bildhafen"),
        (attribution.photo_credit, "Image used under license from Pixhouse"),
        (attribution.photo_credit, "Getty Images / Jane Doe"),
        (attribution.photo_credit, "Jane Doe | Getty Images"),
        (attribution.caption, "The keeper opens the gates by hand. | Photo by Jane Doe"),
        (
            attribution.caption,
            "The keeper opens the gates by hand. Image: Jane Doe / Getty Images North America / Getty Images Via Afp "
            "and the Bote",
        ),
        (
            attribution.source_credit,
            "This story originally appeared in Tide and Time and is republished here as part of an exchange.",
        ),
        (
            attribution.source_credit,
            "Editor's note: This story originally appeared in the winter 2023 issue of Coast Magazine, a publication "
            "produced by The Ardmoor Bote.",
        ),
        (bylines.contribution, "With files from The Ardmoor Press"),
        (navigation.navigation, "This slideshow requires JavaScript."),
        (navigation.navigation, "Abilita JavaScript per vedere il video."),
        (navigation.navigation, "Włącz JavaScript, aby obejrzeć wideo."),
        (navigation.navigation, "Включите JavaScript, чтобы посмотреть видео."),
        (navigation.navigation, "Schakel JavaScript in om de video te bekijken."),
        (
            navigation.navigation,
            "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
        ),
        (navigation.navigation, "Protected by hCaptcha"),
        (navigation.navigation, "Ce site est protégé par reCAPTCHA, et la politique de Google s'applique."),
        (navigation.navigation, "QR Code Link to This Post"),
        (navigation.navigation, "do NOT contact me with unsolicited services or offers"),
        (navigation.navigation, "Please turn on JavaScript. Media requires JavaScript to play."),
        (
            attribution.copyright_line,
            "Bote Reprints: This copy is for your personal, non-commercial use only. To order copies for "
            "colleagues, clients or customers, use the Order tool at the foot of any article.",
        ),
    ],
)
@pytest.mark.parametrize("zone", ["prose", "tail"])
def test_it_goes(rule: Rule, text: str, zone: Zone) -> None:
    assert first_match(_passage(text, zone)) == rule.__name__


@pytest.mark.parametrize(
    "text",
    [
        "You must have JavaScript enabled in your browser to use this form.",
        "JavaScript seems to be disabled in your browser.",
        "Bitte aktivieren Sie in Ihrem Browser JavaScript, damit die Karte erscheint.",
        "Este sitio requiere JavaScript.",
        "Ative o JavaScript para ver os comentários.",
        "このページを見るにはJavaScriptを有効にしてください",
    ],
)
def test_notices_on_scripts_go_from_the_margins(text: str) -> None:
    assert first_match(_passage(text, "tail")) == "navigation"
    assert first_match(_passage(text, "tail")._replace(title="how to turn on javascript")) is None
    assert first_match(_passage(text, "tail")._replace(item=True)) is None
    assert first_match(_passage(text, "prose")) is None


@pytest.mark.parametrize(
    "text",
    [
        "It needs JavaScript engines.",
        "Do the lamps need JavaScript on this page?",
        "Media queries work without JavaScript, which is why designers like them.",
        "Videos on this page play without JavaScript.",
        "Video games in the browser need no plugin but they need JavaScript.",
        "Video players need JavaScript in every browser.",
        "In order to support users without JavaScript, we render the page on the server.",
        "Without JavaScript your forms still work.",
        "Content is shown without JavaScript when your server renders it.",
        "Für Besucher ohne JavaScript zeigt diese Seite eine Tabelle.",
    ],
)
@pytest.mark.parametrize("zone", ["prose", "tail"])
def test_sentences_on_scripts_stay(text: str, zone: Zone) -> None:
    assert first_match(_passage(text, zone)) is None


@pytest.mark.parametrize(
    "text",
    [
        "This page cannot be shown without JavaScript.",
        "Without JavaScript this site does not work.",
        "Diese Seite funktioniert ohne JavaScript nicht.",
        "Ohne JavaScript kann diese Karte nicht angezeigt werden.",
    ],
)
def test_what_does_not_work_without_scripts_asks_for_them(text: str) -> None:
    assert first_match(_passage(text, "tail")) == "navigation"


@pytest.mark.parametrize(
    "text",
    [
        "A copy of the letter was provided to the council on Monday.",
        "Copies of the treaty were sent by courier to the islands that had signed it.",
        "Roe reported from the trenches.",
        "He reported from Ardmoor for thirty years.",
        "— Jane",
        "With files from the archive on her knees, Roe began to read.",
        "Want more salt? Add it at the table.",
        "Don't miss the last ferry. Sign up for the tour at the pier.",
        "This story originally appeared in two parts, and readers wrote to ask for a third.",
        "This story was written in partnership with her brother.",
        "Rivers / Canals",
    ],
)
@pytest.mark.parametrize("zone", ["prose", "tail"])
def test_the_articles_own_words_stay(text: str, zone: Zone) -> None:
    assert first_match(_passage(text, zone)) is None


@pytest.mark.parametrize("markup", [Markup(heading=True), Markup(item=True)])
def test_agencies_that_a_text_lists_are_no_credit(markup: Markup) -> None:
    assert first_match(_passage("Shutterstock / Alamy", "prose", markup)) is None


@pytest.mark.parametrize(
    "text",
    [
        "(Reporting by Jane Doe in Marle and Jo Reef, Editing by Al Poe)",
        "Reporting by Jane Doe and Jo Reef in Marle; Writing by Al Poe; Editing by Kim Lee",
    ],
)
def test_who_did_what_for_an_agency_goes(text: str) -> None:
    assert first_match(_passage(text, "tail")) == writers.sign_off.__name__


@pytest.mark.parametrize("text", ["Writing by Hand", "Editing by Jo Doe"])
def test_a_headline_and_the_makers_of_a_film_stay(text: str) -> None:
    for zone in ("head", "tail"):
        assert first_match(_passage(text, zone)) is None


def test_what_reporting_led_to_stays() -> None:
    assert first_match(_passage("Reporting by Jane Doe of The Bote led to a trial.", "tail")) is None


@pytest.mark.parametrize("text", ["kao/dpa", "ria/PAP", "kao/es (dpa, AFP)", "ap/kam/bfi", "kao-es/mar"])
def test_initials_and_an_agency_sign_off(text: str) -> None:
    assert first_match(_passage(text, "tail")) == "byline"
    assert first_match(_passage(text, "prose")) is None
    assert first_match(_passage(text, "tail", Markup(item=True))) is None  # `tcp/ip/udp` in a list


@pytest.mark.parametrize("text", ["Lesenswert: Gespräch mit dem Schleusenwärter", "MIRA AQUÍ: El puente abre de noche"])
def test_a_link_that_is_announced_goes(text: str) -> None:
    assert first_match(_passage(text, "prose", Markup(link_density=1.0))) == "related_link"
    assert first_match(_passage(text, "prose")) is None


def test_in_a_linked_headline_somebody_may_speak() -> None:
    text = "Read More: Keeper Says The Gates Stay Shut"
    assert first_match(_passage(text, "prose", Markup(link_density=0.8))) == "related_link"
    assert first_match(_passage("Read more: he says the gates stay shut", "prose")) is None


@pytest.mark.parametrize("text", ["Sponsored", "Advertisement"])
def test_what_heads_an_advertisement_heads_no_part_of_the_article(text: str) -> None:
    assert first_match(_passage(text, "prose", Markup(heading=True))) == "advertisement"
