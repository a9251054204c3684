"""What belongs to chosen segments: the other lines of their headings, footnotes, the notes of a recipe, notes set apart
by a box."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scrape.extractor.document import Document, Name
from scrape.extractor.elements import HEADINGS
from scrape.extractor.selection.lists import stands_between
from scrape.extractor.structure.notes import NOTE_NUMBER
from scrape.patterns import compiled_late

_FOOTNOTE_NAME = compiled_late(r"(?<![a-z])(?:the)?(?:foot-?|end)notes?(?:text)?(?![a-z])", re.IGNORECASE)
"""Keeping them costs 0.0003 of the word F1 of articles and changes no other figure."""
_FOOTNOTE_WORDS = ("footnote", "foot-note", "endnote")
_RECIPE_NOTES = compiled_late(r"(?:recipes?[-_]{0,2}|mv-create-)notes(?![a-z])", re.IGNORECASE)
"""What plugins for recipes (WP Recipe Maker, Tasty, Create) call what the cook says below the steps."""
_CALLOUT_WORDS = (
    *("admonition", "callout", "markdown-alert", "starlight-aside", "custom-block"),
    *("information-macro", "hint hint", "toggle-card"),
    *("procons", "proscons", "pros-cons", "pros_cons", "pros-and-cons", "pro-contra"),
)
"""Of Docutils and those after it, GitHub, Starlight, VitePress; of Confluence, GitBook, Ghost; of reviews."""
_CALLOUT_NAME = compiled_late(rf"(?<![a-z])(?:{'|'.join(_CALLOUT_WORDS)})(?![a-z])", re.IGNORECASE)
NOTE_LINKED_SHARE = 0.5
"""Of the characters of a note: one of more links leads elsewhere."""
CALLOUT_LINKED_SHARE = {"callout": 0.0, "details": 0.2}
"""The same by name: magazines call their offers callouts, and fold lists of other articles."""
CALLOUT_LENGTH = 1200
"""Characters: a longer box of that name is a part of the page's frame."""


def with_belongings(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments, and what belongs to them: whole headings, footnotes, notes set apart."""
    chosen = _with_whole_headings(document, chosen)
    names = document.written_names
    if any(word in names for word in _FOOTNOTE_WORDS):
        chosen = _with_footnotes(document, chosen)
    if any(style.href is not None and style.href[:1] == "#" for style in document.styles):
        chosen = _with_linked_notes(document, chosen)
    if chosen and "notes" in names and _RECIPE_NOTES.search(names):  # the word first, which is cheaper
        chosen = _with_recipe_notes(document, chosen)
    words = [word for word in _CALLOUT_WORDS if word in names]
    if words or document.tagged("details") or "note" in document.roles:
        chosen = _with_callouts(document, chosen, words)
    return chosen


def _with_whole_headings(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments, and the other lines, buttons aside, of headings that were chosen in part."""
    whole = set(chosen)
    for container in {document.holders[segment] for segment in chosen}:
        if document.tags[container] in HEADINGS:
            lines = document.segments_in(container)
            whole.update(line for line in lines if document.tag_of(line) != "button")
    return sorted(whole)


def _with_footnotes(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments, and the footnotes: of their text the article says that it belongs to it. Above the text the
    name is that of small print."""
    whole = set(chosen)
    first = chosen[0] if chosen else len(document)
    for container in document.called(lambda name: _FOOTNOTE_NAME.search(name.class_and_id)):
        notes = document.segments_in(container)
        if notes.start > first:
            # Not their numbers and arrows, which link back.
            whole.update(note for note in notes if document.linked[note] < len(document.texts[note]))
    return sorted(whole)


def _with_recipe_notes(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments, and the notes of a recipe below the first of them, where they are no list of links and most
    were not chosen: else the rest is of another kind."""
    own, whole, behind = set(chosen), set(chosen), chosen[0] + 1
    for container in document.called(lambda name: _RECIPE_NOTES.search(name.classes or "")):
        notes = document.segments_in(container)
        if notes.start >= behind:
            behind = notes.stop  # boxes in it may be called so, too
            linked = sum(document.linked[note] for note in notes)
            length, known = document.length_of(notes), document.length_of([note for note in notes if note in own])
            if 2 * known <= length and linked <= NOTE_LINKED_SHARE * length:
                whole.update(notes)
    return sorted(whole)


def _with_linked_notes(document: Document, chosen: Sequence[int]) -> list[int]:
    """The chosen segments, and the notes below that begin with a number by which their text refers to them, where both
    numbers lead to a place on the page: one to the note, the other back, as far as places are known."""
    whole = set(chosen)
    referred: dict[str, tuple[int, str]] = {}
    for segment in chosen:
        for number, href in _numbers_in(document, segment):
            referred.setdefault(number, (segment, href))
    if not referred:
        return list(chosen)
    found: list[tuple[int, int, str, str]] = []
    for segment in range(chosen[0] + 1, len(document)):
        if segment in whole or document.is_link(segment):
            continue
        number, back = next(_numbers_in(document, segment), ("", ""))
        place, href = referred.get(number, (len(document), ""))
        if place < segment and href != back and document.texts[segment].startswith(number):
            found.append((segment, place, href, back))
    if found:
        boxes = {name: box for box in range(len(document.parents)) if (name := document.name_of(box).element_id)}
        whole.update(
            note
            for note, place, href, back in found
            if _leads_to(document, boxes.get(href[1:]), note) and _leads_to(document, boxes.get(back[1:]), place)
        )
    return sorted(whole)


def _leads_to(document: Document, box: int | None, segment: int) -> bool:
    """Whether a segment stands where a link leads, if that is a container with text."""
    return box is None or document.size(box) == 0 or segment in document.segments_in(box)


def _numbers_in(document: Document, segment: int) -> Iterator[tuple[str, str]]:
    """The numbers in a segment that lead to a place on the page, each with the link."""
    for text, style in document.pieces[segment]:
        href = document.styles[style].href
        if href is not None and href[:1] == "#" and NOTE_NUMBER.fullmatch(text.strip()):
            yield text.strip(), href


def _with_callouts(document: Document, chosen: Sequence[int], words: Sequence[str]) -> list[int]:
    """The chosen segments, and the notes and tips between them, which are set apart by a box or folded; `words` are
    those that such boxes are called of which the page's names have some."""
    whole = set(chosen)
    for container in document.called(lambda name: _kind_of_callout(name, words)):
        if not stands_between(document, container, whole):
            continue
        kind, notes = _kind_of_callout(document.name_of(container), words), document.segments_in(container)
        if kind == "details" and not whole.isdisjoint(notes):
            continue  # what it folds is chosen by itself
        if any(document.tags[inner] == "form" for inner in document.inside(container)):
            continue
        length = document.length_of(notes)
        linked = sum(document.linked[note] for note in notes)
        if length <= CALLOUT_LENGTH and linked <= CALLOUT_LINKED_SHARE.get(kind or "", NOTE_LINKED_SHARE) * length:
            whole.update(note for note in notes if any(map(str.isalpha, document.texts[note])))
    return sorted(whole)


def _kind_of_callout(name: Name, words: Sequence[str]) -> str | None:
    """What an element that is set apart is called: by its class, its role (ARIA 1.2, 5.3.18) or its tag."""
    classes = name.classes or ""
    if any(map(classes.lower().__contains__, words)) and (match := _CALLOUT_NAME.search(classes)):
        return match[0].lower()
    return "note" if name.role == "note" else "details" if name.tag == "details" else None
