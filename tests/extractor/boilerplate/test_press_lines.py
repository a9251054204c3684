"""Lines of portals, of pages for the press, and of magazines whose editors know no captions."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.records import Page

PROSE = (
    "The ferry left the quay before it was light, with eleven sheep, a piano and the new schoolmaster on board, "
    "and nobody waved."
)
CAPTION = "Marle station, on the side of the mill. See how the old plane trees were fenced in… Photo JQ, August 2017."


def body_of(html: str, head: str = "") -> str:
    page = f"<head>{head}</head><h1>The morning ferry of Marle</h1><article>{html}</article>"
    return extract_article(Page(url="https://news.example/ferry", html=page)).body or ""


@pytest.mark.parametrize("line", ["Jo Quill 2023. 10. 31. 16:05", "Jo Quill 31-10-2023 16:05"])
def test_author_and_moment_in_a_heading_go(line: str) -> None:
    head = '<meta name="author" content="Jo Quill">'
    assert body_of(f"<h6>{line}</h6><p>{PROSE}</p><p>{PROSE} Again.</p>", head).startswith("The ferry")


@pytest.mark.parametrize("line", ["Jo Quill, 31 October 2023", "Jo Quill at Marle, 31-10-2023 16:05"])
def test_author_and_day_in_a_heading_may_head_a_part(line: str) -> None:
    head = '<meta name="author" content="Jo Quill">'
    assert body_of(f"<h2>{line}</h2><p>{PROSE}</p><p>{PROSE} Again.</p>", head).startswith(line)


@pytest.mark.parametrize(
    "line",
    [
        "— Fine del comunicato —",
        "- End of press release -",
        "*** Ende der Pressemitteilung ***",
        "– Fin du communiqué –",
        "-ENDS-",
    ],
)
def test_what_says_that_a_release_ends_goes(line: str) -> None:
    assert body_of(f"<p>{PROSE}</p><p>{PROSE} Again.</p><p>{line}</p>").endswith("Again.")


@pytest.mark.parametrize("line", ["— All is well that ends —", "Ende der Pressemitteilung", "— Jo Quill —"])
def test_other_lines_at_the_end_stay(line: str) -> None:
    assert body_of(f"<p>{PROSE}</p><p>{PROSE} Again.</p><p>{line}</p>").endswith(line)


def test_what_is_set_below_the_line_behind_a_picture_goes() -> None:
    body = body_of(f"<p>{PROSE}</p><p><img src=/b.jpg></p><p><sub>{CAPTION}</sub></p><p>{PROSE} Again.</p>")
    assert "plane trees" not in body


@pytest.mark.parametrize(
    "line",
    [
        f"<p><sub>{CAPTION}</sub></p>",
        f"<p><img src=/b.jpg></p><p><sub>(1) {CAPTION}</sub></p>",
        f"<p><img src=/b.jpg></p><p>{CAPTION} H<sub>2</sub>O</p>",
    ],
)
def test_what_stands_behind_no_picture_or_is_set_so_in_part_stays(line: str) -> None:
    assert "plane trees" in body_of(f"<p>{PROSE}</p>{line}<p>{PROSE} Again.</p>")


def test_source_by_its_kind_goes_at_the_end() -> None:
    body = body_of(f"<p>{PROSE}</p><p>{PROSE} Again.</p><p><small>メディアソース: tidewire.example</small></p>")
    assert body.endswith("Again.")


@pytest.mark.parametrize("line", ["For Immediate Release: March 7, 2016", "Pressemitteilung, 7. März 2016"])
def test_kind_and_day_of_a_release_go(line: str) -> None:
    assert body_of(f"<p>{line}</p><p>{PROSE}</p><p>{PROSE} Again.</p>").startswith("The ferry")


def test_labelled_day_and_section_go_above_a_line() -> None:
    page = "<h1>潮位表更新</h1><article><p>时间：2018-06-18 17:11:08 分类：港口新闻</p><p>本表供渔船使用</p></article>"
    assert extract_article(Page(url="https://news.example/chao", html=page)).body == "本表供渔船使用"
