"""Formulas that a script would draw, found by the signs around them."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.article import extract_article
from scrape.extractor.parsing.tex_delimiters import write_out_delimited
from scrape.extractor.parsing.walk import read
from scrape.records import Page

SCRIPT = '<script src="https://cdn.example/MathJax/tex.js"></script>'
TEX = r"\frac{a}{2}"


@pytest.mark.parametrize(
    ("html", "latex"),
    [
        (rf'<span class="math inline">\({TEX}\)</span>', f"${TEX}$"),
        (rf'<span class="math display">\[ {TEX} &lt; 1 \]</span>', f"$${TEX} < 1$$"),
        (rf"\({TEX}\) or \(b\)", f"${TEX}$ or $b$"),
        (r'<span class="math inline">\(a\)</span> as <code>\(a\)</code>', r"$a$ as \(a\)"),
    ],
)
def test_a_formula_between_its_signs(html: str, latex: str) -> None:
    tree = LexborHTMLParser(f"{SCRIPT}<body><p>so {html} holds</p></body>")
    assert read(tree).has_drawn_text
    assert write_out_delimited(tree)
    assert read(tree).texts == [f"so {latex} holds"]


def test_code_in_colours_and_endless_beginnings_are_left_alone() -> None:
    code = r"<pre><code><span>grep '\(foo\)' file</span></code></pre>"
    assert not write_out_delimited(LexborHTMLParser(f"{SCRIPT}<body>{code}</body>"))
    tree = LexborHTMLParser(SCRIPT + "<body><p>" + r"\[" * 300_000)
    assert not write_out_delimited(tree)


def test_a_page_without_a_script_for_formulas_is_left_alone() -> None:
    tree = LexborHTMLParser(r"<p>the pattern \(a\) and mathematics <q>x</q>")
    assert not write_out_delimited(tree)


def test_an_article_has_its_formulas_between_dollar_signs() -> None:
    prose = "The pilots of the port were asked to report fog in three degrees, and within a year there were seven. "
    formula = rf'<span class="math inline">\({TEX}\)</span>'
    html = f"{SCRIPT}<article><h1>Fog</h1><p>{prose * 2}</p><p>It is {formula} at most. {prose}</p></article>"
    assert f"It is ${TEX}$ at most." in (extract_article(Page(html=html)).body or "")


@pytest.mark.parametrize("name", ["math inline", "math notranslate nohighlight"])
def test_what_systems_put_around_a_formula_is_enough(name: str) -> None:
    tree = LexborHTMLParser(rf'<p>so <span class="{name}">\({TEX}\)</span> holds')
    assert read(tree).has_drawn_text
    assert write_out_delimited(tree)
    assert not write_out_delimited(LexborHTMLParser(r'<p>so <span class="math">\(a\)</span> holds'))
