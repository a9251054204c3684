"""The scores of pages by models that had not seen their sites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from scrape.evaluate.corpus import GoldPage
from scrape.evaluate.scores import BODY_SCORES, Prediction, Score
from scrape.extractor.boilerplate.blocks_rules import remove_boilerplate
from scrape.extractor.boilerplate.segment_rules import without_boilerplate
from scrape.extractor.kept import Kept
from scrape.extractor.parsing.page_markup import markup_of, read_markup
from scrape.extractor.selection.body import choice_of
from scrape.extractor.sources.embedded import OPENING_MAX_WORDS, embedded_article
from scrape.extractor.structure.blocks import blocks_of
from scrape.records import Page
from scrape.training.examples import Example

if TYPE_CHECKING:
    from numpy.typing import NDArray

Figures = dict[str, dict[str, float]]


def figures(examples: Sequence[Example], unseen: Sequence[NDArray[np.float32]]) -> Figures:
    """The body scores by group of pages: each corpus, and each kind of page of a corpus of several."""
    bodies: dict[str, list[tuple[Prediction, GoldPage]]] = defaultdict(list)
    for example, probabilities in zip(examples, unseen, strict=True):
        body = _body(example, choice_of(example.document, probabilities).chosen)
        for group in groups_of(example.page):
            bodies[group].append((Prediction(body), example.page))
    return {group: dict(_scores(pages)) for group, pages in sorted(bodies.items())}


def _body(example: Example, chosen: Sequence[int]) -> str:
    """The text of the chosen segments after the rules, as the package would print it: of a page that shows little, what
    it holds as data. (Inside of a template the shipped model chooses.)
    """
    document, title = example.document, example.document.claims.title
    blocks, _ = remove_boilerplate(blocks_of(document, without_boilerplate(document, chosen)), title)
    kept = Kept.of(blocks)
    if kept.words <= OPENING_MAX_WORDS:
        tree, whole = read_markup(markup_of(Page(body=example.page.read())).markup)
        held = embedded_article(whole, kept, tree, example.page.url).blocks
        kept = Kept.of(remove_boilerplate(held, title)[0]) if held else kept
    return "\n\n".join(filter(None, kept.texts))


def groups_of(page: GoldPage) -> tuple[str, ...]:
    """The groups whose figures a page counts in: its corpus, and its kind there."""
    return (page.corpus, f"{page.corpus}/{page.kind or 'unknown'}")


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
