"""What the nodes of rich text in JSON say of themselves: type, parts, words, marks, link, image."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from scrape.blocks import Mark
from scrape.patterns import compiled_late

Node = Mapping[str, Any]

_TYPE_KEYS: Final = (
    *("type", "nodeType", "_type", "__typename", "tag", "tagName", "kind", "component", "componentName", "_template"),
    *("slice_type", "__component", "blockType", "name"),
)
_ELEMENT: Final = frozenset({"element", "tag"})
"""Types of nodes whose name is that of an element of HTML."""
_ELEMENT_KEYS: Final = ("tagName", "tag", "name")
_PART_KEYS: Final = (
    *("children", "content", "nodes", "blocks", "items", "components", "paragraphs", "body", "innerBlocks", "spans"),
    *("content_elements", "listItems", "text"),
)
_WORD_KEYS: Final = ("text", "value", "html", "content", "body", "markup", "data")
_INNER_KEYS: Final = (
    *("data", "attrs", "props", "properties", "attribs", "model", "fields", "attributes", "content", "contents"),
    *("text", "body", "line", "textData", "headingData", "value", "modifiers", "primary"),
)
_ROOTS: Final = ("root", "json", "document")
"""What holds the whole of a text."""
_TEXTUAL: Final = compiled_late(
    r"paragraph|^p$|^text|^block|unstyled|head(?:ing|er|line)|^h[1-6]$|list|^[uo]l$|^li$|quote|^html|raw-?html|^root$"
    r"|^doc|^code|^pre$|rich-?text|sub-?head|crosshead|markdown|^body|prose|^plain$",
    re.IGNORECASE,
)
"""What types of blocks of text are called."""
_FOREIGN: Final = compiled_late(
    r"video|gallery|embed|\bads?\b|advert|newsletter|related|promo|iframe|\bscript|byline|interstitial|recirc|sign-?up"
    r"|subscri|alt_?text|caption|^style$",
    re.IGNORECASE,
)
_PICTURE: Final = compiled_late(r"image|photo|picture|^img$|^figure$|^media$|^upload$|embedded-asset", re.IGNORECASE)
_MORE_THAN_PICTURE: Final = compiled_late(r"gallery|text|paragraph|quote|list", re.IGNORECASE)
_LINK: Final = compiled_late(r"link|^a$", re.IGNORECASE)
_FLAGS: Final[Mapping[str, Mark]] = {
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
_LEXICAL_BITS: Final[Mapping[int, Mark]] = {1: "strong", 2: "emphasis", 4: "strike", 16: "code", 32: "sub", 64: "sup"}
"""Lexical's `format` of a text node."""
_MARK_KEYS: Final = ("marks", "formats", "decorations")
_RANGE_KEYS: Final = ("spans", "markups", "entityRanges", "inlineStyleRanges")
_ADDRESS_KEYS: Final = ("href", "url", "uri", "locator", "src", "web")
_HOLDERS_OF_ADDRESSES: Final = (
    *("data", "attrs", "props", "properties", "attribs", "attributes", "fields", "model", "linkData", "link", "image"),
    *("destination", "file", "asset", "target", "media", "photo", "src", "value", "imageData", "modifiers"),
)
_ALT_KEYS: Final = ("alt", "altText", "alt_text", "alternativeText")
_CAPTION_KEYS: Final = ("caption", "description")
_LEVELS: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_LEVEL: Final = compiled_late(r"(?:^h|head(?:ing|er)[-_ ]?)([1-6]|one|two|three|four|five|six)(?!\d)", re.IGNORECASE)
_HEADING: Final = compiled_late(r"head(?:ing|er|line)|sub-?head|crosshead", re.IGNORECASE)
MAX_HOLDERS: Final = 6
"""Objects in each other in which an address is looked for."""


