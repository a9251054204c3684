"""The links of the record: where they lead, which there are, and which are the site's own."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.records import Link, Page

SENTENCE = (
    "The ferry that links the island to the mainland will cross the sound on battery power alone from Monday, "
    "ending more than thirty years in which her diesel engines set the rhythm of the harbour."
)
PROSE = f"<p>{SENTENCE}</p>"
URL = "https://www.news.example/sea/a"


def links(inner: str, head: str = "", url: str | None = URL) -> tuple[Link, ...]:
    html = (
        f"<head><title>Ferry</title>{head}</head>"
        f"<body><article><h1>Ferry</h1>{PROSE}<p>{SENTENCE} {inner} {SENTENCE}</p>{PROSE}</article></body>"
    )
    return extract_article(Page(html=html, url=url)).links


def test_text_is_whole_and_the_order_that_of_reading() -> None:
    found = links('See <a href="b">the <b>other</b>\n <i>side</i></a> and <a href="/a?utm_source=x&amp;id=1">this</a>.')
    assert [(link.url, link.text) for link in found] == [
        ("https://www.news.example/sea/b", "the other side"),
        ("https://www.news.example/a?utm_source=x&id=1", "this"),
    ]


def test_a_break_of_lines_in_a_link_ends_no_text() -> None:
    (link,) = links('<a href="b"><b>the</b> <i>other</i><br>side</a>')
    assert link.text == "the other side"


@pytest.mark.parametrize(
    ("url", "internal"),
    [
        ("https://sport.news.example/x", True),
        ("//news.example", True),
        ("../index.html", True),
        ("https://news.example.org/x", False),
        ("https://othernews.example/x", False),
        ("mailto:ann@news.example", False),
    ],
)
def test_internal_is_the_same_registrable_domain(url: str, internal: bool) -> None:
    assert [link.internal for link in links(f'<a href="{url}">there</a>')] == [internal]


@pytest.mark.parametrize(
    "href",
    ["javascript:void(0)", "tel:+4930", "data:text/html,x", "ftp://a.example/x", "about:blank", "whatsapp://send"],
)
def test_only_pages_and_mail_are_links(href: str) -> None:
    assert links(f'<a href="{href}">there</a>') == ()


def test_a_base_element_moves_links_but_not_the_page() -> None:
    head = '<base href="https://cdn.example/base/">'
    found = links('<a href="b">b</a> <a href="#note">1</a> <a href="/sea/a#note">2</a>', head)
    assert [(link.url, link.internal) for link in found] == [
        ("https://cdn.example/base/b", False),
        ("https://cdn.example/base/#note", False),
        ("https://cdn.example/sea/a#note", False),
    ]
    assert links(f'<a href="{URL}#note">1</a>', head) == ()


def test_a_part_of_another_page_and_the_page_itself_are_links() -> None:
    found = links(f'<a href="b#part">part</a> <a href="b#other">other</a> <a href="{URL}">self</a>')
    assert [link.url.rsplit("/", 1)[1] for link in found] == ["b#part", "b#other", "a"]


def test_without_a_url_only_absolute_links_are_known() -> None:
    found = links('<a href="b">b</a> <a href="#x">x</a> <a href="https://sea.example">sea</a>', url=None)
    assert found == (Link("https://sea.example/", "sea", internal=False),)


def test_an_image_alone_is_no_link_and_a_link_over_two_blocks_stands_once() -> None:
    found = links(
        '<a href="/big.jpg"><img src="/small.jpg" alt="Ferry"></a> text</p>'
        f'<a href="/c"><p>{SENTENCE}</p><p>{SENTENCE} Again.</p></a><p>'
    )
    assert [link.url for link in found] == ["https://www.news.example/c"]


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0031)https://www.news.example/sea/a -->",
        "<!--\n Page saved with SingleFile \n url: https://www.news.example/sea/a \n saved date: today\n-->",
    ],
)
def test_relative_links_start_from_where_a_browser_saved_the_page(comment: str) -> None:
    page = f"<!DOCTYPE html>\n{comment}\n<article>{PROSE}<p>{SENTENCE} <a href=b>other</a></p>{PROSE}"
    article = extract_article(Page(html=page))
    assert (article.links, article.hostname) == (
        (Link("https://www.news.example/sea/b", "other", internal=True),),
        "www.news.example",
    )
    other = extract_article(Page(html=page, url="https://elsewhere.example/"))
    assert [link.url for link in other.links] == ["https://elsewhere.example/b"]
    assert extract_article(Page(html=page.replace("https://", "about:"))).links == ()


def test_a_base_that_is_the_page_but_for_a_slash_has_the_places_of_the_page() -> None:
    found = '<a href="#b1">one</a> and <a href="b">two</a>'
    assert [link.text for link in links(found, head='<base href="/sea/a/">')] == ["two"]
    assert [link.text for link in links(found, head='<base href="/sea/">')] == ["one", "two"]
