"""A source that a program has written with each tag and each text on a line of its own, as BeautifulSoup's `prettify`
does: the blanks that it put between words and the signs beside them are none of the page's."""

from __future__ import annotations

import re
from typing import Final

from scrape.patterns import compiled_late

_TITLE: Final = compiled_late(rb"<title\b[^<>]*>\r?\n[^<\n]*\n[ \t]*+</title>\r?\n", re.IGNORECASE)
"""Asked first, of the head: nearly all other pages have their title between its tags."""
_HEAD: Final = 20_000
_KEPT: Final = compiled_late(
    rb"<(pre|script|style|textarea)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL
)
_SHARED_LINE: Final = compiled_late(rb"[^>\s][ \t]*<[a-z/]|<[a-z/][^<>]*>[ \t]*[^<\s]", re.IGNORECASE)
"""A line that a tag shares with a text."""
_INLINE: Final = (
    rb"(?:a|abbr|b|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var)"
)
_STOP: Final = rb"(?:[.,)\]%]|\xe2\x80[\x99\x9d\xa6]|-[A-Za-z])"
_SPACED_IN_FRENCH: Final = rb"[;:!?]"
_FRENCH: Final = compiled_late(rb"<html\b[^>]*\slang=\"fr", re.IGNORECASE)
_OPENING: Final = rb"(?:(?<=[(\[])|(?<=\xe2\x80[\x98\x9c]))"
_IDEOGRAPH: Final = rb"(?:[\xe3-\xe9][\x80-\xbf]{2}|\xef[\xbc\xbd][\x80-\xbf])"
"""Signs of East Asia, kana and full stops with them: no blanks part those."""
_BEFORE: Final = rb"\r?\n[ \t]*+((?:</%b>\r?\n[ \t]*+){1,8})(?=%b)"
_BEFORE_STOP: Final = compiled_late(_BEFORE % (_INLINE, _STOP))
_BEFORE_SPACED: Final = compiled_late(_BEFORE % (_INLINE, _SPACED_IN_FRENCH))
_AFTER_OPENING: Final = compiled_late(rb"%b\r?\n[ \t]*+((?:<%b(?:\s[^<>]*)?>\r?\n[ \t]*+){1,8})" % (_OPENING, _INLINE))
_RAISED: Final = compiled_late(rb"(?<=[^>\s])\r?\n[ \t]*+(<su[bp](?:\s[^<>]*)?>)\r?\n[ \t]*+")
_IN_EAST_ASIA: Final = compiled_late(
    rb"(?<=%b)\r?\n[ \t]*+((?:</?%b(?:\s[^<>]*)?>\r?\n[ \t]*+){1,8})(?=%b)" % (_IDEOGRAPH, _INLINE, _IDEOGRAPH)
)
_BLANK_BEHIND_TAG: Final = compiled_late(rb">\s+")


def without_blanks_of_layout(markup: bytes) -> bytes:
    """The source without the blanks before full stops and the like, where it is such a one."""
    if not _TITLE.search(markup, 0, _HEAD) or _SHARED_LINE.search(_KEPT.sub(b"", markup)):
        return markup
    spaced = () if _FRENCH.search(markup, 0, _HEAD) else (_BEFORE_SPACED,)
    for pattern in (_RAISED, _BEFORE_STOP, *spaced, _AFTER_OPENING, _IN_EAST_ASIA):
        markup = pattern.sub(_joined, markup)
    return markup


def _joined(found: re.Match[bytes]) -> bytes:
    return _BLANK_BEHIND_TAG.sub(b">", found[1])
