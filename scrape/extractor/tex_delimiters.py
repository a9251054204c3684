"""LaTeX that stands in the text, between the signs that MathJax and KaTeX look for: between dollar signs instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_SIGNS: Final = (b'class="math ', b"athjax", b"athJax", b"katex", b"arithmatex")
"""One of these is in the source of every page whose script draws formulas."""
_DELIMITED: Final = re.compile(r"\\\((.{1,1000}?)\\\)|\\\[(.{1,2000}?)\\\]", re.DOTALL)
_VERBATIM: Final = frozenset({"script", "style", "code", "pre", "textarea", "kbd", "samp", "tt"})


def has_delimiters(markup: bytes) -> bool:
    """Whether a page may hold a formula between such signs."""
    return any(sign in markup for sign in _SIGNS)


def write_out_delimited(tree: LexborHTMLParser) -> None:
    r"""Puts `$...$` for `\(...\)` and `$$...$$` for `\[...\]`, in the tree itself."""
    if tree.body is None:
        return
    found = [
        node
        for node in tree.body.traverse(include_text=True)
        if node.is_text_node and "\\" in (text := node.text_content or "") and _DELIMITED.search(text)
    ]
    for node in found:
        if node.parent is None or node.parent.tag not in _VERBATIM:
            node.replace_with(_DELIMITED.sub(_fenced, node.text_content or ""))


def _fenced(match: re.Match[str]) -> str:
    fence, latex = ("$", match[1]) if match[1] is not None else ("$$", match[2])
    return f"{fence}{' '.join(latex.split())}{fence}"
