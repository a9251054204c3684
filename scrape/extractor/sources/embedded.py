"""Articles that a page holds only as data: JSON-LD `articleBody`, the state of a framework, a template, `<noscript>`.

They count only where the markup shows no article, or its opening alone: markup has structure, and is what the reader
was meant to see.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from scrape.blocks import Block, Run
from scrape.extractor.document import Document
from scrape.extractor.elements import ancestors
from scrape.extractor.kept import Kept
from scrape.extractor.parsing.page_markup import CONTROL
from scrape.extractor.parsing.walk import parse
from scrape.patterns import compiled_late
from scrape.text import collapse_space, count_words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from scrape.extractor.metadata.page_data import Record

TEXT_MIN_WORDS: Final = 50
"""A shorter text in the data is a summary."""
BODY_MIN_WORDS: Final = 20
"""The same of JSON-LD's `articleBody`, which is the article by its name, where the page shows next to nothing."""
SHOWN_SHARE: Final = 0.5
"""The markup is believed as soon as it shows half of what the data claims: it has structure and links."""
SHELL_MAX_WORDS: Final = 80
"""A page that shows more is no empty shell. Chosen by eye, not swept."""
OPENING_MAX_WORDS: Final = 250
"""A page that shows up to this may show the opening of an article: its scripts are searched where they repeat what it
shows. Of the labelled pages two do, and have it whole."""
PROSE_WORDS: Final = 8
"""Words of a string that make it a paragraph."""
PROSE_SHARE: Final = 0.6
"""Of the words of an article in paragraphs of `PROSE_WORDS` or more. Chosen by eye, not swept."""


class Embedded(NamedTuple):
    """An article that a page holds as data."""

    blocks: tuple[Block, ...] = ()
    records: tuple[Record, ...] = ()
    """The objects of a script's data around the text, the innermost first."""


def embedded_article(document: Document, shown: Kept, tree: LexborHTMLParser, base_url: str | None) -> Embedded:
    """The article that the page holds as data, or an empty one where it shows enough of its own."""
    found = _claimed(document, shown)
    if not found and shown.words <= SHELL_MAX_WORDS:
        found = (
            _recipe(document, shown)
            or _longer(_in_templates(tree, base_url), shown)
            or _in_shell(document, shown, tree, base_url)
        )
    elif not found and shown.words <= OPENING_MAX_WORDS:
        found = _gone_on_with(shown, tree, base_url)
    return found._replace(blocks=tuple(map(_without_controls, found.blocks))) if found else Embedded()


def _claimed(document: Document, shown: Kept) -> Embedded | None:
    """What JSON-LD says that the article is, where it is more than twice what the page shows."""
    claimed = document.claims.body
    words = count_words(claimed)
    least = BODY_MIN_WORDS if shown.words < BODY_MIN_WORDS else TEXT_MIN_WORDS
    if words < least or shown.words >= SHOWN_SHARE * words:
        return None
    from scrape.extractor.structure.rich_text import lines_of

    texts = filter(None, map(collapse_space, lines_of(claimed)))
    return Embedded(tuple(Block("paragraph", (Run(text),)) for text in texts))


def _recipe(document: Document, shown: Kept) -> Embedded | None:
    """The recipe of a page that shows nothing."""
    from scrape.extractor.sources.recipes import recipe_in

    recipe = recipe_in(document) if shown.words < BODY_MIN_WORDS else ()
    return Embedded(recipe) if recipe else None


def _gone_on_with(shown: Kept, tree: LexborHTMLParser, base_url: str | None) -> Embedded | None:
    """The article of which the page shows the opening."""
    openings = [match[0] for text in shown.texts if (match := PLAIN_WORDS.search(text))]
    if not openings:
        return None
    from scrape.extractor.sources.data_articles import going_on
    from scrape.extractor.sources.page_states import states_of

    return _longer(going_on(states_of(tree, openings).values, base_url, openings), shown)


def _in_shell(document: Document, shown: Kept, tree: LexborHTMLParser, base_url: str | None) -> Embedded | None:
    """The article in the data that a page without text hands to its scripts, or among the elements that these build."""
    from scrape.extractor.sources.data_articles import article_of
    from scrape.extractor.sources.page_states import states_of

    states = states_of(tree)
    of_data = _longer(article_of(document, states.values, base_url), shown)
    return of_data or _longer(Embedded(_article_in(states.stream.markup, base_url)), shown)


def _longer(found: Embedded, shown: Kept) -> Embedded | None:
    """What was found, if it is an article of which the page shows less than half."""
    words = words_of_prose(found.blocks)
    return found if words >= TEXT_MIN_WORDS and shown.words < SHOWN_SHARE * words else None


PLAIN_WORDS: Final = compiled_late(r"(?<![A-Za-z0-9])[A-Za-z0-9]{1,30}(?: [A-Za-z0-9]{1,30}){4}(?![A-Za-z0-9])")
"""Five words that JSON spells as they are."""


def words_of_prose(blocks: tuple[Block, ...]) -> int:
    """How many words there are, if most stand in sentences: lists of products and addresses are no article."""
    sizes = [count_words(block.text) for block in blocks]
    sentences = [size for size in sizes if size >= PROSE_WORDS]
    return sum(sizes) if len(sentences) > 1 and sum(sentences) >= PROSE_SHARE * sum(sizes) else 0


def _without_controls(block: Block) -> Block:
    """JSON may spell control characters, which are no text and must not reach a terminal: they become spaces."""
    if not CONTROL.search("".join(run.text for run in block.all_runs)):
        return block
    return block._replace(runs=_spaced(block.runs), cells=tuple(map(_spaced, block.cells)))


def _spaced(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    return tuple(run._replace(text=CONTROL.sub(" ", run.text)) for run in runs)


# --- templates and noscript ---------------------------------------------------------------------------------


def _in_templates(tree: LexborHTMLParser, base_url: str | None) -> Embedded:
    """The article inside `<template>` (a declarative shadow root, or what a script would clone), `<noscript>`, or the
    page that an `<iframe>` holds in its `srcdoc`.
    """
    frames = [node for node in tree.css("template, noscript") if not _is_within_frame(node)]
    markups = [_FRAME.sub("", node.html or "") for node in frames]
    markups += [node.attributes.get("srcdoc") or "" for node in tree.css("iframe[srcdoc]")]
    articles = [Kept.of(_article_in(html, base_url)) for html in markups if count_words(html) >= TEXT_MIN_WORDS]
    longest = max(articles, key=lambda article: article.words, default=None)
    return Embedded(longest.blocks) if longest else Embedded()


def _is_within_frame(node: LexborNode) -> bool:
    """Whether another holds it, and all that is in it: of nested ones the work grows with their depth."""
    return any(around.tag in {"template", "noscript"} for around in ancestors(node))


def _article_in(html: str, base_url: str | None) -> tuple[Block, ...]:
    """The article of a page's markup."""
    from scrape.extractor.boilerplate.segment_rules import without_boilerplate
    from scrape.extractor.selection import body
    from scrape.extractor.structure.blocks import blocks_of

    document = parse(f"<body>{html}</body>", base_url)
    return blocks_of(document, without_boilerplate(document, body.choose_segments(document).chosen), base_url)


_FRAME: Final = compiled_late(r"</?(?:template|noscript|slot)\b[^>]*>", re.IGNORECASE)
