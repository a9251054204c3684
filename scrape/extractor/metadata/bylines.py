"""Bylines around the headline: links, elements called so, lines that begin with `By`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import takewhile
from typing import Final

from scrape.extractor.boilerplate.phrases.origin import MOST_SIGNED
from scrape.extractor.metadata.addresses import addressed
from scrape.extractor.metadata.byline_signs import (
    LONGEST_BYLINE,
    NAME_LINES,
    is_called_author,
    is_dateline,
    is_of_others,
    leads_to_author,
)
from scrape.extractor.metadata.byline_words import CONJUNCTION, JOB_TAIL, LOOSE_LABEL, OTHER_ROLE, PART, PUBLICATION
from scrape.extractor.metadata.name_lists import split_names
from scrape.extractor.metadata.name_words import NO_NAME
from scrape.extractor.metadata.names import Given, Kind, has_label, is_full_name, is_label, is_personal
from scrape.extractor.metadata.vicinity import Line, Vicinity
from scrape.extractor.metadata.worded_bylines import (
    goes_on,
    is_no_other_role,
    signs_post,
    user_behind_by,
    without_place,
    worded,
)
from scrape.patterns import compiled_late
from scrape.remembered import remembered
from scrape.text import has_colon

_SIGNATURE: Final = compiled_late(r"(?<!\S)(?!(?:type|member)-)[\w-]*signature")
"""What documentation of programs calls so is a function's, by Javadoc a type's or a member's."""
_PROFILE: Final = compiled_late(r"(?:action=|view)profile")
"""Where boards have the pages of users: what stands beside such a link is a rank."""
_ON_PAGE: Final = compiled_late(r"(?<!\S)#\w")
"""The address of a link in a table of contents."""
_NAME_PART: Final = compiled_late(r"(?:(first|given)|last|family|sur)[-_]?name\b")
_DESCRIPTION: Final = compiled_late(r"author[-_]?desc")
"""What stands in a box about the author, beside the name: `<p class="author-desc">Coder & Reader</p>`."""
_PLACE: Final = compiled_late(r"(?:^|[\s_-])(?:loc(?:ation)?|place|city)(?=$|[\s_-])")
"""Where somebody wrote: `<em class="loc">PORT ISAAC</em>`."""
_LETTER: Final = compiled_late(r"(?<!\S)mailto:")
_DASH: Final = compiled_late(r"\s*[-–—~]")
_NUMBER: Final = compiled_late(r"\d+")
_WROTE: Final = compiled_late(
    r"(?:(?:(?<=\s)|(?<=[|•·—–-]))(?:written|words|text|story) by|(?<=[|•·—–-]\s)(?-i:By))\s", re.IGNORECASE
)
"""What tells the author from the expert who read the text before it was published."""
LONGEST_LABEL: Final = 25
"""Characters: `Reviewed by` alone on a line is shorter."""
LONGEST_BESIDE_LINKS: Final = 40
"""Characters of a line beside its links: of more is a sentence about those whom it links."""
DATE_GAP: Final = 2
"""Lines from a byline to the date beside it."""
_BEFORE_LINKS: Final = frozenset({"De", "Per"})
"""Labels that begin names, too: they are believed where a link follows."""
LIST_GAP: Final = 3
"""Lines between the names of one list of authors."""
_BRACKETED: Final = compiled_late(r"\s*\([^()]*\)\s*$")
"""Where those are who are named before it."""


def bylines(vicinity: Vicinity) -> Iterator[Given]:
    """Bylines around the headline: links to authors, elements called so, lines that begin with `By`."""
    lines = _byline_lines(vicinity)
    unsigned = (line for line in lines if not _is_letters(line, lines))
    of_page = takewhile(lambda line: not signs_post(line.text), lines)
    of_article = (line for line in of_page if not _is_of_book(line, lines))
    yield "byline:link", _of_list(lines, _linked, "users"), "users"
    yield "byline:class", _of_list(unsigned, _named, "text", are_called=True), "text"
    yield "byline:text", next(filter(None, (_read(line, worded, "text") for line in of_article)), []), "text"
    yield "byline:user", next(filter(None, (_read(line, user_behind_by, "users") for line in lines)), []), "users"
    found = _of_list(lines, addressed, "text")
    yield "byline:mail", found if len(found) <= MOST_SIGNED else [], "text"


