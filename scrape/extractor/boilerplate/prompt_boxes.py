"""Small boxes of which one line asks to subscribe, to vote or for support, says that they are paid for, or is the label
of a note about the author: their other lines say what one would get, or buy, or who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases import adverts, networks, newsletters, offers, prompts
from scrape.extractor.boilerplate.shares import unless_much
from scrape.extractor.document import Document
from scrape.extractor.passages import is_prose
from scrape.patterns import compiled_late
from scrape.text import count_words

MAX_LINES: Final = 8
MAX_LENGTH: Final = 400
"""Characters. Boxes of more lines or characters hold more than a form. By eye, not swept."""
MAX_SHARE: Final = 0.3
"""Of the chosen words: where more are in such boxes, they are what the page is about."""
LISTED: Final = 3
"""So many boxes, each with a heading of its own, are what a page lists: the letters or podcasts that it tells of."""
_NO_BOXES = frozenset({"ul", "ol", "dl", "tr", "table"})
"""Of their lines one may say what a prompt does, as the terms of an offer."""
_CHAPTERS: Final = frozenset({"h1", "h2", "h3"})
_BUTTONS: Final = frozenset({"button", "label"})
_ASKED: Final = (newsletters.NEWSLETTER, offers.PAYWALL_PROMPT)
_LABELS: Final = (newsletters.START_WITH, adverts.SPONSORED)
_APPEALS: Final = (networks.FOLLOW, offers.APPEAL)
_VOTE: Final = LinePattern(
    r"(?:submit )?vote|voter|votar|vota|abstimmen|stem(?:men)?|głosuj|zagłosuj|rösta|äänestä|hlasovat|oy ver"
    r"|(?:про)?голосовать|голосувати|投票(?:する)?|투표(?:하기)?|صوت"
)
CHOICES: Final = 3
"""So many buttons, one of which says to vote, are a poll."""
_ADVERT: Final = compiled_late(
    r"(?<![a-z])(?:ads?|adv|advert\w*|advertorial|werbung|anzeigen?|publicit[eé]|publicidad|pubblicit[aà]|reklama?|annons)"
    r"(?![a-z])",
    re.IGNORECASE,
)
"""What boxes are called that an advertisement is in; so are some that only hold a slot for one, and paragraphs."""


def prompt_boxes(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The chosen segments in small boxes that ask to subscribe."""
    boxes = {at: _box(document, at) for at in chosen if len(document.texts[at]) <= MAX_LENGTH}
    prompts = {box for box in {*boxes.values()} - {-1} if _asks(document, box)}
    gone = {segment for segment, box in boxes.items() if box in prompts}
    letters = (box for box in prompts if not _is_of_page(document, box))
    if len({_named(document, box) for box in letters} - {""}) >= LISTED:
        return set()
    return unless_much(document, chosen, gone, MAX_SHARE)


def _box(document: Document, segment: int) -> int:
    """The smallest container around the segment that holds others too, or -1 where that is no small box."""
    container = document.holders[segment]
    while container > 0 and document.size(container) == 1:
        container = document.parents[container]
    size = document.size(container)
    if container <= 0 or not 2 <= size <= MAX_LINES or size == len(document) or document.tags[container] in _NO_BOXES:
        return -1
    return container


def _named(document: Document, box: int) -> str:
    """The text of the first heading in a box, or an empty one."""
    lines = document.segments_in(box)
    return next((document.texts[line] for line in lines if document.is_heading(line)), "")


def _asks(document: Document, box: int) -> bool:
    if _is_of_sponsor(document, box) or _is_about_author(document, box) or _asks_for_members(document, box):
        return True
    lines, length = [], 0
    for line in document.segments_in(box):
        text = document.texts[line]
        if not is_prose(text):
            lines.append(line)
            length += len(text)
        elif not _is_small_print(text):
            return False
        if length > MAX_LENGTH:
            return False
    return _is_advert(document, box) or _is_of_page(document, box) or any(_is_prompt(document, line) for line in lines)


def _is_of_page(document: Document, box: int) -> bool:
    """Whether a box is one that a list of letters has no other of: a note about the author, an appeal or a poll."""
    return _is_about_author(document, box) or _is_appeal(document, box) or _is_poll(document, box)


def _is_appeal(document: Document, box: int) -> bool:
    """Whether a box begins with a heading such as `Get our app`, and ends with its button."""
    first, last = document.starts[box], document.ends[box] - 1
    if not document.is_heading(first) or not _is_button(document, last):
        return False
    return any(asked.fits(document.texts[first]) for asked in _APPEALS)


def _asks_for_members(document: Document, box: int) -> bool:
    """Whether a box begins as appeals do, and its other lines say how to give: `Support our journalism`, and below it
    `News from the islands costs money. Become a member`. Of sentences alone either may tell of others, and a chapter,
    `Support us`, how a museum takes what it is given."""
    first, *others = document.segments_in(box)
    if (
        document.tag_of(first) in _CHAPTERS
        or is_prose(document.texts[first])
        or document.length_of(others) > MAX_LENGTH
    ):
        return False
    if not offers.APPEAL.fits(document.texts[first]):
        return False
    return any(offers.WAYS_TO_GIVE.search(document.texts[line]) for line in others)


def _is_poll(document: Document, box: int) -> bool:
    buttons = [line for line in document.segments_in(box) if document.tag_of(line) in _BUTTONS]
    if len(buttons) < CHOICES:
        return False
    return any(_VOTE.fits(document.texts[line]) for line in buttons)


def _is_button(document: Document, segment: int) -> bool:
    """Whether a line is a button, or a link as a whole."""
    return document.tag_of(segment) in _BUTTONS or document.is_link(segment)


def _is_of_sponsor(document: Document, box: int) -> bool:
    """Whether the first line of a box says in capitals who paid for it, as newsletters set what they are paid for, or
    that it is an advertisement, and the last is its button; a chapter may be called so, `POWERED BY STEAM`, but leads
    nowhere."""
    start = document.starts[box]
    first = document.texts[start]
    if document.tag_of(start) in _CHAPTERS or not any(document.link_counts[start : document.ends[box]]):
        return False
    if not first.isupper():
        return False
    is_advert = _is_button(document, document.ends[box] - 1) and adverts.ADVERTISEMENT.fits(first)
    return is_advert or adverts.PAID_BY.fits(first)


def _is_about_author(document: Document, box: int) -> bool:
    """Whether the first line of a box is the label of a note, `About the author`."""
    return prompts.ABOUT_AUTHOR.fits(document.texts[document.starts[box]])


def _is_small_print(text: str) -> bool:
    """Whether a sentence is one of those beside forms: `By signing up you agree to our terms`."""
    return newsletters.NEWSLETTER.fits(text)


def _is_advert(document: Document, box: int) -> bool:
    """Whether a box is called so, and its first line is the label of an advertisement."""
    classes = document.name_of(box).classes
    if not classes or _ADVERT.search(classes) is None:
        return False
    return adverts.ADVERTISEMENT.fits(document.texts[document.starts[box]])


def _is_prompt(document: Document, segment: int) -> bool:
    """Whether a line asks to subscribe, or names a letter or a sponsor; a word alone asks on a button or as a link."""
    text = document.texts[segment]
    is_button = _is_button(document, segment)
    if not is_button and count_words(text) < 2:
        return False
    if any(asked.fits(text) for asked in _ASKED) or (is_button and newsletters.BUTTON.fits(text)):
        return True
    is_heading = document.is_heading(segment)  # of a section of the article
    return not is_heading and any(label.fits(text) for label in _LABELS)
