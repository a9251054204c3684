"""What frameworks of manuals write beside code: buttons to copy it, or to ask a program about it, and its language."""

from __future__ import annotations

from collections.abc import Sequence, Set

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.document import Document

LINES_BESIDE = 3
"""Segments between a button and the code: its language, the file's name, another button."""
LONGEST_NAME = 20
"""Characters of a language's name."""
_LABEL = LinePattern(
    r"copy(?: (?:code|snippet|command|to clipboard|as markdown))?|copied!?|ask ai|(?:toggle )?(?:word )?wrap|expand"
    r"|collapse|(?:code |in die zwischenablage )?kopieren|copier(?: le code)?|copiar(?: código)?|copia(?: codice)?"
    r"|(?:code )?kopiëren|kopiuj|kopiera|kopier|kopírovat|kopyala"
    r"|копировать|скопировать|копіювати|コピー(?:する)?|复制(?:代码)?|複製|복사"
)


def code_buttons(document: Document, chosen: Sequence[int]) -> Set[int]:
    """Such buttons, with code right behind or before them, and labels of its language."""
    if not document.tagged("pre"):
        return set()
    has_buttons = document.tagged("button")
    return {at for at in chosen if (has_buttons and _is_code_button(document, at)) or _names_language(document, at)}


def _names_language(document: Document, segment: int) -> bool:
    """Whether a line right before code is the language that its frame is called by: `js` in `language-js`."""
    text, holder = document.texts[segment], document.holders[segment]
    if len(text) > LONGEST_NAME or segment + 1 == len(document):
        return False
    if f"language-{text.lower()}" not in (document.name_of(holder).classes or "").lower().split():
        return False
    code = document.innermost("pre", document.holders[segment + 1])
    return code >= 0 and document.innermost("pre", holder) < 0 and document.is_within(code, holder)


def _is_code_button(document: Document, segment: int) -> bool:
    holder = document.holders[segment]
    if document.innermost("button", holder) < 0 or not _LABEL.fits(document.texts[segment]):
        return False
    near = range(max(segment - 1, 0), min(segment + LINES_BESIDE + 1, len(document)))
    return any(document.innermost("pre", document.holders[at]) >= 0 for at in near)
