"""Content that is no page, told from its first bytes or its control characters.

Signatures: WHATWG MIME Sniffing, section 6, and the formats' own specifications.
"""

from __future__ import annotations

import re

from scrape.charset import utf_16
from scrape.errors import UnsupportedType
from scrape.patterns import compiled_late

SNIFFED_BYTES = 4096
MARKDOWN = "text/markdown"
"""RFC 7763."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n\x1a\n", "an image (PNG)"),
    (b"\xff\xd8\xff", "an image (JPEG)"),
    (b"GIF87a", "an image (GIF)"),
    (b"GIF89a", "an image (GIF)"),
    (b"II*\0", "an image (TIFF)"),
    (b"MM\0*", "an image (TIFF)"),
    (b"\0\0\1\0", "an icon"),
    (b"PK\x03\x04", "a ZIP archive (of which unzip takes out pages and WARC files) or an office document"),
    (b"bplist00", "a property list, as Safari's web archives are (textutil -convert html reads them)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "gzip data"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"\xfd7zXZ\0", "xz data, which xzcat decompresses"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"OggS\0", "audio or video (Ogg)"),
    (b"\x1aE\xdf\xa3", "video (Matroska)"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"\0asm", "a WebAssembly module"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"PAR1", "Parquet, which scrape bulk reads"),
)

_SIGNATURES_IN_TWO_PARTS: tuple[tuple[bytes, int, tuple[bytes, ...], str], ...] = (
    (b"BM", 6, (b"\0\0\0\0",), "an image (BMP)"),
    (b"ID3", 3, (b"\2", b"\3", b"\4"), "audio (MP3)"),
    (b"BZh", 4, (b"1AY&SY", b"\x17rE8P\x90"), "bzip2 data, which bzcat decompresses"),
    (b"wOF", 4, (b"\0\1\0\0", b"OTTO", b"true"), "a font"),
    (b"\0", 4, (b"ftyp",), "an image, audio or video (ISO media)"),
    (b"RIFF", 8, (b"WEBP", b"WAVE", b"AVI "), "an image, audio or video (RIFF)"),
)
"""First bytes, and what one of must follow at an offset: an article may begin with "BMW" or "ID3 tags"."""

_TAR_SIGN_AT = 257
"""Where its only sign stands (POSIX.1-1988): before it comes the name of the first file."""

_BINARY_CONTROLS = compiled_late(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")

_LISTING = compiled_late(
    rb"(?>\xef\xbb\xbf|\s+|<\?.*?\?>|<!--.*?-->|<!doctype[^>]*>)*+"
    rb"<(?:[\w-]+:)?(?:(?P<feed>rss|feed|rdf(?=\s[^>]*purl\.org/rss/))|(?P<notes>en-export)|(?P<list>plist)|urlset|sitemapindex)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
"""RSS, Atom, sitemaps.org's formats, Evernote's and Apple's, by their root."""

_SOURCE_VIEWS = (b'<div class="line-gutter-backdrop">', b'<body id="viewsource"')

BINARY_SHARE = 0.02
"""Of the first bytes. None of the 2,013 pages of the labelled corpora has a control character in its first 4,096."""


def binary_kind(start: bytes) -> str | None:
    """What binary content starts with these bytes, in words (`a PDF`), or None where it may be text."""
    for signature, kind in _SIGNATURES:
        if start.startswith(signature):
            return kind
    for signature, offset, endings, kind in _SIGNATURES_IN_TWO_PARTS:
        if start.startswith(signature) and start.startswith(endings, offset):
            return kind
    if start.startswith(b"ustar", _TAR_SIGN_AT):
        return "a tar archive"
    if utf_16(start):
        return None
    if len(_BINARY_CONTROLS.findall(start)) > BINARY_SHARE * len(start):
        return "binary data"
    return None


def refuse_listing(start: bytes) -> None:
    """Raises UnsupportedType where a feed or a sitemap, in UTF-8, starts with these bytes."""
    listing = _LISTING.match(start[:SNIFFED_BYTES])
    if listing is None:
        return
    if listing["notes"]:
        raise UnsupportedType("this is an export of notes (ENEX), not a page: export them as HTML")
    if listing["list"]:
        raise UnsupportedType("this is a property list, not a page: textutil -convert html reads Safari's web archives")
    kind = "feed" if listing["feed"] else "sitemap"
    raise UnsupportedType(f"this is a {kind}, not a page: scrape fetch --{kind} URL takes the pages that it lists")


def refuse_source_view(start: bytes) -> None:
    """Raises UnsupportedType where these bytes begin what a browser draws of a page's source (Chrome, Firefox)."""
    if any(sign in start[:SNIFFED_BYTES] for sign in _SOURCE_VIEWS):
        raise UnsupportedType("this is a browser's view of a page's source: save the page itself")


def refuse_binary(content: bytes) -> None:
    """Raises UnsupportedType where the content is binary."""
    kind = binary_kind(content[:SNIFFED_BYTES])
    if kind is not None:
        raise UnsupportedType(f"this is {kind}, not a page: give HTML, plain text or JSONL")
