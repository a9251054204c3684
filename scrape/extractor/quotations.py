"""The quotation marks that a browser draws around `<q>`: without them a quoted word is not told from the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_MARKS: Final = {
    "de": "„“", "cs": "„“", "sk": "„“", "sl": "„“", "bg": "„“", "is": "„“", "lt": "„“", "hr": "„“",
    "pl": "„”", "hu": "„”", "ro": "„”", "nl": "“”", "sv": "””", "fi": "””",
    "fr": "«»", "es": "«»", "it": "«»", "pt": "«»", "el": "«»", "ru": "«»", "uk": "«»", "no": "«»", "nb": "«»",
    "ca": "«»", "ar": "«»", "fa": "«»", "hy": "«»",
    "ja": "「」", "zh": "“”",
}  # fmt: skip
"""Outer marks by language, as Unicode CLDR lists them."""
_OTHERS: Final = "“”"
_DRAWN: Final = "\"'“”„«»‚‘’‹›「『"
"""What pages write themselves where their style sheet draws none."""
_BLOCKS: Final = "p, div, ul, ol, table, blockquote, section, h1, h2, h3, h4, h5, h6"
"""What holds these is no quotation, whatever it is called."""


def write_out_quotations(tree: LexborHTMLParser) -> bool:
    """Puts quotation marks into the tree itself, by the page's language, where no others stand; says whether it did."""
    written = False
    root = tree.css_first("html")
    language = ((root.attributes.get("lang") if root is not None else "") or "").lower().partition("-")[0]
    marks = _MARKS.get(language, _OTHERS)
    for quoted in tree.css("q"):
        first, last = quoted.first_child, quoted.last_child
        if first is None or last is None or quoted.css_first(_BLOCKS) is not None:
            continue
        before = quoted.prev
        around = f"{((before.text_content or '') if before is not None else '')[-1:]}{quoted.text().strip()[:1]}"
        if any(sign in _DRAWN for sign in around):
            continue
        first.insert_before(marks[0])
        last.insert_after(marks[1])
        written = True
    return written
