"""The lines above a text that was scraped earlier: menus, and those that say who wrote it, and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scrape.extractor.boilerplate.phrases.elsewhere import HOME, MENU_NAME, SECTION_NAME
from scrape.extractor.boilerplate.rules.attribution import copyright_line, photo_credit, source_credit
from scrape.extractor.boilerplate.rules.bylines import byline, dateline
from scrape.extractor.boilerplate.rules.headlines import breadcrumb
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS
from scrape.extractor.boilerplate.rules.navigation import navigation
from scrape.extractor.boilerplate.rules.offers import cookie_notice, paywall_prompt
from scrape.extractor.boilerplate.rules.prompts import newsletter, share_bar
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.boilerplate.stamps import besides_moments, names_publication
from scrape.extractor.metadata.change_words import CHANGE
from scrape.extractor.metadata.date_reader import DateReader
from scrape.extractor.metadata.names import is_personal, split_names, without_jobs
from scrape.extractor.passages import Passage, is_sentence, normalise, passages_of
from scrape.patterns import compiled_late
from scrape.text import count_words

TELLING = frozenset({byline.__name__, dateline.__name__})
"""The rules whose lines say who wrote a text, and when."""

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
_OF_FRAME = frozenset(
    rule.__name__ for rule in (breadcrumb, navigation, share_bar, cookie_notice, newsletter, paywall_prompt)
)
_OF_OWNER = frozenset({copyright_line.__name__, photo_credit.__name__, source_credit.__name__})
_CRUMB = compiled_late(r"\s+[›»>/|→❯‹│]\s+")
_GLUED = compiled_late(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
NEAR = 2
"""Lines between what stands together above a text."""
STANDFIRST_MAX_BELOW = 8
"""Lines between a standfirst and the text."""
MAX_TOLD = 4
"""More dates above a text are those of what it lists."""
NOTE_LINES = 2
"""At the end of a text, where it may say who wrote it."""
_WORD = compiled_late(r"[\w'’-]+")
_NAME = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,6}"
_NAMES = compiled_late(rf"{_NAME}(?:(?:, | & | \| ){_NAME}){{0,3}}")
"""Words that may be names, with what joins them, which may be another word."""
_READING = compiled_late(
    r"\W?\d{1,3}(?: ?[-–] ?\d{1,3})? ?(?:'|min(?:\.|uten?|uto?s?|uti|utes?|uter|uut+ia?)?|мин(?:ут[аы]?)?|хв|λεπτά|分鐘?|분)"
    r"(?: (?:read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|läsning|läsetid|læsetid|czytania|чтения))?"
)
_COUNTED = (
    r"comments?|views?|shares?|kommentare?|aufrufe|commentaires?|vues|comentarios?|comentários?|vistas|commenti|reacties"
    r"|kommentarer|visningar|visninger|komentarz[ey]?|wyświetle[ńn]\w*|komentářů?|комментари\w*|просмотр\w*|yorum"
)
_COUNT = compiled_late(rf"[\W_]{{1,3}}|(?:\d{{1,3}}(?:[.,]\d{{1,3}})?[km]?)?(?: ?(?:{_COUNTED}))?|a a(?: a)?")
_DRAWING = compiled_late(r"\[[a-z_]{2,20}\]")
"""What stands for a picture without a name."""
_HOST = compiled_late(r"(?:[\w-]+\.)+[a-z]{2,}")
_LONG_WORD = compiled_late(r"[^\W\d_]{4,}")
_BAR = compiled_late(r"\s+[|•·>»›→]\s+")
_PLACE_AND_DATE = compiled_late(
    r"(?:New|North|South|East|Port|Fort|Mount|Lake|Cape|Saint|St\.?|San|Santa|Los|Las|Bad|Sankt) [^\W\d_][\w'’-]+"
    r"\s*[|•·,–—-]\s*[^|]*\d"
)
"""A line that says when, and by its first word where, not who."""
_BEFORE_CAPITAL = compiled_late(r"\s+(?=[^\W\d_a-z])")


class Told(NamedTuple):
    """What such lines say."""

    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None


def told_by(lines: Iterable[str], reader: DateReader) -> Told:
    """What the lines say that the rules of `TELLING` remove: the first names, the first date of each kind."""
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    for line in lines:
        is_nobody = _PLACE_AND_DATE.match(line) is not None or ", [" in line  # the channel of a message
        authors = authors or (() if is_nobody else without_jobs(split_names(line)))
        for value, words in reader.labelled(line):
            if CHANGE.search(words.lower()):
                modified = modified or value
            else:
                published = published or value
    return Told(authors, published, modified)


def names_in(written: Iterable[str]) -> tuple[str, ...]:
    """The names in fields that hold nothing else, in order, once each."""
    return tuple(dict.fromkeys(name for each in written for name in split_names(each)))


def add_beside_told(passages: list[Passage], reasons: list[str | None], title_at: int | None) -> None:
    """Between headline and text, near a line that says who wrote it or when: a name that the text has not, how long
    reading takes, the label of a date, a count.
    """
    if title_at is None:
        return
    _add_below_standfirst(passages, reasons, title_at)
    last = next((at for at in range(len(passages) - 1, -1, -1) if reasons[at] is None), 0)
    said = " ".join(passage.text for passage in passages[title_at : last - NOTE_LINES] if passage.zone != "head")
    head = [at for at in range(title_at + 1, len(passages)) if passages[at].zone == "head"]
    for at in head:
        if reasons[at] is None and not passages[at].fixed and _tells(passages[at], said):
            reasons[at] = dateline.__name__
    told = {at for at in head if reasons[at] in TELLING or _READING.fullmatch(passages[at].line)}
    if len(told) > MAX_TOLD:
        return
    is_named = any(reasons[at] == byline.__name__ for at in head)
    for at in head:
        passage = passages[at]
        if reasons[at] in _OF_FRAME and not told.isdisjoint(range(at - NEAR, at + NEAR + 1)):
            told.add(at)  # what is pressed or counted stands together
        if reasons[at] is not None or passage.fixed or told.isdisjoint(range(at - NEAR, at + NEAR + 1)):
            continue
        if not is_named and _are_names(passage.text, said):
            reasons[at], is_named = byline.__name__, True
        elif passage.words < 2 * MENU_PART_MAX_WORDS and (
            _READING.fullmatch(passage.line) or _COUNT.fullmatch(passage.line) or names_publication(passage.text)
        ):
            reasons[at] = dateline.__name__
            told.add(at)


def _add_below_standfirst(passages: list[Passage], reasons: list[str | None], title_at: int) -> None:
    """Lines on who wrote a text, and when, below the one passage of prose that is its standfirst, are above the text."""
    first = next((at for at, passage in enumerate(passages) if passage.zone == "prose"), 0)
    if not title_at < first <= title_at + NEAR:
        return
    end = first + 1
    while end < len(passages) and end - first <= STANDFIRST_MAX_BELOW:
        if is_sentence(passages[end].text, passages[end].words):
            break
        end += 1
    below = {at: passages[at]._replace(zone="head") for at in range(first + 1, end)}
    rules = {at: first_match(passage) for at, passage in below.items()}
    is_dated = any(rule == dateline.__name__ for rule in rules.values())
    if is_dated and any(_are_names(passage.text, "") or rules[at] == byline.__name__ for at, passage in below.items()):
        for at, passage in below.items():
            passages[at], reasons[at] = passage, reasons[at] or rules[at]


def _tells(passage: Passage, said: str) -> bool:
    """Whether a line is a name beside a date, or several parts of which each goes alone: `March 3 · 4 comments`."""
    if passage.words > LABEL_MAX_WORDS:
        return False
    besides = besides_moments(passage.text)
    if besides and _are_names(besides, said) and passage.text.startswith(besides):
        return True
    parts = passages_of(_BAR.split(passage.text), None)
    rules = [first_match(part._replace(zone="head", item=False)) or _COUNT.fullmatch(part.line) for part in parts]
    return len(parts) > 1 and all(rules) and not TELLING.isdisjoint(rules)


def _are_names(text: str, said: str) -> bool:
    """Whether a line is full names, of people that the text does not tell of."""
    if not _NAMES.fullmatch(text) or _PLACE_AND_DATE.match(f"{text} | 1"):
        return False
    names = split_names(text)
    if not names or not all(is_personal(name) and " " in name for name in names):
        return False
    if any(_is_menu_name(word) for word in normalise(text).split()):
        return False
    told_of = set(_WORD.findall(said.casefold()))
    return not any(name.rsplit(" ", 1)[-1].casefold() in told_of for name in names)


def are_menus(head: Sequence[str], *, first_is_alone: bool) -> list[bool]:
    """Which of the lines above the prose lead about the site: sections in a row, buttons, a name over a headline.

    A name on a first line that stands alone is the title, unless the headline below has a byline or a date.
    """
    passages = [passage._replace(zone="head", item=False) for passage in passages_of(head, None)]
    found = [_is_bar(passage) for passage in passages]
    headlines = [at for at, passage in enumerate(passages) if not found[at] and _may_be_headline(passage)]
    if first_is_alone and not any(first_match(passage) in TELLING for passage in passages):
        headlines = []
    return [
        is_menu or (_is_section(passage) and any(below > at for below in headlines))
        for at, (is_menu, passage) in enumerate(zip(found, passages, strict=True))
    ]


def headline_below_menus(head: Sequence[str], prose: Sequence[str], *, first_is_alone: bool) -> int | None:
    """Which of the lines above the prose is its headline, if the first of them are of the site's frame: it has words of
    the prose, and they have none. One name above it may be the title over a subtitle, unless it is known as a menu's;
    and even then where it stands alone, unless it is said below who wrote the text, or when.
    """
    said = _stems(" ".join(text for text in prose if is_sentence(text, count_words(text))))
    passages = [passage._replace(zone="head", item=False) for passage in passages_of(head, None)]
    rules = [first_match(passage) for passage in passages]
    above = 0
    is_known = False
    for at, (passage, rule) in enumerate(zip(passages, rules, strict=True)):
        if rule in _OF_FRAME or (rule is None and (_is_known_menu(passage) or _owns(passage, prose))):
            above, is_known = above + 1, True
        elif rule is not None or passage.words == 0 or passage.text.isnumeric():
            continue
        elif is_sentence(passage.text, passage.words) and not passage.text.endswith(("?", "!")):
            return None
        elif passage.words > SECTION_MAX_WORDS:
            below = range(at + 1, min(at + 1 + TOLD_MAX_BELOW, len(rules)))
            is_told = not TELLING.isdisjoint(rules[:at]) or any(
                rules[near] in TELLING or _tells(passages[near], "") or _READING.fullmatch(passages[near].line)
                for near in below
            )
            if not is_told and (above < MENU_MIN_LINES) and (first_is_alone or not is_known):
                return None
            stems = _stems(passage.text)
            shared = len(stems & said)
            is_about = shared >= HEADLINE_MIN_SHARED and 2 * shared >= len(stems)
            is_long = is_known and above > MENU_MIN_LINES
            is_headed = (is_told and (shared > 0 or is_long)) or (is_long and shared > 0)
            return at if (is_known or above >= MENU_MIN_LINES) and (is_about or is_headed) else None
        elif _stems(passage.text) & said and above < MENU_MIN_LINES and not (is_known and _is_short(passages, at + 1)):
            return None
        else:
            above += 1
    return None


def _is_short(passages: Sequence[Passage], at: int) -> bool:
    return at < len(passages) and 0 < passages[at].words <= SECTION_MAX_WORDS


def _owns(passage: Passage, below: Sequence[str]) -> bool:
    """Whether a short line is the name of a site that owns the text or its pictures, as is said below."""
    if passage.words > SECTION_MAX_WORDS or passage.words == 0:
        return False
    named = passages_of((text for text in below if passage.text in text), None)
    return any(first_match(line._replace(zone="tail", item=False)) in _OF_OWNER for line in named)


def _is_known_menu(passage: Passage) -> bool:
    if _HOST.fullmatch(passage.text) or _DRAWING.fullmatch(passage.text):
        return True
    glued = _GLUED.split(passage.text)
    if len(glued) >= MENU_MIN_PARTS and all(_is_menu_name(normalise(part)) for part in glued):
        return True
    crumbs = [crumb for crumb in _CRUMB.split(passage.text) if crumb]
    if len(crumbs) > 1 and all(len(crumb.split()) <= SECTION_MAX_WORDS for crumb in crumbs):
        return True
    return _is_menu_name(passage.line)


def _is_menu_name(line: str) -> bool:
    return any(known.fullmatch(line) for known in (SECTION_NAME, MENU_NAME, HOME))


def _stems(text: str) -> set[str]:
    return {word[:STEM_LENGTH] for word in _LONG_WORD.findall(text.casefold())}


def _is_bar(passage: Passage) -> bool:
    if passage.words > LABEL_MAX_WORDS or passage.text.endswith((".", "?", "!")):
        return False
    parts = _BAR.split(passage.text)
    if len(parts) >= MENU_MIN_PARTS and all(0 < len(part.split()) <= MENU_PART_MAX_WORDS for part in parts):
        return any(_leads(normalise(part)) for part in parts)
    buttons = passages_of(_BEFORE_CAPITAL.split(passage.text), None)
    return len(buttons) > 1 and all(first_match(button._replace(zone="head", item=False)) for button in buttons)


def _leads(part: str) -> bool:
    return HOME.fullmatch(part) is not None or MENU_NAME.fullmatch(part) is not None


def _is_section(passage: Passage) -> bool:
    return passage.text.isupper() and SECTION_NAME.fullmatch(passage.line) is not None


def _may_be_headline(passage: Passage) -> bool:
    return passage.words > SECTION_MAX_WORDS and not passage.text.isupper() and first_match(passage) is None
