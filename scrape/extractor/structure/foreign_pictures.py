"""Pictures of boxes inside the body whose words were left out: teasers, appeals, authors.

Nothing that was learned judges pictures; what was found of the words beside them does. The words of a caption or
of a credit are left out, too, so that a box must look like another thing than a picture with its caption.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from scrape.extractor.document import Document, Picture
from scrape.patterns import compiled_late
from scrape.text import count_words

_MAX_LINES: Final = 12
"""Of a box. On the labelled articles longer ones are the bar beside the text, or the head of the page."""
_MIN_BEFORE: Final = 200
"""Characters of the body before a box: above that stands the article's own head, whose picture opens it."""
_HEADLINE: Final = 5
"""Words of a linked line that is another article's headline, where lines of its own stand beside it."""
_LONE_HEADLINE: Final = 8
"""The same where none does: shorter ones under pictures name what they show."""
_NAME: Final = 2
"""Words that a picture and a line beside it have in common where both are of one person or one headline."""
_FILE: Final = compiled_late(r"\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|\Z)", re.IGNORECASE)
_CAPTION: Final = compiled_late(r"caption(?!s?-?(?:button|toggle))", re.IGNORECASE)
_PRICE: Final = compiled_late(r"[$£€¥₹]\s?\d|\d\s?[$£€¥₹]")
"""What is sold in an article about goods belongs to it, though the classifier leaves out names and prices."""


class LeftOutBoxes:
    """The boxes of a page without a chosen segment; `chosen` are the body's, in order."""

    def __init__(self, document: Document, chosen: Sequence[int]) -> None:
        self._document = document
        self._chosen = frozenset(chosen)
        lengths = accumulate(len(document.texts[segment]) for segment in chosen)
        self._opened = next(
            (at for at, length in zip(chosen, lengths, strict=True) if length >= _MIN_BEFORE), chosen[-1]
        )

    def hold(self, picture: Picture) -> bool:
        """Whether a picture belongs to a teaser, an appeal or a person, none of whose words was chosen."""
        document = self._document
        if picture.tag != "img" or document.innermost("figure", picture.container) >= 0:
            return False
        box = next(filter(document.size, document.around(picture.container)), None)
        if box is None or document.size(box) > _MAX_LINES:
            return False
        lines = document.segments_in(box)
        if not self._chosen.isdisjoint(lines) or _heads_page(document, lines) or _leads_to_larger(document, lines):
            return False
        if any(names_caption(document, document.holders[at]) or _PRICE.search(document.texts[at]) for at in lines):
            return False
        if _shows_who(document, picture, lines):
            return True
        return lines.start > self._opened and (_leads_elsewhere(document, lines) or _asks(document, lines))


def _leads_to_larger(document: Document, lines: range) -> bool:
    """Whether words beside a picture lead to a larger one."""
    return any(_FILE.search(href) for line in lines for href in document.hrefs_in(line))


def _heads_page(document: Document, lines: range) -> bool:
    title = (document.claims.title or "").casefold()
    return any(document.tag_of(line) == "h1" or document.texts[line].casefold() == title for line in lines)


def _shows_who(document: Document, picture: Picture, lines: range) -> bool:
    """Whether the picture's description is a linked line beside it, or a heading: an author, another headline."""
    description = " ".join((picture.attributes.get("alt") or "").casefold().split())
    if count_words(description) < _NAME:
        return False
    names = [document.texts[line].casefold() for line in lines if document.is_link(line) or document.is_heading(line)]
    return any(count_words(name) >= _NAME and (name in description or description in name) for name in names)


def _leads_elsewhere(document: Document, lines: range) -> bool:
    least = _HEADLINE if len(lines) > 1 else _LONE_HEADLINE
    return any(document.is_link(line) and count_words(document.texts[line]) >= least for line in lines)


def _asks(document: Document, lines: range) -> bool:
    """Whether a heading stands over a link, as over a button."""
    return document.is_link(lines[-1]) and any(map(document.is_heading, lines))


def names_caption(document: Document, container: int) -> bool:
    """Whether a container is a picture's caption."""
    classes = document.name_of(container).classes
    return document.tags[container] == "figcaption" or _CAPTION.search(classes or "") is not None
