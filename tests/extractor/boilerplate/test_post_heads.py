"""Lines that say who wrote a post, and when."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.post_heads import post_heads
from scrape.extractor.parsing.walk import parse

SAID = "The weir by the mill has been dry since spring, and nobody in the village knows why."
ANSWER = "Ask the miller, who has had the key to the sluice since his father died."


def kept(page: str) -> list[str]:
    document = parse(page)
    gone = post_heads(document, range(len(document)))
    return [text for at, text in enumerate(document.texts) if at not in gone]


def thread(*heads: str, box: str = "div") -> str:
    posts = "".join(
        f"<{box}><p>{head}</p><div>{text}</div></{box}>" for head, text in zip(heads, (SAID, ANSWER), strict=True)
    )
    return f"<title>Dry weir - Mill talk</title>{posts}"


@pytest.mark.parametrize(
    "heads",
    [
        (
            "By: <a href=/member/1>quill7</a> on May 6, 2024, 5:05 a.m.",
            "By: <a href=/member/2>otter</a> on May 7, 2024",
        ),
        ("Par: <a href=/u/quill>quill</a> le 6 mai 2024 05:05", "Par: <a href=/u/otter>otter</a> le 7 mai 2024 05:05"),
        (
            "Added by <a href=/users/1>Jo Quill</a> over 2 years ago",
            "<a href=#2>RE: Dry weir</a> - Added by <a href=/users/2>Ann Otter</a> less than a minute ago",
        ),
        ("<a href=#c1>comment:1</a> by quill, 3 years ago", "<a href=#c2>comment:2</a> by otter, 5 seconds ago"),
        ("1. Dry weir, 1 May 2024, 10:00, by Jo Quill", "2. Dry weir, 2 May 2024, 10:00, by otter"),
        ("<a href=/profile/quill>quill</a> vor 3 Tagen", "<a href=/profile/otter>otter</a> vor etwa einer Stunde"),
        (
            "<a href=/profile/quill>quill</a>, il y a 2 ans",
            "<a href=/profile/otter>otter</a>, il y a moins d'une minute",
        ),
        ("<a href=/u/quill>quill</a> 3 дня назад", "<a href=/u/otter>otter</a> 2 месяца назад"),
        ("<a href=/quill>quill</a> commented on May 6, 2024", "<a href=/otter>otter</a> commented May 7, 2024"),
        ("<b>quill</b> replied on May 6, 2024", "<b>otter</b> replied on May 7, 2024"),
    ],
)
def test_heads_that_recur_go(heads: tuple[str, str]) -> None:
    assert kept(thread(*heads)) == [SAID, ANSWER]


def test_names_with_times_go_from_what_is_called_comments() -> None:
    heads = ("Jo Quill 2 years, 1 month ago", "grey_otter 2 days ago")
    assert kept(thread(*heads, box="div class=comment")) == [SAID, ANSWER]
    assert len(kept(thread(*heads))) == 4


@pytest.mark.parametrize(
    "heads",
    [
        ("<a href=/marle>Marle</a>, 5 May 2004", "<a href=/skerry>Skerry</a>, 6 May 2004"),
        ("By the river on 5 May 2004", "By the old mill on 6 May 2004"),
        ("By <a href=/users/1>Jo Quill</a> on 5 May 2004", "The second part"),
        ("The mayor and the whole council commented May 5, 2004", "Nobody else commented, May 6, 2004"),
        ("A letter about oars by Jo Quill, 5 May 2004", "A letter about nets by Jo Quill, 6 May 2004"),
    ],
)
def test_what_else_has_a_date_stays(heads: tuple[str, str]) -> None:
    assert len(kept(thread(*heads))) == 4


def test_bylines_stay_in_lists_of_entries() -> None:
    entries = "".join(
        f"<h2><a href=/{day}>The {day}th ferry of spring</a></h2><p>By Jo Quill, {day} May 2004</p><p>{SAID}</p>"
        for day in range(4, 7)
    )
    assert len(kept(entries)) == 9


def test_tables_of_names_and_dates_stay() -> None:
    rows = "".join(f"<li><a href=/users/{n}>quill{n}</a>, {n} May 2004</li>" for n in range(1, 9))
    assert len(kept(f"<ul>{rows}</ul><p>{SAID}</p>")) == 9
