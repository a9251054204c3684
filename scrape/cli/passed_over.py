"""The files of folders that were not read, counted by how their names end."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePath

from scrape.cli.terminal import say

MOST_ENDINGS = 3
"""That are named in the one line."""


class PassedOver:
    """Told each path that was passed over, it says at the end how many there were."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def __call__(self, path: str) -> None:
        from scrape.reader.folder import ending, is_folder

        self._counts["linked folder" if is_folder(path) else ending(PurePath(path).name)] += 1

    def summarise(self, *, quiet: bool) -> None:
        """One line, where there were any."""
        total = self._counts.total()
        if quiet or not total:
            return
        ranked = sorted(self._counts.items(), key=lambda item: (-item[1], item[0]))
        named = ", ".join(f"{name or 'no ending'} {count:,}" for name, count in ranked[:MOST_ENDINGS])
        more = ", ..." if len(ranked) > MOST_ENDINGS else ""
        files = "1 file" if total == 1 else f"{total:,} files"
        say(f"{files} passed over as no pages: {named}{more}; name those that are to be read")
