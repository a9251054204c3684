"""Plain text that was scraped earlier: its title, its paragraphs, and what is boilerplate in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from scrape.blocks import Block
from scrape.extractor.boilerplate.phrases.elsewhere import HOME, LEGAL_PAGE_NAME, PAGE_NAME
from scrape.extractor.boilerplate.reasons import reasons_of
from scrape.extractor.boilerplate.rules.navigation import navigation, tag_list
from scrape.extractor.boilerplate.rules.offers import cookie_notice, paywall_prompt
from scrape.extractor.boilerplate.rules.prompts import newsletter, share_bar
from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import (
    Passage,
    is_sentence,
    normalise,
    passages_of,
    passages_of_blocks,
    which_are_prose,
    which_go_on,
)
from scrape.extractor.sources import text_links
from scrape.extractor.sources.own_headings import keep_own_headings
from scrape.extractor.sources.page_dump import article_in
from scrape.extractor.sources.text_glue import unglued
from scrape.extractor.sources.text_goods import add_shop_lines
from scrape.extractor.sources.text_head import TELLING, add_beside_told, are_telling_parts
from scrape.extractor.sources.text_marks import add_captions, without_marks
from scrape.extractor.sources.text_menus import SECTION_MAX_WORDS, add_linked_menus, are_menus, headline_below_menus
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
from scrape.patterns import compiled_late
from scrape.records import Removal
from scrape.text import STOPS, count_words
from scrape.text_layout import WRAPPED_MIN_CHARACTERS, paragraphs, written

TITLE_MAX_WORDS = 30
REPEATED_TITLE_MIN_WORDS = 3
MOST_LINES_ABOVE = 500
"""Of those above the prose that may say the title again: each is compared with all before it. Menus have less."""
PATH_MAX_LINES = 5
"""From a first line that stands alone to the title that it ends with, if it is the path there."""
_HEADING_MARKS = compiled_late(r"^#{1,6} +")
"""Of Markdown."""

_NOTICES = frozenset({cookie_notice.__name__, newsletter.__name__, paywall_prompt.__name__})
_INNER_STOP = compiled_late(rf"[{STOPS}] [^\W\d_a-z]")

_EMPHASIS = compiled_late(r"(?P<mark>\*\*|__|\*|_)(?=\S)(?P<text>[^*_\n]+)(?<=\S)(?P=mark)")

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


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    chunk: int
    """Lines of one chunk had no blank line between them and stay one block."""


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
    as_given = _as_given(lines, given_title, links)
    if as_given is not None and _is_as_written(text) and _is_clean(as_given.blocks, as_given.title):
        return as_given
    frame = (*drawn, *shown.removed)
    told_above: tuple[str, ...] = ()
    if dumped := article_in(chunks):
        lines, given_title = _lines(dumped.chunks), given_title or dumped.title
        frame = (*frame, *dumped.removed)
        told_above = dumped.told
    found = _without_boilerplate(lines, given_title, links)
    removed, told = (*frame, *found.removed), (*found.told, *told_above)
    for _ in range(MAX_ROUNDS):
        parts = (None if given_title else found.title, *(block.text for block in found.blocks))
        again = _without_boilerplate(_lines(paragraphs("\n\n".join(filter(None, parts)))), given_title, links)
        if (again.title, again.blocks) == (found.title, found.blocks):
            break
        found, removed, told = again, (*removed, *again.removed), (*told, *again.told)
    return TextArticle(found.title, found.blocks, removed, told)


def _lines(chunks: Sequence[Sequence[str]]) -> list[_Line]:
    return [_Line(line, number) for number, lines in enumerate(chunks) for line in lines]


_Links = Mapping[str, tuple[text_links.Span, ...]]


def _as_given(lines: Sequence[_Line], given_title: str | None, links: _Links) -> TextArticle | None:
    """All of a text, below its title; None where something stands above that."""
    title_at, title = _title(lines, given_title)
    if title_at is None:
        return None if any(_are_menus(lines)) else TextArticle(title, tuple(_blocks(lines, links)), ())
    return TextArticle(title, tuple(_blocks(lines[1:], links)), ()) if title_at == 0 else None


def _without_boilerplate(lines: Sequence[_Line], given_title: str | None, links: _Links) -> TextArticle:
    title_at, title = _title(lines, given_title)
    passages = [text_links.marked(passage, links.get(passage.text, ())) for passage in _passages(lines, title)]
    reasons = reasons_of(passages)
    for at, passage in enumerate(passages):
        if reasons[at] is None and passage.zone != "prose":
            are_tags = text_links.are_tags(links.get(passage.text, ())) or are_hashtags(passage.text)
            reasons[at] = tag_list.__name__ if are_tags else share_bar.__name__ if are_reactions(passage.text) else None
    add_listed(passages, reasons)
    add_linked_menus(passages, reasons)
    add_thread_frames(passages, reasons)
    add_shop_lines(passages, reasons)
    add_captions(passages, reasons)
    add_beside_told(passages, reasons, title_at)
    menus = _are_menus(lines)
    head = _head(lines)
    below_menus = headline_below_menus(head, _below(lines, head), first_is_alone=_first_is_alone(lines))
    if title_at is not None and title_at == below_menus:
        menus[:title_at] = [True] * title_at  # a menu's, of which some names are not known
    for at, is_menu in enumerate(menus[:title_at]):
        reasons[at] = reasons[at] or (navigation.__name__ if is_menu else None)
    keep_own_headings(passages, reasons)
    keep_rows(passages, reasons)
    add_contents(passages, reasons)
    add_press_contact(passages, reasons)
    told = [
        passage.text
        for passage, reason in zip(passages, reasons, strict=True)
        if passage.zone == "head" and reason in TELLING
    ]
    add_author_note(passages, reasons, told)
    judged = list(zip(lines, reasons, strict=True))
    if title_at is not None:
        del judged[title_at]
    removed = tuple(Removal(reason, line.text) for line, reason in judged if reason is not None)
    kept = [line for line, reason in judged if reason is None]
    return TextArticle(title, tuple(_blocks(kept, links)), removed, tuple(told))


def _passages(lines: Sequence[_Line], title: str | None) -> list[Passage]:
    """The lines as the rules see them; what is indented is code."""
    passages = passages_of([_without_emphasis(line.text) for line in lines], title)
    chunks = (list(chunk) for _, chunk in groupby(lines, key=lambda line: line.chunk))
    marks = chain.from_iterable(which_go_on([line.text for line in chunk]) for chunk in chunks)
    return [
        passage._replace(
            fixed=line.text[0].isspace(), goes_on=mark, heading=_HEADING_MARKS.match(line.text) is not None
        )
        for line, passage, mark in zip(lines, passages, marks, strict=True)
    ]


def _without_emphasis(text: str) -> str:
    """A line that is all of it set in italics or bold, as Markdown has it, without the marks of that."""
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


def _blocks(lines: Sequence[_Line], links: _Links) -> list[Block]:
    grouped: dict[int, list[str]] = {}
    for line in lines:
        grouped.setdefault(line.chunk, []).append(line.text)
    return [
        # What begins with a space that means something is code; of other blocks such spaces go.
        Block("code" if texts[0][0].isspace() else "paragraph", tuple(text_links.runs("\n".join(texts), links)))
        for texts in grouped.values()
    ]


def _head(of_text: Sequence[_Line]) -> Sequence[str]:
    """The lines above the prose, if there is any."""
    texts = [line.text for line in of_text]
    prose = which_are_prose(texts)
    begins = [at for at, is_prose in enumerate(prose) if is_prose]
    first = next((at for at in begins if not _is_notice(texts[at])), begins[0] if begins else 0)
    return texts[:first]


def _is_notice(text: str) -> bool:
    """Whether what reads as prose is one that pages show above all else: on cookies, on subscriptions."""
    (passage,) = passages_of([text], None)
    return first_match(passage._replace(zone="head")) in _NOTICES


def _below(of_text: Sequence[_Line], head: Sequence[str]) -> list[str]:
    return [line.text for line in of_text[len(head) :]]


def _first_is_alone(of_text: Sequence[_Line]) -> bool:
    return len(of_text) > 1 and of_text[0].chunk != of_text[1].chunk


def _are_menus(of_text: Sequence[_Line]) -> list[bool]:
    return are_menus(_head(of_text), first_is_alone=_first_is_alone(of_text))


def _title(of_text: Sequence[_Line], given_title: str | None) -> tuple[int | None, str | None]:
    """The line that is the title, and its text: what was given, one said twice above the prose, or the first label.

    A first line that stands alone is only outdone by what it says itself, as the path to the page does.
    """
    head = _head(of_text)
    lines = [normalise(text) for text in head]
    if given_title is not None:
        title = normalise(given_title)
        return (lines.index(title) if title in lines else None), given_title
    first_is_alone = _first_is_alone(of_text)
    if first_is_alone and _names_page(lines, head):
        return 0, head[0]
    menus = _are_menus(of_text)
    passages = [passage._replace(zone="head", item=False) for passage in passages_of(head, None)]
    stays = first_is_alone and bool(head) and not menus[0] and _is_label(passages[0])
    for index, line in enumerate(lines[:MOST_LINES_ABOVE]):
        if (
            not passages[index].words
            or (stays and not lines[0].endswith(line))
            or first_match(passages[index]) in TELLING
        ):
            continue
        long_enough = count_words(line.replace("'", "")) >= REPEATED_TITLE_MIN_WORDS and (
            not stays or index <= PATH_MAX_LINES
        )
        said_before = any(
            (earlier == line and (long_enough or line == lines[0]))
            or (_ends_path(earlier, line) and (long_enough or HOME.match(earlier)))
            for earlier in lines[:index]
        )
        if said_before and count_words(line) <= TITLE_MAX_WORDS and not head[index].endswith((".", ":")):
            return index, _HEADING_MARKS.sub("", head[index], count=1)
    headline = headline_below_menus(head, _below(of_text, head), first_is_alone=first_is_alone)
    if headline is not None:
        return headline, _HEADING_MARKS.sub("", head[headline], count=1)
    label = _first_label(of_text, passages, menus)
    return (None, None) if label is None else (label, _HEADING_MARKS.sub("", head[label], count=1))


def _first_label(of_text: Sequence[_Line], passages: Sequence[Passage], menus: Sequence[bool]) -> int | None:
    for index, passage in enumerate(passages):
        is_open = passage.words > SECTION_MAX_WORDS and passage.text.endswith((",", ";"))
        if is_open or is_sentence(passage.text, passage.words) or _runs_on(of_text[index : index + 2]):
            break  # the text has begun
        if not menus[index] and _is_label(passage):
            return index
    return None


def _runs_on(lines: Sequence[_Line]) -> bool:
    """Whether a line is the beginning of a sentence that was wrapped, not a headline: what is below begins small."""
    line, below = lines[0], lines[-1]
    is_full = len(line.text) >= WRAPPED_MIN_CHARACTERS and line.chunk == below.chunk
    return is_full and below.text[:1].islower() and _INNER_STOP.search(line.text) is not None


def _ends_path(path: str, line: str) -> bool:
    """Whether a line ends with another as a path does; what follows a colon is the rest of a title."""
    return path.endswith(line) and not path.removesuffix(line).endswith(": ")


def _names_page(lines: Sequence[str], head: Sequence[str]) -> bool:
    """Whether the first line is the name of a page that other pages link to, and no other title follows."""
    if not head or LEGAL_PAGE_NAME.fullmatch(lines[0]):
        return bool(head)
    following = passages_of(head[1:2], None)
    return PAGE_NAME.fullmatch(lines[0]) is not None and not any(map(_is_label, following))


def _is_label(passage: Passage) -> bool:
    """Whether a line above the text may be its title."""
    passage = passage._replace(zone="head", item=False)
    is_short = 0 < passage.words <= TITLE_MAX_WORDS and not passage.text.endswith((".", ":", ",", ";"))
    return is_short and first_match(passage) is None and not are_telling_parts(passage)
