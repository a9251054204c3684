"""Document -> body: which segments the model chooses, and how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from scrape.extractor.document import Document
from scrape.extractor.model.classifier import shipped_model
from scrape.extractor.selection.attributions import with_attributions
from scrape.extractor.selection.chapters import with_chapters
from scrape.extractor.selection.copies import without_copies, without_excerpt
from scrape.extractor.selection.decoding import Choice, choose, spreads_of
from scrape.extractor.selection.headlines import without_masthead, without_next_article, without_teasers
from scrape.extractor.selection.ingredients import with_ingredients
from scrape.extractor.selection.insets import with_formulas, with_headings, with_quotations
from scrape.extractor.selection.lists import with_whole_lists
from scrape.extractor.selection.parts import with_captions_of_parts, with_whole_parts
from scrape.extractor.selection.questions import with_questions
from scrape.extractor.selection.repeats import with_repeats_alike
from scrape.extractor.selection.whole_documents import with_whole_document
from scrape.extractor.selection.whole_paragraphs import with_next_paragraphs, with_whole_paragraphs
from scrape.patterns import compiled_late
from scrape.text import is_western

if TYPE_CHECKING:
    from numpy.typing import NDArray


def classify(document: Document) -> NDArray[np.float32]:
    """The probability of each segment of the document to be in the body."""
    if not document.texts:
        return np.zeros(0, dtype=np.float32)
    return shipped_model().probabilities(document)


def choose_segments(document: Document) -> Choice:
    """The segments that the model takes for the body."""
    return choice_of(document, classify(document))


def choice_of(document: Document, probabilities: NDArray[np.float32]) -> Choice:
    """The segments to choose, given the probability of each."""
    words = word_counts(document)
    choice = choose(probabilities, words, spreads_of(document.claims))
    choice = with_repeats_alike(document, choice, probabilities, words)
    chosen = with_whole_parts(document, choice.chosen, probabilities * words, words)
    chosen = with_captions_of_parts(document, chosen)
    chosen = with_whole_lists(document, with_ingredients(document, chosen), probabilities, words)
    chosen = with_whole_paragraphs(document, chosen, probabilities, words)
    chosen = with_next_paragraphs(document, chosen, probabilities, words)
    chosen = with_quotations(document, chosen, probabilities)
    chosen = with_attributions(document, with_formulas(document, chosen))
    chosen = with_chapters(document, with_headings(document, chosen, probabilities), probabilities)
    chosen = without_excerpt(document, without_copies(document, with_questions(document, chosen)))
    chosen = without_next_article(document, chosen)
    chosen = without_teasers(document, chosen, words)
    chosen = with_whole_document(document, without_masthead(document, chosen, words))
    return Choice(chosen, choice.confidence)


_IDEOGRAPH: Final = compiled_late("[\u3040-\u9fff]")


def word_counts(document: Document) -> NDArray[np.float64]:
    """About how many words each segment has: ideographs count for a word each."""
    return np.array(
        [
            text.count(" ") + 1 + (0 if text.isascii() or is_western(text) else len(_IDEOGRAPH.findall(text)))
            for text in document.texts
        ],
        dtype=np.float64,
    )
