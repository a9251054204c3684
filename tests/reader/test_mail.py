"""Mails (`.eml`): their HTML is a page, or their text."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from scrape.pipeline import CleanOptions, clean_inputs
from scrape.reader.kinds import recognise
from scrape.records import Article

TEXT = "Die Fähre fährt zweimal täglich, im Winter nur, wenn es der Wind erlaubt = das ist selten, sagt der Hafen."
HTML = f"<html><body><h1>Brief vom Hafen</h1>{f'<p>{TEXT}</p>' * 3}</body></html>"
PLAIN = f"Nur als Text. {TEXT}\n\n{TEXT}\n"


def mail(text: str | None = PLAIN, html: str | None = HTML) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Hafen <post@harbour.example>"
    message["Subject"] = "Brief vom Hafen im März"
    message["Date"] = "Tue, 05 Mar 2024 11:00:00 +0100"
    if text is not None:
        message.set_content(text, charset="iso-8859-1", cte="quoted-printable")
    if html is not None and text is not None:
        message.add_alternative(html, subtype="html", cte="base64")
    elif html is not None:
        message.set_content(html, subtype="html")
    return message


def article_of(message: EmailMessage | bytes, folder: Path) -> Article:
    content = message if isinstance(message, bytes) else message.as_bytes(policy=SMTP)
    (folder / "letter.eml").write_bytes(content)
    (article,) = clean_inputs([str(folder)], CleanOptions())
    assert article.error is None, article.error
    return article


def test_the_html_is_the_page(tmp_path: Path) -> None:
    article = article_of(mail(), tmp_path)
    assert (article.title, article.body) == ("Brief vom Hafen", "\n\n".join([TEXT] * 3))
    assert article.fetched_at == "2024-03-05T10:00:00+00:00"


HEAD = b"From: =?utf-8?q?Ann_R=C3=A9ef?= <ann@harbour.example>\nDate: Tue, 05 Mar 2024 11:00:00 +0100\n"
MARKUP = f"<p>{TEXT}</p>".encode() * 3


@pytest.mark.parametrize("kind", ["html", "plain"])
@pytest.mark.parametrize("is_multipart", [True, False])
def test_what_stands_on_it_is_believed_where_the_page_does_not_say(
    kind: str, is_multipart: bool, tmp_path: Path
) -> None:
    content = MARKUP if kind == "html" else f"Hallo zusammen\n\n{PLAIN}".encode()
    part = f"Content-Type: text/{kind}; charset=utf-8\n\n".encode() + content
    if is_multipart:
        part = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" + part + b"\n--b--\n"
    article = article_of(HEAD + b"Subject: Vom Hafen\nMIME-Version: 1.0\n" + part, tmp_path)
    assert (article.title, article.authors) == ("Vom Hafen", ("Ann R\u00e9ef",))
    assert article.date_published == "2024-03-05T11:00:00+01:00"
    assert kind == "html" or (article.body or "").startswith("Hallo zusammen")


def test_what_the_page_says_is_believed_before_what_stands_on_it(tmp_path: Path) -> None:
    head = "<title>Wind</title><meta name=author content='Jo Doe'><meta name=date content='2024-03-01'>"
    article = article_of(mail(html=f"{head}{MARKUP.decode()}"), tmp_path)
    assert (article.title, article.authors, article.date_published) == ("Wind", ("Jo Doe",), "2024-03-01")


def test_an_address_alone_is_no_author(tmp_path: Path) -> None:
    head = b"From: post@harbour.example\nSubject: =?x?q?y?=\nDate: never\nMIME-Version: 1.0\n"
    article = article_of(head + b"Content-Type: text/html\n\n" + MARKUP, tmp_path)
    assert (article.title, article.authors, article.date_published) == ("=?x?q?y?=", (), None)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Re: [list] Ferry returns", "Ferry returns"),
        ("AW: Fwd: Ferry returns", "Ferry returns"),
        ("[list] Re: Ferry returns\nList-Id: <list.harbour.example>", "Ferry returns"),
        ("[Update] Ferry returns", "[Update] Ferry returns"),
        ("Record: Ferry returns", "Record: Ferry returns"),
        ("Re:", "Re:"),
    ],
)
def test_the_subject_is_what_it_is_about(written: str, title: str, tmp_path: Path) -> None:
    head = f"From: post@harbour.example\nSubject: {written}\nDate: never\nMIME-Version: 1.0\n".encode()
    assert article_of(head + b"Content-Type: text/html\n\n" + MARKUP, tmp_path).title == title


def test_parts_lie_in_parts(tmp_path: Path) -> None:
    message = mail()
    message.get_body(("html",)).add_related(b"\x89PNG" * 99, "image", "png", cid="<logo>")  # type: ignore[union-attr]
    message.add_attachment(b"%PDF-1.7 " * 999, maintype="application", subtype="pdf", filename="a.pdf")
    assert article_of(message, tmp_path).body == "\n\n".join([TEXT] * 3)


def test_html_may_follow_parts_that_have_ended(tmp_path: Path) -> None:
    outer = EmailMessage()
    outer["MIME-Version"] = "1.0"
    outer.make_mixed()
    inner = mail(html=None)
    inner.make_mixed()
    outer.attach(inner)
    outer.attach(mail(text=None))
    content = outer.as_bytes(policy=SMTP)
    assert article_of(content, tmp_path).body == "\n\n".join([TEXT] * 3)
    # as some programs write it, without an empty line after the end of the inner parts
    assert article_of(content.replace(b"--\r\n\r\n--", b"--\r\n--"), tmp_path).body == "\n\n".join([TEXT] * 3)


def test_long_headers_hide_nothing(tmp_path: Path) -> None:
    way = b"".join(b"Received: from relay%d.example by relay.example; Tue, 5 Mar 2024\r\n" % n for n in range(99))
    assert article_of(way + mail().as_bytes(policy=SMTP), tmp_path).title == "Brief vom Hafen"


@pytest.mark.parametrize("attaches", [False, True])
def test_without_html_the_text_is_read_and_no_header(attaches: bool, tmp_path: Path) -> None:
    message = mail(html=None)
    if attaches:
        message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="a.pdf")
    article = article_of(message, tmp_path)
    assert article.body is not None
    assert (article.body[:14], article.body[-6:]) == ("Nur als Text. ", "Hafen.")
    assert "harbour.example" not in article.body


def test_html_alone(tmp_path: Path) -> None:
    assert article_of(mail(text=None), tmp_path).body == "\n\n".join([TEXT] * 3)


@pytest.mark.parametrize("comes_first", [False, True])
@pytest.mark.parametrize("subtype", ["html", "plain"])
def test_what_is_attached_is_not_its_text(subtype: str, comes_first: bool, tmp_path: Path) -> None:
    message = mail(html=None)
    old = f"<p>{'An older letter, as it was sent to everybody. ' * 9}</p>"
    message.add_attachment(old, subtype=subtype, filename=f"old.{subtype}")
    if comes_first:
        message.set_payload(list(reversed(message.get_payload())))
    body = article_of(message, tmp_path).body
    assert body is not None
    assert body.startswith("Nur als Text. ")
    assert "older letter" not in body


def test_beside_an_empty_part_of_html_the_text_is_read(tmp_path: Path) -> None:
    assert (article_of(mail(html=" \n"), tmp_path).body or "").startswith("Nur als Text. ")


def test_of_a_mail_it_is_said_that_it_is_one(tmp_path: Path) -> None:
    content = mail().as_bytes(policy=SMTP)
    path = tmp_path / "letter.eml"
    for broken, message in (
        (content[:400], "this mail is cut off"),
        (content.replace(b"boundary=", b"border="), "this mail names no boundary"),
    ):
        path.write_bytes(broken)
        (article,) = clean_inputs([str(path)], CleanOptions())
        assert article.error is not None
        assert message in article.error.message


def test_a_text_that_begins_like_one_is_a_text() -> None:
    assert recognise(f"Received: 5 March 2024\nAccepted: 8 May 2024\n\n{PLAIN}".encode()) == "text"


@pytest.mark.parametrize(
    "first",
    [
        "Received: from the harbour board, a letter of thanks. It reads as follows.",
        "Return-Path: the way back to the harbour",
        "MIME-Version: 1.0 is a header that every mail has.",
        "Delivered-To: what this header tells\nIt tells of the way",
        "From: the harbour\nDate: none\n\nSubject: the ferry",
    ],
)
def test_a_line_that_looks_like_a_header_makes_no_mail_of_a_text(first: str) -> None:
    assert recognise(f"{first}\n\n{PLAIN}".encode()) == "text"


@pytest.mark.parametrize(
    "head",
    [
        "Received: from relay.example\r\n\tby harbour.example; Tue, 5 Mar 2024\r\n",
        "Return-Path: <a@harbour.example>\nX-Relay: 1\n",
        "MIME-Version: 1.0\nContent-Type: text/plain\n",
        "Content-Type: text/plain\nMIME-Version: 1.0\n",
        "Message-ID: <1@a>\nSubject: Ferry\nDate: Tue, 05 Mar 2024 11:00:00 +0100\nFrom: post@harbour.example\n",
    ],
)
def test_two_headers_make_a_mail(head: str, tmp_path: Path) -> None:
    assert recognise(f"{head}\n{PLAIN}".encode()) == "mhtml"
    assert (article_of(f"{head}\n{PLAIN}".encode(), tmp_path).body or "").startswith("Nur als Text. ")


@pytest.mark.parametrize("sender", ["(" * 6000, "(" * 900, "=?a?q?" * 9000, "<" * 60_000, '"' * 60_000])
def test_no_sender_ends_the_reading(sender: str, tmp_path: Path) -> None:
    head = f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nTo: a\nFrom: {sender}\n\n"
    article = article_of(head.encode() + MARKUP, tmp_path)
    assert article.body == "\n\n".join([TEXT] * 3)


def test_a_file_of_mails_gives_a_page_for_each(tmp_path: Path) -> None:
    quoted = mail(text=f"{TEXT}\n\n>From morning on it is calm. {TEXT}\n\nFrom noon on it is not.\n", html=None)
    line = b"From post@harbour.example Tue Mar  5 11:00:00 2024\n"
    empty = b"Subject: none\nFrom: a@harbour.example\nDate: Tue, 05 Mar 2024 11:00:00 +0100\n\n"
    (tmp_path / "letters.mbox").write_bytes(
        b"\n".join(line + part for part in (mail().as_bytes(), quoted.as_bytes(), empty))
    )
    first, second, third = clean_inputs([str(tmp_path)], CleanOptions())
    assert (first.title, first.error) == ("Brief vom Hafen", None)
    assert ">" not in (second.body or "")
    assert (second.body or "").endswith("From noon on it is not.")
    assert third.error is not None
    assert third.error.type == "empty_input"
    assert (first.source or "").endswith("letters.mbox, mail 1")


@pytest.mark.parametrize(
    "line",
    [
        "From post@harbour.example Tue Mar  5 11:00:00 2024",  # RFC 4155
        "From post at harbour.example  Tue Mar  5 11:00:00 2024",  # lists' archives
        "From - Tue Mar  5 11:00:00 2024\r",  # Thunderbird
        "From 1792665412@xxx Tue Mar 05 11:00:00 +0000 2024",  # Google
        "From post@harbour.example Tue Mar  5 11:00 CET 2024",
    ],
)
def test_lines_before_mails(line: str, tmp_path: Path) -> None:
    content = mail(html=None).as_bytes()
    assert recognise(f"{line}\n".encode() + content) == "mhtml"
    (tmp_path / "letters").write_bytes(2 * (f"{line}\n".encode() + content + b"\n"))
    assert len(list(clean_inputs([str(tmp_path)], CleanOptions()))) == 2


SENTENCE = "From Monday at 10:00 the ferry runs twice a day, says the harbour of 1890."


def test_a_sentence_begins_no_mail(tmp_path: Path) -> None:
    line = b"From post@harbour.example Tue Mar  5 11:00:00 2024\n"
    (tmp_path / "letters.mbox").write_bytes(line + mail(text=f"{TEXT}\n\n{SENTENCE}\n", html=None).as_bytes())
    (only,) = clean_inputs([str(tmp_path)], CleanOptions())
    assert (only.body or "").endswith(SENTENCE)


def test_a_text_that_begins_with_an_hour_is_no_mail() -> None:
    assert recognise(f"{SENTENCE}\nTickets: five shillings.\n\n{PLAIN}".encode()) == "text"


@pytest.mark.parametrize("subject", ["=?utf-8?b?abcde?=", "=?\u00fc?q?x?=", "=?rot13?q?x?=", "=?idna?q?xn--a?="])
def test_a_subject_that_cannot_be_decoded_stays_as_it_is(subject: str, tmp_path: Path) -> None:
    """An mbox failed as a whole where one mail had such a subject."""
    article = article_of(HEAD + f"Subject: {subject}\nMIME-Version: 1.0\n\n{PLAIN}".encode(), tmp_path)
    assert TEXT in article.body


def test_a_boundary_half_in_pieces_is_told_of(tmp_path: Path) -> None:
    head = HEAD + b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary*0=a; boundary=b; boundary*=c\n\n"
    (tmp_path / "letter.eml").write_bytes(head + PLAIN.encode())
    (article,) = clean_inputs([str(tmp_path)], CleanOptions())
    assert article.error is not None
    assert article.error.type in {"unreadable", "incomplete"}  # some Pythons make a boundary of it
