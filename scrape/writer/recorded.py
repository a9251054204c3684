"""Which URLs have their record in a file of JSONL, and which of them failed."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Sequence
from typing import NamedTuple

from scrape.errors import OutputError
from scrape.url_keys import page_digest
from scrape.writer import EXTRAS, Extra
from scrape.writer.held_file import HeldFile, append


class Recorded:
    """The URLs that have their record, in whatever form they are spelled, with tracking parameters or without. Of each,
    64 bits are kept."""

    def __init__(self) -> None:
        self._digests: set[int] = set()

    def add(self, url: str) -> bool:
        """Whether it is new."""
        digest = page_digest(url)
        is_new = digest not in self._digests
        self._digests.add(digest)
        return is_new

    def __contains__(self, url: str) -> bool:
        return page_digest(url) in self._digests

    def __or__(self, others: Recorded) -> Recorded:
        """Those of both."""
        union = Recorded()
        union._digests = self._digests | others._digests
        return union

    def without(self, others: Recorded) -> Recorded:
        """Those that are not among the others."""
        rest = Recorded()
        rest._digests = self._digests - others._digests
        return rest

    def __len__(self) -> int:
        return len(self._digests)


def recorded_in(held: HeldFile, extras: Sequence[Extra], *, pages: bool) -> tuple[Recorded, Recorded]:
    """The URLs of what was fetched, and of the failures; the last line is mended once the others are known as ours.

    Raises OutputError for a line that is no record, or where articles have other `extras`.
    """
    recorded, failed = Recorded(), Recorded()
    end = 0
    line = b"\n"
    with held.path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            known = known_record(line)
            if known is None or known.is_page != pages:
                if _is_torn(line, pages=pages):
                    break
                kind = "page" if pages else "article"
                raise OutputError(
                    f"{held.path}: line {number} is no {kind} record: --resume goes on only with a file of such"
                )
            if number == 1 and not pages and known.extras != set(extras):
                raise OutputError(
                    f"{held.path}: this run has {_option(extras)}; the records in it have {_option(known.extras)}: "
                    "give the same, or another name to -o"
                )
            (failed if known.has_failed else recorded).add(known.url)
            end += len(line)
    if end < os.lseek(held.handle, 0, os.SEEK_END):
        os.ftruncate(held.handle, end)
    elif not line.endswith(b"\n"):
        append(held.handle, b"\n")
    return recorded, failed


class KnownRecord(NamedTuple):
    """What is asked of a record in a file."""

    url: str
    has_failed: bool
    is_page: bool
    extras: frozenset[Extra]


def known_record(line: bytes) -> KnownRecord | None:
    """None for what is no record."""
    try:
        record = json.loads(line)
        return KnownRecord(
            url=str(record["url"]),
            has_failed=record.get("error") is not None,
            is_page="schema_version" not in record,
            extras=frozenset(extra for extra in EXTRAS if extra in record),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def has_failed(line: bytes, of: Recorded | None = None) -> bool:
    """Whether it is the record of a failure, `of` one of these URLs."""
    known = known_record(line)
    return known is not None and known.has_failed and (of is None or known.url in of)


def _option(extras: Collection[Extra]) -> str:
    return f"--with {','.join(extra for extra in EXTRAS if extra in extras)}" if extras else "no --with"


def _is_torn(line: bytes, *, pages: bool) -> bool:
    """Whether it is the beginning of one of our records, and no more."""
    begins = b'{"url": ' if pages else b'{"schema_version": '
    return not line.endswith(b"\n") and (line.startswith(begins) or begins.startswith(line))
