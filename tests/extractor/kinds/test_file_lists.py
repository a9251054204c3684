"""Pages that list documents to download are no articles; those that have a table or some files are."""

from __future__ import annotations

import pytest

from scrape.extractor.article import extract_article
from scrape.records import Page

SENTENCE = (
    "The harbour board met on Tuesday to talk about the new ferry, and the talk went on until the lamps were lit. "
)
ARTICLE = "".join(f"<p>{SENTENCE * 3}</p>" for _ in range(8))
BYLINE = "<p class=byline>By Marit Solberg, <time datetime=2024-05-02>2 May 2024</time></p>"
HEAD = "<tr><th>Date</th><th>Case</th><th>Ruling</th></tr>"


def rows(file: str, count: int = 24, day: str = "{n}/3/2024") -> str:
    cells = (
        "<tr><td>{day}</td><td>In the matter of the ferry Tern and pier {n}</td><td><a href='{file}'>Text</a></td></tr>"
    )
    made = (cells.format(day=day.format(n=n), n=n, file=file.format(n=n)) for n in range(1, count + 1))
    return f"<table>{HEAD}{''.join(made)}</table>"


def items(file: str, count: int = 40) -> str:
    made = (f"<li><a href='{file.format(n=n)}'>24-{n:03}</a>. Ferry Tern against pier {n}</li>" for n in range(count))
    return f"<ul>{''.join(made)}</ul>"


def warnings(title: str, body: str, head: str = "") -> tuple[str, ...]:
    html = f"<html lang=en><head><title>{title}</title>{head}</head><body><h1>{title}</h1>{body}</body></html>"
    return extract_article(Page(url="https://harbour.example/papers/4", html=html)).warnings


@pytest.mark.parametrize(
    "name", ["/{n}.pdf", "/op-{n}.wpd", "/files/{n}.DOC?download=1", "/{n}.PDF#page=2", "/download.aspx?ID={n}"]
)
def test_a_table_of_dated_files_is_no_article(name: str) -> None:
    assert warnings("Rulings of the harbour court", f"<p>{SENTENCE}</p>{rows(name)}") == ("not_article",)


def test_a_list_of_files_is_no_article() -> None:
    assert warnings("Rulings of the harbour court", f"<h2>May</h2>{items('/{n}.pdf')}") == ("not_article",)


@pytest.mark.parametrize(
    "body",
    [
        rows("/wiki/Pier_{n}"),  # an encyclopedia's list
        rows("/results/{n}", day="{n}. Tern Rowing Club") + f"<p>{SENTENCE * 3}</p>",  # a league table
        rows("/sheet-{n}.pdf", day="€ {n}.00"),  # a price table
        rows("/{n}.pdf", count=12),  # results of an article
        "<h2>References</h2>" + items("/{n}.pdf", count=15),
        "<nav>" + items("/{n}.pdf") + "</nav>",
    ],
)
def test_an_article_may_have_tables_and_files(body: str) -> None:
    assert warnings("The ferries of the sound", BYLINE + ARTICLE + body) == ()


def test_references_may_be_files_among_others() -> None:
    entries = "".join(
        f"<li>Marit Solberg: <a href=/{n}.{'pdf' if n % 3 else 'html'}>Ferry {n}</a>.</li>" for n in range(60)
    )
    assert warnings("The ferries of the sound", BYLINE + ARTICLE + f"<ol>{entries}</ol>") == ()


@pytest.mark.parametrize(
    "entry",
    [
        "<tr><td>{n} May 2024</td><td>The crash at a full pier is mended, and tides are drawn.</td>{file}</tr>",
        "<tr><td>{n}</td><td>On 3 May 2024 the board moved that the report on pier {n} be noted</td>{file}</tr>",
        "<li>Item {n}. Marit Solberg moved that the report on pier {n} be noted. Carried. {file}</li>",  # minutes
        "<li>Solberg, M. and Reef, J. On the drift of sand below piers. Harbours {n}, 12-30. {file}</li>",  # references
    ],
)
def test_files_beside_what_is_told_are_no_list(entry: str) -> None:
    made = "".join(entry.format(n=n, file=f"<td><a href=/{n}.pdf>PDF</a></td>") for n in range(1, 29))
    body = f"<p>{SENTENCE * 2}</p><{'table' if entry.startswith('<tr>') else 'ul'}>{made}"
    assert warnings("The board met in May", body) == ()


def test_a_story_may_have_more_files_than_words() -> None:
    assert warnings("The harbour papers", BYLINE + f"<p>{SENTENCE * 2}</p>" * 4 + items("/{n}.pdf", count=60)) == ()
