"""What kind of input a file is, by its first bytes."""

from __future__ import annotations

import re
from typing import Literal

from scrape.charset import utf_16
from scrape.errors import EmptyInput, UnsupportedType
from scrape.http.message import begins_response
from scrape.media_types import SNIFFED_BYTES, refuse_binary
from scrape.patterns import compiled_late
from scrape.reader.markup import is_markup

InputKind = Literal["html", "text", "jsonl", "warc", "mhtml", "response"]

Compression = Literal["gzip", "zstd", "lz4"]
"""How a file may be compressed: RFC 1952, RFC 8878, LZ4 frames."""

DICTIONARY_FRAME = b"\x5d\x2a\x4d\x18"
"""How the skippable frame begins that holds the dictionary of a .warc.zst."""
COMPRESSED_SUFFIXES = frozenset({".gz", ".zst", ".lz4"})
_COMPRESSED: dict[bytes, Compression] = {
    b"\x1f\x8b\x08": "gzip",
    b"\x28\xb5\x2f\xfd": "zstd",
    DICTIONARY_FRAME: "zstd",
    b"\x04\x22\x4d\x18": "lz4",
}

_RECORD = compiled_late(rb'\{\s*(?:"|\})')
_RECORD_LINE = compiled_late(rb'^\{\s*"', re.MULTILINE)
_PAGE_RECORD_LINE = compiled_late(rb'^\{\s*"(?:[^\n]*?")?(?:url|html|text|body_base64)"\s*:', re.MULTILINE)
"""A line that begins an object, with a key that page records have."""
_ARRAY_OF_RECORDS = compiled_late(rb'\[\s*\{\s*"')
_ARCHIVE = compiled_late(rb"WARC/\d")
_OLD_ARCHIVE = b"filedesc://"
"""How the first record of an ARC file begins (Internet Archive, 1996)."""
_HEADER = rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*+)"
_SAVED_PAGE = compiled_late(
    _HEADER + rb"*?(?:Content-Type:\s*multipart/(?:related|alternative|mixed)\b|(?<=\n)MIME-Version:\s*1)"
    rb"|(?:(?:Delivered-To|Return-Path|MIME-Version):|Received: (?:from|by) )[^\n]*\n(?:[ \t]+\S|[\w-]+:)"
    rb"|(?=%(header)b*?From:[^\n]*@)(?=%(header)b*?Date:)%(header)b*?Subject:" % {b"header": _HEADER},
    re.IGNORECASE,
)
"""Of a mail the first headers, as there may be more than are looked at. A text may begin with a line that looks like
one, so it takes two; the second may have any name where the first has one that mail servers write."""
_ENVELOPE = rb"From [^\n]{1,200}\d\d:\d\d(?::\d\d)?(?: (?:[A-Z]{2,5}|[+-]?\d{4})){1,3}[ \t\r]*\n"
ENVELOPE_LINE = compiled_late(_ENVELOPE)
"""The line before each mail of a file of many (RFC 4155): behind its hour are a zone and the year at most, where a
sentence (`From Monday at 10:00 the ferry ...`) goes on."""
_MAILBOX = compiled_late(_ENVELOPE + rb"[\w-]{1,60}:[ \t]")
_URLS = compiled_late(rb"(?:https?://\S++\s*+)++(?:h[tps:/]{0,7})?", re.IGNORECASE)
"""Nothing but URLs; the last may be cut off."""
_FILE_NAMES = compiled_late(
    rb"(?:(?:[^\s<>]{1,255}+ ){0,3}[^\s<>]{0,255}[^\s<>/\\]\.(?:x?html?|mhtml?|jsonl|warc|eml|txt)(?:\.gz|\.zst)?+"
    rb"\s*+(?:(?<=\n)|\Z))++",
    re.IGNORECASE,
)
"""Nothing but names of files that may hold pages, one a line; more than three blanks make a sentence."""
_INDEX = compiled_late(rb"(?:CDX [a-zA-Z] |\S+\)\S* \d{14} \{\"|\S+\)\S* \d{14} \S+ \S+/\S+ (?:\d{3}|-) )")
"""How the index of a web archive begins (CDX, CDXJ), which has a line for each record."""
_WHOLE_PAGE = compiled_late(
    rb"(?>\s+|<\?xml.*?\?>|<!--.*?-->)*+<(?:!doctype\s+html|html|head|body|title|meta)[\s>]", re.IGNORECASE | re.DOTALL
)
_COLUMN = rb'(?:[\w.-][\w .()/%#-]{0,39}+|"[^"\r\n]{1,60}+")'
_HEAD_OF_TABLE = compiled_late(rb"%b(?:([,;\t])%b)++\r?\n" % (_COLUMN, _COLUMN))
"""A first line of nothing but names of columns; prose has a blank after its commas."""
_CELL_WITH_PAGE = compiled_late(r"<(?:!doctype|html|head|body)[\s>]", re.IGNORECASE)
_COLUMNS = frozenset(
    "id url uri link href title name headline text body content html description summary date time published created"
    " updated year author authors source category tags language lang status word_count value count number key"
    " type".split()
)
_NUMBER = compiled_late(r"\s*[-+]?[\d.,]*\d%?\s*")
MIN_KNOWN_COLUMNS = 2
"""Of the names in the first line: verses and dialogues have as many parts in each line, too."""
MARKDOWN_ENDINGS = frozenset({".md", ".markdown", ".mdx"})
TEXT_ENDINGS = MARKDOWN_ENDINGS | {".txt", ".text"}
LINE_ENDINGS = frozenset({".jsonl", ".ndjson"})
_TABLES = frozenset({".csv", ".tsv"})
_TABLE_ADVICE = (
    "this is a table (CSV): give JSONL, one object a line (mlr --icsv --ojsonl cat makes it so),"
    " or call it .txt where it is text"
)
LONGEST_MARK = 3
"""Bytes that a byte order mark takes of what is seen."""
RECORD_SEPARATOR = b"\x1e"
"""Before each object of a JSON text sequence (RFC 7464), as `jq --seq` writes it."""
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", RECORD_SEPARATOR)


