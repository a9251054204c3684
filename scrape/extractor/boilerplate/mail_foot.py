"""The foot of a mail that stands as a page: from what says why it came, or how to leave the list, down to the end; and
above that, its sender's address, a last button and the question how readers liked it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scrape.extractor.boilerplate.phrases import mail_feet
from scrape.extractor.boilerplate.rules.matching import LINKED, matches
from scrape.extractor.passages import Passage, is_sentence

MAIL_FOOT: Final = "mail_foot"

MAX_SHARE: Final = 0.3
"""Of the words of a page: a foot with terms of a prize may be as long."""
MAX_SIGN_WORDS: Final = 60
MAX_ADDRESS_WORDS: Final = 20
MAX_NAME_WORDS: Final = 8
"""Of the sender's name, above the lines of an address."""
MAX_BUTTON_WORDS: Final = 5
MOST_VOTES: Final = 5


def add_mail_foot(passages: Sequence[Passage], found: list[str | None]) -> None:
    """Notes what belongs to the foot of a mail."""
    sign = _first_sign(passages)
    if sign < 0:
        return
    first = _top(passages, found, sign)
    for at in range(first, len(passages)):
        found[at] = found[at] or MAIL_FOOT


def _first_sign(passages: Sequence[Passage]) -> int:
    """The first line of a foot, or -1: below the prose, or prose itself that says why the mail came."""
    first, words, total = -1, 0, sum(passage.words for passage in passages)
    for at in range(len(passages) - 1, -1, -1):
        passage = passages[at]
        words += passage.words
        if words > MAX_SHARE * total:
            break
        if passage.words <= MAX_SIGN_WORDS and not passage.heading and _is_sign(passage):
            first = at
    return first


def _is_sign(passage: Passage) -> bool:
    if mail_feet.REASON.match(passage.line) is not None:
        return True
    is_way_out = passage.zone == "tail" and passage.link_density > 0 and mail_feet.LEAVE.search(passage.line)
    return bool(is_way_out) and mail_feet.AT_ANY_TIME.search(passage.line) is None


def _top(passages: Sequence[Passage], found: Sequence[str | None], sign: int) -> int:
    """Where what stands right above the first sign begins that is of the foot, too."""
    top, buttons = sign, 0
    for at in range(sign - 1, -1, -1):
        passage = passages[at]
        is_name = top < sign and _is_address(passages[top]) and _is_name(passage)
        if found[at] is None and not is_name and not _is_address(passage):
            buttons += 1
            if buttons > 1 or not _is_button(passage):
                break
        top = at
    return top


def _is_address(passage: Passage) -> bool:
    if passage.words > MAX_ADDRESS_WORDS or passage.heading or is_sentence(passage.text, passage.words):
        return False
    return mail_feet.ADDRESS.search(passage.text) is not None


def _is_name(passage: Passage) -> bool:
    """Whether a line may be the name of who has the address below it: not the greeting above one."""
    if passage.heading or passage.words > MAX_NAME_WORDS:
        return False
    return passage.text[-1] not in ",，、.!?！？。" and not passage.text.islower()


def _is_button(passage: Passage) -> bool:
    return (
        passage.link_density >= LINKED and passage.words <= MAX_BUTTON_WORDS and not (passage.item or passage.heading)
    )


def add_votes(passages: Sequence[Passage], found: list[str | None]) -> None:
    """The question how readers liked a letter, and what they may click on."""
    for at, passage in enumerate(passages):
        if passage.zone == "prose" or passage.fixed or not matches(mail_feet.ASKED, passage):
            continue
        found[at] = found[at] or MAIL_FOOT
        for answer in range(at + 1, min(at + 1 + MOST_VOTES, len(passages))):
            if passages[answer].link_density < LINKED or passages[answer].words > MAX_BUTTON_WORDS:
                break
            found[answer] = found[answer] or MAIL_FOOT
