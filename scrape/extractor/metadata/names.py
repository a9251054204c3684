"""Names of people in bylines: cut free of what surrounds them, and told from what is no name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, Literal

from scrape.extractor.boilerplate.phrases.names import WORD
from scrape.extractor.boilerplate.phrases.weekdays import WEEKDAYS
from scrape.extractor.boilerplate.stamps import labels_moment
from scrape.extractor.metadata import byline_words as words
from scrape.extractor.metadata import east_asian_bylines as east_asian
from scrape.extractor.metadata.months import MONTHS
from scrape.extractor.metadata.name_words import ARTICLES, LOWER_PARTS, NO_NAME, NOBODY, SELDOM_NAMES, TEAM
from scrape.patterns import compiled_late
from scrape.remembered import remembered
from scrape.text import BARRED, is_small, without_accents

Kind = Literal["text", "users", "names", "organization"]
"""What a source holds: running text; links, which may show user names; nothing but names; one body's
name."""
Given = tuple[str, Iterable[str], Kind]
"""Name of a source, its texts, and what kind of text they are."""

LONGEST_NAME: Final = 60
MOST_WORDS: Final = 7
MOST_PERSONAL_WORDS: Final = 5
MOST_GIVEN_NAMES: Final = 3
MOST_USER_WORDS: Final = 3
"""Words: as many in lower case may be a user's name."""
SHORTEST_DAY: Final = 5
"""Letters: shorter ones are names, too (`Mo`, `Di`)."""
MOST_LETTERS_MISSING: Final = 0.3
"""Share of a name's characters that are no letters."""

