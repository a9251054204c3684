"""What shows the headline besides the article: the path to the page, and the headline again."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import elsewhere
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS
from scrape.extractor.passages import Passage
from scrape.patterns import compiled_late
from scrape.text import count_words

KICKER_MAX_WORDS = 6
"""Of the line above a headline."""
_CRUMB_SEPARATOR = compiled_late(r"\s*[›»>/|→❯·•]\s*|\s+-\s+")
_CRUMB_MAX_WORDS = 4

MAX_SIGNS = 12
"""By how many characters title and headline may differ that have the same words: dashes, dots, quotation marks."""
_BETWEEN_WORDS = compiled_late(r"[\W_]+")


def breadcrumb(passage: Passage) -> bool:
    """`Home > World > Title`, `Home Uncategorized Title`: the path to the page."""
    if passage.zone == "prose" or passage.words > 2 * LABEL_MAX_WORDS:
        return False
    line = passage.line
    from_home = elsewhere.HOME.match(line) is not None
    if from_home and passage.title and line.endswith(passage.title) and line != passage.title:
        return True
    crumbs = [crumb for crumb in _CRUMB_SEPARATOR.split(line) if crumb]
    if len(crumbs) < 2 or max(min(len(crumb.split()), count_words(crumb)) for crumb in crumbs[:-1]) > _CRUMB_MAX_WORDS:
        return False
    if elsewhere.HOME.fullmatch(crumbs[0]):
        return len(crumbs) > 2 or " - " not in line
    return passage.zone == "head" and bool(passage.title) and crumbs[-1] == passage.title


_SITE_BEHIND = compiled_late(r"\s*\([\w-]+(?:\.[\w-]+)+$")
"""`(news.example)`; the line has lost its last bracket."""


def repeated_title(passage: Passage) -> bool:
    """The headline again, above the article or as a heading in it; also without the path before it.

    Newspapers put a line over it, forums `Re:` before it, over each answer, and sites that collect links the name of
    the site behind it.
    """
    if not passage.title or not passage.line:
        return False
    if passage.zone == "head" and (
        _is_set_as(passage.line, passage.headline) or _has_its_words(passage.line, passage.title)
    ):
        return True
    if passage.line == f"re: {passage.title}":
        return True
    if passage.zone == "head" and _SITE_BEHIND.sub("", passage.line) == passage.title:
        return True
    if passage.zone == "head" and passage.heading and _has_kicker(passage):
        return True
    return passage.line == passage.title and (passage.zone == "head" or passage.heading)


def _is_set_as(line: str, headline: str) -> bool:
    """Whether a line is the headline, of which elements may stand without a space between them, and words be parted."""
    if line == headline or not headline or line[0] != headline[0] or abs(len(line) - len(headline)) > MAX_SIGNS:
        return line == headline
    if not (" " in line and " " in headline):  # `Now here` is not `Nowhere`
        return False
    return line.replace(" ", "") == headline.replace(" ", "").replace("\xad", "")


def _has_its_words(line: str, title: str) -> bool:
    """Whether a line is the title in all but its signs: `Keeper -- Gates Stay Shut`, `Keeper: gates stay shut`; or but
    for a word behind the sentence: `The keeper lets the gates stay shut. PHOTOS`."""
    if line[0] != title[0] or abs(len(line) - len(title)) > MAX_SIGNS:
        return False
    if title.startswith(line) and title[len(line) :].strip(".!? ").isalpha() and title[len(line)] in ".!?":
        return True
    return _BETWEEN_WORDS.sub(" ", line).strip() == _BETWEEN_WORDS.sub(" ", title).strip()


def _has_kicker(passage: Passage) -> bool:
    """Whether a heading is a line of its own, which a colon or nothing at all parts from the headline after it."""
    above = passage.line.removesuffix(passage.title)
    is_parted = above[-1:].strip() != "" or above.rstrip()[-1:] in {":", "|", "»"}
    return above != passage.line and is_parted and 0 < count_words(above) <= KICKER_MAX_WORDS
