"""Line ends that a style has the browser draw (`white-space: pre-line`): as `<br>`, which the walk understands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import BLOCK, RARE, ancestors, roles_by_tag
from scrape.extractor.looks import KEPT_LINES, KEPT_LINES_CLASS
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_STYLED: Final = "[style*='white' i], [class*='whitespace-pre']"
_VERBATIM: Final = frozenset({"pre", "code", "textarea", "script", "style", "svg"})
"""What keeps its lines by itself. A table begins anew with what its own cells say (HTML, 15.3.8)."""
_SETS_SPACE: Final = compiled_late(r"white-?space(?:-collapse)?\s*:", re.IGNORECASE)


def write_out_lines(tree: LexborHTMLParser) -> bool:
    """Puts `<br>` in the place of line ends that are drawn, in the tree itself; says whether there were some."""
    styled = [node for node in tree.css(_STYLED) if _keeps_lines(node)]
    found = {text.mem_id: text for node in styled for text in _texts_in(node)}
    for text in found.values():
        _break(tree, text)
    return bool(found)


def _keeps_lines(node: LexborNode) -> bool:
    attributes = node.attributes
    if not (KEPT_LINES.search(attributes.get("style") or "") or KEPT_LINES_CLASS in (attributes.get("class") or "")):
        return False
    return all(each.tag not in _VERBATIM for each in (node, *ancestors(node)))


def _texts_in(styled: LexborNode) -> list[LexborNode]:
    """The texts with line ends inside, but for those in what is drawn in another way."""
    texts: list[LexborNode] = []
    pending = [styled]
    while pending:
        node = pending.pop()
        for child in node.iter(include_text=True):
            if not child.is_text_node:
                style = child.attributes.get("style")
                # One with a style of its own is among those that are found, or draws no line ends.
                if child.tag not in _VERBATIM and child.tag != "table" and not (style and _SETS_SPACE.search(style)):
                    pending.append(child)
            elif "\n" in (child.text_content or "") and not _is_between_blocks(child):
                texts.append(child)
    return texts


def _is_between_blocks(text: LexborNode) -> bool:
    """Whether it is white space that parts blocks, or a block from its parent's edge."""
    return (text.text_content or "").isspace() and not (_is_inline(text.prev) and _is_inline(text.next))


def _is_inline(node: LexborNode | None) -> bool:
    if node is None:
        return False
    return roles_by_tag().get(node.tag_id, (None, ""))[0] not in {BLOCK, RARE}


def _break(tree: LexborHTMLParser, text: LexborNode) -> None:
    content = text.text_content or ""
    # Line ends at the edge of the element are those of its tags.
    if text.prev is None:
        content = content.lstrip()
    if text.next is None:
        content = content.rstrip()
    *lines, last = content.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line in lines:
        if line:
            text.insert_before(line)
        text.insert_before(tree.create_node("br"), move=True)
    if last:
        text.replace_with(last)
    else:
        text.remove()
