"""Plain text that was scraped earlier: its title, its paragraphs, and what is boilerplate in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain, groupby

from scrape.blocks import Block
from scrape.extractor.boilerplate.reasons import reasons_of
from scrape.extractor.boilerplate.rules.navigation import navigation, tag_list
from scrape.extractor.boilerplate.rules.prompts import share_bar
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Passage, passages_of, passages_of_blocks, which_go_on
from scrape.extractor.sources import text_links
from scrape.extractor.sources.own_headings import keep_own_headings
from scrape.extractor.sources.page_dump import article_in
from scrape.extractor.sources.text_glue import unglued
from scrape.extractor.sources.text_head import TELLING, add_beside_told
from scrape.extractor.sources.text_marks import without_marks
from scrape.extractor.sources.text_menus import Head, add_linked_menus
from scrape.extractor.sources.text_tail import (
    add_author_note,
    add_contents,
    add_listed,
    add_press_contact,
    are_hashtags,
    are_reactions,
    keep_rows,
)
from scrape.extractor.sources.text_threads import add_thread_frames
from scrape.extractor.sources.text_title import HEADING_MARKS, Line, head_of, title_of
from scrape.patterns import compiled_late
from scrape.records import Removal
from scrape.text_layout import FENCE, paragraphs, written

_EMPHASIS = compiled_late(r"(?P<mark>\*\*|__|\*|_)(?=\S)(?P<text>[^*_\n]+)(?<=\S)(?P=mark)")

_STRONG = compiled_late(r"\*\*(?=\S)([^*\n]{1,500})(?<=\S)\*\*")
_ESCAPE = compiled_late(r"\\([!#()*+.>\[\]_`{|}~-])")

MAX_ROUNDS = 10
"""A second round finds what the first uncovered; a third has changed nothing yet."""


@dataclass(frozen=True, slots=True)
class TextArticle:
    """What plain text gives."""

    title: str | None
    blocks: tuple[Block, ...]
    removed: tuple[Removal, ...]
    told: tuple[str, ...] = ()
    """Of what was removed, the lines above the text that say who wrote it, and when."""


def extract(text: str, given_title: str | None = None) -> TextArticle:
    """Finds title and paragraphs in scraped text and removes the boilerplate around them.

    `given_title` is what something beside the text says that it is called.

    What it gives, written as text, is what it gives again: it is repeated until nothing changes. So is what
    became of a page, whose markup said more than is left in the text: see `_is_clean`.
    """
    unmarked, drawn = without_marks(paragraphs(text))
    shown = text_links.read(unglued(unmarked))
    chunks, links = shown.chunks, shown.links
    lines = _lines(chunks)
    head = head_of(lines)
    as_given = _as_given(lines, head, given_title, links)
    if as_given is not None and _is_as_written(text) and _is_clean(as_given.blocks, as_given.title):
        return as_given
    frame = (*drawn, *shown.removed)
    told_above: tuple[str, ...] = ()
    if dumped := article_in(chunks):
        lines, given_title = _lines(dumped.chunks), given_title or dumped.title
        head = head_of(lines)
        frame = (*frame, *dumped.removed)
        told_above = dumped.told
    found = _without_boilerplate(lines, head, given_title, links)
    removed, told = (*frame, *found.removed), (*found.told, *told_above)
    if any(line.text == f"# {found.title}" for line in lines):
        given_title = found.title  # which says so itself: without its mark it may be a sentence
    for _ in range(MAX_ROUNDS):
        parts = (None if given_title else found.title, *(block.text for block in found.blocks))
        lines = _lines(paragraphs("\n\n".join(filter(None, parts))))
        again = _without_boilerplate(lines, head_of(lines), given_title, links)
        if (again.title, again.blocks) == (found.title, found.blocks):
            break
        found, removed, told = again, (*removed, *again.removed), (*told, *again.told)
    return TextArticle(found.title, found.blocks, removed, told)


def _lines(chunks: Sequence[Sequence[str]]) -> list[Line]:
    return [Line(line, number) for number, lines in enumerate(chunks) for line in lines]


_Links = Mapping[str, tuple[text_links.Span, ...]]


def _as_given(lines: Sequence[Line], head: Head, given_title: str | None, links: _Links) -> TextArticle | None:
    """All of a text, below its title; None where something stands above that."""
    title_at, title = title_of(lines, head, given_title)
    if title_at is None:
        return None if any(head.menus) else TextArticle(title, tuple(_blocks(lines, links)), ())
    return TextArticle(title, tuple(_blocks(lines[1:], links)), ()) if title_at == 0 else None


def _without_boilerplate(lines: Sequence[Line], head: Head, given_title: str | None, links: _Links) -> TextArticle:
    title_at, title = title_of(lines, head, given_title)
    fenced = _fenced(lines)
    passages = _passages(lines, title, fenced, links)
    reasons = _reasons(passages, head, title_at, links)
    told = [
        passage.text
        for passage, reason in zip(passages, reasons, strict=True)
        if passage.zone == "head" and reason in TELLING
    ]
    add_author_note(passages, reasons, told)
    kept: list[Line] = []
    removed: list[Removal] = []
    for at, (line, reason) in enumerate(zip(lines, reasons, strict=True)):
        if at == title_at:
            continue
        if reason is None or at in fenced:
            kept.append(line)
        else:
            removed.append(Removal(reason, line.text))
    return TextArticle(title, tuple(_blocks(kept, links)), tuple(removed), tuple(told))


def _reasons(passages: list[Passage], head: Head, title_at: int | None, links: _Links) -> list[str | None]:
    """By which rule each line goes, if it does. Marks those that are found to stand above the text as such."""
    reasons = reasons_of(passages)
    for at, passage in enumerate(passages):
        if reasons[at] is None and passage.zone != "prose":
            are_tags = text_links.are_tags(links.get(passage.text, ())) or are_hashtags(passage.text)
            reasons[at] = tag_list.__name__ if are_tags else share_bar.__name__ if are_reactions(passage.text) else None
    for add in (add_listed, add_linked_menus, add_thread_frames):
        add(passages, reasons)
    add_beside_told(passages, reasons, title_at)
    menus = head.menus.copy()
    if title_at is not None and title_at == head.below_menus:
        menus[:title_at] = [True] * title_at  # a menu's, of which some names are not known
    for at, is_menu in enumerate(menus[:title_at]):
        reasons[at] = reasons[at] or (navigation.__name__ if is_menu else None)
    for change in (keep_own_headings, keep_rows, add_contents, add_press_contact):
        change(passages, reasons)
    return reasons


def _fenced(lines: Sequence[Line]) -> frozenset[int]:
    """Which of the lines are code between two fences, and these."""
    fences = [at for at, line in enumerate(lines) if line.text.lstrip().startswith(FENCE)]
    pairs = zip(fences[::2], fences[1::2], strict=False)
    return frozenset(chain.from_iterable(range(first, last + 1) for first, last in pairs))


def _passages(lines: Sequence[Line], title: str | None, fenced: Set[int], links: _Links) -> list[Passage]:
    """The lines as the rules see them; what is indented is code, as is what stands between fences."""
    passages = passages_of([_without_emphasis(line.text) for line in lines], title)
    chunks = (list(chunk) for _, chunk in groupby(lines, key=lambda line: line.chunk))
    marks = chain.from_iterable(which_go_on([line.text for line in chunk]) for chunk in chunks)
    seen = (
        passage._replace(
            fixed=line.text[0].isspace() or at in fenced,
            goes_on=mark,
            heading=HEADING_MARKS.match(line.text) is not None,
        )
        for at, (line, passage, mark) in enumerate(zip(lines, passages, marks, strict=True))
    )
    return [text_links.marked(passage, links.get(passage.text, ())) for passage in seen]


def _without_emphasis(text: str) -> str:
    """A line without Markdown's marks of strong words, backslashes before signs, and those of italics around it."""
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    if "**" in text:
        text = _STRONG.sub(r"\1", text)
    found = _EMPHASIS.fullmatch(text) if text[:1] in "_*" else None
    return found["text"] if found else text


