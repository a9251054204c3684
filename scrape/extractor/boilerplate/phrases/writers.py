"""Lines below a text that say who wrote it, and how to reach them."""

from __future__ import annotations

from typing import Final

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases.jobs import PRESS
from scrape.extractor.boilerplate.phrases.names import LATIN_NAME, LATIN_WORD
from scrape.patterns import compiled_late

_NAME: Final = rf"(?P<name>(?!The |This |He |She |It |They ){LATIN_NAME})"
_ADDRESS: Final = r"(?:\S*@\S+|(?:https?://)?(?:www\.)?(?:twitter|facebook|x)\.com/\S+)"

_PHONE: Final = r"\(?\d[\d().\s-]{5,20}\d"

CONTACT_WORDS: Final = LinePattern(
    r"(?:(?:to )?contact|e-?mail|write to|reach|follow|see|read|view|find) .*|.* can be (?:reached|contacted|followed) .*"
)
"""How the lines of both kinds begin."""
CONTACT: Final = compiled_late(
    rf"(?i:contact|e-?mail|write to|reach|follow) (?i:the |this )?(?i:{PRESS}|author)s?(?i: on twitter| via e-?mail| by e-?mail)?(?: at|:) ?\S.{{2,120}}"
    rf"|(?i:to contact (?:the )?(?:{PRESS}|author)s? (?:of|on|responsible for|for) (?:this|the) (?:story|article|column|post)):? \S.{{2,160}}"
    rf"|(?i:contact|e-?mail|write to|reach|follow) (?i:(?:the )?(?:{PRESS}) )?{_NAME}(?: on (?i:twitter|x))?(?: at:?|:)? ?(?:{_PHONE}(?:,| or| and)?(?: at)? )?{_ADDRESS}.{{0,120}}"
    rf"|(?i:(?:staff )?(?:{PRESS}) )?(?!The |This |He |She |It |They ){LATIN_NAME} can be (?:reached|contacted|followed)(?: on (?i:twitter|x))?(?: (?:at|via|by e-?mail at):?)? (?:{_PHONE}(?:,| or| and)?(?: at)? )?{_ADDRESS}(?:,? or(?: at)? {_PHONE}\.?)?(?:(?:[.,;]|,? (?:or|and))? (?i:follow|on|at) .{{0,120}})?"
)
"""`Contact the writer: jane@wire.example`, `Write to Jane Doe at jane@wire.example`."""
MORE_BY: Final = compiled_late(
    rf"(?:See|Read|View|Find) (?:more|all) (?:(?:stories|articles|posts|columns|work) )?(?:by|from) {_NAME}(?: on .{{2,40}}|: .{{2,60}})?\.?"
)
"""`See more by Jane Doe on Wire.example`."""
OF_NOTES: Final = (" is a", " writes", " covers", " reports", " blogs")
"""One of these is in each of the next, which takes long to compile."""
NOTE: Final = compiled_late(
    rf"{_NAME}(?:,? is an? (?:[\w-]+ ){{0,4}}(?:{PRESS}) (?:for|at|of|in|based)\b.{{2,400}}"
    r"|(?!.* (?:will|joins?|joined) ) (?:also )?(?:writes|covers|reports|blogs)\b.{0,160} for (?:the )?[A-Z].{2,400})"
    rf"|(?P<surname>{LATIN_WORD}) also (?:writes|reports) for (?:the )?[A-Z].{{2,80}}"
)
"""`Jane Doe is a staff writer for The Example`, `Jane Doe covers ferries for The Example`, `Doe also writes for it`."""
