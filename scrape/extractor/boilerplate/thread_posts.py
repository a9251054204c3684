"""The boxes of a thread, of which each holds one post: what stands before the first and behind the last is the
board's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scrape.extractor.document import Document
from scrape.extractor.passages import is_sentence
from scrape.patterns import compiled_late

MIN_POSTS: Final = 2
_FIRST: Final = frozenset({"#1", "#0"})
"""The number of the post with which a thread begins."""
_COUNTED: Final = compiled_late(r"[\d_-]+$", re.ASCII)
"""What boxes by turns have behind their class: `windowbg2`."""


def extent_of_posts(document: Document, marks: Sequence[int]) -> range:
    """The segments from the first post to the last, where each has its marks in a box alike; else all.

    A sentence before them may be the first post, if the template gives that another box: unless one is numbered as the
    first and the sentence stands farther out. One right behind them may be the last.
    """
    every = range(len(document))
    around = document.smallest_around(marks[0], marks[-1])
    boxes = {document.part_of(around, document.holders[mark]) for mark in marks}
    if len(boxes) < MIN_POSTS or -1 in boxes:
        return every
    looks = {_look(document, box) for box in boxes}
    if len(looks) > 1 or not _are_posts(document, boxes):
        return every
    alike = [
        box for box in document.inside(around) if document.parents[box] == around and _look(document, box) in looks
    ]
    start = min(document.starts[box] for box in alike)
    end = max(document.ends[box] for box in alike)
    numbers = document.texts[start : document.ends[alike[0]]]
    if _says_any(document, range(document.starts[around], start)) or (
        _says_any(document, range(start)) and _FIRST.isdisjoint(numbers)
    ):
        start = 0
    if _says_any(document, range(end, document.ends[around])):
        end = len(document)
    return range(start, end)


def _says_any(document: Document, segments: range) -> bool:
    return any(is_sentence(document.texts[at]) for at in segments)


def _look(document: Document, box: int) -> tuple[str, str]:
    """Tag and first class."""
    classes = (document.name_of(box).classes or "").split()
    return document.tags[box], _COUNTED.sub("", classes[0]) if classes else ""


def _are_posts(document: Document, boxes: set[int]) -> bool:
    """Whether somebody says something in half of them: a post may be a word or two."""
    said = [_says_any(document, document.segments_in(box)) for box in boxes]
    return sum(said) * 2 >= len(boxes)
