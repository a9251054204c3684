"""The pages in a folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from scrape.media_types import SNIFFED_BYTES
from scrape.reader.kinds import COMPRESSED_SUFFIXES, begins_page

PAGE_SUFFIXES = frozenset(
    f".{name}" for name in "html htm xhtml xht shtml mhtml mht txt text md markdown mdx jsonl ndjson warc wet".split()
)
"""What is read of a folder, compressed or not; a file that is named is read whatever its suffix."""

NO_PAGE_SUFFIXES = frozenset(
    f".{name}"
    for name in (
        "png jpg jpeg gif webp avif heic ico bmp tif tiff svg svgz woff woff2 ttf otf eot "
        "css scss less js mjs cjs ts jsx tsx vue map json csv tsv parquet npz yml yaml toml ini "
        "mp3 m4a ogg oga opus wav flac mp4 m4v ogv webm mov avi mkv pdf epub rtf doc docx xls xlsx ppt pptx odt ods "
        "zip tar tgz 7z rar bz2 xz exe dll so bin wasm jar class pyc py"
    ).split()
)
"""What a page loads, and documents of other kinds: not opened to see whether there is a page in it."""

_FOLDER_MARK = "\0"
"""Ends the name of a folder in a list: no name has it, and it sorts before all that a name can have."""


def is_folder(path: str) -> bool:
    """Whether the path leads to a folder; no path that the system refuses does."""
    # pathlib's is_dir raises where a name is too long.
    return os.path.isdir(path)  # noqa: PTH112


def ending(name: str) -> str:
    """How a file's name ends, in lower case, without what compression adds; empty where it has no suffix."""
    stem, suffix = os.path.splitext(name.lower())  # noqa: PTH122 - a path object for each name takes longer
    return os.path.splitext(stem)[1] if suffix in COMPRESSED_SUFFIXES else suffix  # noqa: PTH122


def is_called_compressed(name: str) -> bool:
    """Whether a file's name says that it is compressed."""
    return name.lower().endswith(tuple(COMPRESSED_SUFFIXES))


def is_page(name: str, suffixes: frozenset[str]) -> bool:
    """Whether a file of this name is taken for one that holds pages, whatever is in it."""
    return ending(name) in suffixes


def pages_within(
    folder: str, suffixes: frozenset[str] = PAGE_SUFFIXES, passed_over: Callable[[str], object] | None = None
) -> Iterator[str]:
    """The paths of the pages in a folder, all the way down, in the order of `sorted(Path.rglob("*"))`.

    A file is a page by its suffix, or where that tells nothing (`page`, `index.php?id=3`, as mirrors have them) by
    how it begins; `passed_over` is told of the others, of links to folders, which are not followed, and of what
    standard output goes to, which would never end. Hidden names and what is no file (a named pipe) are ignored. A
    folder that cannot be read is given in the place of its pages: whoever opens it learns why.
    """
    output = _standard_output()
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
            below = os.path.join(path, name.removesuffix(_FOLDER_MARK))  # noqa: PTH118 - as above: names by the thousand
            if name.endswith(_FOLDER_MARK):
                open_folders.append((below, _names(below, suffixes)))
            elif is_read(below, suffixes) and (output is None or not _is_same(output, below)):
                yield below
            elif passed_over is not None:
                passed_over(below)


def is_read(path: str, suffixes: frozenset[str] = PAGE_SUFFIXES) -> bool:
    """Whether a file of a folder is read: by its name, which need not be there yet, or by how it begins."""
    return is_page(path, suffixes) or (ending(path) not in NO_PAGE_SUFFIXES and _begins_page(path))


def _standard_output() -> os.stat_result | None:
    """What the system says of the file that standard output goes to; None where it is none."""
    try:
        output = os.fstat(1)
    except OSError:
        return None
    return output if stat.S_ISREG(output.st_mode) else None


def _is_same(file: os.stat_result, path: str) -> bool:
    """Whether the path leads to the file."""
    try:
        return os.path.samestat(file, os.stat(path))  # noqa: PTH116 - there may be a million
    except OSError:
        return False


def lies_in(folder: str, file: Path) -> bool:
    """Whether the file lies in the folder, or would."""
    return Path(os.path.realpath(file)).is_relative_to(os.path.realpath(folder))  # resolve() raises for a loop of links


def links_to(folder: str, file: Path) -> bool:
    """Whether a link in the folder leads to the file."""
    target = os.path.realpath(file)
    return any(os.path.realpath(path) == target for path in _links_within(folder))


def _links_within(folder: str) -> Iterator[str]:
    for parent, _, names in os.walk(folder):
        paths = (os.path.join(parent, name) for name in names)  # noqa: PTH118 - there may be a million
        yield from filter(os.path.islink, paths)


def _names(folder: str, suffixes: frozenset[str]) -> list[str] | None:
    """The names of a folder's files and folders, last one first; None where it cannot be read."""
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
    if not entry.is_symlink():
        return entry.is_dir() or entry.is_file()
    # What only looks like a page, such as a link to nowhere, is an input, too. The entry's own is_file raises for a
    # link to itself.
    # A folder is wanted to be told of.
    return is_page(entry.name, suffixes) or os.path.isfile(entry.path) or is_folder(entry.path)  # noqa: PTH113


def _begins_page(path: str) -> bool:
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - there may be a million
            return begins_page(file.read(SNIFFED_BYTES))
    except OSError:
        return False
