"""The pages in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from operator import attrgetter
from pathlib import PurePath

from scrape.reader.kinds import COMPRESSED_SUFFIXES

PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml", ".txt", ".text", ".jsonl", ".ndjson", ".warc"})
"""What is read of a folder, compressed or not; a file that is named is read whatever its suffix."""


def is_folder(path: str) -> bool:
    """Whether the path leads to a folder; no path that the system refuses does."""
    # pathlib's is_dir raises where a name is too long.
    return os.path.isdir(path)  # noqa: PTH112


def is_page(name: str, suffixes: frozenset[str] = PAGE_SUFFIXES) -> bool:
    """Whether a file of this name is taken for one that holds pages."""
    path = PurePath(name.lower())
    return (path.with_suffix("") if path.suffix in COMPRESSED_SUFFIXES else path).suffix in suffixes


def pages_within(folder: str, suffixes: frozenset[str] = PAGE_SUFFIXES) -> Iterator[str]:
    """The paths of the pages in a folder, all the way down, in the order of `sorted(Path.rglob("*"))`.

    Links to folders are not followed, hidden names and what is no file (a named pipe) are passed over.
    A folder that cannot be read is given in the place of its pages: whoever opens it learns why.
    """
    waiting = [(folder, True)]
    while waiting:
        path, has_pages = waiting.pop()
        if not has_pages:
            yield path
            continue
        try:
            with os.scandir(path) as entries:
                wanted = (entry for entry in entries if _is_wanted(entry, suffixes))
                found = sorted(wanted, key=attrgetter("name"), reverse=True)
        except OSError:
            yield path
            continue
        waiting.extend((entry.path, entry.is_dir(follow_symlinks=False)) for entry in found)


def _is_wanted(entry: os.DirEntry[str], suffixes: frozenset[str]) -> bool:
    if entry.name.startswith("."):
        return False
    if entry.is_dir(follow_symlinks=False):
        return True
    return is_page(entry.name, suffixes) and (entry.is_symlink() or entry.is_file(follow_symlinks=False))
