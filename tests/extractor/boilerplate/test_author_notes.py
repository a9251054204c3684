"""The note that says who wrote an article is none of it."""

import pytest

from scrape.extractor.boilerplate.author_notes import author_notes
from scrape.extractor.parsing.walk import parse

CLAIM = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
STORY = "<p>The ferry between the two islands will stop for the winter, the council said on Tuesday.</p>"
NOTE = "Jane Doe is a writer who lives on the smaller of the two islands."


def _kept(body: str, claim: str = CLAIM) -> list[str]:
    document = parse(claim + body)
    gone = author_notes(document, tuple(range(len(document))))
    return [text for at, text in enumerate(document.texts) if at not in gone]


@pytest.mark.parametrize("byline", ["Jane Doe", "By Jane Doe", "Written by Jane Doe, ferry writer", "Jane Doe | May 2"])
def test_a_note_about_who_wrote_it_goes(byline: str) -> None:
    assert NOTE not in _kept(f"<div>{byline}</div>{STORY}<p>{NOTE}</p>")


def test_so_does_one_that_tells_her_degrees() -> None:
    note = "Jane Doe, MFA, PhD, is a writer who lives on the smaller of the two islands."
    assert note not in _kept(f"<div>By Jane Doe</div>{STORY}<p>{note}</p>")


def test_so_do_two_of_them() -> None:
    others = "John Roe is the harbour's poet."
    assert len(_kept(f"<div>Jane Doe</div><div>John Roe</div>{STORY}<p>{NOTE}</p><p>{others}</p>")) == 3


def test_whom_an_article_is_about_stays() -> None:
    assert NOTE in _kept(f"<div>By John Roe</div><h2>Who Jane Doe is</h2>{STORY}<p>{NOTE}</p>")


@pytest.mark.parametrize("line", ["Jane Doe and the ferry", "John Roe and Jane Doe"])
def test_so_does_whom_a_line_names_that_is_no_byline(line: str) -> None:
    assert NOTE in _kept(f"<div>By John Roe</div><div>{line}</div>{STORY}<p>{NOTE}</p>")


def test_so_does_whom_a_heading_or_a_caption_names() -> None:
    for subject in ("<h1>Jane Doe</h1>", "<figure><img src=a.jpg><figcaption>Jane Doe</figcaption></figure>"):
        assert NOTE in _kept(f"<div>By John Roe</div>{subject}{STORY}<p>{NOTE}</p>")


def test_what_she_does_stays_where_the_text_goes_on() -> None:
    assert NOTE in _kept(f"<div>Jane Doe</div><p>{NOTE}</p>{STORY}{STORY}")


def test_a_page_about_somebody_is_no_article() -> None:
    assert NOTE in _kept(f"<div>Jane Doe</div>{STORY}<p>{NOTE}</p>", claim="")
