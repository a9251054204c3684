"""A page as it came -> its markup as the parser may have it -> its tree and its document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, SelectolaxError

from scrape.charset import in_utf8, without_double_encoding
from scrape.errors import EmptyInput
from scrape.extractor.parsing.converted_markup import write_out_converted
from scrape.extractor.parsing.prettified import without_blanks_of_layout
from scrape.extractor.parsing.saved_from import Original, as_it_was
from scrape.extractor.parsing.scoped_names import without_scopes
from scrape.extractor.parsing.source_scan import bounded
from scrape.extractor.parsing.walk import read
from scrape.extractor.parsing.xhtml import with_pairs
from scrape.media_types import SNIFFED_BYTES, refuse_listing, refuse_source_view
from scrape.own_html import is_own
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from scrape.extractor.document import Document
    from scrape.records import Page

CONTROL = compiled_late("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_SPACES_FOR_C0 = bytes(
    0x20 if byte < 0x09 or byte == 0x0B or 0x0E <= byte < 0x20 or byte == 0x7F else byte for byte in range(256)
)
_NO_C0 = bytes(byte for byte in range(256) if _SPACES_FOR_C0[byte] == byte)
"""What is no such control: to see that nothing else is there takes half the time of writing all anew."""
_C1 = compiled_late(b"\xc2[\x80-\x9f]")
_CONTROL_REFERENCE = compiled_late(
    b"&#(?:x0*(?:[0-8be-f]|1[0-9a-f]|7f|8[1df]|9[0d])|0*(?:[0-8]|11|1[4-9]|2[0-9]|3[01]|127|129|14[134]|157))"
    b"(?:;|(?![0-9a-f]))",
    re.IGNORECASE,
)
"""Of the C1 controls those that are no characters of windows-1252, which the others stand for (HTML, 13.2.5.80)."""


def markup_of(page: Page) -> Original:
    """The page in UTF-8, which is what the parser reads: text would be encoded once more there; and where it was.

    Raises EmptyInput, TooComplex, UnsupportedType.
    """
    if page.html is not None:
        markup = page.html.encode("utf-8", "ignore")
    else:
        markup = in_utf8(page.body or b"", page.headers.get("content-type"))
    start = markup[:SNIFFED_BYTES].decode("utf-8", "ignore")
    if not start.strip() and not markup.decode().strip():
        raise EmptyInput("the page is empty")
    refuse_listing(markup)
    refuse_source_view(markup)
    original = as_it_was(without_blanks_of_layout(_without_controls(markup)), page.base_url)
    paired = with_pairs(original.markup, page.headers.get("content-type"))
    return original._replace(markup=bounded(without_scopes(paired)))


def read_markup(markup: bytes, base_url: str | None = None) -> tuple[LexborHTMLParser, Document]:
    """The tree and the document, with what scripts or styles would draw written out: formulas, quotation marks."""
    tree = _parsed(markup)
    as_written = is_own(markup)
    document = read(tree, base_url, as_written=as_written)
    if not as_written and write_out_converted(tree, document):
        document = read(tree, base_url)
    if document.has_drawn_text and _write_out_drawn(tree):
        document = read(tree, base_url, as_written=as_written)
    return tree, document


def text_without_controls(text: str) -> str:
    """Plain text with spaces for control characters, mended where it was decoded twice."""
    if not CONTROL.search(text):
        return text
    without_nul = text.replace("\0", "").encode("utf-8", "ignore")
    return CONTROL.sub(" ", without_double_encoding(without_nul).decode())


def _without_controls(markup: bytes) -> bytes:
    """No text holds a control character (HTML, 13.2.2), and none may reach a terminal: they become spaces.

    NUL is passed over, as by browsers (HTML, 13.2.6.4.7).
    """
    if b"\0" in markup:
        markup = markup.replace(b"\0", b"")
    if markup.translate(None, _NO_C0):
        markup = markup.translate(_SPACES_FOR_C0)
    if _has_c1(markup):
        markup = _C1.sub(b" ", without_double_encoding(markup))
    return _CONTROL_REFERENCE.sub(b" ", markup)


def _has_c1(markup: bytes) -> bool:
    """As a search by `_C1`, which takes ten times as long where few characters begin so."""
    at = markup.find(0xC2)
    while at >= 0 and not _C1.match(markup, at):
        at = markup.find(0xC2, at + 1)
    return at >= 0


def _parsed(markup: bytes) -> LexborHTMLParser:
    """The tree of any HTML. Raises MemoryError where there is no room for it, the one thing that the parser refuses."""
    try:
        return LexborHTMLParser(markup, options=LexborDocumentOptions.WO_EVENTS)
    except SelectolaxError:
        raise MemoryError from None


def _write_out_drawn(tree: LexborHTMLParser) -> bool:
    """Puts into the tree what a browser or a script draws of it: formulas, quotation marks, line ends, notes beside the
    text. Whether there was any."""
    from scrape.extractor.parsing.converted_markup import write_out_distill
    from scrape.extractor.parsing.formulas import write_out_formulas
    from scrape.extractor.parsing.kept_lines import write_out_lines
    from scrape.extractor.parsing.placed_notes import write_out_notes
    from scrape.extractor.parsing.quotations import write_out_quotations
    from scrape.extractor.parsing.tex_delimiters import write_out_delimited

    texts = (write_out_distill, write_out_notes, write_out_lines, write_out_quotations)
    writers = (*texts, write_out_delimited, write_out_formulas)
    return sum(write(tree) for write in writers) > 0  # all of them: `any` would stop at the first
