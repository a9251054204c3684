"""Formulas as LaTeX between dollar signs: what MathJax, KaTeX, MathML and Wikipedia draw, in one spelling.

Without this a formula is its symbols without their order, often twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_plus

from scrape.extractor.elements import ancestors
from scrape.extractor.looks import PICTURE_SOURCE
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_PICTURES: Final = (
    "img.latex[alt], img.math[alt], img.tex[alt], img.mwe-math-fallback-image-inline[alt], "
    "img.mwe-math-fallback-image-display[alt], img[src*='equation?tex='], img[src*='_images/math/'], "
    "img[alt^='$'][alt$='$'], img[src*='latex.codecogs.com/'], img[src*='/chart?cht=tx&chl=']"
)
_SOURCES: Final = "script[type^='math/tex'], script[type^='math/mml'], script[type^='math/asciimath']"
_FRAMES: Final = f".katex-display, .katex, {_SOURCES}, mjx-container, .mwe-math-element, math, {_PICTURES}"
"""What draws a formula, outer before inner."""
_DRAWN: Final = ".MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML, .MathJax_SVG_Display"
"""MathJax 2 draws beside its script."""
_DISPLAY_CLASS: Final = compiled_late(r"katex-display|mathml-display|mwe-math-element-block|MathJax_Display")
_WORDS: Final = compiled_late(r"\A[^\\^_={}<>|]*[^\W\d_]{2}[^\\^_={}<>|]*\Z")
"""Words without a sign of a formula: what a picture shows that is only called so."""
_STYLE: Final = compiled_late(r"\A\{\\(?:displaystyle|textstyle|scriptstyle)\s?(.*)\}\Z", re.DOTALL)
MAX_DEPTH: Final = 60
_OPENING: Final = ("(", "[", "“", "«")
_CLOSING: Final = (",", ".", ";", ":", "!", "?", ")", "]", "”", "»", "，", "。", "、")


def write_out_formulas(tree: LexborHTMLParser) -> bool:
    """Puts the LaTeX of each formula in its place, in the tree itself, and says whether there was one."""
    _remove_drawn_beside_sources(tree)
    frames: dict[int, tuple[LexborNode, str]] = {}
    around: set[int] = set()
    for frame in tree.css(_FRAMES):
        outer = list(_numbers_around(frame))
        if frames.keys().isdisjoint(outer) and (latex := _latex_of_frame(frame)):
            frames[frame.mem_id] = frame, latex
            around.update(outer)
    for drawn in tree.css(_DRAWN) if frames else ():
        if drawn.mem_id not in around and frames.keys().isdisjoint((drawn.mem_id, *_numbers_around(drawn))):
            drawn.decompose()
    for frame, latex in frames.values():
        frame.replace_with(_apart(frame, f"$${latex}$$") if _is_display(frame) else f"${latex}$")
    return bool(frames)


def _remove_drawn_beside_sources(tree: LexborHTMLParser) -> None:
    """With the MathML that what is drawn may hold for those who do not see."""
    for source in tree.css(_SOURCES):
        drawn = source.prev
        if drawn is not None and drawn.is_element_node and "MathJax" in (drawn.attributes.get("class") or ""):
            drawn.decompose()


def _apart(frame: LexborNode, formula: str) -> str:
    """What is displayed, apart from the words of the sentence that it is written in, but not from its signs."""
    before, after = (beside.text() if beside is not None else "" for beside in (frame.prev, frame.next))
    return f"{'' if before.endswith(_OPENING) else ' '}{formula}{'' if after.startswith(_CLOSING) else ' '}"


def _numbers_around(node: LexborNode) -> Iterator[int]:
    """The numbers of the elements around one, up to `MAX_DEPTH` of them."""
    return (around.mem_id for around in islice(ancestors(node), MAX_DEPTH))


def _latex_of_frame(frame: LexborNode) -> str:
    if frame.tag == "script":
        is_mathml = "mml" in (frame.attributes.get("type") or "")
        return _latex_of_source(frame.text()) if is_mathml else _tidy(frame.text())
    if frame.tag == "img":
        return _tidy(_latex_of_picture(frame))
    annotation = frame.css_first("annotation[encoding='application/x-tex'], annotation[encoding='text/x-tex']")
    if annotation is not None:
        return _tidy(annotation.text())
    drawn = frame.css_first("[data-latex]") if frame.tag == "mjx-container" else None
    if drawn is not None and (latex := drawn.attributes["data-latex"]):
        return _tidy(latex)
    math = frame if frame.tag == "math" else frame.css_first("math")
    return "" if math is None else _latex_of_math(math)


def _latex_of_math(math: LexborNode) -> str:
    return _tidy(math.attributes.get("alttext") or _latex_of_mathml(math))


def _latex_of_source(source: str) -> str:
    """Of MathML that is the text of a script."""
    from selectolax.lexbor import LexborHTMLParser

    math = LexborHTMLParser(source).css_first("math")
    return "" if math is None else _latex_of_math(math)


def _latex_of_picture(picture: LexborNode) -> str:
    """What stands in a picture's `alt`, `title` or address, if it may be LaTeX."""
    attributes = picture.attributes
    address = attributes.get("src") or ""
    names = [attributes.get("alt") or "", attributes.get("title") or ""]
    if PICTURE_SOURCE.search(address):
        query = address.partition("?")[2]
        query = query.removeprefix("cht=tx&chl=")
        names.append(unquote_plus(query.partition("&")[0].removeprefix("tex=") if "?tex=" in address else query))
    elif "latex" not in (attributes.get("class") or ""):
        names = [name for name in names if not _WORDS.search(name)]
    return next((name for name in names if name.strip()), "")


