"""The pages in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator

from scrape.reader.kinds import COMPRESSED_SUFFIXES

PAGE_SUFFIXES = frozenset(
    {".html", ".htm", ".xhtml", ".xht", ".shtml", ".mhtml", ".mht", ".txt", ".text", ".jsonl", ".ndjson", ".warc"}
)
"""What is read of a folder, compressed or not; a file that is named is read whatever its suffix."""

_FOLDER_MARK = "\0"
"""After a folder's name: no name has it, and it sorts before all that can follow in one."""


def is_folder(path: str) -> bool:
    """Whether the path leads to a folder; no path that the system refuses does."""
    # pathlib's is_dir raises where a name is too long.
    return os.path.isdir(path)  # noqa: PTH112


def is_page(name: str, suffixes: frozenset[str] = PAGE_SUFFIXES) -> bool:
    """Whether a file of this name is taken for one that holds pages."""
    stem, suffix = os.path.splitext(name.lower())  # noqa: PTH122 - a path object for each name takes longer
    return (os.path.splitext(stem)[1] if suffix in COMPRESSED_SUFFIXES else suffix) in suffixes  # noqa: PTH122


def pages_within(folder: str, suffixes: frozenset[str] = PAGE_SUFFIXES) -> Iterator[str]:
    """The paths of the pages in a folder, all the way down, in the order of `sorted(Path.rglob("*"))`.

    Links to folders are not followed, hidden names and what is no file (a named pipe) are passed over.
    A folder that cannot be read is given in the place of its pages: whoever opens it learns why.
    """
    # Of a folder's files only the names are held: a million of them take 0.1 GB.
    open_folders = [(folder, _names(folder, suffixes))]
    while open_folders:
        path, names = open_folders[-1]
        if names is None:
            open_folders.pop()
            yield path
        elif not names:
            open_folders.pop()
        else:
            name = names.pop()
            below = os.path.join(path, name.removesuffix(_FOLDER_MARK))  # noqa: PTH118
            if name.endswith(_FOLDER_MARK):
                open_folders.append((below, _names(below, suffixes)))
            else:
                yield below


def _names(folder: str, suffixes: frozenset[str]) -> list[str] | None:
    """The names of a folder's pages and folders, last one first; None where it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            names = [
                entry.name + _FOLDER_MARK if entry.is_dir(follow_symlinks=False) else entry.name
                for entry in entries
                if _is_wanted(entry, suffixes)
            ]
    except OSError:
        return None
    names.sort(reverse=True)
    return names


def _is_wanted(entry: os.DirEntry[str], suffixes: frozenset[str]) -> bool:
    if entry.name.startswith("."):
        return False
    if entry.is_dir(follow_symlinks=False):
        return True
    return is_page(entry.name, suffixes) and (entry.is_symlink() or entry.is_file(follow_symlinks=False))
