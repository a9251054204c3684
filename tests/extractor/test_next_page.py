"""The next page of an article is found, and the next article is not taken for it."""

from __future__ import annotations

import pytest

from scrape.extractor.next_page import next_page_url
from scrape.records import Page

HOST = "https://news.example"


def next_of(url: str, links: str) -> str | None:
    return next_page_url(Page(url=HOST + url, html=f"<html><body><p>Words.</p>{links}</body></html>"))


@pytest.mark.parametrize(
    ("url", "link", "found"),
    [
        ("/ferry", "<a href='/ferry?page=2'>More</a>", "/ferry?page=2"),
        ("/ferry?id=7&page=2", "<a href='?id=7&amp;page=3'>3</a>", "/ferry?id=7&page=3"),
        ("/ferry/", "<a href='/ferry/2/'>2</a>", "/ferry/2/"),
        ("/ferry/page/2", "<a href='/ferry/page/3' rel=next>onwards</a>", "/ferry/page/3"),
        ("/ferry.html", "<a href='ferry-2.html'>Next page</a>", "/ferry-2.html"),
        ("/ferry,1.html", "<a href='ferry,2.html'>nächste Seite</a>", "/ferry,2.html"),
        ("/ferry", "<link rel=next href='/ferry/2'>", "/ferry/2"),
        ("/ferry", "<a href='/ferry?page=2#body'>2</a>", "/ferry?page=2"),
        ("/covid-19", "<link rel=next href='/covid-19?page=2'>", "/covid-19?page=2"),
        ("/covid-19?page=2", "<link rel=next href='/covid-19?page=3'>", "/covid-19?page=3"),
        ("/top-10", "<a rel=next href='/top-10/2'>2</a>", "/top-10/2"),
        ("/top-10.html", "<a href='top-10-2.html'>Next</a>", "/top-10-2.html"),
        ("/id/57", "<a href='?page=2'>2</a>", "/id/57?page=2"),
        ("/ferry", "<a href='?page=0'>1</a><a href='?page=1'>2</a>", "/ferry?page=1"),
        ("/ferry?page=1", "<a href='?page=0'>1</a><a href='?page=2'>3</a>", "/ferry?page=2"),
    ],
)
def test_a_page_number_that_is_one_higher_is_the_next_page(url: str, link: str, found: str) -> None:
    assert next_of(url, link) == HOST + found


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("/ferry", "<a rel=next href='/harbour'>Next post</a>"),
        ("/ferry", "<a href='/ferry?page=3'>3</a>"),
        ("/ferry?page=2", "<a href='/ferry?page=1'>Back</a>"),
        ("/ferry", "<a href='https://other.example/ferry?page=2'>2</a>"),
        ("/2024/05", "<a rel=next href='/2024/06'>June</a>"),
        ("/2024/05/12", "<a rel=next href='/2024/05/13'>Tomorrow</a>"),
        ("/ferry-1", "<a href='/ferry-2'>The second ferry has come</a>"),
        ("/ferry", "<a href='/ferry/comment-page-2'>2</a>"),
        ("/ferry", "<a href='/ferry'>1</a>"),
        ("/ferry", "<a href='?page=1'>1</a>"),
        ("/week-23", "<link rel=next href='/week-24'><a rel=next href='/week-24'>Next</a>"),
        ("/ferry/23", "<a rel=next href='/ferry/24'>Next post</a>"),
    ],
)
def test_another_page_is_not(url: str, link: str) -> None:
    assert next_of(url, link) is None


def test_a_number_in_the_path_that_was_counted_up_to_is_counted_on() -> None:
    page = Page(url=f"{HOST}/top-10/2", html="<a rel=next href='/top-10/3'>3</a>")
    assert next_page_url(page, goes_on=True) == f"{HOST}/top-10/3"
    assert next_page_url(page) is None


def test_a_page_without_url_or_html_has_none() -> None:
    assert next_page_url(Page(html="<a href='?page=2'>2</a>")) is None
    assert next_page_url(Page(url=HOST, text="page 2")) is None
