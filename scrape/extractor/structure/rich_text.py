"""Trees of rich text, as editors and content platforms keep them in JSON, turned into blocks.

One reading fits ProseMirror, Slate, Lexical, Contentful, Portable Text, Draft.js and Editor.js: an object names its
type and holds its parts in a list, its words in a string; marks are flags, lists, or links around the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from scrape import urls
from scrape.extractor.parsing.source_scan import bounded_text
from scrape.extractor.structure.runs import tidy
from scrape.patterns import compiled_late
from scrape.records import Block, Mark, Run

Node = dict[str, Any]

_TYPE_KEYS: Final = ("type", "nodeType", "_type", "__typename", "tag", "tagName", "kind", "component", "name")
_PART_KEYS: Final = ("children", "content", "nodes", "blocks", "items", "components", "paragraphs", "body")
_WORD_KEYS: Final = ("text", "value", "html", "content", "body", "markup")
_INNER_KEYS: Final = ("data", "attrs", "props", "model", "fields", "attributes", "content", "text", "body")
_TEXTUAL: Final = compiled_late(
    r"paragraph|^p$|^text|^block|unstyled|head(?:ing|er)|^h[1-6]$|list|^[uo]l$|^li$|quote|^html|raw-?html|^root$|^doc"
    r"|^code|^pre$|rich-?text|subhead|crosshead|markdown|^body|prose",
    re.IGNORECASE,
)
"""What types of blocks of text are called."""
_FOREIGN: Final = compiled_late(
    r"image|photo|video|gallery|embed|\bads?\b|advert|newsletter|related|promo|iframe|script|caption|byline",
    re.IGNORECASE,
)
_FLAGS: Final[dict[str, Mark]] = {
    "bold": "strong",
    "strong": "strong",
    "b": "strong",
    "italic": "emphasis",
    "em": "emphasis",
    "emphasis": "emphasis",
    "i": "emphasis",
    "code": "code",
    "strikethrough": "strike",
    "superscript": "sup",
    "subscript": "sub",
}
_LEXICAL_BITS: Final[dict[int, Mark]] = {1: "strong", 2: "emphasis", 4: "strike", 16: "code", 32: "sub", 64: "sup"}
"""Lexical's `format` of a text node."""
MAX_DEPTH: Final = 40
MAX_NODES: Final = 20_000

_LEVELS: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_LEVEL: Final = compiled_late(r"(?:^h|head(?:ing|er)[-_ ]?)([1-6]|one|two|three|four|five|six)\b", re.IGNORECASE)
_TAG: Final = compiled_late(r"<(?:p|br|b|i|a|em|strong|span|div|h[1-6]|ul|ol|li|blockquote)\b", re.IGNORECASE)


def _type_of(node: Node) -> str:
    """What a node calls its type, or nothing."""
    for key in _TYPE_KEYS:
        if isinstance(value := node.get(key), str) and value:
            return value
    return ""


def is_block(node: object) -> bool:
    """Whether a value is an object that names itself a block of text, or one of marked-up text."""
    return isinstance(node, dict) and _TEXTUAL.search(_type_of(node)) is not None


def blocks_of_parts(parts: object, base_url: str | None) -> list[Block]:
    """The blocks of a list of nodes, or of paragraphs as strings."""
    reader = _Reader(base_url)
    return list(reader.blocks(parts, _Context()))


class _Context(NamedTuple):
    depth: int = 0
    list_depth: int = 0
    ordered: bool = False
    group: int = 0
    quoted: int = 0