MOST_BLANK = 1_000_000
"""Bytes of blank lines after which nothing more is waited for: they are held in memory. Not measured."""
_BLANK_OR_MARK = b" \t\r\n\x0b\x0c\0\xef\xbb\xbf\xfe\xff"


class Beginning:
    """What was seen of an input, until it is enough to recognise: blank lines before it tell nothing."""

    def __init__(self) -> None:
        self._seen = bytearray()
        self._blank = 0

    def add(self, piece: bytes) -> None:
        """What comes next."""
        if self.is_blank:
            self._blank += len(piece) - len(piece.lstrip(_BLANK_OR_MARK))
        self._seen += piece

    @property
    def seen(self) -> bytes:
        return bytes(self._seen)

    @property
    def is_blank(self) -> bool:
        return self._blank == len(self._seen)

    @property
    def is_enough(self) -> bool:
        return len(self._seen) - self._blank >= SNIFFED_BYTES or self._blank > MOST_BLANK


def beginning_of(content: bytes) -> bytes:
    """As much of the content as is needed to recognise it."""
    blank = len(content) - len(content.lstrip(_BLANK_OR_MARK))
    return content[: blank + SNIFFED_BYTES]


def recognise(start: bytes, *, is_called_text: bool = False) -> InputKind:
    """The kind of input that starts with these bytes. `is_called_text`: its name says that it is text, which may show
    records and tables.

    Raises EmptyInput where there is nothing but white space, UnsupportedType for what is no page.
    """
    plain = _without_mark(start)
    if not plain:
        raise EmptyInput(
            f"nothing but blank lines in its first {len(start):,} bytes: remove them"
            if len(start) > MOST_BLANK
            else "there is nothing in it"
        )
    if _ARCHIVE.match(plain):
        return "warc"
    if begins_response(plain):
        return "response"
    # Of short records the separators are too many for a text.
    refuse_binary(start.replace(RECORD_SEPARATOR, b"") if _RECORD.match(plain) else start)
    if _ARRAY_OF_RECORDS.match(plain):
        raise UnsupportedType("this is a JSON array: give JSONL, one object a line (jq -c '.[]' makes it so)")
    if _begins_record_lines(plain) or (not is_called_text and _is_mostly_records(plain)):
        return "jsonl"
    if plain.startswith(_OLD_ARCHIVE):
        raise UnsupportedType("this is an ARC file: give WARC (warcio recompress OLD.arc.gz NEW.warc.gz makes it so)")
    if not is_called_text and _is_table(plain):
        raise UnsupportedType(_TABLE_ADVICE)
    if _SAVED_PAGE.match(plain) or _MAILBOX.match(plain):
        return "mhtml"
    if is_markup(plain):
        return "html"
    _refuse_list(plain, is_cut=len(start) >= SNIFFED_BYTES)
    return "text"


