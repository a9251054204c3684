"""Class names that bundlers make each component's own, as their authors wrote them: `Story_byline__x3Kd9` is
`Story-byline`.

The forms are those of css-loader and Next.js, of Gatsby (`story-module--byline--x3Kd9`), of Vite (`_byline_x3kd9_12`),
and of styled-components (`Story__Byline-sc-x3kd9a-0`). On 201 pages not learned from, with all their names put into the
first form, 63 of 1,411 unwanted lines stayed, and 45 without it; 44 with the names that they have (December 2026).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from scrape.patterns import compiled_late

_SIGN: Final = compiled_late(rb"__(?=[\w+-]{5}[\"' ])(?=[\w+-]{0,4}[0-9])")
_RARE_SIGNS: Final = tuple(
    map(
        compiled_late,
        (rb"-module--", rb"-sc-[a-z0-9]{5,8}-\d", rb"class=[\"']_[A-Za-z-]+_[a-z0-9]{5,6}_\d"),
    )
)
"""What one name at least of a page has; each begins with letters that are quickly looked for."""
SIGN_BYTES: Final = 1 << 17
RARE_SIGN_BYTES: Final = 1 << 15
"""Of the page's body that are looked at for one: of 159 labelled pages that have three such names or more, 109 show one
there (December 2026)."""
_CLASSES: Final = compiled_late(rb"class=(?:\"[^\"<>]{3,2000}\"|'[^'<>]{3,2000}')")
_OWN: Final = compiled_late(
    rb"(?<![\w-])(?:"
    rb"([A-Za-z][\w-]*?)(?:__|--)(?=[\w+-]{0,4}[0-9]|[\w+-]{1,4}[A-Z])"
    rb"(?![A-Za-z]?[a-z]{2,3}[0-9]{1,2}(?![\w+-])|[0-9]{1,2}-?[a-z]{3,4}(?![\w+-]))[\w+-]{5}"
    rb"|_([A-Za-z][\w-]*?)_[a-z0-9]{5,6}_\d{1,4}"
    rb"|([A-Za-z][\w-]*?)-sc-[a-z0-9]{5,8}-\d{1,3}"
    rb")(?![\w+-])"
)
"""A name and what was put to it, of which five characters one is a figure or a capital; what is neither may be a word,
`post__title`, and so may what has a number before it or behind: `list__item2`, `col--12col`."""
_PARTS: Final = compiled_late(rb"-module--|(?<=[^_])_(?=[^_])")
_BEFORE_NAMES: Final = b" \t\n\r\f/"
"""What may stand before the name of an attribute."""
LONGEST_TAG: Final = 2000
"""Bytes before `class` in which its tag begins."""


def without_scopes(markup: bytes) -> bytes:
    """The markup with nothing but the authors' names in its `class` attributes."""
    start = max(markup.find(b"<body"), 0)
    if not _shows_sign(markup, start):
        return markup
    own_names = cache(lambda classes: _OWN.sub(_own_name, classes))  # the same stand on many elements

    def written(classes: re.Match[bytes]) -> bytes:
        return own_names(classes[0]) if _is_in_tag(markup, classes.start()) else classes[0]

    return _CLASSES.sub(written, markup)


def _is_in_tag(markup: bytes, start: int) -> bool:
    """Whether an attribute begins there: in a text about markup it is a word."""
    if start == 0 or markup[start - 1] not in _BEFORE_NAMES:
        return False
    before = max(start - LONGEST_TAG, 0)
    return markup.rfind(b"<", before, start) > markup.rfind(b">", before, start)


def _shows_sign(markup: bytes, start: int) -> bool:
    if _SIGN.search(markup, start, start + SIGN_BYTES) is not None:
        return True
    return any(sign.search(markup, start, start + RARE_SIGN_BYTES) for sign in _RARE_SIGNS)


def _own_name(name: re.Match[bytes]) -> bytes:
    return _PARTS.sub(b"-", name[name.lastindex or 0])