class _Reader:
    def __init__(self, base_url: str | None) -> None:
        self.base_url = base_url
        self.nodes = 0

    def blocks(self, value: object, context: _Context) -> Iterator[Block]:
        """The blocks of a node, a list of nodes or a string."""
        self.nodes += 1
        if context.depth > MAX_DEPTH or self.nodes > MAX_NODES:
            return
        if isinstance(value, str):
            yield from self._of_string(value, context)
        elif isinstance(value, list):
            deeper = context._replace(depth=context.depth + 1)
            for part in value:
                yield from self.blocks(part, deeper)
        elif isinstance(value, dict):
            yield from self._of_node(value, context._replace(depth=context.depth + 1))

    def _of_string(self, text: str, context: _Context) -> Iterator[Block]:
        if _TAG.search(text):
            yield from blocks_of_markup(text, self.base_url)
        else:
            for line in text.splitlines():
                runs = tidy([Run(line)])
                if runs:
                    yield _block(runs, "paragraph", context)

    def _of_node(self, node: Node, context: _Context) -> Iterator[Block]:
        kind = _type_of(node)
        if _FOREIGN.search(kind):
            return
        style = node.get("style")
        if isinstance(style, str) and isinstance(node.get("children"), list):
            kind = style if style != "normal" else kind  # Portable Text
        if isinstance(node.get("listItem"), str):
            context = context._replace(list_depth=_digit(node.get("level")) or 1, ordered=node["listItem"] == "number")
            kind = "list-item"
        if "quote" in kind.lower():
            context = context._replace(quoted=context.quoted + 1)
        if re.search(r"list|^[uo]l$", kind, re.IGNORECASE) and not re.search(r"item", kind, re.IGNORECASE):
            ordered = (
                bool(re.search(r"order(?:ed)?|number|^ol$", kind, re.IGNORECASE)) and "unorder" not in kind.lower()
            )
            context = context._replace(
                list_depth=context.list_depth + 1,
                ordered=ordered or _style(node) == "ordered",
                group=context.group or self.nodes,
            )
        elif "-list-item" in kind:  # Draft.js
            context = context._replace(
                list_depth=1 + (_digit(node.get("depth")) or 0),
                ordered=kind.startswith("ordered"),
                group=context.group or 1,
            )
        parts = _parts(node)
        if parts is not None and any(self._holds_blocks(part) for part in parts):
            yield from self.blocks(parts, context)
            return
        runs = tidy(self._inline(node, frozenset(), None, 0))
        html = next((run.text for run in runs if _TAG.search(run.text)), None)
        if html is not None:
            yield from self._of_string(" ".join(run.text for run in runs), context)
        elif runs:
            yield _block(runs, kind, context, level=_level(node, kind))

    def _holds_blocks(self, part: object) -> bool:
        if isinstance(part, list):
            return any(map(self._holds_blocks, part))
        return isinstance(part, dict) and is_block(part) and not _is_leaf(part)

    def _inline(self, node: object, marks: frozenset[Mark], href: str | None, depth: int) -> Iterator[Run]:
        self.nodes += 1
        if depth > MAX_DEPTH or self.nodes > MAX_NODES:
            return
        if isinstance(node, str):
            yield Run(node, marks, href)
        elif isinstance(node, list):
            for part in node:
                yield from self._inline(part, marks, href, depth + 1)
        elif isinstance(node, dict) and not _FOREIGN.search(_type_of(node)):
            marks |= _marks(node)
            href = self._href(node) or href
            parts = _parts(node)
            words = _words(node)
            if parts:
                yield from self._inline(parts, marks, href, depth + 1)
            elif words is not None:
                yield Run(words, marks, href)
            elif _type_of(node).lower() in {"linebreak", "hardbreak", "hard_break", "br"}:
                yield Run(" ")

    def _href(self, node: Node) -> str | None:
        linked = [node, *(node[key] for key in _INNER_KEYS if isinstance(node.get(key), dict))]
        marks = node.get("marks")
        for mark in marks if isinstance(marks, list) else ():
            if isinstance(mark, dict) and "link" in _type_of(mark).lower():
                linked += [mark, *(mark[key] for key in _INNER_KEYS if isinstance(mark.get(key), dict))]
        kind = _type_of(node).lower()
        if len(linked) == 1 and not re.search(r"link|^a$", kind):
            return None
        for each in linked:
            for key in ("href", "url", "uri"):
                if isinstance(each.get(key), str):
                    return urls.join(self.base_url, each[key])
        return None


