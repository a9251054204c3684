"""Comments in containers that only their heading names."""

from __future__ import annotations

import pytest

from scrape.extractor.segment_rules import reasons_of_groups, without_boilerplate
from scrape.extractor.walk import parse

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


def test_their_reason_is_that_of_comments() -> None:
    document = parse(f"{ARTICLE * 9}<div><h2>20 comments</h2>{POSTS}</div>")
    assert set(reasons_of_groups(document, range(len(document))).values()) == {"comment_section"}
