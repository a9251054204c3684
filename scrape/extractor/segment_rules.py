"""What must never pass by where it stands: containers that say what they are, and captions.

Measured over the labelled corpora on segments that the classifier, cross-validated, had chosen: no rule by containers
lowers a figure on any of them by more than 0.001, and captions raise the news corpus by 0.002. What the others
gain is in `training/EXPERIMENTS.md`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence, Set
from functools import cached_property

from scrape.extractor import structure
from scrape.extractor.announced import without_announced
from scrape.extractor.appeal_boxes import without_appeal_boxes
from scrape.extractor.claims import ARTICLE_TYPES, THREAD_TYPES, types_of
from scrape.extractor.document import Document
from scrape.extractor.filters import without_filters
from scrape.extractor.landmarks import within_article, within_main, without_dialogs
from scrape.extractor.lists import stands_between
from scrape.extractor.passages import is_prose
from scrape.extractor.prompt_boxes import without_prompt_boxes
from scrape.extractor.pull_quotes import without_pull_quotes
from scrape.extractor.slides import without_slides
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

ARTICLE_WORDS = 200
"""So many words beside its comments are an article, however many comments there are, if the page says that it is one.
An opening post may have as many."""
_ARTICLES = ARTICLE_TYPES | {"og:article"}

CAPTION = "caption"
AUTHOR_BOX = structure.AUTHOR_BOX
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_FOOTNOTE_NAME = compiled_late(r"(?<![a-z])(?:foot-?|end)notes?(?![a-z])", re.IGNORECASE)
"""Keeping them costs 0.0003 of the word F1 of articles and changes no other figure."""

_CALLOUT_NAME = compiled_late(
    r"(?<![a-z])(?:admonition|callout|markdown-alert|starlight-aside|custom-block)(?![a-z])", re.IGNORECASE
)
_CALLOUT_WORDS = ("admonition", "callout", "markdown-alert", "starlight-aside", "custom-block")
CALLOUT_LINKED_SHARE = {"callout": 0.0}
NOTE_LINKED_SHARE = 0.5
"""Of the characters of a note: one of more links leads elsewhere, and magazines call their offers callouts."""
CALLOUT_LENGTH = 1200
"""Characters: a longer box of that name is a part of the page's frame."""

_SUBJECTS = frozenset({"share_buttons", "consent_banner", "subscribe_box", structure.DISCLOSURE, structure.SIGNATURE})
"""Rules whose names manuals give to chapters too: cookies, shared locks, how to subscribe to a channel,
signatures of functions."""
MIN_POSTS = 2
"""One signature is that of a letter, or a dish."""
MIN_CHAPTERS = 3
"""Chosen by eye: the labelled pages have three such chapters, on three pages of documentation."""

_CAPTION_NAME = compiled_late(
    r"caption|bijschrift|didascalia|bildunterschrift|(?:img|image|photo|picture)[-_]desc|pie[-_]de[-_]foto",
    re.IGNORECASE,
)


class ContainerRules:
    """The rules by container for one document; each container is looked at once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[int, str | None] = {-1: None}
        self._captions: dict[int, bool] = {}

    def reason(self, segment: int) -> str | None:
        """The rule that names the segment's container or one around it, innermost first, or None."""
        container = self._document.holders[segment]
        if self._document.hidden[container]:
            return HIDDEN_PARAGRAPH if self._is_hidden_paragraph(segment) else HIDDEN
        if self._is_figcaption(container):
            return CAPTION
        rule = self._rule(container)
        return CAPTION if rule is None and self._is_caption(container) else rule

    def _is_caption(self, container: int) -> bool:
        known = self._captions.get(container)
        if known is None:
            known = self._captions[container] = _is_named_caption(self._document, container)
        return known

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
        if rule == structure.SIGNATURE and not self._is_thread and self._named_alike[tag, classes] < MIN_POSTS:
            return None
        if rule in _SUBJECTS and structure.rule_of(tag, classes or "", "", role or "") is None:
            return None if self._is_chapter(container) else rule
        return rule

    def _is_chapter(self, container: int) -> bool:
        """Whether its id is the anchor of a subject: one of several beside each other, each under a heading."""
        around, name = self._document.parents[container], self._document.names[self._document.signatures[container]]
        return self._chapters[around, name[:2]] >= MIN_CHAPTERS

    @cached_property
    def _is_thread(self) -> bool:
        return not THREAD_TYPES.isdisjoint(types_of(self._document))

    @cached_property
    def _named_alike(self) -> Counter[tuple[str, str | None]]:
        """How many containers have the same tag and class."""
        names = self._document.names
        return Counter([names[signature][:2] for signature in self._document.signatures])

    @cached_property
    def _chapters(self) -> Counter[tuple[int, tuple[str, str | None]]]:
        """How many containers with an id, each under a heading, have the same container around, tag and class."""
        document = self._document
        chapters: Counter[tuple[int, tuple[str, str | None]]] = Counter()
        for container, around in enumerate(document.parents):
            start = document.starts[container]
            if start < document.ends[container] and document.tags[document.holders[start]] in _HEADINGS:
                tag, classes, element_id, *_ = document.names[document.signatures[container]]
                chapters[around, (tag, classes)] += element_id is not None
        return chapters

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
    return _without_containers(document, _without_groups(document, _with_parts(document, chosen), {}))


