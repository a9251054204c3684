"""Where records go: standard output, one file, or one file an article in a folder."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from scrape.errors import OutputError
from scrape.writer import Extra, Format, is_standard_output
from scrape.writer.file_names import digest_of, file_name, names_by_ending
from scrape.writer.formats import Record, header, render, separator, visible
from scrape.writer.parts import new_part, remove_abandoned
from scrape.writer.whole import Writable, unbuffered, write_whole


class Destination(Protocol):
    """Takes records, one at a time."""

    def write(self, record: Record, *, alone: bool = False) -> None:
        """Writes one record; one that stands alone is indented on a terminal.

        Raises OutputError, and BrokenPipeError where the reader has gone.
        """


@contextmanager
def open_destination(
    output: str | None,
    form: Format,
    extras: Sequence[Extra] = (),
    *,
    kept: Callable[[Path], object] | None = None,
    replaces: bool = False,
) -> Iterator[Destination]:
    """Opens the place that `output` names.

    None or `-` is standard output; a path that exists as a folder or ends in a slash is a folder, which is
    made; any other is a file, which appears whole when the block ends without an error, or not at all. A
    device or a named pipe is written as it is. Raises OutputError where it cannot be written.

    `kept` is told where what was written to a file stays when the block ends with an error, which is what `unfinished`
    gives; without it nothing stays. Where something of that name is there already, OutputError is raised.

    `replaces`: each record is the latest of its URL, and in a folder takes the place of what this run, or one before
    that had this, too, wrote of that URL. Without it, records that share a URL are articles of their own, if their
    titles differ.
    """
    if output is None or is_standard_output(output):
        sys.stdout.flush()
        stream = unbuffered(sys.stdout.buffer)
        with _Stream(stream, "standard output", form, extras, on_terminal=sys.stdout.isatty()) as records:
            yield records
    elif _is_folder(output):
        yield _Folder(Path(output), form, extras, replaces=replaces)
    elif _is_special(Path(output)):
        with (
            _opened(Path(output)) as stream,
            _Stream(stream, output, form, extras, on_terminal=stream.isatty()) as records,
        ):
            yield records
    else:
        place = Path(os.path.realpath(output))
        with reporting(output):
            check_place(place)
        if kept is None:  # otherwise what was gathered may be worth more than a tidy folder
            remove_abandoned(place)
        with _replacing(Path(output), kept) as stream, _Stream(stream, output, form, extras) as records:
            yield records


def unfinished(path: Path) -> Path:
    """Where what is to replace a file stays when its run was interrupted."""
    return path.with_name(f"{path.name}.part")


def is_file(output: str | None) -> bool:
    """Whether `output` names a file, or one to be made: no stream, folder, device or pipe."""
    if output is None or is_standard_output(output):
        return False
    return not _is_folder(output) and not _is_special(Path(output))


class _Stream:
    """Records one after the other, each written at once, so that the next tool in the pipe can start."""

    def __init__(
        self, stream: Writable, name: str, form: Format, extras: Sequence[Extra], *, on_terminal: bool = False
    ) -> None:
        self._stream = stream
        self._name = name
        self._form: Format = form
        self._extras = extras
        self._on_terminal = on_terminal
        self._is_first = True

    def write(self, record: Record, *, alone: bool = False) -> None:
        text = render(record, self._form, self._extras, indent=alone and self._on_terminal)
        if not text:
            return
        begun = header(self._form, self._extras) if self._is_first else separator(self._form)
        self._put(begun + text)

    def __enter__(self) -> _Stream:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """A table without rows has its header all the same."""
        begun = header(self._form, self._extras)
        if kind is None and self._is_first and begun:
            self._put(begun)

    def _put(self, parted: str) -> None:
        self._is_first = False
        with reporting(self._name):
            write_whole(self._stream, _encoded(visible(parted, self._form) if self._on_terminal else parted))


class _Folder:
    """One file a record; the same article gets the same name in every run.

    `replaces`: a URL keeps one file, whatever becomes of its title.
    """

    def __init__(self, folder: Path, form: Format, extras: Sequence[Extra], *, replaces: bool) -> None:
        with reporting(str(folder)):
            folder.mkdir(parents=True, exist_ok=True)
            self._files = names_by_ending(entry.name for entry in folder.iterdir()) if replaces else {}
            """Of what was downloaded, by how their names end."""
        self._replaces = replaces
        self._folder = folder
        self._form: Format = form
        self._extras = extras
        self._taken: Counter[str] = Counter()
        """How many records came to each digest that is not that of a URL."""

    def write(self, record: Record, *, alone: bool = False) -> None:
        del alone
        text = render(record, self._form, self._extras)
        if not text:
            return
        is_one_of_url = self._replaces and record.url is not None
        ending = self._ending(record, is_counted=not is_one_of_url)
        path = self._folder / file_name(record, ending)
        # A link of that name, which anyone who may write to the folder can guess, leads out of it.
        with _replacing(path, follows=False) as stream, reporting(str(path)):
            write_whole(stream, _encoded(header(self._form, self._extras) + text))
        if is_one_of_url:
            earlier = self._files.get(ending, ())
            self._files[ending] = [path.name]
            if record.error is None:
                self._remove(earlier, path)
            else:  # which is no reason to lose the article
                self._files[ending] += earlier

    def _ending(self, record: Record, *, is_counted: bool) -> str:
        digest = digest_of(record, by_url=self._replaces)
        self._taken[digest] += is_counted
        count = self._taken[digest]
        return f"-{digest}{'' if count <= 1 else f'-{count}'}.{self._form}"

    def _remove(self, names: Iterable[str], path: Path) -> None:
        """Removes what was written of the URL before, when its title, and so its name, was another."""
        for name in names:
            earlier = self._folder / name
            if earlier.is_symlink() or not earlier.is_file():
                continue
            with reporting(str(earlier)):
                if not earlier.samefile(path):  # which some systems list by another spelling
                    earlier.unlink()


def _encoded(text: str) -> bytes:
    """UTF-8, which has no place for a lone surrogate."""
    return text.encode("utf-8", "replace")


@contextmanager
def reporting(name: str) -> Iterator[None]:
    """Turns what the system says into an OutputError, but for a reader that has gone."""
    try:
        yield
    except BrokenPipeError:
        raise
    except FileNotFoundError:
        raise OutputError(f"{name}: cannot be written: there is no such folder: make it first") from None
    except FileExistsError:
        raise OutputError(f"{name}: cannot be written: there is a file of that name, not a folder") from None
    except OSError as error:
        raise OutputError(f"{name}: cannot be written: {error.strerror or error}") from None


def _is_folder(output: str) -> bool:
    return Path(output).is_dir() or output.endswith(("/", os.sep))


def _is_special(path: Path) -> bool:
    return path.exists() and not path.is_file()


def check_place(path: Path) -> None:
    """Raises OSError where no file can be written; nor is one replaced that is only to be read."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not path.parent.is_dir():
        raise FileNotFoundError
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


