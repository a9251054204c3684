"""Sections below the article that lead to others: a label and what stands under it, or a grid of tiles all alike."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import accumulate, pairwise
from typing import Final

from scrape import urls
from scrape.extractor.boilerplate.phrases import related
from scrape.extractor.boilerplate.references import OF_REFERENCE
from scrape.extractor.claims import ARTICLES, LIST_TYPES, says_one_article
from scrape.extractor.document import Document
from scrape.extractor.passages import is_prose, normalise
from scrape.hosts import same_site
from scrape.patterns import compiled_late
from scrape.text import STOPS, count_words

Section = tuple[int, int]
"""The first segment of a section, and one after its last."""

MIN_OUTSIDE: Final = 50
"""Chosen words outside of such sections: with fewer the page is what it lists."""
MIN_OUTSIDE_SHARE: Final = 0.33
"""The same of all that were chosen."""
HEAD_LENGTH: Final = 200
"""Chosen characters among which no such section begins."""
PARAGRAPH_LENGTH: Final = 120
"""Characters: shorter ones may be labels and dates of a tile."""
MAX_LABEL: Final = 60
"""Characters."""
MAX_EXCERPT: Final = 60
"""Words: the excerpts of the common themes end at 55."""
MIN_TILES: Final = 3
MAX_TILE: Final = 80
"""Words."""
MAX_PARTS: Final = 6
"""Segments of a tile."""
SHORTEST_SENTENCE: Final = 6
"""Words."""
_STOPS: Final = tuple(STOPS.replace("…", ""))
"""An excerpt that is cut tells nothing by itself."""
LINKED_PART: Final = 0.5
"""Of a line's characters, from which its link is what it says."""
SHORTEST_LINK: Final = 12
"""Characters of a link that may be a headline."""
_HEADLINE_NAME: Final = compiled_late(r"head-?line|title", re.IGNORECASE)


def teaser_sections(document: Document, chosen: Sequence[int]) -> Set[int]:
    """The sections at the end of the chosen text that lead to other articles."""
    kept = list(chosen)
    own = _end_of_own_article(document, kept)
    sections = _sections(document, kept, own)
    if not sections:
        return set()
    left = total = document.words_of(kept)
    for first, last in sections:
        at, after = bisect_left(kept, first), bisect_left(kept, last)
        if any(is_prose(document.texts[segment]) for segment in kept[after:]):
            break
        left -= document.words_of(kept[at:after])
        is_outside = own is not None and first >= own and _is_labelled(document, first)
        if left < max(MIN_OUTSIDE, MIN_OUTSIDE_SHARE * total) and not is_outside:
            break
        del kept[at:after]
    return set(chosen).difference(kept)


def _end_of_own_article(document: Document, chosen: Sequence[int]) -> int | None:
    """One after the last segment of the `<article>` around the main heading, if a chosen sentence without a link is in
    it: however short, it is the article, and what a label stands over behind it are others."""
    headings = document.tagged("h1")
    article = document.innermost("article", headings[0]) if headings else -1
    if article < 0:
        return None
    start, end = document.starts[article], document.ends[article]
    inside = chosen[bisect_left(chosen, start) : bisect_left(chosen, end)]
    return end if any(_is_told(document, segment) for segment in inside) else None


def _is_labelled(document: Document, first: int) -> bool:
    return len(document.texts[first]) <= MAX_LABEL and _announces(document.texts[first]) is not None


def _sections(document: Document, chosen: Sequence[int], own: int | None) -> list[Section]:
    """What looks like such a section, the last first; `own` is where the page's own article ends, if that is known."""
    first = _first_after_text(document, chosen)
    if own is not None and chosen[-1] >= own:
        first = own if first is None else min(first, own)
    if first is None:
        return []
    found = [*_labelled(document, first, chosen[-1]), *_grids(document, first, chosen)]
    return sorted(found, key=lambda section: section[1], reverse=True)


def _first_after_text(document: Document, chosen: Sequence[int]) -> int | None:
    """The first segment behind the last two paragraphs side by side, which no tiles are; None where there is none."""
    texts, linked, holders, parents = document.texts, document.linked, document.holders, document.parents
    for before, segment in zip(chosen[-2::-1], chosen[:0:-1], strict=True):
        if (
            segment == before + 1
            and len(texts[segment]) >= PARAGRAPH_LENGTH <= len(texts[before])
            and not (linked[segment] or linked[before])
            and parents[holders[segment]] == parents[holders[before]]
        ):
            return segment + 1 if segment < chosen[-1] else None
    lengths = accumulate(len(texts[segment]) for segment in chosen)
    return next((segment for segment, length in zip(chosen, lengths, strict=True) if length > HEAD_LENGTH), None)


def _frame(document: Document, chosen: Sequence[int]) -> int:
    """The container of the text: the smallest around most of what was chosen and has no link."""
    lengths = {segment: len(document.texts[segment]) for segment in chosen if not document.linked[segment]}
    around: Counter[int] = Counter()
    for segment, length in lengths.items():
        around[document.parents[document.holders[segment]]] += length
    frame = max(around, key=around.__getitem__, default=0)
    total = around.total()
    while frame > 0:
        start, end = document.starts[frame], document.ends[frame]
        if 2 * sum(length for segment, length in lengths.items() if start <= segment < end) >= total:
            break
        frame = document.parents[frame]
    return frame


