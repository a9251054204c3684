"""The scores of pages by models that had not seen their sites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from scrape.evaluate.corpus import GoldPage
from scrape.evaluate.scores import BODY_SCORES, Prediction, Score
from scrape.extractor.blocks import blocks_of
from scrape.extractor.blocks_rules import remove_boilerplate
from scrape.extractor.body import choice_of
from scrape.extractor.claims import claims_of
from scrape.extractor.document import Document
from scrape.extractor.segment_rules import without_boilerplate
from scrape.training.examples import Example

if TYPE_CHECKING:
    from numpy.typing import NDArray

Figures = dict[str, dict[str, float]]


def figures(examples: Sequence[Example], unseen: Sequence[NDArray[np.float32]]) -> Figures:
    """The body scores by group of pages: each corpus, and each kind of page of a corpus of several."""
    bodies: dict[str, list[tuple[Prediction, GoldPage]]] = defaultdict(list)
    for example, probabilities in zip(examples, unseen, strict=True):
        body = _body(example.document, choice_of(example.document, probabilities).chosen)
        for group in groups_of(example.page):
            bodies[group].append((Prediction(body), example.page))
    return {group: dict(_scores(pages)) for group, pages in sorted(bodies.items())}


def _body(document: Document, chosen: Sequence[int]) -> str:
    """The text of the chosen segments after the rules, as the package would print it."""
    kept = without_boilerplate(document, chosen)
    blocks, _ = remove_boilerplate(blocks_of(document, kept), claims_of(document).title)
    return "\n\n".join(block.text for block in blocks if block.text)


def groups_of(page: GoldPage) -> tuple[str, ...]:
    """The groups whose figures a page counts in: its corpus, and its kind there."""
    return (page.corpus, f"{page.corpus}/{page.kind}")


def _scores(pages: list[tuple[Prediction, GoldPage]]) -> Iterator[tuple[str, float]]:
    for score in BODY_SCORES:
        value = _mean(score, pages)
        if value is not None:
            yield score.name, value


def _mean(score: Score, pages: list[tuple[Prediction, GoldPage]]) -> float | None:
    parts = [sums for prediction, page in pages if (sums := score.of_page(prediction, page)) is not None]
    return score.of_sums(tuple(map(sum, zip(*parts, strict=True)))) if parts else None


def report(measured: Figures) -> str:
    """The figures as lines of text."""
    lines = [
        f"{group:24}" + "  ".join(f"{name} {value:.4f}" for name, value in scores.items())
        for group, scores in measured.items()
    ]
    return "\n".join(lines) + "\n"
