"""Dates anywhere on the page, for where neither markup nor the lines around the headline give one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from scrape.extractor.metadata.date_reader import LONGEST_DATELINE, DateReader
from scrape.extractor.metadata.datelines import CHANGE, LATER_POST, LONGEST_LABEL, NO_DATELINE, SAYS_DATE, is_sentence
from scrape.extractor.metadata.nodetext import node_text
from scrape.extractor.metadata.page_texts import PageTexts
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.vicinity import stands_elsewhere
from scrape.patterns import compiled_late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

SHORTEST_DATELINE: Final = 6
MAX_NUMBERED_LINES: Final = 2_000
"""Short texts with a digit that are searched for a date where nothing else gives one: no date of publication stands
behind so many, and 70,000 take seconds."""
MOST_TEXTS_BEFORE: Final = 200
"""Texts among which that of a press release begins, where nothing else on the page says when it is of."""
MOST_DATED_ELEMENTS: Final = 100
LONGEST_KEY: Final = 40
"""Characters before a value in which its key stands: the longest is half of that."""
_DATE_SELECTOR: Final = ",".join(
    ["time", *(f"[class*='{word}' i]" for word in ("date", "publish", "posted", "submitted", "created"))]
)
_NO_DATE_TAGS: Final = frozenset(["html", "body", "meta", "link", "script", "style", "input"])
_VALUE_IN_SCRIPT: Final = compiled_late(r":\s*\\?[\"'](\d{4}-\d\d-\d\d[^\"'\\]{0,22})")
_KEY_IN_SCRIPT: Final = compiled_late(
    r"[\"'](?:date_?published|published_?(?:at|on|date|time)|publish_?(?:date|time)|publication_?date|pub_?date)"
    r"\\?[\"']\s*\Z",
    re.IGNORECASE,
)
_BEFORE_DASH: Final = compiled_late(r"([^\W\d_][^\n:;!?]{5,70}?\d)[^\w\n]{0,4}\s?(?:/[\w ]+/)?\s?[–—-]{1,2}\s")
_DIGIT: Final = compiled_late(r"\d")


def of_elements(tree: LexborHTMLParser, reader: DateReader) -> Iterator[Candidate]:
    """Dates of elements that are called so, anywhere in the article; of one that is called updated, the date beside
    it, where there is one."""
    for node in tree.css(_DATE_SELECTOR)[:MOST_DATED_ELEMENTS]:
        tag = node.tag or ""
        if tag in _NO_DATE_TAGS or stands_elsewhere(node):
            continue
        if value := reader.of_element(node, node.attributes):
            is_of_change = CHANGE.search((node.attributes.get("class") or "").lower()) is not None
            beside = _date_beside(node, reader) if is_of_change else None
            yield Candidate("beside", beside) if beside else Candidate("time" if tag == "time" else "class", value)


def _date_beside(node: LexborNode, reader: DateReader) -> str | None:
    """The date in the rest of the line that the element stands in."""
    line, own = node_text(node.parent) if node.parent is not None else "", node_text(node)
    return reader.first(line.replace(own, " ", 1)) if own and len(line) <= LONGEST_DATELINE + len(own) else None


def first_of_texts(page: PageTexts, reader: DateReader) -> Iterator[Candidate]:
    """The first date that stands in any short piece of text: of the article, or in a box beside it, where a label
    says that something was published then."""
    beside = ""
    numbered = (place for place, text in enumerate(page.texts) if _may_be_short_date(text))
    for place in islice(numbered, MAX_NUMBERED_LINES):
        day = _short_date(page.texts[place], reader)
        parent = page.parent(place) if day else None
        if not day or parent is None or parent.tag in _NO_DATE_TAGS:
            continue
        before = page.label(place)
        label = before.lower() if len(before) <= LONGEST_LABEL else ""
        if NO_DATELINE.search(label) or LATER_POST.match(label):
            continue
        if not stands_elsewhere(parent):
            yield Candidate("any-text", day)
            return
        if SAYS_DATE.search(label):
            beside = beside or day
    if beside:
        yield Candidate("beside", beside)


def _may_be_short_date(text: str) -> bool:
    return SHORTEST_DATELINE <= len(text) <= LONGEST_DATELINE and _DIGIT.search(text) is not None


def _short_date(text: str, reader: DateReader) -> str | None:
    """The date in a text that is no paragraph, and says nothing of another date."""
    day = reader.first(text)
    return None if day and (NO_DATELINE.search(text.lower()) or is_sentence(text)) else day


def in_scripts(tree: LexborHTMLParser, reader: DateReader) -> Iterator[Candidate]:
    """The date of publication in the data of a page that scripts build, where they hold no other page's."""
    found = {
        value[1]
        for script in (node.text() for node in tree.css("script:not([src])"))
        for value in _VALUE_IN_SCRIPT.finditer(script)
        if _KEY_IN_SCRIPT.search(script, max(0, value.start() - LONGEST_KEY), value.start())
    }
    values = sorted(filter(None, map(reader.timestamp, found)), key=lambda value: (len(value), value))
    if values and len({value[:10] for value in values}) == 1:
        yield Candidate("script", values[-1])


def before_dash(page: PageTexts, reader: DateReader) -> Iterator[Candidate]:
    """The date with which the text of a press release begins: `HARBOUR, March 5, 2024 - The gulls ...`."""
    for text in islice(page.texts, MOST_TEXTS_BEFORE):
        start = _BEFORE_DASH.match(text.strip()) if len(text) > LONGEST_DATELINE else None
        if start and _names_place(start[1]) and (day := reader.first(start[1])):
            yield Candidate("dateline", day)
            return


def _names_place(text: str) -> bool:
    """Whether what stands before a date is a place, not the beginning of a sentence: one word may be the month."""
    return sum(word.islower() and len(word) > 2 for word in text.split()) <= 1
