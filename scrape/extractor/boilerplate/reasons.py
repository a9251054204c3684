"""Why each passage of a page is removed: by the rule that it meets, or with one that does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from scrape.extractor.boilerplate.author_notes import author_in_note
from scrape.extractor.boilerplate.phrases import origin, related
from scrape.extractor.boilerplate.phrases.prompts import REBLOGGED
from scrape.extractor.boilerplate.references import OF_REFERENCE
from scrape.extractor.boilerplate.rules.bylines import (
    BY,
    BYLINE_MAX_WORDS,
    NOTE_MAX_WORDS,
    byline,
    byline_below,
    dateline,
    dateline_below,
    is_agency,
    is_in_capitals,
    is_job_below,
    is_sender,
    writer_in_note,
)
from scrape.extractor.boilerplate.rules.headlines import repeated_title
from scrape.extractor.boilerplate.rules.matching import LABEL_MAX_WORDS, LINKED
from scrape.extractor.boilerplate.rules.navigation import tag_list
from scrape.extractor.boilerplate.rules.prompts import comment_prompt, comment_section, newsletter
from scrape.extractor.boilerplate.rules.related import adjacent_article, related_label
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.boilerplate.stamps import besides_moments
from scrape.extractor.passages import Passage, is_prose, is_sentence
from scrape.text import COLONS, STOPS, count_words

NAME_MAX_WORDS: Final = 5
SENTENCE_OF_ARTICLE_WORDS: Final = 8
"""From this length on a sentence below a list of other articles is no headline of them."""
COMMENTS_MAX_SHARE: Final = 0.5
"""Comments are cut from their heading on only where at least this share of the words stands above it."""


def reasons_of(
    passages: Sequence[Passage], authors: Sequence[str] = (), *, refers: Callable[[], bool] = bool
) -> list[str | None]:
    """For each passage the rule that removes it, or None where it stays; `authors` are known to have written it, and
    `refers` tells, if need be, that it has a chapter of references of its own."""
    found = _without_entries(passages, [first_match(passage) for passage in passages])
    _add_labels_of_links(passages, found)
    _keep_own_labels(passages, found, refers)
    _extend_labels(passages, found)
    _extend_headline(passages, found)
    _add_answers(passages, found)
    _add_names(passages, found, authors)
    _add_inner_bylines(passages, found)
    _extend_byline(passages, found)
    _add_author_notes(passages, found, authors)
    _add_last_prompt(passages, found)
    total = sum(passage.words for passage in passages)
    above = 0
    for index, passage in enumerate(passages):
        if above >= total * COMMENTS_MAX_SHARE and comment_section(passage):
            if passage.zone == "prose" and REBLOGGED.fullmatch(passage.line):
                found[index] = found[index] or comment_section.__name__
                continue
            found[index:] = [reason or comment_section.__name__ for reason in found[index:]]
            break
        above += passage.words
    return _with_emptied_headings(passages, found)


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


ABOVE_MAX_SHARE: Final = 0.5
"""Of the words: where more stand above the headline, they are the page, as the goods of a shop are. Of the labelled
pages one has so much."""
MINOR_HEADING: Final = 4
"""The level from which a heading that repeats the headline is one of a part of the page, as of a shop's description."""
_LABELS: Final = frozenset({related_label.__name__, tag_list.__name__, adjacent_article.__name__})


MAX_TERM_SPACES: Final = 2
"""In what a fact names before its colon."""


def _add_labels_of_links(passages: Sequence[Passage], found: list[str | None]) -> None:
    """A word below the prose that announces other articles, as `ALSO:` does, where links stand below it. Above the
    prose such links lead to its parts.
    """
    for index, link in enumerate(passages[1:], start=1):
        label = passages[index - 1]
        may_be_label = found[index - 1] is None and label.zone == "tail" and not (label.fixed or label.link_density)
        if may_be_label and link.link_density >= LINKED and related.BEFORE_LINKS.fullmatch(label.line.rstrip(": ")):
            found[index - 1] = related_label.__name__


