"""The names of one byline: its parts, without labels, jobs, staff and dates between and behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scrape.extractor.metadata import byline_words as words
from scrape.extractor.metadata import east_asian_bylines as east_asian
from scrape.extractor.metadata.months import MONTHS
from scrape.extractor.metadata.name_words import NOBODY
from scrape.extractor.metadata.names import (
    DATE_SIGN,
    LONGEST_NAME,
    Kind,
    bare_word,
    clean_name,
    is_full_name,
    is_job,
    is_personal,
    looks_like_name,
    names_team,
    squeeze,
    without_agency,
    without_label,
)
from scrape.patterns import compiled_late
from scrape.text import unescaped

LONGEST_BYLINE: Final = 1000
"""Characters: a longer text is none; a bound on what one may cost."""
_LIST_IN_BRACKETS: Final = compiled_late(r"\s*\([^(),]*,[^()]*\)")
"""Place and job behind a name: `(Port Isaac, special correspondent)`."""
_WITHIN_NAME: Final = compiled_late(
    r",\s*((?:[JS]r\b\.?(?=\s*(?:&|and\b))"
    r"|(?:[JS]r|Inc|Ltd|LL[CP]|Corp|Co|Pty|PLC|GmbH|S\.A|S\.p\.A|B\.V)\b\.?(?=\s*(?:[,;|]|$))))"
)
"""Behind a comma, the rest of a name before it: `Jo Doe, Jr.`, `Doe, Inc.`."""
_DAY_BEHIND: Final = compiled_late(r"([^\W\d_]+)\.?[\s|·•]+\d{1,2}(?:st|nd|rd|th)?\s*$")
"""A day behind its month, before a comma and the year: behind a name, it is a footnote's number."""
_YEAR: Final = compiled_late(r"\b(?:19|20)\d\d\b")
_ALSO: Final = compiled_late(rf"\b(?:19|20)\d\d{words.CONJUNCTION.pattern}([^,;|]+)", re.IGNORECASE)
"""One more name behind the date: `on March 5, 2024 and Jo Doe`."""
_OF_TALK: Final = compiled_late(
    r"\W*(?:an? |the |in )?(?:interview|conversation|chat|talk|q ?& ?a|gespräch|entretien|entrevue|entrevista"
    r"|conversación|conversa|intervista|conversazione|wywiad|rozhovor|интервью)"
    r" (?:with|mit|avec|con|com|z|s|с|a) (?=\S)",
    re.IGNORECASE,
)
"""How what was said with somebody is called, who did not write it."""
_STAFF: Final = (" staff", " staff reports", " staff writers", " wire reports", " wire services", " news services")
"""What the names of those end in who are not named one by one."""


def split_names(text: str, *, kind: Kind = "text") -> tuple[str, ...]:
    """The names in a byline, in order, once each; empty where it holds none."""
    if len(text) > LONGEST_BYLINE or _OF_TALK.match(text):
        return ()
    names: dict[str, str] = {}
    is_dated = False
    for part in _parts(unescaped(text), kind=kind):
        name = clean_name(part, kind=kind)
        if is_dated and not (_YEAR.search(part) and " " in name):
            break  # sections follow; not where each name has its year
        if looks_like_name(name, kind=kind):
            names.setdefault(squeeze(name), name)
        is_dated = len(names) > 0 and kind == "text" and DATE_SIGN.search(part) is not None
    return tuple(names.values()) if names or kind != "text" else _agency_in(text)


def _agency_in(text: str) -> tuple[str, ...]:
    """An agency that writes its name in small letters, and nothing more: `Von dpa`."""
    name = without_label(text, kind="text") if len(text) <= LONGEST_NAME else ""
    return (name,) if len(name) > 2 and words.AGENCY.fullmatch(name) else ()


def _parts(text: str, *, kind: Kind) -> Iterator[str]:
    body = without_label(text, kind=kind)
    is_labelled = body != " ".join(text.split())
    if "(" in body:
        body = _LIST_IN_BRACKETS.sub("", body)
    if "," in body:
        body = _WITHIN_NAME.sub(r" \1", body)
    if " " in body and names_team(body):
        body = _without_staff(body)
    if kind == "organization" or (names_team(body) and not words.LIST.search(body)):
        yield body
        return
    pieces = _pieces(body)
    for place, piece in enumerate(pieces):
        if not (place and (words.CREDENTIAL.fullmatch(piece.strip()) or _is_job_of_before(piece))):
            yield words.FIRM_LABEL.sub("", piece, count=1) if place else piece
        if kind == "text" and is_labelled and _ends_in_day(piece, "".join(pieces[place + 1 : place + 2])):
            yield from _ALSO.findall(body)[:1]
            return  # sections and counts follow: `Posted by Jo Doe on May 6, 2024 in News, Sport`


def _pieces(body: str) -> list[str]:
    """What separators part, up to those in another role."""
    role = words.OTHER_ROLE.search(body)
    body = body[: role.start()] if role and role.start() else body
    if east_asian.is_east_asian(body):
        body = east_asian.named_in_opening(body, whole=True) or body
        body = east_asian.CHINESE_LIST.sub("、", east_asian.CHINESE_ROLE.sub("、", body))
    return _families_joined([piece for piece in words.SEPARATOR.split(body) if piece and not piece.isspace()], body)


def _without_staff(body: str) -> str:
    """The names without those behind them who are not named: `Jo Doe and Staff`, `Jo Doe and Harbour Post Staff`."""
    *_, joint = (None, *words.CONJUNCTION.finditer(body))
    if joint is None or not is_full_name(body[: joint.start()].rpartition(",")[2].strip()):
        return body
    last = body[joint.end() :]
    is_staff = NOBODY.fullmatch(last) is not None or f" {last}".endswith(_STAFF)
    is_staff = is_staff or (last.count(" ") > 1 and last.lower().endswith(_STAFF))  # two words are a person's
    return body[: joint.start()] if is_staff else body


def _families_joined(pieces: list[str], body: str) -> list[str]:
    """The parts with a last one of one word behind `y` or `e` joined to a full name: it is its second family's."""
    if len(pieces) < 2 or not (joint := words.TWO_FAMILIES.search(body)):
        return pieces
    *before, first, last = pieces
    is_one = " " not in last.strip() and first.strip().count(" ") > 0 and is_personal(first)
    is_body = names_team(last) or without_agency(f"{first} {last}") != f"{first} {last}"
    joined = f"{first} {joint['and']} {last}"
    return [*before, joined] if is_one and joined in body and not is_body else pieces


def _is_job_of_before(piece: str) -> bool:
    """Whether a part behind a name ends in a job and names nobody: `Banking Correspondent`, `Coast Post Staff Writer`.
    A man of one word before his job may be another: `Jo Doe and Reef, writers`."""
    return words.ENDS_IN_JOB.fullmatch(piece.strip(" .)")) is not None


def _ends_in_day(piece: str, following: str) -> bool:
    day = _DAY_BEHIND.search(piece)
    return day is not None and (bare_word(day[1]) in MONTHS or _YEAR.match(following) is not None)


def without_jobs(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names without jobs and places behind a full one: `Jo Doe, Gardener and Beekeeper`, `Jo Doe, CNN
    Correspondent`. One word before a further full name is a name: `Jo Doe, Madonna and Al Reef`."""
    if not names or not is_personal(names[0]):
        return names
    jobs = set(filter(is_job, names[1:]))
    words_alone = {name for name in names[1:] if " " not in name and name.isascii()}
    last = max(place for place, name in enumerate(names) if not place or name not in jobs | words_alone)
    return (names[0], *(name for name in names[1 : last + 1] if name not in jobs))
