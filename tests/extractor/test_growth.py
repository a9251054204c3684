"""The work of a page grows no faster than the page, counted in calls, or in lines where loops call nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

import pytest

from scrape.pipeline import clean_page
from scrape.records import Page

if TYPE_CHECKING:
    from _typeshed import TraceFunction

WORDS = "harbour lamp keeper winter storm paint village rope ship steer office stairs visitor rail weather".split()
TIMES = 10
MAX_GROWTH = 11
"""A page ten times as long takes at most eleven times as long."""


SHAPES = (
    "<p>{0} <a href=/{1}>{0}</a> <b>ropes</b> and lamps.</p>",
    "<h2>{0}</h2>",
    "<ul><li>{0}</li><li>Ropes and lamps {1}</li></ul>",
    "<figure><img src=/{1}.jpg><figcaption>{0}</figcaption></figure>",
    "<blockquote><p>{0}</p></blockquote>",
    "<p>{0}<br>Ropes and lamps {1}.</p>",
)


def _article(paragraphs: int) -> str:
    def sentence(number: int) -> str:
        return " ".join(WORDS[(number * step + step) % len(WORDS)] for step in range(1, 15)) + f" {number}."

    body = "".join(SHAPES[number % len(SHAPES)].format(sentence(number), number) for number in range(paragraphs))
    return f"<title>A lamp - Harbour News</title><article><h1>A lamp</h1>{body}</article>"


def _listing(entries: int) -> str:
    items = "".join(
        f"<div class=card-{n}><a href=/{n}><h3>Ship {n}</h3></a><p>{n} May 2024</p></div>" for n in range(entries)
    )
    return f"<title>Ships</title><div class=cards>{items}</div>"


def _table(rows: int) -> str:
    cells = "".join(f"<tr><td>{n}</td><td>Tide of day {n}</td><td>{n} feet</td></tr>" for n in range(rows))
    return f"<title>Tides</title><p>The tides of the year, by day, as the office keeps them.</p><table>{cells}</table>"


def _frames(depth: int) -> str:
    """Frames for browsers without scripts, each in the one before; the page shows no article."""
    return "<title>Tides</title><p>The tides.</p>" + "".join(
        f"<noscript><li class=comment>Comments ({number})</li>" for number in range(depth)
    )


def _spans(rows: int) -> str:
    """Cells that each span all rows below, so that a row has its own behind those of all rows above."""
    cells = "".join(
        f"<tr><td rowspan=1000 colspan=9>Tide {n}</td><td rowspan=1000>{n} feet</td></tr>" for n in range(rows)
    )
    return f"<title>Tides</title><p>The tides of the year, by day, as the office keeps them.</p><table>{cells}</table>"


def _thread(posts: int) -> str:
    said = " ".join(WORDS)
    rows = "".join(
        f"<div class=post><p>keeper{n}, May {n % 28 + 1}, 2024</p><p>#{n + 1}</p><p>Joined: May 4, 2009</p>"
        f"<div class=content><p>Of lamp {n} the {said}.</p></div></div>"
        for n in range(posts)
    )
    return f"<title>Lamps - Harbour Forum</title><h1>Lamps</h1>{rows}"


def _emptied(labels: int) -> str:
    """Headings over lists of links in one box, of which the classifier takes no more than some."""
    lists = "".join(
        f"<h3>Ships of {n}</h3><ul><li><a href=/{n}>The ship that came to the harbour {n}</a></li></ul>"
        for n in range(labels)
    )
    prose = f"<p>{' '.join(WORDS * 3)}.</p>" * 9
    return f'<meta property="og:type" content=article><title>Lamps</title><article>{prose}<div>{lists}</div></article>'


def _gallery(slides: int) -> str:
    shown = "".join(
        f"<li><img src=/{n}.jpg><p>The keeper mends lamp {n} of the harbour</p></li>" for n in range(slides)
    )
    prose = f"<p>{' '.join(WORDS * 3)}.</p>" * 9
    return f"<title>Lamps</title><article>{prose}<ul class=slideshow>{shown}</ul></article>"


def _state(posts: int) -> str:
    """A framework's data: posts, each a little longer than the one before it, and as many links."""
    paragraphs = f"<p>{' '.join(WORDS * 9)}.</p>" * 2
    data = {
        "links": [{"to": f"/{n}", "at": {"row": n}} for n in range(10 * posts)],
        "posts": [{"body": f"{paragraphs}<p>{'Ropes. ' * n}</p>"} for n in range(posts)],
    }
    return f"<title>Lamps</title><script id=__NEXT_DATA__ type=application/json>{json.dumps(data)}</script>"


def _lists(lists: int) -> str:
    prose = f"<p>{' '.join(WORDS)}.</p>"
    listed = "".join(f"{prose}<ol><li>The keeper mends lamp {n}.</ol>" for n in range(lists))
    return f"<title>Lamps</title><article>{listed}</article>"


def _pictures(pictures: int) -> str:
    shown = "".join(f"<p>{' '.join(WORDS)} {n}.</p><img src=/{n}.jpg>" for n in range(pictures))
    return f"<title>Lamps</title><article>{shown}</article>"


def _word(items: int) -> str:
    """Lists by Word, on lines of their own, with words in letters of one breadth, and all gaps in one paragraph."""
    gap = "<span style='font:7.0pt x'> </span>"
    listed = "".join(f"<p class=MsoListParagraph>{n % 99}.{gap}Of lamp {n}.</p>\n<!-- -->\n" for n in range(items))
    coded = "The <span style='font-family:Courier'>lamp</span> is lit. " * items
    prose = f"<p>{' '.join(WORDS)}.</p>" * items
    return f"<title>Lamps</title><article>{prose}{listed}<p>1.{gap * items}</p><div>{coded}</div></article>"


def _signed(parts: int) -> Page:
    sentence = f"The {' '.join(WORDS)} of the keeper."
    return Page(text="\n\n".join(f"{sentence}\n\nBy JANE DOE" for _ in range(parts)))


def _calls(html: str) -> int:
    count = 0

    def on_event(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(on_event)
    try:
        clean_page(Page(html=html, url="https://harbour.example/lamp"))
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.bounds
@pytest.mark.parametrize("made", [_article, _listing, _table, _thread, _emptied, _gallery, _state, _frames])
def test_the_work_grows_with_the_page(made: Callable[[int], str]) -> None:
    _calls(made(5))  # loads the model, and compiles
    few, many = _calls(made(40)), _calls(made(40 * TIMES))
    assert few < many <= MAX_GROWTH * few


def _lines(made: str | Page) -> int:
    """Lines of Python run: each round of a loop is one, in a comprehension, too."""
    count = 0

    def on_line(_frame: FrameType, event: str, _argument: object) -> TraceFunction:
        nonlocal count
        count += event == "line"
        return on_line

    before = sys.gettrace()
    sys.settrace(on_line)
    try:
        clean_page(made if isinstance(made, Page) else Page(html=made, url="https://harbour.example/lamp"))
    finally:
        sys.settrace(before)
    return count


@pytest.mark.bounds
@pytest.mark.parametrize("made", [_lists, _pictures, _signed, _spans, _word])
def test_loops_grow_with_the_page(made: Callable[[int], str | Page]) -> None:
    _lines(made(5))
    few, many = _lines(made(60)), _lines(made(60 * TIMES))
    assert few < many <= MAX_GROWTH * few
