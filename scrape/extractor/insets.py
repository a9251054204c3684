"""What stands between the paragraphs of a text and was not likely enough alone: quotations set apart, and headings."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from scrape.extractor.elements import HEADINGS
from scrape.extractor.thread_marks import is_thread, marks_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from scrape.extractor.document import Document

MIN_QUOTATION_PROBABILITY: Final = 0.02
"""Of five plain `<blockquote>` between paragraphs of the labelled articles all are in the golds, from 0.03 on."""
MAX_QUOTATION: Final = 3
"""Segments: what was said, and who said it."""
MIN_HEADING_PROBABILITY: Final = 0.12
"""Cross-validated, against 0.3 word F1 rises on 37 pages and falls on 17, and three more articles are right to the last
word; 0.06 gains nothing more. An article reads better with all its headings."""
MIN_SURE_HEADING_PROBABILITY: Final = 0.05
"""The same of one that no other says, within one element, over a sure segment. Two labelled pages have such, both in
their golds."""
SURE: Final = 0.8
"""Probability of that segment. By eye, not swept."""


def with_quotations(document: Document, chosen: tuple[int, ...], probabilities: NDArray[np.float32]) -> tuple[int, ...]:
    """With the quotations set apart between two chosen segments of one element; in threads they are of other posts."""
    if "blockquote" not in document.tags:
        return chosen
    kept = set(chosen)
    beside = kept | _headings_of(document, kept, probabilities)
    added = [
        segment
        for box in _quotations(document)
        if _is_between(document, box, beside)
        and not kept.issuperset(said := _said(document, box))
        and probabilities[said].max() >= MIN_QUOTATION_PROBABILITY
        for segment in range(document.starts[box], document.ends[box])
    ]
    if not added or is_thread(document, marks_of(document, range(len(document)))):
        return chosen
    return tuple(sorted({*chosen, *added}))


def _said(document: Document, box: int) -> list[int]:
    """The segments of a quotation but for who said it, where that is set otherwise."""
    segments = list(range(document.starts[box], document.ends[box]))
    return [at for at in segments if document.tags[document.holders[at]] == "p"] or segments


def _quotations(document: Document) -> Iterator[int]:
    """The outermost containers of short quotations without links: those, or the figures that they are."""
    for container, tag in enumerate(document.tags):
        start, end = document.starts[container], document.ends[container]
        if tag != "blockquote" or not 0 < end - start <= MAX_QUOTATION or any(document.link_counts[start:end]):
            continue
        around = document.parents[container]
        is_figure = around >= 0 and document.tags[around] == "figure"
        if not document.hidden[container]:
            yield around if is_figure and document.ends[around] - document.starts[around] == end - start else container


def _headings_of(document: Document, kept: Set[int], probabilities: NDArray[np.float32]) -> set[int]:
    """The headings, not quite likely enough, right above kept segments."""
    return {
        above for at in kept if (above := at - 1) not in kept and _is_likely_heading(document, above, probabilities)
    }


def _is_likely_heading(document: Document, segment: int, probabilities: NDArray[np.float32]) -> bool:
    if segment < 0 or document.tags[document.holders[segment]] not in HEADINGS:
        return False
    if probabilities[segment] >= MIN_HEADING_PROBABILITY:
        return True
    is_over_sure = probabilities[segment] >= MIN_SURE_HEADING_PROBABILITY and probabilities[segment + 1] >= SURE
    return bool(is_over_sure) and _parts_one_text(document, segment)


def _parts_one_text(document: Document, heading: int) -> bool:
    """Whether a heading that leads nowhere stands between texts of its own element, and no other says the same."""
    holders, text = document.holders, document.texts[heading]
    around = document.parents[holders[heading]]
    is_inside = document.starts[around] < heading < document.ends[around] - 1
    hrefs = (document.styles[style].href for _, style in document.pieces[heading])
    alike = (at for at, other in enumerate(document.texts) if other == text and document.tags[holders[at]] in HEADINGS)
    return is_inside and all(href is None or href.startswith("#") for href in hrefs) and sum(1 for _ in alike) == 1


def _is_between(document: Document, box: int, segments: Set[int]) -> bool:
    """Whether two of the segments stand right before and right behind a box, in the element around it."""
    around = document.parents[box]
    before, behind = document.starts[box] - 1, document.ends[box]
    is_inside = around >= 0 and document.starts[around] <= before and behind < document.ends[around]
    return is_inside and before in segments and behind in segments


def with_headings(document: Document, chosen: tuple[int, ...], probabilities: NDArray[np.float32]) -> tuple[int, ...]:
    """With the headings, not quite likely enough, that stand between two chosen segments, captions aside."""
    holders = document.holders
    gaps = [
        after - 1
        for before, after in pairwise(chosen)
        if after > before + 1
        and _is_likely_heading(document, after - 1, probabilities)
        and all(document.innermost("figcaption", holders[at]) >= 0 for at in range(before + 1, after - 1))
    ]
    return tuple(sorted((*chosen, *gaps))) if gaps else chosen
