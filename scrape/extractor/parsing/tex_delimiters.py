"""LaTeX that stands in the text, between the signs that MathJax and KaTeX look for: between dollar signs instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_SIGNS: Final = (
    "script[src*='mathjax' i], script[src*='katex' i], script[type*='mathjax' i], "
    "span.math:is(.inline, .display, .notranslate), div.math.notranslate"
)
"""One of these is in every page whose formulas are drawn by a script: that itself, or, where a copy of the page has it
not, what pandoc and Sphinx put around a formula. Elsewhere the signs are text."""
_DELIMITED: Final = compiled_late(r"\\\(((?:(?!\\\().){1,1000}?)\\\)|\\\[((?:(?!\\\[).){1,2000}?)\\\]", re.DOTALL)
"""What holds another beginning is none: so no character is looked at for more than one."""
_VERBATIM: Final = "script, style, code, pre, textarea, kbd, samp, tt"


def write_out_delimited(tree: LexborHTMLParser) -> bool:
    r"""Puts `$...$` for `\(...\)` and `$$...$$` for `\[...\]`, in the tree itself; says whether there were some."""
    if tree.body is None or tree.css_first(_SIGNS) is None:
        return False
    verbatim = {
        node.mem_id for frame in tree.css(_VERBATIM) for node in frame.traverse(include_text=True) if node.is_text_node
    }
    found = [
        (node, delimited)
        for node in tree.body.traverse(include_text=True)
        if node.is_text_node
        and "\\" in (text := node.text_content or "")
        and node.mem_id not in verbatim
        and (delimited := _DELIMITED.sub(_fenced, text)) != text
    ]
    for node, delimited in found:
        node.replace_with(delimited)
    return bool(found)


def _fenced(match: re.Match[str]) -> str:
    fence, latex = ("$", match[1]) if match[1] is not None else ("$$", match[2])
    return f"{fence}{' '.join(latex.split())}{fence}"
