"""Lists that converters write flat, with a depth in a class, a style or an indent."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.parsing.flat_lists import nest_lists
from scrape.extractor.parsing.page_markup import read_markup
from scrape.extractor.structure.blocks import blocks_of
from scrape.writer.markdown_format import blocks_to_markdown


def markdown(html: str) -> str:
    document = read_markup(f"<body>{html}</body>".encode())[1]
    return blocks_to_markdown(blocks_of(document, range(len(document)), None))


GAP = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>"


def word_item(sign: str, text: str, level: int, *, name: str = "MsoListParagraphCxSpMiddle") -> str:
    """As Word saves it with what only Word reads."""
    mark = f"<![if !supportLists]><span><span style='mso-list:Ignore'>{sign}{GAP}</span></span><![endif]>"
    return f"<p class={name} style='mso-list:l0 level{level} lfo1'>{mark}<span>{text}<o:p></o:p></span></p>\n"


def filtered_item(sign: str, text: str, inches: str) -> str:
    """As Word saves it for others."""
    return f"<p class=MsoNormal style='margin-left:{inches}in;text-indent:-.25in'>{sign}{GAP}{text}</p>\n"


def test_paragraphs_of_word_become_lists_in_lists() -> None:
    html = (
        "<p class=MsoNormal>Bring:</p>"
        + word_item("1.", "rope", 1)
        + word_item("2.", "lamps", 1)
        + word_item("·", "oil", 2)
        + word_item("o", "wicks", 2)
        + "<p class=MsoListParagraph style='margin-left:.5in'>Both are in the shed.</p>"
        + word_item("3.", "bread", 1)
        + "<p class=MsoNormal>Nothing else.</p>"
    )
    assert markdown(html) == (
        "Bring:\n\n1. rope\n2. lamps\n   - oil\n   - wicks\n\n     Both are in the shed.\n3. bread\n\nNothing else.\n"
    )


def test_filtered_paragraphs_of_word_are_as_deep_as_their_margin() -> None:
    bullet = "<span style='font-family:Symbol'>·{}</span>"
    html = (
        filtered_item("1.", "rope", ".5")
        + f"<p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in'>{bullet.format(GAP)}hemp</p>"
        + filtered_item("2.", "lamps", ".5")
    )
    assert markdown(html) == "1. rope\n   - hemp\n2. lamps\n"


@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        ("4.", "4. rope\n"),
        ("c)", "3. rope\n"),
        ("iv.", "4. rope\n"),
        ("i.", "1. rope\n"),
        ("2.1", "2.1 rope\n"),
        ("§ 3", "§ 3 rope\n"),
    ],
)
def test_a_sign_that_no_list_could_have_stays(sign: str, expected: str) -> None:
    assert markdown(filtered_item(sign, "rope", ".5")) == expected


def test_lists_parted_by_a_paragraph_are_two() -> None:
    html = word_item("1.", "rope", 1) + "<p>Then wait.</p>" + word_item("2.", "lamps", 1)
    assert markdown(html) == "1. rope\n\nThen wait.\n\n2. lamps\n"


def test_numbers_in_the_cells_of_a_row_stay() -> None:
    row = f"<tr><td>{filtered_item('1.', 'rope', '.5')}</td><td><p>two</p></td></tr>"
    assert "1. rope" in read_markup(f"<table>{row}{row}</table>".encode())[1].texts


def test_lists_of_google_docs_stand_in_each_other() -> None:
    html = (
        '<ol class="c1 lst-kix_ab12-0 start"><li class="li-bullet-0">rope</li><li>lamps</li></ol>'
        '<ul class="c1 lst-kix_ab12-1 start"><li>oil</li></ul><ul class="c1 lst-kix_ab12-2 start"><li>whale</li></ul>'
        '<ol class="c1 lst-kix_ab12-0" start="3"><li>bread</li></ol><ul class="lst-kix_zz-0 start"><li>other</li></ul>'
    )
    assert markdown(html) == "1. rope\n2. lamps\n   - oil\n     - whale\n3. bread\n\n- other\n"


def test_lists_in_lines_of_an_editor_stand_in_each_other() -> None:
    line = '<div class="ace-line"><ul class="list-bullet{}"><li>{}</li></ul></div>'
    html = line.format(1, "rope") + line.format(2, "hemp") + line.format(1, "lamps") + "<div>Done.</div>"
    assert markdown(html) == "- rope\n  - hemp\n- lamps\n\nDone.\n"


def test_terms_that_are_signs_are_those_of_items() -> None:
    assert markdown("<dl><dt>1.</dt><dd><p>rope</p></dd><dt>2.</dt><dd>lamps</dd></dl>") == "1. rope\n2. lamps\n"
    assert markdown("<dl><dt>•</dt><dd>rope</dd><dt>•</dt><dd>lamps</dd></dl>") == "- rope\n- lamps\n"


@pytest.mark.parametrize("terms", [("A", "B"), ("rope", "2."), ("1.", "•")])
def test_other_terms_stay(terms: tuple[str, str]) -> None:
    html = f"<dl><dt>{terms[0]}</dt><dd>the first</dd><dt>{terms[1]}</dt><dd>the second</dd></dl>"
    assert read_markup(html.encode())[1].tags.count("dt") == 2


def test_lists_set_over_several_lines_stand_in_each_other() -> None:
    html = "<ul class=list-bullet1>\n<li>rope</li>\n</ul>\n<ul class=list-bullet2>\n<li>hemp</li>\n</ul>\n"
    assert markdown(html) == "- rope\n  - hemp\n"


def test_a_list_without_items_takes_none_along() -> None:
    assert markdown("<ul class=list-bullet1><!-- --></ul><ul class=list-bullet2><li>hemp</li></ul>") == "- hemp\n"


@pytest.mark.parametrize("terms", [(".", "*"), ("+", "-"), ("(c)", "(r)"), ("1.", "3.")])
def test_terms_that_mean_something_stay(terms: tuple[str, str]) -> None:
    found = markdown(f"<dl><dt>{terms[0]}</dt><dd>rope</dd><dt>{terms[1]}</dt><dd>lamps</dd></dl>").replace("\\", "")
    assert all(f"**{term}**" in found for term in terms)


def test_a_sign_that_is_explained_alone_stays() -> None:
    assert "*" in markdown("<dl><dt>*</dt><dd>any rope</dd></dl>").replace("**", "").replace("\\", "")


def test_numbers_of_terms_begin_where_they_do() -> None:
    assert markdown("<dl><dt>3.</dt><dd>rope</dd><dt>4.</dt><dd>lamps</dd></dl>") == "3. rope\n4. lamps\n"


def test_a_page_whose_lists_say_no_depth_is_not_read_again() -> None:
    assert not nest_lists(LexborHTMLParser("<ul class='list-bullet list-number'><li>rope</li></ul>"))
    assert nest_lists(LexborHTMLParser("<ul class='list-bullet2'><li>rope</li></ul>"))
