"""The headline of a page of a manual, whose `<title>` names the manual as well: `FFmpeg: libavformat`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from scrape.extractor.metadata.heading_text import Heading, heading_text
from scrape.extractor.metadata.headings import LONGEST_HEADING, MOST_HEADINGS
from scrape.extractor.metadata.large_lines import texts_above
from scrape.extractor.metadata.names import squeeze
from scrape.extractor.metadata.structured import Evidence
from scrape.patterns import compiled_late

_HEADINGS: Final = "h1,h2,h3,h4,div.title"
_NUMBER: Final = compiled_late(
    r"(?:(?:chapter|appendix|section|part)\s+(?:\d+|[a-z]\b)|\d+|[a-z](?=\.\d))(?:\.\d+)*[.:]?\s+(?:[-–]\s+)?|"
    r"(?:\[(?:java|groovy)\]\s+)?(?:class|interface|enum|record|package|annotation type)\s+",
    re.IGNORECASE,
)
"""What manuals put before the name of a chapter, and Javadoc and Groovydoc before that of a class."""


def manual_heading(evidence: Evidence, sites: frozenset[str]) -> Heading | None:
    """The heading above the text that shows a part of the `<title>` that a colon or a bracket parts from the rest, its
    number aside. Not where headings show several parts: one names the manual."""
    title = evidence.page_title or ""
    wanted = _squeezed(_parts(title)) - sites
    parts = wanted | _squeezed(_before_hyphen(title))
    shown: dict[str, Heading] = {}
    for node in evidence.tree.css(_HEADINGS)[:MOST_HEADINGS] if wanted else ():
        text = heading_text(node)
        if text and len(text) <= LONGEST_HEADING and (part := _part_shown(text, parts)):
            shown.setdefault(part, Heading.of(node, text))
    found = shown.get(next(iter(wanted.intersection(shown)), "")) if len(shown) == 1 else None
    return found if found is not None and _stands_above_text(found, evidence) else None


def _stands_above_text(heading: Heading, evidence: Evidence) -> bool:
    """Whether no text comes before it: a section below may be named like a part of the headline."""
    body = evidence.tree.body
    return body is not None and squeeze(heading.text) in _squeezed(texts_above(body))


def _squeezed(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(squeeze, texts)))


def _parts(title: str) -> Iterator[str]:
    """What stands before a colon or a bracket, and behind a colon: behind a hyphen sites stand."""
    for joint in (": ", " ("):
        if joint in title:
            yield title.partition(joint)[0]
            yield title.rpartition(joint)[0]
    if ": " in title:
        yield title.partition(": ")[2]
        yield title.rpartition(": ")[2]


def _before_hyphen(title: str) -> Iterator[str]:
    if " - " in title:
        yield title.partition(" - ")[0]
        yield title.rpartition(" - ")[0]


def _part_shown(text: str, wanted: frozenset[str]) -> str | None:
    number = _NUMBER.match(text)
    texts = (text, text[number.end() :]) if number else (text,)
    return next((part for part in map(squeeze, texts) if part in wanted), None)
