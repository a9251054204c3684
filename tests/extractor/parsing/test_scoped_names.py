"""Class names as their authors wrote them, whatever a bundler has put to them."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.extractor.parsing.scoped_names import SIGN_BYTES, without_scopes
from scrape.records import Page


@pytest.mark.parametrize(
    ("made", "written"),
    [
        ("Story_byline__x3Kd9", "Story-byline"),
        ("byline__x3Kd9 dark", "byline dark"),
        ("text__lead__1FZLe", "text__lead"),
        ("Story_share-bar__A_3bc", "Story-share-bar"),
        ("story-module--byline--x3Kd9", "story-byline"),
        ("_byline_x3kd9_12 _lead_a1b2c_1", "byline lead"),
        ("Story__Byline-sc-x3kd9a-0 kdJfHs", "Story__Byline kdJfHs"),
    ],
)
def test_what_a_bundler_adds_goes(made: str, written: str) -> None:
    page = "<body><p class={}>Gulls__x3Kd9 and Story_byline__x3Kd9</p><a href='/story__x3Kd9'>x</a>"
    for quoted in ('"{}"', "'{}'"):
        made_page, written_page = (page.format(quoted.format(names)).encode() for names in (made, written))
        assert without_scopes(made_page) == written_page


@pytest.mark.parametrize(
    "names",
    [
        "list__item2",
        "post__Tags1",
        "col--12col",
        "grid__2-col",
        "post__title",
        "card__Image",
        "btn--large",
        "list__item",
        "story__byline-name",
        "_lead",
        "css-x3kd9a",
    ],
)
def test_names_of_words_stay(names: str) -> None:
    page = f'<body><p class="{names}">Gulls</p><p class="byline__x3Kd9">Jo</p>'.encode()
    assert without_scopes(page) == page.replace(b"byline__x3Kd9", b"byline")


@pytest.mark.parametrize(
    "told",
    [
        '<pre>a class="byline__x3Kd9"</pre>',
        "<a href='/?class=\"byline__x3Kd9\"'>x</a>",
        '<p data-class="byline__x3Kd9">Jo</p>',
    ],
)
def test_what_is_no_class_attribute_stays(told: str) -> None:
    page = f'<body><p\nid=a class="byline__x3Kd9">Jo</p>{told}'.encode()
    assert without_scopes(page) == page.replace(b"byline__x3Kd9", b"byline", 1)


def test_a_page_without_such_a_name_near_its_start_is_left_as_it_is() -> None:
    far = b"<body>" + b" " * SIGN_BYTES + b'<p class="byline__x3Kd9">Jo</p>'
    assert without_scopes(far) is far


def test_rules_and_metadata_read_the_names() -> None:
    text = "<p>The gulls have come back to the pier, the council said, and nobody knows for how long they stay.</p>" * 4
    html = (
        "<html><head><title>Gulls return</title></head><body><article class='styles_post__x3Kd9'><h1>Gulls return</h1>"
        f"<p class='styles_subtitle__a1B2c'>They had been away for a year</p>{text}"
        "<div class='styles_related-posts__Q4rst'><p>The museum of clocks will have a new roof in May.</p></div>"
    )
    article = extract_article(Page(html=html, url="https://paper.example/gulls"))
    assert article.subtitle == "They had been away for a year"
    assert "clocks" not in (article.body or "")