def type_of(node: Node) -> str:
    """What a node calls its type, or nothing: the last part of `/text/RichTextHeading.hbs` and `core/heading`."""
    for key in _TYPE_KEYS:
        if isinstance(value := node.get(key), str) and value:
            if value in _ELEMENT:
                return next((name for key in _ELEMENT_KEYS if isinstance(name := node.get(key), str)), value)
            return value.rpartition("/")[2].removesuffix(".hbs").rpartition(".")[2]
    return ""


def is_block(node: object) -> bool:
    """Whether a value is an object that names itself a block of text, or one of marked-up text."""
    return isinstance(node, dict) and (_TEXTUAL.search(type_of(node)) is not None or heading_of(node) is not None)


def heading_of(node: Node) -> str | None:
    """The heading of a section, which has its paragraphs beside it and no type; empty where it has none."""
    if "heading" not in node or type_of(node) or not parts_of(node):
        return None
    return heading if isinstance(heading := node["heading"], str) else ""


def is_leaf(node: Node) -> bool:
    """Whether it is words of a line, not a block: `text` or a `span` without parts."""
    name = type_of(node).lower()
    return name in {"text", "span", "textnode", "plain"} or name.endswith("inline") if not parts_of(node) else False


def is_foreign(kind: str) -> bool:
    """Whether a type is of what is no text of the article."""
    return _FOREIGN.search(kind) is not None and not is_picture(kind)


def is_picture(kind: str) -> bool:
    """Whether a type is of an image."""
    return _PICTURE.search(kind) is not None and not _MORE_THAN_PICTURE.search(kind)


def parts_of(node: Node) -> list[Any] | None:
    """The list of a node's parts, its own or one level down."""
    for holder in (node, *_inner(node)):
        for key in _PART_KEYS:
            parts = holder.get(key)
            if isinstance(parts, list) and any(parts) and not _are_ranges(key, parts):
                return parts
    return None


def words_of(node: Node) -> str | None:
    """The words of a node without parts."""
    for holder in (node, *_inner(node)):
        for key in _WORD_KEYS:
            if isinstance(words := holder.get(key), str):
                return words
    return None


def marks_of(node: Node) -> frozenset[Mark]:
    """How a node says that its words look."""
    found: set[Mark] = set()
    for holder in (node, *_inner(node)):
        found |= {mark for flag, mark in _FLAGS.items() if holder.get(flag) is True}
    for mark in _given_marks(node):
        found |= _named(type_of(mark) if isinstance(mark, dict) else mark)
    found |= _named(type_of(node))
    bits = node.get("format")
    if isinstance(bits, int) and not isinstance(bits, bool):
        found.update(mark for bit, mark in _LEXICAL_BITS.items() if bits & bit)
    return frozenset(found)


def _given_marks(node: Node) -> Iterator[Any]:
    for holder in (node, *_inner(node)):
        for key in _MARK_KEYS:
            marks = holder.get(key)
            yield from marks if isinstance(marks, list) else ()


def _named(name: object) -> set[Mark]:
    """The mark of a name, `bold` or `BoldFormat`."""
    mark = _FLAGS.get(name.lower().removesuffix("format")) if isinstance(name, str) else None
    return {mark} if mark else set()


class Range(NamedTuple):
    """A part of a node's words that looks different, or is a link."""

    start: int
    end: int
    marks: frozenset[Mark]
    href: str | None


def ranges_of(node: Node, entities: Mapping[str, Any]) -> list[Range]:
    """The ranges of a node: Draft.js's, those of Prismic, of Medium."""
    found: list[Range] = []
    for key in _RANGE_KEYS:
        given = node.get(key)
        for each in given if isinstance(given, list) else ():
            if not isinstance(each, dict):
                continue
            start = _number(each.get("start", each.get("offset")))
            end = _number(each.get("end")) or start + _number(each.get("length"))
            if 0 <= start < end:
                name = each.get("style") or type_of(each)
                entity = entities.get(str(each.get("key")))
                found.append(Range(start, end, frozenset(_named(name)), address_of(entity or each)))
    return sorted(found, key=lambda each: each[:2])


