"""Tangled HTML source written anew: every element closed where it should be, and none deeper than parsers bear.

What goes are the wrappers that lie too deep, surplus attributes, and whatever makes it hard to say what is markup:
comments, scripts, and the tags of foreign content. Text, paragraphs, headings, links and lists stay.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import Final

from scrape.extractor.source_tokens import (
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
    "a article blockquote dd dt figcaption figure h1 h2 h3 h4 h5 h6 li main ol p pre td th tr ul".split()
)
"""What has a meaning of its own: it may stand deeper than mere wrappers."""
_DROPPED: Final = frozenset(
    "annotation-xml applet audio body canvas datalist desc foreignobject frame frameset head html map math meter "
    "mglyph mi mn mo ms mtext object optgroup option plaintext progress select svg template video".split()
)
"""Tags inside which other rules hold, or nothing is read; a parser adds those of the page itself."""
_JSON_LD: Final = compiled_late(r"""\btype\s*=\s*["']?\s*application/ld\+json""", re.IGNORECASE)
_BASE_TAGS: Final = compiled_late(r"<(?:!doctype|html)\b[^>]{0,1000}>", re.IGNORECASE)


def mended(html: str) -> str:
    """The source as a tree of bounded depth: for a parser, and to be read like the page."""
    return _Mending().run(html)


class _Mending:
    def __init__(self) -> None:
        self.written: list[str] = []
        self.open: list[str] = [""]
        """End tags of what was opened."""
        self.left_out: Counter[str] = Counter()
        """End tags still to come of what lay too deep."""
        self.has_title = False

    def run(self, html: str) -> str:
        """The whole source."""
        self.written.extend(tag[0] for tag in islice(_BASE_TAGS.finditer(html), 2))
        at = 0
        for token in TOKEN.finditer(html):
            self.written.append(html[at : token.start()])
            at = token.end()
            if token["name"]:
                self._tag(token["name"].lower(), token)
        self.written.append(html[at:])
        self._close(1)
        return "".join(self.written)

    def _tag(self, name: str, token: re.Match[str]) -> None:
        if token["raw"]:
            self._raw(name, token)
        elif name[0] == "/":
            self._end(name)
        elif name in VOID:
            self.written.append(f"<{name}{_attributes(token)}>")
        elif name not in _DROPPED:
            self._start(name, f"/{name}", token)

    def _raw(self, name: str, token: re.Match[str]) -> None:
        attributes, content = token["attributes"], token["content"]
        is_kept = name == "script" and _JSON_LD.search(attributes) and "<!--" not in content
        if name == "title" and not self.has_title:
            is_kept = self.has_title = True
        if is_kept:
            self.written.append(f"<{name}{_attributes(token)}>{content}</{name}>")

    def _start(self, name: str, end: str, token: re.Match[str]) -> None:
        if name in ONLY_ONE:
            self._end(end)
        elif name in IMPLIED_ENDS:
            closed, scopes = IMPLIED_ENDS[name]
            self._close(self._innermost(closed, scopes))
        elif self.open[-1] == "/p" and end in SPECIAL_ENDS:
            self._close(len(self.open) - 1)
        if len(self.open) > (CONTENT_DEPTH if name in _CONTENT else WRAPPERS_DEPTH):
            self.left_out[end] += 1
            return
        self.open.append(end)
        self.written.append(f"<{name}{_attributes(token)}>")

    def _end(self, end: str) -> None:
        if self.left_out[end]:
            self.left_out[end] -= 1
            return
        scopes = SPECIAL_ENDS if end in FORMATTING_ENDS else SCOPES_OF.get(end, SPECIAL_ENDS)
        self._close(self._innermost(frozenset({end}), scopes))

    def _innermost(self, ends: frozenset[str], scopes: frozenset[str]) -> int | None:
        """The place of the innermost open element of these, within a scope."""
        for at in range(len(self.open) - 1, 0, -1):
            if self.open[at] in ends:
                return at
            if self.open[at] in scopes:
                return None
        return None

    def _close(self, at: int | None) -> None:
        if at is None:
            return
        self.written.extend(f"<{end}>" for end in reversed(self.open[at:]))
        del self.open[at:]


def _attributes(token: re.Match[str]) -> str:
    attributes: str = token["attributes"]
    if not has_many_attributes(attributes):
        return attributes.rstrip("/")
    return "".join(f" {found[0]}" for found in islice(ATTRIBUTE.finditer(attributes), MAX_ATTRIBUTES))
