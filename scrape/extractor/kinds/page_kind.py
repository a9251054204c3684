"""Is the page an article, or an index, a product, a service?

Signals that each can be looked up on the page (its URL, what it claims of itself, how its body is made), the
words of its short texts (labels, buttons, menus) and those of its class names and ids, weighed by logistic
regression. `python -m scrape.training.page_kind` fits the weights anew and says how often they are right.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit
from zlib import crc32

import numpy as np

from scrape import url_keys
from scrape.extractor.claims import ARTICLE_TYPES, LIST_TYPES
from scrape.extractor.model import safetensors
from scrape.patterns import compiled_late
from scrape.shipped import read_shipped
from scrape.text import count_words

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from scrape.extractor.document import Document
    from scrape.extractor.kept import Kept
    from scrape.extractor.metadata import Metadata

    Floats = NDArray[np.float32]

WEIGHTS_FILE: Final = "page_kind.safetensors"
WORD_SLOTS: Final = 1 << 12
"""Words are told apart by their hash: 2,048, 4,096 and 8,192 slots were right equally often, to 0.002."""
LABEL_MAX_SPACES: Final = 5
"""A text of at most six words is a label. Held out, right on WCXB: 0.929 without words of labels, 0.938 with those
of up to three words, 0.941 of up to six, 0.935 with the words of all texts."""

_WORD = compiled_late(r"[^\W\d_]+")
_LONGER_WORD = compiled_late(r"[^\W\d_]{2,}")
_LETTERS = bytes(ord(chr(byte).lower()) if chr(byte).isalpha() and byte < 128 else 0x20 for byte in range(256))
"""A table from the bytes of ASCII to its letters in lower case, and a space for all else."""
_SENTENCE_ENDS = tuple((mark, compiled_late(rf"{re.escape(mark)}[\"”’)]?(?:\s|$)")) for mark in ".!?。！？")
"""A pattern for each mark: a search for one sign takes a tenth of one for a class of them."""
_ARTICLE_TYPES: Final = ARTICLE_TYPES | {"recipe"}
_INDEX_TYPES: Final = LIST_TYPES | {"offercatalog", "productcollection"}
_DATED_PATH = compiled_late(r"/(?:19|20)\d\d/\d\d?(?:/|$)")
_LONG_NUMBER = compiled_late(r"\d{4}")

_SLUG_MAX_WORDS: Final = 12
_SENTENCE_WORDS: Final = 20
"""About what a sentence has: makes the share of sentences comparable with the other shares."""
_SHORT_PROSE_WORDS: Final = 20
_LONG_PROSE_WORDS: Final = 40
_NAME_MAX: Final = 200
"""Characters of a class attribute that are read: generated ones run to thousands."""


class Evidence(NamedTuple):
    """What a page shows of its kind."""

    signals: Mapping[str, float]
    """By name; counts as logarithms, the rest as shares or 0 and 1."""
    label_words: frozenset[int]
    """Hashes of the words of labels."""
    name_words: frozenset[int]
    """Hashes of the words of class names and ids."""


def evidence_of(document: Document, url: str | None, kept: Kept, metadata: Metadata) -> Evidence:
    """The evidence of a page of which `kept` is the body."""
    labels = set(" ".join([text for text in document.texts if text.count(" ") <= LABEL_MAX_SPACES]).lower().split())
    whole = {label for label in labels if label.isalpha()}
    words = [word for word in whole if len(word) > 1] + _LONGER_WORD.findall(" ".join(labels - whole))
    names = {name.classes for name in document.names}.union([name.element_id for name in document.names])
    called = "\n".join([name[:_NAME_MAX] for name in names if name])
    return Evidence(
        signals={
            **_of_url(url or metadata.canonical_url or ""),
            **_of_claims(document, metadata),
            **_of_page(document),
            **_of_body(kept, count_words("\n".join(document.texts))),
        },
        label_words=_slots("\n".join(words).encode("utf-8", "replace").split()),
        name_words=_slots(called.encode("ascii", "replace").translate(_LETTERS).split()),
    )


def article_probability(evidence: Evidence) -> float:
    """How likely the page is an article, a documentation page or a thread, between 0 and 1."""
    weights = _shipped_weights()
    odds = (
        weights.bias
        + sum(weights.signals.get(name, 0.0) * value for name, value in evidence.signals.items())
        + word_input(evidence.label_words) * weights.labels[list(evidence.label_words)].sum()
        + word_input(evidence.name_words) * weights.names[list(evidence.name_words)].sum()
    )
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, float(odds)))))


def word_input(words: frozenset[int]) -> float:
    """What each word counts on a page of so many."""
    return 1 / math.sqrt(1 + len(words))


class Weights(NamedTuple):
    """What was learned."""

    bias: float
    signals: Mapping[str, float]
    labels: Floats
    names: Floats
    about: str
    """Where the training data came from, and on what terms."""


def dump(weights: Weights) -> bytes:
    """The weights in the Safetensors format: equal weights give equal bytes."""
    arrays: dict[str, NDArray[Any]] = {
        "signals": np.array([weights.bias, *weights.signals.values()], dtype=np.float32),
        "labels": weights.labels.astype(np.float16),
        "names": weights.names.astype(np.float16),
    }
    return safetensors.dump(arrays, {"about": weights.about, "signals": "\n".join(weights.signals)})


@lru_cache(maxsize=1)
def _shipped_weights() -> Weights:
    arrays, metadata = safetensors.read(read_shipped(__package__, WEIGHTS_FILE))
    bias, *signals = map(float, arrays["signals"])
    return Weights(
        bias=bias,
        signals=dict(zip(metadata["signals"].split("\n"), signals, strict=True)),
        labels=arrays["labels"].astype(np.float32),
        names=arrays["names"].astype(np.float32),
        about=metadata["about"],
    )


def _slots(words: Iterable[bytes]) -> frozenset[int]:
    return frozenset([crc32(word) % WORD_SLOTS for word in set(words) if len(word) > 1])


def _of_url(url: str) -> dict[str, float]:
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    path = url_keys.route(url) or parts.path
    segments = [segment for segment in path.split("/") if segment]
    slug = segments[-1] if segments else ""
    return {
        "url: not known": not url,
        "url: depth": len(segments),
        "url: words of the slug": min(len(_WORD.findall(slug)), _SLUG_MAX_WORDS),
        "url: number in the slug": bool(_LONG_NUMBER.search(slug)),
        "url: date": bool(_DATED_PATH.search(path)),
        "url: ends in a slash": path.endswith("/"),
        "url: query": bool(parts.query),
    }


def _of_claims(document: Document, metadata: Metadata) -> dict[str, float]:
    types = document.claims.types
    properties = {(meta.get("property") or "").lower(): meta.get("content") or "" for meta in document.metas}
    return {
        "claims: article": not types.isdisjoint(_ARTICLE_TYPES),
        "claims: product": "product" in types or "product" in properties.get("og:type", ""),
        "claims: index": not types.isdisjoint(_INDEX_TYPES),
        "claims: time of publication": "article:published_time" in properties,
        "date": metadata.date_published is not None,
        "authors": bool(metadata.authors),
    }


def _of_page(document: Document) -> dict[str, float]:
    tags = document.tags
    linked = [tags[holder] for holder, links in zip(document.holders, document.link_counts, strict=True) if links]
    linked_headings = sum(map(linked.count, ("h2", "h3", "h4")))
    return {
        "page: links": math.log1p(sum(document.link_counts)),
        "page: paragraphs": math.log1p(tags.count("p")),
        "page: <article> elements": math.log1p(tags.count("article")),
        "page: headings that are links": math.log1p(linked_headings),
        "page: one <h1>": tags.count("h1") == 1,
    }


def _of_body(kept: Kept, page_words: int) -> dict[str, float]:
    blocks, counts, words = kept.blocks, kept.counts, kept.words
    kinds = [block.kind for block in blocks]
    paragraphs = [count for kind, count in zip(kinds, counts, strict=True) if kind == "paragraph"]
    runs = [run for block in blocks for run in block.all_runs]
    linked = sum([len(run.text) for run in runs if run.href])
    text = "\n".join(kept.texts)
    sentences = sum(len(end.findall(text)) for mark, end in _SENTENCE_ENDS if mark in text)
    return {
        "body: words": math.log1p(words),
        "body: blocks": math.log1p(len(blocks)),
        "body: share of the page": words / max(page_words, 1),
        "body: short prose": sum(count for count in paragraphs if count >= _SHORT_PROSE_WORDS) / max(words, 1),
        "body: long prose": sum(count for count in paragraphs if count >= _LONG_PROSE_WORDS) / max(words, 1),
        "body: longest block": math.log1p(max(counts, default=0)),
        "body: linked": linked / max(sum([len(run.text) for run in runs]), 1),
        "body: headings": kinds.count("heading") / max(len(blocks), 1),
        "body: items": kinds.count("item") / max(len(blocks), 1),
        "body: code": "code" in kinds,
        "body: sentences": _SENTENCE_WORDS * sentences / max(words, 1),
    }