def entities_of(node: Node, entities: Mapping[str, Any]) -> Iterator[Node]:
    """What stands in place of a block of Draft.js that has no text."""
    ranges = node.get("entityRanges")
    for each in ranges if isinstance(ranges, list) else ():
        entity = entities.get(str(each.get("key"))) if isinstance(each, dict) else None
        if isinstance(entity, dict) and is_picture(type_of(entity)):
            yield entity


def _number(value: object) -> int:
    return value if type(value) is int else 0


def _are_ranges(key: str, parts: list[Any]) -> bool:
    return key in _RANGE_KEYS and all(
        isinstance(part, dict) and ("start" in part or "offset" in part) for part in parts
    )


def link_of(node: Node) -> str | None:
    """Where the words of a node lead, as written."""
    if _LINK.search(type_of(node)):
        return address_of(node)
    for mark in _given_marks(node):
        if isinstance(mark, dict) and _LINK.search(type_of(mark)):
            return address_of(mark)
    inner = node.get("modifiers")
    return address_of(inner) if isinstance(inner, dict) else None


def linked_by_key(node: Node, definitions: Mapping[str, str]) -> str | None:
    """Where the words of a node lead whose marks name a definition of the block around, as in Portable Text."""
    marks = node.get("marks")
    keys = marks if isinstance(marks, list) and definitions else ()
    return next((definitions[key] for key in keys if isinstance(key, str) and key in definitions), None)


def definitions_of(node: Node) -> Mapping[str, str]:
    """The links that a block defines for its spans."""
    given = node.get("markDefs")
    defined = [each for each in given if isinstance(each, dict)] if isinstance(given, list) else []
    return {str(each.get("_key")): address for each in defined if (address := address_of(each))}


def address_of(node: object) -> str | None:
    """The address that an object has, or one inside."""
    return _first_said(node, _ADDRESS_KEYS, lambda value: value)


def alt_of(node: object) -> str | None:
    """The text that an image has for those who do not see it."""
    return _first_said(node, _ALT_KEYS, _text_in)


def caption_of(node: object) -> str | None:
    """What an image says below."""
    return _first_said(node, _CAPTION_KEYS, _text_in)


def _text_in(value: Any) -> Any:
    return value.get("html") or value.get("text") if isinstance(value, dict) else value


def _first_said(node: object, keys: Sequence[str], read: Callable[[Any], Any], depth: int = 0) -> str | None:
    """The first string that one of the keys holds, in an object or in those inside that hold addresses."""
    if not isinstance(node, dict) or depth > MAX_HOLDERS:
        return None
    for key in keys:
        if isinstance(value := read(node.get(key)), str) and value:
            return value
    inner = (_first_said(node.get(key), keys, read, depth + 1) for key in _HOLDERS_OF_ADDRESSES)
    return next(filter(None, inner), None)


def level_of(node: Node, kind: str) -> int:
    """The level of a heading; 0 for what is none."""
    if match := _LEVEL.search(kind):
        return _LEVELS.get(match[1].lower()) or int(match[1])
    if not _HEADING.search(kind) or ("header" in kind.lower() and "block" in kind.lower()):
        return 0
    values = [node.get("level"), node.get("depth"), node.get("tag")]
    values += [inner.get("level") for inner in _inner(node)]
    return next((level for value in values if (level := digit(value)) and level <= 6), 2)


def digit(value: object) -> int | None:
    """A level: `2`, `"2"` or `"h2"`; None for what is none, as data may hold anything."""
    number = str(value).removeprefix("h") if isinstance(value, int | str) else ""
    return int(number) if number in {*"123456789"} else None


def _inner(node: Node) -> Iterator[Node]:
    for key in _INNER_KEYS:
        if isinstance(value := node.get(key), dict):
            yield value
            yield from (root for name in _ROOTS if isinstance(root := value.get(name), dict))
