"""What the files in a folder of articles are called."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from scrape import url_keys
from scrape.patterns import compiled_late
from scrape.records import Page
from scrape.writer.formats import Record

NAME_MAX_BYTES = 120
"""Of a file name, suffix included; every common file system takes it."""

_DIGEST = 16
"""Hexadecimal digits: of a million URLs two share them once in 37 million folders, and a file is replaced by them."""

_ENDING = compiled_late(rf"(-[0-9a-f]{{{_DIGEST}}})(?:-\d+)?(\.[a-z]+)\Z")


def file_name(record: Record, ending: str) -> str:
    """A name that every system takes, stable from run to run.

    Words of the title, or of host and path, or of the source, before an `ending` that begins with the digest. It
    has nothing but letters and digits in lower case and hyphens: no system reserves it or confuses it.
    """
    words = _slug(_title(record) or "") or _slug(_path_words(record.url or record.source or "")) or "article"
    room = NAME_MAX_BYTES - len(ending.encode())
    return words.encode()[:room].decode("utf-8", "ignore").rstrip("-") + ending


def digest_of(record: Record, *, by_url: bool = False) -> str:
    """A digest of the URL (or source, whether `./` is before it or not) and the title, which tells apart what has the
    same words.

    `by_url`: of the URL alone, where there is one: what is downloaded from it is the same article.
    """
    from hashlib import sha256

    of = url_keys.normal_form(record.url) if by_url and record.url else None
    if of is None:
        of = f"{record.url or _path(record.source)}\n{_title(record)}"
    if isinstance(record, Page):  # it stands beside its article
        of = f"page {of}"
    return sha256(of.encode("utf-8", "replace")).hexdigest()[:_DIGEST]


def _path(source: str | None) -> str:
    return os.path.normpath(source) if source else ""


def names_by_ending(names: Iterable[str]) -> dict[str, list[str]]:
    """The names that `file_name` makes, by digest and format, without the numbers that tell apart equal digests."""
    found: dict[str, list[str]] = {}
    for name in names:
        composed = unicodedata.normalize("NFC", name)  # some systems list names decomposed
        ending = _ENDING.search(composed)
        if ending is not None and _is_made(composed, composed[: ending.start()]):
            found.setdefault(ending[1] + ending[2], []).append(name)
    return found


def _is_made(name: str, words: str) -> bool:
    """Whether a name is like those made here: others with such an ending are of somebody's own."""
    return words != "" and words == _slug(words) and len(name.encode("utf-8", "replace")) <= NAME_MAX_BYTES


def _title(record: Record) -> str | None:
    return None if isinstance(record, Page) else record.title


def _slug(text: str) -> str:
    """The words of the text, joined by hyphens; their combining marks stay.

    Letters that this system's names of files cannot hold, as its locale has it, are left out.
    """
    encoding = sys.getfilesystemencoding()
    folded = unicodedata.normalize("NFC", text.casefold()).encode(encoding, "ignore").decode(encoding)
    return "-".join("".join(letter if _is_in_word(letter) else " " for letter in folded).split())


def _is_in_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM"


def _path_words(origin: str) -> str:
    try:
        parts = urlsplit(origin)
    except ValueError:
        return origin
    return f"{parts.netloc} {Path(parts.path).stem}" if parts.netloc else Path(origin).stem
