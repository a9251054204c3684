"""Hidden files beside an output, which take its place when they are whole.

Each is locked by the run that writes it. The system drops the lock of a run that was killed, so that a later run can
tell what it left, and removes it; on file systems without locks it stays. Some network file systems lock for their own
host only, so that what was written to within a day stays, too.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from scrape.patterns import compiled_late
from scrape.writer.held_file import locked

_NAME_MAX = 40
"""Characters of the output's name that are in that of its part."""
_SUFFIX = ".part"
_GATHERED = ".gathered"
"""The suffix of a part that is worth keeping whatever ends its run: nothing removes it."""
_ABANDONED_AFTER = 86_400
"""Seconds without a write."""
_RANDOM = compiled_late(r"[a-z0-9_]{8}")
"""What `tempfile` puts between."""


def new_part(target: Path, *, is_kept: bool = False) -> tuple[int, Path]:
    """A new part of `target`, open and locked; `is_kept`: no later run removes it. Raises OSError."""
    from tempfile import mkstemp  # loads a generator of random numbers: 2 ms

    while True:
        handle, name = mkstemp(prefix=_prefix(target), suffix=_GATHERED if is_kept else _SUFFIX, dir=target.parent)
        if locked(handle) is not False and os.path.lexists(name):
            return handle, Path(name)
        os.close(handle)  # another run took it for abandoned before it was locked
        Path(name).unlink(missing_ok=True)


def remove_abandoned(target: Path) -> None:
    """Removes the parts of `target` whose run was killed."""
    with suppress(OSError):
        for entry in os.scandir(target.parent):
            if _is_part_of(target, entry.name) and entry.is_file(follow_symlinks=False):
                _remove_if_abandoned(Path(entry.path))


def _is_part_of(target: Path, name: str) -> bool:
    prefix = _prefix(target)
    within = name[len(prefix) : -len(_SUFFIX)]
    return name.startswith(prefix) and name.endswith(_SUFFIX) and _RANDOM.fullmatch(within) is not None


def _remove_if_abandoned(part: Path) -> None:
    handle = os.open(part, os.O_RDWR)
    try:
        if time.time() - os.fstat(handle).st_mtime > _ABANDONED_AFTER and locked(handle):
            part.unlink(missing_ok=True)
    finally:
        os.close(handle)


def _prefix(target: Path) -> str:
    return f".{target.name[:_NAME_MAX]}.{crc32(os.fsencode(target.name)):08x}."