def reasons_of_groups(document: Document, chosen: Sequence[int]) -> dict[int, str]:
    """For those of the chosen segments that go with others around them, the reason."""
    reasons: dict[int, str] = {}
    _without_groups(document, _with_parts(document, chosen), reasons)
    return reasons


def _with_parts(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments, and what belongs to them: whole headings, footnotes, notes set apart."""
    chosen = _with_whole_headings(document, chosen)
    names = document.written_names()
    if "note" in names:
        chosen = _with_footnotes(document, chosen)
    if any(word in names for word in _CALLOUT_WORDS):
        chosen = _with_callouts(document, chosen)
    return chosen


_GROUPS: dict[str, Callable[[Document, Sequence[int]], Sequence[int]]] = {
    "dialog": without_dialogs,
    "outside_main": within_main,
    "outside_article": within_article,
    "filter": without_filters,
    "announced_link": without_announced,
    "subscribe_box": without_prompt_boxes,
    "appeal": without_appeal_boxes,
    "pull_quote": without_pull_quotes,
    "slide_show": without_slides,
}
"""What goes as a whole, by its reason, in the order in which it is looked for."""


def _without_groups(document: Document, chosen: Sequence[int], reasons: dict[int, str]) -> Sequence[int]:
    """The chosen segments but for such groups; their reasons are noted in `reasons`."""
    for reason, without in _GROUPS.items():
        kept = without(document, chosen)
        if len(kept) < len(chosen):
            reasons.update(dict.fromkeys(set(chosen).difference(kept), reason))
        chosen = kept
    return chosen


def _without_containers(document: Document, chosen: Sequence[int]) -> tuple[int, ...]:
    rules = ContainerRules(document)
    reasons = {segment: reason for segment in chosen if (reason := rules.reason(segment))}
    for segment in _of_subjects(document, chosen, reasons, rules):
        del reasons[segment]
    total = sum(len(document.texts[segment]) for segment in chosen)
    lengths: dict[str, int] = {}
    for segment, reason in reasons.items():
        lengths[reason] = lengths.get(reason, 0) + len(document.texts[segment])
    gone = {reason for reason, length in lengths.items() if length <= total * _KEPT_SHARES.get(reason, KEPT_SHARE)}
    if structure.COMMENTS in lengths:
        types = types_of(document)
        if not THREAD_TYPES.isdisjoint(types):
            gone.discard(structure.COMMENTS)
        elif _is_commented_article(document, chosen, reasons, types):
            gone.add(structure.COMMENTS)
    return tuple(segment for segment in chosen if reasons.get(segment) not in gone)


def _is_commented_article(document: Document, chosen: Sequence[int], reasons: dict[int, str], types: Set[str]) -> bool:
    """Whether a page says that it is an article, and what was chosen outside of comments is one."""
    if types.isdisjoint(_ARTICLES) or ("Question" in types and "FAQPage" not in types):
        return False
    outside = (segment for segment in chosen if segment not in reasons)
    return sum(count_words(document.texts[segment]) for segment in outside) >= ARTICLE_WORDS


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
    named_so = {
        signature
        for signature, (_, classes, element_id, *_) in enumerate(document.names)
        if _FOOTNOTE_NAME.search(f"{classes} {element_id}")
    }
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
    if not any(word in (classes or "") for _, classes, *_ in document.names for word in _CALLOUT_WORDS):
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
        if (
            length <= CALLOUT_LENGTH
            and linked <= CALLOUT_LINKED_SHARE.get(named_so[signature], NOTE_LINKED_SHARE) * length
        ):
            whole.update(note for note in notes if any(map(str.isalpha, document.texts[note])))
    return sorted(whole)


def _is_named_caption(document: Document, container: int) -> bool:
    """Whether its classes call it a caption; with a heading inside it is the text of a tile."""
    tag, classes, *_ = document.names[document.signatures[container]]
    if tag == "figcaption" or not classes or not _CAPTION_NAME.search(classes):
        return False
    segments = range(document.starts[container], document.ends[container])
    return not any(document.tags[document.holders[segment]] in _HEADINGS for segment in segments)
