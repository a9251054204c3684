"""Articles that a page holds only as data: JSON-LD `articleBody`, the state of a framework, a template, `<noscript>`.

They count only where the markup shows no article, or its opening alone: markup has structure, and is what the reader
was meant to see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from scrape.extractor.document import Document
from scrape.extractor.kept import Kept
from scrape.extractor.metadata.page_data import plain_key
from scrape.extractor.parsing.page_markup import CONTROL
from scrape.extractor.parsing.source_scan import bounded_text
from scrape.extractor.parsing.walk import parse
from scrape.extractor.sources.page_states import is_json, read_json, states_of
from scrape.extractor.sources.recipes import recipe_in
from scrape.extractor.structure.rich_text import MARKUP, blocks_of_parts, is_block, lines_of
from scrape.patterns import compiled_late
from scrape.records import Block, Run
from scrape.text import collapse_space, count_words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

EMBEDDED_MIN_WORDS = 50
"""A shorter claim is a summary."""

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
"""Of the words of an article in paragraphs of `_PROSE_WORDS` or more. Chosen by eye, not swept."""

_END_IN_BRACES: Final = compiled_late(r"\{/([a-z][a-z0-9-]{0,20})\}")
"""An end tag as some systems spell it in a script, which `</` might end."""
_ARTICLE_KEYS: Final = frozenset(
    "articlebody body bodyhtml bodytext content contenthtml html htmlcontent rendered text fulltext story articletext "
    "articlecontent maincontent post postcontent markdown richtext value descriptionhtml".split()
)
"""Keys, as `plain_key` writes them, whose long strings are articles."""
_READERS_OR_INTERFACE: Final = frozenset("reviews comments replies translations i18n locales intl".split())
_ABOUT_CONSENT: Final = ("cookie", "consent", "gdpr", "ccpa")
_HEAD: Final = compiled_late(r"\s*<(?:!--|!doctype|html|head|meta|link|title|script|style)\b", re.IGNORECASE)
"""Markup of a page's head."""
_PROSE_WORDS: Final = 8
"""Words of a string that make it a paragraph in a list of strings."""
MAX_RIVALS: Final = 2
"""Texts of a length that a page which says of none that it is its own may hold. Chosen by eye, not swept."""
_MAX_VALUES: Final = 100_000


class Embedded(NamedTuple):
    """An article that a page holds as data."""

    blocks: tuple[Block, ...] = ()
    records: tuple[Mapping[str, Any], ...] = ()
    """The object of a script's data that holds the text, and the one around it."""


def embedded_article(document: Document, shown: Kept, tree: LexborHTMLParser, base_url: str | None) -> Embedded:
    """The article that the page holds as data, or an empty one where it shows enough of its own."""
    claimed = document.claims.body
    words = count_words(claimed)
    least = BODY_MIN_WORDS if shown.words < BODY_MIN_WORDS else EMBEDDED_MIN_WORDS
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
    return _found(_in_state(states.values, base_url, page=_Claims.of(document)), shown) or _found(
        Embedded(_article_in(states.stream.markup, base_url)), shown
    )


def _found(found: Embedded, shown: Kept) -> Embedded | None:
    """What was found, without controls, if it is an article of which the page shows less than half."""
    words = _words_of(found.blocks) if _is_prose(found.blocks) else 0
    if words < EMBEDDED_MIN_WORDS or shown.words >= SHOWN_SHARE * words:
        return None
    return found._replace(blocks=tuple(map(_without_controls, found.blocks)))


_PLAIN_WORDS: Final = compiled_late(r"(?<![A-Za-z0-9])[A-Za-z0-9]{1,30}(?: [A-Za-z0-9]{1,30}){4}(?![A-Za-z0-9])")
"""Five words that JSON spells as they are."""


_SUMMARY: Final = frozenset({"description", "og:description"})
"""Names of meta elements."""


def _is_prose(blocks: tuple[Block, ...]) -> bool:
    """Whether most of the words stand in sentences: lists of products and addresses are no article."""
    sizes = [len(block.text.split()) for block in blocks]
    sentences = [size for size in sizes if size >= _PROSE_WORDS]
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


def _is_aside(key: str) -> bool:
    """Whether a key says that what it has is none of the page's own text."""
    plain = plain_key(key)
    return plain in _READERS_OR_INTERFACE or plain.startswith(_ABOUT_CONSENT)


def _values(root: Any) -> Iterator[Any]:
    """Every list and object inside, even one spelt as a string, outer before inner: the first `_MAX_VALUES`; but for
    what readers wrote, and the words of the interface."""
    pending: list[Any] = [root]
    seen = 0
    while pending and seen < _MAX_VALUES:
        value = pending.pop()
        seen += 1
        if isinstance(value, str):
            value = read_json(value) if is_json(value) else None
        if isinstance(value, list | dict):
            yield value
            inner = value if isinstance(value, list) else (each for key, each in value.items() if not _is_aside(key))
            pending.extend(reversed([each for each in inner if isinstance(each, str | list | dict)]))


# --- templates and noscript ---------------------------------------------------------------------------------


