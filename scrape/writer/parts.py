"""Hidden files beside an output, which take its place when they are whole.

Each is locked by the run that writes it. The system drops the lock of one that was killed, by which a later run tells
what was left; on file systems without locks it stays.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from scrape.patterns import compiled_late

if sys.platform != "win32":
    import fcntl

_NAME_MAX = 40
"""Characters of the output's name that are in that of its part."""
_SUFFIX = ".part"
_RANDOM = compiled_late(r"[a-z0-9_]{8}")
"""What `tempfile` puts between."""


def new_part(target: Path) -> tuple[int, Path]:
    """A new part of `target`, open and locked. Raises OSError."""
    from tempfile import mkstemp  # loads a generator of random numbers: 2 ms

    while True:
        handle, name = mkstemp(prefix=_prefix(target), suffix=_SUFFIX, dir=target.parent)
        if _is_lockable(handle) is not False and os.path.lexists(name):
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
        if _is_lockable(handle):
            part.unlink(missing_ok=True)
    finally:
        os.close(handle)


def _is_lockable(handle: int) -> bool | None:
    """Locks the file; False where another run has, None where the system cannot tell."""
    if sys.platform == "win32":
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def _prefix(target: Path) -> str:
    return f".{target.name[:_NAME_MAX]}."
