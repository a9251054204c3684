# ruff: noqa: E501 - a hostile page reads best on one line
"""Which encoding a page is in is our decision: by standard labels, whatever the page would have a library do."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from scrape.charset import utf_16_without_mark
from scrape.pipeline import CleanOptions, clean_inputs, clean_page
from scrape.records import Article, Page

SENTENCE = (
    "Die Fähre fährt zweimal täglich, im Winter nur, wenn es der Wind erlaubt, und die Fischer grüßen von der Mole."
)
HTML = f"<html><head>{{}}<title>Fähre</title></head><body><article><h1>Fähre</h1>{f'<p>{SENTENCE}</p>' * 3}</article></body></html>"


def cleaned(body: bytes, content_type: str | None = None) -> Article:
    return clean_page(Page(body=body, headers={"content-type": content_type} if content_type else {}))


REFUSED = (
    "utf-7",
    "utf-32",
    "hz-gb-2312",
    "iso-2022-kr",
    "iso-2022-cn",
    "replacement",
    "rot13",
    "unicode_escape",
    "punycode",
    "zlib",
    "\x00",
    "a" * 4_000,
)
"""Labels that browsers refuse, and names of Python codecs that are no encodings of text."""


@pytest.mark.parametrize("label", REFUSED, ids=ascii)
@pytest.mark.parametrize("place", ["header", "meta", "http-equiv", "xml"])
def test_a_label_that_is_none_changes_nothing(label: str, place: str) -> None:
    meta = {
        "header": "",
        "meta": f'<meta charset="{label}">',
        "http-equiv": f'<meta http-equiv=content-type content="text/html; charset={label}">',
        "xml": "",
    }[place]
    start = f'<?xml version="1.0" encoding="{label}"?>' if place == "xml" else ""
    article = cleaned(
        (start + HTML.format(meta)).encode(), f"text/html; charset={label}" if place == "header" else None
    )
    assert SENTENCE in (article.body or "")


def test_markup_that_only_another_encoding_shows_stays_text() -> None:
    hidden = "+ADw-script+AD4-alert(1)+ADw-/script+AD4-"
    article = cleaned(HTML.format("<meta charset=utf-7>").replace("Fischer", hidden).encode())
    assert hidden in (article.body or "")


def test_the_header_goes_before_the_page_and_the_mark_before_both() -> None:
    latin = HTML.format("<meta charset=utf-8>").encode("cp1252")
    assert SENTENCE in (cleaned(latin, "text/html; charset=iso-8859-1").body or "")
    marked = codecs.BOM_UTF8 + HTML.format("<meta charset=koi8-r>").encode()
    assert SENTENCE in (cleaned(marked, "text/html; charset=shift_jis").body or "")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("mark", [True, False])
def test_utf_16_with_and_without_its_mark(codec: str, mark: bool) -> None:
    bom = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}[codec] if mark else b""
    assert SENTENCE in (cleaned(bom + HTML.format("").encode(codec)).body or "")
    assert SENTENCE in (cleaned(bom + HTML.format("").encode(codec) + b"\xd8").body or "")


def test_utf_16_without_its_mark_is_read_by_the_command_line(tmp_path: Path) -> None:
    for codec in ("utf-16-le", "utf-16-be"):
        (tmp_path / "page.html").write_bytes(HTML.format("").encode(codec))
        (tmp_path / "text.txt").write_bytes(f"Fähre\n\n{SENTENCE}\n\n{SENTENCE}".encode(codec))
        articles = list(clean_inputs([str(tmp_path / "page.html"), str(tmp_path / "text.txt")], CleanOptions()))
        assert all(SENTENCE in (article.body or "") for article in articles)


def test_numbers_of_two_bytes_are_no_text() -> None:
    assert utf_16_without_mark(b"".join(number.to_bytes(2, "little") for number in range(200))) is None
    assert utf_16_without_mark(b"\0" * 100) is None
    assert utf_16_without_mark(b"") is None


def test_x_user_defined_in_a_page_means_windows_1252() -> None:
    assert SENTENCE in (cleaned(HTML.format("<meta charset=x-user-defined>").encode("cp1252")).body or "")


@pytest.mark.parametrize("tail", [b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xff\xfe\xfd"])
def test_a_tail_that_was_cut_costs_only_itself(tail: bytes) -> None:
    whole = HTML.format("").encode()
    at = whole.rindex(b"</p>")
    article = cleaned(whole[:at] + tail)
    assert SENTENCE in (article.body or "")
    assert "Ã" not in (article.body or "")


@pytest.mark.parametrize("charset", ["shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "iso-2022-jp"])
def test_a_lead_byte_does_not_swallow_markup(charset: str) -> None:
    """A broken character before `<` must not take it along (Encoding standard, the decoders' `prepend`)."""
    ascii_html = HTML.format(f"<meta charset={charset}>").replace("ä", "ae").replace("ü", "ue").replace("ß", "ss")
    body = ascii_html.encode().replace(b"<p>", b"\x81<p>", 1)
    article = cleaned(body, f"text/html; charset={charset}")
    assert article.error is None
    assert "<p>" not in (article.body or "")