def _keep_own_labels(passages: Sequence[Passage], found: list[str | None], refers: Callable[[], bool]) -> None:
    """Labels of the page's own: over facts, as of what a program needs; over prose without a link that tells of shops,
    whose lists have none below theirs; a `See also` that heads a chapter of a manual."""
    labels = [at for at, reason in enumerate(found) if reason == related_label.__name__]
    own = [at for at in labels if at + 1 < len(passages) and _is_over_text(passages[at], passages[at + 1])]
    references = [at for at in labels if passages[at].line.rstrip(": ") in OF_REFERENCE]
    for index in (*own, *(references if references and refers() else ())):
        found[index] = None


def _is_over_text(label: Passage, below: Passage) -> bool:
    """Whether a fact stands right below a label, or, below one of goods, prose without a link."""
    term, colon, _ = below.text.partition(": ")
    if below.item and below.link_density < LINKED and colon and term.count(" ") <= MAX_TERM_SPACES:
        return True
    is_text = not below.link_density and is_prose(below.text, below.words) and is_sentence(below.text, below.words)
    return is_text and label.heading and related.GOODS.search(label.text) is not None


def _extend_labels(passages: Sequence[Passage], found: list[str | None]) -> None:
    """What a label announces goes with it: linked passages, and below the article whatever is no prose.

    A heading that leads nowhere ends the list: the article goes on, or another section begins.
    """
    label: str | None = None
    for index, passage in enumerate(passages):
        if found[index] is not None:
            label = found[index] if found[index] in _LABELS else label
        elif label is not None and not passage.fixed and _is_listed(passage):
            found[index] = label
        else:
            label = None


def _extend_headline(passages: Sequence[Passage], found: list[str | None]) -> None:
    """What stands above the headline is the site's, not the article's."""
    repeated = [index for index, reason in enumerate(found) if reason == repeated_title.__name__]
    in_head = [index for index in repeated if passages[index].zone == "head" and passages[index].level < MINOR_HEADING]
    as_headings = [index for index in in_head if passages[index].heading]
    above = passages[: (as_headings or in_head)[-1] if in_head else 0]
    if sum(passage.words for passage in above) > ABOVE_MAX_SHARE * sum(passage.words for passage in passages):
        return
    for index in range(len(above)):
        if not is_sentence(passages[index].text, passages[index].words):
            found[index] = found[index] or "above_headline"


_BESIDE_NAMES: Final = BY | {"and", "und", "et", "y", "e", "en", "&", ",", "|", "·", "•", "/", "-", "–", "—"}

_BESIDE_DATES: Final = _BESIDE_NAMES | frozenset(
    "published posted written updated filed under in on at last the of for read min minutes words comments views tagged"
    " veröffentlicht am um uhr zuletzt aktualisiert erstellt publié le à dans mis jour publicado en el a las"
    " pubblicato il alle op om".split()
)
"""Words in lower case beside a name and a date; names of sections have capitals."""
_NOTE_MARKS: Final = frozenset("*†‡§¶✉#")
WORDS_OF_NAME: Final = 6
"""Of each author in a line of many, with the marks behind the name."""
BESIDE_MAX_WORDS: Final = 8
"""Beside names and dates: `written by`, `filed under Harbour and Sea`. By eye, not swept."""
_SENTENCE_ENDS: Final = frozenset(STOPS + COLONS)


def _add_names(passages: Sequence[Passage], found: list[str | None], authors: Sequence[str]) -> None:
    """Lines above the prose that say nothing but who wrote the text, as is known from elsewhere, and when."""
    authors = (*authors, *(author.replace(".", "") for author in authors if "." in author))
    most = max(BYLINE_MAX_WORDS, WORDS_OF_NAME * len(authors))
    for index, passage in enumerate(passages if authors else ()):
        if passage.zone != "head":
            return
        is_line = not (passage.fixed or passage.item) and passage.words <= most
        if not is_line or found[index] is not None:
            continue
        is_named = any(author in passage.text for author in authors) and _is_of_names(passage, authors)
        if is_named or ("@" in passage.text and _is_address(passage.text, authors)):
            found[index] = byline.__name__


