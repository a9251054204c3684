"""Local input -> Page: files, folders, standard input, JSONL of page records, WARC, MHTML, mails.

`inputs` reads them. Here is only what others name, which loads at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from io import BufferedReader
from pathlib import Path
from typing import Literal

InputFormat = Literal["auto", "html", "text", "jsonl", "warc", "mhtml"]

OnPassedOver = Callable[[str | None], object]
"""Is told of what holds no page: the path of a file or a linked folder in a folder, None for a record of an archive."""

STANDARD_INPUT = "-"


def open_input(path: str) -> BufferedReader:
    """The file, or standard input. Raises OSError.

    The latter as a stream of its own: a thread that still waits for a line must not hold the lock of `sys.stdin` at
    exit.
    """
    return open(sys.stdin.fileno(), "rb", closefd=False) if path == STANDARD_INPUT else Path(path).open("rb")