_CONTACT: Final = compiled_late(r"[^\s(（]+@\S+|(?:https?:|www\.)\S*|(?<!\w)@\w+")
_ADDRESS: Final = compiled_late(
    r"https?:|www\.|@\S+\.|//|/.*/|\.(?:html|php|aspx)\b|\w{2,}\.\w{2,}\.\w{2,}", re.IGNORECASE
)
_ASIDE: Final = compiled_late(r"\s*(?:[\[{<].*|\s[-–—•·/|►»~]+\s.*|[|•·►»…].*|\s-{2,}.*|\s/)$")
_PARENTHESIS: Final = compiled_late(r"\s*\([^)]*\)?\s*$")
_FOOTNOTE_MARK: Final = compiled_late(r"(?<=[^\W\d])[\d¹²³⁴⁵*†‡]+$")
_SECTION: Final = compiled_late(r"(?:[A-Z]\.)?\d+\.\d")
"""How a heading of a manual begins: `F.3.3. Author`."""
_NUMBER: Final = compiled_late(r"(?:^|[\s,(])\d")
DATE_SIGN: Final = compiled_late(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b")
"""Year or hour: what a byline of several names has behind the last of them."""
_WORD: Final = compiled_late(r"[^\W_]+")
_SIGNS: Final = bytes(byte for byte in range(128) if not chr(byte).isalnum())
_INITIALS: Final = compiled_late(r"^ [A-Z]{2,5}(?= )")
"""Of a paper or company, before a job."""
_IN_CAPITALS: Final = compiled_late(r"^([A-Z][A-Z.'’-]+ (?:[A-Z.'’-]+ )*[A-Z][A-Z.'’-]{2,}) (?:[A-Z][a-z]+ ?)+$")
"""Names of which the whole is in capitals before a paper's that is not: `JO MARSH Dispatch`."""
_AND: Final = compiled_late(rf"^\s*(?:and|und|et|&|en|och|og|и|та|і)\s+(?={WORD}\s)")
"""Before the last name of a list, of which the others are links."""
FULL_STOP: Final = compiled_late(r" \S*[^\W\d_]{4}\.$")
"""At the end of a sentence; behind fewer letters it is part of a name: `Jo Doe Jr.`"""
_SYMBOLS: Final = "©®/#@+→←"
_NO_SIGNS: Final = frozenset(":：>=")
_OF_EMOJI: Final = frozenset("\ufe0f\u200d🏻🏼🏽🏾🏿")
"""How an emoji ends that is drawn in colour, of several or in one of five skins."""
_EDGES: Final = " ,;:|-–—•·ㆍ‧∙*'\"“”„»«[]<>_~!●∙"


def clean_name(text: str, *, kind: Kind = "text") -> str:
    """The name without job, credentials, date or place behind it."""
    name = _without_date(_CONTACT.sub(" ", text) if "@" in text or "." in text else text, kind=kind)
    if name.endswith((":", "：")) and name != text:
        return ""  # a date's label
    if name.startswith("(") and name != text:
        name = name.strip("() ")  # jo@coast.example (Jo Doe)
    name = _ASIDE.sub("", name)
    if "(" in name and ")" not in name:
        name = name.lstrip("( ").partition("(")[0]  # cut off behind it
    if kind in {"text", "users"}:
        name = _without_tail(_PARENTHESIS.sub("", name))
    elif kind == "names":
        person = words.FOR_PAPER.sub("", name)
        name = person if person != name and is_personal(person) else name  # Center for Harbour Works
    if east_asian.is_east_asian(name):
        name = east_asian.EAST_ASIAN_TAIL.sub("", name)
    if name.count(" ") > 1:
        name = words.LEADING_JOB.sub("", name, count=1)
    without_job = words.JOB_TAIL.sub("", name)
    if (" " in without_job or "," in name) and not is_job(name):  # of which the desk would be left
        name = without_job
    name = name if name[:1].isupper() else _AND.sub("", name)
    name = _without_emoji(" ".join(without_agency(name).split()).strip(_EDGES))
    if name.endswith(".") and FULL_STOP.search(name):
        name = name[:-1]
    return name if "(" in name or "（" in name else name.rstrip("）)")


def _without_emoji(name: str) -> str:
    """The name without the pictures that its bearer has put behind it; before it they are those of facts."""
    while not name.isascii() and (name[-1] in _OF_EMOJI or unicodedata.category(name[-1]) == "So"):
        name = name[:-1].rstrip(_EDGES)
    return name


def without_agency(name: str) -> str:
    """The name without an agency or a paper behind it, and without the number of a footnote."""
    if name.count(" ") > 1 or "/" in name:
        name = (words.AGENCY_TAIL_IN_CAPITALS if name.isupper() else words.AGENCY_TAIL).sub(r"\1", name)
    if " " in name and not name[-1].isalpha():
        name = _FOOTNOTE_MARK.sub("", name)
    return _IN_CAPITALS.sub(r"\1", name) if name.count(" ") > 1 and not name[1].islower() else name


def _without_tail(name: str) -> str:
    """The name without what follows it in running text: a place, an occasion."""
    if name.isupper():
        tail = words.TAIL.search(name.lower())
        return name[: tail.start()] if tail else name
    person = words.TAIL.sub("", name)
    is_office = " " not in person and names_team(person)  # Office for Harbours
    return name if is_office else person


def given_first(text: str) -> str:
    """A name whose family part stands first, before a comma, in the order of speech; any other text as it is."""
    family, comma, given = text.partition(",")
    family_parts, given_parts = family.split(), given.split()
    if not comma or "," in given or not 1 <= len(given_parts) <= MOST_GIVEN_NAMES:
        return text
    if len(family_parts) != 1 and sum(part.casefold() not in LOWER_PARTS for part in family_parts) != 1:
        return text
    is_title = words.CREDENTIAL.fullmatch(given.strip()) or is_job(given.strip())
    return text if is_title or not all(map(_is_capitalized, given_parts)) else " ".join((*given_parts, *family_parts))


def looks_like_name(name: str, *, kind: Kind = "text") -> bool:
    """Whether it can be the name of a person or a named team, in any script."""
    parts = name.split()
    if not 2 <= len(name) <= LONGEST_NAME or len(parts) > MOST_WORDS:
        return False
    letters = sum(map(str.isalpha, name))
    if not name.isascii():
        if kind == "text" and unicodedata.category(name[0]) == "So":  # the picture before a fact: `📘 History`
            return False
        letters += sum(unicodedata.category(character)[0] == "M" for character in name)
    if letters < 2:
        return False
    if kind == "organization" or (kind != "text" and len(parts) <= MOST_USER_WORDS):
        may_be = not (kind == "users" and len(parts) > 1 and parts[0].isdigit())  # how many he has: 105 Friends
    else:
        missing = sum(map(len, parts)) - letters
        may_be = missing <= MOST_LETTERS_MISSING * len(name) and all(map(_is_capitalized, parts))
    return may_be and not _reads_as_other(name, parts)


def is_personal(name: str) -> bool:
    """Whether a name reads as a person's: two words or more, in East Asia one, none for a team or a company."""
    parts = name.split()
    if len(parts) == 1:
        return not name.isascii() and 2 <= len(name) <= 5 and east_asian.EAST_ASIAN.fullmatch(name) is not None
    if east_asian.is_east_asian(name) and east_asian.PHRASE.search(name):
        return False
    if parts[0].casefold() in ARTICLES or not any(map(str.isalpha, parts[-1])):
        return False
    if len(parts) > MOST_PERSONAL_WORDS < sum(part not in LOWER_PARTS for part in parts):
        return False
    return not names_team(name) and not any(map(str.isdigit, name))


def is_full_name(text: str) -> bool:
    """Whether it is the name of a person, and nothing more."""
    return looks_like_name(text) and is_personal(text)


def names_day(text: str) -> bool:
    """Whether a day of the week is in it: `Sunday Edition`."""
    return any(len(part) >= SHORTEST_DAY and bare_word(part) in WEEKDAYS for part in text.split())


def is_job(name: str) -> bool:
    """Whether it is a job, or begins or ends as one of a paper or place does: `CNN Correspondent`."""
    behind = _INITIALS.sub("", f" {name}")
    return words.JOB_TAIL.match(behind) is not None or words.JOB_OF_PLACE.fullmatch(name) is not None


@remembered(128)  # three of four texts have been asked for before
def squeeze(text: str) -> str:
    """Letters and digits only, in lower case: `BBC News` and `bbcnews` are one."""
    if text.isascii():
        return text.lower().encode().translate(None, _SIGNS).decode()
    return "".join(_WORD.findall(text.casefold()))


def as_in_address(name: str) -> str:
    """A name as those of sites and pages stand in addresses: `Thời Báo` is `thoibao`."""
    return without_accents(squeeze(name)).translate(BARRED)


def names_team(text: str) -> bool:
    """Whether it has a word of the names of editorial teams, companies and sites."""
    return TEAM.search(text.lower()) is not None


def has_label(text: str) -> bool:
    """Whether it begins as bylines do (`By`, `Von`, `作者：`) and goes on."""
    rest = without_label(text, kind="text")
    return bool(rest) and rest != " ".join(text.split())


@remembered(64)  # as in `squeeze`, of lines around a headline
def is_label(text: str) -> bool:
    """Whether it is such a beginning and nothing more."""
    if len(text) > LONGEST_NAME:
        return False
    is_label_there = east_asian.is_east_asian(text) and east_asian.EAST_ASIAN_LABEL.fullmatch(text) is not None
    return is_label_there or words.ONLY_LABEL.fullmatch(text.lower()) is not None


def without_label(text: str, *, kind: Kind) -> str:
    """What stands behind the label that a byline begins with, with single blanks."""
    label = words.LABEL if kind == "text" else words.FIRM_LABEL
    name = " ".join(text.split())
    for _ in range(3):
        stripped = label.sub("", name, count=1)
        if east_asian.is_east_asian(stripped):
            stripped = east_asian.EAST_ASIAN_LABEL.sub("", stripped, count=1)
        if stripped in {name, ""}:
            break
        name = stripped
    return name


FULL_NAME_PARTS: Final = 2
"""Of these the last may be a day as well: `Anna Freitag`."""


def _without_date(text: str, *, kind: Kind) -> str:
    """The text up to a date: to the first number, and the month or day of the week before it."""
    is_numbered = kind == "organization" and not DATE_SIGN.search(text)  # Channel 9
    start = None if is_numbered else _NUMBER.search(text, 0 if kind == "text" else 1)
    parts = (text[: start.start()] if start else text).split()
    while len(parts) > (0 if start else FULL_NAME_PARTS) and _is_of_date(parts[-1], before_number=start is not None):
        parts.pop()
    return " ".join(parts)


def _is_of_date(part: str, *, before_number: bool) -> bool:
    """Whether the last part of a name is of a date. Where no number follows, a short day is a name: `Lena Sun`."""
    bare = bare_word(part)
    if before_number:
        return bare in MONTHS or bare in WEEKDAYS or part in words.BEFORE_DATE
    return bare in WEEKDAYS and len(bare) >= SHORTEST_DAY


def _reads_as_other(name: str, parts: list[str]) -> bool:
    """Whether it is an address, a name in code, a label, a job, a date, or a word of the page's frame."""
    if name[0] in _SYMBOLS or not _NO_SIGNS.isdisjoint(name):
        return True
    if _ADDRESS.search(name) or NO_NAME.search(name.lower()):
        return True
    if NOBODY.fullmatch(name) or words.JOB_TAIL.match(f" {name}") or is_label(name):
        return True
    if _SECTION.match(name) or parts[0] == "For" or (len(parts) > 1 and parts[-1] in LOWER_PARTS):
        return True
    bare = [bare_word(part) for part in parts]
    if labels_moment(" ".join(part for part in parts if part not in words.BEFORE_DATE)):
        return True
    if all(part in WEEKDAYS or part in MONTHS or part.isdigit() for part in bare):
        return True
    return 2 * sum(part in SELDOM_NAMES for part in bare) > len(bare)


def _is_capitalized(part: str) -> bool:
    if not is_small(part) or part.casefold() in LOWER_PARTS or "'" in part or "’" in part:
        return True
    particle, _, rest = part.partition("-")
    return particle in LOWER_PARTS and rest[:1].isupper()  # al-Haddad


def bare_word(part: str) -> str:
    """A word to be looked up among months and days."""
    return part.casefold().strip(".,:")
