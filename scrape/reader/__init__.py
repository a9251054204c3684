"""Local input -> Page: files, folders, standard input, JSONL of page records, WARC, MHTML, mails.

Import from `inputs` when something is to be read; here are only the names to choose by.
"""

from __future__ import annotations

from typing import Literal

InputFormat = Literal["auto", "html", "text", "jsonl", "warc", "mhtml"]
