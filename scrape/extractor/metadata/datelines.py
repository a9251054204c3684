"""Dates in the lines around the headline, as readers see them: of publication, or of a change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from typing import Final, NamedTuple

from scrape.extractor.boilerplate.phrases.origin import ISSUE
from scrape.extractor.boilerplate.phrases.threads import SAYS_JOINED
from scrape.extractor.boilerplate.stamps import labels_date
from scrape.extractor.metadata.byline_words import BEFORE_DATE
from scrape.extractor.metadata.change_words import CHANGE
from scrape.extractor.metadata.date_reader import LONGEST_DATELINE, DateReader
from scrape.extractor.metadata.datetext import dates_in
from scrape.extractor.metadata.elsewhere import COMMENTS, NEW_STORIES
from scrape.extractor.metadata.months import MONTHS, month_key
from scrape.extractor.metadata.names import has_label
from scrape.extractor.metadata.record import Candidate
from scrape.extractor.metadata.vicinity import Line
from scrape.extractor.passages import normalise
from scrape.patterns import compiled_late
from scrape.text import COLONS, STOPS

LONGEST_LABEL: Final = 25
"""Characters: `Member since` alone on a line, before its date, is shorter."""
MOST_WORDS_AROUND: Final = 7
"""Words beside the date: a line of more that ends like a sentence is one. Chosen by eye, not swept."""
LONGEST_STAMP: Final = 30
"""Signs of what is said of a date in Chinese or Japanese, which part no words: more that end in a full stop are a
sentence."""
SAYS_DATE: Final = compiled_late(
    r"publi|pubbl|posted|gepostet|started|created|submitted|written|erschienen|veröffentlicht|erstellt|geschrieben|escrito|"
    r"mis en ligne|опубликован|gepubliceerd|geplaatst|opublikowan|"
    r"发[布表]于|發[布佈表]於"
)
"""For text in lower case, as the next."""
_NO_DATELINE: Final = compiled_late(
    r"last post|latest|replies|copyright|©|version|letzter beitrag|last visit"
    r"|it is currently|current time|dernier message|último mensaje|ultimo messaggio|laatste bericht|ostatni post"
    r"|последнее сообщение|текущее время|сейчас"
)
_LAST_DAYS: Final = ("deadline", "closes", "closing date", "apply by", "bewerbungsfrist", "date limite")
LAST_DAY: Final = rf"(?:{'|'.join(_LAST_DAYS)})(?:s|en)?"
_LAST_DAY: Final = rf"{LAST_DAY}(?: d[e'’] ?\w+)?"
_IS_LAST_DAY: Final = compiled_late(
    rf"(?:^\W*(?:(?:application|submission|entry)s? )?{_LAST_DAY}\s*:?|\b{_LAST_DAY}\s*:)\s*"
    r"(?:(?:on|by|is|at|le|am|zum|bis|den)\s+)?"
    r"(?:(?:mo|di|mi|do|fr|sa|so|tu|we|th|su|lu|ma|me|je|ve|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec)\w*[.,]?\s+){0,3}"
    r"(?:\d|\Z)"
)
"""Until when one may apply: with nothing between the words and the day, at the beginning or before a colon."""
_OF_MANUSCRIPT: Final = compiled_late(
    r"\b(?:received|accepted|revised|submitted on|eingereicht|eingegangen|angenommen|reçu|accepté|recibido|aceptado|"
    r"recebido|aceito|ricevuto|accettato)\b[^\w]*(?:on\W+)?$"
)
"""What journals put before the days on which a text came to them and was taken."""
_BEFORE_END_OF_LIFE: Final = compiled_late(r"(?:(?<!\d)1(?:[0-8]\d|9[0-8])\d\W{0,3}[-–—]|†)\s*\Z")
"""What stands before the day on which somebody died: the year of birth and a dash, or a dagger. Years in which pages
were published are later."""
LATER_POST: Final = compiled_late(r"\s*#(?!1\b)\d+(?=\s|$)")
"""How the line over a post of a thread begins that is not the first."""
_OF_OTHERS: Final = compiled_late(
    rf"(?:^|[\s_-])(?:{COMMENTS}|(?:list)?related[a-z]*|recommended|tweet|instagram-media|infobox|references)(?=$|[\s_-])"
    rf"|{NEW_STORIES}"
    r"|(?<!\S)(?:(?:left|right|primary|secondary|site|page)[_-])?sidebar(?:[_-](?:left|right|primary|secondary))?(?!\S)"
)
"""Names of elements that hold comments, other stories and others' posts; fewer than elsewhere: by a teaser's lines
the headline's date stands as often."""
_SENTENCE_ENDS: Final = frozenset(STOPS + COLONS)
_BRACKETED: Final = compiled_late(r"\s*\([^()]*\)$")
"""Who took the picture, behind the sentence that says what is on it."""
_DIGIT: Final = compiled_late(r"\d")
_VERSION: Final = r"(?<![\d.])(?:\d\.\d{1,2}|\d\d\.\d)\.\d\d(?!\d)"
VERSION: Final = compiled_late(_VERSION)
"""What is more often the number of a part or a version than a day: `1.1.10`."""
_NUMBERED: Final = compiled_late(rf"([^\W\d_]+)\s+{_VERSION}(?=[^\d|·•]*[^\W\d_]{{2}})")
"""What is called by such a number, and goes on: `since Kernel 2.6.10 of`, `Section 2.7.13, Gulls`; a day ends its part
of a line: `Hamburg 5.3.24`."""
_FIRST_DAY: Final = compiled_late(
    r"(?<![\d:./-])(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?(?:\s(?P<month>[^\W\d_]{3,})\.?)?"
    r"(?:\s?[-–—]\s?|\s(?:to|bis|au|al|tot|till?|do|до|по)\s)\Z"
)
"""What stands before the last day of an event: the number of the first, its month if that is another, and a dash."""
_FIRST_OF_MONTH: Final = compiled_late(
    r"(?<![^\W\d_])(?P<month>[^\W\d_]{3,})\.?\s\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–—]\s?|\s(?:to|through|until)\s)\Z"
)
"""The same where the months stand first: `June 30 to `."""
_DAY: Final = compiled_late(r"\d{1,2}(?!\d)")
_QUOTED: Final = compiled_late(r"[\"'“]\d[\d./-]{5,9}[\"'”]")
"""A day that is a value: `=DAYS(\"1999-03-31\")`."""
_FILE: Final = compiled_late(
    r"\d(?![\d.]*\s)\S*\.(?:pdf|docx?|odt|rtf|xlsx?|ods|pptx?|zip|jpe?g|png|mp3)(?!\w)", re.IGNORECASE
)
"""What ends in that of a file: a day in its name is that of the document."""


