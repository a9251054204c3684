"""Line ends that a style has the browser draw."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.document import Document
from scrape.extractor.parsing.page_markup import read_markup
from scrape.extractor.parsing.walk import read

LETTER = "Dear all,\n\nhere is the news.\n- one\n- two"
LINES = ["Dear all,", "here is the news.", "- one", "- two"]


def document_of(html: str) -> Document:
    return read_markup(f"<body>{html}</body>".encode())[1]


@pytest.mark.parametrize(
    "html",
    [
        f'<div style="white-space: pre-wrap">{LETTER}</div>',
        f'<div style="color:red;white-space:PRE-LINE;">\n{LETTER}\n</div>',
        f'<p style="white-space: pre !important">{LETTER}</p>',
        f'<p><span style="white-space: break-spaces">{LETTER}</span></p>',
        f'<div class="p-4 whitespace-pre-wrap">{LETTER}</div>',
        f'<div style="white-space: pre-wrap"><span>{LETTER}</span></div>',
    ],
)
def test_lines_and_blank_lines_are_those_of_the_source(html: str) -> None:
    document = document_of(html)
    assert document.texts == LINES
    assert document.breaks[1:] == [2, 1, 1]


@pytest.mark.parametrize(
    "html",
    [
        "<p style='white-space: nowrap'>a\nb</p>",
        "<p style='white-space: normal'>a\nb</p>",
        "<div style='white-space: pre-wrap'><p style='white-space: normal'>a\nb</p></div>",
        "<div style='white-space: pre-wrap'><code>a\nb</code></div>",
    ],
)
def test_other_line_ends_are_white_space(html: str) -> None:
    assert document_of(html).texts == ["a b"]


def test_lines_between_blocks_draw_nothing() -> None:
    document = document_of("<div style='white-space: pre-line'>\n<p>one</p>\n<p>two</p>\n</div>")
    assert document.texts == ["one", "two"]
    assert document.breaks == [0, 0]


def test_what_an_editor_of_code_copies_is_code() -> None:
    html = (
        '<div style="font-family: Consolas, monospace; white-space: pre;">'
        "<div><span>if</span> x:</div><div>    y</div></div>"
    )
    document = read(LexborHTMLParser(html))
    assert "pre" in document.tags
    assert not document.has_drawn_text
