"""Lines that say whose a text or picture is: where it was taken from, who owns it, who paid for it."""

from __future__ import annotations

from typing import Final

from scrape.extractor.boilerplate.phrases import pictures, rights, sources
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS, is_inner, is_short, matches
from scrape.extractor.passages import Passage
from scrape.patterns import compiled_late

PHOTO_CREDIT_MAX_WORDS = 12
_CLAUSE = compiled_late(r"\d+(?:\.\d+)+\.? ")
"""How a clause of a contract begins."""
_SPOKEN = r"caption|embed|audio|video|youtube|vimeo|soundcloud"
_PLAYERS = r"gallery|playlist|vc_\w+|et_pb_\w+"
_SHORTCODE = compiled_late(
    r"\[caption [^\]]{4,400}\].{0,300}\[/caption\]"
    rf"|(?:\[(?:(?:{_SPOKEN}|{_PLAYERS}) [^\]=]{{0,40}}=[^\]]{{1,400}}\]|(?:{_PLAYERS})\]|(?:{_SPOKEN})\](?= ?\[/)"
    rf"|/(?:{_SPOKEN}|{_PLAYERS})\]) ?){{1,6}}"
)
"""What WordPress would make a picture or a player of, left in posts that were moved to other software; of transcripts
are `[video]` and `[audio fades out]`."""
CAPTION_MAX_WORDS = 120
"""Agencies describe a picture in up to 110."""


def source_credit(passage: Passage) -> bool:
    """`Source link` and its like: where the article was taken from."""
    if passage.zone != "prose" and (matches(sources.ORIGIN_LINE, passage) or _is_source_label(passage)):
        return True
    if passage.link_density > 0 and matches(sources.FED, passage, 2 * LABEL_MAX_WORDS):
        return True
    is_of_code = passage.fixed and passage.words == 1  # the name of an argument
    return matches(sources.SOURCE_CREDIT, passage, 2 * LABEL_MAX_WORDS) and not (is_of_code or is_inner(passage))


LABEL_OF_SOURCE_WORDS: Final = 2
"""More before a colon with nothing behind lead to a list of steps: `Via the keyboard:`."""


def _is_source_label(passage: Passage) -> bool:
    if passage.fixed or passage.words > PHOTO_CREDIT_MAX_WORDS or passage.text.endswith((".", "?", "!")):
        return False
    if passage.text.endswith(":") and passage.words > LABEL_OF_SOURCE_WORDS:
        return False
    return sources.is_source_label(passage.text)


def photo_credit(passage: Passage) -> bool:
    """`Photo: Jane Doe`, left over from a picture; a heading of one word names what follows: `Symbolbild`."""
    return (
        is_short(passage, PHOTO_CREDIT_MAX_WORDS)
        and not (passage.fixed or (passage.heading and passage.words == 1))
        and not passage.text.endswith(("?", "!"))
        and (
            matches(pictures.PHOTO_CREDIT, passage, PHOTO_CREDIT_MAX_WORDS)
            or _is_agency_picture(passage)
            or _is_picture_by(passage)
        )
    )


def _is_agency_picture(passage: Passage) -> bool:
    is_line = not passage.heading and not passage.item and ("/" in passage.line or "|" in passage.line)
    return is_line and matches(pictures.AGENCY_PICTURE, passage, PHOTO_CREDIT_MAX_WORDS)


def _is_picture_by(passage: Passage) -> bool:
    """`Beeld: Jane Doe`; in a list it is one of the qualities of what was tried."""
    is_line = not passage.item and matches(pictures.PICTURE_BY, passage, PHOTO_CREDIT_MAX_WORDS)
    return is_line and pictures.IS_OF_NAMES.fullmatch(passage.text) is not None


def caption(passage: Passage) -> bool:
    """`The weir in spring. (Photo: Jane Doe)`: what a picture shows, by the credit behind it."""
    if passage.fixed or passage.heading or passage.words > CAPTION_MAX_WORDS:
        return False
    if passage.text[:1] == "[" and _SHORTCODE.fullmatch(passage.text):
        return True
    if not passage.text.isascii() and passage.text.rstrip("）)").endswith(("摄", "攝")):
        return pictures.CREDIT_IN_CHINESE.fullmatch(passage.text) is not None
    end = passage.text[-pictures.CREDIT_LENGTH :]
    # A pattern takes ten times as long to say no as a look for its signs.
    if end.rstrip(".").endswith((")", "）")) and (
        pictures.CREDIT_IN_BRACKETS.search(end)
        or (not passage.item and pictures.CREDIT_BY_NAME.search(end) is not None)
        or (passage.below_picture and pictures.CREDIT_OF_PICTURE.search(end) is not None)
    ):
        return True
    if not (":" in end or " by " in end) or not any(map(end.lower().__contains__, pictures.HINTS_OF_CREDIT)):
        return False
    return pictures.CREDIT_BEHIND.search(end) is not None


def copyright_line(passage: Passage) -> bool:
    """`© 2024 The Example. All rights reserved.`, and how to buy copies."""
    line = passage.line
    if line.startswith("c)") and passage.text[:1] != "(":
        return False  # an answer or a paragraph behind its letter
    if line[:1].isdigit() and _CLAUSE.match(line):
        return False
    is_plain = ("©" in line and "reserved" in line) or ("copyright" in line and "permission" in line)
    if (passage.zone != "prose" or is_plain) and matches(rights.COPYRIGHT, passage, 2 * LABEL_MAX_WORDS):
        return True
    return matches(rights.REPRINTS, passage, 3 * LABEL_MAX_WORDS)


def disclosure(passage: Passage) -> bool:
    """`This post may contain affiliate links.`"""
    if passage.fixed:
        return False
    if matches(rights.MADE_BY_MACHINE, passage):
        return not (passage.is_set_apart or passage.zone == "prose")
    return matches(rights.DISCLOSURE, passage, 3 * LABEL_MAX_WORDS) or matches(rights.MACHINE_MADE, passage)
