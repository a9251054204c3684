"""Lists in lists that are written one after the other, put into each other: of Google Docs, Etherpad and Dropbox Paper,
whose classes tell how deep each is; of Word, whose lists are paragraphs that begin with a sign and a gap; and what
writes the signs of its lists as terms of definitions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape.extractor.elements import ancestors, each_of, holds_paragraphs, next_drawn
from scrape.extractor.parsing.list_signs import Sign, count_on, is_bullet, sign_of
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_LISTS: Final = "[class*='lst-kix_'], [class*='list-bullet'], [class*='list-number']"
_DEPTH: Final = compiled_late(r"(?<!\S)(lst-kix_\w+-|list-(?:bullet|number|task))([0-9])(?!\S)")
"""A list's name, and how deep it is."""
_GAPS: Final = "p span[style*='7.0pt']"
"""What Word puts between a sign and the text behind it: blanks in small letters."""
MAX_GAPS: Final = 3
"""Of a paragraph, that are looked at: the first stand beside its sign."""
_LEVEL: Final = compiled_late(r"mso-list\s*:[^;]*\blevel([0-9])")
_MARGIN: Final = compiled_late(r"margin-left\s*:\s*([0-9.]+)(in|pt|cm|mm|px)")
_POINTS: Final = {"in": 72.0, "pt": 1.0, "cm": 28.35, "mm": 2.835, "px": 0.75}
_CONTINUED: Final = ("MsoListParagraph", "MsoListContinue")
"""How classes of further paragraphs of an item begin."""
_CELLS: Final = frozenset({"td", "th"})


class _Open(NamedTuple):
    """A list that further items may belong to."""

    node: LexborNode
    depth: float
    kind: str


class _Nesting:
    """The lists that are open where the last item was put, the outermost first."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        self._tree = tree
        self._open: list[_Open] = []

    def goes_on_at(self, node: LexborNode) -> bool:
        """Whether the outermost list stands right before a node; the blanks between go."""
        if not self._open or not follows(node, self._open[0].node):
            return False
        remove_between(self._open[0].node, node)
        return True

    def list_for(self, at: LexborNode, depth: float, kind: str, tag: str) -> LexborNode:
        """The list that an item belongs to which stands at a node."""
        if not self.goes_on_at(at):
            self._open = []
        while self._open and self._open[-1].depth > depth:
            self._open.pop()
        last = self._open[-1] if self._open else None
        if last is not None and last.depth == depth and last.kind == kind:
            return last.node
        new = self._tree.create_node(tag)
        if last is not None and last.depth == depth:
            self._open.pop()
        if not self._open:
            at.insert_before(new, move=True)
        elif (item := self.last_item()) is not None:
            item.insert_child(new, move=True)
        else:
            self._open = []
            at.insert_before(new, move=True)
        self._open.append(_Open(new, depth, kind))
        return new

    def last_item(self) -> LexborNode | None:
        last = self._open[-1].node.last_child if self._open else None
        while last is not None and not last.is_element_node:
            last = last.prev
        return last


def follows(node: LexborNode, other: LexborNode) -> bool:
    """Whether nothing that is drawn stands between the other and the node behind it."""
    before = next_drawn(node.prev, back=True)
    return before is not None and before.mem_id == other.mem_id


def remove_between(one: LexborNode, other: LexborNode) -> None:
    """Removes blanks, which each that is moved to one would else have before it, once more."""
    while (blank := one.next) is not None and blank.mem_id != other.mem_id:
        blank.decompose()


def nest_lists(tree: LexborHTMLParser) -> bool:
    """Whether there were some of such depths."""
    nesting = _Nesting(tree)
    is_found = False
    for node in each_of(tree, _LISTS):
        found = _DEPTH.search(node.attributes["class"] or "") if node.tag in {"ul", "ol"} else None
        if found is None or node.first_child is None:
            continue
        outer = _outermost_alone(node)
        own = nesting.list_for(outer, int(found[2]), f"{node.tag}{found[1]}", node.tag or "ul")
        if own.first_child is None:
            for name, value in node.attributes.items():
                own.attrs[name] = value or ""
        for item in list(node.iter(include_text=True)):
            own.insert_child(item, move=True)
        outer.decompose()
        is_found = True
    return is_found


def _outermost_alone(node: LexborNode) -> LexborNode:
    """The list, or the line of an editor that holds nothing else."""
    line = node.parent
    return line if line is not None and line.tag == "div" and _is_alone(node) else node


def _is_alone(node: LexborNode) -> bool:
    """Whether no other element stands beside it, and no text."""
    return next_drawn(node.prev, back=True) is None and next_drawn(node.next) is None


def _is_blank(node: LexborNode) -> bool:
    return not node.is_element_node and not node.text().strip()


def nest_paragraphs(tree: LexborHTMLParser) -> bool:
    nesting, signed = _Nesting(tree), dict(_signed(tree))
    if not signed:
        return False
    for paragraph in tree.css("p"):
        if (found := signed.get(paragraph.mem_id)) is not None:
            gap, sign = found
            attributes = paragraph.attributes
            own = nesting.list_for(paragraph, _depth_of(attributes.get("style") or ""), sign.kind, sign.tag)
            item = tree.create_node("li")
            if sign.number is not None:
                item.attrs["value"] = str(sign.number)
            own.insert_child(item, move=True)
            _remove_up_to(gap, paragraph)
            item.insert_child(paragraph, move=True)
        elif (paragraph.attributes.get("class") or "").startswith(_CONTINUED) and nesting.goes_on_at(paragraph):
            last = nesting.last_item()
            if last is not None:
                last.insert_child(paragraph, move=True)
    return True


def _signed(tree: LexborHTMLParser) -> Iterator[tuple[int, tuple[LexborNode, Sign]]]:
    """The paragraphs that begin with the sign of an item, and the gap behind that."""
    seen: Counter[int] = Counter()
    for gap in tree.css(_GAPS):
        paragraph = next((each for each in ancestors(gap) if each.tag == "p"), None)
        if paragraph is None or seen[paragraph.mem_id] == MAX_GAPS:
            continue
        seen[paragraph.mem_id] += 1
        if gap.text().strip() or _is_in_row(paragraph) or holds_paragraphs(paragraph):
            continue
        sign = sign_of("".join(_texts_before(gap, paragraph)).strip())
        if sign is not None:
            yield paragraph.mem_id, (gap, sign)


def _is_in_row(paragraph: LexborNode) -> bool:
    """Whether it stands in one of several cells of a row, where an item's number may be all that tells it."""
    cell = paragraph.parent
    return cell is not None and cell.tag in _CELLS and not _is_alone(cell)


