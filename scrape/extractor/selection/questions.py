"""What opens a kept text stays with it: the questions of an accordion, the summaries of details."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from scrape.extractor.document import Document
from scrape.extractor.elements import HEADINGS
from scrape.patterns import compiled_late
from scrape.text import count_words

_OPENERS: Final = frozenset({"button", "summary"})
_HEADINGS: Final = HEADINGS | {"dt"}
_OVER_ALL: Final = _OPENERS | _HEADINGS
"""What follows a button for all that comes: `Expand all`."""
_ACCORDION: Final = compiled_late(
    r"accordion|akkordeon|acordeon|faq|question|toggle[-_](?:item|title|head)|(?:vc|pb)_toggle", re.IGNORECASE
)
"""Page builders call theirs toggles, as menus call their buttons."""
_CONTROLS: Final = ("aria-controls", "data-target", "data-bs-target")
_BOXES: Final = 3
"""Containers from a question to the box that is named, at most."""
_MIN_WORDS: Final = 3
"""Of what a summary, or a button that names what it opens, must say, lest it be a tool: `Read more`, `Show all`."""
_MIN_QUESTIONS: Final = 2
_QUESTION: Final = ("?", "？", "؟")


def with_questions(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """The chosen segments, and the buttons, summaries and named questions among them that open the chosen text right
    after; questions, too, that look like others which were chosen."""
    kept = set(chosen)
    kept.update(_below_heading(document, chosen, kept))
    kept.update(_alike(document, chosen, kept))
    kept.update(at - 1 for at in chosen[1:] if at - 1 not in kept and _is_named(document, at - 1))
    openers = set(document.tagged(*_OPENERS))
    if "button" in document.roles:
        openers.update(document.called(lambda name: name.role == "button"))
    for container in sorted(openers):
        start, end = document.starts[container], document.ends[container]
        is_within = bool(chosen) and chosen[0] < start and end == start + 1
        if is_within and start not in kept and end in kept and _opens(document, container):
            kept.add(start)
    return tuple(sorted(kept))


def _alike(document: Document, chosen: tuple[int, ...], kept: set[int]) -> list[int]:
    """The questions right before chosen texts that are set as chosen ones over their answers are."""
    settings = {document.setting_of(at) for at in chosen if _asks(document, at) and at + 1 in kept}
    if not settings:
        return []
    others = (at - 1 for at in chosen[1:] if at - 1 not in kept and _asks(document, at - 1))
    return [at for at in others if not document.linked[at] and document.setting_of(at) in settings]


def _below_heading(document: Document, chosen: tuple[int, ...], kept: set[int]) -> set[int]:
    """The box of questions, called so, right below a chosen heading beside it, with their answers: each button in it
    asks, and no line is a link."""
    found: set[int] = set()
    for at in chosen:
        if document.tag_of(at) not in HEADINGS or at + 1 >= len(document) or at + 1 in kept:
            continue
        box = document.part_of(document.parents[document.holders[at]], document.holders[at + 1])
        lines = document.segments_in(box) if box >= 0 and _is_accordion(document, box) else range(0)
        asked = [line for line in lines if document.tag_of(line) in _OPENERS]
        is_whole = len(asked) >= _MIN_QUESTIONS and all(_asks(document, line) for line in asked)
        if is_whole and lines.start == asked[0] and not any(map(document.is_link, lines)):
            found.update(lines)
    return found


def _is_accordion(document: Document, box: int) -> bool:
    return _ACCORDION.search(document.name_of(box).classes or "") is not None


def _asks(document: Document, segment: int) -> bool:
    return document.texts[segment].endswith(_QUESTION)


def _is_named(document: Document, segment: int) -> bool:
    """Whether it is a question in a box of questions that is called so, with its answer right below it in that box."""
    if not _asks(document, segment):
        return False
    return any(
        document.ends[box] > segment + 1 and _is_accordion(document, box)
        for box in islice(document.around(document.holders[segment]), _BOXES)
    )


def _opens(document: Document, container: int) -> bool:
    """Whether it stands over what follows it, and is no tool."""
    if document.tag_of(document.ends[container]) in _OVER_ALL:
        return False
    text, parent = document.texts[document.starts[container]], max(document.parents[container], 0)
    names = [document.name_of(each) for each in (container, parent)]
    says_enough = count_words(text) >= _MIN_WORDS or text.endswith(_QUESTION)
    if document.tags[container] == "summary":
        return says_enough and document.ends[container] < document.ends[parent]
    if names[0].role == "tab":
        return False  # the others beside it are not shown
    is_alone = document.size(parent) == 1
    if is_alone and document.tags[parent] in _HEADINGS:
        return True
    if any(_ACCORDION.search(name.classes or "") for name in names) or text.endswith(_QUESTION):
        return True
    node = document.nodes.get(container)
    controls = node is not None and any(name in node.attributes for name in _CONTROLS)
    return controls and says_enough
