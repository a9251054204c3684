"""Where a page sends its readers by itself: `<meta http-equiv="refresh">` (HTML, 4.2.5.3), `Refresh`, or a script that
does nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_HEAD: Final = 20_000
"""Characters in which it is looked for: a page that sends its readers on has little else. A choice."""
AT_ONCE: Final = 1
"""Seconds: nobody reads a page that stays so long."""
MAX_DELAY: Final = 10
"""Seconds, where a page has no more than `MAX_TEXT` to read. A choice; pages say `in five seconds`."""
MAX_TEXT: Final = 500
"""Characters. A choice: `You are being redirected. If nothing happens, ...` has fewer, and an article more."""
_CONTENT: Final = compiled_late(
    r"\s*+(?P<seconds>\d++)[\d.]*+(?:\s*+[;,]\s*+|\s++)(?:(?i:url)\s*+=\s*+)?+(?P<url>\"[^\"]*|'[^']*|[^\"'](?s:.*))"
)


_START: Final = (
    r"\s*+(?:(?://[ \t]*+)?+<!(?:--|\[CDATA\[)[ \t\r]*+\n\s*+)?+(?:window\.opener\s*+=\s*+null\s*+;\s*+)?+"
    r"(?:(?:window|document|top|self)\.)?location\b"
)
_SCRIPT: Final = compiled_late(
    rf"{_START}(?:\.href)?\s*+(?:=|\.(?:replace|assign)\s*+\()\s*+"
    r"(?P<quote>[\"'])(?P<url>(?:\\/|[^\"'\s\\#])(?:\\/|[^\"'\s\\]){0,2000}+)(?P=quote)\s*+\)?\s*+;?\s*+"
    r"(?:(?://\s*+)?+(?:-->|\]\]>)\s*+)?+",
)
"""All of a script: `location.href = "/story";`, its slashes escaped or not. One that asks before it goes is none."""


_STARTS_SCRIPT: Final = compiled_late(rf"<script[^<>]{{0,200}}+>{_START}", re.IGNORECASE)
"""Looked for first, which is cheaper than to parse a page."""


def short_page_target(tree: LexborHTMLParser) -> str | None:
    """The URL, as written, to which a browser soon goes on from a page that has little to read."""
    told = map(_told, _refreshes(tree))
    return next((url for seconds, url in told if url and seconds <= MAX_DELAY), None) or _script_target(tree)


def _script_target(tree: LexborHTMLParser) -> str | None:
    """The URL, as written, to which one of the scripts of a page leads that do nothing else."""
    scripts = (node.text() for node in tree.css("script:not([src])"))
    found = next(filter(None, map(_SCRIPT.fullmatch, scripts)), None)
    return found["url"].replace("\\/", "/") if found else None


def refresh_target(html: str, header: str = "") -> str | None:
    """The URL, as written, to which a browser soon goes on from a page; None where it stays.

    What stands in `<noscript>` is for browsers without scripts, and does not count. `header`: the value of the
    response's `Refresh`, which browsers take as well.
    """
    head = html[:MAX_HEAD]
    is_scripted = _STARTS_SCRIPT.search(head) is not None
    if not header and not is_scripted and "refresh" not in head.lower():
        return None
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(head)
    for seconds, url in map(_told, (header, *_refreshes(tree))):
        if seconds <= AT_ONCE or (seconds <= MAX_DELAY and _has_little_text(tree, html)):
            return url or None
    target = _script_target(tree) if is_scripted else None
    return target if target and _has_little_text(tree, html) else None


def _told(content: str) -> tuple[int, str]:
    """After how many seconds a page goes on, and where to; `MAX_DELAY` is not met where it stays."""
    found = _CONTENT.match(content)
    return (int(found["seconds"][:9]), found["url"].lstrip("\"'").strip()) if found else (MAX_DELAY + 1, "")


def _refreshes(tree: LexborHTMLParser) -> list[str]:
    """What the page itself says of it, in its order."""
    found = [(node, node.attributes) for node in tree.css("meta[http-equiv][content]")]
    return [
        attributes["content"] or ""
        for node, attributes in found
        if (attributes["http-equiv"] or "").strip().lower() == "refresh" and not _is_without_scripts(node)
    ]


def _is_without_scripts(node: LexborNode) -> bool:
    parent = node.parent
    while parent is not None and parent.tag != "noscript":
        parent = parent.parent
    return parent is not None


def _has_little_text(tree: LexborHTMLParser, html: str) -> bool:
    if tree.body is None:
        return True
    if len(html) > MAX_HEAD:
        return False
    for other in tree.body.css("script, style"):
        other.decompose()
    return len(" ".join(tree.body.text().split())) <= MAX_TEXT
