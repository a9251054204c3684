"""The lines above a text that was scraped earlier: menus, and those that say who wrote it, and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scrape.extractor.boilerplate.phrases import origin
from scrape.extractor.boilerplate.phrases.elsewhere import HOME, MENU_NAME, SECTION_NAME
from scrape.extractor.boilerplate.rules.bylines import byline, byline_below, dateline, is_job_below
from scrape.extractor.boilerplate.rules.headlines import breadcrumb
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS
from scrape.extractor.boilerplate.rules.navigation import navigation
from scrape.extractor.boilerplate.rules.offers import cookie_notice, paywall_prompt
from scrape.extractor.boilerplate.rules.prompts import newsletter, share_bar
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.boilerplate.stamps import besides_moments, names_publication
from scrape.extractor.metadata.change_words import CHANGE
from scrape.extractor.metadata.date_reader import DateReader
from scrape.extractor.metadata.name_lists import split_names, without_jobs
from scrape.extractor.metadata.names import is_personal
from scrape.extractor.passages import Passage, normalise, passages_of
from scrape.patterns import compiled_late

TELLING = frozenset({byline.__name__, dateline.__name__})
"""The rules whose lines say who wrote a text, and when."""

BUTTONS = frozenset({navigation.__name__, share_bar.__name__})
"""The rules whose lines are pressed."""

OF_FRAME = frozenset(
    rule.__name__ for rule in (breadcrumb, navigation, share_bar, cookie_notice, newsletter, paywall_prompt)
)
"""The rules whose lines frame an article."""
LABEL_WORDS = 3
"""Of the label of a date, or of how many comments there are."""
HEAD_MAX_LINES = 40
"""Below a headline, in which it is said who wrote the text, and when."""
NEAR = 2
"""Lines between what stands together above a text."""
STANDFIRST_MAX_BELOW = 8
"""Lines between a standfirst and the text."""
MAX_TOLD = 4
"""More dates above a text are those of what it lists."""
NOTE_LINES = 2
"""At the end of a text, where it may say who wrote it."""
_WORD = compiled_late(r"[\w'’-]+")
_LETTERS = r"[\w\u0900-\u0dff\u0e31-\u0e4e.'’-]"
"""Of a name: letters, and the vowel signs that are no letters to `re`."""
_NAME = rf"[^\W\d_]{_LETTERS}*(?: [^\W\d_]{_LETTERS}*){{1,6}}"
_NAMES = compiled_late(rf"{_NAME}(?:(?:, | & | \| ){_NAME}){{0,3}}")
"""Words that may be names, with what joins them, which may be another word."""
READING = compiled_late(
    r"\W?\d{1,3}(?: ?[-–] ?\d{1,3})? ?"
    r"(?:'|min(?:\.|uten?|uto?s?|uti|utes?|uter|uut+ia?)?|мин(?:ут[аы]?)?|хв|λεπτά|分鐘?|분)"
    r"(?: (?:read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|läsning|läsetid|læsetid|czytania"
    r"|чтения))?"
)
"""How long reading takes."""
_COUNTED = (
    r"comments?|views?|shares?|kommentare?|aufrufe|commentaires?|vues|comentarios?|comentários?|vistas|commenti|reacties"
    r"|kommentarer|visningar|visninger|komentarz[ey]?|wyświetle[ńn]\w*|komentářů?|комментари\w*|просмотр\w*|yorum"
)
_PRESSED = (
    r"listen|anhören|vorlesen|merken|écouter|escuchar|ascolta|ouvir|luister|bewaar|posłuchaj|skomentuj|lyssna|lyt|kuuntele"
    r"|слушать|слухати|dinle|poslechnout|save|stampa|drucken|speichern|imprimer|enregistrer|imprimir|guardar|afdrukken"
    r"|drukuj|skriv ut|udskriv|tulosta|печать|распечатать|друк|yazdır|tisk(?:nout)?"
)
"""Labels of buttons that are ordinary words anywhere else in a text."""
_HOUR = r"\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:uhr|[a-z]{3,4}))?"
_ARCHIVES = (
    r"getty images|shutterstock|i?stock(?:photo)?|alamy(?: stock photo)?|adobe ?stock|depositphotos|picture alliance"
)
"""Of pictures: alone above a text they name whose its picture is."""
_COUNT = compiled_late(
    rf"[\W_]{{1,3}}|(?:\d{{1,3}}(?:[.,]\d{{1,3}})?[km]?)?(?: ?(?:{_COUNTED}))?|a a(?: a)?|{_HOUR}|{_PRESSED}"
    rf"|viewed \d[\d.,]*[km]? times|{_ARCHIVES}"
    r"|(?:阅读|浏览|评论|點閱|瀏覽|回應|댓글|조회수?|コメント|閲覧)\s?[:：(（]?\s?\d[\d,]*[)）]?"
)
BAR = compiled_late(r"\s+[|•·>»›→]\s+")
_PLACE_AND_DATE = compiled_late(
    r"(?:New|North|South|East|Port|Fort|Mount|Lake|Cape|Saint|St\.?|San|Santa|Los|Las|Bad|Sankt) [^\W\d_][\w'’-]+"
    r"\s*[|•·,–—-]\s*[^|]*\d"
)
"""A line that says when, and by its first word where, not who."""


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
        is_nobody = is_nobody or origin.NEWSROOM.fullmatch(normalise(line)) is not None
        authors = authors or (
            () if is_nobody else without_jobs(split_names(line) or split_names(besides_moments(line) or ""))
        )
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
    said = _said_in_text(passages, reasons)
    below = range(title_at + 1, min(title_at + 1 + HEAD_MAX_LINES, len(passages)))
    head = [at for at in below if passages[at].zone == "head"]
    for at in head:
        if reasons[at] is None and not passages[at].fixed and tells(passages[at], said):
            reasons[at] = dateline.__name__
    told = {at for at in head if reasons[at] in TELLING or _times_reading(passages, at, reasons[at], said)}
    if len(told) > MAX_TOLD:
        return
    is_named = any(reasons[at] == byline.__name__ for at in head)
    for at in head:
        if told.isdisjoint(range(at - NEAR, at + NEAR + 1)):
            continue
        if reasons[at] is None and not passages[at].fixed:
            above = reasons[at - 1] if at else None
            reasons[at] = found = _kind_beside_told(passages[at], above, None if is_named else said)
            is_named = is_named or found == byline.__name__
            if found is not None:
                told.add(at)
        elif reasons[at] in OF_FRAME:
            told.add(at)  # what is pressed or counted stands together


def _said_in_text(passages: Sequence[Passage], reasons: Sequence[str | None]) -> str:
    """The sentences of the text but for the last of a long one, which may be notes on who wrote it."""
    sentences = [
        passage.text
        for passage, reason in zip(passages, reasons, strict=True)
        if reason is None and passage.zone != "head" and passage.is_sentence
    ]
    return " ".join(sentences if len(sentences) <= 2 * NOTE_LINES else sentences[:-NOTE_LINES])


def _kind_beside_told(passage: Passage, above: str | None, said: str | None) -> str | None:
    """By what rule goes a line beside others that tell: a name, if none is known, a job below one, a count, a label."""
    if said is not None and _are_names(passage.text, said):
        return byline.__name__
    if above == byline.__name__ and is_job_below(passage):
        return byline.__name__
    return dateline.__name__ if _stands_beside_told(passage) else None


def _stands_beside_told(passage: Passage) -> bool:
    """Whether a line is how long reading takes, a count, a button, or the label of a date."""
    if READING.fullmatch(passage.line) or _COUNT.fullmatch(passage.line):
        return True
    return passage.words <= LABEL_WORDS and names_publication(passage.text)


def _add_below_standfirst(passages: list[Passage], reasons: list[str | None], title_at: int) -> None:
    """Lines on who wrote a text, and when, below one passage of prose, its standfirst, are above the text."""
    first = next((at for at, passage in enumerate(passages) if passage.zone == "prose"), 0)
    if not title_at < first <= title_at + NEAR:
        return
    end = first + 1
    while end < len(passages) and end - first <= STANDFIRST_MAX_BELOW:
        if passages[end].is_sentence:
            break
        end += 1
    below = {at: passages[at]._replace(zone="head") for at in range(first + 1, end)}
    rules = {at: first_match(passage) for at, passage in below.items()}
    is_dated = any(rule == dateline.__name__ for rule in rules.values())
    is_named = any(_are_names(passage.text, "") or rules[at] == byline.__name__ for at, passage in below.items())
    if (is_dated and is_named) or any(map(byline_below, below.values())):
        for at, passage in below.items():
            passages[at], reasons[at] = passage, reasons[at] or rules[at]


def _times_reading(passages: Sequence[Passage], at: int, reason: str | None, said: str) -> bool:
    """Whether a line says how long reading takes, or how long something does, below who wrote the text."""
    is_time = READING.fullmatch(passages[at].line) is not None
    return is_time and (reason is not None or _are_names(passages[at - 1].text, said))


def tells(passage: Passage, said: str) -> bool:
    """Whether a line is a name beside a date, or several parts of which each goes alone: `March 3 · 4 comments`."""
    if passage.words > LABEL_MAX_WORDS:
        return False
    besides = besides_moments(passage.text)
    if besides and _are_names(besides, said) and passage.text.startswith(besides):
        return True
    return are_telling_parts(passage)


def are_telling_parts(passage: Passage) -> bool:
    """Whether bars part a line into what goes alone, and a part says who wrote the text, or when."""
    parts = passages_of(BAR.split(passage.text), None)
    if len(parts) == 1:
        return False
    rules = [first_match(part.as_line_of("head")) or _COUNT.fullmatch(part.line) for part in parts]
    return all(rules) and not TELLING.isdisjoint(rules)


def _are_names(text: str, said: str) -> bool:
    """Whether a line is full names, of people that the text does not tell of."""
    if not _NAMES.fullmatch(text) or _PLACE_AND_DATE.match(f"{text} | 1"):
        return False
    names = split_names(text)
    if not names or not all(is_personal(name) and " " in name for name in names):
        return False
    if any(is_menu_name(word) for word in normalise(text).split()):
        return False
    told_of = set(_WORD.findall(said.casefold()))
    return not any(name.rsplit(" ", 1)[-1].casefold() in told_of for name in names)


def is_menu_name(line: str) -> bool:
    """Whether menus have a line, in lower case, among their parts."""
    return any(known.fullmatch(line) for known in (SECTION_NAME, MENU_NAME, HOME))
