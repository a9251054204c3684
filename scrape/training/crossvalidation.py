"""The scores of pages by models that had not seen their sites."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from scrape.evaluate.ratchet import Figures
from scrape.evaluate.runner import Evaluation, score_outcomes
from scrape.evaluate.scores import Prediction
from scrape.evaluate.worker import Outcome
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


def evaluation_of(examples: Sequence[Example], unseen: Sequence[NDArray[np.float32]]) -> Evaluation:
    """The scores of the bodies that these probabilities choose, by group of pages."""
    bodies = (
        _body(example, choice_of(example.document, probabilities).chosen)
        for example, probabilities in zip(examples, unseen, strict=True)
    )
    pages = [example.page for example in examples]
    return score_outcomes("cross-validated", pages, (Outcome(Prediction(body)) for body in bodies), resamples=0)


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


def report(measured: Figures) -> str:
    """The figures as lines of text."""
    lines = [
        f"{group:24}" + "  ".join(f"{name} {value:.4f}" for name, value in scores.items())
        for group, scores in measured.items()
    ]
    return "\n".join(lines) + "\n"
