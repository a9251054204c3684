"""Pages that list documents to download: opinions of a court, minutes, reports, a row or an item for each file."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from scrape.extractor.claims import ARTICLE_TYPES
from scrape.extractor.metadata.datetext import first_date
from scrape.extractor.passages import is_prose, is_sentence
from scrape.text import count_words

if TYPE_CHECKING:
    from scrape.extractor.document import Document
    from scrape.extractor.kinds.judged_page import JudgedPage

MIN_DATED_ROWS: Final = 10
MIN_ITEMS: Final = 20
"""Of files without a date: an article may have several below it."""
MAX_DATE_WORDS: Final = 6
"""Of the cell of a date: longer ones tell what happened then."""
MIN_SHARE: Final = 0.5
"""Of as many words as were kept: what tells more has its files beside that."""
MAX_TOLD: Final = 150
"""Words of paragraphs, however many files a story has below it. All by eye; 21 lists have up to 142."""
MIN_SHARE_OF_LIST: Final = 0.5
"""Of the rows of a table or the items of a list that holds files: references have some among others."""
_DOCUMENTS: Final = (".pdf", ".doc", ".docx", ".odt", ".rtf", ".wpd", ".ps")
_FRAME: Final = frozenset({"nav", "header", "footer", "aside"})


def lists_files(page: JudgedPage) -> bool:
    """Whether most of a page, which does not say that it is an article, is rows with a date and the file of a document,
    or items with such files, that tell nothing: minutes, release notes and references have files beside sentences.
    """
    document, kept = page.document, page.kept
    if page.claims.any_of(ARTICLE_TYPES):
        return False
    told = sum(
        count
        for block, text, count in zip(kept.blocks, kept.texts, kept.counts, strict=True)
        if block.kind == "paragraph" and is_prose(text, count)
    )
    if told > MAX_TOLD:
        return False
    files = {at for at, style in enumerate(document.styles) if style.href and _is_file(style.href)}
    if len(files) < MIN_DATED_ROWS:
        return False
    least_words = MIN_SHARE * kept.words
    entries = [entry for entry in _entries(document, files) if not _tells(document, entry)]
    rows = [entry for entry in entries if document.tags[entry] == "tr" and _is_dated(document, entry)]
    items = [entry for entry in entries if document.tags[entry] == "li"]
    return any(
        len(found) >= least and _words(document, found) >= least_words
        for found, least in ((rows, MIN_DATED_ROWS), (items, MIN_ITEMS))
    )


def _words(document: Document, entries: list[int]) -> int:
    return sum(count_words(text) for entry in entries for text in document.texts_in(entry))


def _is_dated(document: Document, row: int) -> bool:
    return any(count_words(text) <= MAX_DATE_WORDS and first_date(text) for text in document.texts_in(row))


def _tells(document: Document, entry: int) -> bool:
    """Whether an entry says a sentence beside its links."""
    pieces = chain.from_iterable(document.pieces[document.starts[entry] : document.ends[entry]])
    return any(is_sentence(text) for text, style in pieces if not document.styles[style].href)


def _is_file(href: str) -> bool:
    """By its ending, or by what gives it out: `/rulings/download.aspx?id=12`."""
    path, asked, _ = href.partition("#")[0].strip().lower().partition("?")
    return path.endswith(_DOCUMENTS) or (asked != "" and path.rpartition("/")[2].partition(".")[0] == "download")


def _entries(document: Document, files: set[int]) -> list[int]:
    """The rows and items of the page's text with such links, of lists and tables that are made of them."""
    found: dict[int, set[int]] = {}
    for segment, pieces in enumerate(document.pieces):
        if not files.isdisjoint(style for _, style in pieces) and (
            entry := _entry(document, document.holders[segment])
        ):
            found.setdefault(document.parents[entry], set()).add(entry)
    alike = dict.fromkeys(found, 0)
    for container, around in enumerate(document.parents):
        if around in alike and document.size(container):
            alike[around] += 1
    return [
        entry for around, own in found.items() if len(own) >= MIN_SHARE_OF_LIST * alike[around] for entry in sorted(own)
    ]


def _entry(document: Document, container: int) -> int | None:
    """The innermost row or item around a container that stands in no frame of the page."""
    entry = None
    for around in document.around(container):
        tag = document.tags[around]
        if tag in _FRAME:
            return None
        if entry is None and tag in {"tr", "li"}:
            entry = around
    return entry
