"""What stands between the paragraphs of a text and was not likely enough alone: quotations set apart, and headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from scrape.extractor.boilerplate.thread_marks import has_posts
from scrape.extractor.document import Document, Name
from scrape.extractor.elements import HEADINGS
from scrape.text import folded_without_space

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

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
"""Probability from which the segment below a heading is sure. By eye, not swept."""
SURE_ABOVE: Final = 0.7
"""The same of the paragraph above one over a table, whose cells are seldom sure. By eye, too."""
MIN_BOLD_PROBABILITY: Final = 0.2
MAX_BOLD_WORDS: Final = 8
"""Of a paragraph all in bold that heads the next one, as the systems of many papers set headings. By eye, not swept."""

MAX_BELOW: Final = 12
"""Segments from a heading to the text below it: a rating, where to buy it, and points for and against. By eye, too."""


def with_quotations(document: Document, chosen: tuple[int, ...], probabilities: NDArray[np.float32]) -> tuple[int, ...]:
    """With the quotations set apart between two chosen segments of one element; in threads they are of other posts."""
    if not document.tagged("blockquote"):
        return chosen
    kept = set(chosen)
    beside = kept | _Headings(document, probabilities).above(kept)
    added = [
        segment
        for box in _quotations(document)
        if _is_between(document, box, beside)
        and not kept.issuperset(said := _said(document, box))
        and probabilities[said].max() >= MIN_QUOTATION_PROBABILITY
        for segment in document.segments_in(box)
    ]
    if not added or has_posts(document):
        return chosen
    return tuple(sorted({*chosen, *added}))


def _said(document: Document, box: int) -> list[int]:
    """The segments of a quotation but for who said it, where that is set otherwise."""
    segments = list(document.segments_in(box))
    return [at for at in segments if document.tag_of(at) == "p"] or segments


def _quotations(document: Document) -> Iterator[int]:
    """The outermost containers of short quotations without links: those, or the figures that they are."""
    for container in document.tagged("blockquote"):
        start, end = document.starts[container], document.ends[container]
        if not 0 < end - start <= MAX_QUOTATION or any(document.link_counts[start:end]):
            continue
        if not document.hidden[container]:
            around = document.parents[container]
            is_figure = around >= 0 and document.tags[around] == "figure"
            is_all = is_figure and document.size(around) <= MAX_QUOTATION
            yield around if is_all else container


class _Headings:
    """The headings of one document that are likely enough, given the probability of each segment."""

    def __init__(self, document: Document, probabilities: NDArray[np.float32]) -> None:
        self._document = document
        self._probabilities = probabilities

    def above(self, kept: Set[int]) -> set[int]:
        """Those right above kept segments."""
        return {segment for at in kept if (segment := at - 1) not in kept and self.is_likely(segment)}

    def is_likely(self, segment: int) -> bool:
        """Whether a segment is a heading, and not quite likely alone, which another segment below it may make it."""
        if segment < 0 or not self._document.is_heading(segment):
            return False
        own = self._probabilities[segment]
        if own >= MIN_HEADING_PROBABILITY:
            return True
        is_beside = own >= MIN_SURE_HEADING_PROBABILITY and self._is_beside_sure(segment)
        return is_beside and self._parts_one_text(segment)

    def _is_beside_sure(self, heading: int) -> bool:
        """Whether the segment below a heading is sure, or the paragraph above it, of the same element, and below it a
        table of it."""
        document, probabilities = self._document, self._probabilities
        if probabilities[heading + 1] >= SURE:
            return True
        around = document.parents[document.holders[heading]]
        table = document.innermost("table", document.holders[heading + 1])
        above = document.holders[heading - 1]
        if table < 0 or document.parents[table] != around or document.tags[above] != "p":
            return False
        return bool(probabilities[heading - 1] >= SURE_ABOVE and document.parents[above] == around)

    def is_bold_line(self, segment: int) -> bool:
        """Whether a segment is a short paragraph all in bold, without a link or a stop, among others that are sure."""
        document, probabilities = self._document, self._probabilities
        text, holder = document.texts[segment], document.holders[segment]
        if document.tags[holder] != "p" or document.linked[segment] or document.marked[segment] < len(text):
            return False
        if probabilities[segment] < MIN_BOLD_PROBABILITY or not text[-1].isalnum() or text.count(" ") >= MAX_BOLD_WORDS:
            return False
        beside = (segment - 1, segment + 1)
        return document.is_all("strong", segment) and all(
            probabilities[at] >= SURE and document.parents[document.holders[at]] == document.parents[holder]
            for at in beside
        )

    def _parts_one_text(self, heading: int) -> bool:
        """Whether a heading that leads nowhere stands between texts of its own element, and no other says the same."""
        document = self._document
        around = document.parents[document.holders[heading]]
        is_inside = document.starts[around] < heading < document.ends[around] - 1
        return is_inside and _leads_nowhere(document, heading) and self._texts[document.texts[heading]] == 1

    @cached_property
    def _texts(self) -> Counter[str]:
        document = self._document
        return Counter([text for at, text in enumerate(document.texts) if document.is_heading(at)])


def _leads_nowhere(document: Document, heading: int) -> bool:
    return all(href.startswith("#") for href in document.hrefs_in(heading))


def _is_between(document: Document, box: int, segments: Set[int]) -> bool:
    """Whether two of the segments stand before and right behind a box, in the element around it, with nothing but other
    boxes between."""
    around = document.parents[box]
    before, behind = document.starts[box] - 1, document.ends[box]
    if around < 0 or behind not in segments or behind >= document.ends[around]:
        return False  # asked first, for the way back is walked once then between two chosen segments
    while before not in segments and _is_in_box(document, before, around):
        before -= 1
    return document.starts[around] <= before and before in segments


def _is_in_box(document: Document, at: int, around: int) -> bool:
    """Whether a segment stands in a box of several within an element: offers and links to read on between paragraphs
    are set so."""
    box = document.part_of(around, document.holders[at]) if at >= document.starts[around] else -1
    return box >= 0 and document.size(box) > 1


def with_headings(document: Document, chosen: tuple[int, ...], probabilities: NDArray[np.float32]) -> tuple[int, ...]:
    """With the headings, not quite likely enough, that stand between two chosen segments, captions aside, or boxes
    between parts of one element."""
    holders, headings = document.holders, _Headings(document, probabilities)
    gaps = [
        after - 1
        for before, after in pairwise(chosen)
        if after > before + 1
        and (headings.is_likely(after - 1) or (after == before + 2 and headings.is_bold_line(after - 1)))
        and (
            all(document.innermost("figcaption", holders[at]) >= 0 for at in range(before + 1, after - 1))
            or _goes_on_in_one(document, before, after - 1)
        )
    ]
    added = {*gaps, *_second_headings(document, chosen, headings), *_opening_heading(document, chosen)}
    return tuple(sorted({*chosen, *added})) if added else chosen


def _opening_heading(document: Document, chosen: tuple[int, ...]) -> Iterator[int]:
    """The heading right above the first chosen segment, if one of those further down is set alike in the same element,
    and it is not the page's title."""
    heading = chosen[0] - 1 if chosen else -1
    if heading < 0 or not document.is_heading(heading) or not _leads_nowhere(document, heading):
        return
    title = folded_without_space(document.texts[heading])
    if document.is_heading(chosen[0]) or title in folded_without_space(f"{document.title} {document.claims.title}"):
        return
    setting = _setting(document, heading)
    if any(document.is_heading(at) and _setting(document, at) == setting for at in chosen):
        yield heading