class VisibleDate(NamedTuple):
    """A date in a line around the headline."""

    candidate: Candidate
    line: Line
    is_of_change: bool
    """Whether the line says so: `Updated on ...`."""


def first_dateline(lines: list[Line], reader: DateReader) -> VisibleDate | None:
    """The date of publication that readers see first."""
    return next((seen for seen in visible_dates(lines, reader) if not seen.is_of_change), None)


def _ends_time(text: str) -> bool:
    """Whether a date ends a life, `9 May 1931 – 27 March 2021`, or days that are named from the first: `26 - 28 October
    2021, Marle`."""
    starts = [found.start for found in dates_in(text)]
    return any(_BEFORE_END_OF_LIFE.search(text, 0, start) or _ends_days(text, start) for start in starts)


def _ends_days(text: str, start: int) -> bool:
    named = _FIRST_OF_MONTH.search(text, 0, start)
    if named is not None and month_key(named["month"]) in MONTHS:
        return True
    first = _FIRST_DAY.search(text, 0, start)
    if first is None or first["month"]:
        return first is not None and month_key(first["month"]) in MONTHS
    last = _DAY.match(text, start)  # none where the month stands first: `Vol. 12 - March 5`
    if last is None or int(first["day"]) >= int(last[0]):
        return False
    return ISSUE.fullmatch(normalise(text[: first.end("day")])) is None


