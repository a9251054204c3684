"""Tangled HTML source written anew: every element closed where it should be, and none deeper than parsers bear.

What goes are the wrappers that lie too deep, surplus attributes, and whatever makes it hard to say what is markup:
comments, scripts, and the tags of foreign content. Text, paragraphs, headings, links and lists stay.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import Final

from scrape.extractor.parsing.open_elements import within
from scrape.extractor.parsing.source_tokens import (
    ATTRIBUTE,
    FORMATTING_ENDS,
    IMPLIED_ENDS,
    MAX_ATTRIBUTES,
    ONLY_ONE,
    SCOPES_OF,
    SPECIAL_ENDS,
    TOKEN,
    VOID,
    has_many_attributes,
)
from scrape.patterns import compiled_late

WRAPPERS_DEPTH: Final = 100
CONTENT_DEPTH: Final = 150
"""With the elements that a parser adds around table cells, all stays under the 256 levels that lxml reads."""

_CONTENT: Final = frozenset(
    b"a article blockquote dd dt figcaption figure h1 h2 h3 h4 h5 h6 li main ol p pre td th tr ul".split()
)
"""What has a meaning of its own: it may stand deeper than mere wrappers."""
_DROPPED: Final = frozenset(
    b"annotation-xml applet audio body canvas datalist desc foreignobject frame frameset head html map math meter "
    b"mglyph mi mn mo ms mtext object optgroup option plaintext progress select svg template video".split()
)
"""Tags inside which other rules hold, or nothing is read; a parser adds those of the page itself."""
_JSON_LD: Final = compiled_late(rb"""\btype\s*=\s*["']?\s*application/ld\+json""", re.IGNORECASE)
_BASE_TAGS: Final = compiled_late(rb"<(?:!doctype|html)\b[^>]{0,1000}>", re.IGNORECASE)


def mended(markup: bytes) -> bytes:
    """The source as a tree of bounded depth: for a parser, and to be read like the page."""
    return _Mending().run(markup)


class _Mending:
    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.open: list[bytes] = [b""]
        """End tags of what was opened."""
        self.left_out: Counter[bytes] = Counter()
        """End tags still to come of what lay too deep."""
        self.has_title = False

    def run(self, markup: bytes) -> bytes:
        """The whole source."""
        self.written.extend(tag[0] for tag in islice(_BASE_TAGS.finditer(markup), 2))
        at = 0
        for token in TOKEN.finditer(markup):
            self.written.append(markup[at : token.start()])
            at = token.end()
            if token["name"]:
                self._tag(token["name"].lower(), token)
        self.written.append(markup[at:])
        self._close(1)
        return b"".join(self.written)

    def _tag(self, name: bytes, token: re.Match[bytes]) -> None:
        if token["raw"]:
            self._raw(name, token)
        elif name.startswith(b"/"):
            self._end(name)
        elif name in VOID:
            self.written.append(b"<%b%b>" % (name, _attributes(token)))
        elif name not in _DROPPED:
            self._start(name, b"/" + name, token)

    def _raw(self, name: bytes, token: re.Match[bytes]) -> None:
        attributes, content = token["attributes"], token["content"]
        is_kept = name == b"script" and _JSON_LD.search(attributes) and b"<!--" not in content
        if name == b"title" and not self.has_title:
            is_kept = self.has_title = True
        if is_kept:
            self.written.append(b"<%b%b>%b</%b>" % (name, _attributes(token), content, name))

    def _start(self, name: bytes, end: bytes, token: re.Match[bytes]) -> None:
        if name in ONLY_ONE:
            self._end(end)
        elif name in IMPLIED_ENDS:
            closed, scopes = IMPLIED_ENDS[name]
            self._close(self._innermost(closed, scopes))
        elif self.open[-1] == b"/p" and end in SPECIAL_ENDS:
            self._close(len(self.open) - 1)
        if len(self.open) > (CONTENT_DEPTH if name in _CONTENT else WRAPPERS_DEPTH):
            self.left_out[end] += 1
            return
        self.open.append(end)
        self.written.append(b"<%b%b>" % (name, _attributes(token)))

    def _end(self, end: bytes) -> None:
        if self.left_out[end]:
            self.left_out[end] -= 1
            return
        scopes = SPECIAL_ENDS if end in FORMATTING_ENDS else SCOPES_OF.get(end, SPECIAL_ENDS)
        self._close(self._innermost(frozenset({end}), scopes))

    def _innermost(self, ends: frozenset[bytes], scopes: frozenset[bytes]) -> int | None:
        """The place of the innermost open element of these, within a scope."""
        return next((at for at in within(self.open, scopes) if self.open[at] in ends), None)

    def _close(self, at: int | None) -> None:
        if at is None:
            return
        self.written.extend(b"<%b>" % end for end in reversed(self.open[at:]))
        del self.open[at:]


def _attributes(token: re.Match[bytes]) -> bytes:
    attributes: bytes = token["attributes"]
    if not has_many_attributes(attributes):
        return attributes.rstrip(b"/")
    return b"".join(b" " + found[0] for found in islice(ATTRIBUTE.finditer(attributes), MAX_ATTRIBUTES))