def _tidy(latex: str) -> str:
    text = " ".join(re.sub(r"%\s*<!\[CDATA\[|%\s*\]\]>", " ", latex).split()).strip("$ ")
    styled = _STYLE.match(text)
    return (styled[1] if styled else text).strip()


def _is_display(frame: LexborNode) -> bool:
    attributes = frame.attributes
    if frame.tag == "img":
        return "image-display" in (attributes.get("class") or "") or _is_in_display(frame)
    if frame.tag == "script":
        return "mode=display" in (attributes.get("type") or "").replace(" ", "")
    math = frame if frame.tag == "math" else frame.css_first("math")
    return (
        attributes.get("display") in {"true", "block"}
        or (math is not None and math.attributes.get("display") == "block")
        or _DISPLAY_CLASS.search(f"{attributes.get('class') or ''} {_class_of_first(frame)}") is not None
    )


def _is_in_display(picture: LexborNode) -> bool:
    """Whether it stands alone where Sphinx puts formulas that stand alone."""
    parent = picture.parent
    around = parent.parent if parent is not None and parent.tag == "p" else parent
    return around is not None and around.tag == "div" and around.attributes.get("class") == "math"


def _class_of_first(frame: LexborNode) -> str:
    child = frame.first_child
    return (child.attributes.get("class") or "") if child is not None and child.is_element_node else ""


def _latex_of_mathml(math: LexborNode) -> str:
    """Presentation MathML as LaTeX; symbols stay the characters that they are."""
    return _row(math, 0)


def _row(node: LexborNode, depth: int) -> str:
    return " ".join(text for child in _elements(node) if (text := _element(child, depth + 1)))


def _elements(node: LexborNode) -> Iterator[LexborNode]:
    return (child for child in node.iter() if child.is_element_node)


def _element(node: LexborNode, depth: int) -> str:
    tag = (node.tag or "").removeprefix("m:")
    if depth > MAX_DEPTH or tag.startswith("annotation") or tag in {"mspace", "mphantom", "none", "mprescripts"}:
        return ""
    if tag in {"mi", "mn", "mo", "mtext", "ms"}:
        return _token(tag, " ".join(node.text().replace("\u2061", "").replace("\u2062", "").split()))
    least, write = _WRITERS.get(tag, (0, None))
    parts = list(_elements(node))
    return write(parts, depth) if write and len(parts) >= least else _row(node, depth)


def _token(tag: str, text: str) -> str:
    if tag == "mtext" and text:
        return rf"\text{{{text.translate(_IN_TEXT)}}}"
    if tag == "mi" and len(text) > 1 and text.isascii() and text.isalpha():
        return f"\\{text}" if text in _FUNCTIONS else rf"\mathrm{{{text}}}"
    return _SYMBOLS.get(text, text)


def _group(node: LexborNode, depth: int) -> str:
    return f"{{{_element(node, depth + 1)}}}"


def _base(node: LexborNode, depth: int) -> str:
    text = _element(node, depth + 1)
    return text if len(text) <= 1 or text.startswith("\\") else f"{{{text}}}"


def _lowered(parts: list[LexborNode], depth: int) -> str:
    return f"{_base(parts[0], depth)}_{_group(parts[1], depth)}"


def _table(parts: list[LexborNode], depth: int) -> str:
    rows = (" & ".join(_row(cell, depth) for cell in _elements(row)) for row in parts)
    return r"\begin{matrix} " + r" \\ ".join(rows) + r" \end{matrix}"


_FUNCTIONS: Final = frozenset("sin cos tan cot sec csc log ln exp lim max min sup inf det dim ker arg gcd".split())
_SYMBOLS: Final = {"−": "-", "{": r"\{", "}": r"\}", "%": r"\%", "#": r"\#", "&": r"\&", "\\": r"\backslash"}
_IN_TEXT: Final = str.maketrans(
    {"\\": r"\textbackslash ", "^": r"\^{}", "~": r"\~{}", **{sign: f"\\{sign}" for sign in "%#&_{}$"}}
)
"""Signs that mean something in LaTeX, as text."""
_WRITERS: Final[dict[str, tuple[int, Callable[[list[LexborNode], int], str]]]] = {
    "semantics": (1, lambda parts, depth: _element(parts[0], depth + 1)),
    "mfrac": (2, lambda parts, depth: rf"\frac{_group(parts[0], depth)}{_group(parts[1], depth)}"),
    "msqrt": (0, lambda parts, depth: rf"\sqrt{{{' '.join(_element(part, depth + 1) for part in parts)}}}"),
    "mroot": (2, lambda parts, depth: rf"\sqrt[{_element(parts[1], depth + 1)}]{_group(parts[0], depth)}"),
    "msup": (2, lambda parts, depth: f"{_base(parts[0], depth)}^{_group(parts[1], depth)}"),
    "mover": (2, lambda parts, depth: rf"\overset{_group(parts[1], depth)}{_group(parts[0], depth)}"),
    **dict.fromkeys(("msub", "munder"), (2, _lowered)),
    **dict.fromkeys(
        ("msubsup", "munderover"), (3, lambda parts, depth: f"{_lowered(parts, depth)}^{_group(parts[2], depth)}")
    ),
    "mfenced": (0, lambda parts, depth: f"({', '.join(_element(part, depth + 1) for part in parts)})"),
    "mtable": (0, _table),
}
"""How many parts an element must have to mean what its name says, and how that is written."""
