"""What must never pass by where it stands: containers that say what they are, and captions.

Measured over the labelled corpora on segments that the classifier, cross-validated, had chosen: no rule lowers
a figure on any of them by more than 0.001, and captions raise the news corpus by 0.002.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from scrape.extractor import structure
from scrape.extractor.claims import THREAD_TYPES, types_of
from scrape.extractor.document import Document
from scrape.extractor.lists import stands_between
from scrape.extractor.passages import is_prose
from scrape.extractor.prompt_boxes import without_prompt_boxes
from scrape.extractor.pull_quotes import without_pull_quotes
from scrape.patterns import compiled_late
from scrape.text import count_words

KEPT_SHARE = 0.3
"""Containers with more than this share of the chosen text are kept, whatever they are called: names lie."""

HIDDEN = "hidden"
HIDDEN_PARAGRAPH = "hidden_paragraph"
_KEPT_SHARES = {HIDDEN: 0.1, HIDDEN_PARAGRAPH: 0.5, structure.SIGNATURE: 0.7}
"""Of hidden text: more is the page's own, behind tabs or `read more`. At 0.3 collections lose 0.012 of word F1. A
paragraph that is hidden alone, among others that are shown, is seldom so. Signatures may outweigh what is said above
them; of those of the labelled forums no gold has one."""
SHORTEST_PARAGRAPH = 6
"""Spaces. Without it two collections of goods lose their names and prices, and 0.01 of word F1."""

CAPTION = "caption"
AUTHOR_BOX = structure.AUTHOR_BOX
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_FOOTNOTE_NAME = compiled_late(r"(?<![a-z])(?:foot-?|end)notes?(?![a-z])", re.IGNORECASE)
"""Keeping them costs 0.0003 of the word F1 of articles and changes no other figure."""

_CALLOUT_NAME = compiled_late(r"(?<![a-z])(?:admonition|callout)(?![a-z])", re.IGNORECASE)
CALLOUT_LINKED_SHARE = {"admonition": 0.5, "callout": 0.0}
"""Of the characters of a note: one of more links leads elsewhere, and magazines call their offers callouts."""
CALLOUT_LENGTH = 1200
"""Characters: a longer box of that name is a part of the page's frame."""

_SUBJECTS = frozenset({"share_buttons", "consent_banner", "subscribe_box"})
"""Rules whose names manuals give to chapters too: cookies, shared locks, how to subscribe to a channel."""
MIN_CHAPTERS = 3
"""Chosen by eye: the labelled pages have three such chapters, on three pages of documentation."""

_CAPTION_NAME = compiled_late(r"caption", re.IGNORECASE)


class ContainerRules:
    """The rules by container for one document; each container is looked at once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[int, str | None] = {-1: None}

    def reason(self, segment: int) -> str | None:
        """The rule that names the segment's container or one around it, innermost first, or None."""
        container = self._document.holders[segment]
        if self._document.hidden[container]:
            return HIDDEN_PARAGRAPH if self._is_hidden_paragraph(segment) else HIDDEN
        if self._is_figcaption(container):
            return CAPTION
        rule = self._rule(container)
        return CAPTION if rule is None and _is_named_caption(self._document, container) else rule

    def _is_hidden_paragraph(self, segment: int) -> bool:
        """Whether it is hidden alone, among others that are shown; labels of goods are so until one points at them."""
        document, container = self._document, self._document.holders[segment]
        around = document.parents[container]
        is_alone = document.tags[container] == "p" and around >= 0 and not document.hidden[around]
        return is_alone and document.texts[segment].count(" ") >= SHORTEST_PARAGRAPH

    def _is_figcaption(self, container: int) -> bool:
        """Whether it is the caption of a picture, or the paragraph inside one; that of code or a table is text."""
        document = self._document
        if document.tags[container] != "figcaption":
            container = document.parents[container]
        if container < 0 or document.tags[container] != "figcaption":
            return False
        frame = document.parents[container]
        if frame < 0 or document.tags[frame] != "figure" or frame in self._frames:
            return True
        own = document.ends[container] - document.starts[container]
        return document.ends[frame] - document.starts[frame] == own

    @cached_property
    def _frames(self) -> set[int]:
        """The containers with a picture or player inside."""
        frames: set[int] = set()
        for picture in self._document.pictures:
            container = picture.container
            while container >= 0 and container not in frames:
                frames.add(container)
                container = self._document.parents[container]
        return frames

    def _rule(self, container: int) -> str | None:
        document, known = self._document, self._known
        above: list[int] = []
        while container not in known:
            rule = self._own_rule(container)
            if rule is not None:
                known[container] = rule
                break
            above.append(container)
            container = document.parents[container]
        found = known[container]
        known.update(dict.fromkeys(above, found))
        return found

    def _own_rule(self, container: int) -> str | None:
        tag, classes, element_id, role, _, _ = self._document.names[self._document.signatures[container]]
        rule = structure.rule_of(tag, classes or "", element_id or "", role or "")
        if rule in _SUBJECTS and structure.rule_of(tag, classes or "", "", role or "") is None:
            return None if self._is_chapter(container) else rule
        return rule

    def _is_chapter(self, container: int) -> bool:
        """Whether its id is the anchor of a subject: one of several beside each other, each under a heading."""
        document = self._document
        parents, around = document.parents, document.parents[container]
        own = document.names[document.signatures[container]][:2]
        chapters = 0
        for other in range(max(around, 0), len(parents)):
            if parents[other] == around and document.starts[other] < document.ends[other]:
                *name, element_id = document.names[document.signatures[other]][:3]
                heads = document.tags[document.holders[document.starts[other]]] in _HEADINGS
                chapters += heads and element_id is not None and (*name,) == own
        return chapters >= MIN_CHAPTERS

    def author_box(self, segment: int) -> int:
        """The outermost container around a segment that is named a box about the author."""
        box = container = self._document.holders[segment]
        while container >= 0:
            if self._own_rule(container) == AUTHOR_BOX:
                box = container
            container = self._document.parents[container]
        return box


