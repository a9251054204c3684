"""What readers of our Markdown and HTML see: the words, and the elements."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from scrape.blocks import Block, Run
from scrape.writer.markdown_inline import PLAYER_SIGN

_PARTING = re.compile(
    r"</?(?:p|h[1-6]|li|[uod]l|d[td]|figcaption|blockquote|pre|table|thead|tbody|tr|t[hd]|br|hr|figure|img)\b[^>]*>"
)
_RENDERER = MarkdownIt("commonmark").enable("table")


def rendered(markdown: str) -> str:
    """The HTML that CommonMark with pipe tables makes of it."""
    html: str = _RENDERER.render(markdown)
    return html


def words_of_html(html: str) -> list[str]:
    """The words that a browser shows: block elements and `<br>` part them, inline elements do not."""
    return LexborHTMLParser(_PARTING.sub(" ", html)).text().split()


def words_of_blocks(blocks: Iterable[Block]) -> list[str]:
    return [
        word
        for block in blocks
        for runs in (block.cells or (block.runs or _title(block),))
        for word in "".join(run.text for run in runs).split()
    ]


def _title(block: Block) -> tuple[Run, ...]:
    """What stands for a player that has no picture."""
    return (Run(PLAYER_SIGN),) if block.embed and not block.embed.thumbnail else ()


def has_picture(block: Block) -> bool:
    return block.kind == "figure" or (block.embed is not None and block.embed.thumbnail is not None)


def elements(html: str) -> Counter[str]:
    """How many elements of each name the body of the HTML has."""
    body = LexborHTMLParser(html).body
    assert body is not None
    return Counter(node.tag or "" for node in body.traverse(include_text=False) if node.tag != "body")


def targets(html: str) -> list[str]:
    return [node.attributes["href"] or "" for node in LexborHTMLParser(html).css("a[href]")]
