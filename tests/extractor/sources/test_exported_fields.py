"""Texts with the fields of a database of the press, or of a reading service."""

from __future__ import annotations

import pytest

from scrape.pipeline import clean_page
from scrape.records import Page

TEXT = (
    "The ferry between the two islands will stop for the winter, the council said on Tuesday, "
    "after a season in which half of its crossings were cancelled."
)
TITLE = "Ferry stops for the winter"


@pytest.mark.parametrize(
    "text",
    [
        f"Title: {TITLE}\n\nURL Source: https://isle.example/ferry\n\nPublished Time: 2024-03-03T08:00:00Z\n\n"
        f"Markdown Content:\nBy Jane Doe\n\n{TEXT}",
        f"1 of 14 DOCUMENTS\n\nThe Isle Times\n\nMarch 3, 2024 Sunday\n\n{TITLE}\n\nBYLINE: JANE DOE\n\nLENGTH: 25"
        f"\n\nBODY:\n\n{TEXT}\n\nSUBJECT: FERRIES (90%)\n\nLOAD-DATE: March 4, 2024\n\nCopyright 2024 The Isle Times",
        f"{TITLE}\nAuthor: Doe, Jane\nPublication info: Isle Times ; Marle [Marle]03 March 2024: A.9.\n"
        f"Full text:\n{TEXT}\nCredit: ISLE TIMES\nSubject: Ferries\nDocument type: News\nISSN: 01234567",
        f"HD {TITLE}\nBY By Jane Doe\nWC 25 words\nPD 3 March 2024\nSN Isle Times\nLA English\n"
        f"LP\n{TEXT}\nTD\nCO\nisle : Isle AB",
    ],
)
def test_fields_are_read_and_go(text: str) -> None:
    article = clean_page(Page(text=text))
    assert (article.title, article.body) == (TITLE, TEXT)
    assert [name.casefold() for name in article.authors] == ["jane doe"]
    assert (article.date_published or "")[:10] == "2024-03-03"
    assert article.source_url == ("https://isle.example/ferry" if "URL Source" in text else None)


def test_a_request_has_a_body_of_its_own() -> None:
    text = f"# Creating a note\n\n{TEXT}\n\nURL: /v1/notes\nTitle: required\nBody:\nThe text of the note, in UTF-8."
    article = clean_page(Page(text=text))
    assert "URL: /v1/notes" in (article.body or "")


def test_an_explanation_of_fields_stays() -> None:
    fields = "Title: the name of the post\nAuthor: who wrote it\nDate: when"
    article = clean_page(Page(text=f"{fields}\nBody:\n{TEXT}"))
    assert "Author: who wrote it" in (article.body or "")
