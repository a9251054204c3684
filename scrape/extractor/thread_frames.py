"""What forums put around the posts of a thread: who wrote them, when, with how many posts so far, signatures, buttons.

The labelled golds of 105 threads have none of it. The common templates word it alike, in tables and boxes of many
names: it is told by its wording, and only on pages where that recurs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from scrape.extractor.passages import is_sentence, normalise
from scrape.extractor.phrases import threads
from scrape.extractor.stamps import besides_moments
from scrape.patterns import compiled_late
from scrape.text import count_words

if TYPE_CHECKING:
    from scrape.extractor.document import Document
    from scrape.extractor.line_patterns import LinePattern

MIN_MARKS: Final = 3
"""Of the labelled pages that are no threads none has more than one."""
MARKS_OF_POST: Final = 5
"""Among which its subject is, if the template gives it: the cell beside it may come first."""
MAX_MARK: Final = 120
"""Characters of a line that is one."""
LABEL: Final = 30
"""Characters, among which a mark has its colon, if it has neither a number with its sign nor a count behind it."""
MAX_PROFILE_LINES: Final = 14
MAX_PROFILE_LINE: Final = 60
"""Characters of a line of what is told of a user."""
MAX_SIGNATURE_LINES: Final = 10

_NUMBER: Final = compiled_late(r"#\d{1,5}")
"""Of a post."""
_NUMBERED: Final = compiled_late(r"#\d{1,5}\s(.+)|(.+?)\s?(?:post )?#\d{1,5}", re.IGNORECASE)
"""The same beside something else."""
_NUMBERED_NAME: Final = compiled_late(r"#\d{1,5}\s?[^\W\d][^.!?]{1,30}")
_DAYS: Final = compiled_late(r"(?:today|yesterday|heute|gestern|hier|hoy|ayer|oggi|ieri)\b", re.IGNORECASE)
_RULE: Final = compiled_late(r"[_—-]{8,}|--")
"""What parts a post from its signature."""
_WHEN: Final = compiled_late(r"(?=.*\d)[^.!?]{6,30}")
_BUTTONS: Final = compiled_late(r"(?:\[[^\[\]]{1,12}\]\s*){3,}")
"""What one may do with a post, on bulletin boards that began as text."""
_NAME: Final = compiled_late(
    r"(?<![a-z])(?:post-?author|(?:big)?user-?name|(?:poster|author|normal)-?name)(?![a-z])", re.IGNORECASE
)
"""How the template calls the name above a post."""
_LIKES: Final = compiled_late(r".{1,200}\blikes? this\.?")
_HEADS: Final = frozenset({"td", "th"})
_CELLS: Final = frozenset({"td", "th", "dl", "ul"})
"""What holds all that is told of a user, and nothing else."""


def without_thread_frames(document: Document, chosen: Sequence[int]) -> Sequence[int]:
    """The chosen segments but for what stands around the posts, if the page is a thread."""
    marks = [
        segment
        for segment, text in enumerate(document.texts)
        if (":" in text[:LABEL] or "#" in text or "：" in text[:LABEL] or text.endswith("posts"))
        and is_mark(document, segment)
    ]
    if len(marks) < MIN_MARKS:
        return chosen
    framing = [mark for mark in marks if not _is_numbered(document.texts[mark])]
    frames = {*framing, *_profiles(document, framing), *_names(document, framing)}
    frames.update(segment for segment in chosen if _is_furniture(document, segment))
    frames.update(_signatures(document, marks[0], frames))
    start, end = _extent(document, marks)
    kept = [segment for segment in chosen if start <= segment < end and segment not in frames]
    return kept or chosen


def _extent(document: Document, marks: Sequence[int]) -> tuple[int, int]:
    """Where the posts begin, if each has a mark above it, and where they end."""
    is_head = any(_is(threads.POST_HEAD, document.texts[mark]) for mark in marks[:MARKS_OF_POST])
    below = range(marks[-1] + 1, len(document))
    end = next((at for at in below if _is(threads.THREAD_END, document.texts[at])), len(document))
    return marks[0] if is_head else 0, end


def _is(pattern: LinePattern, text: str) -> bool:
    return len(text) <= MAX_MARK and pattern.fullmatch(normalise(text)) is not None


def is_mark(document: Document, segment: int) -> bool:
    """Whether a line says what few pages but threads say."""
    text = document.texts[segment]
    if len(text) > MAX_MARK:
        return False
    if "#" in text:
        if _NUMBER.fullmatch(text):
            return segment > 0 and _is_signed(document.texts[segment - 1])
        if _is_numbered(text):
            return True
    return _is(threads.POST_MARK, text)


def _is_numbered(text: str) -> bool:
    """Whether a line is the number of a post and its date, `Apr 22 2014, 09:47 PM #2`. Of the labelled golds half keep
    the dates of posts."""
    found = _NUMBERED.fullmatch(text)
    return found is not None and besides_moments(_DAYS.sub("1 May 2014", found[1] or found[2])) == ""


def _is_signed(text: str) -> bool:
    """Whether a line is a name and a date, `quill, Oct 29, 2014`."""
    name, comma, when = text.partition(", ")
    return bool(comma) and len(name) <= MAX_PROFILE_LINE and _WHEN.fullmatch(when) is not None


def _profiles(document: Document, marks: Sequence[int]) -> Iterator[int]:
    """The lines beside marks in the same cell or list: rank, place, and whatever else a board counts."""
    for cell in {_cell(document, mark) for mark in marks}:
        if cell >= 0:
            yield from range(document.starts[cell], document.ends[cell])


def _cell(document: Document, mark: int) -> int:
    """The outermost cell or list around a mark that holds short lines only, or -1."""
    found, container = -1, document.holders[mark]
    while container >= 0:
        lines = range(document.starts[container], document.ends[container])
        if len(lines) > MAX_PROFILE_LINES or not all(_is_told_of_user(document.texts[line]) for line in lines):
            break
        if document.tags[container] in _CELLS:
            found = container
        container = document.parents[container]
    return found


def _is_told_of_user(text: str) -> bool:
    """Whether a line is short, and not what stands above a post, which may be a word or two."""
    is_short = len(text) <= MAX_PROFILE_LINE and not is_sentence(text, count_words(text))
    return is_short and not _is(threads.POST_HEAD, text)


def _names(document: Document, marks: Sequence[int]) -> Iterator[int]:
    """The lines that name who wrote a post, and those that sign it."""
    names = set[str]()
    for mark in marks:
        if _NUMBER.fullmatch(document.texts[mark]):
            yield mark - 1
            names.add(document.texts[mark - 1].partition(", ")[0])
    for segment, text in enumerate(document.texts):
        if len(text) <= MAX_PROFILE_LINE and (_is_called_name(document, segment) or _begins_with(text, names)):
            yield segment


def _begins_with(text: str, names: set[str]) -> bool:
    """Whether a line is the name of somebody who writes, with what rank the board gives."""
    return bool(names) and (text in names or any(text.startswith(f"{name} ") and ":" in text for name in names))


def _is_called_name(document: Document, segment: int) -> bool:
    holder = document.names[document.signatures[document.holders[segment]]][1] or ""
    lead = document.leads[segment]
    return _NAME.search(holder) is not None or (lead >= 0 and _NAME.search(document.names[lead][1] or "") is not None)


def _is_furniture(document: Document, segment: int) -> bool:
    text = document.texts[segment]
    if document.link_counts[segment] and _LIKES.fullmatch(text):
        return True
    if _BUTTONS.fullmatch(text) or _NUMBER.fullmatch(text) or _NUMBERED_NAME.fullmatch(text):
        return True
    if document.tags[document.holders[segment]] in _HEADS and _is(threads.COLUMN_HEAD, text):
        return True
    return _is(threads.POST_FURNITURE, text)


def _signatures(document: Document, first: int, frames: set[int]) -> Iterator[int]:
    """What stands under a rule, up to what frames the next post or the end of the cell or box."""
    for segment in range(first, len(document)):
        text = document.texts[segment]
        if text[0] not in "_—-" or not _RULE.fullmatch(text):
            continue
        cell = document.innermost("td", document.holders[segment])
        end = document.ends[cell if cell >= 0 else document.holders[segment]]
        signature = list(range(segment, min(end, segment + MAX_SIGNATURE_LINES + 1)))
        following = next((line for line in signature if line in frames), None)
        yield from signature if following is None else range(segment, following)
