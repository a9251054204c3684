"""What rules ask of a passage: whether its whole line has a wording, and whether it may be the article's."""

from __future__ import annotations

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases import narration
from scrape.extractor.passages import Passage

LABEL_MAX_WORDS = 25
"""No label, prompt or credit is longer; longer passages are only met by rules that say so."""
CHARACTERS_A_WORD = 3
"""Where every character counts as a word, a label may have this many of them for each word that it may have."""
RELATED_LINK_MAX_WORDS = 30
"""A link to another article is a headline with a label before it."""
LINKED = 0.7
"""Share of linked characters from which a passage reads as a link, not as a sentence with one."""


def matches(pattern: LinePattern, passage: Passage, limit: int = LABEL_MAX_WORDS) -> bool:
    """Whether a passage of at most `limit` words has the wording as its whole line, and tells of nobody."""
    line = passage.line
    if passage.words > limit and len(line) > CHARACTERS_A_WORD * limit:  # as `is_short` says, without a call
        return False
    return pattern.fullmatch(line) is not None and narration().search(line) is None


def is_short(passage: Passage, limit: int = LABEL_MAX_WORDS) -> bool:
    """Whether a passage has at most `limit` words, or in scripts without spaces as many signs as those take."""
    return passage.words <= limit or len(passage.line) <= CHARACTERS_A_WORD * limit


def is_inner(passage: Passage) -> bool:
    """Whether a word or two among the paragraphs may be the article's: a heading, or an item of a list."""
    if passage.zone != "prose" or passage.link_density >= LINKED:
        return False
    return (passage.heading and passage.words <= 2) or (passage.item and passage.words == 1)


def is_said(passage: Passage) -> bool:
    """Whether a word or two may be what somebody says in a story: `— Back!`."""
    if passage.words > 2 or passage.link_density or passage.item:
        return False
    return passage.text[0] in "—–" or (passage.zone == "prose" and passage.text[-1] == "!")


def announces_link(labels: LinePattern, passage: Passage) -> bool:
    """Whether all that stands before a link, and ends with it, is a label: `Leggi anche` in a box of its own."""
    is_short = passage.label != "" and passage.words <= RELATED_LINK_MAX_WORDS
    return is_short and labels.fits(passage.label)