@contextmanager
def _opened(path: Path) -> Iterator[Writable]:
    with reporting(str(path)):
        stream = path.open("wb", buffering=0)
    with _closing(stream, path):
        yield stream


@contextmanager
def _closing(stream: Writable, path: Path) -> Iterator[None]:
    """Closes the stream; a network's file system tells only then that the disk is full."""
    try:
        yield
    finally:
        with reporting(str(path)):
            stream.close()


@contextmanager
def _replacing(path: Path, kept: Callable[[Path], object] | None = None, *, follows: bool = True) -> Iterator[Writable]:
    """A file that takes the place of `path`, or of what it links to if that `follows`, when the block ends without an
    error."""
    target = Path(os.path.realpath(path)) if follows else path
    left = unfinished(target)
    if kept is not None and os.path.lexists(left):
        raise OutputError(f"{left}: an interrupted run left it: rename or delete it to begin anew")
    with reporting(str(path)):
        handle, temporary = new_part(target, is_kept=kept is not None)
    lock = os.dup(handle)
    try:
        stream = os.fdopen(handle, "wb", buffering=0)
        with _closing(stream, path):
            yield stream
            with reporting(str(path)):
                os.fsync(stream.fileno())
        with reporting(str(path)):
            take_place(temporary, target, follows=follows)
    except BaseException:
        if kept is None or not temporary.exists() or not temporary.stat().st_size:
            temporary.unlink(missing_ok=True)
        else:
            kept(_renamed(temporary, left))
        raise
    finally:
        os.close(lock)


def _renamed(file: Path, name: Path) -> Path:
    """Where the file is then: where it was, if something has come to that name meanwhile."""
    with suppress(OSError):
        return file if os.path.lexists(name) else file.rename(name)
    return file


def take_place(new: Path, path: Path, *, follows: bool = True) -> None:
    """Puts a file in the place of another, with its permissions. Raises OSError."""
    take_mode(new, path, follows=follows)
    new.replace(path)


def take_mode(new: Path, path: Path, *, follows: bool) -> None:
    """Gives a file the permissions that it has in the place of another; not on what knows none, as a share of Windows
    or a memory stick, and may refuse."""
    with suppress(OSError):
        new.chmod(_mode(path, follows=follows))


def _mode(path: Path, *, follows: bool) -> int:
    """The permissions of the file that is replaced, or those of a new file; not `follows`: a link is no such file."""
    if path.exists() and (follows or not path.is_symlink()):
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
