"""Comments in containers that only their heading names."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.segment_rules import reasons_of_groups, without_boilerplate
from scrape.extractor.parsing.walk import parse

ARTICLE = (
    "<p>The ferry of Westmoor will not sail before spring, the harbour board said on Monday, because the engine that "
    "came from the yard was the wrong one.</p>"
)
SAID = "I have waited for that boat since autumn."
POSTS = f"<div class=entry><b>Roe</b><p>{SAID}</p></div>" * 20


def kept(heading: str, paragraphs: int = 9, data: str = "") -> list[str]:
    document = parse(f"{data}<div>{ARTICLE * paragraphs}<div class=talk>{heading}{POSTS}</div></div>")
    return [document.texts[segment] for segment in without_boilerplate(document, range(len(document)))]


@pytest.mark.parametrize(
    "heading",
    [
        "<h2>20 comments</h2>",
        "<h2>COMMENTS</h2><p>All reader comments (20)</p>",
        "<div><h2>Comments</h2><a href=#new>Post a comment</a></div>",
        "<h3>20 Kommentare</h3>",
    ],
)
def test_comments_go_below_a_heading_that_counts_them_or_with_a_line_that_asks_for_one(heading: str) -> None:
    assert kept(heading)[-1].startswith("The ferry")


@pytest.mark.parametrize("heading", ["<h2>Comments</h2>", "<h2>20 boats</h2>", "<p>First</p><h2>20 comments</h2>"])
def test_chapters_stay(heading: str) -> None:
    assert kept(heading)[-1] == SAID


def test_they_stay_where_they_are_what_the_page_is() -> None:
    assert kept("<h2>20 comments</h2>", paragraphs=2)[-1] == SAID
    thread = '<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script>'
    assert kept("<h2>20 comments</h2>", data=thread)[-1] == SAID


def test_a_form_for_a_comment_below_the_heading_says_that_comments_follow() -> None:
    rules = "<p>Say what you like, but say it as you would at the quay: nobody may be threatened here.</p>"
    form = "<form><label>Name</label><textarea></textarea><button>Send</button></form>"
    assert kept(f"<h2>Comments</h2>{form}")[-1].startswith("The ferry")
    assert kept(f"<h2>Boats</h2>{form}")[-1] == SAID
    document = parse(f"<div>{ARTICLE * 2}<section><h2>Comments</h2>{rules}{form}</section></div>")
    chosen = without_boilerplate(document, range(len(document)))
    assert document.texts[chosen[-1]].startswith("The ferry")


def test_their_reason_is_that_of_comments() -> None:
    document = parse(f"{ARTICLE * 9}<div><h2>20 comments</h2>{POSTS}</div>")
    assert set(reasons_of_groups(document, range(len(document))).values()) == {"comment_section"}


HEADED = "".join(
    f"<div class=talk><p>{n}. Ferry, {n} May 2024, 10:00, by Jo Roe</p><p>{SAID}</p></div>" for n in range(1, 9)
)


ON_TWO_LINES = f"<div class=talk><h4>Jo Roe</h4><p>vor 3 Tagen</p><p>{SAID}</p></div>" * 8


@pytest.mark.parametrize(
    ("heading", "comments"),
    [
        ("Comments", HEADED),
        ("Forum posts", HEADED),
        ("Vos commentaires", HEADED),
        ("Comments", ON_TWO_LINES),
        ("Vos commentaires", ON_TWO_LINES),
    ],
)
def test_comments_go_below_a_heading_with_who_wrote_the_first_and_when(heading: str, comments: str) -> None:
    document = parse(f"<title>Ferry</title><div>{ARTICLE * 9}<div><h2>{heading}</h2>{comments}</div></div>")
    assert SAID not in [document.texts[at] for at in without_boilerplate(document, range(len(document)))]


@pytest.mark.parametrize(("path", "goes"), [("blog/ferry/", True), ("ferry/", False)])
def test_a_short_text_of_a_blog_may_have_comments(path: str, goes: bool) -> None:
    page = f"<title>Ferry</title><div>{ARTICLE * 2}<div><h2>Comments</h2>{HEADED}</div></div>"
    document = parse(page, base_url=f"https://pier.example/{path}")
    kept_texts = [document.texts[at] for at in without_boilerplate(document, range(len(document)))]
    assert (SAID not in kept_texts) is goes


@pytest.mark.parametrize(("title", "goes"), [("No ferry", True), ("A harbour", False)])
def test_comments_go_below_a_heading_with_the_title_of_the_article(title: str, goes: bool) -> None:
    heading = "<h2>20 replies on “No ferry before spring”</h2>"
    document = parse(f"<title>{title} before spring</title><div>{ARTICLE * 2}<div>{heading}{ON_TWO_LINES}</div></div>")
    kept_texts = [document.texts[at] for at in without_boilerplate(document, range(len(document)))]
    assert (SAID not in kept_texts) is goes


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Comments", "<p>Received by the council until</p><p>5 May 2026</p>"),
        ("Messages", "<p>Mary Ellis wrote first:</p><p>5 May 2024</p>"),
        ("Two responses to “Ferry”", "<p>The first came from the keeper, who had seen it all.</p>"),
    ],
)
def test_chapters_of_what_others_said_stay(heading: str, said: str) -> None:
    page = (
        f"<title>Ferry</title><div>{ARTICLE * 9}<section><h2>{heading}</h2>{said}{ARTICLE}<p>{SAID}</p></section></div>"
    )
    document = parse(page)
    assert SAID in [document.texts[at] for at in without_boilerplate(document, range(len(document)))]


ON_TITLE = """2 thoughts on “The old ferry”
2 respuestas a “The old ferry”
3 comentarios en «The old ferry»
2 pensieri su “The old ferry”
2 respostas para “The old ferry”
3 réponses à « The old ferry »
2 răspunsuri la „The old ferry”
2 σκέψεις για το “The old ferry”""".split("\n")


@pytest.mark.parametrize("heading", ON_TITLE)
def test_comments_go_below_a_heading_that_names_the_article(heading: str) -> None:
    page = f"<title>The old ferry</title><div>{ARTICLE * 3}<div><h3>{heading}</h3>{HEADED}</div></div>"
    document = parse(page)
    assert SAID not in [document.texts[at] for at in without_boilerplate(document, range(len(document)))]
