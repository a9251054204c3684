"""Lines that announce other articles: the neighbours of this one, labels of lists, links between paragraphs."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import elsewhere, related
from scrape.extractor.boilerplate.rules.matching import (
    LABEL_MAX_WORDS,
    LINKED,
    RELATED_LINK_MAX_WORDS,
    announces_link,
    is_inner,
    matches,
)
from scrape.extractor.passages import Passage, normalise

MORE_FROM_MAX_WORDS = 5
"""Among prose: `More from The Example`."""


def adjacent_article(passage: Passage) -> bool:
    """`Previous article`, `Next post: ...`, `Previous articleTram drivers voteNext article...`."""
    is_unlinked = passage.link_density < LINKED and passage.words > 2
    if passage.fixed or (passage.zone == "prose" and (passage.words > 4 or passage.heading or is_unlinked)):
        return False
    if passage.item and is_inner(passage):
        return False
    if passage.zone == "tail" and passage.text[-1].isalnum() and _goes_on_as_headline(passage):
        return True
    return matches(elsewhere.ADJACENT_ARTICLE, passage) or (
        passage.zone != "head" and matches(elsewhere.GLUED_ADJACENT, passage, 2 * LABEL_MAX_WORDS)
    )


def _goes_on_as_headline(passage: Passage) -> bool:
    """Whether what follows a label of two words begins with a capital."""
    words = passage.text.split(" ", 2)
    return len(words) > 2 and words[2][:1].isupper() and matches(elsewhere.ADJACENT_HEADLINE, passage)


def related_label(passage: Passage) -> bool:
    """The heading of a list of other articles."""
    if passage.fixed or passage.text.endswith((".", "?")):
        return False
    if (passage.zone != "prose" or passage.words <= MORE_FROM_MAX_WORDS) and related.MORE_FROM.fullmatch(passage.text):
        return True
    return matches(related.RELATED_LABEL, passage) or (passage.zone == "tail" and matches(related.RELATED_BY, passage))


_QUOTES_AFTER = '»”"'


def related_link(passage: Passage) -> bool:
    """`Read more: ...`: a link to another article, between paragraphs."""
    if passage.fixed:
        return False
    if announces_link(related.RELATED_LABEL, passage) or _announces_without_colon(passage):
        return True
    is_link = passage.link_density >= LINKED
    if is_link and passage.words <= RELATED_LINK_MAX_WORDS and _announces_headline(passage):
        return True
    if passage.text.rstrip(_QUOTES_AFTER).endswith((".", "!") if is_link else (".", "!", "?")):
        return False
    if _is_led_by_capitals(passage.text, " | ", MIN_BARRED_SPACES) and passage.text.count("|") == 1:
        return True
    return matches(related.RELATED_LINK, passage, RELATED_LINK_MAX_WORDS)


def _announces_without_colon(passage: Passage) -> bool:
    """Whether a label before a link that ends the line would be an announcement with a colon: `Read more` in a box."""
    if not passage.label or passage.words > RELATED_LINK_MAX_WORDS or passage.item:
        return False
    label = normalise(passage.label)
    return related.RELATED_LINK.fullmatch(f"{label}: {passage.line[len(label) :].lstrip()}") is not None


def _announces_headline(passage: Passage) -> bool:
    """Whether a linked line is an announcement and a headline, in which somebody may speak."""
    if any(pattern.fullmatch(passage.line) is not None for pattern in (related.ANNOUNCED_LINK, related.RELATED_LINK)):
        return True
    return is_kind_of_link(passage)


def is_kind_of_link(passage: Passage) -> bool:
    """`Opinion: The harbour deserves better`."""
    return not (passage.item or passage.heading) and related.KIND_OF_LINK.fullmatch(passage.line) is not None


MIN_HEADLINE_SPACES = 2
"""In a headline behind a label: `DIRECTOR: Jane Doe` names somebody."""
MIN_BARRED_SPACES = 3
"""The same behind a bar."""


def _is_led_by_capitals(text: str, sign: str, least: int) -> bool:
    """`STORY: The ferry that never sailed`, `READ | The ferry that never sailed`, with so many
    spaces behind the sign."""
    label, found, headline = text.partition(sign)
    if not found or not label.isupper() or headline.isupper() or headline.count(" ") < least:
        return False
    return related.LABEL_IN_CAPITALS.fits(label)


MIN_HEADLINE = 20
"""Linked characters of a headline in brackets: `[See Appendix B]` leads to a part of the text."""


def related_headline(passage: Passage) -> bool:
    """`STORY: The ferry that never sailed`, `[See the ferries of the coast.]`: a link among the prose, set apart
    from it by capitals or brackets. Golds keep none of five of articles, and one of a forum."""
    if not passage.link_density or passage.zone != "prose" or passage.words > RELATED_LINK_MAX_WORDS:
        return False
    if passage.is_set_apart or passage.within or passage.is_prose:
        return False
    if _is_in_brackets(passage):
        return True
    is_link = passage.link_density >= LINKED or passage.label.rstrip() == f"{passage.text.partition(': ')[0]}:"
    return is_link and _is_led_by_capitals(passage.text, ": ", MIN_HEADLINE_SPACES)


def _is_in_brackets(passage: Passage) -> bool:
    text = passage.text
    if not (text.startswith("[") and text.endswith("]")):
        return False
    linked = passage.link_density * len(text)
    return linked >= MIN_HEADLINE and related.READ_ELSEWHERE.match(text) is not None
