"""Where an article begins, and that a page which scrolls on to the next one gives only its own."""

from __future__ import annotations

import pytest

from scrape.extractor.document import Document
from scrape.extractor.parsing.walk import parse
from scrape.extractor.selection.body import word_counts
from scrape.extractor.selection.headlines import without_masthead, without_next_article

PARAGRAPH = "The ferry to the island leaves twice a day in winter, and the crossing takes an hour. " * 8


ARTICLE = "<meta property=og:type content=article>"


def page(
    *articles: tuple[str, str], title: str = "The ferry runs late | Harbour News", claim: str = ARTICLE
) -> Document:
    body = "".join(
        f"<article class=story><header><h1 class={name}>{headline}</h1></header><p>{PARAGRAPH}</p></article>"
        for headline, name in articles
    )
    return parse(f"{claim}<title>{title}</title><body><main>{body}</main>")


def kept(document: Document) -> list[str]:
    return [document.texts[s][:20] for s in without_next_article(document, tuple(range(len(document.texts))))]


def test_what_follows_a_second_headline_is_another_article() -> None:
    document = page(("The ferry runs late", "big"), ("A whale in the bay", "big"), ("Tides for June", "big"))
    assert kept(document) == ["The ferry runs late", PARAGRAPH[:20]]


def test_a_heading_set_otherwise_is_a_section_of_the_article() -> None:
    document = page(("The ferry runs late", "big"), ("Timetables", "small"))
    assert kept(document) == [text[:20] for text in document.texts]


CHAPTERS = ("The ferry runs late", "big"), ("How it is steered", "big")


def test_a_page_that_is_no_article_has_chapters_set_like_its_title() -> None:
    document = page(*CHAPTERS, claim="")
    assert kept(document) == [text[:20] for text in document.texts]


def test_headings_in_one_container_are_chapters_of_one_text() -> None:
    chapters = "".join(f"<h1>{heading}</h1><p>{PARAGRAPH}</p>" for heading, _ in CHAPTERS)
    document = parse(f"{ARTICLE}<title>The ferry runs late | Harbour News</title><main>{chapters}</main>")
    assert kept(document) == [text[:20] for text in document.texts]


def test_headings_that_the_title_does_not_know_are_sections() -> None:
    document = page(("First chapter", "big"), ("Second chapter", "big"))
    assert kept(document) == [text[:20] for text in document.texts]


def test_what_one_headline_holds_behind_a_text_is_no_second() -> None:
    held = f"<h1>The ferry runs late<div>{PARAGRAPH}</div>What it costs</h1>"
    document = parse(f"<title>The ferry runs late | Harbour News</title>{held}<p>{PARAGRAPH}</p>")
    assert len(kept(document)) == len(document.texts)


def test_the_headline_shown_twice_is_no_second_article() -> None:
    document = page(("The ferry runs late", "big"), ("The ferry runs late", "big"))
    assert kept(document) == [text[:20] for text in document.texts]


def test_too_little_text_before_it_is_no_article() -> None:
    document = parse(
        f"{ARTICLE}<title>The ferry runs late</title><body><div><h1>The ferry runs late</h1><p>Short.</p></div>"
        f"<div><h1>A whale in the bay</h1><p>{PARAGRAPH}</p></div>"
    )
    assert len(kept(document)) == len(document.texts)


OLD_SITE = (
    "<title>The ferry runs late - Harbour News</title><td>Your weekly on the web<td>Weather<td>The ferry runs late"
    f"<td>By Ada Berg<td>{PARAGRAPH}"
)


def without_what_is_above(chosen: tuple[int, ...], html: str = OLD_SITE) -> list[str]:
    document = parse(f"<table><tr>{html}</table>")
    kept = without_masthead(document, chosen, word_counts(document))
    return [document.texts[segment][:12] for segment in kept]


def test_what_stands_above_a_headline_that_was_not_chosen_is_the_sites() -> None:
    assert without_what_is_above((0, 1, 3, 4)) == ["By Ada Berg", PARAGRAPH[:12]]


def test_the_name_of_the_site_may_begin_the_title() -> None:
    page = "<title>Harbour News - The ferry runs late</title><p>Your weekly on the web<{0}>The ferry runs late</{0}><p>"
    assert without_what_is_above((0, 2), page.format("h2") + PARAGRAPH) == [PARAGRAPH[:12]]
    assert len(without_what_is_above((0, 2), page.format("p") + PARAGRAPH)) == 2


def test_a_headline_without_spaces_is_short() -> None:
    prose = "开往岛上的渡轮冬天每天只有两班，每班要走一个小时，码头上的人说今年的雾比往年大，所以常常晚点。"
    page = f"<title>港口新闻 - 渡轮晚点了</title><p>岛上的周报<h2>渡轮晚点了</h2><p>{prose}"
    assert without_what_is_above((0, 2), page) == [prose[:12]]


def test_above_a_headline_that_was_chosen_the_rules_see_to_it() -> None:
    assert len(without_what_is_above((0, 1, 2, 3, 4))) == 5


def test_a_page_that_is_mostly_above_its_title_keeps_it() -> None:
    assert len(without_what_is_above((0, 1, 3, 4), OLD_SITE.replace("Weather", "rain or snow, " * 40))) == 4


SLOGAN = f"What the people of the harbour see, hear and do, told by those who live there; {PARAGRAPH[:40]}"
FRAMED = (
    "<title>{}</title>{}<{frame}><p>"
    + SLOGAN
    + "</p></{end}><div><h1>The ferry runs late</h1>"
    + (f"<p>{PARAGRAPH}</p><p>{PARAGRAPH}</p></div>")
)


@pytest.mark.parametrize(
    ("frame", "is_kept"),
    [("header", False), ("div class='x sidebar'", False), ("section id=masthead", False), ("div class=intro", True)],
)
def test_a_paragraph_over_the_headline_is_the_sites_where_its_box_says_so(frame: str, is_kept: bool) -> None:
    page = FRAMED.format("The ferry runs late | Harbour News", "", frame=frame, end=frame.split()[0])
    assert without_what_is_above((0, 2, 3), page)[:-2] == ([SLOGAN[:12]] if is_kept else [])


@pytest.mark.parametrize(("frame", "is_kept"), [("header", False), ("div class=intro", True)])
def test_the_title_may_be_given_to_those_who_share_a_page_alone(frame: str, is_kept: bool) -> None:
    given = "<meta property=og:title content='The ferry runs late'>"
    page = FRAMED.format("Harbour News", given, frame=frame, end=frame.split()[0])
    assert without_what_is_above((0, 2, 3), page)[:-2] == ([SLOGAN[:12]] if is_kept else [])


def test_the_head_of_an_article_is_no_frame() -> None:
    page = f"<title>The ferry runs late</title><article><header><p>{SLOGAN}</p></header><h1>The ferry runs late</h1>"
    assert len(without_what_is_above((0, 2, 3), f"{page}<p>{PARAGRAPH}<p>{PARAGRAPH}</article>")) == 3
