"""Pages that tables lay out keep the article's cell, and lose the menus in those beside it."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.layout_cells import side_cells
from scrape.extractor.parsing.walk import parse

PROSE = "The ferry will call at the old harbour again from Monday, the town council said after its meeting on Tuesday."
MENU = "".join(
    f"<a href=/{name}>{name}</a><br>" for name in ("Front page", "World news", "Sports", "Weather", "Contact")
)
ARTICLE = f"<td><b>Ferry to call again</b><p>{PROSE}<p>It had stopped in May.<p>{PROSE}</td>"


def kept(html: str) -> list[str]:
    document = parse(f"<body bgcolor=white>{html}")
    gone = side_cells(document, range(len(document)))
    return [text for at, text in enumerate(document.texts) if at not in gone]


TEXT = ["Ferry to call again", PROSE, "It had stopped in May.", PROSE]


@pytest.mark.parametrize(
    "html",
    [
        f"<table><tr><td>{MENU}</td>{ARTICLE}</tr></table>",
        f"<table><tr>{ARTICLE}<td>Weather<br>Rain, 9 degrees<br>{MENU}</td></tr></table>",
        f"<table><tr><td colspan=2>{MENU}</td></tr><tr><td>{MENU}</td>{ARTICLE}</tr></table>",
        f"<table><tr><td><table><tr><td>{MENU}</td></tr></table></td>{ARTICLE}</tr></table>",
        f"<table><tr><td>{MENU}</td></tr></table><table><tr>{ARTICLE}</tr></table>",
        f"<table><tr><td>{MENU}</td><td><table><tr>{ARTICLE}</tr></table></td></tr></table>",
        f"<table><tr>{ARTICLE[:-5]}<table><tr><td>{MENU}</td></tr></table></td></tr></table>",
    ],
)
def test_menus_around_the_article_go(html: str) -> None:
    assert kept(html) == TEXT


def test_so_they_do_around_chinese() -> None:
    prose = (
        "市政府周二開會之後表示渡輪自下周一起恢復停靠舊港每天往返四班首班船早上七點開出票價維持不變居民對此表示歡迎。"
    )
    html = f"<table><tr><td>{MENU}</td><td>{prose}<br>{prose}<br>{prose}<br>{prose}</td></tr></table>"
    assert kept(html) == [prose] * 4


@pytest.mark.parametrize(
    "cell",
    [
        "Flour, 200 g<br>Butter, 100 g<br>Two eggs",
        f"{PROSE}<br>{PROSE}",
        f"Mail <a href=/us>us</a><br>{PROSE}",
    ],
)
def test_what_is_no_menu_stays(cell: str) -> None:
    document = parse(f"<table><tr><td>{cell}</td>{ARTICLE}</tr></table>")
    assert not side_cells(document, range(len(document)))


def test_a_list_of_links_in_the_article_stays() -> None:
    assert kept(
        f"<table><tr>{ARTICLE[:-5]}<ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul></td></tr></table>"
    ) == [
        *TEXT,
        "One",
        "Two",
    ]


def test_a_list_of_links_with_a_word_about_it_stays() -> None:
    entries = "".join(
        f"<tr><td><a href=/{n}>Catalogues of the {n}th year, in many volumes</a></td></tr>" for n in range(40)
    )
    document = parse(f"<table><tr><td>{PROSE}</td></tr>{entries}</table>")
    assert not side_cells(document, range(len(document)))


def test_rows_that_hold_a_paragraph_each_stay() -> None:
    rows = "".join(
        f"<tr><td>{text}</td></tr>" for text in (PROSE, "<b>The council</b>", PROSE, "<a href=/x>Yes.</a>", PROSE)
    )
    assert kept(f"<table><tr><td>{MENU}</td><td><table>{rows}</table></td></tr></table>") == [
        *(PROSE, "The council", PROSE, "Yes.", PROSE)
    ]


def test_a_table_in_the_article_that_tells_of_what_it_links_to_stays() -> None:
    rows = "".join(
        f"<tr><td>19{n}</td><td><a href=/{n}>Songs of the harbour, volume {n}</a></td></tr>" for n in range(70, 78)
    )
    html = f"<table><tr><td>{MENU}</td>{ARTICLE[:-5]}<table>{rows}</table></td></tr></table>"
    assert kept(html)[len(TEXT) :][:2] == ["1970", "Songs of the harbour, volume 70"]
    bullets = rows.replace("<td>19", "<td>»<!--").replace("</td><td><a", "--></td><td><a")
    assert kept(html.replace(rows, bullets)) == TEXT
