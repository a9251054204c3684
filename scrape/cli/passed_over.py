"""What was not taken for a page: files of folders, counted by how their names end, and records of web archives."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePath

from scrape.cli.terminal import say
from scrape.counts import counted, ranked

MOST_ENDINGS = 3
"""Endings that the summary names."""


class PassedOver:
    """Counts what a reader passes over, and says at the end how many there were."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._records = 0

    def __call__(self, path: str | None) -> None:
        """One more: a file or linked folder, or a record."""
        from scrape.reader.folder import ending, is_folder

        if path is None:
            self._records += 1
            return
        self._counts["linked folder" if is_folder(path) else ending(PurePath(path).name)] += 1

    def summarise(self, *, quiet: bool) -> None:
        """A line for each of both, where there were any."""
        if quiet:
            return
        if self._records:
            say(told_of_records(self._records))
        total = self._counts.total()
        if not total:
            return
        endings = ranked(self._counts)
        named = ", ".join(f"{name or 'no ending'} {count:,}" for name, count in endings[:MOST_ENDINGS])
        more = ", ..." if len(endings) > MOST_ENDINGS else ""
        say(f"{counted(total, 'file')} passed over as no pages: {named}{more}; name those that are to be read")


def told_of_records(count: int) -> str:
    records = counted(count, "record")
    return f"{records} of web archives passed over as no pages: redirects, images, what had not changed, and the like"
