"""Words and white space of plain text, in any script."""

from __future__ import annotations

import re
import unicodedata
from codecs import charmap_encode
from encodings.cp1252 import encoding_table
from functools import lru_cache
from typing import Final, overload

from scrape.patterns import compiled_late

_UNSPACED = (
    "\u0e01-\u0e5b\u0e81-\u0edf"  # Thai, Lao
    "\u1000-\u1049\u1780-\u17e9"  # Burmese, Khmer
    "\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff"  # Japanese
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"  # Han, half-width kana
)
"""Scripts that put no spaces between words."""

STOPS: Final = ".!?…。！？؟।։"
"""What sentences end with; colons and quotation marks behind them are added where they count."""
COLONS: Final = ":："
CLOSING_QUOTES: Final = '"”»'
"""Those that are no apostrophes."""

MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"  # Devanagari
    "\u0980-\u0983\u09bc-\u09d7\u0a01-\u0a03\u0a3c-\u0a51\u0a70-\u0a75\u0a81-\u0a83\u0abc-\u0acd"
    "\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6"
    "\u0d00-\u0d03\u0d3b-\u0d57\u0d81-\u0d83\u0dca-\u0df3"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3"
    "\u200c\u200d\u3099\u309a\ufe00-\ufe0f"
)
"""Vowel signs, accents and joiners: part of the letter before them, though `\\w` does not match them."""

_FIRST_UNSPACED = "\u0e01"
_WORD = compiled_late(rf"\w[\w{MARKS}]*")


def _word_bytes() -> bytes:
    """A table from the bytes of windows-1252 to `w` for what is of a word, and a space for all else."""
    letters = bytes(range(256)).decode("cp1252", "replace")
    return bytes(ord("w" if re.match(r"\w", letter) else " ") for letter in letters)


_WORD_BYTES = _word_bytes()


def has_colon(text: str) -> bool:
    """Whether a colon stands in it, narrow or wide."""
    return ":" in text or "：" in text


def is_small(word: str) -> bool:
    """Whether a word begins with a small letter, where its script has capitals: those of Georgian stand in no name."""
    return word[0].islower() and not "\u10d0" <= word[0] <= "\u10ff"


def is_western(text: str) -> bool:
    """Whether all its characters are in windows-1252, so that no other script need be looked for: those take
    milliseconds to compile patterns for."""
    try:
        return text.isascii() or _in_cp1252(text) is not None
    except UnicodeEncodeError:
        return False


def _in_cp1252(text: str) -> bytes:
    """Without a look for the codec and its call in Python, which take half of the time of a line."""
    return charmap_encode(text, "strict", encoding_table)[0]


def unescaped(text: str) -> str:
    """The text with its character references (`&amp;`) read."""
    if "&" not in text:
        return text
    from html import unescape  # its table of names takes 1 ms to load

    return unescape(text)


def count_words(text: str) -> int:
    """How many words the text has; in scripts that put no spaces between words, each character counts."""
    try:
        encoded = text.encode("ascii") if text.isascii() else _in_cp1252(text)
    except UnicodeEncodeError:
        if "\n" in text:  # most lines of a Western text are of nothing else
            return sum(map(count_words, text.split("\n")))
        return sum(map(_count_within, _WORD.findall(text)))
    # Western text, by where words begin, in a quarter of the time that finding each takes
    shape = encoded.translate(_WORD_BYTES)
    return shape.count(b" w") + shape.startswith(b"w")


def words(text: str) -> list[str]:
    """The words of the text, as `count_words` counts them."""
    found = _WORD.findall(text)
    if text.isascii():
        return found
    return [part for word in found for part in ((word,) if _count_within(word) == 1 else _parts().findall(word))]


def _count_within(word: str) -> int:
    if word.isascii() or max(word) < _FIRST_UNSPACED:
        return 1
    return len(_parts().findall(word))


@lru_cache(maxsize=1)
def _parts() -> re.Pattern[str]:
    """Characters of unspaced scripts, and what stands between them; made when needed: it takes 3 ms."""
    return re.compile(rf"[{_UNSPACED}][{MARKS}]*|[^{_UNSPACED}]+")


def collapse_space(text: str) -> str:
    """The text on one line, with single spaces."""
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        return text  # as nearly all are: of white space only the space is printable
    return " ".join(text.split())


@overload
def encodable(text: str) -> str: ...
@overload
def encodable(text: None) -> None: ...
def encodable(text: str | None) -> str | None:
    """The text without the lone surrogates by which a name of a file that is not UTF-8 is read; `\\xe9` is its byte."""
    if text is None or text.isascii():
        return text
    try:
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # another's, which stands for no byte
        return text.encode("utf-8", "replace").decode()


def one_line(text: str) -> str:
    """What is `encodable` of the text, on one line."""
    return encodable(collapse_space(text))


def without_accents(text: str) -> str:
    """The text without accents and other marks at its letters; `BARRED` has those that are no letters with a mark."""
    if text.isascii():
        return text
    letters = [sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)]
    return unicodedata.normalize("NFC", "".join(letters))


BARRED: Final = str.maketrans("łŁđĐøØı", "lLdDoOi")
"""Letters to those that addresses have in their place."""


def folded_without_space(text: str) -> str:
    """Text without its white space and the difference of case: how titles are compared."""
    return "".join(text.casefold().split())
