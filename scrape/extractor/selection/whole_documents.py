"""Pages that are one document and nothing else, as converters write them: all between the first and the last words that
were chosen is of it, and so are what heads these and the abstract above."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scrape.extractor.document import Document
from scrape.extractor.looks import is_by_google
from scrape.patterns import compiled_late

_CONVERTERS: Final = compiled_late(
    r"\A\W*(?:pandoc|libreoffice|openoffice|microsoft (?:word|onenote)|abiword|org[- ]mode|asciidoc(?:tor)?|docbook"
    r"|docutils|latexml|tex4ht|hevea|latex2html|tth|lyx|(?:gnu )?texinfo|texi2any|makeinfo|groff|typst|writer2|unrtf"
    r"|dita-ot|https?://www\.nongnu\.org/elyxer|tex \(https?://www\.tug|https?://www\.tug\.org/tex4ht)",
    re.IGNORECASE,
)
"""What they call themselves in `<meta name="generator">`."""
_LATEXML: Final = "ltx_page_main"
"""What LaTeXML, which does not say so, calls the element with the document."""
_FRAMES: Final = frozenset({"nav", "aside", "footer", "form", "button", "dialog", "figcaption", "caption"})
"""What holds no text of the document, or what is said of a picture."""
MAX_LINKED: Final = 0.5
"""Of a segment's characters: lists of contents are of links."""
MIN_PROSE: Final = 80
"""Characters of a paragraph above the first that was chosen; names of authors and places are shorter."""
MIN_IDEOGRAPHS: Final = 40


def with_whole_document(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """The chosen segments, and the rest of the document where a page says that a converter wrote it."""
    if not chosen or not _is_converted(document):
        return chosen
    first = next((at for at in chosen if _is_prose(document, at)), chosen[0])
    own = set(chosen)
    between = [at for at in range(first, chosen[-1]) if at in own or _is_of_text(document, at)]
    return tuple(sorted({*chosen, *between, *_above(document, first, (*between, *chosen))}))


def _is_converted(document: Document) -> bool:
    if any(_CONVERTERS.match(name) is not None for name in document.generators):
        return True
    return _LATEXML in document.written_names or is_by_google(document.written_names)


def _is_in_frame(document: Document, segment: int) -> bool:
    return not _FRAMES.isdisjoint([document.tags[around] for around in document.around(document.holders[segment])])


def _is_of_text(document: Document, segment: int) -> bool:
    if document.linked[segment] > MAX_LINKED * len(document.texts[segment]):
        return False
    return not document.hidden[document.holders[segment]] and not _is_in_frame(document, segment)


def _above(document: Document, first: int, text: Sequence[int]) -> Iterator[int]:
    """The headings right above the first prose, set like others in the text, and the abstract."""
    settings = {_setting(document, at) for at in text if document.is_heading(at)}
    at = first - 1
    while at >= 0 and document.is_heading(at) and _setting(document, at) in settings:
        yield at
        at -= 1
    yield from (at for at in range(at, -1, -1) if _is_prose(document, at) and _is_of_text(document, at))


def _setting(document: Document, heading: int) -> tuple[str, str | None]:
    return document.name_of(document.holders[heading])[:2]


def _is_prose(document: Document, segment: int) -> bool:
    text = document.texts[segment]
    is_long = len(text) >= MIN_PROSE or (not text.isascii() and len(text) >= MIN_IDEOGRAPHS and " " not in text)
    return is_long and document.tag_of(segment) in {"p", "div", "blockquote"}
