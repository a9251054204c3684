"""Notes that stand in the sentence and are drawn beside it."""

from __future__ import annotations

import pytest

from scrape.extractor.parsing.page_markup import read_markup


def texts(html: str) -> list[str]:
    return read_markup(f"<body>{html}</body>".encode())[1].texts


MARK = '<sup class="ltx_note_mark">1</sup>'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            f'<p>Word<span class="ltx_note ltx_role_footnote">{MARK}<span class="ltx_note_outer">'
            f'<span class="ltx_note_content">{MARK}<span class="ltx_tag ltx_tag_note">1</span>The note.</span></span>'
            "</span> goes on.</p>",
            ["Word1 goes on.", "1 The note."],
        ),
        (
            '<p>Word<label for="sn" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn">'
            '<span class="sidenote">The note.</span> goes on.</p><p>Next.</p>',
            ["Word goes on.", "The note.", "Next."],
        ),
        (
            '<ul><li>Word<sup class="modern-footnotes-footnote">1</sup>'
            '<span class="modern-footnotes-footnote__note">One.</span> and'
            '<span class="modern-footnotes-footnote__note">Two.</span> so on.</li></ul>',
            ["Word1 and so on.", "One.", "Two."],
        ),
        (
            '<p>Word<label class="margin-toggle">⊕</label><span class="marginnote">The <b>note</b>.</span> on.</p>',
            ["Word on.", "The note."],
        ),
    ],
)
def test_a_note_is_a_paragraph_after_its_own(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


def test_a_note_that_begins_its_paragraph_stays() -> None:
    assert texts('<p><span class="marginnote">Fig. 1.</span> The tower.</p>') == ["Fig. 1. The tower."]


def test_what_a_tooltip_says_is_not_in_the_sentence() -> None:
    assert texts('<p>A <span class="tooltip">term<span class="tooltiptext">What it is.</span></span> here.</p>') == [
        "A term here."
    ]


def test_words_of_stacked_spans_are_parted() -> None:
    assert texts('<p>One<span style="display: block">Two.</span><span style="display:block">Three</span></p>') == [
        "One Two. Three"
    ]


def test_a_letter_that_floats_is_of_its_word() -> None:
    assert texts('<p><b>So</b><span style="float:left;display:block">m</span>e</p>') == ["Some"]


def test_paragraphs_of_docbook_are_parted() -> None:
    assert texts("<section><para>One.</para><para>Two.</para></section>") == ["One.", "Two."]
