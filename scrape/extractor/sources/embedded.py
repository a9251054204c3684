"""Articles that a page holds only as data: JSON-LD `articleBody`, the state of a framework, a template, `<noscript>`.

They count only where the markup shows no article, or its opening alone: markup has structure, and is what the reader
was meant to see.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from scrape.extractor.boilerplate.phrases.states import ERROR, LIST_TITLE
from scrape.extractor.document import Document
from scrape.extractor.kept import Kept
from scrape.extractor.metadata.page_data import Record, has_title
from scrape.extractor.parsing.page_markup import CONTROL
from scrape.extractor.parsing.source_scan import bounded_text
from scrape.extractor.parsing.walk import parse
from scrape.extractor.sources.data_texts import PROSE_WORDS, TEXT_MIN_WORDS, Candidate, candidates_in
from scrape.extractor.sources.data_texts import blocks_of as blocks_of_candidate
from scrape.extractor.sources.page_states import states_of
from scrape.extractor.sources.recipes import recipe_in
from scrape.extractor.structure.rich_text import lines_of
from scrape.patterns import compiled_late
from scrape.records import Block, Run
from scrape.text import collapse_space, count_words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

BODY_MIN_WORDS = 20
"""The same of JSON-LD's `articleBody`, which is the article by its name, where the page shows next to nothing."""

SHOWN_SHARE = 0.5
"""The markup is believed as soon as it shows half of what the data claims: it has structure and links."""

SHELL_MAX_WORDS = 80
"""A page that shows more is no empty shell. Chosen by eye, not swept."""

OPENING_MAX_WORDS = 250
"""A page that shows up to this may show the opening of an article: its scripts are searched where they repeat what it
shows. Of the labelled pages two do, and have it whole."""

MIN_OPENINGS: Final = 3
"""Paragraphs shown, of which two at least are in the data."""

PROSE_SHARE: Final = 0.6
"""Of the words of an article in paragraphs of `PROSE_WORDS` or more. Chosen by eye, not swept."""

MAX_RIVALS: Final = 2
"""Texts of a length that a page which says of none that it is its own may hold. Chosen by eye, not swept."""
MIN_TITLE_WORDS: Final = 3
"""Of a string that stands in the page's title, to be its title."""
MIN_PLACE: Final = 5
"""Characters of the last part of an address that tell a page from others."""
MAX_BUILT: Final = 20
"""Texts, the longest, that are made into blocks."""


class Embedded(NamedTuple):
    """An article that a page holds as data."""

    blocks: tuple[Block, ...] = ()
    records: tuple[Record, ...] = ()
    """The objects of a script's data around the text, the innermost first."""


def embedded_article(document: Document, shown: Kept, tree: LexborHTMLParser, base_url: str | None) -> Embedded:
    """The article that the page holds as data, or an empty one where it shows enough of its own."""
    claimed = document.claims.body
    words = count_words(claimed)
    least = BODY_MIN_WORDS if shown.words < BODY_MIN_WORDS else TEXT_MIN_WORDS
    if words >= least and shown.words < SHOWN_SHARE * words:
        texts = filter(None, map(collapse_space, lines_of(claimed)))
        return Embedded(tuple(Block("paragraph", (Run(CONTROL.sub(" ", text)),)) for text in texts))
    if shown.words < BODY_MIN_WORDS and (recipe := recipe_in(document)):
        return Embedded(recipe)
    if shown.words > OPENING_MAX_WORDS:
        return Embedded()
    if shown.words <= SHELL_MAX_WORDS:
        return _found(_in_templates(tree, base_url), shown) or _in_shell(document, shown, tree, base_url) or Embedded()
    openings = [match[0] for text in shown.texts if (match := _PLAIN_WORDS.search(text))]
    if not openings:
        return Embedded()
    return _found(_in_state(states_of(tree, openings).values, base_url, openings), shown) or Embedded()


def _in_shell(document: Document, shown: Kept, tree: LexborHTMLParser, base_url: str | None) -> Embedded | None:
    """The article in the data that a page without text hands to its scripts, or among the elements that these build."""
    states = states_of(tree)
    return _found(_in_state(states.values, base_url, page=_Claims.of(document, base_url)), shown) or _found(
        Embedded(_article_in(states.stream.markup, base_url)), shown
    )


def _found(found: Embedded, shown: Kept) -> Embedded | None:
    """What was found, without controls, if it is an article of which the page shows less than half."""
    words = _words_of(found.blocks) if _is_prose(found.blocks) else 0
    if words < TEXT_MIN_WORDS or shown.words >= SHOWN_SHARE * words:
        return None
    return found._replace(blocks=tuple(map(_without_controls, found.blocks)))


_PLAIN_WORDS: Final = compiled_late(r"(?<![A-Za-z0-9])[A-Za-z0-9]{1,30}(?: [A-Za-z0-9]{1,30}){4}(?![A-Za-z0-9])")
"""Five words that JSON spells as they are."""


_SUMMARY: Final = frozenset({"description", "og:description"})
"""Names of meta elements."""


def _is_prose(blocks: tuple[Block, ...]) -> bool:
    """Whether most of the words stand in sentences: lists of products and addresses are no article."""
    sizes = [count_words(block.text) for block in blocks]
    sentences = [size for size in sizes if size >= PROSE_WORDS]
    return len(sentences) > 1 and sum(sentences) >= PROSE_SHARE * sum(sizes)


def _without_controls(block: Block) -> Block:
    """JSON may spell control characters, which are no text and must not reach a terminal: they become spaces."""
    if not CONTROL.search("".join(run.text for run in block.all_runs)):
        return block
    return block._replace(
        runs=tuple(run._replace(text=CONTROL.sub(" ", run.text)) for run in block.runs),
        cells=tuple(tuple(run._replace(text=CONTROL.sub(" ", run.text)) for run in cell) for cell in block.cells),
    )


