"""The note below an article that says who wrote it: it begins with the name that is a line of its own as the byline."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.boilerplate.phrases.bylines import DONE
from scrape.extractor.boilerplate.phrases.jobs import LEADERS, WRITERS
from scrape.extractor.boilerplate.phrases.names import LATIN_NAME
from scrape.extractor.claims import ARTICLES
from scrape.extractor.document import Document
from scrape.extractor.elements import CELLS, HEADINGS, ITEMS
from scrape.extractor.passages import Passage
from scrape.patterns import compiled_late

LAST: Final = 2
"""Chosen segments at the end of a page, among which the note stands: two may have written."""
MAX_SPACES: Final = 120
"""In a note."""
MAX_BYLINE_SPACES: Final = 8
_NOTE: Final = compiled_late(
    rf"\(?((?!The ){LATIN_NAME})(?: \([^)]*\))?(?:(?:,[^,]{{1,40}}){{1,4}},)? is"
    r" (?:an?|the(?! only| first| last| one)|also|currently|adjunct"
    r"|senior|chief|associate|assistant|professor|editor|director|president|vice|co-)\b"
)
"""Cross-validated, the word F1 of articles rises by 0.0002; right on 8 of 10 pages. With other verbs, or names that are
part of a line elsewhere, whom and what a text tells of goes too, and 0.001 of the word F1."""
_PRESS: Final = (
    r"(?:journalist\w*|redakt\w+|redact\w+|rédact\w+|redattor\w+|reporter\w*|repórter|periodista|giornalista|jornalista"
    r"|[ck]orr?espond\w+|corrispondente|verslaggever|toimittaja|dziennikar\w+|novinář\w*|журналист\w*|кореспондент\w*)\b"
)
_DOES: Final = compiled_late(
    r" (?:covers|reports on|writes (?:about|on)|is based in|schreibt (?:seit|über|für)|berichtet (?:seit|über|für)"
    r"|couvre|écrit sur|escribe sobre|cubre|scrive di|si occupa di|escreve sobre|cobre|schrijft over|skriver om)\b"
    rf"|,? (?:is|ist|est|es|è|é|är|er|on|jest|je|—|–) (?:an? |eine? |une? |una |un'|freier? |senior |staff )?{_PRESS}",
    re.IGNORECASE,
)
"""What those who write for papers do, behind their names."""
_FOR_READERS: Final = compiled_late(
    r" (?:for|at|with|bei|für|chez|pour|para|per|voor|bij|på|hos|för|da|de|del|di|du|van) (?:[a-z]{1,3}[ '’])?[A-ZÀ-Þ]"
    r"|\bbased in\b|@"
    r"|[.;] (?:He|She|They|Er|Sie|Il|Elle|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|Han|Hon)"
    r" (?:is|are|was|has|holds|can|ist|war|est|es|è|é|är)\b|[.] (?:Follow|Reach|Contact|E-?mail|Before|Previously)\b"
)
"""What notes say behind a surname and a verb, which alone begin sentences of any text: `Snow covers the roofs`."""
_CALLED: Final = compiled_late(
    r"(?:Ms|Mrs|Mr|Dr|Prof|Professor)\.? ([^\W\d_a-z][\w'’-]+) is (?:an?|the) "
    rf".*\b(?:{WRITERS}|{LEADERS}|lawyer|economist)\b"
)
"""What one does who is called by a title; of a text's people it may say what they are like."""
_TITLES: Final = ("M", "D", "P")
_BY: Final = compiled_late(rf"(?:(?:{DONE}) by|by|author):? ", re.IGNORECASE)
_AFTER_NAME: Final = compiled_late(r",| \|")
_OF_SUBJECTS: Final = HEADINGS | CELLS | ITEMS | {"figcaption"}
"""Where the name of whom a text tells stands alone."""


def author_notes(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The notes at the end of what calls itself an article, if their name is the byline's."""
    if not document.claims.any_of(ARTICLES):
        return set()
    notes = {segment for segment in chosen[-LAST:] if _is_author_note(document, segment)}
    return notes if len(notes) < len(chosen) else set()


def _is_author_note(document: Document, segment: int) -> bool:
    name = _named_in_note(document.texts[segment])
    return name is not None and _is_byline_of(document, name)


def author_in_note(passage: Passage, authors: Sequence[str]) -> str | None:
    """The surname of one of the authors of whom a passage says what they are or do: `Jo Doe is a sailor`,
    `Doe covers the harbour for the Example`, or above the text `Ms. Doe is`."""
    if passage.zone == "head":
        found = _CALLED.match(passage.text) if passage.text.startswith(_TITLES) else None
        return found[1] if found and any(author.endswith(f" {found[1]}") for author in authors) else None
    text = passage.text
    for author in authors:
        surname = author.rsplit(" ", 1)[-1]
        if text.startswith(f"{surname} "):
            is_note = _DOES.match(text, len(surname)) is not None and _FOR_READERS.search(text) is not None
        else:
            is_note = text.startswith(author) and (
                _DOES.match(text, len(author)) is not None or _named_in_note(text) == author
            )
        if is_note:
            return surname
    return None


def introduces(texts: Sequence[str], given: str) -> bool:
    """Whether the first of some texts says what somebody is, and others go on, or it speaks to readers: alone
    `Hope is a bird` may end any text."""
    is_note = texts[0].startswith((f"{given} is a ", f"{given} is an "))
    return is_note and (len(texts) > 1 or _FOR_READERS.search(texts[0]) is not None)


def _named_in_note(text: str) -> str | None:
    """Whom a note is about, by how it begins."""
    found = _NOTE.match(text)
    return found[1] if found is not None and text.count(" ") <= MAX_SPACES else None


def _is_byline_of(document: Document, name: str) -> bool:
    """Whether a line of the page is the name, with what goes before and behind it in bylines."""
    texts, tags = document.texts, document.tags
    lines = (
        text
        for text, holder in zip(texts, document.holders, strict=True)
        if name in text and text.count(" ") <= MAX_BYLINE_SPACES and tags[holder] not in _OF_SUBJECTS
    )
    return any(_AFTER_NAME.split(_BY.sub("", line, count=1), maxsplit=1)[0].strip() == name for line in lines)