def _is_address(text: str, authors: Sequence[str]) -> bool:
    """Whether a line is nothing but the address of one of the authors: `maja.lind@post.example`."""
    box, _, host = text.partition("@")
    if " " in text or "." not in host:
        return False
    return any(part in box.casefold() for author in authors for part in author.casefold().split() if len(part) > 2)


def _is_of_names(passage: Passage, authors: Sequence[str]) -> bool:
    """Whether a line is names and what joins them, or has few words beside those and a date: where or how it was
    published."""
    text = passage.text
    for author in authors:
        text = text.replace(author, " ")
    rest = besides_moments(text)
    if rest is None and origin.AGO.search(text):
        rest = origin.AGO.sub(" ", text)
    if rest is not None:
        if passage.heading or count_words(rest) > BESIDE_MAX_WORDS or text.rstrip()[-1:] in _SENTENCE_ENDS:
            return False
        return all(word in _BESIDE_DATES or not word[0].islower() for word in rest.replace(",", " ").split())
    words = text.replace(",", " ").split()
    return not passage.heading and all(_is_beside_names(word.casefold()) for word in words)


def _is_beside_names(word: str) -> bool:
    """Whether it joins names, is an agency, or refers to a note, as behind names of scientists: `1`, `†`."""
    if word in _BESIDE_NAMES or word in _NOTE_MARKS or (word.isdigit() and len(word) <= 2):
        return True
    return origin.AGENCY.fullmatch(word) is not None


STANDFIRST_MAX_PASSAGES: Final = 3
"""Above a byline; of these one is prose."""


def _add_inner_bylines(passages: Sequence[Passage], found: list[str | None]) -> None:
    """Bylines that stand below prose: of the text behind the standfirst, or behind another text."""
    above = 0
    only_in_capitals = _only_in_capitals(passages)
    for index, passage in enumerate(passages):
        if found[index] is None and passage.zone == "prose":
            is_near = above == 1 and index <= STANDFIRST_MAX_PASSAGES
            if index == only_in_capitals or (is_near and _is_below_standfirst(index, passages)):
                found[index] = byline.__name__
        above += is_prose(passage.text, passage.words)


def _only_in_capitals(passages: Sequence[Passage]) -> int | None:
    """The line that is a byline in capitals, if it is the one of its page; behind a heading it is of the part below."""
    in_capitals = [index for index, passage in enumerate(passages) if is_in_capitals(passage)]
    if len(in_capitals) != 1:
        return None
    (index,) = in_capitals
    above = passages[index - 1]
    is_of_part = index > 0 and above.heading and above.line not in {above.title, above.headline}
    return None if is_of_part else index


def _is_below_standfirst(index: int, passages: Sequence[Passage]) -> bool:
    """Whether a line says who wrote the text or when; of several dates each is of the part below it."""
    passage = passages[index]
    if _is_one_of_several(passage, passages):
        return False
    return byline_below(passage) or (
        dateline_below(passage) and not any(dateline_below(other) for other in passages[index + 1 :])
    )


def _is_one_of_several(passage: Passage, passages: Sequence[Passage]) -> bool:
    """Whether other short lines begin as a line does: ways to get somewhere, posts and their dates."""
    first, blank, _ = passage.text.partition(" ")
    return sum(each.words <= passage.words and each.text.startswith(first + blank) for each in passages) > 1


