"""Lists and tools that publishing systems make are no articles, whatever the language of their words."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.records import Page

SENTENCE = "The harbour board met on Tuesday to talk about the new ferry, until the lamps were lit again. "
TEXT = f"<p>{SENTENCE * 3}</p>" * 8
SIGNED = "<p class=byline>By <a rel=author href=/ann-reef>Ann Reef</a> <time datetime=2024-05-02>2 May 2024</time></p>"
WIKI = "mediawiki ltr ns-0 page-Ferry skin-pier"
DOKU = "site dokuwiki mode_show tpl_pier"


def warnings(names: str, body: str = SIGNED + TEXT) -> tuple[str, ...]:
    html = f"<html lang=en><title>Ferry</title><body class='{names}'><h1>Ferry</h1>{body}</body></html>"
    return extract_article(Page(url="https://club.example/ferry", html=html)).warnings


@pytest.mark.parametrize(
    "names",
    [
        *("archive category category-3", "archive tag", "archive author author-ann", "archive date"),
        *("search search-results", "search search-no-results"),
        *(f"{WIKI} action-history", f"{WIKI} action-edit", f"{WIKI} action-info"),
        *("template-sitemap portaltype-plone-site", "template-contact-info", "template-mail_password_form"),
        *("page_recherche", "page_plan", "page_mot", "page_auteur", "page_rubrique"),
    ],
)
def test_a_page_that_its_system_calls_a_list_or_a_tool_is_no_article(names: str) -> None:
    assert warnings(names) == ("not_article",)


@pytest.mark.parametrize(
    "names",
    [
        *(
            "single single-post category",
            "archive category single",
            "archive author page",
            "archive tax-boats",
            "search",
            "category tag",
        ),
        *(f"{WIKI} action-view", f"{WIKI} action-view pier--history-page-action-enabled", "action-edit"),
        *("template-newsitem_view portaltype-news-item", "page_article", "page_forum"),
    ],
)
def test_a_page_that_its_system_calls_a_text_is_an_article(names: str) -> None:
    assert warnings(names) == ()


@pytest.mark.parametrize(("names", "found"), [("texte", ()), ("surlignable", ("not_article",))])
def test_a_section_may_have_a_text_of_its_own(names: str, found: tuple[str, ...]) -> None:
    assert warnings("page_rubrique", f"{SIGNED}<div class='{names}'>{TEXT}</div>") == found


@pytest.mark.parametrize("names", ["attachment single", "mediawiki ns-14 action-view"])
def test_a_page_of_one_file_or_topic_is_an_article_if_it_tells_of_it(names: str) -> None:
    assert warnings(names) == ()
    assert warnings(names, f"{SIGNED}<p>Ferry, 2024</p>") == ("not_article",)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (DOKU, ()),
        *((name, ("not_article",)) for name in (f"{DOKU} notFound", DOKU.replace("show", "index"))),
        ("noarticletext pier", ("not_article",)),
    ],
)
def test_wikis_call_a_part_of_the_page_so(names: str, found: tuple[str, ...]) -> None:
    frame = "mediawiki" if names.startswith("no") else "plain"
    assert warnings(frame, f"<div class='{names}'>{SIGNED}{TEXT}</div>") == found


def test_a_list_of_one_entry_is_one_where_its_system_calls_it_so() -> None:
    entry = f"<h2><a href=/ferry-1>Ferry 1</a></h2>{SIGNED}{TEXT}"
    assert warnings("template-listing_view", entry) == ("not_article",)
    assert warnings("template-pier_view", entry) == ()
