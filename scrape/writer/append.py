"""JSONL that survives whatever ends the run: each record is in the file whole, or not at all.

A record is one write to a file opened for appending, so that a kill can tear only the last line, and that is
cut off at the next start, if it is one of ours. The file is locked while a run writes to it; the system drops the
lock of a process that was killed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from scrape.errors import OutputError
from scrape.writer import Extra
from scrape.writer.destination import reporting, take_place, unfinished
from scrape.writer.formats import Record, render
from scrape.writer.held_file import HeldFile, append
from scrape.writer.recorded import Recorded, has_failed, known_record, recorded_in

_SET_ASIDE = ".failed"
"""What the name of a hidden file beside ends in, which holds the failures that are being tried again."""


class Appender:
    """Writes records to a file that stays as it is whenever the run ends."""

    def __init__(self, handle: int, path: Path, extras: Sequence[Extra], aside: Path | None = None) -> None:
        self._handle = handle
        self._aside = aside
        self._extras = extras
        self.path = path
        self.successes = 0
        """Records written that are no failures."""
        self.written = Recorded()
        self.failed_before = 0
        """URLs whose failure was there already, and stays; known when `open_resumed` has ended."""
        self.kept_besides = 0
        """URLs that have a record in the file which this one takes the place of, and none in this one yet."""

    def failures(self) -> Iterator[str]:
        """The URLs of the failures that are to be replaced, in their order, one or more times."""
        if self._aside is not None and self._aside.is_file():
            with self._aside.open("rb") as lines:
                yield from (known.url for line in lines if (known := known_record(line)) is not None)

    def settle(self, url: str) -> None:
        """Drops the failure of a URL, of which no record is to come. Failures must be replaced."""
        self.written.add(url)

    def write(self, record: Record, *, alone: bool = False) -> None:
        """Writes one record. Raises OutputError."""
        del alone
        with reporting(str(self.path)):
            append(self._handle, render(record, "jsonl", self._extras).encode("utf-8", "replace"))
        self.successes += record.error is None
        self.written.add(record.url or "")


@contextmanager
def open_resumed(
    output: str,
    extras: Sequence[Extra] = (),
    *,
    pages: bool = False,
    retry_failed: bool = False,
    replaces_failures: bool = False,
) -> Iterator[tuple[Appender, Recorded]]:
    """Goes on with the records in `output`, or with those that an interrupted run left beside it, or begins.

    Where there are both, what was left replaces the other file at the end, as that run meant it to; but earlier
    records stay where their URL got no new one, and earlier articles where it only got a failure. A torn last line is
    cut off.

    `pages`: the records are pages, not articles. `retry_failed`: failures do not count as recorded, and each is dropped
    if its URL is written. `replaces_failures`: they count as recorded, and are dropped likewise. Raises OutputError
    where another run writes to the file, or it holds something else, or articles with other `extras`; the file stays
    as it is then.
    """
    path = Path(os.path.realpath(output))
    with ExitStack() as stack:
        with reporting(output):
            held, replaced = _held_to_resume(path, stack)
            aside = _aside(held.path)
            recorded, failed = _recovered(held, extras, pages=pages)
            both = recorded | failed
            earlier = _Earlier.read(replaced, extras, pages=pages) if replaced else None
            settled = recorded | Recorded()
            """URLs whose failures go where they are tried again: the same page in another spelling has its record."""
            before = os.lseek(held.handle, 0, os.SEEK_END)
            if retry_failed:
                _set_aside(held, aside)
        appender = Appender(held.handle, held.path, extras, aside)
        appender.kept_besides = earlier.besides(both) if earlier else 0
        try:
            yield appender, recorded if retry_failed else both
        finally:
            with reporting(output):
                left = failed.without(appender.written) if retry_failed or replaces_failures else failed
                if retry_failed:
                    left = left.without(settled)
                    _put_back(held, aside, settled | appender.written)
                elif len(left) < len(failed):
                    _drop_replaced(held, before, appender.written)
            appender.failed_before = len(left)
        with reporting(output):
            os.fsync(held.handle)
            if earlier:
                appender.failed_before += _keep_earlier(held, earlier)
                take_place(held.path, path)


def _aside(path: Path) -> Path:
    return path.with_name(f".{path.name}{_SET_ASIDE}")


def _recovered(held: HeldFile, extras: Sequence[Extra], *, pages: bool) -> tuple[Recorded, Recorded]:
    """The URLs of the articles or pages in a file, and those of its failures, with those that a run which was killed
    had set aside. What it had begun to write in place of either is removed."""
    for replaced in (held.path, _aside(held.path)):
        _new(replaced).unlink(missing_ok=True)
    recorded, failed = recorded_in(held, extras, pages=pages)
    both = recorded | failed
    _put_back(held, _aside(held.path), both)
    return recorded, failed | both.without(recorded)


class _Earlier(NamedTuple):
    """The file that is about to be replaced, and the URLs of its articles or pages, and of its failures."""

    held: HeldFile
    fetched: Recorded
    failed: Recorded

    @classmethod
    def read(cls, held: HeldFile, extras: Sequence[Extra], *, pages: bool) -> _Earlier:
        fetched, failed = _recovered(held, extras, pages=pages)
        return cls(held, fetched, failed.without(fetched))

    def besides(self, others: Recorded) -> int:
        """How many of them are not among the others."""
        return len(self.fetched.without(others)) + len(self.failed.without(self.fetched).without(others))


def _held_to_resume(path: Path, stack: ExitStack) -> tuple[HeldFile, HeldFile | None]:
    """The file to go on with, and the one that it takes the place of; nobody goes on with that meanwhile."""
    left = unfinished(path)
    if not left.exists():
        return stack.enter_context(HeldFile.open(path)), None
    if path.exists():
        replaced = stack.enter_context(HeldFile.open(path))
        return stack.enter_context(HeldFile.open(left)), replaced
    held = stack.enter_context(HeldFile.open(left))
    held.path = left.rename(path)
    return held, None


def _keep_earlier(held: HeldFile, earlier: _Earlier) -> int:
    """Adds the records of the file about to be replaced that are still the best of their URL; how many failures."""
    fetched, failed = Recorded(), Recorded()
    with held.path.open("rb") as lines:
        for known in filter(None, map(known_record, lines)):
            (failed if known.has_failed else fetched).add(known.url)
    better = earlier.fetched.without(fetched)
    left = earlier.failed.without(fetched).without(failed)

    def is_left(line: bytes) -> bool:
        known = known_record(line)
        return known is not None and known.url in (left if known.has_failed else better)

    with held.path.open("rb") as new, earlier.held.path.open("rb") as old:
        kept = (line for line in new if not has_failed(line, of=better))
        _keep_only(held, chain(kept, filter(is_left, old)))
    return len(left)


def going_on_with(output: str) -> Path:
    """The file that `open_resumed` goes on with."""
    path = Path(os.path.realpath(output))
    left = unfinished(path)
    return left if path.exists() and left.exists() else Path(output)


@contextmanager
def open_unfinished(output: str, extras: Sequence[Extra] = ()) -> Iterator[Appender]:
    """A file that takes the place of `output` when the block ends without an error.

    Otherwise it stays where `unfinished` says, if an article is in it: `open_resumed` goes on with it. Raises
    OutputError, also where there is such a file.
    """
    path = Path(os.path.realpath(output))
    left = unfinished(path)
    with ExitStack() as stack:
        with reporting(output):
            if path.exists():
                stack.enter_context(HeldFile.open(path))  # nobody goes on with what is about to be replaced
            held = stack.enter_context(HeldFile.open(left))
            if _is_worth_keeping(left):
                raise OutputError(
                    f"{left}: an interrupted run left it: --resume goes on with it; delete it to begin anew"
                )
            os.ftruncate(held.handle, 0)
        appender = Appender(held.handle, left, extras)
        try:
            yield appender
            with reporting(output):
                os.fsync(held.handle)
                take_place(left, path)
                _aside(path).unlink(missing_ok=True)  # failures of the file that is no more
        except BaseException:
            if not appender.successes:
                left.unlink(missing_ok=True)
            raise


def _is_worth_keeping(path: Path) -> bool:
    """Whether a line is anything but the record of a failure."""
    with path.open("rb") as lines:
        return not all(map(has_failed, lines))


def _set_aside(held: HeldFile, aside: Path) -> None:
    """Moves the failures out of the file, so that at every moment they are in one of the two."""
    with held.path.open("rb") as lines:
        _replaced(aside, filter(has_failed, lines)).close()
    if not aside.stat().st_size:
        aside.unlink()
        return
    with held.path.open("rb") as lines:
        _keep_only(held, (line for line in lines if not has_failed(line)))


def _drop_replaced(held: HeldFile, before: int, written: Recorded) -> None:
    """Drops the failures in the first bytes of the file, as many as there were `before`, of URLs written since."""

    def kept(lines: Iterable[bytes]) -> Iterator[bytes]:
        place = 0
        for line in lines:
            is_replaced = place < before and has_failed(line, of=written)
            place += len(line)
            if not is_replaced:
                yield line

    with held.path.open("rb") as lines:
        _keep_only(held, kept(lines))


def _put_back(held: HeldFile, aside: Path, has: Recorded) -> None:
    """Appends the failures that were set aside, but for those of URLs that have a record."""
    if not aside.is_file():
        return
    with aside.open("rb") as lines:
        for line in lines:
            known = known_record(line)
            if known is not None and has.add(known.url):
                append(held.handle, line)
    os.fsync(held.handle)
    aside.unlink()


def _new(path: Path) -> Path:
    """Where the lines are written that take the place of a file, beside it; of no other file's."""
    return path.with_name(f".{path.name}.new")


def _replaced(path: Path, lines: Iterable[bytes]) -> HeldFile:
    """The file with these lines in place of its own, if there was one: at one stroke, or not at all."""
    beside = _new(path)
    beside.unlink(missing_ok=True)  # what a killed run left, or a link that somebody else has put there
    with ExitStack() as failing:
        new = HeldFile.open(beside)
        failing.callback(new.close)
        failing.callback(lambda: beside.unlink(missing_ok=True))
        with open(new.handle, "ab", closefd=False) as stream:
            stream.writelines(lines)
        os.fsync(new.handle)
        take_place(beside, path)
        failing.pop_all()
    new.path = path
    return new


def _keep_only(held: HeldFile, lines: Iterable[bytes]) -> None:
    """Leaves only some lines in the file."""
    new = _replaced(held.path, lines)
    held.close()
    held.handle = new.handle
