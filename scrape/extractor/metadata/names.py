"""Names of people in bylines: cut free of what surrounds them, parted, and told from what is no name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, Literal

from scrape.extractor.boilerplate.phrases.names import WORD
from scrape.extractor.boilerplate.stamps import WEEKDAYS, names_publication
from scrape.extractor.metadata import byline_words as words
from scrape.extractor.metadata import east_asian_bylines as east_asian
from scrape.extractor.metadata.months import MONTHS
from scrape.patterns import compiled_late
from scrape.remembered import remembered
from scrape.text import unescaped

Kind = Literal["text", "users", "names", "organization"]
"""What a source holds: running text; links, which may show user names; nothing but names; one body's
name."""

LONGEST_NAME: Final = 60
MOST_WORDS: Final = 7
MOST_PERSONAL_WORDS: Final = 5
MOST_GIVEN_NAMES: Final = 3
MOST_USER_WORDS: Final = 3
"""Words: as many in lower case may be a user's name."""
LONGEST_BYLINE: Final = 1000
"""Characters: a longer text is none; a bound on what one may cost."""
SHORTEST_DAY: Final = 5
"""Letters: shorter ones are names, too (`Mo`, `Di`)."""
MOST_LETTERS_MISSING: Final = 0.3
"""Share of a name's characters that are no letters."""

