# ruff: noqa: E501 - a hostile page reads best on one line
"""Whatever a page holds, nothing in the Markdown or HTML made of it runs, and no link leads out of the web."""

from __future__ import annotations

import nh3
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from scrape.pipeline import CleanOptions, clean_page
from scrape.records import Article, Page
from scrape.writer.formats import render
from scrape.writer.html_format import blocks_to_html

PROSE = (
    "The keeper counted seven boats that evening, wrote the number into the log, and went up the stairs once more, "
    "because the wind had turned and the lamp needed oil before the night began."
)
TAGS = frozenset(
    "html head meta title link body article h1 h2 h3 h4 h5 h6 p a strong em code sub sup del br ul ol li blockquote pre "
    "table thead tbody tr th td figure img figcaption hr".split()
)
ATTRIBUTES = frozenset("href src alt title lang charset name content rel class start".split())
SCHEMES = ("http://", "https://", "mailto:")

SCRIPTS = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "livescript:x",
)
MARKUP = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<iframe src=javascript:x></iframe>", "![x](javascript:alert(1))", "[x](javascript:alert(1))", "<javascript:alert(1)>",
    "[x]: javascript:alert(1)", "`<script>`", "```\n<script>\n```", "&#x3c;script&#x3e;", "]]><script>", "--><script>", "</p><script>",
    "\\<script\\>", "<a href=javascript:x>y</a>", "<style>*{}</style>", "<b onclick=x>y</b>", "<math><mi//xlink:href=javascript:x>",
    "<base href=javascript:/>", "<form action=javascript:x><button>go</button></form>", "\x00<script\x00>", "<scr\x00ipt>x</script>",
)  # fmt: skip


@st.composite
def hrefs(draw: st.DrawFn) -> str:
    """Ways to a script: blanks, controls and references inside the scheme, and what quotes let through."""
    target = draw(st.sampled_from(SCRIPTS))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(target)))
        sly = draw(
            st.sampled_from(
                [
                    "\t",
                    "\n",
                    " ",
                    "\x01",
                    "&#9;",
                    "&Tab;",
                    "&NewLine;",
                    "&colon;",
                    "&#0;",
                    "\u00ad",
                    "\ufeff",
                    "//",
                    "\\",
                    "%0a",
                    '"',
                    "'",
                ]
            )
        )
        target = target[:at] + sly + target[at:]
    return draw(st.sampled_from(["", " ", "\x1f", "https://a.example/", "//", "#", "feed:", "view-source:"])) + target


@st.composite
def pages(draw: st.DrawFn) -> str:
    texts = draw(st.lists(st.sampled_from(MARKUP) | st.text(max_size=12), min_size=1, max_size=4))
    href, source = draw(hrefs()), draw(hrefs())
    quote = draw(st.sampled_from(['"', "'"]))
    inner = "".join(
        f"<p>{PROSE} {text} <a href={quote}{href}{quote}>{text or 'x'}</a> {PROSE}</p>"
        f"<figure><img src={quote}{source}{quote} alt={quote}{text}{quote}><figcaption>{text}</figcaption></figure>"
        for text in texts
    )
    kind = draw(
        st.sampled_from(
            ["{}", "<ul><li>{}</ul>", "<blockquote>{}</blockquote>", "<table><tr><td>{}</table>", "<pre>{}</pre>"]
        )
    )
    head = draw(
        st.sampled_from(["", f"<base href={quote}{href}{quote}>", f"<link rel=canonical href={quote}{href}{quote}>"])
    )
    return f"<html lang={quote}{draw(st.sampled_from(['en', href]))}{quote}><head><title>Boats {texts[0]}</title>{head}</head><body><article><h1>Boats {texts[0]}</h1>{kind.format(inner)}<p>{PROSE}</p></article>"


def assert_harmless(html: str) -> None:
    tree = LexborHTMLParser(html)
    for node in tree.css("*"):
        assert node.tag in TAGS, (node.tag, html)
        assert ATTRIBUTES.issuperset(node.attributes), (node.attributes, html)
        for name in ("href", "src"):
            target = node.attributes.get(name)
            allowed = (*SCHEMES, "data:image/") if name == "src" else SCHEMES
            assert target is None or target.lower().startswith(allowed), (target, html)


@settings(max_examples=150, derandomize=True)
@given(pages())
def test_nothing_of_a_page_runs(page: str) -> None:
    for base in (None, "https://news.example/story"):
        article = clean_page(Page(html=page), CleanOptions(url=base))
        if article.error is None:
            assert_article_harmless(article)


def assert_article_harmless(article: Article) -> None:
    assert_harmless(render(article, "html"))
    assert_harmless(MarkdownIt("commonmark", {"html": True}).enable("table").render(render(article, "md")))
    fragment = blocks_to_html(article.blocks)
    assert nh3.clean(fragment, tags=set(TAGS), link_rel=None, attributes={"*": set(ATTRIBUTES)}) == fragment


def test_the_check_itself_sees_a_script() -> None:
    for bad in ("<script>x</script>", "<p onclick=x>", "<a href=javascript:x>", "<img src=data:text/html,x>"):
        try:
            assert_harmless(bad)
        except AssertionError:
            continue
        raise ValueError(bad)