def _is_as_written(text: str) -> bool:
    """Whether a text is laid out as we write it, to the last line's end."""
    return text == written(paragraphs(text)) + "\n"


def _is_clean(blocks: Sequence[Block], title: str | None) -> bool:
    """Whether all that the rules would remove may have been a heading of the article, an item, or a table's cell."""
    texts = [block.text for block in blocks]
    in_table = {at + beside for at, text in enumerate(texts) if " | " in text for beside in (-1, 0, 1)}
    passages = passages_of_blocks(texts, title)
    whole = [
        _as_if(passage, heading=len(lines) == 1, fixed=blocks[at].kind == "code" or at in in_table)
        for at, (passage, lines) in enumerate(passages)
    ]
    return not any(reasons_of(whole)) and not any(
        first_match(_as_if(line, item=True))
        for text, (_, lines) in zip(texts, passages, strict=True)
        if len(lines) > 1
        for written_line, line in zip(text.split("\n"), lines, strict=True)
        if not written_line[:1].isspace()  # what is indented is code
    )


def _as_if(passage: Passage, *, heading: bool = False, item: bool = False, fixed: bool = False) -> Passage:
    """A passage with more markup than is left of it, where it needs that to stay."""
    if first_match(passage) is None:
        return passage
    return passage._replace(heading=heading, item=passage.item or item, fixed=fixed)


def _blocks(lines: Sequence[Line], links: _Links) -> list[Block]:
    grouped: dict[int, list[str]] = {}
    for line in lines:
        grouped.setdefault(line.chunk, []).append(line.text)
    return [
        # What begins with a space that means something is code; of other blocks such spaces go.
        Block("code" if texts[0][0].isspace() else "paragraph", tuple(text_links.runs("\n".join(texts), links)))
        for texts in grouped.values()
    ]
