"""Bylines anywhere in the text of a page: behind labels, beside a reporter's job, in an agency's credits."""

from __future__ import annotations

import re
from itertools import groupby, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.phrases.bylines import NOUNS, NOUNS_WITH_COLON, PHRASES
from scrape.extractor.elements import next_drawn
from scrape.extractor.metadata.author_boxes import MOST_BOXED_AUTHORS
from scrape.extractor.metadata.byline_signs import LONGEST_BYLINE
from scrape.extractor.metadata.byline_words import OTHER_ROLE
from scrape.extractor.metadata.bylines import lists_people
from scrape.extractor.metadata.east_asian_bylines import named_in_opening, signed_with_job
from scrape.extractor.metadata.elsewhere import stands_elsewhere
from scrape.extractor.metadata.name_lists import split_names, without_jobs
from scrape.extractor.metadata.names import FULL_STOP, has_label, is_full_name, is_personal
from scrape.extractor.metadata.nodetext import element_behind, node_parts, node_text
from scrape.extractor.metadata.page_texts import LEAD, LONGEST_LINE, PageTexts
from scrape.extractor.metadata.signatures import name_of_note
from scrape.extractor.metadata.worded_bylines import signs_post
from scrape.patterns import compiled_late
from scrape.text import COLONS

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_LABELLED: Final = (
    *(phrase.casefold() for phrase in f"{PHRASES}|texto de|postado por".split("|")),
    *(f"{noun.casefold()}:" for noun in f"{NOUNS}|{NOUNS_WITH_COLON}|interview".split("|")),
    *(
        f"{noun}{colon}"
        for noun in "작성자|글쓴이|本文作者|文章作者|執筆者|投稿者".split("|")
        for colon in (":", " :", "：")
    ),
)
"""How short texts begin that name who wrote the article; `from` and its like begin too many others."""
_LABELS: Final = frozenset(
    ["author", "authors", "author(s)", "written by", "words by", "article by", "about the author", "autor", "autorin"]
)
"""What stands over names on a line of its own."""
_OF_BOTH: Final = frozenset(["autorin/autor", "autor/autorin", "autor/in", "autor:in", "autor*in", "autor(in)"])
"""The same of whoever it may be, in a list of facts. Behind `author` alone shops name who wrote the book."""
_EAST_ASIAN_SIGNS: Final = ("기자", "记者", "記者", "＝")
_STARTS: Final = {
    first: tuple(starts) for first, starts in groupby(sorted((*_LABELLED, *_LABELS)), key=itemgetter(slice(2)))
}
"""By their first two letters: looked up in a tenth of the time that all take, and a pattern takes long to compile."""
_LONGEST_START: Final = max(map(len, _LABELLED)) + 1
_NO_LABELLED: Final = frozenset("script style noscript figcaption figure blockquote title option".split())
_CREDITS: Final = ("eporting by ", "eporting By ")
"""Looked for first, which is cheaper."""
_REPORTING: Final = compiled_late(
    r"\W*\(\s*Reporting by ((?:[^;.()]|\b[A-Z]\.){3,200})[;)]|\W*Reporting by ((?:[^;.()]|\b[A-Z]\.){3,200});",
    re.IGNORECASE,
)
"""In brackets, or before who edited it: else it is a sentence."""
LONGEST_CREDIT: Final = LONGEST_LINE
"""Characters of who reported for an agency, behind a text."""
LONGEST_OPENING: Final = 20
"""Characters of a longer text in which a reporter may be named."""


def labelled_names(page: PageTexts) -> list[str]:
    """The first person whom a short block anywhere names as bylines do: `Written by Jo Doe` under the article, or
    the block behind a label alone."""
    begun = (place for place, text in enumerate(page.texts) if _is_start(text) or _is_signed(text))
    for place, block in page.blocks(begun):
        if block.tag in _NO_LABELLED:
            continue
        line = node_text(block)
        if stands_elsewhere(block) and not _labels_few(block, line):
            continue
        if names := _named_in_block(block, line, page.texts[place], page.parent(place)):
            return list(names)
        if signs_post(line):
            return []
    return []


