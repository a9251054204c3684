"""Classes of characters, looked up for a whole page at once."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


class CharacterClass(IntEnum):
    """What a character tells of a text."""

    OTHER = 0
    SPACE = 1
    DIGIT = 2
    UPPER = 3
    LOWER = 4
    """Letters without upper case too."""
    STOP = 5
    """Ends a sentence."""
    COMMA = 6
    COLON = 7
    QUOTE = 8
    DASH = 9
    BAR = 10
    """Parts the links of a row."""
    MONEY = 11
    SIGN = 12
    """Copyright, trade marks, handles."""
    IDEOGRAPH = 13
    """Of scripts that put no spaces between words."""


CLASSES: Final = 16
_BEYOND: Final = 0xE000
"""Stands for every character beyond the first plane: most are emoji."""


@lru_cache(maxsize=1)
def _table() -> NDArray[np.uint8]:
    table = np.full(65536, CharacterClass.LOWER, dtype=np.uint8)
    for first, last, kind in (
        (0, 0xBF, CharacterClass.OTHER),
        (0x2000, 0x2BFF, CharacterClass.OTHER),
        (0x3000, 0x303F, CharacterClass.OTHER),
        (0xD800, 0xF8FF, CharacterClass.OTHER),
        (ord("a"), ord("z"), CharacterClass.LOWER),
        (ord("A"), ord("Z"), CharacterClass.UPPER),
        (ord("À"), ord("Þ"), CharacterClass.UPPER),
        (ord("Α"), ord("Ω"), CharacterClass.UPPER),
        (ord("Ѐ"), ord("Я"), CharacterClass.UPPER),
        (ord("0"), ord("9"), CharacterClass.DIGIT),
        (0x0E00, 0x0EFF, CharacterClass.IDEOGRAPH),
        (0x3040, 0x30FF, CharacterClass.IDEOGRAPH),
        (0x3400, 0x9FFF, CharacterClass.IDEOGRAPH),
        (0xF900, 0xFAFF, CharacterClass.IDEOGRAPH),
    ):
        table[first : last + 1] = kind
    for kind, characters in (
        (CharacterClass.SPACE, " \n\u3000\u00a0"),
        (CharacterClass.STOP, ".!?。！？…｡؟۔।"),
        (CharacterClass.COMMA, ",、，،;；"),
        (CharacterClass.COLON, ":："),
        (CharacterClass.QUOTE, "\"'“”‘’„«»「」『』"),
        (CharacterClass.DASH, "-–—"),
        (CharacterClass.BAR, "|›•·/>→‹"),
        (CharacterClass.MONEY, "$€£¥%"),
        (CharacterClass.SIGN, "©®™@#"),
    ):
        for character in characters:
            table[ord(character)] = kind
    return table


def classes_of(text: str) -> NDArray[np.uint8]:
    """The class of every character."""
    if text.isascii():
        return _table().take(np.frombuffer(text.encode("ascii"), dtype=np.uint8))
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype=np.uint16)
    if len(units) != len(text):
        wide = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        units = np.where(wide > 0xFFFF, _BEYOND, wide).astype(np.uint16)
    return _table().take(units)
