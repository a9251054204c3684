"""Lines that ask the reader for something: to comment, share, follow or subscribe to letters."""

from __future__ import annotations

from typing import Final

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases import networks, newsletters, prompts
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS, is_inner, is_said, matches
from scrape.extractor.passages import Passage
from scrape.patterns import compiled_late

ROW_MIN_WORDS = 4
"""Of a row that asks for something; cells have shorter texts of any kind."""


def comment_prompt(passage: Passage) -> bool:
    """The comment form's labels and messages."""
    if passage.fixed and not _is_of_form(passage):
        return False
    if matches(prompts.FORM_FIELD, passage):
        return passage.text.endswith("*") or (passage.zone == "tail" and not passage.heading)
    if passage.zone == "tail" and not (passage.item or passage.heading) and _asks(prompts.PROMPT_BELOW, passage):
        return True
    if passage.zone == "tail" and not passage.text.endswith(".") and matches(prompts.NONE_BELOW, passage):
        return not (passage.item or passage.heading)
    if _asks(prompts.ON_TITLE, passage):
        return not _is_on_other(passage)
    return _asks(prompts.SLIP_REPORT, passage) or _asks(prompts.COMMENT_PROMPT, passage)


def _asks(asked: LinePattern, passage: Passage) -> bool:
    return matches(asked, passage, 2 * LABEL_MAX_WORDS)


def _is_of_form(passage: Passage) -> bool:
    """Whether a row below the text may be of a form that a table sets: a label or a sentence."""
    return passage.zone == "tail" and (passage.text.endswith((":", "*")) or passage.words >= ROW_MIN_WORDS)


def comment_section(passage: Passage) -> bool:
    """`3 comments`, `Leave a reply`: what follows is not the article's."""
    is_bare = passage.words == 1 or passage.line.isalpha()
    if passage.fixed or passage.zone == "head" or (passage.zone == "prose" and is_bare):
        # A bare `Comments` before prose may head a part of the article: `コメント` those of the actors.
        return False
    return matches(prompts.COMMENT_SECTION, passage) and not _is_on_other(passage)


def _is_on_other(passage: Passage) -> bool:
    """Whether a line above or among the paragraphs is on something else than the article: `Un commento a «Il molo»`."""
    if passage.zone == "tail" or quoted(passage.line) in passage.title:
        return False
    return prompts.ON_TITLE.fullmatch(passage.line) is not None


_QUOTED = compiled_late(r"[“„«\"] ?([^”“»\"]+)")


def quoted(line: str) -> str:
    """On what a line says that comments are: `2 thoughts on "Gulls return"`."""
    found = _QUOTED.search(line)
    return found[1].strip() if found else ""


def share_bar(passage: Passage) -> bool:
    """Buttons that share, print or count."""
    if passage.fixed:
        return False
    if passage.shares and passage.words <= LABEL_MAX_WORDS:
        return True
    if passage.zone != "prose" and matches(networks.NETWORK_NAME, passage):
        return True
    if passage.words == 1 and (
        is_inner(passage) or is_said(passage) or (passage.text.endswith(".") and passage.zone != "tail")
    ):
        return False
    return matches(networks.SHARE_BAR, passage)


def newsletter(passage: Passage) -> bool:
    """An invitation to subscribe."""
    if (
        not passage.heading
        and (passage.zone == "tail" or passage.link_density)
        and _asks(newsletters.START_WITH, passage)
    ):
        return True
    return (_asks(newsletters.NEWSLETTER, passage) or _asks_first(passage)) and not is_inner(passage)


def _asks_first(passage: Passage) -> bool:
    """`Want to know more? Subscribe to our newsletter`: whether a question stands before an invitation."""
    if "? " not in passage.line or not _asks(newsletters.ASKS_FIRST, passage):
        return False
    return newsletters.NEWSLETTER.fullmatch(passage.line.rpartition("? ")[2]) is not None


def follow_prompt(passage: Passage) -> bool:
    """`Follow us on ...`, `Download our app`."""
    if passage.zone != "prose" and matches(prompts.ABOUT_AUTHOR, passage):
        return True
    is_below = passage.zone == "tail" and not passage.is_set_apart
    if is_below and matches(networks.FOLLOW_BELOW, passage):
        return True
    if is_inner(passage) or _is_said(passage):
        return False
    return matches(networks.FOLLOW, passage, 2 * LABEL_MAX_WORDS)


SAID_MAX_WORDS: Final = 2
"""Of what somebody says among the prose: `Follow me!`."""


def _is_said(passage: Passage) -> bool:
    """Whether a word or two that nothing marks among the prose may be what somebody says, `Follow us.`: a prompt has no
    stop, and of one person none of more words than buttons have an exclamation mark."""
    if passage.zone != "prose" or passage.words > SAID_MAX_WORDS or passage.heading or passage.link_density:
        return False
    return passage.text[-1] in ".…" or (passage.text[-1] == "!" and passage.line.endswith(" me"))