def _named_in_block(block: LexborNode, line: str, text: str, parent: LexborNode | None) -> tuple[str, ...]:
    """The names that a block, or what stands behind it, gives, of which a text begins as labels do."""
    if line.casefold().rstrip(" :") in _LABELS:
        return () if _leads_on(parent) else _names_behind(block)
    if _is_label_beside(text, line):
        return _names_in_text(line[len(text) :].lstrip(" :"))
    if signed := signed_with_job(line):
        return (signed,)
    if _is_signed(text) and (reporters := named_in_opening(line)):
        return split_names(reporters)
    if len(line) <= LONGEST_BYLINE and text.lstrip(LEAD).casefold().startswith(_LABELLED) and has_label(line):
        return _labelled_in(line)
    return ()


def _labels_few(block: LexborNode, line: str) -> bool:
    """Whether a label alone in a sidebar is over the names of a few people, and nothing else: the data of a document.
    A filter of a list has more, and how many pages are by each."""
    if line.casefold().rstrip(" :") not in _LABELS or stands_elsewhere(block, but_beside=True):
        return False
    behind = element_behind(block)
    parts = node_parts(behind) if behind is not None else []
    return 0 < len(parts) <= MOST_BOXED_AUTHORS and all(map(is_full_name, parts))


def _is_label_beside(text: str, line: str) -> bool:
    """Whether a label is an element of its own in a line that goes on: `<b>Author</b> Jo Doe`."""
    return len(text) < len(line) and line.startswith(text) and text.casefold().strip(" :") in _OF_BOTH


def _is_start(text: str) -> bool:
    """Whether it begins with a label as a word."""
    text = text.lstrip(LEAD)[:_LONGEST_START].casefold()
    labels = _STARTS.get(text[:2])
    if labels is None or not text.startswith(labels):
        return False
    found = (label for label in labels if text.startswith(label))
    return any(label[-1] in COLONS or not text[len(label) :][:1].isalnum() for label in found)


def _is_signed(text: str) -> bool:
    """Whether it may name a reporter of East Asia; a long one where it begins."""
    said = text if len(text) <= LONGEST_BYLINE else text[:LONGEST_OPENING]
    return not said.isascii() and any(map(said.__contains__, _EAST_ASIAN_SIGNS))


def _labelled_in(line: str) -> tuple[str, ...]:
    role = OTHER_ROLE.search(line)
    line = line[: role.start()] if role else line
    if FULL_STOP.search(line):
        line = line[:-1]
    names = without_jobs(split_names(line))
    return names if all(map(is_personal, names)) else ()


def _names_behind(label: LexborNode) -> tuple[str, ...]:
    """The names that the element behind the label begins with, or the bare text there; none in the head of a table."""
    node = next_drawn(label.next)
    if node is None or node.tag == label.tag == "th":
        return ()
    if node.is_text_node:
        return _names_in_text((node.text_content or "").strip().split("\n")[0].strip())
    parts = node_parts(node)
    return _first_names(parts) or tuple(filter(None, map(name_of_note, parts[:1])))


def _first_names(parts: list[str]) -> tuple[str, ...]:
    """The names that a list begins with, each of which its bearer's user name may follow."""
    return tuple(takewhile(is_full_name, [part for part in parts if part[0] != "@"][:MOST_BOXED_AUTHORS]))


def _names_in_text(line: str) -> tuple[str, ...]:
    """The names that a line begins with: behind the first comma stands where they work, unless it lists people."""
    if len(line) > LONGEST_BYLINE:
        return ()
    names = split_names((line if lists_people(line) else line.split(",")[0]).rstrip("."))
    return tuple(takewhile(is_full_name, names))


def _leads_on(element: LexborNode | None) -> bool:
    """Whether it is a link to a place on the page, as those in a table of contents are."""
    return element is not None and element.tag == "a" and (element.attributes.get("href") or "").startswith("#")


def credited(page: PageTexts) -> list[str]:
    """The reporters whom an agency names behind a text: `(Reporting by Jo Doe; editing by Al Reef)`."""
    signs = page.those_in_lines(_CREDITS)
    for text in page.texts if signs else ():
        if len(text) <= LONGEST_CREDIT and any(map(text.__contains__, signs)) and (credit := _REPORTING.match(text)):
            names = split_names(credit[1] or credit[2])
            if names and all(map(is_personal, names)):
                return list(names)
    return []
