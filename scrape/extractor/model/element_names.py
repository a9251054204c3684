"""What the names of an element say of it: its tag, class, id and role as hashed words, and as properties."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Generic, TypeVar
from zlib import crc32

from scrape.extractor.model.vocabulary import CATEGORIES, CATEGORY_OF_WORD
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from scrape.extractor.document import Name

Made = TypeVar("Made")

HASH_SIZE: Final = 1 << 14
_LANDMARKS: Final = (
    *("article", "main", "aside", "nav", "footer", "header", "form", "figure", "table", "ul"),
    *("ol", "li", "blockquote", "section", "a", "p", "noscript", "dl", "button"),
)
_LANDMARK_BITS: Final = {tag: 1 << number for number, tag in enumerate(_LANDMARKS, start=len(CATEGORIES))}
PROPERTIES: Final = len(CATEGORIES) + len(_LANDMARKS)
"""Bits of what `read_name` gives: the categories of words, then the landmarks."""
_NAME_WORDS: Final = compiled_late(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_MAX_NAME: Final = 200
"""Characters of a class attribute that are read: generated ones run to thousands."""
_MOST_WORDS: Final = 16
_MOST_CLASSES: Final = 6
_ROOM: Final = 5_000
"""Words that are remembered: full after some hundred pages, so that a long run takes no more memory. Whole names,
attributes and classes, of which each site has its own, are not: to look them up takes longer than it saves."""
_TAG, _CLASS = crc32(b"<"), crc32(b".")
"""The checksums of what stands before a token, to go on from: the same word is another token elsewhere."""


def hashed(token: str, mark: int = 0) -> int:
    """The hash of a token, that goes on from a checksum."""
    return crc32(token.encode("utf-8", "replace"), mark) % HASH_SIZE


class _Remembered(dict[str, Made], Generic[Made]):
    """What is made of words, for those of which it was made lately."""

    def __init__(self, make: Callable[[str], Made]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> Made:
        if len(self) >= _ROOM:
            self.clear()
        made = self[word] = self._make(word)
        return made


def _word(word: str) -> tuple[int, int]:
    """The hash of a word of a name, and its categories as bits."""
    lowered = word.lower()
    return hashed(lowered), CATEGORY_OF_WORD.get(lowered, 0)


_WORDS: Final = _Remembered(_word)
_TAGS: Final = _Remembered(lambda tag: hashed(tag, _TAG))


def read_name(name: Name) -> tuple[set[int], int]:
    """The hashes of the words of an element's tag, class, id and role; what these make of it, as bits."""
    tag, classes, *_ = name
    hashes, bits = {_TAGS[tag]}, _LANDMARK_BITS.get(tag, 0)
    for value in name[1:]:
        if value:
            for word in _NAME_WORDS.findall(value[:_MAX_NAME])[:_MOST_WORDS]:
                number, categories = _WORDS[word]
                hashes.add(number)
                bits |= categories
    if classes:
        for each in classes[:_MAX_NAME].lower().encode("utf-8", "replace").split()[:_MOST_CLASSES]:
            hashes.add(crc32(each, _CLASS) % HASH_SIZE)
    return hashes, bits