def _labelled(document: Document, first: int, last: int) -> Iterator[Section]:
    """The sections that begin with a label of other articles, in a container of their own."""
    texts, starts, holders = document.texts, document.starts, document.holders
    for label in range(first, last + 1):
        text = texts[label]
        if len(text) <= MAX_LABEL and starts[holders[label]] == label:
            own, section = _around(document, label)
            if section > 0 and (kind := _announces(text)):
                end = _end_of_labelled(document, label, own, section)
                is_short = all(count_words(text) <= MAX_EXCERPT for text in texts[label:end])
                if is_short and _leads_on(document, label, end, kind):
                    yield label, end


def _around(document: Document, label: int) -> tuple[int, int]:
    """The outermost container of a label alone, and the one around it, or -1 where that begins with something else."""
    own = section = document.holders[label]
    starts, ends, parents = document.starts, document.ends, document.parents
    while section > 0 and ends[section] == label + 1 and starts[section] == label:
        own, section = section, parents[section]
    return own, section if starts[section] == label else -1


def _announces(text: str) -> Callable[[Document, int], bool] | None:
    """The test by which the other articles are known in a section that begins with this text; None where the text is no
    label of such a section."""
    line = normalise(text)
    if line in OF_REFERENCE:
        return None
    if related.RELATED_LABEL.fullmatch(line):
        return _is_headline
    is_name = any(named.fullmatch(line) for named in (related.RELATED_BY, related.ANNOUNCED_LIST))
    return Document.is_link if is_name or related.MORE_FROM.fullmatch(text) is not None else None


def _end_of_labelled(document: Document, label: int, own: int, section: int) -> int:
    """One after the last segment of what a label stands over: the end of its section, or the next label."""
    end = document.ends[section]
    return next((at for at in range(label + 1, end) if _is_set_alike(document, at, own)), end)


def _is_set_alike(document: Document, segment: int, label: int) -> bool:
    """Whether another label stands beside a label's container."""
    holder = document.holders[segment]
    return document.tags[holder] == document.tags[label] and document.parents[holder] == document.parents[label]


def _leads_on(document: Document, label: int, end: int, is_other: Callable[[Document, int], bool]) -> bool:
    """Whether what a label stands over has a headline: facts and prose alone may be called `Recommended`, too, and a
    chapter `More on the harbour`."""
    return any(is_other(document, at) for at in range(label + 1, end))


def _is_headline(document: Document, segment: int) -> bool:
    linked = document.linked[segment]
    is_much = linked >= LINKED_PART * len(document.texts[segment]) or _begins_with_link(document, segment)
    if linked >= SHORTEST_LINK and is_much:
        return True
    if not linked:
        return False
    classes = document.name_of(document.holders[segment]).classes
    return classes is not None and _HEADLINE_NAME.search(classes) is not None


def _begins_with_link(document: Document, segment: int) -> bool:
    first = next((style for text, style in document.pieces[segment] if not text.isspace()), 0)
    return document.styles[first].href is not None


def _grids(document: Document, first: int, chosen: Sequence[int]) -> Iterator[Section]:
    """The grids of tiles that are links, on a page that says that it is an article.

    Where it says that it is one and no more, and outside of the container of the text, their excerpts may be whole
    sentences: there is no list of books.
    """
    if not document.claims.any_of(ARTICLES) or document.claims.any_of(LIST_TYPES):
        return
    is_one = says_one_article(document)
    starts, ends, members = document.starts, document.ends, set(chosen)
    rows: dict[tuple[int, str, str | None], list[int]] = {}
    after, last = bisect_left(starts, first), bisect_right(starts, chosen[-1])
    for container, start in enumerate(starts[after:last], after):
        end = ends[container]
        if 1 < end - start <= MAX_PARTS and start in members:
            row = document.parents[container], *document.name_of(container)[:2]
            rows.setdefault(row, []).append(container)
    frame = _frame(document, chosen) if is_one and rows else 0
    for (around, *_), tiles in rows.items():
        if len(tiles) < MIN_TILES or not _are_side_by_side(document, tiles):
            continue
        if _lead_elsewhere(document, tiles, may_tell=is_one and not document.is_within(around, frame)):
            yield starts[tiles[0]], ends[tiles[-1]]


def _are_side_by_side(document: Document, tiles: Sequence[int]) -> bool:
    return all(document.starts[right] == document.ends[left] for left, right in pairwise(tiles))


def _lead_elsewhere(document: Document, tiles: Sequence[int], *, may_tell: bool) -> bool:
    return all(_is_teaser(document, tile, may_tell=may_tell) and _is_linked(document, tile) for tile in tiles)


def _is_teaser(document: Document, tile: int, *, may_tell: bool) -> bool:
    """Whether a tile is short and tells nothing by itself: the entries of a list of books say what is in them."""
    lines = document.segments_in(tile)
    if document.words_of(lines) > MAX_TILE:
        return False
    return may_tell or not any(_is_told(document, line) for line in lines)


def _is_told(document: Document, line: int) -> bool:
    text = document.texts[line]
    return not document.linked[line] and text.endswith(_STOPS) and count_words(text) >= SHORTEST_SENTENCE


def _is_linked(document: Document, tile: int) -> bool:
    """Whether a headline in a tile leads to another page of the site."""
    if "a" in (document.tags[tile], document.tags[document.parents[tile]]):
        return True
    return any(document.is_link(at) and _leads_on_site(document, at) for at in document.segments_in(tile))


def _leads_on_site(document: Document, segment: int) -> bool:
    href = next(iter(document.hrefs_in(segment)), "").strip()
    if href.startswith("#"):
        return False
    target = urls.join(document.base_url, href)
    return target is None or same_site(urls.hostname(document.base_url), urls.hostname(target))