def _of_list(
    lines: Iterable[Line], read: Callable[[Line], list[str]], kind: Kind, *, are_called: bool = False
) -> list[str]:
    """What is read in the nearest line that names somebody, and in those near it that are set alike.

    Elements that `are_called` authors may be items of a list, or name the desk or the paper above who wrote; a link
    above `from` leads to who wrote.
    """
    found: list[str] = []
    last: Line | None = None
    for line in lines:
        if last is not None and (
            not (line.blocks == last.blocks or (are_called and _are_items(line, last)))
            or line.distance > last.distance + LIST_GAP
        ):
            continue
        if names := _read(line, read, kind):
            if are_called and last is not None and has_label(line.text) and not has_label(last.text):
                found = []
            found += names
            last = line
    return found


def _read(line: Line, read: Callable[[Line], list[str]], kind: Kind) -> list[str]:
    return [text for text in read(line) if split_names(text, kind=kind)]


def _are_items(line: Line, other: Line) -> bool:
    """Whether two lines stand in blocks of the same names, but for numbers: `author-item-2`."""
    return _NUMBER.sub("", line.blocks) == _NUMBER.sub("", other.blocks)


def _is_letters(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a line signs one of several letters: what is set so stands far apart."""
    if not _SIGNATURE.search(line.names):
        return False
    distances = [other.distance for other in lines if other.names == line.names]
    return max(distances) - min(distances) >= LIST_GAP


def _is_of_book(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a line of the article, or one of several with labels, says of a book who wrote it, and one near it who
    published it."""
    return any(
        PUBLICATION.search(other.text)
        for other in lines
        if abs(other.distance - line.distance) <= DATE_GAP
        and (line.paragraphs > 0 or (has_colon(line.text) and has_colon(other.text)))
    )


def worded_lines(vicinity: Vicinity) -> Iterator[tuple[str, bool]]:
    """What lines behind the headline that begin as bylines do say up to a bar or its like, before the article begins;
    and whether it is sure that they are bylines."""
    lines = list(_bylines_of(vicinity.after(NAME_LINES)))
    for place, line in enumerate(lines):
        if not line.paragraphs:
            around = lines[max(0, place - 1) : place + DATE_GAP + 1]
            yield from ((PART.split(text)[0], _is_sure(line, around)) for text in worded(line))


def _is_sure(line: Line, around: list[Line]) -> bool:
    """Whether a line that begins as bylines do is one: it is called so, signed with a dash, or has a date by it, and
    names no book's author. `By Harbour Lights` begins so too."""
    if LOOSE_LABEL.match(line.text) or any(PUBLICATION.search(other.text) for other in around):
        return False
    is_signed = _DASH.match(line.text) is not None
    return is_signed or is_called_author(line.names) or any(map(is_dateline, around))


def lists_people(text: str) -> bool:
    """Whether it lists its names as prose does: `By Jo Doe, Al Reef and Kim Lee`.

    A list of nothing but commas may go on with the author's job, paper or place.
    """
    names, parts = split_names(text), CONJUNCTION.split(_BRACKETED.sub("", text))
    return len(names) > 1 and len(parts) > 1 and split_names(parts[-1], kind="names") == names[-1:]


def _byline_lines(vicinity: Vicinity) -> list[Line]:
    """Short lines, nearest first; without those that name editors and photographers."""
    lines = [*_bylines_of(vicinity.after()), *_bylines_of(vicinity.before()[::-1])]
    return sorted(lines, key=lambda line: line.distance)


def _bylines_of(lines: list[Line]) -> Iterator[Line]:
    for line in _labels_joined(lines):
        if len(line.text) <= LONGEST_BYLINE and not is_of_others(line.blocks):
            yield line


def _labels_joined(lines: list[Line]) -> Iterator[Line]:
    """The lines in reading order: a label alone (`Written by`) joined to the next line; what others did
    left out."""
    label = ""
    skipped = False
    for line in lines:
        text = line.text
        wrote = _WROTE.search(text) if " by" in text.lower() else None  # as few have, and a pattern takes long to see
        if wrote and (OTHER_ROLE.match(text) or LOOSE_LABEL.match(text)):
            line = line._replace(text=text[wrote.start() :], segments=(text[wrote.start() :],))
            yield line
            label, skipped = "", False
        elif _tells_of_others(text):
            skipped = len(text) <= LONGEST_LABEL
            label = ""
        elif is_label(text) and not any(_ON_PAGE.search(anchor.names) for anchor in line.anchors):
            label, skipped = text, False
        elif skipped:
            skipped = False
        else:
            if label:
                line = line._replace(text=f"{label} {line.text}", segments=(label, *line.segments))
            yield line
            label = ""


@remembered(64)  # the lines around a headline are read up to four times
def _tells_of_others(text: str) -> bool:
    return OTHER_ROLE.match(text) is not None


def linked_list(vicinity: Vicinity) -> list[str]:
    """The texts of the links to authors in the first line behind the headline that has any."""
    return next((texts for line in _bylines_of(vicinity.after(NAME_LINES)) if (texts := _linked(line))), [])


def _linked(line: Line) -> list[str]:
    """Texts of links and elements that are called author; none of those in a sentence."""
    if not line.anchors or _is_sentence(line):
        return []
    end = OTHER_ROLE.search(line.text)
    before = line.text[: end.start()] if end else line.text
    texts = [
        anchor.text
        for anchor in line.anchors
        if anchor.text in before
        and leads_to_author(anchor)
        and not is_of_others(anchor.names)
        and not has_label(anchor.text)
        and not NO_NAME.search(anchor.text.lower())
    ]
    texts = list(map(_without_job, texts))
    names = [text for text in texts if " " in text]  # what holds one of these is an element around it
    return [text for text in texts if text and not any(text != name and name in text for name in names)]


def _without_job(text: str) -> str:
    """What a link says up to a job, where that is a full name: `Jo Doe CTO, Harbour Works`."""
    job = JOB_TAIL.search(text) if "," in text else None
    return text[: job.start()] if job and is_full_name(text[: job.start()]) else text


def _is_sentence(line: Line) -> bool:
    """Whether a line that is not called author says much beside its links: it may tell of people who have pages."""
    linked = sum(len(anchor.text) for anchor in line.anchors if anchor.is_link)
    is_long = len(line.text) - linked > LONGEST_BESIDE_LINKS
    return is_long and not _is_called_author(line) and not has_label(line.text)


def _is_called_author(line: Line) -> bool:
    """Whether an element of the line that is no link is called author: where a link leads says nothing of the line."""
    inline = (anchor.names for anchor in line.anchors if not anchor.is_link)
    return is_called_author(line.names) and any(map(is_called_author, (line.blocks, *inline)))


def _named(line: Line) -> list[str]:
    """The line's texts where it is called author, but for its links to other things."""
    if not is_called_author(line.names):
        return list(filter(is_personal, line.segments)) if _SIGNATURE.search(line.names) else []
    if _is_sentence(line) or _DESCRIPTION.search(line.blocks):
        return []
    if names := _names_of_parts(line):
        return names
    if any(_PROFILE.search(anchor.names) for anchor in line.anchors):
        return _linked(line)
    links = {anchor.text for anchor in line.anchors if anchor.is_link and not _LETTER.search(anchor.names)}
    leads_away = links - set(_linked(line))
    if labelled := _behind_label(line, leads_away):
        return labelled
    places = {anchor.text for anchor in line.anchors if not anchor.is_link and _PLACE.search(anchor.names)}
    texts = [text for text in takewhile(is_no_other_role, line.segments) if text not in places]
    own = [text for text in texts if text not in leads_away]
    if any(map(split_names, own)):
        return own
    return [text for text in texts if text in leads_away and is_personal(text)]


def _behind_label(line: Line, links: Set[str]) -> list[str]:
    """What stands behind a label in a line, if that is one of these links: `Wire | By <a>Jo Doe</a> and Al Reef`."""
    for place, segment in enumerate(line.segments[:-1], start=1):
        if line.segments[place] in links and (segment in _BEFORE_LINKS or is_label(PART.split(segment)[-1])):
            return without_place(line, [*takewhile(goes_on, line.segments[place:])])
    return []


def _names_of_parts(line: Line) -> list[str]:
    """The names whose parts are marked one by one, the given ones first; a person ends where a kind comes again."""
    people: list[dict[bool, str]] = []
    for anchor in line.anchors:
        if part := _NAME_PART.search(anchor.names):
            is_family = part[1] is None
            if not people or is_family in people[-1]:
                people.append({})
            people[-1][is_family] = anchor.text
    return [" ".join(text for _, text in sorted(parts.items())) for parts in people]
