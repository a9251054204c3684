"""trafilatura chooses; words, marks, links and images are the page's own."""

from __future__ import annotations

import pytest

from scrape.blocks import Block
from scrape.extractor.article import extract_article
from scrape.extractor.parsing.walk import parse
from scrape.extractor.sources.trafilatura_engine import choose_segments
from scrape.extractor.structure import blocks as structure
from scrape.records import Page

PROSE = "The ferry between the islands will stop for the winter, the council said on Tuesday, and many agreed. " * 3


def blocks_of(inner: str, head: str = "") -> tuple[Block, ...]:
    html = (
        f"<html><head><title>T</title>{head}</head><body><nav><a href='/'>Home</a></nav><article>"
        f"<p>{PROSE}</p>{inner}<p>{PROSE}</p></article><footer><p>Imprint</p></footer></body></html>"
    )
    document = parse(html, "https://a.example/b/")
    return structure.blocks_of(document, choose_segments(document))


def texts_of(inner: str) -> list[str]:
    return [block.text for block in blocks_of(inner)][1:-1]


@pytest.mark.parametrize(
    ("inner", "texts"),
    [
        (
            "<p>One <b>two</b>three, H<sub>2</sub>O and 100<sup>2</sup> of them.</p>",
            ["One twothree, H2O and 100² of them."],
        ),
        (
            "<p>platforms that advance <strong>automation</strong> daily</p>",
            ["platforms that advance automation daily"],
        ),
        (
            "<p><strong>The concepts<br></strong>We design our affordable concepts</p>",
            ["The concepts\nWe design our affordable concepts"],
        ),
        (
            "<p>Annual subscription: <strong>77</strong><em>.99</em> a year</p>",
            ["Annual subscription: 77.99 a year"],
        ),
        ("<p>Use <code>foo</code> to do <kbd>x</kbd> well</p>", ["Use foo to do x well"]),
        ("<div>One<div>two</div>three</div>", ["One", "two", "three"]),
        ("<p>a&#27;b &amp; c</p>", ["a\x1bb & c"]),
        (
            "<table><tr><th>Year</th><th>Crossings</th></tr><tr><td>2023</td><td>1,<b>204</b></td></tr></table>",
            ["Year | Crossings", "2023 | 1,204"],
        ),
    ],
)
def test_words_neither_glue_nor_split(inner: str, texts: list[str]) -> None:
    assert texts_of(inner) == texts


def test_structure_is_the_pages() -> None:
    blocks = blocks_of(
        "<h2>Head</h2><ul><li>one</li><li>two</li></ul><blockquote><p>quoted</p></blockquote>"
        "<pre><code class='language-python'>def f():\n    return 1</code></pre>"
        "<figure><img src='/i.jpg' alt='ship' width='640'><figcaption>The ship</figcaption></figure>"
    )
    kinds = [(block.kind, block.text) for block in blocks[1:-1]]
    assert [kind for kind, _ in kinds if kind != "figure"] == ["heading", "item", "item", "paragraph", "code"]
    assert ("code", "def f():\n    return 1") in kinds
    (figure,) = [block for block in blocks if block.image is not None]
    assert figure.image is not None
    assert (figure.image.url, figure.image.alt, figure.image.caption) == (
        "https://a.example/i.jpg",
        "ship",
        "The ship",
    )
    assert "The ship" not in "".join(block.text for block in blocks)


def test_links_and_marks_are_the_pages() -> None:
    (block,) = blocks_of("<p>One <a href='../c'>two <i>three</i></a> four, as was said before by many.</p>")[1:-1]
    assert [(run.text, sorted(run.marks), run.href) for run in block.runs] == [
        ("One ", [], None),
        ("two ", [], "https://a.example/c"),
        ("three", ["emphasis"], "https://a.example/c"),
        (" four, as was said before by many.", [], None),
    ]


def test_a_menu_that_is_one_segment_loses_nothing_behind_it() -> None:
    html = f"<nav><a href='/'>Home</a> <a href='/f'>Ferries</a></nav><p>{PROSE}</p><p>And <b>more</b> of them.</p>"
    document = parse(f"<html><body>{html}</body></html>")
    texts = [document.texts[segment] for segment in choose_segments(document)]
    assert texts == [PROSE.strip(), "And more of them."]


def test_what_trafilatura_leaves_out_is_left_out() -> None:
    text = "\n".join(block.text for block in blocks_of(""))
    assert "Home" not in text
    assert "Imprint" not in text


def test_private_use_characters_of_the_page_are_no_markers() -> None:
    text = "An \U000f0000icon\U000f0005 in the text of a page"
    assert texts_of(f"<p>{text}</p>") == [text]


def test_a_page_without_text_gives_nothing() -> None:
    assert choose_segments(parse("<html><body></body></html>")) == ()


def test_an_article_that_is_only_in_json_ld_is_found() -> None:
    body = PROSE.strip()
    html = (
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "'
        + body
        + '"}</script></head><body><div id="root"></div></body></html>'
    )
    assert extract_article(Page(html=html), engine="trafilatura").body == body


def test_a_heading_is_found_below_a_table_of_contents_that_has_its_words() -> None:
    contents = "".join(f"<li><a href='#{name}'>{name} crossings</a></li>" for name in ("Winter", "Summer"))
    html = (
        f"<html><body><nav><ul>{contents}</ul></nav><main><h2>Winter crossings</h2><p>{PROSE}</p>"
        f"<h2>Summer crossings</h2><p>{PROSE} Again.</p></main></body></html>"
    )
    document = parse(html)
    shown = [document.texts[at] for at in choose_segments(document)]
    assert [text for text in shown if "crossings" in text] == ["Winter crossings", "Summer crossings"]
