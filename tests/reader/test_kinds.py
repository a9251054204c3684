"""What an input is shows in its first bytes."""

from __future__ import annotations

import pytest

from scrape.errors import EmptyInput, UnsupportedType
from scrape.reader.kinds import begins_record, recognise

FRAGMENTS = b"li blockquote td tr figure pre code dl form details aside dt caption button u".split()


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"<!DOCTYPE html><html>", "html"),
        (b"\n\n  <HTML lang=en>", "html"),
        (b"\xef\xbb\xbf<!-- saved --><p>Text", "html"),
        ("<html><body>Caf\u00e9".encode("utf-16"), "html"),
        (b"A fragment with <b>marks</b> in it", "html"),
        (b'<?xml version="1.0"?><html>', "html"),
        (b"Warning: no cache\n\n<!doctype html>\n<p>Text\n\n<p>more", "html"),
        (b"<div>One</div>\n\ntwo\n\nthree\n\nfour", "html"),
        (b"The news of the day.\n\nNothing happened.", "text"),
        (b"Your first page\n\nOpen an editor.\n\nWrite this.\n\nThen save.\n\n<html>\n<body>Hello", "text"),
        (b"Thirty years of <br> tags\n\nIt began\n\nwith a line\n\nand its break.", "text"),
        (b"<table>: rows and columns\n\nAn element\n\nfor data\n\nof all kinds.", "text"),
        ("Новости дня".encode("cp1251"), "text"),
        ("The news of the day".encode("utf-16"), "text"),
        (b"5 < 7, and x <y> is no tag", "text"),
        (b"{curly} words of a template", "text"),
        (b"[1] A footnote comes first", "text"),
        (b'{"html": "<p>Text"}\n', "jsonl"),
        (b'\xef\xbb\xbf\n\n{"html": "<p>Text"}\n', "jsonl"),
        (b'{\n  "html": "<p>Text"\n}\n', "jsonl"),
        (b"{}\n", "jsonl"),
        (b"The news, the sport\n<p>Text", "html"),
        *((b"<" + tag + b">one</" + tag + b"> two", "html") for tag in FRAGMENTS),
        (b"<hr>\nText", "html"),
        (b"<hr />", "html"),
        (b"<svg viewBox='0 0 1 1'>", "html"),
        (b"<li> one\n<li> two", "html"),
        (b"<div class=x>\n\na\n\nb\n\nc\n\nd", "html"),
        (b"Use <html> and <body>.", "text"),
        (b"How to write <html>\n\nA page begins with <!doctype html> and then <html>. This is a text.", "text"),
        (b"Put a title (<title>) into the <head>, and '<b>' around <i>what matters</i>.", "html"),
        (b"Put <b> and </b> around it, or <strong>.", "text"),
        (b"All that is <b> truly bold </b> stands out", "html"),
        (b"<html> is the first element; <head> comes next.", "text"),
        (b"<html> <body> <p> Text", "html"),
        (b"<code> is for code.", "text"),
        (b"<dl>: a list of terms", "text"),
        (b"Of a <code>list</code> the first.", "html"),
        (b"A map<list, pre> and a pair<code> are types", "text"),
        (b"Verse has<br>breaks <br> in it", "html"),
        (b"Dear all,\nthis is new: <b>bold</b>,<i>italic</i>", "html"),
        (b"url,html\nhttps://a.example/1,no page", "text"),
        (b'Anna, Jo and Ben\n"<p>" is what they wrote on the wall.\n\nThe wall was white.', "html"),
        (b'Marle, 5 March\n"<b>The ferry is back</b>", said Anna.\nThe sea was calm.', "html"),
        (b'Anna,Jo\n"<html>" is what they wrote on the wall', "html"),
        (b'Anna, Jo\n"<html>", and <body>', "html"),
        (b"<s>old</s> text in markdown\n\nThe ferry is back.\n\nIt was late.", "text"),
        (b"<q>Never again</q>, said Anna.\n\nThe ferry is back.", "text"),
        (b"<i>Nature</i> published it.\r\n\r\nThe ferry is back.", "text"),
        (b"<i>Nature</i> published it.\n\n<p>The ferry is back.", "html"),
        (b"<i class=x>Nature</i> published it.\n\nThe ferry is back.", "html"),
        (b"<i>Nature</i> published it.\n\nThe <b>ferry</b> is back.", "html"),
        (b"<i>Nature</i> published it.<br><br>\n\nThe ferry is back.", "html"),
        (b"<i>Nature</i> published it. The ferry is back.\n", "html"),
        (b"<p align=center><img src=a.svg></p>\n\n# Sails\n\nSmall.\n\n## Use\n\nHoist it.", "text"),
        (b"<div class=a>\n\n# Sails\n\nA [map](/map).\n\n</div>", "text"),
        (b"<div class=a>\n\n# Sails\n\nA map.\n\n</div>", "html"),
        (b"<!doctype html><pre>\n\n# Sails\n\nSmall.\n\n## Use\n\nHoist it.</pre>", "html"),
        (b"WARC/1.0\r\nWARC-Type: response\r\n", "warc"),
        (b"From: <Saved by a browser>\r\nContent-Type: multipart/related;\r\n\r\n<html>", "mhtml"),
        (b"Subject: A\n long one\nMIME-Version: 1.0\ncontent-type:multipart/related; boundary=x\n\n", "mhtml"),
        (b'{broken\n{"html": "<p>Text"}\n', "jsonl"),
        (b'Downloading ...\n{"url": "https://a.example/1", "html": "<p>one"}\n', "jsonl"),
        (b'Reading\nDone\n\n{"id": 1, "html": "' + b"<p>A page, and more of it. " * 200, "jsonl"),
        (b'[1]\n{"html": "<p>Text of one"}\n{"html": "<p>Text of two"}\n', "jsonl"),
        (b'# pages\nnull\n"x"\n{"url": "https://a.example/1", "text": "One"}\n', "jsonl"),
        (b'<p>two</p>"}\n{"url": "https://a.example/1", "html": "<p>one"}\n', "jsonl"),
        (b'Of pages\n\nGive one object a line, as this, and do so for each:\n\n{"html": "<p>"}\n', "text"),
        (b'<p>Data\n<script type=application/ld+json>\n{"@type": "Thing", "url": "https://a.example/thing"}', "html"),
        (b"Berlin, Germany\nThe ferry is back, said Anna.\n", "text"),
        (b"Berlin,Germany\n\nThe ferry is back.\n\nIt was late,of course.\n", "text"),
        (b"Home\tNews\tSport\nThe ferry is back.\nIt was late.\n", "text"),
    ],
)
def test_recognised(start: bytes, kind: str) -> None:
    assert recognise(start) == kind


