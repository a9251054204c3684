"""A place for results, on this machine or at a URL.

It takes a file whole or not at all: on this machine it is renamed into place, elsewhere it is put there when it is
complete.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import BinaryIO, cast

from scrape.bulk.layout import root_of
from scrape.bulk.remote import file_system, in_temporary_folder, is_remote, reporting, temporary_folder
from scrape.bulk.storage import localised, opened
from scrape.errors import OutputError, Unreadable
from scrape.writer.destination import take_mode
from scrape.writer.held_file import holding_folder

_UNFINISHED = ".part"
"""The suffix of a file that is being written."""


class Place:
    """A folder for results, on this machine or at a URL."""

    def __init__(self, root: str) -> None:
        root = localised(root)
        self.root = root if is_remote(root) else str(Path(root).absolute())

    def __reduce__(self) -> tuple[type[Place], tuple[str]]:
        return Place, (self.root,)

    def create(self) -> None:
        """Makes the folder, where there is none on this machine; a URL's is made with its first file."""
        if not is_remote(self.root):
            try:
                Path(self.root).mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise OutputError(f"{self.root}: {error.strerror or error}") from None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keeps other runs on this machine from the folder. Raises OutputError where one is at work."""
        with nullcontext() if is_remote(self.root) else holding_folder(Path(self.root)):
            yield

    def holds(self, path: str) -> bool:
        """Whether the path is of a file that a run put here."""
        root = root_of(path)
        if root is None:
            return False
        if is_remote(path):
            return root == self.root.rstrip("/")
        return os.path.realpath(root) == os.path.realpath(self.root)

    def path(self, name: str) -> str:
        return f"{self.root.rstrip('/')}/{name}"

    @contextmanager
    def writing(self, name: str, sizes: dict[str, int] | None = None) -> Iterator[BinaryIO]:
        """A file that is there when the block ends without an error; its size goes to `sizes`. Raises OutputError."""
        path = self.path(name)
        folder = None if is_remote(path) else Path(path).parent
        with reporting(path, OutputError), in_temporary_folder() if folder is None else nullcontext():
            if folder is not None:
                folder.mkdir(parents=True, exist_ok=True)
            beside = folder or temporary_folder()
            handle, temporary = tempfile.mkstemp(prefix=".", suffix=_UNFINISHED, dir=beside)
            try:
                with os.fdopen(handle, "wb") as stream:
                    yield stream
                    stream.flush()
                    os.fsync(stream.fileno())
                    size = stream.seek(0, os.SEEK_END)
                if folder is None:
                    system, target = file_system(path)
                    system.put_file(temporary, target)
                else:
                    take_mode(Path(temporary), Path(path), follows=False)
                    Path(temporary).replace(path)
                if sizes is not None:
                    sizes[name] = size
            finally:
                Path(temporary).unlink(missing_ok=True)

    @contextmanager
    def scratch(self) -> Iterator[BinaryIO]:
        """A file without a name, on the disk that has the results where that is of this machine: the temporary folder
        may be small, or memory. Raises OutputError."""
        with reporting(self.root, OutputError), in_temporary_folder() if is_remote(self.root) else nullcontext():
            folder = temporary_folder() if is_remote(self.root) else self.root
            with tempfile.TemporaryFile(dir=folder) as file:
                yield cast("BinaryIO", file)

    @contextmanager
    def reading(self, name: str) -> Iterator[BinaryIO]:
        """A file that was written before. Raises NotFound, Unreadable."""
        with opened(self.path(name)) as stream:
            yield cast("BinaryIO", stream)

    def sizes(self, folder: str) -> dict[str, int]:
        """The files of a folder by name, sorted, with their sizes in bytes."""
        path = self.path(folder)
        with reporting(path, Unreadable):
            found = list(_listed_at_url(path) if is_remote(path) else _listed(path))
        return dict(sorted((name, size) for name, size in found if name and not name.startswith(".")))

    def has(self, sizes: Mapping[str, int]) -> bool:
        """Whether the files are there, and of these sizes."""
        return all(self._size(name) == size for name, size in sizes.items())

    def _size(self, name: str) -> int | None:
        path = self.path(name)
        with reporting(path, Unreadable), suppress(FileNotFoundError, NotADirectoryError):
            if not is_remote(path):
                return Path(path).stat().st_size
            system, target = file_system(path)
            system.invalidate_cache()
            return int(system.info(target)["size"])
        return None

    def sweep(self) -> None:
        """Removes what writers left that were killed."""
        if not is_remote(self.root):
            for left in Path(self.root).glob(f"*/.*{_UNFINISHED}"):
                left.unlink(missing_ok=True)

    def remove(self, name: str) -> None:
        """Removes a file, if it is there."""
        path = self.path(name)
        with reporting(path, OutputError):
            if not is_remote(path):
                Path(path).unlink(missing_ok=True)
                return
            system, target = file_system(path)
            if system.exists(target):
                system.rm_file(target)


def _listed(path: str) -> Iterator[tuple[str, int]]:
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(path) as entries:
        for entry in entries:
            with suppress(FileNotFoundError):  # removed in between, or a link to nowhere
                yield entry.name, entry.stat().st_size


def _listed_at_url(path: str) -> Iterator[tuple[str, int]]:
    system, name = file_system(path)
    system.invalidate_cache()
    for info in system.ls(name, detail=True) if system.exists(name) else ():
        yield info["name"].rstrip("/").rpartition("/")[2], int(info.get("size") or 0)
