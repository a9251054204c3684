"""Pages in XHTML: what its authors close in the tag itself, which an HTML parser would leave open."""

from __future__ import annotations

from typing import Final

from scrape.patterns import compiled_late

_DECLARATION: Final = b"<?xml"
_MEDIA_TYPE: Final = "application/xhtml+xml"
_SELF_CLOSED: Final = compiled_late(
    rb"<(script|iframe|title|style|textarea|noscript|object|video|div|span|section|header|footer|nav|aside|article|main"
    rb"|a|abbr|b|big|code|dd|dl|dt|em|font|h[1-6]|i|label|li|ol|p|pre|q|s|small|strong|sub|sup|table|td|th|tr|tt|u|ul)"
    rb"""((?:\s+[\w:.-]{1,60}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*/>"""
)
"""Elements that HTML has and that are not void; XHTML writes all names in lower case, and quotes all values."""


def with_pairs(markup: bytes, media_type: str | None) -> bytes:
    """The markup with `<script src="a.js"></script>` for `<script src="a.js"/>`, where it is XHTML: a declaration
    begins it, or it came as that."""
    is_xhtml = markup[:16].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_DECLARATION) or (
        media_type is not None and media_type.lower().lstrip().startswith(_MEDIA_TYPE)
    )
    return _SELF_CLOSED.sub(rb"<\1\2></\1>", markup) if is_xhtml and b"/>" in markup else markup