def _extend_byline(passages: Sequence[Passage], found: list[str | None]) -> None:
    """The name under a `By` that stands alone, and the agency or the job under a byline."""
    for index, name in enumerate(passages[1:], start=1):
        if found[index] is None and found[index - 1] == byline.__name__:
            is_name = name.zone == "head" and name.words <= NAME_MAX_WORDS and not is_sentence(name.text, name.words)
            if is_agency(name) or is_job_below(name) or (is_name and passages[index - 1].line in BY):
                found[index] = byline.__name__


NOTES_MAX: Final = 3
"""Passages at the end among which notes about who wrote the text stand."""


def _add_author_notes(passages: Sequence[Passage], found: list[str | None], authors: Sequence[str]) -> None:
    """Notes about who wrote the text, unless it tells of them elsewhere or is by others: above it those that call one
    of the authors by a title, at its end those on the authors, or on one who is unknown."""
    kept = [index for index, reason in enumerate(found) if reason is None]
    if len(kept) <= NOTES_MAX:
        return
    ends = frozenset(kept[-NOTES_MAX:])
    margins = [at for at in kept if (at in ends or passages[at].zone == "head") and _may_be_note(passages[at])]
    notes = {at: name for at in margins if (name := author_in_note(passages[at], authors))}
    others = {at: name for at in ends.intersection(margins) if (name := writer_in_note(passages[at]))}
    if len({*notes.values(), *others.values()}) == 1:
        notes |= others
    bylines = [passages[at].text.casefold() for at, reason in enumerate(found) if reason == byline.__name__]
    for name in set(notes.values()):
        is_told_of = any(name.casefold() in passages[other].line for other in kept if other not in notes)
        is_by_others = bylines != [] and not any(name.casefold() in line for line in bylines)
        if not is_told_of and not is_by_others and name.casefold() not in passages[0].title:
            found[:] = ["author_note" if notes.get(at) == name else reason for at, reason in enumerate(found)]


def _add_last_prompt(passages: Sequence[Passage], found: list[str | None]) -> None:
    """The last prose of a page, where it asks readers for something, and so is none of the article."""
    last = next((at for at in range(len(passages) - 1, -1, -1) if passages[at].zone == "prose"), None)
    if last is not None and found[last] is None and is_prose(passages[last].text, passages[last].words):
        below = passages[last]._replace(zone="tail")
        rules = (rule.__name__ for rule in (comment_prompt, newsletter) if not below.fixed and rule(below))
        found[last] = next(rules, None)


def _may_be_note(passage: Passage) -> bool:
    return not (passage.fixed or passage.heading or passage.item) and passage.words <= NOTE_MAX_WORDS


def _is_listed(passage: Passage) -> bool:
    if passage.link_density >= LINKED:
        return True
    is_short = passage.words <= LABEL_MAX_WORDS and not is_prose(passage.text, passage.words)
    return passage.zone == "tail" and not passage.heading and is_short and not _goes_on(passage)


def _goes_on(passage: Passage) -> bool:
    """Whether a whole sentence says that the article goes on: headlines have no full stop, and excerpts are cut."""
    is_cut = passage.text.endswith(("…", "...", "[…]", "[...]"))
    return passage.words >= SENTENCE_OF_ARTICLE_WORDS and is_sentence(passage.text, passage.words) and not is_cut


LISTED_HEADINGS: Final = 3
"""So many headings with nothing between them are what the page lists: its goods, or questions without their answers."""


def _with_emptied_headings(passages: Sequence[Passage], found: list[str | None]) -> list[str | None]:
    """Removes headings at the end that nothing follows, unless they are a list; one of links leads to other pages."""
    kept = [index for index, reason in enumerate(found) if reason is None]
    last = next((at for at in range(len(kept), 0, -1) if not passages[kept[at - 1]].heading), 0)
    at_end = frozenset(kept[last:])
    leads_on = last > 0 and any(passages[index].link_density >= LINKED for index in at_end)
    if leads_on or len(at_end) < LISTED_HEADINGS:
        found = [reason if index not in at_end else "empty_heading" for index, reason in enumerate(found)]
    return found
