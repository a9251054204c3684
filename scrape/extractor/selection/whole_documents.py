"""Pages that are one document and nothing else, as converters write them: all between the first and the last words that
were chosen is of it, and so are what heads these and the abstract above."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import HEADINGS
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from scrape.extractor.document import Document

_CONVERTERS: Final = compiled_late(
    r"\A\W*(?:pandoc|libreoffice|openoffice|microsoft word|abiword|org[- ]mode|asciidoc(?:tor)?|docbook|docutils"
    r"|latexml|tex4ht|hevea|latex2html|tth|lyx|(?:gnu )?texinfo|texi2any|makeinfo|groff|typst|writer2|unrtf|dita-ot"
    r"|https?://www\.nongnu\.org/elyxer|tex \(https?://www\.tug|https?://www\.tug\.org/tex4ht)",
    re.IGNORECASE,
)
"""What they call themselves in `<meta name="generator">`."""
_FRAMES: Final = frozenset({"nav", "aside", "footer", "form", "button", "dialog", "figcaption", "caption"})
"""What holds no text of the document, or what is said of a picture."""
_OF_BYLINES: Final = compiled_late(r"author|date|editor|affiliation", re.IGNORECASE)
"""DocBook's stylesheets set these as headings."""
MAX_LINKED: Final = 0.5
"""Of a segment's characters: lists of contents are of links."""
MIN_ABSTRACT: Final = 80
"""Characters of a paragraph names of authors and places are shorter."""
MIN_IDEOGRAPHS: Final = 40


def with_whole_document(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """The chosen segments, and the rest of the document where a page says that a converter wrote it."""
    if not chosen or not _is_converted(document):
        return chosen
    first = next((at for at in chosen if _is_prose(document, at)), chosen[0])
    between = (at for at in range(first, chosen[-1]) if _is_of_text(document, at))
    return tuple(sorted({*chosen, *between, *_above(document, first)}))


def _is_converted(document: Document) -> bool:
    named = (meta.get("content") for meta in document.metas if (meta.get("name") or "").lower() == "generator")
    return any(name is not None and _CONVERTERS.match(name) is not None for name in named)


def _is_of_text(document: Document, segment: int) -> bool:
    holder = document.holders[segment]
    if document.hidden[holder] or document.linked[segment] > MAX_LINKED * len(document.texts[segment]):
        return False
    return _FRAMES.isdisjoint([document.tags[around] for around in document.around(holder)])


def _above(document: Document, first: int) -> Iterator[int]:
    """The headings right above the first chosen segment, and the abstract."""
    at = first - 1
    while at >= 0 and _is_heading(document, at) and _is_of_text(document, at):
        yield at
        at -= 1
    yield from (at for at in range(at, -1, -1) if _is_prose(document, at) and _is_of_text(document, at))


def _is_heading(document: Document, segment: int) -> bool:
    name = document.name_of(document.holders[segment])
    return name.tag in HEADINGS and _OF_BYLINES.search(name.classes or "") is None


def _is_prose(document: Document, segment: int) -> bool:
    text = document.texts[segment]
    is_long = len(text) >= MIN_ABSTRACT or (not text.isascii() and len(text) >= MIN_IDEOGRAPHS and " " not in text)
    return is_long and document.tags[document.holders[segment]] in {"p", "div", "blockquote"}
