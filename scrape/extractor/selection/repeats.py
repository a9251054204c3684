"""What a page's template repeats is kept or left out as one: the posts of a thread, the prices in a grid of tiles.

A segment's path says how the template sets it. Segments of one path that stand in several places, not side by side
in one text, differ in what their authors wrote and not in what they are, so that the model's doubts about one are
doubts about all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np

from scrape.extractor.claims import ARTICLE_TYPES
from scrape.extractor.document import Document
from scrape.extractor.selection.decoding import MAX_LABEL_WORDS, Choice, choose, spreads_of
from scrape.extractor.selection.headlines import next_article

if TYPE_CHECKING:
    from numpy.typing import NDArray

MIN_PLACES: Final = 3
"""Containers two levels up, among which the segments of a path are spread. Of 3, 4, 6 and 10 the word F1 of all
kinds of page differs by 0.0005."""
MIN_SHARE: Final = 0.3
"""Of a path's words, from which all of them are chosen: 0.5 loses 0.0005 of the word F1 of all kinds, 0.2 takes lists
of other articles on news. Shared probabilities and this together, cross-validated: all kinds +0.003, forums +0.012,
listings +0.02, articles +0.001, news even."""

SURE: Final = 0.8
"""Probability of a segment between two chosen ones that stays, whatever is set like it. The labelled pages have two
such that would go, both in their golds."""

MIN_VARIETY: Final = 0.5
"""Different texts, of all of a path: prices and names differ from place to place, the words on buttons do not.
Cross-validated, collections +0.007, listings +0.003, products -0.002; of 0.3 and 0.8 each gains less."""

MIN_BUTTON_PROBABILITY: Final = 0.6
"""Mean of labels that the template repeats word for word: listings and collections +0.001; 0.8 gains the same."""


def with_repeats_alike(
    document: Document, choice: Choice, probabilities: NDArray[np.float32], words: NDArray[np.float64]
) -> Choice:
    """The choice made anew where it takes some of what the template repeats and not the rest.

    A page that calls itself an article is one text, in which the template repeats what stands beside it: there the
    segments keep their own probabilities. Without this the word F1 of news falls by 0.0015, of articles by 0.0001.
    """
    chosen, sure = set(choice.chosen), [at for at in choice.chosen if probabilities[at] >= SURE]
    paths = _Paths(document)
    if not any(_is_in_part(repeat, chosen) for repeat in paths.repeats(_in_part(paths.own, chosen))):
        return choice
    repeats = paths.repeats(set(paths.own))
    if not document.claims.any_of(ARTICLE_TYPES):
        shared, data = _shared(repeats, probabilities, words), _data_among(document, repeats)
        choice = choose(shared, words, spreads_of(document.claims), data)
        chosen = set(choice.chosen)
    for repeat in repeats:
        if _is_button(document, repeat, words) and probabilities[repeat].mean() < MIN_BUTTON_PROBABILITY:
            chosen.difference_update(repeat)
        elif _is_in_part(repeat, chosen):
            own = [segment for segment in repeat if segment in chosen]
            if words[own].sum() >= MIN_SHARE * words[repeat].sum():
                chosen.update(repeat)
    # Where a template names nothing, an item of the text is set like those of its menus.
    chosen.update([at for at in sure if at - 1 in chosen and at + 1 in chosen])
    return Choice(tuple(sorted(chosen)) or choice.chosen, choice.confidence)


class _Paths:
    """How the template sets the segments of a document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._numbers: dict[tuple[str, str | None], int] = {}
        signatures = document.signatures
        own = [signatures[holder] for holder in document.holders]
        self._codes = {signature: self._number(signature) for signature in set(own)}
        codes = self._codes
        self.own = [codes[signature] for signature in own]
        """Tag and class of the container of each segment, as a number."""

    @cached_property
    def _end(self) -> int | None:
        return next_article(self._document)

    def _number(self, signature: int) -> int:
        return self._numbers.setdefault(self._document.names[signature][:2], len(self._numbers))

    def _code(self, container: int) -> int:
        signature = self._document.signatures[container]
        code = self._codes.get(signature)
        if code is None:
            code = self._codes[signature] = self._number(signature)
        return code

    def repeats(self, own: Set[int]) -> list[list[int]]:
        """The segments in such containers by path, where one is spread over several places before the next article."""
        document, code_of = self._document, self._code
        parents, holders = document.parents, document.holders
        members: defaultdict[tuple[int, int, int], list[int]] = defaultdict(list)
        places: defaultdict[tuple[int, int, int], set[int]] = defaultdict(set)
        for segment, code in enumerate(self.own[: self._end] if own else ()):
            if code in own:
                outer = parents[holders[segment]]
                outermost = parents[outer]  # -1 above the root, which is as good a number as any
                path = code, code_of(outer), code_of(outermost)
                members[path].append(segment)
                places[path].add(outermost)
        return [members[path] for path, containers in places.items() if len(containers) >= MIN_PLACES]


def _in_part(codes: list[int], chosen: set[int]) -> set[int]:
    """The codes that chosen segments have and others."""
    inside = {codes[segment] for segment in chosen}
    return inside.intersection([code for segment, code in enumerate(codes) if segment not in chosen])


def _is_in_part(repeat: list[int], chosen: set[int]) -> bool:
    return not chosen.isdisjoint(repeat) and not chosen.issuperset(repeat)


def _shared(
    repeats: list[list[int]], probabilities: NDArray[np.float32], words: NDArray[np.float64]
) -> NDArray[np.float32]:
    """The probabilities, those of each repeat as their mean over its words."""
    shared = probabilities.copy()
    for repeat in repeats:
        weights = words[repeat]
        shared[repeat] = probabilities[repeat] @ weights / weights.sum()
    return shared


def _data_among(document: Document, repeats: list[list[int]]) -> NDArray[np.bool_]:
    """Which segments are of a path whose texts differ: no labels of the template, however short."""
    data = np.zeros(len(document.texts), dtype=np.bool_)
    for repeat in repeats:
        data[repeat] = _is_varied(document, repeat)
    return data


def data_by_path(document: Document) -> dict[int, int]:
    """The segments of paths whose texts differ, each with the first of its path."""
    paths = _Paths(document)
    varied = (repeat for repeat in paths.repeats(set(paths.own)) if _is_varied(document, repeat))
    return {segment: repeat[0] for repeat in varied for segment in repeat}


def _is_button(document: Document, repeat: list[int], words: NDArray[np.float64]) -> bool:
    """Whether the template says the same few words in each place."""
    texts = {document.texts[segment] for segment in repeat}
    return len(texts) == 1 and words[repeat[0]] <= MAX_LABEL_WORDS


def _is_varied(document: Document, repeat: list[int]) -> bool:
    return len({document.texts[segment] for segment in repeat}) >= MIN_VARIETY * len(repeat)