def _refuse_list(plain: bytes, *, is_cut: bool) -> None:
    """Raises UnsupportedType for what only names pages."""
    if _INDEX.match(plain):
        raise UnsupportedType("this is the index of a web archive (CDX), without its pages: give the WARC files")
    if _URLS.fullmatch(plain):
        raise UnsupportedType("there are only URLs in it: scrape fetch -i FILE downloads their pages")
    if _FILE_NAMES.fullmatch(plain[: plain.rfind(b"\n") + 1] if is_cut else plain):
        raise UnsupportedType("there are only names of files in it: give what they hold, or use scrape clean FILE...")


def _begins_record_lines(plain: bytes) -> bool:
    return _RECORD.match(plain) is not None or (plain.startswith(b"{") and _RECORD_LINE.search(plain) is not None)


def _is_mostly_records(plain: bytes) -> bool:
    """Whether most of what is seen are page records, after lines of something else: what a program said, or the end
    of a record whose start is lost."""
    if b"\n{" not in plain or (plain.startswith(b"<") and not plain.partition(b"\n")[0].rstrip().endswith(b"}")):
        return False
    records = sum(len(line) for line in plain.splitlines() if _PAGE_RECORD_LINE.match(line))
    return 2 * records >= len(plain)


def _is_table(plain: bytes) -> bool:
    """Whether this is CSV, as far as it is seen: names of columns, and rows that have a cell for each of them.

    One row of two cells may as well be a line with a comma, unless one of them holds a page.
    """
    head = _HEAD_OF_TABLE.match(plain)
    if head is None:
        return False
    import csv

    lines = plain.decode("utf-8", "replace").rstrip().splitlines(keepends=True)
    reader = csv.reader(lines, delimiter=head[1].decode())
    try:
        columns, *rows = list(reader)
    except csv.Error:
        return False
    is_cut_off = len(plain) >= SNIFFED_BYTES - LONGEST_MARK
    whole = rows[:-1] if is_cut_off else rows
    if not rows or len(rows[-1]) > len(columns) or any(len(row) != len(columns) for row in whole):
        return False
    if not (_are_known(columns) or _holds_numbers(columns, rows)):
        return False
    return len(rows) > 1 or len(columns) > 2 or any(_CELL_WITH_PAGE.match(cell) for cell in rows[0])


def _are_known(columns: list[str]) -> bool:
    return sum(column.strip().lower() in _COLUMNS for column in columns) >= MIN_KNOWN_COLUMNS


def _holds_numbers(columns: list[str], rows: list[list[str]]) -> bool:
    """Whether a column is of numbers, and none is called by one, as where a list of contents begins."""
    if any(map(_NUMBER.fullmatch, columns)):
        return False
    return any(all(map(_NUMBER.fullmatch, cells)) for cells in zip(*rows, strict=False))


def compression_of(start: bytes) -> Compression | None:
    """How a file that starts with these bytes is compressed."""
    return next((name for magic, name in _COMPRESSED.items() if start.startswith(magic)), None)


def kind_by_name(ending: str) -> InputKind:
    """What a file is, by how its name ends, whose content may be any text. Raises UnsupportedType for a table."""
    if ending in _TABLES:
        raise UnsupportedType(_TABLE_ADVICE)
    return "jsonl" if ending in LINE_ENDINGS else "text"


def is_mailbox(start: bytes) -> bool:
    """Whether a file of mails that starts with these bytes may hold several."""
    return _MAILBOX.match(_without_mark(start)) is not None


def begins_record(start: bytes) -> bool:
    """Whether these bytes hold the first line of JSONL, so that no more are needed to recognise it."""
    plain = _without_mark(start)
    return b"\n" in plain and _RECORD.match(plain) is not None


def begins_page(start: bytes) -> bool:
    """Whether a file that starts with these bytes is beyond doubt a page or an archive of pages, not any text."""
    plain = _without_mark(start)
    return begins_response(plain) or any(sign.match(plain) for sign in (_WHOLE_PAGE, _SAVED_PAGE, _MAILBOX, _ARCHIVE))


def _without_mark(start: bytes) -> bytes:
    """The bytes without byte order mark and leading blanks; of UTF-16 also without its zeros."""
    plain = start.replace(b"\0", b"") if utf_16(start) else start
    for mark in _MARKS:
        plain = plain.removeprefix(mark)
    return plain.lstrip()
