"""Reasons to remove passages that name who wrote the text, where the passage alone does not tell: its neighbours do, or
the authors that are known from the page's metadata."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scrape.extractor.boilerplate.author_notes import author_in_note, introduces
from scrape.extractor.boilerplate.phrases import origin
from scrape.extractor.boilerplate.phrases.bylines import WRITES
from scrape.extractor.boilerplate.rules.bylines import (
    BY,
    BYLINE_MAX_WORDS,
    byline,
    byline_below,
    dateline,
    dateline_below,
    is_agency,
    is_in_capitals,
    is_job_below,
)
from scrape.extractor.boilerplate.rules.writers import NOTE_MAX_WORDS, writer_in_note
from scrape.extractor.boilerplate.stamps import besides_moments, labels_date
from scrape.extractor.passages import Passage
from scrape.patterns import compiled_late
from scrape.text import COLONS, STOPS, count_words, is_small

NAME_MAX_WORDS: Final = 5
_BESIDE_NAMES: Final = (
    BY | {"and", "und", "et", "y", "e", "en", "&", ",", "|", "·", "•", "/", "-", "–", "—"} | set(WRITES.split("|"))
)
_BESIDE_DATES: Final = _BESIDE_NAMES | frozenset(
    "published posted written updated filed under in on at last the of for read min minutes words comments views tagged"
    " veröffentlicht am um uhr zuletzt aktualisiert erstellt publié le à dans mis jour publicado en el a las"
    " pubblicato il alle op om".split()
)
"""Words in lower case beside a name and a date; names of sections have capitals."""
_HOUR: Final = compiled_late(r"\d\d?:\d\d")
_NOTE_MARKS: Final = frozenset("*†‡§¶✉#")
WORDS_OF_NAME: Final = 6
"""Of each author in a line of many, with the marks behind the name."""
BESIDE_MAX_WORDS: Final = 8
"""Beside names and dates: `written by`, `filed under Harbour and Sea`. By eye, not swept."""
_SENTENCE_ENDS: Final = frozenset(STOPS + COLONS)


def add_names(passages: Sequence[Passage], found: list[str | None], authors: Sequence[str]) -> None:
    """Lines above the prose that say nothing but who wrote the text, as is known from elsewhere, and when."""
    authors = (*authors, *(author.replace(".", "") for author in authors if "." in author))
    most = max(BYLINE_MAX_WORDS, WORDS_OF_NAME * len(authors))
    for index, passage in enumerate(passages if authors else ()):
        if passage.zone != "head":
            return
        is_line = not (passage.fixed or passage.item) and passage.words <= most
        if not is_line or found[index] is not None:
            continue
        said = passage._replace(heading=False) if _is_over_date(passages, index) else passage
        if any(author in passage.text for author in authors) and _is_of_names(said, authors):
            found[index] = byline.__name__


def _is_over_date(passages: Sequence[Passage], index: int) -> bool:
    """Whether a heading stands over one that is a date alone, as converters set both below the title."""
    behind = passages[index + 1] if index + 1 < len(passages) else None
    return behind is not None and behind.heading and (besides_moments(behind.text) or " ").strip(" .") == ""


def _is_of_names(passage: Passage, authors: Sequence[str]) -> bool:
    """Whether a line is names and what joins them, or has few words beside those and a date: where or how it was
    published; one word beside them is `by` or `sent` in any language."""
    text = passage.text
    for author in authors:
        text = text.replace(author, " ")
    rest = besides_moments(text)
    if rest is not None:
        if passage.heading and (rest.strip() or not _HOUR.search(text)):
            return False  # a day may be what a part of the text is of
        beside = count_words(rest)
        if beside > BESIDE_MAX_WORDS or (beside and text.rstrip()[-1:] in _SENTENCE_ENDS):
            return False  # where nothing is beside them, a stop is one of the date: `2 мая 2024 г.`
        words = rest.replace(",", " ").split()
        is_beside = all(word in _BESIDE_DATES or not is_small(word) for word in words)
        return is_beside or (len(words) == 1 and not _says_what_they_did(words[0], passage.text, authors))
    words = text.replace(",", " ").split()
    return not passage.heading and all(_is_beside_names(word.casefold()) for word in words)


def _says_what_they_did(word: str, text: str, authors: Sequence[str]) -> bool:
    """Whether a word stands right behind a name: `Jo Doe resigned 3 May 2024`."""
    behind = (text.partition(author)[2] for author in authors)
    return any(rest.lstrip().startswith(word) for rest in behind)


def _is_beside_names(word: str) -> bool:
    """Whether it joins names, is an agency, or refers to a note, as behind names of scientists: `1`, `†`."""
    if word in _BESIDE_NAMES or word in _NOTE_MARKS or (word.isdigit() and len(word) <= 2):
        return True
    return origin.AGENCY.fullmatch(word) is not None


STANDFIRST_MAX_PASSAGES: Final = 3
"""Above a byline; of these one is prose."""


def add_inner_bylines(passages: Sequence[Passage], found: list[str | None]) -> None:
    """Bylines that stand below prose: of the text behind the standfirst, or behind another text; and a date
    with labels above all, which is counted as prose where each sign is a word."""
    above = 0
    first = found.index(None) if None in found else len(found)
    if first < len(found) and _is_labelled_date(passages[first]):
        found[first] = dateline.__name__
    for index, passage in enumerate(passages[: STANDFIRST_MAX_PASSAGES + 1]):
        may_be = above == 1 and found[index] is None and passage.zone == "prose"
        if may_be and _is_below_standfirst(index, passages):
            found[index] = byline.__name__
        above += passage.is_prose
    in_capitals = _only_in_capitals(passages)
    if in_capitals is not None and found[in_capitals] is None and passages[in_capitals].zone == "prose":
        found[in_capitals] = byline.__name__


def _is_labelled_date(passage: Passage) -> bool:
    return passage.zone == "prose" and "：" in passage.text and dateline_below(passage)


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
    is_of_text = byline_below(passage) or (
        dateline_below(passage) and not any(dateline_below(other) for other in passages[index + 1 :])
    )
    return is_of_text and not _is_one_of_several(passage, passages)


def _is_one_of_several(passage: Passage, passages: Sequence[Passage]) -> bool:
    """Whether other short lines begin as a line does: ways to get somewhere, posts and their dates."""
    first, blank, _ = passage.text.partition(" ")
    return sum(each.words <= passage.words and each.text.startswith(first + blank) for each in passages) > 1


def extend_byline(passages: Sequence[Passage], found: list[str | None]) -> None:
    """The name under a `By` that stands alone, and the agency or the job under a byline."""
    for index, name in enumerate(passages[1:], start=1):
        if found[index] is None and found[index - 1] == byline.__name__:
            is_name = name.zone == "head" and name.words <= NAME_MAX_WORDS and not name.is_sentence
            if is_agency(name) or is_job_below(name) or (is_name and passages[index - 1].line in BY):
                found[index] = byline.__name__


def add_labels_of_dates(passages: Sequence[Passage], found: list[str | None]) -> None:
    """What stands alone above a date line above the prose and says what was done then."""
    for index, label in enumerate(passages[:-1]):
        if label.zone != "head":
            return
        is_above = found[index] is None and found[index + 1] == dateline.__name__
        if is_above and not (label.fixed or label.heading) and labels_date(label.text):
            found[index] = dateline.__name__


NOTES_MAX: Final = 3
"""Passages at the end among which notes about who wrote the text stand."""


def add_author_notes(passages: Sequence[Passage], found: list[str | None], authors: Sequence[str]) -> None:
    """Notes about who wrote the text, unless it tells of them elsewhere or is by others: above it those that call one
    of the authors by a title, at its end those on the authors, or on one who is unknown."""
    kept = [index for index, reason in enumerate(found) if reason is None]
    if len(kept) <= NOTES_MAX:
        return
    ends = frozenset(kept[-NOTES_MAX:])
    margins = [at for at in kept if (at in ends or passages[at].zone == "head") and _may_be_note(passages[at])]
    for at in _notes_by_given_name(passages, kept, authors):
        found[at] = "author_note"
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


def _notes_by_given_name(passages: Sequence[Passage], kept: Sequence[int], authors: Sequence[str]) -> Sequence[int]:
    """The passages at the end that tell of the only author by given name, as no other does."""
    given = authors[0].partition(" ")[0] if len(authors) == 1 and " " in authors[0] else ""
    if not given or not any(passages[at].text.startswith(f"{given} ") for at in kept[-NOTES_MAX:]):
        return ()
    told = [at for at in kept if given in passages[at].text]
    notes = kept[-len(told) :]
    is_end = len(told) <= NOTES_MAX and notes == told and all(_may_be_note(passages[at]) for at in notes)
    return notes if is_end and introduces([passages[at].text for at in notes], given) else ()


def _may_be_note(passage: Passage) -> bool:
    return not passage.is_set_apart and passage.words <= NOTE_MAX_WORDS