def without_boilerplate(document: Document, chosen: Sequence[int]) -> tuple[int, ...]:
    """The chosen segments but those that their containers give away; with whole headings and footnotes."""
    chosen = _with_callouts(document, _with_footnotes(document, _with_whole_headings(document, chosen)))
    chosen = without_pull_quotes(document, without_prompt_boxes(document, chosen))
    rules = ContainerRules(document)
    reasons = {segment: reason for segment in chosen if (reason := rules.reason(segment))}
    for segment in _of_subjects(document, chosen, reasons, rules):
        del reasons[segment]
    total = sum(len(document.texts[segment]) for segment in chosen)
    lengths: dict[str, int] = {}
    for segment, reason in reasons.items():
        lengths[reason] = lengths.get(reason, 0) + len(document.texts[segment])
    gone = {reason for reason, length in lengths.items() if length <= total * _KEPT_SHARES.get(reason, KEPT_SHARE)}
    if structure.COMMENTS in gone and not THREAD_TYPES.isdisjoint(types_of(document)):
        gone.remove(structure.COMMENTS)
    return tuple(segment for segment in chosen if reasons.get(segment) not in gone)


def _of_subjects(
    document: Document, chosen: Sequence[int], reasons: dict[int, str], rules: ContainerRules
) -> list[int]:
    """The segments in author boxes that stand among paragraphs: of whom the article is about, not who wrote it."""
    boxes: dict[int, list[int]] = {}
    for segment, reason in reasons.items():
        if reason == AUTHOR_BOX:
            boxes.setdefault(rules.author_box(segment), []).append(segment)
    if not boxes:
        return []
    texts = document.texts
    prose = [at for at in chosen if at not in reasons and is_prose(texts[at], count_words(texts[at]))]
    of_subjects: list[int] = []
    for box, segments in boxes.items():
        around = max(document.parents[box], 0)
        before = bisect_left(prose, document.starts[box])
        after = bisect_left(prose, document.ends[box])
        follows = bisect_left(prose, document.ends[around]) > after
        if follows and bisect_left(prose, document.starts[around]) < before:
            of_subjects += segments
    return of_subjects


def _with_whole_headings(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments, and the other lines of headings that were chosen in part."""
    whole = set(chosen)
    for segment in chosen:
        container = document.holders[segment]
        if document.tags[container] in _HEADINGS:
            whole.update(range(document.starts[container], document.ends[container]))
    return sorted(whole)


def _with_footnotes(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments, and the footnotes: of their text the article says that it belongs to it."""
    names = [f"{name[1]} {name[2]}" for name in document.names]
    if "note" not in "\n".join(names).lower():  # as on nearly all pages: a pattern takes 100 times as long to say so
        return list(chosen)
    named_so = {signature for signature, name in enumerate(names) if _FOOTNOTE_NAME.search(name)}
    if not named_so:
        return list(chosen)
    whole = set(chosen)
    for container, signature in enumerate(document.signatures):
        if signature in named_so:
            notes = range(document.starts[container], document.ends[container])
            # Not their numbers and arrows, which link back.
            whole.update(note for note in notes if document.linked[note] < len(document.texts[note]))
    return sorted(whole)


def _with_callouts(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments, and the notes and tips between them, which are set apart by a box."""
    if not any("admonition" in (classes or "") or "callout" in (classes or "") for _, classes, *_ in document.names):
        return list(chosen)
    named_so = {
        signature: match[0].lower()
        for signature, (_, classes, *_) in enumerate(document.names)
        if classes and (match := _CALLOUT_NAME.search(classes))
    }
    whole = set(chosen)
    for container, signature in enumerate(document.signatures):
        if signature not in named_so or not stands_between(document, container, whole):
            continue
        notes = range(document.starts[container], document.ends[container])
        length = sum(len(document.texts[note]) for note in notes)
        linked = sum(document.linked[note] for note in notes)
        if length <= CALLOUT_LENGTH and linked <= CALLOUT_LINKED_SHARE[named_so[signature]] * length:
            whole.update(note for note in notes if any(map(str.isalpha, document.texts[note])))
    return sorted(whole)


def _is_named_caption(document: Document, container: int) -> bool:
    """Whether its classes call it a caption; with a heading inside it is the text of a tile."""
    tag, classes, *_ = document.names[document.signatures[container]]
    if tag == "figcaption" or not classes or not _CAPTION_NAME.search(classes):
        return False
    segments = range(document.starts[container], document.ends[container])
    return not any(document.tags[document.holders[segment]] in _HEADINGS for segment in segments)
