"""Why each passage of a page is removed: by the rule that it meets, or with one that does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from scrape.extractor.boilerplate.author_contacts import add_contacts
from scrape.extractor.boilerplate.byline_reasons import (
    add_author_notes,
    add_inner_bylines,
    add_labels_of_dates,
    add_names,
    extend_byline,
)
from scrape.extractor.boilerplate.mail_foot import add_mail_foot, add_views, add_votes
from scrape.extractor.boilerplate.phrases import origin, press, related
from scrape.extractor.boilerplate.phrases.prompts import REBLOGGED
from scrape.extractor.boilerplate.references import OF_MANUAL_REFERENCE
from scrape.extractor.boilerplate.rules.attribution import copyright_line
from scrape.extractor.boilerplate.rules.bylines import byline, dateline, is_sender
from scrape.extractor.boilerplate.rules.headlines import repeated_title
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS, LINKED, matches
from scrape.extractor.boilerplate.rules.navigation import tag_list
from scrape.extractor.boilerplate.rules.prompts import comment_prompt, comment_section, newsletter
from scrape.extractor.boilerplate.rules.related import adjacent_article, is_kind_of_link, related_label, related_link
from scrape.extractor.boilerplate.rules.table import first_matches
from scrape.extractor.passages import Passage
from scrape.patterns import compiled_late

SENTENCE_OF_ARTICLE_WORDS: Final = 8
"""From this length on a sentence below a list of other articles is no headline of them."""
COMMENTS_MAX_SHARE: Final = 0.5
"""Comments are cut from their heading on only where at least this share of the words stands above it."""


def reasons_of(
    passages: Sequence[Passage], authors: Sequence[str] = (), *, refers: Callable[[], bool] = bool
) -> list[str | None]:
    """For each passage the rule that removes it, or None where it stays; `authors` are known to have written it, and
    `refers` tells, if need be, that it has a chapter of references of its own."""
    found = _without_digest(passages, _without_entries(passages, first_matches(passages)))
    _add_labels_of_links(passages, found)
    _keep_own_labels(passages, found, refers)
    _keep_lettered(passages, found)
    _extend_labels(passages, found)
    _extend_headline(passages, found)
    _add_answers(passages, found)
    add_labels_of_dates(passages, found)
    add_names(passages, found, authors)
    add_inner_bylines(passages, found)
    extend_byline(passages, found)
    add_contacts(passages, found, authors)
    add_author_notes(passages, found, authors)
    _add_last_prompt(passages, found)
    add_views(passages, found)
    add_votes(passages, found)
    add_mail_foot(passages, found)
    _add_comments(passages, found)
    return _with_emptied_headings(passages, found)


def _add_comments(passages: Sequence[Passage], found: list[str | None]) -> None:
    """All from the heading of comments on, where it stands low enough."""
    left = COMMENTS_MAX_SHARE * sum(passage.words for passage in passages)
    for index, passage in enumerate(passages):
        if left <= 0 and comment_section(passage):
            is_note = passage.zone == "prose" and REBLOGGED.fullmatch(passage.line) is not None
            end = index + 1 if is_note else len(passages)
            found[index:end] = [reason or comment_section.__name__ for reason in found[index:end]]
            if not is_note:
                return
        left -= passage.words


MOST_ANSWERS: Final = 2
_ANSWERS: Final = frozenset(
    "yes no ja nein oui non sí si no sì sim não nee tak nie nej да нет так ні はい いいえ 是 否 예 아니요".split()
)


def _add_answers(passages: Sequence[Passage], found: list[str | None]) -> None:
    """The buttons behind what asks whether a page was of use: `Yes` and `No`."""
    asked = (at for at, passage in enumerate(passages) if found[at] and passage.line.endswith(("?", "？", "か")))
    for question in asked:
        for at in range(question + 1, min(question + 1 + MOST_ANSWERS, len(passages))):
            if passages[at].line.strip(" .,!|") not in _ANSWERS:
                break
            found[at] = found[at] or found[question]


MAX_DATELINES: Final = 4
"""Above its text a page has one date of its own, of publication and of change; more are those of what it lists."""


def _without_entries(passages: Sequence[Passage], found: list[str | None]) -> list[str | None]:
    """The reasons without those of the dates of a list of articles, above the first prose of the page, and of the names
    of a list of people."""
    senders = {at for at, reason in enumerate(found) if reason == byline.__name__ and is_sender(passages[at])}
    if senders and sum(map(is_sender, passages)) > origin.MOST_SIGNED:
        found = [None if at in senders else reason for at, reason in enumerate(found)]
    dates = {at for at, reason in enumerate(found) if reason == dateline.__name__ and passages[at].zone == "head"}
    if len(dates) <= MAX_DATELINES:
        return found
    return [None if at in dates else reason for at, reason in enumerate(found)]


def _add_labels_of_links(passages: Sequence[Passage], found: list[str | None]) -> None:
    """What announces other articles where links stand below it: a word below the prose, as `ALSO:` is, for above it
    such links lead to its parts; and a heading over several, `More on the ferries`.
    """
    for index, link in enumerate(passages[1:], start=1):
        label = passages[index - 1]
        if found[index - 1] is not None or label.fixed or label.link_density or link.link_density < LINKED:
            continue
        if (label.heading and _is_over_list(passages, index) and matches(related.MORE_ON, label)) or (
            label.zone == "tail" and related.BEFORE_LINKS.fullmatch(label.line.rstrip(": "))
        ):
            found[index - 1] = related_label.__name__


def _is_over_list(passages: Sequence[Passage], first: int) -> bool:
    return first + 1 < len(passages) and passages[first + 1].link_density >= LINKED


MIN_ENTRIES: Final = 2
PARAGRAPHS_A_LINK: Final = 3
"""Where there are fewer, the page is a digest, which tells of what it links to. Chosen as that of `inner_lists`."""


def _without_digest(passages: Sequence[Passage], found: list[str | None]) -> list[str | None]:
    """The reasons without those of headlines behind a kind, `Opinion: ...`, that head the paragraphs of a digest."""
    links = [at for at, reason in enumerate(found) if reason == related_link.__name__ and is_kind_of_link(passages[at])]
    heads = {at for at in links if at + 1 < len(passages) and passages[at + 1].is_prose}
    if len(heads) < MIN_ENTRIES or len(heads) * PARAGRAPHS_A_LINK <= sum(passage.is_prose for passage in passages):
        return found
    return [None if at in heads else reason for at, reason in enumerate(found)]


def _keep_own_labels(passages: Sequence[Passage], found: list[str | None], refers: Callable[[], bool]) -> None:
    """Labels of the page's own: over facts, as of what a program needs; over prose without a link that tells of shops,
    whose lists have none below theirs; a `See also` that heads a chapter of a manual."""
    labels = [at for at, reason in enumerate(found) if reason == related_label.__name__]
    own = [at for at in labels if at + 1 < len(passages) and _is_over_text(passages[at], passages[at + 1])]
    references = [at for at in labels if passages[at].line.rstrip(": ") in OF_MANUAL_REFERENCE]
    for index in (*own, *(references if references and refers() else ())):
        found[index] = None


ITEMS_BACK: Final = 8
"""Passages before an item of a list in which that before it begins: an item may have several paragraphs."""


def _keep_lettered(passages: Sequence[Passage], found: list[str | None]) -> None:
    """The third item of a list, which begins as copyright does: `(c) ...` behind `(b) ...`; not before a year."""
    for at, reason in enumerate(found):
        if reason != copyright_line.__name__:
            continue
        sign, rest = passages[at].text[:3], passages[at].text[3:].lstrip()
        if sign.lower() == "(c)" and not rest[:1].isdigit():
            before = passages[max(0, at - ITEMS_BACK) : at]
            found[at] = None if any(passage.text[:3].lower() == "(b)" for passage in before) else reason


MAX_TERM_SPACES: Final = 2
"""In what a fact names before its colon."""


def _is_over_text(label: Passage, below: Passage) -> bool:
    """Whether a fact stands right below a label, or, below one of goods, prose without a link."""
    term, colon, _ = below.text.partition(": ")
    if below.item and below.link_density < LINKED and colon and term.count(" ") <= MAX_TERM_SPACES:
        return True
    is_text = not below.link_density and below.is_prose and below.is_sentence
    return is_text and label.heading and related.GOODS.search(label.text) is not None


_LABELS: Final = frozenset({related_label.__name__, tag_list.__name__, adjacent_article.__name__})
_FILLED: Final = compiled_late(r"[:：|]\s*\w")


def _extend_labels(passages: Sequence[Passage], found: list[str | None]) -> None:
    """What a label announces goes with it: linked passages, and below the article whatever is no prose.

    A heading that leads nowhere ends the list: the article goes on, or another section begins. Below tags in the line
    of their label only what has links goes: `Category: Mains` stands over what a recipe takes.
    """
    label: str | None = None
    is_filled = False
    for index, passage in enumerate(passages):
        if found[index] is not None:
            if found[index] in _LABELS:
                label = found[index]
                is_filled = label == tag_list.__name__ and _FILLED.search(passage.text) is not None
        elif is_filled and not passage.link_density:
            label = None
        elif label is not None and not passage.fixed and _is_listed(passage):
            found[index] = label
        else:
            label = None


ABOVE_MAX_SHARE: Final = 0.5
"""Of the words: where more stand above the headline, they are the page, as the goods of a shop are. Of the labelled
pages one has so much."""
MINOR_HEADING: Final = 4
"""The level from which a heading that repeats the headline is one of a part of the page, as of a shop's description."""


