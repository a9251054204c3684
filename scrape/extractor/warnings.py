"""What a reader of the record should know about the page: codes with the signals that give them."""

from __future__ import annotations

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from scrape.extractor.metadata import Metadata
from scrape.records import Block, Removal
from scrape.text import count_words

STUB_MAX_WORDS = 250
"""A page that is not free to read and shows at most this much shows a stub."""

LINKED_SHARE = 0.8
"""Of the kept characters. Of 171 articles, each fifth of WCXB and news4k, the median is 0.02 and the most 0.29."""

TEASERS_MIN = 5
"""An index page shows at least this many `<article>` elements or linked headings."""

PROSE_MIN_WORDS = 40
"""A paragraph of this length is prose, not a teaser."""

ARTICLE_MIN_PROSE = 80
"""Words of prose: an article among teasers has at least this many."""

SHELL_MAX_WORDS = 60
"""A page whose own text, scripts apart, is shorter than this builds its text with JavaScript."""


def page_warnings(
    tree: LexborHTMLParser, blocks: Sequence[Block], metadata: Metadata, removed: Sequence[Removal]
) -> tuple[str, ...]:
    """The warning codes of a page, in a fixed order."""
    counts = [count_words(block.text) for block in blocks]
    words = sum(counts)
    prose = sum(
        count
        for block, count in zip(blocks, counts, strict=True)
        if count >= PROSE_MIN_WORDS and block.kind == "paragraph"
    )
    found = {
        "paywalled": _is_paywalled(metadata, removed, words),
        "js_required": _needs_script(tree, words),
        "not_article": _is_link_list(blocks) or _is_index(tree, words, prose),
    }
    return tuple(code for code, applies in found.items() if applies)


def _is_paywalled(metadata: Metadata, removed: Sequence[Removal], words: int) -> bool:
    """Declared not free, or a prompt to subscribe cut the text short."""
    if words > STUB_MAX_WORDS:
        return False
    prompted = any(removal.rule == "paywall_prompt" for removal in removed)
    return metadata.is_accessible_for_free is False or prompted


def _needs_script(tree: LexborHTMLParser, words: int) -> bool:
    """Hardly any text, but scripts: an empty shell."""
    if words > SHELL_MAX_WORDS or tree.body is None:
        return False
    tree.strip_tags(["script", "style", "noscript", "template"])
    shell = count_words(tree.body.text(separator=" ")) <= SHELL_MAX_WORDS
    return shell and tree.css_first("#root, #app, #__next, [data-reactroot], app-root") is not None


def _is_link_list(blocks: Sequence[Block]) -> bool:
    """Hardly anything but links."""
    runs = [run for block in blocks for run in block.all_runs]
    linked = sum(len(run.text) for run in runs if run.href)
    return len(blocks) >= TEASERS_MIN and linked >= LINKED_SHARE * sum(len(run.text) for run in runs)


def _is_index(tree: LexborHTMLParser, words: int, prose: int) -> bool:
    """Most of the kept text linked or short, and many teasers that lead elsewhere."""
    if prose * 2 >= words and prose >= ARTICLE_MIN_PROSE:
        return False
    teasers = tree.css("h2 a[href], h3 a[href], article a[href] h2, article a[href] h3")
    return len(teasers) >= TEASERS_MIN
