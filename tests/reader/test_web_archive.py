"""Pages that a browser saved as one file (MHTML)."""

from __future__ import annotations

import base64
import gzip
import quopri
from pathlib import Path

import pytest
from reading import read_inputs

from scrape.api import clean
from scrape.pipeline import CleanOptions, clean_inputs
from scrape.reader.kinds import recognise
from scrape.records import Page

URL = "https://news.example/2024/ferry?id=7"
TEXT = "Die Fähre fährt zweimal täglich, im Winter nur, wenn es der Wind erlaubt = das ist selten."
HTML = f"<!DOCTYPE html><html><head><title>Fähre</title></head><body><h1>Fähre</h1>{f'<p>{TEXT}</p>' * 3}</body></html>"
BOUNDARY = "----MultipartBoundary--kP3x----"


def head(*more: str, boundary: str = BOUNDARY) -> str:
    """What Chrome writes first."""
    lines = [
        "From: <Saved by a browser>",
        *more,
        "Subject: =?utf-8?Q?F=C3=A4hre?=",
        "Date: Tue, 5 Mar 2024 10:00:00 -0000",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related;",
        '\ttype="text/html";',
        f'\tboundary="{boundary}"',
    ]
    return "\r\n".join(lines) + "\r\n\r\n\r\n"


def part(body: bytes, *headers: str) -> bytes:
    start = "\r\n".join([f"--{BOUNDARY}", *headers, "", ""])
    return start.encode() + body + b"\r\n"


def quoted(html: str = HTML, *headers: str, encoding: str = "utf-8") -> bytes:
    body = quopri.encodestring(html.encode(encoding)).replace(b"\n", b"\r\n")
    return part(body, *headers, "Content-Transfer-Encoding: quoted-printable", f"Content-Location: {URL}")


IMAGE = part(base64.encodebytes(b"\x89PNG" * 9_000), "Content-Type: image/png", "Content-Transfer-Encoding: base64")
END = f"--{BOUNDARY}--\r\n".encode()
CHROME = head(f"Snapshot-Content-Location: {URL}").encode() + quoted(HTML, "Content-Type: text/html") + IMAGE + END


def read(path: Path, content: bytes, max_size: int = 10_000) -> Page:
    path.write_bytes(content)
    (page,) = read_inputs([str(path)], max_size=max_size)
    return page


def test_the_page_is_read_with_its_url_and_date(tmp_path: Path) -> None:
    page = read(tmp_path / "page.mhtml", CHROME)
    assert page.error is None
    assert page.body is not None
    assert page.body.decode().strip() == HTML
    assert (page.url, page.fetched_at, page.source) == (URL, "2024-03-05T10:00:00+00:00", str(tmp_path / "page.mhtml"))


def test_base64_bare_lines_and_another_order_of_headers(tmp_path: Path) -> None:
    start = f'Content-Type: multipart/related; boundary="{BOUNDARY}"\nMIME-Version: 1.0\n\n'.encode()
    body = base64.encodebytes(HTML.encode("cp1252"))
    html = part(
        body,
        'Content-Type: text/html; charset="windows-1252"',
        "Content-Transfer-Encoding: base64",
        f"Content-Location: {URL}",
    )
    image_first = start + (IMAGE + html + END).replace(b"\r\n", b"\n")
    (tmp_path / "page").write_bytes(gzip.compress(image_first))
    (article,) = clean_inputs([str(tmp_path / "page")], CleanOptions())
    assert article.error is None
    assert (article.url, article.title) == (URL, "Fähre")
    assert article.body == "\n\n".join([TEXT] * 3)
    assert clean(image_first).body == article.body


@pytest.mark.parametrize("place", ["file:///C:/page.html", "cid:frame-1@mhtml.blink", "about:blank", ""])
def test_what_is_no_address_of_a_page_is_no_url(place: str, tmp_path: Path) -> None:
    archive = CHROME.replace(URL.encode(), place.encode())
    assert read(tmp_path / "page.mht", archive).url is None
    (article,) = clean_inputs([str(tmp_path / "page.mht")], CleanOptions(url="https://other.example/"))
    assert article.url == "https://other.example/"


def test_the_limit_is_for_the_page_not_for_its_images(tmp_path: Path) -> None:
    assert len(CHROME) > 40_000
    assert read(tmp_path / "a", CHROME, max_size=len(HTML.encode()) + 2).error is None
    over = read(tmp_path / "b", CHROME, max_size=len(HTML.encode()) - 1)
    assert over.error is not None
    assert over.error.type == "too_large"
    endless = read(tmp_path / "c", CHROME.partition(b"<h1>")[0] + b"=\r\n" * 500_000, max_size=1_000)
    assert endless.error is not None
    assert endless.error.type == "too_large"
    one_line = read(tmp_path / "d", CHROME.partition(b"<h1>")[0] + b"x" * 5_000_000, max_size=1_000)
    assert one_line.error is not None
    assert one_line.error.type == "too_large"


@pytest.mark.parametrize(
    ("archive", "kind", "word"),
    [
        (CHROME.partition(b"<h1>")[0], "incomplete", "cut off"),
        (head().encode(), "incomplete", "cut off"),
        (head().encode() + IMAGE + END, "empty_input", "no page"),
        (head().replace("boundary", "border").encode() + IMAGE, "unreadable", "boundary"),
        (head().encode() + quoted(" ", "Content-Type: text/html") + END, "empty_input", "empty"),
        (head().encode() + part(b"\0\1\2\3" * 99, "Content-Type: text/html") + END, "unsupported_type", "binary"),
        (head().encode() + part(b"", "X: " + "x" * 200_000) + END, "unreadable", "header"),
        (head().encode() + part(b"Text.") + IMAGE + END, "empty_input", "no page"),
        (head(boundary="é").encode() + END, "incomplete", "cut off"),
        (head().replace('boundary="', "boundary*=idna''%e4\"").encode() + IMAGE, "unreadable", "header"),
    ],
)
def test_a_broken_one_is_a_failure_of_its_type(archive: bytes, kind: str, word: str, tmp_path: Path) -> None:
    page = read(tmp_path / "page.mhtml", archive)
    assert page.error is not None
    assert page.error.type == kind
    assert word in page.error.message


@pytest.mark.parametrize(
    "start",
    [
        b"The Content-Type: multipart/related header is what a saved page begins with.",
        b"Subject: boats\r\n\r\nContent-Type: multipart/related is in the body of this letter.",
        b"From: Jo\nThe letter says so.\nContent-Type: multipart/related\n",
    ],
)
def test_a_text_about_them_is_a_text(start: bytes) -> None:
    assert recognise(start) == "text"
