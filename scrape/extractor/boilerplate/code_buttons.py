"""What frameworks of manuals write beside code: buttons to copy it, or to ask a program about it, and its language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.passages import normalise

if TYPE_CHECKING:
    from scrape.extractor.document import Document

LINES_BESIDE = 3
"""Segments between a button and the code: its language, the file's name, another button."""
_LABEL = LinePattern(
    r"copy(?: (?:code|snippet|command|to clipboard|as markdown))?|copied!?|ask ai|(?:toggle )?(?:word )?wrap|expand"
    r"|collapse|(?:code |in die zwischenablage )?kopieren|copier(?: le code)?|copiar(?: código)?|copia(?: codice)?"
    r"|(?:code )?kopiëren|kopiuj|kopiera|kopier|kopírovat|kopyala"
    r"|копировать|скопировать|копіювати|コピー(?:する)?|复制(?:代码)?|複製|복사"
)


def without_code_buttons(document: Document, chosen: Sequence[int]) -> Sequence[int]:
    """The chosen segments but for such buttons, with code right behind or before them, and names of its language."""
    if "button" not in document.tags or "pre" not in document.tags:
        return chosen
    return [at for at in chosen if not (_is_code_button(document, at) or _is_language(document, at))]


def _is_language(document: Document, segment: int) -> bool:
    """Whether it is a word right before code, and the class of the box around both calls the code's language so."""
    holder, language = document.holders[segment], document.texts[segment]
    if document.tags[holder] != "div" or segment + 1 == len(document) or not language.isalnum():
        return False
    is_before_code = document.innermost("pre", document.holders[segment + 1]) >= 0
    return is_before_code and f"language-{language}" in (document.name_of(holder).classes or "").split()


def _is_code_button(document: Document, segment: int) -> bool:
    holder = document.holders[segment]
    if document.innermost("button", holder) < 0 or _LABEL.fullmatch(normalise(document.texts[segment])) is None:
        return False
    near = range(max(segment - 1, 0), min(segment + LINES_BESIDE + 1, len(document)))
    return any(document.innermost("pre", document.holders[at]) >= 0 for at in near)
