"""What stands behind and between the paragraphs of a text that was scraped, and only its place or its names tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from scrape.extractor.boilerplate.phrases.press import ABOUT_SENDER, CONTENTS, OUTLOOK, PRESS_LABEL
from scrape.extractor.boilerplate.rules.bylines import dateline
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS
from scrape.extractor.boilerplate.rules.navigation import navigation
from scrape.extractor.boilerplate.rules.related import related_label, related_link
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.boilerplate.rules.writers import NOTE_MAX_WORDS
from scrape.extractor.metadata.name_lists import split_names
from scrape.extractor.metadata.names import is_personal
from scrape.extractor.passages import Passage
from scrape.extractor.sources.text_menus import stems_of
from scrape.patterns import compiled_late
from scrape.text import COLONS

NOTES: Final = 8
"""Passages at the end among which is a note on who wrote the text."""
MIN_KEPT: Final = 3
"""Passages of a text with such a note."""
HEADLINE_MIN_WORDS: Final = 4
"""Of another article below a label among the paragraphs: what is shorter may be the heading of what follows."""
LAST_MIN_LENGTH: Final = 4
"""Of the last word of one line alone, which may be the beginning of a sentence that was broken at a link."""
MAX_LISTED: Final = 8
_HASHTAGS: Final = compiled_late(r"#[^\W\d][\w-]*(?:[ ,]+#[^\W\d][\w-]*)+")
_FACE: Final = (
    "[\u2764\U0001f440\U0001f441\U0001f44a-\U0001f450\U0001f493-\U0001f49f\U0001f4ac\U0001f4af\U0001f525\U0001f389"
    "\U0001f600-\U0001f64f\U0001f680\U0001f90d-\U0001f97a]"
)
_REACTIONS: Final = compiled_late(rf"(?:{_FACE}[^\w\s]{{0,7}} ?\d[\d.,]*[KkM]?\s*)+")
"""Hearts, hands and faces: suits of cards and signs of the weather have numbers behind them, too."""
_RULE_OF_NOTES: Final = "author_note"
PRESS_CONTACT: Final = "press_contact"
"""By what name whom to ask about a press release, and who sent it, is among what was removed."""
CONTACT_MAX_LINES: Final = 12
ABOUT_MAX_LINES: Final = 6
END_MARK: Final = compiled_late(
    r"#{3}|# # #|[\[(](?:\.{3}|…)[\])]|[-–—] ?(?:30|ends?|ende|fin|fine|fim) ?[-–—]", re.IGNORECASE
)
_REACHED: Final = compiled_late(r"@|://|www\.|\d(?:[ ()/.-]{0,2}\d){5}")
"""An address, or the number of a telephone."""
_ROW: Final = compiled_late(r"[^\W\d_]+[:\t ] ?\d[\d.,]*")
ROWS_MIN: Final = 3
BAR: Final = " | "
_NUMBERED: Final = compiled_late(r"\A(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[-*•]) +")


def are_hashtags(text: str) -> bool:
    """Whether a line is nothing but two or more: `#harbour #ferries`."""
    return text.startswith("#") and _HASHTAGS.fullmatch(text) is not None


def are_reactions(text: str) -> bool:
    """Whether a line is nothing but pictograms and how often each was pressed."""
    return not text[:1].isalnum() and _REACTIONS.fullmatch(text) is not None


def add_author_note(passages: Sequence[Passage], reasons: list[str | None], told: Iterable[str]) -> None:
    """A note at the end of a text that begins with the name of who wrote it, and of whom it tells nothing else."""
    names = [name for line in told for name in split_names(line) if is_personal(name) and " " in name]
    kept = [at for at, reason in enumerate(reasons) if reason is None]
    if not names or len(kept) <= MIN_KEPT:
        return
    notes = [at for at in kept[-NOTES:] if _begins_with(passages[at], names)]
    surnames = {name.rsplit(" ", 1)[-1] for name in names}
    rest = [passages[at].text for at in kept if at not in notes]
    if len(notes) == 1 and not any(surname in text for surname in surnames for text in rest):
        reasons[notes[0]] = _RULE_OF_NOTES


def _begins_with(passage: Passage, names: Iterable[str]) -> bool:
    is_note = passage.is_sentence and passage.words <= NOTE_MAX_WORDS and not passage.fixed
    return is_note and any(passage.text.casefold().startswith(f"{name.casefold()} ") for name in names)


def add_listed(passages: Sequence[Passage], reasons: list[str | None]) -> None:
    """Headlines below a label of other articles among the paragraphs; the last may be the heading of what follows."""
    for label, reason in enumerate(reasons):
        if reason != related_label.__name__ or passages[label].zone != "prose":
            continue
        listed = list[int]()
        at = label + 1
        while at < len(passages) and len(listed) < MAX_LISTED and _may_be_headline(passages[at], reasons[at]):
            listed.append(at)
            at += 1
        if not listed or (len(listed) == 1 and not _is_whole(passages[label + 1 : label + 3])):
            continue
        if at < len(passages) and stems_of(passages[listed[-1]].line) & stems_of(passages[at].line):
            listed.pop()
        for each in listed:
            reasons[each] = reasons[each] or related_label.__name__


def _may_be_headline(passage: Passage, reason: str | None) -> bool:
    if reason == dateline.__name__:
        return True
    if passage.fixed or reason is not None or not HEADLINE_MIN_WORDS <= passage.words <= LABEL_MAX_WORDS:
        return _is_date(passage)
    return not passage.is_sentence and passage.text[-1] not in COLONS


def _is_whole(passages: Sequence[Passage]) -> bool:
    """Whether a line begins with a capital and ends with a longer word, and so does what is below it begin."""
    begins = [passage.text[:1] for passage in passages]
    last = passages[0].text.rsplit(" ", 1)[-1] if passages else ""
    return len(last) >= LAST_MIN_LENGTH and all(
        sign.isupper() or not (sign.isalpha() or sign in "-*+•") for sign in begins
    )


def _is_date(passage: Passage) -> bool:
    return not passage.fixed and first_match(passage._replace(zone="head")) == dateline.__name__


def keep_rows(passages: Sequence[Passage], reasons: list[str | None]) -> None:
    """A word and a number among others of which most say nothing to a rule: a row of a list of counts."""
    start = 0
    for end in range(1, len(passages) + 1):
        if end < len(passages) and _ROW.fullmatch(passages[end].text) and _ROW.fullmatch(passages[end - 1].text):
            continue
        if end - start >= ROWS_MIN and 2 * sum(reason is None for reason in reasons[start:end]) > end - start:
            reasons[start:end] = [None] * (end - start)
        start = end
    for at, passage in enumerate(passages):
        if reasons[at] == related_link.__name__ and BAR in passage.text and _is_row(passages, reasons, at):
            reasons[at] = None


def _is_row(passages: Sequence[Passage], reasons: Sequence[str | None], at: int) -> bool:
    """Whether another line in two parts, which stays, is beside one, or beside the one beside it."""
    near = range(max(at - ROWS_MIN + 1, 0), min(at + ROWS_MIN, len(passages)))
    return any(reasons[other] is None and BAR in passages[other].text for other in near)


def add_press_contact(passages: Sequence[Passage], reasons: list[str | None]) -> None:
    """What ends a press release: a mark, whom to ask, where no sentence follows, and above that who sent it."""
    end = len(passages)
    while end and (reasons[end - 1] is not None or END_MARK.fullmatch(passages[end - 1].text)):
        end -= 1
    last = end
    end = next((at for at in range(max(end - CONTACT_MAX_LINES, 1), end) if _is_outlook(passages[at])), end)
    labels = [at for at in range(max(end - CONTACT_MAX_LINES, 1), end) if _is_contact(passages[at])]
    below = passages[labels[0] : end] if labels else ()
    if any(_REACHED.search(each.text) for each in below) and not any(map(_is_said, below[1:])):
        end = labels[0]
        about = [at for at in range(max(end - ABOUT_MAX_LINES, 1), end - 1) if _is_about_sender(passages, at)]
        end = about[0] if about else end
    else:
        end = last
    for at in range(end, len(passages)):
        reasons[at] = reasons[at] or PRESS_CONTACT


def _is_contact(passage: Passage) -> bool:
    return not passage.fixed and PRESS_LABEL.fullmatch(passage.line) is not None


def _is_outlook(passage: Passage) -> bool:
    return not passage.fixed and OUTLOOK.fullmatch(passage.line) is not None


def _is_said(passage: Passage) -> bool:
    return passage.is_sentence and "@" not in passage.text


def _is_about_sender(passages: Sequence[Passage], at: int) -> bool:
    """`About Example Pumps`, of which the text above tells."""
    found = ABOUT_SENDER.fullmatch(passages[at].text.lstrip("# "))
    return found is not None and any(found["name"] in passage.text for passage in passages[:at])


def add_contents(passages: Sequence[Passage], reasons: list[str | None]) -> None:
    """The list of what a text has, below a label that is known: each line of it is said again as a heading."""
    lines = [_NUMBERED.sub("", passage.line) for passage in passages]
    last = {line: place for place, line in enumerate(lines)}
    at = 0
    for label, reason in enumerate(reasons):
        if label < at or reason != navigation.__name__ or not CONTENTS.fullmatch(passages[label].line):
            continue
        at = label + 1
        while at < len(passages) and not passages[at].fixed and lines[at] and last[lines[at]] > at:
            at += 1
        for entry in range(label + 1, at):
            reasons[entry] = reasons[entry] or navigation.__name__
