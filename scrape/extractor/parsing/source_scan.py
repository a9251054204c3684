"""A linear look at HTML source before it is parsed: would a parser choke on it?

Lexbor has no limit of depth and takes quadratic time over nested elements, over formatting elements that stay open
and over the attributes of one tag; lxml drops what lies deeper than 256 levels. What is only tangled is mended, what
is too much is refused.
"""

from __future__ import annotations

import re
from typing import Final

from scrape.errors import TooComplex
from scrape.extractor.parsing.open_elements import OpenElements
from scrape.extractor.parsing.source_tokens import TOKEN
from scrape.patterns import compiled_late

MAX_TAGS: Final = 75_000
"""Start tags and comments of a page, of which each may make a segment. Of 2,013 labelled pages the largest has 21,644
tags of all kinds. Time and memory grow in step with the segments: 75,000 paragraphs without end tags take 7.5 s on a
busy machine and 534 MB, most of it for their features, 98,000 take 10.5 s, which is more than a page has."""
MAX_ALL_TAGS: Final = 2 * MAX_TAGS
"""The same with end tags: each may close one, and some make an element by themselves."""
_SHORT: Final = 3 * MAX_TAGS
"""Bytes that hold no more than these, as `<b>` is one of the shortest."""
MAX_STRETCH: Final = 3_000_000
"""Bytes in UTF-8 between two tags, or characters on a line of plain text: a novel has fewer in Latin letters, and a
line of 10 million takes 3 s."""
MAX_LINES: Final = 75_000
"""Lines of plain text: 200,000 take 3 to 5 s."""


def bounded(markup: bytes) -> bytes:
    """The source in UTF-8, mended where a parser would choke on it, or read on in a frame. Raises TooComplex for more
    tags than a page may have."""
    _check_length(markup)
    is_tangled, has_open_frame = _look_at(markup)
    if is_tangled or has_open_frame:
        closed = _OPEN_FRAME.sub(rb"\g<0></iframe>", markup)
        if closed != markup:  # what was the frame's text is the page's: it counts
            markup = closed
            _check_length(markup)
            is_tangled, _ = _look_at(markup)
    if not is_tangled:
        return markup
    from scrape.extractor.parsing.source_mending import mended

    return mended(markup)


def _look_at(markup: bytes) -> tuple[bool, bool]:
    """Whether the source is tangled, and whether a frame may have no end; attributes are compared where all depends on
    them."""
    elements = OpenElements(brief=True)
    if not elements.finds_tangle(markup):
        return False, elements.has_open_frame
    elements = OpenElements()
    return elements.finds_tangle(markup), elements.has_open_frame


_OPEN_FRAME: Final = compiled_late(
    rb"<noscript[^<>]{0,500}>\s{0,500}<iframe\b[^<>]{0,2000}>(?=\s{0,500}</noscript)", re.IGNORECASE
)
"""An `<iframe>` without an end in its `<noscript>`, as tag managers are set up by hand: it gets one. Browsers that run
scripts do not read what is in there; here the rest of the page would be the frame's text."""


def bounded_text(html: str) -> str:
    """The same of a source that is text."""
    markup = html.encode("utf-8", "surrogatepass")
    mended = bounded(markup)
    return html if mended is markup else mended.decode("utf-8", "surrogatepass")


def check_lines(text: str) -> None:
    """Raises TooComplex for plain text with more lines, or a longer one, than a text may have."""
    if text.count("\n") + text.count("\r") > MAX_LINES:
        raise TooComplex(f"more than {MAX_LINES:,} lines of text: give it in parts")
    if len(text) > MAX_STRETCH and max(map(len, text.splitlines())) > MAX_STRETCH:
        raise TooComplex(f"more than {MAX_STRETCH:,} characters in one line: give it in parts")


def _check_length(markup: bytes) -> None:
    """Raises TooComplex for more tags, or more between two of them, than a page may have."""
    if len(markup) <= _SHORT or (len(markup) <= MAX_STRETCH and _signs(markup) <= MAX_TAGS):
        return
    at = longest = ends = 0
    for number, token in enumerate(TOKEN.finditer(markup), 1):
        ends += markup.startswith(b"</", token.start())
        if number > MAX_ALL_TAGS or number - ends > MAX_TAGS:
            raise TooComplex(f"more than {MAX_TAGS:,} tags: give the page in parts")
        longest = max(longest, token.start() - at)
        at = token.end()
    if max(longest, len(markup) - at) > MAX_STRETCH:
        raise TooComplex(f"more than {MAX_STRETCH:,} bytes without a tag: give the page in parts")


def _signs(markup: bytes) -> int:
    """How often `<` stands in the source: `bytes.count` takes three times as long."""
    import numpy as np

    return int(np.count_nonzero(np.frombuffer(markup, np.uint8) == ord("<")))
