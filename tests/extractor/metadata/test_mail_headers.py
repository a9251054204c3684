"""Mails that were saved as pages, or printed."""

from __future__ import annotations

from scrape.extractor.article import extract_article
from scrape.records import Article, Page

SAID = "<p>The weir by the mill has been dry since spring, and nobody in the village knows why it is so.</p>" * 4
HEADER = (
    "<p><b>Von:</b> Jo Quill &lt;jo@mill.example&gt;<br><b>Gesendet:</b> Montag, 11. März 2024 06:53<br>"
    "<b>An:</b> weirs@mill.example<br><b>Betreff:</b> Das Wehr ist trocken</p>"
)


def article(header: str) -> Article:
    found = extract_article(Page(body=f"<html><body>{header}{SAID}".encode(), url=None))
    assert isinstance(found, Article)
    return found


def test_the_header_of_a_mail_names_its_title_and_who_wrote_it() -> None:
    found = article(HEADER)
    assert (found.title, found.authors) == ("Das Wehr ist trocken", ("Jo Quill",))


def test_a_memo_without_a_mailbox_is_no_mail() -> None:
    memo = article(HEADER.replace(" &lt;jo@mill.example&gt;", "").replace("@mill.example", ""))
    assert (memo.title, memo.authors) == (None, ())


def test_a_sender_without_a_name_is_no_author() -> None:
    assert article(HEADER.replace("Jo Quill &lt;jo@mill.example&gt;", "jo@mill.example")).authors == ()


def test_the_parts_of_a_forwarded_mails_header_may_stand_in_elements_of_their_own() -> None:
    forwarded = (
        "<div>-- Forwarded message --<br>From: <b>Jo Quill</b> <span>&lt;<a href='mailto:j@mill'>"
        "j@mill</a>&gt;</span><br>Date: Mon, Mar 11, 2024<br>Subject: Dry weir<br>To: &lt;al@mill&gt;</div>"
    )
    assert article(forwarded).authors == ("Jo Quill",)
