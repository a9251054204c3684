"""A source that a program has written with each tag and each text on a line of its own, as BeautifulSoup's `prettify`
does: the blanks that it put between words and the signs beside them are none of the page's."""

from __future__ import annotations

import re
from itertools import chain, pairwise
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
_STOP: Final = rb"(?:[.,](?![A-Za-z0-9])|[)\]]|\xe2\x80(?:\x99(?!\d)|\x9d(?![A-Za-z0-9\xc3-\xd1])|\xa6)|-[A-Za-z]{3})"
"""Not what may begin a word: `.NET`, `’90s`, `-x`, a quotation in Finnish."""
_SPACED_IN_FRENCH: Final = rb"[;:!?]"
_FRENCH: Final = compiled_late(rb"<html\b[^>]*\slang=\"fr", re.IGNORECASE)
_OPENING_LOW: Final = b"\xe2\x80\x9e"
"""Where quotations begin with it, `„so“`, the other opening signs end them."""
_IDEOGRAPH: Final = rb"(?:[\xe3-\xe9][\x80-\xbf]{2}|\xef[\xbc\xbd][\x80-\xbf])"
"""Signs of East Asia, kana and full stops with them: no blanks part those."""
_BEFORE: Final = rb"\r?\n[ \t]*+((?:</%b>\r?\n[ \t]*+){1,8})(?=%b)"
_BEFORE_STOP: Final = compiled_late(_BEFORE % (_INLINE, _STOP))
_BEFORE_SPACED: Final = compiled_late(_BEFORE % (_INLINE, _SPACED_IN_FRENCH))
_BEHIND: Final = rb"\r?\n[ \t]*+((?:<%b(?:\s[^<>]*)?>\r?\n[ \t]*+){1,8})" % _INLINE
_BEHIND_BRACKET: Final = compiled_late(rb"(?<=[(\[])" + _BEHIND)
_BEHIND_QUOTE: Final = compiled_late(rb"(?<=\xe2\x80[\x98\x9c])" + _BEHIND)
_RAISED: Final = compiled_late(rb"(?<=[^>\s])\r?\n[ \t]*+(<su[bp](?:\s[^<>]*)?>)\r?\n[ \t]*+")
_IN_EAST_ASIA: Final = compiled_late(
    rb"(?<=%b)\r?\n[ \t]*+((?:</?%b(?:\s[^<>]*)?>\r?\n[ \t]*+){1,8})(?=%b)" % (_IDEOGRAPH, _INLINE, _IDEOGRAPH)
)
_BLANK_BEHIND_TAG: Final = compiled_late(rb">\s+")


def without_blanks_of_layout(markup: bytes) -> bytes:
    """The source without the blanks before full stops and the like, where it is such a one."""
    if not _TITLE.search(markup, 0, _HEAD):
        return markup
    edges = chain.from_iterable(kept.span() for kept in _KEPT.finditer(markup))
    pieces = [markup[start:end] for start, end in pairwise((0, *edges, len(markup)))]
    laid_out = pieces[::2]
    if any(map(_SHARED_LINE.search, laid_out)):
        return markup
    patterns = [_RAISED, _BEFORE_STOP, _BEHIND_BRACKET, _IN_EAST_ASIA]
    if not _FRENCH.search(markup, 0, _HEAD):
        patterns.append(_BEFORE_SPACED)
    if _OPENING_LOW not in markup:
        patterns.append(_BEHIND_QUOTE)
    for pattern in patterns:
        laid_out = [pattern.sub(_joined, piece) for piece in laid_out]
    pieces[::2] = laid_out
    return b"".join(pieces)


def _joined(found: re.Match[bytes]) -> bytes:
    return _BLANK_BEHIND_TAG.sub(b">", found[1])
