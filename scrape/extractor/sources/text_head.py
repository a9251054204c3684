"""The lines above a text that was scraped earlier: menus, and those that say who wrote it, and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scrape.extractor.boilerplate.phrases.elsewhere import HOME, MENU_NAME, SECTION_NAME
from scrape.extractor.boilerplate.rules.bylines import byline, dateline
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.metadata.change_words import CHANGE
from scrape.extractor.metadata.date_reader import DateReader
from scrape.extractor.metadata.names import split_names, without_jobs
from scrape.extractor.passages import Passage, normalise, passages_of
from scrape.patterns import compiled_late

TELLING = frozenset({byline.__name__, dateline.__name__})
"""The rules whose lines say who wrote a text, and when."""

MENU_MIN_PARTS = 3
MENU_PART_MAX_WORDS = 2
"""With 3, two of 1,443 titles of labelled pages were menus; none with 2."""
SECTION_MAX_WORDS = 3
"""Of a section's name in capitals above a headline, of which the words are more."""
_BAR = compiled_late(r"\s+[|•·>»›→]\s+")
_PLACE_AND_DATE = compiled_late(
    r"(?:New|North|South|East|Port|Fort|Mount|Lake|Cape|Saint|St\.?|San|Santa|Los|Las|Bad|Sankt) [^\W\d_][\w'’-]+"
    r"\s*[|•·,–—-]\s*[^|]*\d"
)
"""A line that says when, and by its first word where, not who."""
_BEFORE_CAPITAL = compiled_late(r"\s+(?=[^\W\d_a-z])")


class Told(NamedTuple):
    """What such lines say."""

    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None


def told_by(lines: Iterable[str], reader: DateReader) -> Told:
    """What the lines say that the rules of `TELLING` remove: the first names, the first date of each kind."""
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    for line in lines:
        authors = authors or (() if _PLACE_AND_DATE.match(line) else without_jobs(split_names(line)))
        for value, words in reader.labelled(line):
            if CHANGE.search(words.lower()):
                modified = modified or value
            else:
                published = published or value
    return Told(authors, published, modified)


def names_in(written: Iterable[str]) -> tuple[str, ...]:
    """The names in fields that hold nothing else, in order, once each."""
    return tuple(dict.fromkeys(name for each in written for name in split_names(each)))


def are_menus(head: Sequence[str], *, first_is_alone: bool) -> list[bool]:
    """Which of the lines above the prose lead about the site: sections in a row, buttons, a name over a headline.

    A name on a first line that stands alone is the title, unless the headline below has a byline or a date.
    """
    passages = [passage._replace(zone="head", item=False) for passage in passages_of(head, None)]
    found = [_is_bar(passage) for passage in passages]
    headlines = [at for at, passage in enumerate(passages) if not found[at] and _may_be_headline(passage)]
    if first_is_alone and not any(first_match(passage) in TELLING for passage in passages):
        headlines = []
    return [
        is_menu or (_is_section(passage) and any(below > at for below in headlines))
        for at, (is_menu, passage) in enumerate(zip(found, passages, strict=True))
    ]


def _is_bar(passage: Passage) -> bool:
    if passage.words > LABEL_MAX_WORDS or passage.text.endswith((".", "?", "!")):
        return False
    parts = _BAR.split(passage.text)
    if len(parts) >= MENU_MIN_PARTS and all(0 < len(part.split()) <= MENU_PART_MAX_WORDS for part in parts):
        return any(_leads(normalise(part)) for part in parts)
    buttons = passages_of(_BEFORE_CAPITAL.split(passage.text), None)
    return len(buttons) > 1 and all(first_match(button._replace(zone="head", item=False)) for button in buttons)


def _leads(part: str) -> bool:
    return HOME.fullmatch(part) is not None or MENU_NAME.fullmatch(part) is not None


def _is_section(passage: Passage) -> bool:
    return passage.text.isupper() and SECTION_NAME.fullmatch(passage.line) is not None


def _may_be_headline(passage: Passage) -> bool:
    return passage.words > SECTION_MAX_WORDS and not passage.text.isupper() and first_match(passage) is None
