"""The text of `<pre>`: every space of the code, none of the line numbers and buttons beside it; its language."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import ancestors, next_drawn
from scrape.extractor.structure.code_languages import CODE_LANGUAGES
from scrape.extractor.structure.page_breaks import without_page_breaks
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scrape.extractor.document import Document

_GUTTER: Final = compiled_late(
    r"(?:^|[\s_-])(?:line-?(?:no|nos|num|nums|number|numbers)|ln-?num(?:bers?)?|rouge-gutter|gutter|blob-num"
    r"|lnt|lnum|crayon-nums|CodeMirror-linenumber|hljs-ln-numbers|line-numbers-rows)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Of highlighters: Pygments, Rouge, highlight.js, Prism, CodeMirror, SyntaxHighlighter, Hexo, Chroma, Crayon."""
_TOOLS: Final = frozenset({"button", "script", "style", "svg", "template"})
_LINES: Final = frozenset({"div", "p", "li", "tr", "section"})
"""Block elements that highlighters make lines of."""
_LINE_TAGS: Final = ", ".join(sorted(_LINES | {"br"}))
_LINE_CLASS: Final = compiled_late(r"(?:^|\s)(?:(?:code|token|highlight|gatsby-highlight-code)-)?line(?=\s|$)")
"""Spans that highlighters make lines of."""
_SIGN: Final = "data-code-marker"
"""The plus or minus that GitHub draws before the line of a difference."""
_NUMBERS: Final = compiled_late(r"\s*\d+(?:\s+\d+)*\s*")

_NUMBER_START: Final = "\x00"
_NUMBER_END: Final = "\x01"
"""Around a number that stands alone in an element at the start of a line; pages hold no control characters."""
_OWN_NUMBER: Final = compiled_late(rf"{_NUMBER_START}\s*([0-9]{{1,6}})\s*{_NUMBER_END}(?=\s*(.?))")
_JOINING: Final = frozenset(",;:)=|.")
"""What follows a number that is part of the code, where it follows on every line: no code has such lines alone."""
_TOKEN: Final = compiled_late(
    r"(?:^|\s)(?:token|hljs-(?!ln)\S+|m[bfhiox]?|il|pl-\w+|nu0|lit|literal|cm-(?!line|gutter)\S+|ace_(?!line|gutter)\S+"
    r"|mtk\d+|constant\S*|enlighter-n\d)(?=\s|$)"
)
"""Numbers of the code itself, to highlighters: Prism, highlight.js, Pygments, GitHub, GeSHi, Prettify, CodeMirror, Ace,
Monaco, Enlighter."""
_SET_APART: Final = compiled_late(r"user-select|padding|margin|width|float", re.IGNORECASE)
"""Of a style that sets more than the colour of a number: it is one of a line."""
_MARKED: Final = frozenset({"b", "strong", "em", "u", "code", "kbd", "mark"})
"""Elements of text that is meant to be read."""

_NAMED: Final = compiled_late(
    r"(?:^|\s)(?:(?:language|lang|highlight-source|highlight-text|highlight|source|brush:?|sourceCode)(?:-|:|\s)|src-)"
    r"\s*([a-z][a-z0-9+#.-]{0,19})(?=$|[\s;{])",
    re.IGNORECASE,
)
_BARE: Final = compiled_late(
    r"(?:^|\s)(?:hljs|prettyprint|highlight|code|sourceCode|syntaxhighlighter)\s+(?:hljs\s+)?([a-z][a-z0-9+#]{0,19})(?:\s|$)",
    re.IGNORECASE,
)
"""`hljs python`, `highlight python`: the name beside the highlighter's own."""
_PREFIXED: Final = compiled_late(r"(?:^|\s)(?:lang(?:uage)?[-:]|brush:)", re.IGNORECASE)
_CODE_TAGS: Final = frozenset({"pre", "code"})
_SHORT: Final = 2
"""Letters of a name that may be one of a tongue, such as `en`."""
_NO_LANGUAGE: Final = frozenset(
    "none plaintext plain text txt nohighlight no-highlight default auto undefined notranslate linenums wrap hljs "
    "block highlight source code wrapper container block-code lang language line-numbers prettyprinted copyable".split()
)
_DECLARED: Final = (
    *("data-lang", "data-language", "data-code-language", "data-canonical-lang", "data-enlighter-language", "lang"),
)
_LEVELS: Final = 3
"""Elements around a `<pre>` that may name its language."""


