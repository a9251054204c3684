"""Letters of one breadth, by which programs for office work tell code."""

from __future__ import annotations

from scrape.extractor.parsing.page_markup import read_markup
from scrape.extractor.structure.blocks import blocks_of
from scrape.writer.markdown_format import blocks_to_markdown

PROSE = "<p class=MsoNormal>The harbour master counts the boats at dawn, and again when the light is lit.</p>"


def markdown(html: str) -> str:
    document = read_markup(f"<body>{html}</body>".encode())[1]
    return blocks_to_markdown(blocks_of(document, range(len(document)), None))


def fixed(text: str) -> str:
    return f"<span style='font-size:9.0pt;font-family:\"Courier New\"'>{text}</span>"


def test_paragraphs_in_such_letters_are_code() -> None:
    lines = [fixed("for boat in\nport:"), fixed("&nbsp;&nbsp;&nbsp; count(boat)"), "&nbsp;", fixed("stop()")]
    html = PROSE + "".join(f"<p class=MsoNormal>{line}</p>\n" for line in lines) + PROSE * 2
    assert "```\nfor boat in port:\n    count(boat)\n\nstop()\n```" in markdown(html)


def test_words_in_such_letters_are_code_in_their_sentence() -> None:
    html = f"<p class=MsoNormal>Call {fixed('count()')} first.</p>{PROSE}"
    assert markdown(html).startswith("Call `count()` first.\n")


def test_what_was_typed_so_as_a_whole_is_no_code() -> None:
    html = "".join(f"<p class=MsoNormal>{fixed(f'Scene {number}. A quay at night.')}</p>" for number in range(4))
    assert "```" not in markdown(html)


def test_a_line_alone_and_prose_in_such_letters_are_no_code() -> None:
    assert "```" not in markdown(PROSE + f"<p class=MsoNormal>{fixed('stop()')}</p>" + PROSE)
    long = f"<p class=MsoNormal>{fixed('The boats come in when the light is lit. ' * 5)}</p>" * 2
    assert "```" not in markdown(PROSE * 12 + long + PROSE)


def test_text_between_two_such_lines_stays_between_them() -> None:
    html = f"<div><p class=MsoNormal>{fixed('row()')}</p>And then<p class=MsoNormal>{fixed('stop()')}</p></div>"
    found = markdown(html + PROSE)
    assert found.index("row()") < found.index("And then") < found.index("stop()")
