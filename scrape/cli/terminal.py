"""What goes to a terminal or to standard error: never a control that a page could have sent."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from scrape.patterns import compiled_late
from scrape.text import encodable

if TYPE_CHECKING:
    from rich.console import Console

_CONTROLS = compiled_late(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def printable(text: str) -> str:
    """What is `encodable` of the text, without control characters and bidirectional overrides, on one line."""
    return _CONTROLS.sub(" ", encodable(text))


_LONGEST_LINE = 2_000
"""Characters that are said of one thing: a URL may be longer than a terminal is high, and its record has it whole."""


def say(text: str) -> None:
    """One line on standard error; where that cannot be written, the data is still worth having."""
    with suppress(OSError):
        sys.stderr.write(f"scrape: {printable(_shortened(text))}\n")
        sys.stderr.flush()


def _shortened(text: str) -> str:
    """The text without the middle of one that is too long: what it is about comes first, what to do last."""
    half = _LONGEST_LINE // 2
    return text if len(text) <= _LONGEST_LINE else f"{text[:half]} ... {text[-half:]}"


def can_redraw() -> bool:
    """Whether standard error is a terminal on which a line can be written over."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def spinner() -> str:
    """The name that `rich` has for a wheel that standard error can show."""
    return "dots" if sys.stderr.encoding.lower().startswith("utf") else "line"


def console() -> Console:
    """Of standard error, for a bar; what is said beside it stays one line, lest it be copied in pieces."""
    from rich.console import Console

    return Console(stderr=True, soft_wrap=True)


def open_closed_streams() -> None:
    """Gives each standard stream that was closed (`2>&-`) the null device.

    Otherwise the next file to be opened would get its number. What is written to standard output then fails, by the
    name of `/dev/stdout`, too: data must not be lost without a word.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            null = _null_to_read() if name == "stdout" else os.open(os.devnull, os.O_RDWR)
            if null != number:
                os.dup2(null, number)
                os.close(null)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8"))


def _null_to_read() -> int:
    """A device open for reading only; on Linux one that is full when it is opened again, by its name, for writing."""
    with suppress(OSError):
        return os.open("/dev/full", os.O_RDONLY)
    return os.open(os.devnull, os.O_RDONLY)