def text_of(pre: LexborNode) -> str:
    """The code as a browser shows it, its first indentation kept, without blank lines around it."""
    lines = without_page_breaks(_without_numbers(_lines(pre)))
    while lines and not lines[0].strip():
        lines.pop(0)
    while lines and not lines[-1].strip():
        lines.pop()
    return "\n".join(line.rstrip() if not line.strip() else line for line in lines)


def _lines(pre: LexborNode) -> list[str]:
    return _text_in_lines(pre).replace("\xa0", " ").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _without_numbers(lines: list[str]) -> list[str]:
    if _is_numbered(lines):
        lines = [_OWN_NUMBER.sub("", line) for line in lines]
    return [line.replace(_NUMBER_START, "").replace(_NUMBER_END, "") for line in lines]


def _is_numbered(lines: list[str]) -> bool:
    """Whether numbers stand in elements of their own before all lines, and count up by one."""
    found = [_OWN_NUMBER.match(line) for line in lines if line.strip()]
    numbers = [int(match[1]) for match in found if match]
    count_up = len(numbers) == len(found) > 1 and numbers == list(range(numbers[0], numbers[0] + len(found)))
    return count_up and not all(match and match[2] and match[2] in _JOINING for match in found)


_GUTTER_CELLS: Final = (
    "td.blob-code, td.gutter, td.rouge-gutter, td.linenos, td.lntd, td.crayon-nums, td.line-numbers, td.line-number, "
    "td.hljs-ln-numbers"
)
_CODE_CELL: Final = compiled_late(r"code|line|lntd", re.IGNORECASE)


def is_table_of_code(table: LexborNode) -> bool:
    """Whether it puts line numbers beside code: itself, not a table in it."""
    cell = table.css_first(_GUTTER_CELLS) or _first_of_pair(table)
    if cell is None or not _is_of_table(cell, table):
        return False
    if "blob-code" in (cell.attributes.get("class") or ""):
        return True
    code = next_drawn(cell.next)
    return (
        code is not None
        and _NUMBERS.fullmatch(cell.text()) is not None
        and (_CODE_CELL.search(code.attributes.get("class") or "") or code.css_first("pre, code")) is not None
    )


def _first_of_pair(table: LexborNode) -> LexborNode | None:
    """The first cell, if it numbers the lines of the second, which may be without names: Chroma's has styles alone."""
    cell = table.css_first("td")
    return cell if cell is not None and _numbers_lines_beside(cell) else None


def _numbers_lines_beside(cell: LexborNode) -> bool:
    """Whether a cell and the last one of its row, behind it, hold `<pre>`, and its numbers count the lines of that."""
    code = next_drawn(cell.next) if _holds_pre(cell) else None
    if code is None or not _holds_pre(code) or next_drawn(code.next) is not None:
        return False
    numbers = cell.text().split()
    first = int(numbers[0]) if numbers and numbers[0].isdecimal() else 0
    count_up = numbers == [str(number) for number in range(first, first + len(numbers))]
    if not count_up or (first != 1 and len(numbers) == 1):
        return False
    return len(numbers) <= 1 + code.text().count("\n") + len(code.css(_LINE_TAGS))


def _holds_pre(cell: LexborNode) -> bool:
    first = next_drawn(cell.first_child)
    return first is not None and first.tag == "pre"


def _is_of_table(cell: LexborNode, table: LexborNode) -> bool:
    around = next((each for each in ancestors(cell) if each.tag == "table"), None)
    return around is not None and around.mem_id == table.mem_id


def is_gutter(document: Document, pre: int) -> bool:
    """Whether it holds nothing but line numbers, beside the code: in tables the walk has joined the two."""
    texts = document.texts_in(pre)
    parent = document.parents[pre]
    return (
        all(_NUMBERS.fullmatch(text) for text in texts)
        and parent >= 0
        and any(_GUTTER.search(document.name_of(c).classes or "") for c in (pre, parent))
    )


def line_numbers(document: Document, pre: int) -> frozenset[int]:
    """The segments of code, of which not all is shown, that number its lines: each before its line, if all do."""
    node, segments = document.nodes.get(pre), document.segments_in(pre)
    if node is None or not document.texts[segments.start].isdecimal() or not _is_numbered(_lines(node)):
        return frozenset()
    found: list[int] = []
    following = document.texts[segments.start]
    for segment in segments:
        if document.texts[segment] == following:
            found.append(segment)
            following = str(int(following) + 1)
    return frozenset(found)