_CONTACT: Final = compiled_late(r"\S+@\S+|(?:https?:|www\.)\S*|(?<!\w)@\w+")
_ADDRESS: Final = compiled_late(
    r"https?:|www\.|@\S+\.|//|/.*/|\.(?:html|php|aspx)\b|\w{2,}\.\w{2,}\.\w{2,}", re.IGNORECASE
)
_ASIDE: Final = compiled_late(r"\s*(?:[\[{<].*|\s[-–—•·/|►»~]+\s.*|[|•·►»…].*|\s-{2,}.*|\s/)$")
_PARENTHESIS: Final = compiled_late(r"\s*\([^)]*\)?\s*$")
_LIST_IN_BRACKETS: Final = compiled_late(r"\s*\([^(),]*,[^()]*\)")
"""Place and job behind a name: `(Port Isaac, special correspondent)`."""
_FOOTNOTE_MARK: Final = compiled_late(r"(?<=[^\W\d])[\d¹²³⁴⁵*†‡]+$")
_JUNIOR: Final = compiled_late(r",\s*([JS]r\b\.?)(?=\s*(?:[,;&|]|and\b|$))")
_SECTION: Final = compiled_late(r"(?:[A-Z]\.)?\d+\.\d")
"""How a heading of a manual begins: `F.3.3. Author`."""
_NUMBER: Final = compiled_late(r"(?:^|[\s,(])\d")
_DAY_BEHIND: Final = compiled_late(r"([^\W\d_]+)\.?[\s|·•]+\d{1,2}(?:st|nd|rd|th)?\s*$")
"""A day behind its month, before a comma and the year: behind a name, it is a footnote's number."""
_YEAR: Final = compiled_late(r"\b(?:19|20)\d\d\b")
_ALSO: Final = compiled_late(rf"\b(?:19|20)\d\d{words.CONJUNCTION.pattern}([^,;|]+)", re.IGNORECASE)
"""One more name behind the date: `on March 5, 2024 and Jo Doe`."""
_DATE_SIGN: Final = compiled_late(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b")
"""Year or hour: what a byline of several names has behind the last of them."""
_WORD: Final = compiled_late(r"[^\W_]+")
_SIGNS: Final = bytes(byte for byte in range(128) if not chr(byte).isalnum())
_INITIALS: Final = compiled_late(r"^ [A-Z]{2,5}(?= )")
"""Of a paper or company, before a job."""
_IN_CAPITALS: Final = compiled_late(r"^([A-Z][A-Z.'’-]+ (?:[A-Z.'’-]+ )*[A-Z][A-Z.'’-]{2,}) (?:[A-Z][a-z]+ ?)+$")
"""Names of which the whole is in capitals before a paper's that is not: `JO MARSH Dispatch`."""
_STAFF: Final = (" staff", " staff reports", " staff writers", " wire reports", " wire services", " news services")
"""What the names of those end in who are not named one by one."""
_AND: Final = compiled_late(rf"^\s*(?:and|und|et|&|en|och|og|и|та|і)\s+(?={WORD}\s)")
"""Before the last name of a list, of which the others are links."""
_FULL_STOP: Final = compiled_late(r" \S*[^\W\d_]{4}\.$")
"""At the end of a sentence; behind fewer letters it is part of a name: `Jo Doe Jr.`"""
_SYMBOLS: Final = "©®/#@+→←"
_NO_SIGNS: Final = frozenset(":：>")
_EDGES: Final = " ,;:|-–—•·‧∙*'\"“”„»«[]<>_~!●∙"


def split_names(text: str, *, kind: Kind = "text") -> tuple[str, ...]:
    """The names in a byline, in order, once each; empty where it holds none."""
    if len(text) > LONGEST_BYLINE:
        return ()
    names: dict[str, str] = {}
    is_dated = False
    for part in _parts(unescaped(text), kind=kind):
        name = clean_name(part, kind=kind)
        if is_dated and not (_YEAR.search(part) and " " in name):
            break  # sections follow; not where each name has its year
        if looks_like_name(name, kind=kind):
            names.setdefault(squeeze(name), name)
        is_dated = len(names) > 0 and kind == "text" and _DATE_SIGN.search(part) is not None
    return tuple(names.values()) if names or kind != "text" else _agency_in(text)


def _agency_in(text: str) -> tuple[str, ...]:
    """An agency that writes its name in small letters, and nothing more: `Von dpa`."""
    name = _without_label(text, kind="text") if len(text) <= LONGEST_NAME else ""
    return (name,) if len(name) > 2 and words.AGENCY.fullmatch(name) else ()


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
    if name.count(" ") > 1:
        name = words.LEADING_JOB.sub("", name, count=1)
    without_job = words.JOB_TAIL.sub("", name)
    if (" " in without_job or "," in name) and not _is_job(name):  # of which the desk would be left
        name = without_job
    if east_asian.is_east_asian(name):
        name = east_asian.EAST_ASIAN_TAIL.sub("", name)
    name = name if name[:1].isupper() else _AND.sub("", name)
    name = " ".join(_without_agency(name).split()).strip(_EDGES)
    if name.endswith(".") and _FULL_STOP.search(name):
        name = name[:-1]
    return name if "(" in name or "（" in name else name.rstrip("）)")


def _without_agency(name: str) -> str:
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
    is_office = " " not in person and words.TEAM.search(person.lower()) is not None  # Office for Harbours
    return name if is_office else person


def given_first(text: str) -> str:
    """A name whose family part stands first, before a comma, in the order of speech; any other text as it is."""
    family, comma, given = text.partition(",")
    family_parts, given_parts = family.split(), given.split()
    if not comma or "," in given or not 1 <= len(given_parts) <= MOST_GIVEN_NAMES:
        return text
    if len(family_parts) != 1 and sum(part.casefold() not in words.LOWER_PARTS for part in family_parts) != 1:
        return text
    is_title = words.CREDENTIAL.fullmatch(given.strip()) or _is_job(given.strip())
    return text if is_title or not all(map(_is_capitalized, given_parts)) else " ".join((*given_parts, *family_parts))


def looks_like_name(name: str, *, kind: Kind = "text") -> bool:
    """Whether it can be the name of a person or a named team, in any script."""
    parts = name.split()
    if not 2 <= len(name) <= LONGEST_NAME or len(parts) > MOST_WORDS:
        return False
    letters = sum(map(str.isalpha, name))
    if not name.isascii():
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
    if parts[0].casefold() in words.ARTICLES or not parts[-1].strip(".,;:"):
        return False
    if len(parts) > MOST_PERSONAL_WORDS < sum(part not in words.LOWER_PARTS for part in parts):
        return False
    return not words.TEAM.search(name.lower()) and not any(map(str.isdigit, name))


def is_full_name(text: str) -> bool:
    """Whether it is the name of a person, and nothing more."""
    return looks_like_name(text) and is_personal(text)


def names_day(text: str) -> bool:
    """Whether a day of the week is in it: `Sunday Edition`."""
    return any(len(part) >= SHORTEST_DAY and _bare(part) in WEEKDAYS for part in text.split())


def without_jobs(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names without jobs and places behind a full one: `Jo Doe, Gardener and Beekeeper`, `Jo Doe, CNN
    Correspondent`. One word before a further full name is a name: `Jo Doe, Madonna and Al Reef`."""
    if not names or not is_personal(names[0]):
        return names
    jobs = set(filter(_is_job, names[1:]))
    words_alone = {name for name in names[1:] if " " not in name and name.isascii()}
    last = max(place for place, name in enumerate(names) if not place or name not in jobs | words_alone)
    return (names[0], *(name for name in names[1 : last + 1] if name not in jobs))


def _is_job(name: str) -> bool:
    behind = _INITIALS.sub("", f" {name}")
    return words.JOB_TAIL.match(behind) is not None or words.JOB_OF_PLACE.fullmatch(name) is not None


@remembered(128)  # three of four texts have been asked for before
def squeeze(text: str) -> str:
    """Letters and digits only, in lower case: `BBC News` and `bbcnews` are one."""
    if text.isascii():
        return text.lower().encode().translate(None, _SIGNS).decode()
    return "".join(_WORD.findall(text.casefold()))


def has_label(text: str) -> bool:
    """Whether it begins as bylines do (`By`, `Von`, `作者：`) and goes on."""
    rest = _without_label(text, kind="text")
    return bool(rest) and rest != " ".join(text.split())


@remembered(64)  # as in `squeeze`, of lines around a headline
def is_label(text: str) -> bool:
    """Whether it is such a beginning and nothing more."""
    if len(text) > LONGEST_NAME:
        return False
    is_label_there = east_asian.is_east_asian(text) and east_asian.EAST_ASIAN_LABEL.fullmatch(text) is not None
    return is_label_there or words.ONLY_LABEL.fullmatch(text.lower()) is not None


def _parts(text: str, *, kind: Kind) -> Iterator[str]:
    body = _without_label(text, kind=kind)
    is_labelled = body != " ".join(text.split())
    if "(" in body:
        body = _LIST_IN_BRACKETS.sub("", body)
    if "r" in body and "," in body:
        body = _JUNIOR.sub(r" \1", body)
    if " " in body and words.TEAM.search(body.lower()):
        body = _without_staff(body)
    if kind == "organization" or (words.TEAM.search(body.lower()) and not words.LIST.search(body)):
        yield body
        return
    role = words.OTHER_ROLE.search(body)
    body = body[: role.start()] if role and role.start() else body
    if east_asian.is_east_asian(body):
        body = east_asian.CHINESE_LIST.sub("、", east_asian.CHINESE_ROLE.sub("、", body))
    pieces = [piece for piece in words.SEPARATOR.split(body) if piece and not piece.isspace()]
    pieces = _families_joined(pieces, body)
    for place, piece in enumerate(pieces):
        if not (place and (words.CREDENTIAL.fullmatch(piece.strip()) or _is_job_of_before(piece))):
            yield words.FIRM_LABEL.sub("", piece, count=1) if place else piece
        if kind == "text" and is_labelled and _ends_in_day(piece, "".join(pieces[place + 1 : place + 2])):
            yield from _ALSO.findall(body)[:1]
            return  # sections and counts follow: `Posted by Jo Doe on May 6, 2024 in News, Sport`


def _without_staff(body: str) -> str:
    """The names without those behind them who are not named: `Jo Doe and Staff`, `Jo Doe and Harbour Post Staff`."""
    *_, joint = (None, *words.CONJUNCTION.finditer(body))
    if joint is None or not is_full_name(body[: joint.start()].rpartition(",")[2].strip()):
        return body
    last = body[joint.end() :]
    is_staff = words.NOBODY.fullmatch(last) is not None or f" {last}".endswith(_STAFF)
    is_staff = is_staff or (last.count(" ") > 1 and last.lower().endswith(_STAFF))  # two words are a person's
    return body[: joint.start()] if is_staff else body


def _families_joined(pieces: list[str], body: str) -> list[str]:
    """The parts with a last one of one word behind `y` or `e` joined to a full name: it is its second family's."""
    if len(pieces) < 2 or not (joint := words.TWO_FAMILIES.search(body)):
        return pieces
    *before, first, last = pieces
    is_one = " " not in last.strip() and first.strip().count(" ") > 0 and is_personal(first)
    is_body = words.TEAM.search(last.lower()) is not None or _without_agency(f"{first} {last}") != f"{first} {last}"
    joined = f"{first} {joint['and']} {last}"
    return [*before, joined] if is_one and joined in body and not is_body else pieces


def _is_job_of_before(piece: str) -> bool:
    """Whether a part behind a name ends in a job and names nobody: `Banking Correspondent`, `Coast Post Staff Writer`.
    A man of one word before his job may be another: `Jo Doe and Reef, writers`."""
    return words.ENDS_IN_JOB.fullmatch(piece.strip(" .)")) is not None


def _ends_in_day(piece: str, following: str) -> bool:
    day = _DAY_BEHIND.search(piece)
    return day is not None and (_bare(day[1]) in MONTHS or _YEAR.match(following) is not None)


def _without_label(text: str, *, kind: Kind) -> str:
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


def _without_date(text: str, *, kind: Kind) -> str:
    """The text up to a date: to the first number, and the month or day of the week before it."""
    is_numbered = kind == "organization" and not _DATE_SIGN.search(text)  # Channel 9
    start = None if is_numbered else _NUMBER.search(text, 0 if kind == "text" else 1)
    parts = (text[: start.start()] if start else text).split()
    while len(parts) > (0 if start else 1) and _is_of_date(parts[-1], before_number=start is not None):
        parts.pop()
    return " ".join(parts)


def _is_of_date(part: str, *, before_number: bool) -> bool:
    """Whether the last part of a name is of a date. Where no number follows, a short day is a name: `Lena Sun`."""
    bare = _bare(part)
    if before_number:
        return bare in MONTHS or bare in WEEKDAYS or part in words.BEFORE_DATE
    return bare in WEEKDAYS and len(bare) >= SHORTEST_DAY


def _reads_as_other(name: str, parts: list[str]) -> bool:
    """Whether it is an address, a name in code, a label, a job, a date, or a word of the page's frame."""
    if name[0] in _SYMBOLS or not _NO_SIGNS.isdisjoint(name):
        return True
    if _ADDRESS.search(name) or words.NO_NAME.search(name.lower()):
        return True
    if words.NOBODY.fullmatch(name) or words.JOB_TAIL.match(f" {name}") or is_label(name):
        return True
    if _SECTION.match(name) or parts[0] == "For" or (len(parts) > 1 and parts[-1] in words.LOWER_PARTS):
        return True
    bare = [_bare(part) for part in parts]
    if names_publication(name) and all(names_publication(part) or part in words.BEFORE_DATE for part in parts):
        return True
    if all(part in WEEKDAYS or part in MONTHS or part.isdigit() for part in bare):
        return True
    return 2 * sum(part in words.SELDOM_NAMES for part in bare) > len(bare)


def _is_capitalized(part: str) -> bool:
    if not part[0].islower() or part.casefold() in words.LOWER_PARTS or "'" in part or "’" in part:
        return True
    particle, _, rest = part.partition("-")
    return particle in words.LOWER_PARTS and rest[:1].isupper()  # al-Haddad


def _bare(part: str) -> str:
    return part.casefold().strip(".,:")
