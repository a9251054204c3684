"""Pages that programs make of source code and manuals."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.extractor.kinds.manuals import is_of_manual
from scrape.extractor.parsing.walk import parse
from scrape.records import Page


@pytest.mark.parametrize("name", ["wy-nav-content", "documentwrapper", "toctree-l1", "headertitle"])
def test_a_frame_tells_what_made_a_page_that_does_not_say_it(name: str) -> None:
    assert is_of_manual(parse(f"<div class={name}><p>The weir is opened by hand.</p></div>"))
    assert not is_of_manual(parse(f"<div class=Weir{name}-x><p>The weir is opened by hand.</p></div>"))


def test_a_page_of_a_manual_that_asks_for_scripts_needs_none() -> None:
    asks = "<body><noscript><p>JavaScript is disabled on your browser.</p></noscript><ul><li>Sluice<li>Weir</ul>"
    made = "<meta name=generator content='javadoc/PackageTreeWriter'>"
    assert "js_required" in extract_article(Page(html=f"<html>{asks}")).warnings
    assert "js_required" not in extract_article(Page(html=f"<html class=tree-page>{made}{asks}")).warnings


def test_a_chapter_of_a_book_is_of_a_manual() -> None:
    made = '<meta name=generator content="{}"><p>The weir is opened by hand.</p>'
    assert is_of_manual(parse(made.format("GitBook 3.2.3")))
    assert not is_of_manual(parse(made.format("Lockkeeper 2")))
