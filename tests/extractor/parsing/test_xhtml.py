"""Elements that a page in XHTML closes in their own tag."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.extractor.parsing.xhtml import with_pairs
from scrape.records import Page

DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>'
TEXT = f"<p>{'The lock keeper opens the gates at six and closes them behind the last barge. ' * 6}</p>" * 3
HTML = (
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Locks</title><script src="math.js"/></head>'
    f'<body><header/><div class="titlepage"/><h1>Locks</h1>{TEXT}<p>See <a id="x"/>the weir.</p></body></html>'
)


def test_a_script_that_is_closed_in_its_tag_does_not_swallow_the_page() -> None:
    assert "lock keeper" in (extract_article(Page(html=DECLARED + HTML)).body or "")
    served = Page(html=HTML, headers={"content-type": "application/xhtml+xml; charset=utf-8"})
    assert "lock keeper" in (extract_article(served).body or "")


@pytest.mark.parametrize(
    ("markup", "paired"),
    [
        (b"<div class='a' id=\"b\" />", b"<div class='a' id=\"b\"></div>"),
        (b'<br/><img src="a"/><hr />', b'<br/><img src="a"/><hr />'),
        (b"<a href=/gulls/>Gulls</a>", b"<a href=/gulls/>Gulls</a>"),
        (b"<svg><path d='M0'/></svg>", b"<svg><path d='M0'/></svg>"),
    ],
)
def test_only_html_s_own_pairs_are_made(markup: bytes, paired: bytes) -> None:
    declaration = DECLARED.encode()
    assert with_pairs(declaration + markup, None) == declaration + paired
    assert with_pairs(markup, "text/html") == markup
