"""Menus above a text that was scraped earlier, and the headline below them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from scrape.extractor.boilerplate.phrases.elsewhere import HOME, KIND_NAME, MENU_NAME, SECTION_NAME
from scrape.extractor.boilerplate.rules.attribution import copyright_line, photo_credit, source_credit
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS, LINKED
from scrape.extractor.boilerplate.rules.navigation import BEFORE_CAPITAL, navigation
from scrape.extractor.boilerplate.rules.table import first_match, first_matches
from scrape.extractor.passages import Passage, is_sentence, normalise, passages_of
from scrape.extractor.sources.text_head import BAR, OF_FRAME, READING, TELLING, is_menu_name, tells
from scrape.patterns import compiled_late

MENU_MIN_PARTS = 3
MENU_PART_MAX_WORDS = 2
"""With 3, two of 1,443 titles of labelled pages were menus; none with 2."""
SECTION_MAX_WORDS = 3
"""Of a section's name in capitals above a headline, of which the words are more."""
MENU_MIN_LINES = 2
"""Names of a menu above a headline, where none is known as one."""
HEADLINE_MIN_SHARED = 2
"""Words that a headline has from its text, and half of its own."""
TOLD_MAX_BELOW = 4
"""Lines from a headline to who wrote the text, or when."""
STEM_LENGTH = 5
"""Characters of a word that its forms have in common."""
_FOOT_NAMES = frozenset(
    "about accessibility ads careers contact cookies help imprint jobs legal press privacy rules status terms".split()
)
"""Of links below all else: ordinary words anywhere else."""
_OF_OWNER = frozenset({copyright_line.__name__, photo_credit.__name__, source_credit.__name__})
_CRUMB = compiled_late(r"\s+[›»>/|→❯‹│]\s+")
_GLUED = compiled_late(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_DRAWING = compiled_late(r"\[[a-z_]{2,20}\]")
"""What stands for a picture without a name."""
_HOST = compiled_late(r"(?:[\w-]+\.)+[a-z]{2,}")
_UNSPACED = compiled_late(r"[\u3040-\u30ff\u3400-\u9fff]+")
"""Words of scripts without spaces between them: their pairs of signs stand for stems."""
_LONG_WORD = compiled_late(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]{4,}")


class _Frame(NamedTuple):
    """What of a site's frame stands above a line: how many lines, and whether one is known as a menu's."""

    lines: int = 0
    is_known: bool = False
    others: int = 0
    """Lines that are known as nothing."""


class Head:
    """The lines of a text above its prose, of which the rules are asked once, and the prose below them."""

    def __init__(self, texts: Sequence[str], prose: Sequence[str], *, first_is_alone: bool) -> None:
        self.texts = texts
        self.prose = prose
        self.first_is_alone = first_is_alone

    @cached_property
    def passages(self) -> list[Passage]:
        return [passage.as_line_of("head") for passage in passages_of(self.texts, None)]

    @cached_property
    def rules(self) -> list[str | None]:
        """What would remove each of the lines."""
        return first_matches(self.passages)

    @cached_property
    def menus(self) -> list[bool]:
        """Which of the lines lead about the site: sections in a row, buttons, a name over a headline.

        A name on a first line that stands alone is the title, unless the headline below has a byline or a date.
        """
        found = list(map(_is_bar, self.passages))
        headlines = [
            at
            for at, (passage, rule) in enumerate(zip(self.passages, self.rules, strict=True))
            if not found[at] and rule is None and _may_be_headline(passage)
        ]
        if self.first_is_alone and TELLING.isdisjoint(self.rules):
            headlines = []
        last = max(headlines, default=0)
        return [
            is_menu or (at < last and _is_section(passage))
            for at, (is_menu, passage) in enumerate(zip(found, self.passages, strict=True))
        ]

    @cached_property
    def below_menus(self) -> int | None:
        """Which of the lines is the headline, if the first of them are of the site's frame: it has words of the prose,
        and they have none. One name above it may be the title over a subtitle, unless it is known as a menu's; and even
        then where it stands alone, unless it is said below who wrote the text, or when.
        """
        said = stems_of(" ".join(text for text in self.prose if is_sentence(text)))
        passages, rules = self.passages, self.rules
        frame = _Frame()
        for at, (passage, rule) in enumerate(zip(passages, rules, strict=True)):
            if rule is None and KIND_NAME.fullmatch(passage.line):
                frame = frame._replace(lines=max(frame.lines, MENU_MIN_LINES) + 1, is_known=True)
            elif rule in OF_FRAME or (rule is None and _is_of_frame(passage, frame, self.prose)):
                frame = frame._replace(lines=frame.lines + 1, is_known=True)
            elif rule is not None or passage.words == 0 or passage.text.isnumeric():
                continue
            elif passage.is_sentence and not passage.text.endswith(("?", "!")):
                return None
            elif passage.words > SECTION_MAX_WORDS:
                is_told = not TELLING.isdisjoint(rules[:at]) or _is_told(passages[at + 1 :], rules[at + 1 :])
                is_sure = frame.lines >= MENU_MIN_LINES or (frame.is_known and (is_told or not self.first_is_alone))
                return at if is_sure and _is_headline(stems_of(passage.text), said, frame, is_told=is_told) else None
            elif frame.lines < MENU_MIN_LINES and not _is_name(passages[at:], said, frame):
                return None
            else:
                frame = frame._replace(lines=frame.lines + 1, others=frame.others + 1)
        return None


def add_linked_menus(passages: Sequence[Passage], reasons: list[str | None]) -> None:
    """Items of a list above the prose, or lines at the end, that are links and nothing else, where most are known as a
    menu's."""
    start = 0
    for at in range(len(passages) + 1):
        if at < len(passages) and _is_linked_name(passages[at]):
            continue
        known = sum(map(_is_known_name, passages[start:at], reasons[start:at]))
        if at - start >= MENU_MIN_PARTS and 2 * known > at - start:
            reasons[start:at] = [reason or navigation.__name__ for reason in reasons[start:at]]
        start = at + 1


def _is_linked_name(passage: Passage) -> bool:
    is_name = passage.zone == ("head" if passage.item else "tail") and passage.words <= SECTION_MAX_WORDS
    return is_name and passage.link_density >= LINKED


def _is_known_name(passage: Passage, reason: str | None) -> bool:
    return reason is not None or (not passage.item and passage.line in _FOOT_NAMES)


def _is_of_frame(passage: Passage, frame: _Frame, prose: Sequence[str]) -> bool:
    return _is_known_menu(passage) or (frame.lines == 0 and _owns(passage, prose))


def _is_told(below: Sequence[Passage], rules: Sequence[str | None]) -> bool:
    """Whether one of the next lines says who wrote the text, when, or how long reading it takes."""
    return any(
        rule in TELLING or tells(passage, "") or READING.fullmatch(passage.line) is not None
        for passage, rule in zip(below[:TOLD_MAX_BELOW], rules, strict=False)
    )


def _is_headline(stems: set[str], said: set[str], frame: _Frame, *, is_told: bool) -> bool:
    """Whether a line is about what the text says; with more of a frame above it, or a byline near, less is enough."""
    shared = len(stems & said)
    is_long = frame.is_known and frame.lines > MENU_MIN_LINES - (is_told and not frame.others)
    if shared >= HEADLINE_MIN_SHARED and 2 * shared >= len(stems):
        return True
    return (is_told and is_long) or (shared > 0 and (is_told or is_long))


def _is_name(passages: Sequence[Passage], said: set[str], frame: _Frame) -> bool:
    """Whether a short line has no word of the text, or stands in a known menu with another below."""
    return not stems_of(passages[0].text) & said or (frame.is_known and _is_short(passages, 1))


def _is_short(passages: Sequence[Passage], at: int) -> bool:
    return at < len(passages) and 0 < passages[at].words <= SECTION_MAX_WORDS


def _owns(passage: Passage, below: Sequence[str]) -> bool:
    """Whether a short line is the name of a site that owns the text or its pictures, as is said below."""
    if passage.words > SECTION_MAX_WORDS or passage.words == 0:
        return False
    named = passages_of((text for text in below if passage.text in text), None)
    return any(first_match(line.as_line_of("tail")) in _OF_OWNER for line in named)


def _is_known_menu(passage: Passage) -> bool:
    if _HOST.fullmatch(passage.text) or _DRAWING.fullmatch(passage.text):
        return True
    glued = _GLUED.split(passage.text)
    if len(glued) >= MENU_MIN_PARTS and all(is_menu_name(normalise(part)) for part in glued):
        return True
    crumbs = [crumb for crumb in _CRUMB.split(passage.text) if crumb]
    if len(crumbs) > 1 and all(len(crumb.split()) <= SECTION_MAX_WORDS for crumb in crumbs):
        return True
    return is_menu_name(passage.line)


def stems_of(text: str) -> set[str]:
    """How the longer words of a text begin, by which the forms of a word are one."""
    text = text.casefold()
    stems = {word[:STEM_LENGTH] for word in _LONG_WORD.findall(text)}
    for run in _UNSPACED.findall(text):
        stems.update(map("".join, pairwise(run)))
    return stems


def _is_bar(passage: Passage) -> bool:
    if passage.words > LABEL_MAX_WORDS or passage.text.endswith((".", "?", "!")):
        return False
    parts = BAR.split(passage.text)
    if len(parts) >= MENU_MIN_PARTS and all(0 < len(part.split()) <= MENU_PART_MAX_WORDS for part in parts):
        return any(_leads(normalise(part)) for part in parts)
    words = passage.line.split()
    if len(words) >= MENU_MIN_PARTS and passage.text.istitle() and all(map(is_menu_name, words)):
        return True
    buttons = passages_of(BEFORE_CAPITAL.split(passage.text), None)
    return len(buttons) > 1 and all(first_match(button.as_line_of("head")) for button in buttons)


def _leads(part: str) -> bool:
    return HOME.fullmatch(part) is not None or MENU_NAME.fullmatch(part) is not None


def _is_section(passage: Passage) -> bool:
    return passage.text.isupper() and SECTION_NAME.fullmatch(passage.line) is not None


def _may_be_headline(passage: Passage) -> bool:
    return passage.words > SECTION_MAX_WORDS and not passage.text.isupper()