def blocks_of_markup(html: str, base_url: str | None) -> tuple[Block, ...]:
    """All the blocks of a piece of HTML that is an article's text and nothing else."""
    from scrape.extractor.parsing.walk import parse
    from scrape.extractor.structure.blocks import blocks_of

    document = parse(bounded_text(html), base_url)
    return blocks_of(document, range(len(document)), base_url)


MARKUP: Final = compiled_late(r"<(?:p|br|div|h[1-6]|ul|ol)\b", re.IGNORECASE)


def lines_of(text: str) -> list[str]:
    """The lines of a text that may be markup."""
    from scrape.extractor.parsing.walk import parse

    return parse(bounded_text(text)).texts if MARKUP.search(text) else text.splitlines()


def _block(runs: tuple[Run, ...], kind: str, context: _Context, level: int = 0) -> Block:
    if level:
        return Block("heading", runs, level=level, quoted=context.quoted)
    if context.list_depth:
        return Block(
            "item",
            runs,
            level=context.list_depth,
            ordered=context.ordered,
            group=max(context.group, 1),
            quoted=context.quoted,
        )
    if re.match(r"code|pre$", kind, re.IGNORECASE):
        return Block("code", (Run("".join(run.text for run in runs)),), quoted=context.quoted)
    return Block("paragraph", runs, quoted=context.quoted)


def _level(node: Node, kind: str) -> int:
    match = _LEVEL.search(kind)
    if match:
        return _LEVELS.get(match[1].lower()) or int(match[1])
    if not re.search(r"head(?:ing|er)|subhead|crosshead", kind, re.IGNORECASE):
        return 0
    values = [node.get("level"), node.get("depth"), node.get("tag")]
    values += [inner.get("level") for key in _INNER_KEYS if isinstance(inner := node.get(key), dict)]
    for value in values:
        level = _digit(value)
        if level and level <= 6:
            return level
    return 2


def _digit(value: object) -> int | None:
    """A level: `2`, `"2"` or `"h2"`; None for what is none, as data may hold anything."""
    number = str(value).removeprefix("h") if isinstance(value, int | str) else ""
    return int(number) if number in {*"123456789"} else None


def _style(node: Node) -> object:
    data = node.get("data")
    return data.get("style") if isinstance(data, dict) else None


def _parts(node: Node) -> list[Any] | None:
    """The list of a node's parts, its own or one level down."""
    for holder in (node, *(node[key] for key in _INNER_KEYS if isinstance(node.get(key), dict))):
        for key in _PART_KEYS:
            parts = holder.get(key)
            if isinstance(parts, list) and parts:
                return parts
    return None


def _words(node: Node) -> str | None:
    for holder in (node, *(node[key] for key in _INNER_KEYS if isinstance(node.get(key), dict))):
        for key in _WORD_KEYS:
            if isinstance(holder.get(key), str):
                words: str = holder[key]
                return words
    return None


def _is_leaf(node: Node) -> bool:
    """Whether it is words of a line, not a block: `text` or a `span` without parts."""
    return _type_of(node).lower() in {"text", "span", "textnode"} and not _parts(node)


def _marks(node: Node) -> frozenset[Mark]:
    found: set[Mark] = {mark for flag, mark in _FLAGS.items() if node.get(flag) is True}
    marks = node.get("marks")
    for mark in marks if isinstance(marks, list) else ():
        name = _type_of(mark) if isinstance(mark, dict) else mark
        if isinstance(name, str) and name.lower() in _FLAGS:
            found.add(_FLAGS[name.lower()])
    kind = _type_of(node).lower()
    if kind in _FLAGS:
        found.add(_FLAGS[kind])
    bits = node.get("format")
    if isinstance(bits, int) and not isinstance(bits, bool):
        found.update(mark for bit, mark in _LEXICAL_BITS.items() if bits & bit)
    return frozenset(found)
