"""Comments that only the line above them and their times tell from the article."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.segment_rules import reasons_of_groups, without_boilerplate
from scrape.extractor.parsing.walk import parse

TEXT = (
    "The ferry of Westmoor will not sail before spring, the harbour board said on Monday, because the engine that "
    "came from the yard was the wrong one."
)
ARTICLE = f"<p>{TEXT}</p>" * 4
SAID = "I have waited for that boat since autumn."
LIVE = "The board has begun its meeting, and the door stays open."


def kept(body: str, *, title: str = "Ferry", url: str | None = None, chosen: str | None = None) -> list[str]:
    document = parse(f"<title>{title}</title><body>{body}", base_url=url)
    segments = [at for at, text in enumerate(document.texts) if chosen is None or chosen in text]
    return [document.texts[segment] for segment in without_boilerplate(document, segments)]


def table(rows: str) -> str:
    return f"<table><tr><td>{rows}</td></tr></table>"


SLASH = "".join(
    f"<li>{table(f'<b>Re: engines (Score:{n})</b><br>by quill ({n}77) on Tuesday June 19, @01:1{n}AM')}<p>{SAID}</p>"
    for n in range(3)
)
NUKE = "".join(
    f"<table><tr><td><b>Re: engines</b><br>by quill on Monday, April 28 @ 17:3{n}:12 CDT</td></tr>"
    f"<tr><td>{SAID}</td></tr></table>[ Reply to This ]"
    for n in range(3)
)
TYPE = "".join(f"<div><p>{SAID}</p></div><p>Posted by: Roe at November 10, 2004 09:1{n} AM</p>" for n in range(3))
JOURNAL = "".join(
    f"<table><tr><td>(Анонимно)<br>2009-04-1{n} 00:26 pm UTC (<a href=#{n}>ссылка</a>)</td></tr>"
    f"<tr><td><p>{SAID}</p></td></tr></table>"
    for n in range(3)
)
NAME_BELOW = "".join(
    f"<div><div>#{n} 19 Aprile 2007 - 12:4{n}</div><div>{SAID}</div><div>la Silvia</div></div>" for n in range(1, 4)
)
HASHED = "".join(
    f"<div class=x{n}f><header>Ольга 5 окт 2021 в 10:3{n}</header><div class=y9>{SAID}</div></div>" for n in range(3)
)
AGO = "".join(f"<li>Roe {n} hours ago<p>{SAID}</p></li>" for n in range(2, 5))
CHINESE = "".join(f"<li><p>小鱼儿 2009-10-2{n} 22:14:07</p><div>{SAID}</div></li>" for n in range(3))


@pytest.mark.parametrize(
    ("heading", "comments"),
    [
        ("<table><tr><td><b>Ferry</b> | Log in | <b>288 comments</b> | Search</td></tr></table>", f"<ul>{SLASH}</ul>"),
        (f"{table('&quot;Ferry&quot; | Log in | 3 comments | The poster owns what he says.')}", NUKE),
        ("<h2>Comments</h2>", TYPE),
        ("<div>(64 комментария | <a href=#>Оставить комментарий</a>)</div>", f"<div>{JOURNAL}</div>"),
        ("<div>Postato da: nebbia a 19:42 | link | commenti (52)</div>", f"<div>{NAME_BELOW}</div>"),
        ("<h2>Комментарии 70</h2>", f"<div>{HASHED}</div>"),
        ("<h3>41 Responses to “Ferry”</h3>", f"<ol>{AGO}</ol>"),
        ("<p>Reader comments on this story</p>", f"<ol>{AGO}</ol>"),
        ("<p>{ 3 comments… read them below or add one }</p>", f"<ol>{AGO}</ol>"),
        ("<h3>User Contributions:</h3>", f"<ol>{AGO}</ol>"),
        ("<div>评论</div>", f"<ul>{CHINESE}</ul>"),
        ("<p>Posted 2/16/2005 6:41 PM - 26 tips - 48 comments - email it</p>", f"<ol>{AGO}</ol>"),
    ],
)
def test_comments_go_below_a_line_that_counts_them(heading: str, comments: str) -> None:
    byline = "<p>Posted by Jo Roe at November 9, 2004 08:20 AM</p>"
    texts = kept(f"<div>{ARTICLE}{byline}{heading}{comments}<p>Post a comment</p></div>")
    assert SAID not in texts
    assert texts[0] == TEXT
    assert texts.count(TEXT) == 4


def test_their_reason_is_that_of_comments() -> None:
    document = parse(f"{ARTICLE}<h2>Comments</h2>{TYPE}")
    assert set(reasons_of_groups(document, range(len(document))).values()) == {"comment_section"}


@pytest.mark.parametrize(("heading", "comments"), [("<h2>Boats</h2>", AGO), ("<h2>Comments</h2>", "<li>Roe</li>" * 3)])
def test_both_the_line_and_the_times_are_asked_for(heading: str, comments: str) -> None:
    page = f"{ARTICLE}{heading}<ol>{comments}<li>{SAID}</li></ol><p>Chapter</p>"
    assert SAID in kept(page)


def test_what_follows_the_container_of_the_comments_stays() -> None:
    page = f"{ARTICLE}<div><p>3 comments</p><ol>{AGO}</ol></div><p>The yard sends another engine in May, it said.</p>"
    assert kept(page)[-1].startswith("The yard")


def test_an_article_goes_on_below_the_last_of_the_comments_where_it_has_most_of_its_text() -> None:
    page = f"<div>{ARTICLE}<p>3 comments</p>{TYPE.replace('Posted by: ', '')}{ARTICLE}</div>"
    assert kept(page).count(TEXT) == 8
    assert SAID not in kept(page)


def test_entries_of_a_live_report_stay_below_a_count_of_comments() -> None:
    entries = "".join(f"<div><p>{n} minutes ago</p><p>{LIVE}</p></div>" for n in range(3, 9))
    assert kept(f"{ARTICLE}<p>34 comments</p><div>{entries}</div>").count(LIVE) == 6


@pytest.mark.parametrize("tools", ["12 May 2024 10:30 | 3 comments", "Comments (3)"])
def test_changes_and_events_stay_below_what_leads_to_them(tools: str) -> None:
    entries = "".join(f"<h3>Version 2.{n}, {n} May 2024 10:30</h3><p>{SAID}</p>" for n in range(1, 6))
    texts = kept(f"<h1>Ferry</h1><p>{tools}</p>{ARTICLE}{entries}")
    assert texts.count(SAID) == 5


def test_what_a_text_quotes_stays_below_a_button_that_leads_to_the_comments() -> None:
    quoted = "".join(f"<blockquote>{SAID}<br>Ann Roe, May {n}, 2024 8:15 pm</blockquote>" for n in range(3))
    for page in ("", "https://news.example/ferry"):
        body = f"{ARTICLE}<p><a href='{page}#talk'>12 comments</a></p>{quoted}<p>{TEXT}</p>"
        texts = kept(body, url="https://news.example/ferry")
        assert (texts.count(SAID), texts.count(TEXT)) == (3, 1 + ARTICLE.count(TEXT))


def test_a_chapter_of_times_stays_below_a_button_for_comments() -> None:
    times = "".join(f"<div><p>May {n}, 2024, 8:1{n} am</p><p>Roe</p><p>{SAID}</p></div>" for n in range(3))
    texts = kept(f"{ARTICLE}<button>12 comments</button><h2>How it went</h2>{times}<p>{TEXT}</p>")
    assert (texts.count(SAID), texts.count(TEXT)) == (3, 1 + ARTICLE.count(TEXT))


def test_rows_of_a_table_with_a_column_of_comments_stay() -> None:
    rows = "".join(f"<tr><td>Roe, {n} May 2024 10:30</td><td>{SAID}</td></tr>" for n in range(1, 6))
    texts = kept(f"{ARTICLE}<table><tr><td>Time</td><td>Comments</td></tr>{rows}</table>")
    assert texts.count(SAID) == 5


@pytest.mark.parametrize("title", ["Guestbook of the Westmoor ferry", "Gästebuch", "Гостевая книга"])
def test_entries_of_a_guest_book_stay(title: str) -> None:
    assert SAID in kept(f"{ARTICLE}<p>Leave a comment</p>{TYPE}", title=title)


def test_answers_stay_below_the_comments_on_one_of_them() -> None:
    answer = f"<div><div><p>{TEXT}</p></div><div><p>answered May 4, 2014 at 19:36 by Roe</p></div>"
    button = "<div><a href=#>Show 1 more comment</a></div></div>"
    page = f"<div><div>{ARTICLE}</div>{answer}{button}{answer}</div>{answer}</div>{answer}</div></div>"
    assert kept(page).count(TEXT) == 8


@pytest.mark.parametrize("url", ["https://pier.example/viewtopic.php?t=7", "https://pier.example/forum/ferry"])
def test_posts_of_a_thread_stay(url: str) -> None:
    assert SAID in kept(f"{ARTICLE}<h2>Comments</h2>{TYPE}", url=url)


def test_posts_of_a_blog_stay_of_which_each_counts_its_comments() -> None:
    post = f"<h2>Ferry</h2>{ARTICLE}<p>Posted by Roe at May 4, 2014 19:36</p><p>3 comments</p>"
    assert kept(f"<div>{post * 5}</div>").count(TEXT) == 20


def test_news_stay_of_which_some_count_their_comments() -> None:
    news = f"<p>{TEXT}</p><p>Posted May 4, 2014 19:36 UTC by Roe</p>"
    counted = "".join(f"{news}<p>Comments ({n})</p>" for n in ("none posted", "3 posted", "9 posted"))
    assert kept(f"<div>{counted}{news * 3}</div>").count(TEXT) == 6


def test_long_entries_are_no_comments() -> None:
    entries = "".join(f"<div><p>Roe, {n} May 2024 10:30</p>{ARTICLE}{ARTICLE}</div>" for n in range(1, 4))
    assert kept(f"{ARTICLE}<p>3 comments</p>{entries}").count(TEXT) == 28


def test_answers_as_long_as_what_they_answer_stay() -> None:
    answers = "".join(f"<div><p>Roe, {n} May 2024 10:30</p><p>{TEXT}</p><p>{TEXT}</p></div>" for n in range(1, 4))
    assert kept(f"{ARTICLE}<p>3 comments</p>{answers}").count(TEXT) == 10
    assert kept(f"{ARTICLE * 2}<p>3 comments</p>{answers}").count(TEXT) == 8


def test_what_the_page_is_for_stays() -> None:
    assert SAID in kept(f"<p>{TEXT}</p><p>3 comments</p><ol>{AGO}</ol>")
