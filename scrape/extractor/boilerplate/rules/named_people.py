"""Lines that begin as bylines do and go on with names, told from sentences by their capitals."""

from __future__ import annotations

import re

from scrape.extractor.boilerplate.phrases import bylines as labels
from scrape.extractor.boilerplate.phrases import origin
from scrape.extractor.passages import DECORATION
from scrape.patterns import compiled_late
from scrape.text import COLONS, is_small

_DIGIT = compiled_late(r"\d")
_IN_BRACKETS = compiled_late(
    rf"\s\((?:(?:{labels.PARTS_DONE})(?:(?: (?:and|und|et|y|e|en|och|og|ja|i) |, ?| ?[&/] ?)(?:{labels.PARTS_DONE}))*"
    r"|[\w.+-]+@[\w.-]+|@\w{2,30})\)",
    re.IGNORECASE,
)
"""Behind a name in a byline: what of the text its owner did, an address."""
_FROM_PLACE = compiled_late(r",? (?:in|aus|à|en|da|em|i) [^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]+){0,2}\Z")
_WITH_ACCOUNT = compiled_late(r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3}[ |,·•]{1,3}\(?@\w{2,30}\)?")
NO_NAMES = frozenset("A AN AND HER HIS MY OF OR ORDER OUR THE YOUR".split())
_WITH_JOB = ("By ", "BY ")
_IN_BYLINE = frozenset("published updated posted para from with unserer unserem unseren".split()).union(
    *(phrase.split()[1:] for phrase in f"{labels.PHRASES}|{labels.NOUNS}|{labels.NOUNS_WITH_COLON}".split("|"))
)


def names_people(text: str) -> bool:
    """Whether a line begins as bylines do and goes on with names, or with one and a job: `By Ann Reef, writer`; or is a
    name and that of its account: `Ann Reef @annreef`."""
    if "@" in text and _WITH_ACCOUNT.fullmatch(text):
        return True
    text = _IN_BRACKETS.sub("", text) if "(" in text else text
    if _is_byline(text) and is_capitalised(origin.AGENCY_BESIDE.sub("", text)):
        return True
    name, _, job = text.partition(", ")
    job = _FROM_PLACE.sub("", job)
    if job != "" and _is_byline(name) and is_capitalised(name) and is_job(job):
        return True
    return text.startswith(_WITH_JOB) and _is_byline(name) and _is_named_with_job(name)


def _is_named_with_job(text: str) -> bool:
    """Whether a full name goes on with a job, without a comma: `By Ann Reef Coast and weather reporter`."""
    by, *words = text.split()
    name = " ".join((by, *words[:2]))
    return (
        len(words) > 2 and all(word[0].isupper() for word in words[:2]) and is_capitalised(name) and is_job(words[-1])
    )


def is_job(text: str) -> bool:
    from scrape.extractor.metadata.byline_words import JOB_TAIL

    return JOB_TAIL.match(f" {text}") is not None


def _is_byline(text: str) -> bool:
    return origin.is_byline(text.strip(DECORATION).casefold())


def is_capitalised(text: str) -> bool:
    """Whether the longer words after the first begin with a capital, as in names; all do where all are short."""
    before_date = _DIGIT.split(text, maxsplit=1)[0]
    names = before_date.split()[1:]
    words = [word for word in names if len(word) > 3 and word[0].isalpha()]
    if not words:
        return len(names) > 1 and all(_is_short_name(word) for word in names)
    return not any(is_small(word) and word.strip(COLONS) not in _IN_BYLINE for word in words)


def _is_short_name(word: str) -> bool:
    """Whether a word of few letters may be a part of a name; in some scripts nothing tells."""
    return word.upper() not in NO_NAMES if word.istitle() else word.isalpha() and word.upper() == word.lower()
