"""Where a page sends its readers by itself: `<meta http-equiv="refresh">` (HTML, 4.2.5.3)."""

from __future__ import annotations

import re
from contextlib import suppress
from html.parser import HTMLParser
from typing import Final

from scrape.patterns import compiled_late

MAX_HEAD: Final = 20_000
"""Characters in which it is looked for: a page that sends its readers on has little else. A choice."""
MAX_DELAY: Final = 10
"""Seconds: where a page stays longer, there is something to read. A choice; pages say `in five seconds`."""
_CONTENT: Final = compiled_late(
    r"\s*+(?P<seconds>\d++)[\d.]*+(?:\s*+[;,]\s*+|\s++)(?:url\s*+=\s*+)?+(?P<url>\"[^\"]*|'[^']*|[^\"'].*)",
    re.IGNORECASE | re.DOTALL,
)


def refresh_target(html: str) -> str | None:
    """The URL, as written, to which a browser goes on from a page in `MAX_DELAY` seconds or less; None where it stays.

    What stands in `<noscript>` is for browsers without scripts, and does not count.
    """
    head = html[:MAX_HEAD]
    if "refresh" not in head.lower():
        return None
    reader = _Refreshes()
    with suppress(AssertionError):  # by which html.parser ends at `<![other`
        reader.feed(head)
    return reader.target


class _Refreshes(HTMLParser):
    """Finds the first one."""

    def __init__(self) -> None:
        super().__init__()
        self.target: str | None = None
        self._without_scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "noscript":
            self._without_scripts += 1
        elif tag == "meta" and not self._without_scripts and self.target is None:
            attributes = dict(attrs)
            if (attributes.get("http-equiv") or "").strip().lower() == "refresh":
                self.target = _target(attributes.get("content") or "")

    def handle_endtag(self, tag: str) -> None:
        self._without_scripts -= tag == "noscript" and self._without_scripts > 0


def _target(content: str) -> str | None:
    found = _CONTENT.match(content)
    if found is None or int(found["seconds"][:9]) > MAX_DELAY:
        return None
    return found["url"].lstrip("\"'").strip() or None
