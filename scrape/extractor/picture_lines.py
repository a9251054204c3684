"""Lines in italics right behind a picture, which say what is on it: captions of pages without `<figcaption>`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import HEADINGS
from scrape.text import count_words

if TYPE_CHECKING:
    from scrape.extractor.document import Document, Picture

MAX_WORDS: Final = 25
"""More, or what ends like a sentence, may open the article."""
_SENTENCE_ENDS: Final = frozenset(".!?…。！？:")
_QUOTES: Final = frozenset("\"'“„«»‘「")
_NO_LINES: Final = HEADINGS | {"li", "td", "th", "dd", "dt"}


def without_picture_lines(document: Document, chosen: Sequence[int]) -> Sequence[int]:
    """The chosen segments but for short lines in italics right behind a picture, in its element or the next.

    On the labelled pages right on two of two; farther from the picture, in lists, or in quotes golds keep most.
    """
    behind = {picture.position: picture for picture in document.pictures if picture.tag == "img"}
    gone = {segment for segment in chosen if segment in behind and _describes(document, segment, behind[segment])}
    return [segment for segment in chosen if segment not in gone] if gone else chosen


def _describes(document: Document, segment: int, picture: Picture) -> bool:
    text, holder, frame = document.texts[segment], document.holders[segment], picture.container
    if frame != holder and document.parents[frame] != document.parents[holder]:
        return False
    if text[-1] in _SENTENCE_ENDS or text[0] in _QUOTES or document.tags[holder] in _NO_LINES:
        return False
    styles = {style for piece, style in document.pieces[segment] if not piece.isspace()}
    is_italic = all("emphasis" in document.styles[style].marks for style in styles)
    return is_italic and not document.linked[segment] and count_words(text) <= MAX_WORDS
