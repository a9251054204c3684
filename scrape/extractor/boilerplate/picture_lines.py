"""Lines behind a picture which say what is on it, captions without `<figcaption>`: in italics in its element, in a box
with it, or with who made it at their end."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import takewhile
from typing import Final

from scrape.extractor.boilerplate.shares import unless_much
from scrape.extractor.claims import ARTICLES
from scrape.extractor.document import Document, Picture
from scrape.extractor.elements import CELLS, HEADINGS, ITEMS
from scrape.extractor.passages import is_prose
from scrape.patterns import compiled_late
from scrape.text import COLONS, STOPS, count_words

SMALL_PRINT_MAX_WORDS: Final = 60
"""Of what is set below the line as a whole, as no prose is, right behind a picture in a paragraph of its own."""
MIN_WORDS: Final = 4
MAX_WORDS: Final = 25
"""Fewer are the name of a part, more, or what ends like a sentence on a line of its own, may be the article's."""
MAX_SHARE: Final = 0.25
"""Of a text's words: steps, or views in a series, are the text, though each picture has the words below it. By eye."""
_SENTENCE_ENDS: Final = frozenset(f"{STOPS}{COLONS},")
_QUOTES: Final = frozenset("\"'“„«»‘「")
_SHOWN: Final = frozenset({"img", "iframe", "video"})
_BOXES: Final = frozenset({"div", "figure", "section", "aside"})
_CREDITED: Final = compiled_late(
    r"[(\[](?:[^\W\d_a-z][^()\[\]/ ]{0,20} [^()\[\]/]{1,40}/ ?[^\W\d_a-z][^()\[\]]{1,40}"
    r"|(?i:photos?|fotos?|bild|image|picture|video|credit|crédit)\b[^()\[\]]{2,60})[)\]]\.?\Z"
)
"""Who made a picture, by the full name, at the end of what is said of it: `(Liberals/Greens)` is said of a vote."""
PARAGRAPHS_A_BOX: Final = 3
"""Where there are no more, the boxes are steps that the paragraphs tell of. By eye."""
_NO_LINES: Final = HEADINGS | CELLS | ITEMS


def picture_lines(document: Document, chosen: Sequence[int]) -> Set[int]:
    """Short lines in italics in the element of a picture, behind it.

    Before the first paragraph they may be a standfirst, in other elements the article's, and beside others in italics
    a letter or a verse; in lists or quotes golds keep most.
    """
    behind = {picture.position: picture for picture in document.pictures if picture.tag == "img"}
    beside = [segment for segment in chosen if segment in behind]
    with_icons = {picture.container for picture in document.pictures if _is_icon(picture)} if beside else set()
    gone = {segment for segment in beside if _describes(document, segment, behind[segment], with_icons)}
    gone |= {segment for segment in beside if _is_small_print(document, segment)}
    if gone:
        gone = {segment for segment in gone if segment > _first_prose(document, chosen)}
    if document.claims.any_of(ARTICLES):
        gone |= unless_much(document, chosen, _in_picture_boxes(document, chosen), MAX_SHARE)
    return gone


def _in_picture_boxes(document: Document, chosen: Sequence[int]) -> set[int]:
    """The short lines right behind pictures and players that end with who made them, `The weir. (Ann Reef/Marle Post)`,
    or that are all the text of a box with a picture between paragraphs, without a stop; of several that follow each
    other they may be steps."""
    behind = {picture.position: picture for picture in document.pictures if picture.tag in _SHOWN}
    texts, credited, boxed = document.texts, set[int](), set[int]()
    for before, segment, after in zip((-1, *chosen), chosen, (*chosen[1:], -1), strict=False):
        picture = behind.get(segment)
        if picture is None or not _may_be_caption(document, segment):
            continue
        is_between = before >= 0 and after >= 0 and is_prose(texts[before]) and is_prose(texts[after])
        if _CREDITED.search(texts[segment]):
            credited.add(segment)
        elif is_between and _fills_box(document, segment, picture):
            boxed.add(segment)
    if len(boxed) > 1 and len(boxed) * PARAGRAPHS_A_BOX >= sum(is_prose(texts[segment]) for segment in chosen):
        boxed.clear()
    found = credited | boxed
    return {at for at in found if at - 1 not in found and at + 1 not in found}


def _may_be_caption(document: Document, segment: int) -> bool:
    text, holder = document.texts[segment], document.holders[segment]
    if document.tags[holder] in _NO_LINES or document.linked[segment] or text[0] in _QUOTES:
        return False
    return 2 <= count_words(text) <= MAX_WORDS


def _fills_box(document: Document, segment: int, picture: Picture) -> bool:
    """Whether a line without a stop and the picture are all of an element, between the paragraphs around it."""
    text = document.texts[segment]
    if text[-1] in _SENTENCE_ENDS or text[-1] in "?!" or text[0].isdigit() or count_words(text) < MIN_WORDS:
        return False
    if document.is_all("strong", segment):
        return False  # it heads what is below
    boxes = takewhile(lambda box: document.size(box) == 1, document.around(document.holders[segment]))
    return any(document.tags[box] in _BOXES and document.is_within(picture.container, box) for box in boxes)


def _first_prose(document: Document, chosen: Sequence[int]) -> int:
    """The first chosen paragraph; behind all where there is none."""
    texts = document.texts
    return next((at for at in chosen if is_prose(texts[at])), len(document))


def _describes(document: Document, segment: int, picture: Picture, with_icons: Set[int]) -> bool:
    text, holder = document.texts[segment], document.holders[segment]
    if picture.container != holder or text[0] in _QUOTES:
        return False
    if text[-1] in _SENTENCE_ENDS and (holder in with_icons or not _is_in_line_with_picture(document, segment)):
        return False
    if document.tags[holder] in _NO_LINES or document.linked[segment] or not document.is_all("emphasis", segment):
        return False
    is_last = segment + 1 == len(document) or not document.is_all("emphasis", segment + 1)
    return is_last and MIN_WORDS <= count_words(text) <= MAX_WORDS


def _is_small_print(document: Document, segment: int) -> bool:
    """Whether a paragraph is all in `<sub>`, by which editors without captions set what is said of a picture."""
    is_note = not document.texts[segment].lstrip()[:1].isalpha()
    if is_note or not document.is_all("sub", segment):
        return False
    return MIN_WORDS <= count_words(document.texts[segment]) <= SMALL_PRINT_MAX_WORDS


def _is_icon(picture: Picture) -> bool:
    return (picture.attributes.get("src") or "").lower().endswith(".svg")


def _is_in_line_with_picture(document: Document, segment: int) -> bool:
    """Whether a paragraph is a picture and one text, with no break between them: `![](weir.jpg) _The weir._`."""
    holder = document.holders[segment]
    is_alone = document.size(holder) == 1
    return is_alone and document.tags[holder] == "p" and not document.breaks[segment]
