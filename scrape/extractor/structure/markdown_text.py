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

MAX_BRACKETS: Final = 100_000
"""Of a text: to read 200,000 takes 2 to 8 s. Of dumped pages the largest has a tenth as many."""

_SURE: Final = compiled_late(
    r"\]\(<?(?:https?:|mailto:|\.{0,2}/|\#)"
    r"|\n[ ]{0,3}\|?[ ]*:?-{3,}:?[ ]*\|[ :|-]*(?:\n|\Z)"
    r"|(?:\A|\n)(?:```|~~~)[\w+-]{0,30}\n"
)
"""A link, the rule below the heads of a table, a block of code."""
_HEADING: Final = compiled_late(r"(?:\A|\n)\#{2,6} \S")
"""Of a section; programs and settings may have notes that look so."""
_TITLE: Final = compiled_late(r"\A# \S")
_SIGN: Final = compiled_late(
    r"\A# \S|(?<![A-Za-z0-9_)\]])\*\*[^\s*](?:[^*\n]{0,500}[^\s*])?\*\*(?![A-Za-z0-9_(])|\\(?:[*_#`<>|~]|\n(?=.))"
)
"""A title, strong words, a sign that is meant as such, a broken line. Formulas and paths have `\\[` and `\\\\`, too."""
_COMMAND: Final = compiled_late(r"(?<!\\)\\[A-Za-z]")
"""Of LaTeX, or a part of a path: a backslash that is no mark."""
COMMANDS_MIN: Final = 3
"""Of a text in which backslashes are another language's."""
_CHANGE: Final = compiled_late(r"^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@", re.MULTILINE)
"""Of a patch, which shows lines of Markdown as they are."""
_OF_PROGRAM: Final = compiled_late(
    r"^[ \t]*(?:[$%] \S.*|#!/.*|[\w.*-]+ ?(?:<-|[-+:]?=) ?[^=\s].*|\[[\w. :-]+\]|[\w.-]+:(?: [^\s*]{1,30})?"
    r"|(?:import|from|def|class|return|function|var|let|const|export|static|int|void) .*|(?:fi|done|end|EOF|END)"
    r"|(?:[\d*/,-]+ ){5}.*|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d.*|at [\w.$<>]+\(.*\)"
    r"|(?:if|for|while|do|then|else)\b.*[:;]|[#.](?:include|define|if|endif|PHONY)\b.*|.*[;{}])[ \t]*$",
    re.MULTILINE,
)
"""A line of a program, of settings, or of what was typed in a shell."""
PROGRAM_MIN_SHARE: Final = 0.25
"""Of the lines that are not blank, from which on a text is one. By eye: of prose they are a few in a hundred."""
_SIGN_IN_DATA: Final = compiled_late(
    r"^#{1,6} \S|^\s{0,3}(?:[-*+]|\d{1,3}\.) \S|^> \S|\[[^\]\[\n]{1,200}\]\(\S{1,500}?\)|\*\*\S", re.MULTILINE
)
_TAGS: Final = compiled_late(r"<(?:p|div|h[1-6]|ul|ol|blockquote|table)\b", re.IGNORECASE)
_LONG_LINE: Final = compiled_late(rf"^(.{{{WRAPPED_MAX_CHARACTERS + 1},}})\n(?=\S)", re.MULTILINE)


def may_be_read(text: str) -> bool:
    """Whether a text is short enough to be read as Markdown, by what takes most time."""
    return text.count("[") <= MAX_BRACKETS


def is_markdown(text: str) -> bool:
    """Whether a text, which may be any, has marks of Markdown that other texts have not."""
    if _SURE.search(text) is not None:
        return "```" in text or _CHANGE.search(text) is None
    return (_HEADING.search(text) is not None or _has_enough(_signs(text))) and not _is_program(text)


def is_markdown_in_data(text: str) -> bool:
    """Whether what is an article, or HTML of one, has marks of Markdown, and no blocks of HTML."""
    return _has_enough(_SIGN_IN_DATA.finditer(text)) and not _TAGS.search(text)


def as_markup(text: str) -> str:
    """The text as HTML. A short line that another follows is verse's or an address's, and stays a line."""
    html: str = _parser().render(text)
    return html


def as_markup_in_data(text: str) -> str:
    """What is Markdown in data as HTML, each long line a paragraph; another text as it is."""
    return as_markup(with_lines_apart(text)) if is_markdown_in_data(text) else text


def with_lines_apart(text: str) -> str:
    """The text with a blank line after each long one: a paragraph, as many write who never wrap lines."""
    return _LONG_LINE.sub(r"\1\n\n", text)


def _signs(text: str) -> Iterator[re.Match[str]]:
    """Marks that may be another language's, if it has a sign that is meant as such."""
    signs = _SIGN.finditer(text)
    if "\\" not in text or _TITLE.match(text) or not _has_enough(_COMMAND.finditer(text), COMMANDS_MIN):
        return signs
    return (sign for sign in signs if sign[0][0] != "\\")


def _is_program(text: str) -> bool:
    lines = sum(1 for line in text.split("\n") if line.strip())
    return sum(1 for _ in _OF_PROGRAM.finditer(text)) >= max(PROGRAM_MIN_SHARE * lines, MIN_SIGNS)


def _has_enough(signs: Iterator[re.Match[str]], enough: int = MIN_SIGNS) -> bool:
    return sum(1 for _ in zip(range(enough), signs, strict=False)) == enough


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
