"""What forums put around the posts of a thread: who wrote them, when, with how many posts so far, signatures, buttons.

Of the labelled golds of threads half keep the names and the dates of posts, and none the rest. The common templates
word it alike, in tables and boxes of many names: it is told by its wording, and only on pages where that recurs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import Final

from scrape.extractor.boilerplate.phrases import threads
from scrape.extractor.boilerplate.post_heads import leads_to_user
from scrape.extractor.boilerplate.thread_marks import (
    MAX_PROFILE_LINE,
    MIN_MARKS,
    NUMBER,
    is_numbered,
    is_thread,
    marks_of,
    says,
    says_article,
)
from scrape.extractor.boilerplate.thread_posts import extent_of_posts
from scrape.extractor.document import Document
from scrape.extractor.passages import is_sentence
from scrape.patterns import compiled_late

MARKS_OF_POST: Final = 5
"""Among which its subject is, if the template gives it: the cell beside it may come first."""
MAX_PROFILE_LINES: Final = 14
"""Of what is told of a user beside a post. By eye, not swept, as is the next."""
MAX_SIGNATURE_LINES: Final = 10
MIN_SIGNATURES: Final = 2
"""On a page; one rule alone may stand in what somebody wrote."""

_RULE: Final = compiled_late(r"[_—-]{8,}|--")
"""What parts a post from its signature."""
_BUTTONS: Final = compiled_late(r"(?:\[[^\[\]]{1,12}\]\s*){3,}")
"""What one may do with a post, on bulletin boards that began as text."""
_NAME: Final = compiled_late(
    r"(?<![a-z])(?:post-?author|(?:big)?user-?name|(?:poster|author|normal)-?name)(?![a-z])", re.IGNORECASE
)
"""How the template calls the name above a post."""
_SAID: Final = compiled_late(
    r"(?<![a-z])post[-_]?message|(?:post|message)[-_]?(?:body|text|content)(?![a-z])", re.IGNORECASE
)
"""How the template calls what was written."""
_LIKES: Final = compiled_late(r".{1,200}\blikes? this\.?")
_CELLS: Final = frozenset({"td", "th", "dl", "ul"})
"""What holds all that is told of a user, and nothing else."""


def thread_frames(document: Document, chosen: Sequence[int]) -> Set[int]:
    """What stands around the posts, if the page is a thread."""
    if says_article(document):  # asked first, which is cheaper
        return set()
    marks = marks_of(document, range(len(document)))
    if len(marks) < MIN_MARKS or not is_thread(document, marks):
        return set()
    framing = [mark for mark in marks if not is_numbered(document.texts[mark])]
    frames = {*framing, *_profiles(document, framing), *_names(document, framing)}
    frames.update(segment for segment in chosen if _is_furniture(document, segment))
    frames.update(_signatures(document, marks[0], frames))
    start, end = _extent(document, marks)
    posts = extent_of_posts(document, marks)
    start, end = max(start, posts.start), min(end, posts.stop)
    frames.update(segment for segment in chosen if not start <= segment < end)
    return set() if frames.issuperset(chosen) else frames


def _extent(document: Document, marks: Sequence[int]) -> tuple[int, int]:
    """Where the posts begin, if each has a mark above it, and where they end."""
    is_head = any(says(threads.POST_HEAD, document.texts[mark]) for mark in marks[:MARKS_OF_POST])
    below = range(marks[-1] + 1, len(document))
    ends = (at for at in below if says(threads.THREAD_END, document.texts[at]) and not _is_said(document, at))
    is_below_post = marks[0] > 0 and _is_below_text(document, marks[0])
    return marks[0] if is_head and not is_below_post else 0, next(ends, len(document))


def _is_below_text(document: Document, mark: int) -> bool:
    """Whether the box around a mark has a sentence above it: the subject is told below what was said."""
    box = next((box for box in document.around(document.holders[mark]) if document.size(box) > 1), -1)
    if box < 0 or document.parents[box] < 0:
        return False
    first = document.starts[box]
    return first < mark and _is_sentence(document.texts[first])


def _is_said(document: Document, segment: int) -> bool:
    """Whether a line is among what somebody wrote: in one element with a sentence, or in one called a post's text."""
    holder = document.holders[segment]
    if _SAID.search(document.name_of(holder).class_and_id):
        return True
    return any(
        line != segment and document.holders[line] == holder and _is_sentence(document.texts[line])
        for line in document.segments_in(holder)
    )


