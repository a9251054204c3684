"""A page as a whole: what the record holds, whatever chose the body."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scrape.extractor.article import extract_article
from scrape.records import Article, Page

PROSE = (
    "<p>The ferry that links the island to the mainland will cross the sound on battery power alone from Monday, "
    "ending more than thirty years in which her diesel engines set the rhythm of the harbour.</p>"
    "<p>The vessel spent the winter at the yard, where two banks of cells took the place of her main engines and "
    "most of her fuel tanks, and the crossing now takes a fifth of the charge, the harbour board said.</p>"
)


def cleaned(body: str, url: str | None = None) -> Article:
    html = f"<title>Ferry goes electric</title><body><article><h1>Ferry goes electric</h1>{body}</article></body>"
    return extract_article(Page(html=html, url=url))


@pytest.mark.parametrize("attribute", ["hidden", 'style="display: none"', 'aria-hidden="true"'])
def test_hidden_blocks_are_no_part_of_the_body(attribute: str) -> None:
    article = cleaned(f"{PROSE}<p {attribute}>Nobody sees this sentence about the ferry and her crew.</p>{PROSE}")
    assert article.body is not None
    assert "The ferry that links" in article.body
    assert "Nobody sees" not in article.body


@pytest.mark.parametrize("control", ["&#27;", "&#x1b;", "\x1b", "\x9b", "&#0;", "&#127;"])
def test_no_control_character_passes(control: str) -> None:
    article = cleaned(PROSE.replace("battery power", f"battery{control}power"))
    assert article.body is not None
    assert "on battery power alone" in " ".join(article.body.split())
    assert not any(
        (character < " " and character != "\n") or "\x7f" <= character <= "\x9f" for character in article.body
    )


def test_references_to_characters_stay() -> None:
    article = cleaned(PROSE.replace("battery", "batt&#233;ry &#x20AC;&#150;"))
    assert article.body is not None
    assert "battéry €–" in article.body


def test_a_headline_of_which_the_title_is_part_is_no_part_of_the_body() -> None:
    head = '<title>Ferry sails again</title><meta property="og:title" content="Ferry sails again">'
    heading = "<h1><span>A story of boats</span> <span>Ferry sails again</span></h1>"
    article = extract_article(Page(html=f"{head}<body><article>{heading}{PROSE * 2}</article></body>"))
    assert article.title == "Ferry sails again"
    assert article.body is not None
    assert "A story of boats" not in article.body


def test_an_image_under_the_headline_is_the_articles() -> None:
    figure = '<figure><img src="/ferry.jpg" alt="The ferry"><figcaption>At the pier.</figcaption></figure>'
    (image,) = cleaned(figure + PROSE, "https://news.example/a").images
    assert (image.url, image.caption) == ("https://news.example/ferry.jpg", "At the pier.")


def test_links_within_the_page_are_none_and_others_stand_once() -> None:
    links = '<p>See <a href="/b">the report</a>, <a href="#note">a note</a> and <a href="/b">the report</a> again.</p>'
    found = cleaned(PROSE + links + PROSE, "https://news.example/a").links
    assert [(link.url, link.text) for link in found] == [("https://news.example/b", "the report")]


def test_a_failure_knows_its_host() -> None:
    assert extract_article(Page(html=" ", url="https://news.example/a")).hostname == "news.example"


def test_a_failure_says_what_the_page_says_of_itself() -> None:
    head = (
        "<title>Night ferries</title><meta property=article:published_time content=2024-05-02>"
        "<meta name=author content='Marit Solberg'><script src=/forum.js></script>"
    )
    article = extract_article(Page(url="https://forum.example/t/7", html=f"<html lang=en><head>{head}</head></html>"))
    assert article.error is not None
    assert article.error.type == "no_article"
    assert (article.title, article.authors, article.date_published, article.body) == (
        "Night ferries",
        ("Marit Solberg",),
        "2024-05-02",
        None,
    )


def test_no_date_after_the_page_was_fetched_is_believed() -> None:
    head = "<meta property=article:published_time content=2024-05-04><meta name=date content=2019-03-01>"
    html = f"<html><head>{head}</head><body><h1>Night ferries</h1><p>The last ferry leaves at noon.</p></body></html>"
    fetched = Page(html=html, fetched_at="2019-03-02T10:00:00+00:00")
    assert extract_article(fetched, today=date(2026, 1, 1)).date_published == "2019-03-01"
    for unsaid in ("long ago", "1970-01-01T00:00:00Z", "0001-01-01"):
        page = Page(html=html, fetched_at=unsaid)
        assert extract_article(page, today=date(2026, 1, 1)).date_published == "2024-05-04"


def test_a_list_of_links_is_no_article() -> None:
    items = "".join(
        f'<li><a href="/{number}">The {number}th story of the harbour and its boats</a></li>' for number in range(30)
    )
    article = extract_article(
        Page(html=f"<title>News</title><body><ul>{items}</ul></body>", url="https://news.example/x")
    )
    assert "not_article" in article.warnings or article.error is not None


def test_both_engines_give_the_article() -> None:
    html = f"<title>Ferry</title><body><article><h1>Ferry</h1>{PROSE}</article></body>"
    bodies = {extract_article(Page(html=html), engine=engine).body for engine in ("scrape", "trafilatura")}
    assert len(bodies) == 1


@pytest.mark.parametrize("given", ["html", "body", "text"])
def test_a_nul_vanishes_and_other_controls_part_words(given: str) -> None:
    sentence = "The har\0bour was quiet\x01again until the tide came in with the boats of the night before. "
    content = sentence * 3 if given == "text" else f"<p>{sentence * 3}</p>"
    page = Page(**{given: content.encode() if given == "body" else content})  # type: ignore[arg-type]
    body = extract_article(page).body or ""
    assert "The harbour was quiet again until" in body


@pytest.mark.parametrize("url", [None, "https://docs.example/ferry"])
@pytest.mark.parametrize("sign", [" ¶", "#", "\uf0c1", "[src]"])
def test_the_link_of_a_heading_to_itself_goes(sign: str, url: str | None) -> None:
    article = cleaned(f'{PROSE}<h2 id="fares">Fares<a href="#fares">{sign}</a></h2>{PROSE}', url)
    assert "Fares" in (article.body or "").splitlines()


LOGIN = "<p>Log in to go on.</p><form><input name=user><input type=password></form>"
PAID = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'


@pytest.mark.parametrize(("second", "warnings"), [(PROSE, ()), (PROSE + PAID, ("paywalled",)), (LOGIN, ("truncated",))])
def test_what_is_said_of_a_further_page_is_said_of_the_article(second: str, warnings: tuple[str, ...]) -> None:
    pages = [
        Page(
            html=f"<title>Ferry goes electric</title><article><h1>Ferry goes electric</h1>{body}</article>",
            url=f"https://news.example/ferry?page={number}",
        )
        for number, body in enumerate((PROSE * 2, second), start=1)
    ]
    article = extract_article(replace(pages[0], further=(pages[1],)))
    assert article.warnings == warnings
    assert "Log in" not in (article.body or "")


def test_a_saved_page_has_the_address_that_it_had() -> None:
    comment = "<!-- saved from url=(0027)https://news.example/ferry/ -->"
    article = extract_article(Page(html=f"<!doctype html>{comment}<html><body><h1>Ferry</h1>{PROSE}</body></html>"))
    assert article.url == "https://news.example/ferry/"