def _words_of(blocks: tuple[Block, ...]) -> int:
    return sum(count_words(block.text) for block in blocks)


# --- templates and noscript ---------------------------------------------------------------------------------


def _in_templates(tree: LexborHTMLParser, base_url: str | None) -> Embedded:
    """The article inside `<template>` (a declarative shadow root, or what a script would clone) or `<noscript>`."""
    markups = (_FRAME.sub("", node.html or "") for node in tree.css("template, noscript"))
    articles = [_article_in(html, base_url) for html in markups if count_words(html) >= TEXT_MIN_WORDS]
    return Embedded(max(articles, key=_words_of, default=()))


def _article_in(html: str, base_url: str | None) -> tuple[Block, ...]:
    """The article of a page's markup."""
    from scrape.extractor.boilerplate.segment_rules import without_boilerplate
    from scrape.extractor.selection import body
    from scrape.extractor.structure.blocks import blocks_of

    document = parse(bounded_text(f"<body>{html}</body>"), base_url)
    return blocks_of(document, without_boilerplate(document, body.choose_segments(document).chosen), base_url)


_FRAME: Final = compiled_late(r"</?(?:template|noscript|slot)\b[^>]*>", re.IGNORECASE)


# --- the state of frameworks --------------------------------------------------------------------------------


class _Text(NamedTuple):
    """A candidate that is an article."""

    blocks: tuple[Block, ...]
    words: int
    records: tuple[Record, ...]


def _in_state(
    states: Sequence[Any], base_url: str | None, openings: Sequence[str] = (), page: _Claims | None = None
) -> Embedded:
    """The longest text in the data of the page's scripts; of those with most of `openings`, where there are any, or of
    those that have what the page says of itself. Without openings there is none where the data have several as long:
    it is a list of articles, or of the parts of something else.
    """
    found = list(candidates_in(states))
    if page is None:
        texts = [text for text in _texts(found, base_url) if _goes_on(text.blocks, openings)]
    else:
        texts = _texts(filter(page.are_of, found), base_url) or ([] if page.has_none else _texts(found, base_url))
        if texts and _are_many(texts):
            return Embedded()
    best = max(texts, key=lambda text: text.words, default=None)
    return Embedded(best.blocks, best.records) if best else Embedded()


def _texts(candidates: Iterable[Candidate], base_url: str | None) -> list[_Text]:
    distinct: dict[str, Candidate] = {}
    for candidate in sorted(candidates, key=lambda each: (len(each.raw), len(each.around)), reverse=True):
        distinct.setdefault(candidate.raw, candidate)
    found: list[_Text] = []
    for candidate in islice(distinct.values(), MAX_BUILT):
        blocks = blocks_of_candidate(candidate, base_url)
        words = _words_of(blocks) if _is_prose(blocks) else 0
        if words >= TEXT_MIN_WORDS:
            found.append(_Text(blocks, words, candidate.records))
    return found


def _are_many(texts: Sequence[_Text]) -> bool:
    """Whether several of the texts have half as many words as the longest."""
    words = max(text.words for text in texts)
    return len({_first_line(text) for text in texts if 2 * text.words >= words}) > MAX_RIVALS


def _first_line(text: _Text) -> str:
    return next((block.text for block in text.blocks if block.text), "")


_BELOW_HOST: Final = compiled_late(r"[a-z]{1,10}://[^/?#]*/?([^?#]*)(.*)", re.IGNORECASE)
"""Of an address: its path, and the rest."""


class _Claims(NamedTuple):
    """What a page says of itself."""

    title: str
    summary: str | None
    place: str
    """The last part of its address."""
    has_none: bool
    """It is an error's, a site's first one or a list of what was found: of what it does not speak it has not."""

    @classmethod
    def of(cls, document: Document, base_url: str | None) -> _Claims:
        said = (meta.get("content") or "" for meta in document.metas if not _SUMMARY.isdisjoint(meta.values()))
        summary = next((match[0] for text in said if (match := _PLAIN_WORDS.search(text))), None)
        title = collapse_space(f"{document.claims.title} {document.title}").casefold()
        below = _BELOW_HOST.match(base_url or "")
        path = below[1].strip("/") if below else ""
        is_home = below is not None and not (path or below[2])
        has_none = is_home or any(pattern.search(document.title) for pattern in (ERROR, LIST_TITLE))
        return cls(title, summary, path.rpartition("/")[2], has_none)

    def are_of(self, text: Candidate) -> bool:
        """Whether they are of this text: it has words of the summary, or stands beside the title or the address."""
        if self.summary is not None and self.summary in text.raw:
            return True
        for record in text.around:
            said = [value for value in record.values() if isinstance(value, str)]
            if any(map(self._is_title, said)) or any(map(self._is_place, said)):
                return True
            if has_title(record):
                return False
        return False

    def _is_title(self, said: str) -> bool:
        is_short = len(said) <= len(self.title) and count_words(said) >= MIN_TITLE_WORDS
        return is_short and collapse_space(said).casefold() in self.title

    def _is_place(self, said: str) -> bool:
        return (
            len(self.place) >= MIN_PLACE
            and said.rstrip("/").endswith(self.place)
            and (len(said.rstrip("/")) == len(self.place) or said.rstrip("/")[-len(self.place) - 1] == "/")
        )


def _goes_on(blocks: Sequence[Block], openings: Sequence[str]) -> bool:
    """Whether most of what the page shows is in these blocks: they do not quote it, nor announce it."""
    text = "\n".join([block.text for block in blocks])
    return 2 * sum(opening in text for opening in openings) >= max(len(openings), MIN_OPENINGS)
