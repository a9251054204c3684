"""Markdown as HTML: as much of it as articles in a page's data have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby
from typing import Final

from scrape.patterns import compiled_late

_SIGNS: Final = compiled_late(
    r"^#{1,6} \S|^\s{0,3}(?:[-*+]|\d{1,3}\.) \S|^> \S|\[[^\]\[\n]{1,200}\]\(\S{1,500}?\)|\*\*\S", re.MULTILINE
)
_TAGS: Final = compiled_late(r"<(?:p|div|h[1-6]|ul|ol|blockquote|table)\b", re.IGNORECASE)
MIN_SIGNS: Final = 2
WRAPPED_MAX_CHARACTERS: Final = 120
"""Of lines that go on in the next: a longer one is a paragraph. A convention."""

_HEADING: Final = compiled_late(r"(#{1,6})\s+(.{1,500})\Z")
_ITEM: Final = compiled_late(r"\s{0,8}(?:[-*+]|(\d{1,3})[.)])\s+")
_QUOTE: Final = compiled_late(r"\s{0,3}>\s?")
_FENCE: Final = compiled_late(r"\s{0,3}(?:```|~~~)")
_IMAGE: Final = compiled_late(r"!\[([^\]\[\n]{0,500})\]\(([^()\s]{1,2000})(?:\s+&quot;[^\n]{0,200}?&quot;)?\)")
_LINK: Final = compiled_late(r"\[([^\]\[\n]{1,500})\]\(([^()\s]{1,2000})(?:\s+&quot;[^\n]{0,200}?&quot;)?\)")
_STRONG: Final = compiled_late(r"(\*\*|__)(?=\S)([^*_\n]{1,500}?)(?<=\S)\1")
_EMPHASIS: Final = compiled_late(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,500}?)(?<=\S)\1(?![\w*])")
_CODE: Final = compiled_late(r"`([^`\n]{1,500})`")


def is_markdown(text: str) -> bool:
    """Whether a text has marks of Markdown, and no blocks of HTML."""
    signs = _SIGNS.finditer(text)
    return sum(1 for _ in zip(range(MIN_SIGNS), signs, strict=False)) == MIN_SIGNS and not _TAGS.search(text)


def as_markup(text: str) -> str:
    """The text as HTML."""
    return "".join(_blocks(text.splitlines()))


def _blocks(lines: list[str]) -> Iterator[str]:
    is_code = False
    for kind, group in groupby(lines, key=_kind_of):
        of_kind = list(group)
        if kind == "fence":
            is_code ^= len(of_kind) % 2 == 1
            yield "<pre><code>" if is_code else "</code></pre>"
        elif is_code:
            yield escape("\n".join(of_kind)) + "\n"
        elif kind == "heading":
            for line in of_kind:
                heading = _heading(line)
                yield f"<h{len(heading[1])}>{_inline(heading[2])}</h{len(heading[1])}>" if heading else ""
        elif kind in ("ul", "ol"):
            items = [f"<li>{_inline(_ITEM.sub('', line, count=1))}</li>" for line in of_kind]
            yield f"<{kind}>{''.join(items)}</{kind}>"
        elif kind == "quote":
            inner = [_QUOTE.sub("", line, count=1) for line in of_kind]
            yield f"<blockquote>{''.join(_paragraphs(inner))}</blockquote>"
        elif kind == "text":
            yield from _paragraphs(of_kind)


def _paragraphs(lines: list[str]) -> Iterator[str]:
    for is_text, group in groupby(lines, key=lambda line: bool(line.strip())):
        if is_text:
            of_text = list(group)
            is_wrapped = max(map(len, of_text)) <= WRAPPED_MAX_CHARACTERS
            yield from (f"<p>{_inline(text)}</p>" for text in ([" ".join(of_text)] if is_wrapped else of_text))


def _heading(line: str) -> re.Match[str] | None:
    """A heading, which may end in more of its signs."""
    return _HEADING.match(line.strip().rstrip("#").rstrip()) if line.lstrip()[:1] == "#" else None


def _kind_of(line: str) -> str:
    if not line.strip():
        return ""
    if _FENCE.match(line):
        return "fence"
    if _heading(line):
        return "heading"
    if item := _ITEM.match(line):
        return "ol" if item[1] else "ul"
    return "quote" if _QUOTE.match(line) else "text"


def _inline(text: str) -> str:
    text = escape(text)
    text = _IMAGE.sub(r'<img src="\2" alt="\1">', text)
    text = _LINK.sub(r'<a href="\2">\1</a>', text)
    text = _CODE.sub(r"<code>\1</code>", text)
    return _EMPHASIS.sub(r"<em>\2</em>", _STRONG.sub(r"<strong>\2</strong>", text))