def _texts_before(node: LexborNode, paragraph: LexborNode) -> Iterator[str]:
    """What stands in a paragraph before a node."""
    parts: list[str] = []
    while node.mem_id != paragraph.mem_id:
        before = node.prev
        while before is not None:
            parts.append(before.text())
            before = before.prev
        if node.parent is None:
            break
        node = node.parent
    yield from reversed(parts)


def _remove_up_to(gap: LexborNode, paragraph: LexborNode) -> None:
    """The sign of an item, which its list will have, and the gap."""
    node, gone = gap, [gap]
    while node.mem_id != paragraph.mem_id and node.parent is not None:
        before = node.prev
        while before is not None:
            gone.append(before)
            before = before.prev
        node = node.parent
    for each in gone:
        each.decompose()


def _depth_of(style: str) -> float:
    """How deep a paragraph's list is, or how far it is from the margin."""
    if (level := _LEVEL.search(style)) is not None:
        return float(level[1])
    margin = _MARGIN.search(style)
    return 0.0 if margin is None else float(margin[1]) * _POINTS[margin[2]]


def write_out_terms(tree: LexborHTMLParser) -> bool:
    """Lists of definitions whose terms are all signs of items, as man pages have them: as lists."""
    is_found = False
    for definitions in reversed(tree.css("dl")):  # those in others first: what they stand in may go
        parts = [part for part in definitions.iter(include_text=True) if not _is_blank(part)]
        terms = [part for part in parts if part.tag == "dt"]
        if not terms or any(part.tag not in {"dt", "dd"} for part in parts):
            continue
        texts = [term.text().strip() for term in terms]
        signs = [sign for text in texts if (sign := sign_of(text)) is not None]
        if len(signs) == len(terms) and (_are_one_bullet(texts) or _are_numbers(signs)):
            _set_items(tree, definitions, parts, signs[0])
            is_found = True
    return is_found


def _are_one_bullet(texts: list[str]) -> bool:
    """Where there is but one, a sign of ASCII may be what is explained: `*`."""
    return len(set(texts)) == 1 and is_bullet(texts[0]) and (len(texts) > 1 or not texts[0].isascii())


def _are_numbers(signs: list[Sign]) -> bool:
    return {sign.tag for sign in signs} == {"ol"} and count_on(signs)


def _set_items(tree: LexborHTMLParser, definitions: LexborNode, parts: list[LexborNode], sign: Sign) -> None:
    own = tree.create_node(sign.tag)
    if sign.number is not None:
        own.attrs["start"] = str(sign.number)
    definitions.insert_before(own, move=True)
    item = None
    for part in parts:
        if part.tag == "dt" or item is None:
            item = tree.create_node("li")
            own.insert_child(item, move=True)
        if part.tag == "dd":
            for child in list(part.iter(include_text=True)):
                item.insert_child(child, move=True)
    definitions.decompose()
