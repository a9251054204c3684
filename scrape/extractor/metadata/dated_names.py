"""Names that stand alone beside a date around the headline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from scrape.extractor.boilerplate.phrases import elsewhere, networks
from scrape.extractor.boilerplate.phrases.jobs import LEADERS
from scrape.extractor.metadata.byline_signs import LONGEST_BYLINE, NAME_LINES, is_dateline, is_of_others
from scrape.extractor.metadata.byline_words import CONJUNCTION, CREDENTIAL, JOB_TAIL, LIST, PART
from scrape.extractor.metadata.bylines import lists_people
from scrape.extractor.metadata.name_lists import split_names
from scrape.extractor.metadata.names import Given, clean_name, has_label, is_full_name, is_label, names_day, names_team
from scrape.extractor.metadata.signatures import starts_or_ends_as_place
from scrape.extractor.metadata.vicinity import Line, Vicinity
from scrape.extractor.passages import normalise
from scrape.patterns import compiled_late

LONGEST_DATELINE: Final = 80
"""Characters: a line with a name and a date is shorter."""
LONGEST_JOB: Final = 40
"""The same of `Head of Harbour Engineering`."""
MOST_BEHIND: Final = 4
"""Words behind a name, of a place or an occasion: `Jo Doe in New York`. Of more is the headline of another story."""
MOST_PARTS: Final = 2
"""Of such a line; one of more elements may be longer: name, date of publication, date of change."""
_INNER_WORDS: Final = frozenset("Of For With From Your Our Into About Or".split())
_IN_BRACKETS: Final = compiled_late(r"\s*\([^()]*\)")
_DEGREE: Final = compiled_late(
    r"Ph\.?\s?D\.?|M\.D\.|[DV][VMD]M|VMD|DDS|DMD|PsyD|PharmD|EdD|JD|LLM|MBA|MPH|MSW|M\.?Sc\.?|B\.?Sc\.?|M\.?Ed\.?|RN|RDN?|CPA|CFA"
    r"|LCSW|LMFT|FACP|FAAP|FACS|Esq\.?"
)
"""Letters that are no state's or country's: `Silver Spring, MD`."""
_LEADERS: Final = compiled_late(rf"\b(?:{LEADERS})\b")
_WITH: Final = frozenset("with mit avec con com met med starring".split())
_BUTTONS: Final = (networks.SHARE_BAR, networks.NETWORK_NAME, networks.FOLLOW, elsewhere.NAVIGATION)


def names_by_dates(vicinity: Vicinity) -> Iterator[Given]:
    """A name alone, on a line with a date (`5 March 2024 | Jo Doe`), next to one or over a job; no link, as sections
    and topics there are."""
    for near in (vicinity.after(NAME_LINES), vicinity.before(2)):
        before = ("", *(line.text for line in near))
        about_author = [*map(_is_about_author, near, before)]
        lines = [line for line, is_about in zip(near, about_author, strict=True) if not is_about]
        before_jobs = {line.text for line, job in pairwise(near) if _is_about_author(job, line.text) and _writes(job)}
        with_degrees = {place: people for place, line in enumerate(lines) if (people := _with_degrees(line))}
        if len(with_degrees) == 1:  # several are speakers, or who works there
            yield "byline:date", next(iter(with_degrees.values())), "text"
        for place, line in enumerate(lines):
            longest = LONGEST_BYLINE if len(line.segments) > MOST_PARTS else LONGEST_DATELINE
            if len(line.text) > longest or is_of_others(line.blocks):
                continue
            may_list = any(map(is_dateline, lines[place : place + 2]))  # topics and winners stand below a date
            names = [
                name
                for part in _unlabelled_parts(line)
                for name in (
                    split_names(part) if has_label(part) or (may_list and _is_list(part)) else _name_alone(part)
                )
                if is_full_name(name) and not (names_day(name) or _is_button(name) or _is_phrase(name))
            ]
            if names and (
                (line.text == names[0] and line.text in before_jobs and not line.anchors)
                or _names_place_too(line, names[0])
                or any(_stand_together(line, other) for other in lines[max(0, place - 1) : place + 2])
            ):
                listed = names if _are_listed(line, names) else names[:1]
                yield "byline:date", [*_stacked_above(lines, place), *listed], "text"


def _stacked_above(lines: Sequence[Line], place: int) -> list[str]:
    """The names, each a line of its own set alike, that stand right above a name over a date."""
    line = lines[place]
    if not is_full_name(line.text) or not any(map(is_dateline, lines[place + 1 : place + 2])):
        return []
    alike = takewhile(lambda other: _is_name_like(other, line), reversed(lines[:place]))
    return [other.text for other in alike][::-1]


def _is_name_like(line: Line, other: Line) -> bool:
    """Whether a line is a bare name, and set as another is."""
    is_alike = (line.blocks, line.names, line.paragraphs) == (other.blocks, other.names, other.paragraphs)
    return is_alike and not line.has_link and is_full_name(line.text) and not _is_phrase(line.text)


def _stand_together(line: Line, other: Line) -> bool:
    """Whether the other line has a date, and no paragraph of the article stands between: behind one, a heading may."""
    return line.paragraphs == other.paragraphs and is_dateline(other)


def _are_listed(line: Line, names: list[str]) -> bool:
    """Whether a part of the line is a list of all these people, as prose lists them, and nothing else."""
    return len(names) > 1 and any(_is_list(part) and list(split_names(part)) == names for part in PART.split(line.text))


def _is_list(part: str) -> bool:
    """Whether it lists people, and does not say who they are: `Winners: Jo Doe and Al Reef`, `With Jo Doe and ...`."""
    names = split_names(part)
    first = names[0].split()[0].casefold() if names else ""
    return ":" not in part and first not in _WITH and lists_people(part) and all(map(_is_person, names))


def _is_person(name: str) -> bool:
    return is_full_name(name) and not starts_or_ends_as_place(name)


def _name_alone(part: str) -> list[str]:
    """What may be a name with a date or a place behind it, and no sentence: `Jo Doe Arrives in Port Isaac as ...`, nor
    what introduces something: `Old Harbour Film is Out:`."""
    part = part.removeprefix("Words ")  # as magazines credit them; elsewhere it begins a heading: `Words Matter Most`
    person, comma, body = part.partition(", ")
    name = clean_name(person if comma and names_team(body) else part)
    if any(map(str.isdigit, part)):
        return [name]
    is_sentence = part.count(" ") > name.count(" ") + MOST_BEHIND
    introduces = part.endswith((":", "：")) and name != part[:-1].rstrip()
    return [] if is_sentence or introduces else [name]


def _names_place_too(line: Line, name: str) -> bool:
    """Whether a line before the text is a name and a place in capitals, as papers in Spanish sign: `JO DOE | PORT`."""
    parts = PART.split(line.text)
    is_pair = len(parts) == 2 and parts[0] == name and len(parts[1]) <= LONGEST_JOB
    return is_pair and line.text.isupper() and not (line.paragraphs or line.has_link)


def _with_degrees(line: Line) -> list[str]:
    """The names in a line before the text that holds nothing else but degrees: `Jo Doe, PhD; Al Reef, BA`."""
    is_list = "," in line.text and len(line.text) <= LONGEST_BYLINE and not line.paragraphs
    if not is_list or line.has_link:
        return []
    parts = [part.strip() for part in LIST.split(CONJUNCTION.sub(";", _IN_BRACKETS.sub("", line.text)))]
    people = [part for part in parts if not CREDENTIAL.fullmatch(part)]
    return people if any(map(_DEGREE.fullmatch, parts)) and all(map(is_full_name, people)) else []


def _writes(job: Line) -> bool:
    """Whether the job is not that of one of whom articles tell: `President`."""
    return _LEADERS.search(job.text.lower()) is None


def _is_phrase(name: str) -> bool:
    """Whether it is a heading whose words all begin with capitals: `Use Of Content`. Names have such parts in lower
    case, or at their end: `Amir Or`."""
    return not _INNER_WORDS.isdisjoint(name.split()[1:-1])


def _is_button(name: str) -> bool:
    """Whether it is a label of a bar, which in scripts without capitals looks as names do."""
    if name.isascii():
        return False
    line = normalise(name)
    return elsewhere.HOME.fullmatch(line) is not None or any(label.fullmatch(line) for label in _BUTTONS)


def _unlabelled_parts(line: Line) -> Iterator[str]:
    """The parts of a line but for links, topics and what a label says to be something else: `Source: Coast Wire`."""
    before = ""
    others = {anchor.text for anchor in line.anchors if anchor.is_link or is_of_others(anchor.names)}
    for segment in takewhile(_is_before_category, line.segments):
        is_labelled = is_label(before)
        if is_labelled or (segment not in others and not before.endswith((":", "："))):
            yield from (part.strip() for part in PART.split(segment))
        before = segment


def _is_before_category(segment: str) -> bool:
    """Whether a part does not begin with the dot behind which blogs of Korea have their category, by the date; a name
    in Korean letters is as short."""
    return not segment.lstrip().startswith("ㆍ")


def _is_about_author(line: Line, before_it: str) -> bool:
    """Whether the line is a job, a user name or an address, which stands between a name and a date. Behind a
    name alone it is, however it begins: `City Hall Reporter`."""
    text = line.text
    job = JOB_TAIL.search(f" {text}")
    before = f" {text}"[: job.start()].strip() if job else ""
    is_job = job is not None and (is_full_name(before_it) or not is_full_name(before))
    return len(text) <= LONGEST_JOB and (is_job or ("@" in text and " " not in text))
