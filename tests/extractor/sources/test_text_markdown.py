"""Text that is Markdown: a record says what its marks stand for, and what was written is read again."""

from __future__ import annotations

from pathlib import Path

import pytest
from scraped_text import FIRST, SECOND, TITLE

from scrape.extractor.article import extract_article
from scrape.pipeline import CleanOptions, clean_inputs
from scrape.records import Article, Page
from scrape.writer.formats import render

SAMPLES = Path(__file__).parents[3] / "samples"


def read(text: str, url: str | None = None) -> Article:
    return extract_article(Page(text=text, url=url))


def test_marks_are_no_part_of_the_body() -> None:
    article = read(f"# The *{TITLE}*\n\n{FIRST}\n\n## **What** changes\n\n* two\\* boats\n  * one fare\n\n> {SECOND}\n")
    assert article.title == f"The {TITLE}"
    assert article.body == f"{FIRST}\n\nWhat changes\n\ntwo* boats\n\none fare\n\n{SECOND}"
    assert [(block.kind, block.level, block.quoted) for block in article.blocks] == [
        ("paragraph", 0, 0),
        ("heading", 2, 0),
        ("item", 1, 0),
        ("item", 2, 0),
        ("paragraph", 0, 1),
    ]


def test_links_start_from_the_address_of_the_page() -> None:
    text = f"# {TITLE}\n\n{FIRST} See [the fares](/fares) and [a map](www.map.example/isle).\n\n{SECOND}\n"
    assert [link.url for link in read(text, "https://isle.example/news/ferry").links] == ["https://isle.example/fares"]
    assert read(text).links == ()
    told = read(f"Title: {TITLE}\nURL Source: https://isle.example/ferry\nMarkdown Content:\n{text}")
    assert [link.url for link in told.links] == ["https://isle.example/fares"]


def test_a_table_with_links_stays_one() -> None:
    table = "| Ship | Berths |\n| --- | --- |\n| [Ann](https://isle.example/ann) | 4 |"
    article = read(f"# {TITLE}\n\n{FIRST}\n\n{table}\n\n{SECOND}\n")
    assert [block.kind for block in article.blocks] == ["paragraph", "row", "row", "paragraph"]
    assert table in render(article, "md")


def test_wrapped_lines_are_joined_and_verse_is_not() -> None:
    wrapped = FIRST.replace("winter, ", "winter,\n")
    article = read(f"## {TITLE}\n\n{SECOND}\n\n{wrapped}\n\nOpen the gate\nClose the gate\n")
    assert (article.body or "").endswith(f"{FIRST}\n\nOpen the gate\nClose the gate")


def test_a_broken_line_is_no_paragraph() -> None:
    article = read(f"## {TITLE}\n\n{FIRST}\\\n{SECOND}\n\n{FIRST}\n{SECOND}\n\n{FIRST}\n{SECOND}\n")
    assert (article.body or "").startswith(f"{FIRST}\n{SECOND}\n\n{FIRST}\n\n{SECOND}")


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("<https://isle.example/a b>", "https://isle.example/a%20b"),
        ("https://isle.example/a\\)b", "https://isle.example/a)b"),
        ("https://isle.example/a_(b)", "https://isle.example/a_(b)"),
        ('<https://isle.example/a> "A map"', "https://isle.example/a"),
    ],
)
def test_targets_that_are_not_plain(target: str, url: str) -> None:
    article = read(f"# {TITLE}\n\n{FIRST} See [the map]({target}).\n\n{SECOND}\n")
    assert [(link.url, link.text) for link in article.links] == [(url, "the map")]
    assert (article.body or "").startswith(f"{FIRST} See the map.\n")


@pytest.mark.parametrize("title", ["Who sails in winter?", "Nobody sails in winter."])
def test_a_title_may_be_a_sentence(title: str) -> None:
    article = read(f"# {title}\n\n{FIRST}\n\n{SECOND}\n")
    assert (article.title, article.body) == (title, f"{FIRST}\n\n{SECOND}")


def test_what_is_called_markdown_is(tmp_path: Path) -> None:
    for name in ("page.md", "page.txt"):
        (tmp_path / name).write_text(f"{TITLE}\n\n{FIRST} It was *late*.\n", encoding="utf-8")
    marked, plain = clean_inputs([str(tmp_path)], CleanOptions())
    assert (marked.body, plain.body) == (f"{FIRST} It was late.", f"{FIRST} It was *late*.")


def test_a_player_without_a_picture_is_no_text() -> None:
    told = "word " * 120
    article = read(f'# {TITLE}\n\n{FIRST}\n\n[▶](https://isle.example/p/1 "X: {told}")\n\n## More\n\n{SECOND}\n')
    assert article.body == f"{FIRST}\n\nMore\n\n{SECOND}"


def test_html_in_a_file_of_markdown_is_no_page(tmp_path: Path) -> None:
    for name in ("page.md", "page.txt"):
        (tmp_path / name).write_text(f"<div class=a>\n\n# {TITLE}\n\n{FIRST}\n\n{SECOND}\n\n</div>\n", encoding="utf-8")
    marked, plain = clean_inputs([str(tmp_path)], CleanOptions())
    assert (marked.title, marked.body) == (TITLE, f"{FIRST}\n\n{SECOND}")
    assert plain.title != TITLE


def test_a_number_that_begins_a_title_is_of_it() -> None:
    assert read(f"# 3. Liga startet\n\n{FIRST}\n\n## Teil\n\n{SECOND}\n").title == "3. Liga startet"


def test_links_in_code_are_none() -> None:
    article = read(
        f"# {TITLE}\n\n{FIRST} Say `[x](https://isle.example)`.\n\n~~~\n[y](https://isle.example)\n~~~\n\n{SECOND}\n"
    )
    assert article.body == f"{FIRST} Say [x](https://isle.example).\n\n[y](https://isle.example)\n\n{SECOND}"
    assert article.links == ()


@pytest.mark.parametrize("said", ["where \\[ E = 1 \\] holds, and \\[ x \\]", "of \\\\isle\\share and \\\\quay\\share"])
def test_backslashes_of_formulas_and_paths_stay(said: str) -> None:
    assert f"{FIRST} {said}." in (read(f"{TITLE}\n\n{FIRST} {said}.\n\n{SECOND}\n").body or "")


def test_a_link_that_other_text_has_leads_somewhere_by_itself() -> None:
    text = f"{TITLE}\n\n{FIRST} See [a](www.map.example) and [b](<map.html>).\n\n{SECOND}\n"
    assert read(text, "https://isle.example/news").links == ()


def test_no_script_comes_through() -> None:
    html = render(
        read(f"## {TITLE}\n\n{FIRST}\n\n{SECOND} <script>alert(1)</script>[x](javascript:alert(1))\n"), "html"
    )
    assert "<script" not in html
    assert "href" not in html


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*/page.*")), ids=lambda path: path.parent.name)
def test_what_is_written_as_markdown_is_read_again(path: Path) -> None:
    page = Page(body=path.read_bytes()) if path.suffix == ".html" else Page(text=path.read_text("utf-8"))
    written = extract_article(page)
    again = read(render(written, "md"))
    assert (again.title, again.body) == (written.title, written.body)
