"""What converters of documents write in other words than HTML has, in those that it has: lists, quotes, verses, code,
and what a style sheet alone tells of names such as `c7`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import ancestors, each_of
from scrape.extractor.looks import is_by_google
from scrape.extractor.parsing.fixed_fonts import write_out_code
from scrape.extractor.parsing.flat_lists import follows, nest_lists, nest_paragraphs, remove_between, write_out_terms
from scrape.extractor.parsing.list_signs import is_bullet, sign_of
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from scrape.extractor.document import Document

    _Writer = Callable[[LexborHTMLParser], bool]

_QUOTES: Final = "p.MsoQuote, p.MsoIntenseQuote, p.MsoBlockText"
_VERSES: Final = "div.line-block"
_OTHERS: Final = "img, svg, iframe, video, audio, table, pre"
"""What verses have none of."""
_SIGNS: Final = "li > .ltx_tag_item, li > p > span[style*='float:left']"
_RULES: Final = compiled_late(r"\.([a-zA-Z][\w-]*)\s*\{([^{}]*)\}")
MAX_LOOK: Final = 300
"""Characters of what is set to each element of a class."""
_LOOKS: Final = compiled_late(
    r"(?:font-(?:weight|style|family)|vertical-align|text-decoration[\w-]*)\s*:[^;]*", re.IGNORECASE
)


def write_out_converted(tree: LexborHTMLParser, document: Document) -> bool:
    """Writes it out, in the tree itself, and says whether there was such a thing. Each is looked for only where a name
    of the page's elements, or what it says of its program, is a sign of it."""
    names = document.written_names
    found: list[_Writer] = [_set_styles, write_out_code] if is_by_google(names) else []
    found += [write for signs, write in _WRITERS if any(map(names.__contains__, signs))]
    for program in document.generators[:1]:
        found += [write for name, write in _BY_PROGRAM if program.startswith(name)]
    if "dt" in document.tags:
        found.append(write_out_terms)
    return sum([write(tree) for write in found]) > 0  # all of them: `any` would stop at the first


def _set_styles(tree: LexborHTMLParser) -> bool:
    """The looks that a style sheet in the page gives to the classes of inline elements, as styles of these."""
    sheets = "\n".join(sheet.text() for sheet in tree.css("style"))
    looks = {name: ";".join(_LOOKS.findall(said))[:MAX_LOOK] for name, said in _RULES.findall(sheets)}
    if not any(looks.values()):
        return False
    for node in tree.css("span[class], p[class]"):
        found = [looks.get(name, "") for name in (node.attributes["class"] or "").split()]
        if drawn := ";".join(filter(None, (*found, node.attributes.get("style")))):
            node.attrs["style"] = drawn
    return True


def _set_quotes(tree: LexborHTMLParser) -> bool:
    quote = None
    for paragraph in each_of(tree, _QUOTES):
        if quote is None or not follows(paragraph, quote):
            quote = tree.create_node("blockquote")
            paragraph.insert_before(quote, move=True)
        else:
            remove_between(quote, paragraph)
        quote.insert_child(paragraph, move=True)
    return quote is not None


def _set_verses(tree: LexborHTMLParser) -> bool:
    """Of Docutils, each line of which is a block: as lines of paragraphs."""
    found = {verses.mem_id: verses for verses in tree.css(_VERSES)}
    outermost = [each for each in found.values() if found.keys().isdisjoint([a.mem_id for a in ancestors(each)])]
    for verses in outermost:
        lines = verses.css("div.line")
        if verses.css_first(_OTHERS) is not None or "".join(map(_letters, lines)) != _letters(verses):
            continue  # it holds something else
        for stanza in _stanzas(lines):
            paragraph = tree.create_node("p")
            verses.insert_before(paragraph, move=True)
            for line in stanza:
                if paragraph.first_child is not None:
                    paragraph.insert_child(tree.create_node("br"), move=True)
                for child in list(line.iter(include_text=True)):
                    paragraph.insert_child(child, move=True)
        verses.decompose()
    return bool(found)


def _letters(node: LexborNode) -> str:
    return "".join(node.text().split())


def _stanzas(lines: list[LexborNode]) -> Iterator[list[LexborNode]]:
    stanza: list[LexborNode] = []
    for line in lines:
        if line.text().strip():
            stanza.append(line)
        elif stanza:
            yield stanza
            stanza = []
    if stanza:
        yield stanza


def _set_literals(tree: LexborHTMLParser) -> bool:
    """Of Docutils, which calls code in a sentence so."""
    found = tree.css("span.docutils.literal")
    for literal in found:
        _rename(tree, literal, "code")
    return bool(found)


def _remove_sources(tree: LexborHTMLParser) -> bool:
    """Of what is drawn beside them, which Joplin keeps for its editor."""
    found = tree.css(".joplin-source")
    for source in reversed(found):  # what stands in another first: it goes with that
        source.decompose()
    return bool(found)


def write_out_distill(tree: LexborHTMLParser) -> bool:
    """The elements of Distill that scripts would draw: code, and notes beside the text."""
    codes, notes = tree.css("d-code[block]"), tree.css("d-footnote")
    for code in codes:
        _rename(tree, code, "pre")
    for note in notes:
        _rename(tree, note, "span").attrs["class"] = "sidenote"
    return bool(codes or notes)


def _remove_signs(tree: LexborHTMLParser) -> bool:
    """The signs before the items of lists, which LaTeXML and LibreOffice write out: the lists have their own."""
    found = [sign for sign in each_of(tree, _SIGNS) if _is_said_by_list(sign)]
    for sign in reversed(found):
        sign.decompose()
    return bool(found)


def _is_said_by_list(sign: LexborNode) -> bool:
    text = sign.text().strip()
    if is_bullet(text):
        return True
    around = next((each.tag for each in ancestors(sign) if each.tag in {"ul", "ol"}), None)
    return around == "ol" and sign_of(text) is not None


def _rename(tree: LexborHTMLParser, node: LexborNode, tag: str) -> LexborNode:
    other = tree.create_node(tag)
    node.insert_before(other, move=True)
    for name, value in node.attributes.items():
        other.attrs[name] = value or ""
    for child in list(node.iter(include_text=True)):
        other.insert_child(child, move=True)
    node.decompose()
    return other


_OF_LIBREOFFICE: Final = ("paragraph-text_20_body", "paragraph-heading_20_")
"""Names in its XHTML."""
_WRITERS: Final[tuple[tuple[tuple[str, ...], _Writer], ...]] = (
    (_OF_LIBREOFFICE, _set_styles),
    (("lst-kix_", "list-bullet", "list-number"), nest_lists),
    (("mso",), nest_paragraphs),
    (("msoquote", "msointensequote", "msoblocktext"), _set_quotes),
    (("line-block",), _set_verses),
    (("exported-note",), _remove_sources),
    (("ltx_", *_OF_LIBREOFFICE), _remove_signs),
    ((*_OF_LIBREOFFICE, "mso"), write_out_code),
)
"""Names that are signs of what is to be written out, and how that is done, in this order."""
_BY_PROGRAM: Final[tuple[tuple[str, _Writer], ...]] = (
    ("microsoft onenote", write_out_code),
    ("docutils", _set_literals),
)
"""The same by how programs call themselves."""
