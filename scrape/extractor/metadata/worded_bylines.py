"""What a line says that begins as bylines do: who is named behind the label, beside a date, or as a user."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from scrape.extractor.boilerplate.phrases.bylines import PUBLISHED
from scrape.extractor.boilerplate.phrases.names import LATIN_NAME
from scrape.extractor.boilerplate.stamps import besides_moments, names_publication
from scrape.extractor.metadata.byline_signs import NAME_LINES, is_dateline
from scrape.extractor.metadata.byline_words import (
    BEFORE_DATE,
    CONJUNCTION,
    DATED_BYLINE,
    FROM,
    INNER_LABEL,
    NEXT_LABEL,
    OF_KIND,
    OTHER_ROLE,
    PART,
    PUBLICATION,
    USER_BYLINE,
)
from scrape.extractor.metadata.east_asian_bylines import (
    KOREAN_LINE,
    is_east_asian,
    named_in_opening,
)
from scrape.extractor.metadata.name_lists import split_names
from scrape.extractor.metadata.name_words import LOWER_PARTS
from scrape.extractor.metadata.names import has_label, is_full_name, is_personal, names_team, without_label
from scrape.extractor.metadata.vicinity import Line
from scrape.extractor.passages import SENTENCE_MIN_WORDS
from scrape.patterns import compiled_late
from scrape.text import COLONS, STOPS, has_colon

_BEFORE_OTHERS: Final = compiled_late(rf"(?:{FROM})[\s:]|\W*(?:{PUBLISHED})\b", re.IGNORECASE)
"""What stands before sites and places more often than before people, and before a paper as well as who wrote in it."""
_PUBLISHED: Final = compiled_late(r"\W*(?:published|veröffentlicht)", re.IGNORECASE)
"""How a line begins that says when something was published, and by whom: a book, too; `publié` is more often said of
what a user posts."""
_NEXT_FIELD: Final = compiled_late(r"\s+[A-ZÀ-Þ][a-zß-ÿ]+:\s")
"""A label behind a name: `Author: Jo Doe Date: 5 March`."""
_BEHIND_DATE: Final = compiled_late(
    rf"\s(?:by|von|par|por|door|av|przez)\s({LATIN_NAME})(?:, (?!(?i:the|der|die|das|le|la|l'|el|il|o|a|de|het)\b)\S|$)"
)
"""Who wrote a text, behind the date and before a job: `5 March 2024 by Jo Doe, member of the board`."""
_FIELD: Final = compiled_late(r"[^:：]{2,25}[:：]\s*\S")
"""What a label tells: `Code: 40812`."""
_IS_OUR: Final = compiled_late(r"(?:our|an?|unser\w*|notre|nuestr[oa])\b")
"""Before a job: `By our correspondent in Port Isaac, Jo Doe.`"""
_COMMAS: Final = ",،、， "


def worded(line: Line) -> list[str]:
    """The line's text where it begins as bylines do, or what stands behind such a beginning within it."""
    text = line.text
    if _begins_otherwise(line):
        return []
    if (dated := _named_beside_date(line)) is not None:
        return dated
    if is_east_asian(text):
        if reporters := named_in_opening(text):
            return [reporters]
        if listed := KOREAN_LINE.fullmatch(text):
            return [listed[1]]
        if "。" in text:
            return []
    if has_label(text):
        return [] if _is_sentence(text) else [_said_behind_label(line)]
    if is_dateline(line) and (signed := next(filter(has_label, PART.split(text)[1:]), None)):
        return [signed]  # February 9, 2016 | By Jo Doe
    label = INNER_LABEL.search(text) if has_colon(text) else None
    return [NEXT_LABEL.split(text[label.end() :])[0]] if label else []


def _is_sentence(text: str) -> bool:
    """Whether a line that begins as bylines do is a sentence, `By then the gulls were back.`, or a cry."""
    if text[-1] in "!?！？":
        return True
    if text[-1] not in STOPS or text.count(" ") < SENTENCE_MIN_WORDS - 1:
        return False
    begins = without_label(text, kind="text").split(None, 1)[0]
    return begins[0].islower() and begins.casefold() not in LOWER_PARTS and not _IS_OUR.match(begins)


