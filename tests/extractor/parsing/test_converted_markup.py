"""What converters write in other words than HTML has."""

from __future__ import annotations

import pytest

from scrape.extractor.parsing.page_markup import read_markup
from scrape.extractor.structure.blocks import blocks_of
from scrape.writer.markdown_format import blocks_to_markdown


def markdown(html: str, program: str = "") -> str:
    head = f'<head><meta name="generator" content="{program}"></head>' if program else ""
    document = read_markup(f"{head}<body>{html}</body>".encode())[1]
    return blocks_to_markdown(blocks_of(document, range(len(document)), None))


def test_looks_of_a_style_sheet_of_google_docs_are_marks() -> None:
    sheet = (
        "<style>.c1{font-style:italic}.c2{vertical-align:sub;font-size:9pt}.c3{font-weight:700}.c4{color:red}</style>"
    )
    text = (
        '<p class="c0"><span>A </span><span class="c1">slow</span> <span class="c3">H</span><span class="c2">2</span>'
    )
    assert markdown(f'{sheet}<div class="c9 doc-content">{text}<span class="c4">O</span></p></div>') == (
        "A *slow* **H**<sub>2</sub>O\n"
    )
    assert markdown(f"{sheet}<div>{text}</div>") == "A slow H2\n"  # of other pages a sheet tells too much


def test_quotes_of_word_are_quotes() -> None:
    html = "<p class=MsoNormal>She wrote:</p><p class=MsoQuote>Come.</p>\n<p class=MsoQuote>Now.</p><p>So I came.</p>"
    assert markdown(html) == "She wrote:\n\n> Come.\n>\n> Now.\n\nSo I came.\n"


def test_verses_of_docutils_are_lines_of_stanzas() -> None:
    line = '<div class="line">{}</div>'
    html = (
        f'<div class="line-block">{line.format("The <em>sea</em>")}{line.format("is wide")}{line.format("<br>")}'
        f'<div class="line-block">{line.format("and cold")}</div></div><p>So it is.</p>'
    )
    assert markdown(html) == "The *sea*\\\nis wide\n\nand cold\n\nSo it is.\n"


def test_literals_of_docutils_are_code() -> None:
    html = '<p>Call <span class="docutils literal">reef()</span> first.</p>'
    assert markdown(html, "Docutils 0.22: https://docutils.sourceforge.io/") == "Call `reef()` first.\n"


def test_sources_of_joplin_are_not_read_twice() -> None:
    code = '<pre class="joplin-source">a = 1</pre><pre class="hljs"><code>a = 1</code></pre>'
    assert markdown(f'<div class="exported-note"><div class="joplin-editable">{code}</div></div>').count("a = 1") == 1


def test_code_and_notes_of_distill() -> None:
    html = (
        '<script src="https://distill.example/template.v2.js"></script>'
        "<d-article><p>Tide<d-footnote>Of spring.</d-footnote> tables:</p>"
        '<d-code block language="python">a = 1\n  b = 2</d-code></d-article>'
    )
    assert markdown(html) == "Tide tables:\n\nOf spring.\n\n```\na = 1\n  b = 2\n```\n"


def test_signs_of_items_are_not_read_twice() -> None:
    item = '<li class="ltx_item"><span class="ltx_tag ltx_tag_item">{}.</span><div><p class="ltx_p">{}</p></div></li>'
    html = f'<ol class="ltx_enumerate">{item.format(1, "rope")}{item.format(2, "lamps")}</ol>'
    assert markdown(html) == "1. rope\n2. lamps\n"
    sign = '<span class="Bullet_20_Symbols" style="display:block;float:left">•</span>'
    assert markdown(f'<ul><li><p class="paragraph-Text_20_body">{sign}rope</p></li></ul>') == "- rope\n"


@pytest.mark.parametrize("signs", ["+−", "AB"])
def test_signs_that_tell_items_apart_stay(signs: str) -> None:
    items = "".join(f"<li><span class=ltx_tag_item>{sign}</span> rope</li>" for sign in signs)
    found = markdown(f"<ul>{items}</ul>")
    assert all(sign in found for sign in signs)


def test_a_picture_among_verses_stays() -> None:
    html = '<div class="line-block"><div><img src=/a.jpg></div><div class="line">The tide</div></div>'
    tree, _ = read_markup(html.encode())
    assert tree.css_first("img") is not None


def test_a_look_that_is_longer_than_any_is_cut() -> None:
    sheet = f"<style>.c1{{font-family:{'a' * 9_000}}}</style>"
    tree, _ = read_markup(f'{sheet}<div class="c0 doc-content"><p><span class=c1>Tide</span></p></div>'.encode())
    assert len(tree.css("span")[0].attributes["style"] or "") < 1_000


@pytest.mark.parametrize(
    "html",
    [
        '<div class="exported-note">Text<i class=joplin-source>a<b class=joplin-source>b</b></i></div>',
        '<div class="line-block">Text<section><div class="line-block"><div class="line">a</div></div></section></div>',
        '<dl class="x"><dt>1.<dl><dt>1.</dt><dd>a</dd></dl></dt><dd>Text</dd></dl>',
        '<ul class="lst-kix_a-0 list-bullet1"><li>Text<ul class="lst-kix_a-1"><li>a</li></ul></li></ul>',
        '<ul class="list-bullet1">Text</ul><div>Text<ul class="list-bullet2"><li>a</li></ul></div>',
        '<p class="MsoQuote MsoIntenseQuote">Text</p><p class="MsoQuote MsoBlockText">Text</p>',
        "<p class=MsoNormal><table><tr><td><p>1.<span style='font:7.0pt'>&nbsp;</span>a</table>"
        "<span style='font:7.0pt'>&nbsp;</span>Text",
        '<p class=MsoNormal style="font:9pt Courier">Text<br>a<table><td><p style="font:9pt Courier">b<br>c</table>',
    ],
)
def test_what_stands_in_its_like_does_no_harm(html: str) -> None:
    for _ in range(3):
        assert "Text" in markdown(html)
