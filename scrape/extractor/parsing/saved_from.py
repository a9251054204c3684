"""Where a page was saved from, by the comment that a browser wrote before it; and what an archive put over it."""

from __future__ import annotations

import re
from typing import Final

from scrape.patterns import compiled_late

_HEAD: Final = 4096
"""Bytes in which it stands: behind the doctype, or right in `<html>`."""
_COMMENT: Final = compiled_late(
    rb"<!--\s*(?:saved from url=\(\d{1,5}\)|Page saved with SingleFile\s+url:\s)\s*(https?://[^\s<>\"]+)", re.IGNORECASE
)
"""Chrome, Edge and Internet Explorer; the extension SingleFile. What was no page of the web has other schemes."""


def saved_from(markup: bytes) -> str | None:
    """The address that the page had."""
    found = _COMMENT.search(markup, 0, _HEAD)
    return found[1].decode("utf-8", "replace") if found else None


_BEGIN, _END = b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->", b"<!-- END WAYBACK TOOLBAR INSERT -->"
"""Around what the Wayback Machine, and archives with its software, put at the top of a page."""
_LONGEST_FRAME: Final = 100_000
"""Bytes, with its scripts and styles, by eye; farther apart the signs are of what the page itself tells."""


def without_archive_frame(markup: bytes) -> bytes:
    """The page without the bar of the archive that it was saved from, which tells of the archive's own collections."""
    start = markup.find(_BEGIN)
    end = markup.find(_END, start, start + _LONGEST_FRAME) if start >= 0 else -1
    return markup[:start] + markup[end + len(_END) :] if end >= 0 else markup
