"""Comments below an article where nothing names them: drawn alike, each with the time at which somebody wrote it.

Systems that laid pages out by tables gave no names, and those of today give numbers. What tells comments from the
article is a line that counts them or asks for one, and below it lines of one make with a time of day.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import islice, pairwise
from typing import Final

from scrape.extractor.boilerplate.comment_sections import ARTICLE_WORDS
from scrape.extractor.boilerplate.phrases import prompts
from scrape.extractor.boilerplate.relative_time import without_relative_times
from scrape.extractor.boilerplate.stamps import besides_moments, names_weekday
from scrape.extractor.boilerplate.thread_marks import MIN_MARKS, has_thread_address, is_numbered, is_thread, marks_of
from scrape.extractor.boilerplate.tickets import is_ticket
from scrape.extractor.claims import THREAD_TYPES
from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.extractor.passages import is_sentence, normalise, prose_words
from scrape.patterns import compiled_late

MIN_STAMPS: Final = 2
"""Below one heading: one may be that of the next article."""
MAX_BUTTONS: Final = 2
"""Headings of one wording, but for numbers: more are buttons of each comment, or of each post of a blog."""
MAX_HEADINGS: Final = 12
"""On a page; one with more is a list of posts."""
MAX_ABOVE: Final = 8
"""Lines from a heading to the first stamp; what the first of the comments says may be among them."""
MAX_STAMP: Final = 100
MAX_BESIDES: Final = 60
"""Characters of a stamp beside its moment: a name, a number, what one may do."""
MAX_NAME: Final = 40
"""Characters of a name above a stamp."""
LEVELS: Final = 4
"""Containers around a stamp by whose tags two are alike: nested comments stand deeper and deeper."""
MIN_TEXT: Final = 60
"""Words of prose above the comments: with fewer they may be what the page is for."""
LONGER: Final = 5
"""So many times the prose of a comment is what stands above, if it is shorter than an article: answers to an opening
post are about as long as that is. Of 29 pages with comments, modelled on blogs of all times, the least is 5.8; of a
thread 3.9."""
MAX_MEAN: Final = 120
"""Words of prose in a comment, on average: posts of a blog, and entries of a live one, are as long as articles."""

_PARTS: Final = compiled_late(r"[|()\[\]·•]| [-–—] ")
_COUNT: Final = compiled_late(r"\([^()]*\)|\d+")
_TIME: Final = compiled_late(r"\d(?::|h|時|시)\s?\d\d(?!\d)|\d\s?[ap]\.?m\b", re.IGNORECASE)
_STAMPED: Final = frozenset({"liveblogposting", *THREAD_TYPES})
"""Types of pages whose text is stamped entries."""
_GUEST_BOOK: Final = compiled_late(
    r"guest ?book|g(?:ä|ae)stebuch|gastenboek|gästbok|gjestebok|gæstebog|vieraskirja|livre d['’]or|libro de visitas"
    r"|livro de visitas|libro degli ospiti|księga gości|kniha (?:návštěv|hostů)|vendégkönyv|гостевая|гостьова"
    r"|留言[板簿本]|ゲストブック|방명록",
    re.IGNORECASE,
)
"""In the titles of pages on which guests say something."""


def stamped_comments(document: Document, chosen: Sequence[int], lines: Sequence[int]) -> Set[int]:
    """Comments from the line that counts them or asks for one, of those that may, to their
    container's end."""
    headings = _headings(document, lines)
    if not 0 < len(headings) <= MAX_HEADINGS:
        return set()
    sections = [
        section
        for heading, following in pairwise((*headings, len(document)))
        if (section := _section(document, chosen, heading, following))
    ]
    if not sections or _is_of_posts(document):
        return set()
    return {segment for section in sections for segment in section}


def _headings(document: Document, lines: Sequence[int]) -> list[int]:
    """The lines that count comments or ask for one, but for those of which each comment or post has its own."""
    found = [line for line in lines if _says_comments(document.texts[line]) and not _leads_below(document, line)]
    wordings = [_COUNT.sub("", document.texts[segment]) for segment in found]
    times = Counter(wordings)
    return [segment for segment, wording in zip(found, wordings, strict=True) if times[wording] <= MAX_BUTTONS]


def _leads_below(document: Document, line: int) -> bool:
    """Whether a line is a link to where the comments are, further below: a button among the text."""
    hrefs = {document.styles[style].href or "" for text, style in document.pieces[line] if not text.isspace()}
    if document.is_heading(line):
        return False
    places = (href.partition("#") for href in hrefs)
    return all(place and page in {"", document.base_url, *document.own_urls} for page, _, place in places)