def _in_templates(tree: LexborHTMLParser, base_url: str | None) -> Embedded:
    """The article inside `<template>` (a declarative shadow root, or what a script would clone) or `<noscript>`."""
    markups = (_FRAME.sub("", node.html or "") for node in tree.css("template, noscript"))
    articles = [_article_in(html, base_url) for html in markups if count_words(html) >= EMBEDDED_MIN_WORDS]
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
    """A text in the data that is an article by its key or its form."""

    blocks: tuple[Block, ...]
    words: int
    records: tuple[Mapping[str, Any], ...]


def _in_state(
    states: Sequence[Any], base_url: str | None, openings: Sequence[str] = (), page: _Claims | None = None
) -> Embedded:
    """The longest text in the data of the page's scripts; of those with most of `openings`, where there are any, or of
    those that have what the page says of itself. Without either there is none where the data have several as long:
    it is a list of articles.
    """
    texts = [text for root in states for text in _texts(root, base_url)]
    if openings:
        texts = [text for text in texts if _goes_on(text.blocks, openings)]
    own = texts if openings or page is None else [text for text in texts if page.are_of(text)]
    best = max(own or texts, key=lambda text: text.words, default=None)
    if best is None or (not own and _are_many(texts, best.words)):
        return Embedded()
    return Embedded(best.blocks, best.records)


def _texts(root: Any, base_url: str | None) -> Iterator[_Text]:
    values = list(_values(root))
    holders = {id(inner): value for value in reversed(values) if isinstance(value, dict) for inner in value.values()}
    for value in values:
        for candidate in _candidates(value):
            blocks = _blocks_of_candidate(candidate, base_url)
            words = _words_of(blocks) if _is_prose(blocks) else 0
            if words >= EMBEDDED_MIN_WORDS:
                around = (value, holders.get(id(value)))
                yield _Text(blocks, words, tuple(record for record in around if isinstance(record, dict)))


def _are_many(texts: Sequence[_Text], words: int) -> bool:
    """Whether several of the texts have half as many words."""
    return len({text.blocks[0].text for text in texts if 2 * text.words >= words}) > MAX_RIVALS


class _Claims(NamedTuple):
    """What a page says of itself."""

    title: str
    summary: str | None

    @classmethod
    def of(cls, document: Document) -> _Claims:
        said = (meta.get("content") or "" for meta in document.metas if not _SUMMARY.isdisjoint(meta.values()))
        summary = next((match[0] for text in said if (match := _PLAIN_WORDS.search(text))), None)
        return cls(collapse_space(f"{document.claims.title} {document.title}").casefold(), summary)

    def are_of(self, text: _Text) -> bool:
        """Whether they are of this text: it has words of the summary, or stands beside the title."""
        if self.summary is not None and any(self.summary in block.text for block in text.blocks):
            return True
        beside = (said for record in text.records for said in record.values() if isinstance(said, str))
        return any(
            len(said) <= len(self.title) and said.count(" ") >= 2 and collapse_space(said).casefold() in self.title
            for said in beside
        )


def _goes_on(blocks: Sequence[Block], openings: Sequence[str]) -> bool:
    """Whether most of what the page shows is in these blocks: they do not quote it, nor announce it."""
    text = "\n".join([block.text for block in blocks])
    return 2 * sum(opening in text for opening in openings) >= max(len(openings), MIN_OPENINGS)


def _candidates(value: Any) -> Iterator[Any]:
    """What may be an article in a list or an object itself, not further in."""
    if isinstance(value, list):
        if _is_text_list(value):
            yield value
        yield from (item for item in value if isinstance(item, str) and len(MARKUP.findall(item)) > 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            if (
                isinstance(item, str)
                and len(item) >= EMBEDDED_MIN_WORDS
                and not is_json(item)
                and (plain_key(key) in _ARTICLE_KEYS or len(re.findall(r"<p\b", item, re.IGNORECASE)) > 1)
            ):
                yield item


def _is_text_list(parts: list[Any]) -> bool:
    """Whether most of a list are blocks of rich text, or all paragraphs as strings."""
    if not parts:
        return False
    if all(isinstance(part, str) for part in parts):
        if any(map(_HEAD.match, parts)):
            return False
        return len(parts) > 1 and sum(count_words(part) >= _PROSE_WORDS for part in parts) * 2 > len(parts)
    return sum(is_block(part) for part in parts) * 2 > len(parts)


def _blocks_of_candidate(candidate: Any, base_url: str | None) -> tuple[Block, ...]:
    if isinstance(candidate, str):
        if count_words(candidate) < EMBEDDED_MIN_WORDS:
            return ()
        if "</" not in candidate:
            candidate = _END_IN_BRACES.sub(r"</\1>", candidate)
        if MARKUP.search(candidate) or candidate.lstrip().startswith("<"):
            return _blocks_of_text(candidate, base_url)
    return tuple(block for block in blocks_of_parts(candidate, base_url) if block.text)


def _blocks_of_text(html: str, base_url: str | None) -> tuple[Block, ...]:
    """The blocks of the HTML of an article, but for the boxes that a site puts between its paragraphs."""
    from scrape.extractor.boilerplate.segment_rules import without_boilerplate
    from scrape.extractor.structure.blocks import blocks_of

    document = parse(bounded_text(html), base_url)
    return blocks_of(document, without_boilerplate(document, range(len(document))), base_url)
