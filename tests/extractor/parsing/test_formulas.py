"""Formulas as LaTeX, whatever drew them."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.parsing.formulas import write_out_formulas
from scrape.extractor.parsing.walk import read

MATHML = "<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>"
TEX = r"\frac{a}{2}"
ANNOTATED = (
    "<math><semantics><mrow><mi>a</mi></mrow>"
    rf'<annotation encoding="application/x-tex">{TEX}</annotation></semantics></math>'
)


def texts(html: str) -> list[str]:
    tree = LexborHTMLParser(f"<body><p>so {html} holds</p></body>")
    assert read(tree).has_drawn_text
    write_out_formulas(tree)
    return read(tree).texts


@pytest.mark.parametrize(
    ("html", "latex"),
    [
        (f'<script type="math/tex">{TEX}</script>', f"${TEX}$"),
        (f'<script type="math/tex; mode=display">{TEX}</script>', f"$${TEX}$$"),
        (
            f'<span class="MathJax_Preview">a/2</span><span class="MathJax"><span>a2</span></span>'
            f'<script type="math/tex">{TEX}</script>',
            f"${TEX}$",
        ),
        (
            '<span class="MathJax_Preview"></span><span class="MathJax"><nobr aria-hidden="true"><span>a2</span></nobr>'
            f'<span class="MJX_Assistive_MathML">{MATHML}</span></span><script type="math/tex">{TEX}</script>',
            f"${TEX}$",
        ),
        (
            f'<span class="katex"><span class="katex-mathml">{ANNOTATED}</span>'
            '<span class="katex-html" aria-hidden="true">a2</span></span>',
            f"${TEX}$",
        ),
        (
            f'<span class="katex-display"><span class="katex"><span class="katex-mathml">{ANNOTATED}</span>'
            '<span class="katex-html" aria-hidden="true">a2</span></span></span>',
            f"$${TEX}$$",
        ),
        (
            f'<mjx-container display="true"><mjx-math>a</mjx-math><mjx-assistive-mml>{MATHML}</mjx-assistive-mml>'
            "</mjx-container>",
            f"$${TEX}$$",
        ),
        (
            '<span class="mwe-math-element"><span style="display:none"><math alttext="{\\displaystyle \\frac{a}{2}}">'
            '<mi>a</mi></math></span><img class="mwe-math-fallback-image-inline" src="x.svg" alt="a"></span>',
            f"${TEX}$",
        ),
        (MATHML, f"${TEX}$"),
        (ANNOTATED, f"${TEX}$"),
        (rf'<img class="math" src="_images/math/1.png" alt="{TEX}">', f"${TEX}$"),
        (rf'<img src="img1.svg" alt="${TEX}$">', f"${TEX}$"),
        (r'<img src="https://docs.example/chart?cht=tx&amp;chl=%5Cfrac%7Ba%7D%7Bb%7D">', r"$\frac{a}{b}$"),
        ('<img src="https://www.zhihu.com/equation?tex=x%2By%5E2" eeimg="1">', "$x+y^2$"),
        (f'<img src="https://latex.codecogs.com/svg.latex?x%5E2" title="{TEX}">', f"${TEX}$"),
        ('<img src="https://latex.codecogs.com/svg.latex?x%5E2">', "$x^2$"),
        (rf'<img class="mwe-math-fallback-image-inline" src="x.svg" alt="{TEX}">', f"${TEX}$"),
        (f'<script type="math/mml">{MATHML}</script>', f"${TEX}$"),
        ('<script type="math/asciimath">a/2</script>', "$a/2$"),
        (f'<mjx-container><mjx-math data-latex="{TEX}">a</mjx-math><math></math></mjx-container>', f"${TEX}$"),
        ("<math><mtext>50% of {a_b} &amp; $</mtext></math>", r"$\text{50\% of \{a\_b\} \& \$}$"),
        ('<math display="block"><mi>x</mi></math>', "$$x$$"),
        (
            "<math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msub><mi>a</mi><mi>n</mi></msub></math>",
            "$x^{2} + a_{n}$",
        ),
        ("<math><msqrt><mi>x</mi><mo>−</mo><mn>1</mn></msqrt></math>", r"$\sqrt{x - 1}$"),
        ("<math><mi>sin</mi><mi>x</mi><mtext>if odd</mtext></math>", r"$\sin x \text{if odd}$"),
        ("<math><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover></math>", "$∑_{i}^{n}$"),
        (
            "<math><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd>"
            "<mtd><mn>1</mn></mtd></mtr></mtable></math>",
            r"$\begin{matrix} 1 & 0 \\ 0 & 1 \end{matrix}$",
        ),
        ("<math><mfrac><mi>a</mi></mfrac></math>", "$a$"),
    ],
)
def test_a_formula(html: str, latex: str) -> None:
    assert texts(html) == [f"so {latex} holds"]


def test_a_page_without_formulas_is_left_alone() -> None:
    assert not read(LexborHTMLParser("<p>mathematics, $5 and x<sup>2</sup> <img class='plural'>")).has_drawn_text


def test_an_empty_or_bottomless_formula_does_no_harm() -> None:
    assert texts("<math></math>") == ["so holds"]
    deep = "<mrow>" * 300 + "<mi>x</mi>" + "</mrow>" * 300
    assert texts(f"<math>{deep}</math><math><mi>y</mi></math>") == ["so x$y$ holds"]


def test_a_formula_that_is_drawn_as_a_picture_stays_in_its_sentence() -> None:
    html = '<p>given by <img class="latex" alt="E=mc^{2}">, where</p>'
    tree = LexborHTMLParser(html)
    assert read(tree).has_drawn_text
    assert write_out_formulas(tree)
    assert tree.body is not None
    assert tree.body.text() == "given by $E=mc^{2}$, where"


@pytest.mark.parametrize(
    "image", ['<img class="math" alt="A teacher of maths" src="a.jpg">', '<img class="tex" alt="">']
)
def test_a_picture_that_only_is_called_so_stays_one(image: str) -> None:
    tree = LexborHTMLParser(f"<body><p>so {image} holds</p></body>")
    assert not write_out_formulas(tree)


def test_a_picture_of_sphinx_that_stands_alone_is_displayed() -> None:
    picture = rf'<div class="math"><p><img src="../_images/math/1.png" alt="{TEX}"></p></div>'
    tree = LexborHTMLParser(f"<body>{picture}</body>")
    assert read(tree).has_drawn_text
    write_out_formulas(tree)
    assert read(tree).texts == [f"$${TEX}$$"]


def test_what_is_displayed_stands_apart_from_its_sentence() -> None:
    tree = LexborHTMLParser('<p>as<math display="block"><mi>x</mi></math>holds</p>')
    write_out_formulas(tree)
    assert read(tree).texts == ["as $$x$$ holds"]


def test_what_is_displayed_does_not_stand_apart_from_signs() -> None:
    drawn = '<math display="block"><mi>x</mi></math>'
    tree = LexborHTMLParser(f"<p>as{drawn}, <i>or ({drawn}) </i>{drawn}{drawn}.</p>")
    write_out_formulas(tree)
    assert read(tree).texts == ["as $$x$$, or ($$x$$) $$x$$ $$x$$."]
