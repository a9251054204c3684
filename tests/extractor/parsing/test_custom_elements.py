"""Elements that a page's own scripts define: blocks, but where they stand in a line of text."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.extractor.parsing.walk import parse
from scrape.records import Page


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<app-story><app-lead><p>Gulls</p></app-lead><app-by>Jo Marsh</app-by></app-story>", ["Gulls", "Jo Marsh"]),
        ("<div><app-by>Jo Marsh</app-by>\n<!-- x --><app-day>5 March</app-day></div>", ["Jo Marsh", "5 March"]),
        ("<x-a><x-b><x-c><div>Gulls</div></x-c></x-b>Tail</x-a>", ["Gulls", "Tail"]),
        ("<p>The <x-term>gulls</x-term> are <x-term>back</x-term>.</p>", ["The gulls are back."]),
        ("<p><x-term>Gulls</x-term> <b>are back</b></p>", ["Gulls are back"]),
        ("<div><p>Gulls</p><relative-time>5 March</relative-time></div>", ["Gulls", "5 March"]),
        ("<p>Gulls<x-mark></x-mark></p>", ["Gulls"]),
    ],
)
def test_custom_elements_are_blocks_beside_blocks_and_inline_beside_text(html: str, texts: list[str]) -> None:
    assert [text.strip() for text in parse(html).texts] == texts


def test_what_a_custom_element_is_called_tells_what_it_holds() -> None:
    text = "<p>The gulls have come back to the pier, the council said, and nobody knows for how long they stay.</p>" * 4
    html = (
        f"<title>Gulls return</title><app-page><app-main class=post-content><h1>Gulls return</h1>{text}</app-main>"
        "<app-box class=related-posts><app-card><p>The museum of clocks will have a new roof in May.</p></app-card>"
        "</app-box></app-page>"
    )
    body = extract_article(Page(html=html, url="https://paper.example/gulls")).body or ""
    assert "gulls have come back" in body
    assert "clocks" not in body
