"""What the walk meets again and again, kept once in the document: looks of inline text, and names of elements."""

from __future__ import annotations

import re

from scrape.extractor.document import Document, Name, Style
from scrape.extractor.elements import MARKS, MORE_NAMES, Attributes
from scrape.extractor.looks import KEPT_LINES_CLASS, marks_of_style
from scrape.patterns import compiled_late

_REFERENCE = compiled_late(r"(?:^|[\s_-])cit(?:e|ation)", re.IGNORECASE)
"""How LaTeXML and MediaWiki call a `<cite>` that refers to a work and is not its title."""


class StyleIndex:
    """The styles of a document, each by the one around it, its element and where it leads."""

    def __init__(self, document: Document) -> None:
        self._styles = document.styles
        self._indexes: dict[tuple[int, str, str | None], int] = {}
        self.linked = [False]
        """By style, whether its text is in a link."""
        self.leaving = [False]
        """The same of links that lead elsewhere than to a place on the page: `#` alone is a script's."""
        self.marked = [False]
        """The same of elements that are marks: the model knows of no others."""
        document.styles.append(Style())

    def inner(self, style: int, tag: str, attributes: Attributes) -> int:
        """The style of what stands in an element inside another style."""
        href = attributes.get("href") if tag == "a" else None
        is_upright = tag == "cite" and _REFERENCE.search(attributes.get("class") or "") is not None
        key = (style, "cite.cit" if is_upright else tag, href)
        index = self._indexes.get(key)
        if index is None:
            outer = self._styles[style]
            inner = Style(
                href if href is not None else outer.href,
                outer.marks | {MARKS[tag]} if tag in MARKS and not is_upright else outer.marks,
            )
            index = self._indexes[key] = self._added(inner, is_marked=self.marked[style] or tag in MARKS)
        return index

    def drawn(self, style: int, given: str) -> int:
        """The style of what a `style` attribute has drawn in another way."""
        key = (style, "", given)
        index = self._indexes.get(key)
        if index is None:
            outer = self._styles[style]
            added, taken = marks_of_style(given)
            marks = (outer.marks - taken) | added
            is_same = marks == outer.marks
            index = style if is_same else self._added(Style(outer.href, marks), is_marked=self.marked[style])
            self._indexes[key] = index
        return index

    def _added(self, style: Style, *, is_marked: bool) -> int:
        href = style.href
        self._styles.append(style)
        self.linked.append(href is not None)
        self.leaving.append(href is not None and (href[:1] != "#" or href == "#"))
        self.marked.append(is_marked)
        return len(self._styles) - 1


class NameIndex:
    """The names of a document's elements: tag, class, id and what else says what they are."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._indexes: dict[tuple[str | None, ...], int] = {}
        self._short: dict[tuple[str, str | None, str | None], int] = {}
        """Of names that are no more than tag, class and id."""

    def signature(self, tag: str, attributes: Attributes) -> int:
        """The place of an element's name among the document's."""
        get = attributes.get
        key = (tag, get("class"), get("id")) if attributes else (tag, None, None)
        if len(attributes) > 1 and not MORE_NAMES.isdisjoint(attributes):
            full = (*key, get("role"), get("itemprop"), get("data-testid") or get("data-component"))
            index = self._indexes.get(full)
            if index is None:
                index = self._indexes[full] = self._new_name(Name(*full))
            return index
        index = self._short.get(key)
        if index is None:
            index = self._short[key] = self._new_name(Name(*key))
        return index

    def _new_name(self, name: Name) -> int:
        self._document.names.append(name)
        if name.classes and KEPT_LINES_CLASS in name.classes:
            self._document.has_drawn_text = True
        return len(self._document.names) - 1