def _extend_headline(passages: Sequence[Passage], found: list[str | None]) -> None:
    """What stands above the headline is the site's, not the article's."""
    repeated = [index for index, reason in enumerate(found) if reason == repeated_title.__name__]
    in_head = [index for index in repeated if passages[index].zone == "head" and passages[index].level < MINOR_HEADING]
    as_headings = [index for index in in_head if passages[index].heading]
    above = passages[: (as_headings or in_head)[-1] if in_head else 0]
    if sum(passage.words for passage in above) > ABOVE_MAX_SHARE * sum(passage.words for passage in passages):
        return
    for index in range(len(above)):
        if not passages[index].is_sentence:
            found[index] = found[index] or "above_headline"


def _add_last_prompt(passages: Sequence[Passage], found: list[str | None]) -> None:
    """The last prose of a page, where it asks readers for something, and so is none of the article."""
    last = next((at for at in range(len(passages) - 1, -1, -1) if passages[at].zone == "prose"), None)
    if last is not None and found[last] is None and passages[last].is_prose:
        below = passages[last]._replace(zone="tail")
        rules = (rule.__name__ for rule in (comment_prompt, newsletter) if not below.fixed and rule(below))
        found[last] = next(rules, None)


def _is_listed(passage: Passage) -> bool:
    if passage.link_density >= LINKED:
        return True
    is_short = passage.words <= LABEL_MAX_WORDS and not passage.is_prose
    return passage.zone == "tail" and not passage.heading and is_short and not _goes_on(passage)