def visible_dates(lines: list[Line], reader: DateReader) -> Iterator[VisibleDate]:
    """Dates in short lines: of `<time>`, or of the text; not the last of the days of an event."""
    for line in lines:
        text = f"{line.label} {line.text}" if len(line.label) <= LONGEST_LABEL else line.text
        if len(text) > LONGEST_DATELINE or not (line.times or _DIGIT.search(line.text)) or _is_of_other(line, text):
            continue
        if line.times:
            yield from _times(line, reader, says_change=CHANGE.search(text.lower()) is not None)
        elif not (is_sentence_with_date(text) or _numbers_other(text) or _ends_time(text)):
            yield from _written(line, text, reader)


def _is_of_other(line: Line, text: str) -> bool:
    """Whether the date of a line, whose text with its label this is, is that of something else."""
    return (
        says_last_day(line.text.lower())
        or says_other_date(text.lower())
        or any(map(LATER_POST.match, (line.label, line.text)))
        or _OF_OTHERS.search(line.blocks) is not None
    )


def _written(line: Line, text: str, reader: DateReader) -> Iterator[VisibleDate]:
    """The dates in the text of a line; those of changes, by the names of their elements, last."""
    changes = [anchor.text for anchor in line.anchors if CHANGE.search(anchor.names)]
    rest = reduce(lambda rest, change: rest.replace(change, "", 1), changes, text)
    if not changes or reader.first(rest) is None:  # of themes that call the only date so
        changes, rest = [], text
    for value, words in _of_text(rest, reader):
        yield VisibleDate(Candidate("text", value), line, CHANGE.search(words.lower()) is not None)
    for value in filter(None, map(reader.first, changes)):
        yield VisibleDate(Candidate("text", value), line, is_of_change=True)


def says_other_date(text: str) -> bool:
    """Whether a text in lower case says of its date that it is another than that of what was written."""
    return _NO_DATELINE.search(text) is not None or SAYS_JOINED.search(text) is not None or says_last_day(text)


def says_last_day(text: str) -> bool:
    """Whether it says of its date that one may apply until then."""
    return any(word in text for word in _LAST_DAYS) and _IS_LAST_DAY.search(text) is not None


def _numbers_other(text: str) -> bool:
    """Whether what looks like a day is the number of a thing, or a value."""
    if _QUOTED.search(text) or _FILE.search(text):
        return True
    numbered = _NUMBERED.search(text)
    if numbered is None or has_label(text):
        return False
    return not (labels_date(numbered[1]) or numbered[1].casefold() in BEFORE_DATE)


def _of_text(text: str, reader: DateReader) -> Iterator[tuple[str, str]]:
    """The dates of a text with the words before them, but for those of a manuscript."""
    for value, words in reader.labelled(text):
        if not _OF_MANUSCRIPT.search(words.lower()):
            yield value, words


def _times(line: Line, reader: DateReader, *, says_change: bool) -> Iterator[VisibleDate]:
    """The dates of a line's `<time>`s. Where it says that one is of a change, and none is called so, that is the
    last."""
    dated = [(value, names) for text, names in line.times if (value := reader.timestamp(text))]
    last = max((value for value, _ in dated), default="")
    is_told = any(CHANGE.search(names) for _, names in dated)
    for value, names in dated:
        is_of_change = CHANGE.search(names) is not None or (says_change and not is_told and value == last)
        yield VisibleDate(Candidate("time", value), line, is_of_change)


def is_sentence_with_date(text: str) -> bool:
    """Whether a short text reads as a sentence of the article: it goes on beside its date, and does not say that
    something was published or changed then."""
    lowered = text.lower()
    if SAYS_DATE.search(lowered) or CHANGE.search(lowered):
        return False
    if len(text) > LONGEST_STAMP and text.rstrip().endswith("。"):
        return True
    words = [word for word in text.split() if not _DIGIT.search(word)]
    return len(words) > MOST_WORDS_AROUND and _BRACKETED.sub("", text.rstrip())[-1:] in _SENTENCE_ENDS
