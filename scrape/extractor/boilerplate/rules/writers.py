"""Lines below a text that say who wrote it, and how to reach them."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import narration, origin, writers
from scrape.extractor.boilerplate.rules.bylines import DASHES
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS
from scrape.extractor.passages import Passage

NOTE_MAX_WORDS = 80
"""Of a note on who wrote the text."""


def writer_contact(passage: Passage) -> bool:
    """`Contact the writer: jane@wire.example`, `See more by Jane Doe on Wire.example`."""
    if passage.is_set_apart or passage.words > 2 * LABEL_MAX_WORDS:
        return False
    is_contact = any(form.fullmatch(passage.text) is not None for form in (writers.CONTACT, writers.MORE_BY))
    return is_contact and narration().search(passage.line) is None


def writer_in_note(passage: Passage) -> str | None:
    """The surname of who wrote the text by a note on it, as in `Jane Doe covers ferries for The Example`."""
    if not any(word in passage.text for word in writers.OF_NOTES):
        return None
    found = writers.NOTE.fullmatch(passage.text)
    return None if found is None else (found["name"] or found["surname"]).rsplit(" ", 1)[-1]


def sign_off(passage: Passage) -> bool:
    """`Doe reported from Exampleton.`, `—Example Press`: how agencies end a text; some begin it with who did what."""
    if passage.heading or passage.fixed:
        return False
    if passage.zone != "prose" and "ing by " in passage.line and origin.STAFF.fullmatch(passage.text):
        return True
    if passage.zone != "tail":
        return False
    if not passage.item and passage.text.isupper() and origin.AGENCY.fullmatch(passage.line):
        return True
    if passage.text[:1] in DASHES:
        return origin.AGENCY_SIGNATURE.fullmatch(passage.text) is not None
    return " from " in passage.text and origin.REPORTED_FROM.fullmatch(passage.text) is not None
