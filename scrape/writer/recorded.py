"""Which URLs have their record in a file of JSONL, and which of them failed."""

from __future__ import annotations

import json
import os
from hashlib import blake2b

from scrape.errors import OutputError
from scrape.writer.held_file import HeldFile, append


class Recorded:
    """The URLs that have their record. Of each, 64 bits are kept."""

    def __init__(self) -> None:
        self._digests: set[int] = set()

    def add(self, url: str) -> bool:
        """Whether it is new."""
        digest = _digest(url)
        is_new = digest not in self._digests
        self._digests.add(digest)
        return is_new

    def __contains__(self, url: str) -> bool:
        return _digest(url) in self._digests

    def update(self, others: Recorded) -> None:
        self._digests |= others._digests

    def without(self, others: Recorded) -> Recorded:
        """Those that are not among the others."""
        rest = Recorded()
        rest._digests = self._digests - others._digests
        return rest

    def __len__(self) -> int:
        return len(self._digests)


def _digest(url: str) -> int:
    return int.from_bytes(blake2b(url.encode("utf-8", "replace"), digest_size=8).digest())


def recorded_in(held: HeldFile, *, pages: bool) -> tuple[Recorded, Recorded]:
    """The URLs of what was fetched, and of the failures; the last line is mended once the others are known as ours."""
    recorded, failed = Recorded(), Recorded()
    end = 0
    line = b"\n"
    with held.path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            record = url_and_failure(line, pages=pages)
            if record is None:
                if _is_torn(line, pages=pages):
                    break
                kind = "page" if pages else "article"
                raise OutputError(
                    f"{held.path}: line {number} is no {kind} record: --resume goes on only with a file of such"
                )
            (failed if record[1] else recorded).add(record[0])
            end += len(line)
    if end < os.lseek(held.handle, 0, os.SEEK_END):
        os.ftruncate(held.handle, end)
    elif not line.endswith(b"\n"):
        append(held.handle, b"\n")
    return recorded, failed


def url_and_failure(line: bytes, *, pages: bool | None = None) -> tuple[str, bool] | None:
    """The URL of a record and whether it is a failure; None for what is none. `pages`: of pages, or of articles."""
    try:
        record = json.loads(line)
        if pages is not None and ("schema_version" in record) == pages:
            return None
        return str(record["url"]), record.get("error") is not None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def has_failed(line: bytes) -> bool:
    return json.loads(line).get("error") is not None


def _is_torn(line: bytes, *, pages: bool) -> bool:
    """Whether it is the beginning of one of our records, and no more."""
    begins = b'{"url": ' if pages else b'{"schema_version": '
    return not line.endswith(b"\n") and (line.startswith(begins) or begins.startswith(line))
