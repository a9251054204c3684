"""What goes to a terminal or to standard error: never a control that a page could have sent."""

from __future__ import annotations

import re
import sys

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def printable(text: str) -> str:
    """The text without control characters and bidirectional overrides, on one line."""
    return _CONTROLS.sub(" ", text)


def say(text: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"scrape: {printable(text)}\n")
    sys.stderr.flush()
