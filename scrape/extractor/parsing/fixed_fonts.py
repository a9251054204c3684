"""Code that programs for office work set in letters of one breadth and call nothing else: as code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import HEADINGS, ancestors, holds_paragraphs
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_FIXED: Final = compiled_late(
    r"font(?:-family)?\s*:[^;]*(?:consolas|courier|menlo|monaco|mono(?:space)?\b)", re.IGNORECASE
)
_STYLED: Final = "p[style*='font' i], span[style*='font' i]"
_SPACE: Final = compiled_late(r"[ \t\r\n]+")
_HOLDERS: Final = frozenset({"td", "th", "li"})
"""What holds a line of code at most."""
_LINES: Final = frozenset({"p", "li", "td", "body"})
_CODE: Final = HEADINGS | {"code", "pre"}
MIN_LINES: Final = 2
MAX_SHARE: Final = 0.5
"""Of the characters of a page's paragraphs: where more are so set, it is how that was typed."""
MAX_LINE: Final = 160
"""Characters of a line of code; by eye."""


def write_out_code(tree: LexborHTMLParser) -> bool:
    """Paragraphs in such letters that follow each other as `<pre>`, words in a sentence as `<code>`; in the tree."""
    fixed = {node.mem_id for node in tree.css(_STYLED) if _FIXED.search(node.attributes["style"] or "")}
    if not fixed:
        return False
    paragraphs = [each for each in tree.css("p") if not holds_paragraphs(each)]
    whole = {each.mem_id: each for each in paragraphs if _is_whole(each, fixed)}
    length = sum(len(each.text()) for each in paragraphs)
    if sum(len(each.text()) for each in whole.values()) > MAX_SHARE * length:
        return False
    for group in list(_groups(list(whole.values()))):
        _set_code(tree, group)
    known: dict[int, str] = {}
    for node in tree.css("span[style*='font' i]"):
        if node.mem_id in fixed and not _is_in_code(node, fixed, known):
            code = tree.create_node("code")
            node.insert_before(code, move=True)
            code.insert_child(node, move=True)
    return True


def _is_whole(paragraph: LexborNode, fixed: set[int]) -> bool:
    """Whether all text of a paragraph is set so."""
    if not paragraph.text().strip() or paragraph.css_first("img") is not None:
        return False
    return paragraph.mem_id in fixed or all(
        any(each.mem_id in fixed for each in takewhile(lambda each: each.tag != "p", ancestors(text)))
        for text in paragraph.traverse(include_text=True)
        if text.is_text_node and text.text().strip()
    )


def _groups(paragraphs: list[LexborNode]) -> Iterator[list[LexborNode]]:
    """Paragraphs that follow each other, with blank ones between."""
    group: list[LexborNode] = []
    for paragraph in paragraphs:
        if group and not _follows(paragraph, group[-1]):
            yield group
            group = []
        group.append(paragraph)
    if group:
        yield group


def _follows(paragraph: LexborNode, other: LexborNode) -> bool:
    before = paragraph.prev
    while before is not None and before.mem_id != other.mem_id:
        if (before.is_element_node and before.tag != "p") or before.text().strip():
            return False
        before = before.prev
    return before is not None


def _set_code(tree: LexborHTMLParser, group: list[LexborNode]) -> None:
    lines: list[str] = []
    for at, paragraph in enumerate(group):
        if at:
            lines += [""] * _blank_between(group[at - 1], paragraph)
        lines += _lines_of(paragraph)
    around = group[0].parent
    if len(lines) < MIN_LINES or max(map(len, lines)) > MAX_LINE or around is None or around.tag in _HOLDERS:
        return
    code = tree.create_node("pre")
    group[0].insert_before(code, move=True)
    code.insert_child("\n".join(lines))
    for paragraph in group:
        paragraph.decompose()


def _blank_between(one: LexborNode, other: LexborNode) -> int:
    count, node = 0, other.prev
    while node is not None and node.mem_id != one.mem_id:
        count += node.is_element_node
        node = node.prev
    return count


def _lines_of(paragraph: LexborNode) -> list[str]:
    """The lines of a paragraph, parted by `<br>`; blanks that keep their breadth indent them."""
    parts = [
        "\n" if each.tag == "br" else _SPACE.sub(" ", each.text_content or "")
        for each in paragraph.traverse(include_text=True)
        if each.is_text_node or each.tag == "br"
    ]
    lines = "".join(parts).split("\n")
    return [line.strip(" ").replace("\xa0", " ").rstrip() for line in lines]


def _is_in_code(node: LexborNode, fixed: set[int], known: dict[int, str]) -> bool:
    """Whether it stands in what is code already, or in a heading or a line of nothing else; `known` are the texts of
    lines that were looked at."""
    for around in ancestors(node):
        if around.tag in _LINES:
            if around.mem_id not in known:
                known[around.mem_id] = around.text().strip()
            return known[around.mem_id] == node.text().strip()
        if around.mem_id in fixed or around.tag in _CODE:
            break
    return True
