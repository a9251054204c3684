"""HTML that a sanitiser gives back unchanged."""

from __future__ import annotations

from dataclasses import replace

import nh3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_blocks import block_lists
from rendering import elements, has_picture, words_of_blocks, words_of_html

from scrape.blocks import Block, Image, Run
from scrape.records import Article
from scrape.writer.html_format import blocks_to_html, to_html

TAGS = {
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "img",
} | {
    "dl",
    "dt",
    "dd",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
}
ATTRIBUTES = {"a": {"href", "title"}, "img": {"src", "alt"}, "code": {"class"}, "ol": {"start"}}


def sanitised(html: str) -> str:
    return nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, url_schemes={"http", "https", "mailto"}, link_rel=None)


@settings(max_examples=60, derandomize=True)
@given(block_lists)
def test_a_sanitiser_changes_nothing(blocks: list[Block]) -> None:
    html = blocks_to_html(blocks)
    assert sanitised(html) == html


@settings(max_examples=60, derandomize=True)
@given(block_lists)
def test_html_has_the_words_and_elements_of_the_blocks(blocks: list[Block]) -> None:
    # A caption is shown, but is no text of the body.
    plain = [b._replace(image=replace(b.image, caption=None)) if b.image else b for b in blocks]
    html = blocks_to_html(plain)
    assert words_of_html(html) == words_of_blocks(plain)
    found = elements(html)
    for kind, tag in {"item": "li", "row": "tr", "code": "pre", "term": "dt", "definition": "dd"}.items():
        begun = sum(b.item is not None and bool(b.text.strip()) for b in plain) if kind == "item" else 0
        assert found[tag] == begun + sum(b.kind == kind and bool(b.text.strip()) for b in plain)
    assert found["figure"] == sum(b.kind in {"figure", "embed"} for b in plain)
    assert found["img"] == sum(map(has_picture, plain))
    assert found["script"] == 0


HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>'


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//x",
        "http://a b/",
        "https://:0",
    ],
)
def test_only_links_to_pages_and_mail_addresses_are_links(href: str) -> None:
    assert blocks_to_html([Block("paragraph", (Run("x", href=href),))]) == "<p>x</p>\n"


def test_an_image_without_a_place_is_not_shown() -> None:
    blocks = [Block("figure", image=Image(url)) for url in ("https://:0", "data:image/gif;base64,R0", "x.jpg")]
    assert blocks_to_html(blocks) == ""


def test_nothing_of_the_page_becomes_markup() -> None:
    blocks = [
        Block("paragraph", (Run(HOSTILE, href=f"https://a.example/{HOSTILE}"),)),
        Block("code", (Run(HOSTILE),), language=HOSTILE),
        Block("figure", image=Image(f"https://a.example/{HOSTILE}", HOSTILE, HOSTILE)),
    ]
    article = Article(title=HOSTILE, language=HOSTILE, url=f"https://a.example/{HOSTILE}", blocks=tuple(blocks))
    found = elements(to_html(article))
    assert found["script"] == 0
    assert found["img"] == 1
    assert sanitised(blocks_to_html(blocks)) == blocks_to_html(blocks)


def test_lists_nest_also_where_levels_jump() -> None:
    def item(text: str, level: int, group: int) -> Block:
        return Block("item", (Run(text),), level=level, group=group)

    html = blocks_to_html([item("a", 1, 1), item("b", 3, 2), item("c", 2, 3), item("d", 1, 1)])
    assert html.replace("\n", "") == ("<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>")


def test_an_interrupted_list_goes_on_counting() -> None:
    one, two = (Block("item", (Run(text),), level=1, ordered=True, group=1) for text in ("one", "two"))
    html = blocks_to_html([one, Block("paragraph", (Run("between"),)), two])
    assert '<ol start="2">\n<li>two</li>' in html


def test_a_whole_document() -> None:
    article = Article(
        title="A & B",
        language="de",
        canonical_url="https://a.example/?x=1&y=2",
        blocks=(Block("paragraph", (Run("Text."),)),),
    )
    assert to_html(article) == (
        '<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="generator" content="scrape">\n<title>A &amp; B</title>\n'
        '<link rel="canonical" href="https://a.example/?x=1&amp;y=2">\n</head>\n'
        "<body>\n<article>\n<h1>A &amp; B</h1>\n"
        "<p>Text.</p>\n</article>\n</body>\n</html>\n"
    )


@settings(max_examples=60, derandomize=True)
@given(st.text())
def test_any_text_stays_text(text: str) -> None:
    html = blocks_to_html([Block("paragraph", (Run(text),))])
    assert set(elements(html)) <= {"p", "br"}


@pytest.mark.parametrize(("language", "tag"), [("ar", '<html lang="ar" dir="rtl">'), ("en", '<html lang="en">')])
def test_a_document_runs_as_its_language_does(language: str, tag: str) -> None:
    assert to_html(Article(language=language)).splitlines()[1] == tag