def _setting(document: Document, heading: int) -> tuple[Name, int]:
    """How a heading is called, and where it stands: its number is told by no name."""
    holder = document.holders[heading]
    return document.name_of(holder)._replace(element_id=None), document.parents[holder]


def _second_headings(document: Document, chosen: tuple[int, ...], headings: _Headings) -> Iterator[int]:
    """The likely headings right below chosen ones that are higher, over a chosen text of the same element: for what,
    `Best of all`, and then which."""
    holders, tags = document.holders, document.tags
    for first, text in pairwise(chosen):
        high = tags[holders[first]]
        if high not in HEADINGS or not 2 <= text - first <= MAX_BELOW or not headings.is_likely(first + 1):
            continue
        around = document.parents[holders[first]]
        if not _leads_nowhere(document, first + 1):
            continue  # who wrote what is announced
        second, below = tags[holders[first + 1]], {tags[holders[at]] for at in range(first + 2, text + 1)}
        is_over_text = all(tag > second for tag in below & HEADINGS) and tags[holders[text]] not in HEADINGS
        if high < second and is_over_text and text < document.ends[around]:
            yield first + 1


def with_formulas(document: Document, chosen: tuple[int, ...]) -> tuple[int, ...]:
    """The chosen segments, and the formulas that stand alone between two of them."""
    formulas = [at for at, text in enumerate(document.texts) if text[0] == "$" == text[-1]]
    if not formulas:
        return chosen
    kept = set(chosen)
    alone = set(formulas)
    for first in formulas:
        if first in kept or first - 1 not in kept:
            continue
        end = first
        while end in alone and end not in kept:
            end += 1
        if end in kept:
            kept.update(range(first, end))
    return tuple(sorted(kept))


def _goes_on_in_one(document: Document, before: int, heading: int) -> bool:
    """Whether the segment before a heading, the heading, and the segment below it are parts of one element, and what
    lies between the first two stands in boxes there."""
    holders, parents = document.holders, document.parents
    own, below = _box_of_its_own(document, heading), _box_of_its_own(document, heading + 1)
    around = parents[own]
    if own != holders[heading] and not _leads_nowhere(document, heading):
        return False  # the tile of another article
    if document.starts[around] > before or around not in {parents[below], parents[parents[below]]}:
        return False
    between = [holders[at] for at in range(before + 1, heading)]
    return all(holder != around and (parents[holder] != around or document.size(holder) > 1) for holder in between)


def _box_of_its_own(document: Document, segment: int) -> int:
    """The outermost container that holds nothing but a segment: systems that keep a text in parts wrap each."""
    box = document.holders[segment]
    while document.parents[box] >= 0 and document.size(document.parents[box]) == 1:
        box = document.parents[box]
    return box
