"""What programs add to the text of a page as a whole: the numbers of links by lynx, the edges of printed pages."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final, NamedTuple

from scrape.extractor.boilerplate.rules.attribution import source_credit
from scrape.patterns import compiled_late
from scrape.records import Removal

RULE: Final = "converter_line"
"""By what name it is among what was removed."""
MIN_LINKS: Final = 3
"""Addresses that lynx lists below a text."""

_LISTED: Final = compiled_late(
    r"\n[ \t]*References[ \t]*(?:\n[ \t]*(?:Visible|Hidden) links:?[ \t]*+)?+(?:\n[ \t]*+)++"
    r"(?:\d+\. [a-z]+:\S+[ \t]*(?:\n(?:[ \t]*+\n)*+[ \t]*+(?:Hidden links:?\s*+)?+|\Z))++\s*+\Z"
)
_NUMBER: Final = compiled_late(r"(?<![^\s(\[#«“\"'→←])\[\d{1,4}\](?=[^\s.,;:!?)\]…])")
_FEEDS: Final = compiled_late(r"\A\s*#\[1\].*\n")
"""What the head of a page links to, in the first line."""
_LISTED_NUMBER: Final = compiled_late(r"^[ \t]*\d+\. [a-z]+:", re.MULTILINE)
_FOOT: Final = compiled_late(r"[ \t\f]*(?P<address>https?://\S+)[ \t]+\d{1,3}/\d{1,3}[ \t]*")
_HEAD: Final = compiled_late(
    r"[ \t\f]*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?(?: \d{1,2}[:.]\d{2}(?: ?[AP]M)?)?[ \t]+(?P<title>\S.*\S)[ \t]*"
)


class Converted(NamedTuple):
    """A text without what was added."""

    text: str
    removed: tuple[Removal, ...] = ()


def without_marks(text: str) -> Converted:
    """The text without numbers of links that are listed below it, and without the edges of printed pages."""
    listed = _LISTED.search(text) if "\n" in text and "References" in text else None
    if listed is not None:
        shown = text[: listed.start()]
        addresses = len(_LISTED_NUMBER.findall(listed[0]))
        if addresses >= MIN_LINKS and 2 * len(_NUMBER.findall(shown)) >= addresses:
            shown = _NUMBER.sub("", _FEEDS.sub("", shown))
            return Converted(shown, (Removal(RULE, listed[0].strip()),))
    return _without_edges(text)


def _without_edges(text: str) -> Converted:
    """The text without the date and title above each printed page, and its address and number below."""
    if "://" not in text:
        return Converted(text)
    lines = text.split("\n")
    feet = {at: found["address"] for at, line in enumerate(lines) if (found := _FOOT.fullmatch(line))}
    if not feet or len(set(feet.values())) > 1:
        return Converted(text)
    heads = {at: found["title"] for at, line in enumerate(lines) if (found := _HEAD.fullmatch(line))}
    often = Counter(heads.values())
    edges = {*feet, *(at for at, title in heads.items() if often[title] >= len(feet))}
    removed = (
        *(Removal(RULE, lines[at].strip()) for at in sorted(edges)),
        Removal(source_credit.__name__, next(iter(feet.values()))),
    )
    return Converted("\n".join(line for at, line in enumerate(lines) if at not in edges), removed)
