"""What galleries inside an article say of their pictures."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.segment_rules import reasons_of_groups, without_boilerplate
from scrape.extractor.parsing.walk import parse

ARTICLE = (
    "<p>The harbour was quiet on the first morning of the regatta, and the boats lay still at the long quay.</p>" * 6
)
SAID = "The crew of the Heron mends a sail before the race. Jo Doe, Example Press"
CAPTIONS = f"<div class=slide><img src=/a.png><div class='caption viewer-caption'>{SAID}</div></div>" * 9
SLIDES = f"<li><img src=/a.png><div class=summary><p>{SAID}</p></div></li>" * 9


def kept(html: str) -> list[str]:
    document = parse(html)
    return [document.texts[segment] for segment in without_boilerplate(document, range(len(document)))]


@pytest.mark.parametrize(
    "gallery",
    [
        CAPTIONS,
        f"<amp-carousel>{SLIDES}</amp-carousel>",
        *(f"<ul class='{n}'>{SLIDES}</ul>" for n in ("slideshow", "big_gallery")),
    ],
)
def test_a_gallery_inside_an_article_goes_and_one_that_is_the_article_stays(gallery: str) -> None:
    assert SAID not in kept(f"<div>{ARTICLE}{gallery}{ARTICLE}</div>")
    assert SAID in kept(f"<div><p>The regatta in pictures, from the first morning to the last.</p>{gallery}</div>")


@pytest.mark.parametrize(
    "caption",
    [
        f"<p><img src=/a.png><span class=photo-caption>{SAID}</span></p>",
        f"<div><img src=/a.png><p>Jo Doe</p><div class=photo_credit><p>{SAID}</p></div></div>",
        f"<div><video src=/a.mp4></video><p class=video-desc>{SAID}</p></div>",
    ],
)
def test_a_caption_by_the_name_of_what_it_begins_with_goes(caption: str) -> None:
    assert SAID not in kept(f"<div>{caption}{ARTICLE}</div>")


@pytest.mark.parametrize(
    "part",
    [
        f"<ul class=js-gallery>{SLIDES}</ul>",  # a script opens the pictures of any text so
        *(
            f"<ul class={n}slideshow>{SLIDES}</ul>" for n in ("category-", "tag-", "format-", "post-")
        ),  # posts about them
        f"<ul class=has-slideshow>{SLIDES}</ul>",
        f"<ul class=gallery-text>{SLIDES.replace('<p>', '<h3>The Heron</h3><p>')}</ul>",  # tiles
        f"<div class=gallery>{SLIDES}<p>{SAID}</p></div>",  # a text among its pictures
        f"<ul class=slideshow>{SLIDES.replace(SAID, f'{SAID} {SAID} {SAID} {SAID}')}</ul>",  # chapters
        f"<div>{SLIDES.replace('<p>', '<p><span class=caption-title>').replace('</p>', '</span></p>')}</div>",
        f"<div class=caption><img src=/a.png><p>{SAID}</p><p>{SAID}</p></div>" * 9,  # the same in other classes
    ],
)
def test_texts_beside_pictures_stay(part: str) -> None:
    assert any(SAID in text for text in kept(f"<div>{ARTICLE}{part}{ARTICLE}</div>"))


def test_their_reason_is_that_of_captions() -> None:
    document = parse(f"<div>{ARTICLE}{CAPTIONS}</div>")
    reasons = reasons_of_groups(document, range(len(document)))
    assert {document.texts[segment]: reason for segment, reason in reasons.items()} == {SAID: "caption"}


def test_a_page_of_one_paragraph_ends_the_climb() -> None:
    assert kept(f"<body class=has-description><p class=caption>{SAID}</p></body>") == [SAID]


def test_names_of_what_is_shown_stay() -> None:
    names = "<li><img src=/a.png><p>The Heron of Marle</p></li>" * 9
    assert "The Heron of Marle" in kept(f"<div>{ARTICLE}<ul class=slideshow>{names}</ul>{ARTICLE}</div>")