def _goes_on(passage: Passage) -> bool:
    """Whether a whole sentence says that the article goes on: headlines have no full stop, and excerpts are cut."""
    is_cut = passage.text.endswith(("…", "...", "[…]", "[...]"))
    return passage.words >= SENTENCE_OF_ARTICLE_WORDS and passage.is_sentence and not is_cut


LONGEST_END_MARK: Final = 12
LONGEST_WORDED_END: Final = 50
_SIGNS_AROUND_END: Final = "*_-–—#~•·=+ "
_SIGNS_OF_END: Final = frozenset(_SIGNS_AROUND_END)
_THIRTY: Final = compiled_late(r"([-–—*#]+) ?30 ?\1")


def _is_end_mark(passage: Passage) -> bool:
    """Whether a line has no letter, and no figure but a `30` between dashes, which wires end a text with; or says
    between signs that it ends."""
    text = passage.text
    if passage.fixed or len(text) > LONGEST_WORDED_END:
        return False
    if text[0] in _SIGNS_OF_END and text[-1] in _SIGNS_OF_END and (said := text.strip(_SIGNS_AROUND_END)):
        return _THIRTY.fullmatch(text) is not None or press.END_OF_RELEASE.fullmatch(said.casefold()) is not None
    return len(text) <= LONGEST_END_MARK and _SIGNS_OF_END.issuperset(text)


LISTED_HEADINGS: Final = 3
"""So many headings with nothing between them are what the page lists: its goods, or questions without their answers."""


def _with_emptied_headings(passages: Sequence[Passage], found: list[str | None]) -> list[str | None]:
    """Removes headings at the end that nothing follows, unless they are a list; one of links leads to other pages. And
    signs that part what went from the text, or end it: `***`, `-30-`."""
    found = list(found)
    for index in range(len(found) - 1, -1, -1):
        if found[index] is None:
            if not _is_end_mark(passages[index]):
                break
            found[index] = "end_mark"
    kept = [index for index, reason in enumerate(found) if reason is None]
    last = next((at for at in range(len(kept), 0, -1) if not passages[kept[at - 1]].heading), 0)
    if not last and len(kept) < LISTED_HEADINGS:  # all that is said is set as headings, some of which are paragraphs
        last = max((at for at, index in enumerate(kept, 1) if passages[index].is_prose), default=0)
    at_end = frozenset(kept[last:])
    leads_on = last > 0 and any(passages[index].link_density >= LINKED for index in at_end)
    if leads_on or len(at_end) < LISTED_HEADINGS:
        found = [reason if index not in at_end else "empty_heading" for index, reason in enumerate(found)]
    return found
