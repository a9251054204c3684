"""JSONL that survives whatever ends the run: each record is whole in the file, or not at all.

A record is one write to a file opened for appending, so that a kill can tear only the last line, and that is
cut off at the next start. The file is locked while a run writes to it; the system drops the lock of a
process that was killed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from hashlib import blake2b
from pathlib import Path

from scrape.errors import OutputError
from scrape.writer import Extra
from scrape.writer.destination import file_mode, reporting
from scrape.writer.formats import Record, render
from scrape.writer.held_file import HeldFile, append

UNFINISHED = ".part"
"""What the name of a file ends in until its run has come to the end."""


class Appender:
    """Writes records to a file that stays as it is whenever the run ends."""

    def __init__(self, handle: int, path: Path, extras: Sequence[Extra]) -> None:
        self._handle = handle
        self._extras = extras
        self.path = path
        self.successes = 0
        """Records written that are no failures."""

    def write(self, record: Record, *, alone: bool = False) -> None:
        """Writes one record. Raises OutputError."""
        del alone
        with reporting(str(self.path)):
            append(self._handle, render(record, "jsonl", self._extras).encode("utf-8", "replace"))
        self.successes += record.error is None


class Recorded:
    """The URLs that have their record. Of each, 64 bits are kept."""

    def __init__(self) -> None:
        self._digests: set[int] = set()

    def add(self, url: str) -> bool:
        """Whether it is new."""
        digest = int.from_bytes(blake2b(url.encode("utf-8", "replace"), digest_size=8).digest())
        is_new = digest not in self._digests
        self._digests.add(digest)
        return is_new

    def __len__(self) -> int:
        return len(self._digests)


@contextmanager
def open_resumed(
    output: str, extras: Sequence[Extra] = (), *, pages: bool = False, retry_failed: bool = False
) -> Iterator[tuple[Appender, Recorded]]:
    """Goes on with the records in `output`, or with those that a run left unfinished, or begins.

    A torn last line is cut off. `pages`: the records are pages, not articles. `retry_failed`: failures are
    taken out, and do not count as recorded. Raises OutputError where another run writes to the file, or it
    holds something else.
    """
    path = Path(os.path.realpath(output))
    with ExitStack() as stack:
        with reporting(output):
            held = stack.enter_context(_held_to_resume(path))
            _cut_off_torn_line(held)
            recorded, failures = _recorded(path, pages=pages, retry_failed=retry_failed)
            if failures:
                _keep_only(held, lambda line: json.loads(line).get("error") is None)
        yield Appender(held.handle, path, extras), recorded
        with reporting(output):
            os.fsync(held.handle)


def _held_to_resume(path: Path) -> HeldFile:
    unfinished = _unfinished(path)
    if unfinished.exists() and not path.exists():
        held = HeldFile.open(unfinished)
        held.path = unfinished.rename(path)
        return held
    held = HeldFile.open(path)
    if unfinished.exists():
        HeldFile.open(unfinished).close()  # refused, where a run is about to replace `path`
    return held


@contextmanager
def open_unfinished(output: str, extras: Sequence[Extra] = ()) -> Iterator[Appender]:
    """A file that takes the place of `output` when the block ends without an error.

    Otherwise it stays, with `UNFINISHED` at the end of its name, if an article is in it: `open_resumed` goes on
    with it. Raises OutputError.
    """
    path = Path(os.path.realpath(output))
    unfinished = _unfinished(path)
    with ExitStack() as stack:
        with reporting(output):
            if path.exists():
                stack.enter_context(HeldFile.open(path))  # nobody goes on with what is about to be replaced
            held = stack.enter_context(HeldFile.open(unfinished))
            os.ftruncate(held.handle, 0)
        appender = Appender(held.handle, unfinished, extras)
        try:
            yield appender
            with reporting(output):
                os.fsync(held.handle)
                unfinished.chmod(file_mode(path))
                unfinished.replace(path)
        except BaseException:
            if not appender.successes:
                unfinished.unlink(missing_ok=True)
            raise


def _unfinished(path: Path) -> Path:
    return path.with_name(path.name + UNFINISHED)


def _cut_off_torn_line(held: HeldFile) -> None:
    """Cuts off a last line that has no end."""
    size = os.lseek(held.handle, 0, os.SEEK_END)
    at = size
    with held.path.open("rb") as lines:
        while at > 0:
            start = max(0, at - _STEP)
            lines.seek(start)
            newline = lines.read(at - start).rfind(b"\n")
            if newline >= 0:
                at = start + newline + 1
                break
            at = start
    if at < size:
        os.ftruncate(held.handle, at)


def _keep_only(held: HeldFile, keeps: Callable[[bytes], bool]) -> None:
    """Leaves only some lines in the file, which is replaced at one stroke."""
    beside = held.path.with_name(f".{held.path.name}.new")
    with ExitStack() as stack:
        new = HeldFile.open(beside)
        stack.callback(new.close)
        stack.callback(lambda: beside.unlink(missing_ok=True))
        os.ftruncate(new.handle, 0)
        with held.path.open("rb") as lines, open(new.handle, "ab", closefd=False) as kept:
            kept.writelines(line for line in lines if keeps(line))
        os.fsync(new.handle)
        beside.chmod(file_mode(held.path))
        beside.replace(held.path)
        stack.pop_all()
    held.close()
    held.handle = new.handle


_STEP = 1 << 20
"""Bytes read at once in search of the last line's start."""


def _recorded(path: Path, *, pages: bool, retry_failed: bool) -> tuple[Recorded, int]:
    """The URLs that need not be fetched, and how many records are failures to be tried again."""
    recorded = Recorded()
    failures = 0
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                record = json.loads(line)
                url, failed = record["url"], record.get("error") is not None
                if ("schema_version" in record) == pages:
                    raise ValueError
            except (ValueError, TypeError, KeyError, AttributeError):
                kind = "page" if pages else "article"
                raise OutputError(
                    f"{path}: line {number} is no {kind} record: --resume goes on only with a file of such"
                ) from None
            if failed and retry_failed:
                failures += 1
            else:
                recorded.add(str(url))
    return recorded, failures
