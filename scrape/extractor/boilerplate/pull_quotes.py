"""Quotations set apart that repeat a sentence of the article, or shorten it: ornaments, as a picture is."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import Final

from scrape.extractor.claims import ARTICLES
from scrape.extractor.document import Document
from scrape.patterns import compiled_late
from scrape.text import STOPS

MIN_WORDS: Final = 5
"""Fewer may be said twice."""
MIN_NAMED_WORDS: Final = 3
"""Fewest in a box that is called a pull quote, which says that its words are said twice."""
MAX_LENGTH: Final = 400
"""Characters."""
MAX_LINES: Final = 3
"""Of a quotation and who said it."""
MAX_BOXES: Final = 100
"""A page with more quotations is made of them. Also bounds the work: each is compared with all the text around it."""
MAX_LEFT_OUT: Final = 5
"""Words that editors leave out in one place to shorten a sentence. By eye, not swept."""
MIN_SHORTENED: Final = 8
"""Words of a quotation that may be shortened: fewer stand in many a paragraph in this order."""
_HINTS: Final = ("quote", "pull", "zitat", "citat", "cytat", "exergue", "citazione")
"""Looked for first, which is cheaper."""
_SET_APART: Final = frozenset({"blockquote", "aside", "q"})
_NAME: Final = compiled_late(
    r"(?<![a-z])(?:pull-?)?quote(?:-?box)?(?![a-z])|(?<![a-z-])pull(?![a-z-])"
    r"|(?<![a-z])(?:zitat|citat|cytat)(?:-?(?:box|ruta|boks))?(?![a-z])|(?<![a-z])(?:exergue|citazione)(?![a-z])",
    re.IGNORECASE,
)
_PULLED: Final = compiled_late(r"(?<![a-z])pull-?quote(?![a-z])", re.IGNORECASE)
_OPENING: Final = compiled_late(r"\W*(?:start|begin|open) (?:of )?quote[^\w:]*", re.IGNORECASE)
_CLOSING: Final = compiled_late(r"\W*(?:end|close) (?:of )?quote(?: (?-i:[A-ZÀ-Þ])[^.:!?]*)?\W*", re.IGNORECASE)
"""What screen readers say where a quotation set apart begins and ends; who said it may stand behind."""
MAX_LABEL: Final = 120
"""Characters of such a line."""
_WORD: Final = compiled_late(r"\w+")


def pull_quotes(document: Document, chosen: Sequence[int]) -> Set[int]:
    """Quotations set apart whose words stand in another chosen segment, and labels of such."""
    labels = _labels(document, chosen)
    hints = [hint for hint in _HINTS if hint in document.written_names]
    may_set_apart = hints or document.tagged(*_SET_APART)
    boxes = {box for segment in chosen if (box := _box(document, segment, hints)) >= 0} if may_set_apart else ()
    if boxes and document.claims.any_of(ARTICLES):
        boxes = {_with_speaker(document, box) for box in boxes}
    if not boxes or len(boxes) > MAX_BOXES:
        return labels
    inside = {segment for box in boxes for segment in document.segments_in(box)}
    words = {segment: _words(document.texts[segment]) for segment in chosen}
    gone = set(labels)
    for box in boxes:
        lines = document.segments_in(box)
        longest = max((words[line] for line in lines if line in words), key=len)
        if longest.count(" ") < (MIN_NAMED_WORDS if _is_called_pulled(document, box) else MIN_WORDS) - 1:
            continue
        beside = [words[at] for at in _around(document, box, labels) if at in words and at not in inside]
        if f" {longest} " in "".join([f" {text} |" for text in beside]) or _is_shortened(longest, beside):
            gone.update(lines)
    return gone


def _labels(document: Document, chosen: Sequence[int]) -> set[int]:
    """The lines that say where quotations begin and end, if both are said."""
    texts = document.texts
    if not any("uote" in texts[at] and _is_label(texts[at]) for at in chosen):
        return set()
    labels = {at for at, text in enumerate(texts) if _is_label(text)}
    return labels if len({_OPENING.fullmatch(texts[at]) is None for at in labels}) > 1 else set()


def _is_label(text: str) -> bool:
    return len(text) <= MAX_LABEL and (_OPENING.fullmatch(text) or _CLOSING.fullmatch(text)) is not None


def _is_shortened(quotation: str, texts: Sequence[str]) -> bool:
    """Whether a quotation is a sentence of one of the texts, but for words left out in few places."""
    words = quotation.split()
    start = f" {words[0]} {words[1]} "
    if len(words) < MIN_SHORTENED:
        return False
    padded = (f" {text} " for text in texts)
    return any(_follows(words[1:], rest.split()) for text in padded for rest in text.split(start)[1:])


def _follows(wanted: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether the words after a first one follow in the text, with no more left out than half of them are."""
    at = left_out = 0
    for word in wanted[1:]:
        try:
            found = rest.index(word, at, at + 1 + MAX_LEFT_OUT)
        except ValueError:
            return False
        left_out += found - at
        at = found + 1
    return left_out <= len(wanted) // 2


def _around(document: Document, box: int, labels: Set[int]) -> range:
    """The segments of the smallest container that holds more than the box and its labels: in a thread, the post that
    quotes."""
    around, own = box, document.segments_in(box)
    while around > 0 and all(at in own or at in labels or document.is_link(at) for at in document.segments_in(around)):
        around = document.parents[around]
    return document.segments_in(around)


def _box(document: Document, segment: int, hints: Sequence[str]) -> int:
    """The small box that sets the segment apart as a quotation, or -1; `hints` are those that the page's names have."""
    if len(document.texts[segment]) > MAX_LENGTH:
        return -1
    box = -1
    container = document.holders[segment]
    while container > 0 and document.size(container) <= MAX_LINES:
        tag, classes = document.name_of(container)[:2]
        if tag in _SET_APART or (tag == "figure" and box >= 0) or (hints and classes and _is_called_so(classes, hints)):
            box = container
        container = document.parents[container]
    return box


def _is_called_so(classes: str, hints: Sequence[str]) -> bool:
    return any(map(classes.lower().__contains__, hints)) and _NAME.search(classes) is not None


def _with_speaker(document: Document, box: int) -> int:
    """The box, or the one around it that has nothing more than a line without a stop, of who said it: in a thread that
    would be an answer."""
    around, behind = document.parents[box], document.ends[box]
    if around <= 0 or document.starts[around] != document.starts[box] or document.ends[around] != behind + 1:
        return box
    speaker = document.texts[behind]
    is_short = len(speaker) <= MAX_LABEL and speaker[-1] not in STOPS and not document.linked[behind]
    return around if is_short and document.size(around) <= MAX_LINES else box


def _is_called_pulled(document: Document, box: int) -> bool:
    classes = document.name_of(box).classes
    return classes is not None and _PULLED.search(classes) is not None


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
