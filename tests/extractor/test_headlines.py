"""A page that scrolls on to the next article gives only its own."""

from __future__ import annotations

from scrape.extractor.document import Document
from scrape.extractor.headlines import without_next_article
from scrape.extractor.walk import parse

PARAGRAPH = "The ferry to the island leaves twice a day in winter, and the crossing takes an hour. " * 8


def page(*articles: tuple[str, str], title: str = "The ferry runs late | Harbour News") -> Document:
    body = "".join(
        f"<article class=story><header><h1 class={name}>{headline}</h1></header><p>{PARAGRAPH}</p></article>"
        for headline, name in articles
    )
    return parse(f"<title>{title}</title><body><main>{body}</main>")


def kept(document: Document) -> list[str]:
    return [document.texts[s][:20] for s in without_next_article(document, tuple(range(len(document.texts))))]


def test_what_follows_a_second_headline_is_another_article() -> None:
    document = page(("The ferry runs late", "big"), ("A whale in the bay", "big"), ("Tides for June", "big"))
    assert kept(document) == ["The ferry runs late", PARAGRAPH[:20]]


def test_a_heading_set_otherwise_is_a_section_of_the_article() -> None:
    document = page(("The ferry runs late", "big"), ("Timetables", "small"))
    assert kept(document) == [text[:20] for text in document.texts]


def test_headings_that_the_title_does_not_know_are_sections() -> None:
    document = page(("First chapter", "big"), ("Second chapter", "big"))
    assert kept(document) == [text[:20] for text in document.texts]


def test_the_headline_shown_twice_is_no_second_article() -> None:
    document = page(("The ferry runs late", "big"), ("The ferry runs late", "big"))
    assert kept(document) == [text[:20] for text in document.texts]


def test_too_little_text_before_it_is_no_article() -> None:
    document = parse(
        "<title>The ferry runs late</title><body><h1>The ferry runs late</h1><p>Short.</p>"
        f"<h1>A whale in the bay</h1><p>{PARAGRAPH}</p>"
    )
    assert len(kept(document)) == len(document.texts)
