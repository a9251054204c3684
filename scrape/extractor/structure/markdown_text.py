"""Markdown (CommonMark, with pipe tables) in texts: whether they are it, and the HTML that it stands for."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from scrape.patterns import compiled_late
from scrape.text_layout import WRAPPED_MIN_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererHTML
    from markdown_it.token import Token

MIN_SIGNS: Final = 2
"""Of those that other texts may have by chance."""
WRAPPED_MAX_CHARACTERS: Final = 120
"""Of lines that go on in the next: a longer one is a paragraph. A convention."""

_SURE: Final = compiled_late(
    r"(?:\A|\n)\#{2,6}[ ]\S"
    r"|\]\(<?(?:https?:|mailto:|\.{0,2}/|\#)"
    r"|\n[ ]{0,3}\|?[ ]*:?-{3,}:?[ ]*\|[ :|-]*(?:\n|\Z)"
    r"|(?:\A|\n)(?:```|~~~)[\w+-]{0,30}\n"
)
"""A heading of a section, a link, the rule below the heads of a table, a block of code."""
_SIGN: Final = compiled_late(r"\A# \S|\*\*[^\s*](?:[^*\n]{0,500}[^\s*])?\*\*|\\(?:[\\*_\[\]#`<>|~]|\n(?=.))")
"""A title, strong words, a sign that is meant as such, a broken line."""
_SIGN_IN_DATA: Final = compiled_late(
    r"^#{1,6} \S|^\s{0,3}(?:[-*+]|\d{1,3}\.) \S|^> \S|\[[^\]\[\n]{1,200}\]\(\S{1,500}?\)|\*\*\S", re.MULTILINE
)
_TAGS: Final = compiled_late(r"<(?:p|div|h[1-6]|ul|ol|blockquote|table)\b", re.IGNORECASE)
_LONG_LINE: Final = compiled_late(rf"^(.{{{WRAPPED_MAX_CHARACTERS + 1},}})\n(?=\S)", re.MULTILINE)


def is_markdown(text: str) -> bool:
    """Whether a text, which may be any, has marks of Markdown that other texts have not."""
    return _SURE.search(text) is not None or _has_enough(_SIGN.finditer(text))


def is_markdown_in_data(text: str) -> bool:
    """Whether what is an article, or HTML of one, has marks of Markdown, and no blocks of HTML."""
    return _has_enough(_SIGN_IN_DATA.finditer(text)) and not _TAGS.search(text)


def as_markup(text: str) -> str:
    """The text as HTML. A short line that another follows is verse's or an address's, and stays a line."""
    html: str = _parser().render(text)
    return html


def with_lines_apart(text: str) -> str:
    """The text with a blank line after each long one: a paragraph, as many write who never wrap lines."""
    return _LONG_LINE.sub(r"\1\n\n", text)


def _has_enough(signs: Iterator[re.Match[str]]) -> bool:
    return sum(1 for _ in zip(range(MIN_SIGNS), signs, strict=False)) == MIN_SIGNS


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.add_render_rule("softbreak", _line_end)
    return parser


def _line_end(_: RendererHTML, tokens: Sequence[Token], at: int, *__: object) -> str:
    """What an end of a line stands for, by the length of the line before it."""
    length = 0
    for token in reversed(tokens[:at]):
        if token.type in ("softbreak", "hardbreak"):
            break
        length += len(token.content)
    return "\n" if length >= WRAPPED_MIN_CHARACTERS else "<br>"
