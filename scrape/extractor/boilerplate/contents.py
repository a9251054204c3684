"""Contents of a page: lines of links to places on it."""

from __future__ import annotations

from typing import Final

from scrape.extractor.document import Document
from scrape.extractor.elements import CELLS, ITEMS
from scrape.patterns import compiled_late
from scrape.text import STOPS

MIN_PLACES: Final = 3
"""Links to places on the page, of which a line is contents. By eye, as is the next."""
SHORTEST_PLACE: Final = 3
"""Characters of such a link: those back from a note have a letter."""
_NO_CONTENTS: Final = CELLS | ITEMS
"""Where such a line may be data, or tell where something is used."""
_NO_PLACES: Final = ("#/", "#!", "#t=")
"""How addresses begin that a script reads: of other pages, and of moments in a recording."""
_SENTENCE_SIGNS: Final = frozenset(f"{STOPS},;")
_YEAR: Final = compiled_late(r"(?<!\d)(?:1[5-9]|20)\d\d[a-z]?\W*\Z")


def lists_contents(document: Document, container: int) -> bool:
    """Whether all lines of a container but the first, which heads them, are links to places on the page."""
    lines = document.segments_in(container)[1:]
    return len(lines) > 0 and all(_leads_within(document, line) for line in lines)


def leads_to_chapters(document: Document, segment: int) -> bool:
    """Whether a line is nothing but links to places on the page, each a word at least, and none with a year, as of
    what it cites, nor parts of a sentence."""
    if document.link_counts[segment] < MIN_PLACES or document.tag_of(segment) in _NO_CONTENTS:
        return False
    return _leads_within(document, segment) and all(
        len(text) >= SHORTEST_PLACE and text.rstrip()[-1:] not in _SENTENCE_SIGNS and not _YEAR.search(text)
        for text, style in document.pieces[segment]
        if document.styles[style].href
    )


def _leads_within(document: Document, segment: int) -> bool:
    """Whether all words of a line are links to places on the page."""
    words = [(text, document.styles[style].href) for text, style in document.pieces[segment]]
    hrefs = [href or "" for text, href in words if any(map(str.isalnum, text))]
    return all(href.startswith("#") and len(href) > 1 and not href.startswith(_NO_PLACES) for href in hrefs)