def language_of(pre: LexborNode) -> str | None:
    """The language that the element, the code in it or an element close around it names."""
    first = next((child for child in pre.iter() if child.tag == "code"), None)
    if pre.tag == "table":
        first = pre.css_first("code[class*='language-'], code[data-lang]")
    around = takewhile(lambda each: each.tag not in {"body", "article", "main", "td"}, ancestors(pre))
    named = [*([first] if first is not None else []), pre, *islice(around, _LEVELS)]
    return next((language for node in named if (language := _language(node)) is not None), None)


def _language(node: LexborNode) -> str | None:
    """What an element says. Any name is believed that nothing but code has; beside others, or further out, classes of
    other meaning are too many."""
    attributes = node.attributes
    classes = f"{attributes.get('class') or ''} {attributes.get('data-syntaxhighlighter-params') or ''}"
    found = [match[1] for pattern in (_NAMED, _BARE) for match in pattern.finditer(classes)]
    names = [(name or "").strip().lower().rstrip(".") for name in (*map(attributes.get, _DECLARED), *found)]
    if node.tag == "pre":
        names += [name for name in classes.split()[:1] if name in CODE_LANGUAGES]  # as rustdoc and others have it
    is_sure = node.tag in _CODE_TAGS and (_PREFIXED.search(classes) is not None or "data-lang" in attributes)
    known = next((name for name in names if name in CODE_LANGUAGES), None)
    return known or next((name for name in names if is_sure and _is_language(name)), None)


def _is_language(name: str) -> bool:
    is_name = re.fullmatch(r"[a-z][a-z0-9+#.-]{0,19}", name) is not None
    return is_name and len(name) > _SHORT and name not in _NO_LANGUAGE


def _text_in_lines(node: LexborNode) -> str:
    """The text inside, without recursion; block elements and `<br>` end a line."""
    pending: list[LexborNode | int] = [node]
    """Elements to visit; a number is the end of a line's element, and how many pieces there were at its start."""
    pieces: list[str] = []
    ended = True
    while pending:
        one = pending.pop()
        if isinstance(one, int):
            if not ended or len(pieces) == one:
                pieces.append("\n")
            ended = True
        elif one.is_text_node:
            text = one.text_content or ""
            if text:
                is_number = ended and one.parent is not node and text.strip().isdecimal() and _may_number_line(one)
                pieces.append(f"{_NUMBER_START}{text}{_NUMBER_END}" if is_number else text)
                ended = text.endswith("\n")
        elif one.tag == "br":
            pieces.append("\n")
            ended = True
        elif one is node or not _is_aside(one):
            if one.tag in _LINES or (one.tag == "span" and _is_line_alone(one)):
                pending.append(len(pieces))
            if one.tag in {"td", "span"} and (sign := one.attributes.get(_SIGN)):
                pieces.append(sign)
                ended = False
            pending.extend(reversed(list(one.iter(include_text=True))))
    return "".join(pieces)


def _may_number_line(text: LexborNode) -> bool:
    """Whether it stands alone in an element that is not one of the code."""
    holder = text.parent
    if text.next is not None or text.prev is not None or holder is None or holder.tag in _MARKED:
        return False
    attributes = holder.attributes
    style = attributes.get("style") or ""
    is_coloured = "color" in style and not _SET_APART.search(style)
    return not is_coloured and not _TOKEN.search(attributes.get("class") or "")


def _is_line_alone(span: LexborNode) -> bool:
    """Whether it is a line of code by its class, with no line end between it and what stands behind it."""
    if not _LINE_CLASS.search(span.attributes.get("class") or "") or (span.text() or "").endswith("\n"):
        return False
    before, behind = span.prev, span.next
    if behind is None or behind.tag == "br":
        return False
    if before is not None and before.is_text_node and (before.text_content or "").rstrip(" \t")[-1:] not in {"", "\n"}:
        return False  # a word of the line
    return not (behind.is_text_node and (behind.text_content or "").lstrip(" \t\r").startswith("\n"))


def _is_aside(node: LexborNode) -> bool:
    """Whether it is no code: a button, a line number."""
    tag, attributes = node.tag or "", node.attributes
    if tag in _TOOLS or tag.startswith("-"):
        return True
    if tag in {"td", "span", "a"} and "data-line-number" in attributes:
        return not (said := node.text().strip()) or said.isdecimal()  # a line of code may say its number, too
    if tag == "td" and _numbers_lines_beside(node):
        return True
    if _GUTTER.search(attributes.get("class") or "") is not None:
        # The whole code may be called `linenums`, for it has some.
        return not any(map(str.isalpha, node.text()))
    return False