def _is_sentence(text: str) -> bool:
    """Whether it is one that somebody wrote, and not what the board says under the last post."""
    return is_sentence(text) and not says(threads.THREAD_END, text)


def _profiles(document: Document, marks: Sequence[int]) -> Iterator[int]:
    """The lines beside marks in the same cell or list, rank, place, and what else a board counts; the name above."""
    for cell in {_cell(document, mark) for mark in marks}:
        if cell >= 0:
            yield from document.segments_in(cell)
            above = document.starts[cell] - 1
            if above >= 0 and document.is_link(above) and leads_to_user(document, above):
                yield above


def _cell(document: Document, mark: int) -> int:
    """The outermost cell or list around a mark that holds short lines only, or -1."""
    found = -1
    for container in document.around(document.holders[mark]):
        lines = document.segments_in(container)
        if len(lines) > MAX_PROFILE_LINES or not all(_is_told_of_user(document.texts[line]) for line in lines):
            break
        if document.tags[container] in _CELLS:
            found = container
    return found


def _is_told_of_user(text: str) -> bool:
    """Whether a line is short, and not what stands above a post, which may be a word or two."""
    is_short = len(text) <= MAX_PROFILE_LINE and not is_sentence(text)
    return is_short and not says(threads.POST_HEAD, text)


def _names(document: Document, marks: Sequence[int]) -> Iterator[int]:
    """The lines that name who wrote a post, and those that sign it."""
    names = set[str]()
    for mark in marks:
        if NUMBER.fullmatch(document.texts[mark]):
            yield mark - 1
            names.add(document.texts[mark - 1].partition(", ")[0])
    for segment, text in enumerate(document.texts):
        if len(text) <= MAX_PROFILE_LINE and (_is_called_name(document, segment) or _begins_with(text, names)):
            yield segment


def _begins_with(text: str, names: set[str]) -> bool:
    """Whether a line is the name of somebody who writes, with what rank the board gives."""
    if not names or text in names:
        return bool(names)
    return ":" in text and any(text[:at] in names for at, sign in enumerate(text) if sign == " ")


def _is_called_name(document: Document, segment: int) -> bool:
    holder = document.holders[segment]
    around = max(document.parents[holder], 0)
    is_alone = document.size(around) == 1
    names = [document.name_of(box).classes or "" for box in ((holder, around) if is_alone else (holder,))]
    lead = document.leads[segment]
    return any(map(_NAME.search, names)) or (lead >= 0 and _NAME.search(document.names[lead].classes or "") is not None)


def _is_furniture(document: Document, segment: int) -> bool:
    text = document.texts[segment]
    if document.link_counts[segment] and _LIKES.fullmatch(text):
        return True
    if NUMBER.fullmatch(text) or _BUTTONS.fullmatch(text):
        return True
    return says(threads.POST_FURNITURE, text) and not _is_said(document, segment)


def _signatures(document: Document, first: int, frames: set[int]) -> Iterator[int]:
    """What stands under a rule that recurs, up to what frames the next post or the end of the cell or box."""
    found: dict[int, list[int]] = {}
    for segment in range(first, len(document)):
        text = document.texts[segment]
        if text[0] in "_—-" and _RULE.fullmatch(text) and document.tag_of(segment) != "pre":
            found.setdefault(_post_around(document, segment), []).append(segment)
    # Of two in one post neither is known to end it.
    alone = {post: rules[0] for post, rules in found.items() if len(rules) == 1}
    counts = Counter(document.texts[rule] for rule in alone.values())
    for post, rule in alone.items():
        end = next((line for line in range(rule, document.ends[post]) if line in frames), document.ends[post])
        if counts[document.texts[rule]] >= MIN_SIGNATURES and end - rule <= MAX_SIGNATURE_LINES + 1:
            yield from range(rule, end)


def _post_around(document: Document, rule: int) -> int:
    cell = document.innermost("td", document.holders[rule])
    return cell if cell >= 0 else document.holders[rule]
