"""The title of a text that was scraped: the line above its prose that is it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scrape.extractor.boilerplate.phrases.elsewhere import HOME, LEGAL_PAGE_NAME, PAGE_NAME
from scrape.extractor.boilerplate.rules.offers import cookie_notice, paywall_prompt
from scrape.extractor.boilerplate.rules.prompts import newsletter
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Passage, normalise, passage_of, passages_of, which_are_prose
from scrape.extractor.sources.text_head import TELLING, are_telling_parts
from scrape.extractor.sources.text_menus import SECTION_MAX_WORDS, Head
from scrape.patterns import compiled_late
from scrape.text import STOPS, count_words
from scrape.text_layout import WRAPPED_MIN_CHARACTERS

TITLE_MAX_WORDS = 30
REPEATED_TITLE_MIN_WORDS = 3
MOST_LINES_ABOVE = 500
"""Of those above the prose that may say the title again: each is compared with all before it. Menus have less."""
PATH_MAX_LINES = 5
"""From a first line that stands alone to the title that it ends with, if it is the path there."""
HEADING_MARKS = compiled_late(r"^#{1,6} +")
"""Of Markdown."""
_NOTICES = frozenset({cookie_notice.__name__, newsletter.__name__, paywall_prompt.__name__})
_TITLE_MARK = "# "
"""Of Markdown's headings the highest: the only one above the prose is the title."""
_NO_LABEL = ("{{", "{|", "| ")
"""How templates and tables of a wiki begin."""
_INNER_STOP = compiled_late(rf"[{STOPS}] [^\W\d_a-z]")


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    chunk: int
    """Lines of one chunk had no blank line between them and stay one block."""


def head_of(of_text: Sequence[Line]) -> Head:
    """The lines above the prose, if there is any."""
    texts = [line.text for line in of_text]
    prose = which_are_prose(texts)
    begins = [at for at, is_prose in enumerate(prose) if is_prose]
    first = next((at for at in begins if not _is_notice(texts[at])), begins[0] if begins else 0)
    is_alone = len(of_text) > 1 and of_text[0].chunk != of_text[1].chunk
    return Head(texts[:first], texts[first:], first_is_alone=is_alone)


def _is_notice(text: str) -> bool:
    """Whether what reads as prose is one that pages show above all else: on cookies, on subscriptions."""
    return first_match(passage_of(text)._replace(zone="head")) in _NOTICES


def title_of(of_text: Sequence[Line], head: Head, given_title: str | None) -> tuple[int | None, str | None]:
    """The line that is the title, if it stands there, and the title, which may be given."""
    if given_title is not None:
        lines, title = [passage.line for passage in head.passages], normalise(given_title)
        return (lines.index(title) if title in lines else None), given_title
    at = _title_in(of_text, head)
    return (None, None) if at is None else (at, HEADING_MARKS.sub("", of_text[at].text, count=1))


def _title_in(of_text: Sequence[Line], head: Head) -> int | None:
    """The one line that is marked as the title, one that names a page, one said twice above the prose, one below menus,
    the first label, or a first line that is marked, be it a sentence or a question."""
    marked = [at for at, line in enumerate(of_text) if line.text.startswith(_TITLE_MARK)]
    if len(marked) == 1 and marked[0] < len(head.texts) and head.passages[marked[0]].words:
        return marked[0]
    if head.first_is_alone and _names_page(head):
        return 0
    at = _said_again(head)
    if at is None:
        at = head.below_menus
    if at is None:
        at = _first_label(of_text, head)
    return 0 if at is None and head.first_is_alone and 0 in marked else at


def _said_again(head: Head) -> int | None:
    """The line that says the title, as one above it did. A first line that stands alone is only outdone by what it says
    itself, as the path to the page does."""
    texts, passages = head.texts, head.passages
    lines = [passage.line for passage in passages]
    stays = head.first_is_alone and bool(texts) and not head.menus[0] and _is_label(passages[0])
    for index, line in enumerate(lines[:MOST_LINES_ABOVE]):
        if not passages[index].words or (stays and not lines[0].endswith(line)) or head.rules[index] in TELLING:
            continue
        long_enough = count_words(line.replace("'", "")) >= REPEATED_TITLE_MIN_WORDS and (
            not stays or index <= PATH_MAX_LINES
        )
        said_before = any(
            (earlier == line and (long_enough or line == lines[0]))
            or (_ends_path(earlier, line) and (long_enough or HOME.match(earlier)))
            for earlier in lines[:index]
        )
        if said_before and count_words(line) <= TITLE_MAX_WORDS and not texts[index].endswith((".", ":")):
            return index
    return None


def _first_label(of_text: Sequence[Line], head: Head) -> int | None:
    for index, passage in enumerate(head.passages):
        is_open = passage.words > SECTION_MAX_WORDS and passage.text.endswith((",", ";"))
        if is_open or passage.is_sentence or _runs_on(of_text[index : index + 2]):
            break  # the text has begun
        if not head.menus[index] and _is_label(passage):
            return index
    return None


def _runs_on(lines: Sequence[Line]) -> bool:
    """Whether a line is the beginning of a sentence that was wrapped, not a headline: what is below begins small."""
    line, below = lines[0], lines[-1]
    is_full = len(line.text) >= WRAPPED_MIN_CHARACTERS and line.chunk == below.chunk
    return is_full and below.text[:1].islower() and _INNER_STOP.search(line.text) is not None


def _ends_path(path: str, line: str) -> bool:
    """Whether a line ends with another as a path does; what follows a colon is the rest of a title."""
    return path.endswith(line) and not path.removesuffix(line).endswith(": ")


def _names_page(head: Head) -> bool:
    """Whether the first line is the name of a page that other pages link to, and no other title follows."""
    if not head.texts:
        return False
    name = head.passages[0].line
    if LEGAL_PAGE_NAME.fullmatch(name):
        return True
    following = passages_of(head.texts[1:2], None)
    return PAGE_NAME.fullmatch(name) is not None and not any(map(_is_label, following))


def _is_label(passage: Passage) -> bool:
    """Whether a line above the text may be its title."""
    passage = passage.as_line_of("head")
    if passage.text.lstrip("\\").startswith(_NO_LABEL):
        return False
    is_short = 0 < passage.words <= TITLE_MAX_WORDS and not passage.text.endswith((".", ":", ",", ";"))
    return is_short and first_match(passage) is None and not are_telling_parts(passage)
