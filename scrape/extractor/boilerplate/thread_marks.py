"""Lines by which a page is known as a thread of a forum: who joined when, with how many posts, about what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases import threads
from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.claims import ARTICLES, THREAD_TYPES
from scrape.extractor.document import Document
from scrape.extractor.metadata.structured import THREAD_URL
from scrape.patterns import compiled_late

MIN_MARKS: Final = 3
"""Of the labelled pages that are no threads none has more than one."""
MIN_KINDS: Final = 2
"""So many kinds of marks must recur where neither the address nor the declared types say that the page is a thread: a
register of ships or a list of members has one kind, `Registered: 1904`."""
MAX_MARK: Final = 120
"""Characters of a line that is one."""
LABEL: Final = 30
"""Characters within which the colon of a mark stands; marks without one have a `#` or end in `posts`."""
MAX_PROFILE_LINE: Final = 60
"""Characters of a line of what is told of a user."""

NUMBER: Final = compiled_late(r"#\d{1,5}")
"""Of a post."""
_NUMBERED: Final = compiled_late(r"#\d{1,5}\s(.+)|(.+?)\s?(?:post )?#\d{1,5}", re.IGNORECASE)
"""The same beside something else."""
_DIGITS: Final = compiled_late(r"\d+")
_DAYS: Final = compiled_late(r"(?:today|yesterday|heute|gestern|hier|hoy|ayer|oggi|ieri)\b", re.IGNORECASE)
_WHEN: Final = compiled_late(r"(?=.*\d)[^.!?]{6,30}")


def marks_of(document: Document, segments: Iterable[int]) -> list[int]:
    """Which of the segments are marks."""
    texts = document.texts
    return [
        segment
        for segment in segments
        if (":" in (text := texts[segment])[:LABEL] or "#" in text or "：" in text[:LABEL] or text.endswith("posts"))
        and _is_mark(document, segment)
    ]


def says_article(document: Document) -> bool:
    """Whether a page calls itself an article, and no thread: of 20 labelled threads with marks none does."""
    return document.claims.any_of(ARTICLES) and not document.claims.any_of(THREAD_TYPES)


def is_thread(document: Document, marks: Sequence[int]) -> bool:
    """Whether a page with marks is a thread: by its types or its address, else by what its posts have in common. What
    calls itself an article is none."""
    if says_article(document):
        return False
    if document.claims.any_of(THREAD_TYPES) or has_thread_address(document):
        return True
    kinds = Counter(kind for mark in marks for kind in _kinds_of(document.texts[mark]))
    return sum(count > 1 for count in kinds.values()) >= MIN_KINDS


def has_posts(document: Document) -> bool:
    """Whether a page is a thread, by whatever marks it has."""
    return is_thread(document, marks_of(document, range(len(document))))


def has_thread_address(document: Document) -> bool:
    """Whether an address of the page is that of a thread."""
    return any(map(THREAD_URL.search, (document.base_url or "", *document.own_urls)))


def _kinds_of(text: str) -> list[str]:
    """What a mark tells, by its label: a number beside a date, or a date beside a subject, is two."""
    if "#" in text and (NUMBER.fullmatch(text) or is_numbered(text)):
        return ["number", "date"]
    if says(threads.POSTED_WITH_SUBJECT, text):
        return ["date", "subject"]
    label, colon, _ = text.replace("：", ":").partition(":")
    return [_DIGITS.sub("", label).strip().casefold() if colon else "posts"]


def says(pattern: LinePattern, text: str, longest: int = MAX_MARK) -> bool:
    """Whether a line, if it is short, is one of those that a pattern lists."""
    return len(text) <= longest and pattern.fits(text)


def _is_mark(document: Document, segment: int) -> bool:
    """Whether a line says what few pages but threads say."""
    text = document.texts[segment]
    if len(text) > MAX_MARK:
        return False
    if "#" in text:
        if NUMBER.fullmatch(text):
            return segment > 0 and _is_signed(document.texts[segment - 1])
        if is_numbered(text):
            return True
    return says(threads.POST_MARK, text)


def is_numbered(text: str) -> bool:
    """Whether a line is the number of a post and its date, `Apr 22 2014, 09:47 PM #2`. Of the labelled golds half keep
    the dates of posts."""
    found = _NUMBERED.fullmatch(text)
    return found is not None and besides_moments(_DAYS.sub("1 May 2014", found[1] or found[2])) == ""


def _is_signed(text: str) -> bool:
    """Whether a line is a name and a date, `quill, Oct 29, 2014`."""
    name, comma, when = text.partition(", ")
    return bool(comma) and len(name) <= MAX_PROFILE_LINE and _WHEN.fullmatch(when) is not None
