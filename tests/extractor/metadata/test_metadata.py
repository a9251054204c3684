"""The whole: candidates, the tree, hostile pages."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.document import Document
from scrape.extractor.metadata import extract_metadata
from scrape.extractor.parsing.walk import read

PAGE = """<html lang="en"><head><title>Gulls return | Harbour Daily</title>
<meta property="og:title" content="Gulls return"><meta name="author" content="Jo Marsh">
<meta property="article:published_time" content="2024-03-05T10:15:00Z"></head>
<body><h1>Gulls return</h1><p class="byline">By Jo Marsh</p>
<time datetime="2024-03-05">5 March</time>
<p>Text.</p></body></html>"""


def parsed(html: str) -> tuple[LexborHTMLParser, Document]:
    tree = LexborHTMLParser(html)
    return tree, read(tree)


def test_chosen_candidate_is_the_first_and_the_value():
    page = extract_metadata(*parsed(PAGE), url=None)
    (candidate,) = page.candidates["authors"]
    assert (candidate.source, candidate.value, candidate.chosen) == ("author", ("Jo Marsh",), True)
    assert page.authors == candidate.value


def test_every_names_the_others_too_and_changes_nothing_else():
    page = extract_metadata(*parsed(PAGE), url=None)
    full = extract_metadata(*parsed(PAGE), url=None, every=True)
    assert [c.source for c in full.candidates["authors"]][:2] == ["author", "byline:class"]
    assert [c.chosen for c in full.candidates["authors"]].count(True) == 1
    assert [c.source for c in full.candidates["title"]] == ["h1", "og:title", "title"]
    for field in ("title", "authors", "date_published", "language"):
        assert getattr(page, field) == getattr(full, field)


def test_provenance_is_ready_for_json():
    provenance = extract_metadata(*parsed(PAGE), url=None, every=True).to_provenance()
    assert json.loads(json.dumps(provenance))["date_published"]["chosen"] == "article:published_time"
    assert "sitename" not in provenance


def test_tree_is_left_as_it_is():
    tree, document = parsed(PAGE)
    before = tree.html
    extract_metadata(tree, document, url="https://example.com/", every=True)
    assert tree.html == before


@pytest.mark.parametrize("html", ["", "plain", "<html></html>", "<h1></h1>", "<meta><link><time><script>"])
def test_empty_pages_have_no_metadata(html):
    page = extract_metadata(*parsed(html), url=None)
    assert (page.title, page.authors, page.date_published, page.canonical_url) == (None, (), None, None)


PIECES = st.sampled_from(
    [
        *(
            "<h1>",
            "</h1>",
            '<p class="byline">',
            "</p>",
            '<time datetime="',
            '">',
            "By Jo Marsh",
            "5 March 2024",
            "</div>",
        ),
        *(
            '<meta name="author" content="',
            '<script type="application/ld+json">',
            '{"@type":"Article",',
            '"author":',
            "}",
        ),
        *(
            "</script>",
            "<div itemprop=author itemscope>",
            "<a rel=author href='",
            "<base href='//[x'>",
            "&#0;",
            "\x00",
            "|",
        ),
    ]
)


@settings(max_examples=200)
@given(
    st.lists(PIECES, max_size=30).map("".join),
    st.sampled_from([None, "", "http://[x", "https://example.com/a"]),
)
def test_no_page_and_no_address_raises(html, url):
    page = extract_metadata(*parsed(html), url=url, now=date(2026, 6, 1), every=True)
    assert page.title is None or page.title.strip()
    assert all(name.strip() for name in page.authors)
