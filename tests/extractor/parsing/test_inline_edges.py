"""Words that only the edge of an element parts."""

from __future__ import annotations

import pytest

from scrape.extractor.parsing.walk import parse


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<span>2026</span><span>Sequel</span>", "2026 Sequel"),
        ("<span>Reef & Sons</span><b>Two-man tent</b>", "Reef & Sons Two-man tent"),
        ("<a href=/a><span>Kites</span></a><a href=/b><i>Kites for two</i></a>", "Kites Kites for two"),
        ("<span>In stock</span><!----><span>42</span>", "In stock 42"),
        ("<b class=now>98</b><b class=off>15%</b>", "98 15%"),
        ("<time>2026-05-01</time><time>2026-05-02</time>", "2026-05-01 2026-05-02"),
        ("<span>OAR</span><span>SKU 4</span>", "OAR SKU 4"),
    ],
)
def test_labels_side_by_side_are_words_of_their_own(html: str, text: str) -> None:
    assert parse(f"<p>{html}</p>").texts == [text]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<span>boat</span><span>s</span>", "boats"),  # small letters go on with the word
        ("<span class=drop>T</span><span>HE tide</span>", "THE tide"),
        ("<b>3</b><span>rd</span>", "3rd"),
        ("<span>20</span><span>26</span>", "2026"),  # one number
        ("<span>H</span><sub>2</sub><span>O</span>", "H2O"),
        ('<span>E = mc</span><span style="vertical-align:super">2</span><span>.</span>', "E = mc2."),
        ('<span>CH</span><span style="vertical-align:sub">4</span><span>Air</span>', "CH4Air"),
        ("<code><span>set</span><span>Sail</span></code>", "setSail"),
        ("Mc<span>Reef</span>", "McReef"),
        ("<span>Mc</span>Reef", "McReef"),
    ],
)
def test_parts_of_a_word_stay_together(html: str, text: str) -> None:
    assert parse(f"<p>{html}</p>").texts == [text]
