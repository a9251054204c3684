"""The frame of a mail that stands as a page: its foot, from what says why it came, or how to leave the list, down to
the end; above that its sender's address, a last button and the question how readers liked it; and at the head what
leads to the same on the web."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scrape.extractor.boilerplate.phrases import mail_feet
from scrape.extractor.boilerplate.rules.matching import LINKED, is_short, matches
from scrape.extractor.passages import Passage

MAIL_FOOT: Final = "mail_foot"
MAIL_HEAD: Final = "mail_head"

MAX_SHARE: Final = 0.3
"""Of the words of a page: a foot with terms of a prize may be as long."""
MAX_SIGN_WORDS: Final = 60
MAX_ADDRESS_WORDS: Final = 20
MAX_NAME_WORDS: Final = 8
"""Of the sender's name, above the lines of an address."""
MAX_BUTTON_WORDS: Final = 5
LINKS_OF_BAR: Final = 2
MOST_VOTES: Final = 5
MAX_VIEW_WORDS: Final = 25
MAX_VERSION_WORDS: Final = 12


def add_mail_foot(passages: Sequence[Passage], found: list[str | None]) -> None:
    """Notes what belongs to the foot of a mail."""
    sign = _first_sign(passages)
    if sign < 0 or not any(map(_is_of_sender, passages[sign:])):
        return  # `You received this letter because I love you` is of a story
    first = _top(passages, found, sign)
    for at in range(first, len(passages)):
        found[at] = found[at] or MAIL_FOOT


def _first_sign(passages: Sequence[Passage]) -> int:
    """The first line of a foot, or -1: what leads to the way out, below the prose; and what says why the mail came,
    which an article may quote, too: above other sentences only where the way out stands below."""
    first, words, total = -1, 0, sum(passage.words for passage in passages)
    is_below, goes_on, leads_out, seen = True, False, False, len(passages)
    for at in range(len(passages) - 1, -1, -1):
        passage = passages[at]
        words += passage.words
        if words > MAX_SHARE * total:
            break
        if passage.words <= MAX_SIGN_WORDS and not passage.heading:
            if is_below and _tells_way_out(passage):
                first = at
            elif _says_why(passage):
                leads_out = leads_out or any(map(_leads_out, passages[at:seen]))
                seen = at
                first = at if leads_out or not goes_on else first
        is_below = is_below and passage.zone == "tail"
        goes_on = goes_on or passage.zone == "prose" or (passage.is_sentence and not passage.link_density)
    return first


def _says_why(passage: Passage) -> bool:
    """Whether a line says why a mail came, or who has the reader's data."""
    return mail_feet.REASON.match(passage.line) is not None or mail_feet.DATA.match(passage.line) is not None


def _tells_way_out(passage: Passage) -> bool:
    if not passage.link_density or mail_feet.AT_ANY_TIME.search(passage.line) is not None:
        return False
    if passage.item and passage.link_density < LINKED:
        return False  # a step of what to do
    if passage.zone == "tail" and mail_feet.LEAVE.search(passage.line) is not None:
        return True
    return mail_feet.ASKS_TO_LEAVE.match(passage.line) is not None


def _is_of_sender(passage: Passage) -> bool:
    """Whether a line leads to the way out, or says where its sender, or whom it was sent to, is found; who has the
    rights of a story says so at its end, too."""
    if passage.words <= MAX_SIGN_WORDS and _leads_out(passage):
        return True
    return "©" not in passage.text and mail_feet.ADDRESS.search(passage.text) is not None


def _leads_out(passage: Passage) -> bool:
    """Whether a line with a link tells how to leave the list."""
    if not passage.link_density:
        return False
    return mail_feet.LEAVE.search(passage.line) is not None or mail_feet.ASKS_TO_LEAVE.match(passage.line) is not None


def _top(passages: Sequence[Passage], found: Sequence[str | None], sign: int) -> int:
    """Where what stands right above the first sign begins that is of the foot, too."""
    top, buttons = sign, 0
    for at in range(sign - 1, -1, -1):
        passage = passages[at]
        is_name = top < sign and _is_address(passages[top]) and _is_name(passage)
        if found[at] is None and not is_name and not _is_address(passage):
            buttons += len(passage.links) < LINKS_OF_BAR
            if buttons > 1 or not _is_button(passage):
                break
        top = at
    return top


def _is_address(passage: Passage) -> bool:
    if passage.words > MAX_ADDRESS_WORDS or passage.heading or passage.is_sentence:
        return False
    return mail_feet.ADDRESS.search(passage.text) is not None


def _is_name(passage: Passage) -> bool:
    """Whether a line may be the name of who has the address below it: not the greeting above one."""
    if passage.heading or passage.words > MAX_NAME_WORDS:
        return False
    return passage.text[-1] not in ",，、.!?！？。" and not passage.text.islower()


def _is_button(passage: Passage) -> bool:
    is_brief_link = passage.link_density >= LINKED and passage.words <= MAX_BUTTON_WORDS
    return is_brief_link and not (passage.item or passage.heading)


def add_views(passages: Sequence[Passage], found: list[str | None]) -> None:
    """What leads to the same on the web, above the text."""
    for at, passage in enumerate(passages):
        if found[at] is None and passage.link_density and not passage.heading and _leads_to_web(passage):
            found[at] = MAIL_HEAD
        if passage.zone != "head":
            break  # a sentence of many signs is prose itself


def _leads_to_web(passage: Passage) -> bool:
    line = passage.line
    if is_short(passage, MAX_VIEW_WORDS) and mail_feet.SHOWN_BADLY.search(line) is not None:
        return True
    if not is_short(passage, MAX_VERSION_WORDS):
        return False
    is_in_browser = mail_feet.IN_BROWSER.search(line) is not None and mail_feet.VIEW.search(line) is not None
    return is_in_browser or mail_feet.WEB_VERSION.search(line) is not None


def add_votes(passages: Sequence[Passage], found: list[str | None]) -> None:
    """The question how readers liked a letter, and what they may click on."""
    for at, passage in enumerate(passages):
        if passage.zone == "prose" or passage.fixed or passage.item or not matches(mail_feet.ASKED, passage):
            continue
        found[at] = found[at] or MAIL_FOOT
        for answer in range(at + 1, min(at + 1 + MOST_VOTES, len(passages))):
            if passages[answer].link_density < LINKED or passages[answer].words > MAX_BUTTON_WORDS:
                break
            found[answer] = found[answer] or MAIL_FOOT
