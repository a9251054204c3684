"""Over real pages: Markdown and HTML, read back by parsers of others, give the body's words again.

By default a seeded tenth of the labelled pages; SCRAPE_ALL_PAGES=1 takes them all.
"""

from __future__ import annotations

import os
import random
import re
from pathlib import Path

import nh3
import pytest
from rendering import rendered, words_of_blocks, words_of_html

from scrape.evaluate.corpus import GOLD_FILE, GoldPage, read_corpus
from scrape.extractor.article import extract_article
from scrape.records import Article, Page
from scrape.writer.html_format import blocks_to_html
from scrape.writer.markdown_format import blocks_to_markdown

CORPORA = Path(os.environ.get("SCRAPE_CORPORA", Path(__file__).parents[2] / "../shared/corpus"))
SHARE = 1.0 if os.environ.get("SCRAPE_ALL_PAGES") else 0.1
ATTRIBUTES = {**nh3.ALLOWED_ATTRIBUTES, "code": {"class"}, "ol": {"start"}}
_CAPTION = re.compile("<figcaption>.*?</figcaption>", re.DOTALL)
"""Shown beside the image, and no text of the body."""


def pages() -> list[GoldPage]:
    found = [page for gold in sorted(CORPORA.glob(f"*/{GOLD_FILE}")) for page in read_corpus(gold.parent)]
    return sorted(random.Random(4).sample(found, round(SHARE * len(found))), key=lambda page: page.path)  # noqa: S311


def difference(expected: list[str], given: list[str]) -> str | None:
    """The words around the first that differ, or None."""
    if expected == given:
        return None
    pairs = zip(expected, given, strict=False)
    at = next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(expected), len(given)))
    return f"{' '.join(expected[max(0, at - 3) : at + 4])!r} reads {' '.join(given[max(0, at - 3) : at + 4])!r}"


def faults(article: Article) -> list[str]:
    """What the article's Markdown and HTML lose, add or glue."""
    words = words_of_blocks(article.blocks)
    html = blocks_to_html(article.blocks)
    markdown = rendered(blocks_to_markdown(article.blocks))
    found = {
        "body": difference(re.findall(r"\w+", article.body or ""), re.findall(r"\w+", " ".join(words))),
        "markdown": difference(words, words_of_html(markdown)),
        "html": difference(words, words_of_html(_CAPTION.sub(" ", html))),
        "sanitised": None if nh3.clean(html, attributes=ATTRIBUTES, link_rel=None) == html else "changed",
    }
    return [f"{form}: {fault}" for form, fault in found.items() if fault]


@pytest.mark.corpus
def test_no_word_is_lost_added_or_glued() -> None:
    chosen = pages()
    if not chosen:
        pytest.skip(f"no labelled corpora in {CORPORA}; SCRAPE_CORPORA names another folder")
    articles = ((page, extract_article(Page(body=page.read(), url=page.url))) for page in chosen)
    wrong = {f"{page.corpus} {page.id}": faults(article) for page, article in articles if article.error is None}
    assert wrong
    assert not {name: found for name, found in wrong.items() if found}
