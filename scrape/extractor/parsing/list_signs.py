"""The signs before the items of lists in text: `1.`, `b)`, `iv.`, a bullet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from scrape.patterns import compiled_late

SURE_BULLETS: Final = frozenset("•●▪■◦○‣▸►▶➤➔✓✔❖◆")
"""Those that nothing else is written with."""
BULLETS: Final = SURE_BULLETS.union("·∙⋅–—-∗*□")
_NUMBER: Final = compiled_late(r"\(?(?:([0-9]{1,3})|([a-z])|([ivx]{2,6}))[.)]", re.IGNORECASE)
_ROMAN: Final = {"i": 1, "v": 5, "x": 10}


class Sign(NamedTuple):
    """What a sign says of its item."""

    tag: str
    """Of the list."""
    kind: str
    """Which differs between two lists of one tag: by letters, by numbers."""
    number: int | None = None
    """Where it is sure."""


def sign_of(text: str) -> Sign | None:
    """What a text says of an item before which it stands alone; None for what a list could not say: `2.1`, `§ 3`."""
    if len(text) == 1:
        return None if text.isnumeric() else Sign("ul", "bullet")
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    digits, letter, roman = found.groups()
    if digits:
        return Sign("ol", "digits", int(digits))
    if roman:
        return Sign("ol", "letters", _value_of(roman.lower()))
    return Sign("ol", "letters", None if letter.lower() in _ROMAN else ord(letter.lower()) - ord("a") + 1)


def is_bullet(text: str) -> bool:
    """Whether it is a sign that tells items apart by nothing: `+` and `A` say what they are."""
    return text in BULLETS or is_of_icons(text)


def is_of_icons(text: str) -> bool:
    """Whether it is a character for private use (Unicode, 23.5), in which fonts of icons have their glyphs."""
    return len(text) == 1 and "\ue000" <= text <= "\uf8ff"


def count_on(signs: Sequence[Sign]) -> bool:
    """Whether the numbers of signs rise by one, as far as they are sure: `(c)` and `(r)` stand for something else."""
    firsts = {sign.number - at for at, sign in enumerate(signs) if sign.number is not None}
    return len(firsts) <= 1


def _value_of(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
