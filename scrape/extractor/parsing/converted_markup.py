"""What converters of documents write in other words than HTML has, in those that it has: lists, quotes, verses, code,
and what a style sheet alone tells of names such as `c7`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, urlsplit

from scrape.extractor.parsing.fixed_fonts import write_out_code
from scrape.extractor.parsing.flat_lists import nest_lists, nest_paragraphs, write_out_terms
from scrape.extractor.parsing.list_signs import sign_of
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_OF_GOOGLE: Final = b"google.com/url?q="
_QUOTES: Final = "p.MsoQuote, p.MsoIntenseQuote, p.MsoBlockText"
_VERSES: Final = "div.line-block"
_RULES: Final = compiled_late(r"\.([a-zA-Z][\w-]*)\s*\{([^{}]*)\}")
_LOOKS: Final = compiled_late(
    r"(?:font-(?:weight|style|family)|vertical-align|text-decoration[\w-]*)\s*:[^;]*", re.IGNORECASE
)


def write_out_converted(tree: LexborHTMLParser, markup: bytes) -> None:
    """Writes it out, in the tree itself. Each thing is looked for only where its sign stands in the source."""
    for signs, write in _WRITERS:
        if any(map(markup.__contains__, signs)):
            write(tree)


def _unwrap_links(tree: LexborHTMLParser) -> None:
    """Of Google, which leads through an address of its own."""
    for link in tree.css("a[href*='google.com/url?q=']"):
        target = parse_qs(urlsplit(link.attributes["href"] or "").query).get("q", [""])[0]
        if target.startswith(("http://", "https://")):
            link.attrs["href"] = target


def _set_styles(tree: LexborHTMLParser) -> None:
    """The looks that a style sheet in the page gives to the classes of inline elements, as styles of these."""
    sheets = "\n".join(sheet.text() for sheet in tree.css("style"))
    looks = {name: ";".join(_LOOKS.findall(said)) for name, said in _RULES.findall(sheets)}
    for node in tree.css("span[class], p[class]"):
        found = [looks.get(name, "") for name in (node.attributes["class"] or "").split()]
        if drawn := ";".join(filter(None, (*found, node.attributes.get("style")))):
            node.attrs["style"] = drawn


def _set_quotes(tree: LexborHTMLParser) -> None:
    quote = None
    for paragraph in tree.css(_QUOTES):
        if quote is None or not _follows(paragraph, quote):
            quote = tree.create_node("blockquote")
            paragraph.insert_before(quote, move=True)
        quote.insert_child(paragraph, move=True)


def _follows(node: LexborNode, other: LexborNode) -> bool:
    before = node.prev
    while before is not None and not before.is_element_node and not (before.text_content or "").strip():
        before = before.prev
    return before is not None and before.mem_id == other.mem_id


def _set_verses(tree: LexborHTMLParser) -> None:
    """Of Docutils, each line of which is a block: as lines of paragraphs."""
    for verses in tree.css(_VERSES):
        if verses.parent is None or (verses.parent.attributes.get("class") or "") == "line-block":
            continue
        for stanza in _stanzas(verses.css("div.line")):
            paragraph = tree.create_node("p")
            verses.insert_before(paragraph, move=True)
            for line in stanza:
                if paragraph.first_child is not None:
                    paragraph.insert_child(tree.create_node("br"), move=True)
                for child in list(line.iter(include_text=True)):
                    paragraph.insert_child(child, move=True)
        verses.decompose()


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


def _set_literals(tree: LexborHTMLParser) -> None:
    """Of Docutils, which calls code in a sentence so."""
    for literal in tree.css("span.docutils.literal"):
        _rename(tree, literal, "code")


def _remove_sources(tree: LexborHTMLParser) -> None:
    """Of what is drawn beside them, which Joplin keeps for its editor."""
    for source in tree.css(".joplin-source"):
        source.decompose()


def _set_distill(tree: LexborHTMLParser) -> None:
    """The elements of Distill that scripts would draw: code, and notes beside the text."""
    for code in tree.css("d-code[block]"):
        _rename(tree, code, "pre")
    for note in tree.css("d-footnote"):
        _rename(tree, note, "span").attrs["class"] = "sidenote"


def _remove_tags(tree: LexborHTMLParser) -> None:
    """The signs that LaTeXML writes before the items of lists: the lists have their own."""
    for tag in tree.css("li > .ltx_tag_item"):
        if sign_of(tag.text().strip()) is not None:
            tag.decompose()


def _remove_about(tree: LexborHTMLParser) -> None:
    """The last chapter by LaTeX2HTML, which tells of the program."""
    for heading in tree.css("h1, h2"):
        if heading.text().strip() == "About this document ...":
            while (following := heading.next) is not None:
                following.decompose()
            heading.decompose()
            return


def _remove_outline(tree: LexborHTMLParser) -> None:
    """The list of contents that pdftohtml writes at the end."""
    for heading in tree.css("h1"):
        if heading.text().strip() == "Document Outline":
            while (following := heading.next) is not None and following.tag in {"ul", "-text", "br", "hr"}:
                following.decompose()
            heading.decompose()


def _set_tables(tree: LexborHTMLParser) -> None:
    """Of HeVeA, which quotes them."""
    for quote in tree.css("blockquote.table, blockquote.figure"):
        _rename(tree, quote, "div")


def _rename(tree: LexborHTMLParser, node: LexborNode, tag: str) -> LexborNode:
    other = tree.create_node(tag)
    node.insert_before(other, move=True)
    for name, value in node.attributes.items():
        other.attrs[name] = value or ""
    for child in list(node.iter(include_text=True)):
        other.insert_child(child, move=True)
    node.decompose()
    return other


def _remove_signs(tree: LexborHTMLParser) -> None:
    """The signs before the items of lists, which LibreOffice writes out in XHTML: the lists have their own."""
    for item in tree.css("li"):
        sign = item.css_first("span[style*='float:left']")
        if sign is not None and sign_of(sign.text().strip()) is not None:
            sign.decompose()


_OF_LIBREOFFICE: Final = b"odfLiEnd"
_OF_STYLE_SHEETS: Final = (b"doc-content", b"lst-kix_", b"converted to xhtml by LibreOffice")
_WRITERS: Final[tuple[tuple[tuple[bytes, ...], Callable[[LexborHTMLParser], None]], ...]] = (
    ((_OF_GOOGLE,), _unwrap_links),
    (_OF_STYLE_SHEETS, _set_styles),
    ((b"lst-kix_", b"list-bullet", b"list-number"), nest_lists),
    ((b"7.0pt",), nest_paragraphs),
    ((b"<dt", b"<DT"), write_out_terms),
    ((b"MsoQuote", b"MsoIntenseQuote", b"MsoBlockText"), _set_quotes),
    ((b"line-block",), _set_verses),
    ((b"docutils literal",), _set_literals),
    ((b"joplin-source",), _remove_sources),
    ((b"<d-article",), _set_distill),
    ((_OF_LIBREOFFICE,), _remove_signs),
    ((b"ltx_tag_item",), _remove_tags),
    ((b'<blockquote class="table"', b'<blockquote class="figure"'), _set_tables),
    ((b"About this document ...",), _remove_about),
    ((b"<h1>Document Outline</h1>",), _remove_outline),
    ((*_OF_STYLE_SHEETS, b"MsoNormal", b"OneNote.File"), write_out_code),
)
"""What stands in the source of what is to be written out, and how that is done, in this order."""
