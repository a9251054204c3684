"""Whether what has tags is HTML, or a text about HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scrape.patterns import compiled_late

_TAG = (
    rb"<(?:!doctype|!--|\?xml|(?:html|head|body|title|meta|link|script|style|article|section|main|div|p|h[1-6]|ul|ol|table|span"
    rb"|br|a|img|b|i|em|strong|center|font|header|nav|amp-[a-z]+)[\s>/])"
)
_MARKUP = compiled_late(_TAG, re.IGNORECASE)
_ELEMENTS = (
    rb"(?:amp-[a-z]+|address|article|aside|audio|blockquote|body|button|canvas|caption|center|cite|code|col"
    rb"|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hgroup|hr"
    rb"|html|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|math|menu|meta|nav|noscript|object|ol|optgroup|option"
    rb"|output|p|picture|pre|progress|q|ruby|samp|script|search|section|select|small|source|span|strike|strong|style|sub"
    rb"|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|ul|var|video|[abisu])"
)
_FRAGMENT = compiled_late(rb"<%b(?:[\s/][^>]*[\w\"'/]|>(?=\s*<|[^\s.,;:!?)]))" % _ELEMENTS, re.IGNORECASE)
"""A tag that a piece of a page begins with: one that has attributes, or that touches what follows."""
_END_TAG = compiled_late(rb"</%b>" % _ELEMENTS, re.IGNORECASE)
_MARKS_WORDS = rb"(?:abbr|b|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|strike|strong|sub|sup|tt|u|var)\s*>"
_MAKES_PAGE = compiled_late(
    rb"<!|<\?|</?(?!%b)(?:%b|br|wbr)\b" % (_MARKS_WORDS, _ELEMENTS),
    re.IGNORECASE,
)
"""A tag that does more than to mark words: one of an element that parts lines or paragraphs, or with attributes."""
_CLOSED_OR_ON_LINE = compiled_late(rb"[^\s(\"'`]</[a-z]|\n[ \t]*</?[a-z]|\A<[a-z][a-z0-9]*>[ \t]*\r?\n", re.IGNORECASE)
"""An end tag that touches what it ends, a further tag that begins a line, or a first that is a line."""
_MENTION = compiled_late(
    rb"(?<=[^\s>] )[(\"'`]?(?:<(?!(?:br|p|hr|img|wbr)>)(/?)([a-z][a-z0-9]*)>|<!doctype html>)"
    rb"(?=[ .,;:!?)\"'`]|\s*\Z|\r?\n)",
    re.IGNORECASE,
)
"""A tag that a sentence names: without attributes, and apart from the words around it."""
_MENTION_FIRST = compiled_late(rb"<(?:html|head)>(?: +\w|[.,;:!?])", re.IGNORECASE)
"""Of an element that holds no text of its own."""
_PAGE_START = compiled_late(rb"<(?:!doctype|!--|\?xml|html|head|body)[\s>-]", re.IGNORECASE)
_PAGE_LINE = compiled_late(rb"^[ \t]*<(?:!doctype|html|head|body)[\s>]", re.IGNORECASE | re.MULTILINE)
ABOUT_MARKUP_MIN_PARAGRAPHS = 4
"""What broken servers print before a page, and what stands in one without a tag, is mostly shorter."""
_BLANK_LINE = compiled_late(rb"\r?\n[ \t]*\r?\n")


_HEADING = rb"\n[ \t]*\r?\n#{1,6} [^\s<][^\r\n]*"
_MARKED = compiled_late(rb"%b(?=\r?\n[ \t]*\r?\n)(?:.*?%b|(?=.*?(?:\]\(|```)))" % (_HEADING, _HEADING), re.DOTALL)
"""A heading of Markdown between blank lines, and further down another, a link or code of it."""


def begins_markdown(plain: bytes) -> bool:
    """Whether this is Markdown below some HTML, as is many a README: it is no whole page."""
    return not _PAGE_START.match(plain) and b"\n#" in plain and _MARKED.search(plain) is not None


def is_markup(plain: bytes) -> bool:
    """Whether this is HTML, not text that has some as its subject: it begins so, or its first paragraph is."""
    if _PAGE_START.match(plain):
        return not _MENTION_FIRST.match(plain)
    if _is_marked_text(plain) or begins_markdown(plain):
        return False
    if _FRAGMENT.match(plain):
        return True
    page = _PAGE_LINE.search(plain)
    if page is not None:
        return not _is_about_markup(_BLANK_LINE.split(plain[: page.start()].rstrip()))
    first, *following = _BLANK_LINE.split(plain)
    used = _without_mentions(first)
    if _END_TAG.search(used) is not None:
        return True
    if _MARKUP.search(used) is None and (not plain.startswith(b"<") or _CLOSED_OR_ON_LINE.search(plain) is None):
        return False
    return b"</" in used or not _is_about_markup([first, *following])


def _is_marked_text(plain: bytes) -> bool:
    """Whether only blank lines part its paragraphs, of which some have marked words, as Markdown may have."""
    if _MAKES_PAGE.search(plain) is not None:
        return False
    paragraphs = _BLANK_LINE.split(plain.rstrip())
    marked = sum(_END_TAG.search(paragraph) is not None for paragraph in paragraphs)
    return len(paragraphs) > 1 and 2 * marked <= len(paragraphs)


def _without_mentions(paragraph: bytes) -> bytes:
    """A paragraph without the tags that it only names; unless one starts and ends with some words between."""
    starts: dict[bytes, int] = {}
    for mention in _MENTION.finditer(paragraph):
        end, name = mention.groups()
        if name and not end:
            starts[name.lower()] = mention.end()
        elif name and len(paragraph[starts.get(name.lower(), mention.start()) : mention.start()].split()) > 1:
            return paragraph
    return _MENTION.sub(b"", paragraph)


def _is_about_markup(paragraphs: Sequence[bytes]) -> bool:
    """Whether most of some paragraphs have no tag."""
    plain = sum(_MARKUP.search(paragraph) is None for paragraph in paragraphs)
    return len(paragraphs) >= ABOUT_MARKUP_MIN_PARAGRAPHS and 2 * plain > len(paragraphs)
