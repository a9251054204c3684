"""The quotation marks that a browser draws around `<q>`: without them a quoted word is not told from the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_MARKS: Final = {
    "de": "„“", "cs": "„“", "sk": "„“", "sl": "„“", "bg": "„“", "is": "„“", "lt": "„“", "hr": "„“",
    "pl": "„”", "hu": "„”", "ro": "„”", "nl": "“”", "sv": "””", "fi": "””",
    "fr": "«»", "es": "«»", "it": "«»", "pt": "«»", "el": "«»", "ru": "«»", "uk": "«»", "no": "«»", "nb": "«»",
    "ca": "«»", "ar": "«»", "fa": "«»", "hy": "«»",
    "ja": "「」", "zh": "“”",
}  # fmt: skip
"""Outer marks by language, as Unicode CLDR lists them."""
_OTHERS: Final = "“”"
_INNER: Final = {"“”": "‘’", "„“": "‚‘", "„”": "‚’", "””": "’’", "«»": "“”", "「」": "『』"}
"""What a quotation inside another has, by the marks of the other."""
_DRAWN: Final = '"“”„«»‚‘‹›「」『』'
"""What pages write themselves where their style sheet draws none."""
_APOSTROPHES: Final = "'’"
"""They are marks only where no letter stands before them."""
_BLOCKS: Final = "p, div, ul, ol, table, blockquote, section, h1, h2, h3, h4, h5, h6"
"""What holds these is no quotation, whatever it is called."""


def write_out_quotations(tree: LexborHTMLParser) -> bool:
    """Puts quotation marks into the tree itself, by the page's language, where no others stand; says whether it did."""
    written = False
    root = tree.css_first("html")
    language = ((root.attributes.get("lang") if root is not None else "") or "").lower().partition("-")[0]
    outer = _MARKS.get(language, _OTHERS)
    inside = {node.mem_id for node in tree.css("q q")}
    for quoted in tree.css("q"):
        first, last = quoted.first_child, quoted.last_child
        if first is None or last is None or quoted.css_first(_BLOCKS) is not None or _has_marks(quoted):
            continue
        marks = _INNER[outer] if quoted.mem_id in inside else outer
        first.insert_before(marks[0])
        last.insert_after(marks[1])
        written = True
    return written


def _has_marks(quoted: LexborNode) -> bool:
    """Whether a mark stands before the quotation, at its beginning or behind it."""
    before, text, behind = _text(quoted.prev).rstrip(), quoted.text().strip(), _text(quoted.next).lstrip()
    is_apostrophe = before[-1:] in _APOSTROPHES and before[-2:-1].isalnum()
    signs = ("" if is_apostrophe else before[-1:], text[:1], behind[:1])
    return any(sign and sign in _DRAWN + _APOSTROPHES for sign in signs)


def _text(node: LexborNode | None) -> str:
    return "" if node is None else node.text()
