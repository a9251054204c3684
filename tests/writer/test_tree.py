"""What both Markdown and HTML make of the blocks."""

from __future__ import annotations

from scrape.blocks import Block, Image, Run
from scrape.writer.html_format import blocks_to_html
from scrape.writer.markdown_format import blocks_to_markdown

FIGURE = Block("figure", image=Image("https://a.example/x.jpg", None, "The old mill, in May."))


def paragraph(text: str) -> Block:
    return Block("paragraph", (Run(text),))


def test_a_caption_that_is_text_of_the_body_is_said_once() -> None:
    blocks = [FIGURE, paragraph("The old mill, in May.")]
    assert blocks_to_markdown(blocks) == "![](https://a.example/x.jpg)\n\nThe old mill, in May.\n"
    assert blocks_to_html(blocks).count("The old mill") == 1


def test_a_caption_that_is_said_nowhere_else_stays() -> None:
    for following in (
        [],
        [paragraph("The old mill.  It burnt.")],
        [Block("heading", (Run("The old mill, in May."),), 2)],
    ):
        assert "figcaption" in blocks_to_html([FIGURE, *following])
