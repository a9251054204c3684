"""Names that sign a text as letters are signed: behind a greeting, over an address, in an `<address>`."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from scrape.extractor.metadata.addresses import asks_to_write, is_in_address
from scrape.extractor.metadata.byline_signs import LONGEST_BYLINE
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.names import clean_name, is_full_name
from scrape.extractor.metadata.nodetext import beside, node_lines, node_text
from scrape.extractor.metadata.page_texts import LEAD, PageTexts
from scrape.extractor.metadata.signatures import (
    LONGEST_SIGNATURE,
    MOST_EMPHASISED,
    MOST_NEIGHBOURS,
    neighbours,
    says_when,
    starts_or_ends_as_place,
)
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


def contact_signatures(tree: LexborHTMLParser, page: PageTexts) -> list[str]:
    """The full name over an address that has a part of it, the last lines of a text, behind a long paragraph: before a
    short line they are of whom to ask."""
    if not any("@" in text and " " not in text.strip() for text in page.texts):  # which takes less than to ask the tree
        return []
    for node in tree.css("p > br")[-MOST_EMPHASISED:]:
        paragraph = node.parent
        lines = node_lines(paragraph) if paragraph is not None else []
        if (
            paragraph is not None
            and len(lines) == 2
            and is_full_name(name := clean_name(lines[0].lstrip(LEAD)))
            and "@" in lines[1]
            and " " not in lines[1]
            and is_in_address(name, lines[1])
            and len(next(neighbours(paragraph, forward=False), "")) > LONGEST_SIGNATURE
            and next(neighbours(paragraph, forward=True), None) is None
            and not stands_elsewhere(paragraph)
        ):
            return [name]
    return []


_MARKS: Final = ",:;.!–-"
_TO_EDITOR: Final = compiled_late(
    r"(?:dear (?:the )?(?:editors?|sirs?)|to the editors?|sirs?|liebe redaktion|sehr geehrte redaktion"
    r"|monsieur le (?:directeur|rédacteur(?: en chef)?)|señor director|sr\. director"
    r"|(?:caro|egregio|gentile) direttore|senhor (?:diretor|director|editor)|geachte redactie)\s*[,:;.!–-]*",
    re.IGNORECASE,
)
"""How letters to papers begin."""
_FIRST_WORDS: Final = frozenset(
    "dear to sir sirs liebe sehr monsieur señor sr caro egregio gentile senhor geachte".split()
)
MOST_SIGNED_LINES: Final = 3
"""Of who wrote a letter, what that is and where."""


def letter_signatures(tree: LexborHTMLParser, page: PageTexts) -> list[str]:
    """The full name that ends a letter to the editor, alone or over a place; none on a page of several letters,
    or of one that a text gives."""
    if not any(len(text) <= LONGEST_SIGNATURE and _may_greet(text) for text in page.texts):
        return []
    greetings = [node for node in tree.css("p") if _is_greeting(node) and not stands_elsewhere(node)]
    if len(greetings) != 1 or any(len(text) > LONGEST_SIGNATURE for text in neighbours(greetings[0], forward=False)):
        return []
    *texts, last = [greetings[0], *filter(_has_text, islice(beside(greetings[0]), 4 * MOST_NEIGHBOURS))]
    lines = node_lines(last)
    names = [name for line in lines if is_full_name(name := clean_name(line.lstrip(LEAD).partition(",")[0]))]
    is_short = len(lines) <= MOST_SIGNED_LINES and all(len(line) <= LONGEST_SIGNATURE for line in lines)
    is_long = any(len(node_text(text)) > LONGEST_BYLINE for text in texts)
    is_signed = is_short and is_long and names and not starts_or_ends_as_place(names[0])
    return names[:1] if is_signed else []


def _may_greet(text: str) -> bool:
    return text.strip().partition(" ")[0].rstrip(_MARKS).lower() in _FIRST_WORDS


def _has_text(node: LexborNode) -> bool:
    return node.is_element_node and node_text(node) != ""


def _is_greeting(node: LexborNode) -> bool:
    text = node.child.text_content if node.child is not None else ""
    return text is not None and len(text) <= LONGEST_SIGNATURE and _TO_EDITOR.fullmatch(node_text(node)) is not None


MOST_ADDRESSES: Final = 5
"""More are those of a list of offices."""


def address_signatures(tree: LexborHTMLParser) -> list[str]:
    """The full name with which an `<address>` begins, HTML's element for who wrote a document, where it holds nothing
    else but the address that it is a link to, or that has a part of the name, and a day; those of companies and offices
    go on with a street."""
    elements = tree.css("address")
    if len(elements) > MOST_ADDRESSES:
        return []
    names = {name: None for node in elements if (name := _named_in_address(node)) and not stands_elsewhere(node)}
    return list(names) if len(names) == 1 else []


def _named_in_address(node: LexborNode) -> str:
    first, *rest = node_lines(node) or [""]
    name = clean_name(first)
    if len(first) > LONGEST_SIGNATURE or not is_full_name(name) or starts_or_ends_as_place(name):
        return ""
    if asks_to_write(name) or not all("@" in line or says_when(line) for line in rest):
        return ""
    links = [(node_text(link), link.attributes.get("href") or "") for link in node.css("a[href]")]
    if any(name in text and "@" in href for text, href in links) or any(map(says_when, rest)):
        return name
    behind = first.replace(name, "", 1).strip()
    written = [*(href for _, href in links), *(line for line in (behind, *rest) if "@" in line)]
    return name if behind[:1] == "<" or any(is_in_address(name, text) for text in written) else ""