def _begins_otherwise(line: Line) -> bool:
    """Whether it begins as lines do that name others, or lead to a list, `From Some System:`; or, within a text, that
    say what it is about: `Crónica de ...`."""
    if _BEFORE_OTHERS.match(line.text) and (line.text[-1] in COLONS or not _names_anyone(line.text)):
        return True
    return line.distance > NAME_LINES and OF_KIND.match(line.text) is not None


def _named_beside_date(line: Line) -> list[str] | None:
    """Who is named before or behind the date of a line, of which nobody may be the author; None where no one is."""
    text = line.text
    if not any(map(str.isdigit, text)):
        return None
    if dated := DATED_BYLINE.fullmatch(text):
        is_of_book = _PUBLISHED.match(text) is not None and not _names_person(dated[1])
        return [] if is_of_book else [dated[1]]
    by = _BEHIND_DATE.search(text) if line.distance <= NAME_LINES and is_dateline(line) else None
    is_person = by is not None and is_full_name(by[1]) and " In " not in by[1]
    return [by[1]] if by and is_person and _is_day(text[: by.start()]) else None


def _said_behind_label(line: Line) -> str:
    """What stands behind the label that the line begins with, up to the next field if that parts a name from it."""
    first, *others = line.segments
    text = " ".join(_without_team([first, *without_place(line, [*takewhile(goes_on, others)])]))
    field = _NEXT_FIELD.search(text)
    person = text[: field.start()] if field else ""
    return person if any(map(is_full_name, split_names(person))) else text


def _is_day(text: str) -> bool:
    """Whether a text is a day and no more, but for the word before it in some languages: `Le 5 mars 2024`."""
    besides = besides_moments(text)
    return besides is not None and (not besides or besides.casefold() in BEFORE_DATE)


def _names_person(text: str) -> bool:
    """Whether a person is named, and no house that publishes books."""
    return PUBLICATION.search(text) is None and _names_anyone(text)


def _names_anyone(text: str) -> bool:
    return any(map(is_personal, split_names(text)))


def _without_team(segments: list[str]) -> list[str]:
    """The segments of a byline but for the last, if it is a team's name alone that no comma parts from a person's:
    `by <b>Jo Doe</b> <span>Coast Post Staff</span>`."""
    *before, last = segments
    is_team = names_team(last) and split_names(last) == (last,)
    return before if is_team and _names_anyone(" ".join(before)) else segments


def without_place(line: Line, segments: list[str]) -> list[str]:
    """The segments of a byline but for what a comma parts from the last link: `By <a>Jo Doe</a>, Port Isaac`."""
    if len(segments) < 2 or segments[-1][0] not in _COMMAS or CONJUNCTION.search(segments[-1]):
        return segments
    links = {anchor.text for anchor in line.anchors if anchor.is_link}
    return segments[:-1] if segments[-2] in links and segments[-1].lstrip(_COMMAS) not in links else segments


def user_behind_by(line: Line) -> list[str]:
    """The one word behind `by`."""
    user = USER_BYLINE.fullmatch(line.text)
    if user is None or (user["behind_date"] and line.distance > NAME_LINES):
        return []
    return [next(filter(None, user.groups()))]


def signs_post(line: str) -> bool:
    """Whether it names a user and a moment: `Posted by jo at March 5, 2024 10:15`. Lines behind it sign what others
    said."""
    user = USER_BYLINE.fullmatch(line)
    return user is not None and user["dated"] is not None


def is_no_other_role(text: str) -> bool:
    return OTHER_ROLE.search(text) is None


def goes_on(text: str) -> bool:
    """Whether a byline goes on: neither other people nor a date nor another label follow."""
    return is_no_other_role(text) and not names_publication(text) and not _FIELD.match(text)
