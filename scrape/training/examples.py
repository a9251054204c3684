"""Labelled pages -> examples to learn from: the features of their segments, labels and weights."""

from __future__ import annotations

import gc
import signal
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from scrape import urls
from scrape.errors import ScrapeError
from scrape.evaluate.corpus import GoldPage, read_corpus
from scrape.extractor.document import Document, Name
from scrape.extractor.model.classifier import CONVENTIONS
from scrape.extractor.model.features import Features, features_of
from scrape.extractor.model.features.hashed_words import text_tokens
from scrape.extractor.parsing.page_markup import markup_of, read_markup
from scrape.hosts import registrable_domain
from scrape.records import Page
from scrape.training.alignment import shares, tokens_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

PROCESSES: Final = 2
UNKNOWN: Final = -1.0
"""The label of a segment of which the gold says nothing."""
_CONVENTION_WEIGHTS: Final = {"news4k": 2.0}
"""The convention of news is learned from few pages: they count for more."""


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled page."""

    page: GoldPage
    group: str
    """Registrable domain: pages of one are never on both sides of a split."""
    document: Document
    features: Features
    nameless: Features
    """Those that the page has when nothing but tags names its elements."""
    labels: Floats
    """The share of each segment's tokens that the gold has, or `UNKNOWN`."""
    weights: Floats
    """0 for the segments that are not learned from."""
    text_tokens: list[set[int]]

    @property
    def convention(self) -> int:
        name = self.page.corpus
        return CONVENTIONS.index(name) if name in CONVENTIONS else 0


def load_examples(folders: Iterable[Path]) -> list[Example]:
    """The examples of several corpora, in their order; pages without text are left out.

    Raises what `read_corpus` and `GoldPage.read` raise.
    """
    pages = [page for folder in folders for page in read_corpus(folder)]
    # An interrupt goes to the whole group: the parent ends these.
    with Pool(PROCESSES, signal.signal, (signal.SIGINT, signal.SIG_IGN)) as pool:
        examples = pool.map(_example, pages, chunksize=16)
    gc.collect()
    return [example for example in examples if example is not None]


def _example(page: GoldPage) -> Example | None:
    content = page.read()
    try:
        _, document = read_markup(markup_of(Page(body=content)).markup)
    except ScrapeError:  # an empty page, or one that is refused
        return None
    group = _group(page, document)
    document.base_url, document.tree = page.url, None
    document.nodes.clear()
    if not document.texts:
        return None
    segments = [tokens_of(text) for text in document.texts]
    labels = _labels(page, document, segments)
    words = np.array([len(segment) for segment in segments], dtype=np.float64)
    features, nameless = features_of(document), features_of(_without_names(document))
    del document.linked_data  # as large as the page; the claims in it are read
    return Example(
        page=page,
        group=group,
        document=document,
        features=features,
        nameless=nameless,
        labels=labels,
        weights=_weights(labels, words, page.corpus),
        text_tokens=[text_tokens(text) for text in document.texts],
    )


def _without_names(document: Document) -> Document:
    bare = copy(document)
    bare.names = [Name(name.tag) for name in document.names]
    return bare


def _group(page: GoldPage, document: Document) -> str:
    for url in (page.url, *document.own_urls):
        host = urls.hostname(url)
        domain = registrable_domain(host) if host else None
        if domain:
            return domain
    return page.id


def _labels(page: GoldPage, document: Document, segments: Sequence[Sequence[str]]) -> Floats:
    if page.body:
        return np.array(shares(segments, tokens_of(page.body)), dtype=np.float32)
    labels = np.full(len(segments), UNKNOWN, dtype=np.float32)
    for place, text in enumerate(document.texts):
        wanted = any(snippet in text for snippet in page.must_have)
        if wanted != any(snippet in text for snippet in page.must_not_have):
            labels[place] = wanted
    return labels


def _weights(labels: Floats, words: NDArray[np.float64], corpus: str) -> Floats:
    """A segment counts by the root of its length, a page by the fourth root of the sum of these."""
    weights = np.sqrt(words) + 0.3
    weights *= _CONVENTION_WEIGHTS.get(corpus, 1.0) / weights.sum() ** 0.75
    return np.where(labels == UNKNOWN, 0, weights).astype(np.float32)
