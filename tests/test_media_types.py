"""Binary content is told from text, whatever text begins with."""

from __future__ import annotations

import gzip
import tarfile
import zipfile
import zlib
from bz2 import compress as bz2
from io import BytesIO
from lzma import compress as xz

import pytest

from scrape.errors import UnsupportedType
from scrape.extractor.article import extract_article
from scrape.media_types import binary_kind, refuse_binary
from scrape.records import Page


def tar_file() -> bytes:
    stream = BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("page.html"))
    return stream.getvalue()


def zip_file() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<w>")
    return stream.getvalue()


BMP = b"BM" + (70).to_bytes(4, "little") + bytes(4) + (54).to_bytes(4, "little")


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"GIF89a\x01\0\x01\0", "GIF"),
        (BMP, "BMP"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "RIFF"),
        (b"\0\0\0\x20ftypisom", "ISO media"),
        (b"ID3\x03\0\0\0", "MP3"),
        (b"OggS\0\x02", "Ogg"),
        (b"wOF2\0\1\0\0", "font"),
        (gzip.compress(b"<p>Text", mtime=0), "gzip"),
        (bz2(b"<p>Text"), "bzip2 data, which bzcat decompresses"),
        (bz2(b""), "bzip2"),
        (xz(b"<p>Text"), "xz data, which xzcat decompresses"),
        (zip_file(), "ZIP"),
        (zlib.compress(bytes(range(256)) * 9), "binary"),
        (bytes(100), "binary"),
        (tar_file(), "a tar archive"),
        (b"SQLite format 3\0", "SQLite"),
    ],
)
def test_binary(content: bytes, word: str) -> None:
    assert word in (binary_kind(content) or "")
    with pytest.raises(UnsupportedType, match=word):
        refuse_binary(content)


@pytest.mark.parametrize(
    "text",
    [
        "BMW — a maker of cars",
        "BM",
        "ID3 tags — what they hold",
        "OggS is how an Ogg page begins — four letters",
        "BZh… — so begins a bzip2 file",
        "wOFF — a font format",
        "The ftyp box — explained",
        "RIFF and WEBP — two names",
        "PK — a cinema of one hall",
        "MZ\x90 — a program",
        "One NUL\0 among many words does not make a page binary, as old servers send them.",
        "\x1b[31mcolours\x1b[0m of a terminal",
        "Новости дня",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_text(text: str, encoding: str) -> None:
    assert binary_kind(text.encode(encoding)) is None


def test_only_the_start_is_looked_at() -> None:
    refuse_binary(b"<p>Text".ljust(4096) + bytes(10_000))


def test_the_view_of_a_source_is_no_page() -> None:
    line = "<td class='line-number' value='1'></td><td class='line-content'>&lt;p&gt;The ferry sails.&lt;/p&gt;</td>"
    for begins in ('<body><div class="line-gutter-backdrop"></div>', '<body id="viewsource" class="highlight">'):
        article = extract_article(Page(html=f"<html>{begins}<table><tr>{line}</tr></table>"))
        assert article.error is not None
        assert (article.error.type, "save the page itself" in article.error.message) == ("unsupported_type", True)


@pytest.mark.parametrize(
    ("root", "word"),
    [
        ('<!DOCTYPE en-export SYSTEM "http://notes.example/e.dtd"><en-export version="1">', "notes"),
        ('<!DOCTYPE plist PUBLIC "-//X//DTD PLIST 1.0//EN" "http://x.example/p.dtd"><plist version="1.0">', "textutil"),
    ],
)
def test_what_only_holds_pages_as_data_is_refused(root: str, word: str) -> None:
    article = extract_article(Page(html=f'<?xml version="1.0"?>\n{root}<p>A ferry crosses the sound.</p>'))
    assert article.error is not None
    assert (article.error.type, word in article.error.message) == ("unsupported_type", True)