def _says_comments(text: str) -> bool:
    """Whether a line, or a part of a bar of tools, does: `Gulls return | Log in | 88 comments | Search`."""
    if _is_heading(text):
        return True
    if "|" not in text and is_sentence(text):
        return False
    parts = _PARTS.split(text)
    return len(parts) > 1 and any(map(_is_heading, parts))


def _is_heading(text: str) -> bool:
    if normalise(text).endswith(("reply", "replies", "responses")):
        return False  # a thread counts so, too
    return prompts.COMMENT_SECTION.fits(text) or prompts.COMMENT_PROMPT.fits(text)


def _section(document: Document, chosen: Sequence[int], heading: int, following: int) -> range:
    """The segments of the comments below a heading, with it; empty if there are none."""
    near = range(heading + 1, min(following, heading + 1 + MAX_ABOVE))
    first = next((at for at in near if _is_stamp(document.texts[at])), None)
    if first is None or _is_column(document, heading, first):
        return range(0)
    setting = _setting(document, first)
    stamps = [first, *_stamps(document, setting, range(first + 1, following))]
    last = stamps[-1]
    if _is_of_chapter(document, range(heading + 1, first), last):
        return range(0)
    if len(stamps) < MIN_STAMPS or 2 * sum(_is_signed(document.texts, at) for at in stamps) < len(stamps):
        return range(0)
    above = prose_words(document.texts[at] for at in chosen if at < heading)
    mean = prose_words(document.texts[heading:last]) / len(stamps)
    if mean > MAX_MEAN or above < max(MIN_TEXT, min(ARTICLE_WORDS, LONGER * mean)):
        return range(0)
    around = document.smallest_around(first, last)
    within = _within(document, around, heading) if document.starts[around] <= heading else range(0)
    if within and any(True for _ in _stamps(document, setting, range(within.start, heading))):
        return range(0)  # it is that of one of several posts
    end = document.ends[around]
    if 2 * prose_words(document.texts[last + 1 : end]) > above:
        end = _within(document, around, last).stop
    return range(heading, end)


def _is_of_chapter(document: Document, between: range, last: int) -> bool:
    """Whether a heading between the line and the first stamp is that of a chapter: comments have none, or one each."""
    tags = [document.tags[holder] for holder in document.holders[between.start : last]]
    return any(tag in HEADINGS and tags.count(tag) == 1 for tag in tags[: len(between)])


def _is_column(document: Document, heading: int, first: int) -> bool:
    """Whether a heading is that of a column of the table in which the stamp is."""
    row = document.innermost("tr", document.holders[heading])
    if row < 0 or document.starts[row] <= first < document.ends[row] or document.size(row) == 1:
        return False
    return first < document.ends[document.innermost("table", row)]


def _is_signed(texts: Sequence[str], stamp: int) -> bool:
    """Whether a stamp has something beside the moment, or a short line above it, as of who wrote: entries of a live
    report have neither."""
    above = texts[stamp - 1]
    return bool(_besides(texts[stamp])) or (len(above) <= MAX_NAME and not is_sentence(above))


def _stamps(document: Document, setting: tuple[str, ...], segments: range) -> Iterator[int]:
    return (at for at in segments if _setting(document, at) == setting and _is_stamp(document.texts[at]))


def _within(document: Document, around: int, segment: int) -> range:
    """The segments of the container just inside of another that holds a segment; that alone if none does."""
    inner = document.part_of(around, document.holders[segment])
    return document.segments_in(inner) if inner >= 0 else range(segment, segment + 1)


def _setting(document: Document, segment: int) -> tuple[str, ...]:
    """The tags of the containers around a segment."""
    around = islice(document.around(document.holders[segment]), LEVELS)
    return tuple([document.tags[container] for container in around])


def _is_stamp(text: str) -> bool:
    """Whether a line tells the time, with its day, or how long ago it was, and little more."""
    if len(text) > MAX_STAMP:
        return False
    if _TIME.search(text) is None and without_relative_times(text) == text:
        return False
    besides = _besides(text)
    return besides is not None and len(besides) <= MAX_BESIDES


def _besides(text: str) -> str | None:
    """What a line says beside a moment; one of the day of the week is one. None if it has none."""
    besides = besides_moments(text)
    return text[:MAX_BESIDES] if besides is None and names_weekday(text) else besides


def _is_of_posts(document: Document) -> bool:
    """Whether the page is a forum's thread, a tracker's ticket, a guest book or the like."""
    claims = document.claims
    if claims.any_of(_STAMPED) or ("question" in claims.types and "faqpage" not in claims.types):
        return True
    if _GUEST_BOOK.search(document.title):
        return True
    if has_thread_address(document) or is_ticket(document):
        return True
    marks = marks_of(document, range(len(document)))
    marks = [mark for mark in marks if not is_numbered(document.texts[mark])]  # comments have numbers, too
    return len(marks) >= MIN_MARKS and is_thread(document, marks)
