"""What programs add to the text of a page as a whole."""

from __future__ import annotations

from scraped_text import FIRST, SECOND

from scrape.pipeline import clean_page
from scrape.records import Page

TITLE = "Ferry stops for the winter after a bad season"


def test_the_edges_of_printed_pages_go() -> None:
    head, foot = f"3/4/2024 {TITLE} | Isle Times", "https://isle.example/ferry"
    text = f"{head}\n\n{TITLE}\n\n{FIRST}\n\n{foot} 1/2\n{head}\n\n{SECOND}\n\n{foot} 2/2\n"
    article = clean_page(Page(text=text))
    assert (article.title, article.body, article.source_url) == (TITLE, f"{FIRST}\n\n{SECOND}", foot)


def test_the_numbers_of_links_go_with_their_list() -> None:
    marked = FIRST.replace("council", "[3]council")
    listed = (
        "References\n\n   1. http://isle.example/\n   2. http://isle.example/news\n   3. http://isle.example/council\n"
    )
    article = clean_page(Page(text=f"[1]Home\n[2]News\n\n{TITLE}\n\n{marked}\n\n{SECOND}\n\n{listed}"))
    assert (article.title, article.body) == (TITLE, f"{FIRST}\n\n{SECOND}")


def test_numbers_of_references_stay() -> None:
    text = f"{FIRST} [1]\n\n{SECOND} [2], as was said [3].\n\nReferences\n"
    text += "1. http://a.example\n2. http://b.example\n3. http://c.example"
    body = clean_page(Page(text=f"{TITLE}\n\n{text}\n")).body or ""
    assert body.count("[") == 3
    assert "http://c.example" in body