@pytest.mark.parametrize("start", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", "\n".encode("utf-16")])
def test_nothing_is_an_empty_input(start: bytes) -> None:
    with pytest.raises(EmptyInput):
        recognise(start)


@pytest.mark.parametrize(
    ("start", "word"),
    [
        (b"%PDF-1.4", "PDF"),
        (b'[{"html": "<p>Text"}]', "one object a line"),
        (b'url,html\nhttps://a.example/1,"<!doctype html>\n<p class=""x"">Text"\n', "CSV.*one object a line"),
        (b'\xef\xbb\xbf"html";"url"\r\n"<html>Text";https://a.example/1\r\n', "CSV"),
        (b"id\turl\tbody text\n1\thttps://a.example/1\t<html>Text</html>\n", "CSV"),
        (b"html,url\n\"<html><p class=''>" + b"Text, and more of it.\n" * 200, "CSV"),
        (b"id,name,text\n1,Anna,The ferry is back\n", "CSV"),
        (b'id,name,text\n1,Anna,"The ferry,\n\nwhich is late, ' + b"is back. " * 600, "CSV"),
        (b"year\tsales (EUR)\n2024\t5\n2025\t7\n", "CSV"),
        (b'[\n{"url": "https://a.example/1", "html": "<p>One"},\n{"html": "<p>Two"}]', "one object a line"),
        (
            b" CDX N b a m s k r M S V g\nexample,quay)/ 20240304101500 https://quay.example/ text/html 200 AB -",
            "CDX",
        ),
        (b'example,quay)/a 20240304101500 {"url": "https://quay.example/a", "filename": "a.warc.gz"}\n', "CDX"),
        (b"bplist00\xd1\x01\x02", "Safari"),
        (b"PK\x03\x04\x14\0", "unzip"),
        (b"filedesc://a.arc 0.0.0.0 20260101000000 text/plain 77\n1 0 InternetArchive\n", "ARC.*warcio recompress"),
    ],
)
def test_refused(start: bytes, word: str) -> None:
    with pytest.raises(UnsupportedType, match=word):
        recognise(start)


@pytest.mark.parametrize(
    "text",
    [
        "Rose,thou art sick\nThe worm,that flies\nIn the night,howling\n",
        "Anna;Where were you\nBen;At the river\nAnna;All night\n",
        "Chapter 1\t3\nChapter 2\t17\nChapter 3\t30\n",
        "Smith,John\nDoe,Jane\nRoe,Rick\n",
    ],
)
def test_lines_of_equal_parts_are_no_table(text: str) -> None:
    assert recognise(text.encode()) == "text"


def test_what_is_called_text_may_show_tables_and_records() -> None:
    table = b"id,name,text\n1,Anna,The ferry is back\n"
    records = b'We send this:\n\n{"url": "https://a.example/1", "html": "<p>One"}\n{"url": "https://a.example/2"}\n'
    assert recognise(records) == "jsonl"
    assert [recognise(given, is_called_text=True) for given in (table, records)] == ["text", "text"]


def test_a_whole_first_line_is_enough_for_jsonl() -> None:
    assert begins_record(b'\xef\xbb\xbf{"html": "x"}\n')
    assert not begins_record(b'{"html": "x"}')
    assert not begins_record(b"{\n")
    assert not begins_record(b"<p>One\n<p>Two\n")


@pytest.mark.parametrize(
    "names",
    [
        b"page.html",
        b"samples/newspaper page/page.HTM\n",
        b"C:\\pages\\a.mhtml\r\nC:\\pages\\b.mhtml\r\n",
        b"./crawl-1.warc.gz\n" * 500,
        "été/page.xhtml".encode(),
    ],
)
def test_names_of_files_are_no_text(names: bytes) -> None:
    with pytest.raises(UnsupportedType, match="only names of files"):
        recognise(names[:4096])


@pytest.mark.parametrize(
    "text",
    [
        b"How we moved from index.htm to index.html",
        b"page.html\nis what the first page was called.",
        b"The names of things\n\nindex.html",
        b".html",
    ],
)
def test_text_may_name_files(text: bytes) -> None:
    assert recognise(text) == "text"
